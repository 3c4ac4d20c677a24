# SPDX-License-Identifier: Apache-2.0
"""Translates sentences that were filled in before the window saw them.

The stages know nothing of languages; their sentences come from templates with places for values. Here a sentence such
as "Caps commercial use at 700 users." is matched with the template that it was made from, and the values, translated
where they are texts themselves, are put into the translated template. What stands between quotation marks is a
document's, a policy's or a file's own, and stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Final

from howopen.gui.translation.particles import settled

_PLACE: Final = re.compile(r"\{(\w+)\}")
_SHOWN: Final = re.compile(r"\{(\w+)(?::e(\d+) (\w+))?\}")
"""A place of a translation; "{number:e6 만억조}" is that many millions, told in tens of thousands with those signs."""
_QUOTED: Final = re.compile(r"“[^”]*”")
_ENCLOSED: Final = re.compile(rf"{_QUOTED.pattern}|\([^()]*\)")
_OF_LIST: Final = frozenset({"field_name", "wanted_field"})
"""Places for fields of use as our own list calls them: they are translated between quotation marks too."""
_SENTENCE: Final = re.compile(r"(?<=[.!?]) (?=[A-Z“])|(?<=[\w)]{3}\.) (?=\d)")
_LISTED: Final = re.compile(rf"{_SENTENCE.pattern}|; ")
_ITEM: Final = re.compile(r"; ")
_COMMA: Final = re.compile(r", ")
_BRACKET: Final = re.compile(r": | · | \(|\)")
_BETWEEN: Final = re.compile(r": | · |, | and | or | \(|\)")
_LISTS: Final = (_ITEM, _COMMA, _BRACKET, _BETWEEN)
"""What stands between the items of a list; the weakest last, for "notices and dialogs" may be one item."""
_SUM: Final = re.compile(r"[A-Z]{3} \d[\d,.]*(?:[KMB]| [mb]illion)?|\d[\d,.]*[KMB]? [A-Z]{3}")
"""An amount of money, which no translation changes: "CNY 1B", "1,000,000 USD"."""
_SUM_IN_WORDS: Final = re.compile(r"([A-Z]{3}) (\d[\d.,]* [mb]illion)")
"""An amount of money whose figure is told in words, which has a translation: "USD 10 million"."""
_USERS: Final = "{number} monthly active users"
"""Its place holds a figure alone, or it would take in the words before it: "Cap lowered: 700 million"."""
_ENDS: Final = (".", "?")
_DEEPEST: Final = 3
_TELLING: Final = 4
"""A template with fewer is taken only where one of its values is known: "{number} of {total}" fits many a sentence."""
_LEAST: Final = 2
"""So many letters, quotation marks and brackets of a template stand outside its places, or it would match anything."""


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
    def letters(self) -> int:
        """How many letters, quotation marks and brackets stand outside the places."""
        return sum(letter.isalpha() or letter in "“”()" for piece in self.pieces for letter in piece)

    @cached_property
    def quoted(self) -> frozenset[str]:
        """The places between quotation marks, whose values are not ours to translate."""
        found: set[str] = set()
        within = False
        for at, part in enumerate(_PLACE.split(self.source)):
            if at % 2 == 0:
                within = part.rfind("“") > part.rfind("”") or (within and "”" not in part)
            elif within:
                found.add(part)
        return frozenset(found - _OF_LIST)

    @cached_property
    def scaled(self) -> frozenset[str]:
        """The places that hold a number which the translation tells in other units."""
        return frozenset(place[1] for place in _SHOWN.finditer(self.translation) if place[2])

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
                out.append(f"(?P<{part}>{self._held(part)})")
        return re.compile("".join(out), re.DOTALL)

    def _held(self, place: str) -> str:
        """The expression for what a place holds."""
        if place in self.scaled:
            return r"\d[\d,]*(?:\.\d+)?"
        return r"\d[\d,.]*(?: ?[KMB]| [mb]illion)?" if self.source == _USERS else ".+?"

    def values(self, text: str) -> Mapping[str, str] | None:
        """What stands in the places if ``text`` is this template filled in, else None."""
        if any(piece not in text for piece in self.pieces):
            return None
        found = self._pattern.fullmatch(text)
        return found.groupdict() if found else None

    def filled(self, values: Mapping[str, str]) -> str:
        """The translation with ``values`` in its places."""

        def told(text: str) -> str:
            return _SHOWN.sub(lambda place: self._value(place, values), text)

        return told(settled(self.translation, told))

    def _value(self, place: re.Match[str], values: Mapping[str, str]) -> str:
        value = values.get(place[1], place[0])
        return _in_myriads(value, int(place[2]), place[3]) if place[2] else value


def _in_myriads(number: str, zeros: int, signs: str) -> str:
    """``number`` with so many zeros, told with a sign for each ten thousandfold: "12.5" and 7 zeros are 1억 2,500만."""
    amount = Decimal(number.replace(",", "")).scaleb(zeros)
    rest, fraction = divmod(amount, 1)
    groups: list[str] = []
    for power in range(len(signs), 0, -1):
        count, rest = divmod(rest, 10_000**power)
        groups += [f"{count:,}{signs[power - 1]}"] if count else []
    if rest or fraction or not groups:
        groups.append(f"{(rest + fraction).normalize():,f}")
    return " ".join(groups)


def _divided(between: re.Pattern[str], text: str) -> tuple[list[str], list[str]]:
    """The parts of a list and what stands between them; words between quotation marks or in brackets stay together."""
    whole = _QUOTED if between in (_BRACKET, _BETWEEN) else _ENCLOSED
    spans = [found.span() for found in whole.finditer(text)]
    gaps = [gap for gap in between.finditer(text) if not any(a < gap.start() < b for a, b in spans)]
    starts, ends = [0, *(gap.end() for gap in gaps)], [*(gap.start() for gap in gaps), len(text)]
    return [text[a:b] for a, b in zip(starts, ends, strict=True)], [gap[0] for gap in gaps]


def _figures(values: Iterable[str]) -> bool:
    """Whether there is nothing in the values that could be translated."""
    return not any(letter.isalpha() for value in values for letter in value)


def _bare(values: Iterable[str]) -> bool:
    """Whether the values are figures and quotations alone."""
    return _figures(_QUOTED.sub("", value) for value in values)


class Sentences:
    """Texts of the stages with their translations, and how a filled-in sentence is translated by them."""

    def __init__(self, translations: Mapping[str, str]) -> None:
        self._texts = {source: text for source, text in translations.items() if not _PLACE.search(source)}
        templates = (Template(source, text) for source, text in translations.items() if _PLACE.search(source))
        # The most telling first: "{a} users, counted with affiliates" before "{a} users{rest}".
        ordered = sorted(templates, key=lambda template: -template.letters)
        self._telling = tuple(each for each in ordered if each.letters >= _TELLING or each.scaled)
        self._weak = tuple(each for each in ordered if _LEAST <= each.letters < _TELLING and not each.scaled)
        self._known: dict[str, str | None] = {}

    def translate(self, text: str) -> str | None:
        """``text`` in the other language; None where no text and no template is known for it."""
        if text not in self._known:
            self._known[text] = self._translated(text, 0)
        return self._known[text]

    def _translated(self, text: str, depth: int) -> str | None:
        """``text`` as it stands, or else as the start of a sentence: what is lower-cased inside of one is the same."""
        found = self._as_written(text, depth)
        if found is None and text[:1].islower():
            found = self._as_written(text[:1].upper() + text[1:], depth)
        return found

    def _as_written(self, text: str, depth: int) -> str | None:
        if (known := self._known_text(text)) is not None:
            return known
        if _SUM_IN_WORDS.fullmatch(text) and (told := self._sum(text)) != text:
            return told
        if depth > _DEEPEST:
            return None
        # A place holds no end of a sentence, unless nothing else explains the text: a clause's own words, quoted.
        return (
            self._enumerated(text)
            or self._filled(text, depth, self._telling)
            or (self._filled(text[0].upper() + text[1:], depth, self._telling) if text[:1].islower() else None)
            or self._ended(text, depth)
            or self._joined(text, depth)
            or self._filled(text, depth, self._weak)
            or self._filled(text, depth, self._telling, whole=True)
        )

    def _filled(self, text: str, depth: int, templates: Sequence[Template], *, whole: bool = False) -> str | None:
        """The translation of the template that ``text`` was made from, with sentences in its places if ``whole``."""
        if whole and not (text.endswith(_ENDS) or _divided(_SENTENCE, text)[1]):
            return None
        for template in templates:
            values = template.values(text)
            if values is None:
                continue
            ours = {name: value for name, value in values.items() if name not in template.quoted}
            if any(value.count("“") != value.count("”") for value in ours.values()):  # it would break up a quotation
                continue
            if not whole and any(_divided(_LISTED, value)[1] for value in ours.values()):
                continue
            shown = {name: self._of_place(value, depth + 1) for name, value in ours.items()}
            if templates is self._weak and not (any(shown.values()) or _bare(values.values())):
                continue
            # The end of the sentence is no part of the value before it, unless that is a sentence itself.
            if not whole and any(value.endswith(_ENDS) and shown[name] is None for name, value in ours.items()):
                continue
            return template.filled({name: shown.get(name) or value for name, value in values.items()})
        return None

    def _of_place(self, value: str, depth: int) -> str | None:
        if value.endswith(_ENDS):  # a sentence of its own, or the end of the one around it
            return self._known_text(value) or self._filled(value, depth, self._telling)
        return self._translated(value, depth)

    def _ended(self, text: str, depth: int) -> str | None:
        """The translation of a phrase that was ended as a sentence: "Keep the notices" and "."."""
        if not text.endswith(_ENDS) or _divided(_SENTENCE, text)[1]:
            return None
        known = self._translated(text[:-1], depth)
        return known + text[-1] if known is not None else None

    def _known_text(self, text: str) -> str | None:
        """The translation of a text without values, also where it is lower-cased inside a sentence or begins one."""
        begun = (text, text[:1].upper() + text[1:], text[:1].lower() + text[1:])
        return next((self._texts[each] for each in begun if each in self._texts), None)

    def _item(self, text: str) -> str | None:
        """The translation of an item of a list: a known text, one with figures alone in its places, or a list."""
        if not text or (known := self._known_text(text)) is not None:
            return known if text else text
        return self._measured(text) or self._enumerated(text)

    def _measured(self, text: str) -> str | None:
        """The translation of a phrase around one figure or sum: "CNY 1B revenue a year", "100M users"."""
        for template in self._telling:
            values = template.values(text)
            if values is None:
                continue
            shown = {
                name: self._sum(value) if _figures([value]) or _SUM.fullmatch(value) else self._measured(value)
                for name, value in values.items()
            }
            told = {name: value for name, value in shown.items() if value is not None}
            if len(told) == len(values):
                return template.filled(told)
        return None

    def _sum(self, value: str) -> str:
        """A figure or an amount of money as it stands, but for a figure that is told in words."""
        money = _SUM_IN_WORDS.fullmatch(value)
        figure = self._measured(money[2]) if money else None
        return f"{money[1]} {figure}" if money and figure else value

    def _enumerated(self, text: str) -> str | None:
        """The translation of a list each of whose items is known as it stands: "open source, research only"."""
        for between in _LISTS:
            parts, gaps = _divided(between, text)
            shown = [self._item(part) for part in parts if gaps]
            if gaps and None not in shown:
                ends = [*map(self._gap, gaps), ""]
                return "".join((new or "") + gap for new, gap in zip(shown, ends, strict=True))
        return None

    def _joined(self, text: str, depth: int) -> str | None:
        """The translation of several sentences or of the items of a list, if each of the sentences is known."""
        for between in (_SENTENCE, _ITEM, _COMMA, _BRACKET, _BETWEEN):
            parts, gaps = _divided(between, text)
            shown = [self._translated(part, depth + 1) for part in parts if gaps]
            if gaps and (any(shown) or _figures(parts)):
                ends = [*map(self._gap, gaps), ""]
                return "".join((new or old) + gap for new, old, gap in zip(shown, parts, ends, strict=True))
        return None

    def _gap(self, gap: str) -> str:
        """What stands between items of a list; of that, only words such as "and" have a translation."""
        return gap.replace(gap.strip(), self._texts.get(gap.strip(), gap.strip())) if gap.strip() else gap
