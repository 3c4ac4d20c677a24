# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import json
from pathlib import Path

import pytest

from howopen.cli.parser import build_parser
from howopen.cli.timeline import timeline
from howopen.domain.errors import HowOpenError
from howopen.workspace.desk import Desk
from howopen.workspace.places import places

FIRST = "Pier Terms\n\nYou may use the Heron model for any purpose.\n"
LATER = f"{FIRST}\nYou may not use the outputs of the Heron model to train other models.\n"


@pytest.fixture(scope="module")
def desk() -> Desk:
    """A desk without a library; its pipeline is loaded once."""
    return Desk(places())


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "kept"
    folder.mkdir()
    for name, text in {
        "Terms 2024-01-01.txt": FIRST,
        "Terms 2024-05-01.txt": f"{FIRST}\n",
        "Terms 2025.txt": LATER,
    }.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def run(desk: Desk, *words: str | Path) -> int:
    return timeline(desk, build_parser().parse_args(["timeline", *map(str, words)]))


def test_the_only_document_needs_no_name(desk: Desk, source: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(desk, source, "-f", "json") == 0
    found = json.loads(capfdbinary.readouterr().out)
    assert (found["source"], found["document"]) == ("kept", "Terms")
    assert [version["kind"] for version in found["versions"]] == ["first", "formal", "real"]
    assert [event["turn"] for event in found["versions"][2]["events"] if event["category"] == "model-training"] == [
        "appeared"
    ]


@pytest.mark.parametrize("form", ["md", "html"])
def test_the_other_formats_go_to_a_file(desk: Desk, source: Path, tmp_path: Path, form: str) -> None:
    output = tmp_path / f"terms.{form}"
    assert run(desk, source, "--document", "terms", "-f", form, "-o", output) == 0
    assert "train other models" in output.read_text(encoding="utf-8")


def test_several_documents_are_listed_with_their_versions(
    desk: Desk, source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (source / "Policy 2024-01-01.txt").write_text(FIRST, encoding="utf-8")
    assert run(desk, source) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.splitlines()[:2] == ["     1  Policy", "     3  Terms"]
    assert "--document NAME" in err


def test_a_version_that_cannot_be_read_is_named(
    desk: Desk, source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (source / "Terms 2026-01-01.pdf").write_bytes(b"no pdf")
    assert run(desk, source, "-o", tmp_path / "out.md") == 0
    assert "Terms 2026-01-01.pdf was left out" in capsys.readouterr().err


def test_what_is_not_there_is_named(desk: Desk, source: Path) -> None:
    with pytest.raises(HowOpenError, match="none is not there"):
        run(desk, source / "none")
    with pytest.raises(HowOpenError, match="“Elsewhere Rules” is no one document here"):
        run(desk, source, "--document", "Elsewhere Rules")
