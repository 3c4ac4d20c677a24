# SPDX-License-Identifier: Apache-2.0
"""The results of a batch as they come, kept beside the output so that a run can be broken off at any moment.

A record goes to the journal when its document is done. When all are done, the records are written in order of path in
place of the last finished ones (``records``), and only then the journal is emptied: whatever happens between, each
document has one record that counts, the latest.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from howopen.domain.analysis import Engine
from howopen.domain.errors import HowOpenError
from howopen.workspace.batch.journal import Journal, Place, lines, replace_with
from howopen.workspace.batch.records import JSON_LINES, TABLE, Known, head, json_line, known, row
from howopen.workspace.batch.values import Done, Failed, Item
from howopen.workspace.inputs import LIBRARY_PREFIX
from howopen.workspace.writing import write_bytes


@dataclass(frozen=True, slots=True)
class Output:
    """The files of a batch. ``table`` is made from ``records``; ``folder`` takes a file for each document."""

    form: str
    records: Path
    journal: Path
    errors: Path
    table: Path | None = None
    folder: Path | None = None

    @property
    def files(self) -> tuple[Path, ...]:
        """All that the batch writes, none of which is a document of it."""
        return tuple(path for path in (self.records, self.journal, self.errors, self.table, self.folder) if path)


def output_at(path: Path, form: str) -> Output:
    """Where the results in the format ``form`` go, if ``path`` is the output that a person named."""
    if form not in (JSON_LINES, TABLE):
        records, journal = path / ".howopen-batch.state", path / ".howopen-batch.journal"
        return Output(form, records, journal, path / "errors.jsonl", folder=path)
    journal, errors = path.with_name(f"{path.name}.journal"), path.with_name(f"{path.stem}.errors.jsonl")
    if form == JSON_LINES:
        return Output(form, path, journal, errors)
    return Output(form, path.with_name(f"{path.name}.state"), journal, errors, table=path)


@dataclass(frozen=True, slots=True)
class _Entry:
    known: Known
    place: Place


class Store:
    """The records of a batch, by source; in memory are their places alone.

    Raises:
        HowOpenError: if it can't be written, another run writes to it, or without ``resume`` a run was broken off.
    """

    def __init__(self, output: Output, *, resume: bool) -> None:
        self.output = output
        self._journal = Journal(output.journal)
        if self._journal.length and not resume:
            self._journal.close()
            raise HowOpenError(
                f"A run that was broken off left {output.journal.name}.",
                hint="Continue it with --resume, or delete that file to begin anew.",
            )
        self._entries: dict[str, _Entry] = {}
        self._current: set[str] = set()
        self._errors: dict[str, HowOpenError] = {}
        if resume:
            self._remember()
        output.errors.unlink(missing_ok=True)

    @property
    def done(self) -> int:
        """How many documents have a result that counts."""
        return len(self._current)

    @property
    def failed(self) -> int:
        """How many documents gave no result."""
        return len(self._errors)

    def is_done(self, item: Item, *, engine: Engine, read_as: str) -> bool:
        """Whether the result of ``item`` is here: of the same file, engine and way to read.

        A file of the same size that was written again is looked into.
        """
        entry = self._entries.get(item.source)
        if entry is None or item.source.startswith(LIBRARY_PREFIX):
            return False
        same = (engine, read_as, item.result) == (entry.known.engine, entry.known.read_as, entry.known.result)
        if not same or not self._is_same_file(item, entry.known):
            return False
        if self.output.folder is not None and not (self.output.folder / item.result).is_file():
            return False
        self._entries[item.source] = replace(entry, known=replace(entry.known, state=item.state))
        self._current.add(item.source)
        return True

    def add(self, item: Item, done: Done) -> None:
        """Keeps a result; what the document's own file holds is written before its record.

        Raises:
            HowOpenError: if it can't be written.
        """
        if self.output.folder is not None:
            path = self.output.folder / item.result
            path.parent.mkdir(parents=True, exist_ok=True)
            write_bytes(path, done.content)
        found = known(done.record)
        assert found is not None
        self._entries[item.source] = _Entry(found, self._journal.append(done.record))
        self._current.add(item.source)
        self._errors.pop(item.source, None)

    def add_error(self, failed: Failed) -> None:
        """Keeps that a document gave no result; an earlier one no longer counts.

        Raises:
            HowOpenError: if it can't be written.
        """
        self._entries.pop(failed.source, None)
        self._current.discard(failed.source)
        self._errors[failed.source] = failed.error
        with self.output.errors.open("ab") as file:
            file.write(_error_line(failed.source, failed.error))

    def row(self, source: str) -> bytes:
        """What a document contributes to the one file of results; b"" if it gave none."""
        if source not in self._current:
            return b""
        return row(self.output.form, self._entries[source].place.line())

    def finish(self) -> None:
        """Writes the results in order of path, and the errors.

        Raises:
            HowOpenError: if they can't be written; the records stay.
        """
        self._journal.sync()
        sources = sorted(self._current)
        replace_with(self.output.records, (self._entries[source].place.line() for source in sources))
        self._entries = self._moved(sources)
        if self.output.table is not None:
            replace_with(self.output.table, self._rows(sources))
        self._journal.clear()
        if self._errors:
            replace_with(self.output.errors, (_error_line(*pair) for pair in sorted(self._errors.items(), key=_source)))
        else:
            self.output.errors.unlink(missing_ok=True)

    def close(self) -> None:
        """Leaves everything on the disk."""
        self._journal.close()

    def _remember(self) -> None:
        """Takes in the finished records and those of the run that was broken off; the latest counts."""
        for path in (self.output.records, self.output.journal):
            for place, line in lines(path):
                found = known(line)
                if found is not None:
                    self._entries[found.source] = _Entry(found, place)

    def _moved(self, sources: list[str]) -> dict[str, _Entry]:
        """The entries as they stand in the file of finished records."""
        moved: dict[str, _Entry] = {}
        offset = 0
        for source in sources:
            entry = self._entries[source]
            moved[source] = replace(entry, place=Place(self.output.records, offset, entry.place.length))
            offset += entry.place.length
        return moved

    def _rows(self, sources: list[str]) -> Iterator[bytes]:
        yield head(self.output.form)
        for source in sources:
            yield self.row(source)

    def _is_same_file(self, item: Item, earlier: Known) -> bool:
        if item.state == earlier.state:
            return True
        return item.state.size == earlier.state.size and _sha256(Path(item.source)) == earlier.sha256


def _error_line(source: str, error: HowOpenError) -> bytes:
    return json_line({"path": source, "message": error.message, "hint": error.hint})


def _source(pair: tuple[str, HowOpenError]) -> str:
    return pair[0]


def _sha256(path: Path) -> str:
    """The hash of a file, or "" where it can't be read or is a document in another."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""
