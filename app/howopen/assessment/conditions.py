# SPDX-License-Identifier: Apache-2.0
"""On which conditions it may be passed on and changed, beyond keeping notices."""

from __future__ import annotations

from dataclasses import dataclass

from howopen.assessment.banning import ACTS, bans_changed
from howopen.assessment.brief import Brief, Finding, Passage, ids
from howopen.assessment.commerce import rivals_left_out, unread_threshold
from howopen.assessment.duties import KEEPS_BRANDING, keeps_names
from howopen.assessment.grants import Kind
from howopen.assessment.purposes import own_business
from howopen.assessment.restrictions import only_display
from howopen.assessment.ties import under_contract
from howopen.domain.clauses import Category, Effect, ValueKind
from howopen.domain.facts import Cap, Purpose

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
    r"|\b(?:terms|licen[sc]es?)\b[^.;]{0,60}\bnot (?:contradict|conflict with|override|weaken|violate)\b[^.;]{0,60}"
    r"\brestrictions?\b"
)
_PARTS = (
    r"\bnot\b[^.;]{0,60}\b(?:alter|remove|obscure|change|move|disable|circumvent|replace)\b[^.;]{0,80}"
    r"\b(?:licen[sc]e keys?|branding|logos?|user interface)\b"
)
_RENAMED = (
    r"\bmust (?:\w+ )?(?:bear|carry|have|be given|use) (?:a (?:name|title)\b.{0,60}\bdifferent"
    r"|(?:a different|another) (?:name|title))\b"
)
_PRIOR_LEAVE = (
    r"\b(?:prior|written) (?:written )?(?:consent|permission|approval|authori)"
    r"|\b(?:obtain|get|ask for|seek) (?:\w+ ){0,3}?(?:permission|consent|approval|leave) before\b"
)
# What is forbidden unless the licensor agrees is to be had by asking.
_NOT_WITHOUT_LEAVE = (
    r"\b(?:unless|without|except|save|absent)\b[^.;]{0,60}\b(?:prior|written|express|explicit|special)\b[^.;]{0,30}"
    r"\b(?:consent|permission|approval|authori[sz]ation|leave)\b"
)
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
    if why := hindrance(text, terms):
        return why
    if own := own_business(text):
        return "of business, only one's own is allowed", ids(own)
    if (contract := under_contract(text)) is not None:
        return "it depends on another agreement with the licensor", contract
    if (rivals := rivals_left_out(text)) is not None:
        return "competing with the licensor is left out", rivals
    return _changing(text) if category is Category.DERIVATIVES and any(_changing(text)) else _asked(text, category)


def _changing(text: Brief) -> tuple[str, tuple[str, ...]]:
    """What binds who changes it alone."""
    if parts := text.find(effects={Effect.PROHIBIT}, saying=_PARTS, of={Category.DERIVATIVES}):
        return "some parts of it must stay as they are", ids(parts)
    if changed := bans_changed(text):
        return "changed copies may not be passed on freely", ids(changed)
    return "", ()


def _asked(text: Brief, category: Category) -> tuple[str, tuple[str, ...]]:
    """What is asked of who makes use of a right in ``category``."""
    if text.sentences(_RENAMED, of={Category.DERIVATIVES}):
        renamed = text.find(saying=_RENAMED, of={Category.DERIVATIVES})
        return "what is changed must bear another name", ids(renamed)
    if within := text.find(*ACTS, Category.FLOW_DOWN, effects=_BINDING, saying=_WITHIN):
        return "what is made of it must keep to the restrictions of the text", ids(within)
    if disclosed := text.find(category, effects={Effect.REQUIRE, Effect.CONDITION}, saying=_DISCLOSING):
        return "source code must be made available", ids(disclosed)
    if leave := leave_needed(text, category):
        return "leave is needed", ids(leave)
    return "", ()


def hindrance(text: Brief, terms: Terms) -> tuple[str, tuple[str, ...]] | None:
    """A place, a threshold or a name on which the rights hang."""
    if terms.places.value:
        return "only in some places", terms.places.clauses
    if terms.caps.value and not only_display(text):
        return "only below a threshold", terms.caps.clauses
    if not terms.caps.value and (unread := unread_threshold(text)) is not None:
        return "only below a threshold", unread[1]
    named = (
        _branded(text)
        or keeps_names(text)
        or text.find(effects={Effect.PROHIBIT}, saying=KEEPS_BRANDING, of={Category.ATTRIBUTION_BRANDING})
    )
    return ("a name must be shown or carried", ids(named)) if named else None


def leave_needed(text: Brief, category: Category) -> tuple[Passage, ...]:
    """Words that make a right in ``category`` depend on asking."""
    asked = text.find(category, effects=_MUST, saying=_PRIOR_LEAVE, never=_LEAVE_FOR_NAMES)
    asked += text.find(category, effects={Effect.PROHIBIT}, saying=_NOT_WITHOUT_LEAVE, never=_LEAVE_FOR_NAMES)
    return asked or text.find(saying=_SEPARATE_LEAVE, of={Category.REDISTRIBUTION})


def _branded(text: Brief) -> tuple[Passage, ...]:
    """Duties to show or carry a name that hang on passing on, or on training; not those behind a threshold."""
    named = [*text.values(ValueKind.DISPLAY), *text.values(ValueKind.NAME_PREFIX)]
    return tuple(
        p
        for p, _ in named
        if p.effect in (Effect.REQUIRE, Effect.CONDITION) and not text.with_same_words(p, Category.USER_CAP)
    )
