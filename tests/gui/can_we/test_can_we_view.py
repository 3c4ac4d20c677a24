# SPDX-License-Identifier: Apache-2.0
"""“Can we?” in the real window: with the keys, the mouse, files and settings."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from howopen.domain.planning import Reply, Use
from howopen.gui.opening import Place
from howopen.workspace.asking import read_enquiry
from howopen.workspace.checking import find_policy

CONTROL = Qt.KeyboardModifier.ControlModifier


def words_in(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def replies(view) -> list[list[Reply]]:
    return [[answer.reply for answer in one.answers] for one in view.answers]


def test_ctrl_6_goes_there_and_an_empty_view_says_what_to_do(room):
    QTest.keyClick(room.window, Qt.Key.Key_6, CONTROL)
    assert room.window.shell.place is Place.CAN_WE
    view = room.window.shell.can_we
    said = words_in(view)
    assert "No licence is open" in said
    assert "Not legal advice" in said
    assert not view.export.isEnabled()
    assert room.window.status.said().startswith("No answers yet")
    ways = [button.text() for button in view.findChildren(QPushButton) if button.isVisible()]
    assert getattr(QApplication.focusWidget(), "text", str)() == "Open files…"
    assert {"Open files…", "Find in library"} <= set(ways)  # as in every other empty view


def test_without_a_plan_it_says_what_to_do_and_an_example_fills_the_form(opened, qtbot):
    _, view = opened
    assert "Say what you plan" in words_in(view)
    example = next(one for one in view.findChildren(QPushButton) if one.text() == "Fill in an example")
    qtbot.mouseClick(example, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(view.answers))
    assert view.form.who.name.text() == view.enquiry.organisation.name
    assert len(view.answers[0].answers) == len(view.enquiry.plan.uses) + len(view.enquiry.plan.sectors)


def test_a_plan_file_fills_the_form_and_is_answered(opened, load, plan_file):
    window, view = opened
    load(window, plan_file)
    assert view.enquiry == read_enquiry(plan_file)
    assert view.form.who.figures.fields["monthly_active_users"].text() == "12,000,000"
    assert view.form.who.domicile.text() == "Switzerland"
    assert view.form.who.figures.fields["funding"].text() == ""
    assert replies(view) == [[Reply.YES_IF, Reply.YES_IF]]
    assert "2 answers" in window.status.said()
    assert view.table.grid_model.grid.spoken(0, 1).startswith("northwind.txt, In our product: Yes if. Display")


def test_answers_follow_each_change_of_the_form(opened, load, plan_file, qtbot):
    window, view = opened
    load(window, plan_file)
    users = view.form.who.figures.fields["monthly_active_users"]
    users.setFocus()
    users.selectAll()
    qtbot.keyClicks(users, "700M")
    qtbot.waitUntil(lambda: replies(view) == [[Reply.NO, Reply.NO]])
    assert "over the limit of 100 million" in view.answers[0].answers[0].reason
    users.selectAll()
    qtbot.keyClick(users, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: replies(view) == [[Reply.ASK, Reply.ASK]])
    assert view.enquiry.organisation.figures.monthly_active_users is None
    qtbot.keyClick(view.form.uses.uses[Use.HOSTED], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(view.answers[0].answers) == 3)


def test_what_is_no_figure_is_told_and_changes_nothing(opened, load, plan_file, qtbot):
    window, view = opened
    load(window, plan_file)
    before = view.enquiry
    users = view.form.who.figures.fields["monthly_active_users"]
    users.selectAll()
    qtbot.keyClicks(users, "a lot")
    assert view.enquiry == before
    assert "Write a figure" in words_in(view.form)
    assert "Write a figure" in users.accessibleDescription()


def test_a_refused_duty_closes_what_needs_it(opened, load, plan_file, qtbot):
    window, view = opened
    load(window, plan_file)
    qtbot.mouseClick(view.form.refused.chips.chip("display"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.answers[0].answer("product").reply is Reply.NO)
    assert view.answers[0].answer("internal").reply is Reply.YES_IF


def test_arrows_choose_a_cell_and_enter_opens_its_clause(opened, load, plan_file, qtbot):
    window, view = opened
    load(window, plan_file)
    view.table.setFocus()
    qtbot.keyClick(view.table, Qt.Key.Key_Right)
    assert view.table.currentIndex().column() == 1
    assert "in our product" in view.detail.title.text()
    assert any("Built with Northwind" in box.accessibleName() for box in view.detail.duties.boxes)
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert window.shell.place is Place.READ
    assert window.shell.read.selected == view.answers[0].answer("product").cited[0].clause


def test_a_place_of_a_clause_opens_it_by_click_and_by_enter(opened, load, plan_file, qtbot):
    window, view = opened
    load(window, plan_file)
    for press in (
        lambda link: qtbot.mouseClick(link, Qt.MouseButton.LeftButton),
        lambda link: qtbot.keyClick(link, Qt.Key.Key_Return),
    ):
        window.go(Place.CAN_WE)
        press(view.detail.clauses.links[0])
        assert window.shell.place is Place.READ
        assert window.shell.read.selected


def test_the_words_to_display_and_the_checklist_can_be_copied(opened, load, plan_file, qtbot):
    window, view = opened
    load(window, plan_file)
    view.table.choose(0, 1)
    duties = view.detail.duties
    qtbot.mouseClick(duties.copies[0], Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "Built with Northwind"
    qtbot.keyClick(duties.boxes[0], Qt.Key.Key_Space)
    qtbot.mouseClick(duties.copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("northwind.txt: In our product\n\n- [x] Display “Built with Northwind”")
    assert "  > Built with Northwind" in copied
    view.table.choose(0, 0)
    view.table.choose(0, 1)
    assert duties.boxes[0].isChecked()  # a tick stays while the window is open


def test_a_threshold_is_painted_and_told_in_words(opened, load, plan_file, qtbot):
    window, view = opened
    load(window, plan_file)
    pane = view.detail.thresholds
    qtbot.waitUntil(lambda: "12M of 100 million monthly active users" in words_in(pane))
    said = words_in(pane)
    assert "12 %" in said
    bar = next(one for one in view.detail.thresholds.findChildren(object) if type(one).__name__ == "ScaleBar")
    assert "12 %" in bar.accessibleName()


def test_a_policy_judged_together_takes_away_what_the_licence_grants(opened, load, plan_file, policy, qtbot):
    window, view = opened
    load(window, plan_file)
    window.documents.add("", policy)
    window.go(Place.CAN_WE)
    domicile = view.form.who.domicile
    domicile.setText("Germany")
    qtbot.waitUntil(lambda: len(view.answers) == 2 and view.answers[1].answers[0].reply is Reply.NO)
    assert view.answers[0].answers[0].reply is Reply.YES_IF
    view.table.choose(0, 0)
    (action,) = view.detail.menu.actions()
    assert action.text() == "with policy.txt"
    action.trigger()
    qtbot.waitUntil(lambda: len(view.answers) == 1)
    assert replies(view) == [[Reply.NO, Reply.NO]]
    assert len(view.answers[0].judged) == 2
    assert view.table.grid_model.head(0).line == "2 texts"
    qtbot.mouseClick(view.detail.apart, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(view.answers) == 2)


def test_what_decides_every_answer_is_said_once_above_the_table(opened, load, plan_file, barred, qtbot):
    window, view = opened
    plan = plan_file.read_text(encoding="utf-8")
    plan_file.write_text(f'{plan}sectors = ["healthcare"]\n', encoding="utf-8")
    load(window, plan_file)
    assert not view.reasons.isVisible()
    window.documents.add("", barred)
    qtbot.waitUntil(lambda: len(view.answers) == 2)
    assert len({answer.reply for answer in view.answers[1].answers}) == 1
    assert view.reasons.isVisible()
    told = view.reasons.accessibleName()
    assert told.startswith("barred.txt: “")
    assert view.answers[1].answers[0].reason in told
    assert "“You must not use the Model for medical purposes.”" in told
    assert "northwind" not in told
    window.documents.close(1)
    qtbot.waitUntil(lambda: len(view.answers) == 1)
    assert not view.reasons.isVisible()


def test_closing_the_last_document_empties_the_view(opened, load, plan_file):
    window, view = opened
    load(window, plan_file)
    window.documents.close(0)
    assert view.answers == ()
    assert "No licence is open" in words_in(view)


def test_the_plan_is_saved_kept_and_restored(opened, load, plan_file, make_room, tmp_path, qtbot):
    window, view = opened
    load(window, plan_file)
    view.form.who.name.setText("Contoso “GmbH”")
    target = tmp_path / "saved.toml"
    window.plans.ask_where = lambda *_: str(target)
    qtbot.mouseClick(view.form.save, Qt.MouseButton.LeftButton)
    assert read_enquiry(target) == view.enquiry
    again = make_room().window.shell.can_we
    assert again.enquiry == view.enquiry
    assert "saved.toml" in words_in(again.form) or again.form._file.text() == "saved.toml"


def test_a_bad_file_is_told_and_the_form_stays(opened, plan_file, load, tmp_path):
    window, view = opened
    load(window, plan_file)
    before, bad = view.enquiry, tmp_path / "bad.toml"
    bad.write_text("[plan]\nuses = ['fly']\n")
    window.plans.ask_which = lambda *_: str(bad)
    window.plans.open()
    assert view.enquiry == before
    assert "bad.toml was not opened" in words_in(window.notices)


def test_answers_are_exported_as_json_and_markdown(opened, load, plan_file, tmp_path, qtbot):
    window, _view = opened
    load(window, plan_file)
    for name in ("answers.json", "answers.md"):
        window.plans.ask_where = lambda *_, name=name: str(tmp_path / name)
        QTest.keyClick(window, Qt.Key.Key_E, CONTROL)
        qtbot.waitUntil((tmp_path / name).exists)
    found = json.loads((tmp_path / "answers.json").read_text(encoding="utf-8"))
    assert found["schema"] == "howopen/answers/1"
    assert found["licences"][0]["answers"][1]["duties"][0]["quote"] == "Built with Northwind"
    assert "Can Fabrikam AG use it?" in (tmp_path / "answers.md").read_text(encoding="utf-8")


def test_the_duties_are_exported_as_a_checklist(opened, load, plan_file, tmp_path, qtbot):
    window, _view = opened
    load(window, plan_file)
    for name in ("duties.txt", "duties.docx"):
        window.plans.ask_where = lambda *_, name=name: str(tmp_path / name)
        QTest.keyClick(window, Qt.Key.Key_E, CONTROL)
        qtbot.waitUntil((tmp_path / name).exists)
    text = (tmp_path / "duties.txt").read_text(encoding="utf-8")
    assert text.startswith("CHECKLIST OF DUTIES")
    assert "Built with Northwind" in text
    assert (tmp_path / "duties.docx").read_bytes().startswith(b"PK")


def test_documents_are_held_against_a_house_policy(opened, qtbot):
    window, view = opened
    qtbot.mouseClick(view.mode.findChildren(QPushButton)[1], Qt.MouseButton.LeftButton)
    table = view.house.table
    qtbot.waitUntil(lambda: table.grid_model.rowCount() > 0)
    policy = find_policy(view.house.chosen)
    assert [head.title for head in table.grid_model.grid.rows] == [rule.title for rule in policy.rules]
    assert {cell.word for row in table.grid_model.grid.cells for cell in row} <= {
        "Pass", "Fail", "Review", "Not asked",
    }  # fmt: skip
    before = table.grid_model.grid
    view.house.policies.setCurrentIndex(1)
    qtbot.waitUntil(lambda: table.grid_model.grid != before)
    row = next(at for at, cells in enumerate(table.grid_model.grid.cells) if cells[0].word in {"Pass", "Fail"})
    table.choose(row, 0)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert window.shell.place is Place.READ


def test_a_house_policy_is_opened_from_a_file(opened, tmp_path, qtbot):
    window, view = opened
    view.mode.choose(1)
    path = tmp_path / "house.toml"
    path.write_text(
        'name = "Ours"\nversion = "2"\n[[rule]]\nid = "r"\ntitle = "Commercial use"\nfact = "commercial_use"\n'
        'preferred = ["allowed"]\nunacceptable = ["prohibited", "conditional"]\nmessage = "Must be allowed."\n',
        encoding="utf-8",
    )
    window.plans.ask_which = lambda *_: str(path)
    qtbot.mouseClick(view.house.file, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [head.title for head in view.house.table.grid_model.grid.rows] == ["Commercial use"])
    assert view.house.policies.currentText() == "Ours"
    assert view._today() == date.today()


def test_f6_reaches_the_table_and_ctrl_c_copies_the_cell(opened, load, plan_file):
    window, view = opened
    load(window, plan_file)
    seen = []
    for _ in range(8):
        QTest.keyClick(window, Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget())
    assert view.table in seen
    assert view.form.who.name in seen
    view.form.who.month.setFocus()  # from any field of the form it goes on to the pane after it
    QTest.keyClick(view.form.who.month, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is seen[seen.index(view.form.who.name) + 1]
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == view.table.grid_model.grid.spoken(0, 0)


def test_dark_and_zoomed_it_still_paints(opened, load, plan_file):
    window, view = opened
    load(window, plan_file)
    light = view.table.grab().toImage().pixelColor(QPoint(3, 60))
    window.theme.set_mode("dark")
    window.theme.set_zoom(200)
    assert view.table.grab().toImage().pixelColor(QPoint(3, 60)) != light
    assert view.table.rowHeight(0) == 96


def test_no_profile_is_left_on_disk_but_in_the_settings(room, opened, load, plan_file):
    load(opened[0], plan_file)
    kept = json.loads(Path(room.settings._path).read_text(encoding="utf-8"))["values"]
    assert kept["plan_file"] == str(plan_file)
    assert "Fabrikam AG" in kept["plan"]
