# SPDX-License-Identifier: Apache-2.0
"""``extract``, ``read``, ``compare``, ``matrix`` and ``identify``."""

from __future__ import annotations

import json
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
from howopen.workspace.inputs import expand, stem
from howopen.workspace.writing import write_bytes

DONE, SOME_UNREAD = 0, 3
Result = TypeVar("Result")


def extract(desk: Desk, options: Namespace) -> int:
    """Clauses, facts, terms and openness of each document."""
    sources = expand(options.paths)
    unread: list[str] = []
    analyses = _each(sources, lambda source: desk.open(source, password=options.password), unread)
    if into_folder(options.output, several=len(sources) > 1):
        folder = make_folder(options.output)
        for source, analysis in analyses:
            name = f"{stem(source)}.{options.format}"
            write_bytes(folder / name, desk.export([analysis], format=options.format))
            tell(name)
        return _code(sources, unread)
    found = [analysis for _, analysis in analyses]
    if found:
        put(desk.export(found, format=options.format), output=options.output, format=options.format)
    return _code(sources, unread)


def read(desk: Desk, options: Namespace) -> int:
    """The text as read."""
    sources = expand(options.paths)
    unread: list[str] = []
    documents = [
        document
        for _, (document, _) in _each(sources, lambda source: desk.read(source, password=options.password), unread)
    ]
    if options.format == "txt":
        content = "\n".join(_paged(document) for document in documents).encode()
    else:
        rows = [exporting.document_json(document) for document in documents]
        content = json.dumps(rows[0] if len(rows) == 1 else rows, indent=1, ensure_ascii=False).encode()
    if documents:
        put(content, output=options.output, format=options.format)
    return _code(sources, unread)


def compare(desk: Desk, options: Namespace) -> int:
    """The differences between two documents."""
    unread: list[str] = []
    both = [analysis for _, analysis in _each((options.a, options.b), desk.open, unread)]
    if len(both) == 2:
        content = desk.export_comparison(desk.compare(*both), format=options.format)
        put(content, output=options.output, format=options.format)
    return _code((options.a, options.b), unread)


def matrix(desk: Desk, options: Namespace) -> int:
    """Documents against facts."""
    sources = expand(options.paths)
    unread: list[str] = []
    analyses: list[Analysis] = [analysis for _, analysis in _each(sources, desk.open, unread)]
    if analyses:
        content = desk.export_matrix(desk.matrix(analyses), format=options.format)
        put(content, output=options.output, format=options.format)
    return _code(sources, unread)


def identify(desk: Desk, options: Namespace) -> int:
    """Which known licence each document is."""
    desk.need_library()
    sources = expand(options.paths)
    unread: list[str] = []
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
    return _code(sources, unread)


def _each(sources: Sequence[str], work: Callable[[str], Result], unread: list[str]) -> Iterator[tuple[str, Result]]:
    """The result for each source; one that can't be read is named and left out, and the others go on."""
    for source in sources:
        try:
            yield source, work(source)
        except HowOpenError as error:
            unread.append(source)
            tell_error(source, error)


def _code(sources: Sequence[str], unread: Sequence[str]) -> int:
    if not sources:
        tell("howopen: nothing to read there.")
        return SOME_UNREAD
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
