# SPDX-License-Identifier: Apache-2.0
"""Prohibited uses: policies taken in by reference, listed fields, and the sectors of the plan against them."""

from __future__ import annotations

import re

from howopen.domain.clauses import Category, Effect, ValueKind
from howopen.domain.facts import OpennessClass, UseRestrictions
from howopen.domain.planning import Duty, DutyKind, Reply
from howopen.planning.case import Case, Part, Passage, Ruling, cite, condition, doubt, plain, refusal
from howopen.planning.sectors import Sector, sector_words, sectors

_ADDRESS = re.compile(
    r"(?:https?://|www\.)[^\s)\"”’>]+|(?<![@\w.-])[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|ai|io|ae|dev|cn|eu)(?:/[^\s)\"”’>]*)?\b"
)
_MOST_NAMED = 6
_BY_REFERENCE = (UseRestrictions.BY_REFERENCE, UseRestrictions.BOTH)
_UPDATED = (
    r"\bfrom time to time\b|\blatest version\b|\bas (?:may be )?(?:updated|amended|modified)\b|\bmay (?:be )?update"
)


def policies(part: Part) -> dict[str, tuple[Passage, ...]]:
    """The policies that the document takes in by name, with the clauses that do so; "this policy" is none of them."""
    found: dict[str, tuple[Passage, ...]] = {}
    for passage in part.with_values(ValueKind.REFERENCE):
        for value in passage.clause.values:
            itself = passage.says(rf"\bthis {re.escape(plain(value.label))}\b")
            if value.kind is ValueKind.REFERENCE and not itself:
                found[value.label] = (*found.get(value.label, ()), passage)
    longest = [name for name in found if not any(name != other and name in other for other in found)]
    return {name: found[name] for name in longest if len(longest) == 1 or not _short_for(name, found[name])}


def _short_for(name: str, passages: tuple[Passage, ...]) -> bool:
    """Whether a clause defines ``name`` as short for a policy that it names too ("AUP" means the ...)."""
    words = rf'"{re.escape(name.lower())}" (?:shall )?means?\b'
    return any(
        passage.says(words) and any(v.kind is ValueKind.REFERENCE and v.label != name for v in passage.clause.values)
        for passage in passages
    )


def use_restrictions(case: Case) -> tuple[Ruling, ...]:
    """The duties to keep to policies and to the listed restrictions."""
    is_policy = case.facts.openness_class is OpennessClass.USE_POLICY  # what it calls a policy is mostly itself
    named = {} if is_policy else policies(case.part)
    found = [_policy(case, name, passages) for name, passages in named.items()]
    if case.facts.use_restrictions in _BY_REFERENCE and not (found or is_policy):
        basis = case.part.basis("use_restrictions")
        found.append(
            condition(Duty(DutyKind.KEEP_POLICY, "Read and keep the policy it refers to", cite(basis)), weight=4)
        )
    listed = case.part.find(Category.FIELD_OF_USE, effects=(Effect.PROHIBIT,))
    if listed or case.facts.prohibited_domains:
        fields = _few(case.facts.prohibited_domains)
        words = f"Keep out of the prohibited uses ({fields})" if fields else "Keep out of the prohibited uses"
        passages = listed or case.part.basis("prohibited_domains")
        found.append(condition(Duty(DutyKind.AVOID_USES, words, cite(passages)), weight=3))
    if required := case.part.find(Category.FIELD_OF_USE, effects=(Effect.REQUIRE, Effect.CONDITION)):
        rest = tuple(passage for passage in required if not passage.has(ValueKind.REFERENCE))
        if rest:
            found.append(condition(Duty(DutyKind.COMPLY, "Keep to the rules on use", cite(rest)), weight=0))
    return tuple(found)


def _policy(case: Case, name: str, passages: tuple[Passage, ...]) -> Ruling:
    text = case.part.judged.document
    addresses = [match[0].rstrip(".,;") for p in passages for match in _ADDRESS.finditer(text.quote(p.clause.span))]
    changing = any(passage.says(_UPDATED) for passage in passages)
    words = _keeping(name, next(iter(addresses), ""), missing=name in case.missing, changing=changing)
    return condition(Duty(DutyKind.KEEP_POLICY, words, cite(passages)), weight=4)


def _keeping(name: str, address: str, *, missing: bool, changing: bool) -> str:
    """The duty to keep a policy, a whole sentence for each case: pieces could not be translated."""
    match bool(address), missing, changing:
        case True, True, True:
            return f"Read and keep the {name} at {address} (not among these documents; may change)"
        case True, True, False:
            return f"Read and keep the {name} at {address} (not among these documents)"
        case True, False, True:
            return f"Read and keep the {name} at {address} (may change)"
        case True, False, False:
            return f"Read and keep the {name} at {address}"
        case False, True, True:
            return f"Read and keep the {name} (not among these documents; may change)"
        case False, True, False:
            return f"Read and keep the {name} (not among these documents)"
        case False, False, True:
            return f"Read and keep the {name} (may change)"
        case _:
            return f"Read and keep the {name}"


def sector(case: Case, name: str) -> tuple[Ruling, ...]:
    """What the document says of the field ``name``, and what a policy that nobody has read may say."""
    wanted = sectors().known[name]
    found = _stated(case, wanted)
    if case.missing and (wanted.whole or wanted.near):
        field_name = _called(name)
        reason = f"The {', '.join(case.missing)} may forbid “{field_name}”, and it is not among the documents."
        return (*found, doubt(reason, _taking_in(case), weight=4, brief="Policy not open"))
    return found


def _stated(case: Case, wanted: Sector) -> tuple[Ruling, ...]:
    """``no`` or ``ask`` for each prohibited field that bears on the sector."""
    found = (_banned(case, wanted, domain) for domain in sorted(wanted.whole | wanted.near))
    return tuple(ruling for ruling in found if ruling is not None)


def _banned(case: Case, wanted: Sector, domain: str) -> Ruling | None:
    stated = case.part.find(Category.FIELD_OF_USE, effects=(Effect.PROHIBIT,))
    banning = tuple(p for p in stated if any(v.kind is ValueKind.DOMAIN and v.label == domain for v in p.clause.values))
    wanted_field, field_name = _called(wanted.name), _called(domain)
    brief = f"{sector_words(wanted.name)}?"
    if not banning:
        if domain not in case.facts.prohibited_domains:
            return None
        return doubt(
            f"It forbids “{field_name}”; whether that means “{wanted_field}”, only a person can tell.",
            case.part.basis("prohibited_domains"),
            weight=6,
            brief=brief,
        )
    whole = tuple(p for p in banning if domain in wanted.whole and sectors().reaches_all(domain, p.words))
    if whole:
        return refusal(f"It forbids “{field_name}”.", whole, weight=7, brief=f"No “{field_name}”")
    reason = (
        f"It forbids “{field_name}” in part or on a condition; "
        f"whether that reaches “{wanted_field}”, only a person can tell."
    )
    return doubt(reason, banning, weight=6, brief=brief)


def _taking_in(case: Case) -> tuple[Passage, ...]:
    return tuple(p for name, found in policies(case.part).items() if name in case.missing for p in found)


def sectors_of_plan(case: Case) -> tuple[Ruling, ...]:
    """What the plan's sectors mean for a use: all forbidden forbids it, some forbidden makes it a condition.

    A policy that is not among the documents is a duty of its own.
    """
    names, book = case.enquiry.plan.sectors, sectors()
    stated = {name: _stated(case, book.known[name]) for name in names}
    worst = {name: max(found, key=lambda r: r.reply.strictness, default=None) for name, found in stated.items()}
    hit = {name: ruling for name, ruling in worst.items() if ruling is not None}
    if not hit:
        return ()
    if len(hit) == len(names):
        mildest = min(hit.values(), key=lambda ruling: ruling.reply.strictness)
        return (mildest,)
    return tuple(_kept_out(name, ruling) for name, ruling in hit.items())


def _kept_out(name: str, ruling: Ruling) -> Ruling:
    field_name = _called(name)
    words = (
        f"Keep it out of “{field_name}”"
        if ruling.reply is Reply.NO
        else f"Settle its use for “{field_name}” with counsel first"
    )
    return condition(Duty(DutyKind.AVOID_USES, words, ruling.cited), weight=4)


def _few(names: tuple[str, ...]) -> str:
    rest = len(names) - _MOST_NAMED
    named = ", ".join(_called(name) for name in names[:_MOST_NAMED])
    return f"{named} and {rest} more" if rest > 0 else named


def _called(name: str) -> str:
    return "CBRN" if name == "cbrn" else name.replace("-", " ")
