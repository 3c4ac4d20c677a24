# SPDX-License-Identifier: Apache-2.0
"""Every class of openness is whole in the head of a document's column, in each language of the window."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

from howopen.domain.facts import OpennessClass
from howopen.domain.wording import words
from howopen.gui.matrix.painting import COLUMN_WIDTH, HEAD_ROOM_LESS
from howopen.gui.theme import Theme
from howopen.gui.translation.translator import SOURCE, file_of, languages, sentences


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("zoom", [100, 150])
def test_no_class_is_cut(qapp: QApplication, language: str, zoom: int) -> None:
    theme = Theme(mode="light")
    theme.set_zoom(zoom)
    known = {} if language == SOURCE else sentences(file_of(language, ".ts"))
    metrics = QFontMetricsF(theme.font("caption"))
    room = theme.px(COLUMN_WIDTH) - theme.px(HEAD_ROOM_LESS)
    names = [known.get(words(one), words(one)) for one in OpennessClass]
    assert [name for name in names if metrics.horizontalAdvance(name) > room] == []
