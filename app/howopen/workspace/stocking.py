# SPDX-License-Identifier: Apache-2.0
"""What comes into the licence library: the texts that are fetched, and a person's own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from howopen import assets, reading
from howopen.domain.errors import HowOpenError
from howopen.domain.library import LibraryEntry
from howopen.library import Library, Progress, SyncReport, add, load_catalogue, sync
from howopen.workspace.places import Places


def fetch(places: Places, *, progress: Callable[[str, float], None], wheel: Path | None = None) -> SyncReport:
    """Fetches the library, from the file ``wheel`` where one is given; the old one stays until the new one is whole.

    Raises:
        HowOpenError: when offline, or when the download is not what it should be.
    """

    def say(step: Progress) -> None:
        progress(str(step.stage), step.done / step.total if step.total else -1.0)

    places.data.mkdir(parents=True, exist_ok=True)
    return sync(
        places.library,
        catalogue=load_catalogue(assets.licences()),
        progress=say,
        # A cancel ends the whole process; the library is only ever replaced as a whole.
        cancelled=lambda: False,
        wheel=wheel,
    )


def take_in(
    library: Library, path: Path, *, as_id: str, failed: Callable[[str, HowOpenError], None]
) -> tuple[LibraryEntry, ...]:
    """Takes a file, a folder or a git repository into the library; returns the entries made.

    Raises:
        HowOpenError: if nothing there can be read.
    """
    return add(library, path, as_id=as_id, failed=failed, read=lambda file: reading.read_guarded(file).text)
