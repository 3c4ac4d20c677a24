# SPDX-License-Identifier: Apache-2.0
"""What decides the effect of a clause: its trigger words, its category and the lead-in it stands under."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial

from howopen.domain.clauses import Category, Effect
from howopen.extraction.features import known
from howopen.extraction.model import LinearModel
from howopen.extraction.phrases import passage
from howopen.extraction.prepared import Prepared
from howopen.extraction.settling import settled
from howopen.extraction.units import Unit
from howopen.extraction.vectors import Bag, Grams

GROUPS = {
    "own": 0.5,
    "lead": 0.5,
    "cue": 1.0,
    "cue+": 1.2,
    "kind": 0.5,
    "role": 1.0,
    "role+": 0.7,
    "role lead": 0.5,
}
"""How much a group counts: words, lead-in, trigger words, the category, roles; "+" is with the category."""

SETTLED = 1.0
"""What a settled effect is raised by; the trained part scores from -1 to 1, and is seldom so sure of another."""

CUES = {
    "if": ("if", "in the case of", "in case of", "in the event"),
    "provided": ("provided that", "provided", "so long as", "as long as", "on condition that", "conditioned upon"),
    "subject": ("subject to",),
    "unless": ("unless", "only to the extent"),
    "except": ("except", "other than", "excluding"),
    "upon": ("upon", "following"),
    "must": ("must", "shall", "is|are required to", "agree to", "need to", "is|are responsible for", "will comply"),
    "must not": (
        "(must|shall|may|can|will|do|does|should|would) (not|never)",
        "cannot",
        "agree not to",
        "not permitted|allowed|authorized",
        "prohibited|forbidden",
        "not use",
        "no trademark",
        "don't",
    ),
    "nor": ("neither|nor|no",),
    "only": ("only", "solely", "exclusively"),
    "may": ("may", "can", "is|are free to", "is|are permitted to", "is|are allowed to"),
    "you may": ("you|licensee|user|users (may|can)",),
    "we may": ("we|licensor|company|provider (may|can|will)", "reserve* the right"),
    "grant": ("grant|grants|granted", "hereby", "is|are licensed"),
    "own": ("own|owns|owner|ownership|retain*|belong*", "right* title"),
    "means": ("means|mean|refers|includes|include", "shall mean", "defined"),
    "disclaim": ("disclaim*", "as is", "in no event", "no warrant*", "liable|liability"),
    "terminate": ("terminate*|suspend*|revoke*", "survive*", "cease*|delete|destroy"),
    "you will": ("you|licensee|user (will|shall|must|agree*)",),
    "govern": ("governed", "jurisdiction|venue|court|courts", "arbitration"),
    "breach": ("breach|breaches|violation|violate|violates|fail|fails|failure",),
}
"""Trigger words by name."""

_INCLUDES = ("(this|these|that|such use|it) (includes|include|covers)",)


@dataclass(frozen=True, slots=True)
class Judged:
    """A unit that was found to be of a category."""

    unit: int
    category: Category


def effect_bags(prepared: Prepared, judged: Sequence[Judged], vocabulary: frozenset[str]) -> list[Bag]:
    """The features that the effect of each judged unit is decided from."""
    # A unit of several categories, and a lead-in of several items, are looked at once.
    own = cache(partial(_own, prepared, vocabulary))
    above = cache(partial(_above, prepared, vocabulary))
    return [
        _bag(item.category, prepared.units[item.unit], own(item.unit), above(prepared.units[item.unit].lead_in))
        for item in judged
    ]


@dataclass(frozen=True, slots=True)
class _Seen:
    """What is seen of a unit or of the lead-in above it: n-grams, trigger words and roles."""

    grams: Sequence[str]
    cues: list[str]
    roles: list[str]


def _own(prepared: Prepared, vocabulary: frozenset[str], index: int) -> _Seen:
    quote = prepared.quote(index)
    opening = _cues(quote[:60].casefold().lstrip('“"('), "opens ")
    words = known(prepared.words[index], vocabulary)
    return _Seen(Grams(words), [*_cues(quote, ""), *opening], prepared.roles[index])


def _above(prepared: Prepared, vocabulary: frozenset[str], index: int | None) -> _Seen:
    if index is None:
        return _Seen([], [], [])
    words = known(prepared.words[index], vocabulary)
    return _Seen(Grams(words, longest=2), _cues(prepared.quote(index), "above "), prepared.roles[index])


def _bag(category: Category, unit: Unit, own: _Seen, above: _Seen) -> Bag:
    kind = category.value
    cues = [*own.cues, *above.cues]
    return {
        "own": own.grams,
        "lead": above.grams,
        "cue": cues,
        "cue+": [f"{kind} {cue}" for cue in cues],
        "kind": [kind, unit.kind.value, f"{kind} {unit.kind.value}"],
        "role": own.roles,
        "role+": [f"{kind} {role}" for role in own.roles if " " not in role],
        "role lead": above.roles,
    }


def _cues(text: str, prefix: str) -> list[str]:
    words = passage(text)
    return [prefix + name for name, phrases in CUES.items() if words.holds(phrases)]


def effects_of(
    prepared: Prepared, judged: Sequence[Judged], model: LinearModel, vocabulary: frozenset[str]
) -> list[Effect]:
    """The likeliest effect of each judged unit, where one that its words settle counts ``SETTLED`` more.

    ``judged`` is in text order: what a ban includes ("This includes ...") is forbidden as the ban before it says.
    """
    scores = model.scores(effect_bags(prepared, judged, vocabulary))
    told: dict[Judged, Effect] = {}
    for item, row in zip(judged, scores, strict=True):
        if effect := settled(item.category, prepared.quote(item.unit), prepared.lead_ins(item.unit)):
            row[model.labels.index(effect.value)] += SETTLED
        told[item] = _carried_on(prepared, item, told) or Effect(model.labels[int(row.argmax())])
    return [told[item] for item in judged]


def _carried_on(prepared: Prepared, item: Judged, told: Mapping[Judged, Effect]) -> Effect | None:
    """The effect of what only tells what the ban right before it includes: it is forbidden; None for all else."""
    before = Judged(item.unit - 1, item.category)
    if told.get(before) is not Effect.PROHIBIT or not _tells_what_is_included(prepared.quote(item.unit)):
        return None
    return Effect.PROHIBIT


def _tells_what_is_included(quote: str) -> bool:
    place = passage(quote).first(_INCLUDES)
    return place is not None and place.start == 0
