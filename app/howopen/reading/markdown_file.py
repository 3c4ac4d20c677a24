# SPDX-License-Identifier: Apache-2.0
"""Markdown: the words as a reader sees them, without the marks."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from howopen.domain.document import BlockKind
from howopen.reading import markers
from howopen.reading.content import Content, TextBuilder
from howopen.reading.encodings import decode
from howopen.reading.html_file import add_html, plain_words
from howopen.reading.limits import Limits
from howopen.reading.numbering import BULLET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it.token import Token


def read_markdown(data: bytes, name: str, limits: Limits) -> Content:
    """The content of a Markdown file; a link's address follows its words in brackets.

    Raises:
        HowOpenError: if it is not text.
    """
    from markdown_it import MarkdownIt

    decoded = decode(data, name)
    parser = MarkdownIt("commonmark", {"maxNesting": min(limits.nesting, 100)}).enable("table")
    writer = _Writer(TextBuilder(), name, limits)
    # YAML front matter is about the file, but none of its words may go: it stays, as the paragraph that it parses to.
    for token in parser.parse(decoded.text):
        writer.take(token)
    return Content(
        writer.builder.text, writer.builder.blocks, warnings=(*decoded.warnings, *dict.fromkeys(writer.told))
    )


@dataclass(slots=True)
class _Writer:
    """Turns the parser's tokens into blocks, keeping track of where in lists and tables it stands."""

    builder: TextBuilder
    name: str
    limits: Limits
    markers: list[str] = field(default_factory=list)
    pending: str = ""
    heading: int = 0
    cells: list[str] | None = None
    told: list[str] = field(default_factory=list)

    def take(self, token: Token) -> None:
        """Takes in one token."""
        match token.type:
            case "heading_open":
                self.heading = int(token.tag[1:])
            case "heading_close":
                self.heading = 0
            case "bullet_list_open" | "ordered_list_open":
                self.markers.append("")
            case "bullet_list_close" | "ordered_list_close":
                self.markers.pop()
            case "list_item_open":
                self.pending = f"{token.info}{token.markup}" if token.info else BULLET
            case "tr_open":
                self.cells = []
            case "tr_close":
                self.builder.add(BlockKind.TABLE_ROW, "\t".join(self.cells or ()))
                self.cells = None
            case "inline":
                self._words(_inline(token.children or ()))
            case "fence" | "code_block":
                self._words(token.content)
            case "html_block":
                self.told.extend(add_html(self.builder, token.content, name=self.name, limits=self.limits))
            case _:
                pass

    def _words(self, words: str) -> None:
        if self.cells is not None:
            self.cells.append(words.replace("\n", " "))
        elif self.heading:
            self.builder.add(BlockKind.HEADING, self._marked(words), level=self.heading)
        elif self.pending:
            self.builder.add(BlockKind.LIST_ITEM, self._marked(words), level=len(self.markers))
        else:
            self._paragraph(words)

    def _marked(self, words: str) -> str:
        marker, self.pending = self.pending, ""
        return f"{marker} {words}".strip()

    def _paragraph(self, words: str) -> None:
        kind, level = markers.kind_of(words)
        if self.markers and kind is BlockKind.PARAGRAPH:
            level = 0
        self.builder.add(kind, words, level=level)


def _inline(children: Sequence[Token]) -> str:
    """The words of a run of inline tokens."""
    parts: list[str] = []
    links: list[tuple[str, int]] = []
    for child in children:
        match child.type:
            case "softbreak":
                parts.append(" ")
            case "hardbreak":
                parts.append("\n")
            case "link_open":
                links.append((str(child.attrGet("href") or ""), len(parts)))
            case "link_close" if links:
                address, start = links.pop()
                parts.append(_address(address, "".join(parts[start:])))
            case "image":
                parts.append(child.content)
            case "html_inline":
                parts.append(_tag(child.content))
            case _:
                parts.append(child.content)
    return "".join(parts)


def _address(address: str, words: str) -> str:
    """A link's address in brackets where its words do not say it already: a policy is often named so alone."""
    if not address or address.startswith("#") or address.removeprefix("mailto:") in words:
        return ""
    return f" ({address})"


def _tag(markup: str) -> str:
    if markup.lower().startswith(("<br", "</p", "</div")):
        return "\n"
    return plain_words(markup)
