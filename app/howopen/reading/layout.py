# SPDX-License-Identifier: Apache-2.0
"""Paragraphs, headings and list items of plain text, whether its lines are wrapped by hand or not."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from howopen.domain.document import Block, BlockKind
from howopen.domain.spans import Span
from howopen.reading import markers

_WIDEST_WRAP = 140  # columns; nobody wraps text by hand at more
_NARROWEST_WRAP = 45
_FEW_LONG = 0.1
_FILLED = 0.8
_RAGGED = 0.88  # of the wrap width: an editor may have left the next word's place free
_HALF_FILLED = 0.6
_CENTRED = 0.4
_CAPITALS = 1.2
_SHORT_PIECE = 60  # columns; a line this long that stops in mid-sentence goes on in the next


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank: its words' place in the text, its indent and its width in columns."""

    span: Span
    text: str
    indent: int
    width: int
    after_blank: bool

    @property
    def columns(self) -> int:
        """Its width without the indent; capitals count for more, as they do in proportional type."""
        own = self.width - self.indent
        return round(_CAPITALS * own) if _is_all_capitals(self.text) else own


def blocks_of(text: str) -> tuple[Block, ...]:
    """The blocks of ``text``, in order; their spans hold every character that is not white space."""
    lines = tuple(_lines(text))
    wrap = _wrap_width(lines)
    groups = _paragraphs(lines, wrap)
    kinds = [_kind(group, index, groups) for index, group in enumerate(groups)]
    spans = [Span(group[0].span.start, group[-1].span.end) for group in groups]
    return tuple(Block(kind, span, level) for (kind, level), span in zip(kinds, spans, strict=True))


def _lines(text: str) -> Iterator[Line]:
    start, blank = 0, True
    for raw in text.split("\n"):
        words = raw.strip()
        if words:
            before = len(raw) - len(raw.lstrip())
            span = Span(start + before, start + before + len(words))
            indent = len(raw[:before].expandtabs(4))
            yield Line(span, words, indent, indent + _columns(words), blank)
        blank = not words
        start += len(raw) + 1


def _columns(text: str) -> int:
    if text.isascii():
        return len(text)
    return len(text) + sum(unicodedata.east_asian_width(character) in "WF" for character in text)


def _wrap_width(lines: Sequence[Line]) -> int:
    """The column at which the whole text is wrapped, or 0 where lines are as long as their paragraphs."""
    widths = sorted(line.width for line in lines if line.width <= _WIDEST_WRAP)
    if len(widths) < 2 or len(lines) - len(widths) > _FEW_LONG * len(lines):
        return 0
    wrap = widths[int(0.97 * (len(widths) - 1))]
    filled = sum(width >= _FILLED * wrap for width in widths)
    return wrap if filled >= 0.3 * len(widths) and wrap >= _NARROWEST_WRAP else 0


def _chunk_wrap(chunk: Sequence[Line]) -> int:
    """The same for lines without a blank one between them, in a text that is not wrapped as a whole."""
    widest = max(line.width for line in chunk)
    body = chunk[:-1]
    if len(body) < 2 or not _NARROWEST_WRAP <= widest <= _WIDEST_WRAP:
        return 0
    filled = sum(line.width >= _FILLED * widest for line in body)
    closed = sum(markers.ends_sentence(line.text) for line in body)
    return widest if filled >= 0.8 * len(body) and closed <= 0.5 * len(body) else 0


def _chunks(lines: Sequence[Line]) -> Iterator[list[Line]]:
    chunk: list[Line] = []
    for line in lines:
        if line.after_blank and chunk:
            yield chunk
            chunk = []
        chunk.append(line)
    if chunk:
        yield chunk


def _paragraphs(lines: Sequence[Line], wrap: int) -> list[tuple[Line, ...]]:
    found: list[tuple[Line, ...]] = []
    for chunk in _chunks(lines):
        width = wrap or _chunk_wrap(chunk)
        current = [chunk[0]]
        for line in chunk[1:]:
            if _continues(current, line, width):
                current.append(line)
            else:
                found.append(tuple(current))
                current = [line]
        found.append(tuple(current))
    return found


def _continues(current: Sequence[Line], line: Line, wrap: int) -> bool:
    """Whether ``line`` belongs to the paragraph of the lines in ``current``."""
    last = current[-1]
    if _is_rule(last.text) or _is_rule(line.text):
        return False
    if len(current) == 1 and markers.heading_level(last.text) and not _breaks_off(last, line, wrap):
        return False
    if (
        _is_all_capitals(last.text) != _is_all_capitals(line.text)
        and len(current) == 1
        and markers.ends_sentence(last.text)
    ):
        return False
    full = _is_full(last, line, wrap)
    closed = markers.ends_sentence(last.text)
    if markers.marker_of(line.text):
        return full and not closed and not _starts_item(last, line)
    if markers.heading_level(line.text) and not full:
        return False
    if full:
        return not (closed and line.indent > max(last.indent, current[0].indent) + 1)
    ragged = _HALF_FILLED * wrap * (_CAPITALS if _is_all_capitals(last.text) else 1)
    if wrap and not closed and last.columns >= ragged:
        return True
    lower = line.text[0].islower() or line.text[0] in ",;)"
    return lower and not closed and (last.width >= _SHORT_PIECE or wrap > 0 or markers.ends_open(last.text))


def _is_full(last: Line, line: Line, wrap: int) -> bool:
    """Whether the first word of ``line`` had no room at the end of ``last``."""
    if last.columns < _CENTRED * wrap:  # indented so far that it is a centred title
        return False
    return wrap > 0 and last.indent + last.columns + 1 + _first_word(line.text) > _RAGGED * wrap


def _breaks_off(last: Line, line: Line, wrap: int) -> bool:
    """Whether a line that looks like a heading goes on: a wrapped title, or a line of a notice in capitals."""
    return _is_full(last, line, wrap) and not markers.ends_sentence(last.text) and not markers.marker_of(line.text)


def _starts_item(last: Line, line: Line) -> bool:
    """Whether a marker after an open line starts an item all the same: after "; and", or where it stands out."""
    words = last.text.rstrip().lower()
    if words.endswith((";", "; and", "; or", "; and/or")) or line.indent < last.indent:
        return True
    return line.indent != last.indent and words.endswith((",", " and", " or", "and/or"))


def _first_word(text: str) -> int:
    if ord(text[0]) > 0x2E80:  # Chinese and its neighbours break between any two characters
        return 2
    return _columns(text.split(None, 1)[0])


def _is_rule(text: str) -> bool:
    """A line of dashes and the like."""
    return not any(character.isalnum() for character in text) and len(text) > 1


def _is_all_capitals(text: str) -> bool:
    return text.isupper()


def _kind(group: Sequence[Line], index: int, groups: Sequence[Sequence[Line]]) -> tuple[BlockKind, int]:
    words = " ".join(line.text for line in group)
    level = markers.heading_level(words) if len(group) <= 2 else 0
    if level:
        return BlockKind.HEADING, level
    if len(group) == 1 and markers.short_title(words) and _stands_as_title(index, groups):
        return BlockKind.HEADING, 1
    marker = markers.marker_of(words)
    return (BlockKind.LIST_ITEM, marker.depth) if marker else (BlockKind.PARAGRAPH, 0)


def _stands_as_title(index: int, groups: Sequence[Sequence[Line]]) -> bool:
    """Whether a short line opens the text or stands free above a longer paragraph."""
    if index == 0:
        return True
    if index + 1 == len(groups):
        return False
    line, below = groups[index][0], groups[index + 1]
    longer = len(below) > 1 or below[0].width > max(2 * line.width, 80) or markers.marker_of(below[0].text) is not None
    return longer and (line.after_blank or markers.ends_sentence(groups[index - 1][-1].text))


def with_depths(text: str, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """``blocks`` with the depth of each list item, told by the look of its number among those above it.

    All formats go through here, so that "(a)" below "2.1" has the same depth wherever it was read. A bullet says
    nothing about depth and keeps the level that it has.
    """
    open_lists: dict[str, str] = {}  # look to the last number seen, outermost first
    found: list[Block] = []
    for block in blocks:
        if block.kind is BlockKind.HEADING:
            open_lists.clear()
        marker = markers.marker_of(block.span.of(text)) if block.kind is BlockKind.LIST_ITEM else None
        if marker is None or marker.style == markers.Style.BULLET:
            found.append(replace(block, level=max(block.level, 1)) if block.kind is BlockKind.LIST_ITEM else block)
            continue
        look = _look(marker, open_lists)
        if look in open_lists:
            for inner in list(open_lists)[list(open_lists).index(look) + 1 :]:
                del open_lists[inner]
        open_lists[look] = marker.body
        found.append(replace(block, level=len(open_lists)))
    return tuple(found)


def _look(marker: markers.Marker, open_lists: dict[str, str]) -> str:
    """What items of the same list share; an "i" after an "h" is a letter, not a Roman one."""
    look = f"{marker.style}{marker.depth}"
    letters = look.replace(markers.Style.UPPER_ROMAN, markers.Style.UPPER).replace(
        markers.Style.ROMAN, markers.Style.LOWER
    )
    before = open_lists.get(letters, "")
    follows = len(before) == len(marker.body) == 1 and ord(marker.body) == ord(before) + 1
    return letters if follows else look
