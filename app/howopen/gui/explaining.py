# SPDX-License-Identifier: Apache-2.0
"""F1: a card beside what is in focus or selected, with its name and what it means in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QWidget

from howopen.domain.clauses import Category, Effect
from howopen.gui.focusing import chosen_part
from howopen.gui.reading.card import NoteCard
from howopen.gui.theme import Theme
from howopen.gui.widgets.signs import OpennessBadge

if TYPE_CHECKING:
    from howopen.gui.help_words import Help
    from howopen.gui.window import MainWindow

_ROLES: Final = tuple(range(Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 5))
"""Under these the models of the views hold the values that their rows show."""

_MODIFIERS: Final = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta})


class HelpCard(NoteCard):
    """The card: the focus stays where it is; Esc takes it away, and so does any click and any other key."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setObjectName("help-card")

    def explain(self, told: Help, at: QPoint) -> None:
        """Shows the help near ``at`` (global), and tells it to a screen reader."""
        words = "\n".join(told.words)
        self.setAccessibleName(told.name)
        self.setAccessibleDescription(words)
        self.tell(told.name, words, at, at_once=True)
        self._listen(on=True)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{told.name}. {words}"))

    def _listen(self, *, on: bool) -> None:
        """Hears every key and click of the program, or none."""
        application = QApplication.instance()
        if application is not None:
            (application.installEventFilter if on else application.removeEventFilter)(self)

    # Qt's own names from here on.

    def hideEvent(self, event: QHideEvent) -> None:
        """Listens no more."""
        self._listen(on=False)
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Goes at a key or a click; Esc does nothing else then."""
        kind = event.type()
        if isinstance(event, QKeyEvent) and kind in {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}:
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                if kind is QEvent.Type.KeyPress:
                    self.hide()
                return True
            if event.key() not in _MODIFIERS:
                self.hide()
        elif kind is QEvent.Type.MouseButtonPress:
            self.hide()
        return super().eventFilter(watched, event)


class Explaining:
    """Finds what there is to explain in a window, and shows its card."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.card = HelpCard(window.theme, window)

    def show(self) -> None:
        """Explains what is in focus or selected; where nothing has a legal meaning there, the view."""
        told, place = self._told()
        self.card.explain(told, place)

    def _told(self) -> tuple[Help, QPoint]:
        """What to explain, and the point (global) beside which to do it."""
        from howopen.gui.help_words import view_help

        window = self._window
        focused = window.focusWidget()
        if focused is not None and focused.isVisibleTo(window):
            found = _of_widget(focused)
            if found is not None:
                return found
        shell = window.shell
        if focused is None or shell.page.isAncestorOf(focused) or focused is shell:
            selected = self._selected() or self._compared()
            if selected is not None and (found := _of_widget(selected)) is not None:
                return found
        name = shell.rail.item(shell.rail.chosen).text()
        corner = shell.page.mapToGlobal(QPoint(window.theme.px(24), window.theme.px(24)))
        return view_help(shell.place, name), corner

    def _compared(self) -> QWidget | None:
        """The texts of a comparison, or its rows of clauses, where they are shown."""
        from howopen.gui.clauses.row_list import RowList
        from howopen.gui.compare.area import DiffArea

        kinds = (DiffArea, RowList)  # asked for like this, Compare is not made where it was never shown
        found = (self._window.shell.page.findChild(kind) for kind in kinds)
        return next((part for part in found if part is not None and part.isVisibleTo(self._window)), None)

    def _selected(self) -> QWidget | None:
        """The part of the view that is shown in which something is selected."""
        part = chosen_part(self._window.shell)
        return part if part is not None and part.isVisibleTo(self._window) else None


def _of_widget(widget: QWidget) -> tuple[Help, QPoint] | None:
    """The help on what is selected in a widget, and where that is; None where it has no legal meaning."""
    from howopen.gui.compare.area import DiffArea
    from howopen.gui.help_words import explained
    from howopen.gui.reading.pane import ReadingPane

    told, place = None, widget.rect()
    if isinstance(widget, DiffArea):
        told, place = explained(widget.current_change), widget.current_place
    elif isinstance(widget, ReadingPane):
        clause = widget.clause(widget.selected)
        told = explained(clause)
        rects = [] if clause is None else widget.rects_of(clause.span)
        place = rects[-1].toAlignedRect() if rects else QRect(0, 0, widget.width(), 0)
    elif isinstance(widget, QAbstractItemView):
        told, place = _of_list(widget)
    elif isinstance(widget, QComboBox):
        told = _of_choice(widget.currentData())
    elif isinstance(widget, OpennessBadge):
        told = explained(widget.openness_class)
    corner = place.bottomLeft().y()
    return (
        None if told is None else (told, widget.mapToGlobal(QPoint(max(place.left(), 0), min(corner, widget.height()))))
    )


def _of_list(view: QAbstractItemView) -> tuple[Help | None, QRect]:
    from howopen.gui.help_words import explained, explained_cell
    from howopen.gui.matrix.model import MatrixModel

    index, place = view.currentIndex(), view.visualRect(view.currentIndex())
    if not index.isValid():
        return None, place
    model = index.model()
    if isinstance(model, MatrixModel):
        return explained_cell(model, index.row(), index.column()), place
    held = (explained(index.data(role)) for role in _ROLES)
    return next((told for told in held if told is not None), None), place


def _of_choice(value: object) -> Help | None:
    """A category or an effect that can be chosen; they are held by their values."""
    from howopen.gui.help_words import explained

    for kind in (Category, Effect):
        if value in [member.value for member in kind]:
            return explained(kind(value))
    return None
