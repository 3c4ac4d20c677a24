# SPDX-License-Identifier: Apache-2.0
"""Lists of a web page, and the numbers that a browser prints before their items."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from howopen.reading.numbering import BULLET, letters, roman

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_WHOLE = re.compile(r"-?[0-9]{1,6}\Z")


@dataclass(slots=True)
class OpenList:
    """An open list: its style of number ("" for bullets) and the number of its next item."""

    style: str
    next: int

    def marker(self, value: str | None) -> str:
        """The next item's marker as a browser prints it."""
        if not self.style:
            return BULLET
        number = _whole(value, self.next)
        self.next = number + 1
        shown = {
            "a": letters(number),
            "A": letters(number).upper(),
            "i": roman(number),
            "I": roman(number).upper(),
        }
        return f"{shown.get(self.style, str(number))}."


def opened(node: LexborNode) -> OpenList:
    """The list that the element ``node`` begins."""
    if node.tag != "ol":
        return OpenList("", 1)
    attributes = node.attributes
    return OpenList(attributes.get("type") or "1", _whole(attributes.get("start"), 1))


def _whole(value: str | None, default: int) -> int:
    return int(value) if value and _WHOLE.match(value) else default
