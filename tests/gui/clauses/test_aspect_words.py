# SPDX-License-Identifier: Apache-2.0
"""Aspects in another language: labels are translated, the words of a document are not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from spoken_texts import Marking

from howopen.domain.comparison import Aspect
from howopen.gui.clauses.excerpt import Excerpt
from howopen.gui.clauses.wording import Said, aspect_words

SIDE = Said((), Excerpt("You must answer within 14 days, unless the law of Norway forbids it.", ()), "§ 1")


@pytest.fixture(autouse=True)
def marking(qapp: QApplication) -> Iterator[None]:
    translator = Marking(qapp)
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)
    translator.deleteLater()


@pytest.mark.parametrize(
    ("aspect", "shown"),
    [
        (Aspect("Effect", "Duty", ""), "⟦Duty⟧"),
        (Aspect("Law", "Norway", ""), "⟦Norway⟧"),
        (Aspect("When", "within 14 days", ""), "within 14 days"),
        (Aspect("Exceptions", "unless the law of …", ""), "unless the law of …"),
        (Aspect("When", "in the month before", ""), "⟦in the month before⟧"),
        (Aspect("Then", "", "must answer"), ""),
    ],
)
def test_labels_are_translated_and_the_words_of_the_text_are_not(aspect: Aspect, shown: str) -> None:
    assert aspect_words(aspect, "A", SIDE) == shown


def test_each_side_has_its_own_words() -> None:
    assert aspect_words(Aspect("Then", "", "must answer"), "B", SIDE) == "must answer"
