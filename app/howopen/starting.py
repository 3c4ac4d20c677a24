# SPDX-License-Identifier: Apache-2.0
"""What lets a process start fast: names that are loaded when first asked for, and few collections of garbage."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Final

_NEW_OBJECTS: Final = 100_000
"""So many new objects bring a collection about: some tens of MB, where Python's own 700 are a few KB."""


def lazily(package: str, modules: Mapping[str, str]) -> Callable[[str], object]:
    """A ``__getattr__`` for ``package`` (PEP 562): it loads a name's module when somebody asks for the name.

    ``modules`` says in which module of the package each name is, with another name there behind a colon. A name that is
    its module's as well can't be among them, as Python then gives the module.
    """

    def load(name: str) -> object:
        if name not in modules:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        module, _, other = modules[name].partition(":")
        value: object = getattr(import_module(f"{package}.{module}"), other or name)
        setattr(sys.modules[package], name, value)  # so that Python finds it by itself from now on
        return value

    return load


def collect_seldom() -> None:
    """Lets this process look for garbage seldom: what it loads and makes stays, so that looking is in vain.

    A start makes some hundred thousand objects, and looking through them again and again took a sixth of its time.
    """
    gc.set_threshold(_NEW_OBJECTS, *gc.get_threshold()[1:])
