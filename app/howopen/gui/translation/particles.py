# SPDX-License-Identifier: Apache-2.0
"""Korean particles after values that are put into a sentence: "{name}을(를)" becomes "조항을" or "효과를".

A translation names both forms behind a place, first the one after a final consonant (받침), then the one after a vowel,
as the orthography has it (Korean Standard Language Regulations, 표준어 규정; 한글 맞춤법): 은/는, 이/가, 을/를, 과/와,
and 으로/로, where ㄹ counts as a vowel does. Which one is right hangs on the last sound of the value:

- A Hangul syllable tells its final consonant by its place in Unicode.
- A figure is read in Korean: 2 (이), 4 (사), 5 (오) and 9 (구) end in a vowel, 1, 7 and 8 (일, 칠, 팔) in ㄹ, 3 and 6
  (삼, 육) and 0 (영, 십, 백, 천, 만, 억) in another consonant; "%" is 퍼센트. From a trillion (조) on both forms stay.
- A Latin letter counts only where its own name and the ending of a word sound alike: l (엘, -ㄹ), m and n (엠, 엔) are
  consonants; a, d, f, i, o, s, u, v, w, x, y and z end in a vowel (디 and -드, 에스 and -스).

Anything else keeps both forms, which is what Korean writes where it cannot know.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import Enum
from typing import Final


class _End(Enum):
    """How a word ends: in a vowel, in ㄹ, or in another consonant."""

    VOWEL = "vowel"
    RIEUL = "rieul"
    CONSONANT = "consonant"


_FORMS: Final = {
    "은(는)": ("은", "는"),
    "이(가)": ("이", "가"),
    "을(를)": ("을", "를"),
    "과(와)": ("과", "와"),
    "와(과)": ("과", "와"),
    "(으)로": ("으로", "로"),
    "(이)라": ("이라", "라"),
}
"""Both forms as a translation writes them: the one after a consonant, the one after a vowel."""
_DIRECTIONAL: Final = "(으)로"
_BOTH: Final = re.compile(rf"(\{{[^{{}}]+\}})([”’]?)({'|'.join(map(re.escape, _FORMS))})")
_FIRST_SYLLABLE: Final = 0xAC00
_LAST_SYLLABLE: Final = 0xD7A3
_FINALS: Final = 28
_RIEUL: Final = 8
_ENDS: Final = {
    **dict.fromkeys("2459%adfiosuvwxyz", _End.VOWEL),
    **dict.fromkeys("178l", _End.RIEUL),
    **dict.fromkeys("036mn", _End.CONSONANT),
}
_QUOTES: Final = "“”‘’\"'"
_TRILLIONS: Final = re.compile(r"0{3}(?:,?0{3}){3}$")


def settled(template: str, told: Callable[[str], str]) -> str:
    """``template`` with the right particle behind each place; ``told`` gives the value of a place such as "{name}"."""
    return _BOTH.sub(lambda found: found[1] + found[2] + _particle(found[3], told(found[1])), template)


def _particle(both: str, value: str) -> str:
    end = _end_of(value.rstrip(_QUOTES))
    if end is None:
        return both
    after_consonant, after_vowel = _FORMS[both]
    short = end is _End.VOWEL or (end is _End.RIEUL and both == _DIRECTIONAL)
    return after_vowel if short else after_consonant


def _end_of(word: str) -> _End | None:
    """How a word ends as it is read aloud; None where that is not sure."""
    last = word[-1:]
    if last and _FIRST_SYLLABLE <= ord(last) <= _LAST_SYLLABLE:
        final = (ord(last) - _FIRST_SYLLABLE) % _FINALS
        return _End.VOWEL if final == 0 else _End.RIEUL if final == _RIEUL else _End.CONSONANT
    if _TRILLIONS.search(word):
        return None
    return _ENDS.get(last.lower()) if last.isascii() else None
