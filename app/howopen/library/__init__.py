# SPDX-License-Identifier: Apache-2.0
"""Known licences: the store, its sources, identification and search."""

from howopen.library.adding import add
from howopen.library.catalogue import Record, load_catalogue
from howopen.library.identification import Identifier
from howopen.library.progress import CancelledError, Progress, Stage, SyncReport
from howopen.library.sources.scancode import sync
from howopen.library.store import Library

__all__ = [
    "CancelledError",
    "Identifier",
    "Library",
    "Progress",
    "Record",
    "Stage",
    "SyncReport",
    "add",
    "load_catalogue",
    "sync",
]
