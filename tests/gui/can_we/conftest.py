# SPDX-License-Identifier: Apache-2.0
"""A window with licences of our own: clauses are written by hand, facts come from the real assessment."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from howopen.assessment import assess
from howopen.domain.analysis import Analysis, Engine
from howopen.domain.clauses import Category, Clause, Effect
from howopen.domain.document import Block, BlockKind, Document
from howopen.domain.outline import Outline
from howopen.domain.spans import Span
from howopen.extraction.values import values_of
from howopen.gui.opening import Place
from howopen.gui.views.can_we_view import CanWeView
from howopen.gui.window import MainWindow

Said = tuple[str, str, str]
GRANT: Said = (
    (
        "Northwind grants you a worldwide, royalty-free licence to use, copy, distribute, sell and modify the Model for"
        " any purpose, including commercial purposes."
    ),
    "commercial-use redistribution derivatives",
    "permit",
)
NAME: Said = (
    "You must prominently display “Built with Northwind” on every product or service that contains the Model.",
    "attribution-branding",
    "require",
)
CAP: Said = (
    "If your products have more than 100 million monthly active users, you must request a licence from Northwind.",
    "user-cap",
    "condition",
)
AWAY: Said = (
    (
        "The rights under the Northwind Licence are not granted to you if your principal place of business is in the"
        " European Union."
    ),
    "territory-export",
    "prohibit",
)
BAN: Said = ("You must not use the Model to build weapons.", "field-of-use", "prohibit")
NO_MEDICINE: Said = ("You must not use the Model for medical purposes.", "field-of-use", "prohibit")
PROFILE = """
name = "Fabrikam AG"
domicile = "CH"
users_in = ["CH"]
[figures]
monthly_active_users = 12_000_000
annual_revenue = 2_000_000
currency = "CHF"
[affiliates]
figures = "none"
[plan]
uses = ["internal", "product"]
intent = "commercial"
"""


def licence_of(name: str, *sentences: Said) -> Analysis:
    """An analysis of these sentences, each with its categories and effect."""
    text = "\n\n".join(words for words, _, _ in sentences)
    clauses, start = [], 0
    for words, categories, effect in sentences:
        span = Span(start, start + len(words))
        for name_ in categories.split():
            category = Category(name_)
            values = values_of(text, span, category)
            identifier = f"c{len(clauses) + 1}"
            clauses.append(Clause(identifier, category, Effect(effect), span, 0.95, (), values, str(len(clauses) + 1)))
        start = span.end + 2
    digest = hashlib.sha256(f"{name} {text}".encode()).hexdigest()
    document = Document(name, digest, "text/plain", text, (Block(BlockKind.PARAGRAPH, Span(0, len(text))),))
    found = tuple(clauses)
    return Analysis(document, Outline(), found, assess(document, Outline(), found), Engine("test", ""))


@pytest.fixture
def northwind() -> Analysis:
    """A licence with a name to display and a limit on users."""
    return licence_of("northwind.txt", GRANT, NAME, CAP)


@pytest.fixture
def policy() -> Analysis:
    """A policy of prohibited uses that leaves out the European Union."""
    return licence_of("policy.txt", BAN, AWAY)


@pytest.fixture
def barred() -> Analysis:
    """A licence that is closed to medicine."""
    return licence_of("barred.txt", GRANT, NO_MEDICINE)


@pytest.fixture
def plan_file(tmp_path: Path) -> Path:
    """A Swiss organisation that plans two uses."""
    path = tmp_path / "fabrikam.toml"
    path.write_text(PROFILE, encoding="utf-8")
    return path


@pytest.fixture
def opened(room, qtbot: QtBot, northwind: Analysis) -> tuple[MainWindow, CanWeView]:
    """The window at “Can we?” with one licence and no plan yet."""
    room.window.documents.add("", northwind)
    room.window.go(Place.CAN_WE)
    return room.window, room.window.shell.can_we


@pytest.fixture
def load(qtbot: QtBot) -> Callable[[MainWindow, Path], None]:
    """Opens a plan in the window, and waits for the answers."""

    def load_plan(window: MainWindow, path: Path) -> None:
        window.plans.ask_which = lambda *_: str(path)
        window.plans.open()
        qtbot.waitUntil(lambda: bool(window.shell.can_we.answers))

    return load_plan
