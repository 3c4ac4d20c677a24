# SPDX-License-Identifier: Apache-2.0
"""Builds the bundle for the system that it runs on: a folder with the program, its Python, Qt and the licence library.

Usage: ``python packaging/build_bundle.py [--library library.sqlite | --no-library] [--out dist]`` with a Python that
holds the locked libraries, PyInstaller and pip. Without ``--library`` the library is fetched into the working folder.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from smoke import size

ROOT = Path(__file__).resolve().parents[1]
HERE = ROOT / "packaging"


def run(*words: str | Path, **more: str) -> None:
    """Runs Python with these words, and with ``more`` in its environment.

    Raises:
        CalledProcessError: if it fails.
    """
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "app"), **more}
    subprocess.run([sys.executable, *map(str, words)], check=True, env=environment, cwd=ROOT)


def fetched_library(work: Path) -> Path:
    """The licence library as ``howopen library sync`` makes it, without anything of a user's own."""
    home = work / "library"
    library = home / "library.sqlite"
    if not library.exists():
        run("-m", "howopen", "library", "sync", HOWOPEN_HOME=str(home))
    return library


def notices(work: Path, library: Path | None) -> Path:
    """A folder with what must go with the bundle: the licences of others, and the list of its parts."""
    folder = work / "notices"
    folder.mkdir(parents=True, exist_ok=True)
    more = ("--library", library) if library else ()
    run(HERE / "collect_licences.py", "-o", folder / "THIRD_PARTY.txt", *more)
    run(HERE / "make_sbom.py", "-o", folder / "sbom.cdx.json")
    return folder


def strip(folder: Path) -> None:
    """Takes the debug symbols out of Python and its extension modules: half of the bundle's size.

    Libraries that came with a wheel (``*.libs``, Qt) stay as they are: their makers moved parts of them about, and
    ``strip`` breaks some of those.
    """
    tool = shutil.which("strip")
    if tool is None or not sys.platform.startswith("linux"):
        return
    files = [*folder.rglob("*.cpython-*.so"), *folder.glob("_internal/libpython*.so*")]
    modules = [str(file) for file in files if not file.is_symlink() and "PySide6" not in file.parts]
    subprocess.run([tool, "--strip-debug", *modules], check=True)


def main() -> int:
    """Builds; returns 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--library", type=Path, help="the licence library that the bundle carries")
    parser.add_argument("--no-library", action="store_true", help="a bundle without it, for trying things out")
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    parser.add_argument("--work", type=Path, default=ROOT / "build")
    options = parser.parse_args()
    work: Path = options.work.resolve()
    work.mkdir(parents=True, exist_ok=True)
    library = None if options.no_library else (options.library or fetched_library(work)).resolve()
    run(HERE / "make_icons.py", work / "icons")
    settings = {
        "HOWOPEN_BUNDLE_ICONS": str(work / "icons"),
        "HOWOPEN_BUNDLE_NOTICES": str(notices(work, library)),
        **({"HOWOPEN_BUNDLE_LIBRARY": str(library)} if library else {}),
    }
    before = time.perf_counter()
    places = ("--distpath", options.out.resolve(), "--workpath", work / "pyinstaller")
    run("-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *places, HERE / "howopen.spec", **settings)
    bundle = options.out / "howopen"
    unstripped = size(bundle)
    strip(bundle)
    print(f"{bundle}: {size(bundle)} ({unstripped} before stripping), built in {time.perf_counter() - before:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
