# SPDX-License-Identifier: Apache-2.0
"""Values of every kind are added, changed and taken out as a person does it, and the verdicts follow."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from spoken_texts import OPENS, Marking

from howopen.domain.clauses import Category, Value, ValueKind
from howopen.domain.facts import Permission
from howopen.domain.review import State
from howopen.domain.spans import Span
from howopen.gui.review.value_kinds import DOMAINS, blank, kinds_of, labelled, placed, problem
from howopen.gui.review.value_row import ValueRow
from howopen.gui.theme import Theme

TEXT = "Those with more than 5 million users ask first. The law of Northland governs."
FIRST = Span(0, 47)
CTRL = Qt.KeyboardModifier.ControlModifier


def named(row: QWidget, name: str) -> QWidget:
    return next(one for one in row.findChildren(QWidget) if one.accessibleName() == name and one.isVisible())


def write(row: QWidget, name: str, words: str) -> None:
    field = named(row, name)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, words)


def choose(box: QComboBox, key: str) -> None:
    """With the arrow keys, as without a mouse."""
    box.setFocus()
    for _ in range(box.count()):
        if box.currentData() == key:
            return
        QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Home)
    while box.currentData() != key:
        before = box.currentIndex()
        QTest.keyClick(box, Qt.Key.Key_Down)
        assert box.currentIndex() != before, key


def click(button: QWidget) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(button.width() // 2, button.height() // 2))


def begin(setting, clause_id: str):
    setting.view.select(clause_id)
    setting.view.queue.table.setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_E)
    return setting.view.decision.panel


def added(setting, panel, kind: ValueKind):
    choose(panel.values.kind, kind)
    click(panel.values.add)
    QApplication.processEvents()
    return panel.values.rows[-1]


def save(panel) -> None:
    QTest.keyClick(QApplication.focusWidget() or panel, Qt.Key.Key_Return, CTRL)


def test_a_cap_is_given_its_figure_and_the_verdicts_follow_at_once(setting):
    panel = begin(setting, "sell")
    row = added(setting, panel, ValueKind.THRESHOLD)
    assert not panel.save.isEnabled()
    assert panel.reason.text() == "Write the amount of the limit, such as 700,000,000."
    choose(named(row, "What is counted"), "revenue")
    write(row, "Amount", "20,000,000")
    assert panel.reason.text() == "Name the currency of the amount by its three letters, such as USD."
    write(row, "Unit", "EUR")
    choose(named(row, "Period"), "year")
    write(row, "Who counts", "you and your affiliates")
    write(row, "Measured", "in the preceding year")
    write(row, "Then", "request a licence; pay")
    assert panel.save.isEnabled()
    save(panel)
    value = setting.review.decision("sell").clause.values[-1]
    assert (value.kind, value.metric, value.amount, value.unit, value.period) == (
        ValueKind.THRESHOLD, "revenue", 20_000_000, "EUR", "year",
    )  # fmt: skip
    assert value.label == "EUR 20 million revenue a year"
    assert value.details == (
        ("Who counts", "you and your affiliates"), ("Measured", "in the preceding year"),
        ("Then", "request a licence"), ("Then", "pay"),
    )  # fmt: skip
    caps = setting.analysis.profile.facts.caps
    assert ("revenue", 20_000_000, "EUR", "year") in {(c.metric, c.amount, c.unit, c.period) for c in caps}
    click(setting.view.bar.undo)
    assert setting.review.decision("sell").state is State.OPEN
    assert len(setting.analysis.profile.facts.caps) == 1
    click(setting.view.bar.redo)
    assert len(setting.analysis.profile.facts.caps) == 2


def test_a_value_that_is_added_is_seen_and_written_at_once(setting, qtbot):
    panel = begin(setting, "cap")
    row = added(setting, panel, ValueKind.THRESHOLD)
    assert QApplication.focusWidget() is named(row, "What is counted")
    qtbot.waitUntil(lambda: not named(row, "Then").visibleRegion().isEmpty())


def test_the_figure_of_a_cap_that_is_taken_out_counts_no_more(setting):
    assert setting.analysis.profile.facts.commercial_use is Permission.CONDITIONAL
    panel = begin(setting, "cap")
    click(next(one for one in panel.values.rows[0].findChildren(QWidget) if "Take out" in one.accessibleName()))
    save(panel)
    assert setting.review.decision("cap").clause.values == ()
    assert setting.analysis.profile.facts.caps == ()


def test_the_law_is_added_and_stands_in_the_facts(setting):
    panel = begin(setting, "law")
    for row in panel.values.rows:
        click(next(one for one in row.findChildren(QWidget) if "Take out" in one.accessibleName()))
    row = added(setting, panel, ValueKind.LAW)
    assert panel.reason.text() == "Name the law that governs."
    write(row, "In words", "Northland")
    save(panel)
    value = setting.review.decision("law").clause.values[0]
    text = setting.review.found.document.text
    assert value.span.of(text) == "Northland"
    assert setting.analysis.profile.facts.governing_law == "Northland"


def test_other_kinds_are_offered_as_soon_as_the_category_is_another(setting):
    panel = begin(setting, "keep")
    choose(panel.category, "territory-export")
    row = added(setting, panel, ValueKind.TERRITORY)
    write(row, "In words", "Southland")
    save(panel)
    assert setting.analysis.profile.facts.excluded_territories == ("Southland",)


def test_words_to_display_are_added(setting):
    panel = begin(setting, "keep")
    write(added(setting, panel, ValueKind.DISPLAY), "In words", "Built with Northwind")
    save(panel)
    assert setting.review.decision("keep").clause.values[-1].label == "Built with Northwind"


def test_a_field_of_use_is_chosen_and_not_written(setting):
    panel = begin(setting, "train")
    choose(panel.category, "field-of-use")
    row = added(setting, panel, ValueKind.DOMAIN)
    assert panel.reason.text() == "Choose the field of use."
    choose(named(row, "Field of use"), "military-weapons")
    save(panel)
    assert setting.analysis.profile.facts.prohibited_domains == ("military-weapons",)


def test_counting_people_after_money_says_so_in_the_unit(setting):
    panel = begin(setting, "sell")
    row = added(setting, panel, ValueKind.THRESHOLD)
    choose(named(row, "What is counted"), "revenue")
    assert named(row, "Unit").text() == ""
    choose(named(row, "What is counted"), "headcount")
    assert named(row, "Unit").text() == "employees"


def test_nothing_changed_is_a_confirmation_and_every_value_keeps_its_place(setting):
    found = setting.review.decision("cap").found
    save(begin(setting, "cap"))
    decision = setting.review.decision("cap")
    assert decision.clause.values == found.values
    assert decision.state is State.CONFIRMED


@pytest.mark.parametrize("category", list(Category))
def test_every_category_offers_some_kind(category):
    assert kinds_of(category)


@pytest.mark.parametrize("kind", list(ValueKind))
def test_a_value_of_which_nothing_is_said_is_not_taken(kind):
    assert problem(blank(kind, FIRST)).endswith(".")


@pytest.mark.parametrize(
    ("value", "label"),
    [
        (Value(ValueKind.NOTICE_PERIOD, "", FIRST, amount=1), "1 day"),
        (Value(ValueKind.NOTICE_PERIOD, "", FIRST, amount=30), "30 days"),
        (Value(ValueKind.LIABILITY_CAP, "", FIRST, amount=1_500_000, unit="USD"), "USD 1.5 million"),
        (
            Value(ValueKind.THRESHOLD, "", FIRST, "monthly-active-users", 7e8, "users", "month"),
            "700 million monthly active users",
        ),
        (Value(ValueKind.THRESHOLD, "", FIRST, "other", 250, "copies", "year"), "250 copies a year"),
    ],
)
def test_what_is_counted_names_itself(value, label):
    assert labelled(value).label == label
    assert problem(labelled(value)) == ""


def test_a_value_stands_at_its_words_or_at_its_clause():
    users = Value(ValueKind.THRESHOLD, "", Span(0, 0), "users", 5_000_000, "users", "none")
    assert placed(users, TEXT, FIRST).span.of(TEXT) == "5 million"
    law = Value(ValueKind.LAW, "northland", Span(0, 0))
    assert placed(law, TEXT, Span(48, len(TEXT))).span.of(TEXT) == "Northland"
    assert placed(law, TEXT, FIRST).span == FIRST
    held = Value(ValueKind.LAW, "Northland", Span(3, 8))
    assert placed(held, TEXT, FIRST) == held


def test_the_fields_of_use_are_those_of_the_rules():
    from howopen.extraction.values.rulebook import rulebook

    assert set(DOMAINS) == {rule.id for rule in rulebook().domains}


def test_in_another_language_a_value_is_kept_in_the_words_that_the_verdicts_know(qapp, qtbot):
    details = (("Who counts", "you and your affiliates"), ("Then", "pay"), ("Then", "wind up"))
    value = replace(blank(ValueKind.THRESHOLD, FIRST), label="5 million users", amount=5e6, details=details)
    marking = Marking(qapp)
    shown = {words: str(marking.translate("window", words)) for words in ("pay", "wind up", "request a licence")}
    QCoreApplication.installTranslator(marking)
    try:
        row = ValueRow(value, Theme(mode="light"))
        qtbot.addWidget(row)
        fields = {field.text(): field for field in row.findChildren(QLineEdit)}
        assert row.edited() == value
        fields[f"{shown['pay']}; {shown['wind up']}"].setText(f"{shown['request a licence']}; sing")
        told = row.edited()
    finally:
        QCoreApplication.removeTranslator(marking)
        marking.deleteLater()
    assert told.details == (("Who counts", "you and your affiliates"), ("Then", "request a licence"), ("Then", "sing"))
    assert OPENS in row.accessibleName()
