# SPDX-License-Identifier: Apache-2.0
"""Criteria in their families: titles, words for verdicts, what decides, and where it stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause
from howopen.domain.facts import Criterion, Facts, OpennessClass, Permission, Profile, Verdict
from howopen.domain.spans import Span
from howopen.gui import signs
from howopen.gui.reading.facts_pane import link_words
from howopen.gui.translation.texts import mark, said, tr

CLASS_ID: Final = "class"
QUOTE_SHOWN: Final = 160
_NEAR: Final = 3  # what lies between two matches of one phrase at most
_FAMILIES: Final = {
    CLASS_ID: mark("Openness class"),
    "osd": mark("Open Source Definition"),
    "osaid": mark("Open Source AI Definition"),
    "cal": mark("Permissions, conditions, limitations (choosealicense)"),
    "mof": mark("Model Openness Framework: acceptable licence"),
    "independence": mark("Independence of the licensor"),
}
_CLASS_FACTS: Final = {
    OpennessClass.OPEN_SOURCE: ("purpose", "redistribution", "derivatives"),
    OpennessClass.RESPONSIBLE_USE: ("use_restrictions",),
    OpennessClass.NON_COMMERCIAL: ("purpose", "commercial_use"),
    OpennessClass.RESEARCH_ONLY: ("purpose",),
}
_COUNTS: Final = {
    Verdict.MEETS: mark("{count} meets"),
    Verdict.FAILS: mark("{count} fails"),
    Verdict.ARGUABLE: mark("{count} arguable"),
    Verdict.UNDECIDABLE: mark("{count} undecided"),
}
_TAG_WORDS: Final = {Verdict.MEETS: mark("Applies"), Verdict.FAILS: mark("Does not apply")}


@dataclass(frozen=True, slots=True)
class Family:
    """A family's id, title and criteria; ``summary`` is a verdict on the whole of it in words, or ""."""

    id: str
    title: str
    criteria: tuple[Criterion, ...]
    verdict: Verdict | None = None
    summary: str = ""

    def counts(self) -> tuple[tuple[Verdict, int], ...]:
        """How often each verdict that occurs was given, in the order of ``Verdict``."""
        found = Counter(criterion.verdict for criterion in self.criteria)
        return tuple((verdict, found[verdict]) for verdict in Verdict if found[verdict])


def family_of(criterion: Criterion) -> str:
    """The id of a criterion's family: "osd-1" gives "osd"."""
    return criterion.id.partition("-")[0]


def families(criteria: Sequence[Criterion]) -> tuple[Family, ...]:
    """The criteria in their families; the AI definition as a whole fails or is not excluded, and never holds."""
    from howopen.assessment import osaid

    found = []
    for key, members in groupby(criteria, key=family_of):
        held = tuple(members)
        whole = osaid(held) if key == "osaid" else None
        found.append(
            Family(
                key,
                tr(_FAMILIES.get(key, key)),
                held,
                whole.value if whole else None,
                said(whole.reason) if whole else "",
            )
        )
    return tuple(found)


def count_words(verdict: Verdict, count: int) -> str:
    """How often a verdict was given: "3 fails"."""
    return tr(_COUNTS[verdict], count=count)


def verdict_word(criterion: Criterion) -> str:
    """The verdict in a word; a tag applies or not, and the AI definition is at most not excluded by a text."""
    family = family_of(criterion)
    if family == "osaid" and criterion.verdict is Verdict.MEETS:
        return tr("Not excluded")
    if family == "cal" and criterion.verdict in _TAG_WORDS:
        return tr(_TAG_WORDS[criterion.verdict])
    return signs.VERDICTS[criterion.verdict].word


def number_of(criterion: Criterion) -> str:
    """The number of the criterion in its definition ("5"), or ""."""
    last = criterion.id.rpartition("-")[2]
    return last if last.isdigit() else ""


def class_clauses(profile: Profile) -> tuple[str, ...]:
    """The ids of the clauses that put a text on its rung; where the class has none of its own, those of its facts."""
    own = profile.basis_of("openness_class")
    if own is not None and own.clauses:
        return own.clauses
    held = (profile.basis_of(key) for key in _class_facts(profile.facts))
    return tuple(dict.fromkeys(clause for basis in held if basis is not None for clause in basis.clauses))


def _class_facts(facts: Facts) -> tuple[str, ...]:
    """The facts that the rule for the class rests on."""
    limits = (
        (facts.caps, "caps"),
        (facts.commercial_use is Permission.CONDITIONAL, "commercial_use"),
        (facts.name_prefix, "name_prefix"),
        (facts.train_other_models is Permission.PROHIBITED, "train_other_models"),
        (facts.excluded_territories, "excluded_territories"),
    )
    if facts.openness_class is OpennessClass.COMMUNITY:
        return next(((key,) for limit, key in limits if limit), ("redistribution", "derivatives"))
    return _CLASS_FACTS.get(facts.openness_class, ())


def deciding_clauses(analysis: Analysis, ids: Sequence[str]) -> tuple[Clause, ...]:
    """The clauses of these ids that the document has, in that order."""
    wanted = frozenset(ids)
    held = {clause.id: clause for clause in analysis.clauses if clause.id in wanted} if wanted else {}
    return tuple(held[name] for name in ids if name in held)


def quoted(analysis: Analysis, clause: Clause, limit: int = QUOTE_SHOWN) -> str:
    """The words of a clause that decide, in quotation marks; "…" stands where something is left out."""
    spans = _joined(clause.deciding_words()) or (clause.span,)
    text = " … ".join(" ".join(analysis.document.quote(span).split()) for span in spans)
    return f"“{text}”" if len(text) <= limit else f"“{text[: limit - 1].rstrip()}…”"


def place_words(analysis: Analysis, ids: Sequence[str]) -> str:
    """Where the deciding clauses stand, each place once: "§ 1.b.i, § 2 +1"; a dash where no clause decides.

    Of sections that are cited by their titles only the first is named; a text without sections gives categories.
    """
    found = deciding_clauses(analysis, ids)
    places = tuple(dict.fromkeys(link_words(c) if c.section else signs.category_name(c.category) for c in found))
    if not places:
        return "–"
    most = 2 if all(place.startswith("§") for place in places[:2]) else 1
    more = f" +{len(places) - most}" if len(places) > most else ""
    return ", ".join(places[:most]) + more


def _joined(spans: Sequence[Span]) -> tuple[Span, ...]:
    """The spans in text order, those that overlap or nearly touch as one."""
    out: list[Span] = []
    for span in sorted(spans, key=lambda each: (each.start, each.end)):
        if out and span.start <= out[-1].end + _NEAR:
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end))
        else:
            out.append(span)
    return tuple(out)
