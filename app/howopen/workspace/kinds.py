# SPDX-License-Identifier: Apache-2.0
"""The kinds of files that are read, in a person's words: for hints, file dialogs and lists."""

from __future__ import annotations

from typing import Final

from howopen.reading import SUFFIXES, Format

_SHORT: Final = {
    Format.PDF: "PDF",
    Format.DOCX: "DOCX",
    Format.ODT: "ODT",
    Format.RTF: "RTF",
    Format.HTML: "HTML",
    Format.MARKDOWN: "MD",
    Format.TEXT: "TXT",
    Format.MAIL: "EML",
    Format.ZIP: "ZIP",
}
READ: Final = "PDF, DOCX, ODT, RTF, HTML, Markdown and text files, and e-mails and ZIP archives of these"
"""All kinds, within a sentence."""


def short_name(media_type: str) -> str:
    """The few letters by which a person knows a media type: "PDF"; "" for one that is not read."""
    return next((name for kind, name in _SHORT.items() if kind.value == media_type), "")


def short_name_of_file(name: str) -> str:
    """The same by the ending of a file's name."""
    return next((_SHORT[kind] for ending, kind in SUFFIXES.items() if name.lower().endswith(ending)), "")


def patterns() -> str:
    """What a file dialog filters by: "*.docx *.eml ...", every ending that is read."""
    return " ".join(f"*{ending}" for ending in sorted(SUFFIXES))


def without_ending(name: str) -> str:
    """A document's name without the ending of its format; other dots stay, as in "Llama 3.1"."""
    ending = next((one for one in SUFFIXES if name.lower().endswith(one)), "")
    return name.removesuffix(name[len(name) - len(ending) :]) if ending else name
