# SPDX-License-Identifier: Apache-2.0
"""“Can we use it?”: answers for an organisation and its plan, from a licence's own clauses."""

from __future__ import annotations

from howopen.planning.answering import USE_LABELS, can_we
from howopen.planning.as_json import answers_json
from howopen.planning.as_markdown import answers_markdown
from howopen.planning.profiles import parse_profile, read_profile

__all__ = ["USE_LABELS", "answers_json", "answers_markdown", "can_we", "parse_profile", "read_profile"]
