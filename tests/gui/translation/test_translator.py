# SPDX-License-Identifier: Apache-2.0
"""The window speaks the language of the settings, through Qt's translators."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from howopen.gui.translation.texts import counted, mark, said, tr
from howopen.gui.translation.translator import SentenceTranslator, chosen, languages


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
