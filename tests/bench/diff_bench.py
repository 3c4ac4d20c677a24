# SPDX-License-Identifier: Apache-2.0
"""How tight and how fast the comparison is, beside other tools in one run; run by hand, not a test.

    PYTHONPATH=app python tests/bench/diff_bench.py [PAIR...] [-o docs/comparing.md] [--limit SECONDS]

A pair is A=B, each a file or a licence of the library; "long" is the pair of 1.5 MB. Every tool gets the same tokens
(words and punctuation marks, list numbers left out). "Changed" are tokens deleted and inserted; fewer is tighter.
The peers are the extra ``bench`` of pyproject.toml and git; one that is not installed is said to be missing.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import pickle
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

import bench_tools
from bench_texts import Pair, long_pair, named_pair
from bench_tools import OURS, TOOLS, WHOLE, Task

from howopen.comparing.alignment import Alphabet
from howopen.comparing.words import Words, split

DEFAULTS: Final = (
    "llama-3.1=llama-4",
    "gemma-2024=gemma-2025",
    "openai-terms-2023=openai-terms-2024",
    "llama-2=llama-3.1",
    "long",
)
NEEDS: Final = {
    "diff-match-patch (Python)": "diff_match_patch",
    "fast-diff-match-patch": "fast_diff_match_patch",
    "prosediff": "prosediff",
}


class Figures(NamedTuple):
    """One tool on one pair; ``note`` says why there are no figures."""

    changed: int = 0
    ms: float = 0.0
    moves: int | None = None
    note: str = ""

    def cells(self) -> tuple[str, str, str]:
        """Changed tokens, time and moves as the table shows them."""
        if self.note:
            return self.note, "", ""
        time = f"{self.ms:.1f} ms" if self.ms < 100 else f"{self.ms:,.0f} ms"
        return f"{self.changed:,}", time, "none" if self.moves is None else str(self.moves)


def main(words: Sequence[str]) -> None:
    """Prints the table of each pair, and writes the page if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", nargs="*", default=DEFAULTS)
    parser.add_argument("-o", "--output", type=Path)
    parser.add_argument("--limit", type=float, default=40.0)
    options = parser.parse_args(words)
    tables: list[str] = []
    for name in options.pairs:
        table = "\n".join(_table(long_pair() if name == "long" else named_pair(name), options.limit))
        sys.stdout.write(f"{table}\n\n")
        sys.stdout.flush()
        tables.append(table)
    if options.output:
        options.output.write_text(_page(tables, options.limit), encoding="utf-8")


def _table(pair: Pair, limit: float) -> Iterator[str]:
    words_a, words_b = split(pair.a, pair.b)
    yield f"## {pair.name}"
    yield ""
    planted = f", {len(pair.planted)} paragraphs moved on purpose" if pair.planted else ""
    yield f"{len(words_a):,} tokens against {len(words_b):,}{planted}."
    yield ""
    yield "| tool | changed tokens | time | moves found |"
    yield "|---|---:|---:|---:|"
    with TemporaryDirectory() as folder:
        file = Path(folder) / "task"
        file.write_bytes(pickle.dumps(_task(pair, words_a, words_b)))
        for tool in (OURS, WHOLE, *TOOLS):
            yield f"| {' | '.join([tool, *_figures(tool, file, limit).cells()])} |"


def _task(pair: Pair, a: Words, b: Words) -> Task:
    alphabet = Alphabet()
    sides = [tuple(side.folds[first:last] for first, last in side.bounds) for side in (a, b)]
    return Task(*sides, alphabet.encode(a.folds), alphabet.encode(b.folds), pickle.dumps(pair))


def _figures(tool: str, file: Path, limit: float) -> Figures:
    if tool in NEEDS and importlib.util.find_spec(NEEDS[tool]) is None:
        return Figures(note="not installed")
    if tool.startswith("git") and shutil.which("git") is None:
        return Figures(note="not installed")
    words = [sys.executable, bench_tools.__file__, tool, str(file)]
    try:
        done = subprocess.run(words, capture_output=True, check=False, timeout=limit, env=os.environ)
    except subprocess.TimeoutExpired:
        return Figures(note=f"> {limit:.0f} s")
    if done.returncode:
        sys.stderr.write(done.stderr.decode())
        return Figures(note="failed")
    return Figures(**json.loads(done.stdout))


def _page(tables: Sequence[str], limit: float) -> str:
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    return "\n\n".join([_INTRODUCTION.format(machine=machine, limit=limit), *tables]) + "\n"


_INTRODUCTION: Final = """\
# The comparison beside others

Written by `PYTHONPATH=app python tests/bench/diff_bench.py -o docs/comparing.md` on {machine}. All figures are of one
run on one machine that also did other work: compare them with each other, not with those of another day.

What is measured:

- **Tokens** are words and punctuation marks as HowOpen takes a text apart: a web address is one word, and list numbers,
  quotation marks and line ends are none. Every tool gets the same tokens, so what differs is the alignment alone.
- **Changed tokens** are those deleted and inserted; fewer is tighter. Rapidfuzz's is the optimum: without moves, no
  alignment can leave fewer over. A block that moved counts only what was edited in it, where a tool knows moves
  (HowOpen); prosediff knows them and writes them as deleted and inserted all the same.
- **Time** is the least of up to 25 runs in a process of their own, stopped after {limit:.0f} s. "HowOpen" goes from
  tokens to rows and changes, as it does for documents that were compared before; "words made anew" has the taking
  apart of both texts in it. The others' time is their alignment alone; git's has writing two files and starting git.
- **Moves found**: for the long pair, how many of the paragraphs that were moved on purpose are shown as moved; for the
  others, how many moves there are. "none": the tool knows no moves.

The texts come from the library (`howopen library sync`) and are not part of this project. The long pair is made from
its paragraphs with a fixed seed: 1 % of the words edited, 20 paragraphs of 40 to 150 words moved. Of Llama 3 (April
2024) the library knows only where the text is; with a copy at hand, name the file as one side of a pair.

What a statistic calls a word is narrower than a token: letters and digits between white space, hyphens or punctuation,
an address being one; list numbers and punctuation are not counted. Llama 2 against 3.1 is thus 55 words deleted and 168
inserted. Counted in words and punctuation marks with quotation marks folded, list numbers counted and addresses in
pieces, the same pair's optimum is 84 and 252; in words between white space, 64 and 173."""


if __name__ == "__main__":
    main(sys.argv[1:])
