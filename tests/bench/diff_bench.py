# SPDX-License-Identifier: Apache-2.0
"""How tight and how fast the comparison is, beside difflib and rapidfuzz alone; run by hand, not a test.

    PYTHONPATH=app python tests/bench/diff_bench.py llama-2=llama-3.1 gemma-2024=gemma-2025

Each argument is a pair of library ids, file names or ScanCode keys. "Changed" are tokens (words and punctuation)
deleted and inserted; fewer is tighter. All three get the same tokens; difflib and rapidfuzz know no paragraphs and no
moves. "Whole" is our time from two documents to rows, making the tokens included.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher
from pathlib import Path
from statistics import median
from typing import TypeVar

from rapidfuzz.distance import Indel

from howopen.comparing.alignment import Alphabet
from howopen.comparing.rows import Difference, difference
from howopen.comparing.words import Words, split
from howopen.domain.comparison import ChangeKind
from howopen.domain.document import Document
from howopen.library import Library
from howopen.reading import from_text, read
from howopen.workspace.places import places

ROUNDS = 5
Result = TypeVar("Result")


def main(pairs: Sequence[str]) -> None:
    """Prints a row for each pair."""
    sys.stdout.write(f"{'pair':44} {'difflib':>14} {'rapidfuzz':>14} {'HowOpen':>14} {'whole':>9} {'moves':>6}\n")
    for pair in pairs:
        first, _, second = pair.partition("=")
        sys.stdout.write(f"{_row(pair, _document(first), _document(second))}\n")


def _row(pair: str, a: Document, b: Document) -> str:
    words_a, words_b = split(a, b)
    alphabet = Alphabet()
    code_a, code_b = alphabet.encode(words_a.folds), alphabet.encode(words_b.folds)
    junk_free = SequenceMatcher(None, code_a, code_b, autojunk=False)
    slow, slow_ms = _timed(lambda: sum(_sizes(junk_free)), rounds=1)
    flat, flat_ms = _timed(lambda: _indel(code_a, code_b))
    found, whole_ms = _timed(lambda: difference(a, b))
    own = _changed(found, words_a, words_b)
    moves = found.statistics.blocks_moved
    cells = [f"{slow:,} {slow_ms:.0f} ms", f"{flat:,} {flat_ms:.1f} ms", f"{own:,}", f"{whole_ms:.1f} ms", f"{moves}"]
    return f"{pair:44} {cells[0]:>14} {cells[1]:>14} {cells[2]:>14} {cells[3]:>9} {cells[4]:>6}"


def _sizes(matcher: SequenceMatcher[str]) -> list[int]:
    return [a1 - a0 + b1 - b0 for tag, a0, a1, b0, b1 in matcher.get_opcodes() if tag != "equal"]


def _indel(a: str, b: str) -> int:
    changed = [op for op in Indel.opcodes(a, b) if op.tag != "equal"]
    return sum(op.src_end - op.src_start + op.dest_end - op.dest_start for op in changed)


def _changed(found: Difference, a: Words, b: Words) -> int:
    own = [change for change in found.changes if change.kind is not ChangeKind.MOVED]
    return sum(len(a.within(change.a)) + len(b.within(change.b)) for change in own)


def _timed(work: Callable[[], Result], *, rounds: int = ROUNDS) -> tuple[Result, float]:
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        result = work()
        times.append((time.perf_counter() - start) * 1000)
    return result, median(times)


def _document(name: str) -> Document:
    if Path(name).is_file():
        return read(Path(name))
    with Library(places().library) as library:
        known = library.resolve(name)
        return from_text(library.text(known), name=known)


if __name__ == "__main__":
    main(sys.argv[1:])
