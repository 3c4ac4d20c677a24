# SPDX-License-Identifier: Apache-2.0
"""Builds sdist and wheel, installs the wheel into a new environment, and runs every command from another folder.

Usage: ``python packaging/smoke_wheel.py [--keep FOLDER] [--library library.sqlite]`` with a Python that has hatchling.
The locked dependencies are installed with pip from the index that it is set to. Prints sizes and seconds.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from smoke import Smoke, commands, size

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "packaging" / "requirements.lock"


def build(target: Path) -> tuple[Path, Path]:
    """Builds sdist and wheel into ``target``; the wheel is made from the sdist, as an index's users would."""
    hatch = [sys.executable, "-m", "hatchling", "build", "-d", str(target)]
    subprocess.run([*hatch, "-t", "sdist"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    sdist = next(target.glob("*.tar.gz"))
    unpacked = target / "unpacked"
    shutil.unpack_archive(sdist, unpacked, filter="data")
    source = next(unpacked.iterdir())
    subprocess.run([*hatch, "-t", "wheel"], cwd=source, check=True, stdout=subprocess.DEVNULL)
    return sdist, next(target.glob("*.whl"))


def install(wheel: Path, environment: Path) -> Path:
    """Installs the locked set and then the wheel alone; returns the environment's folder of programs."""
    subprocess.run([sys.executable, "-m", "venv", str(environment)], check=True)
    programs = environment / ("Scripts" if sys.platform == "win32" else "bin")
    pip = [str(programs / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "--require-hashes", "--only-binary", ":all:", "-r", str(LOCK)], check=True)
    subprocess.run([*pip, "--no-deps", str(wheel)], check=True)
    return programs


def main() -> int:
    """Returns 0 where everything worked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keep", type=Path, help="a folder for sdist and wheel")
    parser.add_argument("--library", type=Path, help="a synced library, for the commands that need one")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="howopen-wheel-") as name:
        folder = Path(name)
        sdist, wheel = build(folder / "dist")
        print(f"sdist {size(sdist)}, wheel {size(wheel)}")
        programs = install(wheel, folder / "venv")
        smoke = Smoke((str(programs / "howopen"),), folder / "work", library=options.library)
        commands(smoke)
        smoke.window()
        if options.keep:
            options.keep.mkdir(parents=True, exist_ok=True)
            for file in (sdist, wheel):
                shutil.copy2(file, options.keep)
        return smoke.finish()


if __name__ == "__main__":
    sys.exit(main())
