# SPDX-License-Identifier: Apache-2.0
"""Whether anything is granted at all, for which purposes, and under which terms for commercial use."""

from __future__ import annotations

from typing import Final

from howopen.domain.clauses import Category, Effect, ValueKind
from howopen.domain.facts import OpennessClass, Permission, Purpose
from howopen.domain.planning import Duty, DutyKind, Intent, Reply, Use
from howopen.planning.case import BINDING, LIMITING, Case, Part, Passage, Ruling, cite, condition, doubt, refusal, sure

_COVERS: Final = {
    Purpose.NON_COMMERCIAL: (Intent.NON_COMMERCIAL, Intent.RESEARCH, Intent.PERSONAL),
    Purpose.RESEARCH: (Intent.RESEARCH,),
    Purpose.PERSONAL: (Intent.PERSONAL,),
    Purpose.EVALUATION: (Intent.EVALUATION,),
}
_REGISTER: Final = r"\bregist(?:er|ration)\b"
_LEAVE: Final = (
    r"\brequest\b[^.;]{0,60}\blicen[sc]e|\b(?:obtain|apply)\b[^.;]{0,60}\blicen[sc]e"
    r"|\b(?:separate|commercial|additional|paid|enterprise) (?:commercial )?licen[sc]e"
    r"|\b(?:prior|written|express) (?:written )?(?:consent|permission|approval|authori[sz]ation)"
    r"|\bcontact (?:us|the|\w+)\b[^.;]{0,80}\b(?:licen[sc]e|permission)"
)
_PAY: Final = r"\b(?:pay|payment|fees?|royalt(?:y|ies)|charges?|billing|invoice\w*)\b"
_FREE: Final = (
    r"\broyalty[- ]free\b|\bfree of charge\b|\bno[- ]charge\b|\bwithout charge\b|\bnon-?refundable\b"
    r"|\bcharge a fee\b"
)
_SERVING: Final = (
    r"\bend users?\b|\bhosted\b|\bas a service\b|\bcustomers\b|\bmaking available\b|\bthird part(?:y|ies)\b"
)
_GIVES: Final = (
    r"\bgrant(?:s|ed)?\b|\bpermission\b|\bpermitted\b|\bfree to\b|\bmay\b|\byou can\b|\ballowed\b|\busable\b"
    r"|\blicen[sc]es? (?:to )?you\b|\blicen[sc]e to\b"
)
_TAKES_BACK: Final = r"\b(?:no|not|nothing)\b[^.;]{0,40}\bgrant(?:s|ed)?\b|\byou (?:hereby )?grant\b|\bmay not\b"
_RIGHT: Final = r"\b(?:use[ds]?|using|access|deal in|reproduc\w+|copy|copies|exercise|usable)\b"
_NO_GRANT: Final = (OpennessClass.UNDECIDED, OpennessClass.USE_POLICY)


def grants(part: Part) -> bool:
    """Whether a right to use was found with certainty: by the facts, and in the words of a certain clause.

    The terms of a service may be told by their subject alone, so the facts are not enough.
    """
    if part.facts.purpose is Purpose.UNDECIDED or part.facts.openness_class in _NO_GRANT:
        return False
    giving = part.find(effects=(Effect.PERMIT, Effect.CONDITION), saying=_GIVES, never=_TAKES_BACK)
    return any(passage.says(_RIGHT) for passage in sure(giving))


def unread(part: Part) -> tuple[Ruling, ...]:
    """Parts of the text that nobody has read, which may hold anything."""
    document = part.judged.document
    if any("no text" in warning for warning in document.warnings):
        return (doubt(f"Pages of {document.name} hold no text that could be read.", weight=9, brief="Unread pages"),)
    if document.language and not document.language.lower().startswith("en"):
        return (
            doubt(
                f"{document.name} is not in English, which is all that HowOpen reads.", weight=9, brief="Not in English"
            ),
        )
    return ()


def no_grant(part: Part) -> Ruling:
    """The ruling on a text in which no right was found."""
    if part.facts.openness_class is OpennessClass.USE_POLICY:
        return doubt(
            "This is a policy of prohibited uses; open the licence that it belongs to as well.",
            weight=8,
            brief="Needs its licence",
        )
    return doubt(
        "What this text grants could not be decided with certainty.",
        part.basis("openness_class"),
        weight=8,
        brief="Grant unclear",
    )


def purpose(case: Case) -> tuple[Ruling, ...]:
    """The plan's intent against the widest purpose of the grant."""
    widest, intent = case.facts.purpose, case.enquiry.plan.intent
    if widest in (Purpose.ANY, Purpose.UNDECIDED):
        return ()
    basis = case.part.basis("purpose")
    if intent is None:
        return (
            doubt(
                f"It is for {_said(widest)} purposes only; what the plan is for is not known.",
                basis,
                weight=7,
                brief="For what purpose?",
            ),
        )
    if intent in _COVERS[widest]:
        if case.use in (Use.PRODUCT, Use.HOSTED) and (defining := _defines_offering(case.part)):
            reason = f"It is for {_said(widest)} purposes only, and its definition speaks of offering it to others."
            return (doubt(reason, defining, weight=7, brief="Offering to others?"),)
        words = f"Keep to {_said(widest)} purposes"
        return (condition(Duty(DutyKind.KEEP_PURPOSE, words, cite(basis)), weight=6),)
    reason = f"It is for {_said(widest)} purposes only, and the plan is {_said(intent)}."
    if intent is Intent.COMMERCIAL:
        return (refusal(reason, basis, weight=7, brief=_said(widest).capitalize()),)
    return (doubt(reason, basis, weight=7, brief=_said(widest).capitalize()),)


def _defines_offering(part: Part) -> tuple[Passage, ...]:
    """Definitions of a purpose by whether others are served, such as "impacts on end users is not ..."."""
    found = part.find(Category.COMMERCIAL_USE, effects=(Effect.DECLARE,), saying=_SERVING)
    return tuple(p for p in found if p.says(r"\bnot\b[^.;]{0,40}\bpurposes?\b|\bmeans?\b[^.;]*\bnot\b"))


def commercial(case: Case) -> tuple[Ruling, ...]:
    """Commercial use as such: whether it is allowed, and on which condition beyond a threshold."""
    if not case.commercial:
        return ()
    state, basis = case.facts.commercial_use, case.part.basis("commercial_use")
    known = case.enquiry.plan.intent is not None
    if state is Permission.PROHIBITED:
        if known:
            return (refusal("Commercial use is forbidden.", basis, weight=6, brief="Not commercially"),)
        reason = "Commercial use is forbidden; what the plan is for is not known."
        return (doubt(reason, basis, weight=6, brief="For what purpose?"),)
    if state is Permission.UNSTATED:
        return (
            doubt("The text does not say whether commercial use is allowed.", basis, weight=5, brief="Commercial use?"),
        )
    found = _conditions(case.part)
    if state is Permission.CONDITIONAL and not found and not any(p.has(ValueKind.THRESHOLD) for p in basis):
        return (
            doubt(
                "Commercial use depends on a condition that only a person can judge.",
                basis,
                weight=5,
                brief="A condition",
            ),
        )
    return found


def _conditions(part: Part) -> tuple[Ruling, ...]:
    found: list[Ruling] = []
    for passage in part.find(Category.COMMERCIAL_USE, effects=BINDING):
        if passage.has(ValueKind.THRESHOLD) or _tied_to_threshold(part, passage):
            continue
        if passage.says(_REGISTER):
            found.append(condition(Duty(DutyKind.REGISTER, "Register for commercial use", (passage.cited,)), weight=5))
        elif passage.says(_LEAVE):
            duty = Duty(DutyKind.REQUEST_LICENCE, "Ask for leave or a licence of its own", (passage.cited,))
            reason = "Commercial use may need leave or a licence of its own."
            found.append(Ruling(Reply.ASK, reason, (passage.cited,), (duty,), 5, "A condition"))
        elif passage.says(_PAY) and not passage.says(_FREE):
            found.append(condition(Duty(DutyKind.PAY, "Pay as the terms say", (passage.cited,)), weight=3))
    return tuple(found)


def _tied_to_threshold(part: Part, passage: Passage) -> bool:
    """Whether the words also stand as a cap clause, or go on from the figure just before ("you must request ...")."""
    span = passage.clause.span
    if any(p.clause.category is Category.USER_CAP and p.clause.span.overlaps(span) for p in part.passages):
        return True
    capped = [p.clause for p in part.with_values(ValueKind.THRESHOLD) if p.clause.span.end <= span.start]
    if not capped:
        return False
    last = max(clause.span.end for clause in capped)
    between = {p.clause.span for p in part.passages if last <= p.clause.span.start < span.start}
    return not between and any(c.section == passage.clause.section for c in capped if c.span.end == last)


def uncertain_limits(case: Case, categories: tuple[Category, ...]) -> tuple[Ruling, ...]:
    """``ask`` for limits in ``categories`` that were read without certainty; a field that is named is judged apart."""
    found = tuple(
        passage
        for passage in case.part.find(*categories, effects=(*LIMITING, Effect.REQUIRE))
        if passage.clause.uncertain
        and not passage.has(ValueKind.DOMAIN)
        and (case.commercial or not passage.says(r"\bcommercial\b"))
        and not _read_otherwise(case.part, passage)
    )
    return (
        (doubt("A clause that may limit this was read without certainty.", found, weight=1, brief="Uncertain clause"),)
        if found
        else ()
    )


def _read_otherwise(part: Part, passage: Passage) -> bool:
    """Whether the same words were read with certainty in another category; a ban stays in doubt all the same."""
    others = (other.clause for other in part.passages if other.clause.span == passage.clause.span)
    return passage.clause.effect is not Effect.PROHIBIT and any(not clause.uncertain for clause in others)


def _said(value: Purpose | Intent) -> str:
    return value.value.replace("-", " ") if value.value != "non-commercial" else value.value
