# SPDX-License-Identifier: Apache-2.0
"""The jobs of the background process, what they are asked and what they answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from howopen.domain.errors import HowOpenError
from howopen.workspace.desk import Desk
from howopen.workspace.inputs import LIBRARY_PREFIX, ReadAs, expand
from howopen.workspace.mistakes import mistake

UNDER_WAY: Final = frozenset({"progress", "partial"})
"""The states of reports after which more follow."""


@dataclass(frozen=True, slots=True)
class Job:
    """A piece of work: its number, the name of its function in ``_JOBS`` and that function's arguments."""

    number: int
    kind: str
    arguments: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """What a job says.

    ``state`` is "progress" (with words and a fraction or -1), "partial" (with part of the result), "done" (with the
    result) or "failed" (with the error).
    """

    job: Job
    state: str
    words: str = ""
    fraction: float = -1.0
    result: object = None
    error: HowOpenError | None = None


@dataclass(frozen=True, slots=True)
class Say:
    """How a job speaks while it runs."""

    job: Job
    send: Callable[[Report], object]

    def __call__(self, words: str, fraction: float) -> None:
        """Reports how far it is: in words, and as a fraction or -1."""
        self.send(Report(self.job, "progress", words=words, fraction=fraction))

    def show(self, part: object) -> None:
        """Reports part of the result."""
        self.send(Report(self.job, "partial", result=part))


def _expand(_desk: Desk, say: Say, paths: tuple[str, ...], password: str) -> object:
    say("Looking for documents", -1.0)
    return expand(paths, password=password)


def _open(desk: Desk, say: Say, source: str, way: ReadAs) -> object:
    return desk.open(source, way=way, progress=lambda words: say(words, -1.0), preview=say.show)


def _paste(desk: Desk, say: Say, text: str, name: str) -> object:
    say("Finding clauses", -1.0)
    return desk.from_text(text, name=name)


def _compare(desk: Desk, say: Say, a: Any, b: Any, fold_names: bool) -> object:  # noqa: FBT001 - a job's argument
    say("Comparing", -1.0)
    return desk.compare(a, b, fold_names=fold_names)


def _compare_several(desk: Desk, say: Say, baseline: Any, others: Any) -> object:
    say("Comparing", -1.0)
    return desk.compare_several(baseline, others)


def _annotate(desk: Desk, say: Say, source: str, analysis: Any, reviews: Any) -> object:
    say("Marking the clauses", -1.0)
    return desk.annotate(source, analysis, reviews=reviews)


def _versioned(_desk: Desk, say: Say, source: str) -> object:
    from howopen.workspace.timelines import versioned

    say("Looking for versions", -1.0)
    return versioned(Path(source))


def _timeline(desk: Desk, say: Say, source: str, document: str) -> object:
    if source.startswith(LIBRARY_PREFIX):
        from howopen.workspace.lineages import lineage_timeline

        entry_id = source.removeprefix(LIBRARY_PREFIX)
        return lineage_timeline(desk.need_library(), entry_id, analyse=desk.analyse, compare=desk.compare, progress=say)
    return desk.timeline(source, document, progress=say)


def _sync(desk: Desk, say: Say) -> object:
    return desk.sync_library(progress=say)


def _renew(desk: Desk, say: Say) -> object:
    return desk.update_library(progress=say)


def _lineage(desk: Desk, _say: Say, entry_id: str) -> object:
    from howopen.workspace.lineages import version_steps

    return version_steps(desk.need_library(), entry_id)


def _shelve(desk: Desk, say: Say, what: str, things: Any) -> object:
    from howopen.workspace.shelving import Shelving
    from howopen.workspace.stocking import shelve

    say("Changing the library", -1.0)
    stocked = shelve(desk.need_library(), Shelving(what), things)
    desk.close()  # an identifier made before does not know the new texts
    return stocked


def _warm(desk: Desk, _say: Say) -> object:
    desk.warm()
    return None


def _summarise(desk: Desk, say: Say, limit: int) -> object:
    return desk.summarise_some(limit=limit, progress=say)


_JOBS: Final[dict[str, Callable[..., object]]] = {
    "expand": _expand,
    "open": _open,
    "paste": _paste,
    "compare": _compare,
    "several": _compare_several,
    "annotate": _annotate,
    "versioned": _versioned,
    "timeline": _timeline,
    "sync": _sync,
    "renew": _renew,
    "lineage": _lineage,
    "shelve": _shelve,
    "warm": _warm,
    "summarise": _summarise,
}


def carry_out(desk: Desk, job: Job, send: Callable[[Report], object]) -> Report:
    """Does a job; returns its last report, and gives those before it to ``send``.

    The reports name the job by its number and its words alone: whole documents need not travel back.
    """
    told = Job(job.number, job.kind, tuple(one for one in job.arguments if isinstance(one, str)))
    try:
        return Report(told, "done", result=_JOBS[job.kind](desk, Say(told, send), *job.arguments))
    except HowOpenError as error:
        return Report(told, "failed", error=error)
    except Exception as error:  # noqa: BLE001 - whatever happens, the window must hear of it
        return Report(told, "failed", error=mistake(error))
