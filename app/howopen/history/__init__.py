# SPDX-License-Identifier: Apache-2.0
"""The dated versions of documents: of a git repository or bundle, or of a folder of files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from howopen.domain.errors import HowOpenError
from howopen.history.folder import FolderHistory
from howopen.history.git import GitHistory
from howopen.history.source import History
from howopen.repositories import is_repository

__all__ = ["History", "open_history"]


def open_history(path: Path, *, readable: Callable[[Path], bool]) -> History:
    """The history at ``path``: a clone, a bare repository, a git bundle, or a folder of dated versions.

    ``readable`` tells by its name whether a file is one that can be read. The history is to be closed after use, which
    a ``with`` statement does.

    Raises:
        HowOpenError: if nothing is there, it can't be read, or it holds no document.
    """
    if is_repository(path):
        history: History = GitHistory(path, readable=readable)
    elif path.is_dir():
        history = _folder(path, readable=readable)
    else:
        reason = "is no git repository, git bundle or folder" if path.exists() else "is not there"
        raise HowOpenError(f"{path.name or path} {reason}.", hint="Give a repository, or a folder of dated versions.")
    if not history.documents() and not history.withdrawn():
        history.close()
        raise HowOpenError(f"{history.name} holds no document that HowOpen reads.", hint="Give another source.")
    return history


def _folder(path: Path, *, readable: Callable[[Path], bool]) -> FolderHistory:
    """The folder's history. A part of a clone is none, though the dates of its files would make it one."""
    history = FolderHistory(path, readable=readable)
    clone = next((parent for parent in path.resolve().parents if is_repository(parent)), None)
    if clone is not None and not history.dated:
        raise HowOpenError(
            f"{path.name} is a part of the git repository {clone.name}.",
            hint="Give the repository itself, and name the document.",
        )
    return history
