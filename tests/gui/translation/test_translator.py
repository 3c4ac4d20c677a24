# SPDX-License-Identifier: Apache-2.0
"""The window speaks the language of the settings, through Qt's translators."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest
from collected_texts import collected
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from howopen.assets import resource
from howopen.gui.translation.texts import WINDOW, counted, mark, said, tr
from howopen.gui.translation.translator import QtTranslator, SentenceTranslator, chosen, languages

TRANSLATIONS = sorted(resource("translations").glob("*.ts"))


def finished(path: Path) -> dict[tuple[str, str], str]:
    """The finished translations of a file by context and English; of a number's forms, the first."""
    found: dict[tuple[str, str], str] = {}
    for context in ElementTree.parse(path).iterfind("context"):
        for message in context.iterfind("message"):
            element = message.find("translation")
            if element is not None and element.get("type") is None:
                words = element.findtext("numerusform") or element.text or ""
                found[context.findtext("name", ""), message.findtext("source", "")] = words
    return found


@pytest.mark.parametrize("path", TRANSLATIONS, ids=lambda path: path.stem)
def test_every_text_has_a_translation_and_none_is_left_of_texts_that_are_gone(path: Path) -> None:
    wanted = {(text.context, text.source): text.place for text in collected()}
    known = {key for key, words in finished(path).items() if words.strip()}
    missing = [f"{place}: {key[1]!r}" for key, place in wanted.items() if key not in known]
    assert not missing, "\n".join(missing)
    assert not known - wanted.keys()


@pytest.mark.parametrize("path", TRANSLATIONS, ids=lambda path: path.stem)
def test_what_the_program_loads_is_what_the_translators_wrote(qapp: QApplication, path: Path) -> None:
    released = QTranslator(qapp)
    assert released.load(str(path.with_suffix(".qm")))
    other = [
        f"{source!r}: {loaded!r}, but written {words!r}"
        for (context, source), words in finished(path).items()
        if context == WINDOW and (loaded := released.translate(WINDOW, source, "", 5)) != words
    ]
    assert not other, "\n".join(other)


def test_without_a_translation_a_text_is_itself(qapp: QApplication) -> None:
    assert tr("Open files…") == "Open files…"
    assert tr("{n} of {all} shown", n=2, all=5) == "2 of 5 shown"
    assert mark("Later") == "Later"
    assert said("At most 7 users.") == "At most 7 users."
    assert said("") == ""


@pytest.mark.parametrize(
    ("number", "words"), [(0, "0 clauses"), (1, "1 clause"), (2, "2 clauses"), (2615, "2,615 clauses")]
)
def test_a_number_has_the_form_of_its_noun(qapp: QApplication, number: int, words: str) -> None:
    assert counted(number, "{n} clause", "{n} clauses") == words


def test_a_language_that_is_not_there_is_english() -> None:
    assert "ko" in languages()
    assert chosen("xx") == "en"
    assert chosen("ko") == "ko"


def test_sentences_of_the_stages_are_translated_with_their_values(qapp: QApplication) -> None:
    translator = SentenceTranslator({"At most {amount} users.": "사용자 {amount}명까지."}, qapp)
    QCoreApplication.installTranslator(translator)
    try:
        assert said("At most 7 users.") == "사용자 7명까지."
        assert said("Unknown.") == "Unknown."
        assert tr("At most 7 users.") == "At most 7 users."
    finally:
        QCoreApplication.removeTranslator(translator)
    assert isinstance(translator, QTranslator)


@pytest.mark.parametrize("label", ["&Look in:", "Files of &type:"])
def test_labels_of_qts_dialogs_are_translated_whatever_their_letter_keys(label: str) -> None:
    translator = QtTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    assert translator.load(QLocale("ko"), "qtbase", "_", folder)
    assert translator.translate("QFileDialog", label)
    assert translator.translate("QFileDialog", "Ring the &bell") is None
