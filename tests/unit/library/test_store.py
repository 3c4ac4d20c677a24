# SPDX-License-Identifier: Apache-2.0
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from howopen.domain.errors import HowOpenError
from howopen.library import Library


def test_ai_entries_come_first_then_publisher_and_name(made: Library) -> None:
    assert [entry.id for entry in made.entries()] == [
        *("beacon-terms", "harbour-1", "harbour-2", "lost", "pear"),
        *("lighthouse-tos", "orchard-old", "orchard"),
    ]
    assert [entry.id for entry in made.entries(ai=False)] == ["lighthouse-tos", "orchard-old", "orchard"]


@pytest.mark.parametrize(
    ("name", "entry_id"),
    [
        ("harbour-1", "harbour-1"),
        ("harbour-cla-2024", "harbour-1"),
        ("Harbour", "harbour-1"),
        ("Orchard-1.0", "orchard"),
        ("licenseref-old-orchard", "orchard"),
        (" ORCHARD ", "orchard"),
    ],
)
def test_ids_keys_spdx_and_aliases_all_name_an_entry(made: Library, name: str, entry_id: str) -> None:
    assert made.resolve(name) == entry_id
    assert made.entry(name).id == entry_id


def test_facts_of_the_catalogue_stand_over_those_of_the_source(made: Library) -> None:
    entry = made.entry("harbour-1")
    assert (entry.name, entry.models, entry.date, entry.ai) == (
        "Harbour Model Licence",
        "Harbour 1",
        "2024-05-06",
        True,
    )
    assert entry.category == "Proprietary Free"
    assert "CC-BY-4.0" in entry.attribution


def test_a_record_that_carries_anothers_licence_has_its_text_and_facts(made: Library) -> None:
    entry = made.entry("pear")
    assert made.text("pear") == made.text("orchard")
    assert (entry.has_text, entry.osi_approved, entry.spdx, entry.get_it) == (True, True, "Orchard-1.0", "")
    assert entry.sha256 == made.entry("orchard").sha256


def test_an_unknown_id_suggests_near_ones(made: Library) -> None:
    with pytest.raises(HowOpenError) as caught:
        made.text("harbor-1")
    assert "harbor-1" in caught.value.message
    assert "harbour-1" in caught.value.hint


def test_a_record_without_text_says_where_to_get_it(made: Library) -> None:
    assert not made.entry("beacon-terms").has_text
    with pytest.raises(HowOpenError) as caught:
        made.text("beacon-terms")
    assert "Ask at the beacon." in caught.value.hint


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("harbour", ["harbour-1", "harbour-2"]),
        ("orchard-1.0", ["orchard", "pear"]),
        ("guard borders", ["harbour-1"]),
        ('"9,000 staff"', ["harbour-2"]),
        ("competes lightho", ["lighthouse-tos"]),
        ("zebra", []),
        ('"', []),
        ("", []),
    ],
)
def test_search_looks_in_names_and_texts(made: Library, query: str, ids: list[str]) -> None:
    assert sorted(entry.id for entry in made.search(query)) == sorted(ids)


def test_search_puts_the_entry_of_that_very_name_first(made: Library) -> None:
    assert made.search("Orchard Licence")[0].id == "orchard"


def test_entries_can_be_asked_for_by_query_and_kind(made: Library) -> None:
    assert [entry.id for entry in made.entries(ai=True, query="orchard")] == ["pear"]


def test_summaries_last_as_long_as_rules_and_text(made: Library) -> None:
    made.put_summary("harbour-1", "rules-1", '{"n": 1}')
    made.put_summary("harbour-2", "rules-1", '{"n": 2}')
    assert made.summaries("rules-1") == {"harbour-1": '{"n": 1}', "harbour-2": '{"n": 2}'}
    made.put_summary("harbour-1", "rules-2", '{"n": 3}')
    assert made.summaries("rules-1") == {}
    assert made.summaries("rules-2") == {"harbour-1": '{"n": 3}'}


def test_every_thread_may_read(made: Library) -> None:
    found: list[str] = []
    threads = [threading.Thread(target=lambda: found.append(made.entry("orchard").id)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == ["orchard"] * 4


def test_a_missing_library_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(HowOpenError, match="library sync"):
        Library(tmp_path / "none.sqlite")


@pytest.mark.parametrize("data", [b"", b"not a database at all" * 100])
def test_a_file_that_is_no_library_is_named(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "library.sqlite"
    path.write_bytes(data)
    with pytest.raises(HowOpenError, match=r"library\.sqlite"):
        Library(path)


def test_a_newer_library_is_refused_in_words(made_path: Path) -> None:
    with closing(sqlite3.connect(made_path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(HowOpenError, match="newer HowOpen"):
        Library(made_path)
