# SPDX-License-Identifier: Apache-2.0
"""Bytes to ``Document``: one reader a format, and a guarded process around those that parse.

``read`` and ``from_text`` are in ``reader``, ``read_guarded`` in ``guarded``, ``read_all_guarded`` for archives and
e-mails in ``several``; they are named here for callers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from howopen.starting import lazily

if TYPE_CHECKING:
    from howopen.reading.guarded import read_guarded
    from howopen.reading.inventory import SEPARATOR, Inventory, located
    from howopen.reading.limits import Limits
    from howopen.reading.ocr import OcrEngine
    from howopen.reading.ocr import available as ocr_available
    from howopen.reading.reader import from_text, listing, read
    from howopen.reading.several import inventory_guarded, may_hold_several, members, read_all_guarded
    from howopen.reading.sniff import SUFFIXES, Format, is_readable_name

__all__ = [
    "SEPARATOR",
    "SUFFIXES",
    "Format",
    "Inventory",
    "Limits",
    "OcrEngine",
    "from_text",
    "inventory_guarded",
    "is_readable_name",
    "listing",
    "located",
    "may_hold_several",
    "members",
    "ocr_available",
    "read",
    "read_all_guarded",
    "read_guarded",
]
_MODULES: Final = {
    "Format": "sniff",
    "Inventory": "inventory",
    "Limits": "limits",
    "OcrEngine": "ocr",
    "SEPARATOR": "inventory",
    "SUFFIXES": "sniff",
    "from_text": "reader",
    "inventory_guarded": "several",
    "is_readable_name": "sniff",
    "listing": "reader",
    "located": "inventory",
    "may_hold_several": "several",
    "members": "several",
    "ocr_available": "ocr:available",
    "read": "reader",
    "read_all_guarded": "several",
    "read_guarded": "guarded",
}

if not TYPE_CHECKING:
    __getattr__ = lazily(__name__, _MODULES)
