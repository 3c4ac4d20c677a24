# SPDX-License-Identifier: Apache-2.0
"""A small comparison with every kind of row, and one that is long."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from howopen.domain.analysis import Analysis, Engine
from howopen.domain.clauses import Category, Clause, Effect, Evidence
from howopen.domain.comparison import (
    Change,
    ChangeKind,
    Comparison,
    Direction,
    Row,
    RowKind,
    Statistics,
)
from howopen.domain.document import Block, BlockKind, Document
from howopen.domain.facts import Profile
from howopen.domain.outline import Outline, Section
from howopen.domain.spans import Span

NOTICE = "1. Each copy carries the notice of its maker."
TEXT_A = f"""{NOTICE}

2. You may run the net on the version release date,
for seven hundred boats.

3. A word that nobody needs.

4. The law of the coast holds."""
TEXT_B = """2. You may run the net at any time, for one hundred boats.

2.1 Each copy carries the notice of its maker, and its date.

4. The law of the coast holds.

5. Nets are mended at home."""


def analysis(name: str, text: str) -> Analysis:
    """A document whose paragraphs are its sections, with one clause on how many boats there may be."""
    spans = [Span(found.start(), found.end()) for found in re.finditer(r"\S(?:[^\n]|\n(?!\n))*", text)]
    blocks = tuple(Block(BlockKind.PARAGRAPH, span) for span in spans)
    sections = tuple(_section(text, span) for span in spans)
    found = re.search(r"for \w+ hundred boats", text)
    words = Span(found.start(), found.end()) if found else spans[0]
    evidence = Evidence("rule", "by hand", (words,), "names a number")
    clause = Clause("c1", Category.USER_CAP, Effect.CONDITION, words, 0.9, (evidence,))
    document = Document(name, "0" * 64, "text/plain", text, blocks)
    return Analysis(document, Outline(sections), (clause,), Profile(), Engine("1.2.3", "ab" * 32))


def _section(text: str, span: Span) -> Section:
    marker = text[span.start : span.end].split(" ")[0]
    return Section(marker.rstrip("."), marker, "", span, Span(span.start, span.start + len(marker)), 0)


def at(text: str, words: str) -> Span:
    """Where words stand in a text."""
    start = text.index(words)
    return Span(start, start + len(words))


def block(text: str, number: int) -> Span:
    """The paragraph of that number, from 0."""
    spans = [Span(found.start(), found.end()) for found in re.finditer(r"\S(?:[^\n]|\n(?!\n))*", text)]
    return spans[number]


@pytest.fixture
def pair_of() -> Callable[..., Comparison]:
    """Makes a comparison of two single paragraphs out of the words that were replaced, in order."""

    def make(text_a: str, text_b: str, *replaced: tuple[Span, Span]) -> Comparison:
        a, b = analysis("a.txt", text_a), analysis("b.txt", text_b)
        changes = tuple(Change(_kind(one, other), one, other) for one, other in replaced)
        row = Row(
            RowKind.CHANGED,
            a.document.blocks[0].span,
            b.document.blocks[0].span,
            tuple(change.a for change in changes if change.a),
            tuple(change.b for change in changes if change.b),
            changes=tuple(range(len(changes))),
        )
        return Comparison(a, b, (row,), changes, (), Statistics(1, 1, 0, 0.5))

    return make


def _kind(a: Span, b: Span) -> ChangeKind:
    return ChangeKind.REPLACED if a and b else ChangeKind.DELETED if a else ChangeKind.INSERTED


@pytest.fixture
def comparison() -> Comparison:
    """Rows: moved away, changed (twice), moved here with an edit, deleted, same, inserted."""
    a, b = analysis("old.txt", TEXT_A), analysis("new.txt", TEXT_B)
    place = block(TEXT_B, 1)
    changes = (
        Change(ChangeKind.MOVED, block(TEXT_A, 0), place, direction=Direction.NEUTRAL, weight=0.1),
        Change(ChangeKind.INSERTED, Span(len(NOTICE) - 1, len(NOTICE) - 1), at(TEXT_B, ", and its date")),
        Change(ChangeKind.REPLACED, at(TEXT_A, "on the version release date"), at(TEXT_B, "at any time"), weight=0.3),
        Change(
            ChangeKind.REPLACED,
            at(TEXT_A, "seven"),
            at(TEXT_B, "one"),
            (Category.USER_CAP,),
            Direction.TIGHTER,
            0.9,
            "Cap lowered: 700 boats to 100",
        ),
        Change(ChangeKind.DELETED, block(TEXT_A, 2), Span(place.end, place.end)),
        Change(ChangeKind.INSERTED, Span(len(TEXT_A), len(TEXT_A)), block(TEXT_B, 3), (Category.WARRANTY_LIABILITY,)),
    )
    rows = (
        Row(RowKind.MOVED, block(TEXT_A, 0), None, twin=2, changes=(0, 1)),
        Row(
            RowKind.CHANGED,
            block(TEXT_A, 1),
            block(TEXT_B, 0),
            (changes[2].a, changes[3].a),
            (changes[2].b, changes[3].b),
            changes=(2, 3),
        ),
        Row(RowKind.MOVED, None, place, marks_b=(changes[1].b,), twin=0, changes=(0, 1)),
        Row(RowKind.DELETED, block(TEXT_A, 2), None, (changes[4].a,), changes=(4,)),
        Row(RowKind.SAME, block(TEXT_A, 3), block(TEXT_B, 2)),
        Row(RowKind.INSERTED, None, block(TEXT_B, 3), (), (changes[5].b,), changes=(5,)),
    )
    return Comparison(a, b, rows, changes, (), Statistics(14, 11, 1, 0.6))


@pytest.fixture
def long_comparison() -> Comparison:
    """Three hundred paragraphs, every tenth with a word that differs."""
    words = [f"{n}. The keel of boat number {n} rests on sand until the tide comes back in." for n in range(1, 301)]
    text_a = "\n\n".join(words)
    text_b = "\n\n".join(w.replace("sand", "rock") if n % 10 == 0 else w for n, w in enumerate(words))
    a, b = analysis("old.txt", text_a), analysis("new.txt", text_b)
    rows, changes = [], []
    for number, (one, other) in enumerate(zip(a.document.blocks, b.document.blocks, strict=True)):
        if number % 10:
            rows.append(Row(RowKind.SAME, one.span, other.span))
            continue
        at_a, at_b = at(one.span.of(text_a), "sand"), at(other.span.of(text_b), "rock")
        change = Change(ChangeKind.REPLACED, at_a.shifted(one.span.start), at_b.shifted(other.span.start))
        rows.append(Row(RowKind.CHANGED, one.span, other.span, (change.a,), (change.b,), changes=(len(changes),)))
        changes.append(change)
    return Comparison(a, b, tuple(rows), tuple(changes), (), Statistics(30, 30, 0, 0.99))
