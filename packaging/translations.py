# SPDX-License-Identifier: Apache-2.0
"""Keeps the translations of the window: collects the texts, and makes what the program loads.

    PYTHONPATH=app python packaging/translations.py collect   # new texts into every .ts file, gone ones out
    PYTHONPATH=app python packaging/translations.py release   # .ts to .qm, with Qt's own lrelease
    PYTHONPATH=app python packaging/translations.py left      # texts of the window that go past translation
    PYTHONPATH=app python packaging/translations.py open ko   # what is not translated yet, as JSON

Texts of the window are found by the calls of ``tr``, ``mark`` and ``counted``; what the stages say by their literals
and by the fields of their data that a person reads. A translator edits the .ts file in Qt Linguist or by hand.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path
from typing import Final

from translation_files import take_in, unfinished, update
from translation_texts import APP, ROOT, collected, left

FOLDER: Final = ROOT / "resources/translations"


def main() -> int:
    """Does what the command line says; returns the exit code."""
    parser = argparse.ArgumentParser(description="Keeps the translations of the window.")
    parser.add_argument("command", choices=("collect", "release", "left", "open", "take"))
    parser.add_argument(
        "names", nargs="*", help="a language for open; a language and JSON files for take; paths for left"
    )
    options = parser.parse_args()
    match options.command:
        case "collect":
            texts = collected()
            for path in sorted(FOLDER.glob("*.ts")):
                total, open_ones = update(path, texts)
                print(f"{path.name}: {total} texts, {open_ones} without a translation")
        case "release":
            for path in sorted(FOLDER.glob("*.ts")):
                release = Path(sys.executable).with_name("pyside6-lrelease")
                subprocess.run([release, "-silent", path, "-qm", path.with_suffix(".qm")], check=True)
        case "open":
            rows = unfinished(FOLDER / f"howopen_{options.names[0]}.ts")
            print(json.dumps(rows, ensure_ascii=False, indent=1))
        case "take":
            for name in options.names[1:]:
                rows = json.loads(Path(name).read_text(encoding="utf-8"))
                take_in(FOLDER / f"howopen_{options.names[0]}.ts", rows)
        case _:
            paths = [file for name in options.names or [APP / "gui"] for file in _files(Path(name))]
            for place, line, text in left(paths):
                print(f"{place}:{line}: {text!r}")
    return 0


def _files(path: Path) -> list[Path]:
    path = path.resolve()
    return [path] if path.is_file() else sorted(path.rglob("*.py"))


if __name__ == "__main__":
    raise SystemExit(main())
