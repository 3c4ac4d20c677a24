# SPDX-License-Identifier: Apache-2.0
"""Every action of the window, declared once: menus, shortcuts, tooltips and handlers come from this table."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from howopen.gui.icons import icon
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import mark, tr


class ActionId(StrEnum):
    """Names of the actions."""

    OPEN_FILES = "open-files"
    OPEN_FOLDER = "open-folder"
    OPEN_VERSIONS = "open-versions"
    NEW_WINDOW = "new-window"
    OPEN_REVIEW = "open-review"
    SAVE_REVIEW = "save-review"
    SETTINGS = "settings"
    UNDO = "undo"
    REDO = "redo"
    FIND_IN_ALL = "find-in-all"
    PALETTE = "palette"
    PRINT = "print"
    PASTE_TEXT = "paste-text"
    CLOSE_DOCUMENT = "close-document"
    EXPORT = "export"
    UPDATE_LIBRARY = "update-library"
    QUIT = "quit"
    FIND_IN_LIBRARY = "find-in-library"
    THEME_SYSTEM = "theme-system"
    THEME_LIGHT = "theme-light"
    THEME_DARK = "theme-dark"
    ZOOM_IN = "zoom-in"
    ZOOM_OUT = "zoom-out"
    ZOOM_RESET = "zoom-reset"
    NEXT_PANE = "next-pane"
    PREVIOUS_PANE = "previous-pane"
    GO_LIBRARY = "go-library"
    GO_READ = "go-read"
    GO_COMPARE = "go-compare"
    GO_HOW_OPEN = "go-how-open"
    GO_MATRIX = "go-matrix"
    GO_CAN_WE = "go-can-we"
    GO_TIMELINE = "go-timeline"
    GO_REVIEW = "go-review"
    NEXT_DOCUMENT = "next-document"
    PREVIOUS_DOCUMENT = "previous-document"
    COMPARE = "compare"
    COMPARE_SEVERAL = "compare-several"
    NEXT_CHANGE = "next-change"
    PREVIOUS_CHANGE = "previous-change"
    FIND_IN_DOCUMENT = "find-in-document"
    NEW_REVIEW = "new-review"
    CONFIRM = "confirm"
    CORRECT = "correct"
    REJECT = "reject"
    WRITE_NOTE = "write-note"
    ADD_FINDING = "add-finding"
    SIGN_OFF = "sign-off"
    HELP = "help"
    ABOUT = "about"


class MenuId(StrEnum):
    """The menus, in the order of the menu bar; the value is the text shown, in English."""

    FILE = mark("&File")
    EDIT = mark("&Edit")
    VIEW = mark("&View")
    GO = mark("&Go")
    COMPARE = mark("&Compare")
    REVIEW = mark("&Review")
    HELP = mark("&Help")


_MNEMONIC: Final = re.compile(r"\s?\(&\w\)|&")


def without_mnemonic(text: str) -> str:
    """The words of a menu without the letter that opens it: "&File" gives "File", and "파일(&F)" gives "파일"."""
    return _MNEMONIC.sub("", text)


class Need(StrEnum):
    """What has to be there for an action to make sense."""

    NOTHING = "nothing"
    DOCUMENT = "document"
    RESULT = "result"  # an open document or a comparison
    COMPARISON = "comparison"
    PRINTABLE = "printable"  # a document or a comparison that is shown
    SEARCHABLE = "searchable"  # an open document, or a comparison that is shown
    SEVERAL = "several"  # two open documents or more
    REVIEW = "review"  # an open review
    UNDOABLE = "undoable"  # something to undo in the view that is shown
    REDOABLE = "redoable"
    REVIEWED = "reviewed"  # the review of the document that is shown
    FINDING = "finding"  # a finding under review that is selected in the view that is shown
    WORDS = "words"  # words that are selected in a document under review
    NOTABLE = "notable"  # a finding or, in Read, words to write a note on


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. ``icon`` is a name of the icon set, ``choice`` the set of actions of which one is ticked.

    ``letter`` is a key that the views answer where nobody types words; the menu tells it, and it is no shortcut.
    ``text`` and ``submenu`` are in English; they go through ``tr`` where they are shown.
    """

    id: ActionId
    text: str
    menu: MenuId
    shortcut: str = ""
    icon: str = ""
    need: Need = Need.NOTHING
    submenu: str = ""
    choice: str = ""
    separated: bool = False
    letter: str = ""


ACTIONS: Final = (
    ActionSpec(ActionId.OPEN_FILES, mark("Open files…"), MenuId.FILE, "Ctrl+O", "document"),
    ActionSpec(ActionId.OPEN_FOLDER, mark("Open folder…"), MenuId.FILE, "Ctrl+Shift+O", "folder"),
    ActionSpec(ActionId.OPEN_VERSIONS, mark("Open versions…"), MenuId.FILE, icon="timeline"),
    ActionSpec(ActionId.NEW_REVIEW, mark("New review"), MenuId.FILE, separated=True),
    ActionSpec(ActionId.OPEN_REVIEW, mark("Open review…"), MenuId.FILE, icon="review"),
    ActionSpec(ActionId.SAVE_REVIEW, mark("Save review as…"), MenuId.FILE, "Ctrl+Shift+S", need=Need.REVIEW),
    ActionSpec(ActionId.PASTE_TEXT, mark("Paste text…"), MenuId.FILE, "Ctrl+Shift+V", "paste"),
    ActionSpec(ActionId.NEW_WINDOW, mark("New window"), MenuId.FILE, "Ctrl+N", separated=True),
    ActionSpec(
        ActionId.CLOSE_DOCUMENT, mark("Close document"), MenuId.FILE, "Ctrl+W", need=Need.DOCUMENT, separated=True
    ),
    ActionSpec(ActionId.EXPORT, mark("Export…"), MenuId.FILE, "Ctrl+E", "export", need=Need.RESULT),
    ActionSpec(ActionId.PRINT, mark("Print…"), MenuId.FILE, "Ctrl+P", need=Need.PRINTABLE),
    ActionSpec(ActionId.UPDATE_LIBRARY, mark("Update library…"), MenuId.FILE, separated=True),
    ActionSpec(ActionId.QUIT, mark("Quit"), MenuId.FILE, "Ctrl+Q", separated=True),
    ActionSpec(ActionId.UNDO, mark("Undo"), MenuId.EDIT, "Ctrl+Z", "undo", Need.UNDOABLE),
    ActionSpec(ActionId.REDO, mark("Redo"), MenuId.EDIT, "Ctrl+Y", need=Need.REDOABLE),
    ActionSpec(
        ActionId.FIND_IN_DOCUMENT,
        mark("Find in document"),
        MenuId.EDIT,
        "Ctrl+F",
        "find",
        Need.SEARCHABLE,
        separated=True,
    ),
    ActionSpec(ActionId.FIND_IN_ALL, mark("Find in all documents"), MenuId.EDIT, "Ctrl+Shift+F", need=Need.DOCUMENT),
    ActionSpec(ActionId.FIND_IN_LIBRARY, mark("Find in library"), MenuId.EDIT),
    ActionSpec(ActionId.PALETTE, mark("Find or do anything…"), MenuId.EDIT, "Ctrl+K"),
    ActionSpec(ActionId.SETTINGS, mark("Settings…"), MenuId.EDIT, "Ctrl+,", "settings", separated=True),
    ActionSpec(ActionId.THEME_SYSTEM, mark("As the system"), MenuId.VIEW, submenu=mark("Theme"), choice="theme"),
    ActionSpec(ActionId.THEME_LIGHT, mark("Light"), MenuId.VIEW, submenu=mark("Theme"), choice="theme"),
    ActionSpec(ActionId.THEME_DARK, mark("Dark"), MenuId.VIEW, submenu=mark("Theme"), choice="theme"),
    ActionSpec(ActionId.ZOOM_IN, mark("Zoom in"), MenuId.VIEW, "Ctrl++", separated=True),
    ActionSpec(ActionId.ZOOM_OUT, mark("Zoom out"), MenuId.VIEW, "Ctrl+-"),
    ActionSpec(ActionId.ZOOM_RESET, mark("Actual size"), MenuId.VIEW, "Ctrl+0"),
    ActionSpec(ActionId.NEXT_PANE, mark("Next pane"), MenuId.VIEW, "F6", separated=True),
    ActionSpec(ActionId.PREVIOUS_PANE, mark("Previous pane"), MenuId.VIEW, "Shift+F6"),
    ActionSpec(ActionId.GO_LIBRARY, mark("Library"), MenuId.GO, "Ctrl+1", "library"),
    ActionSpec(ActionId.GO_READ, mark("Read"), MenuId.GO, "Ctrl+2", "read"),
    ActionSpec(ActionId.GO_COMPARE, mark("Compare"), MenuId.GO, "Ctrl+3", "compare"),
    ActionSpec(ActionId.GO_HOW_OPEN, mark("How open"), MenuId.GO, "Ctrl+4", "how-open"),
    ActionSpec(ActionId.GO_MATRIX, mark("Matrix"), MenuId.GO, "Ctrl+5", "matrix"),
    ActionSpec(ActionId.GO_CAN_WE, mark("Can we?"), MenuId.GO, "Ctrl+6", "can-we"),
    ActionSpec(ActionId.GO_TIMELINE, mark("Timeline"), MenuId.GO, "Ctrl+7", "timeline"),
    ActionSpec(ActionId.GO_REVIEW, mark("Review"), MenuId.GO, "Ctrl+8", "review"),
    ActionSpec(
        ActionId.NEXT_DOCUMENT, mark("Next document"), MenuId.GO, "Ctrl+Tab", need=Need.DOCUMENT, separated=True
    ),
    ActionSpec(ActionId.PREVIOUS_DOCUMENT, mark("Previous document"), MenuId.GO, "Ctrl+Shift+Tab", need=Need.DOCUMENT),
    ActionSpec(ActionId.COMPARE, mark("Compare two licences…"), MenuId.COMPARE, "Ctrl+D", "compare"),
    ActionSpec(
        ActionId.COMPARE_SEVERAL, mark("Compare all with this one"), MenuId.COMPARE, "Ctrl+Shift+D", need=Need.SEVERAL
    ),
    ActionSpec(ActionId.NEXT_CHANGE, mark("Next change"), MenuId.COMPARE, "F8", need=Need.COMPARISON, separated=True),
    ActionSpec(ActionId.PREVIOUS_CHANGE, mark("Previous change"), MenuId.COMPARE, "Shift+F8", need=Need.COMPARISON),
    ActionSpec(ActionId.CONFIRM, mark("Confirm finding"), MenuId.REVIEW, need=Need.FINDING, letter="C"),
    ActionSpec(ActionId.CORRECT, mark("Correct finding…"), MenuId.REVIEW, need=Need.FINDING, letter="E"),
    ActionSpec(ActionId.REJECT, mark("Reject finding"), MenuId.REVIEW, need=Need.FINDING, letter="X"),
    ActionSpec(ActionId.WRITE_NOTE, mark("Write note"), MenuId.REVIEW, need=Need.NOTABLE, letter="N"),
    ActionSpec(ActionId.ADD_FINDING, mark("Add finding…"), MenuId.REVIEW, need=Need.WORDS, separated=True, letter="A"),
    ActionSpec(ActionId.SIGN_OFF, mark("Sign off…"), MenuId.REVIEW, need=Need.REVIEWED, separated=True),
    ActionSpec(ActionId.HELP, mark("Explain what is selected"), MenuId.HELP, "F1"),
    ActionSpec(ActionId.ABOUT, mark("About HowOpen"), MenuId.HELP, separated=True),
)


class Actions(QObject):
    """The actions of one window, made from ``ACTIONS``."""

    def __init__(self, handlers: Mapping[ActionId, Callable[[], object]], theme: Theme, parent: QObject) -> None:
        """Binds each action to its handler.

        Raises:
            KeyError: if an action has no handler.
        """
        super().__init__(parent)
        self._theme = theme
        self._actions: dict[ActionId, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        for spec in ACTIONS:
            self._actions[spec.id] = self._made(spec, handlers[spec.id])

        if isinstance(parent, QWidget):
            parent.addActions(list(self._actions.values()))
        theme.changed.connect(self._dress)
        self._dress()

    def __getitem__(self, action: ActionId) -> QAction:
        return self._actions[action]

    def fill(self, bar: QMenuBar) -> dict[MenuId, QMenu]:
        """Builds the menus; returns them, so that a list of recent documents can be hung in."""
        menus = {menu: bar.addMenu(tr(menu.value)) for menu in MenuId}
        submenus: dict[str, QMenu] = {}
        for spec in ACTIONS:
            menu = menus[spec.menu]
            if spec.separated:
                menu.addSeparator()
            if spec.submenu:
                if spec.submenu not in submenus:
                    submenus[spec.submenu] = menu.addMenu(tr(spec.submenu))
                menu = submenus[spec.submenu]
            menu.addAction(self._actions[spec.id])
        return menus

    def enable(self, have: frozenset[Need]) -> None:
        """Enables what can be done with what is there."""
        for spec in ACTIONS:
            self._actions[spec.id].setEnabled(spec.need is Need.NOTHING or spec.need in have)

    def name_undo(self, undo: str, redo: str) -> None:
        """Says what Undo and Redo would do; "" for nothing."""
        self._actions[ActionId.UNDO].setText(tr("Undo {what}", what=undo) if undo else tr("Undo"))
        self._actions[ActionId.REDO].setText(tr("Redo {what}", what=redo) if redo else tr("Redo"))

    def _dress(self) -> None:
        for spec in ACTIONS:
            if spec.icon:
                self._actions[spec.id].setIcon(icon(spec.icon, self._theme))

    def _made(self, spec: ActionSpec, handler: Callable[[], object]) -> QAction:
        # What stands after a tab is shown as the shortcut, and is none: it would take the letter from every field.
        action = QAction(f"{tr(spec.text)}\t{spec.letter}" if spec.letter else tr(spec.text), self)
        action.setObjectName(spec.id.value)
        if spec.shortcut:
            action.setShortcut(QKeySequence(spec.shortcut))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        if spec.choice:
            action.setCheckable(True)
            if spec.choice not in self._groups:
                self._groups[spec.choice] = QActionGroup(self)
            self._groups[spec.choice].addAction(action)
        action.triggered.connect(lambda _checked=False: handler())
        return action
