# SPDX-License-Identifier: Apache-2.0
"""What is said of versions and changes, and the pieces of a changed clause."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from howopen.comparing import compare
from howopen.comparing.chart_scale import Tick
from howopen.domain.analysis import Analysis, Engine
from howopen.domain.clauses import Category, Clause, Effect
from howopen.domain.comparison import Direction
from howopen.domain.document import Block, BlockKind, Document
from howopen.domain.facts import Profile
from howopen.domain.outline import Outline
from howopen.domain.spans import Span
from howopen.domain.timeline import ClauseEvent, Revision, Timeline, Turn, Version, VersionKind
from howopen.gui.timeline import wording
from howopen.gui.timeline.pieces import NEW_LINE, Piece, PieceKind, pieces_of, pieces_of_changes, spoken
from howopen.gui.translation.translator import SentenceTranslator

WHEN = datetime(2026, 6, 29, 10, 30, tzinfo=UTC)


def analysis_of(*paragraphs: str) -> Analysis:
    """An analysis in which each paragraph is a clause, called by its number."""
    blocks, clauses, at = [], [], 0
    for number, paragraph in enumerate(paragraphs):
        span = Span(at, at + len(paragraph))
        blocks.append(Block(BlockKind.PARAGRAPH, span))
        clauses.append(Clause(f"c{number}", Category.DATA_USE, Effect.REQUIRE, span, 0.9, ()))
        at += len(paragraph) + 2
    text = "\n\n".join(paragraphs)
    document = Document("a.txt", hashlib.sha256(text.encode()).hexdigest(), "text/plain", text, tuple(blocks))
    return Analysis(document, Outline(), tuple(clauses), Profile(), Engine("1", "0"))


def revision_of(a: Analysis, b: Analysis, *events: ClauseEvent) -> Revision:
    return Revision(Version("f" * 40, WHEN), VersionKind.REAL, b, compare(a, b), events)


def event_of(a: str | None, b: str | None, reason: str = "") -> ClauseEvent:
    turn = Turn.APPEARED if a is None else Turn.WENT if b is None else Turn.REWORDED
    return ClauseEvent(turn, Category.DATA_USE, a, b, Direction.NEUTRAL, 0.1, reason)


def marked(pieces: tuple[Piece, ...]) -> str:
    """The pieces in one line: -deleted- and +inserted+."""
    marks = {PieceKind.KEPT: "", PieceKind.DELETED: "-", PieceKind.INSERTED: "+"}
    return "".join(f"{marks[piece.kind]}{piece.text}{marks[piece.kind]}" for piece in pieces)


def test_words_of_a_changed_clause_keep_their_spaces() -> None:
    a = analysis_of("We keep your questions\nfor thirty days in Northland.")
    b = analysis_of("We keep all questions for ninety long days.")
    revision = revision_of(a, b, event_of("c0", "c0"))
    pieces = pieces_of(revision, revision.events[0])
    assert marked(pieces) == "We keep -your- +all+ questions for -thirty- +ninety long+ days -in Northland-."
    kept = "".join(piece.text for piece in pieces if piece.kind is not PieceKind.DELETED)
    assert " ".join(kept.split()) == b.document.text.replace("days.", "days .")
    assert spoken(pieces).startswith("We keep; deleted: your; inserted: all; questions for; deleted: thirty")


def test_the_words_of_a_clause_that_went_are_all_deleted_and_of_a_new_one_inserted() -> None:
    a, b = analysis_of("We keep nothing.", "You pay us."), analysis_of("You pay us.", "You tell us who you are.")
    revision = revision_of(a, b, event_of("c0", None), event_of(None, "c1"))
    assert marked(pieces_of(revision, revision.events[0])) == "-We keep nothing.-"
    assert marked(pieces_of(revision, revision.events[1])) == "+You tell us who you are.+"


def test_a_clause_found_in_the_same_words_shows_them_unmarked() -> None:
    a = b = analysis_of("You pay us.")
    revision = revision_of(a, b, event_of(None, "c0"))
    assert marked(pieces_of(revision, revision.events[0])) == "You pay us."


def test_an_event_whose_clauses_are_unknown_has_no_words() -> None:
    revision = revision_of(analysis_of("You pay us."), analysis_of("You pay."), event_of("gone", "gone too"))
    assert pieces_of(revision, revision.events[0]) == ()
    assert wording.event_title(revision, revision.events[0]) == "Reworded"
    assert wording.event_place(revision, revision.events[0]) == ""


def test_all_changes_show_each_changed_paragraph_with_a_little_of_what_stands_about_it() -> None:
    long = " ".join(["and so it goes on for a while"] * 12)
    a = analysis_of("The same in both.", f"Old {long}.", "This one goes.")
    b = analysis_of("The same in both.", f"New {long}.", "Something wholly different came instead of it.")
    comparison = compare(a, b)
    shown = marked(pieces_of_changes(comparison))
    first, *rest = shown.split(NEW_LINE * 2)
    assert first.startswith("-Old- +New+ and so it goes on")
    assert first.endswith("…")
    assert len(first) < 120
    assert "The same in both." not in shown
    assert "".join(rest).count("+") >= 2


@pytest.mark.parametrize(
    ("document", "short", "full"),
    [
        ("Northwind/Terms of use.md", "Terms of use", "Northwind, Terms of use"),
        ("Licence 3.1", "Licence 3.1", "Licence 3.1"),
        ("a/b/Use.html", "Use", "a, b, Use"),
    ],
)
def test_documents_are_called_without_folder_and_suffix(document: str, short: str, full: str) -> None:
    assert wording.short_name(document) == short
    assert wording.full_name(document) == full


@pytest.mark.parametrize(
    ("whole", "short"),
    [("0123456789abcdef0123456789abcdef01234567", "0123456"), ("2026-01-16.md", "2026-01-16.md"), ("abc", "abc")],
)
def test_only_hashes_are_shortened(whole: str, short: str) -> None:
    assert wording.short_id(whole) == short


def test_points_tell_date_and_directions() -> None:
    a, b = analysis_of("You pay us."), analysis_of("You pay us twice.")
    event = event_of("c0", "c0")
    revision = revision_of(a, b, *[replace(event, direction=Direction.TIGHTER)] * 6,
                           *[replace(event, direction=Direction.LOOSER)] * 2, event)  # fmt: skip
    assert wording.spoken_point(revision) == "29 June 2026: 6 tighter, 2 looser"
    assert wording.directions(revision) == ((Direction.TIGHTER, 6), (Direction.LOOSER, 2))
    formal = Revision(Version("x", WHEN), VersionKind.FORMAL, formal="links")
    assert wording.spoken_point(formal) == "29 June 2026: no word changed, links"
    assert wording.headline(formal) == "Links"
    assert wording.words_changed(formal) == "No word changed"


def test_a_title_has_the_clause_s_words_unless_the_reason_tells_enough() -> None:
    a, b = analysis_of("You pay us."), analysis_of(f"You pay us twice {'and again ' * 20}.")
    plain, told = event_of("c0", "c0", "a duty was added"), event_of("c0", "c0", "cap lowered from 9 to 5")
    revision = revision_of(a, b, plain, told)
    assert wording.event_title(revision, plain).startswith("A duty was added: “You pay us twice and again")
    assert wording.event_title(revision, plain).endswith(" …”")
    assert wording.event_title(revision, told) == "Cap lowered from 9 to 5"


def test_the_span_of_one_version_is_one_date() -> None:
    one = Revision(Version("x", WHEN), VersionKind.FIRST)
    assert wording.span_of(Timeline("s", "d", (one,))) == "29 Jun 2026"
    assert wording.span_of(Timeline("s", "d", ())) == ""
    assert wording.unread_words(Timeline("s", "d", (one,))) == ""


@pytest.mark.parametrize(
    "reason",
    [
        "New: a duty to tell",
        "Gone: use restriction",
        "Now says “at any time”",
        "Notice: 30 days before, 10 days now",
        "A model taught with it needs a name, no longer all terms",
        "A condition was added",
        "",
    ],
)
def test_reasons_stay_as_they_are_without_a_translation(reason: str) -> None:
    assert wording.reason_words(reason) == reason


def test_reasons_of_one_document_over_time_are_translated_with_what_they_name(qapp: QApplication) -> None:
    known = {"A duty was added": "의무 추가", "links": "링크", "quotation marks": "따옴표"}
    translator = SentenceTranslator(known, qapp)
    QCoreApplication.installTranslator(translator)
    try:
        assert wording.reason_words("New: a duty was added") == "New: 의무 추가"
        assert wording.reason_words("A duty was added") == "의무 추가"
        formal = Revision(Version("x", WHEN), VersionKind.FORMAL, formal="links and quotation marks")
        assert wording.headline(formal) == "링크 and 따옴표"
    finally:
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()


@pytest.mark.parametrize(
    ("tick", "words"),
    [
        (Tick(0, 5, 11, 0, strong=False), "5 Nov"),
        (Tick(0, 5, 11, 2025, strong=True), "5 Nov ’25"),
        (Tick(0, 0, 1, 2026, strong=True), "Jan ’26"),
        (Tick(0, 0, 4, 0, strong=False), "Apr"),
        (Tick(0, 0, 0, 2030, strong=False), "2030"),
    ],
)
def test_lines_of_the_scale_are_called_as_the_stage_calls_them(tick: Tick, words: str) -> None:
    assert wording.tick_words(tick) == tick.label == words
