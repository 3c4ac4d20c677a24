# SPDX-License-Identifier: Apache-2.0
"""The versions of a licence beside the library's table: what changed, and the way to Compare and Timeline."""

from __future__ import annotations

from PySide6.QtCore import Qt

from howopen.domain.facts import OpennessClass
from howopen.domain.library import LibraryEntry
from howopen.gui.library.versions import STEP_ROLE, VersionModel
from howopen.gui.library.wording import openness_words
from howopen.workspace.summaries import Summary


def told(pane):
    return [pane.versions.index(row).data(STEP_ROLE) for row in range(pane.versions.rowCount())]


def test_versions_stand_newest_first_with_what_changed(hall, qtbot):
    hall.choose("ferry-1")
    pane = hall.panel.pane
    assert [pane.versions.index(row).data() for row in range(2)] == ["Ferry Model Licence 2", "Ferry Model Licence"]
    assert told(pane) == ["Counting what changed …", "The first version here"]
    hall.count_steps("ferry-1")
    assert told(pane) == ["2 words deleted, 7 inserted", "The first version here"]


def test_what_was_counted_once_is_kept(hall, qtbot):
    hall.choose("ferry-1")
    hall.count_steps("ferry-1")
    hall.choose("ferry-2")
    assert told(hall.panel.pane)[0] == "2 words deleted, 7 inserted"
    assert hall.work.asked("lineage") == 1


def test_a_version_is_compared_with_the_one_before(hall, qtbot):
    hall.choose("ferry-2")
    qtbot.mouseClick(hall.panel.pane.compare, Qt.MouseButton.LeftButton)
    assert hall.work.job("open", "lib:ferry-1")
    assert hall.work.job("open", "lib:ferry-2")
    hall.choose("ferry-1")
    assert not hall.panel.pane.compare.isEnabled()


def test_the_timeline_of_a_licence_is_asked_for(hall, qtbot):
    hall.choose("ferry-2")
    qtbot.mouseClick(hall.panel.pane.timeline, Qt.MouseButton.LeftButton)
    assert hall.work.job("timeline", "lib:ferry-2", "")


def test_another_version_is_opened_from_the_list(hall, qtbot):
    hall.choose("ferry-2")
    rows = hall.panel.pane.list
    rows.setCurrentIndex(rows.model().index(1, 0))
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert hall.work.job("open", "lib:ferry-1")


def test_an_entry_of_which_no_other_version_is_known_has_no_list(hall, qtbot):
    hall.panel.bar.show_all()
    hall.choose("orchard")
    assert hall.panel.pane.isVisible()
    assert not hall.panel.pane.list.isVisible()
    assert hall.work.asked("lineage") == 0


def test_the_list_keeps_the_rules_of_qt(hall, qtmodeltester):
    hall.choose("ferry-2")
    qtmodeltester.check(hall.panel.pane.versions)
    qtmodeltester.check(hall.panel.report.model)
    qtmodeltester.check(hall.panel.model)


def test_the_version_before_is_the_one_that_is_named_and_has_a_text():
    model = VersionModel()
    first, second = LibraryEntry("a", "A"), LibraryEntry("b", "B", has_text=False)
    third, fourth = LibraryEntry("c", "C", previous="b"), LibraryEntry("d", "D", previous="a")
    model.show_versions((first, second, third, fourth), shown="d")
    assert [model.before(one) for one in "abcd"] == ["", "", "a", "a"]


def test_openness_is_told_where_it_changed():
    community, other = (Summary(OpennessClass.COMMUNITY, index, "") for index in (41, 44))
    research = Summary(OpennessClass.RESEARCH_ONLY, 28, "")
    assert openness_words(community, other) == "Openness index 41, now 44"
    assert openness_words(community, research) == "Community, now Research only"
    assert openness_words(community, community) == openness_words(None, community) == ""
