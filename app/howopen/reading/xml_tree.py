# SPDX-License-Identifier: Apache-2.0
"""XML of word processors' files: parsed within bounds, and looked at by local names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from howopen.reading import failures
from howopen.reading.limits import Limits

if TYPE_CHECKING:
    from lxml.etree import _Element


def parsed(data: bytes, name: str, kind: str, limits: Limits) -> _Element:
    """The root element of a part of the file ``name``; ``kind`` is "Word document" or the like.

    Raises:
        HowOpenError: if it is not well formed, declares a document type, or nests too deeply.
    """
    from lxml import etree

    # Entities stay unresolved and nothing is fetched: a document must not read the machine's files.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise failures.broken(name, kind) from error
    if root.getroottree().docinfo.doctype:
        # The formats forbid it: no word processor writes one, and what an entity stands for would be missing here.
        raise failures.broken(name, kind)
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


def whole(element: _Element | None, name: str, default: int = 0) -> int:
    """The value of an attribute as a number from 0 to 999,999, or ``default`` where it is none."""
    value = attribute(element, name)
    return int(value) if value.isascii() and value.isdecimal() and len(value) < 7 else default


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


def below(element: _Element | None, *names: str) -> Iterator[_Element]:
    """The descendants of any of those local names, in order."""
    for item in () if element is None else element.iterdescendants():
        if local(item) in names:
            yield item


def value(element: _Element | None, *path: str) -> str:
    """The ``w:val`` of the descendant at ``path``, or ""."""
    return attribute(child(element, *path), "val")


def is_on(element: _Element | None) -> bool:
    """Whether an on/off property is there and not switched off."""
    return element is not None and attribute(element, "val") not in ("0", "false", "off", "none")
