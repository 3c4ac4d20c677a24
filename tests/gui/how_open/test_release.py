# SPDX-License-Identifier: Apache-2.0
"""What was released, as a person uses it: a card is opened or dropped, completed with facts, judged and exported."""

from __future__ import annotations

import json
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from howopen.domain.facts import Verdict
from howopen.gui.actions import ActionId
from howopen.gui.how_open import release_files
from howopen.gui.how_open.release_model import Column
from howopen.gui.how_open.release_words import counting
from howopen.gui.opening import Place

CARD = """---
license: apache-2.0
base_model: northwind/tide-7b
---
# Harbour 7B

Download the weights with `from_pretrained("quayside/harbour-7b")`.
"""
FACTS = """[components.datasets]
status = "not-found"
source = "https://example.org/answers"
note = "The log books stay with the harbours."

[components.model-architecture]
status = "released"
licence = "Apache-2.0"
source = "https://example.org/model.py"

[[provider]]
what = "hardware"
words = "The tide clock"
source = "https://example.org/clock"

[[base]]
name = "northwind/tide-7b"
licence = "Northwind-Research"
source = "https://example.org/tide"
"""


@pytest.fixture
def files(tmp_path):
    """A model card and a reviewer's facts."""
    folder = tmp_path / "harbour"
    folder.mkdir()
    card, facts = folder / "README.md", folder / "facts.toml"
    card.write_text(CARD, encoding="utf-8")
    facts.write_text(FACTS, encoding="utf-8")
    return str(card), str(facts)


@pytest.fixture
def at_release(room):
    """A window without a document at the release."""
    room.window.go(Place.HOW_OPEN)
    room.window.shell.how_open.show_release()
    return room


def pane_of(room):
    return room.window.shell.how_open.release


def said_in(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def drop(room, qtbot, *paths):
    with qtbot.waitSignal(pane_of(room).told):
        room.window._drops.dropped.emit(paths)


def parts(room):
    return {part.state.info.id: part for part in pane_of(room).view.table.parts if part.state}


def test_the_empty_ladder_leads_there_and_the_empty_release_says_what_to_do(room, qtbot):
    window = room.window
    window.go(Place.HOW_OPEN)
    view = window.shell.how_open
    assert not view.isVisible()
    lead = next(b for b in window.shell.findChildren(type(view.bar.add)) if b.text() == "What was released of a model")
    lead.setFocus()
    QTest.keyClick(lead, Qt.Key.Key_Space)
    assert view.release.isVisible()
    assert view.release.first.hasFocus()
    assert "Open the README.md of a model" in said_in(view.release)
    assert not window.commands[ActionId.EXPORT].isEnabled()
    view.mode.choose(0)
    assert not view.isVisible()


def test_the_arrow_keys_turn_from_the_licences_to_the_release_and_back(ladder):
    view = ladder.window.shell.how_open
    first = view.mode.findChildren(type(view.mode.layout().itemAt(0).widget()))[0]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Left)  # round the end
    assert view.release.isVisible()
    assert not view.plot.isVisible()
    assert not view.bar.export.isVisible()
    assert view.status_words() == ("No model card is open",)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert view.plot.isVisible()


def test_a_card_is_read_outside_the_windows_thread_and_shown_with_all_components(at_release, files, qtbot, monkeypatch):
    threads = []
    read = release_files.read_release

    def watched(*args, **kwargs):
        threads.append(threading.current_thread())
        return read(*args, **kwargs)

    monkeypatch.setattr(release_files, "read_release", watched)
    at_release.window.releases.ask_which = lambda *_: files[0]
    with qtbot.waitSignal(pane_of(at_release).told):
        qtbot.mouseClick(pane_of(at_release).first, Qt.MouseButton.LeftButton)
    assert threads
    assert threads[0] is not threading.main_thread()
    found = parts(at_release)
    assert len(found) == 17
    weights = found["parameters-final"]
    assert [weights.shown(column) for column in (Column.STATUS, Column.LICENCE)] == ["Released", "apache-2.0"]
    assert "README.md" in weights.shown(Column.SOURCE)
    assert counting(found["datasets"].state) is Verdict.UNDECIDABLE
    assert found["datasets"].shown(Column.STATUS) == "Not found"
    assert pane_of(at_release).view.hasFocus()
    assert at_release.work.asked("open") == 0


def test_card_and_facts_dropped_at_once_are_judged_together(at_release, files, qtbot):
    drop(at_release, qtbot, *files)
    pane, found = pane_of(at_release), parts(at_release)
    assert pane.files.text() == "README.md with facts.toml"
    assert found["model-architecture"].shown(Column.COUNTS) == "Counts"
    assert found["datasets"].shown(Column.COUNTS) == "Ruled out"
    assert found["parameters-final"].shown(Column.COUNTS) == "Ruled out"  # by the base model's licence
    said = said_in(pane.summary)
    assert "No class can be reached" in said
    assert "Ruled out by: Final model parameters, datasets." in said
    assert "northwind/tide-7b Licence: Northwind-Research" in said
    assert "Hardware: The tide clock" in said


def test_without_the_facts_the_card_alone_counts_again(at_release, files, qtbot):
    drop(at_release, qtbot, *files)
    pane = pane_of(at_release)
    assert pane.without.isVisible()
    with qtbot.waitSignal(pane.told):
        qtbot.mouseClick(pane.without, Qt.MouseButton.LeftButton)
    assert not pane.without.isVisible()
    assert "Can reach Class I" in said_in(pane.summary)
    assert "Licence not stated" in said_in(pane.summary)


def test_the_arrows_pass_the_heads_by_and_say_why_a_component_stands_so(at_release, files, qtbot):
    drop(at_release, qtbot, *files)
    view = pane_of(at_release).view
    for _ in range(7):
        QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.current().info.id == "training-code"  # the first of the next class
    for _ in range(5):
        QTest.keyClick(view, Qt.Key.Key_Down)
    assert pane_of(at_release).reason.text() == "The log books stay with the harbours."
    assert pane_of(at_release).source.text() == "Source: Reviewer: https://example.org/answers"
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text().startswith("Datasets, Not found, Ruled out, Reviewer")


@pytest.mark.parametrize("ending", ["json", "md"])
def test_ctrl_e_exports_the_release_as_json_or_markdown(at_release, files, qtbot, tmp_path, ending):
    drop(at_release, qtbot, *files)
    target = tmp_path / f"out.{ending}"
    asked = []
    at_release.window.releases.ask_where = lambda _parent, _title, path, _kinds: asked.append(path) or str(target)
    QTest.keyClick(at_release.window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert asked[0].endswith("harbour – release.md")
    text = target.read_text(encoding="utf-8")
    if ending == "json":
        assert len(json.loads(text)["components"]) == 17
    else:
        assert "## Only the provider can supply" in text
    assert at_release.window.notices.shown


def test_a_file_that_cannot_be_read_is_told_and_what_was_shown_stays(at_release, files, qtbot, tmp_path):
    drop(at_release, qtbot, files[0])
    wrong = tmp_path / "wrong.toml"
    wrong.write_text('[components.anchor]\nstatus = "released"\n', encoding="utf-8")
    drop(at_release, qtbot, str(wrong))
    assert "wrong.toml was not opened" in said_in(at_release.window.notices)
    assert pane_of(at_release).files.text() == "README.md alone"
    assert len(parts(at_release)) == 17


def test_other_files_are_opened_as_documents_and_facts_wait_for_their_card(at_release, files):
    at_release.window._drops.dropped.emit(("/x/licence.pdf", files[1]))
    assert at_release.work.job("open", "/x/licence.pdf")
    assert "Open the model card first" in said_in(at_release.window.notices)
    at_release.window.shell.how_open.mode.choose(0)
    at_release.window._drops.dropped.emit((files[0],))
    assert at_release.work.job("open", files[0])
