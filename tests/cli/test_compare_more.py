# SPDX-License-Identifier: Apache-2.0
"""``compare`` with names read as the same, and with several documents against the first."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from howopen.cli.main import main

OLD = "Heron 2 Model Licence\n\nYou may use Heron 2 for any purpose. Heron 2 is provided as is.\n"
NEW = OLD.replace("Heron 2", "Heron 3")
STRICT = NEW.replace("any purpose", "research alone")


@pytest.fixture
def paths(tmp_path: Path) -> tuple[str, str, str]:
    for name, text in {"old.txt": OLD, "new.txt": NEW, "strict.txt": STRICT}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return str(tmp_path / "old.txt"), str(tmp_path / "new.txt"), str(tmp_path / "strict.txt")


def printed(capfdbinary: pytest.CaptureFixture[bytes]) -> object:
    return json.loads(capfdbinary.readouterr().out)


def test_names_that_play_the_same_part_are_folded(paths, capfdbinary) -> None:
    old, new, strict = paths
    assert main(["compare", old, new, "-f", "json", "--fold-names"]) == 0
    assert printed(capfdbinary)["changes"] == []
    assert main(["compare", old, strict, "-f", "json", "--fold-names"]) == 0
    (change,) = printed(capfdbinary)["changes"]
    assert (change["a"]["text"], change["b"]["text"]) == ("any purpose", "research alone")
    assert main(["compare", old, new, "-f", "json"]) == 0
    assert len(printed(capfdbinary)["changes"]) == 3


def test_several_are_compared_with_the_first(paths, capfdbinary) -> None:
    assert main(["compare", *paths, "-f", "json"]) == 0
    found = printed(capfdbinary)
    assert [(one["a"]["name"], one["b"]["name"]) for one in found] == [
        ("old.txt", "new.txt"),
        ("old.txt", "strict.txt"),
    ]
    assert main(["compare", *paths, "-f", "md"]) == 0
    assert b"research alone" in capfdbinary.readouterr().out


def test_several_go_into_a_folder_a_file_each(paths, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    assert main(["compare", *paths, "-f", "docx", "-o", str(folder)]) == 0
    assert sorted(path.name for path in folder.iterdir()) == ["new.docx", "strict.docx"]


def test_several_do_not_go_into_one_word_file(paths, capfd) -> None:
    assert main(["compare", *paths, "-f", "docx"]) == 3
    assert "-o FOLDER" in capfd.readouterr().err


def test_nothing_is_compared_where_one_cannot_be_read(paths, tmp_path: Path, capfd) -> None:
    assert main(["compare", *paths, str(tmp_path / "none.txt"), "-f", "json"]) == 3
    captured = capfd.readouterr()
    assert captured.out == ""
    assert "none.txt" in captured.err
