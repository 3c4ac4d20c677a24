# SPDX-License-Identifier: Apache-2.0
"""``library sync | status | list | search | show | add``."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path

from howopen.cli.output import tell, tell_error
from howopen.domain.library import LibraryEntry
from howopen.workspace.desk import Desk

DONE, MISSING = 0, 3


def library(desk: Desk, options: Namespace) -> int:
    """Runs the verb."""
    verbs = {"sync": _sync, "status": _status, "list": _list, "search": _search, "show": _show, "add": _add}
    return verbs[options.verb](desk, options)


def _sync(desk: Desk, options: Namespace) -> int:
    wheel = Path(options.wheel) if options.wheel else None
    report = desk.sync_library(progress=_Progress(), wheel=wheel)
    _line("")
    tell(f"The library holds {report.texts:,} texts, {report.ai:,} of them for AI.")
    return DONE


def _status(desk: Desk, _options: Namespace) -> int:
    library = desk.library()
    if library is None:
        print("no library")
        return MISSING
    entries = library.entries()
    print(f"{sum(entry.has_text for entry in entries)} texts, {sum(entry.ai for entry in entries)} for AI")
    return DONE


def _list(desk: Desk, options: Namespace) -> int:
    _table(desk.need_library().entries(ai=True if options.ai else None))
    return DONE


def _search(desk: Desk, options: Namespace) -> int:
    found = desk.need_library().search(" ".join(options.words))
    _table(found)
    if not found:
        tell("Nothing in the library matches these words.")
    return DONE


def _show(desk: Desk, options: Namespace) -> int:
    library = desk.need_library()
    entry = library.entry(options.id.removeprefix("lib:"))
    shown = (
        ("id", entry.id), ("name", entry.name), ("publisher", entry.publisher), ("models", entry.models),
        ("kind", entry.kind), ("category", entry.category), ("date", entry.date), ("SPDX", entry.spdx),
        ("source", entry.source), ("sha256", entry.sha256), ("credit", entry.attribution), ("get it", entry.get_it),
    )  # fmt: skip
    for name, value in shown:
        if value:
            tell(f"{name:10}{value}")
    if entry.has_text:
        print(library.text(entry.id))
    return DONE


def _add(desk: Desk, options: Namespace) -> int:
    added = desk.add_to_library(Path(options.path), as_id=options.as_id, failed=tell_error)
    for entry in added:
        print(f"{entry.id}\t{entry.name}")
    tell(f"{len(added)} added.")
    return DONE


def _table(entries: Iterable[LibraryEntry]) -> None:
    for entry in entries:
        mark = " " if entry.has_text else "-"
        print(f"{mark} {entry.id:44.44} {entry.date:10} {entry.publisher:20.20} {entry.name}")


class _Progress:
    """Progress on one line of a terminal; a line a stage elsewhere."""

    def __init__(self) -> None:
        self._last = ""

    def __call__(self, words: str, fraction: float) -> None:
        if sys.stderr.isatty():
            _line(f"{words} {fraction:.0%}" if fraction >= 0 else words)
        elif words != self._last:
            tell(words)
        self._last = words


def _line(words: str) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[K{words}")
        sys.stderr.flush()
