# SPDX-License-Identifier: Apache-2.0
"""Reasons in the few words that a cell of a table has room for."""

from __future__ import annotations

from typing import Final

from howopen.domain.planning import Duty, DutyKind

_BRIEFS: Final = {
    DutyKind.KEEP_POLICY: "Keep its policy",
    DutyKind.AVOID_USES: "Mind banned uses",
    DutyKind.PASS_ON_TERMS: "Copy of the terms",
    DutyKind.FLOW_DOWN: "Bind your users",
    DutyKind.KEEP_NOTICES: "Keep the notices",
    DutyKind.MARK_CHANGES: "Mark changes",
    DutyKind.SHARE_ALIKE: "Share alike",
    DutyKind.DISCLOSE_SOURCE: "Give the source",
    DutyKind.REGISTER: "Register first",
    DutyKind.REQUEST_LICENCE: "Own licence first",
    DutyKind.PAY: "Pay",
    DutyKind.REPORT: "Report",
    DutyKind.SAFEGUARD: "Safety duties",
    DutyKind.STAY_UNDER: "Stay under the limit",
    DutyKind.CONFIRM_FIGURE: "Confirm the figure",
    DutyKind.TRAIN_WITHIN: "Limits on training",
    DutyKind.MEET_CONDITION: "Meet a condition",
}


def brief_of(duty: Duty) -> str:
    """The duty in a few words: "“Built with Aurora”"; its own words where they are the shorter ones."""
    if duty.quote and duty.kind is DutyKind.DISPLAY:
        return f"“{duty.quote}”"
    if duty.quote and duty.kind is DutyKind.NAME_PREFIX:
        return f"“{duty.quote}” in the name"
    return _BRIEFS.get(duty.kind, duty.words)
