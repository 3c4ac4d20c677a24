# SPDX-License-Identifier: Apache-2.0
"""How far found facts agree with labelled ones, and where they grant more than the text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

Facts = Mapping[str, Any]
LADDERS: Final[dict[str, tuple[str, ...]]] = {
    "openness_class": ("open-source", "responsible-use", "community", "non-commercial", "research-only"),
    "purpose": ("any", "non-commercial", "research", "personal"),
    **dict.fromkeys(
        ("commercial_use", "train_other_models", "redistribution", "derivatives"),
        ("allowed", "conditional", "prohibited"),
    ),
}
"""From most to least permissive: a step up is a wrong "you may"."""

_SETS: Final = ("prohibited_domains", "excluded_territories")
_NAMES: Final = ("governing_law", "name_prefix")


def fact_scores(gold: Facts, seen: Facts) -> dict[str, float]:
    """For each fact 1 where it is right and 0 where not; for sets and caps the F1 of their members."""
    scores: dict[str, float] = {}
    for key, value in gold.items():
        if key == "freedoms":
            scores |= {f"freedom_{name}": float(seen[key][name] == state) for name, state in value.items()}
        elif key == "caps":
            scores[key] = _set_f1({_cap(cap) for cap in value}, {_cap(cap) for cap in seen[key]})
        elif key in _SETS:
            scores[key] = _set_f1({_letters(item) for item in value}, {_letters(item) for item in seen[key]})
        elif key in _NAMES:
            scores[key] = float(_same_name(_letters(value or ""), _letters(seen[key] or "")))
        else:
            scores[key] = float(seen[key] == value)
    return scores


def too_permissive(gold: Facts, seen: Facts) -> list[str]:
    """The facts in which ``seen`` grants more than ``gold``: the worst kind of error."""
    wrong = [
        key
        for key, ladder in LADDERS.items()
        if gold[key] in ladder and seen[key] in ladder and ladder.index(seen[key]) < ladder.index(gold[key])
    ]
    wrong += [
        f"freedom_{name}"
        for name, state in gold["freedoms"].items()
        if state in ("restricted", "no") and seen["freedoms"][name] == "yes"
    ]
    return wrong + [key for key in ("caps", *_SETS) if gold[key] and not seen[key]]


def _cap(cap: Facts) -> tuple[str, float, str, str]:
    return str(cap["metric"]), float(cap["amount"]), str(cap["unit"]).lower(), str(cap["period"])


def _letters(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def _same_name(a: str, b: str) -> bool:
    return a == b or bool(a and b and (a in b or b in a))


def _set_f1(gold: set[Any], seen: set[Any]) -> float:
    return 2 * len(gold & seen) / (len(gold) + len(seen)) if gold or seen else 1.0
