# SPDX-License-Identifier: Apache-2.0
"""No text of any view goes past translation: a language that brackets what it translates brackets all of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from spoken_texts import CLOSES, OPENS, MarkingWords, painted, texts_of
from window_stage import DOCUMENT, REVIEWER, Stage, analyses, settle, staged

# Keys, signs, codes of categories, figures, numbers of sections, file names, versions, hashes and names of formats are
# the same in every language, and so are a person's letters with the time of day.
SAME = re.compile(
    r"^[\W\d_]*$|^(?:[A-Z]{1,5}\d*|[\w./-]+\.(?:md|txt|pdf|docx|toml)|HowOpen( [\d.]+)?|v?[\d.]+|[0-9a-f]{7,64}…?)$"
    r"|^(?:Ctrl|Alt|Shift|F\d|Esc|Return|Enter|Del)\b|^[§¶]? ?\d+(?:\.\w+)*(?: \(\w+\))?$|^Markdown$"
    r"|^[A-Z]{3} [\d.]+$|^sha256(?:: [0-9a-f]{64})?$|^[0-9a-f]{4} [0-9a-f]{4}$|^[A-Z]{1,2}, \d\d:\d\d$"
)
# Between the words of a document and what stands beside them: quotes, cuts, the letters of two sides, "§ 2, § 3".
BETWEEN = re.compile(r"(?:^| )[AB]: |[“”…›·]|, (?=[“§])")


@pytest.fixture
def marking(qapp: QApplication) -> Iterator[None]:
    translator = MarkingWords(qapp)
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)
    translator.deleteLater()


@pytest.mark.usefixtures("marking")
def test_no_text_of_a_view_goes_past_translation(make_room, tmp_path: Path) -> None:
    words = _flat(" ".join(f"{each.document.text} {each.document.title} {each.document.name}" for each in analyses()))
    past: dict[str, str] = {}
    with painted() as seen:
        room = staged(make_room, tmp_path, "light")
        for view, show in Stage(room).views():
            show()
            settle()
            room.window.grab()
            known = f"{words} {_written(room)}"
            for where, text in [*texts_of(room.window), *(("painted", text) for text in seen)]:
                if not _translated(text, known):
                    past.setdefault(text, f"{view}: {where}")
            seen.clear()
    assert not past, "\n".join(f"{where}: {text!r}" for text, where in past.items())


def _translated(text: str, words: str) -> bool:
    plain = _flat(text)
    if OPENS in text or CLOSES in text or REVIEWER in text or plain.rstrip("….") in words:
        return True
    parts = (part.strip() for part in BETWEEN.split(plain))
    return all(SAME.match(part) or part in words for part in parts)


def _written(room: Any) -> str:
    """What persons wrote: the names of licences and publishers, and notes."""
    session = room.window.reviewing.session
    decisions = (one for review in session.project.reviews for one in review.decisions)
    notes = (remark.words for decision in decisions for remark in decision.remarks)
    names = (f"{entry.name} {entry.publisher}" for entry in room.window.library.entries)
    document = DOCUMENT.removesuffix(".md").replace("/", ", ")
    return _flat(" ".join((*names, *notes, document)))


def _flat(text: str) -> str:
    return " ".join(text.replace("&", "").split())
