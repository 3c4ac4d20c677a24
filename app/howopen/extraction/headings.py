# SPDX-License-Identifier: Apache-2.0
"""Tells headings from sentences by their grammar and their capitals."""

from __future__ import annotations

import re

_VERBS = re.compile(
    r"\b(?:shall|will|must|may|is|are|was|were|has|have|had|does|do|did|means?|agrees?|grants|can(?:not)?|includes?"
    r"|applies|apply|claims?|reserves?|survives?|violates?|generate|assigns?|refers?|governs?|facilitates?|thank|run|accepts?"
    r"|retains?|contains?|takes?|terminates?|provides?|requires?|respects|should|would|could|might|ought|belongs?"
    r"|remains?|stays?|becomes?|vests?|lapses?|ceases?|expires|bears?|owes?|pays|lies|accrues?|depends?|prevails?|binds?"
    r"|entitles?|allows?|forbids?|prohibits?|warrants|disclaims|indemnifies|authori[sz]es|owns|gives?|makes|needs|gets"
    r"|lets|confers?|excludes?|outlives?|persists?)\b",
    re.IGNORECASE,
)
_PARTICULARS = re.compile(
    r"\b(?:last (?:modified|updated)|effective|version|release date|copyright|https?)\b.*\d", re.IGNORECASE | re.DOTALL
)
_QUESTION = re.compile(r"(?:\w+:\s+)?(?:How|What|Why|When|Who)\b")
# "When you publish it, you shall ..." is no question.
_RULE = re.compile(r",[^,]*\b(?:shall|must|may|will)\b")
_CLAUSE_START = re.compile(r"(?:This|These|Those|You|We|It|They|If|There|Please|Thank)\s+[a-z]")
_OPEN_END = re.compile(r"\b(?:must|shall|may|will|to|not|includes?|that|by)$")
# "No commercial use.", "For research purposes only.": a provision that has no verb.
_CURT = re.compile(
    r"(?:no|not for) .*\b(?:use|uses|purposes?)\."
    r"|.* (?:use|purposes?) (?:only|prohibited|forbidden|not (?:permitted|allowed))\.",
    re.IGNORECASE,
)
_INNER_STOP = re.compile(r"[a-z]{3}[.?!][*_]*\s+[A-Z]")
_TITLE_WORDS = 12
_FREE_WORDS = 4
_RUN_IN_WORDS = 9
_SHORT = 3
_MOST = 0.6
_NEARLY_ALL = 0.8
_DRESS = "*_ \n\t"
_OPENING = "\"“‘'([*_"
# fmt: off
_SMALL = frozenset({
    "a", "an", "the", "of", "and", "or", "and/or", "nor", "for", "to", "in", "on", "at", "by", "as", "its", "our",
    "with", "from", "under", "into", "upon", "over", "this", "that", "your", "than", "when", "their", "other",
    "through", "between", "against", "without", "within", "per", "vs", "vs.", "re", "via", "any", "all", "use",
})
# fmt: on


def has_verb(words: str) -> bool:
    """Whether a finite verb of the kind that provisions have stands in ``words``."""
    return _VERBS.search(words) is not None


def is_title(words: str) -> bool:
    """Whether every word but articles, prepositions and the like begins with a capital, yet not all is in capitals."""
    if words.isupper():
        return False
    bare = [word.strip(_OPENING) for word in words.split()]
    return any(word[:1].isupper() for word in bare) and all(
        not word[:1].islower() or not word.islower() or word.lower() in _SMALL for word in bare
    )


def is_run_in(words: str, *, listed: bool = False) -> bool:
    """Whether a sentence that opens a paragraph is its heading: "Grant of Licence. You may ...".

    An item of a list (``listed``) is a phrase without a verb anyway, so that only capitals tell its heading.
    """
    bold = words.startswith("**") and words.rstrip(".:").endswith("**")
    words = words.strip(_DRESS)
    count = len(words.split())
    if count > _RUN_IN_WORDS:
        return False
    if bold or words.startswith(("What ", "How ")) or is_title(words):
        return True
    if has_verb(words) or _CLAUSE_START.match(words) or words[:1].islower():
        return False
    return not listed or count <= _FREE_WORDS or words.isupper()


def is_heading(words: str) -> bool:
    """Whether a paragraph of its own is a heading by its looks."""
    bare = words.strip(_DRESS)
    count = len(bare.split())
    if not bare or count > _TITLE_WORDS or bare[-1] in ';,!”"':
        return False
    if bare[-1] == "?":
        return True
    if _INNER_STOP.search(bare) or _is_curt(bare):
        return False
    if bare[-1] == "." and (bare[0].islower() or (has_verb(bare) and not is_title(bare))):
        return False
    if bare[-1] == ":":
        return False
    if bare.isupper():
        return True
    if is_title(bare) or (bare[-1] != "." and _capitals(bare) >= _NEARLY_ALL):
        return True
    return not has_verb(bare) and (_capitals(bare) >= _MOST or count <= _FREE_WORDS)


def is_clause(words: str) -> bool:
    """Whether what the layout took for a heading is a provision after all: a whole clause, or a lead-in."""
    bare = words.strip(_DRESS)
    if _QUESTION.match(bare) and not _RULE.search(bare):
        return False
    if bare.endswith(":"):
        return has_verb(bare) and len(bare.split()) > _FREE_WORDS
    if _CLAUSE_START.match(bare) and _OPEN_END.search(bare):
        return True
    if not bare.endswith((".", ";")) or is_title(bare):
        return False
    return has_verb(bare) or _is_curt(bare) or _is_prose(bare)


def _is_curt(words: str) -> bool:
    """Whether the words allow or forbid a use without a verb, in small letters as a sentence has them."""
    return _CURT.fullmatch(words) is not None and not words.isupper() and not is_title(words)


def _is_prose(words: str) -> bool:
    """Whether the words are too many for a heading in small letters, or begin in mid-sentence."""
    return not words.isupper() and (len(words.split()) > _RUN_IN_WORDS or words[0].islower())


def _capitals(words: str) -> float:
    """The share of words that begin with a capital; articles, prepositions and the like don't count."""
    long = [word for word in words.split() if word[0].isalpha() and word.lower() not in _SMALL]
    return sum(word[0].isupper() for word in long) / len(long) if long else 0.0


def governs(words: str) -> bool:
    """Whether a heading says anything about what stands below: a ruled line, a date or a version does not."""
    letters = sum(character.isalpha() for character in words)
    return letters > _SHORT and _PARTICULARS.search(words) is None
