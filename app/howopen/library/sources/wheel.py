# SPDX-License-Identifier: Apache-2.0
"""Licence files out of ScanCode's wheel: read as data inside the archive; nothing is unpacked to disk or run."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from howopen.domain.errors import HowOpenError
from howopen.library.progress import IsCancelled, Progress, ReportProgress, Stage, stop_if
from howopen.library.sources.front_matter import LicenceFile, parse

_MEMBER = re.compile(r"licensedcode/data/licenses/([A-Za-z0-9._+-]+)\.LICENSE")
# ScanCode's longest text has 91 kB, and all have 18 MB; more is not licence data.
_MAX_BYTES = 2_000_000
_MAX_TOTAL = 200_000_000
_MAX_MEMBERS = 20_000
_EVERY = 50


def licence_files(
    wheel: Path, *, progress: ReportProgress, cancelled: IsCancelled
) -> Iterator[tuple[str, LicenceFile | None]]:
    """Each licence file of ``wheel`` with its name; None where it is damaged, too large or without metadata.

    Raises:
        HowOpenError: if the file is not a readable wheel with licence data.
        CancelledError: if the person stopped.
    """
    try:
        with zipfile.ZipFile(wheel) as archive:
            members = [(match[1], info) for info in archive.infolist() if (match := _MEMBER.fullmatch(info.filename))]
            _check_size(wheel, [info for _, info in members])
            for number, (name, info) in enumerate(members):
                if number % _EVERY == 0:
                    stop_if(cancelled)
                    progress(Progress(Stage.READING, number, len(members)))
                yield name, _read(archive, info)
            progress(Progress(Stage.READING, len(members), len(members)))
    except (OSError, zipfile.BadZipFile) as error:
        raise HowOpenError(
            f"{wheel.name} cannot be read as a wheel ({error}).", hint="Fetch it again, or give another file."
        ) from error


def _check_size(wheel: Path, members: list[zipfile.ZipInfo]) -> None:
    if not members:
        raise HowOpenError(f"{wheel.name} holds no licence data.", hint="It must be a wheel of scancode-toolkit-mini.")
    if len(members) > _MAX_MEMBERS or sum(info.file_size for info in members) > _MAX_TOTAL:
        raise HowOpenError(f"{wheel.name} holds far more than licence data.", hint="Do not use this file.")


def _read(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> LicenceFile | None:
    try:
        # The size that the directory states may be a lie, so no more than the limit is ever unpacked.
        with archive.open(info) as member:
            data = member.read(_MAX_BYTES + 1)
        return parse(data.decode("utf-8-sig")) if len(data) <= _MAX_BYTES else None
    except (zipfile.BadZipFile, UnicodeDecodeError, NotImplementedError, RuntimeError, EOFError):
        return None
