# SPDX-License-Identifier: Apache-2.0
"""Words for business that a text makes its own: "Trade", "Earning Use", "making money"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from howopen.assessment.brief import Brief, Passage
from howopen.assessment.wording import words
from howopen.domain.clauses import Category, Effect

_DEFINED = (
    r"\"([^\"]{3,40})\"(?: or \"[^\"]{3,40}\")?,?"
    r"(?::| (?:shall )?(?:means?|covers?|refers? to|denotes?|includes?|comprises?|is|stands? for|designates?)\b)(.*)"
)
_GAIN = (
    r"\b(?:gain|profits?|revenues?|money|income|turnover|earnings?|sales?|selling|sell|sold|paid|remunerat\w+|trade"
    r"|commerc\w+|monetary)\b"
)
_NO_GAIN = (
    rf"\b(?:not|no|nobody|no one|none|nor|neither|without|never|other than|excluding|free of)\b[^.;]{{0,60}}{_GAIN}"
    r"|\bnon-? ?(?:commerc|profit)"
)
# Commercial of itself, a kind of business alone, or no business at all.
_OF_ITSELF = (
    r"\bcommercial|\bcompet|\brival|\bnon-? ?"
    r"|\b(?:research|academic|evaluation|trial|personal|permit|licen[sc]e|fee|price|agreement|service|product|customer)s?\b"
)
# "So long as it is not done in the course of Trade", "Trade in the Harvest is not allowed".
_KEPT_FROM = (
    r"\b(?:not|never|nobody|no one|without|other than|otherwise than|except|outside)\b[^.;]{{0,60}}\b{term}\b"
    r"|\bno {term}\b"
    r"|\b{term}\b[^.;]{{0,120}}\b(?:is|are|remains?|stays?) (?:not (?:allowed|permitted|licensed|granted|covered)"
    r"|forbidden|prohibited|excluded|barred|ruled out|reserved|out of bounds|off limits)\b"
)
TIER = r"\b(?:plan|tier|formula|edition|subscription|package)s?\b"
"""One way of buying among several: what it lacks, another gives."""

# What business is, and what is none; what one plan lacks, and what may not be done with outputs alone.
_SPARED = (
    rf"{TIER}|^\W*(?:the |all |your )?(?:results|outputs?|generated)\b|\"|\bcounts? as\b"
    r"|\b(?:is|are|was) (?:not|no|never)\b(?! (?:done|made|allowed|permitted|used|in\b))"
)


def trade_terms(text: Brief) -> tuple[str, ...]:
    """The terms that the text defines as business for gain and that do not say so of themselves, in lower case."""
    found = (words(_DEFINED).search(p.words) for p in text.find(Category.COMMERCIAL_USE, effects={Effect.DECLARE}))
    defined = ((match[1].strip(), match[2]) for match in found if match)
    return tuple(
        term
        for term, meaning in defined
        if words(_GAIN).search(meaning)
        and not words(_NO_GAIN).search(meaning.split(";")[0])
        and not words(_OF_ITSELF).search(term)
    )


def renounces_trade(text: Brief) -> bool:
    """Whether a sentence, in a clause or in none, keeps the reader from what the text has defined as business."""
    return any(
        text.sentences(_KEPT_FROM.format(term=re.escape(term)), never=_SPARED, of=(Category.COMMERCIAL_USE,))
        for term in trade_terms(text)
    )


def in_plain_words(text: Brief, passages: Iterable[Passage]) -> tuple[Passage, ...]:
    """The passages, with "commercial use" for each term of the text's own that means it."""
    own = trade_terms(text)
    return tuple(_put_plainly(passage, own) for passage in passages) if own else tuple(passages)


def _put_plainly(passage: Passage, own: tuple[str, ...]) -> Passage:
    said = passage.words
    for term in own:
        said = said if f'"{term}"' in said else said.replace(term, "commercial use")
    return passage if said == passage.words else replace(passage, words=said)
