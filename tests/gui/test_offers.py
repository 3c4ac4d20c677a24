# SPDX-License-Identifier: Apache-2.0
"""Archives and e-mails in the window, and documents that could be read in another way."""

from __future__ import annotations

import zipfile
from email.message import EmailMessage

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from howopen.domain.document import Page, Tracked
from howopen.domain.errors import HowOpenError
from howopen.domain.spans import Span
from howopen.gui.offers import unread_words
from howopen.gui.opening import Place
from howopen.reading.tracked import Tally
from howopen.workspace.inputs import PLAINLY, Expansion, ReadAs

TEXT = "You may use it."
LOCKED = HowOpenError("It is encrypted.", needs_password=True)


@pytest.fixture
def archive(tmp_path):
    path = tmp_path / "set.zip"
    with zipfile.ZipFile(path, "w") as file:
        for name in ("LICENSE.txt", "deep/POLICY.md", "NOTICE.txt", "logo.png"):
            file.writestr(name, TEXT)
    return str(path)


def said(room):
    return [" ".join(label.text() for label in one.findChildren(QLabel)) for one in room.window.notices.shown]


def press(room, qtbot, words):
    buttons = [one for banner in room.window.notices.shown for one in banner.findChildren(QPushButton)]
    (button,) = [one for one in buttons if one.text() == words]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_an_archive_opens_its_documents_tells_the_rest_and_is_remembered_as_one(room, archive):
    room.window.open([archive])
    assert room.work.asked("open") == 0
    found = room.work.unpack(archive)
    assert [name.rsplit(" › ", 1)[1] for name in found.sources] == ["LICENSE.txt", "deep/POLICY.md", "NOTICE.txt"]
    for source in found.sources:
        room.work.give(source)
    assert [one.source for one in room.window.documents.all] == list(found.sources)
    assert room.work.asked("compare") == 0
    (banner,) = said(room)
    assert "From set.zip" in banner
    assert "logo.png" in banner
    ((recent),) = room.settings.recent()
    assert (recent.source, recent.name, recent.format) == (archive, "set.zip", "ZIP")


def test_the_two_drafts_in_a_mail_are_compared_and_its_letter_is_read(room, tmp_path):
    mail, path = EmailMessage(), tmp_path / "drafts.eml"
    mail["To"] = "someone@example.org"
    mail.set_content("Which one do you like?")
    for name in ("old.txt", "new.txt"):
        mail.add_attachment(TEXT, filename=name)
    path.write_bytes(mail.as_bytes())
    room.window.open([str(path)])
    found = room.work.unpack(str(path))
    for source in found.sources:
        room.work.give(source, text=f"{TEXT} {source[-7:]}")
    comparison = room.work.give_comparison()
    assert [side.document.name.rsplit(" › ")[-1] for side in (comparison.a, comparison.b)] == ["old.txt", "new.txt"]
    assert room.window.shell.place is Place.COMPARE
    assert len(room.window.documents.all) == 3


def test_the_password_of_an_archive_is_asked_for_once(room, archive):
    room.window.open([archive])
    found = room.work.unpack(archive)
    for source in found.sources:
        room.work.refuse(source, LOCKED)
    assert len([banner for banner in said(room) if "encrypted" in banner]) == 1
    room.window.opening.unlock(found.sources[0], "swordfish")
    for source in found.sources:
        assert room.work.job("open", source, "swordfish")
        room.work.give(source)
    assert len(room.window.documents.all) == 3


def test_a_locked_archive_that_was_given_up_can_be_opened_again(room, archive):
    for _ in range(2):
        room.window.open([archive])
        for source in room.work.unpack(archive).sources:
            room.work.refuse(source, LOCKED)
        asked = [banner for banner in room.window.notices.shown if banner.findChildren(QLineEdit)]
        assert len(asked) == 1
        room.window.notices.clear()


def test_an_archive_in_an_archive_may_need_the_password_before_it_is_unpacked(room, archive):
    room.window.open([archive])
    room.work.expanded.emit(room.work.job("expand", (archive,)), Expansion(failed=((archive, LOCKED),)))
    assert len(said(room)) == 1
    room.window.opening.unlock(archive, "swordfish")
    assert room.work.job("expand", (archive,), "swordfish")
    found = room.work.unpack(archive)
    assert room.work.job("open", found.sources[0], "swordfish")


def test_a_broken_archive_is_named(room, tmp_path):
    path = tmp_path / "broken.zip"
    path.write_bytes(b"PK\x03\x04")
    room.window.open([str(path)])
    room.work.unpack(str(path))
    (banner,) = said(room)
    assert "broken.zip" in banner


def test_tracked_changes_can_be_read_in_the_two_other_ways(room, qtbot):
    room.window.open(["/x/draft.docx"])
    words = Tally(insertions=3, authors={"Erika": None}).warning(Tracked.ACCEPTED)
    room.work.give("/x/draft.docx", warnings=(words,))
    (banner,) = said(room)
    assert "3 insertions by Erika" in banner
    press(room, qtbot, "Read as rejected")
    assert room.work.job("open", "/x/draft.docx", "", ReadAs(tracked=Tracked.REJECTED))
    assert not room.window.notices.shown
    room.work.give("/x/draft.docx", text="You may not use it.", warnings=(words,))
    assert len(room.window.documents.all) == 1
    buttons = [one.text() for banner in room.window.notices.shown for one in banner.findChildren(QPushButton)]
    assert {"Read as accepted", "Show them"} <= set(buttons)
    assert "Read as rejected" not in buttons


def test_pages_without_text_are_offered_for_recognition_once(room, qtbot):
    room.window.open(["/x/scan.pdf"])
    pages = tuple(Page(number, Span(0, 5)) for number in (1, 2, 3))
    room.work.give("/x/scan.pdf", pages=pages, unread_pages=(2, 3))
    (banner,) = said(room)
    assert "pages 2 and 3 hold no text" in banner
    press(room, qtbot, "Recognise them")
    assert room.work.job("open", "/x/scan.pdf", "", ReadAs(ocr=True))
    room.work.give("/x/scan.pdf", pages=pages, unread_pages=(3,))
    assert not room.window.notices.shown


def test_a_file_of_pictures_is_offered_and_takes_its_place_in_the_comparison(room, qtbot):
    room.window.open(["/x/a.txt", "/x/scan.pdf"])
    room.work.give("/x/a.txt")
    room.work.refuse("/x/scan.pdf", HowOpenError("It holds pictures.", needs_recognition=True))
    press(room, qtbot, "Recognise the text")
    assert room.work.job("open", "/x/scan.pdf", "", ReadAs(ocr=True))
    room.work.give("/x/scan.pdf")
    assert room.work.give_comparison().b.document.name == "scan.pdf"


def test_the_first_pages_are_shown_on(room, analysis_of, qtbot):
    room.window.open(["/x/long.pdf"])
    first = analysis_of("long.pdf").document
    with qtbot.waitSignal(room.window.opening.previewed) as shown:
        room.work.previewed.emit(room.work.job("open", "/x/long.pdf", "", PLAINLY), first)
    assert shown.args == ["/x/long.pdf", first]


@pytest.mark.parametrize(
    ("pages", "words"),
    [
        ((3,), "page 3 holds"),
        ((3, 4), "pages 3 and 4 hold"),
        ((3, 4, 5), "pages 3 to 5 hold"),
        ((1, 3, 4), "pages 1, 3 and 4 hold"),
        ((1, 3, 5, 7, 9), "pages 1, 3, 5, 7 and 9 hold"),
        ((1, 3, 5, 7, 9, 11, 13), "pages 1, 3, 5, 7, 9 and 2 more hold"),
    ],
)
def test_pages_in_words(pages, words):
    assert unread_words("terms.pdf", pages) == f"terms.pdf: {words} no text"
