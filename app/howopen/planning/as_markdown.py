# SPDX-License-Identifier: Apache-2.0
"""The answers as Markdown for people: one table of all licences, then each licence's reasons, duties and clauses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from howopen.domain.planning import Answer, Cited, Distance, Enquiry, LicenceAnswers, Reply
from howopen.planning.as_json import NOTICE, cited_by, clause_label

_SAID = {Reply.YES: "Yes", Reply.YES_IF: "Yes, if", Reply.ASK: "Ask", Reply.NO: "No"}


def answers_markdown(found: Sequence[LicenceAnswers], enquiry: Enquiry) -> str:
    """All answers as one page."""
    lines = [f"# Can {_plain(enquiry.organisation.name)} use it?", "", *_table(found)]
    for licence in found:
        lines += ["", f"## {_plain(licence.name)}", *_answers(licence), *_thresholds(licence), *_clauses(licence)]
    return "\n".join((*lines, "", f"*{NOTICE}*", ""))


def _table(found: Sequence[LicenceAnswers]) -> list[str]:
    if not found:
        return []
    labels = [answer.label for answer in found[0].answers]
    rows = [
        f"| {_cell(licence.name)} | "
        + " | ".join(f"**{_SAID[a.reply]}**: {_cell(a.reason)}" for a in licence.answers)
        + " |"
        for licence in found
    ]
    return [f"| Licence | {' | '.join(labels)} |", "|---" * (len(labels) + 1) + "|", *rows]


def _answers(licence: LicenceAnswers) -> list[str]:
    lines: list[str] = []
    for answer in licence.answers:
        lines += ["", f"### {answer.label}: {_SAID[answer.reply]}", "", *_reasons(answer, licence)]
        if answer.duties:
            lines += ["", *(f"- [ ] {_plain(d.words)}{_where(d.cited, licence)}" for d in answer.duties)]
    return lines


def _reasons(answer: Answer, licence: LicenceAnswers) -> list[str]:
    if answer.reply is Reply.YES_IF:
        return [f"If every duty below is met.{_where(answer.cited, licence)}"]
    return [_plain(" ".join((answer.reason, *answer.further))) + _where(answer.cited, licence)]


def _thresholds(licence: LicenceAnswers) -> list[str]:
    lines = [_threshold(distance, licence) for distance in licence.distances]
    return ["", "### Thresholds", "", *lines] if lines else []


def _threshold(distance: Distance, licence: LicenceAnswers) -> str:
    rules = (("counts", distance.counted), ("measured", distance.measured), ("then", distance.consequence))
    said = "; ".join(f"{name}: {words}" for name, words in rules if words)
    return _plain(f"- {distance.label}: {distance.standing.value}. {distance.words} {said}") + _where(
        (*distance.cited, *distance.exceptions), licence
    )


def _clauses(licence: LicenceAnswers) -> list[str]:
    cited = cited_by(licence)
    return ["", "### Clauses", "", *(_quoted(one, licence) for one in cited)] if cited else []


def _quoted(cited: Cited, licence: LicenceAnswers) -> str:
    judged = licence.judged[cited.part]
    clause = next(clause for clause in judged.clauses if clause.id == cited.clause)
    place = ", ".join(
        part
        for part in (
            judged.document.name if len(licence.judged) > 1 else "",
            f"section {clause.section}" if clause.section else "",
            f"page {clause.page}" if clause.page else "",
        )
        if part
    )
    words = _plain(judged.document.quote(clause.span))
    return f"- {clause_label(cited, licence)}{f' ({_plain(place)})' if place else ''}: “{words}”"


def _where(cited: Iterable[Cited], licence: LicenceAnswers) -> str:
    labels = ", ".join(clause_label(one, licence) for one in cited)
    return f" ({labels})" if labels else ""


def _plain(text: str) -> str:
    """The words on one line, with nothing in them that Markdown would read as its own."""
    return re.sub(r"([\\`*_\[\]<>#|])", r"\\\1", " ".join(text.split()))


def _cell(text: str) -> str:
    return _plain(text)
