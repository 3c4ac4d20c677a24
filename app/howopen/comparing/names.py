# SPDX-License-Identifier: Apache-2.0
"""Names that play the same part in two documents, such as "Llama 3.1" in one and "Llama 4" in the other.

They are read off the two texts alone: the product that the title names, with its version; who grants the licence; and
names that the one text puts again and again where the other has another.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from howopen.comparing.rows import difference
from howopen.comparing.words import Words, fold, split
from howopen.domain.analysis import Analysis
from howopen.domain.comparison import ChangeKind, NamePair
from howopen.domain.document import Document

_VERSION: Final = re.compile(r"v?\d+(?:\.\d+)*", re.IGNORECASE)
# Capitalised words that are no names of anyone's, though a text may never write them small.
_NO_NAME: Final = re.compile(
    r"sections?|articles?|clauses?|paragraphs?|appendix|annex|exhibit|schedule|part|version|usd|eur|"
    r"(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|licen[cs]es?|agreements?|terms|polic(?:y|ies)",
    re.IGNORECASE,
)
_COMPANY: Final = frozenset(["inc", "llc", "ltd", "limited", "corp", "corporation", "gmbh", "plc", "company"])
_TITLE_CHARACTERS: Final = 160
_FREQUENT: Final = 2  # occurrences of a product in its text, or of a replacement, that make it no accident
_SHARE: Final = 0.6  # of its occurrences
_TOGETHER: Final = 0.8
_LONGEST: Final = 4

_Name = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Text:
    """A document's words, and those of both documents that are somewhere written small and thus no names."""

    document: Document
    words: Words
    common: frozenset[str]

    def is_proper(self, word: str) -> bool:
        """Whether a word is part of a name."""
        plain = word.removesuffix("'s")
        return (
            len(plain) > 1
            and plain[0].isupper()
            and "/" not in plain
            and "@" not in plain
            and plain.casefold() not in self.common
            and _NO_NAME.fullmatch(plain) is None
        )

    def runs(self) -> Iterator[_Name]:
        """The names in text order: proper words in a row with the version number behind them."""
        for proper, group in groupby(self.words.folds, key=lambda w: self.is_proper(w) or bool(_VERSION.fullmatch(w))):
            run = tuple(group)
            start = next((at for at, word in enumerate(run) if self.is_proper(word)), len(run))
            if proper and start < len(run):
                yield run[start:]


def foldable_names(a: Analysis, b: Analysis) -> tuple[NamePair, ...]:
    """The names that a comparison may read as equal; none where both documents use the same.

    ``compare(a, b, names=...)`` takes them as they are, or those of them that a person keeps.
    """
    one, other = _texts(a.document, b.document)
    pairs = [*_products(one, other), *_licensors(one, other), *_replaced(one, other)]
    found: dict[str, NamePair] = {}
    for name_a, name_b in pairs:
        plain_a, plain_b = _printed(name_a), _printed(name_b)
        if plain_a.casefold() != plain_b.casefold():
            found.setdefault(plain_a.casefold(), NamePair(plain_a, plain_b))
    return tuple(found.values())


def _texts(a: Document, b: Document) -> tuple[_Text, _Text]:
    words = split(a, b)
    common = frozenset(word for side in words for word in set(side.folds) if word.islower())
    return _Text(a, words[0], common), _Text(b, words[1], common)


def _products(a: _Text, b: _Text) -> Iterator[tuple[_Name, _Name]]:
    """The products of both titles with their versions, and without where the names themselves differ."""
    shared = _title_words(a) & _title_words(b)
    (one, company_a), (other, company_b) = _product(a, shared), _product(b, shared)
    if one and other and company_a is company_b:
        yield one, other
        if _bare(one) != _bare(other):
            yield _bare(one), _bare(other)


def _product(text: _Text, shared: frozenset[str]) -> tuple[_Name, bool]:
    """What the title names: the proper words that the text has most often, and the version that goes with them.

    Words that are in both titles (``shared``) come last, and the company's: True where the title names no more.
    """
    title = _title_words(text)
    company = {word.casefold() for word in _company_words(text)}
    runs = [run for run in text.runs() if title.intersection(word.casefold() for word in run)]
    counted = Counter(word.casefold() for run in runs for word in run if text.is_proper(word))
    heads = [(word not in company | shared, count, word) for word, count in counted.items() if word in title]
    heads = [head for head in heads if head[1] >= _FREQUENT]
    if not heads:
        return (), False
    own, count, head = max(heads)
    names = Counter(_around(run, head, counted, count) for run in runs if head in map(str.casefold, run))
    best = names.most_common(1)[0][0]
    versions = Counter(name for name in names.elements() if _bare(name) == _bare(best) != name)
    form = versions.most_common(1)[0][0] if versions else best
    return _as_written(text, form), not own and head in company


def _around(run: _Name, head: str, counted: Counter[str], count: int) -> _Name:
    """The name about ``head`` in a run, in small letters: words that nearly always stand with it, and a version."""
    words = [word.casefold().removesuffix("'s") for word in run]
    first = end = words.index(head)
    while first and counted[words[first - 1]] >= _TOGETHER * count:
        first -= 1
    end += 1
    while end < len(words) and counted[words[end]] >= _TOGETHER * count:
        end += 1
    if end < len(words) and _VERSION.fullmatch(words[end]):
        end += 1
    return tuple(words[first:end])


def _as_written(text: _Text, name: _Name) -> _Name:
    """A name in the letters that the text has most often for it."""
    folds, size = text.words.folds, len(name)
    small = [word.casefold() for word in folds]
    forms = Counter(
        folds[at : at + size] for at in range(len(small) - size + 1) if tuple(small[at : at + size]) == name
    )
    return forms.most_common(1)[0][0] if forms else name


def _licensors(a: _Text, b: _Text) -> Iterator[tuple[_Name, _Name]]:
    """The companies that grant the two licences."""
    one, other = _licensor(a), _licensor(b)
    if one and other:
        yield one, other


def _licensor(text: _Text) -> _Name:
    """The proper word in a company's name that the text has most often."""
    counted = Counter(word for word in text.words.folds if text.is_proper(word))
    best = max(((counted[word], word) for word in _company_words(text)), default=None)
    return (best[1],) if best and best[0] >= _FREQUENT else ()


def _company_words(text: _Text) -> set[str]:
    """The proper words just before "Inc.", "LLC" and the like."""
    folds = text.words.folds
    return {
        near
        for at, word in enumerate(folds)
        if word.casefold() in _COMPANY
        for near in folds[max(at - _LONGEST, 0) : at]
        if text.is_proper(near) and near.casefold() not in _COMPANY
    }


def _replaced(a: _Text, b: _Text) -> Iterator[tuple[_Name, _Name]]:
    """Names that stand often where the other text has another, and nearly always the same one."""
    counted: Counter[tuple[_Name, _Name]] = Counter()
    for change in difference(a.document, b.document).changes:
        if change.kind is ChangeKind.REPLACED:
            one = _widened(a, *a.words.range_of(change.a))
            other = _widened(b, *b.words.range_of(change.b))
            if one and other:
                counted[one, other] += 1
    totals: Counter[_Name] = Counter()
    for (one, _), count in counted.items():
        totals[one] += count
    for (one, other), count in sorted(counted.items(), key=lambda item: (-item[1], item[0])):
        if count >= _FREQUENT and count >= _SHARE * totals[one]:
            yield one, other


def _widened(text: _Text, first: int, end: int) -> _Name:
    """The words as a name, with the proper words before them if they begin with a version; () if they are no name."""
    folds = text.words.folds
    if first < end and _VERSION.fullmatch(folds[first]):
        while first and text.is_proper(folds[first - 1]):
            first -= 1
    words = folds[first:end]
    if not words or len(words) > _LONGEST or not text.is_proper(words[0]):
        return ()
    return words if all(text.is_proper(word) or _VERSION.fullmatch(word) for word in words) else ()


def _title_words(text: _Text) -> frozenset[str]:
    document = text.document
    start = next((block.span.of(document.text) for block in document.blocks), "")
    return frozenset(word.casefold() for word in fold(f"{document.title}\n{start[:_TITLE_CHARACTERS]}"))


def _bare(name: _Name) -> _Name:
    return name[:-1] if len(name) > 1 and _VERSION.fullmatch(name[-1]) else name


def _printed(name: _Name) -> str:
    return " ".join(word.removesuffix("'s") if word == name[-1] else word for word in name)
