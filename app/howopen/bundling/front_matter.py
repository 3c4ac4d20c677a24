# SPDX-License-Identifier: Apache-2.0
"""The metadata block of a model card: a strict reader for the part of YAML that such blocks use.

Mappings, lists, plain, quoted and block texts, and lists in brackets are read; every value is a text, a list, a mapping
or None. Anchors, aliases, tags and merge keys are refused: nothing in a card may refer to another part or make an
object.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from howopen.bundling.yaml_scalars import UnreadableError, flow_value, is_open, key_and_rest, without_comment
from howopen.domain.errors import HowOpenError

Yaml = str | None | tuple["Yaml", ...] | Mapping[str, "Yaml"]

MOST_CHARACTERS = 200_000
MOST_LINES = 5_000
DEEPEST = 12
MOST_CONTINUED, MOST_CHARACTERS_OPEN = 300, 30_000
_BLOCK_TEXT = re.compile(r"([|>])([-+]?)$")
_DASH = re.compile(r"-(?:[ ]+|$)")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The values of the metadata block, and the text of the card after it."""

    values: Mapping[str, Yaml]
    body: str


@dataclass(frozen=True, slots=True)
class _Line:
    indent: int
    words: str
    number: int


def parse_front_matter(source: str, *, name: str) -> FrontMatter:
    """The metadata and body of a card; no values where it has no block. ``name`` is the file's, for messages.

    Raises:
        HowOpenError: if the block doesn't end, is too long or too deep, or is not of the part of YAML that is read.
    """
    lines = source.replace("\r\n", "\n").removeprefix("\ufeff").split("\n")
    if lines[0].rstrip() != "---":
        return FrontMatter({}, "\n".join(lines))
    end = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip() in ("---", "...")), None)
    if end is None:
        raise _refusal(name, 1, "has no end (a line of three hyphens)")
    block = lines[1:end]
    if end > MOST_LINES or sum(map(len, block)) > MOST_CHARACTERS:
        raise _refusal(name, 1, f"is longer than {MOST_LINES:,} lines or {MOST_CHARACTERS:,} characters")
    try:
        values = _Reader(block).document()
    except UnreadableError as error:
        raise _refusal(name, error.line + 2, error.reason) from error
    return FrontMatter(values, "\n".join(lines[end + 1 :]))


def _refusal(name: str, line: int, reason: str) -> HowOpenError:
    return HowOpenError(
        f"The metadata at the head of “{name}” can't be read: line {line} {reason}.",
        hint="Correct that line, or take the block between the two lines of hyphens out.",
    )


class _Reader:
    """Reads the lines of one block from the top; ``at`` is the next line, counted from 0."""

    def __init__(self, lines: list[str]) -> None:
        self._raw = lines
        self._at = 0

    def document(self) -> Mapping[str, Yaml]:
        """The whole block, which must be a mapping."""
        first = self._next()
        if first is None:
            return {}
        value = self._block(first.indent, depth=1)
        rest = self._next()
        if rest is not None:
            raise UnreadableError(rest.number, "is indented in no known way")
        if not isinstance(value, Mapping):
            raise UnreadableError(first.number, "is no “key: value”")
        return value

    def _next(self) -> _Line | None:
        """The next line that holds something, without taking it."""
        while self._at < len(self._raw):
            raw = self._raw[self._at]
            words = without_comment(raw.strip())
            if words:
                if "\t" in raw[: len(raw) - len(raw.lstrip())]:
                    raise UnreadableError(self._at, "is indented by a tab")
                return _Line(len(raw) - len(raw.lstrip(" ")), words, self._at)
            self._at += 1
        return None

    def _block(self, indent: int, *, depth: int) -> Yaml:
        line = self._next()
        assert line is not None
        if depth > DEEPEST:
            raise UnreadableError(line.number, f"is nested deeper than {DEEPEST} levels")
        if _DASH.match(line.words):
            return self._list(indent, depth=depth)
        return self._mapping(indent, depth=depth)

    def _list(self, indent: int, *, depth: int) -> tuple[Yaml, ...]:
        items: list[Yaml] = []
        while (line := self._next()) is not None and line.indent == indent and _DASH.match(line.words):
            mark = _DASH.match(line.words)
            assert mark is not None
            rest = line.words[mark.end() :]
            if rest and (_DASH.match(rest) or key_and_rest(rest) is not None):
                # "- name: x" opens a mapping (and "- - x" a list) that goes on below: read as if the dash were not.
                self._raw[line.number] = " " * (indent + mark.end()) + rest
                items.append(self._block(indent + mark.end(), depth=depth + 1))
            else:
                self._at += 1
                items.append(self._value(rest, indent, line.number, depth=depth))
        return tuple(items)

    def _mapping(self, indent: int, *, depth: int) -> Mapping[str, Yaml]:
        values: dict[str, Yaml] = {}
        while (line := self._next()) is not None and line.indent == indent and not _DASH.match(line.words):
            pair = key_and_rest(line.words)
            if pair is None:
                raise UnreadableError(line.number, "is no “key: value”")
            key, rest = pair
            if key in values or key == "<<":
                raise UnreadableError(line.number, "repeats or merges a key")
            self._at += 1
            values[key] = self._value(rest, indent, line.number, depth=depth, in_mapping=True)
        return values

    def _value(self, rest: str, indent: int, number: int, *, depth: int, in_mapping: bool = False) -> Yaml:
        """What stands after a key or a dash: on its line, or in the lines below that belong to it."""
        if style := _BLOCK_TEXT.fullmatch(rest):
            return self._text(indent, folded=style[1] == ">")
        if rest:
            return flow_value(self._whole(rest, indent), number)
        line = self._next()
        if line is None or line.indent < indent:
            return None
        if line.indent > indent or (in_mapping and _DASH.match(line.words)):
            return self._block(line.indent, depth=depth + 1)
        return None

    def _whole(self, rest: str, indent: int) -> str:
        """``rest`` with the lines below that go on with it: further in, or inside an open bracket or quotation."""
        for _ in range(MOST_CONTINUED):
            line, open_ = self._next(), is_open(rest)
            if line is None or not (line.indent > indent or open_):
                return rest
            if len(rest) > MOST_CHARACTERS_OPEN or (not open_ and _starts(line.words)):
                raise UnreadableError(line.number, "is indented in no known way, or goes on too long")
            rest = f"{rest} {line.words}"
            self._at += 1
        raise UnreadableError(self._at, f"goes on for more than {MOST_CONTINUED} lines")

    def _text(self, indent: int, *, folded: bool) -> str:
        """A block of text below ``|`` or ``>``: all lines further in than its key, without that indentation."""
        kept: list[str] = []
        while self._at < len(self._raw):
            raw = self._raw[self._at]
            if raw.strip() and len(raw) - len(raw.lstrip(" ")) <= indent:
                break
            kept.append(raw.strip() if folded else raw.rstrip())
            self._at += 1
        if folded:
            return re.sub(r"(?<!\n)\n(?!\n)", " ", "\n".join(kept)).strip()
        margin = min((len(line) - len(line.lstrip(" ")) for line in kept if line), default=0)
        return "\n".join(line[margin:] for line in kept).strip("\n")


def _starts(words: str) -> bool:
    """Whether a line begins a pair or an item, so that it goes on with no text above."""
    return _DASH.match(words) is not None or key_and_rest(words) is not None
