# SPDX-License-Identifier: Apache-2.0
"""The parts of an OpenDocument text, and what its styles say of paragraphs."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from howopen.reading import failures
from howopen.reading.archives import opened
from howopen.reading.limits import Limits
from howopen.reading.xml_tree import attribute, below, child, parsed

if TYPE_CHECKING:
    from lxml.etree import _Element

KIND = "OpenDocument text"
_CONTENT = "content.xml"
_CHAIN = 20  # styles based on styles; a file may describe a circle


@dataclass(frozen=True, slots=True)
class OdtPackage:
    """The XML of the parts that hold text or say how it looks; an absent part is None."""

    content: _Element
    styles: _Element | None
    meta: _Element | None
    embedded: int

    @property
    def text(self) -> _Element | None:
        """The element that holds the text."""
        return child(self.content, "body", "text")

    def running(self) -> Iterator[tuple[str, _Element]]:
        """Headers, then footers, of every kind of page."""
        for kind in ("header", "footer"):
            for page in below(child(self.styles, "master-styles"), "master-page"):
                yield from ((kind, item) for item in page if running_kind(item) == kind)


def running_kind(element: _Element) -> str:
    """Which of the two ``style:header``, ``style:footer-left`` and so on is; "" for what is neither."""
    tag = element.tag
    name = tag.rpartition("}")[2] if isinstance(tag, str) else ""
    first, _, rest = name.partition("-")
    return first if first in ("header", "footer") and rest in ("", "left", "first") else ""


def open_odt(data: bytes, name: str, limits: Limits) -> OdtPackage:
    """The parts of the OpenDocument text in ``data``.

    Raises:
        HowOpenError: if it is damaged, encrypted, or unpacks too far.
    """
    try:
        with opened(data, name, KIND, limits) as archive:
            return _parts(archive, name, limits)
    except RuntimeError as error:  # zipfile's word for an encrypted member
        if isinstance(error, RecursionError):
            raise
        raise failures.encrypted(name, KIND) from error


def _parts(archive: zipfile.ZipFile, name: str, limits: Limits) -> OdtPackage:
    members = frozenset(archive.namelist())
    if _CONTENT not in members:
        raise failures.broken(name, KIND)
    manifest = "META-INF/manifest.xml"
    if manifest in members:
        listed = parsed(archive.read(manifest), name, KIND, limits)
        if next(below(listed, "encryption-data"), None) is not None:
            raise failures.encrypted(name, KIND)

    def part(path: str) -> _Element | None:
        return parsed(archive.read(path), name, KIND, limits) if path in members else None

    return OdtPackage(
        content=parsed(archive.read(_CONTENT), name, KIND, limits),
        styles=part("styles.xml"),
        meta=part("meta.xml"),
        embedded=sum(member.endswith(f"/{_CONTENT}") for member in members),
    )


class OdtStyles:
    """The paragraph and text styles of a file."""

    def __init__(self, *roots: _Element | None) -> None:
        self._parents: dict[str, str] = {}
        self._hidden: set[str] = set()
        for root in roots:
            for style in below(root, "style"):
                name = attribute(style, "name")
                self._parents.setdefault(name, attribute(style, "parent-style-name"))
                if attribute(child(style, "text-properties"), "display") == "none":
                    self._hidden.add(name)

    def is_title(self, element: _Element) -> bool:
        """Whether a paragraph is styled as the document's title."""
        return "Title" in self._chain(attribute(element, "style-name"))

    def is_hidden(self, element: _Element) -> bool:
        """Whether a paragraph or span is styled as hidden."""
        return bool(self._hidden) and not self._hidden.isdisjoint(self._chain(attribute(element, "style-name")))

    def _chain(self, name: str) -> list[str]:
        found: list[str] = []
        while name and len(found) < _CHAIN:
            found.append(name)
            name = self._parents.get(name, "")
        return found
