# SPDX-License-Identifier: Apache-2.0
"""Whether a finished Word file gives back both documents: all changes accepted, and all rejected."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from itertools import takewhile
from typing import Any, Final

from howopen.domain.comparison import Comparison
from howopen.domain.errors import HowOpenError
from howopen.exporting.safe import xml_text
from howopen.exporting.tracking import counted_words

END_OF_TEXT: Final = "about_this_file"
"""The bookmark of the first paragraph that is no document's own."""

_DOCUMENT: Final = "word/document.xml"
_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ADDED: Final = frozenset({f"{_W}ins", f"{_W}moveTo"})
_TAKEN: Final = frozenset({f"{_W}del", f"{_W}moveFrom"})
_WORDS: Final = frozenset({f"{_W}t", f"{_W}delText"})


def accepted_text(content: bytes) -> str:
    """The text of a Word file's body with all tracked changes accepted, one paragraph a line, up to ``END_OF_TEXT``."""
    return _text_without(content, _TAKEN)


def rejected_text(content: bytes) -> str:
    """The text with all tracked changes rejected."""
    return _text_without(content, _ADDED)


def prove(content: bytes, comparison: Comparison) -> None:
    """Reads the finished file again and holds it against both documents.

    Raises:
        HowOpenError: if accepting all changes does not give B's words, or rejecting all does not give A's.
    """
    sides = ((comparison.b.document, accepted_text(content)), (comparison.a.document, rejected_text(content)))
    for document, found in sides:
        if counted_words(found) != counted_words(xml_text(document.text)):
            raise HowOpenError(
                f"The tracked changes do not give back the words of {document.name}, so no Word file was written.",
                hint="Export the comparison as HTML instead, and tell us about these two files.",
            )


def _text_without(content: bytes, gone: frozenset[str]) -> str:
    from lxml import etree

    with zipfile.ZipFile(io.BytesIO(content)) as file:
        parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
        root = etree.fromstring(file.read(_DOCUMENT), parser)
    own = takewhile(lambda paragraph: not _ends_text(paragraph), root.iter(f"{_W}p"))
    return "\n".join("".join(_kept(paragraph, gone)) for paragraph in own)


def _ends_text(paragraph: Any) -> bool:
    marks = paragraph.iter(f"{_W}bookmarkStart")
    return any(mark.get(f"{_W}name") == END_OF_TEXT for mark in marks)


def _kept(parent: Any, gone: frozenset[str]) -> Iterator[str]:
    """The words below an element that stay when the elements of ``gone`` go, in their order."""
    for child in parent:
        if child.tag in _WORDS:
            yield child.text or ""
        elif child.tag not in gone:
            yield from _kept(child, gone)
