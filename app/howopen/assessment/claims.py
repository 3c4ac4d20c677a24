# SPDX-License-Identifier: Apache-2.0
"""Whether OSI and FSF list a text, and warnings: a listed licence that was changed, and "open source" that isn't."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

from howopen.assets import resource
from howopen.domain.claims import ClaimWarning, Listing, Match, WarningKind
from howopen.domain.errors import HowOpenError
from howopen.domain.facts import OpennessClass
from howopen.domain.library import Deviation, Identity, IdentityKind
from howopen.domain.wording import words as words_of

LEAST_NEAR = 0.85
"""A text less similar than this is no copy of the licence, and not warned of as a changed one."""

_LONGEST_NAME = 10  # words of a copyright line
_KEYS = {"source", "date", "osi_approved", "fsf_free"}
_CLAIM = re.compile(r"\b(?:fully |truly |100% )?open[- ]?source[d]?\b", re.IGNORECASE)
_DENIED = re.compile(
    r"(?:\b(?:not|isn['’]t|no longer|never|non|nor)\b|\bun)[^.;\n]{0,40}$|\bopen[- ]?source initiative\b", re.IGNORECASE
)
_DENIED_AFTER = re.compile(
    r"^\s*(?:initiative|definition|(?:software|licen[sc]es?|components?|code|librar(?:y|ies))\s+(?:used|included|notices?))",
    re.IGNORECASE,
)
_BESIDE = re.compile(r"\b(?:third[- ]party|other)\b[^.;\n]{0,40}$", re.IGNORECASE)
_NAMES_A_HOLDER = re.compile(
    r"\b(?:copyright|©|\(c\)|author|all rights reserved|\d{4}|year|name of|holder|owner|organi[sz]ation)\b",
    re.IGNORECASE,
)
_MATCHES = {
    IdentityKind.EXACT: Match.EXACT,
    IdentityKind.NAMES_AND_DATES: Match.HOLDER,
    IdentityKind.CHANGED: Match.CHANGED,
    IdentityKind.UNKNOWN: Match.NONE,
}
_UNDECIDED = frozenset({OpennessClass.OPEN_SOURCE, OpennessClass.UNDECIDED})


@dataclass(frozen=True, slots=True)
class Lists:
    """Identifiers of the SPDX License List that OSI approves and FSF calls free; where and when that was read."""

    osi: frozenset[str]
    fsf: frozenset[str]
    source: str
    date: str


def read_lists(path: Path) -> Lists:
    """The lists in the file at ``path``.

    Raises:
        HowOpenError: if it cannot be read, or has a key that the schema does not know.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise HowOpenError(
            f"The lists in {path.name} cannot be read.", hint="Restore the file and try again."
        ) from error
    wrong = sorted(data.keys() ^ _KEYS)
    if wrong:
        raise HowOpenError(
            f"{path.name}: unknown or missing key {wrong[0]}.", hint=f"It has: {', '.join(sorted(_KEYS))}."
        )
    return Lists(
        osi=frozenset(map(str, data["osi_approved"])),
        fsf=frozenset(map(str, data["fsf_free"])),
        source=str(data["source"]),
        date=str(data["date"]),
    )


@lru_cache(maxsize=1)
def lists() -> Lists:
    """The lists that ship with the program."""
    return read_lists(resource("osi.toml"))


def _of_words(deviations: Iterable[Deviation]) -> tuple[Deviation, ...]:
    """Those of ``deviations`` that are more than a holder's name or a year filled in."""
    return tuple(d for d in deviations if not _fills_in(d))


def _fills_in(deviation: Deviation) -> bool:
    both = f"{deviation.known} {deviation.found}"
    # A whole sentence that speaks of an owner is no name, however it reads.
    return len(both.split()) <= _LONGEST_NAME and _NAMES_A_HOLDER.search(both) is not None


def _match(identity: Identity) -> Match:
    """How close the text is, as identification tells its kind; one that was changed a lot is no copy."""
    if identity.kind is IdentityKind.CHANGED and identity.similarity < LEAST_NEAR:
        return Match.NONE
    return _MATCHES[identity.kind]


def listing(identity: Identity | None, known: Lists) -> Listing:
    """How the text stands to the lists; nothing matches where it was not identified."""
    if identity is None or identity.id is None or identity.spdx not in known.osi | known.fsf:
        return Listing(source=known.source, date=known.date)
    match = _match(identity)
    same = match in (Match.EXACT, Match.HOLDER)
    return Listing(
        match=match,
        spdx=identity.spdx if match is not Match.NONE else "",
        name=identity.name if match is not Match.NONE else "",
        osi=same and identity.spdx in known.osi,
        fsf=same and identity.spdx in known.fsf,
        source=known.source,
        date=known.date,
    )


def changed_licence(identity: Identity | None, known: Lists) -> ClaimWarning | None:
    """The warning "MIT, but ...", with the words that were added or left out; None where the text is no such copy."""
    found = listing(identity, known)
    if identity is None or found.match is not Match.CHANGED:
        return None
    changes = _of_words(identity.deviations) or identity.deviations
    added = sum(len(d.found.split()) for d in changes)
    missing = sum(len(d.known.split()) for d in changes)
    parts = (_counted(added, _ADDED), _counted(missing, _LEFT_OUT))
    told = " and ".join(filter(None, parts)) or "its words are in another order"
    return ClaimWarning(
        WarningKind.CHANGED_LICENCE,
        f"It reads like {identity.name}, but it is not: {told}.",
        deviations=changes,
    )


_ADDED: Final = ("1 word was added", "{words} words were added")
_LEFT_OUT: Final = ("1 word was left out", "{words} words were left out")


def _counted(words: int, told: tuple[str, str]) -> str:
    return told[0 if words == 1 else 1].format(words=f"{words:,}") if words else ""


def claim(text: str) -> str:
    """The first words in ``text`` that call something open source, or ""; a denial is no claim."""
    for found in _CLAIM.finditer(text):
        before, after = text[max(0, found.start() - 60) : found.start()], text[found.end() : found.end() + 40]
        if not (_DENIED.search(before) or _BESIDE.search(before) or _DENIED_AFTER.search(after)):
            return found.group()
    return ""


def _claiming(where: str, words: str, its_class: str) -> str:
    match where:
        case "title":
            return f"The title says “{words}”, but by its text the class is {its_class}."
        case "file name":
            return f"The file name says “{words}”, but by its text the class is {its_class}."
        case _:
            return f"The {where} says “{words}”, but by its text the class is {its_class}."


def open_claims(openness: OpennessClass, said: Mapping[str, str]) -> tuple[ClaimWarning, ...]:
    """A warning for each place of ``said`` that claims open source over a text whose class is another.

    ``said`` maps where the words stand ("title", "file name", "README") to the words. A text whose class is undecided
    is not warned of: the claim may be true.
    """
    if openness in _UNDECIDED:
        return ()
    found = ((where, claim(words.replace("_", " "))) for where, words in said.items())
    return tuple(
        ClaimWarning(
            WarningKind.OPEN_CLAIM,
            _claiming(where, words, words_of(openness).lower()),
            where=where,
            claimed=words,
        )
        for where, words in found
        if words
    )
