# SPDX-License-Identifier: Apache-2.0
"""Reads and writes the .ts files that hold the translations of the window."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from xml.etree import ElementTree as Xml

from translation_texts import Text, collected


def update(path: Path, texts: Iterable[Text]) -> tuple[int, int]:
    """Writes the texts into a .ts file, keeping its translations; returns how many there are, and how many lack one."""
    old = _translations(path)
    root = Xml.Element("TS", version="2.1", language=path.stem.partition("_")[2], sourcelanguage="en")
    contexts: dict[str, Xml.Element] = {}
    total = open_ones = 0
    for text in sorted(texts, key=lambda text: (text.context, text.place)):
        if text.context not in contexts:
            contexts[text.context] = Xml.SubElement(root, "context")
            Xml.SubElement(contexts[text.context], "name").text = text.context
        known = old.get((text.context, text.source), "")
        _add(contexts[text.context], text, known)
        total += 1
        open_ones += not known
    Xml.indent(root, " ")
    words = Xml.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{words}\n', encoding="utf-8")
    return total, open_ones


def _add(context: Xml.Element, text: Text, translation: str) -> None:
    message = Xml.SubElement(context, "message", {"numerus": "yes"} if text.singular else {})
    Xml.SubElement(message, "location", filename=text.place)
    Xml.SubElement(message, "source").text = text.source
    element = Xml.SubElement(message, "translation", {} if translation else {"type": "unfinished"})
    if text.singular:
        # Korean, Japanese and Chinese have one form; a language with more gets them from Qt Linguist.
        Xml.SubElement(element, "numerusform").text = translation
    else:
        element.text = translation


def _translations(path: Path) -> dict[tuple[str, str], str]:
    if not path.is_file():
        return {}
    found: dict[tuple[str, str], str] = {}
    for context in Xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            element = message.find("translation")
            if element is not None and element.get("type") != "unfinished":
                form = element.find("numerusform")
                words = (form.text if form is not None else element.text) or ""
                found[context.findtext("name", ""), message.findtext("source", "")] = words
    return found


def unfinished(path: Path) -> list[dict[str, str]]:
    """The messages without a translation."""
    known = _translations(path)
    return [
        {"context": text.context, "source": text.source, "place": text.place}
        for text in collected()
        if (text.context, text.source) not in known
    ]


def take_in(path: Path, rows: Iterable[dict[str, str]]) -> None:
    """Puts translations (context, source, translation) into a .ts file."""
    given = {(row["context"], row["source"]): row["translation"] for row in rows}
    tree = Xml.parse(path)
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            words = given.get((context.findtext("name", ""), message.findtext("source", "")))
            element = message.find("translation")
            if words and element is not None:
                element.attrib.pop("type", None)
                form = element.find("numerusform")
                (form if form is not None else element).text = words
    words_out = Xml.tostring(tree.getroot(), encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{words_out}\n', encoding="utf-8")
