# SPDX-License-Identifier: Apache-2.0
"""Which language a text is in, by its scripts and its commonest words."""

from __future__ import annotations

import re
from collections import Counter

from howopen.reading.content import names

NAMES = {
    "en": "English",
    "zh": "Chinese",
    "ja": "Japanese",
    "ko": "Korean",
    "de": "German",
    "fr": "French",
    "es": "Spanish",
}
"""Languages that are told apart, by code."""

_COMMON = {
    "en": names("the of and to in or any by for this you your is with as shall that not be are"),
    "de": names("der die das und ist nicht mit von zu den ein eine oder für auf dem sie wird sind im"),
    "fr": names("le la les et est des du une un pour dans vous que ou par sur au ce cette sont"),
    "es": names("el los las y es del una un para en que o por se su con al como esta son"),
}
_WORD = re.compile(r"[^\W\d_]+")
_HAN = re.compile(r"[\u3400-\u9fff]")
_KANA = re.compile(r"[\u3040-\u30ff]")
_HANGUL = re.compile(r"[\uac00-\ud7a3]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]+")
_SAMPLE = 200_000
_HAN_PER_WORD = 1.7  # a Chinese word has one or two characters; makes scripts comparable
_SECOND_SHARE = 0.12
_KANA_SHARE = 0.15
_STOP_SHARE = 0.08


def detect(text: str) -> tuple[str, str]:
    """The codes of the main language ("und" where none is known) and of a second one ("" where there is none)."""
    shares = _shares(text[:_SAMPLE])
    if not shares:
        return "und", ""
    ranked = sorted(shares.items(), key=lambda item: -item[1])
    first, total = ranked[0][0], sum(shares.values())
    second = next((code for code, amount in ranked[1:] if amount / total >= _SECOND_SHARE and code != "und"), "")
    return first, second


def _shares(text: str) -> dict[str, float]:
    """Amounts in words by language."""
    latin = _LATIN.findall(text)
    han, kana, hangul = (len(script.findall(text)) for script in (_HAN, _KANA, _HANGUL))
    shares: dict[str, float] = {}
    if latin:
        shares[_latin_language(latin)] = float(len(latin))
    if han or kana:
        code = "ja" if kana > _KANA_SHARE * (han + kana) else "zh"
        shares[code] = (han + kana) / _HAN_PER_WORD
    if hangul:
        shares["ko"] = hangul / _HAN_PER_WORD
    others = len(_WORD.findall(text)) - len(latin) if not shares else 0
    if others > 0:
        shares["und"] = float(others)
    return shares


def _latin_language(words: list[str]) -> str:
    """The language whose commonest words are most frequent, "und" where none's are frequent enough."""
    counts = Counter(word.lower() for word in words)
    hits = {code: sum(counts[word] for word in common) for code, common in _COMMON.items()}
    best = max(hits, key=lambda code: hits[code])
    return best if hits[best] >= _STOP_SHARE * len(words) else "und"


def warning(first: str, second: str) -> str:
    """A sentence for the reviewer where a text is not in English alone, else ""."""
    named = [NAMES.get(code, "an unknown language") for code in (first, second) if code]
    if named == ["English"] or (first == "und" and not second):
        return ""
    part = "its English part" if "en" in (first, second) else "English text"
    return f"The text is in {' and '.join(named)}; clauses are found in {part} only."
