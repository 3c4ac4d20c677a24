# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter
from pytestqt.qtbot import QtBot

from howopen.domain.comparison import Comparison
from howopen.gui.compare.printing import PrintPreview, paint_comparison


def _printed(path: Path, comparison: Comparison, *, inline: bool) -> tuple[int, list[str]]:
    """How many pages are said to be painted, and the words of each page of the file."""
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout.Unit.Millimeter)
    count = paint_comparison(writer, comparison, inline=inline)
    del writer
    with path.open("rb") as file:
        return count, [" ".join(page.extract_text().split()) for page in PdfReader(file).pages]


@pytest.fixture
def some_pages(long_comparison: Comparison) -> Comparison:
    """A hundred rows."""
    return replace(long_comparison, rows=long_comparison.rows[:100])


@pytest.mark.parametrize("inline", [False, True])
def test_pages_have_both_names_and_their_number(
    qtbot: QtBot, tmp_path: Path, some_pages: Comparison, inline: bool
) -> None:
    count, pages = _printed(tmp_path / "a.pdf", some_pages, inline=inline)
    assert len(pages) == count > 1
    for number, words in enumerate(pages, start=1):
        assert "A: old.txt" in words
        assert "B: new.txt" in words
        assert f"Page {number} of {count}" in words
        assert "30 changes: 30 words deleted, 30 inserted" in words
        assert "HowOpen 1.2.3" in words


def test_every_row_is_printed_once(qtbot: QtBot, tmp_path: Path, some_pages: Comparison) -> None:
    _, pages = _printed(tmp_path / "a.pdf", some_pages, inline=True)
    words = " ".join(pages)
    for number in range(1, 101):
        assert words.count(f"boat number {number} ") == 1


def test_a_short_comparison_is_one_page(qtbot: QtBot, tmp_path: Path, comparison: Comparison) -> None:
    count, (words,) = _printed(tmp_path / "a.pdf", comparison, inline=False)
    assert count == 1
    assert "Moved to 2.1, with 1 edit" in words


def test_the_preview_shows_the_pages(qtbot: QtBot, comparison: Comparison) -> None:
    preview = PrintPreview(comparison)
    qtbot.addWidget(preview)
    with qtbot.waitSignal(preview.paintRequested):
        preview.open()
    assert preview.windowTitle() == "Print comparison"
