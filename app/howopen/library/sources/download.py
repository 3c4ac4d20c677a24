# SPDX-License-Identifier: Apache-2.0
"""Fetching ScanCode's wheel with pip, so that the person's own index, mirror, proxy and certificates hold."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from howopen.domain.errors import HowOpenError
from howopen.library.progress import IsCancelled, Progress, ReportProgress, Stage, stop_if

_POLL_SECONDS = 0.2
_STALLED_SECONDS = 240.0
_OFFLINE_HINT = (
    "Check the network and pip's settings (pip config list), then run it again; or take the wheel of {requirement} "
    "from another machine and run: howopen library sync --wheel FILE"
)


@dataclass(frozen=True, slots=True)
class Release:
    """One file of the package index, pinned. ``tag`` is the Python that the wheel is marked for; ``size`` in bytes.

    Where ``sha256`` is "", it is whichever file the index has of the version, or of the newest where that is "" too.
    """

    project: str
    version: str
    tag: str
    sha256: str
    size: int

    @property
    def requirement(self) -> str:
        """As pip writes it: "project==version"."""
        return f"{self.project}=={self.version}" if self.version else self.project


# The licence data is the same in the wheel of each Python, so the one of 3.11 serves whichever Python runs.
PINNED = Release(
    project="scancode-toolkit-mini",
    version="32.5.0",
    tag="cp311",
    sha256="7ae5e7b46b8cdbab78afb50380ffc1239d296e81e154314a8c3382e678c664cf",
    size=126_230_468,
)


def unpinned(version: str = "") -> Release:
    """That version of the licence data, or the newest, as the person's package index has it."""
    return Release(project=PINNED.project, version=version, tag="", sha256="", size=0)


def release_of(wheel: Path, project: str) -> str:
    """As pip writes it, which release of ``project`` a wheel is by its name; the name itself where it does not say."""
    name, _, rest = wheel.stem.partition("-")
    return f"{project}=={rest.split('-')[0]}" if name.replace("_", "-").lower() == project and rest else wheel.name


@contextmanager
def downloaded(
    release: Release, *, progress: ReportProgress, cancelled: IsCancelled, pip: tuple[str, ...] = ()
) -> Iterator[Path]:
    """The wheel of ``release`` in a folder that is deleted afterwards; pip has checked its sha256.

    ``pip`` is the command that starts pip; that of the running Python unless given.

    Raises:
        HowOpenError: saying what to do, if pip is missing, cannot reach its index, or gets another file.
        CancelledError: if the person stopped; pip has ended by then.
    """
    command = pip or _own_pip()
    with tempfile.TemporaryDirectory(prefix="howopen-sync-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        _run(release, command, folder, progress=progress, cancelled=cancelled)
        wheel = next((folder / "wheel").glob("*.whl"), None)
        if wheel is None:
            raise HowOpenError(f"pip fetched no wheel of {release.requirement}.", hint="Run it again.")
        yield wheel


def check(wheel: Path, release: Release) -> None:
    """Does nothing where ``wheel`` is the pinned file.

    Raises:
        HowOpenError: if it cannot be read or is another file.
    """
    try:
        with wheel.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise HowOpenError(f"{wheel} cannot be read ({error.strerror}).", hint="Check the path.") from error
    if found != release.sha256:
        raise HowOpenError(
            f"{wheel.name} is not the file that this HowOpen expects: its sha256 differs.",
            hint=f"Take the {release.tag} wheel of {release.requirement}.",
        )


def _own_pip() -> tuple[str, ...]:
    if importlib.util.find_spec("pip") is None:
        raise HowOpenError("This Python has no pip to fetch the licences with.", hint="Run: python -m ensurepip")
    return (sys.executable, "-m", "pip")


def _arguments(release: Release, folder: Path) -> list[str]:
    # A wheel is never built, so none of the package's code runs.
    common = ("--no-deps", "--only-binary", ":all:", "--dest", str(folder / "wheel"))
    quiet = ("--progress-bar", "off", "--no-input", "--disable-pip-version-check")
    if not release.sha256:
        return ["download", *common, *quiet, release.requirement]
    requirements = folder / "requirements.txt"
    requirements.write_text(f"{release.requirement} --hash=sha256:{release.sha256}\n", encoding="utf-8")
    python = release.tag.removeprefix("cp")
    return [
        *("download", *common, *quiet, "--require-hashes", "--requirement", str(requirements)),
        *("--python-version", f"{python[0]}.{python[1:]}"),
        *("--implementation", "cp", "--abi", release.tag, "--platform", "any"),
    ]


def _run(
    release: Release, command: tuple[str, ...], folder: Path, *, progress: ReportProgress, cancelled: IsCancelled
) -> None:
    scratch = folder / "scratch"
    scratch.mkdir()
    # pip writes what arrives to its temporary folder first; the sizes there are the only progress it gives away.
    environment = {**os.environ, **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(scratch))}
    log = folder / "pip.log"
    with log.open("wb") as output:
        try:
            process = subprocess.Popen(
                [*command, *_arguments(release, folder)],
                cwd=folder,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
            )
        except OSError as error:
            raise HowOpenError(f"pip cannot be started ({error.strerror}).", hint="Run: python -m ensurepip") from error
        try:
            _watch(process, folder, release, progress=progress, cancelled=cancelled)
        finally:
            _end(process)
    if process.returncode:
        raise _failure(release, log.read_text(encoding="utf-8", errors="replace"))


def _watch(
    process: subprocess.Popen[bytes],
    folder: Path,
    release: Release,
    *,
    progress: ReportProgress,
    cancelled: IsCancelled,
) -> None:
    """Reports the bytes that have arrived until pip ends."""
    size, moved = -1, time.monotonic()
    while process.poll() is None:
        stop_if(cancelled)
        arrived = _bytes_in(folder)
        if arrived != size:
            size, moved = arrived, time.monotonic()
            progress(_step(size, release))
        elif time.monotonic() - moved > _STALLED_SECONDS:
            raise HowOpenError(
                f"Nothing of {release.requirement} has arrived for {_STALLED_SECONDS / 60:.0f} minutes.",
                hint=_OFFLINE_HINT.format(requirement=release.requirement),
            )
        time.sleep(_POLL_SECONDS)


def _step(arrived: int, release: Release) -> Progress:
    if not release.size:
        return Progress(Stage.DOWNLOADING, arrived)
    return Progress(Stage.DOWNLOADING, min(arrived, release.size), release.size)


def _bytes_in(folder: Path) -> int:
    """The size of the largest file below ``folder``: pip may keep a second copy while it moves the first."""
    largest = 0
    for directory, _, names in os.walk(folder):
        for name in names:
            try:
                largest = max(largest, (Path(directory) / name).stat().st_size)
            except OSError:  # pip removed it meanwhile
                continue
    return largest


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is not None:
        return
    process.terminate()
    try:
        process.wait(timeout=5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _failure(release: Release, output: str) -> HowOpenError:
    """The reason out of pip's own words."""
    if re.search(r"DO NOT MATCH|HashMismatch", output, re.IGNORECASE):
        return HowOpenError(
            f"The package index gave another file for {release.requirement} than this HowOpen expects.",
            hint="Nothing of it was used. Check which index or mirror pip is set up with: pip config list",
        )
    if re.search(r"No space left|Errno 28", output):
        return HowOpenError("There is no room to fetch the licences.", hint="Free 300 MB and run it again.")
    last = next((line for line in reversed(output.splitlines()) if line.startswith("ERROR")), "").strip()
    return HowOpenError(
        f"pip could not fetch {release.requirement}{f' ({last[:200]})' if last else ''}.",
        hint=_OFFLINE_HINT.format(requirement=release.requirement),
    )
