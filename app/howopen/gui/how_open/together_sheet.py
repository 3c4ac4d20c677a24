# SPDX-License-Identifier: Apache-2.0
"""What documents say as one set: class and index, what they take in by reference, and where they contradict."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from howopen.domain.bundle import Bundle, Citation, Contradiction, Incorporation
from howopen.domain.facts import Verdict
from howopen.domain.wording import words
from howopen.gui.how_open.sheet import Sheet
from howopen.gui.naming import title_of
from howopen.gui.reading.facts_pane import link_words
from howopen.gui.signs import openness_words
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import mark, said, tr
from howopen.gui.widgets.buttons import Button

_QUOTE: Final = 400
_TOO_FEW: Final = mark(
    "Tick two or more documents that belong together: a licence, its use policy, its notice, its model card."
)


class TogetherSheet(Sheet):
    """The sheet.

    Signals:
        opened: the analysis and the id of a clause to be shown in its text.
    """

    opened = Signal(object, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, name=tr("The documents as one set"))
        self.clear()

    def clear(self) -> None:
        """Says what there is to do."""
        self.show_lines(
            (self.line(tr("Judge documents together"), "title", "text"), self.line(tr(_TOO_FEW), "body", "text2"))
        )

    def show_bundle(self, bundle: Bundle) -> None:
        """Shows another set."""
        self.show_lines(self._lines(bundle))

    def _lines(self, bundle: Bundle) -> Iterator[QWidget]:
        openness, basis = bundle.profile.openness, bundle.profile.basis_of("openness_class")
        yield self.line(
            tr("Together: {openness}", openness=openness_words(openness.openness_class, openness.index)),
            "title",
            "text",
        )
        if basis is not None:
            yield self.line(said(basis.reason), "body", "text2")
        for analysis, role in zip(bundle.analyses, bundle.roles, strict=True):
            alone = analysis.profile.openness
            told = tr(
                "{title} ({role}), alone: {openness}",
                title=title_of(analysis),
                role=said(words(role)).lower(),
                openness=openness_words(alone.openness_class, alone.index),
            )
            yield self.line(told, "row", "text")
        yield from self.head(tr("Taken in by reference"))
        for item in bundle.findings.incorporations:
            yield from self._reference(bundle, item)
        if not bundle.findings.incorporations:
            yield self.line(tr("Nothing was found."), "secondary", "text2")
        yield from self.head(tr("Contradictions"))
        for found in bundle.findings.contradictions:
            yield from self._contradiction(bundle, found)
        if not bundle.findings.contradictions:
            yield self.line(tr("None were found."), "secondary", "text2")

    def _reference(self, bundle: Bundle, item: Incorporation) -> Iterator[QWidget]:
        """A document that is referred to: here, missing, or one that may change."""
        source = bundle.analyses[item.document]
        here = ", ".join(title_of(bundle.analyses[place]) for place in item.found)
        verdict, word = (
            (Verdict.FAILS, tr("Missing")) if item.missing else (Verdict.MEETS, tr("Here: {here}", here=here))
        )
        yield self.signed(verdict, f"{' '.join(item.name.split())}. {word}", word=word)
        if item.changing is not None:
            changing = " ".join(source.document.quote(item.changing).split())
            yield self.line(tr("May change: “{changing}”", changing=changing), "row", "arguable", indent=True)
        if item.clause:
            yield self._link(bundle, Citation(item.document, item.clause))

    def _contradiction(self, bundle: Bundle, found: Contradiction) -> Iterator[QWidget]:
        yield self.signed(
            Verdict.ARGUABLE, f"{said(words(found.kind))}. {said(found.reason)}", word=tr("Contradiction")
        )
        for citation in (found.first, found.second):
            analysis, clause = bundle.analyses[citation.document], bundle.clause(citation)
            text = " ".join(analysis.document.quote(clause.span).split())
            shown = text if len(text) <= _QUOTE else f"{text[: _QUOTE - 1].rstrip()}…"
            yield self.line(f"“{shown}”", "row", "text", indent=True)
            yield self._link(bundle, citation)

    def _link(self, bundle: Bundle, citation: Citation) -> QWidget:
        analysis, clause = bundle.analyses[citation.document], bundle.clause(citation)
        link = Button(
            tr("Show {place} in {title}", place=link_words(clause), title=title_of(analysis)),
            self._theme,
            kind="link",
        )
        link.setCursor(Qt.CursorShape.PointingHandCursor)
        link.clicked.connect(lambda: self.opened.emit(analysis, clause.id))
        return link
