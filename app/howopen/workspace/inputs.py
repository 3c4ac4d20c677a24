# SPDX-License-Identifier: Apache-2.0
"""What a PATH of the command line, or a dropped file, stands for."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from howopen.reading import is_readable_name

LIBRARY_PREFIX = "lib:"


def expand(paths: Iterable[str]) -> tuple[str, ...]:
    """Each file, each ``lib:ID``, and for a folder every file directly in it that HowOpen reads, in order of name."""
    sources: list[str] = []
    for path in paths:
        if path.startswith(LIBRARY_PREFIX) or not Path(path).is_dir():
            sources.append(path)
        else:
            sources.extend(str(inside) for inside in readable_in(Path(path)))
    return tuple(sources)


def readable_in(folder: Path) -> tuple[Path, ...]:
    """The files directly in ``folder`` that HowOpen reads, in order of name; hidden ones are left out."""
    return tuple(
        path
        for path in sorted(folder.iterdir())
        if path.is_file() and not path.name.startswith(".") and is_readable_name(path)
    )


def stem(source: str) -> str:
    """The name of a result for ``source``: the file's name without its last ending, or the library's ID."""
    return source.removeprefix(LIBRARY_PREFIX) if source.startswith(LIBRARY_PREFIX) else Path(source).stem
