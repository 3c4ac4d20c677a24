# SPDX-License-Identifier: Apache-2.0
"""The answers as JSON, in the schema ``howopen/answers/1``.

One object a run::

    {"schema": "howopen/answers/1",
     "organisation": {"name": "...", "domicile": "DE"},
     "licences": [{
       "name": "...",
       "documents": [{"name": "...", "sha256": "..."}],
       "answers": [{
         "use": "product",              # a planned use, or "sector:medical" for a field of the plan
         "label": "In our product",
         "answer": "yes-if",            # yes | yes-if | no | ask
         "reason": "one sentence",
         "further": ["more reasons of the same weight"],
         "clauses": ["c4"],             # ids of the deciding clauses; of several documents "0:c4", "1:c2"
         "duties": [{"kind": "display", "duty": "Display ...", "quote": "Built with ...", "clauses": ["c4"]}]}],
       "thresholds": [{
         "label": "700 million monthly active users", "metric": "monthly-active-users", "amount": 700000000,
         "unit": "users", "period": "month",
         "figure": 12000000, "share": 0.0171,    # null where nothing can be compared; share 1 is the limit
         "standing": "under",                    # under | at | over | unknown
         "words": "...", "measured": "on the release date", "counted": "you and your affiliates",
         "consequence": "request a licence", "clauses": ["c12"], "exceptions": ["c7"]}],
       "clauses": {"c4": {"document": "...", "section": "1.b.i", "page": null, "text": "..."}}}],
     "notice": "Not legal advice ..."}
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from howopen.domain.planning import Answer, Cited, Distance, Enquiry, LicenceAnswers

NOTICE = "Not legal advice. Each answer rests on the clauses named with it; read them."
_DIGITS = 6


def answers_json(found: Sequence[LicenceAnswers], enquiry: Enquiry) -> dict[str, object]:
    """All answers, ready for ``json.dumps``."""
    organisation = enquiry.organisation
    return {
        "schema": "howopen/answers/1",
        "organisation": {"name": organisation.name, "domicile": organisation.domicile or None},
        "licences": [_licence(one) for one in found],
        "notice": NOTICE,
    }


def clause_label(cited: Cited, licence: LicenceAnswers) -> str:
    """The clause's id, with the number of its document before it where several are judged as one."""
    return f"{cited.part}:{cited.clause}" if len(licence.judged) > 1 else cited.clause


def cited_by(licence: LicenceAnswers) -> tuple[Cited, ...]:
    """Every clause that an answer, a duty or a threshold names, in the order of documents and text."""
    named: set[Cited] = set()
    for answer in licence.answers:
        named.update(answer.cited, *(duty.cited for duty in answer.duties))
    for distance in licence.distances:
        named.update(distance.cited, distance.exceptions)
    order = [Cited(part, clause.id) for part, judged in enumerate(licence.judged) for clause in judged.clauses]
    return tuple(cited for cited in order if cited in named)


def _licence(licence: LicenceAnswers) -> dict[str, object]:
    return {
        "name": licence.name,
        "documents": [{"name": one.document.name, "sha256": one.document.sha256} for one in licence.judged],
        "answers": [_answer(answer, licence) for answer in licence.answers],
        "thresholds": [_distance(distance, licence) for distance in licence.distances],
        "clauses": {clause_label(cited, licence): _clause(cited, licence) for cited in cited_by(licence)},
    }


def _answer(answer: Answer, licence: LicenceAnswers) -> dict[str, object]:
    return {
        "use": answer.subject,
        "label": answer.label,
        "answer": answer.reply.value,
        "reason": answer.reason,
        "further": list(answer.further),
        "clauses": _labels(answer.cited, licence),
        "duties": [
            {
                "kind": duty.kind.value,
                "duty": duty.words,
                "quote": duty.quote or None,
                "clauses": _labels(duty.cited, licence),
            }
            for duty in answer.duties
        ],
    }


def _distance(distance: Distance, licence: LicenceAnswers) -> dict[str, object]:
    return {
        "label": distance.label,
        "metric": distance.metric,
        "amount": _number(distance.amount),
        "unit": distance.unit,
        "period": distance.period,
        "figure": _number(distance.figure),
        "share": None if distance.share is None else round(distance.share, _DIGITS),
        "standing": distance.standing.value,
        "words": distance.words,
        "measured": distance.measured,
        "counted": distance.counted,
        "consequence": distance.consequence,
        "clauses": _labels(distance.cited, licence),
        "exceptions": _labels(distance.exceptions, licence),
    }


def _clause(cited: Cited, licence: LicenceAnswers) -> dict[str, object]:
    judged = licence.judged[cited.part]
    clause = next(clause for clause in judged.clauses if clause.id == cited.clause)
    return {
        "document": judged.document.name,
        "section": clause.section,
        "page": clause.page,
        "text": judged.document.quote(clause.span),
    }


def _labels(cited: Iterable[Cited], licence: LicenceAnswers) -> list[str]:
    return [clause_label(one, licence) for one in cited]


def _number(value: float | None) -> float | int | None:
    return int(value) if value is not None and value.is_integer() else value
