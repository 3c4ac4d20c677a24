# SPDX-License-Identifier: Apache-2.0
"""The parts of a Word file: which there are, and their XML, within bounds."""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING

from howopen.reading import failures
from howopen.reading.archives import opened
from howopen.reading.limits import Limits
from howopen.reading.xml_tree import parsed

if TYPE_CHECKING:
    from lxml.etree import _Element

_MAIN = "word/document.xml"
_KIND = "Word document"
_RUNNING = re.compile(r"word/(header|footer)\d*\.xml\Z")
_UNREAD = (
    (re.compile(r"word/diagrams/data\d*\.xml\Z"), "1 diagram", "{count} diagrams"),
    (re.compile(r"word/charts/chart\d*\.xml\Z"), "1 chart", "{count} charts"),
    (re.compile(r"word/embeddings/[^/]+\Z"), "1 embedded file", "{count} embedded files"),
    (re.compile(r"word/afchunk[^/]*\Z", re.I), "1 inserted file", "{count} inserted files"),
)


@dataclass(frozen=True, slots=True)
class Package:
    """The XML of the parts that hold text or say how it is numbered; an absent part is None.

    ``running`` are the headers and footers, in the order of their names. ``unread`` names what else may hold words.
    """

    document: _Element
    styles: _Element | None
    numbering: _Element | None
    footnotes: _Element | None
    endnotes: _Element | None
    comments: _Element | None
    properties: _Element | None
    running: tuple[tuple[str, _Element], ...]
    unread: tuple[str, ...]

    @property
    def with_words(self) -> tuple[_Element, ...]:
        """Every part whose words are read."""
        found = (self.document, self.footnotes, self.endnotes, *(root for _, root in self.running))
        return tuple(root for root in found if root is not None)


def open_package(data: bytes, name: str, limits: Limits) -> Package:
    """The parts of the Word file in ``data``.

    Raises:
        HowOpenError: if it is no Word file, damaged, encrypted, or unpacks too far.
    """
    try:
        with opened(data, name, _KIND, limits) as archive:
            return _parts(archive, name, limits)
    except RuntimeError as error:  # zipfile's word for an encrypted member
        if isinstance(error, RecursionError):
            raise
        raise failures.binary(name, "a Word file with encrypted parts") from error


def _parts(archive: zipfile.ZipFile, name: str, limits: Limits) -> Package:
    members = archive.namelist()
    if _MAIN not in members:
        raise failures.not_word(name)

    def part(path: str) -> _Element | None:
        return parsed(archive.read(path), name, _KIND, limits) if path in members else None

    found = [(match[1], path) for path in sorted(set(members)) if (match := _RUNNING.match(path))]
    found.sort(key=lambda item: item[0] != "header")
    return Package(
        document=parsed(archive.read(_MAIN), name, _KIND, limits),
        styles=part("word/styles.xml"),
        numbering=part("word/numbering.xml"),
        footnotes=part("word/footnotes.xml"),
        endnotes=part("word/endnotes.xml"),
        comments=part("word/comments.xml"),
        properties=part("docProps/core.xml"),
        running=tuple((kind, parsed(archive.read(path), name, _KIND, limits)) for kind, path in found),
        unread=tuple(_unread(members)),
    )


def _unread(members: list[str]) -> list[str]:
    """What else of a Word file may hold words, in words and with counts."""
    told = []
    for pattern, one, many in _UNREAD:
        count = sum(bool(pattern.match(member)) for member in members)
        if count:
            told.append((one if count == 1 else many).format(count=f"{count:,}"))
    return told
