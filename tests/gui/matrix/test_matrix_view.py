# SPDX-License-Identifier: Apache-2.0
"""The view "Matrix" in the real window: keys, clicks, and what is said in words."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QHeaderView
from pytestqt.qtbot import QtBot

from howopen.comparing import matrix
from howopen.domain.analysis import Analysis
from howopen.domain.bundle import Citation, Contradiction, ContradictionKind, Findings, Silence
from howopen.domain.clauses import Category, Clause, Effect, Evidence
from howopen.domain.comparison import Cell, MatrixRow, Standing
from howopen.domain.document import Block, BlockKind
from howopen.domain.facts import (
    Basis,
    Cap,
    Criterion,
    Facts,
    Openness,
    OpennessClass,
    Permission,
    Profile,
    Verdict,
)
from howopen.domain.spans import Span
from howopen.gui.dialogs.export_options import Wishes
from howopen.gui.documents import OpenDocument
from howopen.gui.matrix.answers import STANDINGS, place_read_out, short_titles
from howopen.gui.matrix.bar import Order
from howopen.gui.matrix.legend import hidden_words
from howopen.gui.matrix.model import CELL_ROLE
from howopen.gui.opening import Place
from howopen.gui.theme import Theme
from howopen.gui.views.matrix_view import MatrixView

GRANT = "You may run the model to earn money."
BAN = "You must not train another model with what it says."
TEXT = f"{GRANT}\n\n{BAN}"

Make = Callable[..., Analysis]


@pytest.fixture
def licence(analysis_of: Callable[..., Analysis]) -> Make:
    """A document that allows or limits business, and forbids training, under a name."""

    def make(name: str, use: Permission = Permission.ALLOWED, *, index: int = 50, cap: float = 0) -> Analysis:
        text = f"{TEXT}\n\n{name} ends here."
        blocks = tuple(Block(BlockKind.PARAGRAPH, Span(m.start(), m.end())) for m in re.finditer(r"[^\n]+", text))
        spans = {words: Span(text.index(words), text.index(words) + len(words)) for words in (GRANT, BAN)}
        bold = Span(spans[BAN].start + 4, spans[BAN].start + 12)
        clauses = (
            Clause("c1", Category.COMMERCIAL_USE, Effect.PERMIT, spans[GRANT], 0.9,
                   (Evidence("rule", "a", (spans[GRANT],), "grants"),), section="2"),
            Clause("c2", Category.MODEL_TRAINING, Effect.PROHIBIT, spans[BAN], 0.6,
                   (Evidence("rule", "b", (bold,), "forbids"),)),
        )  # fmt: skip
        facts = Facts(
            commercial_use=use,
            train_other_models=Permission.PROHIBITED,
            caps=(Cap("monthly-active-users", cap, "users", "month"),) if cap else (),
        )
        basis = (Basis("commercial_use", "It is said.", ("c1",)), Basis("train_other_models", "Banned.", ("c2", "c1")))
        criteria = (Criterion("osd-6", "Fields", Verdict.FAILS if cap else Verdict.MEETS, "So it is.", ("c1",)),)
        profile = Profile(facts, basis, (), Openness(OpennessClass.COMMUNITY, index, criteria))
        own = analysis_of(name, text)
        return replace(own, document=replace(own.document, blocks=blocks), clauses=clauses, profile=profile)

    return make


@pytest.fixture
def three(licence: Make) -> tuple[Analysis, ...]:
    """Documents that differ in business and caps."""
    return (
        licence("north.txt", index=41),
        licence("south.txt", Permission.PROHIBITED, index=20, cap=7e8),
        licence("east.txt", Permission.CONDITIONAL, index=98),
    )


@pytest.fixture
def matrix_room(room, three: tuple[Analysis, ...], qtbot: QtBot):
    """The window with three documents, at the matrix."""
    for analysis in three:
        room.window.documents.add(f"/x/{analysis.document.name}", analysis)
    qtbot.keyClick(room.window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    return room


@pytest.fixture
def view(matrix_room) -> MatrixView:
    return matrix_room.window.shell.matrix


def _names(view: MatrixView) -> list[str]:
    return [view.model.title(column) for column in range(view.model.columnCount())]


def _keys(view: MatrixView) -> list[str]:
    return [row.key for row in view.model.rows]


def _at(view: MatrixView, key: str, place: int) -> QPoint:
    index = view.model.find(key, place)
    view.table.scrollTo(index)
    return view.table.visualRect(index).center()


def test_ctrl_5_shows_the_open_documents(matrix_room, view: MatrixView) -> None:
    window = matrix_room.window
    assert window.shell.place is Place.MATRIX
    assert window.shell.rail.item(window.shell.rail.chosen).text() == "Matrix"
    assert _names(view) == ["north.txt", "south.txt", "east.txt"]
    assert view.bar.figures == "3 documents × 23 rows"
    assert "openness_class" not in _keys(view)  # it stands in the heads
    assert window.status.said().startswith("Commercial use · north.txt   69 cells   6 clauses cited")


def test_without_documents_it_says_what_to_do(room) -> None:
    room.window.go(Place.MATRIX)
    words = [w.accessibleName() for w in room.window.shell.findChildren(object) if type(w).__name__ == "EmptyState"
             and w.isVisible()]  # fmt: skip
    assert words == [
        (
            "Nothing to lay side by side yet. Open some documents: each becomes a column, each fact a row, and each "
            "answer shows its clause."
        )
    ]
    assert room.window.status.said() == "No document is open"


def test_one_document_stands_alone(room, licence: Make) -> None:
    room.window.documents.add("/x/a", licence("a.txt"))
    room.window.go(Place.MATRIX)
    view = room.window.shell.matrix
    view.set_differences_only(True)
    assert not view.bar.differences.isEnabled()
    assert len(_keys(view)) == 23  # alone it differs from nothing, and nothing is hidden for that
    assert view.pane.others.documents.rowCount() == 1


def test_arrows_move_and_enter_opens_the_clause(matrix_room, view: MatrixView, qtbot: QtBot) -> None:
    view.table.setFocus()
    assert view.current == ("commercial_use", 0)
    qtbot.keyClick(view.table, Qt.Key.Key_Right)
    qtbot.keyClick(view.table, Qt.Key.Key_Down)
    assert view.current == ("caps", 1)
    view.select("train_other_models", 1)
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    window = matrix_room.window
    assert window.shell.place is Place.READ
    assert window.documents.index == 1
    assert window.shell.read.selected == "c2"


def test_enter_without_a_clause_stays(matrix_room, view: MatrixView, qtbot: QtBot) -> None:
    view.select("governing_law", 0)
    assert not view.pane.open_button.isEnabled()
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert matrix_room.window.shell.place is Place.MATRIX


def test_the_pane_quotes_the_clause_with_its_deciding_words(view: MatrixView) -> None:
    view.select("train_other_models", 2)
    assert view.pane.quote.accessibleName() == BAN
    assert view.pane.quote._bold == ((4, 12),)
    assert view.pane.quote.minimumHeight() == view.pane.quote.heightForWidth(view.pane.quote.width())
    assert view.pane._sure.text() == "Sure ? 60 %"
    assert view.pane._place.text() == "Paragraph 2"


def test_the_same_fact_in_the_others_strictest_first(view: MatrixView, qtbot: QtBot) -> None:
    view.select("commercial_use", 0)
    others = view.pane.others
    shown = [others.documents.index(row, 0).data() for row in range(3)]
    assert shown == ["south.txt", "east.txt", "north.txt"]
    qtbot.mouseClick(
        others.viewport(), Qt.MouseButton.LeftButton, pos=others.visualRect(others.documents.index(0, 0)).center()
    )
    assert view.current == ("commercial_use", 1)


def test_a_click_selects_and_a_double_click_opens(matrix_room, view: MatrixView, qtbot: QtBot) -> None:
    place = _at(view, "train_other_models", 2)
    qtbot.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.current == ("train_other_models", 2)
    qtbot.mouseDClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert matrix_room.window.documents.index == 2
    assert matrix_room.window.shell.place is Place.READ


def test_differences_only_names_what_it_hides(view: MatrixView, qtbot: QtBot) -> None:
    view.bar.differences.setFocus()
    qtbot.keyClick(view.bar.differences, Qt.Key.Key_Space)
    assert _keys(view) == ["commercial_use", "caps"]
    assert view.hidden.isVisible()
    assert view.hidden.words.startswith("21 rows hidden, the same in all 3: Widest purpose (Silent), Prohibited uses")
    qtbot.mouseClick(view.hidden.show_button, Qt.MouseButton.LeftButton)
    assert len(_keys(view)) == 23
    assert not view.hidden.isVisible()


def test_sorting_by_a_fact_with_its_head(view: MatrixView, qtbot: QtBot) -> None:
    head = view.table.verticalHeader()
    assert isinstance(head, QHeaderView)
    row = _keys(view).index("caps")
    where = QPoint(20, head.sectionViewportPosition(row) + 10)
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert _names(view)[0] == "south.txt"
    assert view.bar.sorted_by == "caps"
    assert view.current == ("commercial_use", 0)  # the selection stays with its document


def test_sorting_by_openness_name_and_key(view: MatrixView, qtbot: QtBot) -> None:
    view.sort_by(Order.OPENNESS)
    assert _names(view) == ["east.txt", "north.txt", "south.txt"]
    view.bar.order.setFocus()
    view.bar.order.setCurrentIndex(view.bar.order.findData(Order.NAME.value))
    assert _names(view) == ["east.txt", "north.txt", "south.txt"]
    view.select("commercial_use", 0)
    qtbot.keyClick(view.table, Qt.Key.Key_S)
    assert _names(view) == ["south.txt", "east.txt", "north.txt"]


def test_documents_are_moved_and_pinned_by_key(view: MatrixView, qtbot: QtBot) -> None:
    view.select("commercial_use", 0)
    qtbot.keyClick(view.table, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert _names(view) == ["south.txt", "north.txt", "east.txt"]
    assert view.bar.sorted_by == Order.OWN
    view.select("commercial_use", 2)
    qtbot.keyClick(view.table, Qt.Key.Key_P)
    assert _names(view) == ["east.txt", "south.txt", "north.txt"]
    assert view.table.pinned == 1
    assert view.table.pinned_view.isVisible()
    assert view.current == ("commercial_use", 2)
    qtbot.keyClick(view.table, Qt.Key.Key_P)
    assert view.table.pinned == 0
    assert not view.table.pinned_view.isVisible()


def test_a_head_is_dragged(view: MatrixView) -> None:
    view.table.horizontalHeader().moveSection(2, 0)  # what Qt does at the end of a drag
    assert _names(view) == ["east.txt", "north.txt", "south.txt"]
    assert [view.table.horizontalHeader().visualIndex(column) for column in range(3)] == [0, 1, 2]


def test_the_head_menu_pins_and_moves(view: MatrixView) -> None:
    menu = view.table.head_menu(0)
    actions = {action.text(): action for action in menu.actions()}
    assert not actions["Move left"].isEnabled()
    actions["Move right"].trigger()
    assert _names(view) == ["south.txt", "north.txt", "east.txt"]
    view.table.head_menu(2).actions()[0].trigger()
    assert _names(view)[0] == "east.txt"
    assert view.table.head_menu(0).actions()[0].text() == "Let it scroll"


def test_rows_are_filtered_by_group(view: MatrixView) -> None:
    rows = view.bar.rows
    rows.setCurrentIndex(rows.findText("Open Source Definition"))
    assert _keys(view) == ["osd-6"]
    rows.setCurrentIndex(rows.findText("Facts and criteria"))
    assert len(_keys(view)) == 24
    rows.setCurrentIndex(rows.findText("Legal"))
    assert "governing_law" in _keys(view)
    assert "commercial_use" not in _keys(view)
    assert rows.findText("Independence") < 0  # no document was judged by it


def test_a_cell_is_read_out(view: MatrixView) -> None:
    def spoken(key: str, place: int) -> object:
        return view.model.find(key, place).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken("commercial_use", 2) == "Commercial use, east.txt: On conditions, section 2"
    assert (
        spoken("train_other_models", 0)
        == "Training other models, north.txt: Prohibited, barred or one-sided, paragraph 2"
    )
    assert spoken("governing_law", 1) == "Governing law, south.txt: Silent, silent, so not settled, no clause"
    table = QAccessible.queryAccessibleInterface(view.table)
    names = {table.child(n).text(QAccessible.Text.Name) for n in range(table.childCount())}
    assert "Commercial use, east.txt: On conditions, section 2" in names
    heads = [view.model.headerData(n, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole) for n in range(2)]
    assert heads == ["north.txt, Community 41", "south.txt, Community 20"]


def test_figures_are_short_in_the_cell_and_whole_in_the_tooltip(view: MatrixView) -> None:
    index = view.model.find("caps", 1)
    assert index.data() == "700M MAU"
    assert str(index.data(Qt.ItemDataRole.ToolTipRole)).startswith("700,000,000 monthly active users")


def test_ctrl_c_copies_the_clause_with_its_citation(view: MatrixView, qtbot: QtBot) -> None:
    view.select("train_other_models", 0)
    qtbot.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == BAN


def test_export_holds_what_is_shown(matrix_room, view: MatrixView, qtbot: QtBot) -> None:
    view.sort_by(Order.OPENNESS)
    view.set_differences_only(True)
    assert [row.key for row in view.shown.rows] == ["commercial_use", "caps"]
    qtbot.keyClick(matrix_room.window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    assert {"xlsx", "csv", "html"} <= {info.name for info in dialog._subject.formats}
    dialog._subject.make(dialog._subject.items, "csv", Wishes())
    assert matrix_room.desk.exported[-1] == (("east.txt", "north.txt", "south.txt"), "csv")
    dialog.reject()


def test_opening_one_more_keeps_the_order_and_the_place(matrix_room, view: MatrixView, licence: Make) -> None:
    view.sort_by(Order.OPENNESS)
    view._move(0, 2)
    view.select("caps", 1)
    matrix_room.window.documents.add("/x/west.txt", licence("west.txt"))
    assert _names(view) == ["north.txt", "south.txt", "east.txt", "west.txt"]
    assert view.current == ("caps", 1)
    matrix_room.window.documents.close(0)
    assert _names(view) == ["south.txt", "east.txt", "west.txt"]
    assert view.current == ("caps", 0)


def test_it_waits_until_it_is_seen(room, three: tuple[Analysis, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    view = room.window.shell.matrix
    for analysis in three:
        room.window.documents.add(f"/x/{analysis.document.name}", analysis)
    assert view.model.columnCount() == 0
    room.window.go(Place.MATRIX)
    assert view.model.columnCount() == 3


def _alone(qtbot: QtBot, documents: tuple[Analysis, ...], findings: Findings, **options: int) -> MatrixView:
    view = MatrixView(
        Theme(mode="light", **options),
        matrix=matrix,
        findings=lambda _analysis: findings,
        cite=lambda analysis, clause: analysis.document.quote(clause.span),
    )
    qtbot.addWidget(view)
    view.resize(1368, 800)
    with qtbot.waitExposed(view):
        view.show()
    view.show_documents([OpenDocument(f"/x/{one.document.name}", one) for one in documents])
    return view


def test_a_long_document_is_looked_through_beside_the_window(qtbot: QtBot, three: tuple[Analysis, ...]) -> None:
    first = three[0]
    many = tuple(replace(first.clauses[0], id=f"more{number}") for number in range(120))
    long = replace(first, clauses=(*first.clauses, *many))
    view = _alone(qtbot, (long, *three[1:]), Findings(silent=(Silence("governing-law", "Governing law"),)))
    view.select("governing_law", 0)
    qtbot.waitUntil(lambda: view.pane.notes == "Silent on this. No clause found: Governing law.")
    view.select("caps", 0)
    assert view.pane.notes == ""


def test_contradictions_and_silence_are_told_where_they_bear(qtbot: QtBot, three: tuple[Analysis, ...]) -> None:
    clash = Contradiction(ContradictionKind.MODEL_TRAINING, Citation(0, "c1"), Citation(0, "c2"), "Both can't hold.")
    findings = Findings(contradictions=(clash,), silent=(Silence("governing-law", "Governing law"),))
    view = _alone(qtbot, three, findings)
    view.select("train_other_models", 0)
    assert view.pane.notes == "Contradicts itself (§ 2 and ¶ 2): Both can't hold."
    view.select("governing_law", 0)
    assert view.pane.notes == "Silent on this. No clause found: Governing law."
    view.select("caps", 0)
    assert view.pane.notes == ""


def test_thirty_documents_keep_the_heads_and_the_pinned_ones(qtbot: QtBot, licence: Make) -> None:
    view = _alone(qtbot, tuple(licence(f"n{n:02}.txt") for n in range(30)), Findings())
    view._pin(4)
    view.select("commercial_use", 29)
    table = view.table
    assert table.horizontalScrollBar().value() > 0
    assert table.visualRect(view.model.find("commercial_use", 29)).right() <= table.viewport().width()
    assert table.columnViewportPosition(0) < 0
    assert table.pinned_view.x() == table.verticalHeader().width()
    assert table.pinned_view.columnViewportPosition(0) == 0
    view.select("commercial_use", 0)  # the second column: it must not stay under the pinned one
    assert table.visualRect(view.model.find("commercial_use", 0)).left() >= table.pinned_view.width() - 1
    table.verticalScrollBar().setValue(200)
    assert table.pinned_view.verticalScrollBar().value() == table.verticalScrollBar().value() > 0
    assert table.horizontalHeader().height() == 84


def test_every_standing_has_a_sign_of_its_own(qtbot: QtBot, three: tuple[Analysis, ...]) -> None:
    """Without colour: the dark pixels of the signs differ for each meaning."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QImage, QPainter

    from howopen.gui.matrix.answers import paint_standing

    shapes = set()
    for standing in STANDINGS:
        image = QImage(28, 28, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        paint_standing(painter, QRectF(0, 0, 28, 28), standing, Theme(mode="light"))
        painter.end()
        grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
        shapes.add(tuple(grey.pixelColor(x, y).red() < 160 for x in range(28) for y in range(28)))
    assert len(shapes) == len(Standing) == len(STANDINGS)


def test_the_row_and_column_of_the_cell_are_tinted(qtbot: QtBot, three: tuple[Analysis, ...]) -> None:
    view = _alone(qtbot, three, Findings())
    view.select("caps", 1)
    picture = view.table.viewport().grab().toImage()

    def ground(key: str, place: int) -> str:
        corner = view.table.visualRect(view.model.find(key, place)).topLeft() + QPoint(4, 4)
        return picture.pixelColor(corner).name()

    plain, crossed, current = ground("commercial_use", 0), ground("caps", 0), ground("caps", 1)
    assert ground("commercial_use", 1) == crossed
    assert len({plain, crossed, current}) == 3


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("zoom", [80, 200])
def test_theme_and_zoom_are_followed(qtbot: QtBot, three: tuple[Analysis, ...], mode: str, zoom: int) -> None:
    view = _alone(qtbot, three, Findings(), zoom=100)
    theme = view._theme
    height = view.table.rowHeight(0)
    theme.set_mode(mode)
    theme.set_zoom(zoom)
    view.grab()
    assert view.table.rowHeight(0) == round(height * zoom / 100)
    assert view.table.columnWidth(0) == round(112 * zoom / 100)
    view.table.setCurrentIndex(view.model.index(5, 1))
    assert view.table.viewport().grab().toImage().pixelColor(3, 3) == theme.color("surface")


def test_the_pane_goes_below_where_the_window_is_narrow(qtbot: QtBot, three: tuple[Analysis, ...]) -> None:
    view = _alone(qtbot, three, Findings())
    assert view._splitter.orientation() is Qt.Orientation.Horizontal
    view.resize(1000, 800)
    assert view._splitter.orientation() is Qt.Orientation.Vertical
    assert view.table.height() > 200


def test_names_are_short_where_that_tells_them_apart() -> None:
    assert short_titles(("Northwind License Agreement", "MIT License", "Fabrikam Terms of Use")) == (
        "Northwind",
        "MIT",
        "Fabrikam Terms of Use",
    )
    assert short_titles(("North License", "North Agreement")) == ("North License", "North Agreement")
    assert short_titles(("Licence",)) == ("Licence",)


def test_cells_carry_their_answer(view: MatrixView) -> None:
    assert view.model.find("caps", 1).data(CELL_ROLE).standing is Standing.CONDITIONS
    assert not view.model.find("no-such-fact", 1).isValid()


@pytest.mark.parametrize(
    ("places", "words"),
    [
        ("§ 2.b", "section 2.b"),
        ("§ 2.b, ¶ 4", "section 2.b, paragraph 4"),
        ("Use of the model", "Use of the model"),
        ("no clause", "no clause"),
    ],
)
def test_places_are_read_out_without_signs(places: str, words: str) -> None:
    assert place_read_out(places) == words


@pytest.mark.parametrize(
    ("rows", "documents", "words"),
    [
        (1, 2, "1 row hidden, the same in both: Share-alike (None)"),
        (2, 2, "2 rows hidden, the same in both: Share-alike (None), Share-alike (None)"),
        (1, 8, "1 row hidden, the same in all 8: Share-alike (None)"),
    ],
)
def test_what_is_hidden_is_told_in_a_whole_sentence(rows: int, documents: int, words: str) -> None:
    hidden = [MatrixRow("share_alike", "Share-alike", (Cell("None"),))] * rows
    assert hidden_words(hidden, documents) == words
