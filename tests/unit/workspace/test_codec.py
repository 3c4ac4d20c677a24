# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from howopen.domain.clauses import Category, Clause, Effect, Evidence, Value, ValueKind
from howopen.domain.review import Decision, Remark, Stamp, State
from howopen.domain.spans import Span
from howopen.workspace.codec import decode, encode

STAMP = Stamp("Ännä", datetime(2026, 11, 22, 11, 30, tzinfo=UTC))
CLAUSE = Clause(
    "c1",
    Category.USER_CAP,
    Effect.CONDITION,
    Span(3, 9),
    0.5,
    (Evidence("rule", "x", (Span(3, 4),), "says so"),),
    (Value(ValueKind.THRESHOLD, "700M", Span(3, 5), amount=7e8, details=(("Who", "affiliates"),)),),
    page=3,
)


def test_a_value_comes_back_as_it_was() -> None:
    decision = Decision("c1", State.REJECTED, CLAUSE, None, STAMP, (Remark("“No”", STAMP),))
    assert decode(Decision, json.loads(json.dumps(encode(decision)))) == decision


def test_defaults_are_left_out() -> None:
    assert set(encode(Value(ValueKind.LAW, "France", Span(0, 1)))) == {"kind", "label", "span"}


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        (Span, {"start": 1}),
        (Span, {"start": 1, "end": 2, "colour": 3}),
        (Span, {"start": 5, "end": 2}),
        (Span, {"start": "1", "end": 2}),
        (Span, [1, 2]),
        (Stamp, {"who": "A", "when": "yesterday"}),
        (Decision, {"id": "c1", "state": "lost", "found": None, "clause": None}),
        (Decision, {"id": True, "state": "open", "found": None, "clause": None}),
        (Evidence, {"finder": "a", "name": "b", "words": {}, "reason": ""}),
    ],
)
def test_what_does_not_fit_is_refused(kind: type[object], data: object) -> None:
    with pytest.raises(ValueError, match=r".+"):
        decode(kind, data)


def test_only_what_domain_uses_is_kept() -> None:
    @dataclass(frozen=True)
    class Odd:
        either: int | str

    with pytest.raises(TypeError):
        encode({"a": 1})
    with pytest.raises(ValueError, match="several types"):
        decode(Odd, {"either": 1})
    with pytest.raises(ValueError, match="not kept"):
        decode(bytes, "x")
