# SPDX-License-Identifier: Apache-2.0
"""Cross-references and the sections that they mean."""

from __future__ import annotations

import re

from howopen.domain.document import Document
from howopen.domain.outline import Reference, Section
from howopen.domain.spans import Span

_NUMBER = (
    r"(?:\d{1,3}(?:\.\d{1,3})*(?:\.[a-z]{1,4}\b)*|[IVXL]{1,6}\b|[A-Z]\b|[a-z]\b(?=\)|\.|,|\s))"
    r"(?:\s?\((?:[a-z]{1,4}|\d{1,2}|[A-Z])\))*"
)
_ANCHOR = re.compile(
    # One boundary before all the words, so that they are not tried at every letter.
    r"(?P<word>\b(?:(?:sub)?sections?|articles?|paragraphs?|clauses?|annex(?:es)?|attachments?|appendix|exhibits?"
    r"|schedules?|addendum)|§§?)\s*(?P<number>" + _NUMBER + ")",
    re.IGNORECASE,
)
_MORE = re.compile(r"\s*(?:,\s*(?:and|or|&)?|and|or|&|to|through|[–-])\s*(?P<number>" + _NUMBER + r")(?![\w.]*\w)")
_ELSEWHERE = re.compile(
    r"\s*(?:\([^()\n]{0,60}\)\s*)?,?\s*(?:of|in|under)\s+(?:the\s+)?"
    r"(?!(?:this|these|the|License|Licence|Agreement|Terms|Policy|present)\b)[A-Z][\w.’'-]*"
)
_PLURALS = {"annexes": "annex", "appendices": "appendix"}


def find_references(document: Document, sections: tuple[Section, ...]) -> tuple[Reference, ...]:
    """Cross-references in text order; the numbers that open a section are none."""
    labels = {_key(section.label): section.label for section in sections if section.label}
    headings = {section.heading.start for section in sections}
    found: list[Reference] = []
    for match in _ANCHOR.finditer(document.text):
        if match.start() in headings or not _is_capital_or_digit(match["number"]):
            continue
        word = _singular(match["word"])
        elsewhere = _ELSEWHERE.match(document.text, match.end()) is not None
        target = None if elsewhere else _target(word, match["number"], labels)
        found.append(Reference(Span(match.start(), match.end()), target))
        found += _further(document.text, match, word, labels)
    return tuple(found)


def _further(text: str, first: re.Match[str], word: str, labels: dict[str, str]) -> list[Reference]:
    """The numbers after the first of "Sections 2, 3(b) and 5"."""
    if not first["word"].lower().endswith("s"):
        return []
    found: list[Reference] = []
    match = _MORE.match(text, first.end())
    while match is not None:
        number = Span(match.start("number"), match.end("number"))
        found.append(Reference(number, _target(word, match["number"], labels)))
        match = _MORE.match(text, match.end())
    return found


def _is_capital_or_digit(number: str) -> bool:
    """Numbers and capitals only: "section a reader" is no reference, although the search ignores case."""
    return number[0].isdigit() or number[0].isupper()


def _target(word: str, number: str, labels: dict[str, str]) -> str | None:
    for candidate in (f"{word} {number}", number, f"section {number}"):
        label = labels.get(_key(candidate))
        if label is not None:
            return label
    return None


def _key(label: str) -> str:
    """A label in one spelling: "3(b)(iv)" and "3.b.iv" are the same place."""
    spaced = re.sub(r"\s*\(\s*", ".", label.replace(")", ""))
    return " ".join(spaced.lower().split())


def _singular(word: str) -> str:
    lowered = word.lower()
    return _PLURALS.get(lowered, lowered.rstrip("s"))
