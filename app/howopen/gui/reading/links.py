# SPDX-License-Identifier: Apache-2.0
"""Defined terms and cross-references in a text, and where each leads: pure, looked for where they are needed."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from howopen.domain.document import Document
from howopen.domain.outline import Definition, Outline, Section
from howopen.domain.spans import Span
from howopen.gui.models.clause_table import one_line
from howopen.gui.translation.texts import tr

_SHOWN: Final = 420
_MOST_TERMS: Final = 500


class LinkKind(StrEnum):
    """What words lead to."""

    TERM = "term"
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True)
class Link:
    """Words at ``span`` that lead to ``goal``; ``head`` and ``words`` tell what stands there."""

    kind: LinkKind
    span: Span
    goal: Span
    head: str
    words: str


class Links:
    """The links of one document. A term is found in its own case, and not where it is defined."""

    def __init__(self, document: Document, outline: Outline) -> None:
        self._text = document.text
        self._terms: dict[str, Definition] = {}
        for definition in outline.definitions[:_MOST_TERMS]:
            self._terms.setdefault(definition.term, definition)
        sections = {section.label: section for section in outline.sections if section.label}
        pairs = ((ref.span, sections.get(ref.target or "")) for ref in outline.references)
        self._references = tuple(
            _to_section(document.text, span, section)
            for span, section in sorted(pairs, key=lambda pair: pair[0])
            if section is not None and not section.heading.overlaps(span)
        )
        self._starts = [link.span.start for link in self._references]
        longest = sorted((term for term in self._terms if term.strip()), key=len, reverse=True)
        joined = "|".join(r"\s+".join(map(re.escape, term.split())) for term in longest)
        self._pattern = re.compile(rf"(?<!\w)(?:{joined})(?:e?s)?(?!\w)") if joined else None

    def references(self, span: Span) -> tuple[Link, ...]:
        """The cross-references that begin in ``span`` and lead to a section."""
        return self._references[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]

    def terms(self, span: Span) -> tuple[Link, ...]:
        """The defined terms in ``span``, each use of them."""
        if self._pattern is None:
            return ()
        found = []
        for match in self._pattern.finditer(self._text, span.start, span.end):
            definition = self._definition(" ".join(match[0].split()))
            used = Span(*match.span())
            if definition is not None and not definition.name.overlaps(used):
                words = one_line(definition.span.of(self._text), _SHOWN)
                found.append(Link(LinkKind.TERM, used, definition.span, f"“{definition.term}”", words))
        return tuple(found)

    def over(self, span: Span) -> tuple[Link, ...]:
        """What a reader can look up in ``span``: each term once, then each reference once."""
        once: dict[tuple[LinkKind, Span], Link] = {}
        for link in (*self.terms(span), *self.references(span)):
            once.setdefault((link.kind, link.goal), link)
        return tuple(once.values())

    def inside(self, span: Span) -> tuple[Link, ...]:
        """Every term and reference that begins in ``span``, in text order; a reference hides the terms in it."""
        references = self.references(span)
        terms = [term for term in self.terms(span) if not any(term.span.overlaps(ref.span) for ref in references)]
        return tuple(sorted((*references, *terms), key=lambda link: link.span))

    def reference_at(self, offset: int) -> Link | None:
        """The cross-reference at ``offset``."""
        place = bisect_right(self._starts, offset) - 1
        if place >= 0 and self._references[place].span.contains(offset):
            return self._references[place]
        return None

    def at(self, offset: int, within: Span) -> Link | None:
        """The cross-reference, or else the term, at ``offset``, looked for in the paragraph ``within``."""
        found = self.reference_at(offset)
        if found is not None:
            return found
        return next((link for link in self.terms(within) if link.span.contains(offset)), None)

    def _definition(self, words: str) -> Definition | None:
        for ending in ("", "s", "es"):
            found = self._terms.get(words.removesuffix(ending) if ending else words)
            if found is not None:
                return found
        return None


def next_link(links: Links, blocks: Sequence[Span], offset: int, *, forward: bool) -> Link | None:
    """The first link that begins at ``offset`` or later, or the last one that begins before it; None beyond the ends.

    A reference and a term at the same place are one: the reference.
    """
    ends = [block.end for block in blocks]
    first = bisect_right(ends, offset) if forward else bisect_left([block.start for block in blocks], offset) - 1
    order = range(first, len(blocks)) if forward else range(min(first, len(blocks) - 1), -1, -1)
    for index in order:
        found = [link for link in links.inside(blocks[index]) if (link.span.start >= offset) is forward]
        if found:
            return found[0] if forward else found[-1]
    return None


def _to_section(text: str, span: Span, section: Section) -> Link:
    label, title = section.label, section.title
    head = tr("Section {label} {title}", label=label, title=title) if title else tr("Section {label}", label=label)
    return Link(LinkKind.REFERENCE, span, section.heading, head, one_line(section.span.of(text), _SHOWN))
