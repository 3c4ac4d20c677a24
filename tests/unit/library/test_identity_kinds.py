# SPDX-License-Identifier: Apache-2.0
"""How a text stands to the licence that it comes nearest to: a single word is enough to make it another one."""

from pathlib import Path

import pytest

from howopen.domain.library import Decisive, DecisiveKind, Identity, IdentityKind, Side
from howopen.library import Identifier, Library, add
from howopen.library.deviations import deviations, kind_of


@pytest.fixture
def identifier(made: Library) -> Identifier:
    return Identifier(made)


def _kinds(found: Identity) -> set[DecisiveKind]:
    return {word.kind for deviation in found.deviations for word in deviation.decisive}


def test_an_equal_text_is_exact(identifier: Identifier, texts: dict[str, str]) -> None:
    found = identifier.identify(" ".join(texts["orchard"].upper().split()))
    assert (found.id, found.kind, found.exact, found.similarity) == ("orchard", IdentityKind.EXACT, True, 1.0)


@pytest.mark.parametrize(
    "above",
    [
        "Copyright (c) 2025 Some Person\n\n",
        "# Orchard Licence\n\n© 2019-2024 Pier & Sons Ltd. All rights reserved.\n\n",
        "Orchard Licence Copyright 2024 Ada Quay ",
        "COPYRIGHT (C) MAY 2024 ADA QUAY <ada@example.org>\n",
    ],
)
def test_a_title_a_holder_and_a_year_leave_it_the_same(
    identifier: Identifier, texts: dict[str, str], above: str
) -> None:
    found = identifier.identify(above + texts["orchard"])
    assert (found.id, found.kind, found.exact) == ("orchard", IdentityKind.NAMES_AND_DATES, False)


def test_a_holder_named_in_the_text_counts_where_a_notice_names_it(
    identifier: Identifier, texts: dict[str, str]
) -> None:
    named = texts["orchard"].replace("the orchard on", "Quay Brothers on")
    assert identifier.identify(named).kind is IdentityKind.CHANGED
    assert identifier.identify(f"Copyright 2024 The Quay Brothers Orchard\n{named}").kind is (
        IdentityKind.NAMES_AND_DATES
    )


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("apples of this orchard", "apples of this orchard for non-commercial purposes", DecisiveKind.NON_COMMERCIAL),
        ("eat, sell and replant", "eat and replant", DecisiveKind.GRANT),
        ("Apples are handed over", "Modified apples are handed over", DecisiveKind.DERIVATIVES),
        ("charge.", "charge, up to 500 crates.", DecisiveKind.THRESHOLD),
        ("charge.", "charge. Nobody shall not pay.", DecisiveKind.BAN),
        ("charge.", "charge, or under any later version.", DecisiveKind.OR_LATER),
        ("charge.", "charge until we revoke it.", DecisiveKind.ENDING),
        ("charge.", "charge, share-alike.", DecisiveKind.SHARE_ALIKE),
        ("charge.", "charge, but once.", DecisiveKind.CONDITION),
        ("Whoever sells", "Whoever pays", DecisiveKind.DUTY),
    ],
)
def test_one_decisive_word_makes_it_another_licence_and_is_named(
    identifier: Identifier, texts: dict[str, str], old: str, new: str, kind: DecisiveKind
) -> None:
    changed = texts["orchard"].replace(old, new)
    assert changed != texts["orchard"]
    found = identifier.identify(f"Copyright (c) 2025 Some Person\n\n{changed}")
    assert (found.id, found.kind, found.exact) == ("orchard", IdentityKind.CHANGED, False)
    assert found.similarity > 0.9
    assert kind in _kinds(found)


@pytest.mark.parametrize(
    "rule",
    ["No commercial use.", "For research.", "Academic groups.", "Evaluation copy", "(internal)", "Up to 40 crates"],
)
def test_a_rule_in_the_line_of_the_holder_is_a_change(identifier: Identifier, texts: dict[str, str], rule: str) -> None:
    found = identifier.identify(f"Copyright (c) 2025 Some Person. {rule}\n\n{texts['orchard']}")
    assert (found.id, found.kind) == ("orchard", IdentityKind.CHANGED)


def test_a_grant_to_one_person_is_no_mere_name(identifier: Identifier, texts: dict[str, str]) -> None:
    text = "Copyright (c) 2025 Jane Doe\n\n" + texts["orchard"].replace("to everybody", "to Jane Doe")
    assert identifier.identify(text).kind is IdentityKind.CHANGED


def test_a_year_in_a_rule_is_no_mere_date(identifier: Identifier, texts: dict[str, str]) -> None:
    text = "Copyright (c) 2025 Jane Doe\n\n" + texts["harbour-1"].replace("5,000 staff", "2020 staff")
    assert identifier.identify(text).kind is IdentityKind.CHANGED


def test_another_figure_is_decisive(identifier: Identifier, texts: dict[str, str]) -> None:
    found = identifier.identify(texts["harbour-1"].replace("5,000 staff", "7,000 staff"))
    assert found.kind is IdentityKind.CHANGED
    assert [(word.kind, word.words) for d in found.deviations for word in d.decisive] == [
        (DecisiveKind.THRESHOLD, "7"),
        (DecisiveKind.THRESHOLD, "5"),
    ]


def test_decisive_words_outweigh_likeness(made: Library, tmp_path: Path) -> None:
    asked = "You may row this boat across the bay and back again, and lend it to your neighbours in the summer."
    files = {
        "gentle.txt": asked.replace("boat", "old red wooden boat"),
        "harsh.txt": asked.replace("may row", "may not row").replace("summer", "summer only"),
    }
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
        add(made, tmp_path / name, read=Path.read_text, catalogue=())
    found = Identifier(made).identify(asked)
    assert found.id == "gentle"
    assert found.runner_up is not None
    assert found.runner_up.id == "harsh"
    assert found.runner_up.similarity > found.similarity


@pytest.mark.parametrize("text", ["copyright " * 20_000, "\n" * 60_000 + "x", "(c) 2024 " * 20_000, "1 " * 40_000])
def test_what_looks_like_notices_without_end_is_answered_soon(made: Library, text: str) -> None:
    ended = kind_of("A pier.", text, deviations("A pier.", text))
    assert ended is not IdentityKind.EXACT


def test_a_short_text_is_found_among_foreign_paragraphs(identifier: Identifier, texts: dict[str, str]) -> None:
    paragraph = (
        "\n\nStones were carried here by many hands, in rain and in sun, from the quarry behind the old mill. " * 3
    )
    found = identifier.identify(texts["orchard"] + paragraph)
    assert (found.id, found.kind) == ("orchard", IdentityKind.CHANGED)
    assert identifier.identify(texts["orchard"] + 4 * paragraph).kind is IdentityKind.UNKNOWN


def test_what_is_like_nothing_known_is_unknown(identifier: Identifier) -> None:
    assert identifier.identify("Quarks couple to gluons by their colour charge.").kind is IdentityKind.UNKNOWN


def test_decisive_words_say_their_side_and_stand_as_written() -> None:
    (found,) = deviations("Row it to the Pier.", "Row it to the Pier for Non-\nCommercial ends of 5,000 users.")
    assert [(one.words, one.side) for one in found.decisive] == [
        ("Non- Commercial", Side.ADDED),
        ("5,000 users", Side.ADDED),
    ]
    (found,) = deviations("Row it without restriction.", "Row it.")
    assert found.decisive == (Decisive(DecisiveKind.GRANT, "without restriction", Side.LEFT_OUT),)
