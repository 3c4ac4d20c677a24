# SPDX-License-Identifier: Apache-2.0
"""What people do to findings: pure functions from one state of a review to the next, and a history of states."""

from __future__ import annotations

from howopen.reviewing.crediting import credited
from howopen.reviewing.deciding import Correction, add, confirm, correct, reject, reopen
from howopen.reviewing.history import done, redo, start, undo
from howopen.reviewing.remarks import comment, remark, remove_comment, reply
from howopen.reviewing.reviews import begin, carried, is_untouched, rejections, same_verdicts, standing
from howopen.reviewing.signing import sign, withdraw

__all__ = [
    "Correction",
    "add",
    "begin",
    "carried",
    "comment",
    "confirm",
    "correct",
    "credited",
    "done",
    "is_untouched",
    "redo",
    "reject",
    "rejections",
    "remark",
    "remove_comment",
    "reopen",
    "reply",
    "same_verdicts",
    "sign",
    "standing",
    "start",
    "undo",
    "withdraw",
]
