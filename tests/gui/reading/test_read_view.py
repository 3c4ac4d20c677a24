# SPDX-License-Identifier: Apache-2.0
"""Reading as a person does it: clicks, keys, drags and what they show."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause
from howopen.domain.document import Block, BlockKind
from howopen.domain.facts import Criterion, Profile, Verdict
from howopen.domain.library import Deviation, Identity, IdentityKind
from howopen.domain.outline import Outline
from howopen.domain.spans import Span
from howopen.gui.models.clause_table import Column
from howopen.gui.reading.context_bar import figures_of
from howopen.gui.reading.detail_pane import place_words, value_pairs
from howopen.gui.reading.facts_pane import link_ids, verdict_word
from howopen.gui.reading.outline_pane import incorporated, silent_on
from howopen.gui.reading.side import Tab
from howopen.gui.theme import Theme
from howopen.gui.views.read_view import ReadView

LEFT = Qt.MouseButton.LeftButton
SpanIn = Callable[[str], Span]


def cite(analysis: Analysis, clause: Clause) -> str:
    return f"{analysis.document.name}: {clause.section}"


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, harbour: Analysis) -> Iterator[ReadView]:
    view = ReadView(theme, cite=cite)
    qtbot.addWidget(view)
    view.resize(1300, 800)
    view.show_analysis(harbour)
    view.show()
    qtbot.waitExposed(view)
    yield view
    QApplication.clipboard().clear()


def point_of(view: ReadView, offset: int) -> QPoint:
    """Where the character at ``offset`` is painted, in the canvas's viewport."""
    page = view.canvas.page
    assert page is not None
    (box,) = page.rects(Span(offset, offset + 1), page.blocks_of(Span(offset, offset + 1)))
    return box.translated(0, 16 - view.canvas.verticalScrollBar().value()).center().toPoint()


def buttons(widget: QWidget) -> dict[str, QPushButton]:
    return {button.text(): button for button in widget.findChildren(QPushButton)}


def row_of(view: ReadView, name: str) -> int:
    table = view.clauses
    return table.filter.mapFromSource(table.model.index(table.model.row_of(name), 0)).row()


def test_a_click_on_words_selects_their_clause_everywhere(qtbot: QtBot, view: ReadView, span_in: SpanIn) -> None:
    where = point_of(view, span_in("attacks on ships").start)
    with qtbot.waitSignal(view.clause_selected) as told:
        qtbot.mouseClick(view.canvas.viewport(), LEFT, pos=where)
    assert told.args == ["c3"]
    assert view.canvas.selected == view.selected == "c3"
    assert view.clauses.view.currentIndex().row() == row_of(view, "c3")
    assert view.outline.view.currentIndex().data() == "You must not use the Model to plan attacks on s…"
    assert view.detail.quote.accessibleName() == "You must not use the Model to plan attacks on ships."
    assert "matched “must not use”" in view.detail.why.text()
    assert view.canvas.accessibleDescription() == "Field of use, Prohibit, section 2.a"


def test_a_click_beside_the_words_selects_nothing(qtbot: QtBot, view: ReadView, span_in: SpanIn) -> None:
    where = point_of(view, span_in("Harbour Model Licence").start)
    qtbot.mouseClick(view.canvas.viewport(), LEFT, pos=where)
    assert view.selected == ""


def test_a_click_on_a_margin_mark_selects(qtbot: QtBot, view: ReadView) -> None:
    page = view.canvas.page
    assert page is not None
    block = page.block_at(page.clauses["c2"].span.start)
    (row,) = page.lane(block)
    assert row.shown == ("c1", "c2")
    where = QPoint(int(page.columns.lane) + 44 + 20, int(row.y) + 16 + 12)
    qtbot.mouseClick(view.canvas.viewport(), LEFT, pos=where)
    assert view.selected == "c2"


def test_a_click_on_a_row_shows_the_clause(qtbot: QtBot, view: ReadView) -> None:
    index = view.clauses.filter.index(row_of(view, "c4"), Column.WORDS)
    qtbot.mouseClick(view.clauses.view.viewport(), LEFT, pos=view.clauses.view.visualRect(index).center())
    assert view.selected == view.canvas.selected == "c4"


def test_enter_on_a_row_gives_the_text_the_focus(qtbot: QtBot, view: ReadView) -> None:
    view.activateWindow()
    view.clauses.view.setFocus()
    view.clauses.view.setCurrentIndex(view.clauses.filter.index(row_of(view, "c5"), Column.WORDS))
    qtbot.keyClick(view.clauses.view, Qt.Key.Key_Return)
    assert view.selected == "c5"
    assert view.focusWidget() is view.canvas


def test_arrow_keys_in_the_table_move_the_selection(qtbot: QtBot, view: ReadView) -> None:
    view.select_clause("c1")
    qtbot.keyClick(view.clauses.view, Qt.Key.Key_Down)
    assert view.selected == "c2"


def test_copying_a_row_gives_the_citation(qtbot: QtBot, view: ReadView) -> None:
    view.select_clause("c4")
    qtbot.keyClick(view.clauses.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "harbour.txt: 2.b"


def test_j_and_k_go_round_the_clauses(qtbot: QtBot, view: ReadView) -> None:
    visited = []
    for _ in range(7):
        qtbot.keyClick(view.canvas, Qt.Key.Key_J)
        visited.append(view.selected)
    assert visited == ["c1", "c2", "c3", "c4", "c5", "c6", "c1"]
    qtbot.keyClick(view.canvas, Qt.Key.Key_K)
    assert view.selected == "c6"


def test_dragging_selects_words_and_copies_them_plain(qtbot: QtBot, view: ReadView, span_in: SpanIn) -> None:
    begin, end = point_of(view, span_in("more than").start), point_of(view, span_in("you need").start)
    port = view.canvas.viewport()
    QTest.mousePress(port, LEFT, pos=begin - QPoint(3, 0))
    QTest.mouseMove(port, end - QPoint(6, 0))
    QTest.mouseRelease(port, LEFT, pos=end - QPoint(6, 0))
    qtbot.keyClick(view.canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().strip() == "more than 5 million monthly users,"
    assert view.selected == ""


def test_all_can_be_copied_with_markers(qtbot: QtBot, view: ReadView) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(view.canvas, Qt.Key.Key_A, control)
    qtbot.keyClick(view.canvas, Qt.Key.Key_C, control)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Harbour Model Licence"
    assert lines[3] == "a. You must not use the Model to plan attacks on ships."
    assert len(lines) == 6


def test_the_card_tells_why_under_the_pointer(qtbot: QtBot, view: ReadView, span_in: SpanIn) -> None:
    QTest.mouseMove(view.canvas.viewport(), point_of(view, span_in("breach it").start))
    card = view.canvas._card
    qtbot.waitUntil(card.isVisible)
    assert card._name.text() == "Termination"
    assert card._sure.text() == "Sure ? 60 %"
    assert "matched “ends”" in card._why.text()


def test_find_counts_marks_and_steps(qtbot: QtBot, view: ReadView, span_in: SpanIn) -> None:
    qtbot.keyClick(view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bar = view.find_bar
    assert bar.isVisible()
    qtbot.keyClicks(bar.field, "licence")
    assert bar.count.text() == "1 of 3"
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text() == "2 of 3"
    start = span_in("licence ends").start
    assert view.canvas._hits[1] == Span(start, start + len("licence"))
    qtbot.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text() == "1 of 3"
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert view.canvas._hits == ()


def test_find_minds_case_and_whole_words_on_demand(qtbot: QtBot, view: ReadView) -> None:
    view.focus_find()
    bar = view.find_bar
    bar.field.setText("licence")
    assert bar.count.text() == "1 of 3"
    qtbot.mouseClick(bar.case, LEFT)
    assert bar.count.text() == "1 of 2"
    bar.field.setText("Mode")
    assert bar.count.text() == "1 of 3"
    qtbot.mouseClick(bar.whole, LEFT)
    assert bar.count.text() == "Not found"


def test_find_crosses_line_breaks_and_says_when_there_is_nothing(qtbot: QtBot, view: ReadView) -> None:
    view.focus_find()
    view.find_bar.field.setText("million monthly")
    assert view.find_bar.count.text() == "1 of 1"
    view.find_bar.field.setText("submarine")
    assert view.find_bar.count.text() == "Not found"


def test_filters_narrow_the_table_and_give_way_to_a_selection(qtbot: QtBot, view: ReadView) -> None:
    view.clauses.effects.setCurrentText("Permit")
    assert view.clauses.count.text() == "2 of 6 clauses"
    view.select_clause("c5")
    assert view.clauses.count.text() == "6 clauses"
    assert view.clauses.view.currentIndex().row() == row_of(view, "c5")


def test_a_head_sorts(qtbot: QtBot, view: ReadView) -> None:
    head = view.clauses.view.horizontalHeader()
    x = head.sectionViewportPosition(Column.SURE) + 10
    qtbot.mouseClick(head.viewport(), LEFT, pos=QPoint(x, head.height() // 2))
    first = view.clauses.filter.index(0, Column.SURE).data()
    qtbot.mouseClick(head.viewport(), LEFT, pos=QPoint(x, head.height() // 2))
    assert {first, view.clauses.filter.index(0, Column.SURE).data()} == {"? 60", "98"}


def test_links_in_the_facts_jump_to_their_clause(qtbot: QtBot, view: ReadView) -> None:
    view.tabs.choose(1)
    link = next(b for b in view.facts.findChildren(QPushButton) if b.accessibleName() == "Show User cap, 2.b")
    qtbot.mouseClick(link, LEFT)
    assert view.selected == "c4"


def test_a_freedom_is_never_said_to_be_met() -> None:
    meets = Criterion("osaid-study", "Study", Verdict.MEETS, "Not excluded by this text.")
    assert verdict_word(meets) == "Not excluded"
    assert verdict_word(replace(meets, verdict=Verdict.FAILS)) == "Fails"
    assert verdict_word(replace(meets, id="osd-1")) == "Meets"


def test_clauses_of_one_section_share_a_link(harbour: Analysis) -> None:
    assert link_ids(harbour, ("c1", "c2", "c4", "gone")) == (("§ 1", "c1"), ("§ 2.b", "c4"))


def test_what_is_incorporated_leads_to_its_clause(qtbot: QtBot, view: ReadView) -> None:
    qtbot.mouseClick(buttons(view.outline)["Dock Policy"], LEFT)
    assert view.selected == "c6"


def test_a_section_in_the_outline_scrolls_the_text(qtbot: QtBot, view: ReadView, harbour: Analysis) -> None:
    view.resize(1300, 300)
    tree = view.outline.view
    last = view.outline.model.index_at(len(harbour.document.text) - 2)
    tree.scrollTo(last)
    qtbot.mouseClick(tree.viewport(), LEFT, pos=tree.visualRect(last).center())
    assert view.canvas.verticalScrollBar().value() > 0


def test_the_actions_ask_for_what_they_say(qtbot: QtBot, view: ReadView) -> None:
    for button, signal in (
        (view.bar.export, view.export_requested),
        (view.bar.compare, view.compare_requested),
        (view.bar.search, view.find_requested),
    ):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button, LEFT)


def test_f6_goes_round_the_panes(qtbot: QtBot, view: ReadView) -> None:
    view.activateWindow()
    view.outline.view.setFocus()
    passed = []
    for _ in range(4):
        view.next_pane()
        passed.append(view.focusWidget())
    assert passed == [view.canvas, view.clauses.view, view.detail, view.outline.view]


def test_the_selected_clause_is_outlined_and_its_words_bold(view: ReadView) -> None:
    before = view.canvas.grab().toImage()
    view.select_clause("c3")
    after = view.canvas.grab().toImage()
    accent = view._theme.color("accent").name()
    assert count(after, accent) > count(before, accent)


def count(image: QImage, name: str) -> int:
    return sum(
        image.pixelColor(x, y).name() == name for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)
    )


def names_in(view: ReadView) -> list[str]:
    return [child.accessibleName() for child in view.findChildren(QWidget) if child.isVisible()]


def test_warnings_stand_in_one_banner(qtbot: QtBot, view: ReadView, harbour: Analysis) -> None:
    document = replace(harbour.document, warnings=("Page 2 holds no text.", "One table was left out."))
    view.show_analysis(replace(harbour, document=document))
    qtbot.waitUntil(lambda: "Page 2 holds no text. One table was left out." in names_in(view))
    view.show_analysis(harbour)
    assert "Page 2 holds no text. One table was left out." not in names_in(view)


def test_nothing_open_says_what_to_do(qtbot: QtBot, view: ReadView) -> None:
    view.clear()
    assert view.analysis is None
    assert view.bar.title.text() == "Read"
    assert not view.bar.export.isVisible()
    assert any(name.startswith("Nothing is open") for name in names_in(view))


def test_a_document_without_clauses_or_sections_can_be_read(qtbot: QtBot, view: ReadView, harbour: Analysis) -> None:
    bare = replace(harbour, outline=Outline(), clauses=(), profile=Profile())
    view.show_analysis(bare)
    qtbot.keyClick(view.canvas, Qt.Key.Key_J)
    view.canvas.grab()
    assert view.clauses.count.text() == "0 clauses"
    assert view.bar.badge.accessibleName() == "How open: Undecided"


def test_an_empty_document_can_be_shown(qtbot: QtBot, view: ReadView, harbour: Analysis) -> None:
    empty = replace(harbour.document, text="", blocks=(), pages=())
    view.show_analysis(replace(harbour, document=empty, outline=Outline(), clauses=(), profile=Profile()))
    qtbot.mouseClick(view.canvas.viewport(), LEFT, pos=QPoint(300, 100))
    view.canvas.grab()
    assert view.selected == ""


def test_a_long_document_is_laid_out_where_it_is_seen(qtbot: QtBot, view: ReadView, harbour: Analysis) -> None:
    sentence = "The licensee keeps a log of each deployment for three years and shows it when asked. "
    part = sentence * 6 + "\n\n"
    count_of = 900
    blocks = tuple(Block(BlockKind.PARAGRAPH, Span(n * len(part), (n + 1) * len(part) - 2)) for n in range(count_of))
    document = replace(harbour.document, text=part * count_of, blocks=blocks, pages=())
    view.show_analysis(replace(harbour, document=document, outline=Outline(), clauses=(), profile=Profile()))
    assert view.canvas.document is not document, "a long text is laid out in a turn of its own"
    qtbot.waitUntil(lambda: view.canvas.document is document)
    page = view.canvas.page
    assert page is not None
    assert sum(page.flow.measured(n) for n in range(count_of)) < count_of / 2
    target = blocks[700].span
    view.go_to(target)
    top = page.y_of(target.start) + 16 - view.canvas.verticalScrollBar().value()
    assert 0 <= top < view.canvas.viewport().height() / 2
    qtbot.waitUntil(lambda: all(page.flow.measured(n) for n in range(count_of)), timeout=20000)
    moved = page.y_of(target.start) + 16 - view.canvas.verticalScrollBar().value()
    assert moved == pytest.approx(top, abs=2)


def test_a_narrow_window_puts_the_clauses_under_the_text(qtbot: QtBot, view: ReadView) -> None:
    wide = view.canvas.viewport().width()
    view.resize(900, 640)
    assert view.clauses.mapTo(view, QPoint()).y() > view.canvas.mapTo(view, QPoint()).y()
    assert view.canvas.viewport().width() > 400
    view.resize(1300, 800)
    assert view.canvas.viewport().width() == pytest.approx(wide, abs=4)


def test_zoom_and_theme_change_live(qtbot: QtBot, view: ReadView, theme: Theme) -> None:
    page = view.canvas.page
    assert page is not None
    height = page.flow.total
    theme.set_zoom(150)
    assert page.flow.total > height * 1.3
    theme.set_mode("dark")
    assert view.canvas.grab().toImage().pixelColor(4, 300).name() == theme.color("surface").name()


def test_controls_have_names(view: ReadView) -> None:
    nameless = [
        type(child).__name__
        for child in view.findChildren(QWidget)
        if child.isVisible()
        and child.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not child.accessibleName()
        and not (isinstance(child, QPushButton) and child.text())
        and "Header" not in type(child).__name__
    ]
    assert nameless == []


def test_figures_and_places_in_words(harbour: Analysis) -> None:
    assert figures_of(harbour) == "harbour.txt · 2 pages · 6 clauses · 1 uncertain"
    assert place_words(harbour.clause("c4")) == "Section 2.b, page 2"
    assert place_words(replace(harbour.clause("c4"), section="Use of the model", page=None)) == "Use of the model"
    assert value_pairs(harbour.clause("c4").values) == (
        ("Figure", "5 million monthly users"),
        ("Who counts", "All products"),
        ("Then", "Ask for consent"),
    )


def test_what_is_incorporated_and_what_is_silent(harbour: Analysis) -> None:
    assert [value.label for _, value in incorporated(harbour)] == ["Dock Policy"]
    silent = silent_on(harbour)
    assert silent.startswith("Territory and export, model training")
    assert "user cap" not in silent.lower()


def changed_copy(harbour: Analysis, kind: IdentityKind = IdentityKind.CHANGED) -> Analysis:
    added = Deviation(known="", found="to plan attacks on ships", start=80, end=104)
    near = Identity("mit", "MIT License", "MIT", similarity=0.96, deviations=(added,), kind=kind)
    return replace(harbour, document=replace(harbour.document, sha256="c" * 64), identity=near)


def test_a_changed_licence_is_named_above_the_text_with_its_words(
    qtbot: QtBot, view: ReadView, harbour: Analysis
) -> None:
    note = view.changed_licence
    assert note.isHidden()
    view.show_analysis(changed_copy(harbour))
    assert note.isVisible()
    assert "It reads like MIT License, but it is not: 5 words were added." in note.accessibleName()
    assert "Added: “to plan attacks on ships”" in note.accessibleName()
    (compare,) = [one for one in note.findChildren(QPushButton) if one.text() == "Compare with the known text"]
    with qtbot.waitSignal(view.known_requested) as asked:
        qtbot.mouseClick(compare, Qt.MouseButton.LeftButton)
    assert asked.args == ["lib:mit"]
    (close,) = [one for one in note.findChildren(QWidget) if one.accessibleName() == "Close this message"]
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert note.isHidden()
    view.show_analysis(changed_copy(harbour))
    assert note.isHidden()  # the same document: it was put away
    view.show_analysis(harbour)
    view.show_analysis(changed_copy(harbour))
    assert note.isVisible()


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (IdentityKind.EXACT, "MIT License, exact"),
        (IdentityKind.NAMES_AND_DATES, "MIT License, the same but for names and dates"),
        (IdentityKind.CHANGED, "Not MIT License: close to it, with other words"),
        (IdentityKind.UNKNOWN, ""),
    ],
)
def test_a_known_licence_is_named_among_the_facts(
    qtbot: QtBot, view: ReadView, harbour: Analysis, kind: IdentityKind, words: str
) -> None:
    view.show_analysis(changed_copy(harbour, kind))
    assert view.changed_licence.isHidden() is (kind is not IdentityKind.CHANGED)
    view.tabs.choose(Tab.FACTS)
    qtbot.waitUntil(lambda: any(label.text() == "Facts" for label in view.facts.findChildren(QLabel)))
    told = [label.text() for label in view.facts.findChildren(QLabel)]
    assert ("Known as" in told) is bool(words)
    assert not words or words in told


def test_a_document_without_pages_has_no_column_for_them(view: ReadView, harbour: Analysis) -> None:
    table = view.clauses.view
    assert not table.isColumnHidden(Column.PAGE)
    unpaged = tuple(replace(clause, page=None) for clause in harbour.clauses)
    view.show_analysis(replace(harbour, document=replace(harbour.document, pages=()), clauses=unpaged))
    assert table.isColumnHidden(Column.PAGE)
    view.show_analysis(harbour)
    assert not table.isColumnHidden(Column.PAGE)
