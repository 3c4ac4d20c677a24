# SPDX-License-Identifier: Apache-2.0
"""``ask``: “can we use it?”."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from howopen.cli.documents import open_each
from howopen.cli.output import put
from howopen.workspace.asking import export_answers, read_enquiry
from howopen.workspace.desk import Desk

DONE, SOME_UNREAD = 0, 3


def ask(desk: Desk, options: Namespace) -> int:
    """Yes, yes-if, no or ask for each planned use."""
    enquiry = read_enquiry(Path(options.profile))
    analyses, unread = open_each(desk, options.paths, password=options.password)
    if analyses:
        found = desk.ask(analyses, enquiry)
        put(export_answers(found, enquiry, format=options.format), output=options.output, format=options.format)
    return SOME_UNREAD if unread else DONE
