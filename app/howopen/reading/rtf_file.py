# SPDX-License-Identifier: Apache-2.0
"""Rich text files (RTF): the text as it is printed, with tracked changes accepted, rejected or shown.

striprtf, the library for it, leaves footnotes, headers, list numbers and text boxes out and hidden and deleted words
in, without a word about either; hence a reader of our own.
"""

from __future__ import annotations

from howopen.domain.document import BlockKind, Tracked
from howopen.reading import failures
from howopen.reading.anchors import bare
from howopen.reading.content import Content, TextBuilder
from howopen.reading.docx_file import PAGE_NUMBER
from howopen.reading.limits import Limits
from howopen.reading.rtf_paragraphs import add_all
from howopen.reading.rtf_state import Reader
from howopen.reading.rtf_tokens import Token, tokens
from howopen.reading.tracked import comments_warning

_CUT = "The file ends too early, so text may be missing at its end."
_HIDDEN = "The file holds hidden text, which is left out."


def read_rtf(data: bytes, name: str, limits: Limits, *, tracked: Tracked = Tracked.ACCEPTED) -> Content:
    """The content of an RTF file: headings, printed numbers, tables and text boxes, and at the end its notes.

    After foot- and endnotes come the headers and footers, each once and marked as such.

    Raises:
        HowOpenError: if it is no RTF file or nests its groups too deeply.
    """
    if not data.startswith(b"{\\rtf"):
        raise failures.broken(name, "RTF file")
    reader = Reader(tracked)
    for part in tokens(data):
        if part.kind is Token.OPEN:
            if len(reader.stack) >= limits.nesting:
                raise failures.too_deep(name)
            reader.open()
        elif part.kind is Token.CLOSE:
            reader.close()
            if not reader.stack:  # what follows the outermost group is no part of the document
                break
        else:
            reader.take(part)
    cut = bool(reader.stack)
    while reader.stack:
        reader.close()
    return _content(reader, tracked, cut=cut)


def _content(reader: Reader, tracked: Tracked, *, cut: bool) -> Content:
    builder = TextBuilder()
    add_all(builder, reader.anchors, reader.text.paragraphs)
    for number, words in enumerate(reader.notes, 1):
        reader.anchors.add(builder, BlockKind.FOOTNOTE, f"[{number}] {words}")
    headers_first = sorted(reader.running, key=lambda item: item[0] != "header")
    for kind, words in dict.fromkeys((kind, bare(words)) for kind, words in headers_first):
        if not PAGE_NUMBER.fullmatch(words):
            builder.add(BlockKind.PARAGRAPH, f"[Page {kind}] {words}")
    comments = reader.anchors.comments(builder.text, reader.comments)
    told = (
        _CUT if cut else "",
        reader.tally.warning(tracked),
        _HIDDEN if reader.hidden else "",
        comments_warning(len(comments)),
    )
    return Content(
        builder.text,
        builder.blocks,
        title=bare(reader.title),
        warnings=tuple(filter(None, told)),
        comments=comments,
    )
