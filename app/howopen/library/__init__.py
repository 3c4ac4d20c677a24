# SPDX-License-Identifier: Apache-2.0
"""Known licences: the store, its sources, identification and search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from howopen.starting import lazily

if TYPE_CHECKING:
    from howopen.library.adding import add, add_text, take_in
    from howopen.library.catalogue import Record, load_catalogue
    from howopen.library.identification import Identifier
    from howopen.library.known import is_own
    from howopen.library.lineages import Step, lineage, steps
    from howopen.library.own import put_back, rename, take_away
    from howopen.library.progress import CancelledError, Progress, Since, Stage, SyncReport
    from howopen.library.search import Hit
    from howopen.library.sources.scancode import sync, update
    from howopen.library.store import Library
    from howopen.library.taking_in import AddReport

__all__ = [
    "AddReport",
    "CancelledError",
    "Hit",
    "Identifier",
    "Library",
    "Progress",
    "Record",
    "Since",
    "Stage",
    "Step",
    "SyncReport",
    "add",
    "add_text",
    "is_own",
    "lineage",
    "load_catalogue",
    "put_back",
    "rename",
    "steps",
    "sync",
    "take_away",
    "take_in",
    "update",
]
_MODULES: Final = {
    "AddReport": "taking_in",
    "CancelledError": "progress",
    "Hit": "search",
    "Identifier": "identification",
    "Library": "store",
    "Progress": "progress",
    "Record": "catalogue",
    "Since": "progress",
    "Stage": "progress",
    "Step": "lineages",
    "SyncReport": "progress",
    "add": "adding",
    "add_text": "adding",
    "is_own": "known",
    "lineage": "lineages",
    "load_catalogue": "catalogue",
    "put_back": "own",
    "rename": "own",
    "steps": "lineages",
    "sync": "sources.scancode",
    "take_away": "own",
    "take_in": "adding",
    "update": "sources.scancode",
}

if not TYPE_CHECKING:
    __getattr__ = lazily(__name__, _MODULES)
