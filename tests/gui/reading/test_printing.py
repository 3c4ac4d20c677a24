# SPDX-License-Identifier: Apache-2.0
"""A document on paper: pages that cut no line, the clauses marked and listed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageSize, QPdfWriter
from pytestqt.qtbot import QtBot

from howopen.domain.analysis import Analysis
from howopen.gui.reading.printing import PrintPreview, Sheet, cut, paint_document
from howopen.gui.theme import Theme
from howopen.gui.views.read_view import ReadView


def printed(path: Path, analysis: Analysis) -> list[str]:
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A6))
    writer.setPageMargins(QMarginsF(12, 12, 12, 12))
    pages = paint_document(writer, analysis)
    del writer
    with pypdfium2.PdfDocument(path) as pdf:
        texts = [pdf[number].get_textpage().get_text_range() for number in range(len(pdf))]
    assert len(texts) == pages
    return texts


def test_pages_end_where_lines_end() -> None:
    assert cut([10, 20, 30, 40], 25) == (Sheet(0, 20), Sheet(20, 40))
    assert cut([10, 200], 50) == (Sheet(0, 10), Sheet(10, 60), Sheet(60, 110), Sheet(110, 160), Sheet(160, 200))
    assert cut([], 50) == ()


def test_text_and_clauses_are_printed(qtbot: QtBot, tmp_path: Path, harbour: Analysis) -> None:
    texts = printed(tmp_path / "out.pdf", harbour)
    whole = " ".join(" ".join(texts).split())
    assert "You must not use the Model to plan attacks on ships." in whole
    assert "User cap, Condition, 5 million monthly users" in whole
    assert f"Page {len(texts)} of {len(texts)}" in texts[-1]
    assert "no legal advice" in texts[0]
    assert whole.count("Dock Policy") >= 2


def test_a_document_without_clauses_has_no_list(qtbot: QtBot, tmp_path: Path, harbour: Analysis) -> None:
    texts = printed(tmp_path / "out.pdf", replace(harbour, clauses=()))
    assert "0 clauses" in texts[0]
    assert not any("· Clauses" in text for text in texts)


@pytest.mark.parametrize("opened", [True, False])
def test_the_preview_opens_for_an_open_document(qtbot: QtBot, theme: Theme, harbour: Analysis, *, opened: bool) -> None:
    view = ReadView(theme)
    qtbot.addWidget(view)
    if opened:
        view.show_analysis(harbour)
    view.print_preview()
    found = view.findChildren(PrintPreview)
    assert bool(found) is opened
    for preview in found:
        assert preview.windowTitle() == "Print document"
        preview.close()
