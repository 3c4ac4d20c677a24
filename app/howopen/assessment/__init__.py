# SPDX-License-Identifier: Apache-2.0
"""Clauses to ``Profile``: facts, terms and openness, by rules that can be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from howopen.starting import lazily

if TYPE_CHECKING:
    from howopen.assessment.criteria import osaid
    from howopen.assessment.index import dimension_scores, openness_index, standard_weights
    from howopen.assessment.profiling import assess

__all__ = ["assess", "dimension_scores", "openness_index", "osaid", "standard_weights"]
_MODULES: Final = {
    "assess": "profiling",
    "dimension_scores": "index",
    "openness_index": "index",
    "osaid": "criteria",
    "standard_weights": "index",
}

if not TYPE_CHECKING:
    __getattr__ = lazily(__name__, _MODULES)
