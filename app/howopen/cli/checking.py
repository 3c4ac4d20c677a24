# SPDX-License-Identifier: Apache-2.0
"""``check``: documents against a house policy."""

from __future__ import annotations

from argparse import Namespace

from howopen.cli.output import put, tell
from howopen.cli.sources import DONE, SOME_UNREAD, open_each
from howopen.workspace.checking import export_check, find_policy
from howopen.workspace.desk import Desk

FAILED = 1


def check(desk: Desk, options: Namespace) -> int:
    """Holds each document against the policy; returns 1 if one fails, else 3 if one could not be read, else 0.

    A failure goes before what could not be read: nothing that is still unread could take it back, and the result and
    standard error name the unread all the same. The result is written in every case.
    """
    house = find_policy(options.policy)
    unread: list[str] = []
    analyses = tuple(open_each(desk, options, unread))
    result = desk.check(house, analyses, unread=unread)
    put(export_check(result, format=options.format, engine=desk.engine()), output=options.output, format=options.format)
    failed = sum(not document.passed for document in result.documents)
    tell(f"{len(result.documents)} checked against “{house.name}”: {failed} failed, {len(result.unread)} unread.")
    if failed:
        return FAILED
    return SOME_UNREAD if unread else DONE
