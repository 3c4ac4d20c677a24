# SPDX-License-Identifier: Apache-2.0
"""The words that a licence itself gives to be carried along or shown: quoted, never made up."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Category, Clause, Effect, ValueKind
from howopen.domain.spans import Span
from howopen.exporting.quoting import place
from howopen.exporting.safe import one_line

COPYRIGHT_PLACEHOLDER: Final = "[Put the licensor’s own copyright notice here: the licence text has none.]"
_KINDS: Final = frozenset(
    {Category.REDISTRIBUTION, Category.ATTRIBUTION_BRANDING, Category.DERIVATIVES, Category.FLOW_DOWN}
)
_BINDING: Final = frozenset({Effect.REQUIRE, Effect.CONDITION})
_MARK: Final = re.compile('[“”"]')
# What says, before the quotation, that it is the wording of a notice to be carried along.
_ANNOUNCED: Final = re.compile(
    r"\bfollowing\b[^“”\"]{0,120}\b(?:notices?|statements?|attributions?|legends?|acknowledge?ments?|wording|text)\b"
    r"|\b(?:notices?|statements?|attributions?|legends?|acknowledge?ments?)\b[^“”\"]{0,60}"
    r"\b(?:following|reads?|reading|states?|stating|as follows|substantially)\b",
    re.IGNORECASE,
)
_LEAST_WORDS: Final = 3  # a shorter quotation is a name, such as that of the file
_BEYOND: Final = 620  # characters behind a clause in which a quotation that it announces may still end
_BETWEEN: Final = " \t\n:*_>-"  # white space and signs of Markdown between an announcement and its quotation
_ASKS_COPYRIGHT: Final = re.compile(
    r"\bcopyright\b[^.;:“\"]{0,80}\bnotices?\b|\babove attribution notices?\b", re.IGNORECASE
)
_COPYRIGHT_LINE: Final = re.compile(
    r"^[ \t]*(?:(?:copyright[ \t]+(?:\(c\)|©)?|©|\(c\))[ \t]*\d{4}\b|attribution notice:)[^\n]{0,160}$",
    re.IGNORECASE | re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Wording:
    """Words that the text asks for, exactly as it has them on one line, with the clause that asks and its place."""

    words: str
    clause: str
    place: str


@dataclass(frozen=True, slots=True)
class Notice:
    """What one licence asks to be carried along or shown.

    ``sentences`` are notices given word for word. ``copyright`` is the clause that asks to keep copyright notices, or
    None; ``lines`` are those that stand in the text itself. ``displays`` are to be shown, ``prefixes`` to be carried
    in a name.
    """

    sentences: tuple[Wording, ...] = ()
    copyright: Wording | None = None
    lines: tuple[str, ...] = ()
    displays: tuple[Wording, ...] = ()
    prefixes: tuple[Wording, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether the text asks for no words of any kind."""
        return not (self.sentences or self.copyright or self.displays or self.prefixes)


def notice_text(analysis: Analysis) -> Notice:
    """The words that the clauses of a document ask for, each once, in text order."""
    binding = [c for c in analysis.clauses if c.effect in _BINDING]
    keeping = [c for c in binding if c.category in _KINDS]
    asking = next((c for c in keeping if _ASKS_COPYRIGHT.search(_flat(analysis, c))), None)
    lines = (one_line(match[0]) for match in _COPYRIGHT_LINE.finditer(analysis.document.text)) if asking else ()
    return Notice(
        sentences=_unique(w for clause in keeping for w in _sentences(analysis, clause)),
        copyright=None if asking is None else _wording(analysis.document.quote(asking.span), asking),
        lines=tuple(dict.fromkeys(lines)),
        displays=_unique(_values(binding, ValueKind.DISPLAY)),
        prefixes=_unique(_values(binding, ValueKind.NAME_PREFIX)),
    )


def notice_lines(notice: Notice) -> tuple[str, ...]:
    """The lines of a NOTICE file, with a place to fill in what is asked for and not there; () where none is asked."""
    lines = [wording.words for wording in notice.sentences]
    if notice.copyright is not None:
        lines += notice.lines or (COPYRIGHT_PLACEHOLDER,)
    return tuple(lines)


def _flat(analysis: Analysis, clause: Clause) -> str:
    return one_line(analysis.document.quote(clause.span))


def _wording(words: str, clause: Clause) -> Wording:
    return Wording(one_line(words), clause.id, place(clause))


def _sentences(analysis: Analysis, clause: Clause) -> Iterator[Wording]:
    """The quotations of a clause that it announces as a notice; one may stand right behind the clause's end."""
    text, span = analysis.document.text, clause.span
    shown = {one_line(value.label) for value in clause.values}
    for quoted in _quotations(text, span.start, min(span.end + _BEYOND, len(text))):
        opening = quoted.start - 1
        if opening >= span.end and text[span.end : opening].strip(_BETWEEN):
            return
        words = one_line(quoted.of(text))
        announced = _ANNOUNCED.search(text, span.start, opening)
        if announced and len(words.split()) >= _LEAST_WORDS and words not in shown:
            yield _wording(words, clause)


def _quotations(text: str, start: int, end: int) -> Iterator[Span]:
    """What stands between quotation marks, without them; curly ones may hold further ones."""
    opened: list[re.Match[str]] = []
    for mark in _MARK.finditer(text, start, end):
        closing = mark[0] == "”" or (mark[0] == '"' and any(one[0] == '"' for one in opened))
        if not closing:
            opened.append(mark)
            continue
        while opened:
            first = opened.pop()
            if (first[0] == '"') is (mark[0] == '"'):
                if not opened:
                    yield Span(first.end(), mark.start())
                break


def _values(clauses: Sequence[Clause], kind: ValueKind) -> Iterator[Wording]:
    for clause in clauses:
        for value in clause.values:
            if value.kind is kind:
                yield _wording(value.label, clause)


def _unique(found: Iterable[Wording]) -> tuple[Wording, ...]:
    """The same words asked for by several clauses count once, for the first."""
    first: dict[str, Wording] = {}
    for wording in found:
        first.setdefault(wording.words, wording)
    return tuple(first.values())
