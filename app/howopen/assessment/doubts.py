# SPDX-License-Identifier: Apache-2.0
"""Words that may limit what the clauses seem to give freely.

A text is called open source only where no sentence of it, found as a clause or not, has such words: a limit that was
missed must leave the class undecided, never make it open.
"""

from __future__ import annotations

from collections.abc import Iterator

from howopen.assessment.asked import ASKED
from howopen.assessment.brief import Brief, Finding, Passage, Sentence
from howopen.assessment.doubtful import DOUBTS, Doubt
from howopen.assessment.polarity import lead_in
from howopen.assessment.purposes import two_tiered
from howopen.assessment.wording import words
from howopen.domain.clauses import Effect

_ALL = (*DOUBTS, *ASKED)
_UNCHANGED = r"^(?:the )?(?:you|recipient|licensee) (?:may|must|shall) not (?:alter|change|modify)\b"


def _sentences(text: Brief) -> Iterator[tuple[Passage | Sentence, tuple[str, ...]]]:
    for passage in text.passages:
        if not _of_one_way(text, passage):
            yield passage, (passage.clause.id,)
    for sentence in text.unclaimed:
        yield sentence, ()


def _of_one_way(text: Brief, passage: Passage) -> bool:
    """Whether it keeps copies unchanged under "if you pass it on as it is": of the other ways it says nothing."""
    unchanged = passage.effect is Effect.PROHIBIT and passage.says(_UNCHANGED)
    return unchanged and lead_in(text.raw, passage.clause.span.start).startswith("if ")


def doubts(text: Brief) -> tuple[Finding[Doubt], ...]:
    """The doubts that words of the text raise, each once, with the clause whose words do; () where none has such."""
    # Most words stand nowhere in the text, which a look for their letters tells.
    near = tuple(item for item in _ALL if words(item.saying).may_match(text.text))
    near = tuple(item for item in near if not (item.moot and text.says(item.moot)))
    tiered = bool(near) and two_tiered(text)
    found: dict[Doubt, Finding[Doubt]] = {}
    for sentence, clauses in _sentences(text):
        for item in near:
            said = sentence.heeded(*item.settled_by)
            if (
                item in found
                or (item.stray and clauses)
                or (tiered and item.what == "the purpose" and "internal" in said)
            ):
                continue
            if words(item.saying).search(said) and not (item.never and words(item.never).search(said)):
                found[item] = Finding(item, f"It seems open, but its words may limit {item.what}.", clauses)
    return tuple(found.values())
