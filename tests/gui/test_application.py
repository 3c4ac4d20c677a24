# SPDX-License-Identifier: Apache-2.0
"""The program as a whole: it starts, a second start hands over to it, and what was open comes back."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from howopen.gui.application import prepared
from howopen.gui.opening import Place

APP = Path(__file__).resolve().parents[2] / "app"
# Starts the program; the window says what it is to open, and ends when that is what the second start has given it.
FIRST = """
import sys
from howopen.gui import application
from howopen.gui.window import MainWindow
def say(window, sources):
    print("opens", *sources, flush=True)
    if "last.txt" in sources[0]:
        window.close()
MainWindow.open = say
sys.exit(application.run(["/x/first.txt"]))
"""
SECOND = """
import sys
from howopen.gui import application
sys.exit(application.run(sys.argv[1:]))
"""


def start(script: str, home: Path, *words: str, folder: Path) -> subprocess.Popen[str]:
    env = {**os.environ, "PYTHONPATH": str(APP), "HOWOPEN_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(
        [sys.executable, "-c", script, *words], env=env, cwd=folder, stdout=subprocess.PIPE, text=True
    )


def test_there_is_one_application_and_it_has_its_names(qapp):
    assert prepared([]) is qapp
    assert QApplication.applicationName() == "HowOpen"
    assert QApplication.style().objectName() == "fusion"


def test_a_second_start_gives_its_files_to_the_first(tmp_path):
    first = start(FIRST, tmp_path, folder=tmp_path)
    assert first.stdout is not None
    assert first.stdout.readline() == "opens /x/first.txt\n"
    second = start(SECOND, tmp_path, "last.txt", folder=tmp_path)
    assert second.communicate(timeout=60)[0] == ""
    assert second.returncode == 0
    said, _ = first.communicate(timeout=60)
    assert said == f"opens {tmp_path / 'last.txt'}\n"
    assert first.returncode == 0
    assert (tmp_path / "logs" / "howopen.log").read_text(encoding="utf-8") == ""


def test_what_the_first_start_opens_can_be_found_from_every_folder(tmp_path):
    script = FIRST.replace('["/x/first.txt"]', "sys.argv[1:]")
    first = start(script, tmp_path, "f/first.txt", "lib:mit", folder=tmp_path)
    assert first.stdout is not None
    assert first.stdout.readline() == f"opens {tmp_path / 'f/first.txt'} lib:mit\n"
    first.terminate()
    first.communicate(timeout=60)


def test_places_have_the_names_that_sessions_keep():
    assert {place.value for place in Place} >= {"Library", "Read", "Compare", "How open", "Matrix", "Can we?"}
