# SPDX-License-Identifier: Apache-2.0
"""The wheel holds all that the program needs, and runs without the checkout."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from howopen import __version__

pytestmark = pytest.mark.skipif(
    importlib.util.find_spec("hatchling") is None, reason="hatchling, which builds the wheel, is not installed here"
)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory, root: Path) -> Path:
    target = tmp_path_factory.mktemp("dist")
    for kind in ("wheel", "sdist"):
        command = [sys.executable, "-m", "hatchling", "build", "-d", str(target), "-t", kind]
        subprocess.run(command, cwd=root, check=True, capture_output=True)
    return target


@pytest.fixture(scope="module")
def names(built: Path) -> frozenset[str]:
    with zipfile.ZipFile(next(built.glob("*.whl"))) as wheel:
        return frozenset(wheel.namelist())


def files_below(folder: Path) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.mark.parametrize(("folder", "place"), [("resources", "_resources"), ("licenses", "_licenses")])
def test_the_wheel_holds_every_resource_and_every_record(
    root: Path, names: frozenset[str], folder: str, place: str
) -> None:
    wanted = {f"howopen/{place}/{name}" for name in files_below(root / folder)}
    assert wanted
    assert wanted <= names


def test_the_wheel_holds_every_module(root: Path, names: frozenset[str]) -> None:
    assert {f"howopen/{name}" for name in files_below(root / "app" / "howopen")} <= names


def test_the_wheel_holds_the_program_and_nothing_else(names: frozenset[str]) -> None:
    tops = {name.split("/")[0] for name in names}
    assert tops == {"howopen", f"howopen-{__version__}.dist-info"}
    assert not any("/tests/" in name or name.endswith((".pyc", ".sqlite")) for name in names)


def test_the_wheel_says_how_it_is_started_and_licensed(built: Path, names: frozenset[str]) -> None:
    info = f"howopen-{__version__}.dist-info"
    assert f"{info}/licenses/LICENSE" in names
    with zipfile.ZipFile(next(built.glob("*.whl"))) as wheel:
        points = wheel.read(f"{info}/entry_points.txt").decode()
    assert "howopen = howopen.cli.main:main" in points


def test_the_unpacked_wheel_runs_from_another_folder(built: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(next(built.glob("*.whl"))) as wheel:
        wheel.extractall(tmp_path / "site")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "site"), "HOWOPEN_HOME": str(tmp_path / "home")}
    code = "import howopen.assets as a; print(a.__file__); print(len(a.taxonomy()), a.licences('samples').is_dir())"
    told = subprocess.run(
        [sys.executable, "-c", code], cwd=elsewhere, env=environment, check=True, capture_output=True, text=True
    ).stdout.split()
    assert Path(told[0]).is_relative_to(tmp_path / "site")
    assert told[1:] == ["19", "True"]
    version = subprocess.run(
        [sys.executable, "-m", "howopen", "--version"],
        cwd=elsewhere, env=environment, check=True, capture_output=True, text=True,
    ).stdout  # fmt: skip
    assert version == f"howopen {__version__}\n"


def test_the_source_archive_can_make_the_wheel_but_holds_no_corpus(built: Path) -> None:
    with tarfile.open(next(built.glob("*.tar.gz"))) as archive:
        names = {name.split("/", 1)[1] for name in archive.getnames() if "/" in name}
    assert {"pyproject.toml", "LICENSE", "README.md", "resources/taxonomy.toml", "packaging/howopen.spec"} <= names
    assert not any(name.startswith("tests/") for name in names)
