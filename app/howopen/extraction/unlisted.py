# SPDX-License-Identifier: Apache-2.0
"""What is no clause although it speaks as one: plain definitions, which decide nothing, and recitals.

By the convention of the labels, a definition counts where its content decides something: derivatives that reach further
than copyright does, to models that learnt from outputs, weights or behaviour; distribution that takes in the hosting of
a service. A recital ("The maker is pleased to offer the model for research") tells why a text was written, or for whom.
What it says in passing is left out only where a clause says it too: a limit must not be lost with it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from howopen.domain.clauses import Category
from howopen.extraction.leading import Sure
from howopen.extraction.phrases import Passage, passage

_QUOTES: Final = "\"“”'‘’*"
_LONGEST_TERM: Final = 60
_DEFINES: Final = ("(means|mean|refers to|refer to)",)


class _Plain(NamedTuple):
    """Definitions that hold one of ``of`` and none of ``reaching`` decide nothing."""

    of: tuple[str, ...]
    reaching: tuple[str, ...]


_PLAIN: Final = {
    Category.DERIVATIVES: _Plain(
        ("(modification|modifications|modified|derivative)", "(work|works|material) ... based (on|upon)"),
        (
            "(output*|transfer*|pattern*|train*|distil*|generat*|result*|imitat*|initiali*|learn*|parameters)",
            "activations",
            "fine-tun* (from|on)",
        ),
    ),
    Category.REDISTRIBUTION: _Plain(
        ("(distribut*|copy|copies|copying|sharing|publication|transmission)",),
        ("(host*|service|services|remote*|network|networks|api|apis|medium|media)",),
    ),
    Category.TERRITORY_EXPORT: _Plain(("(law|laws|regulations)",), ("(territory|territories)",)),
}

_THIS_TEXT: Final = "(agreement|licence|license|policy|terms)"
_RECITES: Final = (
    f"(this|these) .. {_THIS_TEXT} (is|are) intended to",
    f"this .. {_THIS_TEXT} .. applies to (any|anyone|you|each|every)",
    "(is|are) (pleased|happy|delighted|proud) to",
    f"(licence|license|licences|licenses|rights) ... {_THIS_TEXT} (is|are) subject to the following",
)
_RECITED: Final = frozenset({Category.COMMERCIAL_USE, Category.FIELD_OF_USE, Category.DERIVATIVES})
"""What a recital says in passing; what it says of law or territory it rules."""


# To keep the laws of trade bounds where the thing may go, and what it is used for only where other law is named too.
_TRADE_LAW: Final = ("comply with .. (trade|export|sanction|sanctions)",)


def listed(told: Sequence[Sure], quote: Callable[[int], str]) -> list[Sure]:
    """What was ``told``, less plain definitions, recitals and limits of trade taken for limits of use.

    ``quote`` gives the words of a unit.
    """
    abroad = {one.unit for one in told if one.category is Category.TERRITORY_EXPORT}
    kept = [
        one
        for one in told
        if not (
            _plain(one.category, quote(one.unit)) or (one.unit in abroad and _of_trade(one.category, quote(one.unit)))
        )
    ]
    reciting = {one for one in kept if one.category in _RECITED and passage(quote(one.unit)).holds(_RECITES)}
    ruled = {one.category for one in kept if one not in reciting}
    return [one for one in kept if one not in reciting or one.category not in ruled]


def _of_trade(category: Category, quote: str) -> bool:
    """Whether a duty to comply with the laws of trade looks like a limit of use."""
    return category is Category.FIELD_OF_USE and passage(quote).holds(_TRADE_LAW)


def _plain(category: Category, quote: str) -> bool:
    """Whether a sentence with the words ``quote`` that looks like a clause of ``category`` is a plain definition."""
    plain = _PLAIN.get(category)
    if plain is None or quote[:1] not in _QUOTES:
        return False
    words = passage(quote)
    return _defines(words) and words.holds(plain.of) and not words.holds(plain.reaching)


def _defines(words: Passage) -> bool:
    """Whether the words begin with a term and say what it means."""
    place = words.first(_DEFINES)
    return place is not None and place.start <= _LONGEST_TERM
