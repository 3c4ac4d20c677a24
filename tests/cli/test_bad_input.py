# SPDX-License-Identifier: Apache-2.0
"""Bad input as a person would give it: a message that names the file and the reason, and the rest is done."""

from __future__ import annotations

import errno
import io
import json
import os
import signal
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from howopen.cli.main import main
from howopen.workspace.desk import Desk
from howopen.workspace.inputs import ReadAs

TEXT = "Northwind Terms\n\n1. You may use the Modèle for research.\n\n2. You may not sell the Modèle to anyone.\n"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


@dataclass(frozen=True)
class Said:
    """What a command gave back."""

    code: int
    out: bytes
    err: str


Call = Callable[..., Said]


@pytest.fixture
def call(capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Call:
    """A function that runs a command in a folder of its own, in this process."""
    monkeypatch.chdir(tmp_path)

    def run(*words: str | Path) -> Said:
        try:
            code = main([str(word) for word in words])
        except SystemExit as end:
            code = int(end.code or 0)
        said = capsysbinary.readouterr()
        return Said(code, said.out, said.err.decode())

    return run


def pdf(*, lines: tuple[str, ...] = tuple(TEXT.splitlines()), password: str | None = None) -> bytes:
    from reportlab.pdfgen import canvas

    buffer = io.BytesIO()
    page = canvas.Canvas(buffer, encrypt=password)
    for number, line in enumerate(lines):
        page.drawString(72, 700 - 20 * number, line)
    page.showPage()
    page.save()
    return buffer.getvalue()


def zipped(name: str, content: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return buffer.getvalue()


def docx() -> bytes:
    body = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in TEXT.splitlines() if line)
    xml = f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'
    return zipped("word/document.xml", xml.encode())


def junk() -> bytes:
    return bytes(value * 97 % 256 for value in range(4000))


UNREADABLE = {
    "empty.txt": (lambda: b"", "is empty"),
    "blank.txt": (lambda: b" \n\t\r\n", "is empty"),
    "junk.txt": (junk, "is not text"),
    "nuls.txt": (lambda: bytes(400), "is not text"),
    "picture.txt": (lambda: b"\x89PNG\r\n\x1a\n" + junk(), "PNG picture"),
    "old.doc": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old Word file"),
    "text.pdf": (TEXT.encode, "not a complete PDF"),
    "cut.pdf": (lambda: pdf()[:700], "not a complete PDF"),
    "blank.pdf": (lambda: pdf(lines=()), "holds no text"),
    "locked.pdf": (lambda: pdf(password="secret"), "--password"),
    "text.docx": (TEXT.encode, "not a Word document"),
    "other.docx": (lambda: zipped("terms.txt", TEXT.encode()), "not a Word document"),
    "cut.docx": (lambda: docx()[:200], "not a complete Word document"),
}


def test_each_unreadable_file_is_named_with_the_reason_and_the_rest_is_done(call: Call, tmp_path: Path) -> None:
    for name, (make, _) in UNREADABLE.items():
        (tmp_path / name).write_bytes(make())
    (tmp_path / "good.txt").write_text(TEXT, "utf-8")
    said = call("read", *UNREADABLE, "missing.txt", "good.txt", "-f", "json")
    assert said.code == 3
    assert json.loads(said.out)["name"] == "good.txt"
    reasons = {name: reason for name, (_, reason) in UNREADABLE.items()} | {"missing.txt": "does not exist"}
    lines = said.err.splitlines()
    assert len(lines) == len(reasons)
    for line, (name, reason) in zip(lines, reasons.items(), strict=True):
        assert line.startswith("howopen: ")
        assert name in line
        assert reason in line


WORDS_IN_ANY_ENCODING = {
    "bom8.txt": TEXT.encode("utf-8-sig"),
    "bom16.txt": TEXT.encode("utf-16"),
    "bare16le.txt": TEXT.encode("utf-16-le"),
    "bare16be.txt": TEXT.encode("utf-16-be"),
    "bom32.txt": TEXT.encode("utf-32"),
    "latin.txt": TEXT.encode("latin-1"),
    "nul.txt": TEXT.replace("sell", "se\0ll").encode(),
    "crlf.txt": TEXT.replace("\n", "\r\n").encode(),
    "pdf named.txt": pdf(),
    "word named.pdf": docx(),
    "page named.md": f"<!DOCTYPE html><html><body><p>{TEXT}</p></body></html>".encode(),
    "näme – with spaces.txt": TEXT.encode(),
    "two\nlines.txt": TEXT.encode(),
    "-dash.txt": TEXT.encode(),
}


def test_odd_encodings_endings_and_names_are_read(call: Call, tmp_path: Path) -> None:
    for name, content in WORDS_IN_ANY_ENCODING.items():
        (tmp_path / name).write_bytes(content)
    said = call("read", "-f", "json", "--", *WORDS_IN_ANY_ENCODING)
    assert (said.code, said.err) == (0, "")
    documents = json.loads(said.out)
    assert [document["name"] for document in documents] == list(WORDS_IN_ANY_ENCODING)
    for document in documents:
        assert "You may not sell the Modèle to anyone." in " ".join(document["text"].split())
        named_otherwise = " named" in document["name"]
        assert any("was read as one" in warning for warning in document["warnings"]) is named_otherwise


def test_a_password_opens_a_locked_file_for_each_command(call: Call, tmp_path: Path) -> None:
    (tmp_path / "locked.pdf").write_bytes(pdf(password="secret"))
    (tmp_path / "good.txt").write_text(TEXT, "utf-8")
    assert call("read", "locked.pdf", "--password", "secret").code == 0
    assert call("compare", "locked.pdf", "good.txt", "--password", "secret").code == 0
    assert call("matrix", "locked.pdf", "good.txt", "--password", "secret").code == 0
    wrong = call("read", "locked.pdf", "--password", "guess")
    assert wrong.code == 3
    assert "password is wrong" in wrong.err


def test_a_word_file_that_unpacks_without_end_is_refused(call: Call, tmp_path: Path) -> None:
    (tmp_path / "bomb.docx").write_bytes(zipped("word/document.xml", bytes(257 << 20)))
    said = call("read", "bomb.docx")
    assert said.code == 3
    assert "bomb.docx" in said.err
    assert "unpacks to more than" in said.err


@pytest.mark.parametrize(("name", "size"), [("huge.txt", 200 << 20), ("huge.pdf", 10 << 30)])
def test_a_huge_file_is_refused_unread(call: Call, tmp_path: Path, name: str, size: int) -> None:
    with (tmp_path / name).open("wb") as file:
        file.truncate(size)  # sparse: it takes no room
    said = call("extract", name)
    assert said.code == 3
    assert f"“{name}” is too large" in said.err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes or links of this kind here")
def test_pipes_devices_and_dead_links(call: Call, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "dead.txt").symlink_to(tmp_path / "gone")
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    said = call("read", "pipe.txt", "/dev/zero", "dead.txt", "loop.txt")
    assert said.code == 3
    reasons = ("not an ordinary file", "not an ordinary file", "does not exist", "symbolic links")
    assert all(reason in line for reason, line in zip(reasons, said.err.splitlines(), strict=True))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="no permission stops this user")
def test_what_may_not_be_read_is_named(call: Call, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text(TEXT, "utf-8")
    (tmp_path / "secret.txt").chmod(0)
    said = call("read", "secret.txt")
    assert said.code == 3
    assert "“secret.txt” may not be read: permission denied" in said.err


def test_a_folder_that_may_not_be_listed_is_named(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "closed").mkdir()
    (tmp_path / "good.txt").write_text(TEXT, "utf-8")

    def refuse(path: Path) -> object:
        # Not by permissions: the tests may run as a user whom none stops.
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    monkeypatch.setattr(Path, "iterdir", refuse)
    said = call("read", "closed", "good.txt")
    assert said.code == 3
    assert "“closed” could not be opened: Permission denied" in said.err
    assert b"sell" in said.out


def test_folders_without_documents_and_paths_that_cannot_be(call: Call, tmp_path: Path) -> None:
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "logo.png").touch()
    said = call("extract", "pictures", "x" * 400, "lib:none", "")
    assert said.code == 3
    assert "“pictures” holds no file that HowOpen reads" in said.err
    assert "too long" in said.err
    assert "library sync" in said.err
    assert "is a folder" in said.err


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names are Unicode here")
def test_a_name_in_no_encoding_and_one_that_steers_terminals(call: Call, tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"bad\xff.txt")).write_text(TEXT, "utf-8")
    (tmp_path / "\x1b[31mred.txt").touch()
    for form in ("json", "txt"):
        said = call("read", tmp_path, "-f", form)
        assert said.code == 3
        assert "\x1b" not in said.err
        assert b"sell" in said.out


def test_documents_of_one_stem_overwrite_nothing(call: Call, tmp_path: Path) -> None:
    for name in ("terms.txt", "terms.md", "TERMS.html"):
        (tmp_path / name).write_text(f"{TEXT}\nThis is {name}.\n", "utf-8")
    said = call("extract", tmp_path, "-o", "out/")
    assert said.code == 0
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == ["TERMS.json", "terms.md.json", "terms.txt.json"]


def test_one_of_our_own_mistakes_is_told_and_the_rest_is_done(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text(TEXT, "utf-8")
    read = Desk.read

    def fail(desk: Desk, source: str, **named: ReadAs) -> object:
        if source == "one.txt":
            raise RecursionError("words of the document")
        return read(desk, source, way=named["way"])

    monkeypatch.setattr(Desk, "read", fail)
    said = call("read", "one.txt", "two.txt")
    assert said.code == 3
    assert "one.txt" in said.err
    assert "RecursionError" in said.err
    assert "words of the document" not in said.err
    assert b"sell" in said.out


@pytest.mark.parametrize("words", [["extrakt", "x.txt"], ["compare", "a.txt"], ["read", "x.txt", "-f", "gif"]])
def test_wrong_usage_is_2_and_a_misspelt_command_opens_no_window(call: Call, words: list[str]) -> None:
    said = call(*words)
    assert said.code == 2
    assert "usage: howopen" in said.err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
@pytest.mark.parametrize("words", [["-o", "/dev/full"], []])
def test_a_full_disk_is_told(words: list[str], tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(TEXT, "utf-8")
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "howopen", "read", "good.txt", *words],
            cwd=tmp_path, env=environment(), stdout=full, stderr=subprocess.PIPE, check=False,
        )  # fmt: skip
    assert done.returncode == 3
    assert len(done.stderr.splitlines()) == 1
    assert not Path("/dev/full").is_file(), "the device was replaced by a file"


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_text(TEXT * 4000, "utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "howopen", "read", "long.txt"],
        cwd=tmp_path, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(timeout=60) == 0


INTERRUPTIBLE = """
import signal, sys
from howopen.cli.main import main
signal.signal(signal.SIGINT, signal.default_int_handler)
sys.exit(main())
"""
"""A shell starts what runs in its background deaf to interrupts, and so all that it starts: here it shall hear."""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGINT to send")
def test_an_interrupt_ends_it_without_a_trace(tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_text(TEXT * 20_000, "utf-8")
    process = subprocess.Popen(
        [sys.executable, "-X", "importtime", "-c", INTERRUPTIBLE, "extract", "long.txt"],
        cwd=tmp_path, env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stderr is not None
    for line in process.stderr:
        if line.endswith("howopen.workspace.desk\n"):  # the command has begun
            break
    process.send_signal(signal.SIGINT)
    assert "Traceback" not in process.stderr.read()
    process.stderr.close()
    assert process.wait(timeout=60) == 130


def environment() -> dict[str, str]:
    return os.environ | {"PYTHONPATH": str(Path(__file__).resolve().parents[2] / "app"), "PYTHONUTF8": "1"}
