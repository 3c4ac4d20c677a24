# SPDX-License-Identifier: Apache-2.0
"""Who is who in a licence, so that "Alpha may end it" and "the Provider may end it" read alike."""

from __future__ import annotations

import re
from typing import Final

LICENSOR: Final = "licensor"
READER: Final = "you"
_LICENSORS: Final = frozenset({"we", "us", "licensor", "provider"})
_READERS: Final = frozenset({"you", "licensee", "recipient", "customer"})
_POSSESSIVE: Final = {"our": LICENSOR + "'s", "ours": LICENSOR + "'s", "your": "your", "yours": "your"}
# What only the side that gives the licence does; its subject is a name for the licensor.
_GIVES: Final = re.compile(
    r"\b([A-Z][\w&]+)(?: and its (?:affiliates|licensors))? (?:(?:hereby|also) )*"
    r"(?:grants?|reserves|retains|may terminate|claims no|disclaims)\b"
)
_NEVER: Final = frozenset(
    {"you", "licensee", "recipient", "customer", "user", "it", "this", "section", "agreement", "nothing"}
)
_LOOKED_AT: Final = 100_000


def licensor_names(text: str) -> frozenset[str]:
    """The names, in lower case, by which ``text`` calls the side that gives the licence.

    Only the first 100,000 characters are looked at: a licence says who gives it before that.
    """
    found = {match[1].lower() for match in _GIVES.finditer(text, 0, _LOOKED_AT)}
    return frozenset(found - _NEVER) | _LICENSORS


_UNIT: Final = r"%|\(|[mb]illion|(?:hour|day|week|month|year|user|euro|dollar|percent)s?\b|(?:calendar|business) "
_VERSION: Final = re.compile(rf"\b([A-Z][\w-]*)\s+v?(\d+(?:\.\d+)*)\b(?!\s*(?:{_UNIT}))")
_NO_NAME: Final = frozenset(
    (
        *("section", "sections", "article", "clause", "paragraph", "appendix", "annex", "exhibit", "schedule", "part"),
        *("usd", "eur", "january", "february", "march", "april", "may", "june", "july", "august", "september"),
        *("october", "november", "december", "within", "after", "before", "at", "of", "to", "than", "least", "for"),
    )
)


def versions(text: str) -> frozenset[str]:
    """The numbers that stand behind a name ("Model 2"); none in a text all in capitals, where nothing tells a name."""
    if text.isupper():
        return frozenset()
    return frozenset(match[2] for match in _VERSION.finditer(text) if match[1].lower() not in _NO_NAME)


class Roles(dict[str, str]):
    """Folded words to words in lower case with roles: the licensor by any name, the licensee by any name.

    Each word is worked out once, since a document has some thousand words and says them hundreds of times.
    """

    def __init__(self, licensors: frozenset[str]) -> None:
        super().__init__()
        self._licensors = licensors

    def __missing__(self, word: str) -> str:
        self[word] = found = _role(word.lower(), self._licensors)
        return found


def _role(word: str, licensors: frozenset[str]) -> str:
    if word in _POSSESSIVE:
        return _POSSESSIVE[word]
    name, mark, rest = word.partition("'")
    if name in licensors:
        return LICENSOR + mark + rest
    return READER + mark + rest if name in _READERS else word
