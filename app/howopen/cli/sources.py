# SPDX-License-Identifier: Apache-2.0
"""The documents that a command names: each opened, and those that can't be read named on standard error."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from howopen.cli.output import tell_error
from howopen.domain.analysis import Analysis
from howopen.domain.errors import HowOpenError
from howopen.workspace.desk import Desk
from howopen.workspace.inputs import expand
from howopen.workspace.mistakes import mistake

DONE, SOME_UNREAD = 0, 3
NO_FILES_HINT = "It reads PDF, DOCX, HTML, Markdown and text files that lie directly in a folder."
Result = TypeVar("Result")


def open_each(desk: Desk, paths: Sequence[str], *, password: str) -> tuple[list[Analysis], bool]:
    """The analysis of each document at ``paths``, and whether some could not be read (each was named)."""
    unread: list[str] = []
    found = [a for _, a in each(sources_of(paths, unread), lambda source: desk.open(source, password=password), unread)]
    return found, bool(unread)


def sources_of(paths: Sequence[str], unread: list[str]) -> tuple[str, ...]:
    """The documents at ``paths``, each once; a folder that gives none is named."""
    sources: list[str] = []
    for path in paths:
        try:
            found = expand([path])
            if not found:
                raise HowOpenError(f"“{path}” holds no file that HowOpen reads.", hint=NO_FILES_HINT)
            sources += found
        except HowOpenError as error:
            unread.append(path)
            tell_error(path, error)
        except OSError as error:
            unread.append(path)
            tell_error(path, HowOpenError(f"The folder “{path}” could not be opened: {error.strerror}."))
    return tuple(dict.fromkeys(sources))


def each(sources: Sequence[str], work: Callable[[str], Result], unread: list[str]) -> Iterator[tuple[str, Result]]:
    """The result for each source; one that can't be read is named and left out, and the others go on."""
    for source in sources:
        try:
            yield source, work(source)
        except HowOpenError as error:
            unread.append(source)
            tell_error(source, error)
        except Exception as error:  # noqa: BLE001 - whatever one file does, the others must go on
            unread.append(source)
            tell_error(source, mistake(error))
