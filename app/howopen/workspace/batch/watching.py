# SPDX-License-Identifier: Apache-2.0
"""Files that are new or changed in a watched folder.

By looking again and again: the notices that systems give of changes don't come from network drives, and none of them
says that a file is finished.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from howopen.workspace.batch.values import FileState

Files = Mapping[str, FileState]


def settled(look: Callable[[], Files], pause: Callable[[], None]) -> Iterator[Files]:
    """The files that are new or changed and stood still from one look to the next, as often as there are any.

    ``look`` says which files there are, ``pause`` waits for the time between two looks. Never ends by itself.
    """
    before: Files = {}
    given: dict[str, FileState] = {}
    while True:
        now = look()
        ready = {path: state for path, state in now.items() if before.get(path) == state != given.get(path)}
        if ready:
            given |= ready
            yield ready
        before = now
        pause()
