# SPDX-License-Identifier: Apache-2.0
"""``library sync | update | status | list | search | show | lineage | add | tag | untag | tags``."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path

from howopen.cli.output import tell, tell_error
from howopen.domain.comparison import Comparison
from howopen.domain.library import LibraryEntry
from howopen.library import Hit, SyncReport, steps
from howopen.library.tags import plain
from howopen.workspace.desk import Desk
from howopen.workspace.inputs import LIBRARY_PREFIX

DONE, MISSING = 0, 3
_MOST = 50


def library(desk: Desk, options: Namespace) -> int:
    """Runs the verb."""
    verbs = {
        "sync": _sync,
        "update": _update,
        "status": _status,
        "list": _list,
        "search": _search,
        "show": _show,
        "lineage": _lineage,
        "add": _add,
        "tag": _tag,
        "untag": _untag,
        "tags": _tags,
    }
    return verbs[options.verb](desk, options)


def _sync(desk: Desk, options: Namespace) -> int:
    wheel = Path(options.wheel) if options.wheel else None
    report = desk.sync_library(progress=_Progress(), wheel=wheel)
    _line("")
    _tell_sync(report)
    return DONE


def _update(desk: Desk, options: Namespace) -> int:
    wheel = Path(options.wheel) if options.wheel else None
    report = desk.update_library(progress=_Progress(), version=options.release, wheel=wheel)
    _line("")
    _tell_sync(report)
    return DONE


def _tell_sync(report: SyncReport) -> None:
    tell(f"The library holds {report.texts:,} texts, {report.ai:,} of them for AI ({report.release}).")
    since = report.since
    if since is None:
        return
    before = f" since {since.release}" if since.release else ""
    changes = {"added": since.added, "removed": since.removed, "text changed": since.rewritten}
    told = [f"{len(ids):,} {what}" for what, ids in changes.items()] + [f"{len(since.recategorised):,} recategorised"]
    tell(f"{', '.join(told)}{before}.")
    for what, ids in changes.items():
        for entry_id in ids:
            print(f"{what}\t{entry_id}")
    for entry_id, old, new in since.recategorised:
        print(f"category changed\t{entry_id}\t{old} to {new}")


def _status(desk: Desk, _options: Namespace) -> int:
    library = desk.library()
    if library is None:
        print("no library")
        return MISSING
    entries = library.entries()
    release = f", from {library.release()}" if library.release() else ""
    print(f"{sum(entry.has_text for entry in entries)} texts, {sum(entry.ai for entry in entries)} for AI{release}")
    return DONE


def _list(desk: Desk, options: Namespace) -> int:
    library = desk.need_library()
    entries = library.entries(ai=True if options.ai else None)
    if options.tag:
        tags, wanted = library.tags(), plain(options.tag)
        entries = tuple(entry for entry in entries if wanted in tags.get(entry.id, ()))
    _table(entries)
    return DONE


def _search(desk: Desk, options: Namespace) -> int:
    # The shell takes quotation marks away; an argument of several words was a phrase.
    asked = " ".join(f'"{word}"' if " " in word and len(options.words) > 1 else word for word in options.words)
    found = desk.need_library().find(asked, limit=_MOST)
    for hit in found:
        _table([hit.entry])
        if hit.snippet:
            print(f"      {_with_marks(hit)}")
    if not found:
        tell("Nothing in the library matches these words.")
    if len(found) == _MOST:
        tell(f"These are the first {_MOST}; more words find fewer.")
    return DONE


def _with_marks(hit: Hit) -> str:
    """The snippet, with the words that were found between brackets."""
    parts, place = [], 0
    for start, end in hit.marks:
        parts += [hit.snippet[place:start], "[", hit.snippet[start:end], "]"]
        place = end
    return "".join([*parts, hit.snippet[place:]])


def _show(desk: Desk, options: Namespace) -> int:
    library = desk.need_library()
    entry = library.entry(options.id.removeprefix("lib:"))
    shown = (
        ("id", entry.id), ("name", entry.name), ("publisher", entry.publisher), ("models", entry.models),
        ("kind", entry.kind), ("category", entry.category), ("date", entry.date), ("SPDX", entry.spdx),
        ("source", entry.source), ("sha256", entry.sha256), ("credit", entry.attribution), ("get it", entry.get_it),
    )  # fmt: skip
    versions = library.lineage(entry.id)
    facts = (
        *shown,
        ("tags", ", ".join(library.tags().get(entry.id, ()))),
        ("versions", " → ".join(version.id for version in versions) if len(versions) > 1 else ""),
    )
    for name, value in facts:
        if value:
            tell(f"{name:10}{value}")
    if entry.has_text:
        print(library.text(entry.id))
    return DONE


def _lineage(desk: Desk, options: Namespace) -> int:
    versions = desk.need_library().lineage(options.id.removeprefix("lib:"))

    def compare(before: LibraryEntry, after: LibraryEntry) -> Comparison:
        return desk.compare(desk.open(f"{LIBRARY_PREFIX}{before.id}"), desk.open(f"{LIBRARY_PREFIX}{after.id}"))

    told = 0
    for step in steps(versions, compare):
        told += 1
        print(f"{step.before.id} → {step.after.id} ({step.after.date or 'no date'})")
        for line in _changes_by_category(step.changes):
            print(f"  {line}")
    for version in versions:
        if not version.has_text:
            tell(f"{version.id}: its text is not in the library. {version.get_it}".strip())
    if not told:
        tell("The library knows no other version of it with a text.")
    return DONE


def _changes_by_category(comparison: Comparison) -> Iterable[str]:
    """A line for each category in which the clauses differ, and one that counts words."""
    changed: dict[str, list[str]] = {}
    for pair in comparison.clauses:
        if not pair.same:
            what = "new" if not pair.a else "gone" if not pair.b else str(pair.direction)
            changed.setdefault(str(pair.category), []).append(what)
    for category, kinds in sorted(changed.items()):
        counts = (f"{kinds.count(kind)} {kind}" for kind in dict.fromkeys(kinds))
        yield f"{category}: {', '.join(counts)}"
    figures = comparison.statistics
    yield f"{figures.words_inserted:,} words in, {figures.words_deleted:,} out; {figures.similarity:.0%} alike"


def _add(desk: Desk, options: Namespace) -> int:
    report = desk.add_to_library(Path(options.path), as_id=options.as_id, failed=tell_error)
    for entry in report.entries:
        print(f"{entry.id}\t{entry.name}")
    kinds = {"updated": report.updated, "moved": report.moved, "unchanged": report.unchanged}
    others = "".join(f", {len(ids)} {what}" for what, ids in kinds.items() if ids)
    tell(f"{len(report.added)} added{others}.")
    if report.gone:
        tell(f"No longer in {Path(options.path).name}, but kept: {', '.join(report.gone)}.")
    return DONE


def _tag(desk: Desk, options: Namespace) -> int:
    tags = desk.need_library().tag(options.id.removeprefix("lib:"), *options.tags)
    print(", ".join(tags))
    return DONE


def _untag(desk: Desk, options: Namespace) -> int:
    tags = desk.need_library().untag(options.id.removeprefix("lib:"), *options.tags)
    print(", ".join(tags))
    return DONE


def _tags(desk: Desk, _options: Namespace) -> int:
    held = desk.need_library().tags()
    for tag in sorted({tag for tags in held.values() for tag in tags}):
        print(f"{tag}\t{', '.join(entry_id for entry_id, tags in held.items() if tag in tags)}")
    return DONE


def _table(entries: Iterable[LibraryEntry]) -> None:
    for entry in entries:
        mark = " " if entry.has_text else "-"
        print(f"{mark} {entry.id:44.44} {entry.date:10} {entry.publisher:20.20} {entry.name}")


class _Progress:
    """Progress on one line of a terminal; a line a stage elsewhere."""

    def __init__(self) -> None:
        self._last = ""

    def __call__(self, words: str, fraction: float) -> None:
        if sys.stderr.isatty():
            _line(f"{words} {fraction:.0%}" if fraction >= 0 else words)
        elif words != self._last:
            tell(words)
        self._last = words


def _line(words: str) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[K{words}")
        sys.stderr.flush()
