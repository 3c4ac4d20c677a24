# SPDX-License-Identifier: Apache-2.0
"""Word and Excel files as another program understands them: LibreOffice opens each and says what it holds."""

from __future__ import annotations

import csv
import io
import shutil
import subprocess
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest
from lxml import etree

from howopen.domain.analysis import Analysis
from howopen.domain.comparison import Comparison, Matrix
from howopen.domain.notes import Note
from howopen.exporting import export_analysis, export_comparison, export_matrix
from howopen.exporting.proving import END_OF_TEXT
from howopen.exporting.tracking import counted_words

TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
DC = "{http://purl.org/dc/elements/1.1/}"
Convert = Callable[[dict[str, bytes], str], dict[str, bytes]]


@pytest.fixture(name="convert", scope="module")
def convert_fixture(tmp_path_factory: pytest.TempPathFactory) -> Convert:
    """Makes files of another format out of named ones, with a profile of its own so that no open window is asked."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice is not installed")
    home = tmp_path_factory.mktemp("office")

    def convert(files: dict[str, bytes], kind: str) -> dict[str, bytes]:
        for name, content in files.items():
            (home / name).write_bytes(content)
        target = home / kind.partition(":")[0]
        options = (f"-env:UserInstallation={(home / 'profile').as_uri()}", "--headless", "--convert-to", kind)
        names = [str(home / name) for name in files]
        subprocess.run(
            [program, *options, "--outdir", str(target), *names], check=True, capture_output=True, timeout=100
        )
        return {path.stem: path.read_bytes() for path in target.iterdir()}

    return convert


def pieces_of(body: Any) -> Iterator[tuple[str, Any]]:
    """All text and marks in the order of the file, up to the part that says where it comes from."""
    for event, node in etree.iterwalk(body, events=("start", "end", "comment")):
        if event == "start" and node.get(f"{TEXT}name") == END_OF_TEXT:
            return
        if event == "start":
            yield "mark", node
            yield "text", " " if node.tag == f"{TEXT}s" else node.text or ""
        elif event == "end":
            if node.tag in (f"{TEXT}p", f"{TEXT}h"):
                yield "text", "\n"
            yield "text", node.tail or ""


def sides_of(tree: Any) -> tuple[str, str]:
    """The text as LibreOffice has it with all changes accepted, and with all rejected."""
    body = tree.find(f".//{OFFICE}body/{OFFICE}text")
    tracked = body.find(f"{TEXT}tracked-changes")
    regions = {region.get(f"{TEXT}id"): region[0].tag.removeprefix(TEXT) for region in tracked}
    assert set(regions.values()) == {"insertion", "deletion"}
    body.remove(tracked)
    accepted, rejected, under_way = [], [], []
    for kind, item in pieces_of(body):
        if kind == "text":
            accepted.append("" if "deletion" in under_way else item)
            rejected.append("" if "insertion" in under_way else item)
        elif item.tag == f"{TEXT}change-start":
            under_way.append(regions[item.get(f"{TEXT}change-id")])
        elif item.tag == f"{TEXT}change-end":
            under_way.remove(regions[item.get(f"{TEXT}change-id")])
    return "".join(accepted), "".join(rejected)


def test_libreoffice_accepts_to_b_and_rejects_to_a(comparison: Comparison, made: date, convert: Convert) -> None:
    note = Note("c2", "Ada Reviewer", datetime(2026, 11, 20, 9, 30, tzinfo=UTC), "Ask for figures.")
    found = convert(
        {
            "redline.docx": export_comparison(comparison, format="docx", made=made, author="Jane Doe"),
            "summary.docx": export_analysis([comparison.a], format="docx", made=made, notes=[(note,)]),
        },
        "fodt",
    )
    tree = etree.fromstring(found["redline"])
    authors = {node.text for node in tree.iterfind(f".//{OFFICE}change-info/{DC}creator")}
    assert authors == {"Jane Doe"}
    accepted, rejected = sides_of(tree)
    assert counted_words(accepted) == counted_words(comparison.b.document.text)
    assert counted_words(rejected) == counted_words(comparison.a.document.text)
    summary = etree.fromstring(found["summary"])
    (annotation,) = summary.iter(f"{OFFICE}annotation")
    assert annotation.find(f"{DC}creator").text == "Ada Reviewer"
    assert annotation.find(f"{DC}date").text.startswith("2026-11-20T09:30:00")
    assert "Ask for figures." in "".join(annotation.itertext())
    levels = {heading.get(f"{TEXT}outline-level") for heading in summary.iter(f"{TEXT}h")}
    assert {"1", "2", "3"} <= levels
    assert next(summary.iter(f"{TEXT}table-of-content"), None) is not None


def test_libreoffice_sees_text_and_no_formula(matrix: Matrix, analysis: Analysis, made: date, convert: Convert) -> None:
    files = {"matrix.xlsx": export_matrix(matrix, format="xlsx", made=made)}
    # -1: every sheet into a file of its own.
    found = convert(files, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1")
    sheets = {
        name.removeprefix("matrix-"): list(csv.reader(io.StringIO(content.decode()))) for name, content in found.items()
    }
    assert set(sheets) == {"Matrix", "Clauses", "About"}
    head, *rows = sheets["Matrix"]
    assert head[:2] == ["Fact", "Differs"]
    assert rows[1][3] == "=9,000 users (c2)"
    quotes = [row[sheets["Clauses"][0].index("Quote")] for row in sheets["Clauses"][1:]]
    assert quotes[0] == analysis.document.quote(analysis.clauses[0].span)
    assert ["heron-1.txt", "SHA-256 of the file", analysis.document.sha256] in sheets["About"]
