# SPDX-License-Identifier: Apache-2.0
"""A desk for reviews: a licence of our own, a real session in a file, the controller and the view."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from howopen.assessment import assess
from howopen.domain.analysis import Analysis, Engine
from howopen.domain.clauses import Category, Clause, Effect, Evidence
from howopen.domain.document import Block, BlockKind, Document
from howopen.domain.outline import Outline
from howopen.domain.review import Review
from howopen.domain.spans import Span
from howopen.extraction.values import values_of
from howopen.gui.documents import Documents
from howopen.gui.later import Later
from howopen.gui.notices import Notices
from howopen.gui.review.decision_pane import DecisionPane
from howopen.gui.review.side import SidePane
from howopen.gui.reviewing import Reviewing
from howopen.gui.theme import Theme
from howopen.gui.views.review_view import ReviewView
from howopen.workspace.review_file import ReviewFile
from howopen.workspace.review_session import ReviewSession
from howopen.workspace.turns import Turns
from howopen.workspace.verdicts import restated

ENGINE = Engine("9.8.7", "ab12cd34" + "0" * 56)
SENTENCES = (
    ("sell", "You may use the Model for any purpose, including commercial purposes.", "commercial-use", "permit", 0.95),
    (
        "cap",
        "If you have more than 5 million monthly active users, you must request a licence from Northwind.",
        "user-cap",
        "condition",
        0.9,
    ),
    ("train", "You must not train another model with the outputs of the Model.", "model-training", "prohibit", 0.64),
    ("keep", "You must keep this notice in all copies of the Model.", "attribution-branding", "require", 0.9),
    ("law", "The law of Northland governs this licence.", "governing-law", "declare", 0.85),
)


def licence(name: str = "northwind.txt", *, engine: Engine = ENGINE) -> Analysis:
    """Five findings in five sentences; the third is uncertain. The facts come from the real assessment."""
    text = "\n\n".join(words for _, words, *_ in SENTENCES)
    clauses = []
    for number, (identifier, words, category, effect, sure) in enumerate(SENTENCES, start=1):
        span = Span(text.index(words), text.index(words) + len(words))
        evidence = (Evidence("rule", "own", (Span(span.start + 4, span.start + 12),), "says so"),)
        values = values_of(text, span, Category(category))
        clauses.append(
            Clause(identifier, Category(category), Effect(effect), span, sure, evidence, values, str(number))
        )
    digest = hashlib.sha256(f"{name} {text}".encode()).hexdigest()
    document = Document(name, digest, "text/plain", text, (Block(BlockKind.PARAGRAPH, Span(0, len(text))),))
    found = tuple(clauses)
    return Analysis(document, Outline(), found, assess(document, Outline(), found), engine)


class Text(QObject):
    """What the review asks of the view of a text."""

    confirm_requested = Signal(str)
    reject_requested = Signal(str)
    correct_requested = Signal(str)
    note_requested = Signal(str)
    add_requested = Signal(object)
    comment_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.shown: Review | None = None

    def show_review(self, review: Review | None) -> None:
        self.shown = review


@dataclass
class Chair:
    """Who sits at the desk, and what time it is."""

    name: str = "Marc Keller"
    time: datetime = field(default_factory=lambda: datetime(2026, 11, 22, 9, 0, tzinfo=UTC))

    def who(self) -> str:
        return self.name

    def now(self) -> datetime:
        self.time += timedelta(minutes=1)
        return self.time


@dataclass
class Setting:
    """Everything that a test looks at."""

    view: ReviewView
    control: Reviewing
    session: ReviewSession
    documents: Documents
    notices: Notices
    text: Text
    chair: Chair
    selected: list[Span]
    copies: list[str]
    frame: QWidget

    @property
    def review(self) -> Review:
        found = self.control.review
        assert found is not None
        return found

    @property
    def analysis(self) -> Analysis:
        """What every other view shows."""
        current = self.documents.current
        assert current is not None
        return current.analysis


def ready(thing: QObject) -> Later[QObject]:
    """What is made at once where the window makes it later."""
    later = Later(lambda: lambda: thing)
    later.get()
    return later


@pytest.fixture
def northwind() -> Analysis:
    """The licence as it was found."""
    return licence()


@pytest.fixture
def judged() -> Callable[[Review], Analysis]:
    """What follows from a review."""
    return restated


@pytest.fixture
def make_session(tmp_path: Path) -> Iterator[Callable[..., ReviewSession]]:
    """Opens sessions in files of their own, and closes them in the end."""
    opened: list[ReviewSession] = []

    def make(chair: Chair, name: str = "a.howopen", turns: Turns | None = None) -> ReviewSession:
        file = ReviewFile(tmp_path / name)
        session = ReviewSession(file, who=chair.who, now=chair.now, engine=ENGINE, turns=turns)
        opened.append(session)
        return session

    yield make
    for session in opened:
        session.close()


@pytest.fixture
def make_setting(qtbot: QtBot, make_session: Callable[..., ReviewSession]) -> Callable[..., Setting]:
    """Makes a shown review of nothing yet."""

    def make(*, width: int = 1360, height: int = 800, name: str = "Marc Keller") -> Setting:
        chair, theme, selected, copies = Chair(name), Theme(mode="light"), [], []
        frame = QWidget()
        clock = {"now": lambda: chair.time, "who": chair.who}
        view = ReviewView(theme, DecisionPane(theme, **clock), SidePane(theme, **clock), now=lambda: chair.time)
        notices = Notices(theme)
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(notices)
        column.addWidget(view, 1)
        documents, text, session = Documents(frame), Text(), make_session(chair)
        text.setParent(frame)
        control = Reviewing(
            session,
            documents,
            ready(text),
            ready(view),
            restate=restated,
            notices=notices,
            who=chair.who,
            ask_copy=lambda: copies[-1] if copies else "",
            selection=lambda: selected[-1] if selected else None,
        )
        control.named.connect(lambda given: setattr(chair, "name", given))
        qtbot.addWidget(frame)
        frame.resize(width, height)
        with qtbot.waitActive(frame):
            frame.show()
            frame.activateWindow()
        return Setting(view, control, session, documents, notices, text, chair, selected, copies, frame)

    return make


@pytest.fixture
def setting(make_setting: Callable[..., Setting], northwind: Analysis) -> Setting:
    """A review with the licence open and its first finding chosen."""
    made = make_setting()
    made.documents.add("/x/northwind.txt", northwind)
    made.view.queue.table.setFocus()
    return made
