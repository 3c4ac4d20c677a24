# SPDX-License-Identifier: Apache-2.0
"""``timeline``: how one document's clauses changed over its dated versions."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from howopen.cli.output import put, tell
from howopen.workspace.desk import Desk
from howopen.workspace.timelines import open_source

DONE, WRONG_USAGE = 0, 2


def timeline(desk: Desk, options: Namespace) -> int:
    """Writes the timeline; where several documents could be meant and none is named, lists them and returns 2."""
    path = Path(options.source)
    if not options.document and _listed(path):
        return WRONG_USAGE
    found = desk.timeline(options.source, options.document)
    content = desk.export_timeline(found, format=options.format)
    put(content, output=options.output, format=options.format)
    for one in found.unread:
        tell(f"howopen: the version {one.version.id} was left out: {one.reason}")
    return DONE


def _listed(path: Path) -> bool:
    """Lists the documents with how many versions each has; False where there is only one."""
    with open_source(path) as history:
        names = history.documents()
        if len(names) == 1:
            return False
        for name in names:
            tell(f"{len(history.versions(name)):6}  {name}")
        for name in history.withdrawn():
            tell(f"{len(history.versions(name)):6}  {name} (deleted)")
    tell(f"howopen: {path.name} holds {len(names)} documents. Name one: --document NAME")
    return True
