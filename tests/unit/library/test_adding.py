# SPDX-License-Identifier: Apache-2.0
from collections.abc import Callable
from pathlib import Path

import pytest

from howopen.domain.errors import HowOpenError
from howopen.library import CancelledError, Identifier, Library, Record, add
from howopen.library.adding import is_about_ai, slug

Add = Callable[..., tuple[object, ...]]
FERRY = "The ferry takes bicycles on weekdays. You may not bring a goat aboard unless the captain has met the goat.\n"
ISLAND = "Whoever lands on the island leaves the stones as they lie and the eggs where they are found.\n"


def _read(path: Path) -> str:
    if path.suffix == ".pdf":
        raise HowOpenError(f"{path.name} cannot be read.", hint="Save it anew.")
    return path.read_text(encoding="utf-8")


def test_a_file_becomes_an_entry_that_is_found_and_identified(made: Library, tmp_path: Path) -> None:
    file = tmp_path / "Ferry_Rules 2.1.txt"
    file.write_text(FERRY, encoding="utf-8")
    (entry,) = add(made, file, read=_read, catalogue=())
    assert (entry.id, entry.name, entry.source) == ("ferry-rules-2.1", "Ferry Rules 2.1", str(file))
    assert entry.attribution == "Added from Ferry_Rules 2.1.txt"
    assert made.text(entry.id) == FERRY
    assert [found.id for found in made.search("met the goat")] == [entry.id]
    assert Identifier(made).identify(FERRY).id == entry.id
    assert Identifier(made).identify(made.text("orchard")).exact


def test_the_same_text_again_keeps_its_entry_and_another_gets_a_number(made: Library, tmp_path: Path) -> None:
    file = tmp_path / "ferry.txt"
    file.write_text(FERRY, encoding="utf-8")
    first = add(made, file, read=_read, catalogue=())
    assert add(made, file, read=_read, catalogue=()) == first
    file.write_text(FERRY + ISLAND, encoding="utf-8")
    (second,) = add(made, file, read=_read, catalogue=())
    assert second.id == "ferry-2"
    assert made.text("ferry") == FERRY


@pytest.mark.parametrize("name", ["orchard.txt", "Harbour.txt", "Orchard-1.0.txt"])
def test_an_own_name_never_hides_a_known_one(made: Library, tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_text(FERRY, encoding="utf-8")
    (entry,) = add(made, file, read=_read, catalogue=())
    assert entry.id.startswith(f"{file.stem.lower()}-")
    assert made.text(file.stem) != FERRY
    assert made.text(entry.id) == FERRY


def test_a_folder_gives_its_documents_and_says_which_failed(made: Library, tmp_path: Path) -> None:
    folder = tmp_path / "terms"
    (folder / "Ferry Co").mkdir(parents=True)
    (folder / ".hidden").mkdir()
    (folder / "Ferry Co" / "Terms of Service.md").write_text(FERRY, encoding="utf-8")
    (folder / "LICENSE").write_text(ISLAND, encoding="utf-8")
    (folder / "scan.pdf").write_bytes(b"%PDF")
    (folder / "empty.txt").write_text(" \n", encoding="utf-8")
    (folder / "photo.png").write_bytes(b"png")
    (folder / ".hidden" / "secret.txt").write_text(FERRY, encoding="utf-8")
    failed: list[str] = []
    entries = add(made, folder, read=_read, catalogue=(), failed=lambda name, _: failed.append(name))
    assert [(entry.id, entry.publisher, entry.kind) for entry in entries] == [
        ("ferry-co-terms-of-service", "Ferry Co", "terms"),
        ("license", "", "licence"),
    ]
    assert failed == ["empty.txt", "scan.pdf"]


def test_a_document_that_the_catalogue_waits_for_fills_its_record(
    made: Library, tmp_path: Path, records: tuple[Record, ...]
) -> None:
    file = tmp_path / "Beacon" / "Terms of Service.md"
    file.parent.mkdir()
    file.write_text(FERRY, encoding="utf-8")
    (entry,) = add(made, tmp_path, read=_read, catalogue=records)
    assert (entry.id, entry.name, entry.publisher, entry.ai) == ("beacon-terms", "Beacon Terms", "Beacon", True)
    assert made.text("beacon-terms") == FERRY


def test_a_file_can_be_given_as_the_text_of_a_record(made: Library, tmp_path: Path) -> None:
    file = tmp_path / "LICENSE"
    file.write_text(ISLAND, encoding="utf-8")
    (entry,) = add(made, file, read=_read, as_id="Beacon")
    assert (entry.id, entry.publisher, entry.has_text, entry.get_it) == ("beacon-terms", "Beacon", True, "")
    assert made.text("beacon") == ISLAND


@pytest.mark.parametrize(
    ("as_id", "name", "reason"),
    [("orchard", "a.txt", "already"), ("beacon", "", "not a single document"), ("beakon", "a.txt", "nothing called")],
)
def test_an_id_that_does_not_fit_is_refused(made: Library, tmp_path: Path, as_id: str, name: str, reason: str) -> None:
    (tmp_path / "a.txt").write_text(ISLAND, encoding="utf-8")
    with pytest.raises(HowOpenError, match=reason):
        add(made, tmp_path / name, read=_read, as_id=as_id)


def test_an_own_copy_of_a_known_licence_does_not_take_its_name(
    made: Library, tmp_path: Path, texts: dict[str, str]
) -> None:
    file = tmp_path / "o.txt"
    file.write_text(texts["orchard"], encoding="utf-8")
    add(made, file, read=_read, catalogue=())
    found = Identifier(made).identify(texts["orchard"])
    assert found.id == "orchard"
    assert found.runner_up is not None
    assert found.runner_up.id == "o"


@pytest.mark.shared
def test_a_collection_of_terms_is_taken_in(made: Library, shared: Path) -> None:
    bundle = shared / "data" / "genai-terms.bundle"
    entries = add(made, bundle, read=_read, catalogue=())
    assert len(entries) == 64
    assert all(len(entry.date) == 10 and made.text(entry.id) for entry in entries)
    assert add(made, bundle, read=_read, catalogue=()) == entries


def test_nothing_is_added_when_stopped(made: Library, tmp_path: Path) -> None:
    (tmp_path / "ferry.txt").write_text(FERRY, encoding="utf-8")
    before = made.entries()
    with pytest.raises(CancelledError):
        add(made, tmp_path, read=_read, catalogue=(), cancelled=lambda: True)
    assert made.entries() == before


@pytest.mark.parametrize(("name", "reason"), [("gone.txt", "is not there"), ("scan.pdf", "cannot be read")])
def test_what_cannot_be_had_is_named(made: Library, tmp_path: Path, name: str, reason: str) -> None:
    (tmp_path / "scan.pdf").write_bytes(b"%PDF")
    with pytest.raises(HowOpenError, match=reason):
        add(made, tmp_path / name, read=_read, catalogue=())


def test_a_folder_without_documents_is_named(made: Library, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    with pytest.raises(HowOpenError, match="No document was found"):
        add(made, folder, read=_read, catalogue=())


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Claude.ai Terms of Service", "claude-ai-terms-of-service"),
        ("Llama 3.1 (Übersetzung)", "llama-3.1-ubersetzung"),
        ("模型许可", "text"),
        ("../../etc/passwd", "etc-passwd"),
    ],
)
def test_ids_are_plain(name: str, expected: str) -> None:
    assert slug(name) == expected


def test_own_texts_about_models_count_as_ai() -> None:
    assert is_about_ai("You may fine-tune the language model.")
    assert not is_about_ai(FERRY)
