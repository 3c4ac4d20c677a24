# SPDX-License-Identifier: Apache-2.0
"""No sentence of “How open”, the matrix and “Can we?” is glued together from a translation and English words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget
from spoken_texts import CLOSES, OPENS, Marking, in_english, texts_of
from window_stage import analyses, settle

from howopen.gui.can_we.form import BLANK
from howopen.gui.can_we.form_who import OURSELVES
from howopen.gui.opening import Place
from howopen.workspace.asking import example_enquiry

CARD = """---
license: apache-2.0
base_model: northwind/tide-7b
---
# Harbour 7B

Download the weights with `from_pretrained("quayside/harbour-7b")`. It needs our tide clock hardware.
"""


@pytest.fixture
def marking(qapp: QApplication) -> Iterator[None]:
    translator = Marking(qapp)
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)
    translator.deleteLater()


@pytest.fixture
def window(marking, room):
    for each in analyses():
        room.window.documents.add("", each)
    room.window.resize(1440, 900)
    return room.window


@cache
def _document_words() -> str:
    held = " ".join(f"{each.document.text} {each.document.title} {each.document.name}" for each in analyses())
    return " ".join(f"{held} {CARD} README.md {example_enquiry().organisation.name}".split())


def _left_in_english(view: QWidget) -> dict[str, str]:
    """Texts with words outside of what was translated, by where they stand; words of documents are let pass."""
    return {where: text for where, text in texts_of(view) if in_english(text, _document_words())}


def test_the_ladder_and_the_criteria(window) -> None:
    window.go(Place.HOW_OPEN)
    settle()
    assert not _left_in_english(window.shell.how_open)


def test_a_set_of_documents(window, qtbot) -> None:
    window.go(Place.HOW_OPEN)
    view = window.shell.how_open
    view.mode.choose(1)
    with qtbot.waitSignal(view.together.judged):
        for box in view.together.boxes[:2]:
            box.setChecked(True)
    assert not _left_in_english(view)


def test_a_release(window, qtbot, tmp_path: Path) -> None:
    card = tmp_path / "README.md"
    card.write_text(CARD, encoding="utf-8")
    window.go(Place.HOW_OPEN)
    view = window.shell.how_open
    view.show_release()
    with qtbot.waitSignal(view.release.told):
        window._drops.dropped.emit([str(card)])
    settle()
    assert not _left_in_english(view)


def test_the_matrix_with_facts_and_criteria(window) -> None:
    window.go(Place.MATRIX)
    view = window.shell.matrix
    view.bar.rows.setCurrentIndex(2)
    view.select("commercial_use", 0)
    view.set_differences_only(True)
    settle()
    assert not _left_in_english(view)


def test_the_answers_to_a_plan(window, qtbot) -> None:
    window.go(Place.CAN_WE)
    window.plans.example()
    view = window.shell.can_we
    qtbot.waitUntil(lambda: bool(view.answers))
    for row, licence in enumerate(view.answers):
        for column in range(len(licence.answers)):
            view.table.choose(row, column)
            assert not _left_in_english(view)


def test_a_house_policy(window, qtbot) -> None:
    window.go(Place.CAN_WE)
    view = window.shell.can_we
    view.mode.choose(1)
    table = view.house.table
    qtbot.waitUntil(lambda: table.grid_model.rowCount() > 0)
    for row in range(table.grid_model.rowCount()):
        table.choose(row, 0)
        assert not _left_in_english(view)


def test_an_organisation_without_a_name_is_named_by_the_window_and_stored_in_english(window) -> None:
    window.go(Place.CAN_WE)
    form = window.shell.can_we.form
    assert form.who.name.text() == f"{OPENS}{OURSELVES}{CLOSES}"
    form.who.domicile.setText(f"{OPENS}Germany{CLOSES}")
    assert form.enquiry.organisation == replace(BLANK.organisation, domicile="DE")
    form.who.name.setText("Fabrikam AG")
    assert form.enquiry.organisation.name == "Fabrikam AG"
