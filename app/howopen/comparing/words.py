# SPDX-License-Identifier: Apache-2.0
"""A document as words to compare, with everything folded away that is never a change."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from howopen.domain.comparison import NamePair
from howopen.domain.document import Document
from howopen.domain.spans import Span

# Characters without a width of their own: soft hyphen, zero-width spaces and joiners, byte order mark.
_INVISIBLE: Final = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_QUOTES: Final = "\"'`´«»‹›‘’‚‛“”„‟′″＂＇「」『』"
_DASHES: Final = "\\-‐‑‒–—―−"
_HYPHENS: Final = "\\-‐‑\u00ad"
_CJK: Final = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_LETTER: Final = rf"[^\W{_CJK}]"
_NUMBER: Final = rf"\d+(?:[.,]\d+)*(?!{_LETTER})"
_PLAIN: Final = rf"{_LETTER}+(?:(?:[\u0300-\u036f]|[{_INVISIBLE}](?=\w)|['’ʼ](?={_LETTER})){_LETTER}*)*"
_PART: Final = rf"(?:{_NUMBER}|{_PLAIN})"
_COMPOUND: Final = rf"{_PART}(?:[{_HYPHENS}](?:[ \t]*\n[ \t]*)?{_PART})*"
_OTHER: Final = rf"[{_DASHES}]+|\.\.\.|[^\s{_QUOTES}{_INVISIBLE}]"

_TOKEN: Final = re.compile(rf"(?P<open>[{_QUOTES}]*)(?P<core>{_COMPOUND}|{_OTHER})(?P<close>[{_QUOTES}]*)")
_LINE_END_HYPHEN: Final = re.compile(rf"[{_HYPHENS}][ \t]*\n")
_BROKEN: Final = re.compile(rf"(?<!\w){_PART}(?:[{_HYPHENS}]{_PART})*{_LINE_END_HYPHEN.pattern}[ \t]*{_COMPOUND}")
_BROKEN_TAIL: Final = re.compile(rf"(?<!\w){_PART}(?:[{_HYPHENS}]{_PART})*[{_HYPHENS}]$")
_LONGEST_WORD: Final = 80
_PIECE: Final = re.compile(rf"{_PART}|{_OTHER}")
_MARKER: Final = re.compile(
    r"""\s*(?:
        (?:section|article|clause|§+)\s*\d{1,3}(?:\.\d{1,3})*[.:)](?=\s|$)
      | \(\s*(?:[a-z]{1,2}|[ivxlc]{1,6}|\d{1,3})\s*\)
      | (?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivxlc]{1,6})[.)](?=\s|$)
      | \d{1,3}(?:\.\d{1,3})+(?=\s|$)
      | [•·▪‣◦●○■□∙\uf0b7*+–—-](?=\s|$)
      | \#{1,6}(?=\s)
    )\s*""",
    re.VERBOSE | re.IGNORECASE,
)
# List numbers inside a paragraph, whether or not a line begins there: wrapping must not decide what is compared.
_INLINE_MARKER: Final = re.compile(
    r"""(?<=\s)(?:
        (?P<closed>\((?:[a-z]|[ivxl]{1,6}|\d{1,2})\))(?=\s)(?!\s*\d)
      | (?P<bare>(?:[a-z]|[ivx]{1,5}|\d{1,2})[.)])(?=\s)
      | (?<=\n)[ \t]*(?:(?P<bullet>[•·▪‣◦●○■□∙\uf0b7*+–—-])|\d{1,2}(?:\.\d{1,2})+\.|\#{1,6}(?:[ \t]+\d{1,2}[.)])?)(?=\s)
    )""",
    re.VERBOSE | re.IGNORECASE,
)
# What makes a number part of a reference, a copyright notice or another number, and not a list number.
_REFERS: Final = re.compile(
    r"(?:\b(?:sub)?(?:section|clause|article|paragraph)s?|\bcopyright)[^\S\n]*\n?[^\S\n]*$", re.IGNORECASE
)
_FOLLOWS_NUMBER: Final = re.compile(r"\d\s+$")
_ITEM_AHEAD: Final = re.compile(rf"[.;:][{_QUOTES}]?(?:\s+(?:and|or|and/or))?\s+$", re.IGNORECASE)
_CONTEXT: Final = 24
_JOINED: Final = str.maketrans("", "", "-‐‑\n \t" + _INVISIBLE)
_APOSTROPHES: Final = str.maketrans({"’": "'", "ʼ": "'"} | dict.fromkeys(_INVISIBLE))


_Token: TypeAlias = tuple[str, int, int]
"""A word or punctuation mark: its folded form, and where it begins and ends, quotation marks about it included.

A bare tuple, since a long document has hundreds of thousands of them.
"""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a document in text order, as columns of one length.

    ``blocks`` holds the index of each word's block. ``bounds`` has, for each block, the index of its first word and
    that after its last.
    """

    folds: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    blocks: tuple[int, ...]
    bounds: tuple[tuple[int, int], ...]

    def __len__(self) -> int:
        return len(self.folds)

    def span(self, first: int, last: int) -> Span:
        """The characters from the word ``first`` up to the word before ``last``; at least one word."""
        return Span(self.starts[first], self.ends[last - 1])

    def within(self, span: Span) -> tuple[str, ...]:
        """The folded words that begin in ``span``."""
        return self.folds[bisect_left(self.starts, span.start) : bisect_left(self.starts, span.end)]


def is_word(fold: str) -> bool:
    """Whether a folded form counts as a word, and not as punctuation."""
    return fold[0].isalnum() or (len(fold) > 1 and any(map(str.isalnum, fold)))


def split(a: Document, b: Document, *, names: Sequence[NamePair] = ()) -> tuple[Words, Words]:
    """The words of both documents.

    Both are needed at once: a word that either of them breaks at a line end ("distri-" and "bute") is compared in both
    without its hyphens, since nothing tells whether that hyphen belongs to it.
    """
    broken = broken_words(a.text, b.text)
    return _words(a, broken), _words(b, broken)


def fold(text: str, broken: frozenset[str] | None = None) -> tuple[str, ...]:
    """The folded words of a piece of text, such as a clause; ``broken`` as ``broken_words`` gives it."""
    whole = Span(0, len(text))
    return tuple(token[0] for token in _block_tokens(text, whole, broken_words(text) if broken is None else broken))


def broken_words(*texts: str) -> frozenset[str]:
    """The words that any of the texts breaks at a line end, without their hyphens."""
    return frozenset(
        _key(match.group())
        for text in texts
        if _LINE_END_HYPHEN.search(text) is not None
        for match in _BROKEN.finditer(text)
    )


def _words(document: Document, broken: frozenset[str]) -> Words:
    tokens: list[_Token] = []
    blocks: list[int] = []
    bounds: list[tuple[int, int]] = []
    done = 0
    for index, block in enumerate(document.blocks):
        first = len(tokens)
        start = min(max(block.span.start, done), block.span.end)
        found, reached = _block_words(document.text, Span(start, block.span.end), broken)
        done = max(done, reached)
        if any(is_word(token[0]) for token in found):  # a rule such as "-----" says nothing
            tokens += found
        blocks += [index] * (len(tokens) - first)
        bounds.append((first, len(tokens)))
    folds, starts, ends = zip(*tokens, strict=True) if tokens else ((), (), ())
    return Words(folds, starts, ends, tuple(blocks), tuple(bounds))


def _block_words(text: str, span: Span, broken: frozenset[str]) -> tuple[list[_Token], int]:
    """The words of a block, and where the text after them goes on.

    A reader may take a short wrapped line for a paragraph of its own; a word that is broken there belongs whole to the
    first of the two.
    """
    tail = _BROKEN_TAIL.search(text, max(span.start, span.end - _LONGEST_WORD), span.end)
    across = _BROKEN.match(text, tail.start()) if tail else None
    if across is None or across.end() <= span.end:
        return list(_block_tokens(text, span, broken)), span.end
    found = list(_block_tokens(text, Span(span.start, across.start()), broken))
    return [*found, (_key(across.group()), across.start(), span.end)], across.end()


def _block_tokens(text: str, span: Span, broken: frozenset[str]) -> Iterator[_Token]:
    start = after_marker(text, span.start, span.end)
    for marker in _INLINE_MARKER.finditer(text, start, span.end):
        if _begins_item(text, marker):
            yield from _tokens(text, start, marker.start(), broken)
            start = marker.end()
    yield from _tokens(text, start, span.end, broken)


def _begins_item(text: str, marker: re.Match[str]) -> bool:
    """Whether a number in running text is a list number: never in a reference, and without parentheses after a stop."""
    before = text[max(0, marker.start() - _CONTEXT) : marker.start()]
    if _REFERS.search(before) or _FOLLOWS_NUMBER.search(before):
        return False
    needs_stop = marker["bare"] is not None or marker["bullet"] is not None
    return not needs_stop or _ITEM_AHEAD.search(before) is not None


def after_marker(text: str, start: int, end: int) -> int:
    """Where the words begin behind a list number or bullet, or behind two of them ("1. (a)")."""
    if _REFERS.search(text, max(0, start - _CONTEXT), start):
        return start
    for _ in range(2):
        marker = _MARKER.match(text, start, end)
        if marker is None:
            break
        start = marker.end()
    return start


def _tokens(text: str, start: int, end: int, broken: frozenset[str]) -> Iterator[_Token]:
    for match in _TOKEN.finditer(text, start, end):
        core = match["core"]
        if core.isascii() and (core.isalnum() or len(core) == 1):  # nearly all of them
            yield core, match.start(), match.end()
            continue
        whole = bool(broken) and core[0].isalnum() and _key(core) in broken
        pieces = [(0, len(core))] if whole else [piece.span() for piece in _PIECE.finditer(core)]
        for at, (left, right) in enumerate(pieces):
            yield (
                _key(core) if whole else _folded(core[left:right]),
                match.start() if at == 0 else match.start("core") + left,
                match.end() if at == len(pieces) - 1 else match.start("core") + right,
            )


def _key(compound: str) -> str:
    """A compound without hyphens and line ends."""
    return _folded(compound.translate(_JOINED))


def _folded(piece: str) -> str:
    if piece.isascii():
        return "-" if piece[0] == "-" else "…" if piece == "..." else piece
    if piece[0] in "‐‑‒–—―−-":
        return "-"
    return unicodedata.normalize("NFKC", piece.translate(_APOSTROPHES)) if piece != "…" else piece
