# SPDX-License-Identifier: Apache-2.0
"""Forks reviewers that note and save without end, kills each at a random moment, and counts what was lost.

    python killed_reviewer.py RUNS FOLDER

A reviewer says the number of each note on a pipe once it was saved. After the kill the file is opened anew: every note
that was said to be saved must be there, in the project as in the audit trail. Prints "RUNS SAVED LOST".
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from pathlib import Path

from review_values import act, project

from howopen import reviewing
from howopen.workspace.review_file import ReviewFile

_RUNS_A_FILE = 10  # a long history takes its time to load, and what matters here is the kill


def main(runs: int, folder: Path) -> None:
    chance = random.Random(7)
    saved = lost = found = 0
    path = folder
    for run in range(runs):
        if run % _RUNS_A_FILE == 0:
            path, found = _new_file(folder / f"{run}.howopen"), 0
        said = max(_one_run(path, chance.randrange(5), chance.uniform(0.0, 0.02)), found)
        saved += said - found
        found = _notes(path)
        lost += max(said - found, 0)
    sys.stdout.write(f"{runs} {saved} {lost}\n")


def _new_file(path: Path) -> Path:
    file = ReviewFile(path)
    file.save(reviewing.start(project()), ())
    file.close()
    return path


def _one_run(path: Path, notes: int, seconds: float) -> int:
    """The last note that a reviewer said to have saved before it was killed, some time after it had saved ``notes``."""
    hears, says = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(hears)
        _review(path, says)
    os.close(says)
    said = 0
    with os.fdopen(hears) as pipe:
        lines = [pipe.readline() for _ in range(1 + notes)]  # first, that it has the file open
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
        for line in [*lines[1:], *pipe]:
            said = int(line) if line.endswith("\n") else said
    os.waitpid(child, 0)
    return said


def _review(path: Path, says: int) -> None:
    file = ReviewFile(path)
    history, audit = file.load()
    os.write(says, b"open\n")
    while True:
        number = len(audit) + 1
        history, audit = act(history, audit, number)
        file.save(history, audit)
        os.write(says, f"{number}\n".encode())


def _notes(path: Path) -> int:
    """How many notes the file holds; the project and the audit trail must agree."""
    file = ReviewFile(path)
    history, audit = file.load()
    file.close()
    kept = sum(len(decision.remarks) for decision in history.present.project.reviews[0].decisions)
    if kept != len(audit):
        raise SystemExit(f"{kept} notes, but {len(audit)} lines in the audit trail")
    return kept


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]))
