# SPDX-License-Identifier: Apache-2.0
"""The contracts of pyproject.toml hold, and a violation is really seen."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def lint_imports(root: Path) -> subprocess.CompletedProcess[str]:
    script = Path(sys.executable).with_name("lint-imports")
    return subprocess.run(
        [str(script), "--no-cache"], cwd=root, env={"PYTHONPATH": str(root / "app"), "PATH": "", "PYTHONUTF8": "1"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("comparing/planted.py", "import howopen.reading"),
        ("domain/planted.py", "import howopen.workspace"),
        ("workspace/planted.py", "import PySide6.QtCore"),
        ("structure/planted.py", "import spacy"),
        ("exporting/planted.py", "import pdfplumber"),
        ("cli/planted.py", "import howopen.gui"),
    ],
)
def test_a_planted_violation_is_reported(tmp_path: Path, module: str, line: str) -> None:
    shutil.copytree(ROOT / "app", tmp_path / "app", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    (tmp_path / "app" / "howopen" / module).write_text(f"{line}\n", encoding="utf-8")
    result = lint_imports(tmp_path)
    assert result.returncode == 1, result.stdout + result.stderr
    assert "planted" in result.stdout


def test_an_allowed_import_is_not_reported(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "app", tmp_path / "app", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    (tmp_path / "app" / "howopen" / "comparing" / "planted.py").write_text("import howopen.domain\n", encoding="utf-8")
    result = lint_imports(tmp_path)
    assert result.returncode == 0, result.stdout + result.stderr
