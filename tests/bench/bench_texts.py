# SPDX-License-Identifier: Apache-2.0
"""The pairs that the comparison's bench measures: real licences, and a long pair made of the library's texts."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from howopen.domain.document import Document
from howopen.domain.errors import HowOpenError
from howopen.library import Library
from howopen.reading import from_text, read
from howopen.workspace.places import places

SEED = 20261122
CHARACTERS = 1_500_000
EDITED = 0.01
MOVED = 20
SHORTEST_TEXT = 6_000
MOVED_WORDS = range(40, 151)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two documents to compare; ``planted`` are the texts of B's paragraphs that were moved on purpose."""

    name: str
    a: Document
    b: Document
    planted: tuple[str, ...] = ()


def named_pair(name: str) -> Pair:
    """The pair "A=B", each a file or the id of a licence in the library.

    Raises:
        HowOpenError: if one of them is not there.
    """
    first, _, second = name.partition("=")
    return Pair(name, _document(first), _document(second))


def long_pair() -> Pair:
    """Paragraphs of the library's longer texts; in B 1 % of the words are edited and 20 paragraphs moved."""
    chance = random.Random(SEED)
    given = list(_paragraphs())
    edited = [
        " ".join(f"edited{chance.randrange(99)}" if chance.random() < EDITED else word for word in paragraph.split(" "))
        for paragraph in given
    ]
    fit = [at for at, paragraph in enumerate(edited) if len(paragraph.split(" ")) in MOVED_WORDS]
    places_from = sorted(chance.sample(fit, MOVED))
    planted = tuple(edited[at] for at in places_from)
    for at in reversed(places_from):
        del edited[at]
    for paragraph in planted:
        edited.insert(chance.randrange(len(edited)), paragraph)
    a, b = ("\n\n".join(paragraphs) for paragraphs in (given, edited))
    return Pair(f"{len(a) / 1e6:.1f} MB, edited and moved", from_text(a, name="a"), from_text(b, name="b"), planted)


def _paragraphs() -> Iterator[str]:
    """No paragraph twice: two of the same words could be moved for each other."""
    seen: set[str] = set()
    size = 0
    with Library(places().library) as library:
        for entry in sorted(library.entries(), key=lambda entry: entry.id):
            for paragraph in _long_text(library, entry.id).split("\n\n"):
                words = " ".join(paragraph.split())
                if re.search(r"\w", words) and words not in seen:
                    seen.add(words)
                    size += len(words) + 2
                    yield words
            if size >= CHARACTERS:
                return


def _long_text(library: Library, known: str) -> str:
    try:
        text = library.text(known)
    except HowOpenError:  # some entries tell where the text is and have none
        return ""
    return text if len(text) >= SHORTEST_TEXT else ""


def _document(name: str) -> Document:
    if Path(name).is_file():
        return read(Path(name))
    with Library(places().library) as library:
        known = library.resolve(name)
        return from_text(library.text(known), name=known)
