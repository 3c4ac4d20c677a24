# SPDX-License-Identifier: Apache-2.0
"""How scores become confidences."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from howopen import reading
from howopen.assets import resource
from howopen.domain.clauses import UNCERTAIN_BELOW, Category
from howopen.domain.document import Block, BlockKind, Document
from howopen.domain.spans import Span
from howopen.extraction.deciding import REPORTED_FROM, clauses_among, confidence, decide, from_context
from howopen.extraction.leading import Sure
from howopen.extraction.model import load
from howopen.extraction.pipeline import PREPARED, build, run
from howopen.extraction.prepared import Prepared
from howopen.extraction.rules import Hit, load_rules


def made(text: str) -> Prepared:
    """A paragraph with these words, ready to be judged."""
    blocks = (Block(BlockKind.PARAGRAPH, Span(0, len(text))),)
    document = Document(name="made.txt", sha256="", media_type="text/plain", text=text, blocks=blocks)
    prepared: Prepared = run(build(resource("rules")), document).user_data[PREPARED]
    return prepared


def test_a_higher_score_is_never_less_sure_and_nothing_is_certain() -> None:
    curve = load(resource("model/clauses.npz")).curve
    sure = [curve.chance(step / 50) for step in range(-100, 101)]
    assert all(low < high for low, high in pairwise(sure))
    assert 0 < sure[0] < REPORTED_FROM < UNCERTAIN_BELOW < sure[-1] < 1


@pytest.mark.parametrize("trained", [0.01, 0.5, 0.97])
def test_without_a_decisive_rule_the_trained_part_alone_counts(trained: float) -> None:
    hit = Hit(next(rule for rule in load_rules(resource("rules")) if not rule.decisive), Span(0, 1))
    assert confidence(trained, (), hit.rule.category) == trained
    assert confidence(trained, (hit,), hit.rule.category) == trained


def test_a_decisive_rule_is_reported_but_not_sure_where_the_trained_part_doubts() -> None:
    rule = next(rule for rule in load_rules(resource("rules")) if rule.decisive)
    assert REPORTED_FROM <= confidence(0.02, (Hit(rule, Span(0, 1)),), rule.category) < UNCERTAIN_BELOW
    assert confidence(0.9, (Hit(rule, Span(0, 1)),), rule.category) == 0.9
    other = replace(rule, category=Category.INDEMNITY)
    assert confidence(0.02, (Hit(other, Span(0, 1)),), rule.category) == 0.02


def test_a_label_that_only_the_trained_part_knows_is_skipped() -> None:
    model = load(resource("model/clauses.npz"))
    former = Category.MODEL_TRAINING.value
    labels = tuple("weather-duty" if label == former else label for label in model.categories.labels)
    older = replace(model, categories=replace(model.categories, labels=labels))
    prepared = made("You may not use the model for any commercial purpose. You must not train others with its outputs.")
    held = decide(prepared, model)
    assert Category.MODEL_TRAINING in {finding.category for finding in held}
    assert [finding for finding in held if finding.category is not Category.MODEL_TRAINING] == decide(prepared, older)
    assert len(held) > 1


def test_what_stands_around_gives_findings_with_their_reason_and_only_sure_enough_ones() -> None:
    prepared = made("Above two million users you need our licence. You must request that licence from the harbour.")
    found = from_context(prepared, [Sure(0, Category.USER_CAP, 0.9)])
    assert [(one.unit, one.category) for one, _ in found] == [(1, Category.USER_CAP), (1, Category.COMMERCIAL_USE)]
    assert all("threshold" in why.reason for _, why in found)
    assert from_context(prepared, [Sure(0, Category.USER_CAP, REPORTED_FROM)]) == []


def test_the_title_of_a_list_is_no_clause_and_takes_none_from_its_items() -> None:
    use = Category.FIELD_OF_USE
    text = "{}\n- mocking people in public;\n- selling the loot.\n"
    for lead_in, kept in (("**Unlawful Conduct:**", []), ("You must not use it for:", [0])):
        document = reading.from_text(text.format(lead_in), name="own")
        prepared: Prepared = run(build(resource("rules")), document).user_data[PREPARED]
        assert prepared.units[1].lead_in == 0
        assert [one.unit for one in clauses_among(prepared, [Sure(0, use, 0.9)])] == kept
        assert [one.unit for one, _ in from_context(prepared, [Sure(1, use, 0.9)])] == kept
