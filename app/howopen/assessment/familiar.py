# SPDX-License-Identifier: Apache-2.0
"""Sentences that stand in no approved licence, in a text that is mostly one.

Whoever adds a limit to a known licence words it as he likes ("personal tinkering is all we can allow"), and no list of
words knows them all. So what such a text says beyond licences that the Open Source Initiative approves is taken for a
limit, unless it is found as a clause that takes nothing, or speaks of what limits nobody. Known are runs of four words
(``resources/familiar.bin``, made by ``packaging/make_familiar.py``): hashes, from which no text can be read.
"""

from __future__ import annotations

import re
import sys
from array import array
from collections.abc import Iterator
from functools import lru_cache
from zlib import crc32

from howopen import assets
from howopen.assessment.brief import Brief, Finding, Passage, Sentence
from howopen.assessment.doubtful import Doubt
from howopen.assessment.wording import words
from howopen.domain.clauses import Category, Effect

RUN = 4
_KNOWN = 0.5  # of the runs of a sentence that is familiar
_MOSTLY = 0.6  # of the words of a text that is mostly an approved one
_FEWEST = 4  # words that say something
_WORD = re.compile(r"[a-z]+")

# Clauses of these take nothing of what open source gives; with a right, a notice or a mark, only where that is certain.
_HARMLESS = frozenset({Category.WARRANTY_LIABILITY, Category.INDEMNITY, Category.GOVERNING_LAW})
_HARMLESS_IF_SURE = frozenset({Category.ATTRIBUTION_BRANDING, Category.INTELLECTUAL_PROPERTY})
_RIGHTS = frozenset({Category.REDISTRIBUTION, Category.DERIVATIVES, Category.FIELD_OF_USE})
_SURE = 0.6
_WELL_SURE = 0.8

_BINDS = (
    r"\b(?:must|shall|may not|can ?not|can't|don't|do not|not|no|none|nothing|never|only|solely|all we can|requires?d?"
    r"|unless|except|exclud\w+|prohibit\w*|forbid\w*|reserved for|pays?|payable|paid|fees?|charged?|prices?|billed"
    r"|dollars?|euros?|buy|purchase|subscription|limit\w*|restrict\w*|until|expires?|months?|permission|consent"
    r"|approval|regist\w+|conditional|confirmation|outside|stay|stops?|ends?|over|belongs|due|entitled|needs?|has to"
    r"|have to|should|agrees?|once|kindly|please|instead|licen[sc]ed|allowed|permitted|up to|without charge"
    r"|contribution|rights?)\b|[$€£]"
)
_LIMITS_NOBODY = (
    r"\bcopyright\b(?! (?:holders?|owners?)\b)|\(c\)|\ball rights reserved\b|\bversion \d|\bas is\b|\bwarrant|\bliab"
    r"|\bappendix\b"
    r"|\b(?:provided|distributed|released|licensed|published|available|covered) under (?:the|a|an|this)\b"
    r"|\blicen[sc]e follows\b|\bclearly (?:marked|identified|indicated|that)\b|\bmarked as such\b|\bbeen modified\b"
    r"|\bfollowing (?:terms|conditions|licen[sc]e)\b|\bshared? the same\b|\bdisclaim|\bexport\b|\btrademarks?\b"
    r"|\bnotices?\b.{0,60}\b(?:retained|included|appear|kept|preserved|reproduced)|\bcontributors?\b|\bendorse"
    r"|\bnot (?:obliged|required|obligated|a binding)\b|\bno (?:obligation|duty|support|guarantee|matter)\b"
    r"|\bmay also\b|\bfree to\b|\bdo(?:es)? not (?:need|have) to\b|\bapplies to\b|\bshall mean\b|\bthanks?\b"
    r"|\bwelcome\b|\bfor written permission\b|\bpermission or any legal details\b|\bfor more information\b"
    r"|\bplease (?:read|see|refer)|\bclaims? no rights?\b|\boptional\b|\bcoffee\b|\bbeer\b|\bconvenience\b"
    r"|\bstatutory\b|\bunenforceable\b"
    r"|\bby submitting\b|\brepresenting official\b|\bchange without notice\b|\bsupport plan\b|\bget in touch\b"
    r"|\bno written agreement\b|\bchanges were made to the licen[sc]e\b"
    r"|\bnot a condition\b|\bto describe the origin\b|\bintentionally submitted\b|\bplease report\b"
    r"|\b(?:don't|do not|needn't|need not) (?:need to |have to )?(?:ask|pay)\b"
    r"(?!.*\b(?:until|if|unless|while|when|only)\b)"
    r"|\bnot (?:considered|deemed) (?:to be )?a derivative\b|\bbuild from source\b|\bpython \d|\bnot needed\b"
    r"|\b(?:support|training|consulting)\b.{0,30} (?:is|are) available from\b|\bmay not (?:answer|reply|respond)\b"
    r"|\bnotice (?:saying|stating|telling) that you\b|\bconsent of all (?:authors|contributors|copyright holders)\b"
)
_DOUBT = Doubt(
    "what open source gives",
    _BINDS,
    _LIMITS_NOBODY,
    of=(Category.COMMERCIAL_USE, Category.FIELD_OF_USE),
    plain=True,
)


def runs(said: str) -> Iterator[int]:
    """The hashes of the runs of words in plain words; of a sentence shorter than a run, that of all its words."""
    read = _WORD.findall(said)
    for start in range(max(1, len(read) - RUN + 1) if read else 0):
        yield crc32(" ".join(read[start : start + RUN]).encode())


@lru_cache(maxsize=1)
def _known() -> frozenset[int]:
    """The hashes of the runs of approved licences."""
    kept = array("I", assets.resource("familiar.bin").read_bytes())
    if sys.byteorder == "big":
        kept.byteswap()
    return frozenset(kept)


def additions(text: Brief) -> tuple[Finding[Doubt], ...]:
    """The doubts that sentences beyond an approved licence raise; () where the text is mostly of its own words."""
    known, told, familiar = _known(), 0, 0
    odd: dict[str, tuple[str, ...]] = {}
    harmless = {passage.words for passage in text.passages if _takes_nothing(passage)}
    sentences: tuple[Passage | Sentence, ...] = (*text.passages, *text.unclaimed)
    for one in dict.fromkeys(sentences):
        hashes = list(runs(one.words))
        count = len(_WORD.findall(one.words))
        is_known = sum(each in known for each in hashes) >= _KNOWN * len(hashes)
        told, familiar = told + count, familiar + count * is_known
        if not is_known and count >= _FEWEST and one.words not in harmless:
            odd.setdefault(_left(one), (one.clause.id,) if isinstance(one, Passage) else ())
    if familiar < _MOSTLY * told:
        return ()
    binding = (clauses for said, clauses in odd.items() if _binds(said))
    reason = f"It seems open, but its words may limit {_DOUBT.what}."
    return tuple(Finding(_DOUBT, reason, clauses) for clauses in binding)


def _left(one: Passage | Sentence) -> str:
    """The words, less those that a person rejected as a clause."""
    return one.heeded(*_DOUBT.settled_by)


def _binds(said: str) -> bool:
    return words(_BINDS).search(said) is not None and words(_LIMITS_NOBODY).search(said) is None


def _takes_nothing(passage: Passage) -> bool:
    """Whether a clause is of a kind that open source licences have in whatever words."""
    kind, confidence = passage.clause.category, passage.clause.confidence
    if kind in _HARMLESS:
        return True
    if passage.effect is Effect.PERMIT and kind in _RIGHTS:
        return confidence >= _SURE
    if kind in _HARMLESS_IF_SURE:
        return confidence >= _SURE
    if kind is Category.TERRITORY_EXPORT:
        return confidence >= _SURE and passage.effect in (Effect.REQUIRE, Effect.DECLARE)
    asks = passage.effect in (Effect.REQUIRE, Effect.CONDITION)
    return kind is Category.REDISTRIBUTION and asks and confidence >= _WELL_SURE
