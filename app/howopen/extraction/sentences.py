# SPDX-License-Identifier: Apache-2.0
"""Splits one paragraph of legal English into sentences; offsets only, no spaCy."""

from __future__ import annotations

import re

from howopen.domain.spans import Span

_COMPANY_ENDINGS = frozenset({"inc", "ltd", "co", "corp", "llc", "l.l.c", "plc", "etc", "u.s", "u.k", "e.u", "p.r.c"})
"""Abbreviations that a sentence may well end in."""

# fmt: off
_NEVER_LAST = frozenset({
    "l.p", "gmbh", "s.a", "b.v", "no", "nos", "sec", "secs", "art", "arts", "para", "cl", "ex", "exh", "fig", "vol",
    "e.g", "i.e", "cf", "viz", "vs", "v", "mr", "mrs", "ms", "dr", "prof", "st", "u.s.c", "u.n", "d.c", "jan", "feb",
    "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "approx", "a.k.a", "al", "n.v", "pty",
})
# fmt: on
_STOP = re.compile(
    r"[.!?;](?:(?<!;)[\"”’')\]*_]*(?=\s|（)"
    r"|(?<=[a-z]{3}\.)(?=(?:You|Your|The|This|These|If|In|Any|We|It|For|No|All|Such)\b)"
    r"|(?<=;)(?=\s+[“\"\[][A-Z][^“”\"\]]{0,60}[”\"\]]\s+(?:means?|shall\s+mean|refers?\s+to)\b))"
)
_LAST_WORD = re.compile(r"([A-Za-z][A-Za-z.]*|\d+(?:\.\d+)*|[A-Za-z])\.[\"”’')\]*_]*$")
_STARTS = re.compile(
    r"\s*[\"“‘'(\[（*_]*[A-Z0-9]|\s+[“\"] [A-Z]|\s+(?:[a-z]\.|\((?:[a-z]|[ivx]{1,4})\))\s+[“\"]?[A-Z]|\s+\[[A-Z]"
)
_TIED = re.compile(r"\s*(?:[\"“‘'(\[]*(?:Inc|Ltd|LLC|Corp|GmbH|Co)\b\.?|All\s+[Rr]ights\s+[Rr]eserved)")
_PART_LETTER = re.compile(r"(?:Section|Attachment|Exhibit|Annex|Appendix|Schedule|Part|Article)\s+[A-Z]\.$|\(\w\.$")
_FUNCTION_START = re.compile(
    r"\s+[\"“‘'(\[]*(?:The|This|These|You|Your|We|Our|If|In|Any|No|It|For|Such|All|As|Please|However|Notwithstanding"
    r"|Except|Upon|Subject|Each|Licensee|Licensor|By|To|Nothing|Unless|Neither|When|Where|Without|At|On|An|A)\b"
)
_QUOTE_LIMIT = 600
_LAST_LETTERS = 40


def sentences(text: str, span: Span) -> list[Span]:
    """The sentences of ``text`` inside ``span``, in order, without white space around them.

    A full stop inside brackets or quotation marks, after an abbreviation or a section number ends nothing.
    """
    found: list[Span] = []
    start = span.start
    for match in _STOP.finditer(text, span.start, span.end):
        if match.end() < span.end and _ends_sentence(text, start, match, span.end):
            found += _trimmed(text, start, match.end())
            start = match.end()
    return found + _trimmed(text, start, span.end)


def _trimmed(text: str, start: int, end: int) -> list[Span]:
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    end = start + len(piece.strip())
    return [Span(start, end)] if end > start else []


def _ends_sentence(text: str, start: int, stop: re.Match[str], end: int) -> bool:
    if not _STARTS.match(text, stop.end(), end):
        return False
    before = text[start : stop.end()]
    if _TIED.match(text, stop.end(), end):
        return False
    if _open_link(before, text, stop.end()) or _open_bracket(before) or _open_quote(before, text[stop.end() : end]):
        return False
    if stop.group()[0] != ".":
        return True
    word = _LAST_WORD.search(before, max(0, len(before) - _LAST_LETTERS))
    if word is None:
        return True
    last = word.group(1).casefold().rstrip(".")
    if last in _NEVER_LAST or (
        len(last) == 1 and last.isalpha() and not _PART_LETTER.search(before, max(0, len(before) - _LAST_LETTERS))
    ):
        return False
    if last == "etc":
        return True
    if last in _COMPANY_ENDINGS:
        return text[stop.end() :].lstrip()[:1] != "(" and _FUNCTION_START.match(text, stop.end(), end) is not None
    return not (last.isdigit() and before.strip() == word.group())


def _open_link(before: str, text: str, end: int) -> bool:
    """Whether the stop stands inside the words of a Markdown link."""
    return before.rfind("[") > before.rfind("]") and text.find("](", end, end + _QUOTE_LIMIT) > 0


def _open_bracket(before: str) -> bool:
    """Whether a round bracket is still open; one that was opened long ago was most likely never meant to close."""
    recent = before[-_QUOTE_LIMIT:]
    depth = 0
    for mark in re.findall(r"[()]", re.sub(r"(?:^|\s)\w{1,4}\)", " ", recent) if "(" not in recent else recent):
        depth = depth + 1 if mark == "(" else max(0, depth - 1)
    return depth > 0


def _open_quote(before: str, after: str) -> bool:
    """Whether the stop stands inside a quotation that also closes, soon."""
    opened, closed = before.rfind("“"), before.rfind("”")
    if opened > closed:
        return "”" in after[:_QUOTE_LIMIT]
    straight = before.count('"')
    return straight % 2 == 1 and '"' in after[:_QUOTE_LIMIT]
