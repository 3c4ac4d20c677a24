# SPDX-License-Identifier: Apache-2.0
"""Finding words in texts, and the words round a place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from howopen.domain.spans import Span

MOST_PLACES: Final = 500
"""A text in which a word stands more often is better searched by itself."""
_ROOM: Final = 60


@dataclass(frozen=True, slots=True)
class Found:
    """A place in one of several texts: the place of the text among them, and the span in it."""

    document: int
    span: Span


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The words found and those round them, on one line."""

    before: str
    hit: str
    after: str

    def __str__(self) -> str:
        return f"{self.before}{self.hit}{self.after}"


def pattern(words: str, *, case: bool = False, whole: bool = False) -> re.Pattern[str] | None:
    """A pattern for words as typed, with any white space between them and any kind of quotation mark; None for none."""
    parts = words.split()
    if not parts:
        return None
    core = r"\s+".join(_loosened(part) for part in parts)
    if whole:
        # Beside a sign such as "%" there is no word to be inside of.
        before = r"(?<!\w)" if _is_of_word(parts[0][0]) else ""
        after = r"(?!\w)" if _is_of_word(parts[-1][-1]) else ""
        core = f"{before}{core}{after}"
    return re.compile(core, 0 if case else re.IGNORECASE)


def find(
    text: str, words: str, *, case: bool = False, whole: bool = False, limit: int | None = MOST_PLACES
) -> tuple[Span, ...]:
    """The first ``limit`` places of ``words`` in ``text``, in its order; every place for a limit of None.

    Capitals count with ``case`` only; with ``whole`` a place must not begin or end inside a word.
    """
    wanted = pattern(words, case=case, whole=whole)
    if wanted is None:
        return ()
    return tuple(Span(match.start(), match.end()) for match in islice(wanted.finditer(text), limit))


def find_in_all(
    texts: Sequence[str], words: str, *, case: bool = False, whole: bool = False, limit: int | None = MOST_PLACES
) -> tuple[Found, ...]:
    """The first ``limit`` places of ``words`` in each of the texts, in their order; every place for a limit of None."""
    return tuple(
        Found(place, span)
        for place, text in enumerate(texts)
        for span in find(text, words, case=case, whole=whole, limit=limit)
    )


def excerpt(text: str, span: Span, *, room: int = _ROOM) -> Excerpt:
    """The words at ``span`` with up to ``room`` characters on each side, cut between words and set on one line."""
    start, end = max(0, span.start - room), min(len(text), span.end + room)
    before, hit, after = (_one_line(part) for part in (text[start : span.start], span.of(text), text[span.end : end]))
    if start > 0 and " " in before.strip():
        before = "… " + before.lstrip().partition(" ")[2]
    if end < len(text) and " " in after.strip():
        after = after.rstrip().rpartition(" ")[0] + " …"
    return Excerpt(before, hit, after)


def _is_of_word(character: str) -> bool:
    """Whether words are made of such characters, as patterns have it."""
    return character.isalnum() or character == "_"


def _loosened(part: str) -> str:
    escaped = re.sub("['‘’]", "['‘’]", re.escape(part))
    return re.sub('["“”]', '["“”]', escaped)


def _one_line(text: str) -> str:
    """White space as single spaces, kept at both ends so that words do not run together."""
    return re.sub(r"\s+", " ", text)
