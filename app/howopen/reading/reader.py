# SPDX-License-Identifier: Apache-2.0
"""Files and texts to documents, in this process; ``guarded`` does the same in one of its own."""

from __future__ import annotations

import hashlib
import re
import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from howopen.domain.document import BlockKind, Document
from howopen.domain.errors import HowOpenError
from howopen.reading import failures, language
from howopen.reading.content import Content, clean
from howopen.reading.layout import with_depths
from howopen.reading.limits import Limits
from howopen.reading.markers import marker_of
from howopen.reading.sniff import SUFFIXES, Format, detect
from howopen.reading.text_file import from_plain, read_text

_MARKUP = re.compile(r"</?[a-z][^>]*>|[#*_]")  # of a README that was saved as plain text
_TITLE_AMONG = 5  # blocks
_TITLE_CHARACTERS = 150
_PLACEHOLDERS = frozenset(("", "untitled", "(anonymous)", "document", "word document", "microsoft word"))
_FOREIGN_NAME = "The file is named “{suffix}” but is {article} {format}, and was read as one."
_SHOWN = {
    Format.TEXT: "plain text",
    Format.MARKDOWN: "Markdown",
    Format.HTML: "HTML page",
    Format.DOCX: "Word file",
    Format.PDF: "PDF",
}


def read(
    path: Path,
    *,
    password: str = "",
    limits: Limits | None = None,
    progress: Callable[[str], None] | None = None,
) -> Document:
    """The document in the file at ``path``.

    ``progress`` is told in words how far a long file is ("Page 3 of 20").

    Raises:
        HowOpenError: if the file cannot be read; ``needs_password`` is set where the right password would help.
    """
    bounds = limits or Limits()
    name = _shown_name(path)
    data = _bytes(path, name, bounds)
    found = detect(data[:4096], name)
    if found in (Format.TEXT, Format.MARKDOWN, Format.HTML) and len(data) > bounds.text_bytes:
        raise failures.too_large(name, len(data), bounds.text_bytes)
    content = _content(data, name, found, bounds, password=password, progress=progress)
    if not content.blocks:
        raise failures.empty(name)
    document = _document(content, name=name, sha256=hashlib.sha256(data).hexdigest(), media_type=found.value)
    return _with_warning(document, _misnamed(path, found))


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


def _shown_name(path: Path) -> str:
    """The file's name; bytes in it that no encoding explains become "?", so that every format can hold it."""
    return (path.name or str(path)).encode("utf-8", errors="replace").decode()


def _bytes(path: Path, name: str, limits: Limits) -> bytes:
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise failures.directory(name)
        if not stat.S_ISREG(status.st_mode):
            raise failures.not_regular(name)
        limit = _byte_limit(path, limits)
        if status.st_size > limit:
            raise failures.too_large(name, status.st_size, limit)
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except FileNotFoundError as error:
        raise failures.missing(name) from error
    except PermissionError as error:
        raise failures.forbidden(name) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise failures.unreadable(name, getattr(error, "strerror", None) or "the path is not valid") from error
    if len(data) > limit:
        raise failures.too_large(name, len(data), limit)
    if not data:
        raise failures.empty(name)
    return data


def _byte_limit(path: Path, limits: Limits) -> int:
    """The bound that the file's name sets before a byte of it is read."""
    promised = SUFFIXES.get(path.suffix.lower())
    return limits.file_bytes if promised in (Format.PDF, Format.DOCX) else max(limits.text_bytes, 1)


def _content(
    data: bytes,
    name: str,
    found: Format,
    limits: Limits,
    *,
    password: str,
    progress: Callable[[str], None] | None,
) -> Content:
    """Each reader is imported where it is used, so that plain text waits for no parser."""
    match found:
        case Format.PDF:
            from howopen.reading.pdf_file import read_pdf

            return read_pdf(data, name, limits, password=password, progress=progress)
        case Format.DOCX:
            from howopen.reading.docx_file import read_docx

            return read_docx(data, name, limits)
        case Format.HTML:
            from howopen.reading.html_file import read_html

            return read_html(data, name, limits)
        case Format.MARKDOWN:
            from howopen.reading.markdown_file import read_markdown

            return read_markdown(data, name, limits)
        case Format.TEXT:
            return read_text(data, name)


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


def _misnamed(path: Path, found: Format) -> str:
    promised = SUFFIXES.get(path.suffix.lower())
    if promised in (None, found) or (promised is Format.TEXT and found is Format.MARKDOWN):
        return ""
    article = "an" if found is Format.HTML else "a"
    return _FOREIGN_NAME.format(suffix=path.suffix, article=article, format=_SHOWN[found])


def _with_warning(document: Document, warning: str) -> Document:
    return replace(document, warnings=(warning, *document.warnings)) if warning else document
