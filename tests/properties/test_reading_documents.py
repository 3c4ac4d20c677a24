# SPDX-License-Identifier: Apache-2.0
"""Whatever bytes come in, a reader gives a sound document or says in words why not."""

from __future__ import annotations

import importlib
import io
import sys
import tempfile
import zipfile
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from howopen.assets import licences
from howopen.domain.document import Document
from howopen.domain.errors import HowOpenError
from howopen.reading import Limits, from_text, read
from howopen.reading.layout import blocks_of

QUICK = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
SLOW = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
LIMITS = Limits(text_bytes=1 << 20, file_bytes=1 << 20, unpacked_bytes=8 << 20, pages=50)
SUFFIXES = (".txt", ".md", ".html", ".docx", ".odt", ".rtf", ".eml", ".zip", ".pdf", "")
FUZZ = Path(__file__).resolve().parents[1] / "fuzz"
TAGS = ("<p>", "</p>", "<ol>", "<li>", "<td>", "<tr>", "<table>", "<pre>", "<h1>", "</td>", "<br>", "&amp;", "x", "y\n")
LIKELY = '\n\n\n  \t.,;:()#*_-|<>&"“”1234ivxabcdABCD§第一条模型é\u00a0\u2028\x0c\x00\ufeff'

texts = st.text(st.sampled_from(LIKELY) | st.characters(), max_size=400)


def check_sound(document: Document) -> None:
    text, end = document.text, 0
    assert "\r" not in text
    assert "\x00" not in text
    assert "\ufeff" not in text
    text.encode("utf-8")
    for block in document.blocks:
        assert block.span.start >= end
        assert not text[end : block.span.start].strip()
        words = document.quote(block.span)
        assert words
        assert words == words.strip()
        end = block.span.end
    assert not text[end:].strip()
    place = 0
    for page in document.pages:
        assert page.span.start == place
        place = page.span.end
    assert not document.pages or place == len(text)


def read_bytes(data: bytes, suffix: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"file{suffix}"
        path.write_bytes(data)
        result = read_or_refuse(path)
        if isinstance(result, Document):
            check_sound(result)
        else:
            assert "file" in result.message
            assert result.hint


def read_or_refuse(path: Path) -> Document | HowOpenError:
    try:
        return read(path, limits=LIMITS)
    except HowOpenError as error:
        return error


@QUICK
@given(texts)
def test_blocks_hold_every_word_of_any_text(text: str) -> None:
    try:
        check_sound(from_text(text, name="pasted"))
    except HowOpenError:
        assert not text.replace("\x00", "").replace("\ufeff", "").strip()


@QUICK
@given(st.lists(st.text("ab c.;", min_size=1, max_size=90).filter(str.strip), max_size=12))
def test_blank_lines_always_part(lines: list[str]) -> None:
    assert len(blocks_of("\n\n".join(lines))) == len(lines)


@QUICK
@given(st.binary(max_size=600), st.sampled_from(SUFFIXES))
def test_random_bytes(data: bytes, suffix: str) -> None:
    read_bytes(data, suffix)


@QUICK
@given(texts, st.sampled_from((".txt", ".md", ".html")), st.sampled_from(("utf-8", "utf-16", "gb18030", "utf-32")))
def test_any_text_in_any_encoding(text: str, suffix: str, encoding: str) -> None:
    read_bytes(text.encode(encoding, errors="ignore"), suffix)


@QUICK
@given(st.lists(st.sampled_from(TAGS)))
def test_any_order_of_tags(tags: list[str]) -> None:
    read_bytes(("<html>" + "".join(tags)).encode(), ".html")


@pytest.mark.parametrize("suffix", [".docx", ".pdf", ".md"])
@SLOW
@given(data=st.data())
def test_changed_bytes(suffix: str, data: st.DataObject) -> None:
    sound = (licences("samples") / f"northwind-community-1{suffix}").read_bytes()
    changed = bytearray(sound)
    for _ in range(data.draw(st.integers(1, 8))):
        changed[data.draw(st.integers(0, len(sound) - 1))] = data.draw(st.integers(0, 255))
    kept = data.draw(st.integers(len(sound) // 2, len(sound)))
    read_bytes(bytes(changed[:kept]) if data.draw(st.booleans()) else bytes(changed), suffix)


@pytest.fixture(scope="module")
def samples() -> ModuleType:
    if str(FUZZ) not in sys.path:
        sys.path.append(str(FUZZ))
    return importlib.import_module("sample_files")


def changed(sound: bytes, data: st.DataObject) -> bytes:
    """``sound`` with bits turned, a piece cut out or doubled, and perhaps its end cut off."""
    made = bytearray(sound)
    for _ in range(data.draw(st.integers(0, 6))):
        made[data.draw(st.integers(0, len(made) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    start, size, place = (data.draw(st.integers(0, len(made) - 1)) for _ in range(3))
    piece = made[start : start + size % 200]
    match data.draw(st.sampled_from(("keep", "cut", "double", "truncate"))):
        case "cut":
            del made[start : start + len(piece)]
        case "double":
            made[place:place] = piece
        case "truncate":
            del made[max(start, 1) :]
        case _:
            pass
    return bytes(made)


@pytest.mark.parametrize("name", ["txt", "md", "html", "rtf", "docx", "odt", "eml", "zip"])
@SLOW
@given(data=st.data())
def test_changed_files_of_every_format(samples: ModuleType, name: str, data: st.DataObject) -> None:
    read_bytes(changed(samples.BUILDERS[name](), data), f".{name}")


@pytest.mark.parametrize(("name", "member"), [("docx", "word/document.xml"), ("odt", "content.xml")])
@SLOW
@given(data=st.data())
def test_changed_xml_inside(samples: ModuleType, name: str, member: str, data: st.DataObject) -> None:
    sound = zipfile.ZipFile(io.BytesIO(samples.BUILDERS[name]()))
    members = {entry: sound.read(entry) for entry in sound.namelist()}
    read_bytes(samples.zipped(members | {member: changed(members[member], data)}), f".{name}")
