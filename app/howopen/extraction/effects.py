# SPDX-License-Identifier: Apache-2.0
"""What decides the effect of a clause: its trigger words, its category and the lead-in it stands under."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from howopen.domain.clauses import Category, Effect
from howopen.extraction.features import grams, known
from howopen.extraction.model import LinearModel
from howopen.extraction.phrases import passage
from howopen.extraction.prepared import Prepared
from howopen.extraction.settling import settled
from howopen.extraction.vectors import Bag

GROUPS = {"own": 0.5, "lead": 0.5, "cue": 1.0, "cue+": 1.2, "kind": 0.5}
"""How much a group counts: words, lead-in, trigger words, trigger words with the category, the category alone."""

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
    "we may": ("we|licensor|company|google|meta (may|can|will)", "reserve* the right"),
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


@dataclass(frozen=True, slots=True)
class Judged:
    """A unit that was found to be of a category."""

    unit: int
    category: Category


def effect_bags(prepared: Prepared, judged: Sequence[Judged], vocabulary: frozenset[str]) -> list[Bag]:
    """The features that the effect of each judged unit is decided from."""
    return [_bag(prepared, item, vocabulary) for item in judged]


def _bag(prepared: Prepared, item: Judged, vocabulary: frozenset[str]) -> dict[str, list[str]]:
    unit = prepared.units[item.unit]
    own = prepared.quote(item.unit)
    above = prepared.quote(unit.lead_in)
    cues = [*_cues(own, ""), *_cues(above, "above ")]
    first = own[:60].casefold().lstrip('“"(')
    cues += [f"opens {name}" for name in _cues(first, "")]
    kind = item.category.value
    words = known(prepared.words[item.unit], vocabulary)
    lead = known(prepared.words[unit.lead_in], vocabulary) if unit.lead_in is not None else []
    return {
        "own": list(dict.fromkeys(name for name, _, _ in grams(words))),
        "lead": list(dict.fromkeys(name for name, _, _ in grams(lead, longest=2))),
        "cue": cues,
        "cue+": [f"{kind} {cue}" for cue in cues],
        "kind": [kind, unit.kind.value, f"{kind} {unit.kind.value}"],
    }


def _cues(text: str, prefix: str) -> list[str]:
    words = passage(text)
    return [prefix + name for name, phrases in CUES.items() if words.holds(phrases)]


def effects_of(
    prepared: Prepared, judged: Sequence[Judged], model: LinearModel, vocabulary: frozenset[str]
) -> list[Effect]:
    """The effect of each judged unit: the settled one, else the likeliest."""
    scores = model.scores(effect_bags(prepared, judged, vocabulary))
    likeliest = [Effect(model.labels[int(row.argmax())]) for row in scores]
    return [
        settled(item.category, prepared.quote(item.unit), prepared.lead_ins(item.unit)) or effect
        for item, effect in zip(judged, likeliest, strict=True)
    ]
