# SPDX-License-Identifier: Apache-2.0
"""The texts that the tool of translations collects, which stands among the tools of packaging."""

from __future__ import annotations

import sys
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, Final

_TOOLS: Final = Path(__file__).resolve().parents[2] / "packaging"


@cache
def collected() -> tuple[Any, ...]:
    """Every text to translate, with ``context``, ``source``, ``place`` and ``singular``."""
    sys.path.insert(0, str(_TOOLS))
    try:
        return tuple(import_module("translation_texts").collected())
    finally:
        sys.path.remove(str(_TOOLS))
