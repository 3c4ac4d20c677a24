# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from howopen.domain.errors import HowOpenError
from howopen.history import History, folder, open_history
from howopen.history.dates import named
from howopen.reading import is_readable_name


def write(root: Path, *names: str) -> Path:
    """Files that hold their own names; each a day younger than the one before it."""
    for day, name in enumerate(names):
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
        os.utime(path, (day * 86_400, day * 86_400))
    return root


def opened(path: Path) -> History:
    return open_history(path, readable=is_readable_name)


def ids(history: History, document: str) -> list[str]:
    return [version.id for version in history.versions(document)]


@pytest.mark.parametrize(
    ("name", "words", "date"),
    [
        ("Terms 2024-01-31", "Terms", (2024, 1, 31)),
        ("Terms_20240131_final", "Terms_final", (2024, 1, 31)),
        ("31 Jan 2024", "", (2024, 1, 31)),
        ("Terms (3rd March 2023)", "Terms", (2023, 3, 3)),
        ("policy-september-5-2022", "policy", (2022, 9, 5)),
        ("policy 31.12.2022", "policy", (2022, 12, 31)),
        ("Mayfair terms 12024", "Mayfair terms 12024", None),
        ("20241399", "20241399", None),
    ],
)
def test_days_in_names(name: str, words: str, date: tuple[int, int, int] | None) -> None:
    found = named(name)
    assert (found.words, found.date) == (words, datetime(*date, tzinfo=UTC) if date else None)
    assert found.exact


@pytest.mark.parametrize(("name", "month"), [("terms-2023-05", 5), ("Terms May 2023", 5), ("terms 2023 draft", 1)])
def test_months_and_years_are_no_days(name: str, month: int) -> None:
    found = named(name)
    assert (found.date, found.exact) == (datetime(2023, month, 1, tzinfo=UTC), False)


def test_version_numbers() -> None:
    assert named("licence v1.10").number == (1, 10)
    assert named("Terms version 2 draft").words == "Terms draft"
    assert named("Heron 3.1 terms").number == ()


def test_dated_files_are_versions_of_the_document_that_their_names_share(tmp_path: Path) -> None:
    write(tmp_path, "Terms 2025-02-01.docx", "Terms 2024-01-31.pdf", "Policy 20240101.md", "Policy 20230101.md")
    with opened(tmp_path) as history:
        assert history.documents() == ("Policy", "Terms")
        assert ids(history, "Terms") == ["Terms 2024-01-31.pdf", "Terms 2025-02-01.docx"]
        version = history.versions("Policy")[0]
        assert (version.date, version.note) == (datetime(2023, 1, 1, tzinfo=UTC), "")
        assert history.data("Policy", version) == b"Policy 20230101.md"
        assert history.file_name("Policy", version) == "Policy 20230101.md"


def test_dated_folders_hold_versions_of_the_files_with_the_same_name(tmp_path: Path) -> None:
    write(tmp_path, "2025-01-01/Pier/Terms.md", "2024-01-01/Pier/Terms.md", "2024-01-01/Pier/Notes.md")
    with opened(tmp_path) as history:
        assert history.documents() == ("Pier/Notes", "Pier/Terms")
        assert ids(history, "Pier/Terms") == ["2024-01-01/Pier/Terms.md", "2025-01-01/Pier/Terms.md"]


def test_files_that_are_called_after_days_alone_are_the_folders_document(tmp_path: Path) -> None:
    root = write(tmp_path / "Harbour rules", "2025-01-01.md", "2024-01-01.md")
    with opened(root) as history:
        assert history.documents() == ("Harbour rules",)
        assert ids(history, "Harbour rules") == ["2024-01-01.md", "2025-01-01.md"]


def test_version_numbers_order_where_there_is_no_date_and_the_note_says_so(tmp_path: Path) -> None:
    write(tmp_path, "rules v1.10.md", "rules v1.9.md", "rules v1.md")
    with opened(tmp_path) as history:
        assert ids(history, "rules") == ["rules v1.md", "rules v1.9.md", "rules v1.10.md"]
        assert "version in its name" in history.versions("rules")[0].note


def test_files_without_date_or_number_go_by_their_own_dates_and_the_note_says_so(tmp_path: Path) -> None:
    root = write(tmp_path / "rules", "zebra.md", "ant.txt")
    with opened(root) as history:
        assert ids(history, "rules") == ["zebra.md", "ant.txt"]
        assert "No date in its name" in history.versions("rules")[0].note


def test_an_undated_file_joins_its_dated_versions(tmp_path: Path) -> None:
    write(tmp_path, "Terms.md", "Terms 2024-01-01.md")
    with opened(tmp_path) as history:
        assert ids(history, "Terms") == ["Terms.md", "Terms 2024-01-01.md"]  # 1970 by the file's own date


def test_links_hidden_files_and_other_formats_are_left_out(tmp_path: Path) -> None:
    outside = write(tmp_path / "outside", "secret 2020-01-01.md")
    root = write(tmp_path / "inside", "Terms 2024-01-01.md", ".hidden 2024-01-01.md", "picture 2024-01-01.png")
    (root / "link 2024-01-01.md").symlink_to(outside / "secret 2020-01-01.md")
    (root / "2021-01-01").symlink_to(outside, target_is_directory=True)
    with opened(root) as history:
        assert history.documents() == ("Terms",)
        assert history.withdrawn() == ()


def test_a_file_that_became_a_link_is_not_followed(tmp_path: Path) -> None:
    outside = write(tmp_path / "outside", "secret.md")
    root = write(tmp_path / "inside", "Terms 2024-01-01.md")
    with opened(root) as history:
        (root / "Terms 2024-01-01.md").unlink()
        (root / "Terms 2024-01-01.md").symlink_to(outside / "secret.md")
        with pytest.raises(HowOpenError, match="is no file any more"):
            history.data("Terms", history.versions("Terms")[0])


def test_limits_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "a 2024-01-01.md", "b 2024-01-01.md")
    monkeypatch.setattr(folder, "MAX_BYTES", 4)
    with opened(tmp_path) as history, pytest.raises(HowOpenError, match=r"a 2024-01-01\.md is larger"):
        history.data("a", history.versions("a")[0])
    monkeypatch.setattr(folder, "_MAX_FILES", 1)
    with pytest.raises(HowOpenError, match="more than 1 files"):
        opened(tmp_path)
