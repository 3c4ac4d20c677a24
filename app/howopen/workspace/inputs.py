# SPDX-License-Identifier: Apache-2.0
"""What a PATH of the command line, or a dropped file, stands for."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from itertools import count
from pathlib import Path

from howopen.reading import is_readable_name

LIBRARY_PREFIX = "lib:"


def expand(paths: Iterable[str]) -> tuple[str, ...]:
    """Each file, each ``lib:ID``, and for a folder every file directly in it that HowOpen reads, in order of name.

    Raises:
        OSError: if a folder may not be listed.
    """
    sources: list[str] = []
    for path in paths:
        # Unlike Path.is_dir, this takes any words: reading them as a path then says what is wrong with it.
        if path.startswith(LIBRARY_PREFIX) or not os.path.isdir(path):  # noqa: PTH112
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


def result_names(sources: Sequence[str], ending: str) -> tuple[str, ...]:
    """A file name for the result of each source: STEM.ENDING, the stem being the file's name or the library's ID.

    Where two sources share a stem, the later one keeps its own ending too ("terms.pdf.json"), or gets a number: no
    result takes another's place, also where a disk does not tell capitals from small letters.
    """
    taken: set[str] = set()
    names: list[str] = []
    for source in sources:
        name = next(name for name in _candidates(source, ending) if name.casefold() not in taken)
        taken.add(name.casefold())
        names.append(name)
    return tuple(names)


def _candidates(source: str, ending: str) -> Iterator[str]:
    known = source.startswith(LIBRARY_PREFIX)
    stem = source.removeprefix(LIBRARY_PREFIX) if known else Path(source).stem
    yield f"{stem}.{ending}"
    if not known:
        yield f"{Path(source).name}.{ending}"
    for number in count(2):
        yield f"{stem}-{number}.{ending}"
