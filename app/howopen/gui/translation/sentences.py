# SPDX-License-Identifier: Apache-2.0
"""Translates sentences that were filled in before the window saw them.

The stages know nothing of languages; their sentences come from templates with places for values. Here a sentence such
as "Caps commercial use at 700 users." is matched with the template that it was made from, and the values, translated
where they are texts themselves, are put into the translated template.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

_PLACE: Final = re.compile(r"\{(\w+)\}")
_BETWEEN: Final = re.compile(r"(?<=[.!?]) (?=[A-Z“])|(?<=;) |(?<=:) | · |, | and ")
_SENTENCE: Final = re.compile(r"(?<=[.!?]) (?=[A-Z“])")
_DEEPEST: Final = 3
_LEAST: Final = 3
"""So many letters of a template stand outside its places, or it would match anything."""


@dataclass(frozen=True)
class Template:
    """A sentence with places for values, such as "At most {amount} users.", and its translation."""

    source: str
    translation: str

    @cached_property
    def pieces(self) -> tuple[str, ...]:
        """The words between the places, the longest first."""
        return tuple(sorted(filter(None, _PLACE.split(self.source)[::2]), key=len, reverse=True))

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        seen: set[str] = set()
        out: list[str] = []
        for at, part in enumerate(_PLACE.split(self.source)):
            if at % 2 == 0:
                out.append(re.escape(part))
            elif part in seen:
                out.append(f"(?P={part})")
            else:
                seen.add(part)
                out.append(f"(?P<{part}>.+?)")
        return re.compile("".join(out), re.DOTALL)

    def values(self, text: str) -> Mapping[str, str] | None:
        """What stands in the places if ``text`` is this template filled in, else None."""
        if any(piece not in text for piece in self.pieces):
            return None
        found = self._pattern.fullmatch(text)
        return found.groupdict() if found else None

    def filled(self, values: Mapping[str, str]) -> str:
        """The translation with ``values`` in its places."""
        return _PLACE.sub(lambda place: values.get(place[1], place[0]), self.translation)


def _letters(source: str) -> int:
    return sum(letter.isalpha() for piece in _PLACE.split(source)[::2] for letter in piece)


class Sentences:
    """Texts of the stages with their translations, and how a filled-in sentence is translated by them."""

    def __init__(self, translations: Mapping[str, str]) -> None:
        self._texts = {source: text for source, text in translations.items() if not _PLACE.search(source)}
        templates = (Template(source, text) for source, text in translations.items() if _PLACE.search(source))
        # The most telling first: "{a} users, counted with affiliates" before "{a} users{rest}".
        self._templates = sorted(
            (template for template in templates if _letters(template.source) >= _LEAST),
            key=lambda template: -_letters(template.source),
        )
        self._known: dict[str, str | None] = {}

    def translate(self, text: str) -> str | None:
        """``text`` in the other language; None where no text and no template is known for it."""
        if text not in self._known:
            self._known[text] = self._translated(text, 0)
        return self._known[text]

    def _translated(self, text: str, depth: int) -> str | None:
        if text in self._texts:
            return self._texts[text]
        if depth > _DEEPEST:
            return None
        # A place holds no end of a sentence, unless nothing else explains the text: a clause's own words, quoted.
        return (
            self._filled(text, depth, whole=False)
            or self._joined(text, depth)
            or (self._filled(text, depth, whole=True) if _SENTENCE.search(text) else None)
        )

    def _filled(self, text: str, depth: int, *, whole: bool) -> str | None:
        """The translation of the template that ``text`` was made from, with sentences in its places if ``whole``."""
        for template in self._templates:
            values = template.values(text)
            if values is not None and (whole or not any(map(_SENTENCE.search, values.values()))):
                shown = {name: self._translated(value, depth + 1) or value for name, value in values.items()}
                return template.filled(shown)
        return None

    def _joined(self, text: str, depth: int) -> str | None:
        """The translation of several sentences or of the items of a list, if each of the sentences is known."""
        for between in (_SENTENCE, _BETWEEN):
            parts = between.split(text)
            shown = [self._translated(part, depth + 1) for part in parts] if len(parts) > 1 else []
            if any(shown):
                gaps = [*(gap[0] for gap in between.finditer(text)), ""]
                return "".join((new or old) + gap for new, old, gap in zip(shown, parts, gaps, strict=True))
        return None
