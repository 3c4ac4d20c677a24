# SPDX-License-Identifier: Apache-2.0
"""Whether words take something away: an effect that a clause was given is held against what the words say.

A sentence without any word that forbids is no ban, and an item of a list has the polarity of the lead-in above it. Only
bans are looked at, and one is dropped only on words that grant or oblige; where nothing tells, it stands.
"""

from __future__ import annotations

import re

from howopen.domain.clauses import Effect

FORBIDS = (
    r"\b(?:not(?! limited)|no(?!-| price)|never|nor|only|solely|exclusively(?! (?:for you|on your behalf))"
    r"|neither|cannot"
    r"|prohibit\w*|forbid\w*|forbidden|restrict(?:ed|ions?)|except|unless|refrain\w*|barred|banned|disallowed"
    r"|excluded|(?<!or )without)\b|\bout of bounds\b|\boff limits\b|n't\b"
)
_FORBIDDING = re.compile(FORBIDS)
_DENYING = re.compile(
    r"\b(?:not(?! limited)|never|nor|neither|cannot|prohibit\w*|forbid\w*|forbidden|refrain|restricted"
    r"|restrictions|no (?:one|person"
    r"|right|use|licen[sc]es?|permission)|nobody|none|barred|banned|disallowed|excluded)\b|\bout of bounds\b"
    r"|\boff limits\b|n't\b"
)
_GRANTING = re.compile(
    r"\bgrants? (?:to )?you\b|\bhereby grants?\b|\b(?:you|recipients?|licensees?|users?) (?:may|can)\b"
    r"|\b(?:is|are) (?:hereby |always )*(?:permitted|allowed|granted|free to)\b|\bpermission to\b|\bthe right to\b"
)
_OBLIGING = re.compile(
    r"\b(?:you|recipients?|licensees?|users?|distributors?|code|copies|cop[yi]) (?:\w+ )?(?:must|shall)\b"
)
_ITEM = re.compile(r"(?:^|\n)[ \t>]*(?:[-*•+·]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])[\s*]*\Z", re.IGNORECASE)
_LEAD = re.compile(r"(?:\A|[.;\n]\s)((?:[^.;\n]|\.(?=\S)|\n(?!\s*\n))+):[ \t*]*\n")
_REACH = 2500  # characters above an item in which its lead-in stands


def lead_in(text: str, start: int) -> str:
    """The words above the list of which an item begins at ``start``, without their colon, or ""."""
    above = text[max(0, start - _REACH) : start]
    if not _ITEM.search(above):
        return ""
    leads = _LEAD.findall(above)
    return " ".join(leads[-1].lower().split()) if leads else ""


def told(effect: Effect, said: str, text: str, start: int) -> Effect:
    """The effect that the plain words ``said`` at ``start`` of ``text`` bear out, where ``effect`` is a ban."""
    if effect is not Effect.PROHIBIT or _DENYING.search(said):
        return effect
    lead = lead_in(text, start)
    if lead:
        return Effect.PERMIT if _GRANTING.search(lead) and not _DENYING.search(lead) else effect
    if _FORBIDDING.search(said):
        return effect
    if _OBLIGING.search(said):
        return Effect.REQUIRE
    return Effect.PERMIT if _GRANTING.search(said) else effect
