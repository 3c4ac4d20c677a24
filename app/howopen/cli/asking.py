# SPDX-License-Identifier: Apache-2.0
"""``ask``: “can we use it?”."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from howopen.cli.output import put
from howopen.cli.sources import open_each
from howopen.workspace.asking import ask_together, export_answers, read_enquiry
from howopen.workspace.desk import Desk

DONE, SOME_UNREAD = 0, 3
_CHECKLISTS = frozenset({"docx", "txt"})  # the duties to tick off, with NOTICE text


def ask(desk: Desk, options: Namespace) -> int:
    """Yes, yes-if, no or ask for each planned use, of each document or with ``--bundle`` of all as one."""
    enquiry = read_enquiry(Path(options.profile))
    unread: list[str] = []
    analyses = [analysis for _, analysis in open_each(desk, options, unread)]
    if analyses:
        found = (ask_together(analyses, enquiry),) if options.bundle else desk.ask(analyses, enquiry)
        if options.format in _CHECKLISTS:
            content = desk.export_duties(found, format=options.format)
        else:
            content = export_answers(found, enquiry, format=options.format)
        put(content, output=options.output, format=options.format)
    return SOME_UNREAD if unread else DONE
