# SPDX-License-Identifier: Apache-2.0
"""Documents for these tests, one block a paragraph; every sentence was written for them."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from howopen.domain.document import Block, BlockKind, Document
from howopen.domain.spans import Span


def _document_of(text: str) -> Document:
    blocks = []
    for match in re.finditer(r"[^\s](?:.|\n(?!\s*\n))*", text):
        words = match[0].rstrip()
        hashes = len(words) - len(words.lstrip("#"))
        kind = BlockKind.HEADING if hashes else BlockKind.PARAGRAPH
        blocks.append(Block(kind, Span(match.start(), match.start() + len(words)), hashes))
    return Document("made-up.txt", "0" * 64, "text/plain", text, tuple(blocks))


@pytest.fixture(name="document_of")
def document_of_fixture() -> Callable[[str], Document]:
    """Makes a document whose blocks are the paragraphs between blank lines; "# " at the start makes a heading."""
    return _document_of
