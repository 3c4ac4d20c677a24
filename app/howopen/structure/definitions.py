# SPDX-License-Identifier: Apache-2.0
"""Defined terms, and the words that define them."""

from __future__ import annotations

import re

from howopen.domain.document import Block, Document
from howopen.domain.outline import Definition, Section
from howopen.domain.spans import Span

_QUOTED = r"(?:[“\"„«](?P<{0}>[^“”\"„«»\n]{{1,60}}?)[,.]?[”\"“»]|‘(?P<{0}s>[^‘’\n]{{1,60}}?),?’)"
_TERM = re.compile(_QUOTED.format("term"))
_MEANS = re.compile(
    r"\s*(?:\([^()\n]{0,60}\)\s*)?,?\s*(?:(?:each|collectively|as used herein|as used in this \w+),?\s*)?"
    r"(?:shall\s+|will\s+)?(?:means?|refers?\s+to|denotes?|is\s+defined\s+as|are\s+defined\s+as|"
    r"(?:has|have)\s+the\s+(?:same\s+)?meanings?|includes?)\b[,:]?",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s*(?:,?\s*(?:or|and|/)|,|\((?:or|and))\s*")
_IN_BRACKETS = re.compile(r"\((?P<inside>[^()\n]{0,40}?[“\"][^()\n]{1,90})\)")
_LEAD_IN = re.compile(
    r"\s*(?:(?:collectively|together|individually|each|hereinafter|hereafter|or|and|as|referred\s+to|also|either|the|a|an|"
    r"all|such|our|these|this|in\s+each\s+case)\b[,\s]*)*(?:[“\"].*)?$",
    re.IGNORECASE | re.DOTALL,
)
_SENTENCE_END = re.compile(r"[.;](?=\s+[A-Z“\"(]|\s*$)")
_LONGEST_SENTENCE = 3000
_LONGEST_LEAD = 80
_DEFINITION_TITLE = re.compile(r"\bdefin(?:ition|ed\s+term)", re.IGNORECASE)


def find_definitions(document: Document, sections: tuple[Section, ...]) -> tuple[Definition, ...]:
    """Defined terms in text order, each place once."""
    found: dict[Span, Definition] = {}
    for block in document.blocks:
        for definition in (*_meanings(document, block), *_bracketed(document, block)):
            found.setdefault(definition.name, definition)
    for definition in _titled(document, sections):
        if not any(name.overlaps(definition.span) and definition.term == d.term for name, d in found.items()):
            found.setdefault(definition.name, definition)
    return tuple(sorted(found.values(), key=lambda definition: definition.name))


def _meanings(document: Document, block: Block) -> list[Definition]:
    """Terms in quotation marks before "means": ``"Output" or "Outputs" means ...``."""
    text = document.quote(block.span)
    names = [(match, _name(match)) for match in _TERM.finditer(text)]
    found: list[Definition] = []
    group: list[Span] = []
    previous_end = -1
    for index, (match, name) in enumerate(names):
        joined = previous_end >= 0 and _BETWEEN.fullmatch(text[previous_end : match.start()])
        group = [*group, name] if joined else [name]
        previous_end = match.end()
        verb = _MEANS.match(text, match.end()) or _MEANS.match(text, _past_bracket(text, match.end()))
        if verb is None:
            continue
        start = group[0].start - 1
        span = Span(start, _end_of_meaning(text, start, verb.end())).shifted(block.span.start)
        inside = [other for _, other in names[index + 1 : index + 4] if other.start < verb.end()]
        found += [Definition(item.of(text), item.shifted(block.span.start), span) for item in (*group, *inside)]
        group, previous_end = [], -1
    return found


def _past_bracket(text: str, offset: int) -> int:
    return offset + 1 if text[offset : offset + 1] == ")" else offset


def _end_of_meaning(text: str, start: int, after: int) -> int:
    """A definition that begins its block reaches to the block's end; another to the end of its sentence."""
    if start <= _LONGEST_LEAD and len(text[:start].split()) <= 2:
        return len(text.rstrip())
    return _sentence_end(text, after)


def _sentence_end(text: str, after: int) -> int:
    """Where the sentence that goes on at ``after`` ends; the search is bounded, so that a huge block costs no more."""
    limit = min(len(text), after + _LONGEST_SENTENCE)
    end = _SENTENCE_END.search(text, after, limit)
    return end.start() + 1 if end else after + len(text[after:limit].rstrip())


def _bracketed(document: Document, block: Block) -> list[Definition]:
    """Terms in brackets after what they stand for: ``these terms (the "Agreement")``."""
    text = document.quote(block.span)
    found: list[Definition] = []
    for match in _IN_BRACKETS.finditer(text):
        inside = match["inside"]
        if not _LEAD_IN.match(inside) or match.start() < 2 or _MEANS.match(text, match.end()):
            continue
        span = _sentence_around(text, match.start(), match.end()).shifted(block.span.start)
        shift = block.span.start + match.start("inside")
        found += [
            Definition(_name(term).of(inside), _name(term).shifted(shift), span) for term in _TERM.finditer(inside)
        ]
    return found


def _sentence_around(text: str, start: int, end: int) -> Span:
    reach = max(0, start - _LONGEST_SENTENCE)
    before = [match.end() for match in _SENTENCE_END.finditer(text, reach, start)]
    first = before[-1] if before else reach
    first += len(text[first:start]) - len(text[first:start].lstrip())
    return Span(first, max(end, _sentence_end(text, end)))


def _titled(document: Document, sections: tuple[Section, ...]) -> list[Definition]:
    """Subsections of a section on definitions whose title is the term: ``1.1 Model: the weights ...``."""
    found: list[Definition] = []
    parent: Section | None = None
    for section in sections:
        if parent is not None and section.depth <= parent.depth:
            parent = None
        if _DEFINITION_TITLE.search(section.title):
            parent = section
        elif parent is not None and section.title and section.depth == parent.depth + 1:
            name = section.title
            offset = document.text.find(name, section.heading.start, section.heading.end)
            body = document.text[section.heading.end : section.span.end].strip()
            if offset >= 0 and body:
                end = section.span.start + len(document.quote(section.span).rstrip())
                found.append(Definition(name, Span(offset, offset + len(name)), Span(offset, end)))
    return found


def _name(match: re.Match[str]) -> Span:
    group = "term" if match["term"] is not None else "terms"
    return Span(match.start(group), match.end(group))
