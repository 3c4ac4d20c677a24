# SPDX-License-Identifier: Apache-2.0
"""Taking a person's own texts into the library: a file, a folder, or the documents of a git repository."""

from __future__ import annotations

import re
import tempfile
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from howopen import assets
from howopen.domain.errors import HowOpenError
from howopen.domain.library import LibraryEntry
from howopen.library.catalogue import Record, load_catalogue
from howopen.library.known import OWN, KnownText, sha256, tidy
from howopen.library.progress import IsCancelled, never, stop_if
from howopen.library.sources.documents import Found, found_at
from howopen.library.sources.repository import is_repository
from howopen.library.store import Library
from howopen.library.taking_in import AddReport, write

ReadText = Callable[[Path], str]
"""Gives the text of a file of any format that the program reads, or raises HowOpenError."""

OnFailure = Callable[[str, HowOpenError], None]
"""Is told the name of each document that could not be read, and why."""

_AI_WORDS = re.compile(
    r"\b(?:language model|machine[- ]learning|AI model|model weights|generative|artificial intelligence|"
    r"model derivatives?|fine-tun|checkpoints?|prompts?|AI (?:system|service|feature)s?)",
    re.IGNORECASE,
)
_AI_FROM = 2


def add(
    library: Library,
    path: Path,
    *,
    read: ReadText,
    as_id: str = "",
    failed: OnFailure | None = None,
    cancelled: IsCancelled = never,
    catalogue: tuple[Record, ...] | None = None,
) -> tuple[LibraryEntry, ...]:
    """What ``take_in`` does, and the entries that now hold the documents."""
    report = take_in(library, path, read=read, as_id=as_id, failed=failed, cancelled=cancelled, catalogue=catalogue)
    return report.entries


def take_in(
    library: Library,
    path: Path,
    *,
    read: ReadText,
    as_id: str = "",
    failed: OnFailure | None = None,
    cancelled: IsCancelled = never,
    catalogue: tuple[Record, ...] | None = None,
) -> AddReport:
    """Takes in the documents at ``path`` and says what came of each.

    A text that the person added before keeps its entry. A git repository that is added again updates its entries: a
    document that has changed gets its new text in the place of the old one. ``as_id`` names the entry without a text
    whose text a single file is. Where ``catalogue`` (the program's own unless given) names a document by its place in
    a collection of terms, and the library has no text of it yet, the document becomes that record's text. All or
    nothing is written. Identifiers made before do not know the new texts.

    Raises:
        HowOpenError: if ``path`` is not there, if nothing in it can be read, or if ``as_id`` does not fit.
        CancelledError: if the person stopped; nothing was added.
    """
    if not path.exists():
        raise HowOpenError(f"{path} is not there.", hint="Check the path.")
    wanted = _awaited(library, as_id, path) if as_id else None
    texts = _read_all(path, read=read, failed=failed, cancelled=cancelled)
    if wanted is not None:
        return write(library, [_filling(wanted, _plain(found, text), text) for found, text in texts])
    records = load_catalogue(assets.licences()) if catalogue is None else catalogue
    by_document = {record.document: record.id for record in records if record.document}
    awaited = {entry.id: entry for entry in library.entries() if not entry.has_text or entry.category == OWN}
    known = []
    for found, text in texts:
        entry = awaited.get(by_document.get(str(found.path), ""))
        plain = _plain(found, text)
        known.append(_filling(entry, plain, text) if entry else KnownText(entry=plain, text=text, own=True))
    return write(library, known, repository=path.name if is_repository(path) else "")


def add_text(library: Library, text: str, *, name: str, source: str = "", date: str = "") -> AddReport:
    """Adds a text that is at hand under ``name``; the same text from the same ``source`` keeps its entry.

    Raises:
        HowOpenError: if it holds nothing, or if the library cannot be written.
    """
    tidied = tidy(text)
    if not tidied:
        raise HowOpenError(f"{name} holds no text.", hint="Add a document with text.")
    entry = LibraryEntry(
        id=slug(name),
        name=name,
        category=OWN,
        kind=_kind(name),
        date=date,
        ai=is_about_ai(tidied),
        source=source,
        sha256=sha256(tidied),
        attribution=f"Added from {source or 'an open document'}",
    )
    return write(library, [KnownText(entry=entry, text=tidied, own=True)])


def _awaited(library: Library, entry_id: str, path: Path) -> LibraryEntry:
    """The entry without a text that the file at ``path`` is for."""
    entry = library.entry(entry_id)
    if entry.has_text:
        raise HowOpenError(
            f"The library has a text of {entry.name} ({entry.id}) already.", hint="Add it without an id."
        )
    if not path.is_file() or is_repository(path):
        raise HowOpenError(f"{path} is not a single document.", hint=f"Give the file that is the text of {entry.id}.")
    return entry


def _read_all(
    path: Path, *, read: ReadText, failed: OnFailure | None, cancelled: IsCancelled
) -> list[tuple[Found, str]]:
    texts: list[tuple[Found, str]] = []
    failures: list[tuple[str, HowOpenError]] = []
    with tempfile.TemporaryDirectory(prefix="howopen-add-", ignore_cleanup_errors=True) as scratch:
        for found in found_at(path, Path(scratch)):
            stop_if(cancelled)
            try:
                texts.append((found, _text(found, read)))
            except HowOpenError as error:
                failures.append((str(found.path), error))
    if not texts:
        raise failures[0][1] if len(failures) == 1 else _nothing(path, len(failures))
    if failed:
        for name, reason in failures:
            failed(name, reason)
    return texts


def slug(name: str) -> str:
    """An id out of a name: lower case, words joined by hyphens; "text" where nothing of it can stand in an id."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"(?:[^a-z0-9.]|(?<![0-9])\.|\.(?![0-9]))+", "-", plain).strip("-.") or "text"


def _text(found: Found, read: ReadText) -> str:
    text = tidy(read(found.file))
    if not text:
        raise HowOpenError(f"{found.path} holds no text.", hint="Add a file with text.")
    return text


def _plain(found: Found, text: str) -> LibraryEntry:
    """An entry that knows what the document's name and words tell."""
    folder = found.path.parent.name
    name = " ".join(filter(None, (folder, found.path.stem.replace("_", " "))))
    return LibraryEntry(
        id=slug(name),
        name=name,
        category=OWN,
        kind=_kind(name),
        publisher=folder,
        date=found.date,
        ai=is_about_ai(text),
        source=found.source,
        sha256=sha256(text),
        attribution=f"Added from {found.origin}",
    )


def _filling(awaited: LibraryEntry, plain: LibraryEntry, text: str) -> KnownText:
    """The entry that waited for a text, with its text.

    The text's own date stands over the catalogue's, which may speak of another version.
    """
    entry = replace(
        awaited,
        category=plain.category,
        date=plain.date,
        source=plain.source,
        sha256=plain.sha256,
        attribution=plain.attribution,
        has_text=True,
        get_it="",
    )
    return KnownText(entry=entry, text=text, own=True)


def _kind(name: str) -> str:
    """The kind that a document's name speaks of."""
    folded = name.lower()
    if re.search(r"polic(?:y|ies)|guidelines", folded):
        return "policy"
    return "terms" if re.search(r"\b(?:terms|agreement|conditions|tos)\b", folded) else "licence"


def is_about_ai(text: str) -> bool:
    """Whether a text speaks of AI models: by its words, since a person's own text has no catalogue record."""
    return len(_AI_WORDS.findall(text)) >= _AI_FROM


def _nothing(path: Path, failures: int) -> HowOpenError:
    message = (
        f"None of its {failures} documents could be read: {path}." if failures else f"No document was found: {path}."
    )
    return HowOpenError(message, hint="Give a text, a folder with texts, or a git repository.")
