# SPDX-License-Identifier: Apache-2.0
"""What a person changes in the library: tags and own entries, each change undoable."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QUndoCommand, QUndoStack

from howopen.domain.errors import HowOpenError
from howopen.gui.library.wording import stocked_words
from howopen.gui.notices import Notices
from howopen.gui.translation.texts import counted, error_words, tr
from howopen.workspace.shelving import OpenText, Shelving, Stocked

if TYPE_CHECKING:
    from howopen.library import Library


class ShelvingDesk(Protocol):
    """Where the library is; ``howopen.workspace.desk.Desk`` is one."""

    def library(self) -> Library | None:
        """The library, or None where it was never fetched."""

    def close(self) -> None:
        """Closes the library; the next use opens it again."""


class ShelvingWork(Protocol):
    """The background work on own entries; ``howopen.gui.tasks.Tasks`` does it."""

    @property
    def shelved(self) -> SignalInstance:
        """(job, Stocked)."""

    @property
    def failed(self) -> SignalInstance:
        """(job, source, HowOpenError)."""

    @property
    def finished(self) -> SignalInstance:
        """(job)."""

    def shelve(self, what: Shelving, things: tuple[object, ...]) -> int:
        """Changes own entries; returns the job's number."""


class _Change(QUndoCommand):
    """A change with a way there and back; the first way there may have been gone already."""

    def __init__(self, words: str, go: Callable[[], object], back: Callable[[], object], *, done: bool = False) -> None:
        super().__init__(words)
        self._go, self._back, self._done = go, back, done

    # Qt's own names from here on.

    def redo(self) -> None:
        """Does it."""
        if not self._done:
            self._go()
        self._done = False

    def undo(self) -> None:
        """Takes it back."""
        self._back()


class _Put:
    """Own entries that are in the library now or were taken away; ``ids`` are there, ``taken`` wait to come back."""

    def __init__(self, stocked: Stocked) -> None:
        self.take(stocked)

    def take(self, stocked: Stocked) -> None:
        """Keeps what is needed for the other way."""
        self.ids = tuple(entry.id for entry in stocked.added)
        self.taken = stocked.taken


class Shelves(QObject):
    """Puts tags on and off, and adds, renames and removes own entries.

    Signals:
        tagged: tags are other than before.
        changed: entries are other than before; ids of those that came are given, to be chosen.
    """

    tagged = Signal()
    changed = Signal(tuple)

    def __init__(self, desk: ShelvingDesk, work: ShelvingWork, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._work, self._notices = desk, work, notices
        self._waiting: dict[int, Callable[[Stocked], object]] = {}
        self.stack = QUndoStack(self)
        work.shelved.connect(self._take)
        work.failed.connect(self._say_failed)
        work.finished.connect(lambda job: self._waiting.pop(job, None))

    def tag(self, ids: Sequence[str], tag: str) -> None:
        """Puts a tag on those of the entries that lack it."""
        held = self._tags()
        lacking = [entry_id for entry_id in ids if tag not in held.get(entry_id, ())]
        if lacking:
            words = tr("Add the tag “{tag}”", tag=tag)
            on, off = (partial(self._retag, tuple(lacking), tag, on=on) for on in (True, False))
            self.stack.push(_Change(words, on, off))

    def untag(self, ids: Sequence[str], tag: str) -> None:
        """Takes a tag off those of the entries that have it."""
        held = self._tags()
        having = [entry_id for entry_id in ids if tag in held.get(entry_id, ())]
        if having:
            words = tr("Take off the tag “{tag}”", tag=tag)
            on, off = (partial(self._retag, tuple(having), tag, on=on) for on in (True, False))
            self.stack.push(_Change(words, off, on))

    def rename(self, entry_id: str, name: str) -> None:
        """Calls an own entry something else."""
        library = self._desk.library()
        old = library.entry(entry_id).name if library is not None else name
        if name.strip() and name != old:
            words = tr("Rename “{name}”", name=old)
            self.stack.push(_Change(words, partial(self._rename, entry_id, name), partial(self._rename, entry_id, old)))

    def add_files(self, paths: Sequence[str]) -> None:
        """Adds files, folders or git repositories, or brings them up to date."""
        if paths:
            self._begin(Shelving.FILES, tuple(paths), self._say_added)

    def add_texts(self, texts: Sequence[OpenText]) -> None:
        """Adds documents that are open."""
        self._begin(Shelving.TEXTS, tuple(texts), self._say_added)

    def remove(self, ids: Sequence[str]) -> None:
        """Takes own entries away."""
        self._begin(Shelving.WITHDRAW, tuple(ids), self._say_removed)

    def _say_added(self, stocked: Stocked) -> None:
        if stocked.added:
            words = counted(len(stocked.added), "Add {n} entry", "Add {n} entries")
            self._keep(words, _Put(stocked))
        reasons = [f"{name}: {error_words(error)}" for name, error in stocked.failures]
        self._notices.info(stocked_words(stocked), "\n".join(reasons))

    def _say_removed(self, stocked: Stocked) -> None:
        words = counted(len(stocked.taken), "Remove {n} entry", "Remove {n} entries")
        self._keep(words, _Put(stocked))
        names = ", ".join(known.entry.name for known in stocked.taken)
        self._notices.choose(
            tr("Removed from the library: {names}", names=names), "", [(tr("Undo"), self._undo_newest())]
        )

    def _undo_newest(self) -> Callable[[], object]:
        """Undoes the newest change, as long as it is still that one."""
        index = self.stack.index()
        return lambda: self.stack.undo() if self.stack.index() == index else None

    def _keep(self, words: str, put: _Put) -> None:
        def turn() -> None:
            if put.ids:
                self._begin(Shelving.WITHDRAW, put.ids, put.take)
            else:
                self._begin(Shelving.RESTORE, put.taken, put.take)

        self.stack.push(_Change(words, turn, turn, done=True))

    def _begin(self, what: Shelving, things: tuple[object, ...], then: Callable[[Stocked], object]) -> None:
        self._waiting[self._work.shelve(what, things)] = then

    def _take(self, job: int, stocked: Stocked) -> None:
        then = self._waiting.pop(job, None)
        if then is not None:
            self._desk.close()  # what this process has loaded does not know the new texts
            then(stocked)
            self.changed.emit(tuple(entry.id for entry in (*stocked.added, *stocked.updated)))

    def _retag(self, ids: tuple[str, ...], tag: str, *, on: bool) -> None:
        def change(library: Library) -> None:
            for entry_id in ids:
                (library.tag if on else library.untag)(entry_id, tag)

        self._write(change)
        self.tagged.emit()

    def _rename(self, entry_id: str, name: str) -> None:
        from howopen.library import rename

        self._write(lambda library: rename(library, entry_id, name))
        self.changed.emit(())

    def _write(self, change: Callable[[Library], object]) -> None:
        try:
            library = self._desk.library()
            if library is not None:
                change(library)
        except HowOpenError as error:
            self._notices.error(tr("The library was not changed"), error)

    def _tags(self) -> dict[str, tuple[str, ...]]:
        library = self._desk.library()
        return library.tags() if library is not None else {}

    def _say_failed(self, job: int, _source: str, error: HowOpenError) -> None:
        if self._waiting.pop(job, None) is not None:
            self._notices.error(tr("The library was not changed"), error)
