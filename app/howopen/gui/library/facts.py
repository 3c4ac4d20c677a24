# SPDX-License-Identifier: Apache-2.0
"""What the library knows of an entry, in lines to be read."""

from __future__ import annotations

from typing import Final

from howopen.domain.library import LibraryEntry
from howopen.gui.library.wording import category_words
from howopen.gui.signs import class_word
from howopen.gui.translation.texts import mark, said, tr
from howopen.library import is_own
from howopen.workspace.summaries import Summary

_KINDS: Final = {"licence": mark("Licence"), "terms": mark("Terms"), "policy": mark("Use policy")}


def facts_of(entry: LibraryEntry, summary: Summary | None = None) -> str:
    """A line for each fact that is known; the credit of the text is not among them."""
    lines = (
        " · ".join(part for part in (tr(_KINDS[entry.kind]), entry.publisher, entry.date) if part),
        _openness(summary),
        tr("Your own entry") if is_own(entry) else "",
        tr("Models: {models}", models=entry.models) if entry.models else "",
        tr("SPDX: {spdx}", spdx=entry.spdx) if entry.spdx else "",
        tr("Category: {category}", category=category_words(entry.category))
        if entry.category and not is_own(entry)
        else "",
        tr("Approved by OSI") if entry.osi_approved else "",
        ""
        if entry.has_text
        else " ".join(part for part in (tr("Its text is not in the library."), said(entry.get_it)) if part),
    )
    return "\n".join(line for line in lines if line)


def _openness(summary: Summary | None) -> str:
    """The class with its index, and what decides most; "" where that was not worked out yet."""
    if summary is None:
        return ""
    word = class_word(summary.openness_class)
    rated = word if summary.index is None else tr("{word}, index {index}", word=word, index=summary.index)
    return " · ".join(part for part in (rated, said(summary.decides)) if part)
