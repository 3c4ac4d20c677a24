# SPDX-License-Identifier: Apache-2.0
"""What a command and the window load before a person sees something: each library costs a part of the start."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TEXT = "Terms of the Harbour Model\n\n1. You may use the Model for research.\n\n2. You may not sell the Model.\n"
TOLD = "\nimport sys\nprint('\\n'.join(sorted(sys.modules)))\n"
EXTRACT = "from howopen.cli.main import main\nassert main(['extract', sys.argv[1], '-o', sys.argv[2]]) == 0\n"
VERSION = "from howopen.cli.parser import build_parser\nbuild_parser().parse_args(['extract', 'x'])\n"
WINDOW = """
from howopen.gui import application
from howopen.workspace.places import places
from howopen.workspace.settings import Settings

prepared, where = application.prepared(["howopen"]), places()
window = application.made_window(where, Settings(where.settings), prepared)
window.show()
prepared.processEvents()
told = sorted(sys.modules)
window.close()
print("\\n".join(told))
"""
LIBRARIES = frozenset(
    {
        "docx",
        "dulwich",
        "lxml",
        "openpyxl",
        "pdfplumber",
        "pypdf",
        "pypdfium2",
        "reportlab",
        "selectolax",
        "distributed",
    }
)


def loaded(code: str, *words: str, home: Path) -> frozenset[str]:
    """The modules that are loaded after ``code`` in a process of its own."""
    env = {**os.environ, "PYTHONPATH": str(ROOT / "app"), "HOWOPEN_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", f"import sys\n{code}", *words], env=env, capture_output=True, text=True, check=True
    )
    return frozenset(done.stdout.split())


def test_a_command_loads_nothing_that_it_does_not_use(tmp_path: Path) -> None:
    licence = tmp_path / "licence.txt"
    licence.write_text(TEXT, encoding="utf-8")
    found = loaded(EXTRACT + TOLD, str(licence), str(tmp_path / "found.json"), home=tmp_path)
    assert "howopen.extraction.pipeline" in found
    assert "spacy" in found
    assert not found & {*LIBRARIES, "PySide6", "typer", "spacy.cli"}
    assert not found & {
        *("howopen.cli.batch", "howopen.cli.library", "howopen.comparing", "howopen.exporting.as_pdf"),
        *("howopen.exporting.word_parts", "howopen.gui", "howopen.history", "howopen.library.adding"),
        *("howopen.planning", "howopen.policy", "howopen.workspace.timelines"),
    }


def test_reading_the_command_line_loads_no_stage(tmp_path: Path) -> None:
    found = loaded(VERSION + TOLD, home=tmp_path)
    assert "howopen.cli.parser" in found
    assert not found & {"spacy", "numpy", "howopen.workspace.desk", "howopen.exporting", "howopen.reading"}


def test_the_window_is_shown_before_stages_and_formats_are_loaded(tmp_path: Path) -> None:
    found = loaded(WINDOW, home=tmp_path)
    assert "howopen.gui.window" in found
    assert not found & {*LIBRARIES, "spacy", "numpy", "thinc"}
    assert not found & {
        *("howopen.assessment.criteria", "howopen.comparing.changes", "howopen.comparing.words"),
        *("howopen.exporting.as_checklist", "howopen.exporting.as_pdf", "howopen.extraction", "howopen.history.git"),
        *("howopen.library.adding", "howopen.reading.reader", "howopen.structure"),
    }
