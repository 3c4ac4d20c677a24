# SPDX-License-Identifier: Apache-2.0
"""What happens when the program itself makes a mistake."""

from __future__ import annotations

import logging
import sys

from PySide6.QtWidgets import QApplication, QLabel

from howopen.domain.errors import HowOpenError
from howopen.gui.application import _Reporter, place_of, prepared


def raised(error):
    try:
        raise error
    except type(error):
        return sys.exc_info()


def said_in(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def test_a_mistake_is_told_by_kind_and_place_without_its_words(room, caplog):
    with caplog.at_level(logging.ERROR):
        _Reporter(room.window)(*raised(ValueError("the licensee shall keep this secret")))
    words = said_in(room.window.notices.shown[0])
    assert "ValueError at " in words
    assert "secret" not in words + caplog.text
    assert "ValueError" in caplog.text


def test_an_error_of_ours_is_told_in_its_own_words(room):
    _Reporter(room.window)(*raised(HowOpenError("The library is damaged.", hint="Fetch it again.")))
    assert "The library is damaged. Fetch it again." in said_in(room.window.notices.shown[0])


def test_interrupting_closes_the_window(room):
    _Reporter(room.window)(*raised(KeyboardInterrupt()))
    assert not room.window.isVisible()
    assert room.work.closed


def test_a_place_is_module_and_line():
    _, _, trace = raised(ValueError("x"))
    assert place_of(trace).endswith(f":{trace.tb_lineno}")
    assert place_of(None) == "an unknown place"


def test_there_is_one_application_and_it_has_its_names(qapp):
    assert prepared([]) is qapp
    assert QApplication.applicationName() == "HowOpen"
    assert QApplication.style().objectName() == "fusion"
