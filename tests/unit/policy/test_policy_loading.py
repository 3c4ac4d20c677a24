# SPDX-License-Identifier: Apache-2.0
"""Policies that say what no rule can mean are refused, with file, rule, key and what is allowed."""

from __future__ import annotations

from pathlib import Path

import pytest

from howopen.domain.errors import HowOpenError
from howopen.policy import load_policy, read_policy

HEAD = 'name = "House"\nversion = "1"\n'
RULE = '[[rule]]\nid = "it"\ntitle = "It"\nmessage = "We care."\n'
FACT = 'fact = "commercial_use"\nunacceptable = ["prohibited"]\n'
SHA = "ab" * 32
DEVIATION = f'[[deviation]]\ndocument = "{SHA}"\nrule = "it"\napproved_by = "Ines Roth"\nuntil = 2027-01-31\n'

BAD = {
    "no toml": ("name = ", ("is not TOML",)),
    "no text": (b"name = \xff\xfe", ("is not TOML",)),
    "a huge number": (HEAD + "rule = " + "9" * 5000, ("is not TOML",)),
    "no rules": (HEAD, ("“rule” is missing",)),
    "rules of the wrong kind": (HEAD + "rule = [1]", ("“rule”", "[[rule]]")),
    "an unknown key": (HEAD + 'owner = "me"\n' + RULE + FACT, ("“owner”", "review_fails")),
    "an unknown key of a rule": (HEAD + RULE + FACT + 'colour = "red"', ("rule “it”", "“colour”", "severity")),
    "no name": ('version = "1"\n' + RULE + FACT, ("“name” is missing",)),
    "no id": (HEAD + '[[rule]]\ntitle = "It"\n', ("rule 1", "“id” is missing")),
    "a strange id": (HEAD + RULE.replace('"it"', '"It is"') + FACT, ("“id”", "hyphens")),
    "an id twice": (HEAD + (RULE + FACT) * 2, ("“it” stands twice",)),
    "no message": (HEAD + '[[rule]]\nid = "it"\ntitle = "It"\n' + FACT, ("“message” is missing",)),
    "an unknown fact": (HEAD + RULE + 'fact = "price"\npreferred = ["none"]', ("“price”", "commercial_use", "caps")),
    "all freedoms at once": (HEAD + RULE + 'fact = "freedoms"\npreferred = ["yes"]', ("freedoms.use",)),
    "neither fact nor clause": (HEAD + RULE + 'preferred = ["yes"]', ("“fact” is missing",)),
    "both": (HEAD + RULE + FACT + 'clause = "indemnity"', ("“fact” and “clause” stand both",)),
    "an unknown category": (HEAD + RULE + 'clause = "fees"\npreferred = ["absent"]', ("“fees”", "commercial-use")),
    "an unknown effect": (
        HEAD + RULE + 'clause = "indemnity"\neffect = ["want"]\npreferred = ["absent"]',
        ("“effect”", "“want”", "require"),
    ),
    "an effect of a fact": (HEAD + RULE + FACT + 'effect = ["require"]', ("“effect”",)),
    "an unknown value": (HEAD + RULE + 'fact = "purpose"\npreferred = ["fun"]', ("“fun”", "non-commercial")),
    "undecided as a value": (HEAD + RULE + 'fact = "purpose"\nacceptable = ["undecided"]', ("undecided =",)),
    "undecided accepted": (HEAD + RULE + FACT + 'undecided = "acceptable"', ("“undecided”", "review, unacceptable")),
    "a value of the wrong kind": (HEAD + RULE + 'fact = "share_alike"\npreferred = ["no"]', ("true, false",)),
    "a yes for words": (HEAD + RULE + 'fact = "governing_law"\npreferred = [true]', ("words of the document",)),
    "a clause that is wanted": (HEAD + RULE + 'clause = "lock-in"\npreferred = ["yes"]', ("present, absent",)),
    "an unknown field": (HEAD + RULE + 'fact = "prohibited_domains"\nunacceptable = ["fun"]', ("“fun”", "cbrn")),
    "no list": (HEAD + RULE + 'fact = "purpose"\npreferred = "any"', ("“preferred” must be a list",)),
    "no position": (HEAD + RULE + 'fact = "purpose"', ("preferred or acceptable or unacceptable",)),
    "a value in two positions": (
        HEAD + RULE + 'fact = "purpose"\npreferred = ["any"]\nacceptable = ["any"]',
        ("“any”", "as preferred does"),
    ),
    "a cap in words": (HEAD + RULE + 'fact = "caps"\nacceptable = ["large"]', ("at_least",)),
    "a cap without a metric": (HEAD + RULE + 'fact = "caps"\nacceptable = [{ at_least = 3 }]', ("“metric”",)),
    "an unknown metric": (HEAD + RULE + 'fact = "caps"\nacceptable = [{ metric = "clicks" }]', ("revenue",)),
    "an unknown key of a cap": (
        HEAD + RULE + 'fact = "caps"\nacceptable = [{ metric = "any", below = 3 }]',
        ("“below”",),
    ),
    "a negative cap": (
        HEAD + RULE + 'fact = "caps"\nacceptable = [{ metric = "users", at_least = -3 }]',
        ("a number from 0 up",),
    ),
    "one figure for all metrics": (
        HEAD + RULE + 'fact = "caps"\nunacceptable = [{ metric = "any", below = 3 }]',
        ("for any metric",),
    ),
    "an unknown period": (
        HEAD + RULE + 'fact = "caps"\nacceptable = [{ metric = "users", period = "week" }]',
        ("“week”", "month"),
    ),
    "an unknown severity": (HEAD + RULE + FACT + 'severity = "fatal"', ("“fatal”", "error, warning, note")),
    "an unknown class": (HEAD + RULE + FACT + 'classes = ["free"]', ("“free”", "open-source")),
    "a setting of the wrong kind": ("review_fails = 1\n" + HEAD + RULE + FACT, ("“review_fails”", "true or false")),
    "an approval of no rule": (HEAD + RULE + FACT + DEVIATION.replace('"it"', '"other"'), ("deviation 1", "“other”")),
    "an approval of no document": (HEAD + RULE + FACT + DEVIATION.replace(SHA, "abc"), ("sha256",)),
    "an approval by nobody": (HEAD + RULE + FACT + DEVIATION.replace("Ines Roth", " "), ("“approved_by”",)),
    "an approval without a date": (HEAD + RULE + FACT + DEVIATION.replace("2027-01-31", '"soon"'), ("“until”",)),
}


@pytest.mark.parametrize(("content", "told"), BAD.values(), ids=BAD)
def test_a_policy_that_means_nothing_is_refused(content: str | bytes, told: tuple[str, ...]) -> None:
    data = content if isinstance(content, bytes) else content.encode()
    with pytest.raises(HowOpenError) as caught:
        read_policy(data, file="house.toml")
    assert "house.toml" in caught.value.message
    assert caught.value.hint
    for words in told:
        assert words in str(caught.value)


def test_a_good_policy_keeps_its_own_words() -> None:
    policy = read_policy((HEAD + RULE + FACT + 'advice = "Ask."\n' + DEVIATION).encode(), file="house.toml")
    (rule,) = policy.rules
    assert (rule.message, rule.advice, rule.unacceptable) == ("We care.", "Ask.", ("prohibited",))
    assert policy.deviations[0].document == SHA
    assert not policy.review_fails


def test_a_byte_order_mark_and_windows_line_ends_change_nothing_but_the_sum() -> None:
    text = (HEAD + RULE + FACT).replace("\n", "\r\n")
    plain, marked = (read_policy((mark + text).encode(), file="h") for mark in ("", "\ufeff"))
    assert plain.rules == marked.rules
    assert plain.sha256 != marked.sha256


def test_a_missing_or_huge_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(HowOpenError, match=r"gone\.toml could not be read"):
        load_policy(tmp_path / "gone.toml")
    (tmp_path / "huge.toml").write_bytes(b"#" * 1_000_001)
    with pytest.raises(HowOpenError, match=r"huge\.toml is larger"):
        load_policy(tmp_path / "huge.toml")
