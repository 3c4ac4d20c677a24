# SPDX-License-Identifier: Apache-2.0
"""How fast HowOpen is: one licence once warm, the whole library on one and two processes, and a cold start."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Final

from howopen import __version__, assets, reading, structure
from howopen.domain.errors import HowOpenError
from howopen.starting import collect_seldom

if TYPE_CHECKING:
    from howopen.extraction import Extractor
    from howopen.library import Library

LICENCE: Final = 15_000
"""Characters of the licence that the figures are told for."""

_PROCESSES: Final = (1, 2)
_WARM_TEXTS: Final = 50
_COLD_STARTS: Final = 5
_SHARE: Final = 20  # texts that a process takes at a time: few, so that none is left with much to do at the end


@dataclass(frozen=True, slots=True)
class Taken:
    """What a piece of work took, in seconds: of the processor, and by the clock."""

    cpu: float
    wall: float


@dataclass(frozen=True, slots=True)
class Speed:
    """The measurement: ``warm`` and ``cold`` are for ``LICENCE`` characters, ``library`` for all texts.

    ``warm`` is a mean, ``cold`` the median of several starts of the process; ``library`` goes by number of processes.
    """

    texts: int
    characters: int
    warm: Taken
    library: dict[int, Taken]
    cold: float


def library_texts(library: Library) -> list[str]:
    """Every text of ``library`` once."""
    return list(dict.fromkeys(library.text(entry.id) for entry in library.entries() if entry.has_text))


def measure(texts: Sequence[str], *, processes: Sequence[int] = _PROCESSES, starts: int = _COLD_STARTS) -> Speed:
    """Measures on ``texts``; with as many processes at once as each of ``processes`` says, and ``starts`` cold starts.

    Raises:
        HowOpenError: if there is no text, or if a cold start fails.
    """
    if not texts:
        raise HowOpenError("No text is at hand to measure on.", hint="Fetch the library: howopen library sync.")
    near = sorted(texts, key=lambda text: abs(len(text) - LICENCE))[:_WARM_TEXTS]
    return Speed(
        texts=len(texts),
        characters=sum(map(len, texts)),
        warm=_warm(near),
        library={count: _all(texts, count) for count in processes},
        cold=median(_cold_starts(near[0], starts)),
    )


def _warm(texts: Sequence[str]) -> Taken:
    _judge(texts)  # patterns are compiled at their first use
    wall = time.perf_counter()
    cpu = _judge(texts)
    scale = LICENCE / max(1, sum(map(len, texts)))
    return Taken(scale * cpu, scale * (time.perf_counter() - wall))


def _all(texts: Sequence[str], processes: int) -> Taken:
    """All ``texts`` from the start of the processes to the last result; the starts themselves count by the clock."""
    longest_first = sorted(texts, key=len, reverse=True)
    shares = [longest_first[start : start + _SHARE] for start in range(0, len(texts), _SHARE)]
    wall = time.perf_counter()
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn"), initializer=collect_seldom) as pool:
        cpu = sum(pool.map(_judge, shares))
    return Taken(cpu, time.perf_counter() - wall)


def _judge(texts: Sequence[str]) -> float:
    """Takes ``texts`` from the plain text to facts and terms; the processor time that it took, in seconds."""
    from howopen.assessment import assess

    start = time.process_time()
    for text in texts:
        document = reading.from_text(text, name="text")
        outline = structure.outline(document)
        assess(document, outline, _extractor().extract(document, outline))
    return time.process_time() - start


@cache
def _extractor() -> Extractor:
    """The process's one extractor: a pool gives a process nothing but the work, again and again."""
    from howopen.extraction import Extractor

    return Extractor()


def _cold_starts(text: str, count: int) -> list[float]:
    """Seconds from the start of a process to the analysis of a file with ``text``, ``count`` times.

    A start before them is not counted: it compiles the modules, as the first one after an installation does.

    Raises:
        HowOpenError: if the process fails.
    """
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "licence.txt")
        file.write_text(text, encoding="utf-8")
        words = [sys.executable, "-m", "howopen", "extract", str(file), "-o", str(Path(folder, "analysis.json"))]
        env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        env |= {"PYTHONPATH": str(Path(__file__).resolve().parents[2]), "PYTHONPYCACHEPREFIX": str(Path(folder, "pyc"))}
        return [_seconds(words, env) for _ in range(count + 1)][1:]


def _seconds(words: Sequence[str], env: dict[str, str]) -> float:
    start = time.perf_counter()
    done = subprocess.run(words, env=env, capture_output=True, check=False)
    taken = time.perf_counter() - start
    if done.returncode:
        raise HowOpenError("The cold start failed.", hint="Run 'howopen extract' on a text file to see why.")
    return taken


def page(speed: Speed) -> str:
    """The measurement as a page of Markdown, with the limits that it is held against."""
    template = assets.resource("templates/speed.md").read_text(encoding="utf-8")
    rows = [
        f"| all texts, {_processes(count)} | {taken.cpu:.0f} s | {taken.wall:.0f} s | {_limit(count)} |"
        for count, taken in speed.library.items()
    ]
    filled = template.format(
        version=__version__,
        rules=assets.rules_digest()[:12],
        python=platform.python_version(),
        machine=platform.machine(),
        cores=os.cpu_count(),
        texts=f"{speed.texts:,}",
        millions=f"{speed.characters / 1e6:.1f}",
        licence=f"{LICENCE:,}",
        warm_cpu=1000 * speed.warm.cpu,
        warm_wall=1000 * speed.warm.wall,
        library="\n".join(rows),
        cold=speed.cold,
    )
    return filled.strip() + "\n"


def _processes(count: int) -> str:
    return "one process" if count == 1 else f"{count} processes"


def _limit(processes: int) -> str:
    return "60 s" if processes == max(_PROCESSES) else ""
