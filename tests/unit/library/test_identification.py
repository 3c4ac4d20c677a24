# SPDX-License-Identifier: Apache-2.0
import random
import textwrap
from pathlib import Path

import pytest

from howopen.library import Identifier, Library, add
from howopen.library.identification import LEAST_SIMILARITY


@pytest.fixture
def identifier(made: Library) -> Identifier:
    return Identifier(made)


@pytest.mark.parametrize("entry_id", ["harbour-1", "harbour-2", "orchard", "lighthouse-tos"])
def test_a_known_text_is_named_exactly(identifier: Identifier, texts: dict[str, str], entry_id: str) -> None:
    found = identifier.identify(texts[entry_id])
    assert (found.id, found.similarity, found.exact, found.deviations) == (entry_id, 1.0, True, ())


@pytest.mark.parametrize("entry_id", ["harbour-1", "harbour-2", "orchard", "lighthouse-tos"])
def test_typography_does_not_hide_it(identifier: Identifier, texts: dict[str, str], entry_id: str) -> None:
    changed = textwrap.fill(texts[entry_id].replace("'", "’").upper(), 37, break_on_hyphens=False)
    found = identifier.identify(changed)
    assert (found.id, found.exact) == (entry_id, True)


@pytest.mark.parametrize("entry_id", ["harbour-1", "harbour-2", "orchard", "lighthouse-tos"])
def test_lost_words_and_a_foreign_paragraph_do_not_hide_it(
    identifier: Identifier, texts: dict[str, str], entry_id: str
) -> None:
    chance = random.Random(entry_id)
    kept = " ".join(word for word in texts[entry_id].split() if chance.random() > 0.05)
    found = identifier.identify(f"{kept}\n\nThanks to all who carried stones for the new pier this summer.")
    assert found.id == entry_id
    assert LEAST_SIMILARITY <= found.similarity < 1
    assert not found.exact


def test_one_more_word_is_never_exact(identifier: Identifier, texts: dict[str, str]) -> None:
    text = texts["orchard"].replace("charge.", "charge but once.")
    found = identifier.identify(text)
    (deviation,) = found.deviations
    assert (found.id, found.exact) == ("orchard", False)
    assert (deviation.known, deviation.found) == ("", "but once")
    assert text[deviation.start : deviation.end] == "but once"


def test_another_holder_is_no_difference_in_likeness_yet_not_exact(
    identifier: Identifier, texts: dict[str, str]
) -> None:
    found = identifier.identify("Copyright (c) 2025 Some Person\n\n" + texts["orchard"])
    assert (found.id, found.similarity, found.exact) == ("orchard", 1.0, False)
    assert [deviation.found for deviation in found.deviations] == ["Copyright (c) 2025 Some Person"]


def test_the_next_nearest_is_named_with_its_likeness(identifier: Identifier, texts: dict[str, str]) -> None:
    runner_up = identifier.identify(texts["harbour-1"]).runner_up
    assert runner_up is not None
    assert runner_up.id == "harbour-2"
    assert 0.9 < runner_up.similarity < 1


@pytest.mark.parametrize("text", ["", "   \n", "Two words", "模型", "Quarks couple to gluons by their colour charge."])
def test_what_is_like_nothing_known_has_no_id(identifier: Identifier, text: str) -> None:
    found = identifier.identify(text)
    assert (found.id, found.exact, found.deviations) == (None, False, ())


def test_a_part_of_a_text_names_the_nearest_but_no_id(identifier: Identifier, texts: dict[str, str]) -> None:
    found = identifier.identify(texts["harbour-1"].split("\n\n")[1])
    assert found.id is None
    assert found.runner_up is not None
    assert found.runner_up.similarity == found.similarity < LEAST_SIMILARITY


def test_a_huge_text_is_answered_without_reading_it_through(identifier: Identifier) -> None:
    assert identifier.identify("You may not. " * 1_000_000).id is None


def test_superseded_texts_are_never_the_answer(identifier: Identifier, texts: dict[str, str]) -> None:
    found = identifier.identify(texts["orchard"])
    assert found.runner_up is None or found.runner_up.id != "orchard-old"


@pytest.mark.parametrize(("shared", "runner_up"), [(0, None), (1500, "near")])
def test_a_long_text_has_no_runner_up_that_is_far_behind(
    made: Library, tmp_path: Path, shared: int, runner_up: str | None
) -> None:
    words = [f"word{number}" for number in range(1800)]
    # A few runs of words are in both in any case, so that the index has it as the second.
    near = words[: shared + 30] + [f"other{number}" for number in range(1800 - shared)]
    for name, known in (("long.txt", words), ("near.txt", near)):
        (tmp_path / name).write_text(" ".join(known), encoding="utf-8")
        add(made, tmp_path / name, read=Path.read_text, catalogue=())
    found = Identifier(made).identify(" ".join(words))
    assert found.id == "long"
    assert (found.runner_up and found.runner_up.id) == runner_up
