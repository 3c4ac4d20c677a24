# SPDX-License-Identifier: Apache-2.0
"""What a text does not speak of: no clause was found, and no sentence holds the words that such a clause would need."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from howopen.assets import taxonomy
from howopen.bundling.statements import pattern, plain
from howopen.domain.analysis import Analysis
from howopen.domain.bundle import Silence
from howopen.domain.clauses import Category
from howopen.domain.facts import Facts, OutputOwnership, Permission
from howopen.domain.wording import FACT_LABELS

# Words without which a clause of the kind can hardly be written. They are wide on purpose: a clause that the pipeline
# missed must not be reported as silence. Of a kind that has none here, silence is never reported.
_KEY_WORDS: Final[dict[Category, str]] = {
    Category.COMMERCIAL_USE: r"\bcommercial|\bsell\b|\bfees?\b|\broyalt|\bprofit|\brevenue|\bfree of charge|\bpaid\b",
    Category.USER_CAP: r"\bmonthly active|\bmillion\b|\bthreshold|\bexceed|\b(?:more|greater|fewer|less) than \W?\d",
    Category.FIELD_OF_USE: r"\b(?:un|il)lawful|\bprohibited us|\buse polic|\bpurposes?\b|\bmilitary|\bharm|\brestrict",
    Category.MODEL_TRAINING: r"\btrain|\bdistil|\bimprov\w+ (?:\w+ )*models?\b|\bcompet|\bfine-?tun",
    Category.OUTPUT_RIGHTS: r"\boutputs?\b|\bgenerated\b|\bresults\b",
    Category.REDISTRIBUTION: r"\bdistribut|\bsublicen|\bcopies\b|\bpublish|\bshar(?:e|ing)\b|\bmake available",
    Category.DERIVATIVES: r"\bderiv|\bmodif|\badapt|\bfine-?tun|\balter",
    Category.ATTRIBUTION_BRANDING: r"\battribut|\bnotices?\b|\btrade ?mark|\bcredit|\bcit(?:e|ation)\b|\blogo",
    Category.FLOW_DOWN: r"\bpass(?:ed)? on\b|\benforceable provision|\bend users?\b|\bthird part|\brecipients?\b",
    Category.TERRITORY_EXPORT: r"\bexport|\bsanction|\bterritor|\bembargo|\bcountr(?:y|ies)\b|\bjurisdiction|\bdomicil",
    Category.TERMINATION: r"\bterminat|\brevok|\bsuspen|\bexpir|\bcease",
    Category.UNILATERAL_CHANGE: r"\bupdat|\bamend|\bchang|\bmodify the terms|\bfrom time to time|\blatest",
    Category.INTELLECTUAL_PROPERTY: r"\bpatent|\bintellectual property|\bcopyright|\breserve|\bownership|\bowns?\b",
    Category.WARRANTY_LIABILITY: r"\bwarrant|\bliab|\bas[ -]is\b|\bdamages",
    Category.INDEMNITY: r"\bindemn|\bhold\b[^.]{0,40}\bharmless|\bdefend\b",
    Category.GOVERNING_LAW: r"\bgovern\w+ (?:by|law)|\blaws of\b|\bcourts?\b|\barbitrat|\bjurisdiction",
    Category.DATA_USE: r"\bdata\b|\bprivacy|\bpersonal information|\bconfidential",
    Category.LOCK_IN: r"\breverse[- ]engineer|\bscrap|\bfeedback|\bapis?\b|\baudit|\bbenchmark|\bcircumvent|\bplatform",
    Category.SAFETY_DUTY: r"\bsafe|\bsafety|\bguardrail|\bhuman oversight|\bmachine-generated|\breport\b",
}
_FACT_WORDS: Final = {
    "patent_grant": r"\bpatent|\bhave made\b",
    "output_ownership": _KEY_WORDS[Category.OUTPUT_RIGHTS],
    "train_other_models": _KEY_WORDS[Category.MODEL_TRAINING],
    "redistribution": _KEY_WORDS[Category.REDISTRIBUTION],
    "derivatives": _KEY_WORDS[Category.DERIVATIVES],
    "commercial_use": r"\bcommercial|\bsell\b|\bprofit|\brevenue",
}
# A fact is named beside its own kind of clause only where that kind is not silent as a whole.
_KIND_OF: Final = {
    "output_ownership": Category.OUTPUT_RIGHTS,
    "train_other_models": Category.MODEL_TRAINING,
    "redistribution": Category.REDISTRIBUTION,
    "derivatives": Category.DERIVATIVES,
    "commercial_use": Category.COMMERCIAL_USE,
}


def silences(analyses: Sequence[Analysis], *, key_words: Mapping[Category, str] = _KEY_WORDS) -> tuple[Silence, ...]:
    """The kinds of clause, then the facts, on which none of ``analyses`` says anything, in the taxonomy's order.

    A kind that ``key_words`` has no words for is left out: what was not looked for cannot be said to be missing.
    """
    texts = [plain(analysis.document.text) for analysis in analyses]
    held = {clause.category for analysis in analyses for clause in analysis.clauses}
    quiet = [
        Silence(category.value, info.name)
        for category, info in taxonomy().items()
        if category not in held and (words := key_words.get(category)) and not _spoken(texts, words)
    ]
    silent = frozenset(item.key for item in quiet)
    unstated = [
        Silence(key, FACT_LABELS[key])
        for key, words in _FACT_WORDS.items()
        if _KIND_OF.get(key) not in silent
        and all(_unstated(analysis.profile.facts, key) for analysis in analyses)
        and not _spoken(texts, words)
    ]
    return (*quiet, *unstated)


def _spoken(texts: Sequence[str], words: str) -> bool:
    return any(pattern(words).search(text) for text in texts)


def _unstated(facts: Facts, key: str) -> bool:
    return getattr(facts, key) in (False, Permission.UNSTATED, OutputOwnership.UNSTATED)
