# SPDX-License-Identifier: Apache-2.0
"""``extract``, ``read``, ``compare``, ``matrix`` and ``identify``."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence

from howopen import exporting
from howopen.cli.output import into_folder, make_folder, put, tell
from howopen.cli.sources import DONE, SOME_UNREAD, each, sources_of
from howopen.domain.document import Document
from howopen.domain.errors import HowOpenError
from howopen.domain.library import Identity
from howopen.workspace.desk import NO_LIBRARY, Desk
from howopen.workspace.inputs import result_names
from howopen.workspace.writing import write_bytes


def extract(desk: Desk, options: Namespace) -> int:
    """Clauses, facts, terms and openness of each document."""
    unread: list[str] = []
    sources = sources_of(options.paths, unread)
    analyses = each(sources, lambda source: desk.open(source, password=options.password), unread)
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
    sources = sources_of(options.paths, unread)
    documents = [
        document
        for _, (document, _) in each(sources, lambda source: desk.read(source, password=options.password), unread)
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
    both = [analysis for _, analysis in each(pair, lambda source: desk.open(source, password=options.password), unread)]
    if len(both) == 2:
        content = desk.export_comparison(desk.compare(*both), format=options.format)
        put(content, output=options.output, format=options.format)
    return _code(unread)


def matrix(desk: Desk, options: Namespace) -> int:
    """Documents against facts."""
    unread: list[str] = []
    sources = sources_of(options.paths, unread)
    analyses = [
        analysis for _, analysis in each(sources, lambda source: desk.open(source, password=options.password), unread)
    ]
    if analyses:
        content = desk.export_matrix(desk.matrix(analyses), format=options.format)
        put(content, output=options.output, format=options.format)
    return _code(unread)


def identify(desk: Desk, options: Namespace) -> int:
    """Which known licence each document is."""
    desk.need_library()
    unread: list[str] = []
    sources = sources_of(options.paths, unread)
    identities: list[tuple[str, Identity]] = []
    for _, (document, _) in each(sources, lambda source: desk.read(source, password=options.password), unread):
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
