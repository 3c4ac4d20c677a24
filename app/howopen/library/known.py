# SPDX-License-Identifier: Apache-2.0
"""A text on its way into the library, from whichever source."""

from __future__ import annotations

from dataclasses import dataclass

from howopen.domain.library import LibraryEntry

OWN = "Own text"
"""The category of entries that the person added."""


@dataclass(frozen=True, slots=True)
class KnownText:
    """An entry with its text ("" where ``text_of`` names the entry whose text it carries, or where there is none).

    ``identifies`` is false for texts that identification must not answer with. ``own`` marks what the person added.
    """

    entry: LibraryEntry
    text: str = ""
    text_of: str = ""
    aliases: tuple[str, ...] = ()
    identifies: bool = True
    own: bool = False


def is_own(entry: LibraryEntry) -> bool:
    """Whether the person added the entry's text."""
    return entry.category == OWN and entry.has_text


def tidy(text: str) -> str:
    r"""The text as the library stores it: ``\n`` line ends, no blank lines around it, one line end at its end."""
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    return lines.strip("\n") + "\n" if lines.strip() else ""


def sha256(text: str) -> str:
    """Of the text in UTF-8, in hexadecimal."""
    import hashlib  # loads OpenSSL, which naming a licence does without

    return hashlib.sha256(text.encode()).hexdigest()
