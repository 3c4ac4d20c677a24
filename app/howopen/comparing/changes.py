# SPDX-License-Identifier: Apache-2.0
"""Changes with the clauses they touch, their direction and their legal weight."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from rapidfuzz.distance import Indel

from howopen.comparing.contexts import WHOLE, Context
from howopen.comparing.harmless import MOVED
from howopen.comparing.judging import judge, weigh
from howopen.comparing.ranking import Judged, alike_before, deciding, fragments, operative
from howopen.comparing.situations import Sentence, Situation, Verdict, threshold
from howopen.comparing.words import split
from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Category, Clause, Value
from howopen.domain.comparison import Change, ChangeKind, ClausePair
from howopen.domain.outline import Section
from howopen.domain.spans import Span

_SAME_SECTION: Final = 0.7
_SECTION_START: Final = 300
_NO_NAME: Final = re.compile(
    r"sections?|articles?|clauses?|paragraphs?|appendix|annex|exhibit|schedule|part|usd|eur|"
    r"(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october",
    re.IGNORECASE,
)
_NAME_AND_NUMBER: Final = re.compile(r"\W*((?:[A-Z][\w-]*\s+)+)v?\d[\d.]*\W*")


def judged(
    a: Analysis, b: Analysis, changes: Sequence[Change], *, pairs: Sequence[ClausePair] = ()
) -> tuple[Change, ...]:
    """The same changes with categories, direction, reason, rule and weight.

    ``pairs`` are the clauses set against each other: where a clause went and another of the same effect took its
    place, the verdict on the two holds and not that of a clause removed.
    """
    own = [change for change in changes if change.kind is not ChangeKind.MOVED]
    words_a, words_b = split(a.document, b.document)
    side_a = Context(a, [change.a for change in own], words_a)
    side_b = Context(b, [change.b for change in own], words_b)
    judges = _Judges(side_a, side_b, _replaced(a, b, pairs), _capped(a, b), deciding(a, b))
    found = [judges.judged(change) for change in changes]
    lesser = fragments(found)
    before = alike_before(found, lesser)
    return tuple(judges.weighed(item, fragment=at in lesser, alike_before=before[at]) for at, item in enumerate(found))


@dataclass(frozen=True, slots=True)
class _Judges:
    """Both sides and what holds for all their changes."""

    a: Context
    b: Context
    replaced: dict[tuple[bool, str], tuple[Category, Verdict]]
    capped: tuple[bool, bool]
    deciding: frozenset[tuple[bool, str]]

    def judged(self, change: Change) -> Judged:
        touched_a, touched_b = self.a.touching(change.a), self.b.touching(change.b)
        if change.kind is ChangeKind.MOVED:
            return Judged(change, MOVED, touched_a, touched_b, frozenset())
        gone, new = self.a.lacking(touched_a), self.b.lacking(touched_b)
        situation = self._situation(change, touched_a, touched_b, gone, new)
        verdict = judge(situation)
        if verdict.rule.startswith("effect."):  # told of whole sentences, whichever of their words changed
            gone, new = situation.a.clauses, situation.b.clauses
        whole = frozenset({f"a{c.id}" for c in gone} | {f"b{c.id}" for c in new})
        return Judged(change, verdict, touched_a, touched_b, whole)

    def _situation(
        self,
        change: Change,
        touched_a: tuple[Clause, ...],
        touched_b: tuple[Clause, ...],
        gone: tuple[Clause, ...],
        new: tuple[Clause, ...],
    ) -> Situation:
        shown, span = (self.b, change.b) if change.b or not change.a else (self.a, change.a)
        replaced = [item for c in gone if (item := self.replaced.get((False, c.id)))]
        replaced += [item for c in new if (item := self.replaced.get((True, c.id)))]
        sentence_a, sentence_b = self._sentences(change)
        return Situation(
            deleted=" ".join(self.a.words(change.a)),
            inserted=" ".join(self.b.words(change.b)),
            before=shown.before(span),
            after=shown.after(span),
            named=self._named(change, shown.as_written_before(span)),
            a=sentence_a,
            b=sentence_b,
            gone=tuple(c for c in gone if (False, c.id) not in self.replaced),
            new=tuple(c for c in new if (True, c.id) not in self.replaced),
            replaced=tuple(replaced),
            values_a=_touched_values(touched_a, change.a),
            values_b=_touched_values(touched_b, change.b),
            addresses=self._addresses(change),
            renumbered=_same_section(self.a, self.b, self.a.referred(change.a), self.b.referred(change.b)),
            heading=self.a.in_heading(change.a) and self.b.in_heading(change.b),
            capped=self.capped,
        )

    def _sentences(self, change: Change) -> tuple[Sentence, Sentence]:
        """The sentences about both spans; a whole sentence that came or went has none on the other side."""
        place_a, place_b = self.a.place(change.a), self.b.place(change.b)
        a, b = self.a.sentence(place_a), self.b.sentence(place_b)
        if not change.a and len(change.b) >= WHOLE * len(place_b):
            return Sentence(), b
        return (a, Sentence()) if not change.b and len(change.a) >= WHOLE * len(place_a) else (a, b)

    def _named(self, change: Change, before: str) -> bool:
        old, new = change.a.of(self.a.text), change.b.of(self.b.text)
        if all(any(map(str.isdigit, word)) for word in f"{old} {new}".split()):
            return _ends_in_name(before)
        names = _NAME_AND_NUMBER.fullmatch(old), _NAME_AND_NUMBER.fullmatch(new)
        if names[0] is None or names[1] is None or names[0][1].lower() != names[1][1].lower():
            return False
        return _NO_NAME.fullmatch(names[0][1].split()[-1]) is None

    def _addresses(self, change: Change) -> tuple[str, str] | None:
        old, new = self.a.address(change.a), self.b.address(change.b)
        return (old, new) if old and new else None

    def weighed(self, item: Judged, *, fragment: bool, alike_before: int) -> Change:
        """The change with its verdict and weight; ``alike_before`` changes of the same kind went before it."""
        clauses = (*item.clauses_a, *item.clauses_b)
        categories = Situation("", "", gone=item.clauses_a, new=item.clauses_b).categories
        decides = any((False, c.id) in self.deciding for c in item.clauses_a) or any(
            (True, c.id) in self.deciding for c in item.clauses_b
        )
        verdict, own = item.verdict, item.verdict.category
        weight = weigh(
            (own,) if own else categories,
            {clause.effect for clause in clauses if own in {None, clause.category}},
            verdict,
            moved=item.change.kind is ChangeKind.MOVED,
            fact=decides,
            fragment=fragment,
            alike_before=alike_before,
            operative=bool(item.whole)
            or operative(item.clauses_a, item.change.a)
            or operative(item.clauses_b, item.change.b),
        )
        return replace(
            item.change,
            categories=categories,
            direction=verdict.direction,
            reason=verdict.reason,
            rule=verdict.rule,
            weight=weight,
        )


def _replaced(
    a: Analysis, b: Analysis, pairs: Iterable[ClausePair]
) -> dict[tuple[bool, str], tuple[Category, Verdict]]:
    """For clauses that another of the same effect stands in for, the verdict on the two."""
    effects_a = {clause.id: clause.effect for clause in a.clauses}
    effects_b = {clause.id: clause.effect for clause in b.clauses}
    found: dict[tuple[bool, str], tuple[Category, Verdict]] = {}
    for pair in pairs:
        if {effects_a[c] for c in pair.a} != {effects_b[c] for c in pair.b} or not pair.a:
            continue
        verdict = pair.category, Verdict(pair.direction, pair.reason if pair.rule else "", pair.rule)
        found |= {(False, c): verdict for c in pair.a} | {(True, c): verdict for c in pair.b}
    return found


def _capped(a: Analysis, b: Analysis) -> tuple[bool, bool]:
    """Whether either document has a threshold for users."""
    return capped(a), capped(b)


def capped(analysis: Analysis) -> bool:
    """Whether the document has a threshold of users or revenue at all."""
    return any(c.category is Category.USER_CAP and threshold(c) is not None for c in analysis.clauses)


def _same_section(a: Context, b: Context, old: Section | None, new: Section | None) -> bool:
    """Whether two sections are the same but for their number: by title, else by how they begin."""
    if old is None or new is None:
        return False
    if old.title and new.title:
        return old.title.casefold() == new.title.casefold()
    starts = (
        " ".join(side.words(Span(s.span.start, min(s.span.end, s.span.start + _SECTION_START))))
        for side, s in ((a, old), (b, new))
    )
    return Indel.normalized_similarity(*starts) >= _SAME_SECTION


def _ends_in_name(words: str) -> bool:
    """Whether the last word is capitalised and no word that a cross-reference or a date begins with."""
    last = re.search(r"(\w+)\W*$", words)
    return last is not None and last[1][0].isupper() and not _NO_NAME.fullmatch(last[1])


def _touched_values(clauses: Iterable[Clause], span: Span) -> tuple[Value, ...]:
    return tuple(value for clause in clauses for value in clause.values if value.span.overlaps(span))
