# SPDX-License-Identifier: Apache-2.0
"""Texts and metadata of ScanCode's licence data, joined with the catalogue."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from pathlib import Path

from howopen import assets
from howopen.domain.errors import HowOpenError
from howopen.domain.library import LibraryEntry
from howopen.library.building import build
from howopen.library.catalogue import Record, load_catalogue
from howopen.library.known import KnownText, sha256, tidy
from howopen.library.progress import IsCancelled, ReportProgress, SyncReport, never, unheard
from howopen.library.records import entry_of, without_text
from howopen.library.since import since, standing
from howopen.library.sources.download import PINNED, Release, check, downloaded, release_of, unpinned
from howopen.library.sources.front_matter import LicenceFile
from howopen.library.sources.wheel import licence_files

ATTRIBUTION = (
    "Licence text and its metadata: ScanCode LicenseDB, © nexB Inc. and others, CC-BY-4.0 "
    "(https://creativecommons.org/licenses/by/4.0/); taken from {release}, the metadata shortened."
)


def sync(
    library_path: Path,
    *,
    progress: ReportProgress = unheard,
    cancelled: IsCancelled = never,
    catalogue: tuple[Record, ...] | None = None,
    wheel: Path | None = None,
    release: Release = PINNED,
) -> SyncReport:
    """Makes the library anew from ScanCode's licence data and the catalogue; the person's own entries stay.

    The data is fetched with pip, or read from ``wheel`` where it is here already; it must be ``release`` in both
    cases (any release, where that has no sha256). ``catalogue`` is that of the program unless given. The old library
    stays in place until the new one is complete; on Windows it must not be open.

    Raises:
        HowOpenError: saying what to do, if the data cannot be had or the library not be written.
        CancelledError: if the person stopped; the library is as it was.
    """
    records = load_catalogue(assets.licences()) if catalogue is None else catalogue
    with _wheel(wheel, release, progress=progress, cancelled=cancelled) as file:
        made_of = release.requirement if release.sha256 else release_of(file, release.project)
        members = list(licence_files(file, progress=progress, cancelled=cancelled))
    credit = ATTRIBUTION.format(release=made_of)
    texts = known_texts({name: member for name, member in members if member}, records, attribution=credit)
    before = standing(library_path) if library_path.exists() else None
    own = build(library_path, texts, release=made_of, progress=progress, cancelled=cancelled)
    report = _report(texts, records, own=own, release=made_of, skipped=tuple(n for n, member in members if not member))
    return replace(report, since=since(before, standing(library_path))) if before else report


def update(
    library_path: Path,
    *,
    version: str = "",
    progress: ReportProgress = unheard,
    cancelled: IsCancelled = never,
    catalogue: tuple[Record, ...] | None = None,
    wheel: Path | None = None,
) -> SyncReport:
    """Makes the library anew from the newest release of ScanCode's licence data, or from that of ``version``.

    ``sync`` takes the release that this program was tested with and whose file it knows; this one takes what the
    person's package index has (or ``wheel``), on the word of that index. It is read as data alone. The report's
    ``since`` says what changed.

    Raises:
        HowOpenError: saying what to do, if the data cannot be had or the library not be written.
        CancelledError: if the person stopped; the library is as it was.
    """
    return sync(
        library_path,
        progress=progress,
        cancelled=cancelled,
        catalogue=catalogue,
        wheel=wheel,
        release=unpinned(version),
    )


def _wheel(
    wheel: Path | None, release: Release, *, progress: ReportProgress, cancelled: IsCancelled
) -> AbstractContextManager[Path]:
    """The file that is here, once it is known to be the pinned one; else the file that pip fetches."""
    if wheel is None:
        return downloaded(release, progress=progress, cancelled=cancelled)
    if release.sha256:
        check(wheel, release)
    elif not wheel.is_file():
        raise HowOpenError(f"{wheel} is not there.", hint="Check the path.")
    return nullcontext(wheel)


def known_texts(
    files: Mapping[str, LicenceFile], catalogue: tuple[Record, ...], *, attribution: str
) -> tuple[KnownText, ...]:
    """Every text of ``files`` under its catalogue id where it has one, else its key; then records without a text."""
    records = {record.scancode_key: record for record in catalogue if record.scancode_key}
    names = {name for record in catalogue for name in (record.id, *record.aliases)}
    texts = []
    for file in files.values():
        record = records.get(file.values["key"])
        # A name of the catalogue always means the catalogue's record.
        if file.text.strip() and (record or file.values["key"] not in names):
            texts.append(_known(file, record, attribution))
    present = {known.entry.id for known in texts}
    return (*texts, *without_text(tuple(record for record in catalogue if record.id not in present)))


def _known(file: LicenceFile, record: Record | None, attribution: str) -> KnownText:
    values, text = file.values, tidy(file.text)
    key = values["key"]
    plain = LibraryEntry(
        id=key,
        name=values.get("name", key),
        category=values.get("category", ""),
        publisher=values.get("owner", ""),
        spdx=values.get("spdx_license_key", ""),
        osi_approved="osi_url" in values or "osi_license_key" in values,
        source=values.get("homepage_url", "") or next(iter(file.lists.get("text_urls", ())), ""),
        sha256=sha256(text),
        attribution=attribution,
    )
    aliases = (*file.lists.get("other_spdx_license_keys", ()), plain.spdx, *((key, *record.aliases) if record else ()))
    return KnownText(
        entry=entry_of(record, plain) if record else plain,
        text=text,
        aliases=tuple(alias for alias in aliases if alias),
        # Superseded and catch-all texts would answer in place of the licence that is meant.
        identifies=not any(values.get(flag) == "yes" for flag in ("is_deprecated", "is_generic", "is_unknown")),
    )


def _report(
    texts: tuple[KnownText, ...],
    catalogue: tuple[Record, ...],
    *,
    own: int,
    release: str,
    skipped: tuple[str, ...],
) -> SyncReport:
    found = {known.entry.id: known for known in texts if known.text}
    expected = [record for record in catalogue if record.scancode_key]
    return SyncReport(
        texts=len(found),
        ai=sum(known.entry.ai for known in texts),
        own=own,
        release=release,
        changed=tuple(r.id for r in expected if r.id in found and found[r.id].entry.sha256 != r.sha256),
        missing=tuple(record.id for record in expected if record.id not in found),
        skipped=skipped,
    )
