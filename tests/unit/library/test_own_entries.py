# SPDX-License-Identifier: Apache-2.0
"""A person's own entries: added out of a document that is open, renamed, taken away and put back."""

from __future__ import annotations

import pytest

from howopen.domain.errors import HowOpenError
from howopen.domain.library import IdentityKind
from howopen.library import Identifier, Library, Record, add_text, is_own, put_back, rename, take_away

WINDMILL = """Windmill Agreement

You may grind as much corn as you like at the windmill, by day and by night, and sell the flour wherever you please.

You must oil the cap before every storm, and you shall not lend the key of the windmill to anybody else.

When the wind stops for thirty days, this agreement ends, and you bring the sacks back to the miller.
"""


@pytest.fixture
def windmill(made: Library) -> str:
    """The id of an own entry."""
    return add_text(made, WINDMILL, name="Windmill Agreement", source="windmill.txt").entries[0].id


def test_an_open_document_becomes_an_entry_that_is_identified_at_once(made: Library, windmill: str) -> None:
    entry = made.entry(windmill)
    assert (entry.name, entry.kind, entry.attribution) == ("Windmill Agreement", "terms", "Added from windmill.txt")
    assert is_own(entry)
    found = Identifier(made).identify(WINDMILL)
    assert (found.id, found.kind) == (windmill, IdentityKind.EXACT)


def test_the_same_document_is_added_once(made: Library, windmill: str) -> None:
    again = add_text(made, WINDMILL, name="Windmill Agreement", source="windmill.txt")
    assert (again.added, again.unchanged) == ((), (windmill,))


def test_an_empty_document_is_not_added(made: Library) -> None:
    with pytest.raises(HowOpenError, match="holds no text"):
        add_text(made, " \n", name="Nothing")


def test_an_own_entry_is_renamed_and_keeps_its_id(made: Library, windmill: str) -> None:
    assert rename(made, windmill, "  Mill   of the coast ").name == "Mill of the coast"
    assert made.entry(windmill).name == "Mill of the coast"
    assert [entry.id for entry in made.search("coast")] == [windmill]


@pytest.mark.parametrize("name", ["", "  "])
def test_a_name_must_have_letters(made: Library, windmill: str, name: str) -> None:
    with pytest.raises(HowOpenError, match="name is empty"):
        rename(made, windmill, name)


def test_what_others_publish_is_neither_renamed_nor_taken_away(made: Library) -> None:
    with pytest.raises(HowOpenError, match="not one of your own"):
        rename(made, "orchard", "Mine now")
    with pytest.raises(HowOpenError, match="not one of your own"):
        take_away(made, "orchard")


def test_what_is_taken_away_is_nowhere_and_comes_back_whole(made: Library, windmill: str) -> None:
    made.tag(windmill, "mills")
    known = take_away(made, windmill)
    assert windmill not in {entry.id for entry in made.entries()}
    assert made.search("oil the cap") == ()
    assert made.tags() == {}
    assert Identifier(made).identify(WINDMILL).id is None
    assert put_back(made, known).id == windmill
    assert made.text(windmill) == WINDMILL
    assert made.tags() == {windmill: ("mills",)}
    assert [entry.id for entry in made.search("oil the cap")] == [windmill]
    assert Identifier(made).identify(WINDMILL).id == windmill


def test_the_record_that_it_was_the_text_of_stays(made: Library, records: tuple[Record, ...]) -> None:
    record = next(record for record in records if record.id == "beacon-terms")
    entry = made.entry("beacon-terms")
    assert not entry.has_text
    known = add_text(made, WINDMILL, name=record.id, source="beacon.txt").entries[0]
    assert known.id == "beacon-terms"
    take_away(made, "beacon-terms", catalogue=records)
    back = made.entry("beacon")
    assert (back.name, back.has_text, back.get_it) == ("Beacon Terms", False, "Ask at the beacon.")


def test_tags_are_searched_with_the_names(made: Library) -> None:
    made.tag("orchard", "sweet things")
    assert [entry.id for entry in made.search("sweet")] == ["orchard"]
    assert [entry.id for entry in made.search("orchard things")] == ["orchard"]


def test_the_words_of_a_search_are_shown_in_context_and_counted(made: Library) -> None:
    hit = made.excerpt("apples", made.entry("orchard"))
    assert {hit.snippet[start:end] for start, end in hit.marks} <= {"apples", "Apples"}
    assert hit.places == 3
    assert made.excerpt('"harbour model"', made.entry("harbour-1")).places == 4
    assert made.excerpt("apples", made.entry("harbour-1")).snippet == ""
    assert made.excerpt("", made.entry("orchard")).places == 0


def test_words_of_a_script_without_spaces_are_counted_too(made: Library) -> None:
    entry = add_text(made, "本模型可以使用。\n\n本模型不可用于军事。", name="Moxing").entries[0]
    assert made.excerpt("本模型", entry).places == 2
    assert made.excerpt("模型", entry).places == 2


@pytest.mark.parametrize("asked_before", [True, False])
def test_what_was_taken_away_since_the_index_was_loaded_is_not_named(
    made: Library, windmill: str, *, asked_before: bool
) -> None:
    identifier = Identifier(made)
    assert identifier.identify(WINDMILL if asked_before else "Any other words.").id == (
        windmill if asked_before else None
    )
    take_away(made, windmill)
    assert identifier.identify(WINDMILL).id is None
