# SPDX-License-Identifier: Apache-2.0
"""Makes the golden pictures anew after a change of the window that is meant; look at them before they are committed.

    PYTHONPATH=app QT_QPA_PLATFORM=offscreen python tests/gui/pictures/remake.py [--analyses]

With ``--analyses`` the documents on the pictures are read and judged anew first, by the rules of today.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
sys.path.insert(0, str(HERE.parents[1] / "support"))

from likeness import keep  # noqa: E402 - from the folder beside
from window_stage import NAMES  # noqa: E402


def remake_analyses() -> None:
    """Keeps the samples' analyses as JSON."""
    from howopen.workspace.codec import encode
    from howopen.workspace.desk import Desk
    from howopen.workspace.places import places

    for name in NAMES:
        analysis = Desk(places()).open(str(ROOT / "licenses/samples" / f"{name}.md"))
        words = json.dumps(encode(analysis), ensure_ascii=False, indent=1)
        (HERE / "analyses" / f"{name}.json").write_text(words + "\n", encoding="utf-8")


def remake_pictures() -> None:
    """Takes what the test takes, from the test's own run."""
    folder = ROOT / "build" / "pictures"
    shutil.rmtree(folder, ignore_errors=True)
    test = HERE / "test_golden.py"
    command = (
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-n",
        "0",
        f"--basetemp={folder}",
        str(test),
        "-k",
        "looks_as_it_did",
    )
    subprocess.run(command, cwd=ROOT, check=False, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    for path in sorted(folder.rglob("*.png")):
        keep(path, HERE / "golden")


if __name__ == "__main__":
    if "--analyses" in sys.argv:
        remake_analyses()
    remake_pictures()
