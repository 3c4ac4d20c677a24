# SPDX-License-Identifier: Apache-2.0
"""Archives and e-mails: which documents they hold, and each read on its own."""

from __future__ import annotations

import stat
import struct
import sys
import zipfile
import zlib
from email.message import EmailMessage
from pathlib import Path
from types import ModuleType

import pytest

from howopen.domain.errors import HowOpenError
from howopen.reading import (
    Limits,
    inventory_guarded,
    listing,
    located,
    may_hold_several,
    members,
    read,
    read_all_guarded,
    read_guarded,
)

SENTENCE = "You may use the sample model at home and at work."
OTHER = "You must not sell the sample model to anyone."


def archive(path: Path, files: dict[str, bytes | str]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in files.items():
            made.writestr(name, data)
    return path


def test_one_document_is_read_without_asking(tmp_path: Path) -> None:
    path = archive(tmp_path / "a.zip", {"LICENSE": SENTENCE, "logo.png": b"x"})
    document = read_guarded(path)
    assert (document.name, document.text, document.media_type) == ("a.zip › LICENSE", SENTENCE, "text/plain")
    assert "logo.png" in document.warnings[0]


def test_of_several_none_is_chosen(tmp_path: Path) -> None:
    path = archive(tmp_path / "a.zip", {"a.txt": SENTENCE, "b.txt": OTHER})
    with pytest.raises(HowOpenError, match=r"a\.zip.*2 documents.*a\.txt.*b\.txt"):
        read_guarded(path)
    assert members(path) == ("a.txt", "b.txt")
    assert read_guarded(path, member="b.txt").text == OTHER


def test_all_documents_come_with_what_is_none(tmp_path: Path) -> None:
    files: dict[str, bytes | str] = {"a.txt": SENTENCE, "bad.docx": b"PK\x03\x04", "b.md": OTHER, "data.bin": b"\x00"}
    told: list[str] = []
    documents = read_all_guarded(archive(tmp_path / "a.zip", files), progress=told.append)
    assert [document.text for document in documents] == [SENTENCE, OTHER]
    assert [document.name for document in documents] == ["a.zip › a.txt", "a.zip › b.md"]
    warnings = " ".join(documents[0].warnings)
    assert "a.zip › bad.docx” is damaged" in warnings
    assert "data.bin" in warnings
    assert documents[1].warnings == ()
    assert told == ["Document 1 of 3", "Document 2 of 3", "Document 3 of 3"]


def test_one_document_alone_comes_as_one(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(SENTENCE)
    assert [document.text for document in read_all_guarded(path)] == [SENTENCE]
    assert members(path) == ()
    assert not may_hold_several(path)


def test_a_reader_that_is_killed_takes_no_other_with_it(tmp_path: Path) -> None:
    path = archive(tmp_path / "a.zip", {"a.txt": SENTENCE, "kill.txt": OTHER, "c.txt": OTHER})
    killer = (
        "import os, howopen.reading.worker as w\n"
        "real = w.read\n"
        "def read(path, **words):\n"
        "    if words['member'] == 'kill.txt': os.kill(os.getpid(), 9)\n"
        "    return real(path, **words)\n"
        "w.read = read\n"
        "w.main()"
    )
    documents = read_all_guarded(path, command=(sys.executable, "-c", killer))
    assert [document.text for document in documents] == [SENTENCE, OTHER]
    assert "“a.zip › kill.txt” could not be read: its reader stopped" in documents[0].warnings[0]


def test_no_document_at_all(tmp_path: Path) -> None:
    path = archive(tmp_path / "a.zip", {"logo.png": b"x", "__MACOSX/._a.txt": b"x"})
    with pytest.raises(HowOpenError, match=r"a\.zip.*no document.*only logo\.png"):
        inventory_guarded(path)


def test_no_such_member(tmp_path: Path) -> None:
    path = archive(tmp_path / "a.zip", {"a.txt": SENTENCE})
    with pytest.raises(HowOpenError, match=r"no document named “b\.txt”"):
        read_guarded(path, member="b.txt")
    plain = tmp_path / "a.txt"
    plain.write_text(SENTENCE)
    with pytest.raises(HowOpenError, match=r"no document named"):
        read_guarded(plain, member="b.txt")


def test_names_that_lead_out_lead_nowhere(tmp_path: Path) -> None:
    files = dict.fromkeys(("../../etc/terms.txt", "/etc/terms.txt", "C:\\x\\terms.txt", "a/./b/../terms.txt"), SENTENCE)
    path = archive(tmp_path / "a.zip", {**files, "x\x1b[31m › y.txt": SENTENCE})
    assert listing(path).members == (
        "etc/terms.txt", "etc/terms (2).txt", "C:/x/terms.txt", "a/b/terms.txt", "x[31m > y.txt",
    )  # fmt: skip
    assert read(path, member="etc/terms.txt").text == SENTENCE
    assert sorted(item.name for item in tmp_path.iterdir()) == ["a.zip"]


def test_links_are_not_followed(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("terms.txt")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr(link, "/etc/passwd")
        made.writestr("a.txt", SENTENCE)
    held = listing(path)
    assert held.members == ("a.txt",)
    assert "terms.txt (a link)" in held.warnings[0]


def locked(path: Path, samples: ModuleType) -> Path:
    """An archive whose one member says that it is encrypted."""
    data = bytearray(samples.zipped({"a.txt": SENTENCE}))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + place] |= 1
    path.write_bytes(data)
    return path


def test_an_encrypted_member_asks_for_the_password(samples: ModuleType, tmp_path: Path) -> None:
    path = locked(tmp_path / "a.zip", samples)
    assert members(path) == ("a.txt",)
    for password in ("", "wrong"):
        with pytest.raises(HowOpenError) as caught:
            read_all_guarded(path, password=password)
        assert caught.value.needs_password
        assert "a.zip › a.txt" in caught.value.message
        assert ("wrong" in caught.value.message) is bool(password)


def zip_crypto(data: bytes, password: bytes) -> bytes:
    """``data`` as PKZIP encrypts it, which Python can read and not write."""
    crcs = [0] * 256
    for number in range(256):
        value = number
        for _ in range(8):
            value = (value >> 1) ^ (0xEDB88320 if value & 1 else 0)
        crcs[number] = value
    keys = [0x12345678, 0x23456789, 0x34567890]

    def turn(byte: int) -> None:
        keys[0] = (keys[0] >> 8) ^ crcs[(keys[0] ^ byte) & 0xFF]
        keys[1] = ((keys[1] + (keys[0] & 0xFF)) * 134775813 + 1) & 0xFFFFFFFF
        keys[2] = (keys[2] >> 8) ^ crcs[(keys[2] ^ (keys[1] >> 24)) & 0xFF]

    for byte in password:
        turn(byte)
    made = bytearray()
    for byte in bytes(11) + bytes([zlib.crc32(data) >> 24]) + data:
        key = (keys[2] | 2) & 0xFFFF
        made.append(byte ^ (key * (key ^ 1) >> 8) & 0xFF)
        turn(byte)
    return bytes(made)


def test_the_right_password_opens_a_member(tmp_path: Path) -> None:
    data = SENTENCE.encode()
    hidden = zip_crypto(data, b"open")
    fields = (20, 1, 0, 0, 33, zlib.crc32(data), len(hidden), len(data), 5, 0)
    local = struct.pack("<4s5H3L2H", b"PK\x03\x04", *fields) + b"a.txt"
    entry = struct.pack("<4s6H3L5H2L", b"PK\x01\x02", 20, *fields, 0, 0, 0, 0, 0) + b"a.txt"
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 1, 1, len(entry), len(local + hidden), 0)
    path = tmp_path / "a.zip"
    path.write_bytes(local + hidden + entry + end)
    assert read(path, password="open").text == SENTENCE
    with pytest.raises(HowOpenError, match="password is wrong"):
        read(path, password="shut")


def test_archives_in_archives(samples: ModuleType, tmp_path: Path) -> None:
    inner = samples.zipped({"a.txt": SENTENCE, "logo.png": b"x"})
    path = archive(tmp_path / "a.zip", {"b.zip": inner, "c.zip": b"PK\x03\x04", "d.txt": OTHER})
    held = listing(path)
    assert held.members == ("b.zip › a.txt", "d.txt")
    assert "a.zip › c.zip” is damaged" in held.warnings[0]
    assert "b.zip › logo.png" in held.warnings[1]
    assert read(path, member="b.zip › a.txt").text == SENTENCE


def test_where_a_source_is(tmp_path: Path) -> None:
    path = archive(tmp_path / "a › b.zip", {"a.txt": SENTENCE})
    assert located(f"{path} › x.zip › a.txt") == (path, "x.zip › a.txt")
    assert located(str(path)) == (path, "")
    assert located("none.zip › a.txt") == (Path("none.zip › a.txt"), "")


def test_other_packages_are_named(tmp_path: Path) -> None:
    sheet = archive(tmp_path / "a.zip", {"xl/workbook.xml": "<x/>"})
    with pytest.raises(HowOpenError, match="Excel"):
        read(sheet)
    drawing = archive(tmp_path / "b.zip", {"mimetype": "application/vnd.oasis.opendocument.graphics"})
    with pytest.raises(HowOpenError, match="OpenDocument"):
        read(drawing)


def mail(**heads: str) -> EmailMessage:
    message = EmailMessage()
    for name, words in ({"From": "a@b.example", "To": "c@d.example", "Subject": "Terms"} | heads).items():
        message[name] = words
    return message


def saved(path: Path, message: EmailMessage) -> Path:
    path.write_bytes(message.as_bytes())
    return path


def test_of_two_versions_the_one_with_layout_is_read_and_the_other_said(tmp_path: Path) -> None:
    message = mail(Subject="Bedingungen für Müller")
    message.set_content("You may use it.")
    message.add_alternative("<html><ol><li>You may use it.</ol><nav>menu</nav></html>", subtype="html")
    document = read(saved(tmp_path / "a.eml", message))
    assert document.text.split("\n\n")[0] == "Bedingungen für Müller"
    assert document.text.endswith("1. You may use it.")
    assert document.warnings[:2] == (
        "The message also holds its text without layout (4 words); the one with layout is read.",
        "Left out: navigation (1 word).",
    )


def test_attached_messages_and_archives(samples: ModuleType, tmp_path: Path) -> None:
    inner = mail(Subject="Older")
    inner.set_content(OTHER)
    message = mail()
    message.set_content(SENTENCE)
    message.add_attachment(inner)
    packed = samples.zipped({"a.txt": SENTENCE})
    message.add_attachment(packed, maintype="application", subtype="zip", filename="../x/terms.zip")
    path = saved(tmp_path / "a.eml", message)
    assert listing(path).members == ("message", "part 1.eml › message", "terms.zip › a.txt")
    documents = read_all_guarded(path)
    assert [document.name for document in documents] == [
        "a.eml", "a.eml › part 1.eml", "a.eml › terms.zip › a.txt",
    ]  # fmt: skip
    assert OTHER in documents[1].text


def test_a_saved_web_archive(tmp_path: Path) -> None:
    page = "<html><title>x</title><h1>Terms</h1><p>You may use it.</html>"
    data = (
        "From: <Saved by Blink>\r\nSubject: Terms of a page\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; boundary="b"\r\n\r\n'
        f"--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{page}\r\n"
        "--b\r\nContent-Type: text/css\r\nContent-Location: https://a.example/x.css\r\n\r\np {}\r\n--b--\r\n"
    )
    path = tmp_path / "page.mht"
    path.write_text(data)
    document = read(path)
    assert document.text == "Terms of a page\n\nTerms\n\nYou may use it."
    assert "x.css" in document.warnings[0]


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "x-unheard-of"])
def test_charsets_of_mails(tmp_path: Path, charset: str) -> None:
    encoding = "utf-8" if charset.startswith("x") else charset
    head = f"Subject: x\nContent-Type: text/plain; charset={charset}\n\n"
    path = tmp_path / "a.eml"
    path.write_bytes(head.encode() + "Das Modell darf überall genutzt werden.".encode(encoding))
    assert read(path).text.endswith("Das Modell darf überall genutzt werden.")


def test_a_charset_with_a_nul_in_it(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(b'Subject: x\nContent-Type: text/plain; charset="a\x00b"\n\nna\xefve words')
    assert read(path).text == "x\n\nnaïve words"


def test_mails_nest_only_so_deep(tmp_path: Path) -> None:
    opening = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(200))
    path = tmp_path / "a.eml"
    path.write_text(f"Subject: x\n{opening}\nwords")
    with pytest.raises(HowOpenError, match=r"a\.eml.*deeply"):
        read(path, limits=Limits(nesting=50))
