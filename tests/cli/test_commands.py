# SPDX-License-Identifier: Apache-2.0
"""Every command on files of our own, as INTERFACE promises it."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., subprocess.CompletedProcess[bytes]]
LICENCE = """Northwind Model Licence

1. Grant. Northwind grants you a worldwide, royalty-free licence to use, copy, distribute and modify the Model.

2. Scale. If your products have more than 50 million monthly active users in the preceding calendar month, you must
request a licence from Northwind.

3. Use. You may not use the Model to develop weapons.

4. Law. This licence is governed by the laws of the State of Oregon.
"""


@pytest.fixture
def licence(tmp_path: Path) -> Path:
    path = tmp_path / "northwind.txt"
    path.write_text(LICENCE, encoding="utf-8")
    return path


def test_extract_gives_the_schema_and_the_exact_words(howopen: Run, licence: Path) -> None:
    done = howopen("extract", licence)
    assert done.returncode == 0, done.stderr.decode()
    result = json.loads(done.stdout)
    assert result["schema"] == "howopen/analysis/1"
    assert result["document"]["name"] == "northwind.txt"
    text = LICENCE
    assert result["clauses"]
    for clause in result["clauses"]:
        assert clause["text"] == text[clause["start"] : clause["end"]]
        assert clause["why"]
    cap = {"metric": "monthly-active-users", "amount": 50_000_000, "unit": "users", "period": "month"}
    assert result["facts"]["caps"] == [cap]
    assert len(result["terms"]) == 23


def test_several_documents_go_into_a_folder_and_a_bad_one_stops_nothing(howopen: Run, licence: Path) -> None:
    empty = licence.with_name("empty.txt")
    empty.touch()
    done = howopen("extract", licence, empty, "-o", "out")
    assert done.returncode == 3
    assert b"empty.txt" in done.stderr
    assert b"Traceback" not in done.stderr
    assert json.loads((licence.parent / "out" / "northwind.json").read_bytes())["facts"]


def test_several_documents_on_standard_output_are_an_array(howopen: Run, licence: Path) -> None:
    other = licence.with_name("other.md")
    other.write_text("# Terms\n\nYou may use the service for any purpose.\n", encoding="utf-8")
    done = howopen("extract", licence.parent)
    assert [item["document"]["name"] for item in json.loads(done.stdout)] == ["northwind.txt", "other.md"]


@pytest.mark.parametrize("form", ["csv", "md", "html", "docx", "xlsx"])
def test_every_format_holds_the_decisive_words(howopen: Run, licence: Path, form: str) -> None:
    done = howopen("extract", licence, "-f", form, "-o", f"summary.{form}")
    assert done.returncode == 0, done.stderr.decode()
    content = (licence.parent / f"summary.{form}").read_bytes()
    if form in ("docx", "xlsx"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            content = b" ".join(archive.read(name) for name in archive.namelist() if name.endswith(".xml"))
    assert b"50 million monthly active users" in content
    if form == "csv":
        rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
        assert any("50 million" in value for row in rows for value in row.values())


def test_compare_finds_one_word_and_no_wrapping(howopen: Run, licence: Path) -> None:
    other = licence.with_name("changed.txt")
    other.write_text(
        LICENCE.replace("50 million", "5 million").replace("month, you must\n", "month,\nyou must "), "utf-8"
    )
    done = howopen("compare", licence, other, "-f", "json")
    result = json.loads(done.stdout)
    assert [(change["a"]["text"], change["b"]["text"]) for change in result["changes"]] == [("50", "5")]
    assert result["statistics"]["words_deleted"] == result["statistics"]["words_inserted"] == 1
    assert result["changes"][0]["direction"] == "tighter"


def test_read_gives_back_the_text(howopen: Run, licence: Path) -> None:
    assert howopen("read", licence).stdout.decode().strip() == LICENCE.strip()


def test_matrix_names_the_documents(howopen: Run, licence: Path) -> None:
    done = howopen("matrix", licence, licence, "-f", "json")
    assert done.returncode == 0, done.stderr.decode()
    assert b"northwind.txt" in done.stdout


@pytest.mark.parametrize(
    "words", [["extract"], ["extract", "x", "-f", "gif"], ["compare", "a"], ["library"], ["--nothing"]]
)
def test_wrong_usage_is_2(howopen: Run, words: list[str]) -> None:
    done = howopen(*words)
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr


def test_without_a_library_it_says_what_to_do(howopen: Run) -> None:
    done = howopen("extract", "lib:llama-4")
    assert done.returncode == 3
    assert b"library sync" in done.stderr


def test_an_output_that_cannot_be_written_is_named(howopen: Run, licence: Path) -> None:
    done = howopen("extract", licence, "-o", "none/here.json")
    assert done.returncode == 3
    assert b"here.json" in done.stderr
    assert b"Traceback" not in done.stderr


def test_version(howopen: Run) -> None:
    assert howopen("--version").stdout.startswith(b"howopen ")


def test_without_a_display_the_window_says_so_instead_of_aborting(howopen: Run, licence: Path) -> None:
    done = howopen(licence, without=("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if not sys.platform.startswith("linux"):
        pytest.skip("other systems always have one")
    assert done.returncode == 3
    assert b"no display" in done.stderr
