# SPDX-License-Identifier: Apache-2.0
"""The openness and the deciding fact of each library entry, worked out once a version of the rules."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from howopen import assets
from howopen.domain.analysis import Analysis
from howopen.domain.facts import Attribution, Facts, OpennessClass, Permission, Purpose, UseRestrictions

if TYPE_CHECKING:
    from howopen.library import Library


@dataclass(frozen=True, slots=True)
class Summary:
    """What a row of the library shows: class, index and what decides most, in words."""

    openness_class: OpennessClass
    index: int | None
    decides: str


def summary_of(analysis: Analysis) -> Summary:
    """The summary of one analysis."""
    openness = analysis.profile.openness
    return Summary(openness.openness_class, openness.index, decides_most(analysis.profile.facts))


def decides_most(facts: Facts) -> str:
    """The two facts that weigh most, in a reviewer's words; "" where nothing limits the reader."""
    found: list[str] = [figure(cap.amount, cap.unit, cap.metric, cap.period) for cap in facts.caps]
    if facts.excluded_territories:
        places = ", ".join(facts.excluded_territories)
        found.append(f"{places} excluded")
    if facts.commercial_use is Permission.PROHIBITED:
        found.append("Research only" if facts.purpose is Purpose.RESEARCH else "No commercial use")
    if facts.train_other_models is Permission.PROHIBITED:
        found.append("no training of other models")
    if facts.name_prefix:
        found.append(f"“{facts.name_prefix}” name")
    elif facts.attribution is Attribution.BRANDING:
        found.append("branding duty")
    if facts.use_restrictions is not UseRestrictions.NONE:
        count = len(facts.prohibited_domains)
        found.append(f"{count} prohibited fields" if count else "use policy")
    if facts.unilateral_change:
        found.append("may change")
    if facts.patent_grant:
        found.append("patent grant")
    shown = " · ".join(found[:2])
    return shown[:1].upper() + shown[1:]


def figure(amount: float, unit: str, metric: str, period: str) -> str:
    """A threshold in short: "700M monthly active users", "USD 1M revenue a year"."""
    short = next(
        (f"{amount / size:g}{letter}" for size, letter in ((1e9, "B"), (1e6, "M"), (1e3, "K")) if amount >= size),
        f"{amount:g}",
    )
    words = metric.replace("-", " ") if metric != "other" else "threshold"
    if unit == "users":
        return f"{short} {words}"
    told = f"{unit} {short} {words}"
    return f"{told} a month" if period == "month" else f"{told} a year" if period == "year" else told


def summaries(library: Library) -> dict[str, Summary]:
    """The summaries kept for the present rules, by entry id."""
    kept = library.summaries(assets.rules_digest())
    return {entry: _from_json(text) for entry, text in kept.items()}


def summarise(
    library: Library, analyse: Callable[[str], Analysis], *, limit: int, progress: Callable[[str, float], None]
) -> int:
    """Works out up to ``limit`` missing summaries of AI entries and keeps them; returns how many."""
    rules = assets.rules_digest()
    kept = library.summaries(rules)
    missing = [entry for entry in library.entries(ai=True) if entry.has_text and entry.id not in kept][:limit]
    for done, entry in enumerate(missing):
        progress(entry.name, done / len(missing))
        row = asdict(summary_of(analyse(f"lib:{entry.id}")))
        library.put_summary(entry.id, rules, json.dumps(row))
    return len(missing)


def _from_json(text: str) -> Summary:
    row = json.loads(text)
    return Summary(OpennessClass(row["openness_class"]), row["index"], row["decides"])
