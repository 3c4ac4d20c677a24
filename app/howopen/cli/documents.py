# SPDX-License-Identifier: Apache-2.0
"""``extract``, ``read``, ``compare``, ``matrix`` and ``identify``."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from howopen import exporting
from howopen.cli.output import into_folder, make_folder, put, tell, tell_error
from howopen.domain.analysis import Analysis
from howopen.domain.document import Document
from howopen.domain.errors import HowOpenError
from howopen.domain.library import Identity
from howopen.workspace.desk import NO_LIBRARY, Desk
from howopen.workspace.inputs import expand, result_names
from howopen.workspace.mistakes import mistake
from howopen.workspace.writing import write_bytes

DONE, SOME_UNREAD = 0, 3
NO_FILES_HINT = "It reads PDF, DOCX, HTML, Markdown and text files that lie directly in a folder."
Result = TypeVar("Result")


def extract(desk: Desk, options: Namespace) -> int:
    """Clauses, facts, terms and openness of each document."""
    unread: list[str] = []
    sources = _sources(options.paths, unread)
    analyses = _each(sources, lambda source: desk.open(source, password=options.password), unread)
    if into_folder(options.output, several=len(sources) > 1):
        folder = make_folder(options.output)
        names = dict(zip(sources, result_names(sources, options.format), strict=True))
        for source, analysis in analyses:
            write_bytes(folder / names[source], desk.export([analysis], format=options.format))
            tell(names[source])
        return _code(unread)
    found = [analysis for _, analysis in analyses]
    if found:
        put(desk.export(found, format=options.format), output=options.output, format=options.format)
    return _code(unread)


def read(desk: Desk, options: Namespace) -> int:
    """The text as read."""
    unread: list[str] = []
    sources = _sources(options.paths, unread)
    documents = [
        document
        for _, (document, _) in _each(sources, lambda source: desk.read(source, password=options.password), unread)
    ]
    if options.format == "txt":
        content = "\n".join(_paged(document) for document in documents).encode()
    else:
        content = exporting.export_documents(documents)
    if documents:
        put(content, output=options.output, format=options.format)
    return _code(unread)


def compare(desk: Desk, options: Namespace) -> int:
    """The differences between two documents."""
    unread: list[str] = []
    pair = (options.a, options.b)
    both = [
        analysis for _, analysis in _each(pair, lambda source: desk.open(source, password=options.password), unread)
    ]
    if len(both) == 2:
        content = desk.export_comparison(desk.compare(*both), format=options.format)
        put(content, output=options.output, format=options.format)
    return _code(unread)


def matrix(desk: Desk, options: Namespace) -> int:
    """Documents against facts."""
    unread: list[str] = []
    sources = _sources(options.paths, unread)
    analyses = [
        analysis for _, analysis in _each(sources, lambda source: desk.open(source, password=options.password), unread)
    ]
    if analyses:
        content = desk.export_matrix(desk.matrix(analyses), format=options.format)
        put(content, output=options.output, format=options.format)
    return _code(unread)


def identify(desk: Desk, options: Namespace) -> int:
    """Which known licence each document is."""
    desk.need_library()
    unread: list[str] = []
    sources = _sources(options.paths, unread)
    identities: list[tuple[str, Identity]] = []
    for _, (document, _) in _each(sources, lambda source: desk.read(source, password=options.password), unread):
        identity = desk.identify(document.text)
        if identity is None:
            raise HowOpenError(NO_LIBRARY)
        identities.append((document.name, identity))
    if options.format == "json":
        content = exporting.export_identities(identities)
    else:
        content = "".join(_identity_line(name, identity) for name, identity in identities).encode()
    put(content, output=options.output, format=options.format)
    return _code(unread)


def open_each(desk: Desk, paths: Sequence[str], *, password: str) -> tuple[list[Analysis], bool]:
    """The analysis of each document at ``paths``, and whether some could not be read (each was named)."""
    unread: list[str] = []
    found = [a for _, a in _each(_sources(paths, unread), lambda source: desk.open(source, password=password), unread)]
    return found, bool(unread)


def _sources(paths: Sequence[str], unread: list[str]) -> tuple[str, ...]:
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


def _each(sources: Sequence[str], work: Callable[[str], Result], unread: list[str]) -> Iterator[tuple[str, Result]]:
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


def _code(unread: Sequence[str]) -> int:
    return SOME_UNREAD if unread else DONE


def _paged(document: Document) -> str:
    if not document.pages:
        return document.text
    return "\f".join(document.quote(page.span) for page in document.pages)


def _identity_line(name: str, identity: Identity) -> str:
    if identity.id is None:
        return f"{name}: nothing known is close\n"
    kind = "exactly" if identity.exact else f"{identity.similarity:.1%} like"
    return f"{name}: {kind} {identity.name} ({identity.id})\n"
