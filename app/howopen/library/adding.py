# SPDX-License-Identifier: Apache-2.0
"""Taking a person's own texts into the library: a file, a folder, or the documents of a git repository."""

from __future__ import annotations

import re
import sqlite3
import tempfile
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath

from howopen import assets
from howopen.domain.errors import HowOpenError
from howopen.domain.library import LibraryEntry
from howopen.library import schema, writing
from howopen.library.building import unique_id
from howopen.library.catalogue import Record, load_catalogue
from howopen.library.known import KnownText, sha256, tidy
from howopen.library.progress import IsCancelled, never, stop_if
from howopen.library.records import entry_of
from howopen.library.sources.repository import documents, is_repository
from howopen.library.store import Library

OWN = "Own text"
"""The category of entries that the person added."""

ReadText = Callable[[Path], str]
"""Gives the text of a file of any format that the program reads, or raises HowOpenError."""

OnFailure = Callable[[str, HowOpenError], None]
"""Is told the name of each document that could not be read, and why."""

_SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown", ".html", ".htm", ".docx", ".odt", ".rtf", ".pdf"})
_PLAIN_NAME = re.compile(r"(licen[cs]e|copying|terms|notice|.*policy)", re.IGNORECASE)
_MAX_FILES = 5_000
_AI_WORDS = re.compile(
    r"\b(?:language model|machine[- ]learning|AI model|model weights|generative|artificial intelligence|"
    r"model derivatives?|fine-tun|checkpoints?|prompts?|AI (?:system|service|feature)s?)",
    re.IGNORECASE,
)
_AI_FROM = 2


@dataclass(frozen=True, slots=True)
class _Found:
    """A document before it is read.

    ``path`` is its path inside ``origin``, the name of what was added; ``source`` says in full where it comes from.
    """

    path: PurePosixPath
    origin: str
    source: str
    date: str
    file: Path


def add(
    library: Library,
    path: Path,
    *,
    read: ReadText,
    failed: OnFailure | None = None,
    cancelled: IsCancelled = never,
    catalogue: tuple[Record, ...] | None = None,
) -> tuple[LibraryEntry, ...]:
    """Takes in the documents at ``path`` and gives the entries that now hold them.

    A text that the person added before keeps its entry. Where ``catalogue`` (the program's own unless given) names a
    document by its place in a collection of terms and the library has no text of it yet, the document becomes that
    record's text. All or nothing is written. Identifiers made before do not know the new texts.

    Raises:
        HowOpenError: if ``path`` is not there, or if nothing in it can be read.
        CancelledError: if the person stopped; nothing was added.
    """
    if not path.exists():
        raise HowOpenError(f"{path} is not there.", hint="Check the path.")
    records = load_catalogue(assets.licences()) if catalogue is None else catalogue
    by_document = {record.document: record for record in records if record.document}
    texts: list[tuple[_Found, str]] = []
    failures: list[tuple[str, HowOpenError]] = []
    with tempfile.TemporaryDirectory(prefix="howopen-add-", ignore_cleanup_errors=True) as scratch:
        for found in _documents(path, Path(scratch)):
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
    return _write(library, [_known(found, text, by_document) for found, text in texts])


def slug(name: str) -> str:
    """An id out of a name: lower case, words joined by hyphens; "text" where nothing of it can stand in an id."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"(?:[^a-z0-9.]|(?<![0-9])\.|\.(?![0-9]))+", "-", plain).strip("-.") or "text"


def _documents(path: Path, scratch: Path) -> Iterator[_Found]:
    if is_repository(path):
        for number, document in enumerate(documents(path)):
            # Readers take files, and go by the suffix.
            file = scratch / f"{number}{document.path.suffix or '.txt'}"
            file.write_bytes(document.data)
            yield _Found(document.path, path.name, f"{path.name}: {document.path}", document.date, file)
    elif path.is_dir():
        for file in _files_of(path):
            yield _Found(PurePosixPath(file.relative_to(path).as_posix()), path.name, str(file), _modified(file), file)
    else:
        yield _Found(PurePosixPath(path.name), path.name, str(path), _modified(path), path)


def _files_of(folder: Path) -> list[Path]:
    """The files below ``folder`` that may be documents, hidden ones left out."""
    found = [
        file
        for file in sorted(folder.rglob("*"))
        if file.is_file()
        and not any(part.startswith(".") for part in file.relative_to(folder).parts)
        and (file.suffix.lower() in _SUFFIXES or _PLAIN_NAME.fullmatch(file.name))
    ]
    return found[:_MAX_FILES]


def _modified(file: Path) -> str:
    return datetime.fromtimestamp(file.stat().st_mtime, UTC).date().isoformat()


def _text(found: _Found, read: ReadText) -> str:
    text = tidy(read(found.file))
    if not text:
        raise HowOpenError(f"{found.path} holds no text.", hint="Add a file with text.")
    return text


def _known(found: _Found, text: str, by_document: dict[str, Record]) -> KnownText:
    folder = found.path.parent.name
    name = " ".join(filter(None, (folder, found.path.stem.replace("_", " "))))
    plain = LibraryEntry(
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
    record = by_document.get(str(found.path))
    if record is None:
        return KnownText(entry=plain, text=text, own=True)
    # The text says when it was last changed better than the record, which may speak of another version.
    return KnownText(entry=replace(entry_of(record, plain), date=found.date, source=found.source), text=text, own=True)


def _kind(name: str) -> str:
    """The kind that a document's name speaks of."""
    folded = name.lower()
    if re.search(r"polic(?:y|ies)|guidelines", folded):
        return "policy"
    return "terms" if re.search(r"\b(?:terms|agreement|conditions|tos)\b", folded) else "licence"


def is_about_ai(text: str) -> bool:
    """Whether a text speaks of AI models: by its words, since a person's own text has no catalogue record."""
    return len(_AI_WORDS.findall(text)) >= _AI_FROM


def _write(library: Library, texts: list[KnownText]) -> tuple[LibraryEntry, ...]:
    present, taken = {entry.id: entry for entry in library.entries()}, library.names()
    own = {(entry.source, entry.sha256): entry for entry in present.values() if entry.category == OWN}
    made: list[LibraryEntry] = []
    rows: list[tuple[int, str]] = []
    try:
        with closing(schema.connect(library.path, write=True)) as connection, connection:
            for known in texts:
                if there := own.get((known.entry.source, known.entry.sha256)):
                    made.append(there)
                    continue
                named = _named(known, present, taken)
                writing.remove(connection, named.entry.id)
                rows.append((writing.insert(connection, named), named.text))
                present[named.entry.id] = named.entry
                made.append(named.entry)
            writing.index_texts(connection, rows, index=writing.load_index(connection))
    except sqlite3.Error as error:
        raise HowOpenError(
            f"The licence library {library.path} cannot be written ({error}).",
            hint="Check that it may be written to and that no other HowOpen is using it.",
        ) from error
    return tuple(made)


def _named(known: KnownText, present: dict[str, LibraryEntry], taken: frozenset[str]) -> KnownText:
    """``known`` under a name of its own; a record without a text gives up its place."""
    there = present.get(known.entry.id)
    if there is not None and not there.has_text:
        return known
    return replace(known, entry=replace(known.entry, id=unique_id(known.entry.id, taken | present.keys())))


def _nothing(path: Path, failures: int) -> HowOpenError:
    reason = f"None of its {failures} documents could be read" if failures else "No document was found"
    return HowOpenError(f"{reason}: {path}.", hint="Give a text, a folder with texts, or a git repository.")
