# SPDX-License-Identifier: Apache-2.0
"""What the trained part sees of a unit: its words, their roles, the rules that matched, and what it stands under."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, NamedTuple

from howopen.domain.spans import Span
from howopen.extraction.units import Unit
from howopen.extraction.vectors import Grams

if TYPE_CHECKING:
    from spacy.tokens import Doc

RARE = "_"
"""Stands for every word outside the vocabulary: most are names of products and companies."""

GROUPS = {
    "own": 1.0,
    "lead": 0.5,
    "head": 0.3,
    "before": 0.2,
    "shape": 0.3,
    "rule": 1.0,
    "around": 0.5,
    "role": 1.0,
    "role lead": 0.4,
    "role head": 0.3,
}
"""How much a group counts: own words, lead-in, heading, the unit before, shape, rules that matched here and
in the units before and after, roles."""

_CONTEXT_WORDS = 40


class Word(NamedTuple):
    """A word as the features see it (lower case, figures as "0"), and where it stands."""

    norm: str
    start: int
    end: int


def token_ranges(doc: Doc, spans: Sequence[Span]) -> list[tuple[int, int]]:
    """The first token of each span and the one after its last; a token that lies in it by half counts."""
    import numpy as np

    starts = doc.to_array("IDX").astype(np.int64)
    first = np.searchsorted(starts, [span.start for span in spans], side="right") - 1
    after = np.searchsorted(starts, [span.end for span in spans], side="left")
    return list(zip(first.tolist(), after.tolist(), strict=True))


def words_of(doc: Doc, ranges: Sequence[tuple[int, int]]) -> tuple[tuple[Word, ...], ...]:
    """The words of each of the ``ranges`` of tokens in text order, without punctuation."""
    import numpy as np

    # Arrays for all tokens: making a Token object of each takes longer than all else that is done with it.
    lower, starts, lengths = doc.to_array(["LOWER", "IDX", "LENGTH"]).T
    distinct, which = np.unique(lower, return_inverse=True)
    norms = [_norm(doc.vocab.strings[each]) for each in distinct.tolist()]
    kept = np.flatnonzero(np.array([bool(norm) for norm in norms])[which]) if norms else which
    fields = ([norms[at] for at in which[kept].tolist()], starts[kept].tolist(), (starts + lengths)[kept].tolist())
    words = tuple(map(Word._make, zip(*fields, strict=True)))
    bounds = np.searchsorted(kept, np.array(ranges, dtype=np.int64).reshape(-1, 2)).tolist()
    return tuple(words[first:after] for first, after in bounds)


def _norm(lower: str) -> str:
    if lower.isalpha():
        return lower
    lower = lower.split("](", 1)[0]  # a word and the address behind it are one token
    if any(character.isdigit() for character in lower):
        return "0"
    return re.sub(r"[^a-z]+", "", lower)


def known(words: Sequence[Word], vocabulary: Collection[str]) -> list[str]:
    """The words' norms, with ``RARE`` for those outside ``vocabulary``."""
    return [word.norm if word.norm in vocabulary else RARE for word in words]


def bags(
    text: str,
    units: Sequence[Unit],
    words: Sequence[Sequence[str]],
    rules: Sequence[Sequence[str]],
    around: Sequence[Sequence[str]],
    roles: Sequence[list[str]],
) -> list[dict[str, Sequence[str]]]:
    """The features by group of every unit that is judged, and {} for the others.

    ``words`` are those of ``known``, ``rules`` the names of the rules that matched, ``around`` what those of the
    units before and after tell, ``roles`` the role features.
    """
    own = [Grams(each) for each in words]
    leads = {at: Grams(words[at][:_CONTEXT_WORDS]) for at in {unit.lead_in for unit in units} if at is not None}
    return [
        {
            "own": own[index],
            "lead": leads[unit.lead_in] if unit.lead_in is not None else [],
            "head": own[unit.heading] if unit.heading is not None else [],
            "before": Grams(words[index - 1][:_CONTEXT_WORDS], longest=2) if index else [],
            "shape": _shape(text, unit, len(words[index]), index / max(1, len(units))),
            "rule": list(rules[index]),
            "around": list(around[index]),
            "role": roles[index],
            "role lead": roles[unit.lead_in] if unit.lead_in is not None else [],
            "role head": roles[unit.heading] if unit.heading is not None else [],
        }
        if unit.judged
        else {}
        for index, unit in enumerate(units)
    ]


def _shape(text: str, unit: Unit, length: int, part: float) -> list[str]:
    quote = unit.span.of(text)
    traits = {
        "capitals": quote.isupper(),
        "quoted": quote[:1] in '“"',
        "runs on": quote[:1].islower(),
        "opens": unit.opens,
        "listed": unit.lead_in is not None,
        "alone": unit.lead_in is None,
    }
    return [
        unit.kind.value,
        f"length {min(6, length // 8)}",
        f"part {int(4 * part)}",
        *(name for name, holds in traits.items() if holds),
    ]
