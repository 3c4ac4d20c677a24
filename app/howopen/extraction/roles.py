# SPDX-License-Identifier: Apache-2.0
"""Words resolved to the roles that they play: parties, the thing, its derivatives and outputs, acts and limits.

Every licence names its parties and terms in its own way. What a document defines ("the SDK", "Permitted Purpose") and
what it calls itself is resolved first, so that the trained part sees "licensor may end thing" whoever that is.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from howopen.domain.errors import HowOpenError

Terms = Mapping[tuple[str, ...], str]
"""Defined terms and names, as their words in lower case, and the role that each plays."""

_LONGEST_TERM = 5
_LONGEST_GRAM = 4
_NEAR = range(2, 7)
_OFTEN = 2
_BEFORE = 80

_QUOTED = r"[“\"]\**([A-Z][^”\"\n]{1,60}?)\**[”\"]\**"
_DEFINED = re.compile(
    _QUOTED + r"(?:\s+(?:or|and)\s+[“\"]([^”\"\n]{1,60})[”\"])?\s*(?:\([^)\n]*\)\s*)?"
    r"(?:shall mean|means|mean|refers? to|includes?|is defined as|is|are)\b\s*([^.;]{0,260})"
)
_CALLED = re.compile(
    r"\([^()“\"]{0,60}" + _QUOTED + r"(?:\s*(?:,|or|and)\s*(?:the\s+)?[“\"]([^”\"\n]{1,40})[”\"])?"
    r"(?:\s*(?:,|or|and)\s*(?:the\s+)?[“\"]([^”\"\n]{1,40})[”\"])?[^()]{0,40}\)"
)
_ACTS = re.compile(
    r"\b([A-Z][A-Za-z0-9]+(?:[ -][A-Z0-9][A-Za-z0-9.]*){0,3})(?:[’']s)?\s+(?:hereby\s+)?(?:grants?|reserves|retains|may"
    r"|will|shall|makes|provides|disclaims|does not|is not|has no|and its affiliates|or its affiliates|owns|confirms)\b"
)
_OPENERS = re.compile(r"^(?:(?:If|When|Where|While|As|Unless|The|This|That|Such|And|Or|But|In|For|However)\s+)+")
_PARTIES = frozenset({"you", "your", "licensee", "we", "us", "our", "licensor"})


@dataclass(frozen=True)
class Lexicon:
    """Which roles a word plays, and which words in a defined term or its definition give the term its role."""

    exact: Mapping[str, tuple[str, ...]]
    stems: tuple[tuple[str, str], ...]
    joined: frozenset[str]
    grammar: frozenset[str]
    terms: tuple[tuple[str, re.Pattern[str]], ...]
    definitions: tuple[tuple[str, re.Pattern[str]], ...]
    _known: dict[str, tuple[str, ...]] = field(default_factory=dict, compare=False, repr=False)

    def roles(self, word: str) -> tuple[str, ...]:
        """The roles of ``word`` (lower case), the leading one first."""
        found = self._known.get(word)
        if found is None:
            stems = [role for stem, role in self.stems if word.startswith(stem)]
            found = tuple(dict.fromkeys((*self.exact.get(word, ()), *stems)))
            self._known[word] = found
        return found


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


def _patterns(heads: Mapping[str, Sequence[str]]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((f"@{role}", re.compile("|".join(map(_pattern, members)), re.I)) for role, members in heads.items())


def _pattern(word: str) -> str:
    stem = re.escape(word.rstrip("*"))
    return rf"\b{stem}\w*\b" if word.endswith("*") else rf"\b{stem}\b"


def terms_of(text: str, lexicon: Lexicon) -> Terms:
    """The terms that ``text`` defines, and the names that act as licensor in it, with the role of each."""
    found: dict[tuple[str, ...], str] = {}
    for match in _DEFINED.finditer(text):
        for term in match.group(1, 2):
            _define(found, term, match.group(3), lexicon)
    for match in _CALLED.finditer(text):
        before = text[max(0, match.start() - _BEFORE) : match.start()]
        for term in match.groups():
            _define(found, term, re.split(r"[.;()]", before)[-1], lexicon)
    # Who grants, reserves and revokes is the licensor, whatever else its name might say.
    acting = Counter(_words(_OPENERS.sub("", match.group(1))) for match in _ACTS.finditer(text))
    for words, count in acting.items():
        if count >= _OFTEN and words and not any(lexicon.roles(word) for word in words):
            found[words] = "@licensor"
    return {number: role for term, role in found.items() for number in _numbers(term)} | found


def _define(found: dict[tuple[str, ...], str], term: str | None, definition: str, lexicon: Lexicon) -> None:
    words = _words(term or "")
    if not 0 < len(words) <= _LONGEST_TERM or words in found:
        return
    role = _role(words, definition, lexicon)
    if role:
        found[words] = role


def _role(words: tuple[str, ...], definition: str, lexicon: Lexicon) -> str | None:
    """What a defined term stands for: by its own words where they tell, else by the first telling word after it."""
    if len(words) == 1 and words[0] in _PARTIES:
        return lexicon.roles(words[0])[0]
    term = " ".join(words)
    own = next((role for role, pattern in lexicon.terms if pattern.search(term)), None)
    if own:
        return own
    matches = [(match.start(), role) for role, pattern in lexicon.definitions if (match := pattern.search(definition))]
    return min(matches)[1] if matches else None


def _words(term: str) -> tuple[str, ...]:
    return tuple(norm for word in re.findall(r"[\w’'-]+", term) if (norm := re.sub(r"[^a-z]+", "", word.casefold())))


def _numbers(term: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The term in the singular and the plural."""
    *first, last = term
    other = last[:-1] if last.endswith("s") else last + "s"
    return ((*first, other),) if other else ()


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
            for size in range(min(_LONGEST_TERM, len(words) - at), 0, -1):
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
