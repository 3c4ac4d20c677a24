# SPDX-License-Identifier: Apache-2.0
"""What a document is called, the same in every view."""

from __future__ import annotations

from howopen.domain.analysis import Analysis


def title_of(analysis: Analysis) -> str:
    """What the document calls itself, else the known licence that it is, else its file's name.

    A title printed in capitals is shown as the library or the file spells the same words.
    """
    document = analysis.document
    known = analysis.identity.name if analysis.identity is not None and analysis.identity.exact else ""
    title = " ".join(document.title.split())
    for spelt in (known, document.name):
        if title and title.casefold() == spelt.casefold():
            return spelt
    return title or known or document.name
