# SPDX-License-Identifier: Apache-2.0
from dataclasses import replace

from howopen.domain.library import LibraryEntry
from howopen.library import Library, lineage, steps


def _entry(name: str, *, previous: str = "", date: str = "", family: str = "", kind: str = "licence") -> LibraryEntry:
    return LibraryEntry(id=name, name=name, previous=previous, date=date, family=family, kind=kind)


ONE, TWO, THREE = _entry("c-1"), _entry("b-2", previous="c-1"), _entry("a-3", previous="b-2")
ALONE = _entry("alone", family="harbour")


def _ids(entries: tuple[LibraryEntry, ...]) -> list[str]:
    return [entry.id for entry in entries]


def test_versions_come_oldest_first_from_whichever_one_asks() -> None:
    every = (THREE, ALONE, ONE, TWO)
    assert (
        _ids(lineage(every, ONE)) == _ids(lineage(every, TWO)) == _ids(lineage(every, THREE)) == ["c-1", "b-2", "a-3"]
    )
    assert lineage(every, ALONE) == (ALONE,)


def test_a_version_that_others_go_on_from_has_both_after_it() -> None:
    fork = _entry("fork", previous="c-1", date="2020")
    assert _ids(lineage((THREE, fork, TWO, ONE), fork)) == ["c-1", "b-2", "fork", "a-3"]


def test_records_that_name_each_other_in_a_ring_end() -> None:
    ring = (replace(ONE, previous="a-3"), TWO, THREE)
    assert sorted(_ids(lineage(ring, TWO))) == ["a-3", "b-2", "c-1"]


def test_without_links_a_family_of_one_kind_goes_by_dates() -> None:
    old, new = _entry("z", family="pier", date="2021"), _entry("y", family="pier", date="2023-05")
    policy = _entry("x", family="pier", date="2022", kind="policy")
    assert _ids(lineage((policy, new, old), new)) == ["z", "y"]


def test_each_version_is_compared_with_the_one_before_that_has_a_text() -> None:
    absent = replace(TWO, has_text=False)
    found = list(steps((ONE, absent, THREE), lambda before, after: f"{before.id}>{after.id}"))
    assert [(step.before.id, step.after.id, step.changes) for step in found] == [("c-1", "a-3", "c-1>a-3")]


def test_a_fork_is_compared_with_the_version_that_it_names() -> None:
    fork = _entry("fork", previous="c-1")
    found = list(steps((ONE, TWO, fork), lambda before, after: (before.id, after.id)))
    assert [step.changes for step in found] == [("c-1", "b-2"), ("c-1", "fork")]


def test_the_library_knows_the_catalogues_versions(made: Library) -> None:
    assert _ids(made.lineage("harbour-2")) == ["harbour-1", "harbour-2"]
    assert made.entry("harbour-1").version == "1"
    assert _ids(made.lineage("orchard")) == ["orchard"]
