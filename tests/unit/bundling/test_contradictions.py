# SPDX-License-Identifier: Apache-2.0
"""Each kind of contradiction, and beside it what only looks like one."""

from __future__ import annotations

from typing import Any

import pytest

from howopen.bundling.contradictions import contradictions
from howopen.bundling.statements import lead_in, statements
from howopen.domain.bundle import Contradiction

Clauses = tuple[str, str, str]

SHARE: Clauses = ("You may copy and distribute the Model to anyone.", "redistribution", "permit")
CHANGE: Clauses = ("You may modify the Model and create derivative works of it.", "derivatives", "permit")
SELL: Clauses = ("You may use the Model for commercial purposes.", "commercial-use", "permit")
OUTPUTS: Clauses = ("You may use the outputs of the Model for any purpose.", "output-rights", "permit")
YOURS: Clauses = ("You own all outputs that you generate.", "output-rights", "declare")
NO_SUBLICENCE: Clauses = ("The licence is non-sublicensable and personal.", "redistribution", "declare")
WORLD: Clauses = ("We grant you a worldwide licence to run the Model.", "redistribution", "permit")
FOR_EVER: Clauses = ("We grant you a perpetual, irrevocable licence to run the Model.", "redistribution", "permit")
OREGON: Clauses = ("This licence is governed by the laws of the State of Oregon.", "governing-law", "declare")

REAL: dict[str, tuple[Clauses, Clauses]] = {
    "commercial-use": (SELL, ("Commercial use is prohibited in every form.", "commercial-use", "prohibit")),
    "redistribution": (SHARE, ("You must not distribute the Model.", "redistribution", "prohibit")),
    "derivatives": (CHANGE, ("You shall not modify the Model.", "derivatives", "prohibit")),
    "model-training": (
        OUTPUTS,
        ("You must not use outputs to train any other language models.", "model-training", "prohibit"),
    ),
    "output-ownership": (YOURS, ("We own the outputs of the Model.", "output-rights", "declare")),
    "sublicensing": (("You may sublicense the Model.", "redistribution", "permit"), NO_SUBLICENCE),
    "territory": (
        WORLD,
        ("These rights are not granted to you if you live in the European Union.", "territory-export", "prohibit"),
    ),
    "revocation": (FOR_EVER, ("The licence is revocable by us.", "termination", "declare")),
    "duration": (FOR_EVER, ("The licence runs for a term of 12 months.", "termination", "declare")),
    "governing-law": (OREGON, ("These terms are governed by the laws of France.", "governing-law", "declare")),
}

LOOK_ALIKES: dict[str, tuple[Clauses, Clauses]] = {
    "a ban with its own exception": (
        SHARE,
        ("You must not distribute the Model except as permitted in Section 2.", "redistribution", "prohibit"),
    ),
    "a ban without consent": (
        CHANGE,
        ("You shall not modify the Model without our written consent.", "derivatives", "prohibit"),
    ),
    "a grant that gives way": (
        ("Subject to Section 5, you may distribute the Model.", "redistribution", "condition"),
        ("You must not distribute the Model.", "redistribution", "prohibit"),
    ),
    "a ban on outputs, a grant of the model": (
        SHARE,
        ("You must not distribute outputs that mislead people.", "redistribution", "prohibit"),
    ),
    "commercial outputs of a non-commercial model": (
        ("You may use outputs for commercial purposes.", "output-rights commercial-use", "permit"),
        ("You must not use the Model for commercial purposes.", "commercial-use", "prohibit"),
    ),
    "a ban on competing training alone": (
        OUTPUTS,
        ("You must not use outputs to train competing models.", "model-training", "prohibit"),
    ),
    "outputs free but for what is said here": (
        ("You may use outputs for any purpose, except as stated below.", "output-rights", "permit"),
        ("You must not use outputs to train any other models.", "model-training", "prohibit"),
    ),
    "a ban on trade marks": (
        SHARE,
        ("You must not distribute copies under our trademarks.", "attribution-branding", "prohibit"),
    ),
    "an irrevocable licence that ends on breach": (
        FOR_EVER,
        ("We may terminate the licence if you breach it.", "termination", "condition"),
    ),
    "the reader's own irrevocable grant": (
        ("You grant us a perpetual, irrevocable licence to your feedback.", "lock-in", "permit"),
        ("The licence is revocable by us.", "termination", "declare"),
    ),
    "confidential for a term": (
        FOR_EVER,
        ("Confidential information stays so for a term of 5 years.", "data-use", "declare"),
    ),
    "a law for some readers": (
        OREGON,
        ("If you live in France, these terms are governed by the laws of France.", "governing-law", "declare"),
    ),
    "the same law twice": (OREGON, ("The laws of Oregon govern all disputes.", "governing-law", "declare")),
    "no permission to sublicense alone": (
        ("You may share the Model under this licence.", "redistribution", "permit"),
        NO_SUBLICENCE,
    ),
    "the reader's worldwide grant to the licensor": (
        ("You hereby grant Northwind a worldwide, sublicensable licence to your texts.", "lock-in", "permit"),
        ("The rights are not granted to you in the European Union.", "territory-export", "prohibit"),
    ),
    "sublicensing of samples alone": (
        ("You may sublicense the sample files.", "redistribution", "permit"),
        NO_SUBLICENCE,
    ),
    "a wish for commercial use": (
        ("Northwind hopes to support fair commercial use of models.", "commercial-use", "permit"),
        ("Commercial use is prohibited in every form.", "commercial-use", "prohibit"),
    ),
    "a ban on selling the thing itself": (SELL, ("You must not sell the Model.", "commercial-use", "prohibit")),
    "a ban within one use": (
        SHARE,
        ("You must not distribute the Model in connection with flights.", "redistribution", "prohibit"),
    ),
    "a ban on altering rights": (
        CHANGE,
        ("You may not add terms to the Model that alter the rights of others.", "derivatives", "prohibit"),
    ),
    "a grant that was taken for a ban": (
        SHARE,
        ("You may copy and distribute the code with your programs.", "redistribution", "prohibit"),
    ),
    "a ban on passing other things on": (SHARE, ("You must not distribute spam.", "field-of-use", "prohibit")),
    "places named in no ban": (WORLD, ("Users in the European Union may write to our office.", "data-use", "declare")),
}


def found(write: Any, say: Any, *clauses: Clauses) -> tuple[Contradiction, ...]:
    return contradictions(statements(write(*(say(*clause) for clause in clauses))))


@pytest.mark.parametrize("kind", REAL)
def test_a_grant_and_a_contrary_rule_are_reported_with_both_clauses(write: Any, say: Any, kind: str) -> None:
    (one,) = found(write, say, *REAL[kind])
    assert one.kind.value == kind
    assert {one.first.clause, one.second.clause} == {"c1", "c2"}
    assert one.reason


@pytest.mark.parametrize("kind", REAL)
def test_the_order_does_not_matter(write: Any, say: Any, kind: str) -> None:
    assert [one.kind.value for one in found(write, say, *reversed(REAL[kind]))] == [kind]


@pytest.mark.parametrize("name", LOOK_ALIKES)
def test_a_narrower_rule_is_no_contradiction(write: Any, say: Any, name: str) -> None:
    assert found(write, say, *LOOK_ALIKES[name]) == ()


@pytest.mark.parametrize("kind", REAL)
def test_neither_half_contradicts_itself(write: Any, say: Any, kind: str) -> None:
    for half in REAL[kind]:
        assert found(write, say, half) == ()


def test_a_permissive_text_with_one_added_ban_contradicts_itself(write: Any, say: Any) -> None:
    grant = (
        "Permission is hereby given, without charge, to any person who holds a copy to deal in the Model without"
        " restriction, including the rights to use, change and sell it, subject to the following conditions:"
    )
    ban = "You may not use the Model for commercial purposes."
    kept = "The notice above, with the name of its author and the year, must stay in every copy that is passed on."
    given, banned = (grant, "commercial-use", "condition"), (ban, "commercial-use", "prohibit")
    (one,) = found(write, say, given, (kept, "redistribution", "require"), banned)
    assert one.kind.value == "commercial-use"
    # As the first of the conditions that the grant announces, the same ban is part of the grant.
    assert found(write, say, given, banned) == ()


def test_two_documents_can_contradict_each_other(write: Any, say: Any) -> None:
    first = write(say(*SHARE))
    second = write(say("You must not distribute the Model.", "redistribution", "prohibit"))
    stated = (*statements(first), *statements(second, document=1))
    (one,) = contradictions(stated)
    assert (one.first.key, one.second.key) == ("1:c1", "2:c1")


def test_an_uncertain_clause_reports_nothing(write: Any, say: Any) -> None:
    ban = say("You must not distribute the Model.", "redistribution", "prohibit", 0.6)
    assert contradictions(statements(write(say(*SHARE), ban))) == ()


def test_the_lead_in_of_a_list_counts_as_part_of_each_item(write: Any, say: Any) -> None:
    lead = say("Except as Section 2 allows, you shall not:", "redistribution", "prohibit")
    item = say("(a) distribute the Model;", "redistribution", "prohibit")
    assert contradictions(statements(write(say(*SHARE), lead, item))) == ()
    plain_lead = say("You shall not:", "redistribution", "prohibit")
    (one,) = contradictions(statements(write(say(*SHARE), plain_lead, item)))
    assert one.second.clause == "c3"


def test_a_lead_in_ends_with_its_list() -> None:
    text = (
        "You shall not, unless asked:\n\n(a) sell it;\n\n"
        "The next paragraph is prose of its own, long enough to stand by itself; it ends with a full stop.\n\nNow this."
    )
    assert lead_in(text, text.index("(a)")) == "you shall not, unless asked"
    assert lead_in(text, text.index("Now")) == ""
