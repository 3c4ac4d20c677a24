# SPDX-License-Identifier: Apache-2.0
"""Documents that belong together (licence, use policy, notice, model card) judged as one, and what was released."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from howopen.bundling.framework import framework, read_framework
from howopen.starting import lazily

if TYPE_CHECKING:
    from howopen.bundling.cards import parse_card
    from howopen.bundling.judging import findings, judge_bundle
    from howopen.bundling.merging import Judges
    from howopen.bundling.releasing import judge_release
    from howopen.bundling.reviewed import parse_reviewed
    from howopen.bundling.roles import role_of

__all__ = [
    "Judges",
    "findings",
    "framework",
    "judge_bundle",
    "judge_release",
    "parse_card",
    "parse_reviewed",
    "read_framework",
    "role_of",
]
_MODULES: Final = {
    "Judges": "merging",
    "findings": "judging",
    "judge_bundle": "judging",
    "judge_release": "releasing",
    "parse_card": "cards",
    "parse_reviewed": "reviewed",
    "role_of": "roles",
}

if not TYPE_CHECKING:
    __getattr__ = lazily(__name__, _MODULES)
