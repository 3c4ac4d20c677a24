# SPDX-License-Identifier: Apache-2.0
"""What goes to those who work on a batch, and what comes back; all of it can be pickled."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from howopen.domain.analysis import Engine
from howopen.domain.errors import HowOpenError
from howopen.workspace.inputs import ReadAs


@dataclass(frozen=True, slots=True)
class FileState:
    """By what a changed file is known without reading it: its bytes, and when it was written, in nanoseconds."""

    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class Item:
    """A document of a batch: its source as ``Desk.read`` takes it, and the state of the file that it is in.

    ``result`` is the file for its result, below the output folder; "" where all results go into one file.
    """

    source: str
    state: FileState
    result: str = ""


@dataclass(frozen=True, slots=True)
class Task:
    """An item to analyse: ``form`` is the format of the result, ``made`` the day that it states.

    ``data`` are the document's own bytes where whoever does the task may not see the file; they don't show in print.
    """

    item: Item
    form: str
    way: ReadAs
    made: date
    data: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Done:
    """A finished task: its record as one line of JSON, and where results go into a folder the file's content."""

    source: str
    engine: Engine
    record: bytes = field(repr=False)
    content: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class Failed:
    """A task that gave no result, and why."""

    source: str
    error: HowOpenError


Outcome = Done | Failed
