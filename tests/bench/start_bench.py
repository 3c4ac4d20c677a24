# SPDX-License-Identifier: Apache-2.0
"""How long the window takes until a person can use it; run by hand, not a test.

    python tests/bench/start_bench.py [--times 5]

Each start is a process of its own, without a display, and is timed from its birth until the window was painted and
has answered a key in the event loop. "Cold" has no compiled modules (the first start after an installation), "warm"
has them. The files of the disk are in memory in both; dropping them needs rights that a bench should not ask for.
The parts are of the median warm start. Processor time is what remains where other work slows the computer down.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

APP = Path(__file__).resolve().parents[2] / "app"
CHILD = """
import json, os, sys, time
born = float(sys.argv[1])
now = lambda: (time.time() - born, time.process_time())
marks = {"interpreter": now()}
from howopen.starting import collect_seldom
collect_seldom()  # as the command does that opens the window
from howopen.gui import application
from howopen.workspace.places import places
from howopen.workspace.settings import Settings
marks["imports"] = now()
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
app = application.prepared(["howopen"])
where = places()
window = application.made_window(where, Settings(where.settings), app)
marks["window"] = now()

class Watch(QObject):
    painted = False

    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint:
            self.painted = True
        if event.type() is QEvent.Type.KeyRelease and self.painted:
            marks["interactive"] = now()
            app.quit()
        return False

watch = Watch()
window.shell.installEventFilter(watch)
window.show()

def press():
    if watch.painted:
        app.postEvent(window.shell, QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier))
    else:
        QTimer.singleShot(0, press)

press()
app.exec()
window.close()
print(json.dumps(marks), flush=True)
"""


Marks = dict[str, tuple[float, float]]


def start(compiled: Path, home: Path) -> Marks:
    """One start: the seconds from its birth until each mark, and those of the processor."""
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    env |= {"PYTHONPATH": str(APP), "PYTHONPYCACHEPREFIX": str(compiled), "HOWOPEN_HOME": str(home)}
    env.setdefault("QT_QPA_PLATFORM", "offscreen")
    done = subprocess.run(
        [sys.executable, "-c", CHILD, repr(time.time())], env=env, capture_output=True, text=True, check=True
    )
    return {name: (clock, work) for name, (clock, work) in json.loads(done.stdout.splitlines()[-1]).items()}


def tell(words: str) -> None:
    """Writes a line."""
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def main() -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=5, help="warm starts")
    parser.add_argument("--home", type=Path, help="a home with a library; without it, an empty one")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        compiled, home = Path(folder) / "compiled", options.home or Path(folder) / "home"
        clock, work = start(compiled, home)["interactive"]
        tell(f"cold: interactive after {clock:.2f} s ({work:.2f} s of the processor)")
        warm = sorted((start(compiled, home) for _ in range(options.times)), key=lambda marks: marks["interactive"])
        shutil.rmtree(compiled)
    middle = warm[len(warm) // 2]
    clock, work = middle["interactive"]
    tell(
        f"warm: interactive after {clock:.2f} s ({work:.2f} s of the processor), "
        f"at best after {warm[0]['interactive'][0]:.2f} s"
    )
    before = (0.0, 0.0)
    for name, at in middle.items():
        tell(f"  {name:12} {at[0] - before[0]:.2f} s ({at[1] - before[1]:.2f} s of the processor)")
        before = at


if __name__ == "__main__":
    main()
