# SPDX-License-Identifier: Apache-2.0
"""No text of a dialog, a banner, the palette or the search goes past translation."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget
from spoken_texts import OPENS, Marking, painted, texts_of

from howopen.domain.errors import HowOpenError
from howopen.gui.actions import ActionId
from howopen.gui.desktop.crash import Mistake
from howopen.gui.desktop.crash_dialog import CrashDialog
from howopen.gui.desktop.session import missing_words
from howopen.gui.desktop.settings_dialog import SettingsDialog
from howopen.gui.dialogs.about import AboutDialog
from howopen.gui.dialogs.choose_documents import Candidate, ChooseDocuments
from howopen.gui.dialogs.export_dialog import ExportDialog
from howopen.gui.dialogs.export_subject import summary_subject
from howopen.gui.dialogs.paste_dialog import PasteDialog
from howopen.gui.documents import OpenDocument
from howopen.gui.notices import Notices
from howopen.gui.palette.find_panel import FindAllPanel
from howopen.gui.palette.palette import Palette

# Figures, keys, versions, hashes, file names and endings, the names of products, licences and languages.
SAME = re.compile(
    r"^[\W\d_]*$|^[AB]$|^(?:Ctrl|Shift|Esc)\b|^[\w.-]+\.\w+$|^\.\w+$|^[0-9a-f]{16}$|^sha256\b|^/|^[\d. ]+$"
    r"|^(?:HowOpen|Python|English|한국어)$|^(?:MIT|[A-Z]+-[\d.]+(?:-\w+)*|BSD-3-Clause.*|Apache-2.0)$|^\d+\.[\w.]+$"
)


@pytest.fixture
def marking(qapp: QApplication) -> Iterator[None]:
    """A language that puts brackets around what it translates."""
    translator = Marking(qapp)
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)
    translator.deleteLater()


def past(widget: QWidget, *names: str) -> set[str]:
    """The texts of a shown widget that went past translation; ``names`` are of documents, people and products."""
    with painted() as seen:
        widget.grab()
    told = {" ".join(text.split()) for _, text in (*texts_of(widget), *(("painted", text) for text in seen))}
    return {text for text in told if OPENS not in text and not SAME.match(_without(text, names))}


def _without(text: str, names: tuple[str, ...]) -> str:
    for name in names:
        text = text.replace(name, "")
    return text


@pytest.fixture
def shown(qtbot) -> Callable[[QWidget], QWidget]:
    """Shows a widget until the test ends."""

    def show(widget: QWidget) -> QWidget:
        qtbot.addWidget(widget)
        widget.resize(1000, 700)
        widget.show()
        return widget

    return show


@pytest.mark.usefixtures("marking")
def test_settings_and_about(room, shown) -> None:
    window = room.window
    assert not past(shown(SettingsDialog(room.settings, window.theme, None)))
    products = ("Qt for Python", "spaCy", "pdfplumber", "RapidFuzz", "python-docx", "openpyxl", "lxml", "selectolax")
    more = ("markdown-it-py", "charset-normalizer", "Dulwich", "pypdf", "ReportLab", "NumPy", "platformdirs")
    assert not past(shown(AboutDialog(room.desk.engine(), window.theme, None)), *products, *more)


@pytest.mark.usefixtures("marking")
def test_choosing_pasting_and_exporting(room, shown, analysis_of, tmp_path: Path) -> None:
    theme, title = room.window.theme, "north.txt"
    document = OpenDocument("/x/north.txt", analysis_of(title, warnings=("Page 2 holds no text.",)))
    candidates = (Candidate(document, title, "Northwind"), Candidate("lib:1", title, "Northwind"))
    assert not past(shown(ChooseDocuments(candidates, theme)), title, "Northwind")
    assert not past(shown(PasteDialog("Three short words", theme)), "Three short words")
    subject = summary_subject(room.desk, (document,), 0)
    dialog = ExportDialog(subject, tmp_path, str, room.work, theme)
    assert not past(shown(dialog), dialog.path.name, str(tmp_path))
    dialog.reject()


@pytest.mark.usefixtures("marking")
def test_mistakes_and_banners(room, shown, qtbot) -> None:
    theme = room.window.theme
    crash = CrashDialog(Mistake("ValueError", ("gui/opening.py:71 (open)",)), theme, None)
    assert not past(shown(crash))
    report = crash.report.toPlainText()
    assert OPENS not in report, "whoever mends it reads English"
    notices = Notices(theme)
    error = HowOpenError("north.pdf is encrypted.", hint="Give its password.")
    notices.ask_password("/x/north.pdf", error, lambda _password: None)
    notices.error(missing_words(("/x/a.txt",))[0], error)
    assert not past(shown(notices))
    assert any("⟦Give its password.⟧" in text for _, text in texts_of(notices))


@pytest.mark.usefixtures("marking")
def test_the_palette_and_the_search_in_all_documents(room, shown, qtbot, analysis_of) -> None:
    document = OpenDocument("/x/north.txt", analysis_of("north.txt"))
    panel = FindAllPanel(room.window.theme)
    panel.set_documents((document, document))
    panel.ask("model")
    shown(panel)
    panel.search()
    qtbot.waitUntil(lambda: not panel.searching)
    words = document.analysis.document.text
    assert not {text for text in past(panel) if text.strip("… ") not in words and text not in words}
    room.window.commands[ActionId.PALETTE].trigger()
    assert not past(room.window.findChild(Palette))
