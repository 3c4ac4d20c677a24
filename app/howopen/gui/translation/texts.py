# SPDX-License-Identifier: Apache-2.0
"""What every text of the window goes through: ``tr`` where it is shown, ``mark`` where a table declares it.

The English text is the key. ``packaging/translations.py`` collects the keys by reading the code, so they stand there as
plain literals; values go in by name and never by an f-string.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from howopen.domain.errors import HowOpenError
from howopen.gui.translation.particles import settled

WINDOW: Final = "window"
"""The context of texts that stand in the window's own code."""

SAID: Final = "said"
"""The context of what the stages and their data say: labels, reasons, messages."""


def tr(text: str, /, **values: object) -> str:
    """``text`` in the language of the window, with ``values`` put where it names them: ``{name}``."""
    shown = QCoreApplication.translate(WINDOW, text)
    return _filled(shown, values) if values else shown


def mark(text: str, /) -> str:
    """``text`` itself, noted for translation: for tables, whose texts go through ``tr`` when they are shown."""
    return text


def counted(number: int, one: str, many: str, /, **values: object) -> str:
    """A number with its noun: ``counted(2, "{n} clause", "{n} clauses")`` gives "2 clauses".

    A language chooses among as many forms as it has by the number; without a translation, ``one`` is for 1.
    """
    shown = QCoreApplication.translate(WINDOW, many, "", number)
    if shown == many and number == 1:
        shown = one
    return _filled(shown, {"n": f"{number:,}", **values})


def _filled(shown: str, values: Mapping[str, object]) -> str:
    """The values in their places, each with the particle that it needs in Korean; other languages name none."""
    return settled(shown, lambda place: place.format(**values)).format(**values)


def said(text: str, /) -> str:
    """What a stage says, such as the reason of a verdict, in the language of the window; unknown text as it is."""
    return QCoreApplication.translate(SAID, text) if text else text


def error_words(error: HowOpenError) -> str:
    """What is wrong and what to do about it, in the language of the window.

    Each is translated by itself: both may be made of several sentences with values in them.
    """
    return f"{said(error.message)} {said(error.hint)}".strip()
