# SPDX-License-Identifier: Apache-2.0
"""Which shared libraries a bundle needs from the system, and the Debian packages that hold them."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

_NEEDED = re.compile(r"\(NEEDED\).*\[(?P<name>[^]]+)]")
_ELF = b"\x7fELF"


def is_elf(path: Path) -> bool:
    """Whether a file is a program or a shared library."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == _ELF


def unbundled(bundle: Path) -> frozenset[str]:
    """Names of the libraries that files of the bundle ask for and that are not in it.

    Raises:
        CalledProcessError: if readelf fails.
    """
    files = [path for path in bundle.rglob("*") if is_elf(path)]
    listing = subprocess.run(
        ["readelf", "--dynamic", *map(str, files)], check=True, capture_output=True, text=True
    ).stdout
    asked = {found["name"] for found in _NEEDED.finditer(listing)}
    return frozenset(asked - {path.name for path in bundle.rglob("*")})


def packages_of(libraries: Iterable[str]) -> set[str]:
    """The installed Debian packages that hold these libraries; one that no package holds is left out."""
    packages = set()
    for library in sorted(libraries):
        found = subprocess.run(["dpkg-query", "-S", f"*/{library}"], check=False, capture_output=True, text=True)
        packages |= {line.split(":", 1)[0] for line in found.stdout.splitlines() if "diversion" not in line}
    return packages
