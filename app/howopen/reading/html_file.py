# SPDX-License-Identifier: Apache-2.0
"""HTML: the words that a browser would show, block by block. Nothing is fetched and no script runs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from howopen.domain.document import BlockKind
from howopen.reading import failures, html_shown, markers
from howopen.reading.content import Content, TextBuilder, names
from howopen.reading.encodings import decode
from howopen.reading.html_lists import OpenList, opened
from howopen.reading.layout import blocks_of
from howopen.reading.limits import Limits
from howopen.reading.numbering import BULLET

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_BLOCKS = names(
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form "
    "h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre section summary table tbody td tfoot th "
    "thead tr ul"
)
_CELLS = frozenset(("td", "th"))
_HEADING = re.compile(r"h([1-6])\Z")
_SLACK = 10  # elements that the parser closes by itself may seem open
_SPACE = re.compile(r"\s+")
_DECLARED = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w-]+)", re.I)
_DECLARED_WITHIN = 4096


def read_html(data: bytes, name: str, limits: Limits) -> Content:
    """The content of an HTML file.

    Raises:
        HowOpenError: if it is not text or nests too deeply.
    """
    from selectolax.lexbor import LexborHTMLParser

    decoded = decode(_as_declared(data), name)
    builder = TextBuilder()
    told = add_html(builder, decoded.text, name=name, limits=limits)
    title = LexborHTMLParser(decoded.text).css_first("title")
    words = _SPACE.sub(" ", title.text()).strip() if title else ""
    return Content(builder.text, builder.blocks, title=words, warnings=(*decoded.warnings, *told))


def _as_declared(data: bytes) -> bytes:
    """``data`` in UTF-8 where it is not UTF-8 yet and names its encoding in a meta tag."""
    declared = _DECLARED.search(data[:_DECLARED_WITHIN])
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        if declared is not None:
            try:
                return data.decode(declared[1].decode("ascii")).encode("utf-8")
            except (UnicodeError, LookupError):
                return data
    return data


def add_html(builder: TextBuilder, source: str, *, name: str, limits: Limits) -> tuple[str, ...]:
    """Appends the blocks of a piece of HTML; returns sentences about what was left out.

    Raises:
        HowOpenError: if elements nest deeper than ``limits.nesting``.
    """
    from selectolax.lexbor import LexborHTMLParser

    if html_shown.nests_beyond(source, _SLACK * limits.nesting):
        raise failures.too_deep(name)
    root = LexborHTMLParser(source).root
    if root is None:
        return ()
    writer = _Writer(builder)
    left_out: Counter[html_shown.Part] = Counter()
    other_pages = 0
    for node, part, depth in _walk(root):
        if depth > limits.nesting:
            raise failures.too_deep(name)
        if part is None:
            writer.leave(node)
        elif part is html_shown.Part.SHOWN:
            writer.enter(node)
        else:
            left_out[part] += html_shown.count_words(node)[0]
            other_pages += html_shown.is_other_page(node)
    writer.flush()
    return html_shown.warnings(left_out, other_pages)


def plain_words(source: str) -> str:
    """The words of a scrap of HTML, without its tags."""
    from selectolax.lexbor import LexborHTMLParser

    body = LexborHTMLParser(source).body
    return body.text() if body else ""


def _walk(root: LexborNode) -> Iterator[tuple[LexborNode, html_shown.Part | None, int]]:
    """Every node with what it is and its depth, and on the way out of those that are shown with None instead."""
    stack: list[tuple[LexborNode, bool, int]] = [(root, True, 0)]
    while stack:
        node, entering, depth = stack.pop()
        part = html_shown.part_of(node) if entering else None
        yield node, part, depth
        if part is not html_shown.Part.SHOWN or node.is_text_node:
            continue
        stack.append((node, False, depth))
        children: list[LexborNode] = []
        child = node.first_child
        while child is not None:
            children.append(child)
            child = child.next
        stack.extend((child, True, depth + 1) for child in reversed(children))


@dataclass(slots=True)
class _Writer:
    """Gathers words and turns them into a block wherever a block element begins or ends."""

    builder: TextBuilder
    words: list[str] = field(default_factory=list)
    lists: list[OpenList] = field(default_factory=list)
    marker: str = ""
    heading: int = 0
    preformatted: int = 0
    rows: list[list[str]] = field(default_factory=list)

    def enter(self, node: LexborNode) -> None:
        """Takes in a text node or the start of an element."""
        if node.is_text_node:
            self._take_words(node.text_content or "")
            return
        tag = node.tag or ""
        if tag == "br":
            self.words.append("\n")
        if tag in _BLOCKS and not self.rows:
            self.flush()
        match tag:
            case "ol" | "ul" | "menu":
                self.lists.append(opened(node))
            case "li":
                self.marker = self.lists[-1].marker(node.attributes.get("value")) if self.lists else BULLET
            case "pre":
                self.preformatted += 1
            case "tr" if _is_row(node):
                self.rows.append([])
            case "td" | "th" if self.rows:
                self.rows[-1].append("")
            case _ if _HEADING.match(tag):
                self.heading = int(tag[1])

    def leave(self, node: LexborNode) -> None:
        """Takes in the end of an element."""
        tag = node.tag or ""
        if tag == "tr" and self.rows and _is_row(node):
            self._close_row()
        elif tag in _CELLS and self.rows:
            self.rows[-1][-1:] = [self._folded()]
        elif tag in _BLOCKS:
            if self.rows:
                self.words.append(" ")
            else:
                self.flush()
        match tag:
            case "ol" | "ul" | "menu" if self.lists:
                self.lists.pop()
            case "pre":
                self.preformatted = max(self.preformatted - 1, 0)
            case _ if _HEADING.match(tag):
                self.heading = 0

    def flush(self) -> None:
        """Makes a block of the words so far."""
        if self.preformatted and not self.rows:
            self._flush_lines()
            return
        words = self._folded()
        if not words:
            return
        if self.heading:
            self.builder.add(BlockKind.HEADING, f"{self._marked()}{words}", level=self.heading)
        elif self.marker:
            self.builder.add(BlockKind.LIST_ITEM, f"{self._marked()}{words}", level=max(len(self.lists), 1))
        else:
            kind, level = markers.kind_of(words)
            self.builder.add(kind, words, level=level)

    def _take_words(self, text: str) -> None:
        self.words.append(text if self.preformatted else _SPACE.sub(" ", text))

    def _marked(self) -> str:
        marker, self.marker = self.marker, ""
        return f"{marker} " if marker else ""

    def _folded(self) -> str:
        words = "".join(self.words).strip()
        self.words.clear()
        return words.replace("\n", " ") if self.rows else words

    def _flush_lines(self) -> None:
        """Preformatted text holds a whole agreement as often as not, so its paragraphs are found as in plain text."""
        text = "".join(self.words)
        self.words.clear()
        for block in blocks_of(text):
            self.builder.add(block.kind, block.span.of(text), level=block.level)

    def _close_row(self) -> None:
        stray = self._folded()
        cells = self.rows.pop() + ([stray] if stray else [])
        row = "\t".join(cells)
        if self.rows:  # a table inside a cell: its rows become words of that cell
            self.words.append(f"{row} ")
        else:
            self.builder.add(BlockKind.TABLE_ROW, row)


def _is_row(node: LexborNode) -> bool:
    """Whether a table row has cells beside each other; a table of one column is there for its looks."""
    cells = 0
    child = node.first_child
    while child is not None:
        cells += child.tag in _CELLS
        child = child.next
    return cells > 1
