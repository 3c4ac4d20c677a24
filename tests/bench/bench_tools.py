# SPDX-License-Identifier: Apache-2.0
"""One comparing tool on one pair of texts, in a process of its own so that it can be stopped: TOOL FILE.

FILE holds both documents and their words, pickled by ``diff_bench``. What comes out is a line of JSON: changed tokens,
the least time in milliseconds (the others are that and what else the machine did), and moves found (null for a tool
that knows none).
"""

from __future__ import annotations

import json
import pickle
import re
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

ROUNDS: Final = 25
ENOUGH_SECONDS: Final = 2.0


class Outcome(NamedTuple):
    """What a tool found: tokens deleted and inserted, and moves or None."""

    changed: int
    moves: int | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """A pair as every tool gets it: tokens by paragraph, and the same as one character a token."""

    a: tuple[tuple[str, ...], ...]
    b: tuple[tuple[str, ...], ...]
    code_a: str
    code_b: str
    pickled: bytes  # the ``Pair`` itself, which only we can use


def difflib(task: Task) -> Outcome:
    """Python's own, exact (autojunk off)."""
    from difflib import SequenceMatcher

    opcodes = SequenceMatcher(None, task.code_a, task.code_b, autojunk=False).get_opcodes()
    return Outcome(sum(a1 - a0 + b1 - b0 for tag, a0, a1, b0, b1 in opcodes if tag != "equal"))


def rapidfuzz(task: Task) -> Outcome:
    """The optimum: no alignment leaves fewer tokens over."""
    from rapidfuzz.distance import Indel

    opcodes = [op for op in Indel.opcodes(task.code_a, task.code_b) if op.tag != "equal"]
    return Outcome(sum(op.src_end - op.src_start + op.dest_end - op.dest_start for op in opcodes))


def diff_match_patch(task: Task) -> Outcome:
    """Google's, in Python, on one character a token and without its own time limit."""
    import diff_match_patch as module

    differ = module.diff_match_patch()
    differ.Diff_Timeout = 0
    return Outcome(sum(len(words) for kind, words in differ.diff_main(task.code_a, task.code_b, False) if kind))


def fast_diff_match_patch(task: Task) -> Outcome:
    """The same in C++."""
    from fast_diff_match_patch import diff

    return Outcome(sum(size for kind, size in diff(task.code_a, task.code_b, cleanup="No", timelimit=0) if kind != "="))


def git_words_histogram(task: Task) -> Outcome:
    """Git's word diff: one line a paragraph, tokens between spaces."""
    return _git_words(task, "histogram")


def git_words_patience(task: Task) -> Outcome:
    """The same, aligning the paragraphs by patience."""
    return _git_words(task, "patience")


def git_lines(task: Task) -> Outcome:
    """Git on one token a line, histogram."""
    with TemporaryDirectory() as folder:
        for name, side in (("a", task.a), ("b", task.b)):
            (Path(folder) / name).write_text("".join(f"{word}\n" for word in chain(*side)), encoding="utf-8")
        lines = _git(folder, "--diff-algorithm=histogram", "--unified=0")
    body = [line for line in lines if not line.startswith(("+++ ", "--- "))]
    return Outcome(sum(line.startswith(("+", "-")) for line in body))


def prosediff(task: Task) -> Outcome:
    """Paragraphs paired, words inside; the moves it finds are still deleted and inserted in its word diff."""
    from prosediff import Options, compare_paths
    from prosediff.unified import unified

    with TemporaryDirectory() as folder:
        _write_paragraphs(folder, task)
        found = compare_paths(Path(folder) / "a", Path(folder) / "b", Options(language="en", encoding="utf-8"))
    text = unified(found, None, "wdiff")
    marked = chain(re.findall(r"\[-(.*?)-\](?!\S*-\])", text), re.findall(r"\{\+(.*?)\+\}", text))
    counts = found.counts
    return Outcome(sum(len(words.split()) for words in marked), counts.moved + counts.moved_passages)


TOOLS: Final[dict[str, Callable[[Task], Outcome]]] = {
    "difflib": difflib,
    "rapidfuzz Indel.opcodes (the optimum)": rapidfuzz,
    "diff-match-patch (Python)": diff_match_patch,
    "fast-diff-match-patch": fast_diff_match_patch,
    "git word diff, histogram": git_words_histogram,
    "git word diff, patience": git_words_patience,
    "git, one token a line": git_lines,
    "prosediff": prosediff,
}
OURS: Final = "HowOpen"
WHOLE: Final = "HowOpen, words made anew"


def _git_words(task: Task, algorithm: str) -> Outcome:
    with TemporaryDirectory() as folder:
        _write_paragraphs(folder, task)
        lines = _git(
            folder, f"--diff-algorithm={algorithm}", "--unified=0", "--word-diff=porcelain", r"--word-diff-regex=\S+"
        )
    body = [line for line in lines if line.startswith(("+", "-")) and not line.startswith(("+++ ", "--- "))]
    return Outcome(sum(len(line[1:].split()) for line in body))


def _write_paragraphs(folder: str, task: Task) -> None:
    for name, side in (("a", task.a), ("b", task.b)):
        text = "".join(f"{' '.join(words)}\n" for words in side if words)
        (Path(folder) / name).write_text(text, encoding="utf-8")


def _git(folder: str, *options: str) -> list[str]:
    words = ["git", "diff", "--no-index", "--no-color", *options, "a", "b"]
    done = subprocess.run(words, cwd=folder, capture_output=True, check=False)
    if done.returncode not in (0, 1):
        raise RuntimeError(done.stderr.decode())
    return done.stdout.decode("utf-8").splitlines()


def _ours(task: Task, *, anew: bool) -> Callable[[], Outcome]:
    from howopen.comparing.rows import difference
    from howopen.comparing.words import split
    from howopen.domain.comparison import ChangeKind
    from howopen.structure import outline

    pair = pickle.loads(task.pickled)
    outlines = outline(pair.a), outline(pair.b)
    words_a, words_b = split(pair.a, pair.b)
    line_ends = 0

    def run() -> Outcome:
        nonlocal line_ends
        a, b = pair.a, pair.b
        if anew:  # other documents as far as any memory of words goes, with the same words in the same places
            line_ends += 1
            a, b = (replace(side, text=side.text + "\n" * line_ends) for side in (a, b))
        found = difference(a, b, outlines=outlines)
        own = [change for change in found.changes if change.kind is not ChangeKind.MOVED]
        arrived = {change.b.of(pair.b.text).strip() for change in found.changes if change.kind is ChangeKind.MOVED}
        moves = sum(text in arrived for text in pair.planted) if pair.planted else len(arrived)
        return Outcome(sum(len(words_a.within(c.a)) + len(words_b.within(c.b)) for c in own), moves)

    return run


def main(tool: str, file: str) -> None:
    """Runs the tool as often as two seconds allow."""
    with Path(file).open("rb") as stream:
        task: Task = pickle.load(stream)
    run = _ours(task, anew=tool == WHOLE) if tool in (OURS, WHOLE) else lambda: TOOLS[tool](task)
    times: list[float] = []
    while len(times) < ROUNDS and sum(times) < ENOUGH_SECONDS:
        start = time.perf_counter()
        outcome = run()
        times.append(time.perf_counter() - start)
    answer = {"changed": outcome.changed, "ms": min(times) * 1000, "moves": outcome.moves}
    sys.stdout.write(json.dumps(answer) + "\n")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
