# SPDX-License-Identifier: Apache-2.0
"""From clauses to the profile of a document."""

from __future__ import annotations

from howopen.assessment.brief import brief
from howopen.assessment.catalogue import catalogue
from howopen.assessment.criteria import criteria
from howopen.assessment.deciding import decide
from howopen.assessment.index import openness_index, standard_weights
from howopen.assessment.terms import terms
from howopen.domain.clauses import Clause
from howopen.domain.document import Document
from howopen.domain.facts import Openness, Profile
from howopen.domain.outline import Outline
from howopen.domain.review import Decision


def assess(
    document: Document, outline: Outline, clauses: tuple[Clause, ...], decisions: tuple[Decision, ...] = ()
) -> Profile:
    """All facts, terms and criteria of ``document``, each with its reason and the ids of the deciding clauses.

    Rights come from certain clauses alone, limits also from uncertain ones; where words conflict, the stricter reading
    is taken and the reason says so. A text that grants nothing and is no policy gets no verdict.

    Limits also come from sentences that no clause covers, but not against what people decided: words that were rejected
    as a clause of a category, or corrected to another, are not read as one again. ``clauses`` are those that stand.
    """
    text = brief(document, outline, clauses, decisions)
    decided = decide(text)
    openness = Openness(
        openness_class=decided.facts.openness_class,
        index=openness_index(decided.facts, standard_weights()),
        criteria=criteria(text, decided, catalogue()),
    )
    return Profile(facts=decided.facts, basis=decided.basis, terms=terms(text, decided), openness=openness)
