# SPDX-License-Identifier: Apache-2.0
"""Whether the thing may be passed on and changed, and under which conditions."""

from __future__ import annotations

from dataclasses import dataclass

from howopen.assessment.brief import RIGHTS, Brief, Finding, Passage, ids
from howopen.assessment.duties import KEEPS_NAMES
from howopen.assessment.grants import TAKES_BACK, Kind, grants
from howopen.assessment.harmless import spares_passing_on
from howopen.assessment.purposes import rivals_left_out
from howopen.assessment.restrictions import only_display
from howopen.assessment.spelled import spelled
from howopen.assessment.wording import words
from howopen.domain.clauses import Category, Effect, ValueKind
from howopen.domain.facts import Cap, Permission, Purpose

_OBJECT = (
    r"[^.;]{0,80}\b(?:services?|models?|software|materials|weights"
    r"|parameters|works?|source code|products?|derivatives?|platform"
    r"|any (?:portion|part)|it|them)\b"
)
_PASS_ON = (
    r"(?:re)?distribut\w*|sublicens\w*|sub-licens\w*|sell|resell|publish"
    r"|disclose|rent|lease|lend|share|transfer|provide|make available"
)
_CHANGE = (
    r"modify|modifying|alter|adapt|translate|create (?:any )?derivatives?"
    r"|creating derivatives?|prepare derivatives?|fine-?tun\w*|change"
)
_BAN_SPARED = (
    r"\b(?:notices?|inconsistent|conflict|additional or different|terms (?:and conditions )?(?:you"
    r"|on|that)|impose|assign or|except|unless|only if|other than"
    r"|provided that|outside|export|prohibited by|not (?:explicitly|expressly)|removed?)\b"
)
_GIVE_PASS_ON = (
    r"\bdistribut|(?<!non-)\bsublicens|(?<!non-)\bsub-licens|\bshare|\bpublish|\bdeal in\b"
    r"|\bcopies\b|\bhost\b|(?<!non-)\btransfer|\bredistribut|\bmake available"
    r"|\bconvey|\bcopy\b"
)
_GIVE_CHANGE = (
    r"\bmodif|\bderivative|\badapt|\bfine-?tun|\bdeal in\b|\bprepare\b"
    r"|\bderived (?:works?|programs?)\b|\balter|\btranslat|\bimprove|\bchange|\btransform"
)
_BANNING = (Category.REDISTRIBUTION, Category.DERIVATIVES)
_DOING = {Category.REDISTRIBUTION: _PASS_ON, Category.DERIVATIVES: _CHANGE}
_GIVING = {Category.REDISTRIBUTION: _GIVE_PASS_ON, Category.DERIVATIVES: _GIVE_CHANGE}
_TO_USE = r"\bgrants?\b[^.;]{0,160}\b(?:licen[sc]e|rights?|permission) to:? (?:\([a1i]\) )?use\b"
_WHOLE_GRANT = (
    r"\b(?:you|recipients?|licensees?) may (?:create|make|prepare|modify|adapt)\b|\bgrants?\b"
    r"|\bgranted\b|\bwithout restriction\b"
)
_SEPARATE_LEAVE = (
    r"\b(?:re)?(?:distribut|sublicens|making available)\w*\b[^.;]{0,160}\brequires? (?:a |an |the )?(?:separate"
    r"|additional|prior|written|commercial)\b"
)
_MUST = frozenset({Effect.REQUIRE, Effect.CONDITION})
_BINDING = frozenset({Effect.REQUIRE, Effect.CONDITION, Effect.PROHIBIT})
# Who changes it or passes it on is held to the text's restrictions, not to its notices alone.
_WITHIN = (
    r"\b(?:modif\w+|derivatives?|derivative works?|redistribut\w+)\b[^.;]{0,120}\b(?:must|shall|may|can)"
    r" ?not\b[^.;]{0,40}"
    r"\b(?:violate|conflict with|contradict|contravene|breach|be inconsistent with)\b[^.;]{0,60}"
    r"\b(?:restrictions?|terms|conditions|agreement|licen[sc]e)\b"
)
_PARTS = (
    r"\bnot\b[^.;]{0,60}\b(?:alter|remove|obscure|change|move|disable|circumvent|replace)\b[^.;]{0,80}"
    r"\b(?:licen[sc]e keys?|branding|logos?|user interface)\b"
)
# What may not be done with a changed copy limits the changing too.
_CHANGED_COPIES = (
    r"\b(?:make|making|provide|distribute|offer|share|sell|host|sublicen[sc]e|transfer|publish)\b[^.;]{0,160}"
    r"\b(?:modified (?:versions?|copies|works?)|modifications?|derivatives?|derivative works?)\b"
)
_RENAMED = (
    r"\bmust (?:\w+ )?(?:bear|carry|have|be given|use) (?:a (?:name|title)\b.{0,60}\bdifferent"
    r"|(?:a different|another) (?:name|title))\b"
)
# To copy for oneself is not to pass on.
_PASSED_ON = (
    r"(?<!not )(?<!not to )\b(?:(?:re)?distribut\w*|sub-?licens(?:e|ing)\b|publish\w*|shar(?:e|ing)\b|convey\w*"
    r"|deal in\b|make (?:\w+ )?available|host\b|transfer(?:ring)?\b|sell\b|giv(?:e|ing) copies|propagate|provide\b)"
    r"(?![^.;]{0,80}\bback to\b)"
)
_PASSING_BANNED = r"\b(?:(?:re)?distribut\w*|share|provide|transfer|make available|disclose)\b"
_LEAVE_FOR_NAMES = r"\b(?:names?|endors\w+|advertis\w+|publicity|trade ?marks?|logos?)\b"
_DISCLOSING = (
    r"\bsource code\b[^.;]{0,120}\b(?:available|accompan|include|provide)"
    r"|\b(?:make|provide|include|accompan)[^.;]{0,120}\bsource code\b"
    r"|\bsource form of [^.;]{0,60}\bavailable\b|\binstructions on how to get the source\b"
)


@dataclass(frozen=True, slots=True)
class Terms:
    """What the other rules found that bears on passing on and changing."""

    kind: Kind
    purpose: Finding[Purpose]
    caps: Finding[tuple[Cap, ...]]
    places: Finding[tuple[str, ...]]
    flow_down: Finding[bool]
    share_alike: Finding[bool]


def conditions(text: Brief, terms: Terms, *, category: Category) -> tuple[str, tuple[str, ...]]:
    """Why a right in ``category`` is conditional beyond keeping notices, and the clauses; ("", ()) where it is not."""
    if terms.purpose.value not in (Purpose.ANY, Purpose.UNDECIDED):
        return "only for the purposes that the grant allows", terms.purpose.clauses
    if terms.flow_down.value:
        return "the use restrictions must be passed on", terms.flow_down.clauses
    if terms.share_alike.value:
        return "derivatives must carry the same terms", terms.share_alike.clauses
    if why := _hindrance(text, terms):
        return why
    if (rivals := rivals_left_out(text)) is not None:
        return "competing with the licensor is left out", rivals
    parts = (
        text.find(effects={Effect.PROHIBIT}, saying=_PARTS, of={category}) if category is Category.DERIVATIVES else ()
    )
    if parts:
        return "some parts of it must stay as they are", ids(parts)
    if category is Category.DERIVATIVES and (changed := _bans_changed(text)):
        return "changed copies may not be passed on freely", ids(changed)
    if text.sentences(_RENAMED, of={Category.DERIVATIVES}):
        renamed = text.find(saying=_RENAMED, of={Category.DERIVATIVES})
        return "what is changed must bear another name", ids(renamed)
    if within := text.find(*_BANNING, Category.FLOW_DOWN, effects=_BINDING, saying=_WITHIN):
        return "what is made of it must keep to the restrictions of the text", ids(within)
    if disclosed := text.find(category, effects={Effect.REQUIRE, Effect.CONDITION}, saying=_DISCLOSING):
        return "source code must be made available", ids(disclosed)
    if leave := _leave(text, category):
        return "leave is needed", ids(leave)
    return "", ()


def compatible(text: Brief, terms: Terms) -> bool:
    """Whether nothing is asked of who passes it on or changes it that the Open Source Definition doesn't allow.

    Disclosing the source and keeping the same terms it allows; where no use is restricted, passing these on is that.
    """
    limited = terms.purpose.value not in (Purpose.ANY, Purpose.UNDECIDED)
    asked = any(_leave(text, category) for category in _BANNING)
    return not (
        limited or asked or _hindrance(text, terms) or _bans(text, Category.REDISTRIBUTION) or forbids_change(text)
    )


def _hindrance(text: Brief, terms: Terms) -> tuple[str, tuple[str, ...]] | None:
    """A place, a threshold or a name on which the rights hang."""
    if terms.places.value:
        return "only in some places", terms.places.clauses
    if terms.caps.value and not only_display(text):
        return "only below a threshold", terms.caps.clauses
    if branded := _branded(text) or text.find(Category.ATTRIBUTION_BRANDING, effects=_MUST, saying=KEEPS_NAMES):
        return "a name must be shown or carried", ids(branded)
    return None


def _leave(text: Brief, category: Category) -> tuple[Passage, ...]:
    """Words that make a right in ``category`` depend on asking."""
    return text.find(
        category,
        effects={Effect.CONDITION, Effect.REQUIRE},
        saying=r"\b(?:prior|written) (?:written )?(?:consent|permission|approval|authori)",
        never=_LEAVE_FOR_NAMES,
    ) or text.find(saying=_SEPARATE_LEAVE, of={Category.REDISTRIBUTION})


def _branded(text: Brief) -> tuple[Passage, ...]:
    """Duties to show or carry a name that hang on passing on, or on training; not those behind a threshold."""
    named = [*text.values(ValueKind.DISPLAY), *text.values(ValueKind.NAME_PREFIX)]
    return tuple(
        p
        for p, _ in named
        if p.effect in (Effect.REQUIRE, Effect.CONDITION) and not text.with_same_words(p, Category.USER_CAP)
    )


def _bans(text: Brief, category: Category) -> tuple[Passage, ...]:
    # One sentence often forbids both ("modify, sell or distribute"); its clause may be found under one of them alone.
    saying = rf"\b(?:{_DOING[category]})\b{_OBJECT}"
    found = text.find(*_BANNING, effects={Effect.PROHIBIT}, saying=saying, never=_BAN_SPARED, of={category})
    return tuple(p for p in found if not spares_passing_on(p))


def _bans_changed(text: Brief) -> tuple[Passage, ...]:
    found = text.find(Category.REDISTRIBUTION, effects={Effect.PROHIBIT}, saying=_CHANGED_COPIES, never=_BAN_SPARED)
    return tuple(p for p in found if not spares_passing_on(p))


def _only_copies(text: Brief, banned: tuple[Passage, ...], given: tuple[str, ...]) -> bool:
    """Whether passing on is what the bans name, and no clause that gives a right names it."""
    if not given or not any(p.says(_PASSING_BANNED) for p in banned):
        return False
    return not any(p.says(_PASSED_ON) for p in text.passages if p.clause.id in given)


def _elsewhere(text: Brief, category: Category) -> tuple[Passage, ...]:
    """Grants in clauses of another category that name the right in so many words; patent grants are not meant."""
    named = (p for p in grants(text) if words(_GIVING[category]).search(p.heeded(category)))
    return tuple(p for p in named if p.says(_WHOLE_GRANT) and not p.says(r"\bpatent licen"))


def _by_definition(text: Brief, category: Category) -> tuple[Passage, ...]:
    """Grants of "Use" where the text says that using means, among others, what ``category`` gives."""
    meanings = [meaning for term, meaning in text.defined if term.strip("\"'*") == "use"]
    if not any(words(_GIVING[category]).search(meaning) for meaning in meanings):
        return ()
    return text.find(effects=RIGHTS, saying=_TO_USE, never=TAKES_BACK, sure=True, of={category})


def forbids_change(text: Brief) -> tuple[Passage, ...]:
    """Passages that forbid changing it, also where another grants it."""
    return _bans(text, Category.DERIVATIVES)


def _permission(text: Brief, terms: Terms, category: Category) -> Finding[Permission]:
    banned = _bans(text, category) if terms.kind is not Kind.NEITHER else ()
    if terms.kind is Kind.POLICY and banned:
        return Finding(Permission.PROHIBITED, "It is forbidden.", ids(banned))
    if terms.kind in (Kind.POLICY, Kind.NEITHER):
        return Finding(Permission.UNSTATED, "No right is granted, or not with certainty.")
    given = _given(text, category, spell=not banned)
    if banned and (given is None or terms.kind is Kind.SERVICE):
        return Finding(Permission.PROHIBITED, "It is forbidden.", (*ids(banned), *(given or ())))
    if banned and given and category is Category.REDISTRIBUTION and _only_copies(text, banned, given):
        return Finding(
            Permission.PROHIBITED, "It is forbidden; copies for oneself are allowed.", (*ids(banned), *given)
        )
    if given is None or terms.kind is Kind.SERVICE:
        return Finding(Permission.UNSTATED, "No clause gives or forbids it.", given or ())
    why, deciding = conditions(text, terms, category=category)
    if banned:
        return Finding(
            Permission.CONDITIONAL, "It is granted in one clause and limited in another.", (*given, *ids(banned))
        )
    if why:
        return Finding(Permission.CONDITIONAL, f"It is granted, but {why}.", (*given, *deciding))
    return Finding(Permission.ALLOWED, "It is granted; notices and a copy of the terms are the only duties.", given)


def _given(text: Brief, category: Category, *, spell: bool) -> tuple[str, ...] | None:
    """The clauses that grant it, () where set words grant it outside them, or None where nothing does."""
    found = text.find(category, effects=RIGHTS, saying=_GIVING[category], sure=True) or _elsewhere(text, category)
    found = found or _by_definition(text, category)
    if found:
        return ids(found)
    return spelled(text, category) if spell else None


def redistribution(text: Brief, terms: Terms) -> Finding[Permission]:
    """Whether copies may be passed on."""
    return _permission(text, terms, Category.REDISTRIBUTION)


def derivatives(text: Brief, terms: Terms) -> Finding[Permission]:
    """Whether it may be changed and built upon."""
    return _permission(text, terms, Category.DERIVATIVES)
