# SPDX-License-Identifier: Apache-2.0
"""A document as words to compare, with everything folded away that is never a change."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from operator import itemgetter
from typing import Final, NamedTuple, TypeVar

from howopen.comparing.list_numbers import after_marker, inline_markers
from howopen.comparing.tokens import Tokens, is_word, tokenise
from howopen.domain.comparison import NamePair
from howopen.domain.document import Document
from howopen.domain.spans import Span

__all__ = ["Words", "after_marker", "broken_words", "fold", "is_word", "split"]

# Documents whose words are kept, so that one that is compared again is not taken apart again.
_KEPT: Final = 8

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Words:
    """The words and punctuation marks of a document in text order, as columns of one length.

    A web or mail address is one word. ``bounds`` has, for each block, the index of its first word and that after its
    last. ``counts`` has at each index how many of those before it are words and not punctuation; it is longer by one.
    """

    folds: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    bounds: tuple[tuple[int, int], ...]
    counts: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.folds)

    def span(self, first: int, last: int) -> Span:
        """The characters from the word ``first`` up to the word before ``last``; at least one word."""
        return Span(self.starts[first], self.ends[last - 1])

    def range_of(self, span: Span) -> tuple[int, int]:
        """The index of the first word that begins in ``span``, and that after the last."""
        return bisect_left(self.starts, span.start), bisect_left(self.starts, span.end)

    def block_of(self, index: int) -> int:
        """The block that holds the word ``index``."""
        return bisect_right(self.bounds, index, key=itemgetter(1))

    def within(self, span: Span) -> tuple[str, ...]:
        """The folded words that begin in ``span``."""
        first, last = self.range_of(span)
        return self.folds[first:last]


class _Patch(NamedTuple):
    """The words ``first`` to before ``end`` give way to one word, or to nothing where ``fold`` is ""."""

    first: int
    end: int
    fold: str = ""


def split(a: Document, b: Document, *, names: Sequence[NamePair] = ()) -> tuple[Words, Words]:
    """The words of both documents.

    Both are needed at once: a word that either of them breaks at a line end ("distri-" and "bute") is compared in both
    without its hyphens, since nothing tells whether that hyphen belongs to it. ``names`` are read as equal: the name
    in A and that in B are each one word, and the same.
    """
    whole = _tokens(a.text).whole | _tokens(b.text).whole
    sides = _words(a, _needed(a, whole)), _words(b, _needed(b, whole))
    if not names:
        return sides
    return _named(sides[0], a, names), _named(sides[1], b, names)


def fold(text: str, broken: frozenset[str] | None = None) -> tuple[str, ...]:
    """The folded words of a piece of text, such as a clause; ``broken`` as ``broken_words`` gives it."""
    tokens = tokenise(text)
    patches = [
        *_marker_patches(text, tokens, [(0, len(text))]),
        *_joins(tokens, tokens.whole if broken is None else broken),
    ]
    return tuple(_patched(tokens.folds, sorted(patches), [patch.fold for patch in sorted(patches)]))


def broken_words(*texts: str) -> frozenset[str]:
    """The words that any of the texts breaks at a line end, without their hyphens, and the web addresses in them."""
    return frozenset[str]().union(*(_tokens(text).whole for text in texts))


@lru_cache(maxsize=_KEPT)
def _tokens(text: str) -> Tokens:
    return tokenise(text)


def _needed(document: Document, whole: frozenset[str]) -> frozenset[str]:
    """Those of ``whole`` that make a difference to this document, so that its words are the same beside most others."""
    return whole.intersection(compound.key for compound in _tokens(document.text).compounds)


@lru_cache(maxsize=_KEPT)
def _words(document: Document, whole: frozenset[str]) -> Words:
    tokens = _tokens(document.text)
    spans = [(block.span.start, block.span.end) for block in document.blocks]
    patches = [*_joins(tokens, whole), *_marker_patches(document.text, tokens, spans)]
    words = _columns(document, tokens.folds, tokens.starts, tokens.ends, patches)
    # A block without a single word, such as a rule "-----", says nothing.
    silent = [
        _Patch(first, last)
        for first, last in words.bounds
        if first < last and words.counts[first] == words.counts[last]
    ]
    return _columns(document, words.folds, words.starts, words.ends, silent) if silent else words


def _joins(tokens: Tokens, whole: frozenset[str]) -> Iterator[_Patch]:
    """The compounds that are one word."""
    return (_Patch(*compound) for compound in tokens.compounds if compound.key in whole) if whole else iter(())


def _marker_patches(text: str, tokens: Tokens, spans: Sequence[tuple[int, int]]) -> Iterator[_Patch]:
    """The tokens of list numbers, before each of the blocks and inside."""
    starts = tokens.starts
    for start, end in spans:
        behind = after_marker(text, start, end)
        if behind > start:
            yield _Patch(bisect_left(starts, start), bisect_left(starts, behind))
    ends = {end for _, end in spans}
    for start, end in inline_markers(text):
        if end in ends:
            continue  # nothing that it could number follows in the paragraph
        yield _Patch(bisect_left(starts, start), bisect_left(starts, end))


def _columns(
    document: Document, folds: Sequence[str], starts: Sequence[int], ends: Sequence[int], patches: list[_Patch]
) -> Words:
    """The words after ``patches``, told apart by block."""
    if patches:
        patches.sort()
        folds = _patched(folds, patches, [patch.fold for patch in patches])
        ends = _patched(ends, patches, [ends[patch.end - 1] if patch.fold else -1 for patch in patches])
        starts = _patched(starts, patches, [starts[patch.first] if patch.fold else -1 for patch in patches])
    bounds: list[tuple[int, int]] = []
    ends = list(ends)
    first = 0
    for block in document.blocks:
        last = bisect_left(starts, block.span.end, first)
        bounds.append((first, last))
        if first < last and ends[last - 1] > block.span.end:
            ends[last - 1] = block.span.end  # a word broken between two paragraphs belongs to the first
        first = last
    flags = {word: is_word(word) for word in set(folds)}
    counts = accumulate(map(flags.__getitem__, folds), initial=0)
    return Words(tuple(folds), tuple(starts), tuple(ends), tuple(bounds), tuple(counts))


def _patched(column: Sequence[T], patches: Sequence[_Patch], values: Sequence[T]) -> list[T]:
    """A column in which each patch's words give way to its value; of two that overlap, the later begins later."""
    result: list[T] = []
    at = 0
    for patch, value in zip(patches, values, strict=True):
        if patch.end <= at or (patch.fold and patch.first < at):
            continue
        result += column[at : patch.first]
        if patch.fold:
            result.append(value)
        at = patch.end
    result += column[at:]
    return result


def _named(words: Words, document: Document, names: Sequence[NamePair]) -> Words:
    """The same words with each name as one of them, in the form that it has in B."""
    forms: dict[tuple[str, ...], str] = {}
    for name in names:
        canonical = " ".join(fold(name.b)).casefold()
        forms[_letters(fold(name.b))] = forms[_letters(fold(name.a))] = canonical
    forms.pop((), None)
    longest = sorted(forms, key=len, reverse=True)
    firsts = {form[0] for form in longest} | {f"{form[0]}'s" for form in longest}
    heads = {word for word in set(words.folds) if word.casefold() in firsts}
    patches: list[_Patch] = []
    for index in [index for index, word in enumerate(words.folds) if word in heads]:
        found = next(((form, end) for form in longest if (end := _name_end(words.folds, index, form))), None)
        if found:
            form, end = found
            after_figure = words.folds[end : end + 1] == ("s",) and words.starts[end] == words.ends[end - 1]
            possessive = after_figure or words.folds[end - 1].casefold() != form[-1]
            patches.append(_Patch(index, end + after_figure, forms[form] + ("'s" if possessive else "")))
    return _columns(document, words.folds, words.starts, words.ends, patches)


def _letters(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(word.casefold() for word in words if word != "-")


def _name_end(folds: Sequence[str], at: int, form: Sequence[str]) -> int:
    """The index behind the name ``form`` that begins at ``at``, possessive or not, hyphens aside; 0 if it does not."""
    for place, word in enumerate(form):
        while place and at < len(folds) and folds[at] == "-":
            at += 1
        given = folds[at].casefold() if at < len(folds) else ""
        if given != word and not (place == len(form) - 1 and given == f"{word}'s"):
            return 0
        at += 1
    return at
