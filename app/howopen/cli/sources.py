# SPDX-License-Identifier: Apache-2.0
"""The documents that a command names: each opened, and those that can't be read named on standard error."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from howopen.cli.output import tell, tell_error
from howopen.domain.analysis import Analysis
from howopen.domain.document import Document, Tracked
from howopen.domain.errors import HowOpenError
from howopen.workspace.desk import Desk
from howopen.workspace.inputs import ReadAs, expand
from howopen.workspace.mistakes import mistake

DONE, SOME_UNREAD = 0, 3
Result = TypeVar("Result")


def open_each(desk: Desk, options: Namespace, unread: list[str]) -> Iterator[tuple[str, Analysis]]:
    """The source and the analysis of each document at the paths of a command, read as its options say."""
    return each(sources_of(options, unread), opener(desk, options), unread)


def opener(desk: Desk, options: Namespace) -> Callable[[str], Analysis]:
    """A function that opens a source as the options of a command say."""
    way = way_of(options)
    return lambda source: desk.open(source, way=way)


def read_each(desk: Desk, options: Namespace, unread: list[str]) -> Iterator[tuple[str, Document]]:
    """The source and the document as read of each at the paths of a command."""
    way = way_of(options)
    return each(sources_of(options, unread), lambda source: desk.read(source, way=way)[0], unread)


def way_of(options: Namespace) -> ReadAs:
    """How the options of a command say that documents are read."""
    return ReadAs(password=options.password, tracked=Tracked(options.tracked), ocr=options.ocr)


def sources_of(options: Namespace, unread: list[str]) -> tuple[str, ...]:
    """The documents at the paths of a command, each once; what gives none is named, and what archives hold besides."""
    found = expand(options.paths, password=options.password)
    for path, error in found.failed:
        unread.append(path)
        tell_error(path, error)
    for path, words in found.told:
        tell(f"howopen: {path}: {words}")
    return found.sources


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
