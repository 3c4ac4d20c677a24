# SPDX-License-Identifier: Apache-2.0
"""Correcting a finding, or adding one, in its place: category, effect, words and values; no dialog."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from howopen.assets import taxonomy
from howopen.domain.clauses import Category, Clause, Effect, Value
from howopen.domain.document import Document
from howopen.domain.spans import Span
from howopen.gui import signs
from howopen.gui.matrix.quoted import QuotedClause
from howopen.gui.review.span_steps import SpanSteps
from howopen.gui.review.span_words import Edge, Step, ends_of, span_between, stepped
from howopen.gui.review.value_kinds import placed
from howopen.gui.review.values_form import ValuesForm
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import mark, tr
from howopen.gui.views.pages import scrolling
from howopen.gui.widgets.buttons import Button, Choice
from howopen.gui.widgets.labels import TextLabel
from howopen.gui.widgets.panels import Frame
from howopen.reviewing import Correction

_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_EFFECTS: Final = tuple(Effect)
_NO_WORDS: Final = mark("These words do not stand in the text in this order.")


class CorrectPanel(Frame):
    """The form.

    Signals:
        saved: the id of the finding, "" for a new one, and the ``Correction``; for a new one it says everything.
        cancelled: Cancel, or Esc.
    """

    saved = Signal(str, object)
    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("content", parent)
        self._theme = theme
        self._document: Document | None = None
        self._before: Clause | None = None
        self._span = Span(0, 0)
        self._selection: Span | None = None
        self.title = TextLabel("", theme, role="body-strong")
        self.category = Choice(theme, name=tr("Category"))
        self.help = TextLabel("", theme, role="secondary", token="text2")
        self.effect = Choice(theme, name=tr("Effect"))
        self.effect_help = TextLabel("", theme, role="secondary", token="text2")
        self.first, self.last = QLineEdit(), QLineEdit()
        self.use_selection = Button(tr("Use selection in Read"), theme)
        self.steps = SpanSteps(theme, self)
        self.place = TextLabel("", theme, role="secondary", token="text2")
        self.words = QuotedClause(theme)
        self.values = ValuesForm(theme)
        self.save = Button(tr("Save correction"), theme, kind="primary", icon_name="check")
        self.cancel = Button(tr("Cancel"), theme)
        self.reason = TextLabel("", theme, role="secondary", token="fails")
        self._lay_out()
        self._connect()

    @property
    def span(self) -> Span:
        """The words that are meant, as far as they are in the text."""
        return self._span

    def edit(self, document: Document, clause: Clause) -> None:
        """Offers to correct a clause."""
        self.title.setText(tr("Correct the finding"))
        self.save.setText(tr("Save correction"))
        self._begin(document, clause.span, clause.category, clause.effect, clause.values)
        self._before = clause
        self._judge()

    def add(self, document: Document, span: Span) -> None:
        """Offers to add a finding at ``span``."""
        self.title.setText(tr("Add a finding"))
        self.save.setText(tr("Add finding"))
        self._before = None
        self._begin(document, span, Category.COMMERCIAL_USE, Effect.PERMIT, ())

    def set_selection(self, span: Span | None) -> None:
        """Tells what is selected in the text of the document in Read, which the form may take over."""
        self._selection = span if span else None
        self.use_selection.setEnabled(bool(self._selection))
        self.use_selection.setToolTip("" if self._selection else tr("Select the words of the clause in Read first."))

    def _begin(
        self, document: Document, span: Span, category: Category, effect: Effect, values: tuple[Value, ...]
    ) -> None:
        self._document, self._span = document, span
        self.category.setCurrentIndex(self.category.findData(category.value))
        self.effect.setCurrentIndex(_EFFECTS.index(effect))
        self.values.show_category(category)
        self.values.show_values(values)
        self._show_span(span)
        self._explain()
        self.category.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_span(self, span: Span) -> None:
        if self._document is None:
            return
        self._span = span
        for field, words in zip((self.first, self.last), ends_of(self._document.text, span), strict=True):
            field.blockSignals(True)  # the words follow the span here, not the span the words
            field.setText(words)
            field.setCursorPosition(0)
            field.blockSignals(False)
        self._judge()

    def _take_selection(self) -> None:
        if self._selection is not None:
            self._show_span(self._selection)

    def _step(self, edge: Edge, step: Step, forwards: bool) -> None:  # noqa: FBT001 - a signal's argument
        if self._document is not None:
            self._show_span(stepped(self._document.text, self._span, edge, step, forwards=forwards))

    def _find_span(self) -> None:
        """Finds the span that the typed words mean."""
        if self._document is not None:
            found = span_between(self._document.text, self._span, self.first.text(), self.last.text())
            self._span = found or self._span
            self._judge(no_words=found is None)

    def _judge(self, *, no_words: bool = False) -> None:
        """Shows the words that are meant, and what is wrong with the form."""
        if self._document is None:
            return
        self.words.set_words(self._document.quote(self._span))
        self.place.setText(tr("Characters {start} to {end}", start=f"{self._span.start:,}", end=f"{self._span.end:,}"))
        wrong = tr(_NO_WORDS) if no_words else self.values.problem()
        self.reason.setText(wrong)
        self.reason.setVisible(bool(wrong))
        self.save.setEnabled(not wrong)

    def _reveal(self, row: QWidget) -> None:
        """Scrolls to a value that was just added, once it has its place."""
        QTimer.singleShot(0, row, lambda: self._area.ensureWidgetVisible(row))

    def _explain(self) -> None:
        self.help.setText(signs.category_help(self._category()))
        self.values.show_category(self._category())
        self.effect_help.setText(signs.EFFECTS[self._effect()].help)

    def _category(self) -> Category:
        return Category(self.category.currentData())

    def _effect(self) -> Effect:
        return _EFFECTS[self.effect.currentIndex()]

    def _send(self) -> None:
        if not self.save.isEnabled() or self._document is None:
            return
        category, effect, before = self._category(), self._effect(), self._before
        values = tuple(placed(value, self._document.text, self._span) for value in self.values.values())
        if before is None:
            self.saved.emit("", Correction(category, effect, self._span, values))
            return
        correction = Correction(
            category=None if category is before.category else category,
            effect=None if effect is before.effect else effect,
            span=None if self._span == before.span else self._span,
            values=None if values == before.values else values,
        )
        self.saved.emit(before.id, correction)

    # From here on: how it is built.

    def _connect(self) -> None:
        self.category.currentIndexChanged.connect(self._explain)
        self.effect.currentIndexChanged.connect(self._explain)
        for field in (self.first, self.last):
            field.textChanged.connect(self._find_span)
        self.use_selection.clicked.connect(self._take_selection)
        self.steps.stepped.connect(self._step)
        self.values.changed.connect(self._find_span)
        self.values.added.connect(self._reveal)
        self.save.clicked.connect(self._send)
        self.cancel.clicked.connect(self.cancelled)

    def _lay_out(self) -> None:
        for category, info in taxonomy().items():
            self.category.addItem(f"{info.code}  {signs.category_name(category)}", category.value)
            help_words = signs.category_help(category)
            self.category.setItemData(self.category.count() - 1, help_words, Qt.ItemDataRole.ToolTipRole)
        for effect in _EFFECTS:
            self.effect.addItem(signs.EFFECTS[effect].word, effect.value)
        for choice in (self.category, self.effect):
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for field, hint, name in (
            (self.first, tr("First words"), tr("First words of the clause")),
            (self.last, tr("Last words"), tr("Last words of the clause")),
        ):
            field.setAccessibleName(name)
            field.setPlaceholderText(hint)
        for label in (self.help, self.effect_help, self.reason):
            label.setWordWrap(True)
        self.set_selection(None)
        form = QVBoxLayout()
        self._theme.scale(form.setSpacing, 5)
        rows: tuple[tuple[str, tuple[QWidget, ...]], ...] = (
            (tr("Category"), (self.category, self.help)), (tr("Effect"), (self.effect, self.effect_help)),
            (tr("First and last words"), (self.first, self.last, self.steps, self._span_row(), self.words)),
            (tr("Values"), (self.values,)),
        )  # fmt: skip
        for name, widgets in rows:
            form.addWidget(TextLabel(name, self._theme, role="caption-strong", token="text2"))
            for widget in widgets:
                form.addWidget(widget)
            self._theme.space(form, 6)
        inside = QVBoxLayout()
        self._theme.scale(inside.setContentsMargins, 14, 10, 14, 10)
        self._theme.scale(inside.setSpacing, 10)
        inside.addWidget(self.title)
        inside.addLayout(form)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._area = scrolling(inside)
        column.addWidget(self._area, 1)
        column.addWidget(self._foot())

    def _span_row(self) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.place, 1)
        row.addWidget(self.use_selection)
        return line

    def _foot(self) -> QWidget:
        foot = Frame("foot")
        row = QHBoxLayout(foot)
        self._theme.scale(row.setContentsMargins, 14, 10, 14, 10)
        self._theme.scale(row.setSpacing, 8)
        row.addWidget(self.save)
        row.addWidget(self.cancel)
        row.addWidget(self.reason, 1)
        row.addStretch(0)
        return foot

    # Qt's own names from here on.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter saves, Esc cancels; no letter gets through to the view, where it would decide something."""
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._send()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        else:
            event.accept()
