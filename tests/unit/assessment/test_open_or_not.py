# SPDX-License-Identifier: Apache-2.0
"""Open source is found where nothing limits it, and left undecided where words may."""

from __future__ import annotations

import pytest

from howopen.assessment.brief import brief
from howopen.domain.clauses import Category, Clause, Effect
from howopen.domain.document import Block, BlockKind, Document
from howopen.domain.facts import Freedom, OpennessClass, Permission, UseRestrictions
from howopen.domain.outline import Outline
from howopen.domain.spans import Span

HARMLESS = [
    ("The name of the author may not be used to endorse products derived from the model.", "field-of-use", "prohibit"),
    ("You may charge any price or no price for each copy.", "commercial-use", "prohibit"),
    ("Changing this licence document is not allowed: changing it is not allowed.", "redistribution", "prohibit"),
    ("You may not use this file except in compliance with the licence.", "field-of-use", "prohibit"),
    ("Nothing in this licence impairs our right to compete with models of yours.", "model-training", "prohibit"),
    ("You may not restrict the recipients' rights in it.", "redistribution", "prohibit"),
    ("You must make the source code of derivatives available.", "redistribution", "require"),
]


@pytest.mark.parametrize(("text", "categories", "effect"), HARMLESS)
def test_what_open_source_allows_is_no_limit(judge, say, permissive, text, categories, effect) -> None:
    facts = judge(*permissive, say(text, categories, effect)).facts
    assert facts.openness_class is OpennessClass.OPEN_SOURCE
    assert facts.commercial_use is Permission.ALLOWED
    assert facts.use_restrictions is UseRestrictions.NONE
    assert facts.freedoms.use is Freedom.YES


LIMITING = [
    "Redistribution and use, without modification, are permitted.",
    "The licence holds only for internal evaluation.",
    "It may not be rented to anyone.",
    "A commercial licence is available from us.",
    "Products that compete with ours are left out.",
    "The grant does not include the right to sell it.",
    "It must only be run on the Orca platform.",
    "The model is confidential.",
    "You shall not use it in military settings.",
    "Up to 25 users are served.",
    "This licence is revocable.",
    "It is offered as a service by us alone.",
    "It may be used in production with a subscription.",
    "The model cannot be used to gather data such as (but not limited to) that of lakes.",
    "Any usage in weapons is expressly forbidden.",
    "The model may be used only as part of the Heron tools.",
    "The model must be run on an Orca board.",
    "You get it for use in connection with the Orca services.",
    "The drawing itself may not be modified, notices included.",
    "Redistribution in binary form, with or without modification, is permitted.",
    "“Model” means the object code version of it.",
    "Uses other than these shall require our consent.",
    "See use restrictions at our site.",
    "Any use in a product must be notified to the author.",
    "You leave the original model files unaltered.",
]


@pytest.mark.parametrize("text", LIMITING)
def test_a_limit_that_no_clause_holds_leaves_the_class_undecided(judge, say, permissive, text) -> None:
    profile = judge(*permissive, say(text))
    assert profile.facts.openness_class is OpennessClass.UNDECIDED
    assert "may limit" in profile.basis_of("openness_class").reason


def test_what_a_clause_leaves_of_a_sentence_is_read_too() -> None:
    lead_in, item = "You may share the model:", "(i) when it is embedded in a board of ours"
    text = f"{lead_in}\n{item}, and no other.\nIt is so."
    document = Document("t.txt", "", "text/plain", text, (Block(BlockKind.PARAGRAPH, Span(0, len(text))),))
    found = Clause("c1", Category.REDISTRIBUTION, Effect.PERMIT, Span(0, len(lead_in)), 0.9, (), ())
    read = brief(document, Outline(), (found,))
    assert read.unclaimed_says("when it is embedded in a board", of=())
    whole = Clause("c1", Category.REDISTRIBUTION, Effect.PERMIT, Span(0, len(text) - len(" so.")), 0.9, (), ())
    assert not brief(document, Outline(), (whole,)).unclaimed_says("so", of=())


def test_a_doubt_names_the_clause_that_raises_it(judge, say, permissive) -> None:
    profile = judge(*permissive, say("The model is confidential.", "data-use"))
    assert profile.basis_of("openness_class").clauses == ("c7",)


SPELLED = [
    "Permission is hereby granted to use, copy, modify and distribute the model.",
    "The author hereby grants you a licence: a. to copy it; b. to prepare derivative works; c. to distribute it.",
    "You may freely copy, modify and distribute the model.",
    "The author licenses you to do everything with it that would otherwise infringe.",
]


@pytest.mark.parametrize("text", SPELLED)
def test_a_grant_in_set_words_counts_where_no_clause_holds_it(judge, say, text) -> None:
    facts = judge(say(text), say("The model is given as is.", "warranty-liability")).facts
    assert (facts.redistribution, facts.derivatives) == (Permission.ALLOWED, Permission.ALLOWED)
    assert facts.openness_class is OpennessClass.OPEN_SOURCE


NOT_SPELLED = [
    "No permission is granted to copy, modify or distribute the model.",
    "You may copy and modify the model for internal use only, and distribute nothing.",
    "Permission is hereby granted solely for research to copy, modify and distribute the model.",
    "We hereby grant you a patent licence under our claims to modify and distribute it.",
    "Everyone is permitted to copy and distribute this licence document.",
]


@pytest.mark.parametrize("text", NOT_SPELLED)
def test_no_right_is_read_from_words_that_refuse_or_confine(judge, say, text) -> None:
    facts = judge(say(text), say("The model is given as is.", "warranty-liability")).facts
    assert facts.derivatives is not Permission.ALLOWED
    assert facts.openness_class is not OpennessClass.OPEN_SOURCE


def test_internal_use_next_to_deployment_is_no_limit_of_the_purpose(judge, say) -> None:
    inside = say(
        "You may use, copy and modify it solely for internal research.", "commercial-use derivatives", "permit"
    )
    outside = say(
        "You may deploy and distribute modified copies, provided that you keep notices.",
        "redistribution derivatives",
        "condition",
    )
    assert judge(inside, outside).facts.purpose == "any"
    assert judge(inside).facts.purpose == "research"
