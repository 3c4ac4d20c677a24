# SPDX-License-Identifier: Apache-2.0
"""What others say of a text: whether it is on their lists, and what to warn of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from howopen.domain.library import Deviation


class Match(StrEnum):
    """How a text stands to a listed licence."""

    EXACT = "exact"  # word for word
    HOLDER = "holder"  # but for lines that name a copyright holder
    CHANGED = "changed"  # close to it, with words added, left out or changed
    NONE = "none"  # no known licence, or one that is on no list


@dataclass(frozen=True, slots=True)
class Listing:
    """Whether OSI and FSF list the licence that a text is.

    ``osi`` and ``fsf`` hold only for ``EXACT`` and ``HOLDER``: a changed text is on nobody's list. ``spdx`` and
    ``name`` are of the licence that it is or is close to. ``source`` and ``date`` say which list was looked at.
    """

    match: Match = Match.NONE
    spdx: str = ""
    name: str = ""
    osi: bool = False
    fsf: bool = False
    source: str = ""
    date: str = ""


class WarningKind(StrEnum):
    """What a warning is of."""

    CHANGED_LICENCE = "changed-licence"  # "MIT, but ..."
    OPEN_CLAIM = "open-claim"  # called open source, and isn't


@dataclass(frozen=True, slots=True)
class ClaimWarning:
    """Something that a reviewer must see.

    ``message`` is one sentence. ``where`` says in what the claim stands ("title", "file name", "README"), or is "".
    ``claimed`` are the words of the claim. ``deviations`` are the places where the text departs from the licence.
    """

    kind: WarningKind
    message: str
    where: str = ""
    claimed: str = ""
    deviations: tuple[Deviation, ...] = ()
