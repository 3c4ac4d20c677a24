# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from howopen.comparing import compare
from howopen.domain.analysis import Analysis, Engine
from howopen.domain.clauses import Category, Clause, Effect, Evidence
from howopen.domain.document import Document
from howopen.domain.errors import HowOpenError
from howopen.domain.facts import Facts, Openness, OpennessClass, Profile
from howopen.domain.outline import Outline
from howopen.domain.spans import Span
from howopen.domain.timeline import Timeline, Turn, Version, VersionKind
from howopen.history import History
from howopen.reading import from_text
from howopen.workspace.contents import read_contents
from howopen.workspace.timelines import find_document, make_timeline, open_source

BASE = "You may use the cranes of the pier."
BARRED = "Nobody may lend a crane."


class Shelf(History):
    """A history out of texts, a day apart."""

    def __init__(self, contents: dict[str, list[bytes]], *, gone: tuple[str, ...] = ()) -> None:
        super().__init__("shelf")
        self._contents, self._gone = contents, gone

    def documents(self) -> tuple[str, ...]:
        return tuple(name for name in sorted(self._contents) if name not in self._gone)

    def withdrawn(self) -> tuple[str, ...]:
        return self._gone

    def versions(self, document: str) -> tuple[Version, ...]:
        start = datetime(2025, 3, 1, tzinfo=UTC)
        return tuple(Version(str(at), start + timedelta(days=at)) for at in range(len(self._contents[document])))

    def file_name(self, document: str, version: Version) -> str:
        return document.rpartition("/")[2]

    def data(self, document: str, version: Version) -> bytes:
        return self._contents[document][int(version.id)]


class Counted:
    """Reads and analyses, and counts both: every "Nobody" sentence is a prohibition."""

    def __init__(self) -> None:
        self.read_names: list[str] = []
        self.analysed = 0

    def read(self, name: str, data: bytes) -> Document:
        self.read_names.append(name)
        if b"broken" in data:
            raise HowOpenError(f"{name} is broken.")
        return from_text(data.decode(), name=name)

    def analyse(self, document: Document) -> Analysis:
        self.analysed += 1
        at = document.text.find(BARRED)
        span = Span(max(at, 0), max(at, 0) + len(BARRED))
        found = Clause("c1", Category.FIELD_OF_USE, Effect.PROHIBIT, span, 0.9, (Evidence("rule", "t", (span,), "t"),))
        clauses = (found,) if at >= 0 else ()
        profile = Profile(Facts(), openness=Openness(OpennessClass.COMMUNITY, 41))
        return Analysis(document, Outline(), clauses, profile, Engine("0", "0"))


@pytest.fixture
def counted() -> Counted:
    return Counted()


def made(history: History, document: str, counted: Counted, **more: Callable[[str, float], None]) -> Timeline:
    return make_timeline(history, document, analyse=counted.analyse, read=counted.read, compare=compare, **more)


def test_versions_are_told_apart_and_only_real_ones_are_analysed(counted: Counted) -> None:
    texts = [BASE, BASE.replace(" the", "  the"), f"{BASE}\n\n{BARRED}", f"{BASE}\n\n{BARRED}\n"]
    found = made(Shelf({"Pier/Terms.txt": [text.encode() for text in texts]}), "Pier/Terms.txt", counted)
    assert [revision.kind for revision in found.revisions] == [
        VersionKind.FIRST, VersionKind.FORMAL, VersionKind.REAL, VersionKind.FORMAL,
    ]  # fmt: skip
    assert [revision.formal for revision in found.revisions] == ["", "white space", "", "white space"]
    assert counted.analysed == 2
    real = found.revisions[2]
    assert real.comparison is not None
    assert real.comparison.a == found.revisions[0].analysis
    assert [event.turn for event in real.events] == [Turn.APPEARED]
    assert real.analysis is not None
    assert real.analysis.document.name == "Terms.txt of 2025-03-03"
    assert (found.source, found.document, len(found.real)) == ("shelf", "Pier/Terms.txt", 2)


def test_contents_that_come_back_are_analysed_once(counted: Counted) -> None:
    texts = [BASE, BARRED, BASE, BARRED]
    found = made(Shelf({"a.txt": [text.encode() for text in texts]}), "a.txt", counted)
    assert [revision.kind for revision in found.revisions][1:] == [VersionKind.REAL] * 3
    assert (counted.analysed, len(counted.read_names)) == (2, 2)
    second, last = found.revisions[1].comparison, found.revisions[3].comparison
    assert second is not None
    assert last is not None
    assert second.changes is last.changes
    assert (second.b.document.name, last.b.document.name) == ("a.txt of 2025-03-02", "a.txt of 2025-03-04")


def test_a_version_in_another_format_that_says_the_same_is_formal(counted: Counted) -> None:
    class Moved(Shelf):
        def file_name(self, document: str, version: Version) -> str:
            return f"Terms.{'txt' if version.id == '0' else 'html'}"

    found = made(Moved({"Terms": [BASE.encode(), BASE.encode() + b" "]}), "Terms", counted)
    assert found.revisions[1].kind is VersionKind.FORMAL
    assert counted.read_names == ["Terms.txt", "Terms.html"]


def test_a_version_that_cannot_be_read_is_said_and_the_others_go_on(counted: Counted) -> None:
    found = made(Shelf({"a.txt": [b"broken", BASE.encode(), b"broken again", BARRED.encode()]}), "a.txt", counted)
    assert [revision.version.id for revision in found.revisions] == ["1", "3"]
    assert [(one.version.id, one.reason) for one in found.unread] == [
        ("0", "a.txt is broken."), ("2", "a.txt is broken."),
    ]  # fmt: skip
    with pytest.raises(HowOpenError, match=r"No version of a\.txt could be read: a\.txt is broken"):
        made(Shelf({"a.txt": [b"broken"]}), "a.txt", counted)


def test_tracks_begin_with_the_documents_own_and_hold_its_publishers(counted: Counted) -> None:
    shelf = Shelf(
        {
            "Pier/Terms.md": [BASE.encode()],
            "Pier/Notes.md": [b"One *word*.", b"One word.", b"Two words."],
            "Pier/Scan.pdf": [b"%PDF-1", b"%PDF-2"],
            "Quay/Terms.md": [b"Other."],
        }
    )
    tracks = made(shelf, "Pier/Terms.md", counted).tracks
    assert [track.document for track in tracks] == ["Pier/Terms.md", "Pier/Notes.md"]
    assert [point.kind for point in tracks[1].points] == [VersionKind.FIRST, VersionKind.FORMAL, VersionKind.REAL]
    assert counted.read_names == ["Terms.md"]


def test_progress_is_told_and_its_exception_ends_the_work(counted: Counted) -> None:
    told: list[tuple[str, float]] = []
    shelf = Shelf({"a.txt": [BASE.encode(), BARRED.encode()]})
    made(shelf, "a.txt", counted, progress=lambda words, share: told.append((words, share)))
    assert told == [("Version 1 of 2", 0.0), ("Version 2 of 2", 0.5)]

    def stop(words: str, share: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        made(shelf, "a.txt", counted, progress=stop)


SHELF = Shelf(
    {
        "ChatHeron/Terms of Service.md": [b"1"],
        "ChatHeron/Privacy Policy.md": [b"1"],
        "Quay/Terms of Service.md": [b"1"],
        "Quay/Brand Guidelines.md": [b"1"],
        "Old/Rules.md": [b"1"],
    },
    gone=("Old/Rules.md",),
)


@pytest.mark.parametrize(
    ("name", "document"),
    [
        ("Quay/Terms of Service.md", "Quay/Terms of Service.md"),
        ("quay/terms of service", "Quay/Terms of Service.md"),
        ("Privacy Policy.md", "ChatHeron/Privacy Policy.md"),
        ("brand guidelines", "Quay/Brand Guidelines.md"),
        ("ChatHeron Terms of Service", "ChatHeron/Terms of Service.md"),
        ("chat heron terms of servce", "ChatHeron/Terms of Service.md"),
        ("Old/Rules.md", "Old/Rules.md"),
    ],
)
def test_a_document_is_found_by_what_a_person_calls_it(name: str, document: str) -> None:
    assert find_document(SHELF, name) == document


@pytest.mark.parametrize("name", ["Terms of Service", "terms", "", "zebra"])
def test_what_fits_several_or_none_names_the_candidates(name: str) -> None:
    with pytest.raises(HowOpenError) as caught:
        find_document(SHELF, name)
    assert "Quay/Terms of Service.md" in caught.value.hint


def test_no_name_is_needed_where_there_is_one_document() -> None:
    assert find_document(Shelf({"a.md": [b"1"]}), "") == "a.md"


@pytest.mark.parametrize("name", ["Terms.txt", "../../Terms.txt", "a/b\0c.txt", "x" * 300 + ".txt", "..txt"])
def test_contents_are_read_under_their_name_whatever_it_is(name: str) -> None:
    document = read_contents(name, BASE.encode())
    assert (document.name, document.text.strip()) == (name, BASE)


def test_a_folder_of_versions_is_read_with_the_real_readers(tmp_path: Path, counted: Counted) -> None:
    (tmp_path / "Terms 2024-01-01.md").write_text(f"# Pier\n\n{BASE}", encoding="utf-8")
    (tmp_path / "Terms 2025-01-01.html").write_text(f"<h1>Pier</h1><p>{BASE}</p>", encoding="utf-8")
    with open_source(tmp_path) as history:
        found = make_timeline(history, "Terms", analyse=counted.analyse, read=read_contents, compare=compare)
    assert [revision.kind for revision in found.revisions] == [VersionKind.FIRST, VersionKind.FORMAL]
    assert found.revisions[1].formal == "markup"


@pytest.mark.shared
def test_the_real_changes_of_kept_terms_are_told_from_formal_ones(shared: Path, counted: Counted) -> None:
    with open_source(shared / "data" / "genai-terms.bundle") as history:
        document = find_document(history, "ChatGPT Terms of Service")
        found = make_timeline(history, document, analyse=counted.analyse, read=read_contents, compare=compare)
    kinds = {track.document: [point.kind for point in track.points] for track in found.tracks}
    expected = {"Terms of Service": (4, 3), "Commercial Terms": (5, 110), "Acceptable Use Policy": (3, 54)}
    for name, (real, formal) in expected.items():
        own = kinds[f"ChatGPT/{name}.md"]
        assert (own.count(VersionKind.REAL), own.count(VersionKind.FORMAL)) == (real, formal)
