# SPDX-License-Identifier: Apache-2.0
"""Bytes to ``Document``: one reader a format, and a guarded process around those that parse.

``read`` and ``from_text`` are in ``reader``, ``read_guarded`` in ``guarded``; they are named here for callers.
"""

from howopen.reading.guarded import read_guarded
from howopen.reading.limits import Limits
from howopen.reading.reader import from_text, read
from howopen.reading.sniff import SUFFIXES, Format, is_readable_name

__all__ = ["SUFFIXES", "Format", "Limits", "from_text", "is_readable_name", "read", "read_guarded"]
