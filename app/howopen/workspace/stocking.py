# SPDX-License-Identifier: Apache-2.0
"""What comes into the licence library: the texts that are fetched, and a person's own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from howopen import assets, reading
from howopen.domain.errors import HowOpenError
from howopen.library import AddReport, Library, Progress, SyncReport, load_catalogue, sync, take_in, update
from howopen.workspace.places import Places

Say = Callable[[str, float], None]
"""Is told what is being done, and the share that is done from 0 to 1, or -1 where that is unknown."""


def fetch(places: Places, *, progress: Say, wheel: Path | None = None) -> SyncReport:
    """Fetches the library, from the file ``wheel`` where one is given; the old one stays until the new one is whole.

    Raises:
        HowOpenError: when offline, or when the download is not what it should be.
    """
    places.data.mkdir(parents=True, exist_ok=True)
    return sync(
        places.library,
        catalogue=load_catalogue(assets.licences()),
        progress=_said(progress),
        # A cancel ends the whole process; the library is only ever replaced as a whole.
        cancelled=lambda: False,
        wheel=wheel,
    )


def renew(path: Path, *, progress: Say, version: str = "", wheel: Path | None = None) -> SyncReport:
    """Brings the library at ``path`` to a newer release, or to that of ``version``.

    Raises:
        HowOpenError: when offline, or when the download is not what it should be; the old library then stays.
    """
    return update(path, version=version, wheel=wheel, progress=_said(progress))


def stock(library: Library, path: Path, *, as_id: str, failed: Callable[[str, HowOpenError], None]) -> AddReport:
    """Takes a file, a folder or a git repository into the library, or brings it up to date there.

    Raises:
        HowOpenError: if nothing there can be read.
    """
    return take_in(library, path, as_id=as_id, failed=failed, read=lambda file: reading.read_guarded(file).text)


def _said(progress: Say) -> Callable[[Progress], None]:
    return lambda step: progress(str(step.stage), step.done / step.total if step.total else -1.0)
