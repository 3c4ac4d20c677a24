# SPDX-License-Identifier: Apache-2.0
"""The pages of the site that are made from the program."""

from __future__ import annotations

import importlib
import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from howopen.assets import taxonomy
from howopen.gui.actions import ACTIONS


@pytest.fixture
def hooks() -> ModuleType:
    return importlib.import_module("docs_hooks")


def test_every_label_is_explained_in_the_words_of_the_program(hooks: ModuleType) -> None:
    page = hooks.made()["labels.md"]
    for info in taxonomy().values():
        assert f"| {info.code} | {info.name} | {info.help} |" in page


def test_every_shortcut_of_the_menus_is_listed(hooks: ModuleType, root: Path) -> None:
    source = (root / "app" / "howopen" / "gui" / "actions.py").read_text(encoding="utf-8")
    listed = {(text, shortcut) for _, text, shortcut in hooks.actions(source)}
    assert listed == {
        (spec.text.rstrip("…"), spec.shortcut or spec.letter) for spec in ACTIONS if spec.shortcut or spec.letter
    }


@pytest.mark.skipif(importlib.util.find_spec("mkdocs") is None, reason="mkdocs, which makes the site, is not installed")
def test_the_site_is_made_without_a_warning(root: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "-d", str(tmp_path / "site")]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_looks_are_told_by_the_theme_file(hooks: ModuleType) -> None:
    page = hooks.made()["developers/looks.md"]
    assert "<!--" not in page
    for name in ("`body`", "`prohibit`", "`guse`", "Inter", "#8E2413"):
        assert name in page
    assert hooks.contrast("#000000", "#FFFFFF") == pytest.approx(21)
