# SPDX-License-Identifier: Apache-2.0
"""The window speaks the language of the settings from its start, and is found by words of two languages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from howopen.gui.actions import ActionId, MenuId, without_mnemonic
from howopen.gui.application import speak
from howopen.gui.palette.commands import commands_from
from howopen.gui.palette.sources import ActionSource, ClauseSource
from howopen.gui.translation import translator
from howopen.workspace.settings import SETTINGS, Settings

KOREAN = {
    "Export…": "내보내기…",
    "&File": "파일(&F)",
    "Theme": "테마",
    "&View": "보기(&V)",
    "Dark": "어둡게",
    "No document is open.": "열린 문서가 없습니다.",
    "Model training": "모델 학습",
    "Prohibit": "금지",
}


class Dictionary(translator.SentenceTranslator):
    """Knows a few words."""

    def translate(self, context: str, text: str, disambiguation: str = "", number: int = -1) -> str | None:
        del context, disambiguation, number
        return KOREAN.get(text)


@pytest.fixture
def korean(qapp: QApplication) -> Iterator[None]:
    """A few words in Korean."""
    words = Dictionary({}, qapp)
    QCoreApplication.installTranslator(words)
    yield
    QCoreApplication.removeTranslator(words)
    words.deleteLater()


@pytest.fixture
def unspoken(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which gets its own language and direction back."""
    direction, before = qapp.layoutDirection(), set(translator.of_children(qapp))
    yield qapp
    for one in set(translator.of_children(qapp)) - before:
        QCoreApplication.removeTranslator(one)
        one.deleteLater()
    qapp.setLayoutDirection(direction)


def test_the_languages_to_choose_from_are_those_that_there_are_translations_into() -> None:
    (setting,) = (setting for setting in SETTINGS if setting.key == "language")
    offered = tuple(value for value, _words in setting.choices)
    assert offered == (translator.SYSTEM, *translator.languages())
    assert "next start" in setting.help


def test_the_application_speaks_the_language_of_the_settings(unspoken: QApplication, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.set("language", "en")
    assert speak(unspoken, settings) == "en"
    assert translator.of_children(unspoken) == ()
    settings.set("language", "ko")
    assert speak(unspoken, settings) == "ko"
    assert translator.of_children(unspoken)
    assert unspoken.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_window_runs_as_its_language_is_read(unspoken: QApplication, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(translator, "install", lambda _application, _setting: "he")
    assert speak(unspoken, Settings(tmp_path / "settings.json")) == "he"
    assert unspoken.layoutDirection() is Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize(
    ("text", "words"), [("&File", "File"), ("파일(&F)", "파일"), ("Fichier (&F)", "Fichier"), ("Theme", "Theme")]
)
def test_words_of_a_menu_come_without_its_letter(text: str, words: str) -> None:
    assert without_mnemonic(text) == words


@pytest.mark.usefixtures("korean")
@pytest.mark.parametrize("query", ["내보", "내보내기 파일", "export", "file export", "파일 expo"])
def test_a_command_is_found_by_its_words_in_either_language(room, query: str) -> None:
    source = ActionSource(lambda: commands_from(room.window.commands))
    found = source.items(query)[0]
    assert (found.title, found.detail, found.reason) == ("내보내기…", "파일", "There is nothing here to export yet.")
    assert source.items("테마 어둡게")[0].detail == source.items("theme dark")[0].detail == "보기 › 테마"


@pytest.mark.usefixtures("korean")
@pytest.mark.parametrize("query", ["모델 금지", "training prohibit", "학습"])
def test_a_clause_is_found_by_its_category_in_either_language(room, analysis_of, query: str) -> None:
    room.window.documents.add("/x/north.txt", analysis_of("north.txt"))
    source = ClauseSource(lambda: room.window.documents.all, lambda _place, _clause: None)
    assert [item.title for item in source.items(query)] == ["모델 학습: 금지"]


@pytest.mark.usefixtures("korean")
def test_menus_and_the_rail_say_what_the_language_says(room) -> None:
    menus = [action.text() for action in room.window.top.menus.actions()]
    assert menus[0] == KOREAN[MenuId.FILE]
    assert room.window.commands[ActionId.EXPORT].text() == "내보내기…"
