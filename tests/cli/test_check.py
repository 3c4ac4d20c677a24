# SPDX-License-Identifier: Apache-2.0
"""``howopen check`` as a person or a CI job calls it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from howopen.cli.main import main
from howopen.workspace.checking import relative_uri

FREE = """Tern Licence

1. We grant you a worldwide, royalty-free, irrevocable licence to use, reproduce, modify and distribute the Model and
derivative works of it, for any purpose.

2. If you distribute the Model, you must give the recipients a copy of this licence and retain all copyright notices.

3. The Model is provided "as is", without warranty of any kind. We are not liable for any damages.
"""
BOUND = """Tern Research Licence

1. Grant. We grant you a licence to use, copy and modify the Model for non-commercial research purposes only.

2. Commercial use. You must not use the Model for any commercial purpose.
"""
POLICY = """name = "House"
version = "3"
[[rule]]
id = "sale"
title = "Commercial use"
fact = "commercial_use"
preferred = ["allowed"]
unacceptable = ["prohibited"]
message = "We sell what we make."
"""


@pytest.fixture(autouse=True)
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name, text in (("free.txt", FREE), ("bound.txt", BOUND), ("house.toml", POLICY), ("empty.txt", "")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("names", "code"),
    [
        (["free.txt"], 0),
        (["bound.txt"], 1),
        (["free.txt", "bound.txt"], 1),
        (["empty.txt"], 3),
        (["free.txt", "empty.txt"], 3),
        (["bound.txt", "empty.txt"], 1),
        (["gone.txt"], 3),
    ],
)
def test_exit_codes_a_failure_goes_before_what_is_unread(
    names: list[str], code: int, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["check", "--policy", "house.toml", *names, "-f", "json"]) == code
    said = capsysbinary.readouterr()
    value = json.loads(said.out)
    unread = [name for name in names if name not in ("free.txt", "bound.txt")]
    assert value["unread"] == unread
    assert value["passed"] is ("bound.txt" not in names)
    for name in unread:
        assert name.encode() in said.err


def test_the_failing_clause_is_cited(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["check", "--policy", "house.toml", "bound.txt", "-f", "sarif"]) == 1
    (result,) = json.loads(capsysbinary.readouterr().out)["runs"][0]["results"]
    assert (result["ruleId"], result["level"]) == ("sale", "error")
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "bound.txt"
    start, length = place["region"]["charOffset"], place["region"]["charLength"]
    assert "commercial" in BOUND[start : start + length]


def test_the_same_input_gives_the_same_bytes_and_no_path_of_this_computer(
    files: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    for kind in ("md", "json", "sarif"):
        made = []
        for name in ("bound.txt", str(files / "bound.txt")):
            main(["check", "--policy", str(files / "house.toml"), name, "-f", kind])
            made.append(capsysbinary.readouterr().out)
        assert made[0] == made[1]
        assert str(files).encode() not in made[0]


def test_a_result_goes_to_a_file(files: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["check", "--policy", "open-source-only", "free.txt", "-o", "result.md"]) == 0
    assert capsysbinary.readouterr().out == b""
    assert (files / "result.md").read_text(encoding="utf-8").startswith("# Open source only")


def test_bad_policies_are_named_before_any_document_is_read(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["check", "--policy", "no-such", "gone.txt"]) == 3
    told = capsysbinary.readouterr()
    assert b"hosted-product" in told.err
    assert b"gone.txt" not in told.err
    Path("house.toml").write_text(POLICY.replace('"allowed"', '"maybe"'), encoding="utf-8")
    assert main(["check", "--policy", "house.toml", "free.txt"]) == 3
    told = capsysbinary.readouterr()
    for words in ("house.toml", "sale", "preferred", "maybe", "conditional"):
        assert words in told.err.decode()
    assert told.out == b""


def test_a_policy_must_be_named(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["check", "free.txt"])
    assert end.value.code == 2
    assert "--policy" in capsys.readouterr().err


def test_addresses_are_relative_encoded_and_tell_no_folder_outside(tmp_path: Path) -> None:
    inside, outside = tmp_path / "in", tmp_path / "out"
    for folder in (inside, outside):
        folder.mkdir()
    assert relative_uri(str(inside / "a b" / "c#d:e.txt"), base=inside) == "a%20b/c%23d%3Ae.txt"
    assert relative_uri(str(outside / "ä.txt"), base=inside) == "%C3%A4.txt"
    assert relative_uri("lib:llama-4") == "lib:llama-4"
    os.chdir(inside)
    assert relative_uri("./x/../terms.txt") == "terms.txt"
