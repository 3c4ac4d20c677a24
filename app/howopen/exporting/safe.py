# SPDX-License-Identifier: Apache-2.0
"""Words of a document made harmless for each format: a hostile text stays text."""

from __future__ import annotations

import html
import re
from typing import Final

_NOT_IN_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_MARKDOWN: Final = re.compile(r"([\\`*_\[\]<>|#~&])")
_MARKDOWN_START: Final = re.compile(r"(?m)^(\s*)(?:(\d+)([.)])|([-+=]))(?=\s|[-=+]|$)")
FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the beginning of a formula."""

# Bidirectional overrides could make a quotation read differently from what it says.
_DIRECTION: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")


def xml_text(text: str) -> str:
    """``text`` without the characters that XML cannot hold, and without marks that turn the writing direction."""
    return _DIRECTION.sub("", _NOT_IN_XML.sub("", text))


def html_text(text: str) -> str:
    """``text`` for HTML, in elements and in quoted attributes."""
    return html.escape(xml_text(text), quote=True)


def one_line(text: str) -> str:
    """``text`` with every run of white space as one space."""
    return " ".join(xml_text(text).split())


def markdown_text(text: str) -> str:
    """``text`` on one line in Markdown, with every character that Markdown would act on taken literally."""
    escaped = _MARKDOWN.sub(r"\\\1", one_line(text))
    return _MARKDOWN_START.sub(lambda m: f"{m[1]}{m[2]}\\{m[3]}" if m[2] else f"{m[1]}\\{m[4]}", escaped)


def table_text(text: str) -> str:
    """``text`` for a cell of a spreadsheet that is read from plain text: never taken for a formula."""
    clean = xml_text(text)
    return f"'{clean}" if clean.startswith(FORMULA_STARTS) else clean
