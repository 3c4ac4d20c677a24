# SPDX-License-Identifier: Apache-2.0
"""The parts of a Word file: which there are, and their XML, within bounds."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from howopen.reading import failures
from howopen.reading.limits import Limits

if TYPE_CHECKING:
    from lxml.etree import _Element

_MAIN = "word/document.xml"


@dataclass(frozen=True, slots=True)
class Package:
    """The XML of the parts that hold text or say how it is numbered; an absent part is None."""

    document: _Element
    styles: _Element | None
    numbering: _Element | None
    footnotes: _Element | None
    endnotes: _Element | None
    properties: _Element | None
    has_comments: bool


def open_package(data: bytes, name: str, limits: Limits) -> Package:
    """The parts of the Word file in ``data``.

    Raises:
        HowOpenError: if it is no Word file, damaged, encrypted, or unpacks too far.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _parts(archive, name, limits)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError) as error:
        raise failures.broken(name, "Word document") from error
    except RuntimeError as error:  # zipfile's word for an encrypted member
        raise failures.binary(name, "a Word file with encrypted parts") from error


def _parts(archive: zipfile.ZipFile, name: str, limits: Limits) -> Package:
    members = set(archive.namelist())
    if _MAIN not in members:
        raise failures.not_word(name)
    # zipfile stops at the declared size, so what is declared here is all that can come out.
    if sum(member.file_size for member in archive.infolist()) > limits.unpacked_bytes:
        raise failures.unpacks_too_far(name, limits.unpacked_bytes)

    def part(path: str) -> _Element | None:
        return _xml(archive.read(path), name, limits) if path in members else None

    document = part(_MAIN)
    if document is None:
        raise failures.broken(name, "Word document")
    return Package(
        document=document,
        styles=part("word/styles.xml"),
        numbering=part("word/numbering.xml"),
        footnotes=part("word/footnotes.xml"),
        endnotes=part("word/endnotes.xml"),
        properties=part("docProps/core.xml"),
        has_comments="word/comments.xml" in members,
    )


def _xml(data: bytes, name: str, limits: Limits) -> _Element | None:
    from lxml import etree

    # Entities stay unresolved and nothing is fetched: a document must not read the machine's files.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise failures.broken(name, "Word document") from error
    if root.getroottree().docinfo.doctype:
        # The format forbids it: no word processor writes one, and what an entity stands for would be missing here.
        raise failures.broken(name, "Word document")
    if _depth_exceeds(root, limits.nesting):
        raise failures.too_deep(name)
    return root


def _depth_exceeds(root: _Element, limit: int) -> bool:
    from lxml import etree

    depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > limit:
            return True
    return False


def local(element: _Element) -> str:
    """The name of an element without its namespace ("" for comments): transitional and strict files differ in it."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: _Element | None, name: str) -> str:
    """The value of an attribute in whatever namespace, or ""."""
    if element is None:
        return ""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return ""


def child(element: _Element | None, *path: str) -> _Element | None:
    """The first descendant at a path of local names, or None."""
    for name in path:
        element = next(iter(children(element, name)), None)
    return element


def children(element: _Element | None, name: str = "") -> Iterator[_Element]:
    """The children of that local name, or all."""
    for item in () if element is None else element:
        if not name or local(item) == name:
            yield item


def value(element: _Element | None, *path: str) -> str:
    """The ``w:val`` of the descendant at ``path``, or ""."""
    return attribute(child(element, *path), "val")


def is_on(element: _Element | None) -> bool:
    """Whether an on/off property is there and not switched off."""
    return element is not None and attribute(element, "val") not in ("0", "false", "off", "none")
