# SPDX-License-Identifier: Apache-2.0
"""The export dialog: formats, documents, preview, clipboard, and files that cannot be written."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from shiboken6 import isValid

from howopen.domain.errors import HowOpenError
from howopen.domain.review import Decision, Remark, Review, Stamp, State
from howopen.exporting import COMPARISON_FORMATS, FORMATS, Order
from howopen.gui.actions import ActionId
from howopen.gui.dialogs.export_dialog import ExportDialog
from howopen.gui.dialogs.export_subject import Item, comparison_subject, summary_subject
from howopen.gui.documents import OpenDocument
from howopen.gui.opening import Place


def said_in(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def place_of(name):
    return [info.name for info in FORMATS].index(name)


@pytest.fixture
def dialog(room, tmp_path):
    """The export dialog over two open documents, the second of which is shown."""
    (tmp_path / "out").mkdir()
    room.settings.set("export_folder", str(tmp_path / "out"))
    for name in ("a.txt", "b.txt"):
        room.window.open([f"/x/{name}"])
        room.work.give(f"/x/{name}")
    QTest.keyClick(room.window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    opened = next(one for one in room.window.findChildren(ExportDialog) if one.isVisible())
    yield opened
    if isValid(opened):
        opened.reject()


def test_enter_exports_the_document_that_is_shown(dialog, room, tmp_path, qtbot):
    assert dialog.export.isDefault()
    with qtbot.waitSignal(dialog.saved):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    written = tmp_path / "out" / "b – clause summary.docx"
    assert written.read_bytes() == b"# docx\n\nb.txt\n"
    assert "b – clause summary.docx is in" in said_in(room.window.notices.shown[0])


def test_arrows_choose_the_format_and_the_name_follows(dialog, qtbot):
    dialog.formats.list.setFocus()
    for _ in range(place_of("md")):
        qtbot.keyClick(dialog.formats.list, Qt.Key.Key_Down)
    assert dialog.path.name == "b – clause summary.md"
    assert "b – clause summary.md" in said_in(dialog.target)


def test_ticked_documents_are_exported_together(dialog, room, qtbot):
    dialog.target.boxes[0].setChecked(True)
    dialog.formats.choose(place_of("json"))
    assert dialog.path.name == "a and 1 more – clause summary.json"
    with qtbot.waitSignal(dialog.saved):
        qtbot.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    assert room.desk.exported[-1] == (("a.txt", "b.txt"), "json")


def test_no_document_at_all_cannot_be_exported_and_says_why(dialog):
    dialog.target.boxes[1].setChecked(False)
    assert not dialog.export.isEnabled()
    assert dialog.note.text() == "Choose at least one document."


def test_the_preview_is_the_real_content(dialog, qtbot):
    qtbot.waitUntil(lambda: "b.txt" in dialog.preview.paper.text)
    assert dialog.preview.paper.text.startswith("md")
    dialog.formats.choose(place_of("csv"))
    qtbot.waitUntil(lambda: dialog.preview.paper.text.startswith("# csv"))


def test_it_says_what_the_file_will_state(dialog):
    words = said_in(dialog.preview)
    assert "HowOpen 9.8.7, rules ab12cd34" in words
    assert "Not legal advice." in words
    assert "0 of 1 clause" in words
    digest = dialog._subject.items[1].analysis.document.sha256
    assert f"sha256 {digest[:4]}…{digest[-4:]}" in words


def test_the_clipboard_gets_markdown(dialog, qtbot):
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.note.text() == "Copied as Markdown.")
    assert QApplication.clipboard().text() == "# md\n\nb.txt\n"


def test_another_name_can_be_chosen_and_a_file_there_is_announced(dialog, room, tmp_path, qtbot):
    asked = []
    (tmp_path / "mine.md").write_text("old")

    def choose(_parent, path):
        asked.append(path)
        return str(tmp_path / "mine.md")

    room.window.prompts.ask_where_to_save = choose
    dialog.formats.choose(place_of("md"))
    qtbot.mouseClick(dialog.target.change, Qt.MouseButton.LeftButton)
    assert asked[0].endswith("b – clause summary.md")
    assert dialog.note.text() == "mine.md is there already and will be replaced."
    with qtbot.waitSignal(dialog.saved):
        qtbot.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    assert (tmp_path / "mine.md").read_bytes() == b"# md\n\nb.txt\n"
    assert room.settings.text("export_folder") == str(tmp_path)


def test_escape_leaves_everything_as_it_is(dialog, tmp_path):
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="the rights of a folder do not bind here")
def test_a_folder_without_rights_keeps_the_old_file_and_says_so(dialog, tmp_path, qtbot):
    old = tmp_path / "out" / "b – clause summary.docx"
    old.write_bytes(b"old")
    (tmp_path / "out").chmod(0o500)
    qtbot.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "you may not write there" in dialog.note.text())
    (tmp_path / "out").chmod(0o700)
    assert old.read_bytes() == b"old"


def test_a_full_disk_keeps_the_old_file_and_says_so(dialog, tmp_path, qtbot, monkeypatch):
    old = tmp_path / "out" / "b – clause summary.docx"
    old.write_bytes(b"old")

    def full(_handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    qtbot.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "the disk is full" in dialog.note.text())
    assert dialog.isVisible()
    assert old.read_bytes() == b"old"
    assert list((tmp_path / "out").iterdir()) == [old]


def test_a_folder_that_is_gone_is_said(dialog, tmp_path, qtbot):
    (tmp_path / "out").rmdir()
    qtbot.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "the folder does not exist" in dialog.note.text())


def test_a_comparison_is_exported_from_its_view(room, tmp_path, qtbot):
    room.settings.set("export_folder", str(tmp_path))
    room.window.open(["/x/a.txt", "/x/b.txt"])
    room.work.give("/x/a.txt")
    room.work.give("/x/b.txt")
    room.work.give_comparison()
    assert room.window.shell.place is Place.COMPARE
    room.window.commands[ActionId.EXPORT].trigger()
    dialog = next(one for one in room.window.findChildren(ExportDialog) if one.isVisible())
    assert not any(box.isEnabled() for box in dialog.target.boxes)
    dialog.formats.choose([info.name for info in COMPARISON_FORMATS].index("md"))
    with qtbot.waitSignal(dialog.saved):
        qtbot.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    assert (tmp_path / "a against b – comparison.md").read_bytes() == b"# md\n\na.txt / b.txt\n"


@pytest.mark.parametrize(
    ("name", "file_name"),
    [
        ("Terms: v2/final?.pdf", "Terms v2 final – clause summary.csv"),
        ("...", "HowOpen – clause summary.csv"),
        ("x" * 300, "x" * 80 + " – clause summary.csv"),
        ("x" * 70 + " Harbour Agreement", "x" * 70 + " Harbour – clause summary.csv"),
        ("x" * 72 + " Harbour Agreement", "x" * 72 + " Harbour – clause summary.csv"),
        ("x" * 73 + " Harbour Agreement", "x" * 73 + " – clause summary.csv"),
    ],
)
def test_file_names_work_on_every_system(room, analysis_of, name, file_name):
    analysis = analysis_of(name)
    subject = summary_subject(room.desk, [OpenDocument("", analysis)], 0)
    assert subject.file_name((Item(name, analysis),), FORMATS[place_of("csv")]) == file_name


def test_a_comparison_names_both_documents(room, analysis_of):
    room.work.compare(analysis_of("a"), analysis_of("b"))
    subject = comparison_subject(room.desk, room.work.give_comparison())
    assert [item.name for item in subject.items] == ["a", "b"]
    assert "docx" in [info.name for info in subject.formats]


@pytest.fixture
def pdf_dialog(room, tmp_path):
    """The export dialog over a text and a PDF, which is shown, with a review of the PDF."""
    room.settings.set("export_folder", str(tmp_path))
    room.window.open(["/x/a.txt"])
    room.work.give("/x/a.txt")
    room.window.open(["/x/b.pdf"])
    room.work.give("/x/b.pdf", media_type="application/pdf")
    found = room.window.documents.current.analysis
    stamp = Stamp("Erika Muster", datetime(2026, 11, 20, tzinfo=UTC))
    decision = Decision("c1", State.CONFIRMED, found.clauses[0], found.clauses[0], stamp, (Remark("Ask.", stamp),))
    room.review = Review("/x/b.pdf", found, (decision,))
    room.window.prompts.reviews = lambda: (room.review,)
    room.window.commands[ActionId.EXPORT].trigger()
    opened = next(one for one in room.window.findChildren(ExportDialog) if one.isVisible())
    yield opened
    if isValid(opened):
        opened.reject()


def choose(dialog, name):
    dialog.formats.choose([info.name for info in dialog._subject.formats].index(name))


def test_an_original_is_marked_in_the_background_process(pdf_dialog, room, tmp_path, qtbot):
    choose(pdf_dialog, "annotated")
    assert pdf_dialog.path.name == "b – clauses marked.pdf"
    qtbot.mouseClick(pdf_dialog.export, Qt.MouseButton.LeftButton)
    job = room.work.job("annotate", "/x/b.pdf", room.window.documents.current.analysis, (room.review,))
    assert not pdf_dialog.export.isEnabled()
    assert "Making b – clauses marked.pdf" in pdf_dialog.note.text()
    with qtbot.waitSignal(pdf_dialog.saved):
        room.work.annotated.emit(job, b"%PDF marked")
    assert (tmp_path / "b – clauses marked.pdf").read_bytes() == b"%PDF marked"


def test_a_pdf_that_cannot_be_marked_is_said_and_another_format_still_goes(pdf_dialog, room, qtbot):
    choose(pdf_dialog, "annotated")
    qtbot.mouseClick(pdf_dialog.export, Qt.MouseButton.LeftButton)
    room.work.failed.emit(room.work.job("annotate"), "", HowOpenError("b.pdf is another file by now."))
    assert pdf_dialog.note.text() == "b.pdf is another file by now."
    choose(pdf_dialog, "md")
    with qtbot.waitSignal(pdf_dialog.saved):
        qtbot.mouseClick(pdf_dialog.export, Qt.MouseButton.LeftButton)


def test_marking_that_is_left_is_cancelled(pdf_dialog, room, qtbot):
    choose(pdf_dialog, "annotated")
    qtbot.mouseClick(pdf_dialog.export, Qt.MouseButton.LeftButton)
    pdf_dialog.reject()
    assert room.work.cancelled == [room.work.job("annotate")]


def test_only_one_pdf_can_be_marked(pdf_dialog):
    choose(pdf_dialog, "annotated")
    pdf_dialog.target.boxes[0].setChecked(True)
    assert not pdf_dialog.export.isEnabled()
    assert pdf_dialog.note.text() == "Choose one document that was opened from a PDF."
    choose(pdf_dialog, "docx")
    assert pdf_dialog.export.isEnabled()


def test_it_says_how_far_the_review_is_and_that_nothing_was_recognised(pdf_dialog):
    words = said_in(pdf_dialog.preview)
    assert "1 of 1 findings decided: 1 confirmed; not signed off" in words
    assert "text, no OCR" in words


def test_without_a_pdf_no_original_is_offered(dialog):
    assert "annotated" not in [info.name for info in dialog._subject.formats]


def test_the_order_and_the_notes_go_into_the_file(pdf_dialog, room, qtbot):
    options = pdf_dialog.target.options
    assert options.notes.isVisible()
    assert not options.order.isVisible()
    options.notes.setChecked(False)
    choose(pdf_dialog, "md")
    assert options.order.isVisible()
    assert not options.author.isVisible()
    options.order.choose(2)
    with qtbot.waitSignal(pdf_dialog.saved):
        qtbot.mouseClick(pdf_dialog.export, Qt.MouseButton.LeftButton)
    assert room.desk.wished[-1] == ((room.review,), False, Order.CATEGORY)


def test_tracked_changes_are_by_whom_the_person_says(room, tmp_path, qtbot):
    room.settings.set("export_folder", str(tmp_path))
    room.window.open(["/x/a.txt", "/x/b.txt"])
    room.work.give("/x/a.txt")
    room.work.give("/x/b.txt")
    room.work.give_comparison()
    room.window.commands[ActionId.EXPORT].trigger()
    dialog = next(one for one in room.window.findChildren(ExportDialog) if one.isVisible())
    assert dialog.target.options.author.text() == "HowOpen"
    dialog.target.options.author.setText("Erika Muster")
    with qtbot.waitSignal(dialog.saved):
        qtbot.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    assert room.desk.authors[-1] == "Erika Muster"
