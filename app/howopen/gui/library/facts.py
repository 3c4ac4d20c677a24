# SPDX-License-Identifier: Apache-2.0
"""What the library knows of an entry, in lines to be read."""

from __future__ import annotations

from typing import Final

from howopen.domain.library import LibraryEntry
from howopen.gui.translation.texts import mark, tr
from howopen.library import is_own

_KINDS: Final = {"licence": mark("Licence"), "terms": mark("Terms"), "policy": mark("Use policy")}


def facts_of(entry: LibraryEntry) -> str:
    """A line for each fact that is known; the credit, which must be shown with the text, comes last."""
    lines = (
        " · ".join(part for part in (tr(_KINDS[entry.kind]), entry.publisher, entry.date) if part),
        tr("Your own entry") if is_own(entry) else "",
        tr("Models: {models}", models=entry.models) if entry.models else "",
        tr("SPDX: {spdx}", spdx=entry.spdx) if entry.spdx else "",
        tr("Category: {category}", category=entry.category) if entry.category and not is_own(entry) else "",
        tr("Approved by OSI") if entry.osi_approved else "",
        ""
        if entry.has_text
        else " ".join(part for part in (tr("Its text is not in the library."), entry.get_it) if part),
        entry.attribution,
    )
    return "\n".join(line for line in lines if line)
