# SPDX-License-Identifier: Apache-2.0
"""Every rule matches its own example and not its counterexample; a broken rule file says what is wrong."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from howopen.assets import resource
from howopen.domain.errors import HowOpenError
from howopen.extraction.values.phrases import compile_phrases
from howopen.extraction.values.rulebook import NameRule, Words, read_rulebook, rulebook

BOOK = rulebook()
WORDS = (*BOOK.domains, *BOOK.metrics, *BOOK.periods, *BOOK.details)
DOMAINS = {
    *(
        "illegal",
        "military-weapons",
        "cbrn",
        "critical-infrastructure",
        "violence-terrorism",
        "minors",
        "harassment-hate",
    ),
    *("discrimination", "disinformation", "impersonation", "fraud-spam", "malware-cyber", "surveillance-biometrics"),
    *("law-enforcement-justice", "immigration", "medical", "legal-financial-advice", "automated-decisions"),
    *("sexual-content", "self-harm", "privacy", "ip-infringement", "political-elections", "controlled-goods"),
}


def stands(rule: Words, text: str) -> bool:
    spared = [match.span() for match in rule.unless.finditer(text)]
    return any(not any(a < m.end() and m.start() < b for a, b in spared) for m in rule.pattern.finditer(text))


def named(rule: NameRule, text: str) -> list[str]:
    return [match["value"] for pattern in rule.patterns for match in pattern.finditer(text)]


@pytest.mark.parametrize("rule", WORDS, ids=lambda rule: f"{rule.name}{rule.id}")
def test_words_match_their_examples_alone(rule: Words) -> None:
    assert rule.match
    assert rule.no_match
    assert [text for text in rule.match if not stands(rule, text)] == []
    assert [text for text in rule.no_match if stands(rule, text)] == []


@pytest.mark.parametrize("rule", BOOK.names, ids=lambda rule: rule.id)
def test_names_match_their_examples_alone(rule: NameRule) -> None:
    assert rule.match
    assert rule.no_match
    assert [text for text in rule.match if not named(rule, text)] == []
    assert [text for text in rule.no_match if named(rule, text)] == []


def test_exclusion_words_match_their_examples_alone() -> None:
    places = BOOK.territories
    assert all(places.exclusion.search(text) for text in places.match)
    assert not any(places.exclusion.search(text) for text in places.no_match)


def test_every_domain_of_the_guidelines_has_a_rule() -> None:
    assert {rule.id for rule in BOOK.domains} == DOMAINS


@pytest.mark.parametrize(
    ("phrase", "text", "expected"),
    [
        ("self-harm*", "any self harm at all", True),
        ("self-harm*", "himself, harming", False),
        ("(red|blue) fox", "the blue\nfox", True),
        ("make ... weapon*", "make no kind of weapons", True),
        ("make ... weapon*", "make cakes. Weapons", False),
        ("guns", "Begunsen", False),
    ],
)
def test_phrases(phrase: str, text: str, *, expected: bool) -> None:
    assert bool(compile_phrases((phrase,)).search(text)) is expected


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    return Path(shutil.copytree(resource("rules/values"), tmp_path / "values"))


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("domains.toml", 'id = "minors"', 'id = "minors"\ncolour = "red"', "colour"),
        ("domains.toml", "[[rule]]", "[[role]]", "rol"),
        ("names.toml", 'kind = "law"', 'kind = "lore"', "lore"),
        ("thresholds.toml", "[[metric]]", "[[metric", "thresholds.toml"),
        ("territories.toml", "places = [", "places = [3, ", "places"),
    ],
)
def test_a_broken_rule_file_is_named(copied: Path, file: str, old: str, new: str, told: str) -> None:
    path = copied / file
    path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    with pytest.raises(HowOpenError, match=re.escape(told)):
        read_rulebook(copied)


def test_a_missing_rule_file_is_named(copied: Path) -> None:
    (copied / "names.toml").unlink()
    with pytest.raises(HowOpenError, match=r"names\.toml"):
        read_rulebook(copied)
