# SPDX-License-Identifier: Apache-2.0
"""Files that mean harm: each ends in a message that names it, in the guarded process, and leaves nothing behind."""

from __future__ import annotations

import io
import sys
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

from howopen.domain.errors import HowOpenError
from howopen.reading import Limits, listing, read, read_all_guarded, read_guarded

MEBIBYTE = 1 << 20
QUICK = Limits(unpacked_bytes=4 * MEBIBYTE, nesting=100, entries=50, seconds=30.0)


def refused(path: Path, word: str) -> HowOpenError:
    with pytest.raises(HowOpenError, match=word) as caught:
        read_guarded(path, limits=QUICK)
    assert path.name in caught.value.message
    assert caught.value.hint
    return caught.value


def bomb(member: str, size: int = 8 * MEBIBYTE) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(member, bytes(size))
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("name", "member"), [("a.docx", "word/document.xml"), ("a.odt", "content.xml"), ("a.zip", "a.txt")]
)
def test_zip_bombs(tmp_path: Path, name: str, member: str) -> None:
    path = tmp_path / name
    path.write_bytes(bomb(member))
    assert path.stat().st_size < MEBIBYTE // 50
    refused(path, "unpacks to more than")


def test_a_bomb_that_lies_about_its_size(tmp_path: Path) -> None:
    data = bytearray(bomb("a.txt"))
    for mark, place in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        start = data.index(mark) + place
        data[start : start + 4] = (100).to_bytes(4, "little")
    path = tmp_path / "a.zip"
    path.write_bytes(data)
    refused(path, "damaged")  # no more than it declares comes out, and that fails its checksum


def test_bombs_inside_an_archive_take_nothing_with_them(samples: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(samples.zipped({"LICENSE": "You may use it.", "b.zip": bomb("b.txt"), "c.docx": b"PK"}))
    documents = read_all_guarded(path, limits=QUICK)
    assert [document.text for document in documents] == ["You may use it."]
    assert any("a.zip › b.zip” unpacks to more" in warning for warning in documents[0].warnings)


def test_bombs_that_share_the_limit_between_archives(samples: ModuleType, tmp_path: Path) -> None:
    inner = {f"{n}.zip": bomb(f"{n}.txt", 1 * MEBIBYTE) for n in range(3)}
    outer = samples.zipped({f"{n}.zip": samples.zipped({"x.zip": samples.zipped(inner)}) for n in range(3)})
    path = tmp_path / "a.zip"
    path.write_bytes(outer)
    refused(path, "no document|archives inside each other")


def test_entries_that_share_bytes(tmp_path: Path) -> None:
    data = bytearray(bomb("a.txt", 1000))
    start, end = data.index(b"PK\x01\x02"), data.index(b"PK\x05\x06")
    entry = bytes(data[start:end])
    total, size = (40).to_bytes(2, "little"), (40 * len(entry)).to_bytes(4, "little")
    tail = data[end : end + 8] + total + total + size + data[end + 16 :]
    path = tmp_path / "a.zip"
    path.write_bytes(bytes(data[:start]) + entry * 40 + bytes(tail))
    refused(path, "unpacks to more than")


def test_more_entries_than_anybody_reads(samples: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(samples.zipped({f"{n}.txt": "" for n in range(60)}))
    refused(path, "60 files")


def test_an_archive_that_holds_itself_ends(samples: ModuleType, tmp_path: Path) -> None:
    data = samples.zipped({"a.txt": "You may use it."})
    for _ in range(8):
        data = samples.zipped({"in.zip": data})
    path = tmp_path / "a.zip"
    path.write_bytes(data)
    refused(path, "no document")


TENFOLD = "".join(f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' for n in range(9))
ENTITIES = f'<!DOCTYPE d [<!ENTITY e0 "ha">{TENFOLD}]><d>&e9;</d>'
OUTSIDE = '<!DOCTYPE d [<!ENTITY e SYSTEM "{place}">]><d>&e;</d>'
REMOTE = '<!DOCTYPE d SYSTEM "http://127.0.0.1:9/none.dtd"><d/>'


@pytest.mark.parametrize("name", ["a.docx", "a.odt"])
@pytest.mark.parametrize("xml", [ENTITIES, OUTSIDE, REMOTE], ids=["bomb", "file", "remote"])
def test_entities(samples: ModuleType, tmp_path: Path, name: str, xml: str) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    member = "word/document.xml" if name.endswith("docx") else "content.xml"
    path = tmp_path / name
    path.write_bytes(samples.zipped({member: xml.replace("{place}", secret.as_uri())}))
    assert "secret" not in str(refused(path, "damaged"))


def deep_odt(samples: ModuleType) -> bytes:
    import sample_packages

    assert samples
    made: bytes = sample_packages.odt_of("<text:list><text:list-item>" * 120 + "</text:list-item></text:list>" * 120)
    return made


@pytest.mark.parametrize("name", ["a.html", "a.rtf", "a.odt", "a.eml"])
def test_deep_nesting(samples: ModuleType, tmp_path: Path, name: str) -> None:
    parts = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(150))
    made = {
        "a.html": b"<html>" + b"<div>" * 100_000 + b"x",
        "a.rtf": b"{\\rtf1" + b"{" * 100_000,
        "a.odt": deep_odt(samples),
        "a.eml": f"Subject: x\n{parts}\nwords".encode(),
    }
    path = tmp_path / name
    path.write_bytes(made[name])
    refused(path, "deeply")


def test_pages_that_refer_elsewhere_are_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret.html"
    secret.write_text("<p>secret</p>")
    frame = (
        f'<iframe src="{secret.as_uri()}"></iframe><img src="http://127.0.0.1:9/x.png"><link href="//127.0.0.1:9/c">'
    )
    path = tmp_path / "a.html"
    path.write_text(f"<html><p>You may use it.</p>{frame}</html>")
    document = read_guarded(path)
    assert document.text == "You may use it."
    assert "another page inside it, which HowOpen does not fetch" in document.warnings[0]


@pytest.mark.parametrize("name", ["a.rtf", "a.odt", "a.eml", "a.zip", "a.docx"])
def test_ten_gigabytes_of_nothing(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    with path.open("wb") as file:
        file.truncate(10 << 30)
    refused(path, "too large")


@pytest.mark.parametrize("name", ["docx", "odt", "zip", "rtf", "eml", "html"])
@pytest.mark.parametrize("share", [0.3, 0.9])
def test_files_that_are_cut_short(samples: ModuleType, tmp_path: Path, name: str, share: float) -> None:
    data = samples.BUILDERS[name]()
    path = tmp_path / f"a.{name}"
    path.write_bytes(data[: int(share * len(data))])
    if name in ("docx", "odt", "zip"):
        with pytest.raises(HowOpenError, match=rf"a\.{name}.*damaged"):
            read(path)
    elif name != "zip":
        assert read(path).text


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds a process to its address space")
def test_memory_is_bounded(samples: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / "a.odt"
    path.write_bytes(samples.BUILDERS["odt"]())
    with pytest.raises(HowOpenError, match=r"a\.odt"):
        read_guarded(path, limits=Limits(memory_bytes=1 << 20))


def test_a_stuck_reader_of_a_member_is_named(samples: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(samples.zipped({"a.txt": "You may use it."}))
    assert listing(path).members == ("a.txt",)
    stuck = (sys.executable, "-S", "-c", "import time; time.sleep(60)")
    with pytest.raises(HowOpenError, match=r"a\.zip › a\.txt” took longer"):
        read_guarded(path, member="a.txt", limits=Limits(seconds=0.2), command=stuck)
