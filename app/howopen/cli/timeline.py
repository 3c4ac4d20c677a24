# SPDX-License-Identifier: Apache-2.0
"""``timeline``: how one document's clauses changed over its dated versions."""

from __future__ import annotations

import argparse
from argparse import Namespace
from datetime import date
from pathlib import Path

from howopen.cli.output import put, tell
from howopen.workspace.desk import Desk
from howopen.workspace.timelines import TIMELINE_FORMATS, export_timeline, open_source, timeline_of

DONE, WRONG_USAGE = 0, 2


def add_timeline(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command and its options."""
    words = "how one document's clauses changed over its dated versions"
    command = commands.add_parser("timeline", help=words, description=words)
    command.add_argument("source", metavar="SOURCE", help="a git repository, a git bundle, or a folder of versions")
    command.add_argument(
        "--document", default="", metavar="NAME", help="which document: its path, or words of it (without: lists them)"
    )
    command.add_argument("-f", "--format", choices=TIMELINE_FORMATS, default="md", help="format (default md)")
    command.add_argument("-o", "--output", default="", help="a file (default: standard output)")


def timeline(desk: Desk, options: Namespace) -> int:
    """Writes the timeline; where several documents could be meant and none is named, lists them and returns 2."""
    path = Path(options.source)
    if not options.document and _listed(path):
        return WRONG_USAGE
    found = timeline_of(path, options.document, analyse=desk.analyse, compare=desk.compare)
    content = export_timeline(found, format=options.format, made=date.today())
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
