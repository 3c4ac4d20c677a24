# SPDX-License-Identifier: Apache-2.0
"""Two analyses to a ``Comparison``, several to a ``Matrix``; no toolkit, no input or output."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from howopen.starting import lazily

if TYPE_CHECKING:
    from howopen.comparing.matrices import matrix
    from howopen.comparing.names import foldable_names
    from howopen.domain.analysis import Analysis
    from howopen.domain.comparison import AlignedClauses, BaselineComparison, Comparison, NamePair

__all__ = ["compare", "compare_several", "foldable_names", "matrix"]
_MODULES: Final = {"foldable_names": "names", "matrix": "matrices"}

if not TYPE_CHECKING:
    __getattr__ = lazily(__name__, _MODULES)


def compare(
    a: Analysis, b: Analysis, *, names: Sequence[NamePair] = (), aligned: Sequence[AlignedClauses] = ()
) -> Comparison:
    """What differs between two documents, in text order and clause by clause.

    White space, line wrapping, hyphenation at line ends, quotation marks, kinds of dash and list numbers are never
    changes. The same two documents give the same result each time; the changes applied to A give B. ``names`` are read
    as equal wherever they stand; ``aligned`` are clauses that a person put side by side.
    """
    from howopen.comparing.changes import judged
    from howopen.comparing.clauses import pair_clauses
    from howopen.comparing.rows import difference
    from howopen.domain.comparison import Comparison

    found = difference(a.document, b.document, names=names, outlines=(a.outline, b.outline))
    clauses = pair_clauses(a, b, aligned=aligned)
    return Comparison(
        a=a,
        b=b,
        rows=found.rows,
        changes=judged(a, b, found.changes, pairs=clauses),
        clauses=clauses,
        statistics=found.statistics,
        names=tuple(names),
    )


def compare_several(
    baseline: Analysis,
    others: Sequence[Analysis],
    *,
    names: Sequence[Sequence[NamePair]] = (),
    aligned: Sequence[Sequence[AlignedClauses]] = (),
) -> BaselineComparison:
    """Each of ``others`` against ``baseline``, and their clauses row by row.

    The rows go category by category: what the baseline says in text order, then what it is silent on, where the same
    clause of several documents shares a row. ``names`` and ``aligned`` hold, where given, one sequence for each of
    ``others``.

    Raises:
        ValueError: if ``others`` is empty, or ``names`` or ``aligned`` are given for another number of documents.
    """
    from howopen.comparing.baseline import compare_with

    return compare_with(compare, baseline, others, names=names, aligned=aligned)
