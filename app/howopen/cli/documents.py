# SPDX-License-Identifier: Apache-2.0
"""``extract``, ``read``, ``compare``, ``matrix`` and ``identify``."""

from __future__ import annotations

import textwrap
from argparse import Namespace
from collections.abc import Sequence
from typing import Final

from howopen import exporting
from howopen.cli.output import into_folder, make_folder, put, tell, tell_error
from howopen.cli.sources import DONE, SOME_UNREAD, each, open_each, opener, read_each, sources_of
from howopen.domain.analysis import Analysis
from howopen.domain.document import Document
from howopen.domain.errors import HowOpenError
from howopen.domain.library import Deviation, Identity, IdentityKind, Side
from howopen.workspace.desk import NO_LIBRARY, Desk
from howopen.workspace.inputs import result_names
from howopen.workspace.writing import write_bytes

_JOINABLE: Final = ("json", "md")
_DEVIATIONS: Final = 3
_QUOTED: Final = 160  # characters of a deviation on the screen
ANNOTATED: Final = exporting.ANNOTATED.name


def extract(desk: Desk, options: Namespace) -> int:
    """Clauses, facts, terms and openness of each document."""
    unread: list[str] = []
    sources = sources_of(options, unread)
    analyses = each(sources, opener(desk, options), unread)
    if options.format == ANNOTATED:
        return _annotate(desk, options, list(analyses), unread)
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


def _annotate(desk: Desk, options: Namespace, analyses: Sequence[tuple[str, Analysis]], unread: list[str]) -> int:
    """The original PDFs with their clauses marked; one goes where ``-o`` says, several into a folder."""
    several = into_folder(options.output, several=len(analyses) > 1)
    if len(analyses) > 1 and not several:
        raise HowOpenError("Several marked PDFs do not go into one file.", hint="Name a folder: -o FOLDER")
    names = dict(
        zip((source for source, _ in analyses), result_names([one for one, _ in analyses], "pdf"), strict=True)
    )
    for source, analysis in analyses:
        try:
            content = desk.annotate(source, analysis, password=options.password)
        except HowOpenError as error:
            unread.append(source)
            tell_error(source, error)
            continue
        output = str(make_folder(options.output) / names[source]) if several else options.output
        put(content, output=output, format=ANNOTATED)
    return _code(unread)


def read(desk: Desk, options: Namespace) -> int:
    """The text as read."""
    unread: list[str] = []
    documents = [document for _, document in read_each(desk, options, unread)]
    if options.format == "txt":
        content = "\n".join(_paged(document) for document in documents).encode()
    else:
        content = exporting.export_documents(documents)
    if documents:
        put(content, output=options.output, format=options.format)
    return _code(unread)


def compare(desk: Desk, options: Namespace) -> int:
    """The differences between two documents, or between each of several and the first."""
    unread: list[str] = []
    sources = (options.a, options.b, *options.others)
    opened = [found for _, found in each(sources, opener(desk, options), unread)]
    if unread:
        return SOME_UNREAD
    found = [desk.compare(opened[0], other, fold_names=options.fold_names) for other in opened[1:]]
    if into_folder(options.output, several=len(found) > 1):
        folder = make_folder(options.output)
        names = result_names(sources[1:], options.format)
        for name, comparison in zip(names, found, strict=True):
            write_bytes(folder / name, desk.export_comparison(comparison, format=options.format))
            tell(name)
        return DONE
    if len(found) > 1 and options.format not in _JOINABLE:
        raise HowOpenError(f"Several comparisons do not go into one {options.format}.", hint="Name a folder: -o FOLDER")
    contents = [desk.export_comparison(comparison, format=options.format) for comparison in found]
    put(_joined(contents, options.format), output=options.output, format=options.format)
    return DONE


def _joined(contents: Sequence[bytes], form: str) -> bytes:
    """One comparison as it is; several as a JSON array, or one after the other."""
    if len(contents) == 1:
        return contents[0]
    return b"[" + b",".join(contents) + b"]" if form == "json" else b"\n\n".join(contents)


def matrix(desk: Desk, options: Namespace) -> int:
    """Documents against facts."""
    unread: list[str] = []
    analyses = [analysis for _, analysis in open_each(desk, options, unread)]
    if analyses:
        content = desk.export_matrix(desk.matrix(analyses), format=options.format)
        put(content, output=options.output, format=options.format)
    return _code(unread)


def identify(desk: Desk, options: Namespace) -> int:
    """Which known licence each document is."""
    desk.need_library()
    unread: list[str] = []
    identities: list[tuple[str, Identity]] = []
    for _, document in read_each(desk, options, unread):
        identity = desk.identify(document.text)
        if identity is None:
            raise HowOpenError(NO_LIBRARY)
        identities.append((document.name, identity))
    if options.format == "json":
        content = exporting.export_identities(identities)
    else:
        content = "".join(_identity_lines(name, identity) for name, identity in identities).encode()
    put(content, output=options.output, format=options.format)
    return _code(unread)


def _code(unread: Sequence[str]) -> int:
    return SOME_UNREAD if unread else DONE


def _paged(document: Document) -> str:
    if not document.pages:
        return document.text
    return "\f".join(document.quote(page.span) for page in document.pages)


def _identity_lines(name: str, identity: Identity) -> str:
    """What the document is, and for one with other words the deviations that matter most, one a line."""
    if identity.id is None:
        return f"{name}: nothing known is close\n"
    match identity.kind:
        case IdentityKind.EXACT:
            return f"{name}: exactly {identity.name} ({identity.id})\n"
        case IdentityKind.NAMES_AND_DATES:
            return f"{name}: but for names and dates {identity.name} ({identity.id})\n"
        case _:
            head = f"{name}: {identity.similarity:.1%} like, with other words, {identity.name} ({identity.id})"
            shown = sorted(identity.deviations, key=_weight)[:_DEVIATIONS]
            more = len(identity.deviations) - len(shown)
            rest = (f"  and {more} more",) if more else ()
            return "\n".join((head, *map(_deviation_line, shown), *rest)) + "\n"


def _weight(deviation: Deviation) -> tuple[bool, bool]:
    """Sorts first what decides, and of that what was added before what was left out."""
    sides = {one.side for one in deviation.decisive}
    return not sides, Side.ADDED not in sides


def _deviation_line(deviation: Deviation) -> str:
    parts = [
        f"{words} {_quoted(text)}"
        for words, text in (("added", deviation.found), ("left out", deviation.known))
        if text
    ]
    kinds = ", ".join(dict.fromkeys(one.kind.value for one in deviation.decisive))
    return f"  {', '.join(parts)}" + (f" ({kinds})" if kinds else "")


def _quoted(text: str) -> str:
    return f"“{textwrap.shorten(text, _QUOTED, placeholder=' …')}”"
