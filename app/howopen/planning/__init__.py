# SPDX-License-Identifier: Apache-2.0
"""“Can we use it?”: answers for an organisation and its plan, from a licence's own clauses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from howopen.planning.profile_text import profile_text
from howopen.planning.sectors import sector_words, sectors
from howopen.starting import lazily

if TYPE_CHECKING:
    from howopen.planning.answering import can_we
    from howopen.planning.as_json import answers_json
    from howopen.planning.as_markdown import answers_markdown
    from howopen.planning.places import countries, countries_of
    from howopen.planning.profiles import USE_LABELS, WILLING, parse_profile, read_profile

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
_MODULES: Final = {
    "USE_LABELS": "profiles",
    "WILLING": "profiles",
    "answers_json": "as_json",
    "answers_markdown": "as_markdown",
    "can_we": "answering",
    "countries": "places",
    "countries_of": "places",
    "parse_profile": "profiles",
    "read_profile": "profiles",
}

if not TYPE_CHECKING:
    __getattr__ = lazily(__name__, _MODULES)
