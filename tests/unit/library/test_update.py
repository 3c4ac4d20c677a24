# SPDX-License-Identifier: Apache-2.0
"""A newer release of the licence data: what it changed, and the old library until the new one is whole."""

import hashlib
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from howopen.domain.errors import HowOpenError
from howopen.library import Library, Record, Since, add, update
from howopen.library.sources import download
from howopen.library.sources.download import release_of, unpinned

PIER = "Whoever fishes from the pier takes the line home.\n"


def _member(key: str, category: str, text: str) -> tuple[str, str]:
    head = f"---\nkey: {key}\nshort_name: {key}\nname: {key}\ncategory: {category}\nowner: Nobody\n---\n\n"
    return f"licensedcode/data/licenses/{key}.LICENSE", head + text


def _wheel(folder: Path, version: str, members: list[tuple[str, str]]) -> Path:
    path = folder / f"scancode_toolkit_mini-{version}-cp311-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in members:
            archive.writestr(name, text)
    return path


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "data" / "library.sqlite"
    kept, changed, gone, moved = (
        _member("kept", "Permissive", "One may row here."),
        _member("changed", "Permissive", "One may sail here."),
        _member("gone", "Copyleft", "One may swim here."),
        _member("moved", "Permissive", "One may dive here."),
    )
    report = update(path, wheel=_wheel(tmp_path, "1.0", [kept, changed, gone, moved]), catalogue=())
    assert (report.release, report.since) == ("scancode-toolkit-mini==1.0", None)
    return path


def _newer(folder: Path) -> Path:
    members = [
        _member("kept", "Permissive", "One may row here."),
        _member("changed", "Permissive", "One may no longer sail here."),
        _member("moved", "Copyleft", "One may dive here."),
        _member("new", "Permissive", "One may wade here."),
    ]
    return _wheel(folder, "2.0", members)


def test_the_report_says_what_changed_and_own_things_stay(old: Path, tmp_path: Path) -> None:
    mine = tmp_path / "pier.txt"
    mine.write_text(PIER, encoding="utf-8")
    with Library(old) as library:
        add(library, mine, read=Path.read_text, catalogue=())
        library.tag("pier", "ours")
    report = update(old, wheel=_newer(tmp_path), catalogue=())
    assert report.release == "scancode-toolkit-mini==2.0"
    assert report.since == Since(
        release="scancode-toolkit-mini==1.0",
        added=("new",),
        removed=("gone",),
        rewritten=("changed",),
        recategorised=(("moved", "Permissive", "Copyleft"),),
    )
    with Library(old) as library:
        assert library.release() == "scancode-toolkit-mini==2.0"
        assert library.text("pier") == PIER
        assert library.tags() == {"pier": ("ours",)}
        assert "scancode-toolkit-mini==2.0" in library.entry("kept").attribution


def test_the_old_library_stays_until_the_new_one_is_whole(
    old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = hashlib.sha256(old.read_bytes()).hexdigest()
    broken = tmp_path / "scancode_toolkit_mini-3.0-cp311-none-any.whl"
    broken.write_bytes(_newer(tmp_path).read_bytes()[:-40])
    for wheel in (broken, tmp_path / "nowhere.whl"):
        with pytest.raises(HowOpenError):
            update(old, wheel=wheel, catalogue=())

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("howopen.library.building._put", full)
    with pytest.raises(HowOpenError):
        update(old, wheel=_newer(tmp_path), catalogue=())
    assert hashlib.sha256(old.read_bytes()).hexdigest() == before
    assert [file.name for file in old.parent.iterdir()] == [old.name]


def test_pip_is_asked_for_the_version_or_the_newest(tmp_path: Path) -> None:
    assert download._arguments(unpinned(), tmp_path)[-1] == "scancode-toolkit-mini"
    arguments = download._arguments(unpinned("32.4.1"), tmp_path)
    assert arguments[-1] == "scancode-toolkit-mini==32.4.1"
    assert arguments[arguments.index("--only-binary") + 1] == ":all:"


@pytest.mark.parametrize(
    ("name", "release"),
    [
        ("scancode_toolkit_mini-32.4.1-cp311-none-any.whl", "scancode-toolkit-mini==32.4.1"),
        ("other-1.0-py3-none-any.whl", "other-1.0-py3-none-any.whl"),
        ("mine.whl", "mine.whl"),
    ],
)
def test_a_wheel_says_its_release_by_its_name(name: str, release: str) -> None:
    assert release_of(Path(name), "scancode-toolkit-mini") == release


def test_a_library_of_an_older_program_gets_what_it_lacks(made_path: Path, records: tuple[Record, ...]) -> None:
    with closing(sqlite3.connect(made_path)) as connection:
        for table in ("tag", "fact", "grams"):
            connection.execute(f"DROP TABLE {table}")
        for column in ("version", "previous"):
            connection.execute(f"ALTER TABLE entry DROP COLUMN {column}")
        connection.execute("UPDATE body SET text = '不得将其用于军事目的' WHERE row = 1")
        connection.commit()
    with Library(made_path) as library:
        assert (library.release(), library.tags(), library.entry("harbour-1").version) == ("", {}, "")
        assert len(library.find("军事目的")) == 1
        assert library.tag("orchard", "kept") == ("kept",)
        assert len(library.entries()) == 8


def test_a_library_that_cannot_be_brought_up_to_date_says_why(made_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(sqlite3.connect(made_path)) as connection:
        connection.execute("DROP TABLE tag")
        connection.commit()
    with pytest.raises(HowOpenError) as caught:
        Library(made_path)  # it has the columns already, so the step fails as a whole
    assert "cannot be brought up to date" in caught.value.message
