# SPDX-License-Identifier: Apache-2.0
"""``extract --bundle`` and ``release``."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import Final

from howopen.cli.documents import extract as extract_each
from howopen.cli.output import put, tell
from howopen.cli.sources import DONE, SOME_UNREAD, open_each
from howopen.workspace.bundles import export_release, judge_bundle, read_release
from howopen.workspace.desk import Desk

WRONG_USAGE = 2
BUNDLE_FORMATS: Final = ("json", "md")


def extract(desk: Desk, options: Namespace) -> int:
    """Each document by itself, or with ``--bundle`` all of them judged as one set."""
    if not options.bundle:
        return extract_each(desk, options)
    if options.format not in BUNDLE_FORMATS:
        tell(f"howopen extract: --bundle goes with -f {' or -f '.join(BUNDLE_FORMATS)}, not -f {options.format}.")
        return WRONG_USAGE
    unread: list[str] = []
    analyses = [analysis for _, analysis in open_each(desk, options, unread)]
    if analyses:
        content = desk.export_bundle(judge_bundle(analyses), format=options.format)
        put(content, output=options.output, format=options.format)
    if unread:
        tell("The set was judged without what could not be read.")
    return SOME_UNREAD if unread else DONE


def release(_desk: Desk, options: Namespace) -> int:
    """What was released of a model, by its card and the reviewer's file."""
    found = read_release(Path(options.card), facts=Path(options.facts) if options.facts else None)
    put(export_release(found, format=options.format), output=options.output, format=options.format)
    return DONE
