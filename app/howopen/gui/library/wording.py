# SPDX-License-Identifier: Apache-2.0
"""What the library says of versions, of what was added, and of an update."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from howopen.gui.signs import class_word
from howopen.gui.translation.texts import counted, mark, tr
from howopen.library import SyncReport

if TYPE_CHECKING:
    from howopen.workspace.lineages import VersionStep
    from howopen.workspace.shelving import Stocked
    from howopen.workspace.summaries import Summary


_NAMED: Final = 3

CATEGORIES: Final = (
    mark("CLA"),
    mark("Commercial"),
    mark("Copyleft"),
    mark("Copyleft Limited"),
    mark("Free Restricted"),
    mark("Own text"),
    mark("Patent License"),
    mark("Permissive"),
    mark("Proprietary Free"),
    mark("Public Domain"),
    mark("Source-available"),
    mark("Unstated License"),
)
"""What ScanCode and the library call the categories of licences; a new one is shown as it is written."""


def category_words(category: str) -> str:
    """A category of the library in the language of the window."""
    return tr(category) if category in CATEGORIES else category


def step_words(step: VersionStep) -> str:
    """What changed from one version to the next: the words, then in a line of its own the openness, where that did."""
    if not (step.words_inserted or step.words_deleted):
        return tr("No word differs")
    words = tr(
        "{deleted}, {inserted}",
        deleted=counted(step.words_deleted, "{n} word deleted", "{n} words deleted"),
        inserted=counted(step.words_inserted, "{n} inserted", "{n} inserted"),
    )
    openness = openness_words(step.summary_before, step.summary_after)
    return f"{words}\n{openness}" if openness else words


def openness_words(before: Summary | None, after: Summary | None) -> str:
    """How the openness changed; "" where it did not, or is not known of both."""
    if before is None or after is None:
        return ""
    if before.openness_class is not after.openness_class:
        return tr(
            "{before}, now {after}", before=class_word(before.openness_class), after=class_word(after.openness_class)
        )
    if before.index != after.index and None not in (before.index, after.index):
        return tr("Openness index {before}, now {after}", before=before.index, after=after.index)
    return ""


def stocked_words(stocked: Stocked) -> str:
    """What came of an addition, in a line."""
    names = ", ".join(entry.name for entry in stocked.added[:_NAMED])
    more = len(stocked.added) - _NAMED
    parts = (
        tr("Added to the library: {names}", names=names) if stocked.added else "",
        counted(more, "{n} more", "{n} more") if more > 0 else "",
        counted(len(stocked.updated), "{n} has a newer text", "{n} have newer texts") if stocked.updated else "",
        counted(len(stocked.there), "{n} was there already", "{n} were there already") if stocked.there else "",
        counted(len(stocked.failures), "{n} could not be read", "{n} could not be read") if stocked.failures else "",
    )
    return ", ".join(part for part in parts if part)


def update_words(report: SyncReport) -> str:
    """What an update left in the library."""
    texts = counted(report.texts, "The library now holds {n} text", "The library now holds {n} texts")
    ai = counted(report.ai, "{n} entry for AI", "{n} entries for AI")
    own = (
        counted(
            report.own,
            "Your own entry and all tags are as they were.",
            "Your {n} own entries and all tags are as they were.",
        )
        if report.own
        else tr("All tags are as they were.")
    )
    return tr("{texts} and {ai}, from {release}. {own}", texts=texts, ai=ai, release=report.release, own=own)
