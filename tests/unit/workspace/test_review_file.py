# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from review_values import CLAUSES, act, project, review, stamp

from howopen import reviewing
from howopen.domain.errors import HowOpenError
from howopen.domain.review import AuditEntry, History, Project
from howopen.workspace import review_schema
from howopen.workspace.review_file import ReviewFile

APP = Path(__file__).resolve().parents[3] / "app"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Aurora.howopen"


def saved(path: Path, notes: int = 3) -> tuple[History, tuple[AuditEntry, ...]]:
    file = ReviewFile(path)
    history: History = reviewing.start(project())
    audit: tuple[AuditEntry, ...] = ()
    file.save(history, audit)
    for number in range(1, notes + 1):
        history, audit = act(history, audit, number)
        file.save(history, audit)
    file.close()
    return history, audit


def loaded(path: Path) -> tuple[History, tuple[AuditEntry, ...]]:
    file = ReviewFile(path)
    try:
        return file.load()
    finally:
        file.close()


def test_a_new_file_holds_an_empty_project(path: Path) -> None:
    history, audit = loaded(path)
    assert history.present.project == Project()
    assert audit == ()


def test_everything_comes_back_with_its_history(path: Path) -> None:
    history, audit = saved(path)
    assert loaded(path) == (history, audit)


def test_equal_parts_are_kept_once(path: Path) -> None:
    saved(path, notes=20)
    with closing(sqlite3.connect(path)) as db:
        parts = db.execute("SELECT count(*) FROM parts").fetchone()[0]
    # The analysis and its decisions; and for each note one decision and the review that holds it.
    assert parts == 1 + CLAUSES + 1 + 2 * 20


def test_undone_acts_can_be_redone_after_reopening_and_new_ones_replace_them(path: Path) -> None:
    history, audit = saved(path)
    file = ReviewFile(path)
    history, audit = file.load()
    back = reviewing.undo(reviewing.undo(history))
    file.save(back, audit)
    file.close()
    assert loaded(path)[0] == back
    file = ReviewFile(path)
    again, audit = file.load()
    other, audit = act(again, audit, 9)
    file.save(other, audit)
    file.close()
    kept, _ = loaded(path)
    assert kept == other
    assert kept.future == ()


def test_what_history_forgets_the_file_forgets(path: Path) -> None:
    file = ReviewFile(path)
    history = reviewing.start(project())
    audit: tuple[AuditEntry, ...] = ()
    for number in range(1, 6):
        history, audit = act(history, audit, number)
    file.save(history, audit)
    short = History(history.present, history.past[3:], ())
    short, audit = act(short, audit, 7)
    file.save(short, audit)
    file.close()
    assert loaded(path) == (short, audit)


def test_a_documents_file_is_kept(path: Path) -> None:
    file = ReviewFile(path)
    file.keep_source(b"%PDF-1.7 ...")
    sha = "e1d3c3a5"
    assert file.source(sha) is None
    import hashlib

    assert file.source(hashlib.sha256(b"%PDF-1.7 ...").hexdigest()) == b"%PDF-1.7 ..."
    file.close()


def test_a_file_opened_twice_is_refused_with_words(path: Path) -> None:
    first = ReviewFile(path)
    try:
        with pytest.raises(HowOpenError, match="open in another window"):
            ReviewFile(path)
    finally:
        first.close()
    ReviewFile(path).close()


def test_a_newer_file_is_refused_and_not_touched(path: Path) -> None:
    saved(path)
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA user_version = 7")
    before = path.read_bytes()
    with pytest.raises(HowOpenError, match="newer HowOpen") as caught:
        ReviewFile(path)
    assert "Update" in caught.value.hint
    assert path.read_bytes() == before


def test_an_older_file_is_brought_forward_and_a_copy_kept(path: Path) -> None:
    history, audit = saved(path)

    def add_column(db: sqlite3.Connection) -> None:
        db.execute("ALTER TABLE steps ADD COLUMN colour TEXT DEFAULT ''")

    review_schema.upgrade(path, (add_column,))
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (2,)
        assert db.execute("SELECT colour FROM steps").fetchone() == ("",)
    copy = path.with_name("Aurora.howopen.format-1")
    assert loaded(copy) == (history, audit)


def test_a_migration_that_fails_leaves_the_file(path: Path) -> None:
    history, audit = saved(path)

    def fails(db: sqlite3.Connection) -> None:
        db.execute("DROP TABLE audit")
        db.execute("SELECT nonsense")

    with pytest.raises(HowOpenError, match="damaged"):
        review_schema.upgrade(path, (fails,))
    assert loaded(path) == (history, audit)


@pytest.mark.parametrize("content", [b"%PDF-1.7 not a database", b"x" * 5000])
def test_other_files_are_no_review_files(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(HowOpenError, match="no review file"):
        ReviewFile(path)
    assert path.read_bytes() == content


def test_another_database_is_no_review_file(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE a (b)")
    with pytest.raises(HowOpenError, match="no review file"):
        ReviewFile(path)


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE parts SET data = x'00'",
        "DELETE FROM parts",
        "UPDATE steps SET project = '{'",
        "UPDATE audit SET entry = '[]'",
    ],
)
def test_a_damaged_file_is_refused_with_words(path: Path, damage: str) -> None:
    saved(path)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(damage)
    with pytest.raises(HowOpenError, match="damaged"):
        loaded(path)


def test_a_full_disk_loses_nothing_and_the_next_save_makes_up_for_it(path: Path) -> None:
    file = ReviewFile(path)
    history: History = reviewing.start(project())
    audit: tuple[AuditEntry, ...] = ()
    history, audit = act(history, audit, 1)
    file.save(history, audit)
    pages = file._db.execute("PRAGMA page_count").fetchone()[0]
    file._db.execute(f"PRAGMA max_page_count = {pages}")  # the disk has no more
    big = Project(reviews=tuple(review(f"{number}.txt") for number in range(40)))
    full = reviewing.done(history, "open many", big)
    with pytest.raises(HowOpenError, match="disk is full"):
        file.save(full, audit)
    file._db.execute("PRAGMA max_page_count = 100000")
    file.save(full, audit)
    file.close()
    assert loaded(path) == (full, audit)


def test_a_folder_without_permission_is_named(tmp_path: Path) -> None:
    with pytest.raises(HowOpenError, match=r"none.howopen cannot be opened"):
        ReviewFile(tmp_path / "missing" / "none.howopen")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork on this system")
def test_a_killed_reviewer_loses_nothing_that_was_saved(tmp_path: Path) -> None:
    script = Path(__file__).with_name("killed_reviewer.py")
    result = subprocess.run(
        [sys.executable, str(script), "100", str(tmp_path)],
        env=os.environ | {"PYTHONPATH": os.pathsep.join((str(APP), str(script.parent)))},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    runs, notes, lost = map(int, result.stdout.split())
    assert (runs, lost) == (100, 0)
    assert notes >= 100  # they were killed at work, not before


def test_stamps_keep_their_zone(path: Path) -> None:
    saved(path)
    assert loaded(path)[0].present.project.reviews[0].decision("c1").remarks[0].stamp == stamp(1)
