# SPDX-License-Identifier: Apache-2.0
"""How a library differs from the one that it replaces."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from howopen.library import schema
from howopen.library.progress import Since


@dataclass(frozen=True, slots=True)
class Standing:
    """What a library held: the sha256 and the category of each text that is not the person's own, by id."""

    release: str
    texts: dict[str, tuple[str, str]]


def standing(path: Path) -> Standing:
    """What the library at ``path`` holds.

    Raises:
        HowOpenError: if it cannot be read.
    """
    with closing(schema.connect(path)) as connection:
        rows = connection.execute("SELECT id, sha256, category FROM entry WHERE has_text AND NOT own").fetchall()
        release = connection.execute("SELECT value FROM fact WHERE name = ?", (schema.RELEASE,)).fetchone()
    return Standing(release[0] if release else "", {name: (sha256, category) for name, sha256, category in rows})


def since(before: Standing, after: Standing) -> Since:
    """What was added, removed, written anew and put into another category, each in the order of ids."""
    both = sorted(before.texts.keys() & after.texts.keys())
    pairs = [(name, before.texts[name], after.texts[name]) for name in both]
    return Since(
        release=before.release,
        added=tuple(sorted(after.texts.keys() - before.texts.keys())),
        removed=tuple(sorted(before.texts.keys() - after.texts.keys())),
        rewritten=tuple(name for name, old, new in pairs if old[0] != new[0]),
        recategorised=tuple((name, old[1], new[1]) for name, old, new in pairs if old[1] != new[1]),
    )
