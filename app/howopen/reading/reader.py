# SPDX-License-Identifier: Apache-2.0
"""Files and texts to documents, in this process; ``guarded`` does the same in one of its own."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from howopen.domain.document import BlockKind, Document, Tracked
from howopen.domain.errors import HowOpenError
from howopen.reading import containers, failures, language
from howopen.reading.content import Content, clean
from howopen.reading.files import LINES, bytes_of, shown_name
from howopen.reading.inventory import Inventory
from howopen.reading.layout import with_depths
from howopen.reading.limits import Limits
from howopen.reading.markers import marker_of
from howopen.reading.sniff import SUFFIXES, Format, detect, format_of
from howopen.reading.text_file import from_plain, read_text

_MARKUP = re.compile(r"</?[a-z][^>]*>|[#*_]")  # of a README that was saved as plain text
_TITLE_AMONG = 5  # blocks
_TITLE_CHARACTERS = 150
_PLACEHOLDERS = frozenset(("", "untitled", "(anonymous)", "document", "word document", "microsoft word"))
_FOREIGN_NAME = "The file is named “{suffix}” but is {kind}, and was read as one."
_SHOWN = {
    Format.TEXT: "a plain text",
    Format.MARKDOWN: "a Markdown",
    Format.HTML: "an HTML page",
    Format.DOCX: "a Word file",
    Format.ODT: "an OpenDocument text",
    Format.RTF: "an RTF file",
    Format.PDF: "a PDF",
    Format.MAIL: "an e-mail",
    Format.ZIP: "a ZIP archive",
}


def read(
    path: Path,
    *,
    member: str = "",
    password: str = "",
    tracked: Tracked = Tracked.ACCEPTED,
    limits: Limits | None = None,
    progress: Callable[[str], None] | None = None,
    preview: Callable[[Document], None] | None = None,
    ocr: bool = False,
) -> Document:
    """The document in the file at ``path``, or its ``member``: one of those that ``listing`` names.

    Of an archive with one document that one is read without being asked for, and of an e-mail its own text.
    ``progress`` is told in words how far a long file is ("Page 3 of 20"), and ``preview`` is given the first pages of
    a long PDF as soon as they are read: a document whose offsets are not those of the whole. With ``ocr`` the text of
    a PDF's pages that are pictures is recognised, where the machine has an engine for it.

    Raises:
        HowOpenError: if the file cannot be read; ``needs_password`` is set where the right password would help.
    """
    bounds = limits or Limits()
    name = shown_name(path)
    data = bytes_of(path, name, bounds)
    found = format_of(data, name)
    told: tuple[str, ...] = ()
    if found in containers.HOLDERS:
        asked = member
        if found is Format.ZIP and not member:
            held = containers.contents(data, name, found, bounds, password=password)
            if len(held.members) > 1:
                raise failures.several(name, held.members)
            asked, told = held.members[0], held.warnings
        data, name = containers.extracted(data, name, found, asked, bounds, password=password)
        found = format_of(data, name)
    elif member:
        raise failures.no_member(name, member)
    if found in LINES and len(data) > bounds.text_bytes:
        raise failures.too_large(name, len(data), bounds.text_bytes)
    digest = hashlib.sha256(data).hexdigest()

    def shown(first: Content) -> None:
        if preview is not None:
            preview(_document(first, name=name, sha256=digest, media_type=found.value))

    wishes = _Wishes(password, tracked, progress, shown if preview else None, ocr=ocr)
    content = _content(data, name, found, bounds, wishes)
    if not content.blocks:
        raise failures.empty(name)
    document = _document(content, name=name, sha256=digest, media_type=found.value)
    return replace(document, warnings=(*filter(None, (_misnamed(name, found),)), *told, *document.warnings))


def listing(path: Path, *, password: str = "", limits: Limits | None = None) -> Inventory:
    """The documents that the file at ``path`` holds; none where it is no archive or e-mail.

    Raises:
        HowOpenError: if the file cannot be read, or is an archive without a document.
    """
    bounds = limits or Limits()
    name = shown_name(path)
    data = bytes_of(path, name, bounds)
    found = format_of(data, name)
    if found not in containers.HOLDERS:
        return Inventory()
    return containers.contents(data, name, found, bounds, password=password)


def from_text(text: str, *, name: str, media_type: str = Format.TEXT.value) -> Document:
    """The document of a text that was pasted or comes from the library; ``sha256`` is that of its UTF-8.

    Markdown and HTML given as text stay as they are: only files are rendered.

    Raises:
        HowOpenError: if it holds nothing but white space.
    """
    content = from_plain(text)
    if not content.blocks:
        raise failures.empty(name)
    digest = hashlib.sha256(clean(text).encode("utf-8")).hexdigest()
    return _document(content, name=name, sha256=digest, media_type=media_type)


def is_small_text(path: Path, limit: int) -> bool:
    """Whether reading ``path`` needs no parser that a file could break: text or Markdown of at most ``limit`` bytes.

    False for what cannot be looked at; reading it then says why.
    """
    try:
        if not path.is_file() or path.stat().st_size > limit:
            return False
        with path.open("rb") as file:
            head = file.read(4096)
        return detect(head, path.name) is Format.TEXT
    except (OSError, ValueError, HowOpenError):
        return False


@dataclass(frozen=True, slots=True)
class _Wishes:
    """How a file is to be read, beside its limits."""

    password: str
    tracked: Tracked
    progress: Callable[[str], None] | None
    preview: Callable[[Content], None] | None
    ocr: bool


def _content(data: bytes, name: str, found: Format, limits: Limits, wishes: _Wishes) -> Content:
    """Each reader is imported where it is used, so that plain text waits for no parser."""
    match found:
        case Format.PDF:
            from howopen.reading.ocr import available
            from howopen.reading.pdf_file import read_pdf

            return read_pdf(
                data,
                name,
                limits,
                password=wishes.password,
                progress=wishes.progress,
                preview=wishes.preview,
                engine=available() if wishes.ocr else None,
            )
        case Format.DOCX:
            from howopen.reading.docx_file import read_docx

            return read_docx(data, name, limits, tracked=wishes.tracked)
        case Format.ODT:
            from howopen.reading.odt_file import read_odt

            return read_odt(data, name, limits, tracked=wishes.tracked)
        case Format.RTF:
            from howopen.reading.rtf_file import read_rtf

            return read_rtf(data, name, limits, tracked=wishes.tracked)
        case Format.MAIL:
            from howopen.reading.mail_file import read_mail

            return read_mail(data, name, limits)
        case Format.HTML:
            from howopen.reading.html_file import read_html

            return read_html(data, name, limits)
        case Format.MARKDOWN:
            from howopen.reading.markdown_file import read_markdown

            return read_markdown(data, name, limits)
        case Format.TEXT:
            return read_text(data, name)
        case Format.ZIP:  # never met: an archive's member is read instead
            raise failures.no_documents(name, "")


def _document(content: Content, *, name: str, sha256: str, media_type: str) -> Document:
    first, second = language.detect(content.text)
    told = language.warning(first, second)
    return Document(
        name=name,
        sha256=sha256,
        media_type=media_type,
        text=content.text,
        blocks=with_depths(content.text, content.blocks),
        pages=content.pages,
        language=first,
        title=_title(content),
        warnings=(*content.warnings, told) if told else content.warnings,
        comments=content.comments,
        recognised=content.recognised,
        unsure=content.unsure,
        unread_pages=content.unread_pages,
    )


def _title(content: Content) -> str:
    """The first heading near the top, else what the file's properties say, else ""."""
    for block in content.blocks[:_TITLE_AMONG]:
        if block.kind is BlockKind.HEADING and len(block.span) <= _TITLE_CHARACTERS:
            words = _MARKUP.sub("", block.span.of(content.text)).strip()
            if words and not marker_of(words):
                return " ".join(words.split())
    given = " ".join(clean(content.title).split())
    sensible = given.lower() not in _PLACEHOLDERS and len(given) <= _TITLE_CHARACTERS
    return given if sensible else ""


def _misnamed(name: str, found: Format) -> str:
    suffix = PurePath(name).suffix
    promised = SUFFIXES.get(suffix.lower())
    if promised in (None, found) or (promised is Format.TEXT and found is Format.MARKDOWN):
        return ""
    return _FOREIGN_NAME.format(suffix=suffix, kind=_SHOWN[found])
