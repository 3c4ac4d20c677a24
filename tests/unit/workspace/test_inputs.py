# SPDX-License-Identifier: Apache-2.0
"""What paths stand for: folders, archives, e-mails, and the names of what is made of them."""

from __future__ import annotations

import zipfile
from email.message import EmailMessage
from pathlib import Path

import pytest

from howopen.workspace.inputs import expand, file_of, needs_unpacking, result_names, two_of
from howopen.workspace.kinds import patterns, short_name, short_name_of_file, without_ending

TEXT = "You may use the Model for any purpose."


def zipped(path: Path, *names: str) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name in names:
            archive.writestr(name, TEXT)
    return path


def mailed(path: Path, *attached: str) -> Path:
    mail = EmailMessage()
    mail["Subject"] = "Two drafts"
    mail["To"] = "someone@example.org"
    mail.set_content("Here they are.")
    for name in attached:
        mail.add_attachment(TEXT, filename=name)
    path.write_bytes(mail.as_bytes())
    return path


def test_an_archive_stands_for_its_documents_and_the_rest_is_told(tmp_path: Path) -> None:
    archive = zipped(tmp_path / "set.zip", "LICENSE.txt", "deep/POLICY.md", "logo.png")
    found = expand([str(archive)])
    assert found.sources == (f"{archive} › LICENSE.txt", f"{archive} › deep/POLICY.md")
    assert not found.failed
    ((path, words),) = found.told
    assert path == str(archive)
    assert "logo.png" in words


def test_an_archive_or_mail_with_one_document_is_that_document(tmp_path: Path) -> None:
    archive, mail = zipped(tmp_path / "one.zip", "LICENSE.txt"), mailed(tmp_path / "a.eml")
    assert expand([str(archive), str(mail)]).sources == (str(archive), str(mail))


def test_a_member_is_itself(tmp_path: Path) -> None:
    archive = zipped(tmp_path / "set.zip", "a.txt", "b.eml")
    source = f"{archive} › b.eml"
    assert expand([source]).sources == (source,)
    assert file_of(source) == str(archive)
    assert file_of("lib:a › b") == "lib:a › b"


def test_archives_in_a_folder_are_opened_too(tmp_path: Path) -> None:
    archive = zipped(tmp_path / "b.zip", "one.txt", "two.txt")
    (tmp_path / "a.txt").write_text(TEXT)
    assert expand([str(tmp_path)]).sources == (
        str(tmp_path / "a.txt"),
        f"{archive} › one.txt",
        f"{archive} › two.txt",
    )


def test_what_gives_nothing_is_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    broken, empty, good = tmp_path / "broken.zip", tmp_path / "empty", tmp_path / "good.txt"
    broken.write_bytes(b"PK\x03\x04 and no more")
    empty.mkdir()
    good.write_text(TEXT)
    found = expand([str(broken), str(empty), str(good), "lib:some"])
    assert found.sources == (str(good), "lib:some")
    assert [path for path, _ in found.failed] == [str(broken), str(empty)]
    assert "broken.zip" in found.failed[0][1].message


def test_only_archives_and_mails_need_unpacking(tmp_path: Path) -> None:
    archive = zipped(tmp_path / "b.zip", "one.txt")
    (tmp_path / "a.txt").write_text(TEXT)
    assert needs_unpacking([str(archive)])
    assert needs_unpacking([str(tmp_path)])
    assert not needs_unpacking([str(tmp_path / "a.txt"), f"{archive} › one.txt", "lib:b.zip", str(tmp_path / "none")])


@pytest.mark.parametrize(
    ("sources", "pair"),
    [
        (("a.txt", "b.txt"), ("a.txt", "b.txt")),
        (("a.txt", "a.txt"), None),
        (("a.txt",), None),
        (("a.txt", "b.txt", "c.txt"), None),
        (("m.eml › message", "m.eml › old.docx", "m.eml › new.docx"), ("m.eml › old.docx", "m.eml › new.docx")),
        (("m.eml › message", "m.eml › licence.pdf"), None),
    ],
)
def test_two_documents_are_compared_and_a_covering_letter_is_none(
    sources: tuple[str, ...], pair: tuple[str, str] | None
) -> None:
    assert two_of(sources) == pair


def test_results_of_members_take_their_own_names_and_none_leaves_the_folder(tmp_path: Path) -> None:
    archive = zipped(tmp_path / "set.zip", "LICENSE.pdf")
    mail = mailed(tmp_path / "letter.eml", "LICENSE.docx")
    members = ("deep/LICENSE.pdf", "LICENSE.pdf", "../../up.txt", "..", "a\\b.txt", "v1.2/terms")
    sources = [*(f"{archive} › {name}" for name in members), f"{mail} › message", f"{mail} › LICENSE.docx", "lib:x-1.1"]
    names = result_names(sources, "json")
    assert names[:4] == ("LICENSE.json", "LICENSE.pdf.json", "up.json", "document.json")
    assert names[5:] == ("terms.json", "letter.json", "LICENSE.docx.json", "x-1.1.json")
    assert len(set(names)) == len(names)
    assert all((tmp_path / name).resolve().parent == tmp_path.resolve() for name in names)
    assert not any(character in name for name in names for character in "/\\")


def test_kinds_of_files_have_one_list() -> None:
    assert short_name("application/pdf") == "PDF"
    assert short_name("image/png") == ""
    assert short_name_of_file("Set.ZIP") == "ZIP"
    assert {"*.eml", "*.odt", "*.rtf", "*.zip", "*.mhtml"} <= set(patterns().split())
    assert without_ending("Terms.RTF") == "Terms"
    assert without_ending("Llama 3.1") == "Llama 3.1"
