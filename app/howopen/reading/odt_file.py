# SPDX-License-Identifier: Apache-2.0
"""OpenDocument texts (.odt): the text as it is printed, with tracked changes accepted, rejected or shown."""

from __future__ import annotations

from howopen.domain.document import BlockKind, Tracked
from howopen.reading import failures
from howopen.reading.anchors import bare
from howopen.reading.content import Content
from howopen.reading.docx_file import PAGE_NUMBER
from howopen.reading.limits import Limits
from howopen.reading.odt_numbering import OdtLists
from howopen.reading.odt_package import KIND, OdtPackage, OdtStyles, open_odt
from howopen.reading.odt_tracked import OdtChanges
from howopen.reading.odt_writer import Writer
from howopen.reading.tracked import comments_warning
from howopen.reading.xml_tree import below, child

_EMBEDDED = "Not read, though it may hold words: {count} embedded objects."
_EMBEDDED_ONE = "Not read, though it may hold words: 1 embedded object."


def read_odt(data: bytes, name: str, limits: Limits, *, tracked: Tracked = Tracked.ACCEPTED) -> Content:
    """The content of an OpenDocument text: headings, numbers, tables and text boxes, and at the end its notes.

    After foot- and endnotes come the headers and footers, each once and marked as such.

    Raises:
        HowOpenError: if it is damaged, encrypted, or beyond the limits.
    """
    package = open_odt(data, name, limits)
    text = package.text
    if text is None:
        raise failures.broken(name, KIND)
    writer = Writer(
        OdtStyles(package.content, package.styles),
        OdtLists(package.content, package.styles),
        OdtChanges(tracked),
        limits.repeats,
    )
    writer.changes.note(child(text, "tracked-changes"))
    writer.take_all(text)
    writer.put(BlockKind.PARAGRAPH, "")
    for number, words in enumerate(writer.notes, 1):
        writer.anchors.add(writer.builder, BlockKind.FOOTNOTE, f"[{number}] {words}")
    _take_running(writer, package)
    return _content(writer, package, tracked)


def _take_running(writer: Writer, package: OdtPackage) -> None:
    seen: set[str] = set()
    for kind, element in package.running():
        words = bare(writer.words_of_all(element))
        if words not in seen and not PAGE_NUMBER.fullmatch(words):
            seen.add(words)
            writer.builder.add(BlockKind.PARAGRAPH, f"[Page {kind}] {words}")


def _content(writer: Writer, package: OdtPackage, tracked: Tracked) -> Content:
    comments = writer.anchors.comments(writer.builder.text, writer.comments)
    title = next(below(package.meta, "title"), None)
    embedded = _EMBEDDED_ONE if package.embedded == 1 else _EMBEDDED.format(count=f"{package.embedded:,}")
    told = (
        writer.changes.tally.warning(tracked),
        *writer.warnings,
        comments_warning(len(comments)),
        embedded if package.embedded else "",
    )
    return Content(
        writer.builder.text,
        writer.builder.blocks,
        title=(title.text or "").strip() if title is not None else "",
        warnings=tuple(dict.fromkeys(filter(None, told))),
        comments=comments,
    )
