# SPDX-License-Identifier: Apache-2.0
"""Which format a file is in: by its first bytes, and by its name where those leave it open."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import PurePath

from howopen.reading import failures


class Format(StrEnum):
    """The formats that are read; the value is the media type."""

    TEXT = "text/plain"
    MARKDOWN = "text/markdown"
    HTML = "text/html"
    DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    ODT = "application/vnd.oasis.opendocument.text"
    RTF = "application/rtf"
    PDF = "application/pdf"
    MAIL = "message/rfc822"
    ZIP = "application/zip"


SUFFIXES: dict[str, Format] = {
    ".txt": Format.TEXT,
    ".text": Format.TEXT,
    ".md": Format.MARKDOWN,
    ".markdown": Format.MARKDOWN,
    ".html": Format.HTML,
    ".htm": Format.HTML,
    ".xhtml": Format.HTML,
    ".docx": Format.DOCX,
    ".odt": Format.ODT,
    ".rtf": Format.RTF,
    ".pdf": Format.PDF,
    ".eml": Format.MAIL,
    ".mht": Format.MAIL,
    ".mhtml": Format.MAIL,
    ".zip": Format.ZIP,
}
"""Endings of the names of files that are read, in lower case, and the format that each promises."""

_BARE_NAMES = frozenset({"license", "licence", "copying", "notice", "copyright", "terms", "eula", "use_policy"})

_FOREIGN = (
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"II*\x00", "a TIFF picture"),
    (b"MM\x00*", "a TIFF picture"),
    (b"\xd0\xcf\x11\xe0", "an old Word file (.doc) or a Word file with a password"),
    (b"%!PS", "a PostScript file"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"\x1f\x8b", "a compressed archive (gzip)"),
    (b"BZh", "a compressed archive (bzip2)"),
    (b"\xfd7zXZ", "a compressed archive (xz)"),
    (b"7z\xbc\xaf", "a compressed archive (7-Zip)"),
    (b"SQLite format 3", "a database"),
)
_HTML = re.compile(
    rb"\A(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.I | re.S
)
_ZIPPED = (Format.DOCX, Format.ODT, Format.ZIP)
_OTHER_PACKAGES = (
    ("xl/workbook.xml", "an Excel workbook"),
    ("xl/workbook.bin", "an Excel workbook"),
    ("ppt/presentation.xml", "a PowerPoint presentation"),
    ("META-INF/MANIFEST.MF", "a Java program"),
    ("AndroidManifest.xml", "an Android program"),
)
_SHOWN_KINDS = {
    Format.PDF: "PDF",
    Format.ODT: "OpenDocument text",
    Format.RTF: "RTF file",
    Format.ZIP: "ZIP archive",
}
_HEAD = 4096
_PDF_HEAD = 1024  # readers accept junk before the header up to here


def is_readable_name(path: PurePath) -> bool:
    """Whether a file of this name is one that HowOpen reads: by its ending, or LICENSE and the like without one."""
    if path.suffix:
        return path.suffix.lower() in SUFFIXES
    return path.name.lower().replace("-", "_") in _BARE_NAMES


def detect(head: bytes, name: str) -> Format:
    """The format of a file that starts with ``head`` (at least 1024 bytes where there are as many).

    Raises:
        HowOpenError: if it is of a kind that is not read, or a PDF or Word file by name only.
    """
    promised = SUFFIXES.get(PurePath(name).suffix.lower(), Format.TEXT)
    if head.startswith(b"%PDF-") or (promised is Format.PDF and b"%PDF-" in head[:_PDF_HEAD]):
        return Format.PDF
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return promised if promised in _ZIPPED else Format.ZIP
    if head.startswith(b"{\\rtf"):
        return Format.RTF
    for magic, what in _FOREIGN:
        if head.startswith(magic):
            raise failures.binary(name, what)
    if _HTML.match(head):
        return Format.HTML
    if promised is Format.DOCX:
        raise failures.not_word(name)
    if promised in _SHOWN_KINDS:
        raise failures.broken(name, _SHOWN_KINDS[promised])
    return promised


def format_of(data: bytes, name: str) -> Format:
    """The format of a whole file, as ``detect`` says, with what a zip archive holds looked at.

    Raises:
        HowOpenError: as ``detect``; also if it is an archive of a kind that is not read, as spreadsheets are.
    """
    found = detect(data[:_HEAD], name)
    if found not in _ZIPPED:
        return found
    from howopen.reading.archives import names_of

    names, kind = names_of(data)
    if "word/document.xml" in names:
        return Format.DOCX
    if kind.startswith(b"application/vnd.oasis.opendocument.text"):
        return Format.ODT
    for member, what in _OTHER_PACKAGES:
        if member in names:
            raise failures.binary(name, what) if found is not Format.DOCX else failures.not_word(name)
    if kind.startswith(b"application/"):
        raise failures.binary(name, "an OpenDocument file of another kind, or an e-book")
    return found
