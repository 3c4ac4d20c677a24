# SPDX-License-Identifier: Apache-2.0
"""Archives, e-mails, tracked changes and pictures of text on the command line."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pytest

from howopen.cli.main import main
from howopen.reading import ocr_available

TEXT = "Northwind Terms\n\n1. You may use the Model for research.\n\n2. You may not sell the Model to anyone.\n"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
Call = Callable[..., tuple[int, bytes, str]]


@pytest.fixture
def call(capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Call:
    """A function that runs a command in a folder of its own: exit code, standard output and error."""
    monkeypatch.chdir(tmp_path)

    def run(*words: str | Path) -> tuple[int, bytes, str]:
        code = main([str(word) for word in words])
        said = capsysbinary.readouterr()
        return code, said.out, said.err.decode()

    return run


def archive(path: Path) -> Path:
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("LICENSE.txt", TEXT)
        file.writestr("old/LICENSE.txt", TEXT.replace("research", "any purpose"))
        file.writestr("logo.png", b"\x89PNG")
    return path


def test_an_archive_is_read_document_by_document_and_the_rest_is_told(call: Call, tmp_path: Path) -> None:
    code, out, err = call("read", archive(tmp_path / "set.zip"), "-f", "json")
    assert code == 0
    assert [one["name"] for one in json.loads(out)] == ["set.zip › LICENSE.txt", "set.zip › old/LICENSE.txt"]
    assert "logo.png" in err


def test_members_are_compared_by_name(call: Call, tmp_path: Path) -> None:
    archive(tmp_path / "set.zip")
    code, out, err = call("compare", "set.zip › LICENSE.txt", "set.zip › old/LICENSE.txt", "-f", "json")
    assert code == 0, err
    (change,) = json.loads(out)["changes"]
    assert (change["a"]["text"], change["b"]["text"]) == ("research", "any purpose")


def test_results_of_an_archive_and_a_mail_go_into_a_folder(call: Call, tmp_path: Path) -> None:
    archive(tmp_path / "set.zip")
    mail = EmailMessage()
    mail["Subject"] = "Terms"
    mail["To"] = "someone@example.org"
    mail.set_content("See attached.")
    mail.add_attachment(TEXT, filename="terms.txt")
    (tmp_path / "letter.eml").write_bytes(mail.as_bytes())
    code, _, err = call("extract", "set.zip", "letter.eml", "-o", "out")
    assert code == 0, err
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert names == {"LICENSE.json", "LICENSE.txt.json", "letter.json", "terms.json"}
    letter = json.loads((tmp_path / "out" / "letter.json").read_bytes())
    assert letter["openness"]["class"] == "undecided"


def tracked(path: Path) -> Path:
    run = "<w:r><w:t xml:space='preserve'>{}</w:t></w:r>"
    gone = "<w:del w:id='1' w:author='Erika'><w:r><w:delText>not </w:delText></w:r></w:del>"
    come = f"<w:ins w:id='2' w:author='Erika'>{run.format('gladly ')}</w:ins>"
    body = f"<w:p>{run.format('You may ')}{gone}{come}{run.format('share the Model.')}</w:p>"
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        file.writestr("word/document.xml", f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>')
    path.write_bytes(buffer.getvalue())
    return path


@pytest.mark.parametrize(
    ("way", "words"),
    [
        ("accepted", "You may gladly share the Model."),
        ("rejected", "You may not share the Model."),
        ("shown", "You may [-not -]{+gladly +}share the Model."),
    ],
)
def test_tracked_changes_are_read_as_asked(call: Call, tmp_path: Path, way: str, words: str) -> None:
    code, out, err = call("read", tracked(tmp_path / "draft.docx"), "--tracked", way)
    assert code == 0, err
    assert out.decode().strip() == words


def scan(path: Path) -> Path:
    from PIL import Image, ImageDraw, ImageFont
    from reportlab.pdfgen import canvas

    picture = Image.new("L", (1240, 400), 255)
    ImageDraw.Draw(picture).text((60, 150), "You may share the Model", fill=0, font=ImageFont.load_default(72))
    picture.save(path.with_suffix(".png"))
    page = canvas.Canvas(str(path), pagesize=(595, 842))
    page.drawImage(str(path.with_suffix(".png")), 20, 500, 555, 179)
    page.save()
    path.with_suffix(".png").unlink()
    return path


def test_a_picture_of_text_says_what_to_ask_for(call: Call, tmp_path: Path) -> None:
    code, _, err = call("read", scan(tmp_path / "scan.pdf"))
    assert code == 3
    assert "--ocr" in err


@pytest.mark.skipif(ocr_available() is None, reason="no text recognition is installed")
def test_a_picture_of_text_is_recognised_and_every_quote_says_so(call: Call, tmp_path: Path) -> None:
    code, out, err = call("read", scan(tmp_path / "scan.pdf"), "--ocr")
    assert code == 0, err
    assert "You may share the Model" in out.decode()


def test_without_an_engine_it_is_said_what_to_install(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("howopen.reading.ocr_rapid.RapidEngine.found", lambda: None)
    code, _, err = call("read", scan(tmp_path / "scan.pdf"), "--ocr")
    assert code == 3
    assert "install tesseract" in err
    assert "--ocr" not in err
