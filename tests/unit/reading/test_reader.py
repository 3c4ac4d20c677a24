# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import hashlib
import io
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from howopen.domain.document import BlockKind, Document
from howopen.domain.errors import HowOpenError
from howopen.reading import Limits, from_text, is_readable_name, read

SENTENCE = "You may use the sample model for any purpose that the law allows.\n"


def failure(path: Path, *, password: str = "", limits: Limits | None = None) -> HowOpenError:
    with pytest.raises(HowOpenError) as caught:
        read(path, password=password, limits=limits)
    assert path.name in caught.value.message
    assert caught.value.hint
    return caught.value


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, bytes], Path]:
    def written(name: str, data: bytes) -> Path:
        path = tmp_path / name
        path.write_bytes(data)
        return path

    return written


Write = Callable[[str, bytes], Path]


def test_plain_text_stays_as_it_is(write: Write) -> None:
    data = b"Sample Terms\r\n\r\n  You may  use it.\rOften.\n"
    document = read(write("terms.txt", data))
    assert document.text == "Sample Terms\n\n  You may  use it.\nOften.\n"
    assert document.sha256 == hashlib.sha256(data).hexdigest()
    assert (document.name, document.media_type, document.title) == ("terms.txt", "text/plain", "Sample Terms")
    assert [document.quote(block.span) for block in document.blocks] == ["Sample Terms", "You may  use it.", "Often."]
    assert document.pages == ()


def test_pasted_text() -> None:
    document = from_text("\ufeffSample Terms\r\n\x00You may use it.\ud800", name="Pasted")
    assert document.text == "Sample Terms\nYou may use it.\ufffd"
    assert document.sha256 == hashlib.sha256(document.text.encode()).hexdigest()


def test_pasted_nothing() -> None:
    with pytest.raises(HowOpenError, match="Pasted"):
        from_text(" \n", name="Pasted")


@pytest.mark.parametrize(
    ("name", "readable"),
    [("a.TXT", True), ("b.Docx", True), ("LICENSE", True), ("USE_POLICY", True), ("c.png", False), ("main", False)],
)
def test_names(name: str, readable: bool) -> None:
    assert is_readable_name(Path(name)) is readable


def test_missing(tmp_path: Path) -> None:
    assert "does not exist" in failure(tmp_path / "none.txt").message


def test_folder(tmp_path: Path) -> None:
    assert "folder" in failure(tmp_path).message


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.docx", "a.pdf"])
def test_empty(write: Write, name: str) -> None:
    assert "empty" in failure(write(name, b"")).message


def test_white_space_only(write: Write) -> None:
    assert "empty" in failure(write("a.txt", b" \n\t \n")).message


def test_no_permission(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write("secret.txt", b"words")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert "permission" in failure(path).message


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_named_pipe_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "pipe.txt"
    os.mkfifo(path)
    assert "ordinary" in failure(path).message


def test_path_with_nul() -> None:
    with pytest.raises(HowOpenError):
        read(Path("a\0b.txt"))


def test_sparse_ten_gigabytes(tmp_path: Path) -> None:
    for name in ("huge.txt", "huge.pdf", "huge"):
        path = tmp_path / name
        with path.open("wb") as file:
            file.truncate(10 << 30)
        assert "too large" in failure(path).message
        path.unlink()


def test_two_hundred_megabytes_of_text(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    with path.open("wb") as file:
        file.truncate(200 << 20)
    assert "200 MB" in failure(path).message


def test_text_named_like_a_pdf_is_bounded_as_text(write: Write) -> None:
    path = write("page.pdf", b"<html><p>" + b"words " * 100)
    assert "too large" in failure(path, limits=Limits(text_bytes=64)).message


@pytest.mark.parametrize(
    ("name", "data", "word"),
    [
        ("a.txt", bytes(range(256)) * 8, "not text"),
        ("a.txt", b"\x89PNG\r\n\x1a\n" + bytes(50), "PNG"),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(50), "old Word"),
        ("a.rtf", b"just some words", "damaged"),
        ("a.odt", b"just some words", "damaged"),
        ("a.zip", b"just some words", "damaged"),
        ("a.zip", b"PK\x03\x04 cut short", "damaged"),
        ("a.odt", b"PK\x03\x04 cut short", "damaged"),
        ("a.docx", b"just some words", "not a Word document"),
        ("a.pdf", b"just some words", "damaged"),
        ("a.pdf", b"%PDF-1.7\njunk", "damaged"),
        ("a.docx", b"PK\x03\x04 cut short", "damaged"),
    ],
)
def test_what_is_not_read(write: Write, name: str, data: bytes, word: str) -> None:
    assert word in failure(write(name, data)).message


def test_another_archive_is_no_word_file(write: Write) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("xl/workbook.xml", "<x/>")
    assert "not a Word document" in failure(write("a.docx", buffer.getvalue())).message


def test_zip_bomb(write: Write) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", bytes(3 << 20))
    path = write("bomb.docx", buffer.getvalue())
    assert path.stat().st_size < 10_000
    assert "unpacks" in failure(path, limits=Limits(unpacked_bytes=1 << 20)).message


def test_wrong_ending_is_told(write: Write) -> None:
    document = read(write("page.txt", b"<!DOCTYPE html><p>You may use it.</p>"))
    assert document.media_type == "text/html"
    assert ".txt" in document.warnings[0]


def test_no_document_text_in_messages(write: Write) -> None:
    error = failure(write("a.pdf", b"%PDF-1.7 CONFIDENTIAL"))
    assert "CONFIDENTIAL" not in str(error)


def test_title_is_not_a_placeholder(write: Write) -> None:
    body = b"<html><title>Untitled</title><p>you may use it, and so on.</p>"
    assert read(write("a.html", body)).title == ""
    assert read(write("b.html", body.replace(b"Untitled", b"Sample terms"))).title == "Sample terms"


def test_depths_are_the_same_in_each_format(write: Write) -> None:
    lines = ["1. Uses", "1.1 You may use it:", "(a) at home;", "(b) at work."]
    html = "".join(f"<p>{line}</p>" for line in lines)

    def shape(document: Document) -> list[tuple[BlockKind, int]]:
        return [(block.kind, block.level) for block in document.blocks]

    plain = shape(read(write("a.txt", "\n".join(lines).encode())))
    assert plain == [(BlockKind.HEADING, 1), (BlockKind.LIST_ITEM, 1), *[(BlockKind.LIST_ITEM, 2)] * 2]
    assert shape(read(write("a.md", "\n\n".join(lines[1:]).encode()))) == plain[1:]
    assert shape(read(write("a.html", f"<html>{html}".encode()))) == plain
