# SPDX-License-Identifier: Apache-2.0
"""Small files of each format, made for one test."""

from __future__ import annotations

import importlib
import io
import sys
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

MakeDocx = Callable[..., bytes]
MakePdf = Callable[..., bytes]


@pytest.fixture
def make_docx() -> MakeDocx:
    def made(body: str, **parts: str) -> bytes:
        """A Word file with that XML in its body; ``parts`` are the insides of styles, numbering, footnotes."""
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            inside = f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
            archive.writestr("word/document.xml", inside)
            for part, xml in parts.items():
                archive.writestr(f"word/{part}.xml", f'<w:{part} xmlns:w="{W}">{xml}</w:{part}>')
        return buffer.getvalue()

    return made


@pytest.fixture
def make_pdf() -> MakePdf:
    def made(pages: Sequence[Sequence[tuple[float, float, str]]], *, password: str = "", title: str = "") -> bytes:
        """A PDF with texts at places (points from the lower left corner)."""
        buffer = io.BytesIO()
        encryption = StandardEncryption(password, canPrint=0) if password else None
        canvas = Canvas(buffer, pagesize=(595, 842), invariant=1, encrypt=encryption)
        if title:
            canvas.setTitle(title)
        for page in pages:
            canvas.setFont("Helvetica", 10)
            for x, y, text in page:
                canvas.drawString(x, y, text)
            canvas.showPage()
        canvas.save()
        return buffer.getvalue()

    return made


@pytest.fixture(scope="session")
def samples() -> ModuleType:
    """One text of our own in every format, as the fuzzers start from it."""
    folder = str(Path(__file__).resolve().parents[2] / "fuzz")
    if folder not in sys.path:
        sys.path.append(folder)
    return importlib.import_module("sample_files")
