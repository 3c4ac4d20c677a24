# SPDX-License-Identifier: Apache-2.0
from pathlib import Path

import pytest

from howopen.library import Library, add
from howopen.library.search import parsed

BRIDGE = """桥梁模型许可证

任何人都可以免费使用桥梁模型,但不得将其用于军事目的。商业用途须事先取得书面许可。
"""
QUAY = "The quay licenses its cranes to anybody. Licensing more cranes needs the harbourmaster's word.\n"


@pytest.fixture
def library(made: Library, tmp_path: Path) -> Library:
    for name, text in (("bridge.txt", BRIDGE), ("quay.txt", QUAY)):
        (tmp_path / name).write_text(text, encoding="utf-8")
        add(made, tmp_path / name, read=lambda file: file.read_text(encoding="utf-8"), catalogue=())
    return made


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("worms", ["orchard", "orchard-old"]),
        ("selling apples", ["orchard", "orchard-old"]),  # by the stem of "sells"
        ('"sells apples"', ["orchard", "orchard-old"]),
        ('"apples sells"', []),
        ("competes light", ["lighthouse-tos"]),
        ("compet* lighthouse", ["lighthouse-tos"]),
        ("licensed cranes", ["quay"]),
        ("licence cranes", ["quay"]),
        ("军事目的", ["bridge"]),
        ("商业", ["bridge"]),
        ("商业 军事目的", ["bridge"]),
        ("业商", []),
        ('"不得将其" 书面', ["bridge"]),
        ("cranes 商业", []),
        ("NOT OR AND", ["harbour-1", "harbour-2"]),  # words, no operators
        ('* "" ( ^ -', []),
        ("", []),
    ],
)
def test_words_stems_phrases_beginnings_and_scripts_without_spaces(
    library: Library, query: str, ids: list[str]
) -> None:
    assert sorted(hit.entry.id for hit in library.find(query)) == ids
    assert sorted(entry.id for entry in library.search(query)) == ids


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("steer ships", ["steer", "ships"]),
        ('"the harbour model on"', ["the harbour model on"]),
        ("军事目的", ["军事目的"]),
        ("商业", ["商业"]),
    ],
)
def test_the_words_are_shown_in_context(library: Library, query: str, words: list[str]) -> None:
    hit = library.find(query)[0]
    assert [hit.snippet[start:end] for start, end in hit.marks] == words
    assert "\n" not in hit.snippet
    assert len(hit.snippet) < 300


def test_a_name_is_found_before_texts_and_may_have_no_snippet(library: Library) -> None:
    hits = library.find("orchard")
    assert hits[0].entry.name.startswith(("Orchard", "Pear", "Old"))
    assert library.find("LicenseRef")[:1] == ()
    (pear,) = library.find("Pear Tree")
    assert (pear.entry.id, pear.snippet, pear.marks) == ("pear", "", ())


def test_no_more_hits_come_than_are_wanted(library: Library) -> None:
    assert len(library.find("the", limit=2)) == 2


def test_only_the_last_word_may_be_a_beginning_unasked() -> None:
    assert parsed("steer ship").words == '("steer") AND ("ship"*)'
    assert parsed('"steer ships"').words == '("steer ships")'
    assert parsed("licence").words == '("licence"* OR "license"*)'
