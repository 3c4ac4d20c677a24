# SPDX-License-Identifier: Apache-2.0
"""Feeds a reader whatever bytes atheris thinks of: nothing but HowOpenError may come out, and every text is sound.

    PYTHONPATH=app python tests/fuzz/fuzz_readers.py docx -runs=20000 -max_total_time=60

The first argument names the reader; the others are libFuzzer's. The seeds are the files that ``sample_files`` builds,
in a folder of their own that is gone afterwards, unless one is given to be kept and grown. Formats that are archives
are changed inside: the fuzzer gets the XML or the file, and packs it itself.
"""

from __future__ import annotations

import io
import sys
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["howopen.reading"]):
    from howopen.reading import containers
    from howopen.reading.docx_file import read_docx
    from howopen.reading.html_file import read_html
    from howopen.reading.mail_file import read_mail
    from howopen.reading.markdown_file import read_markdown
    from howopen.reading.odt_file import read_odt
    from howopen.reading.rtf_file import read_rtf
    from howopen.reading.text_file import read_text

from sample_files import BUILDERS, zipped

from howopen.domain.document import Tracked
from howopen.domain.errors import HowOpenError
from howopen.reading.content import Content
from howopen.reading.limits import Limits
from howopen.reading.sniff import Format

LIMITS = Limits(
    text_bytes=1 << 20, file_bytes=1 << 20, unpacked_bytes=4 << 20, entries=50, pages=3, nesting=200, repeats=5
)
_XML = {"docx": "word/document.xml", "odt": "content.xml"}


def _packed(name: str) -> Callable[[bytes], bytes]:
    """Puts changed XML in the place of the sound one."""
    sound = zipfile.ZipFile(io.BytesIO(BUILDERS[name]()))
    members: dict[str, bytes | str] = {member: sound.read(member) for member in sound.namelist()}
    return lambda data: zipped(members | {_XML[name]: data})


def _tracked(data: bytes) -> Tracked:
    return tuple(Tracked)[len(data) % len(Tracked)]


def _archive(data: bytes) -> None:
    held = containers.contents(data, "a.zip", Format.ZIP, LIMITS)
    for member in held.members[:3]:
        containers.extracted(data, "a.zip", Format.ZIP, member, LIMITS)


def _mail(data: bytes) -> Content:
    held = containers.contents(data, "a.eml", Format.MAIL, LIMITS)
    for member in held.members[:3]:
        containers.extracted(data, "a.eml", Format.MAIL, member, LIMITS)
    return read_mail(data, "a.eml", LIMITS)


def _pdf(data: bytes) -> Content:
    from howopen.reading.pdf_file import read_pdf

    return read_pdf(data, "a.pdf", LIMITS, password="", progress=None)


def targets() -> dict[str, Callable[[bytes], Content | None]]:
    """What reads each format; "docx" and "odt" get the XML inside, "docx-zip" and "odt-zip" the whole file."""
    docx, odt = _packed("docx"), _packed("odt")
    return {
        "txt": lambda data: read_text(data, "a.txt"),
        "md": lambda data: read_markdown(data, "a.md", LIMITS),
        "html": lambda data: read_html(data, "a.html", LIMITS),
        "rtf": lambda data: read_rtf(data, "a.rtf", LIMITS, tracked=_tracked(data)),
        "docx": lambda data: read_docx(docx(data), "a.docx", LIMITS, tracked=_tracked(data)),
        "odt": lambda data: read_odt(odt(data), "a.odt", LIMITS, tracked=_tracked(data)),
        "docx-zip": lambda data: read_docx(data, "a.docx", LIMITS),
        "odt-zip": lambda data: read_odt(data, "a.odt", LIMITS),
        "eml": _mail,
        "zip": _archive,
        "pdf": _pdf,
    }


def seed(name: str) -> bytes:
    """A sound file to start from, or the XML inside it."""
    data = BUILDERS[name.removesuffix("-zip")]()
    return zipfile.ZipFile(io.BytesIO(data)).read(_XML[name]) if name in _XML else data


def check(content: Content) -> None:
    """Fails where a text is not sound: blocks in order, without overlap, over every word, and nothing unspeakable."""
    end = 0
    for block in content.blocks:
        assert block.span.start >= end
        assert not content.text[end : block.span.start].strip()
        end = block.span.end
    assert not content.text[end:].strip()
    content.text.encode("utf-8")
    for comment in content.comments:
        assert comment.span.end <= len(content.text)


def main(arguments: list[str]) -> None:
    name = arguments[1] if len(arguments) > 1 else ""
    readers = targets()
    if name not in readers:
        sys.exit(f"usage: {arguments[0]} {{{'|'.join(readers)}}} [libFuzzer's arguments]")

    def once(data: bytes) -> None:
        try:
            content = readers[name](data)
        except HowOpenError as error:
            assert error.message  # noqa: PT017 - no pytest here; the message is what a reviewer sees
            return
        if content is not None:
            check(content)

    with tempfile.TemporaryDirectory() as folder:
        Path(folder, f"seed.{name}").write_bytes(seed(name))
        own = [folder] if all(word.startswith("-") for word in arguments[2:]) else []
        atheris.Setup([arguments[0], *arguments[2:], *own, "-rss_limit_mb=3000", "-timeout=20"], once)
        atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv)
