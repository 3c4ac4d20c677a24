# SPDX-License-Identifier: Apache-2.0
"""Documents that belong together (licence, use policy, notice, model card) judged as one, and what was released."""

from __future__ import annotations

from howopen.bundling.cards import parse_card
from howopen.bundling.framework import framework, read_framework
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
