# SPDX-License-Identifier: Apache-2.0
"""What is no clause although it speaks as one: plain definitions, which decide nothing, recitals and acceptance.

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
    Category.TERRITORY_EXPORT: _Plain(("(law|laws|regulations|sanctions|controls)",), ("(territory|territories)",)),
}


class _Empty(NamedTuple):
    """A sentence that holds one of ``of`` and none of ``reaching`` is no clause of the category ``looks``."""

    looks: Category
    of: tuple[str, ...]
    reaching: tuple[str, ...] = ()


_NOTHING: Final = (
    # That the maker stands behind no result is a warning; credit and marks are what the reader gives or keeps.
    _Empty(
        Category.ATTRIBUTION_BRANDING,
        ("(licensor|we|company|provider) .. not .. (endorse|sponsor|approve|certify)",),
        ("(you|licensee|imply|name|logo)",),
    ),
    # To keep to the terms themselves bounds no use that they do not name.
    _Empty(
        Category.FIELD_OF_USE,
        ("only in accordance with the .. (terms|agreement|license|licence)",),
        ("(policy|policies|law|laws|purpose|purposes|documentation)",),
    ),
    _Empty(Category.FIELD_OF_USE, ("(does|do) not constitute",)),
    # Which text governs a thing, and that going on is to agree, sets no terms for business.
    _Empty(
        Category.COMMERCIAL_USE,
        ("(terms|agreement) (do|does|shall) not (govern|apply)",),
        ("(commercial*|business|production|profit|sale|sell*|fee|fees)",),
    ),
    _Empty(
        Category.COMMERCIAL_USE,
        ("your continued (use|access)",),
        ("(fee|fees|price|prices|charge*|pay|pays|payment*)",),
    ),
    _Empty(
        Category.GOVERNING_LAW, ("(form|forms|constitute|constitutes) (an|a|the) agreement between",), ("law", "courts")
    ),
)

_THIS_TEXT: Final = "(agreement|licence|license|policy|terms)"
_RECITES: Final = (
    f"(this|these) .. {_THIS_TEXT} (is|are) intended to",
    f"this .. {_THIS_TEXT} .. applies to (any|anyone|you|each|every)",
    "(is|are) (pleased|happy|delighted|proud) to",
    "whereas ... (is|are) (willing|prepared|desirous)",
    "in order to (ensure|protect|preserve)",
    f"(licence|license|licences|licenses|rights) ... {_THIS_TEXT} (is|are) subject to the following",
)
_ACCEPTS: Final = ("if you (do not|don't|disagree) .. agree ... (not|must not|may not|do not)",)
_RECITED: Final = frozenset({Category.COMMERCIAL_USE, Category.FIELD_OF_USE, Category.DERIVATIVES})
"""What a recital says in passing; what it says of law or territory it rules."""


class _Beside(NamedTuple):
    """In a sentence of the category ``ruling`` that holds one of ``of`` and none of ``reaching``, ``looks`` is none."""

    looks: Category
    ruling: Category
    of: tuple[str, ...]
    reaching: tuple[str, ...] = ()


_OWNS_OUTPUTS: Final = "(rights|title|interest|ownership) ... (in|to) .. (output|outputs)"
_BESIDE: Final = (
    # To keep the laws of trade bounds where the thing may go, and what it is used for only if other law is named too.
    _Beside(Category.FIELD_OF_USE, Category.TERRITORY_EXPORT, ("comply with .. (trade|export|sanction|sanctions)",)),
    # Who owns outputs says nothing of who owns the thing, or what is made of it.
    _Beside(Category.INTELLECTUAL_PROPERTY, Category.OUTPUT_RIGHTS, (_OWNS_OUTPUTS,)),
    _Beside(
        Category.DERIVATIVES,
        Category.OUTPUT_RIGHTS,
        (_OWNS_OUTPUTS, "(output|outputs) and (its|their|any) derivatives"),
        ("(derivatives|modifications) (that|which|you)",),
    ),
    # The name that a derivative bears, and the copy of the text that goes along with it, are duties of their own.
    _Beside(
        Category.DERIVATIVES,
        Category.ATTRIBUTION_BRANDING,
        ("(beginning|start) of .. (name|names|title)", "(name|names) ... (begin|start)"),
    ),
    _Beside(
        Category.DERIVATIVES,
        Category.REDISTRIBUTION,
        ("(provide|include|give|make available|with) .. copy of (this|the) (license|licence|agreement)",),
        (
            "(modify|modified|changed|changes|prominent|mark*)",
            "(create|prepare|adapt|alter)",
            "(only under|same terms|do so under)",
        ),
    ),
    # "May only be used and shared for research" bounds the purpose, and gives no right to share.
    _Beside(Category.REDISTRIBUTION, Category.COMMERCIAL_USE, ("may only (access|use)",)),
    # The words of a notice that has to stand somewhere are no terms of their own.
    _Beside(
        Category.COMMERCIAL_USE,
        Category.ATTRIBUTION_BRANDING,
        ("(is|are) (licensed|provided|distributed) (by|under)",),
        ("(solely|only|may|shall|must)",),
    ),
    # A threshold alone is no limit of business, as long as it speaks of none.
    _Beside(
        Category.COMMERCIAL_USE,
        Category.USER_CAP,
        ("(active|unique) users", "(annual|gross|consolidated|combined) .. revenue"),
        ("(commercial*|fee|fees|pay|pays|paid|royalty|royalties|price|purchase|buy|plan|plans|tier|sell|sale)",),
    ),
    # That a thing was changed is said of the derivative, whatever notice says it.
    *(
        _Beside(
            looks,
            Category.DERIVATIVES,
            ("(statement|notice|notices) .. (that|stating|saying) .. (you|it) (have|has|was)? (modified|changed)",),
            ("(copyright|trademark|logo|retain|attributions|built|powered)",),
        )
        for looks in (Category.REDISTRIBUTION, Category.ATTRIBUTION_BRANDING)
    ),
)


def listed(told: Sequence[Sure], quote: Callable[[int], str]) -> list[Sure]:
    """What was ``told``, less plain definitions, recitals and what another category of the sentence rules.

    ``quote`` gives the words of a unit.
    """
    beside: dict[int, set[Category]] = {}
    for one in told:
        beside.setdefault(one.unit, set()).add(one.category)
    kept = [
        one
        for one in told
        if not (
            _plain(one.category, quote(one.unit))
            or _empty(one.category, quote(one.unit))
            or _ruled(one.category, beside[one.unit], quote(one.unit))
            or passage(quote(one.unit)).holds(_ACCEPTS)
        )
    ]
    reciting = {one for one in kept if one.category in _RECITED and passage(quote(one.unit)).holds(_RECITES)}
    ruled = {one.category for one in kept if one not in reciting}
    return [one for one in kept if one not in reciting or one.category not in ruled]


def _ruled(category: Category, beside: set[Category], quote: str) -> bool:
    """Whether what looks like ``category`` is ruled by another of the categories that the sentence was found to be."""
    rules = [rule for rule in _BESIDE if rule.looks is category and rule.ruling in beside]
    words = passage(quote) if rules else None
    return words is not None and any(words.holds(rule.of) and not words.holds(rule.reaching) for rule in rules)


def _empty(category: Category, quote: str) -> bool:
    """Whether a sentence with the words ``quote`` says nothing of ``category``, though it speaks like it."""
    rules = [rule for rule in _NOTHING if rule.looks is category]
    words = passage(quote) if rules else None
    return words is not None and any(words.holds(rule.of) and not words.holds(rule.reaching) for rule in rules)


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
