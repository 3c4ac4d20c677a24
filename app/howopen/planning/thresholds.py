# SPDX-License-Identifier: Apache-2.0
"""How far an organisation is from each figure that changes rights, and what follows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from howopen.domain.clauses import Category, Effect, Value, ValueKind
from howopen.domain.planning import (
    Affiliates,
    Cited,
    Distance,
    Duty,
    DutyKind,
    Figures,
    Organisation,
    Reply,
    Standing,
)
from howopen.planning.case import Case, Part, Passage, Ruling, cite, condition, doubt

_AT_RELEASE: Final = "on the release date"
_WITH_AFFILIATES: Final = "affiliates"
_ENDS: Final = ("request a licence", "your rights end")
_TIMES: Final = 10  # from here on a share reads better as a multiple
_MONEY: Final = ("revenue", "funding")
_FIELDS: Final = {
    ("monthly-active-users", "month"): "monthly_active_users",
    ("users", "none"): "users",
    ("revenue", "year"): "annual_revenue",
    ("revenue", "month"): "monthly_revenue",
    ("funding", "none"): "funding",
    ("headcount", "none"): "headcount",
}


@dataclass(frozen=True, slots=True)
class _Measure:
    standing: Standing
    words: str
    figure: float | None = None


@dataclass(frozen=True, slots=True)
class Threshold:
    """One figure of the text, the clauses that give it, and where the organisation stands."""

    value: Value
    passages: tuple[Passage, ...]
    distance: Distance


def thresholds(part: Part, organisation: Organisation) -> tuple[Threshold, ...]:
    """Every threshold of the document once, with the organisation's distance from it, in text order."""
    groups: dict[tuple[str, float, str, str], list[tuple[Passage, Value]]] = {}
    for passage in part.with_values(ValueKind.THRESHOLD):
        for value in passage.clause.values:
            if value.kind is ValueKind.THRESHOLD and value.amount is not None:
                key = (value.metric, value.amount, value.unit, value.period)
                groups.setdefault(key, []).append((passage, value))
    return tuple(_threshold(part, found, organisation) for found in groups.values())


def _threshold(part: Part, found: list[tuple[Passage, Value]], organisation: Organisation) -> Threshold:
    value = found[0][1]
    passages = tuple(dict.fromkeys(passage for passage, _ in found))
    assert value.amount is not None
    measure = _measure(value, value.amount, organisation)
    comparable = measure.figure is not None and value.amount > 0
    distance = Distance(
        label=value.label,
        metric=value.metric,
        amount=value.amount,
        unit=value.unit,
        period=value.period,
        standing=measure.standing,
        words=measure.words,
        figure=measure.figure,
        share=measure.figure / value.amount if comparable and measure.figure is not None else None,
        measured=_detail(value, "Measured"),
        counted=_detail(value, "Who counts"),
        consequence=_detail(value, "Then"),
        cited=cite(passages),
        exceptions=_exceptions(part),
    )
    return Threshold(value, passages, distance)


def _exceptions(part: Part) -> tuple[Cited, ...]:
    """Clauses that lift thresholds for some, such as whoever receives the thing inside another's product."""
    found = part.find(Category.USER_CAP, saying=r"\b(?:will|shall|does|do) not apply\b")
    return cite(passage for passage in found if not passage.has(ValueKind.THRESHOLD))


def _detail(value: Value, name: str) -> str:
    return ", ".join(words for key, words in value.details if key == name)


def _measure(value: Value, limit: float, organisation: Organisation) -> _Measure:
    if value.metric in _MONEY and value.unit != organisation.figures.currency:
        ours = organisation.figures.currency or "an unknown currency"
        theirs = value.unit or "no named currency"
        return _Measure(Standing.UNKNOWN, f"The limit is in {theirs}, our figures in {ours}.")
    name = _FIELDS.get((value.metric, value.period)) or _FIELDS.get((value.metric, "none"), "")
    if not name:
        return _Measure(Standing.UNKNOWN, "The profile has no figure of this kind.")
    if _AT_RELEASE not in _detail(value, "Measured"):
        return _compared(name, limit, organisation, _detail(value, "Who counts"), organisation.figures)
    return _at_release(name, limit, organisation, _detail(value, "Who counts"))


def _at_release(name: str, limit: float, organisation: Organisation, counted: str) -> _Measure:
    """The figure on a past day: the text alone does not tell which, so all the figures known must agree."""
    now = _compared(name, limit, organisation, counted, organisation.figures)
    past = [_compared(name, limit, organisation, counted, item.figures) for item in organisation.past]
    stands = {measure.standing for measure in past if measure.standing is not Standing.UNKNOWN}
    if not stands:
        if now.standing is Standing.UNDER or any(measure.figure is not None for measure in past):
            return now if now.standing is not Standing.OVER else _Measure(Standing.UNKNOWN, now.words, now.figure)
        words = f"{now.words} What counts is the figure on the release date, which the profile does not give."
        return _Measure(Standing.UNKNOWN, words, now.figure)
    if len(stands) == 1:
        latest = next(measure for measure in reversed(past) if measure.standing in stands)
        return _Measure(
            latest.standing, f"{latest.words} That is an earlier month; later growth does not count.", latest.figure
        )
    return _Measure(Standing.UNKNOWN, "Earlier figures lie on both sides; the release date decides.", now.figure)


def _compared(name: str, limit: float, organisation: Organisation, counted: str, figures: Figures) -> _Measure:
    own: float | None = getattr(figures, name)
    if own is None:
        return _Measure(Standing.UNKNOWN, "The profile does not give this figure.")
    theirs: float | None = getattr(organisation.affiliate_figures, name)
    with_affiliates = _WITH_AFFILIATES in counted
    if with_affiliates and organisation.affiliates is Affiliates.SEPARATE and theirs is not None:
        own += theirs
    standing = Standing.OVER if own > limit else Standing.AT if own == limit else Standing.UNDER
    words = _shared(own / limit) if limit else "The limit is zero."
    lacking = organisation.affiliates is Affiliates.UNKNOWN or (
        organisation.affiliates is Affiliates.SEPARATE and theirs is None
    )
    if with_affiliates and lacking and standing is not Standing.OVER:
        return _Measure(Standing.UNKNOWN, f"{words} Affiliates count too, and theirs are not known.", own)
    if not with_affiliates and organisation.affiliates is Affiliates.INCLUDED and standing is not Standing.UNDER:
        return _Measure(Standing.UNKNOWN, f"{words} The figures include affiliates, who may not count.", own)
    return _Measure(standing, words, own)


def _shared(share: float) -> str:
    if share >= _TIMES:
        return f"{share:,.0f} times the limit."
    if share < 0.001:
        return "Less than 0.1% of the limit."
    percent = f"{share:.1%}" if share < 0.1 else f"{share:.0%}"
    return f"{percent} of the limit."


def caps(case: Case) -> tuple[Ruling, ...]:
    """What each threshold means for this use."""
    found = thresholds(case.part, case.enquiry.organisation)
    return tuple(ruling for item in found for ruling in _ruling(case, item))


def _ruling(case: Case, item: Threshold) -> tuple[Ruling, ...]:
    label, standing, cited = item.distance.label, item.distance.standing, item.distance.cited
    if all(passage.clause.uncertain for passage in item.passages):
        return (
            doubt(f"A limit of {label} was read without certainty.", item.passages, weight=6, brief="Limit uncertain"),
        )
    if standing is Standing.UNDER:
        return _under(item)
    if standing is not Standing.OVER:
        words = "The figure is exactly the limit." if standing is Standing.AT else item.distance.words
        return (
            doubt(f"There is a limit of {label}. {words}", item.passages, weight=6, brief=f"Limit of {_short(item)}?"),
        )
    return _over(case, item, label, cited)


def _under(item: Threshold) -> tuple[Ruling, ...]:
    label, cited = item.distance.label, item.distance.cited
    if _AT_RELEASE in item.distance.measured:
        words = f"Confirm that the figure on the version's release date was under {label}"
        return (condition(Duty(DutyKind.CONFIRM_FIGURE, words, cited), weight=2),)
    return (condition(Duty(DutyKind.STAY_UNDER, f"Stay under {label}", cited), weight=2),)


def _over(case: Case, item: Threshold, label: str, cited: tuple[Cited, ...]) -> tuple[Ruling, ...]:
    then = item.distance.consequence
    ends = any(words in then for words in _ENDS) or any(p.clause.effect is Effect.PROHIBIT for p in item.passages)
    if ends:
        if not case.commercial and all(_commercial_part(passage) for passage in item.passages):
            return (
                doubt(
                    f"The organisation is over the limit of {label}, which stands in the part on commercial use.",
                    item.passages,
                    weight=6,
                    brief=f"Over {_short(item)}",
                ),
            )
        duty = Duty(DutyKind.REQUEST_LICENCE, "Request a licence of its own from the licensor", cited)
        reason = (
            f"The organisation is over the limit of {label}; a licence must be requested first."
            if "request" in then
            else f"The organisation is over the limit of {label}; the rights end there."
        )
        return (Ruling(Reply.NO, reason, cited, (duty,), 8, f"Over {_short(item)}"),)
    if then == "display a name":
        quotes = [v.label for p in item.passages for v in p.clause.values if v.kind is ValueKind.DISPLAY]
        duty = Duty(DutyKind.DISPLAY, f"Display the name, being over {label}", cited, quotes[0] if quotes else "")
        return (condition(duty, weight=5),)
    if then == "pay":
        return (condition(Duty(DutyKind.PAY, f"Pay, being over {label}", cited), weight=5),)
    return (
        doubt(
            f"The organisation is over the limit of {label}; what follows, only a person can tell from the text.",
            item.passages,
            weight=6,
            brief=f"Over {_short(item)}",
        ),
    )


def _short(item: Threshold) -> str:
    """The limit without what it counts: "USD 1M", "700M"."""
    amount, value = item.distance.amount, item.value
    scale, letter = next(((s, x) for s, x in ((1e9, "B"), (1e6, "M"), (1e3, "k")) if amount >= s), (1.0, ""))
    money = f"{value.unit} " if value.metric in _MONEY and value.unit else ""
    return f"{money}{amount / scale:.4g}{letter}"


def _commercial_part(passage: Passage) -> bool:
    section = passage.clause.section.lower()
    return "commercial" in section and "non-commercial" not in section and "noncommercial" not in section
