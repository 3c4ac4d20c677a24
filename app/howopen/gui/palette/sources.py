# SPDX-License-Identifier: Apache-2.0
"""The sources of the command palette. They hold no widgets: what there is and what to do with it is passed in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from howopen.assets import taxonomy
from howopen.domain.clauses import Clause
from howopen.domain.library import LibraryEntry
from howopen.gui import signs
from howopen.gui.documents import OpenDocument
from howopen.gui.palette.items import PaletteGroup, PaletteItem
from howopen.gui.palette.matching import holds_all, rank, score
from howopen.gui.translation.texts import counted, said, tr
from howopen.workspace.inputs import LIBRARY_PREFIX
from howopen.workspace.settings import Recent

_SHOWN: Final = 8
_UNASKED: Final = 5
_QUOTED: Final = 120


@dataclass(frozen=True, slots=True)
class Command:
    """One command of the window: ``menu`` is where it stands, ``reason`` why it cannot be done now, or "".

    ``english`` holds the English words of both, by which it is found too whatever the language of the window.
    """

    text: str
    menu: str
    run: Callable[[], object]
    shortcut: str = ""
    reason: str = ""
    icon: str = ""
    english: str = ""


class ActionSource:
    """The commands of the window; those that cannot be done now come last and say why."""

    def __init__(self, commands: Callable[[], Sequence[Command]]) -> None:
        self._commands = commands

    def items(self, query: str) -> tuple[PaletteItem, ...]:
        """Commands by their text and menu; for no words the first that can be done."""
        commands = self._commands()
        if not query.strip():
            chosen = tuple(command for command in commands if not command.reason)[:_UNASKED]
        else:
            chosen = rank(query, commands, _command_name, lambda command: command.english, limit=_SHOWN)
            chosen = tuple(sorted(chosen, key=lambda command: bool(command.reason)))
        return tuple(
            PaletteItem(
                PaletteGroup.ACTIONS,
                command.text,
                command.run,
                detail=command.menu,
                shortcut=command.shortcut,
                reason=command.reason,
                icon=command.icon,
            )
            for command in chosen
        )


class DocumentSource:
    """The open documents; ``show`` gets the place of one."""

    def __init__(self, documents: Callable[[], Sequence[OpenDocument]], show: Callable[[int], object]) -> None:
        self._documents = documents
        self._show = show

    def items(self, query: str) -> tuple[PaletteItem, ...]:
        """Documents by their title and file; for no words all of them, as far as there is room."""
        placed = tuple(enumerate(self._documents()))
        if query.strip():
            placed = rank(query, placed, lambda pair: f"{pair[1].title} {pair[1].analysis.document.name}", limit=_SHOWN)
        return tuple(
            PaletteItem(
                PaletteGroup.DOCUMENTS,
                document.title,
                partial(self._show, place),
                detail=counted(len(document.analysis.clauses), "{n} clause", "{n} clauses"),
                icon="document",
            )
            for place, document in placed[:_SHOWN]
        )


class ClauseSource:
    """The clauses of the open documents; ``show`` gets the place of a document and the id of a clause."""

    def __init__(self, documents: Callable[[], Sequence[OpenDocument]], show: Callable[[int, str], object]) -> None:
        self._documents = documents
        self._show = show

    def items(self, query: str) -> tuple[PaletteItem, ...]:
        """Clauses by the words of their category and effect, then by the words quoted; none for no words."""
        if not query.strip():
            return ()
        found: list[tuple[float, PaletteItem]] = []
        for place, document in enumerate(self._documents()):
            for clause in document.analysis.clauses:
                quotation = " ".join(document.analysis.document.quote(clause.span).split())
                points = _clause_score(query, clause, quotation)
                if points:
                    found.append((points, self._item(place, document, clause, quotation)))
        found.sort(key=lambda pair: -pair[0])
        return tuple(item for _points, item in found[:_SHOWN])

    def _item(self, place: int, document: OpenDocument, clause: Clause, quotation: str) -> PaletteItem:
        where = (
            tr("{title}, section {section}", title=document.title, section=clause.section)
            if clause.section
            else document.title
        )
        detail = f"{where} · {quotation[:_QUOTED]}"
        title = tr(
            "{category}: {effect}",
            category=signs.category_name(clause.category),
            effect=signs.EFFECTS[clause.effect].word.lower(),
        )
        return PaletteItem(
            PaletteGroup.CLAUSES, title, partial(self._show, place, clause.id), detail=detail, icon="read"
        )


class RecentSource:
    """The files opened last; ``show`` gets the source of one."""

    def __init__(self, recent: Callable[[], Sequence[Recent]], show: Callable[[str], object]) -> None:
        self._recent = recent
        self._show = show

    def items(self, query: str) -> tuple[PaletteItem, ...]:
        """Files by their name; for no words the newest."""
        recent = tuple(self._recent())
        if query.strip():
            recent = rank(query, recent, lambda one: one.name, limit=_SHOWN)
        return tuple(
            PaletteItem(
                PaletteGroup.RECENT, one.name, partial(self._show, one.source), detail=tr(one.format), icon="folder"
            )
            for one in recent[: _SHOWN if query.strip() else _UNASKED]
        )


class LibrarySource:
    """The entries of the library; ``show`` gets ``lib:ID``. One without a text says where a person gets it."""

    def __init__(self, entries: Callable[[], Sequence[LibraryEntry]], show: Callable[[str], object]) -> None:
        self._entries = entries
        self._show = show

    def items(self, query: str) -> tuple[PaletteItem, ...]:
        """Entries by name, publisher, id and SPDX name; none for no words."""
        if not query.strip():
            return ()
        found = rank(query, self._entries(), _entry_names, limit=_SHOWN)
        return tuple(
            PaletteItem(
                PaletteGroup.LIBRARY,
                entry.name,
                partial(self._show, f"{LIBRARY_PREFIX}{entry.id}"),
                detail=" · ".join(part for part in (entry.publisher, entry.date) if part),
                reason="" if entry.has_text else said(entry.get_it) or tr("The library has no text of it."),
                icon="library",
            )
            for entry in found
        )


def _command_name(command: Command) -> str:
    return f"{command.text} {command.menu}"


def _entry_names(entry: LibraryEntry) -> str:
    return f"{entry.name} {entry.publisher} {entry.id} {entry.spdx}"


def _clause_score(query: str, clause: Clause, quotation: str) -> float:
    english = f"{taxonomy()[clause.category].name} {clause.effect.value}"
    shown = f"{signs.category_name(clause.category)} {signs.EFFECTS[clause.effect].word}"
    named = score(query, shown, english)
    if named:
        return named
    return 50.0 if holds_all(query, quotation) else 0.0
