# SPDX-License-Identifier: Apache-2.0
"""Who is who in a licence, so that "Alpha may end it" and "the Provider may end it" read alike."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from howopen.comparing.words import fold

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


def plain(text: str, broken: frozenset[str]) -> str:
    """The folded words in lower case with one space between; ``broken`` as ``words.broken_words`` gives it.

    A piece that is nothing but a number ("1.0") is no list number and stays.
    """
    folded = " ".join(fold(text, broken)).lower()
    return folded if any(map(str.isalnum, folded)) else " ".join(text.split()).lower()


def with_roles(words: Iterable[str], licensors: frozenset[str]) -> tuple[str, ...]:
    """The words with every name of the licensor as "licensor" and of the licensee as "you"."""
    return tuple(_role(word, licensors) for word in words)


def _role(word: str, licensors: frozenset[str]) -> str:
    if word in _POSSESSIVE:
        return _POSSESSIVE[word]
    name, mark, rest = word.partition("'")
    if name in licensors:
        return LICENSOR + mark + rest
    return READER + mark + rest if name in _READERS else word
