# SPDX-License-Identifier: Apache-2.0
"""Known licences: the store, its sources, identification and search."""

from howopen.library.adding import add, take_in
from howopen.library.catalogue import Record, load_catalogue
from howopen.library.identification import Identifier
from howopen.library.lineages import Step, lineage, steps
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
    "lineage",
    "load_catalogue",
    "steps",
    "sync",
    "take_in",
    "update",
]
