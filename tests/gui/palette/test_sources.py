# SPDX-License-Identifier: Apache-2.0
"""The palette's sources, without any widget."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from howopen.domain.analysis import Analysis
from howopen.domain.library import LibraryEntry
from howopen.gui.documents import OpenDocument
from howopen.gui.palette.items import PaletteGroup
from howopen.gui.palette.sources import (
    ActionSource,
    ClauseSource,
    Command,
    DocumentSource,
    LibrarySource,
    RecentSource,
)
from howopen.workspace.settings import Recent


def nothing() -> None:
    return None


COMMANDS = (
    Command("Export…", "File", nothing, "Ctrl+E", "There is nothing here to export yet."),
    Command("Open files…", "File", nothing, "Ctrl+O"),
    Command("Export folder", "Go", nothing),
)


@pytest.fixture
def opened(analysis_of: Callable[..., Analysis]) -> tuple[OpenDocument, ...]:
    """Two open documents with a clause each."""
    other = "You must keep the harbour lamp lit at night."
    return (OpenDocument("/x/north.txt", analysis_of("north.txt")), OpenDocument("", analysis_of("lamp.txt", other)))


def test_commands_that_cannot_be_done_come_last_with_their_reason() -> None:
    found = ActionSource(lambda: COMMANDS).items("export")
    assert [item.title for item in found] == ["Export folder", "Export…"]
    assert [item.enabled for item in found] == [True, False]
    assert found[1].spoken() == "Export…, File, Ctrl+E, Not now: There is nothing here to export yet."


def test_for_no_words_only_what_can_be_done_is_offered() -> None:
    assert [item.title for item in ActionSource(lambda: COMMANDS).items("")] == ["Open files…", "Export folder"]


def test_a_command_runs() -> None:
    done: list[str] = []
    source = ActionSource(lambda: (Command("Quit", "File", lambda: done.append("quit")),))
    source.items("qui")[0].run()
    assert done == ["quit"]


def test_documents_are_found_by_title_and_shown_by_place(opened: tuple[OpenDocument, ...]) -> None:
    shown: list[int] = []
    source = DocumentSource(lambda: opened, shown.append)
    assert [item.title for item in source.items("")] == ["north.txt", "lamp.txt"]
    source.items("lamp")[0].run()
    assert shown == [1]


def test_clauses_are_found_by_category_and_by_the_words_quoted(opened: tuple[OpenDocument, ...]) -> None:
    shown: list[tuple[int, str]] = []
    source = ClauseSource(lambda: opened, lambda place, clause: shown.append((place, clause)))
    assert len(source.items("training prohibit")) == 2
    by_words = source.items("harbour la")
    assert len(by_words) == 1
    assert by_words[0].group is PaletteGroup.CLAUSES
    assert by_words[0].title == "Model training: prohibit"
    assert "You must keep the harbour lamp" in by_words[0].detail
    by_words[0].run()
    assert shown == [(1, "c1")]
    assert source.items(" ") == ()


def test_recent_files_are_the_newest_until_words_choose() -> None:
    recent = tuple(Recent(f"/x/{name}.pdf", f"{name}.pdf", "2026-11-22T12:00:00", "PDF") for name in "abcdefgh")
    opened: list[str] = []
    source = RecentSource(lambda: recent, opened.append)
    assert [item.title for item in source.items("")] == ["a.pdf", "b.pdf", "c.pdf", "d.pdf", "e.pdf"]
    source.items("h")[0].run()
    assert opened == ["/x/h.pdf"]


def test_library_entries_without_a_text_say_where_to_get_it() -> None:
    entries = (
        LibraryEntry("north-1", "Northwind Model Licence", publisher="Northwind", spdx="NW-1"),
        LibraryEntry("gone", "Northwind Old Licence", has_text=False, get_it="Ask Northwind."),
    )
    opened: list[str] = []
    source = LibrarySource(lambda: entries, opened.append)
    found = source.items("northwind lic")
    assert {item.title: item.reason for item in found} == {
        "Northwind Model Licence": "",
        "Northwind Old Licence": "Ask Northwind.",
    }
    source.items("nw-1")[0].run()
    assert opened == ["lib:north-1"]
    assert source.items("") == ()
