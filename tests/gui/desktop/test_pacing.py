# SPDX-License-Identifier: Apache-2.0
"""Of news that come too fast, the first and the latest are shown."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from howopen.gui.pacing import Paced


@pytest.fixture
def shown() -> list[object]:
    return []


@pytest.fixture
def paced(qtbot: QtBot, shown: list[object]) -> Paced:
    made = Paced(30)
    made.passed.connect(shown.append)
    return made


def test_the_first_comes_at_once_and_the_latest_after_the_pause(
    qtbot: QtBot, paced: Paced, shown: list[object]
) -> None:
    for page in range(1, 8):
        paced.tell(f"Page {page}")
    assert shown == ["Page 1"]
    qtbot.waitUntil(lambda: shown == ["Page 1", "Page 7"])
    qtbot.waitUntil(lambda: not paced._pause.isActive())


def test_what_waits_can_be_dropped(qtbot: QtBot, paced: Paced, shown: list[object]) -> None:
    paced.tell("Page 1")
    paced.tell("Page 2")
    paced.drop()
    paced.tell("Page 1 of another")
    qtbot.waitUntil(lambda: not paced._pause.isActive())
    assert shown == ["Page 1", "Page 1 of another"]
