# SPDX-License-Identifier: Apache-2.0
"""The rights that each use needs: to offer, to change, to pass on, and to train other models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from howopen.domain.clauses import Category, Effect, ValueKind
from howopen.domain.facts import OpennessClass, Permission
from howopen.domain.planning import Duty, DutyKind, Use
from howopen.planning.case import Case, Passage, Ruling, cite, condition, doubt, refusal
from howopen.planning.purposes import uncertain_limits

_HOSTING: Final = (
    r"\bhost(?:ed|ing)?\b|\bas a (?:managed |hosted )?service\b|\bsaas\b|\bapis?\b|\bservice bureau\b"
    r"|\bapplication programming interface"
)
_OFFERING: Final = (
    r"\b(?:sell|resell|rent|lease|sub-?licen[sc]e|commerciali[sz]e|make available|provide|offer|share|distribut\w+"
    r"|transfer)\b"
)
_THING: Final = r"\b(?:models?|services?|software|materials|works?|weights|platform|products?)\b"
_SPARED: Final = (
    r"\bexcept\b|\bunless\b|\bother than\b|\bnotices?\b|\bprovided that\b|\boutside\b"
    r"|\bterms (?:and conditions )?you\b|\binconsistent\b|\bconflict"
)
_BANS: Final = (Category.COMMERCIAL_USE, Category.REDISTRIBUTION, Category.LOCK_IN, Category.FIELD_OF_USE)


@dataclass(frozen=True, slots=True)
class _Banned:
    """A kind of model that must not be trained: how a ban names it, and what is said of it."""

    pattern: str
    refused: str
    unknown: str
    duty: str
    brief: str


_COMPETING: Final = _Banned(
    r"\bcompet\w*|\bsimilar (?:to|products?|services?|models?)\b|\bsubstitut\w*",
    "Training competing models is forbidden.",
    "Training competing models is forbidden; whether ours are such is not known.",
    "Train no competing models",
    "Competing models?",
)
_FOUNDATION: Final = _Banned(
    r"\bfoundation(?:al)?\b|\b(?:large )?language models?\b|\bgeneral[- ]purpose\b",
    "Training foundation or language models is forbidden.",
    "Training foundation or language models is forbidden; whether ours are such is not known.",
    "Train no foundation or language models",
    "Foundation or language models?",
)
_OF_MODELS: Final = r"\btrain|\bdistil|\bimprov|\bcompet|\bmodels?\b|\bfine-?tun|\bsynthetic|\blearn"


def right(case: Case) -> tuple[Ruling, ...]:
    """The rulings on the right that this use needs, beyond use as such."""
    return {
        Use.INTERNAL: _nothing,
        Use.PRODUCT: _offer,
        Use.HOSTED: _host,
        Use.FINE_TUNE: _change,
        Use.DISTRIBUTE: _pass_on,
        Use.TRAIN_OTHERS: _train,
    }[case.use](case)


def _nothing(_case: Case) -> tuple[Ruling, ...]:
    return ()


def _bans(case: Case, *sayings: str) -> tuple[Passage, ...]:
    found = case.part.find(*_BANS, effects=(Effect.PROHIBIT,), never=_SPARED)
    return tuple(passage for passage in found if all(passage.says(words) for words in sayings))


def _offer(case: Case) -> tuple[Ruling, ...]:
    """A product on top: what forbids selling or sharing a service leaves open whether a product on it is meant."""
    limits = uncertain_limits(case, (Category.REDISTRIBUTION, Category.FLOW_DOWN))
    if case.facts.openness_class is not OpennessClass.HOSTED_SERVICE:
        return limits
    if banned := _bans(case, _OFFERING, _THING):
        reason = "It forbids selling or passing on the service; whether a product on it is meant is not said."
        return (doubt(reason, banned, weight=5, brief="Some bans"), *limits)
    return limits


def _host(case: Case) -> tuple[Ruling, ...]:
    """Offering it as a service needs a right to make it available."""
    if banned := _bans(case, _HOSTING, _OFFERING + "|" + r"\buse\b"):
        return (refusal("It forbids offering it as a hosted service.", banned, weight=6, brief="Hosting forbidden"),)
    if case.facts.openness_class is OpennessClass.HOSTED_SERVICE and (banned := _bans(case, _OFFERING, _THING)):
        return (
            refusal("It forbids selling or passing on the service.", banned, weight=6, brief="Reselling forbidden"),
        )
    basis, state = case.part.basis("redistribution"), case.facts.redistribution
    limits = uncertain_limits(case, (Category.REDISTRIBUTION, Category.FLOW_DOWN))
    if state is Permission.PROHIBITED:
        return (
            doubt(
                "Passing it on is forbidden; whether a hosted service is meant is not said.",
                basis,
                weight=5,
                brief="Is a service meant?",
            ),
            *limits,
        )
    if state is Permission.UNSTATED:
        return (
            doubt("No clause gives the right to make it available to others.", basis, weight=5, brief="No grant found"),
            *limits,
        )
    return limits


def _permitted(state: Permission, doing: str, basis: tuple[Passage, ...]) -> tuple[Ruling, ...]:
    if state is Permission.PROHIBITED:
        return (refusal(f"{doing} is forbidden.", basis, weight=6, brief="Forbidden"),)
    if state is Permission.UNSTATED:
        return (doubt(f"No clause gives or forbids it: {doing.lower()}.", basis, weight=5, brief="Text is silent"),)
    return ()


def _change(case: Case) -> tuple[Ruling, ...]:
    found = _permitted(case.facts.derivatives, "Changing it", case.part.basis("derivatives"))
    return (*found, *uncertain_limits(case, (Category.DERIVATIVES,)))


def _pass_on(case: Case) -> tuple[Ruling, ...]:
    found = _permitted(case.facts.redistribution, "Passing it on", case.part.basis("redistribution"))
    limits = uncertain_limits(case, (Category.REDISTRIBUTION, Category.DERIVATIVES, Category.FLOW_DOWN))
    if Use.FINE_TUNE in case.enquiry.plan.uses and case.facts.derivatives is Permission.PROHIBITED:
        words = "Hand out the unchanged model only"
        basis = case.part.basis("derivatives")
        return (*found, condition(Duty(DutyKind.MEET_CONDITION, words, cite(basis)), weight=4), *limits)
    return (*found, *limits)


def _train(case: Case) -> tuple[Ruling, ...]:
    """Whether outputs may train other models: bans by the kind of model that they name, then the duties."""
    clauses = case.part.find(Category.MODEL_TRAINING, saying=_OF_MODELS)
    bans = [passage for passage in clauses if passage.clause.effect is Effect.PROHIBIT]
    found = [_ban(case, passage) for passage in bans]
    binding = (Effect.DECLARE, Effect.REQUIRE, Effect.CONDITION)
    duties = [passage for passage in clauses if passage.clause.effect in binding and not _names(passage)]
    found += [_bound(passage) for passage in duties]
    state, basis = case.facts.train_other_models, case.part.basis("train_other_models")
    if state is Permission.PROHIBITED and not bans:
        found.append(refusal("Training other models is forbidden.", basis, weight=6, brief="Forbidden"))
    elif state is Permission.UNSTATED:
        found.append(
            doubt("No clause says whether outputs may train other models.", basis, weight=5, brief="Text is silent")
        )
    elif state is Permission.CONDITIONAL and not clauses:
        found.append(
            doubt(
                "Words on training other models stand in the text; read them first.",
                basis,
                weight=5,
                brief="Read the clause",
            )
        )
    return (*found, *uncertain_limits(case, (Category.MODEL_TRAINING,)))


def _ban(case: Case, passage: Passage) -> Ruling:
    plan = case.enquiry.plan
    for banned, planned in ((_COMPETING, plan.competing_models), (_FOUNDATION, plan.foundation_models)):
        if not passage.says(banned.pattern):
            continue
        if planned is None:
            return doubt(banned.unknown, (passage,), weight=6, brief=banned.brief)
        if not planned:
            return condition(Duty(DutyKind.TRAIN_WITHIN, banned.duty, (passage.cited,)), weight=5)
        return refusal(banned.refused, (passage,), weight=6, brief="Forbidden")
    return refusal("Training other models is forbidden.", (passage,), weight=6, brief="Forbidden")


def _names(passage: Passage) -> bool:
    """Whether it gives words to display or carry, which is a duty of its own."""
    return passage.has(ValueKind.NAME_PREFIX) or passage.has(ValueKind.DISPLAY)


def _bound(passage: Passage) -> Ruling:
    if passage.clause.effect is Effect.DECLARE:
        words = "Treat a model trained with it as the text defines, which may put it under the same terms"
        return condition(Duty(DutyKind.TRAIN_WITHIN, words, (passage.cited,)), weight=3)
    words = "Meet the condition for models trained with it"
    return condition(Duty(DutyKind.MEET_CONDITION, words, (passage.cited,)), weight=3)
