# SPDX-License-Identifier: Apache-2.0
"""Several documents as one: roles, the strictest reading of each fact, references, and what nobody speaks of."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from howopen.bundling import findings, role_of
from howopen.bundling.silence import silences
from howopen.domain.analysis import Analysis
from howopen.domain.bundle import Bundle, Citation, Role
from howopen.domain.clauses import Category
from howopen.domain.facts import (
    Attribution,
    Freedom,
    OpennessClass,
    Permission,
    TerminationGround,
    TermValue,
    UseRestrictions,
    Verdict,
)
from howopen.workspace.bundles import judge_bundle


@pytest.fixture
def licence(write: Any, say: Any) -> Analysis:
    """A permissive licence that takes in a policy."""
    analysis: Analysis = write(
        say("Northwind Model Licence"),
        say(
            "We grant you a worldwide licence to use, copy, modify and distribute the Model for any purpose.",
            "redistribution derivatives commercial-use",
            "permit",
        ),
        say("Your use must comply with the Northwind Acceptable Use Policy.", "field-of-use", "require"),
        say("We may terminate this licence if you breach it.", "termination", "condition"),
        name="LICENSE.txt",
    )
    return analysis


@pytest.fixture
def policy(write: Any, say: Any) -> Analysis:
    """A policy of prohibited uses that leaves a place out."""
    analysis: Analysis = write(
        say("Northwind Acceptable Use Policy"),
        say("You agree that you will not use the Model to develop weapons.", "field-of-use", "prohibit"),
        say("You agree that you will not use the Model for spam or fraud.", "field-of-use", "prohibit"),
        say("You agree that you will not use the Model to harass people.", "field-of-use", "prohibit"),
        say(
            "The rights under the licence are not granted to you if you are domiciled in the European Union.",
            "territory-export",
            "prohibit",
        ),
        name="USE_POLICY.txt",
    )
    return analysis


@pytest.fixture
def both(licence: Analysis, policy: Analysis) -> Bundle:
    """The two as one set."""
    return judge_bundle((licence, policy))


def test_roles_come_from_the_text(write: Any, say: Any, licence: Analysis, policy: Analysis) -> None:
    assert role_of(licence) is Role.LICENCE
    assert role_of(policy) is Role.USE_POLICY
    notice = write(say("Copyright 2026 Northwind. The Model is licensed under the Northwind Model Licence."))
    assert role_of(notice) is Role.NOTICE
    letter = write(say("Dear reader, thank you for coming to the harbour fair."), name="LICENSE.txt")
    assert role_of(letter) is Role.OTHER


def test_a_card_is_told_by_its_metadata_and_headings() -> None:
    from howopen.domain.analysis import Engine
    from howopen.domain.document import Block, BlockKind, Document
    from howopen.domain.facts import Profile
    from howopen.domain.outline import Outline
    from howopen.domain.spans import Span

    text = "license: mit base_model: a/b\n\nHow to use\n\nLoad it."
    heading = Block(BlockKind.HEADING, Span(text.index("How"), text.index("\n\nLoad")))
    document = Document("x.md", "", "text/markdown", text, (heading,))
    assert role_of(Analysis(document, Outline(), (), Profile(), Engine("0", "0"))) is Role.MODEL_CARD


def test_a_policy_takes_away_what_the_licence_grants(licence: Analysis, both: Bundle) -> None:
    assert licence.profile.facts.excluded_territories == ()
    assert both.profile.facts.excluded_territories == ("European Union",)
    basis = both.profile.basis_of("excluded_territories")
    assert basis is not None
    assert "USE_POLICY.txt" in basis.reason
    assert "“LICENSE.txt” alone: None" in basis.reason
    cited = both.cited(basis.clauses[0])
    assert cited == Citation(1, "c4")
    assert both.analyses[1].document.quote(both.clause(cited).span).startswith("The rights under the licence")


def test_each_fact_takes_the_strictest_reading(licence: Analysis, both: Bundle) -> None:
    facts = both.profile.facts
    assert facts.use_restrictions is UseRestrictions.LISTED
    assert {"military-weapons", "fraud-spam", "harassment-hate"} <= set(facts.prohibited_domains)
    assert facts.redistribution is licence.profile.facts.redistribution
    assert facts.termination is TerminationGround.BREACH
    assert facts.attribution is Attribution.NONE
    assert facts.freedoms.use is Freedom.RESTRICTED
    assert {basis.key for basis in both.profile.basis} >= {"caps", "governing_law", "freedoms", "openness_class"}


def test_the_set_has_a_class_an_index_and_criteria_of_its_own(both: Bundle) -> None:
    assert both.profile.openness.openness_class is OpennessClass.COMMUNITY
    assert both.profile.openness.index is not None
    verdicts = {criterion.id: criterion for criterion in both.profile.openness.criteria}
    assert verdicts["osd-5"].verdict is Verdict.FAILS
    assert "2:c4" in verdicts["osd-5"].clauses
    assert dict(both.profile.terms)["Distribute"] is TermValue.CAN


def test_a_policy_that_speaks_of_a_right_does_not_grant_it(write: Any, say: Any, policy: Analysis) -> None:
    bare = write(
        say("We grant you a licence to use the Model.", "commercial-use", "permit"),
        say("You shall not distribute the Model.", "redistribution", "prohibit"),
    )
    facts = judge_bundle((bare, policy)).profile.facts
    assert facts.redistribution is Permission.PROHIBITED
    assert facts.freedoms.share is Freedom.NO


def test_a_policy_alone_is_a_policy(policy: Analysis) -> None:
    assert judge_bundle((policy,)).profile.openness.openness_class is OpennessClass.USE_POLICY


def test_a_bundle_needs_a_document() -> None:
    with pytest.raises(ValueError, match="needs a document"):
        judge_bundle(())


def test_what_is_taken_in_is_found_in_the_bundle_or_missing(licence: Analysis, both: Bundle) -> None:
    (alone,) = findings((licence,)).incorporations
    assert (alone.name, alone.missing) == ("Northwind Acceptable Use Policy", True)
    assert licence.document.quote(alone.span) == alone.name
    (inside,) = both.findings.incorporations
    assert inside.found == (1,)
    assert both.findings.missing == ()


def test_a_policy_that_is_missing_keeps_the_restriction_by_reference(licence: Analysis) -> None:
    assert judge_bundle((licence,)).profile.facts.use_restrictions is UseRestrictions.BY_REFERENCE


def test_across_documents_worldwide_meets_a_place_left_out(both: Bundle) -> None:
    (one,) = both.findings.contradictions
    assert (one.kind.value, one.first.document, one.second.document) == ("territory", 0, 1)


Refer = Callable[[str], tuple[str, ...]]


@pytest.fixture
def refer(write: Any, say: Any) -> Refer:
    """The names that a text of one clause refers to."""

    def names(sentence: str) -> tuple[str, ...]:
        return tuple(item.name for item in findings((write(say(sentence, "field-of-use", "require")),)).incorporations)

    return names


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("You must comply with the Northwind Usage Guidelines.", ("Northwind Usage Guidelines",)),
        ("The Harbour Data Processing Addendum forms part of these terms.", ("Harbour Data Processing Addendum",)),
        ("Use must follow the rules set out in Exhibit C.", ("Exhibit C",)),
        ("You must comply with this Acceptable Use Policy.", ()),
        ("The committee wrote many policies last year.", ()),
        ("You must comply with all laws.", ()),
    ],
)
def test_only_another_text_is_a_reference(refer: Refer, sentence: str, names: tuple[str, ...]) -> None:
    assert refer(sentence) == names


def test_an_annex_that_is_in_the_text_is_not_missing(refer: Refer) -> None:
    assert refer("Use must follow the rules set out in Exhibit C.\n\nExhibit C\n\nBe kind.") == ()


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (
            "You must comply with the Harbour Usage Policy, as updated from time to time.",
            "as updated from time to time",
        ),
        ("You must adhere to the latest version of the Harbour Usage Policy.", "latest version of the Harbour Usage"),
        ("You must adhere to the Harbour Usage Policy of 3 May 2025.", None),
    ],
)
def test_what_may_change_later_is_flagged(write: Any, say: Any, sentence: str, words: str | None) -> None:
    analysis = write(say(sentence, "field-of-use", "require"))
    (item,) = findings((analysis,)).incorporations
    changing = item.changing and analysis.document.quote(item.changing)
    assert (changing or "").startswith(words or "")
    assert (changing is None) == (words is None)
    assert item.clause == "c1"


def test_silence_needs_neither_clause_nor_word(write: Any, say: Any) -> None:
    grant = say("You may use and copy the Model.", "redistribution", "permit")
    silent = {item.key for item in findings((write(grant),)).silent}
    assert {"governing-law", "user-cap", "indemnity", "patent_grant"} <= silent
    assert "redistribution" not in silent
    spoken = say("Our patent advisers sit in Oregon, where the courts are.")
    assert not {"governing-law", "patent_grant"} & {item.key for item in findings((write(grant, spoken),)).silent}


def test_every_kind_has_key_words_and_can_be_missing(write: Any, say: Any) -> None:
    analyses = (write(say("Hello.")),)
    assert {item.key for item in silences(analyses)} >= {category.value for category in Category}


def test_a_kind_without_key_words_is_never_said_to_be_missing(write: Any, say: Any) -> None:
    analyses = (write(say("You may use and copy the Model.", "redistribution", "permit")),)
    said = {item.key for item in silences(analyses)}
    less = {item.key for item in silences(analyses, key_words={Category.USER_CAP: r"\bmillion\b"})}
    assert {"user-cap", "indemnity"} <= said
    assert "user-cap" in less
    assert not {"indemnity", "governing-law", "termination"} & less
    assert "patent_grant" in less


def test_a_set_is_silent_only_where_all_of_it_is(write: Any, say: Any) -> None:
    first = write(say("You may use and copy the Model.", "redistribution", "permit"))
    second = write(say("You will indemnify us.", "indemnity", "require"))
    assert "indemnity" in {item.key for item in findings((first,)).silent}
    assert "indemnity" not in {item.key for item in findings((first, second)).silent}
    assert all(item.wording == "No clause found" for item in findings((first,)).silent)
