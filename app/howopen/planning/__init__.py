# SPDX-License-Identifier: Apache-2.0
"""“Can we use it?”: answers for an organisation and its plan, from a licence's own clauses."""

from __future__ import annotations

from howopen.planning.answering import USE_LABELS, can_we
from howopen.planning.as_json import answers_json
from howopen.planning.as_markdown import answers_markdown
from howopen.planning.places import countries, countries_of
from howopen.planning.profile_text import profile_text
from howopen.planning.profiles import WILLING, parse_profile, read_profile
from howopen.planning.sectors import sector_words, sectors

__all__ = [
    "USE_LABELS",
    "WILLING",
    "answers_json",
    "answers_markdown",
    "can_we",
    "countries",
    "countries_of",
    "parse_profile",
    "profile_text",
    "read_profile",
    "sector_words",
    "sectors",
]
