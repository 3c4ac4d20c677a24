# SPDX-License-Identifier: Apache-2.0
"""Beside the components: each class with why it is not reached, the base models, what only the provider can supply."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from howopen.domain.release import Release
from howopen.domain.wording import words
from howopen.gui.how_open.release_words import STANDINGS, base_words, beneath, headline, standing, why_not
from howopen.gui.how_open.sheet import Sheet
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import mark, said, tr

_NO_BASE = mark("The card names no base model.")
_NO_DEPENDENCE = mark("Nothing was found. A card seldom says it: add it to your facts.")


class ReleaseSummary(Sheet):
    """The summary."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, name=tr("Class, base models and provider"))

    def show_release(self, release: Release) -> None:
        """Shows another release."""
        self.show_lines(self._widgets(release))

    def _widgets(self, release: Release) -> Iterator[QWidget]:
        yield self.line(headline(release), "title", "text")
        yield self.line(beneath(release), "secondary", "text2")
        for state in reversed(release.classes):
            verdict = standing(state)
            yield self.signed(
                verdict, f"{said(state.name)}: {tr(STANDINGS[verdict]).lower()}", word=tr(STANDINGS[verdict])
            )
            yield from (self.line(why, "secondary", "text2", indent=True) for why in why_not(state, release))
        yield from self.head(tr("Made from"))
        for base in release.bases:
            yield self.line(base.name, "row-strong", "text")
            yield self.line(base_words(base), "row", "text" if base.licence else "arguable")
            yield self.line(said(base.source), "secondary", "text2")
        if not release.bases:
            yield self.line(tr(_NO_BASE), "secondary", "text2")
        yield from self.head(tr("Only the provider can supply"))
        for item in release.dependences:
            yield self.line(f"{said(words(item.supply))}: {item.words}", "row", "text")
            yield self.line(said(item.source), "secondary", "text2")
        if not release.dependences:
            yield self.line(tr(_NO_DEPENDENCE), "secondary", "text2")
        framework = release.framework
        yield from self.head(tr("Judged by"))
        yield self.line(
            tr("{name} {version} of {date}", name=framework.name, version=framework.version, date=framework.date),
            "secondary",
            "text2",
        )
