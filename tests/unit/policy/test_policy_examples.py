# SPDX-License-Identifier: Apache-2.0
"""The policies that ship: they load, and judge our own samples and sentences as a reader would."""

from __future__ import annotations

import pytest

from howopen import assets
from howopen.domain.policy import DocumentCheck, Position
from howopen.workspace.checking import check_all, find_policy, policy_names
from howopen.workspace.desk import Desk
from howopen.workspace.places import places

FREE = """Tern Licence

1. We grant you a worldwide, royalty-free, irrevocable licence to use, reproduce, modify and distribute the Model and
derivative works of it, for any purpose.

2. If you distribute the Model, you must give the recipients a copy of this licence and retain all copyright notices.

3. The Model is provided "as is", without warranty of any kind. We are not liable for any damages.
"""
PAPER = """Quarterly report

The harbour was quiet in spring. Eleven ships called, and the crane was painted green.
"""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOWOPEN_HOME", str(tmp_path_factory.mktemp("home")))
        return Desk(places())


def judged(desk: Desk, policy: str, source: str) -> DocumentCheck:
    if source.startswith("#"):
        text = {"#free": FREE, "#paper": PAPER}[source]
        analysis = desk.from_text(text, name="own.txt")
    else:
        analysis = desk.open(str(assets.licences(f"samples/{source}")))
    (document,) = check_all(find_policy(policy), [("own.txt", analysis)], today=desk._today()).documents
    return document


def positions(document: DocumentCheck) -> dict[str, Position]:
    return {ruling.rule.id: ruling.position for ruling in document.rulings}


def test_three_policies_ship_and_all_have_advice() -> None:
    assert policy_names() == ("hosted-product", "open-source-only", "research-lab")
    for name in policy_names():
        assert all(rule.advice for rule in find_policy(name).rules)


@pytest.mark.parametrize("name", ["hosted-product", "open-source-only", "research-lab"])
def test_a_free_licence_passes_every_policy_with_nothing_to_review(desk: Desk, name: str) -> None:
    document = judged(desk, name, "#free")
    assert [one for one in document.rulings if one.position in (Position.UNACCEPTABLE, Position.REVIEW)] == []
    assert document.passed


@pytest.mark.parametrize("name", ["hosted-product", "open-source-only", "research-lab"])
def test_a_text_that_is_no_licence_is_never_preferred(desk: Desk, name: str) -> None:
    document = judged(desk, name, "#paper")
    counts = document.counts()
    assert counts[Position.PREFERRED] == counts[Position.ACCEPTABLE] == 0
    assert counts[Position.REVIEW] > 0


@pytest.mark.parametrize(
    ("policy", "source", "rules"),
    [
        ("hosted-product", "northwind-community-1.md", {"caps", "fields-we-serve", "training-others"}),
        ("hosted-product", "lantern-research-1.md", {"commercial-use"}),
        ("open-source-only", "northwind-community-1.md", {"class", "use", "caps"}),
        ("open-source-only", "lantern-research-1.md", {"class", "use"}),
        ("open-source-only", "harbourline-api-1.md", {"class", "use", "share"}),
        ("research-lab", "northwind-community-1.md", {"training-others", "indemnity"}),
        ("research-lab", "harbourline-api-1.md", {"study", "publish"}),
    ],
)
def test_our_samples_fail_for_the_reasons_that_their_words_give(
    desk: Desk, policy: str, source: str, rules: set[str]
) -> None:
    document = judged(desk, policy, source)
    assert not document.passed
    failing = {ruling.rule.id for ruling in document.rulings if ruling.position is Position.UNACCEPTABLE}
    assert rules <= failing
    for ruling in document.rulings:
        if ruling.rule.id in rules:
            assert ruling.clauses
            assert ruling.reason


def test_a_field_that_is_barred_in_few_words_never_passes(desk: Desk) -> None:
    document = judged(desk, "hosted-product", "lantern-research-1.md")
    (ruling,) = (one for one in document.rulings if one.rule.id == "fields-we-serve")
    assert ruling.position in (Position.UNACCEPTABLE, Position.REVIEW)
    assert ruling.clauses


def test_the_cap_of_our_sample_is_cited_word_by_word(desk: Desk) -> None:
    document = judged(desk, "hosted-product", "northwind-community-1.pdf")
    (ruling,) = (one for one in document.rulings if one.rule.id == "caps")
    (clause,) = (document.analysis.clause(one) for one in ruling.clauses)
    assert "50 million monthly active users" in document.analysis.document.quote(clause.span)
    assert (clause.section, clause.page) == ("3.1", 1)
    assert positions(document)["commercial-use"] is Position.ACCEPTABLE
