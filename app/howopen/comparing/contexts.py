# SPDX-License-Identifier: Apache-2.0
"""What stands about a span of one document: its clauses, its sentence, its reference or web address."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from typing import Final

from howopen.comparing.clause_index import ClauseIndex
from howopen.comparing.directions import Favour
from howopen.comparing.roles import Roles, licensor_names, versions
from howopen.comparing.situations import Sentence, favour_of, sentence
from howopen.comparing.words import Words
from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause
from howopen.domain.outline import Section
from howopen.domain.spans import Span

WHOLE: Final = 0.8
"""The share of a sentence from which on it counts as new (or gone) and not as edited."""
_AROUND: Final = 7
_AS_WRITTEN: Final = 40
_LONGEST: Final = 1500
_TERMS_UP_TO: Final = 400
_STOP: Final = re.compile(r"[.;:][\"”’)]*\s+(?=[A-Z(“\"])|\n\s*\n")
_ADDRESS: Final = re.compile(r"https?://\S+|(?:[\w-]+\.)+[a-z]{2,}(?:/\S*)?", re.IGNORECASE)


class Context:
    """One document of a comparison, ready to be asked about the spans that changed in it."""

    def __init__(self, analysis: Analysis, changed: Iterable[Span], words: Words) -> None:
        self.analysis = analysis
        self.text = analysis.document.text
        self._words = words
        self._roles = Roles(licensor_names(self.text))
        self._index = ClauseIndex(analysis.clauses)
        self._sentences: dict[tuple[int, int], Sentence] = {}
        self._references = sorted(analysis.outline.references, key=lambda reference: reference.span)
        self._reference_starts = [reference.span.start for reference in self._references]
        self._sections = {section.label: section for section in analysis.outline.sections if section.label}
        self._block_starts = [block.span.start for block in analysis.document.blocks]
        self._headings = sorted(section.heading for section in analysis.outline.sections)
        self._heading_starts = [heading.start for heading in self._headings]
        covered: Counter[str] = Counter()
        for span in changed:
            for clause in self._index.touching(span):
                covered[clause.id] += min(clause.span.end, span.end) - max(clause.span.start, span.start)
        self._lacking = {clause.id for clause in analysis.clauses if covered[clause.id] >= WHOLE * len(clause.span)}

    def touching(self, span: Span) -> tuple[Clause, ...]:
        """The clauses that share a character with ``span``."""
        return self._index.touching(span)

    def lacking(self, clauses: Iterable[Clause]) -> tuple[Clause, ...]:
        """Those of ``clauses`` of which little or nothing stands on the other side."""
        return tuple(clause for clause in clauses if clause.id in self._lacking)

    def words(self, span: Span) -> tuple[str, ...]:
        """The folded words that begin in ``span``, in lower case, with roles."""
        return self._spoken(*self._words.range_of(span))

    def before(self, span: Span) -> str:
        """A few words ahead of ``span``, with roles."""
        first, _ = self._words.range_of(span)
        return " ".join(self._spoken(max(first - _AROUND, 0), first))

    def after(self, span: Span) -> str:
        """A few words behind ``span``, with roles."""
        _, last = self._words.range_of(span)
        return " ".join(self._spoken(last, last + _AROUND))

    def as_written_before(self, span: Span) -> str:
        """The characters of a few words ahead of ``span``."""
        return self.text[max(span.start - _AS_WRITTEN, 0) : span.start]

    def _spoken(self, first: int, last: int) -> tuple[str, ...]:
        roles = self._roles
        return tuple([roles[word] for word in self._words.folds[first:last]])

    def place(self, span: Span) -> Span:
        """Where the sentence about ``span`` stands: the clauses that hold it, else from stop to stop."""
        about = span or Span(max(span.start - 1, 0), min(span.end + 1, len(self.text)))
        touched = self._index.touching(about)
        if not touched:
            return self._between_stops(about)
        holding = [clause for clause in touched if clause.span.covers(about)]
        least = min((len(clause.span) for clause in holding), default=0)
        held = [clause for clause in holding if len(clause.span) == least] or touched
        return Span(min(clause.span.start for clause in held), max(clause.span.end for clause in held))

    def _between_stops(self, about: Span) -> Span:
        block = self._blocks(about)
        low, high = max(about.start - _LONGEST // 2, block.start), min(about.end + _LONGEST // 2, block.end)
        start = low
        for stop in _STOP.finditer(self.text, low, about.start + 1):
            start = min(stop.end(), about.start)
        end = _STOP.search(self.text, max(about.end - 1, about.start), high)
        return Span(start, max(min(end.start() + 1, high) if end else high, about.end))

    def _blocks(self, about: Span) -> Span:
        """The paragraphs that ``about`` stands in."""
        blocks = self.analysis.document.blocks
        first = max(bisect_right(self._block_starts, about.start) - 1, 0)
        last = max(bisect_right(self._block_starts, max(about.end - 1, about.start)) - 1, 0)
        if not blocks:
            return Span(0, len(self.text))
        return Span(min(blocks[first].span.start, about.start), max(blocks[last].span.end, about.end))

    def sentence(self, place: Span) -> Sentence:
        """The sentence at ``place``, as ``place()`` gives it; kept, since many changes may stand in one."""
        key = (place.start, place.end)
        if key not in self._sentences:
            clauses = tuple(c for c in self._index.touching(place) if place.covers(c.span))
            shown = Span(place.start, min(place.end, place.start + _LONGEST))
            self._sentences[key] = sentence(self.words(shown), clauses, used=self._use_of_term(place))
        return self._sentences[key]

    def own_sentence(self, clause: Clause) -> Sentence:
        """The words of one clause with its effect alone, whatever other clauses share them."""
        numbers = versions(clause.span.of(self.text))
        return sentence(self.words(clause.span), (clause,), used=self._use_of_term(clause.span), versions=numbers)

    def address(self, span: Span) -> str:
        """The web address that holds ``span``, or ""."""
        if len(span.of(self.text).split()) > 2:
            return ""
        start, end = span.start, span.end
        while start > 0 and not self.text[start - 1].isspace() and span.start - start < _LONGEST:
            start -= 1
        while end < len(self.text) and not self.text[end].isspace() and end - span.end < _LONGEST:
            end += 1
        around = "".join(self.text[start:end].split()).strip("()[]<>\"“”'.,;")
        return around if _ADDRESS.fullmatch(around) else ""

    def in_heading(self, span: Span) -> bool:
        """Whether ``span`` stands in a heading; an empty one does."""
        at = bisect_right(self._heading_starts, span.start) - 1
        return not span or (at >= 0 and self._headings[at].covers(span))

    def referred(self, span: Span) -> Section | None:
        """The section that the cross-reference at ``span`` means, or None."""
        at = bisect_right(self._reference_starts, span.start) - 1
        if at < 0 or not self._references[at].span.covers(span):
            return None
        return self._sections.get(self._references[at].target or "")

    def _use_of_term(self, place: Span) -> Favour:
        """Whom the clauses serve that use the term which is defined at ``place``; open where they disagree."""
        if len(self.analysis.clauses) > _TERMS_UP_TO:
            return Favour.OPEN
        terms = [d.term.lower() for d in self.analysis.outline.definitions if place.overlaps(d.name)]
        if not terms:
            return Favour.OPEN
        own = {clause.id for clause in self._index.touching(place)}
        found = set()
        for clause in self.analysis.clauses:
            words = " ".join(self.words(clause.span))
            if clause.id not in own and any(term in words for term in terms):
                found.add(favour_of((clause,), words))
        return found.pop() if len(found) == 1 else Favour.OPEN
