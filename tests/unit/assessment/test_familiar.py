# SPDX-License-Identifier: Apache-2.0
"""What is added to a known licence is taken for a limit, unless it takes nothing. Every sentence is our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from howopen.assessment import familiar
from howopen.assessment.brief import plain
from howopen.domain.facts import Facts, OpennessClass, Permission

BASE = (
    (
        "Everybody is given leave to use, copy, change, share and sell the model as he likes.",
        "redistribution",
        "permit",
    ),
    ("Everybody may also change the model and build upon it in any way whatever.", "derivatives", "permit"),
    ("Each copy of the model keeps this page and the line with its maker's name.", "redistribution", "require"),
    ("The model comes as it is, and its maker answers for no loss of any kind.", "warranty-liability", "declare"),
)


@pytest.fixture
def read(judge, say, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Facts]:
    """A function from added sentences (words, category, effect) to the facts of a known licence with them."""
    known = frozenset(run for words, *_ in BASE for run in familiar.runs(plain(words)))
    monkeypatch.setattr(familiar, "_known", lambda: known)

    def facts(*added: tuple[str, ...]) -> Facts:
        return judge(*(say(*one) for one in (*BASE, *added))).facts

    return facts


def test_the_known_licence_alone_is_open(read) -> None:
    assert read().openness_class is OpennessClass.OPEN_SOURCE


@pytest.mark.parametrize(
    "words",
    [
        "Personal tinkering is all we can allow.",
        "Rights come into being only when you have filled in our form.",
        "For each firm, $199 falls due.",
    ],
)
def test_whatever_binds_and_stands_in_no_known_licence_is_doubted(read, words) -> None:
    facts = read((words,))
    assert facts.openness_class is OpennessClass.UNDECIDED
    assert facts.commercial_use is Permission.CONDITIONAL


@pytest.mark.parametrize(
    "words",
    ["We wrote it in a barn by the sea.", "Warm thanks to all who lost sleep over it.", "Patches are very welcome."],
)
def test_what_binds_nobody_raises_no_doubt(read, words) -> None:
    assert read((words,)).openness_class is OpennessClass.OPEN_SOURCE


@pytest.mark.parametrize(
    ("category", "effect", "opens"),
    [
        ("governing-law", "require", True),
        ("territory-export", "require", True),
        ("attribution-branding", "require", True),
        ("termination", "require", False),
        ("safety-duty", "require", False),
    ],
)
def test_a_clause_that_open_licences_have_too_raises_none(read, category, effect, opens) -> None:
    facts = read(("Whoever has it must do as the port of Odda says.", category, effect))
    assert (facts.openness_class is OpennessClass.OPEN_SOURCE) is opens


def test_a_text_in_words_of_its_own_is_judged_by_its_clauses_alone(judge, say, permissive, monkeypatch) -> None:
    monkeypatch.setattr(familiar, "_known", frozenset)
    facts = judge(*permissive, say("Nothing here is over once the tide is out.")).facts
    assert facts.openness_class is OpennessClass.OPEN_SOURCE


def test_runs_are_of_words_and_a_short_sentence_is_one() -> None:
    assert len(list(familiar.runs("you may share it"))) == 1
    assert len(list(familiar.runs("you may share it freely, 3 times"))) == 3
    assert list(familiar.runs("you (may) share: it")) == list(familiar.runs("you may share it"))
    assert list(familiar.runs("§ 3.")) == []
