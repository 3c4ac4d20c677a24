# SPDX-License-Identifier: Apache-2.0
"""``bench accuracy --terms``: a folder that holds no labels is named before anything long begins."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

Run = Callable[..., subprocess.CompletedProcess[bytes]]


def test_a_folder_without_labels_is_named_first(howopen: Run, tmp_path: Path) -> None:
    empty = tmp_path / "unlabelled"
    empty.mkdir()
    result = howopen("bench", "accuracy", "--terms", empty)
    said = result.stderr.decode()
    assert result.returncode != 0
    assert result.stdout == b""
    assert "unlabelled" in said
    assert "labels.json" in said
    assert "each family" not in said
    assert "Traceback" not in said
