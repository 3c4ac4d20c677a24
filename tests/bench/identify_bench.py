# SPDX-License-Identifier: Apache-2.0
"""How often and how fast licences are named, beside other tools in one run; run by hand, not a test.

    PYTHONPATH=app python tests/bench/identify_bench.py LIBRARY [-o docs/identification.md] [--limit SECONDS]
        [--peer licenseid=PYTHON] [--peer scancode=PYTHON] ...

LIBRARY is a synced licence library. Each peer needs a Python of its own in which it is installed: licenseid (then run
"licenseid update"), license-matcher, licenseclassifier, and scancode-toolkit-mini together with pluggy==1.5.0. Every
tool answers the same texts in a process of its own, one tool after the other, and is stopped after the time limit.
"""

from __future__ import annotations

import argparse
import compileall
import json
import math
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import compress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Final

import identify_tools
from identify_texts import Form, Query, bare, is_spdx, queries

import howopen
from howopen.domain.errors import HowOpenError
from howopen.domain.library import IdentityKind
from howopen.library import Identifier, Library

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from howopen.library.index import Index

OURS: Final = "howopen"
SEARCH: Final = '"monthly active users" licence'
COLUMNS: Final = (
    "tool",
    "answered",
    "originals named",
    "perturbed named",
    "no SPDX id, SPDX id given",
    "“MIT, but ...” called the licence",
    "ms median",
    "ms p95",
    "load ms",
    "memory MB",
)
HEAD: Final = """# Naming licences, measured
Made by `tests/bench/identify_bench.py`. A hundred texts, drawn by a fixed seed from the licence library
({texts:,} texts, from ScanCode's data; half of them approved by the OSI), in three forms: as they are; perturbed
(re-wrapped, other case, curly quotes, another holder, 5 % of the words lost, a paragraph added); and with one sentence
put in that makes it another licence ("but not for commercial use" and the like). Times are processor time, one text
after the other; loading starts with the tool's own imports.

"""
NOTES: Final = """
- "Answered": a tool is stopped after {limit:.0f} s; what it had answered by then counts (the texts are shuffled).
- "Named" is right first: the id, or another id whose text is the same; -only and -or-later count as one. Tools that
  know the SPDX list alone are asked only for the texts that are on it.
- "No SPDX id": of the texts that are not on the SPDX list, originals and perturbed, how many got an SPDX id all the
  same (of ours: as exact, or the same but for names and dates).
- "MIT, but ...": how many of the texts with a sentence put in were called the licence with no sign of doubt. For a
  tool that gives ids alone, each id that it gives counts; for licenseid its "exact", for ScanCode its whole-text match.
- The texts come from ScanCode's data, so ScanCode and we are at home; SPDX tools match SPDX's own text.
"""
EACH_MS: Final = 7
LOADED_MS: Final = 100
HOW: Final = """
## How a text is named
Words are compared folded: case, typography, wrapping and hyphenation do not count. Lines that name a copyright holder
alone are left out of the likeness. An index of runs of three words, each weighted by its rarity, gives ten candidates
(four of a long text, of which a part of the runs is looked up, less those far behind the first); they are ranked by
the words that they share in order (rapidfuzz's Indel), where a decisive word that only one side has counts as four
more. Against the nearest one every word is compared. Two long texts that are
close are first cut inside of stretches of sixteen words that stand once in each, and compared piece by piece; pieces
that both have words of their own are joined again, as they may be cut wrongly.

| kind | what it means |
|---|---|
| exact | no word differs |
| names-and-dates | only title, holder or year differ; a name inside the text counts where a notice has it too |
| changed | other words differ, be it a single one: it is not that licence, and each place is listed |
| unknown | less than 0.6 of the words are shared, also without quite foreign paragraphs; the nearest is told |

A short licence that stands as good as whole in one stretch of a longer text, of which it is a fifth or more, is
"changed" even so: where it is distinctive, no other known text has more of that text, and what stands around it decides
nothing.

Deviations name their decisive words: non-commercial, derivatives, share alike, a threshold, a ban, a duty, a condition,
"or later", an ending, a grant. A copy that has lost words at random is "changed", not "exact": which is what it is.
A licence inside a much longer text is not looked for.
"""


@dataclass(frozen=True, slots=True)
class Run:
    """What one tool did: an answer for each text that it came to, or the reason why there is none."""

    tool: str
    answers: tuple[dict[str, Any], ...] = ()
    load_ms: float = 0.0
    memory_mb: float = 0.0
    again_ms: tuple[float, ...] = ()
    reason: str = ""


def run_tool(tool: str, python: str, texts: Path, library: str, limit: float) -> Run:
    """Lets a tool answer the texts in a process of its own, for ``limit`` seconds at most."""
    command = [python, identify_tools.__file__, tool, str(texts), library]
    environment = dict(os.environ)
    if tool != OURS:
        environment.pop("PYTHONPATH", None)
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        try:
            output, _ = process.communicate(timeout=limit)
        except subprocess.TimeoutExpired:
            process.kill()
            output, _ = process.communicate()
    return _parsed(tool, [json.loads(line) for line in output.splitlines() if line.endswith("}")])


def _parsed(tool: str, lines: Sequence[dict[str, Any]]) -> Run:
    if not lines:
        return Run(tool, reason="ended without an answer")
    if "reason" in lines[0]:
        return Run(tool, reason=lines[0]["reason"])
    return Run(
        tool,
        answers=tuple(line for line in lines if "ids" in line),
        load_ms=lines[0]["load_ms"],
        memory_mb=lines[-1].get("rss_mb", 0.0),
        again_ms=tuple(lines[-1].get("again_ms", ())),
    )


def row(run: Run, asked: Sequence[Query], library: Library) -> str:
    """A tool's line of the table."""
    if run.reason:
        return f"| {run.tool} | did not run: {run.reason} | | | | | | | | |"
    pairs = list(zip(asked, run.answers, strict=False))
    times = sorted(answer["ms"] for _, answer in pairs)
    cells = (
        run.tool,
        f"{len(pairs)} of {len(asked)}",
        *(_named(run.tool, pairs, library, form) for form in (Form.ORIGINAL, Form.PERTURBED)),
        _falsely(run.tool, pairs, library),
        _called(pairs),
        f"{statistics.median(times):.1f}",
        f"{times[int(0.95 * len(times))]:.0f}",
        f"{run.load_ms:,.0f}",
        f"{run.memory_mb:,.0f}" if run.memory_mb else "?",
    )
    return f"| {' | '.join(cells)} |"


def marks(run: Run, asked: Sequence[Query], loaded: float) -> str:
    """A table of what HowOpen is held to; ``loaded`` is what its index alone takes, in ms."""
    counted = [query.form is not Form.BUT for query in asked]
    first = sorted(compress((answer["ms"] for answer in run.answers), counted)) or [math.inf]
    again = sorted(compress(run.again_ms, counted)) or [math.inf]
    rows = (
        ("a text named, median", EACH_MS, statistics.median(first)),
        ("a text named, p95", EACH_MS, first[int(0.95 * len(first))]),
        (_slowest("named for the first time", first), EACH_MS, first[-1]),
        (_slowest("named again", again), EACH_MS, again[-1]),
        ("the index loaded, without imports", LOADED_MS, loaded),
        ("the index loaded, with imports", LOADED_MS, run.load_ms),
    )
    lines = "\n".join(
        f"| {what} | {mark} ms | {spent:,.1f} ms | {'met' if spent <= mark else '**missed**'} |"
        for what, mark, spent in rows
    )
    return (
        "\n## Held to its marks\nProcessor time of HowOpen on the originals and the perturbed texts. Whoever "
        "names a text for the first time also reads the known ones that it is compared with.\n\n"
        f"| what | mark | measured | |\n|---|--:|--:|---|\n{lines}\n"
    )


def _slowest(what: str, times: Sequence[float]) -> str:
    return f"the slowest of {len(times)} {what} ({sum(spent > EACH_MS for spent in times)} over the mark)"


def _named(tool: str, pairs: Sequence[tuple[Query, dict[str, Any]]], library: Library, form: Form) -> str:
    right = [
        _is_right(query, answer["ids"][:1], library)
        for query, answer in pairs
        if query.form is form and (_knows_all(tool) or query.spdx)
    ]
    return f"{sum(right)} of {len(right)}"


def _knows_all(tool: str) -> bool:
    return tool in (OURS, "scancode")


def _is_right(query: Query, ids: Sequence[str], library: Library) -> bool:
    if not ids:
        return False
    key = ids[0].strip("()").split(" ")[0]
    if bare(key) in query.spdx:
        return True
    try:
        return library.resolve(key) in query.right
    except HowOpenError:
        return False


def _falsely(tool: str, pairs: Sequence[tuple[Query, dict[str, Any]]], library: Library) -> str:
    strangers = [answer for query, answer in pairs if not query.spdx and query.form is not Form.BUT]
    if not _knows_all(tool):
        return f"{sum(bool(answer['ids']) for answer in strangers)} of {len(strangers)}"
    named = [answer for answer in strangers if answer["ids"] and (answer["sure"] or tool != OURS)]
    return f"{sum(_has_spdx(answer['ids'][0], library) for answer in named)} of {len(strangers)}"


def _has_spdx(expression: str, library: Library) -> bool:
    try:
        return is_spdx(library.entry(expression.strip("()").split(" ")[0]).spdx)
    except HowOpenError:
        return False


def _called(pairs: Sequence[tuple[Query, dict[str, Any]]]) -> str:
    buts = [answer for query, answer in pairs if query.form is Form.BUT]
    called = [answer for answer in buts if answer["ids"] and answer["sure"] is not False]
    return f"{len(called)} of {len(buts)}"


class _Hiding:
    """An index that does not know some of its texts."""

    def __init__(self, index: Index, hidden: frozenset[int]) -> None:
        self._index, self._hidden = index, hidden
        self.weights, self.rarest = index.weights, index.rarest

    def nearest(self, runs: NDArray[Any], count: int, least: float = 0.0) -> list[int]:
        found = self._index.nearest(runs, count + len(self._hidden), least)
        return [row for row in found if row not in self._hidden][:count]

    def covers_most(self, row: int, runs: NDArray[Any]) -> bool:
        shared = self._index._shared(self._index._found(runs))
        shared[list(self._hidden)] = 0
        return bool(shared[row] == shared.max())


def left_out(library: Library, asked: Sequence[Query]) -> tuple[str, float]:
    """What we say of each original when the library does not hold it, and the ms in which our index was loaded."""
    rows: dict[str, int] = {library.entry_at(row).id: row for row in set(library.index().texts.tolist())}
    identifier = Identifier(library)
    begun = time.process_time()
    ready = identifier._load()
    loaded = (time.process_time() - begun) * 1000
    kinds: dict[IdentityKind, int] = dict.fromkeys(IdentityKind, 0)
    likeness, changes, telling = [], [], 0
    for query in asked:
        if query.form is not Form.ORIGINAL:
            continue
        hidden = frozenset(rows[entry] for entry in query.right if entry in rows)
        identifier._ready = replace(ready, index=_Hiding(ready.index, hidden))
        found = identifier.identify(query.text)
        kinds[found.kind] += 1
        likeness.append(found.similarity)
        if found.kind is IdentityKind.CHANGED:
            changes.append(len(found.deviations))
            telling += any(deviation.decisive for deviation in found.deviations)
    said = ", ".join(f"{count} {kind}" for kind, count in kinds.items())
    text = (
        "\n## When the library does not hold the text\n"
        f"The same hundred originals, each with its own text taken out of the index: {said}. The nearest other text is "
        f'{statistics.median(likeness):.2f} like it (median), so no likeness could say "unknown". Of the '
        f"{len(changes)} that are called changed, each lists what differs (median "
        f"{statistics.median(changes):.0f} places), and {telling} name decisive words.\n\n"
        f"Our index alone, without the imports, was loaded in {loaded:.0f} ms.\n"
        f"The library opened and its first search answered ({SEARCH}): {_first_search(library.path):.0f} ms.\n"
    )
    return text, loaded


def _first_search(path: Path) -> float:
    """Milliseconds from the path to the hits with their snippets."""
    begun = time.process_time()
    with Library(path) as library:
        found = library.find(SEARCH)
    if not found:
        raise SystemExit("The library lacks texts that the search must find.")
    return (time.process_time() - begun) * 1000


def main() -> None:
    """Runs every tool and writes the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("library")
    parser.add_argument("--peer", action="append", default=[], metavar="TOOL=PYTHON")
    parser.add_argument("--limit", type=float, default=180.0, help="seconds a tool (default 180)")
    parser.add_argument("-o", "--output", default="")
    options = parser.parse_args()
    # As pip leaves an installed package, which the peers are; else a checkout is compiled at every start.
    compileall.compile_dir(Path(howopen.__file__).parent, maxlevels=1, quiet=1)
    peers = {OURS: sys.executable, **dict(peer.split("=", 1) for peer in options.peer)}
    with Library(Path(options.library)) as library, TemporaryDirectory() as folder:
        asked = queries(library)
        texts = Path(folder) / "texts.json"
        texts.write_text(json.dumps([query.text for query in asked]), encoding="utf-8")
        page = HEAD.format(texts=sum(entry.has_text for entry in library.entries()))
        page += f"| {' | '.join(COLUMNS)} |\n{'|---' * len(COLUMNS)}|\n"
        ours = Run(OURS)
        for tool in identify_tools.TOOLS:
            run = (
                run_tool(tool, peers[tool], texts, options.library, options.limit)
                if tool in peers
                else Run(tool, reason="not installed")
            )
            ours = run if tool == OURS else ours
            line = row(run, asked, library)
            sys.stderr.write(f"{line}\n")
            page += f"{line}\n"
        without, loaded = left_out(library, asked)
        page += NOTES.format(limit=options.limit) + marks(ours, asked, loaded) + without + HOW
    if options.output:
        Path(options.output).write_text(page, encoding="utf-8")
    else:
        sys.stdout.write(page)


if __name__ == "__main__":
    main()
