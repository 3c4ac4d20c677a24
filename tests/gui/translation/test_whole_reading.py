# SPDX-License-Identifier: Apache-2.0
"""No sentence of Read and Compare is glued together from a translation and English words, in whatever they show."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QApplication, QWidget
from spoken_texts import CLOSES, OPENS, Marking, in_english, painted, texts_of
from window_stage import analyses, settle

from howopen.comparing import compare, compare_several
from howopen.comparing.clause_table import RowFilter
from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Category, Effect
from howopen.domain.comparison import Comparison
from howopen.domain.document import Comment
from howopen.domain.review import Review, Stamp
from howopen.domain.spans import Span
from howopen.gui.clauses.clauses_view import ClausesView
from howopen.gui.compare.bar import Mode
from howopen.gui.compare.printing import paint_comparison
from howopen.gui.reading.printing import paint_document
from howopen.gui.reading.side import Tab
from howopen.gui.theme import Theme
from howopen.gui.views.compare_view import CompareView
from howopen.gui.views.read_view import ReadView
from howopen.gui.views.several_view import SeveralView
from howopen.reviewing import Correction, begin, comment, confirm, correct, reject, remark

NOW = datetime(2026, 1, 15, 10, 30, tzinfo=UTC)
STAMP = Stamp("Sunita Anand", NOW)
WARNINGS = ("Page 2 holds no text.", "Page 3 holds no text.", "Page 4 holds no text.")
# What stands beside the words of documents: names of people, what they wrote, keys, and the names of formats.
SIDES = re.compile(r"(?:^|\s)[AB](?:: | · )")
HELD = "Sunita Anand Ana Berg: Even for research? Markdown HowOpen sha256 Shift+F8 Shift+F3 Esc"


@pytest.fixture(autouse=True)
def marking(qapp: QApplication) -> Iterator[None]:
    translator = Marking(qapp)
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)
    translator.deleteLater()


@cache
def _held() -> str:
    texts = [f"{each.document.text} {each.document.title} {each.document.name}" for each in analyses()]
    return " ".join(" ".join((*texts, HELD)).split())


def _english(text: str) -> bool:
    """Whether words went past translation; the letters of the two sides, and lists of a document's words, may."""
    pieces = in_english(SIDES.sub("\n", text), _held())
    return any(part not in _held() for piece in pieces for part in piece.split(", "))


def _left(view: QWidget) -> dict[str, str]:
    """Texts with words outside of what was translated, by where they stand; words of documents may be there."""
    QApplication.processEvents()
    return {where: text for where, text in texts_of(view) if _english(text)}


@pytest.fixture
def read(qtbot) -> ReadView:
    view = ReadView(Theme(mode="light"), now=lambda: NOW)
    qtbot.addWidget(view)
    view.resize(1440, 900)
    view.show()
    return view


@pytest.fixture
def compared(qtbot) -> CompareView:
    view = CompareView(Theme(mode="light"), ClausesView(Theme(mode="light")))
    qtbot.addWidget(view)
    view.resize(1440, 900)
    view.show()
    view.show_comparison(_comparison())
    return view


@cache
def _comparison() -> Comparison:
    return compare(*analyses()[:2])


def _commented() -> Analysis:
    """A document with warnings, and with a comment in its file."""
    made = analyses()[0]
    note = Comment("Ana Berg", "Even for research?", made.clauses[0].span)
    return replace(made, document=replace(made.document, warnings=WARNINGS, comments=(note,)))


def _reviewed(analysis: Analysis) -> Review:
    first, second, third = (clause.id for clause in analysis.clauses[:3])
    review = confirm(begin(analysis.document.name, analysis), first, STAMP)
    review = reject(review, second, STAMP)
    found = analysis.clause(third)
    other = next(effect for effect in Effect if effect is not found.effect)
    category = next(each for each in Category if each is not found.category)
    correction = Correction(category, other, found.span, found.values)
    review = remark(correct(review, third, correction, STAMP), third, "Even for research?", STAMP)
    return comment(review, Span(0, 20), "Even for research?", STAMP)


def test_every_clause_the_facts_and_the_comments(read: ReadView) -> None:
    assert not _left(read)
    read.show_analysis(_commented())
    for clause in _commented().clauses:
        read.select_clause(clause.id)
        assert not _left(read.detail)
    for tab in Tab:
        read.tabs.choose(tab)
        settle()
        assert not _left(read)
    read.warnings.more.click()
    read.focus_find()
    read.find_bar.field.setText("licence")
    assert not _left(read)


def test_findings_that_were_decided(read: ReadView) -> None:
    analysis = _commented()
    read.show_analysis(analysis)
    read.show_review(_reviewed(analysis))
    for clause in analysis.clauses[:4]:
        read.select_clause(clause.id)
        assert not _left(read)
    read.tabs.choose(Tab.COMMENTS)
    assert not _left(read)


def test_changes_in_text_order_and_inline(compared: CompareView) -> None:
    for mode in (Mode.TEXT, Mode.INLINE):
        compared.show_mode(mode)
        compared.bar.only.setChecked(mode is Mode.INLINE)
        for number in range(len(_comparison().changes)):
            compared.go_to_change(number)
            assert not [words for words in compared.status_words() if _english(words)]
        assert not _left(compared)


def test_every_row_of_clauses(compared: CompareView) -> None:
    compared.show_mode(Mode.CLAUSES)
    view = compared.findChild(ClausesView)
    for wanted in RowFilter:
        view.filters.choose(wanted)
        for row in view.list.rows.lines:
            view.list.choose(row)
            assert not _left(view.detail)
            assert not [words for words in compared.status_words() if _english(words)]
        assert not _left(view)
    view.filters.clear()
    view.list.choose(view.list.rows.lines[0])
    view.begin_align()
    assert not _left(view)


def test_several_documents(qtbot) -> None:
    view = SeveralView(Theme(mode="light"))
    qtbot.addWidget(view)
    view.resize(1440, 900)
    view.show()
    view.show_baseline(compare_several(analyses()[0], analyses()[1:]), tuple(a.document.title for a in analyses()), 0)
    assert not _left(view)
    assert not _english(view.status())


def test_print_outs(qtbot, tmp_path: Path) -> None:
    with painted() as seen:
        paint_document(QPdfWriter(str(tmp_path / "read.pdf")), analyses()[0])
        paint_comparison(QPdfWriter(str(tmp_path / "compared.pdf")), _comparison())
    shown = [text for text in seen if OPENS not in text and CLOSES not in text]
    assert len(shown) < len(seen)
    assert not [text for text in shown if _english(text)]
