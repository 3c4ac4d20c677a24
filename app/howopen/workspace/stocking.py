# SPDX-License-Identifier: Apache-2.0
"""What comes into the licence library: the texts that are fetched, and a person's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from howopen import assets, reading
from howopen.domain.errors import HowOpenError
from howopen.library import (
    AddReport,
    Library,
    Progress,
    SyncReport,
    add_text,
    load_catalogue,
    put_back,
    sync,
    take_away,
    take_in,
    update,
)
from howopen.workspace.places import Places
from howopen.workspace.shelving import OpenText, Shelving, Stocked

Say = Callable[[str, float], None]
"""Is told what is being done, and the share that is done from 0 to 1, or -1 where that is unknown."""

if TYPE_CHECKING:
    from howopen.library.known import KnownText


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


def stock_all(library: Library, paths: Sequence[Path]) -> Stocked:
    """What ``stock`` does with each of ``paths``; one that cannot be read is among the failures.

    Raises:
        HowOpenError: if the library cannot be written.
    """
    failures: list[tuple[str, HowOpenError]] = []
    reports = []
    for path in paths:
        try:
            reports.append(stock(library, path, as_id="", failed=lambda name, error: failures.append((name, error))))
        except HowOpenError as error:
            failures.append((path.name, error))
    return _summed(reports, failures)


def keep(library: Library, texts: Sequence[OpenText]) -> Stocked:
    """Makes entries of documents that are open.

    Raises:
        HowOpenError: if the library cannot be written.
    """
    failures: list[tuple[str, HowOpenError]] = []
    reports = []
    for one in texts:
        try:
            reports.append(add_text(library, one.text, name=one.name, source=one.source))
        except HowOpenError as error:
            failures.append((one.name, error))
    return _summed(reports, failures)


def withdraw(library: Library, entry_ids: Sequence[str]) -> Stocked:
    """Takes own entries away.

    Raises:
        HowOpenError: if one is not the person's own, or the library cannot be written.
    """
    return Stocked(taken=tuple(take_away(library, entry_id) for entry_id in entry_ids))


def restore(library: Library, taken: Sequence[KnownText]) -> Stocked:
    """Brings back what ``withdraw`` took.

    Raises:
        HowOpenError: if the library cannot be written.
    """
    return Stocked(added=tuple(put_back(library, known) for known in taken))


def shelve(library: Library, what: Shelving, things: Sequence[Any]) -> Stocked:
    """Does one of the four with paths, ``OpenText``, ids, or what was taken away.

    Raises:
        HowOpenError: as that one does.
    """
    match what:
        case Shelving.FILES:
            return stock_all(library, [Path(path) for path in things])
        case Shelving.TEXTS:
            return keep(library, things)
        case Shelving.WITHDRAW:
            return withdraw(library, things)
        case Shelving.RESTORE:
            return restore(library, things)


def _summed(reports: Sequence[AddReport], failures: Sequence[tuple[str, HowOpenError]]) -> Stocked:
    entries = {entry.id: entry for report in reports for entry in report.entries}
    added = {entry_id for report in reports for entry_id in report.added}
    updated = {entry_id for report in reports for entry_id in report.updated}
    return Stocked(
        added=tuple(entry for entry in entries.values() if entry.id in added),
        updated=tuple(entry for entry in entries.values() if entry.id in updated - added),
        there=tuple(entry for entry in entries.values() if entry.id not in added | updated),
        failures=tuple(failures),
    )


def _said(progress: Say) -> Callable[[Progress], None]:
    return lambda step: progress(str(step.stage), step.done / step.total if step.total else -1.0)
