# SPDX-License-Identifier: Apache-2.0
"""The Model Openness Framework's question: would it accept this licence for code, for data, for documents?

It asks for an open licence that suits the material. Model parameters count as data.
"""

from __future__ import annotations

from collections.abc import Mapping

from howopen.assessment.brief import Brief, Finding
from howopen.assessment.deciding import Decided
from howopen.assessment.tags import Rule
from howopen.assessment.wording import words
from howopen.domain.facts import OpennessClass, Verdict

_MATERIALS = {
    "code": r"\b(?:software|source code|object code|programs?|librar(?:y|ies)|source form|code)\b",
    "data": r"\b(?:data|datasets?|databases?|weights|parameters|model materials|models?)\b",
    "documents": r"\b(?:documentation|documents?|content|literary|creative works?|works? of authorship|fonts?)\b",
}
# A disclaimer's lost data and a licence that calls itself a document say nothing of what is licensed.
_BESIDES = (
    r"\bloss of (?:use, )?data\b|\bdata(?: or data)? being rendered\b|\blicen[sc]e documents?\b|\bthis document\b"
    r"|\bcorruption of data\b|\bpersonal data\b|\bdata,? or profits\b|\bloss of use,? data\b"
)


def _names(text: Brief, material: str) -> bool:
    return words(_MATERIALS[material]).search(words(_BESIDES).sub(" ", text.text)) is not None


def _rule(material: str) -> Rule:
    def rule(text: Brief, decided: Decided) -> Finding[Verdict]:
        kind, clauses = decided.facts.openness_class, decided.clauses("redistribution", "derivatives")
        if kind is OpennessClass.UNDECIDED:
            return Finding(Verdict.UNDECIDABLE, "Whether the licence is open is undecided.", clauses)
        if kind is not OpennessClass.OPEN_SOURCE:
            return Finding(Verdict.FAILS, "The licence is not an open one.", decided.deciding())
        if _names(text, material):
            return Finding(Verdict.MEETS, f"It is an open licence, and it speaks of {material}.", clauses)
        return Finding(Verdict.ARGUABLE, f"It is an open licence, but not one made for {material}.", clauses)

    return rule


RULES: Mapping[str, Rule] = {f"mof-{material}": _rule(material) for material in _MATERIALS}
"""The rule of each kind of material, by the criterion's id."""
