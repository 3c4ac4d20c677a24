# SPDX-License-Identifier: Apache-2.0
"""The style sheet of stock widgets, made from the theme's tokens: edges, radii, states and the focus ring."""

from __future__ import annotations

from string import Template

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from howopen.assets import palettes
from howopen.gui.theme import Theme

# $NAME is a colour token, ${pxN} a size of N device-independent pixels at the present zoom, $edge the width of edges,
# ${inN} the inside of a control that is N + 2 px high with its edges; with the focus a ring of 2 px takes the place of
# the edges at every zoom: then ${ringN} is that inside, and ${padN} the padding N. ${coreN} is the inside of the ring
# of a control that is N px high and has no edges.
# Widgets say what they are by the dynamic properties "kind" (buttons, frames, labels) and "on".
_BUTTONS = """
QPushButton, QToolButton, QLineEdit, QComboBox, QSpinBox, QPlainTextEdit, QTextEdit, QCheckBox, QRadioButton,
QMenuBar, QMenu, QTabBar { font-size: ${px13}; }
QPushButton, QToolButton {
    background: $surface; color: $text; border: $edge solid $line; border-radius: ${px6};
    padding: 0 ${px12}; min-height: ${in26}; max-height: ${in26}; font-weight: 500;
}
QToolButton { padding: 0 ${px8}; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: $accentwash; color: $accent; }
QPushButton:disabled, QToolButton:disabled { background: $hover; color: $text3; }
QPushButton:focus, QToolButton:focus {
    border: 2px solid $accent; padding: 0 ${pad12}; min-height: ${ring26}; max-height: ${ring26};
}
QToolButton:focus { padding: 0 ${pad8}; }
QPushButton[kind="primary"] { background: $accent; color: $onaccent; border: $edge solid $accent; }
QPushButton[kind="primary"]:hover { border-color: $text; }
QPushButton[kind="primary"]:pressed { background: $accentwash; color: $accent; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $hover; color: $text3; border: $edge solid $line; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"] { background: transparent; border: $edge solid transparent; }
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus { border: 2px solid $accent; }
QToolButton[place="tab"] { padding: 0; min-height: 0; max-height: ${px20}; }
QPushButton[kind="link"] {
    background: transparent; border: $edge solid transparent; color: $accent; padding: 0;
    min-height: ${in18}; max-height: ${in18}; text-align: left; border-radius: ${px4};
}
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 2px solid $accent; }
QPushButton[kind="link"]:disabled { color: $text3; }
QPushButton[kind="chip"] {
    border-radius: ${px4}; padding: 0 ${px8}; min-height: ${in20}; max-height: ${in20}; font-weight: 400; color: $text2;
}
QPushButton[kind="chip"]:checked {
    background: $accentwash; border: $edge solid $accentline; color: $accent; font-weight: 600;
}
QPushButton[kind="chip"]:focus {
    border: 2px solid $accent; padding: 0 ${pad8}; min-height: ${ring20}; max-height: ${ring20};
}
QPushButton[kind="segment"] { border-radius: 0; margin: 0; border-right-width: 0; color: $text2; }
QPushButton[kind="segment"][place="first"] { border-top-left-radius: ${px6}; border-bottom-left-radius: ${px6}; }
QPushButton[kind="segment"][place="last"] {
    border-top-right-radius: ${px6}; border-bottom-right-radius: ${px6}; border-right-width: $edge;
}
QPushButton[kind="segment"]:checked { background: $accentwash; color: $accent; font-weight: 600; }
QPushButton[kind="segment"]:focus { border: 2px solid $accent; }
QPushButton[kind="tab"] {
    background: transparent; border: 0; border-radius: ${px4}; color: $text3; padding: 0 ${px4};
    min-height: ${px24}; max-height: ${px24}; font-weight: 400; text-align: left;
}
QPushButton[kind="tab"]:checked { color: $text; font-weight: 600; }
QPushButton[kind="tab"]:focus {
    border: 2px solid $accent; padding: 0 ${ring4}; min-height: ${core24}; max-height: ${core24};
}
QPushButton::menu-indicator { width: 0; }
"""
_FIELDS = """
QLineEdit, QComboBox, QSpinBox, QPlainTextEdit, QTextEdit {
    background: $surface; color: $text; border: $edge solid $linestrong; border-radius: ${px6};
    padding: 0 ${px8}; selection-background-color: $accentwash; selection-color: $text;
    placeholder-text-color: $text3;
}
QLineEdit, QComboBox, QSpinBox { min-height: ${in26}; max-height: ${in26}; }
QPlainTextEdit, QTextEdit { padding: ${px8}; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QPlainTextEdit:focus, QTextEdit:focus {
    border: 2px solid $accent; padding: 0 ${pad8}; min-height: ${ring26};
}
QPlainTextEdit:focus, QTextEdit:focus { padding: ${pad8}; }
QLineEdit:disabled, QComboBox:disabled { color: $text3; background: $hover; }
QLineEdit[kind="small"], QComboBox[kind="small"] {
    min-height: ${in20}; max-height: ${in20}; border-radius: ${px4}; border-color: $line; color: $text2;
}
QLineEdit[kind="small"]:focus, QComboBox[kind="small"]:focus {
    min-height: ${ring20}; max-height: ${ring20}; border-color: $accent;
}
QSpinBox QLineEdit, QSpinBox QLineEdit:focus { border: 0; padding: 0; background: transparent; min-height: 0; }
QComboBox::drop-down { border: 0; width: ${px20}; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView {
    background: $surface; color: $text; border: $edge solid $linestrong; padding: ${px4}; outline: 0;
}
QComboBox QAbstractItemView::item { min-height: ${px24}; }
QCheckBox, QRadioButton { color: $text; spacing: ${px8}; min-height: ${px22}; border-radius: ${px4}; }
QCheckBox:focus, QRadioButton:focus { outline: none; border: 2px solid $accent; }
QCheckBox:disabled, QRadioButton:disabled { color: $text3; }
QCheckBox::indicator, QRadioButton::indicator {
    background: $surface; border: $edge solid $linestrong; width: ${px12}; height: ${px12};
}
QCheckBox::indicator { border-radius: ${px3}; }
QRadioButton::indicator { border-radius: ${px7}; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; }
QRadioButton::indicator:checked { border: ${px4} solid $accent; width: ${px6}; height: ${px6}; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $hover; }
QCheckBox::indicator:checked:disabled { background: $text3; border-color: $text3; }
QRadioButton::indicator:checked:disabled { border-color: $text3; }
"""
_LISTS = """
QAbstractItemView {
    background: $surface; color: $text; border: 0; outline: 0; gridline-color: $line;
    selection-background-color: $accentwash; selection-color: $text; alternate-background-color: $surface;
}
QHeaderView { background: $surface; border: 0; }
QHeaderView::section {
    background: $surface; color: $text2; border: 0; border-bottom: $edge solid $line;
    padding: 0 ${px6}; min-height: ${px27}; max-height: ${px27}; font-size: ${px11}; font-weight: 600;
}
QHeaderView::section:first { padding-left: ${px12}; }
QHeaderView::section:last { padding-right: ${px12}; }
QHeaderView::section:hover { background: $hover; color: $text; }
QTableCornerButton::section {
    background: $window; border: 0; border-right: $edge solid $line; border-bottom: $edge solid $line;
}
QTreeView::branch { background: transparent; border-image: none; image: none; }
"""
_FRAMES = """
QToolTip { background: $surface; color: $text; border: $edge solid $linestrong; padding: ${px4} ${px8}; }
QMenu { background: $surface; color: $text; border: $edge solid $linestrong; border-radius: ${px6}; padding: ${px4}; }
QMenu::item { padding: ${px4} ${px24} ${px4} ${px12}; border-radius: ${px4}; }
QMenu::item:selected { background: $accentwash; }
QMenu::item:disabled { color: $text3; }
QMenu::separator { height: $edge; background: $line; margin: ${px4} 0; }
QMenuBar { background: $window; color: $text; border: 0; }
QMenuBar::item { padding: ${px4} ${px8}; border-radius: ${px4}; background: transparent; }
QMenuBar::item:selected { background: $accentwash; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: $edge; }
QSplitter::handle:vertical { height: $edge; }
QSplitter::handle:hover { background: $accent; }
QScrollBar { background: transparent; border: 0; }
QScrollBar:vertical { width: ${px10}; }
QScrollBar:horizontal { height: ${px10}; }
QScrollBar::handle { background: $linestrong; border-radius: ${px3}; margin: ${px2}; }
QScrollBar::handle:vertical { min-height: ${px24}; }
QScrollBar::handle:horizontal { min-width: ${px24}; }
QScrollBar::handle:hover { background: $text3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $line; border: 0; border-radius: ${px3}; min-height: ${px6}; max-height: ${px6}; }
QProgressBar::chunk { background: $accent; border-radius: ${px3}; }
QFrame[kind="panel"] { background: $surface; border: $edge solid $line; border-radius: ${px8}; }
QFrame[kind="card"] { background: $surface; border: $edge solid $linestrong; border-radius: ${px8}; }
QFrame[kind="drop"] { background: $surface; border: $edge dashed $linestrong; border-radius: ${px10}; }
QFrame[kind="drop"][on="true"] { background: $accentwash; border: 2px dashed $accent; }
QFrame[kind="banner-warning"] { background: $arguablewash; border: 0; border-bottom: $edge solid $arguable; }
QFrame[kind="banner-error"] { background: $failswash; border: 0; border-bottom: $edge solid $fails; }
QFrame[kind="banner-info"] { background: $accentwash; border: 0; border-bottom: $edge solid $accent; }
QFrame[kind="bar"] { background: $surface; border: 0; border-bottom: $edge solid $line; }
QFrame[kind="foot"] { background: $surface; border: 0; border-top: $edge solid $line; }
QFrame[kind="content"] { background: $surface; border: 0; }
QFrame[kind="side"] { background: $window; border: 0; }
QFrame[kind="strip"] { background: $window; border: 0; border-bottom: $edge solid $line; }
QFrame[kind="rule"] { background: $line; border: 0; max-height: $edge; min-height: $edge; }
QLabel[kind="key"] {
    background: $window; color: $text3; border: $edge solid $line; border-radius: ${px3}; padding: 0 ${px4};
}
QLabel[kind="tag"] { color: $text2; border: $edge solid $line; border-radius: ${px4}; padding: 0 ${px8}; }
QTabBar::tab { background: transparent; color: $text2; padding: ${px4} ${px12}; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabBar::tab:focus { color: $accent; }
QTabWidget::pane { border: 0; border-top: $edge solid $line; }
QStatusBar { background: $window; color: $text3; border-top: $edge solid $line; }
QStatusBar::item { border: 0; }
"""
_LARGEST = 64


def stylesheet(theme: Theme) -> str:
    """The style sheet for the theme's present colours and zoom."""
    values = {name: theme.color(name).name() for name in palettes()[theme.name]}
    values |= {f"px{size}": f"{theme.px(size)}px" for size in range(_LARGEST)}
    values |= {f"in{size}": f"{theme.px(size) - 2 * (theme.line - 1)}px" for size in range(_LARGEST)}
    values |= {f"ring{size}": f"{theme.px(size) - 2}px" for size in range(_LARGEST)}
    values |= {f"core{size}": f"{theme.px(size) - 4}px" for size in range(_LARGEST)}
    values |= {f"pad{size}": f"{theme.px(size) + theme.line - 2}px" for size in range(_LARGEST)}
    values["edge"] = f"{theme.line}px"
    return Template(_BUTTONS + _FIELDS + _LISTS + _FRAMES).substitute(values)


def prepare(theme: Theme, application: QApplication) -> None:
    """Gives the application the theme's palette and font; each window has the style sheet.

    With the sheet on the application, every widget was polished again at each step of putting a window together.
    """
    application.setPalette(theme.palette())
    application.setFont(theme.font("body"))


def apply(theme: Theme, target: QApplication | QWidget) -> None:
    """Gives ``target`` the theme's palette, font and style sheet; call again when the theme changes."""
    target.setPalette(theme.palette())
    target.setFont(theme.font("body"))
    target.setStyleSheet(stylesheet(theme))


def arrange_anew(target: QWidget) -> None:
    """Lets each part in ``target`` arrange itself as after a change of size: how much has room depends on the zoom."""
    for part in target.findChildren(QWidget):
        if isValid(part):  # arranging one may take another away
            QApplication.sendEvent(part, QResizeEvent(part.size(), part.size()))
