# SPDX-License-Identifier: Apache-2.0
"""Tries a bundle: every command with its own library, and the window on a PDF.

Usage: ``python packaging/smoke_bundle.py dist/howopen`` with any Python; the bundle gets none of its modules.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from smoke import Smoke, commands, size


def program_of(bundle: Path) -> Path:
    """The program in a bundle's folder, in a macOS application, or the program itself.

    Raises:
        SystemExit: if there is none.
    """
    for place in (bundle, bundle / "howopen", bundle / "howopen.exe", bundle / "Contents" / "MacOS" / "howopen"):
        if place.is_file():
            return place.resolve()
    raise SystemExit(f"{bundle} holds no howopen")


def main() -> int:
    """Returns 0 where everything worked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bundle", type=Path)
    bundle = parser.parse_args().bundle
    program = program_of(bundle)
    print(f"{bundle}: {size(bundle)}")
    with tempfile.TemporaryDirectory(prefix="howopen-bundle-") as name:
        smoke = Smoke((str(program),), Path(name) / "work")
        commands(smoke)
        smoke.window()
        return smoke.finish()


if __name__ == "__main__":
    sys.exit(main())
