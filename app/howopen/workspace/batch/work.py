# SPDX-License-Identifier: Apache-2.0
"""One task of a batch, done in whatever process it came to."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

from howopen.domain.analysis import Analysis
from howopen.domain.errors import HowOpenError
from howopen.reading import SEPARATOR, Limits, located
from howopen.workspace.batch.records import done
from howopen.workspace.batch.values import Failed, Outcome, Task
from howopen.workspace.contents import read_file
from howopen.workspace.desk import Desk
from howopen.workspace.inputs import LIBRARY_PREFIX
from howopen.workspace.mistakes import mistake


def carry_out(desk: Desk, task: Task) -> Outcome:
    """The outcome of ``task``; whatever goes wrong with a document is its outcome, not an exception."""
    try:
        return done(desk, _analysed(desk, task), task)
    except HowOpenError as error:
        return Failed(task.item.source, error)
    except Exception as error:  # noqa: BLE001 - whatever one document does, the others must go on
        return Failed(task.item.source, mistake(error))


def with_bytes(task: Task) -> Task:
    """The task with the bytes of the file that its document is in, for whoever can't see the file.

    Raises:
        HowOpenError: if the file can't be read, or is an entry of this computer's library.
    """
    source = task.item.source
    if source.startswith(LIBRARY_PREFIX):
        raise HowOpenError(
            f"“{source}” lies in this computer's library, which a cluster does not see.",
            hint="Analyse it without --engine dask.",
        )
    path, _ = located(source)
    try:
        if path.stat().st_size > Limits().file_bytes:
            read_file(source, way=task.way)  # says that it is too large, and for what
        return replace(task, data=path.read_bytes())
    except OSError as error:
        raise HowOpenError(f"{path.name} could not be read: {error.strerror}.") from error


def _analysed(desk: Desk, task: Task) -> Analysis:
    source = task.item.source
    if task.data is None:
        return desk.open(source, way=task.way)
    # As words: where this runs, there need be no such file.
    file, separator, member = source.partition(SEPARATOR)
    with tempfile.TemporaryDirectory(prefix="howopen-batch-", ignore_cleanup_errors=True) as folder:
        path = Path(folder, Path(file).name)
        path.write_bytes(task.data)
        return desk.open(f"{path}{separator}{member}", way=task.way)
