# SPDX-License-Identifier: Apache-2.0
"""How a bundle starts, and what a desktop is told of it."""

from __future__ import annotations

import importlib
import re
import runpy
import shutil
import sqlite3
import subprocess
import sys
import xml.etree.ElementTree as ET
from contextlib import closing
from pathlib import Path
from types import ModuleType

import pytest

from howopen.reading.guarded import COMMAND
from howopen.reading.page_pictures import COMMAND as PAGES
from howopen.workspace.review_schema import create

APP = "org.howopen.HowOpen"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture
def frozen_main() -> ModuleType:
    return importlib.import_module("frozen_main")


@pytest.mark.parametrize("command", [COMMAND, PAGES])
def test_a_bundle_starts_the_readers_as_python_would(frozen_main: ModuleType, command: tuple[str, ...]) -> None:
    assert command[0] == sys.executable
    assert frozen_main.started_as_module(list(command[1:])) == command[2]


@pytest.mark.parametrize("words", [[], ["-m"], ["-m", "os"], ["extract", "-m"], ["--version"]])
def test_a_bundle_runs_no_other_module(frozen_main: ModuleType, words: list[str]) -> None:
    assert frozen_main.started_as_module(words) == ""


def test_a_module_gets_its_own_words(frozen_main: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    run: list[tuple[str, list[str]]] = []
    monkeypatch.setattr(runpy, "run_module", lambda name, **_: run.append((name, sys.argv[1:])))
    monkeypatch.setattr(sys, "argv", ["howopen", "-m", "pip", "download", "--no-deps"])
    assert frozen_main.start() == 0
    assert run == [("pip", ["download", "--no-deps"])]


def test_the_review_type_names_the_head_of_our_files(root: Path, tmp_path: Path) -> None:
    review = tmp_path / "a.howopen"
    with closing(sqlite3.connect(review)) as db:
        create(db)
        db.commit()
    head = review.read_bytes()[:100]
    tree = ET.parse(root / "packaging" / "desktop" / f"{APP}.mime.xml")
    outer = tree.find(f".//{MIME}magic/{MIME}match")
    inner = tree.find(f".//{MIME}magic/{MIME}match/{MIME}match")
    assert outer is not None
    assert inner is not None
    assert head.startswith(outer.attrib["value"].encode())
    at = int(inner.attrib["offset"])
    assert int.from_bytes(head[at : at + 4], "big") == int(inner.attrib["value"], 16)
    glob = tree.find(f".//{MIME}glob")
    assert glob is not None
    assert review.match(glob.attrib["pattern"])


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="desktop-file-validate is not installed")
def test_the_desktop_file_is_valid(root: Path) -> None:
    file = root / "packaging" / "desktop" / f"{APP}.desktop"
    done = subprocess.run(["desktop-file-validate", str(file)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="appstreamcli is not installed")
def test_the_metadata_for_software_catalogues_are_valid(tmp_path: Path) -> None:
    file = tmp_path / f"{APP}.metainfo.xml"
    file.write_bytes(importlib.import_module("build_deb").metainfo())
    done = subprocess.run(
        ["appstreamcli", "validate", "--no-net", str(file)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def test_the_metadata_state_this_version(monkeypatch: pytest.MonkeyPatch) -> None:
    from howopen import __version__

    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    words = importlib.import_module("build_deb").metainfo().decode()
    assert f'<release version="{__version__}" date="1970-01-02"/>' in words
    assert "@" not in words


def test_the_manual_names_every_command() -> None:
    from howopen.cli.parser import COMMANDS

    page = importlib.import_module("build_deb").manual().decode()
    assert [name for name in COMMANDS if f"\n.B {name}\n" not in page] == []
    assert page.isascii()


def test_every_system_registers_the_same_types(root: Path) -> None:
    desktop = (root / "packaging" / "desktop" / f"{APP}.desktop").read_text(encoding="utf-8")
    assert "application/x-howopen-review;" in desktop
    for name in ("howopen.spec", "windows/howopen.iss"):
        assert "application/x-howopen-review" in (root / "packaging" / name).read_text(encoding="utf-8")
    assert re.search(r"^Icon=org\.howopen\.HowOpen$", desktop, re.MULTILINE)


def test_icons_come_in_every_size(tmp_path: Path) -> None:
    from PySide6.QtGui import QImage

    icons = importlib.import_module("make_icons")
    for side in (16, 256):
        drawn = QImage(str(icons.draw(icons.SOURCE, side, tmp_path / f"{side}.png")))
        assert (drawn.width(), drawn.height()) == (side, side)
        assert drawn.pixelColor(0, 0).alpha() == 0
        assert drawn.pixelColor(side // 2, side // 10).alpha() == 255
