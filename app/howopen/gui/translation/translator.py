# SPDX-License-Identifier: Apache-2.0
"""Loads a translation and hands it to Qt: the window's texts, the stages' sentences, and Qt's own dialogs."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from howopen.assets import resource
from howopen.gui.translation.sentences import Sentences
from howopen.gui.translation.texts import SAID

SYSTEM: Final = "system"
SOURCE: Final = "en"
"""The language that the texts are written in."""


def file_of(language: str, suffix: str = ".qm") -> Path:
    """Where the translation into ``language`` lies; the file need not exist."""
    return resource(f"translations/howopen_{language}{suffix}")


def languages() -> tuple[str, ...]:
    """The languages that the window can speak, by their ISO 639 codes; the source's first."""
    return (SOURCE, *sorted(path.stem.partition("_")[2] for path in resource("translations").glob("howopen_*.qm")))


def chosen(setting: str) -> str:
    """The language that a setting names; "system" stands for the first of the system's that there is."""
    if setting != SYSTEM:
        return setting if setting in languages() else SOURCE
    wanted = (name.replace("-", "_").partition("_")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in wanted if name in languages()), SOURCE)


def sentences(path: Path) -> dict[str, str]:
    """What the stages say, with its translation, from a .ts file of ours; unfinished ones are left out."""
    # The file ships with the program: it is no document of a stranger's.
    tree = ElementTree.parse(path)
    found: dict[str, str] = {}
    for context in tree.iterfind("context"):
        if context.findtext("name") == SAID:
            for message in context.iterfind("message"):
                translation = message.find("translation")
                if translation is not None and translation.get("type") is None:
                    found[message.findtext("source", "")] = translation.text or ""
    return found


class SentenceTranslator(QTranslator):
    """Translates what the stages say: Qt finds whole texts by itself, but not sentences with values in them."""

    def __init__(self, translations: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sentences = Sentences(translations)

    def isEmpty(self) -> bool:
        """Never: Qt passes over translators that say that they are."""
        return False

    def translate(self, context: str, text: str, disambiguation: str = "", number: int = -1) -> str | None:  # type: ignore[override]
        """The translation, or None, upon which Qt asks the next translator."""
        del disambiguation, number
        return self._sentences.translate(text) if context == SAID else None


class QtTranslator(QTranslator):
    """Qt's own translations, found also where Qt gave a label a letter key after it was translated: "&Look in:"."""

    def translate(self, context: str, text: str, disambiguation: str = "", number: int = -1) -> str | None:  # type: ignore[override]
        """The translation, or None, upon which Qt asks the next translator."""
        found = super().translate(context, text, disambiguation, number)
        if not found and context == "QFileDialog" and "&" in text:
            found = super().translate(context, text.replace("&", ""), disambiguation, number)
        return found or None


def install(application: QCoreApplication, setting: str) -> str:
    """Lets the application speak the language that ``setting`` names; returns its code."""
    language = chosen(setting)
    if language == SOURCE:
        return language
    of_qt = QtTranslator(application)
    if of_qt.load(QLocale(language), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(of_qt)
    of_window = QTranslator(application)
    if of_window.load(str(file_of(language))):
        application.installTranslator(of_window)
    application.installTranslator(SentenceTranslator(sentences(file_of(language, ".ts")), application))
    return language


def of_children(application: QCoreApplication) -> tuple[QTranslator, ...]:
    """The translators that ``install`` gave to the application."""
    return tuple(child for child in application.children() if isinstance(child, QTranslator))
