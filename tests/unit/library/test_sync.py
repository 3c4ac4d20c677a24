# SPDX-License-Identifier: Apache-2.0
import hashlib
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from howopen.domain.errors import HowOpenError
from howopen.library import CancelledError, Library, Progress, Record, Stage, add, sync
from howopen.library import building as building_module
from howopen.library.sources import wheel as wheel_source
from howopen.library.sources.download import Release

MakeWheel = Callable[..., tuple[Path, Release]]
Sync = Callable[..., object]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "library.sqlite"


def _files(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_the_report_counts_and_names_what_needs_a_look(
    path: Path, make_wheel: MakeWheel, records: tuple[Record, ...]
) -> None:
    wheel, release = make_wheel(extra={"licensedcode/data/licenses/odd.LICENSE": "no metadata here"})
    report = sync(path, wheel=wheel, release=release, catalogue=records)
    assert (report.texts, report.ai, report.own, report.release) == (5, 5, 0, "made==1.0")
    assert (report.changed, report.missing, report.skipped) == (("harbour-2",), ("lost",), ("odd",))
    assert _files(path.parent) == ["library.sqlite"]


def test_progress_runs_forward_through_the_stages(path: Path, make_wheel: MakeWheel) -> None:
    wheel, release = make_wheel()
    steps: list[Progress] = []
    sync(path, wheel=wheel, release=release, catalogue=(), progress=steps.append)
    assert list(dict.fromkeys(step.stage for step in steps)) == [Stage.READING, Stage.INDEXING, Stage.SAVING]
    assert all(0 <= step.fraction <= 1 and step.words for step in steps)


@pytest.mark.parametrize("calls", [0, 1, 2])
def test_stopping_leaves_the_old_library_as_it_was(
    path: Path, make_wheel: MakeWheel, records: tuple[Record, ...], calls: int
) -> None:
    wheel, release = make_wheel()
    sync(path, wheel=wheel, release=release, catalogue=records)
    before = _digest(path)
    answers = iter([False] * calls)
    with pytest.raises(CancelledError):
        sync(path, wheel=wheel, release=release, catalogue=records, cancelled=lambda: next(answers, True))
    assert _digest(path) == before
    assert _files(path.parent) == ["library.sqlite"]


def test_a_failure_while_writing_leaves_nothing_behind(
    path: Path, make_wheel: MakeWheel, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    wheel, release = make_wheel()
    monkeypatch.setattr(building_module.writing, "save_index", full)
    with pytest.raises(HowOpenError, match="disk is full"):
        sync(path, wheel=wheel, release=release, catalogue=())
    assert _files(path.parent) == []


def test_what_a_killed_build_left_is_swept_up(path: Path, make_wheel: MakeWheel) -> None:
    wheel, release = make_wheel()
    path.parent.mkdir()
    left, fresh = (path.with_name(f".library.sqlite.{number}.partial") for number in (1, 2))
    left.write_bytes(b"half")
    os.utime(left, (0, 0))
    fresh.write_bytes(b"another that is at work")
    sync(path, wheel=wheel, release=release, catalogue=())
    assert _files(path.parent) == [fresh.name, "library.sqlite"]


def test_own_entries_and_summaries_survive(
    path: Path, make_wheel: MakeWheel, records: tuple[Record, ...], tmp_path: Path
) -> None:
    wheel, release = make_wheel()
    sync(path, wheel=wheel, release=release, catalogue=records)
    mine = tmp_path / "pear.txt"
    mine.write_text("My own words about pears, which nobody else has written before.", encoding="utf-8")
    with Library(path) as library:
        (entry,) = add(library, mine, read=lambda file: file.read_text(encoding="utf-8"), catalogue=records)
        library.put_summary("orchard", "rules", "{}")
        library.put_summary(entry.id, "rules", "[]")
    report = sync(path, wheel=wheel, release=release, catalogue=records)
    with Library(path) as library:
        assert report.own == 1
        assert library.entry(entry.id) == entry
        assert library.text(entry.id) == mine.read_text(encoding="utf-8") + "\n"
        assert library.summaries("rules") == {"orchard": "{}", entry.id: "[]"}


def test_a_record_that_was_given_its_text_keeps_it(
    path: Path, make_wheel: MakeWheel, records: tuple[Record, ...], tmp_path: Path
) -> None:
    wheel, release = make_wheel()
    sync(path, wheel=wheel, release=release, catalogue=records)
    mine = tmp_path / "beacon.txt"
    mine.write_text("The beacon burns on winter nights alone.\n", encoding="utf-8")
    with Library(path) as library:
        add(library, mine, read=lambda file: file.read_text(encoding="utf-8"), as_id="beacon-terms")
    sync(path, wheel=wheel, release=release, catalogue=records)
    with Library(path) as library:
        assert library.text("beacon") == mine.read_text(encoding="utf-8")


def test_a_damaged_library_is_not_thrown_away(path: Path, make_wheel: MakeWheel) -> None:
    wheel, release = make_wheel()
    path.parent.mkdir()
    path.write_bytes(b"somebody's only copy")
    with pytest.raises(HowOpenError, match="Move the file away"):
        sync(path, wheel=wheel, release=release, catalogue=())
    assert path.read_bytes() == b"somebody's only copy"


def test_another_file_than_the_pinned_one_is_refused(path: Path, make_wheel: MakeWheel) -> None:
    wheel, release = make_wheel()
    wheel.write_bytes(wheel.read_bytes() + b"\0")
    with pytest.raises(HowOpenError, match="sha256 differs"):
        sync(path, wheel=wheel, release=release, catalogue=())
    assert not path.exists()


def test_a_file_that_is_not_there_is_named(path: Path, make_wheel: MakeWheel, tmp_path: Path) -> None:
    _, release = make_wheel()
    with pytest.raises(HowOpenError, match=r"gone\.whl"):
        sync(path, wheel=tmp_path / "gone.whl", release=release, catalogue=())


def test_names_that_point_elsewhere_are_not_read(path: Path, make_wheel: MakeWheel) -> None:
    text = "---\nkey: evil\nname: Evil\n---\nwords"
    wheel, release = make_wheel(
        extra={
            "licensedcode/data/licenses/../../../evil.LICENSE": text,
            "/licensedcode/data/licenses/evil.LICENSE": text,
            "licensedcode/data/licenses/sub/evil.LICENSE": text,
        }
    )
    assert sync(path, wheel=wheel, release=release, catalogue=()).texts == 5


def test_a_member_that_swells_is_left_out(path: Path, make_wheel: MakeWheel) -> None:
    swollen = b"---\nkey: swollen\nname: Swollen\n---\n" + b"a " * 1_100_000
    wheel, release = make_wheel(extra={"licensedcode/data/licenses/swollen.LICENSE": swollen})
    report = sync(path, wheel=wheel, release=release, catalogue=())
    assert (report.texts, report.skipped) == (5, ("swollen",))


@pytest.mark.parametrize(("limit", "value"), [("_MAX_MEMBERS", 3), ("_MAX_TOTAL", 100)])
def test_far_more_than_licence_data_is_refused(
    path: Path, make_wheel: MakeWheel, monkeypatch: pytest.MonkeyPatch, limit: str, value: int
) -> None:
    monkeypatch.setattr(wheel_source, limit, value)
    wheel, release = make_wheel()
    with pytest.raises(HowOpenError, match="far more than licence data"):
        sync(path, wheel=wheel, release=release, catalogue=())


@pytest.mark.parametrize("data", [b"", b"not a zip at all", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_wheel_with_licences_is_named(path: Path, tmp_path: Path, data: bytes) -> None:
    wheel = tmp_path / "odd.whl"
    wheel.write_bytes(data)
    release = Release("made", "1.0", "cp311", hashlib.sha256(data).hexdigest(), len(data))
    with pytest.raises(HowOpenError, match=r"odd\.whl"):
        sync(path, wheel=wheel, release=release, catalogue=())


def test_the_file_is_one_database_with_its_format(path: Path, make_wheel: MakeWheel) -> None:
    wheel, release = make_wheel()
    sync(path, wheel=wheel, release=release, catalogue=())
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
