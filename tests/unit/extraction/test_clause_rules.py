# SPDX-License-Identifier: Apache-2.0
"""The rules: each proves itself by its own example, and a broken file says what is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from howopen.assets import resource
from howopen.domain.clauses import Category
from howopen.domain.errors import HowOpenError
from howopen.extraction.phrases import checked, compiled, needed, passage, straight
from howopen.extraction.rules import Rule, RuleIndex, load_rules, matched

RULES = load_rules(resource("rules"))
LEAD_IN = "You agree not to use the model to:"
HEADING = "Indemnity and dispute resolution"


def holds(rule: Rule, sentence: str) -> bool:
    return matched(rule, passage(sentence), lead_in=passage(LEAD_IN), heading=passage(HEADING)) is not None


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_each_rule_matches_its_example_and_not_its_counterexample(rule: Rule) -> None:
    assert holds(rule, rule.example)
    assert not holds(rule, rule.counterexample)


def test_every_category_has_rules() -> None:
    assert {rule.category for rule in RULES} == set(Category)


def test_a_liability_cap_is_no_user_cap() -> None:
    caps = [rule for rule in RULES if rule.category is Category.USER_CAP]
    assert not any(holds(rule, "Our liability to 500 users will not exceed USD 1,000,000 in revenue.") for rule in caps)
    assert any(holds(rule, "If you have over 900 million monthly active users, ask us first.") for rule in caps)
    assert any(holds(rule, "Firms with an annual revenue of more than USD 2,000,000 must pay.") for rule in caps)


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("not ... sell", "You may not lend or sell it.", True),
        ("not .. sell", "You may not in any case or on any day sell it.", False),
        ("train|improve", "to improve it", True),
        ("distribut*", "on distribution", True),
        ("<number> users", "ten million users", True),
        ("the? terms", "terms", True),
        ("monthly active users", "monthly\n  active users", True),
        ("use", "user", False),
    ],
)
def test_the_language_of_phrases(phrase: str, text: str, *, found: bool) -> None:
    assert (compiled(phrase).search(straight(text)) is not None) is found


@pytest.mark.parametrize("phrase", [p for rule in RULES for p in (*rule.phrases, *rule.unless, *rule.lead_in)])
def test_the_words_that_a_phrase_needs_rule_out_nothing_it_matches(phrase: str) -> None:
    assert compiled(checked(phrase))
    for rule in RULES:
        assert passage(rule.example).holds((phrase,)) is (compiled(phrase).search(straight(rule.example)) is not None)


@pytest.mark.parametrize(
    ("phrase", "keys"),
    [
        ("not ... (sell|lease)", [{"sell", "lease"}, {"not"}]),
        ("licen{c,s}e", [{"licence", "license"}]),
        ("<number> users", [{"users"}]),
        ("the? terms*", [{"terms*"}]),
        ("no (U.S. dollars|fee)", [{"dollars", "fee"}, {"no"}]),
        ("(sold|) AS-IS", [{"as"}]),
        ("a*|an item", [{"item"}]),
        ("<number>", []),
    ],
)
def test_the_words_that_a_phrase_needs(phrase: str, keys: list[set[str]]) -> None:
    assert list(needed(phrase)) == keys


def test_the_index_names_every_rule_that_matches_and_keeps_their_order() -> None:
    index = RuleIndex(RULES)
    for rule in RULES:
        possible = list(index.possible(passage(rule.example)))
        assert rule in possible
        assert possible == [other for other in RULES if other in possible]
    assert len(index.possible(passage("Nothing of note."))) < len(RULES) / 4


GOOD = """category = "indemnity"
[[rule]]
id = "x"
reason = "r"
phrases = ["hold harmless"]
example = "hold harmless"
counterexample = "nothing"
"""


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (GOOD + 'colour = "red"\n', "colour"),
        (GOOD.replace('reason = "r"\n', ""), "reason"),
        (GOOD.replace('["hold harmless"]', '"hold harmless"'), "phrases"),
        (GOOD.replace("indemnity", "poetry"), "poetry"),
        (GOOD.replace('phrases = ["hold harmless"]\n', ""), "phrases"),
        (GOOD.replace('["hold harmless"]', '["()"]'), "words"),
    ],
)
def test_a_broken_rule_file_says_what_is_wrong(tmp_path: Path, text: str, names: str) -> None:
    (tmp_path / "x.toml").write_text(text, encoding="utf-8")
    with pytest.raises(HowOpenError, match=names):
        load_rules(tmp_path)


def test_two_rules_of_one_name_are_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "b.toml").write_text(GOOD, encoding="utf-8")
    with pytest.raises(HowOpenError, match=r"indemnity\.x"):
        load_rules(tmp_path)
