# SPDX-License-Identifier: Apache-2.0
"""Every export against the file that was looked at and kept; HOWOPEN_REGENERATE=1 writes them anew."""

from __future__ import annotations

import io
import os
import re
import zipfile
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from howopen.domain.analysis import Analysis
from howopen.domain.comparison import Comparison, Matrix
from howopen.domain.library import Identity
from howopen.exporting import (
    COMPARISON_FORMATS,
    FORMATS,
    MATRIX_FORMATS,
    export_analysis,
    export_comparison,
    export_identities,
    export_matrix,
)

GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "exports"
# Of a zip file only the part with our words is kept; the rest is the library's template.
PARTS = {"docx": ("word/document.xml",), "xlsx": ("xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml")}

KEPT_AS = {"docx": ".xml", "xlsx": ".xml", "pdf": ".txt"}


def check(name: str, content: bytes) -> None:
    path = GOLDEN / name
    if os.environ.get("HOWOPEN_REGENERATE") == "1":
        path.write_bytes(content)
    assert path.read_bytes() == content, f"{name} is not what was kept; look at the difference, then regenerate"


def parts_of(content: bytes, kind: str) -> bytes:
    if kind == "html":  # the theme has tests of its own
        return re.sub(rb"<style>.*?</style>", b"<style></style>", content, flags=re.DOTALL)
    if kind == "pdf":  # the words in their order; what a compressed stream holds nobody could look at
        with pypdfium2.PdfDocument(content) as document:
            pages = [page.get_textpage().get_text_range() for page in document]
        return "\n\f\n".join(pages).replace("\r\n", "\n").encode()
    if kind not in PARTS:
        return content
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        joined = b"\n".join(file.read(part) for part in PARTS[kind])
    return joined.replace(b"><", b">\n<")


@pytest.mark.parametrize("kind", [info.name for info in FORMATS])
def test_clause_summary(analysis: Analysis, made: date, kind: str) -> None:
    content = export_analysis([analysis], format=kind, made=made)
    check(f"analysis.{kind}{KEPT_AS.get(kind, '')}", parts_of(content, kind))


@pytest.mark.parametrize("kind", [info.name for info in COMPARISON_FORMATS])
def test_comparison(comparison: Comparison, made: date, kind: str) -> None:
    content = export_comparison(comparison, format=kind, made=made)
    check(f"comparison.{kind}{KEPT_AS.get(kind, '')}", parts_of(content, kind))


@pytest.mark.parametrize("kind", [info.name for info in MATRIX_FORMATS])
def test_matrix(matrix: Matrix, made: date, kind: str) -> None:
    content = export_matrix(matrix, format=kind, made=made)
    check(f"matrix.{kind}{KEPT_AS.get(kind, '')}", parts_of(content, kind))


def test_identities(identities: tuple[tuple[str, Identity], ...]) -> None:
    check("identities.json", export_identities(identities))


@pytest.mark.parametrize("kind", [info.name for info in FORMATS])
def test_the_same_input_gives_the_same_bytes(analysis: Analysis, other: Analysis, made: date, kind: str) -> None:
    first = export_analysis([analysis, other], format=kind, made=made)
    assert export_analysis([analysis, other], format=kind, made=made) == first


@pytest.mark.parametrize("kind", ["docx", "xlsx"])
def test_no_time_of_the_machine_is_in_a_zip_based_file(analysis: Analysis, made: date, kind: str) -> None:
    with zipfile.ZipFile(io.BytesIO(export_analysis([analysis], format=kind, made=made))) as file:
        assert {info.date_time for info in file.infolist()} == {(2026, 11, 22, 0, 0, 0)}
        core = file.read("docProps/core.xml").decode()
    assert re.findall(r"\d{4}-\d\d-\d\dT[\d:]+Z", core) == ["2026-11-22T00:00:00Z"] * 2


def test_a_redline_is_the_same_each_time(comparison: Comparison, made: date) -> None:
    first = export_comparison(comparison, format="docx", made=made)
    assert export_comparison(comparison, format="docx", made=made) == first
