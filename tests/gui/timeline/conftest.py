# SPDX-License-Identifier: Apache-2.0
"""A timeline of our own words: five versions, one of them formal, with tracks of two more documents."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from howopen.comparing import compare
from howopen.domain.analysis import Analysis, Engine
from howopen.domain.clauses import Category, Clause, Effect
from howopen.domain.comparison import Comparison, Direction
from howopen.domain.document import Block, BlockKind, Document
from howopen.domain.facts import Profile
from howopen.domain.outline import Outline
from howopen.domain.spans import Span
from howopen.domain.timeline import (
    ClauseEvent,
    Revision,
    Timeline,
    Track,
    TrackPoint,
    Turn,
    UnreadVersion,
    Version,
    VersionKind,
)
from howopen.gui.theme import Theme
from howopen.gui.views.timeline_view import TimelineView

_LINES = {
    "sell": (Category.COMMERCIAL_USE, "You may sell what you make with the tool."),
    "sell-asking": (Category.COMMERCIAL_USE, "You may sell what you make with the tool if you ask us first."),
    "train": (Category.MODEL_TRAINING, "You must not train another model with the answers."),
    "keep": (Category.DATA_USE, "We keep your questions for thirty days."),
    "law": (Category.GOVERNING_LAW, "The law of Northland applies."),
}
BEGIN = datetime(2025, 11, 11, 15, tzinfo=UTC)


def analysis_of(name: str, keys: tuple[str, ...]) -> Analysis:
    """An analysis whose paragraphs are these lines; each is a clause with its key for an id."""
    text, blocks, clauses = "", [], []
    for number, key in enumerate(keys, start=1):
        category, line = _LINES[key]
        span = Span(len(text), len(text) + len(line))
        blocks.append(Block(BlockKind.PARAGRAPH, span))
        clauses.append(Clause(key, category, Effect.PERMIT, span, 0.9, (), section=str(number)))
        text += line + "\n\n"
    digest = hashlib.sha256(text.encode()).hexdigest()
    document = Document(name, digest, "text/plain", text, tuple(blocks))
    return Analysis(document, Outline(), tuple(clauses), Profile(), Engine("9.8.7", "0" * 64))


def version(days: float, mark: str) -> Version:
    return Version(hashlib.sha1(mark.encode()).hexdigest(), BEGIN + timedelta(days=days), f"Record {mark}")


def revised(days: float, old: Analysis, new: Analysis, *events: ClauseEvent) -> Revision:
    comparison = compare(old, new)
    return Revision(version(days, new.document.name), VersionKind.REAL, new, comparison, events)


def make_timeline() -> Timeline:
    first = analysis_of("v1", ("sell", "law"))
    second = analysis_of("v2", ("sell-asking", "train", "law"))
    third = analysis_of("v3", ("sell-asking", "train", "law", "keep"))
    fourth = analysis_of("v4", ("sell-asking", "train", "law"))
    asking = ClauseEvent(
        Turn.TIGHTENED, Category.COMMERCIAL_USE, "sell", "sell-asking", Direction.TIGHTER, 0.9, "A condition was added"
    )
    train = ClauseEvent(
        Turn.APPEARED, Category.MODEL_TRAINING, None, "train", Direction.TIGHTER, 0.6, "A prohibition was added"
    )
    reworded = ClauseEvent(Turn.REWORDED, Category.GOVERNING_LAW, "law", "law", Direction.NEUTRAL, 0.1, "")
    gone = ClauseEvent(Turn.WENT, Category.DATA_USE, "keep", None, Direction.LOOSER, 0.5, "A use of data was removed")
    revisions = (
        Revision(version(0, "v1"), VersionKind.FIRST, first),
        revised(60, first, second, asking, train, reworded),
        Revision(version(64, "v2b"), VersionKind.FORMAL, formal="quotation marks"),
        revised(180, second, third),
        revised(230, third, fourth, gone),
    )
    own = Track("Northwind/Terms.md", tuple(TrackPoint(one.version, one.kind) for one in revisions))
    others = tuple(
        Track(
            f"Northwind/{name}.md",
            (
                TrackPoint(version(10 + place, f"{name}1"), VersionKind.FIRST),
                TrackPoint(version(90 + place, f"{name}2"), VersionKind.FORMAL),
                TrackPoint(version(150 + place, f"{name}3"), VersionKind.REAL),
            ),
        )
        for place, name in enumerate(("Privacy", "Cookies", "Security", "Payments", "Students"))
    )
    unread = (UnreadVersion(version(20, "v1b"), "the file is empty"),)
    return Timeline("northwind-terms", "Northwind/Terms.md", revisions, (own, *others), unread)


@pytest.fixture
def timeline() -> Timeline:
    """The timeline of five versions."""
    return make_timeline()


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    """The light theme."""
    return Theme(mode="light")


@pytest.fixture
def make_view(qtbot: QtBot, theme: Theme) -> Callable[..., TimelineView]:
    """Makes a shown view of a size; the timeline is shown where one is given."""

    def make(timeline: Timeline | None = None, width: int = 1360, height: int = 800) -> TimelineView:
        view = TimelineView(theme)
        qtbot.addWidget(view)
        view.resize(width, height)
        with qtbot.waitActive(view):
            view.show()
            view.activateWindow()
        if timeline is not None:
            view.show_timeline(timeline)
        return view

    return make


@pytest.fixture
def view(make_view: Callable[..., TimelineView], timeline: Timeline) -> TimelineView:
    """The view with the timeline of five versions."""
    return make_view(timeline)


@pytest.fixture
def comparison(timeline: Timeline) -> Comparison:
    """What the second version changed."""
    found = timeline.revisions[1].comparison
    assert found is not None
    return found
