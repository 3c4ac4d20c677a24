# SPDX-License-Identifier: Apache-2.0
"""Words resolved to the roles that they play: parties, the thing, its derivatives and outputs, acts and limits.

Every licence names its parties and terms in its own way. What a document defines ("the SDK", "Permitted Purpose") and
what it calls itself is resolved first, so that the trained part sees "licensor may end thing" whoever that is.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from howopen.domain.errors import HowOpenError
from howopen.extraction.terms import LONGEST_TERM, Naming, Patterns, Terms

_LONGEST_GRAM = 4
_NEAR = range(2, 7)


@dataclass(frozen=True)
class Lexicon:
    """Which roles a word plays, and which words in a defined term or its definition give the term its role."""

    exact: Mapping[str, tuple[str, ...]]
    stems: tuple[tuple[str, str], ...]
    joined: frozenset[str]
    grammar: frozenset[str]
    terms: Patterns
    definitions: Patterns
    _known: dict[str, tuple[str, ...]] = field(default_factory=dict, compare=False, repr=False)

    def roles(self, word: str) -> tuple[str, ...]:
        """The roles of ``word`` (lower case), the leading one first."""
        found = self._known.get(word)
        if found is None:
            stems = [role for stem, role in self.stems if word.startswith(stem)]
            found = tuple(dict.fromkeys((*self.exact.get(word, ()), *stems)))
            self._known[word] = found
        return found

    @property
    def naming(self) -> Naming:
        """How the terms of a document get their roles."""
        return Naming(self.terms, self.definitions, self.roles)


def load_lexicon(path: Path) -> Lexicon:
    """The lexicon in the TOML file at ``path``.

    Raises:
        HowOpenError: if the file is broken.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        if unknown := set(data) - {"words", "grammar", "terms", "definitions"}:
            raise ValueError(f"unknown key {sorted(unknown)[0]}")
        return _lexicon(data["words"], data["grammar"]["words"], data["terms"], data["definitions"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise HowOpenError(f"The word list {path.name} is not valid: {error}.", hint="Restore it.") from error


def _lexicon(
    words: Mapping[str, Sequence[str]],
    grammar: Sequence[str],
    terms: Mapping[str, Sequence[str]],
    definitions: Mapping[str, Sequence[str]],
) -> Lexicon:
    exact: dict[str, list[str]] = {}
    stems: list[tuple[str, str]] = []
    joined: set[str] = set()
    for role, members in words.items():
        for member in members:
            # A word with a hyphen reaches us in two pieces: it is sought with both joined.
            plain = member.replace("-", "")
            if "-" in member:
                joined.add(member.split("-")[0])
            if plain.endswith("*"):
                stems.append((plain.rstrip("*"), f"@{role}"))
            else:
                exact.setdefault(plain, []).append(f"@{role}")
    return Lexicon(
        {word: tuple(roles) for word, roles in exact.items()},
        tuple(stems),
        frozenset(joined),
        frozenset(grammar),
        _patterns(terms),
        _patterns(definitions),
    )


def _patterns(heads: Mapping[str, Sequence[str]]) -> Patterns:
    return tuple((f"@{role}", re.compile("|".join(map(_pattern, members)), re.I)) for role, members in heads.items())


def _pattern(word: str) -> str:
    stem = re.escape(word.rstrip("*"))
    return rf"\b{stem}\w*\b" if word.endswith("*") else rf"\b{stem}\b"


@dataclass(frozen=True)
class Reader:
    """Reads words as roles, by a lexicon and the terms of one document."""

    lexicon: Lexicon
    terms: Terms

    def read(self, words: Sequence[str]) -> list[tuple[str, ...]]:
        """The roles and grammar words of ``words`` in order; words without either are passed over."""
        found: list[tuple[str, ...]] = []
        at = 0
        while at < len(words):
            size, roles = self._at(words, at)
            if roles:
                found.append(roles)
            at += size
        return found

    @cached_property
    def _first(self) -> frozenset[str]:
        """The words that terms begin with."""
        return frozenset(term[0] for term in self.terms)

    def _at(self, words: Sequence[str], at: int) -> tuple[int, tuple[str, ...]]:
        """How many words the next role takes, and the role or roles."""
        word = words[at]
        if word in self._first:
            for size in range(min(LONGEST_TERM, len(words) - at), 0, -1):
                role = self.terms.get(tuple(words[at : at + size]))
                if role:
                    return size, (role,)
        if word in self.lexicon.joined and at + 1 < len(words):
            roles = self.lexicon.roles(word + words[at + 1])
            if roles:
                return 2, roles
        roles = self.lexicon.roles(word)
        return 1, (*roles, word) if word in self.lexicon.grammar else roles


def role_grams(roles: Sequence[tuple[str, ...]]) -> list[str]:
    """The distinct features of a sequence of roles: each, n-grams of the leading ones, and pairs of near ones."""
    leading = [each[0] for each in roles]
    found: dict[str, None] = dict.fromkeys(role for each in roles for role in each)
    for size in range(2, _LONGEST_GRAM + 1):
        found.update(dict.fromkeys(map(" ".join, zip(*(leading[start:] for start in range(size)), strict=False))))
    for step in _NEAR:
        found.update(dict.fromkeys(map(" ~ ".join, zip(leading, leading[step:], strict=False))))
    return list(found)
