# SPDX-License-Identifier: Apache-2.0
"""A bounded run of the fuzzer over every reader; the long runs are made by hand."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
APP = HERE.parents[1] / "app"
RUNS = {"txt": 500, "md": 300, "html": 300, "rtf": 500, "docx": 500, "odt": 500, "docx-zip": 500, "odt-zip": 500,
        "eml": 300, "zip": 300, "pdf": 300}  # fmt: skip

pytestmark = pytest.mark.skipif(
    importlib.util.find_spec("atheris") is None, reason="atheris is for Linux on x86-64 only"
)


def fuzz(name: str, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = (sys.executable, str(HERE / "fuzz_readers.py"), name, *arguments)
    return subprocess.run(
        command, cwd=folder, env=os.environ | {"PYTHONPATH": str(APP)}, capture_output=True, text=True,
        errors="replace", timeout=100, check=False,
    )  # fmt: skip


@pytest.mark.parametrize("name", RUNS)
def test_nothing_but_a_message_comes_out(name: str, tmp_path: Path) -> None:
    # The seed makes the run the same each time, so that it fails only for whoever broke something.
    ended = fuzz(name, tmp_path, f"-runs={RUNS[name]}", "-seed=1", "-max_total_time=30")
    assert ended.returncode == 0, ended.stderr[-3000:]
    assert "Done" in ended.stderr
    assert not list(tmp_path.iterdir())


def test_an_unknown_reader_is_refused(tmp_path: Path) -> None:
    ended = fuzz("none", tmp_path)
    assert ended.returncode != 0
    assert "usage" in ended.stderr
