# SPDX-License-Identifier: Apache-2.0
"""What goes in comes out: every word of one known text, in order, in every format."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest

from howopen.domain.document import BlockKind, Document
from howopen.reading import listing, read

WITH_HEADER = ("docx", "odt", "rtf")
ALONE = ("txt", "md", "html", "pdf", *WITH_HEADER)


def made(samples: ModuleType, name: str, folder: Path) -> Path:
    path = folder / f"terms.{name}"
    path.write_bytes(samples.BUILDERS[name]())
    return path


@pytest.mark.parametrize("name", ALONE)
def test_words_in_are_words_out(samples: ModuleType, name: str, tmp_path: Path) -> None:
    known = samples.known_words(header=name in WITH_HEADER)
    assert len(known) > 200
    assert read(made(samples, name, tmp_path)).text.split() == known


@pytest.mark.parametrize("name", WITH_HEADER)
def test_blocks_are_what_they_are_in_print(samples: ModuleType, name: str, tmp_path: Path) -> None:
    document = read(made(samples, name, tmp_path))
    kinds = {
        "title": BlockKind.HEADING,
        "heading": BlockKind.HEADING,
        "clause": BlockKind.LIST_ITEM,
        "item": BlockKind.LIST_ITEM,
        "row": BlockKind.TABLE_ROW,
        "note": BlockKind.FOOTNOTE,
        "text": BlockKind.PARAGRAPH,
    }
    expected = [*(kinds[line.kind] for line in samples.LINES), BlockKind.PARAGRAPH]
    assert [block.kind for block in document.blocks] == expected
    assert document.title == samples.LINES[0].words
    assert document.warnings == ()


def test_a_mail_has_its_heads_and_its_text(samples: ModuleType, tmp_path: Path) -> None:
    document = read(made(samples, "eml", tmp_path))
    assert document.text.split() == [*samples.MAIL_HEADS.split(), *samples.known_words()]
    assert "logo.png" in document.warnings[0]


def test_what_is_attached_has_all_its_words(samples: ModuleType, tmp_path: Path) -> None:
    path = made(samples, "eml", tmp_path)
    held = listing(path)
    assert held.members == ("message", "terms.docx")
    assert "logo.png" in held.warnings[0]
    document = read(path, member="terms.docx")
    assert document.text.split() == samples.known_words(header=True)
    assert document.name == "terms.eml › terms.docx"


def test_every_document_of_an_archive_has_all_its_words(samples: ModuleType, tmp_path: Path) -> None:
    path = made(samples, "zip", tmp_path)
    held = listing(path)
    assert held.members == ("LICENSE", "docs/terms.rtf", "more.zip › inner/terms.md")
    documents: list[Document] = [read(path, member=member) for member in held.members]
    known = [samples.known_words(header=member.endswith("rtf")) for member in held.members]
    assert [document.text.split() for document in documents] == known
    assert documents[2].name == "terms.zip › more.zip › inner/terms.md"


def test_a_saved_page_says_what_it_leaves_out(samples: ModuleType, tmp_path: Path) -> None:
    told = read(made(samples, "html", tmp_path)).warnings
    assert told == ("Left out: navigation (2 words), cookie notices and dialogs (5 words).",)
