# SPDX-License-Identifier: Apache-2.0
"""What a file holds that holds several documents, and how one of those is named."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

SEPARATOR = " › "
"""Stands between the names of an archive and of what lies in it."""

MESSAGE = "message"
"""The member of an e-mail that is its own text."""

_MOST_NAMED = 8


@dataclass(frozen=True, slots=True)
class Inventory:
    """The documents in a file, by the names to ask for them with, and sentences about what else is in it.

    ``members`` is empty where the file is one document and holds no others.
    """

    members: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


def located(source: str) -> tuple[Path, str]:
    """The file and the member that ``source`` names: "archive.zip › LICENSE.pdf" has both, other paths no member."""
    place = source.find(SEPARATOR)
    while place >= 0 and not Path(source).exists():
        if Path(source[:place]).is_file():
            return Path(source[:place]), source[place + len(SEPARATOR) :]
        place = source.find(SEPARATOR, place + 1)
    return Path(source), ""


def named(path: Path, member: str) -> str:
    """The name that a document goes by: its file's, with its own after it where it is a member."""
    return f"{path.name}{SEPARATOR}{member}" if member else path.name


def left_out(names: list[str]) -> str:
    """A sentence that names what is no document, "" where there is nothing."""
    if not names:
        return ""
    return f"Left out, being no documents that HowOpen reads: {listed(names)}."


def listed(names: list[str]) -> str:
    """The first few of ``names``, and how many more there are."""
    more = len(names) - _MOST_NAMED
    shown = ", ".join(names[:_MOST_NAMED])
    return f"{shown} and {more:,} more" if more > 0 else shown
