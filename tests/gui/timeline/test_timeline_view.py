# SPDX-License-Identifier: Apache-2.0
"""The timeline view: choosing versions, the chart, what a version changed, and where one goes from there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from howopen.comparing.chart import Measure
from howopen.domain.comparison import Direction
from howopen.domain.timeline import Revision, Timeline, Track, TrackPoint, VersionKind
from howopen.gui import stylesheet
from howopen.gui.theme import Theme
from howopen.gui.timeline.chart_layout import Band, BandKind
from howopen.gui.timeline.chart_pointing import tip
from howopen.gui.timeline.pieces import PieceKind
from howopen.gui.views.timeline_view import TimelineView

ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
MakeView = Callable[..., TimelineView]


def rows(view: TimelineView) -> list[str]:
    model = view.versions.model
    return [str(model.index(row, 0).data(ACCESSIBLE)) for row in range(model.rowCount())]


def band(view: TimelineView, kind: BandKind, number: int = 0) -> Band:
    scene = view.chart.scene
    assert scene is not None
    return next(one for one in scene.layout.bands if (one.kind, one.number) == (kind, number))


def point(view: TimelineView, number: int, kind: BandKind = BandKind.TRACK, row: int = 0) -> QPoint:
    """Where a revision's point stands in the viewport."""
    scene = view.chart.scene
    assert scene is not None
    x = scene.scale.x_of(scene.timeline.revisions[number].version.date.timestamp())
    found = band(view, kind, row)
    top = view.chart.verticalScrollBar().value()
    return QPointF(x, scene.layout.axis - top + found.top + found.height / 2).toPoint()


def test_the_newest_real_version_is_chosen_and_everything_tells_of_it(view: TimelineView) -> None:
    assert view.current == 4
    assert view.versions.view.currentIndex().row() == 0
    assert view.pane.date.text() == "29 June 2026"
    assert view.chart.accessibleDescription() == "29 June 2026: 1 looser; version 5 of 5; Data use 0, −1, 1 looser"
    assert view.status() == "6 documents · 5 versions · 3 real changes · 29 June 2026: 1 looser"
    assert view.bar.title.text() == "Northwind, Terms"
    assert view.bar.figures.text() == "northwind-terms · 11 Nov 2025 to 29 Jun 2026"


def test_versions_are_read_out_with_directions_headline_and_hash(view: TimelineView, timeline: Timeline) -> None:
    told = rows(view)
    assert told[2] == f"14 January 2026: no word changed, quotation marks; {timeline.revisions[2].version.id[:7]}"
    assert told[3].startswith("10 January 2026: 2 tighter; A condition was added: “You may sell")
    assert told[4].startswith("11 November 2025: first version; First version kept; 14 words, 2 clauses; ")
    assert told[1].startswith("10 May 2026: neutral; Words changed, no clause did; 0 words deleted, 7 inserted")


def test_what_could_not_be_read_is_said(view: TimelineView) -> None:
    assert "1 version could not be read. 1 Dec 2025: the file is empty" in view.versions.note


def test_a_version_s_events_come_with_direction_category_and_section(view: TimelineView) -> None:
    view.select(1)
    model = view.pane.model
    told = [str(model.index(row, 0).data(ACCESSIBLE)) for row in range(model.rowCount())]
    assert told[0].startswith("Tighter, A condition was added: “You may sell what you make with the tool if you ask")
    assert told[0].endswith("Commercial use, Section 1")
    assert told[1].endswith("Model training, Section 2")
    assert view.pane.summary.text() == "Against 11 Nov 2025: 0 words deleted, 14 inserted"


def test_the_words_of_an_event_show_what_was_inserted_and_deleted(view: TimelineView) -> None:
    view.select(1)
    pieces = view.pane.part.words.pieces
    assert [(piece.kind, piece.text) for piece in pieces] == [
        (PieceKind.KEPT, "You may sell what you make with the tool"),
        (PieceKind.KEPT, " "),
        (PieceKind.INSERTED, "if you ask us first"),
        (PieceKind.KEPT, "."),
    ]
    assert "inserted: if you ask us first" in view.pane.part.words.accessibleName()
    view.select(4)
    assert view.pane.part.words.accessibleName() == "deleted: We keep your questions for thirty days."
    assert view.pane.part.caption.text() == "Deleted in section 4"


def test_a_version_without_an_event_shows_its_changes_all_the_same(view: TimelineView) -> None:
    view.select(3)
    assert not view.pane.events.isVisible()
    assert view.pane.part.words.accessibleName() == "inserted: We keep your questions for thirty days."
    assert "no clause came, went" in view.pane.nothing.text()


def test_events_are_filtered_by_direction(view: TimelineView, qtbot: QtBot) -> None:
    view.select(1)
    tighter, looser = view.pane.chips[Direction.TIGHTER], view.pane.chips[Direction.LOOSER]
    assert (tighter.text(), tighter.accessibleName()) == ("2 tighter", "Only the 2 tighter")
    assert not looser.isVisible()
    assert view.pane.model.rowCount() == 3
    qtbot.mouseClick(tighter, Qt.MouseButton.LeftButton)
    assert view.pane.model.rowCount() == 2
    qtbot.mouseClick(tighter, Qt.MouseButton.LeftButton)
    assert view.pane.model.rowCount() == 3


def test_a_click_on_a_point_chooses_and_a_double_click_opens_its_comparison(view: TimelineView, qtbot: QtBot) -> None:
    place, pane = point(view, 1), view.chart.viewport()
    qtbot.mouseClick(pane, Qt.MouseButton.LeftButton, pos=place)
    assert view.current == 1
    with qtbot.waitSignal(view.comparison_requested) as asked:
        qtbot.mouseDClick(pane, Qt.MouseButton.LeftButton, pos=point(view, 1, BandKind.CATEGORY, 1))
    assert view.timeline is not None
    assert asked.args == [view.timeline.revisions[1].comparison]


def test_a_click_beside_a_point_or_on_another_document_s_track_chooses_nothing(
    view: TimelineView, qtbot: QtBot
) -> None:
    qtbot.mouseClick(view.chart.viewport(), Qt.MouseButton.LeftButton, pos=point(view, 1) + QPoint(30, 0))
    qtbot.mouseClick(view.chart.viewport(), Qt.MouseButton.LeftButton, pos=point(view, 1, BandKind.TRACK, 1))
    assert view.current == 4
    assert view.chart.version_at(QPointF(5, 60)) is None


def test_a_formal_version_has_no_point_among_the_categories(view: TimelineView) -> None:
    view.chart.zoom(6.0, point(view, 2).x())
    assert view.chart.version_at(QPointF(point(view, 2))) == 2
    assert view.chart.version_at(QPointF(point(view, 2, BandKind.CATEGORY))) is None


def test_the_tip_of_a_point_tells_its_category_and_of_another_track_its_kind(view: TimelineView) -> None:
    scene = view.chart.scene
    assert scene is not None
    row = [line.category.value for line in scene.lines].index("model-training")
    at, top = point(view, 1, BandKind.CATEGORY, row), view.chart.verticalScrollBar().value()
    assert tip(scene, at.x(), at.y(), top) == "10 January 2026: 2 tighter\nModel training 1, +1, 1 tighter"
    other = band(view, BandKind.TRACK, 1)
    x = scene.scale.x_of(scene.tracks[1].points[1].version.date.timestamp())
    told = tip(scene, x, scene.layout.axis + other.top + 10, 0)
    assert told == "9 February 2026: no change in words that count"
    assert tip(scene, 3, 3, 0) == ""


def test_arrows_home_end_and_enter_work_in_the_chart(view: TimelineView, qtbot: QtBot) -> None:
    chart = view.chart
    chart.setFocus()
    for key, reached in (
        (Qt.Key.Key_Left, 3), (Qt.Key.Key_Left, 2), (Qt.Key.Key_Right, 3), (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Left, 0), (Qt.Key.Key_End, 4), (Qt.Key.Key_Right, 4),
    ):  # fmt: skip
        qtbot.keyClick(chart, key)
        assert view.current == reached
    with qtbot.waitSignal(view.comparison_requested):
        qtbot.keyClick(chart, Qt.Key.Key_Return)


def test_arrows_and_enter_work_in_the_list_of_versions(view: TimelineView, qtbot: QtBot) -> None:
    versions = view.versions.view
    versions.setFocus()
    qtbot.keyClick(versions, Qt.Key.Key_Down)
    assert view.current == 3
    qtbot.keyClick(versions, Qt.Key.Key_End)
    assert view.current == 0
    with qtbot.assertNotEmitted(view.comparison_requested):  # the first version has nothing to compare with
        qtbot.keyClick(versions, Qt.Key.Key_Return)
    qtbot.keyClick(versions, Qt.Key.Key_Home)
    with qtbot.waitSignal(view.comparison_requested):
        qtbot.keyClick(versions, Qt.Key.Key_Return)


def test_the_pane_steps_to_newer_and_older_versions(view: TimelineView, qtbot: QtBot) -> None:
    assert not view.pane.newer.isEnabled()
    qtbot.mouseClick(view.pane.older, Qt.MouseButton.LeftButton)
    assert view.current == 3
    qtbot.mouseClick(view.pane.newer, Qt.MouseButton.LeftButton)
    assert view.current == 4


def test_reading_a_formal_version_reads_what_it_says_the_same_as(view: TimelineView, qtbot: QtBot) -> None:
    view.select(2)
    assert not view.pane.compare.isEnabled()
    assert "nothing to compare" in view.pane.compare.toolTip()
    assert view.pane.nothing.text().startswith("Quotation marks. No word that counts differs")
    with qtbot.waitSignal(view.reading_requested) as asked:
        qtbot.mouseClick(view.pane.read, Qt.MouseButton.LeftButton)
    assert view.timeline is not None
    assert asked.args == [view.timeline.revisions[1].analysis]


def test_real_changes_only_leaves_formal_versions_out_everywhere(view: TimelineView, qtbot: QtBot) -> None:
    view.select(2)
    qtbot.mouseClick(view.bar.real_only, Qt.MouseButton.LeftButton)
    assert view.current == 1
    assert len(rows(view)) == 4
    scene = view.chart.scene
    assert scene is not None
    assert len(list(scene.points(scene.tracks[0]))) == 4
    view.chart.setFocus()
    qtbot.keyClick(view.chart, Qt.Key.Key_Right)
    assert view.current == 3
    qtbot.mouseClick(view.bar.real_only, Qt.MouseButton.LeftButton)
    assert len(rows(view)) == 5
    assert view.current == 3


def test_strictness_is_shown_instead_of_clauses_in_the_same_order(view: TimelineView) -> None:
    scene = view.chart.scene
    assert scene is not None
    before = [line.category for line in scene.lines]
    view.bar.measures.choose(1)
    scene = view.chart.scene
    assert scene is not None
    assert scene.measure is Measure.STRICTNESS
    assert [line.category for line in scene.lines] == before
    assert {line.category.value: line.steps[-1].value for line in scene.lines} == {
        "commercial-use": 1, "model-training": 1, "data-use": -1, "governing-law": 0,
    }  # fmt: skip


def test_zoom_by_key_wheel_and_button(view: TimelineView, qtbot: QtBot) -> None:
    chart = view.chart
    assert chart.scale is not None
    whole = chart.scale
    assert not view.head.whole.isEnabled()
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Plus)
    assert chart.scale.per_pixel < whole.per_pixel
    assert view.head.whole.isEnabled()
    assert chart.horizontalScrollBar().maximum() > 0
    qtbot.keyClick(chart, Qt.Key.Key_Minus)
    assert chart.shows_all
    at = QPointF(point(view, 1))
    time = chart.scale.time_at(at.x())
    for _ in range(3):
        turn(chart.viewport(), at, 120, Qt.KeyboardModifier.ControlModifier)
    assert chart.scale.time_at(at.x()) == pytest.approx(time, abs=1)
    assert whole.per_pixel / chart.scale.per_pixel == pytest.approx(1.5**3)
    qtbot.mouseClick(view.head.whole, Qt.MouseButton.LeftButton)
    assert chart.scale == whole


def turn(widget: object, at: QPointF, delta: int, modifier: Qt.KeyboardModifier) -> None:
    event = QWheelEvent(
        at, at, QPoint(), QPoint(0, delta), Qt.MouseButton.NoButton, modifier, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(widget, event)


def test_the_horizontal_bar_pans_and_a_chosen_version_comes_into_sight(view: TimelineView) -> None:
    chart = view.chart
    chart.zoom(8.0)
    chart.horizontalScrollBar().setValue(0)
    assert chart.scale is not None
    assert view.timeline is not None
    first, last = (view.timeline.revisions[n].version.date.timestamp() for n in (0, 4))
    assert chart.scale.shows(first)
    assert not chart.scale.shows(last)
    view.select(4)
    view.select(3)
    view.select(4)
    assert chart.scale.shows(last)


def test_other_documents_are_buttons_and_those_beyond_four_are_folded(view: TimelineView, qtbot: QtBot) -> None:
    names = view.chart._names
    assert [names.button(n).isVisible() for n in range(1, 6)] == [True, True, True, False, False]
    assert names.more.accessibleName() == "Show 2 more documents"
    qtbot.mouseClick(names.more, Qt.MouseButton.LeftButton)
    assert all(names.button(n).isVisible() for n in range(1, 6))
    assert names.more.accessibleName() == "Hide 2 documents"
    with qtbot.waitSignal(view.track_chosen) as asked:
        qtbot.mouseClick(names.button(4), Qt.MouseButton.LeftButton)
    assert asked.args == ["Northwind/Payments.md"]
    assert names.button(4).accessibleName() == "Show the timeline of Northwind, Payments"


def test_the_buttons_of_the_bar_ask(view: TimelineView, qtbot: QtBot) -> None:
    with qtbot.waitSignals([view.source_requested, view.export_requested]):
        qtbot.mouseClick(view.bar.source, Qt.MouseButton.LeftButton)
        qtbot.mouseClick(view.bar.export, Qt.MouseButton.LeftButton)


def test_the_empty_view_says_what_to_do_and_asks_for_a_source(qtbot: QtBot, theme: Theme) -> None:
    paste = QAction("Open folder…")
    view = TimelineView(theme, adding=(paste,))
    qtbot.addWidget(view)
    view.show()
    assert view.status() == ""
    shown = {button.text(): button for button in view.findChildren(QPushButton) if button.isVisible()}
    assert set(shown) == {"Open repository or folder…", "Open folder…"}
    with qtbot.waitSignal(view.source_requested):
        qtbot.mouseClick(shown["Open repository or folder…"], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(paste.triggered):
        qtbot.mouseClick(shown["Open folder…"], Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("zoom", [100, 150, 200])
@pytest.mark.parametrize("width", [1360, 1000])
def test_the_head_of_a_version_is_never_cut_and_no_button_is_stretched(
    make_view: MakeView, timeline: Timeline, theme: Theme, width: int, zoom: int
) -> None:
    theme.set_zoom(zoom)
    view = make_view(timeline, width, 800)
    QTest.qWait(20)
    detail = view.pane
    assert detail.name.shown() == detail.name.text()
    others = [part for part in detail.findChildren(QLabel) if part.font() == theme.font("secondary")]
    assert len(others) > 1
    for part in others:
        assert part.wordWrap() or part.width() >= part.minimumSizeHint().width()
    assert view.bar.export.width() == view.bar.export.sizeHint().width()


def test_a_source_of_several_documents_is_searched_and_chosen_by_key(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view()
    view.offer("/x/northwind-terms", (("Northwind/Terms.md", 5), ("Northwind/Privacy.md", 1), ("Fabrikam/Use.md", 3)))
    choice = view.choice
    qtbot.keyClicks(choice.search, "wind")
    assert choice.model.rowCount() == 2
    qtbot.keyClick(choice.search, Qt.Key.Key_Down)
    assert choice.list.currentIndex().data(ACCESSIBLE) == "Northwind, Privacy, 1 version"
    with qtbot.waitSignal(view.document_chosen) as asked:
        qtbot.keyClick(choice.search, Qt.Key.Key_Return)
    assert asked.args == ["/x/northwind-terms", "Northwind/Privacy.md"]
    qtbot.keyClicks(choice.search, " nothing")
    assert not choice.show_button.isEnabled()


def test_going_back_from_the_choice_keeps_what_was_shown(view: TimelineView, qtbot: QtBot) -> None:
    view.offer("x", (("a.md", 1), ("b.md", 2)))
    assert view.status() == ""
    qtbot.keyClick(view.choice, Qt.Key.Key_Escape)
    assert view.status().startswith("6 documents")
    view.clear()
    assert (view.timeline, view.current, view.status()) == (None, None, "")


def test_there_is_no_revision_beyond_the_last(view: TimelineView) -> None:
    with pytest.raises(IndexError):
        view.select(5)


def test_the_models_keep_to_qt_s_rules(view: TimelineView, qtmodeltester: ModelTester) -> None:
    for model in (view.versions.model, view.pane.model):
        qtmodeltester.check(model)
    view.versions.set_real_only(True)
    view.pane.model.set_direction(Direction.LOOSER)
    view.choice.offer("x", (("a.md", 1), ("b.md", 2)))
    qtmodeltester.check(view.choice.model)
    view.choice.search.setText("b")
    assert view.choice.model.rowCount() == 1


@pytest.mark.parametrize("zoom", [80, 100, 200])
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_it_paints_at_every_zoom_and_width(
    make_view: MakeView, timeline: Timeline, theme: Theme, mode: str, zoom: int
) -> None:
    view = make_view(timeline, 888, 540)
    theme.set_mode(mode)
    theme.set_zoom(zoom)
    stylesheet.apply(theme, view)
    view.resize(888, max(540, view.minimumSizeHint().height()))  # as the page does, which scrolls
    for measure in (0, 1):
        view.bar.measures.choose(measure)
        picture = view.grab().toImage()
        accent = theme.color("accent").rgb()
        scene = view.chart.scene
        assert scene is not None
        assert scene.selected_x is not None
        corner = view.chart.viewport().mapTo(view, QPoint(round(scene.selected_x), round(scene.layout.axis) + 2))
        near = {picture.pixel(corner.x() + dx, corner.y()) for dx in (-1, 0, 1)}
        assert accent in near  # the chosen version's line
    if zoom == 100:
        assert view.minimumSizeHint().width() <= 888


def test_a_narrow_view_puts_the_pane_below_and_a_wide_one_beside(view: TimelineView) -> None:
    assert view.pane.x() > view.chart.mapTo(view, QPoint()).x()
    view.resize(888, 540)
    QApplication.processEvents()
    below = view.pane.mapTo(view, QPoint()).y()
    assert below >= view.chart.mapTo(view, QPoint(0, view.chart.height())).y()
    assert view.pane.compare.isVisible()
    # Wide and low: the words stand beside the events, the buttons beside the date.
    assert view.pane.part.mapTo(view, QPoint()).x() >= view.pane.events.mapTo(view, QPoint()).x() + 100
    assert abs(view.pane.compare.mapTo(view, QPoint()).y() - view.pane.date.mapTo(view, QPoint()).y()) < 30
    view.resize(1360, 800)
    QApplication.processEvents()
    assert view.pane.mapTo(view, QPoint()).y() < below
    assert view.pane.part.mapTo(view, QPoint()).y() > view.pane.events.mapTo(view, QPoint()).y() + 100


def thousand(timeline: Timeline) -> Timeline:
    """A thousand versions, two in five of them real, half a day apart."""
    real, formal = timeline.revisions[1], timeline.revisions[2]
    start = timeline.revisions[0].version

    def one(number: int) -> Revision:
        kind = timeline.revisions[0] if number == 0 else real if number % 5 < 2 else formal
        moved = replace(start, id=f"{number:040x}", date=start.date + timedelta(hours=12 * number))
        return replace(kind, version=moved)

    revisions = tuple(one(number) for number in range(1000))
    own = Track(timeline.document, tuple(TrackPoint(revision.version, revision.kind) for revision in revisions))
    return replace(timeline, revisions=revisions, tracks=(own, *timeline.tracks[1:]))


def test_a_thousand_versions_are_shown_as_columns_and_each_can_be_reached(
    make_view: MakeView, timeline: Timeline, qtbot: QtBot
) -> None:
    view = make_view(thousand(timeline))
    assert view.versions.model.rowCount() == 1000
    assert view.bar.title.text() == "Northwind, Terms"
    view.grab()
    view.chart.setFocus()
    qtbot.keyClick(view.chart, Qt.Key.Key_Home)
    assert view.current == 0
    qtbot.keyClick(view.chart, Qt.Key.Key_Right)
    assert view.current == 1
    for _ in range(20):
        qtbot.keyClick(view.chart, Qt.Key.Key_Plus)
    scene = view.chart.scene
    assert scene is not None
    xs = [x for _, x in scene.points(scene.tracks[0])]
    assert min(after - before for before, after in pairwise(xs)) > 40
    assert scene.timeline.revisions[view.current or 0].kind is VersionKind.REAL
    assert view.chart.version_at(QPointF(point(view, 2))) == 2
    view.grab()


def test_a_timeline_of_one_version_can_be_shown(make_view: MakeView, timeline: Timeline) -> None:
    view = make_view(replace(timeline, revisions=timeline.revisions[:1], tracks=(), unread=()))
    assert view.current == 0
    assert view.status() == "1 version · 0 real changes · 11 November 2025: first version"
    view.grab()
    assert view.chart.shows_all


def test_a_timeline_without_versions_can_be_shown(make_view: MakeView, timeline: Timeline) -> None:
    view = make_view(replace(timeline, revisions=(), tracks=(), unread=()))
    assert view.current is None
    view.grab()
    assert view.status() == "0 versions · 0 real changes"
