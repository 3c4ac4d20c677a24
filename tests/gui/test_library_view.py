# SPDX-License-Identifier: Apache-2.0
"""The start page: the library's table, chips and search; recent documents; the library that is not there yet."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from howopen.domain.errors import HowOpenError
from howopen.domain.facts import OpennessClass
from howopen.domain.library import LibraryEntry
from howopen.gui.library.filters import Shelf, counts
from howopen.gui.models.library_model import OPENNESS_ROLE, Column, LibraryModel, by_publisher
from howopen.gui.models.recent_model import FORMAT_ROLE, RecentModel, when_words
from howopen.gui.opening import Place
from howopen.library.progress import SyncReport
from howopen.workspace.summaries import Summary

NOW = datetime(2026, 11, 22, 15, 0)
CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass(frozen=True)
class Past:
    source: str
    name: str
    opened: str
    format: str = "PDF"


def names(model):
    return [model.index(row, Column.LICENCE).data() for row in range(model.rowCount())]


def row_of(table, name):
    return next(n for n in range(table.model().rowCount()) if table.model().index(n, Column.LICENCE).data() == name)


def place_of(table, name):
    return table.visualRect(table.model().index(row_of(table, name), Column.LICENCE)).center()


def said_in(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def test_publishers_stand_together_newest_first_and_without_one_last():
    entries = [
        LibraryEntry("d", "D"),
        LibraryEntry("a", "A", publisher="Zed", date="2020"),
        LibraryEntry("b", "B", publisher="Zed", date="2024-01-01"),
        LibraryEntry("c", "C", publisher="abc"),
    ]
    assert [entry.id for entry in by_publisher(entries)] == ["c", "b", "a", "d"]


def test_each_shelf_counts_what_stands_on_it():
    licence = LibraryEntry("a", "A", ai=True, attribution="credit")
    entries = [licence, replace(licence, id="b", kind="policy"), LibraryEntry("c", "C", osi_approved=True)]
    entries.append(LibraryEntry("own", "Own", category="Own text", attribution="Added from a file"))
    assert counts(entries) == {Shelf.AI: 1, Shelf.TERMS: 1, Shelf.OSI: 1, Shelf.MINE: 1, Shelf.ALL: 4}


def test_the_library_model_keeps_the_rules_of_qt(qtmodeltester, room):
    qtmodeltester.check(room.window.library.model)


def test_the_recent_model_keeps_the_rules_of_qt(qtmodeltester):
    model = RecentModel(now=lambda: NOW)
    model.set_recent([Past("/x/a.pdf", "a.pdf", NOW.isoformat())])
    qtmodeltester.check(model)


def test_openness_is_a_dash_until_it_is_known():
    known = {}
    model = LibraryModel(known.get)
    model.set_entries([LibraryEntry("a", "A", ai=True)])
    index = model.index(0, Column.OPENNESS)
    assert (index.data(), index.data(OPENNESS_ROLE)) == ("–", None)
    known["a"] = Summary(OpennessClass.USE_POLICY, None, "use policy")
    model.summaries_changed()
    assert index.data() == "Use policy"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Openness: Use policy"


def test_only_the_first_of_a_publisher_is_named_but_each_is_read_out():
    model = LibraryModel({}.get)
    model.set_entries([LibraryEntry(name, name, publisher="North", ai=True) for name in "ab"])
    second = model.index(1, Column.PUBLISHER)
    assert [model.index(0, 0).data(), second.data()] == ["North", ""]
    assert second.data(Qt.ItemDataRole.AccessibleTextRole) == "Publisher: North"
    model.sort(Column.LICENCE, Qt.SortOrder.DescendingOrder)
    assert [names(model), model.index(1, 0).data()] == [["b", "a"], "North"]
    model.sort(-1)
    assert names(model) == ["a", "b"]


def test_ai_licences_come_first_and_chips_change_the_shelf(room, qtbot):
    panel = room.window.shell.start.library
    assert sorted(names(panel.model)) == [
        "Fabrikam Licence",
        "Northwind Model Licence",
        "Northwind Model Licence 2",
    ]
    assert panel.chips[Shelf.AI].text() == "AI licences 3"
    qtbot.mouseClick(panel.chips[Shelf.MINE], Qt.MouseButton.LeftButton)
    assert names(panel.model) == ["Our own agreement"]
    assert not panel.chips[Shelf.AI].isChecked()


def test_typing_filters_and_nothing_found_is_said(room, qtbot):
    panel = room.window.shell.start.library
    QTest.keyClick(room.window, Qt.Key.Key_F, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(panel.search, "licence 2")
    qtbot.waitUntil(lambda: names(panel.model) == ["Northwind Model Licence 2"])
    qtbot.keyClicks(panel.search, "x")
    qtbot.waitUntil(lambda: "Nothing found: nothing here holds “licence 2x”." in said_in(panel))
    panel.search.clear()
    qtbot.waitUntil(lambda: len(names(panel.model)) == 3)


def test_summaries_that_were_kept_are_shown(room):
    model = room.window.library.model
    row = names(model).index("Northwind Model Licence")
    assert model.index(row, Column.OPENNESS).data() == "Community, index 41"
    assert model.index(row, Column.DECIDES).data() == "700M users"


def test_what_decides_gives_way_to_the_name(room, qtbot):
    panel = room.window.shell.start.library
    widths = {}
    for width in range(1160, 1660, 20):
        room.window.resize(width, 800)
        qtbot.wait(10)
        if not panel.table.isColumnHidden(Column.DECIDES):
            widths[panel.table.columnWidth(Column.DECIDES)] = panel.table.columnWidth(Column.LICENCE)
    assert min(widths) >= 160
    assert max(widths) == 252
    assert len(widths) > 2
    # As long as it gives way, the name has all that it needs; what more there is, it has alone.
    assert all(name == 300 for decides, name in widths.items() if 160 < decides < 252)
    assert widths[252] >= 300


def test_missing_summaries_are_worked_out_until_none_is_left(room):
    assert room.work.asked("summarise") == 1
    room.work.summarised.emit(4)
    assert room.work.asked("summarise") == 2
    room.work.summarised.emit(0)
    assert room.work.asked("summarise") == 2


def test_a_double_click_or_enter_opens_an_entry(room, qtbot):
    table = room.window.shell.start.library.table
    spot = place_of(table, "Northwind Model Licence")
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert room.work.job("open", "lib:north-1")
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place_of(table, "Northwind Model Licence 2"))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert room.work.job("open", "lib:north-2")


@pytest.mark.parametrize("how", ["button", "key"])
def test_two_rows_are_compared(room, qtbot, how):
    panel = room.window.shell.start.library
    view = panel.table.viewport()
    assert not panel.compare.isVisible()
    first, second = (place_of(panel.table, name) for name in ("Northwind Model Licence 2", "Northwind Model Licence"))
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=first)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, CONTROL, pos=second)
    assert panel.compare.isVisible()
    if how == "button":
        qtbot.mouseClick(panel.compare, Qt.MouseButton.LeftButton)
    else:
        QTest.keyClick(room.window, Qt.Key.Key_D, CONTROL)
    room.work.give("lib:north-2")
    room.work.give("lib:north-1")
    room.work.give_comparison()
    assert room.window.shell.place is Place.COMPARE


def test_an_entry_without_text_says_where_it_is(room, qtbot):
    table = room.window.shell.start.library.table
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place_of(table, "Fabrikam Licence"))
    qtbot.keyClick(table, Qt.Key.Key_Enter)
    assert room.work.asked("open") == 0
    assert "Ask Fabrikam." in said_in(room.window.notices.shown[0])


def test_without_a_library_the_page_says_what_works_and_fetches_it(make_room, qtbot):
    room = make_room(None)
    start = room.window.shell.start
    assert "You can open, read and compare your own files now" in said_in(start.library)
    assert not start.library.search.isVisible()
    qtbot.mouseClick(start.fetch, Qt.MouseButton.LeftButton)
    assert room.work.asked("sync") == 1
    assert not start.fetch.isEnabled()
    assert "Fetching from the network" in said_in(room.window.status)
    room.work.failed.emit(room.work.job("sync"), "", HowOpenError("You are offline.", hint="Connect, then try again."))
    room.work.finished.emit(room.work.job("sync"))
    assert "You are offline. Connect, then try again." in said_in(room.window.notices.shown[0])
    assert start.fetch.isEnabled()
    assert "Offline" in said_in(room.window.status)


def test_an_update_asks_before_it_uses_the_network(room, qtbot):
    start = room.window.shell.start
    qtbot.mouseClick(
        next(one for one in start.findChildren(QPushButton) if one.text() == "Update library…"),
        Qt.MouseButton.LeftButton,
    )
    assert room.work.asked("sync") == 0
    (banner,) = room.window.notices.shown
    assert "This uses the network" in said_in(banner)
    yes = next(one for one in banner.findChildren(QPushButton) if one.text() == "Update to the newest release")
    qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)
    job = room.work.job("renew")
    room.desk.shelves.held = (LibraryEntry("new", "New Licence", ai=True),)
    room.work.synced.emit(job, SyncReport(texts=1, ai=1, own=0, release="1"))
    room.work.finished.emit(job)
    assert names(start.library.model) == ["New Licence"]
    assert "1 entry for AI" in said_in(room.window.notices.shown[0])


def test_the_credit_stands_beside_the_texts_only(make_room):
    assert "Licence texts: ScanCode, CC BY 4.0" in said_in(make_room().window.shell.start)
    assert "ScanCode, CC BY 4.0" not in said_in(make_room(None).window.shell.start)


def test_recent_documents_show_five_and_all_on_request(make_room, qtbot):
    room = make_room(recent=tuple(f"{n}.txt" for n in range(7)))
    recent = room.window.shell.start.recent
    assert recent.list.model().rowCount() == 5
    assert recent.more.text() == "All 7 documents"
    qtbot.mouseClick(recent.more, Qt.MouseButton.LeftButton)
    assert recent.list.model().rowCount() == 7
    assert recent.more.text() == "Show fewer"
    index = recent.list.model().index(0, 0)
    assert (index.data(), index.data(FORMAT_ROLE)) == ("6.txt", "TXT")
    recent.list.setCurrentIndex(index)
    qtbot.keyClick(recent.list, Qt.Key.Key_Return)
    assert room.work.job("open", "/x/6.txt")


def test_a_first_start_says_what_recent_is_for(room):
    assert "Documents that you open are listed here." in said_in(room.window.shell.start.recent)


@pytest.mark.parametrize(
    ("ago", "words"),
    [
        (timedelta(seconds=20), "just now"),
        (timedelta(minutes=14), "14 min ago"),
        (timedelta(hours=3), "today"),
        (timedelta(days=1), "yesterday"),
        (timedelta(days=4), "18 Nov"),
        (timedelta(days=400), "18 Oct 2025"),
        (timedelta(minutes=-5), "just now"),
    ],
)
def test_when_is_said_as_a_person_would(ago, words):
    assert when_words((NOW - ago).isoformat(), NOW) == words


def test_a_date_that_cannot_be_read_says_nothing():
    assert when_words("last week", NOW) == ""


def test_the_legend_names_every_rung(room):
    words = said_in(room.window.shell.start)
    rungs = ("Open source", "Responsible use", "Community", "Non-commercial", "Research only", "Hosted service")
    assert all(rung in words for rung in rungs)


def test_nothing_is_cut_at_the_least_size(room, qtbot):
    room.window.resize(960, 600)
    start = room.window.shell.start

    def cut():
        seen = [one for one in start.findChildren(QPushButton) if one.isVisible()]
        return [
            one.text()
            for one in seen
            if one.mapTo(start, QPoint(one.width(), 0)).x() > start.width()
            or one.width() < one.minimumSizeHint().width()
        ]

    qtbot.waitUntil(lambda: room.window.width() == 960 and not cut())
