# SPDX-License-Identifier: Apache-2.0
"""The window around comparisons and timelines: names, swapping, aligning, several documents, versions over time."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from howopen.comparing import compare, compare_several
from howopen.domain.comparison import AlignedClauses, NamePair
from howopen.domain.errors import HowOpenError
from howopen.domain.timeline import Revision, Timeline, Track, TrackPoint, Version, VersionKind
from howopen.gui.actions import ActionId
from howopen.gui.compare.bar import Mode
from howopen.gui.opening import Place


@pytest.fixture
def compared(room):
    """A window that shows the comparison of two documents, with names that could be folded."""
    room.window.open(["/x/a.txt", "/x/b.txt"])
    room.work.give("/x/a.txt")
    room.work.give("/x/b.txt", "You may use the engine. You must not train other models with its outputs.")
    give(room, foldable=(NamePair("model", "engine"),))
    return room


def give(room, *, foldable=(), names=()):
    job = room.work.job("compare")
    _, a, b, _fold = room.work.jobs[job]
    room.work.compared.emit(job, replace(compare(a, b), foldable=foldable, names=names))
    room.work.finished.emit(job)


def newest(room) -> tuple[str, str, bool]:
    _, a, b, fold = room.work.jobs[room.work.job("compare")]
    return a.document.name, b.document.name, fold


def test_names_are_read_as_one_and_again_as_two(compared):
    view = compared.window.shell.compare
    view.names_toggled.emit(True)
    assert newest(compared) == ("a.txt", "b.txt", True)
    give(compared, names=(NamePair("model", "engine"),))
    view.names_toggled.emit(False)
    assert newest(compared) == ("a.txt", "b.txt", False)


def test_the_sides_are_swapped_with_their_names_folded_as_before(compared):
    give_folded = (NamePair("model", "engine"),)
    compared.window.shell.compare.names_toggled.emit(True)
    give(compared, names=give_folded)
    compared.window.shell.compare.swap_requested.emit()
    assert newest(compared) == ("b.txt", "a.txt", True)


def test_clauses_put_together_are_kept_and_compared_anew(compared):
    view = compared.window.shell.compare
    before = compared.work.asked("compare")
    view.align_requested.emit("c1", "c1")
    assert compared.desk.aligned == [AlignedClauses("c1", "c1")]
    assert compared.work.asked("compare") == before + 1
    give(compared)
    view.release_requested.emit("c1", "c1")
    assert compared.desk.aligned == []


def test_a_pair_that_cannot_be_kept_is_said(compared):
    def refuse(*_args):
        raise HowOpenError("The disk is full.")

    before = compared.work.asked("compare")
    compared.window.comparing._put(refuse, "c1", "c1")
    assert len(compared.window.notices.shown) == 1
    assert compared.work.asked("compare") == before


def test_the_way_of_showing_is_chosen_in_the_bar_and_what_is_shown_can_be_printed(compared):
    view = compared.window.shell.compare
    assert compared.window.commands[ActionId.PRINT].isEnabled()
    view.show_mode(Mode.CLAUSES)
    assert view.mode is Mode.CLAUSES
    compared.window.go(Place.MATRIX)
    assert not compared.window.commands[ActionId.PRINT].isEnabled()
    compared.window.go(Place.READ)
    assert compared.window.commands[ActionId.PRINT].isEnabled()


def test_open_documents_are_set_against_a_baseline_and_back(room, qtbot):
    for name in ("a.txt", "b.txt", "c.txt"):
        room.window.open([f"/x/{name}"])
        room.work.give(f"/x/{name}", f"You may use the model of {name}. You must not train other models with it.")
    QTest.keyClick(room.window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    job = room.work.job("several")
    _, baseline, others = room.work.jobs[job]
    assert (baseline.document.name, [one.document.name for one in others]) == ("c.txt", ["a.txt", "b.txt"])
    room.work.several_compared.emit(job, compare_several(baseline, others))
    shell = room.window.shell
    assert shell.place is Place.COMPARE
    assert shell.shows_several
    assert shell.several.baseline.currentText() == "c.txt"
    assert not room.window.commands[ActionId.PRINT].isEnabled()
    shell.several.baseline_chosen.emit(0)
    assert room.work.jobs[room.work.job("several")][1].document.name == "a.txt"
    shell.several.pair_chosen.emit(1)
    assert newest(room) == ("c.txt", "b.txt", False)
    give(room)
    assert not shell.shows_several
    assert shell.place is Place.COMPARE


def test_one_document_has_nothing_to_be_set_against(room):
    room.window.open(["/x/a.txt"])
    room.work.give("/x/a.txt")
    assert not room.window.commands[ActionId.COMPARE_SEVERAL].isEnabled()
    room.window.comparing.compare_open(0)
    assert room.work.asked("several") == 0


def versions(analysis_of) -> Timeline:
    first = analysis_of("terms.md")
    version = Version("ab12cd34ef", datetime(2026, 1, 5, tzinfo=UTC))
    point = TrackPoint(version, VersionKind.FIRST)
    revision = Revision(version, VersionKind.FIRST, first)
    return Timeline("terms", "Heron/Terms.md", (revision,), (Track("Heron/Terms.md", (point,)),))


def test_a_dropped_repository_offers_its_documents(room, analysis_of, tmp_path: Path):
    (tmp_path / ".git").mkdir()
    room.window._take_drop((str(tmp_path),))
    job = room.work.job("versioned", str(tmp_path))
    room.work.versions_found.emit(job, (("Heron/Terms.md", 3), ("Heron/Policy.md", 2)))
    shell = room.window.shell
    assert shell.place is Place.TIMELINE
    shell.timeline.document_chosen.emit(str(tmp_path), "Heron/Terms.md")
    job = room.work.job("timeline", str(tmp_path), "Heron/Terms.md")
    room.work.timeline_made.emit(job, versions(analysis_of))
    assert shell.timeline.timeline is not None
    assert "1 version" in room.window.status.said()
    assert room.window.commands[ActionId.EXPORT].isEnabled()
    shell.timeline.track_chosen.emit("Heron/Policy.md")
    assert room.work.job("timeline", str(tmp_path), "Heron/Policy.md")


def test_a_source_of_one_document_is_shown_at_once(room, analysis_of):
    room.window.prompts.ask_for_versions = lambda _parent: "/x/kept"
    room.window.commands[ActionId.OPEN_VERSIONS].trigger()
    room.work.versions_found.emit(room.work.job("versioned", "/x/kept"), (("Terms", 4),))
    room.work.timeline_made.emit(room.work.job("timeline", "/x/kept", "Terms"), versions(analysis_of))
    assert room.window.shell.place is Place.TIMELINE


def test_a_folder_is_one_of_versions_only_where_the_timeline_is_shown(room, tmp_path: Path):
    (tmp_path / "Terms 2025-01-01.txt").write_text("You may.", encoding="utf-8")
    room.window._take_drop((str(tmp_path),))
    assert room.work.asked("versioned") == 0
    room.window.go(Place.TIMELINE)
    room.window._take_drop((str(tmp_path),))
    assert room.work.asked("versioned") == 1


def test_a_source_that_cannot_be_read_is_said(room):
    room.window.timelines.open("/x/none")
    room.work.failed.emit(room.work.job("versioned", "/x/none"), "/x/none", HowOpenError("Nothing is there."))
    assert len(room.window.notices.shown) == 1


def test_a_late_timeline_that_nobody_waits_for_is_dropped(room, analysis_of):
    room.window.timelines.show("/x/kept", "One")
    late = room.work.job("timeline", "/x/kept", "One")
    room.window.timelines.show("/x/kept", "Two")
    room.work.timeline_made.emit(late, versions(analysis_of))
    assert room.window.shell.timeline.timeline is None


def test_a_version_is_read_beside_the_others(room, analysis_of):
    room.window.shell.timeline.reading_requested.emit(analysis_of("terms.md"))
    assert room.window.shell.place is Place.READ
    assert room.window.documents.current.title == "terms.md"


def test_ctrl_f_finds_in_both_texts_where_they_are_compared(compared, qtbot):
    window = compared.window
    window.go(Place.COMPARE)
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bar = window.shell.compare.find_bar
    assert window.shell.place is Place.COMPARE
    assert bar is not None
    assert bar.isVisible()
    qtbot.keyClicks(window.focusWidget(), "you")
    assert bar.count.text().startswith("1 of ")
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden()


def test_ctrl_f_finds_in_a_comparison_without_open_documents(room, compared, qtbot):
    comparison = compared.window.documents.comparison
    for _ in compared.window.documents.all:
        compared.window.documents.close(0)
    compared.window.documents.set_comparison(comparison)
    compared.window.go(Place.COMPARE)
    assert compared.window.commands[ActionId.FIND_IN_DOCUMENT].isEnabled()
