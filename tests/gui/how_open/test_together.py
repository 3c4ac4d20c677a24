# SPDX-License-Identifier: Apache-2.0
"""Open documents judged as one set, as a person does it: ticked, judged, and taken apart."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from howopen.domain.bundle import Bundle, Citation, Contradiction, ContradictionKind, Findings, Incorporation, Role
from howopen.domain.spans import Span
from howopen.gui.how_open import together_pane
from howopen.gui.opening import Place
from howopen.gui.widgets.buttons import Button


def said_in(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def tick(pane, qtbot, place):
    with qtbot.waitSignal(pane.judged):
        pane.boxes[place].setFocus()
        QTest.keyClick(pane.boxes[place], Qt.Key.Key_Space)


@pytest.fixture
def pane(ladder):
    """The pane over three documents, none of them ticked."""
    view = ladder.window.shell.how_open
    view.mode.choose(1)
    return view.together


def test_without_two_ticks_it_says_what_to_do(pane, qtbot):
    assert pane.isVisible()
    assert [box.text() for box in pane.boxes] == ["open.txt", "capped.txt", "minutes.txt"]
    assert "Tick two or more documents" in said_in(pane.sheet)
    tick(pane, qtbot, 0)
    assert pane.bundle is None


def test_two_ticked_documents_get_the_class_of_the_stricter_one(ladder, pane, qtbot):
    tick(pane, qtbot, 0)
    tick(pane, qtbot, 1)
    assert [one.document.name for one in pane.bundle.analyses] == ["open.txt", "capped.txt"]
    said = said_in(pane.sheet)
    assert "Together: Community" in said
    assert "open.txt (licence), alone: Open source" in said
    assert ladder.window.shell.how_open.status_words()[0] == "2 documents together"
    tick(pane, qtbot, 1)
    assert pane.bundle is None


def test_ticks_stay_as_long_as_their_documents_are_open(ladder, pane, licence, qtbot):
    tick(pane, qtbot, 0)
    tick(pane, qtbot, 1)
    ladder.window.documents.add("/x/more.txt", licence("more.txt"))
    assert [box.isChecked() for box in pane.boxes] == [True, True, False, False]
    with qtbot.waitSignal(pane.judged):
        ladder.window.documents.close(0)
    assert [box.isChecked() for box in pane.boxes] == [True, False, False]
    assert pane.bundle is None


def test_missing_and_changing_references_and_contradictions_are_shown_with_their_clauses(
    ladder, pane, qtbot, monkeypatch
):
    def judged(analyses):
        reference = Incorporation(0, "Quay Rules", Span(0, 3), "c1", changing=Span(0, 7))
        here = Incorporation(1, "Harbour Notice", Span(0, 3), found=(0,))
        clash = Contradiction(
            ContradictionKind.COMMERCIAL_USE, Citation(0, "c1"), Citation(1, "c2"), "One gives what the other takes."
        )
        return Bundle(
            analyses, (Role.LICENCE, Role.USE_POLICY), analyses[1].profile, Findings((reference, here), (clash,))
        )

    monkeypatch.setattr(together_pane, "judge_bundle", judged)
    tick(pane, qtbot, 0)
    tick(pane, qtbot, 1)
    said = said_in(pane.sheet)
    assert "Quay Rules. Missing" in said
    assert "May change: “You may”" in said
    assert "Harbour Notice. Here: open.txt" in said
    assert "Commercial use. One gives what the other takes." in said
    links = [button for button in pane.sheet.findChildren(Button) if button.property("kind") == "link"]
    assert links[-1].text() == "Show § 2 in capped.txt"
    links[-1].click()
    assert ladder.window.shell.place is Place.READ
    assert ladder.window.documents.current.title == "capped.txt"
