# SPDX-License-Identifier: Apache-2.0
"""Writes who asks and what is planned as the TOML file that ``profiles`` reads; what is unknown is left out."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import fields

from howopen.domain.planning import Affiliates, Enquiry, Figures, Organisation, Plan

_HEAD = "# Who we are and what we plan, for “Can we use it?”. What is not here is unknown, and nothing is guessed."


def profile_text(enquiry: Enquiry) -> str:
    """The profile as TOML; reading it gives ``enquiry`` again, if that names a use."""
    organisation = enquiry.organisation
    lines = [_HEAD, "", *_pair("name", organisation.name), *_pair("domicile", organisation.domicile)]
    if organisation.users_in is not None:
        lines.append(f"users_in = {_strings(organisation.users_in)}")
    lines += _table("figures", _figures(organisation.figures))
    lines += _affiliates(organisation)
    for past in organisation.past:
        lines += ["", "[[past]]", *_pair("month", past.month), *_figures(past.figures)]
    return "\n".join([*lines, *_plan(enquiry.plan), ""])


def _affiliates(organisation: Organisation) -> list[str]:
    stands = organisation.affiliates
    rows = [] if stands is Affiliates.UNKNOWN else _pair("figures", stands.value)
    return _table("affiliates", [*rows, *_figures(organisation.affiliate_figures)])


def _plan(plan: Plan) -> list[str]:
    rows = [f"uses = {_strings(use.value for use in plan.uses)}", *_pair("intent", plan.intent or "")]
    if plan.sectors:
        rows.append(f"sectors = {_strings(plan.sectors)}")
    for key in ("competing_models", "foundation_models"):
        value = getattr(plan, key)
        if value is not None:
            rows.append(f"{key} = {str(value).lower()}")
    willing = [f"{kind.value} = false" for kind in plan.unwilling]
    return ["", "[plan]", *rows, *_table("willing", willing)]


def _figures(figures: Figures) -> list[str]:
    found = []
    for field in fields(figures):
        value = getattr(figures, field.name)
        if isinstance(value, str):
            found += _pair(field.name, value)
        elif value is not None:
            found.append(f"{field.name} = {f'{int(value):_}' if float(value).is_integer() else repr(value)}")
    return found


def _table(name: str, rows: list[str]) -> list[str]:
    return ["", f"[{name}]", *rows] if rows else []


def _pair(key: str, value: str) -> list[str]:
    return [f"{key} = {_text(value)}"] if value else []


def _strings(values: Iterable[str]) -> str:
    return f"[{', '.join(_text(value) for value in values)}]"


def _text(value: str) -> str:
    # A basic string of TOML is one of JSON but for DEL, which TOML wants escaped.
    return json.dumps(str(value), ensure_ascii=False).replace("\x7f", "\\u007f")
