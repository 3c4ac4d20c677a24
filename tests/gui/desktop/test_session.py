# SPDX-License-Identifier: Apache-2.0
"""What was open is kept, and what is damaged or has moved does no harm."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from howopen.gui.desktop.session import (
    KEY,
    MOST,
    Session,
    keep_session,
    kept_session,
    missing_words,
    place_of,
    read_session,
    session_of,
    without_missing,
)
from howopen.gui.opening import Place
from howopen.workspace.settings import Settings


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


def test_what_is_open_in_the_window_is_the_session(room, analysis_of):
    for name in ("a.txt", "b.txt"):
        room.window.open([f"lib:{name}"])
        room.work.give(f"lib:{name}", f"The words of {name}. You must not train other models.")
    room.window.documents.add("", analysis_of("Pasted text", "Words that came by the clipboard."))
    room.window.opening.compare(*room.window.documents.all[:2])
    room.work.give_comparison()
    room.window.documents.select(0)
    found = session_of(room.window.documents, Place.COMPARE)
    assert found == Session(("lib:a.txt", "lib:b.txt"), "lib:a.txt", "Compare", ("lib:a.txt", "lib:b.txt"))


def test_a_kept_session_is_read_again_in_the_next_start(settings, tmp_path):
    session = Session(("/x/a.pdf", "lib:b"), "lib:b", Place.MATRIX.value, ("lib:b", "/x/a.pdf"))
    keep_session(settings, session)
    again = kept_session(Settings(tmp_path / "settings.json"))
    assert again == session
    assert place_of(again) is Place.MATRIX


def test_who_does_not_want_it_gets_none(settings):
    keep_session(settings, Session(("/x/a.pdf",)))
    settings.set("restore", False)
    assert kept_session(settings).empty


def test_a_settings_file_that_cannot_be_written_does_no_harm(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    keep_session(Settings(tmp_path / "file" / "settings.json"), Session(("/x/a.pdf",)))


def test_files_that_moved_are_left_out_and_named(tmp_path):
    here = tmp_path / "here.txt"
    here.write_text("x", encoding="utf-8")
    gone = str(tmp_path / "gone.txt")
    session = Session((str(here), gone, "lib:b"), gone, Place.READ.value, (gone, "lib:b"))
    kept, missing = without_missing(session)
    assert kept == Session((str(here), "lib:b"), "", Place.READ.value, ())
    assert missing == (gone,)
    head, words = missing_words(missing)
    assert head == "A file of the last session is not where it was"
    assert words.startswith(gone)
    assert without_missing(kept) == (kept, ())


@pytest.mark.parametrize(
    "text",
    [
        *("", "[]", "{}", '{"sources": 3}', "null"),
        json.dumps({"sources": ["a"], "current": "", "place": "Nowhere", "compared": []}),
        json.dumps({"sources": [1], "current": "", "place": "Read", "compared": []}),
        json.dumps({"sources": ["a"], "current": "", "place": "Read", "compared": ["a"]}),
        json.dumps({"sources": ["a"], "current": "", "place": "Read", "compared": ["a", "z"]}),
    ],
)
def test_a_damaged_session_is_an_empty_one(text):
    assert read_session(text) == Session()


def test_no_more_than_a_few_dozen_documents_are_opened_by_themselves(settings):
    keep_session(settings, Session(tuple(f"lib:{number}" for number in range(MOST + 20))))
    assert len(kept_session(settings).sources) == MOST


@given(st.lists(st.text(max_size=12), unique=True, max_size=6), st.sampled_from(list(Place)))
def test_any_sources_come_back_as_they_were(sources: list[str], place: Place) -> None:
    from dataclasses import asdict

    session = Session(
        tuple(sources), sources[0] if sources else "", place.value, tuple(sources[:2]) if len(sources) > 1 else ()
    )
    assert read_session(json.dumps(asdict(session))) == session


def test_the_key_is_a_setting(settings):
    assert settings.text(KEY) == ""
