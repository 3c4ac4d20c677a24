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
    r"|restrictions|no(?!-| (?:fees?|charges?|costs?|prices?|royalt(?:y|ies)|matter|longer)\b)|nobody|nothing|none"
    r"|barred|banned|disallowed|excluded|waiv\w+|circumvent\w*|interfer\w+)\b|\bout of bounds\b|\boff limits\b|n't\b"
)
_SPARED = re.compile(r"\bnot (?:forbidden|prohibited|barred|prevented|restricted) from\b")
_CONDITIONS = re.compile(r"\b(?:provided|subject to|conditions?|requirements?|notwithstanding)\b")
_GRANTING = re.compile(
    r"\bgrants? (?:to )?you\b|\bhereby grants?\b|\b(?:you|recipients?|licensees?|users?) (?:may|can)\b"
    r"|\b(?:is|are) (?:hereby |always )*(?:permitted|allowed|granted|free to)\b|\bpermission to\b|\bthe right to\b"
)
_OBLIGING = re.compile(
    r"\b(?:you|recipients?|licensees?|users?|distributors?|code|copies|cop[yi]) (?:\w+ )?(?:must|shall)\b"
)
_ITEM = re.compile(r"(?:^|\n)[ \t>]*(?:[-*•+·]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])[\s*]*\Z", re.IGNORECASE)
_LEAD = re.compile(r"(?:\A|[.;\n]\s)((?:[^.;\n]|\.(?=\S)|\n(?!\s*\n))+):[ \t*]*\n")
_REACH = 4000  # characters above an item in which its lead-in stands
_MARKED = re.compile(
    r"(?P<indent>[ \t>]*)(?:(?P<bullet>[-*+·](?=\s)|•)"
    r"|(?P<opening>\(?)(?:\d{1,2}|(?P<small_roman>[ivx]{1,4})|(?P<roman>[IVX]{1,4})|(?P<small>[a-z])|(?P<capital>[A-Z]))(?P<closing>[.)]))?"
)
# What stands between two lists, so that the upper one has ended: a heading, or a paragraph that is no item.
_BETWEEN = re.compile(
    r"\n[ \t]*\n(?:#|(?![-+·•]|\*\s|\(?(?:\d{1,2}|(?i:[a-z]|[ivx]{1,4}))[.)])\**[A-Z\[\\\"“])",
)
_ANNOUNCES = re.compile(
    r"(?:\A|[.;]\s)((?:[^.;]|\.(?=\S))*\b(?:following|below)\b(?:[^.;]|\.(?=\S))*)[.;]?\s*\Z", re.IGNORECASE
)
_FIRST_ITEM = re.compile(r"\n[ \t>]*(?:[-*•+·]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])|\n[ \t]*\n", re.IGNORECASE)


def lead_in(text: str, start: int) -> str:
    """The words above the list of which an item begins at ``start``, without their colon, or "".

    A ban may end in a full stop instead ("You shall not do any of the following."); a grant so far off decides nothing.
    """
    above = text[max(0, start - _REACH) : start]
    if not _ITEM.search(above):
        return ""
    since = max((found.start() for found in _BETWEEN.finditer(above)), default=0)
    for lead in reversed(list(_LEAD.finditer(above, since))):
        if not _beside(above, lead.end(1) - len(lead.group(1).lstrip())):
            return _plain(lead.group(1))
    announced = _ANNOUNCES.search(_FIRST_ITEM.split(above[since:].lstrip(), maxsplit=1)[0])
    said = _plain(announced.group(1)) if announced else ""
    return said if _DENYING.search(said) else ""


def _beside(above: str, lead: int) -> bool:
    """Whether the words at ``lead`` belong to an item of the same list as the one at the end, or of a deeper list."""
    theirs, own = (_mark(above, at) for at in (lead, len(above)))
    return theirs[1] != "" and (theirs[0] > own[0] or theirs == own)


def _mark(above: str, at: int) -> tuple[int, str]:
    """How far the line that holds ``at`` is indented, and the style of its mark, such as "(small)"; "" for none."""
    found = _MARKED.match(above, above.rfind("\n", 0, at) + 1)
    if found is None or not (found["bullet"] or found["closing"]):
        return 0, ""
    kind = next((one for one in ("small_roman", "roman", "small", "capital", "bullet") if found[one]), "number")
    return len(found["indent"]), f"{found['opening'] or ''}{kind}{found['closing'] or found['bullet']}"


def _plain(said: str) -> str:
    return " ".join(said.lower().split())


def told(effect: Effect, said: str, text: str, start: int) -> Effect:
    """The effect that the plain words ``said`` at ``start`` of ``text`` bear out, where ``effect`` is a ban."""
    if effect is Effect.PROHIBIT and _SPARED.search(said) and not _DENYING.search(_SPARED.sub("", said)):
        return Effect.PERMIT
    if effect is not Effect.PROHIBIT or _DENYING.search(said):
        return effect
    lead = lead_in(text, start)
    if lead:
        grants = _GRANTING.search(lead) and not _DENYING.search(lead) and not _CONDITIONS.search(lead)
        return Effect.PERMIT if grants else effect
    if _FORBIDDING.search(said):
        return effect
    if _OBLIGING.search(said):
        return Effect.REQUIRE
    return Effect.PERMIT if _GRANTING.search(said) else effect
