# SPDX-License-Identifier: Apache-2.0
"""What keeps a licence from every planned use at once, so that it is said once and not only cell by cell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause
from howopen.domain.planning import Answer, Cited, LicenceAnswers, Reply
from howopen.gui.can_we.grids import REPLY_WORDS
from howopen.gui.reading.detail_pane import place_words
from howopen.gui.translation.texts import said, tr

_LONGEST: Final = 240


@dataclass(frozen=True, slots=True)
class Decisive:
    """The one reason for which every answer is ``reply``; ``cited`` is None where no clause says it."""

    answers: LicenceAnswers
    reply: Reply
    reason: str
    cited: Cited | None = None

    @property
    def source(self) -> tuple[Analysis, Clause] | None:
        """The text and its clause that say so."""
        if self.cited is None:
            return None
        analysis = self.answers.judged[self.cited.part]
        return analysis, analysis.clause(self.cited.clause)


def decisive(answers: LicenceAnswers) -> Decisive | None:
    """The reason that stands behind every answer; None where some use is open, or each is closed for its own reason."""
    found = answers.answers
    reply = found[0].reply if len(found) > 1 else Reply.YES
    if reply not in {Reply.ASK, Reply.NO} or any(one.reply is not reply for one in found):
        return None
    reason = next((reason for reason in _reasons(found[0]) if all(reason in _reasons(one) for one in found)), None)
    if reason is None:
        return None
    shared = (cited for cited in found[0].cited if all(cited in one.cited for one in found))
    return Decisive(answers, reply, reason, next(shared, None))


def decisive_words(found: Sequence[LicenceAnswers]) -> tuple[str, ...]:
    """A line for each licence that one reason decides: the licence, its answer, the reason, and its words."""
    return tuple(_words(one) for answers in found if (one := decisive(answers)) is not None)


def _reasons(answer: Answer) -> tuple[str, ...]:
    return (answer.reason, *answer.further)


def _words(one: Decisive) -> str:
    line = tr(
        "{licence}: “{reply}” in every column. {reason}",
        licence=one.answers.name,
        reply=tr(REPLY_WORDS[one.reply]),
        reason=said(one.reason),
    )
    if one.source is None:
        return line
    analysis, clause = one.source
    words = " ".join(analysis.document.quote(clause.span).split())
    short = words if len(words) <= _LONGEST else f"{words[:_LONGEST].rsplit(' ', 1)[0]} …"
    place = place_words(clause)
    if not place:
        return tr("{line} It says: “{words}”", line=line, words=short)
    return tr("{line} {place} says: “{words}”", line=line, place=place, words=short)
