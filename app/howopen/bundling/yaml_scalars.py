# SPDX-License-Identifier: Apache-2.0
"""Values on one line of the metadata: plain and quoted texts, and lists and mappings in brackets."""

from __future__ import annotations

import re
from collections.abc import Mapping

Flow = str | None | tuple["Flow", ...] | Mapping[str, "Flow"]

_QUOTED_KEY = re.compile(r"""("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[ ]*:(?:[ ]+(.*))?$""")
_NO_KEY = "-?:,[]{}#&*!|>'\"%@`"
_FORBIDDEN = ("&", "*", "!", "%", "@", "`", "?")
_ESCAPES = {"n": "\n", "t": "\t", '"': '"', "\\": "\\", "/": "/", " ": " ", "0": "", "r": "\r"}
_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})
_DEEPEST = 12


class UnreadableError(Exception):
    """A line that is outside the part of YAML that is read; ``line`` counts the lines of the block from 0."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line = line
        self.reason = reason


def without_comment(words: str) -> str:
    """``words`` without a comment at its start or, after a space and outside quotation marks, at its end."""
    quote = ""
    for at, sign in enumerate(words):
        if quote:
            # A quotation mark that is doubled, or escaped, is part of the text; a doubled one opens it again at once.
            quote = "" if sign == quote and not (quote == '"' and words[at - 1] == "\\") else quote
        elif sign in "\"'" and (at == 0 or words[at - 1] in " [,:{'"):
            quote = sign
        elif sign == "#" and (at == 0 or words[at - 1] == " "):
            return words[:at].rstrip()
    return words


def key_and_rest(words: str) -> tuple[str, str] | None:
    """The key and what follows its colon, or None where ``words``, which hold something, are no pair."""
    if match := _QUOTED_KEY.match(words):
        return _quoted(match[1], 0), (match[2] or "").strip()
    # A plain key ends at the first colon that a space or the line's end follows.
    end = words.find(": ") if ": " in words else len(words) - 1
    if words[end] != ":" or words[0] in _NO_KEY:
        return None
    return words[:end].rstrip(), words[end + 1 :].strip()


def is_open(words: str) -> bool:
    """Whether a bracket or a quotation that ``words`` opens is still open at its end."""
    if words[:1] not in "[{\"'":
        return False
    depth, quote, escaped = 0, "", False
    for sign in words:
        if quote:
            ends = sign == quote and not escaped
            escaped = sign == "\\" and quote == '"' and not escaped
            quote = "" if ends else quote
        elif sign in "\"'":
            quote = sign
        else:
            depth += (sign in "[{") - (sign in "]}")
    return bool(quote) or depth > 0


def flow_value(words: str, line: int) -> Flow:
    """The value of ``words``, all of which must belong to it.

    Raises:
        UnreadableError: if it is none, or uses what is refused.
    """
    if words[:1] in ("[", "{", '"', "'"):
        value, end = _inner(words, 0, line, depth=1)
        if words[end:].strip():
            raise UnreadableError(line, "goes on after its end")
        return value
    if words[:1] in _FORBIDDEN or words[:1] in ("|", ">"):
        raise UnreadableError(line, "uses an anchor, alias, tag or other form that is not read")
    return None if words in _NOTHING else words


def _inner(words: str, at: int, line: int, *, depth: int) -> tuple[Flow, int]:
    """The value that begins at ``at``, and where it ends."""
    if depth > _DEEPEST:
        raise UnreadableError(line, f"is nested deeper than {_DEEPEST} levels")
    sign = words[at : at + 1]
    if sign in ("[", "{"):
        return _collection(words, at, line, depth=depth)
    if sign in ('"', "'"):
        match = re.compile(r'"(?:[^"\\]|\\.)*"' if sign == '"' else r"'(?:[^']|'')*'").match(words, at)
        if match is None:
            raise UnreadableError(line, "opens a quotation and does not close it")
        return _quoted(match[0], line), match.end()
    match = re.compile(r"[^,\[\]{}]*").match(words, at)
    assert match is not None
    text = match[0].strip()
    if text[:1] in _FORBIDDEN:
        raise UnreadableError(line, "uses an anchor, alias, tag or other form that is not read")
    return (None if text in _NOTHING else text), match.end()


def _collection(words: str, at: int, line: int, *, depth: int) -> tuple[Flow, int]:
    """A list in square brackets or a mapping in braces."""
    closing = "]" if words[at] == "[" else "}"
    items: list[Flow] = []
    pairs: dict[str, Flow] = {}
    at += 1
    while True:
        at = _skip(words, at)
        if at >= len(words):
            raise UnreadableError(line, "opens a bracket and does not close it")
        if words[at] == closing:
            return (tuple(items) if closing == "]" else pairs), at + 1
        if closing == "}":
            at = _pair(words, at, line, pairs, depth=depth)
        else:
            value, at = _inner(words, at, line, depth=depth + 1)
            items.append(value)
        at = _skip(words, at)
        if words[at : at + 1] == ",":
            at += 1
        elif words[at : at + 1] != closing:
            raise UnreadableError(line, "lacks a comma or a closing bracket")


def _pair(words: str, at: int, line: int, pairs: dict[str, Flow], *, depth: int) -> int:
    """Takes one pair of a mapping in braces into ``pairs``; gives where it ends."""
    match = re.compile(r"""("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,:\[\]{}]+?):[ ]*""").match(words, at)
    if match is None:
        raise UnreadableError(line, "is no “key: value” inside its braces")
    key = _quoted(match[1], line) if match[1][0] in "\"'" else match[1].strip()
    if key in pairs:
        raise UnreadableError(line, "repeats or merges a key")
    pairs[key], end = _inner(words, match.end(), line, depth=depth + 1)
    return end


def _skip(words: str, at: int) -> int:
    while at < len(words) and words[at] == " ":
        at += 1
    return at


def _quoted(words: str, line: int) -> str:
    """The text inside quotation marks."""
    if words[0] == "'":
        return words[1:-1].replace("''", "'")

    def unescaped(match: re.Match[str]) -> str:
        if match[1]:
            return chr(int(match[1], 16))
        if match[2] not in _ESCAPES:
            raise UnreadableError(line, "holds an escape that is not read")
        return _ESCAPES[match[2]]

    return re.sub(r"\\(?:u([0-9A-Fa-f]{4})|(.))", unescaped, words[1:-1])
