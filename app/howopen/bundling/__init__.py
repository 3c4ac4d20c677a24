# SPDX-License-Identifier: Apache-2.0
"""Documents that belong together (licence, use policy, notice, model card) judged as one, and what was released."""

from __future__ import annotations

from howopen.bundling.judging import findings, judge_bundle
from howopen.bundling.merging import Judges
from howopen.bundling.roles import role_of

__all__ = ["Judges", "findings", "judge_bundle", "role_of"]
