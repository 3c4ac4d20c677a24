# SPDX-License-Identifier: Apache-2.0
"""What is made of the thing, under the names that a text gives it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from howopen.assessment.brief import Brief
from howopen.assessment.wording import words
from howopen.domain.clauses import Category, Effect

_MADE_OF_IT = (
    r"modifications?|modified (?:versions?|copies|works?)|derivatives?|derivative works?|adaptations?"
    r"|(?:adapted|altered|changed|retrained|reworked|derived|tuned|fine-tuned)"
    r" (?:versions?|copies|models?|weights|works?)"
)
# After a term, the words that define it as something made by changing something else.
_IS_MADE = (
    r"^\"?[*)]*,? ?(?:\([^)]*\) )?(?:(?:shall |here |also )?means?\b|refers? to\b|is\b|are\b|designates?\b|denotes?\b"
    r"|:)(?:(?! means| refers)[^.;]){0,90}\b(?:made (?:from|by|through|out of|with)|obtain(?:ed|ing)|resulting from"
    r"|results? of|deriv(?:ed|ing)|created|grown out of|come into being|based on|formed|were learned|embod\w+"
    r"|trained (?:on|with|using|from|by))\b[^;]{0,120}"
    r"\b(?:modif\w+|chang(?:e|ed|es|ing)|alter\w*|adapt\w*|adjust\w*|tun(?:ed|ing)|fine-?tun\w+|(?:re-?)?train(?:ed|ing)"
    r"|learn\w+|merg\w+|prun\w+|quanti[sz]\w+|distil\w*|compress\w*|rework\w*|transform\w*|translat\w+|deriv\w+"
    r"|based)\b"
)
_THE_THING = (
    r"^(?:the |open |complementary |original )?(?:works?|models?|model\(s\)|software|outputs?|results?|data"
    r"|contributions?|materials?|code|licen[sc]es?|agreements?)$"
)
_QUOTED = r"^(?:\W*[\w.()]{1,5}\)? )?[\"*]+([^\"*:]{3,40})[\"*:]"


def made_of_it(text: Brief) -> str:
    """A pattern for what is made of the thing: the common words, and the terms that the text defines as that."""
    terms = dict.fromkeys(term for term, meaning in _defined(text) if _is_made(term, meaning))
    return "|".join((_MADE_OF_IT, *map(re.escape, terms)))


def _defined(text: Brief) -> Iterator[tuple[str, str]]:
    """Defined terms with their meanings, also those of clauses on derivatives that begin with a quoted term."""
    for term, meaning in text.defined:
        yield term.strip("\"'*"), meaning
    for passage in text.find(Category.DERIVATIVES, effects={Effect.DECLARE}):
        if quoted := words(_QUOTED).search(passage.words):
            yield quoted[1].strip(), passage.words


def _is_made(term: str, meaning: str) -> bool:
    """Whether ``meaning`` says of ``term`` that it is made by changing something else."""
    _, found, after = meaning.partition(term)
    return bool(found) and not words(_THE_THING).search(term) and words(_IS_MADE).search(after) is not None
