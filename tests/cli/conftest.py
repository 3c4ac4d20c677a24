# SPDX-License-Identifier: Apache-2.0
"""The command line as a person calls it: a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
Run = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.fixture
def howopen(own_home: Path, tmp_path: Path) -> Run:
    """A function that runs ``howopen WORDS`` in an empty folder and gives back what came out."""

    def run(
        *words: str | Path, home: Path = own_home, without: tuple[str, ...] = ()
    ) -> subprocess.CompletedProcess[bytes]:
        env = {**os.environ, "PYTHONPATH": str(ROOT / "app"), "HOWOPEN_HOME": str(home), "PYTHONUTF8": "1"}
        for name in without:
            env.pop(name, None)
        return subprocess.run(
            [sys.executable, "-m", "howopen", *map(str, words)], cwd=tmp_path, env=env, capture_output=True, check=False
        )

    return run
