# SPDX-License-Identifier: Apache-2.0
"""What others say of the text, in words: lists of OSI and FSF, a changed licence, a claim to be open source."""

from __future__ import annotations

from typing import Final

from howopen.assessment.claims import listing, lists, open_claims
from howopen.domain.analysis import Analysis
from howopen.domain.claims import ClaimWarning, Listing, Match
from howopen.gui.known_text import changed_of
from howopen.gui.translation.texts import mark, tr

_LISTED: Final = {
    (True, True): mark("{spdx}: approved by OSI, free by FSF (list of {date})."),
    (True, False): mark("{spdx}: approved by OSI, not free by FSF (list of {date})."),
    (False, True): mark("{spdx}: not approved by OSI, free by FSF (list of {date})."),
    (False, False): mark("{spdx}: not approved by OSI, not free by FSF (list of {date})."),
}
"""Whether OSI approves of a licence, and whether FSF calls it free."""


def warnings_of(analysis: Analysis) -> tuple[ClaimWarning, ...]:
    """A changed licence first, then claims of title and file name that the text does not keep."""
    changed = changed_of(analysis)
    claimed = {"title": analysis.document.title, "file name": analysis.document.name}
    claims = open_claims(analysis.profile.openness.openness_class, claimed)
    return (*((changed,) if changed else ()), *claims)


def listing_of(analysis: Analysis) -> Listing:
    """How the text stands to the lists of OSI and FSF."""
    return listing(analysis.identity, lists())


def listing_words(found: Listing) -> str:
    """The state of the lists in a sentence, with the day on which they were read."""
    if found.match is Match.CHANGED:
        sentence = mark("OSI and FSF: {spdx} is listed, but this text is not it (list of {date}).")
    elif found.match is Match.NONE:
        sentence = mark("OSI and FSF: the text is not on their lists (list of {date}).")
    else:
        sentence = _LISTED[found.osi, found.fsf]
    return tr(sentence, spdx=found.spdx, date=found.date)
