# SPDX-License-Identifier: Apache-2.0
"""The texts of ``identify_bench``: a hundred of the library, as they are, as passed on, and as "MIT, but ..."."""

from __future__ import annotations

import random
import re
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from howopen.domain.library import LibraryEntry
from howopen.library import Library
from howopen.library.words import content, words_of

OSI, DRAWN, SEED = 50, 50, 8
BUTS: Final = (
    "But none of this holds for commercial use.",
    "No derivative works may be made or passed on.",
    "Whoever has more than 700 million monthly users needs a licence of their own.",
    "It must not be used for weapons.",
    "You may choose any later version instead.",
)
_LOST: Final = 0.05
_PARAGRAPH: Final = (
    "This project began one rainy afternoon in a shed behind the harbour, and many hands have carried it since. "
    "We thank everybody who wrote to us, and the bakery next door for its patience."
)


class Form(StrEnum):
    """What was done to a text."""

    ORIGINAL = "original"
    PERTURBED = "perturbed"
    BUT = "but"  # one sentence was put in that makes it another licence


@dataclass(frozen=True, slots=True)
class Query:
    """A text, the ids and SPDX ids that are right for it (several entries may hold the same words), and its form."""

    text: str
    right: frozenset[str]
    spdx: frozenset[str]
    form: Form


def queries(library: Library) -> tuple[Query, ...]:
    """Fifty texts that the OSI approved and fifty of all others, by a fixed seed; each also perturbed."""
    indexed = _indexed(library)
    entries = [entry for entry in library.entries() if entry.id in indexed]
    chance = random.Random(SEED)
    approved = [entry for entry in entries if entry.osi_approved and is_spdx(entry.spdx)]
    drawn = chance.sample(sorted(approved, key=_id), min(OSI, len(approved)))
    others = sorted((entry for entry in entries if entry not in drawn), key=_id)
    drawn += chance.sample(others, DRAWN)
    twins = _twins(library, entries)
    made = [query for entry in drawn for query in _forms(library, entry, twins, chance)]
    chance.shuffle(made)  # so that a tool which is stopped has seen some of each
    return tuple(made)


def is_spdx(identifier: str) -> bool:
    """Whether an identifier is on the SPDX list itself, and no reference of ScanCode's."""
    return bool(identifier) and not identifier.startswith("LicenseRef-")


def bare(identifier: str) -> str:
    """An SPDX identifier without "-only" and "-or-later", whose texts are the same."""
    return re.sub(r"-only$|-or-later$|\+$", "", identifier)


def perturbed(text: str, chance: random.Random) -> str:
    """Re-wrapped, in another case, with curly quotes, another holder, 5 % of its words lost, and a paragraph more."""
    width = chance.choice((50, 68, 100))
    kept = []
    for paragraph in re.split(r"\n\s*\n", text):
        words = [word for word in paragraph.split() if chance.random() > _LOST]
        kept.append(textwrap.fill(" ".join(words), width, break_on_hyphens=False))
    case = chance.choice((str, str.upper, str.lower))
    changed = case("\n\n".join(kept)).replace("'", "’")
    changed = re.sub(r'"([^"]*)"', r"“\1”", changed)
    holder = f"Copyright (c) {chance.randint(1995, 2026)} {chance.choice(('Ada Quay', 'Pier & Sons Ltd', 'Tarn Labs'))}"
    return "\n\n".join(filter(None, (holder, changed, _PARAGRAPH)))


def with_but(text: str, chance: random.Random) -> str:
    """The text with one more sentence between two of its paragraphs."""
    paragraphs = re.split(r"(\n\s*\n)", text)
    place = 2 * chance.randint(0, len(paragraphs) // 2)
    return "".join([*paragraphs[: place + 1], f"\n\n{chance.choice(BUTS)}", *paragraphs[place + 1 :]])


def _forms(
    library: Library, entry: LibraryEntry, twins: dict[tuple[str, ...], list[LibraryEntry]], chance: random.Random
) -> Sequence[Query]:
    text = library.text(entry.id)
    same = twins[tuple(content(words_of(text)))]
    right = frozenset(twin.id for twin in same)
    spdx = frozenset(bare(twin.spdx) for twin in same if is_spdx(twin.spdx))
    texts = {Form.ORIGINAL: text, Form.PERTURBED: perturbed(text, chance), Form.BUT: with_but(text, chance)}
    return [Query(text=changed, right=right, spdx=spdx, form=form) for form, changed in texts.items()]


def _indexed(library: Library) -> frozenset[str]:
    return frozenset(library.entry_at(row).id for row in set(library.index().texts.tolist()))


def _twins(library: Library, entries: Sequence[LibraryEntry]) -> dict[tuple[str, ...], list[LibraryEntry]]:
    """The entries of each text, by its words."""
    found: dict[tuple[str, ...], list[LibraryEntry]] = {}
    for entry in entries:
        found.setdefault(tuple(content(words_of(library.text(entry.id)))), []).append(entry)
    return found


def _id(entry: LibraryEntry) -> str:
    return entry.id
