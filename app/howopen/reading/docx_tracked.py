# SPDX-License-Identifier: Apache-2.0
"""Tracked changes of a Word file, resolved in its XML before a word is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from howopen.domain.document import Tracked
from howopen.reading.tracked import DELETED, INSERTED, Tally
from howopen.reading.xml_tree import attribute, below, child, local

if TYPE_CHECKING:
    from lxml.etree import _Element

JOINED = "howopen-joined"
"""The attribute of a paragraph whose end is gone: it runs on into the next one."""

_NEW = ("ins", "moveTo")
_OLD = ("del", "moveFrom")
_MARKS = ("rPr", "trPr", "numPr")  # holders in which <w:ins/> is a mark on something else and has no words itself
_CELLS = {"cellIns": _NEW, "cellDel": _OLD}


def resolve(roots: tuple[_Element, ...], tracked: Tracked) -> Tally:
    """Takes the words that do not count out of the trees, marks both kinds where they are shown, and counts them."""
    tally = Tally()
    gone = {Tracked.ACCEPTED: _OLD, Tracked.REJECTED: _NEW, Tracked.SHOWN: ()}[tracked]
    for root in roots:
        for change in list(below(root, *_NEW, *_OLD)):
            _count(change, tally)
            _take(change, gone, tracked)
        for mark in list(below(root, *_CELLS)):
            cell = _ancestor(mark, "tc")
            if cell is not None and _CELLS[local(mark)] == gone:
                _remove(cell)
        if tracked is Tracked.REJECTED:
            _restore_properties(root)
    return tally


def _take(change: _Element, gone: tuple[str, ...], tracked: Tracked) -> None:
    kind, holder = local(change), change.getparent()
    if holder is None:
        return
    if local(holder) not in _MARKS:
        if kind in gone:
            _remove(change)
        elif tracked is Tracked.SHOWN:
            _frame(change, *(INSERTED if kind in _NEW else DELETED))
    elif kind in gone and local(holder) == "rPr":
        paragraph = _ancestor(holder, "p")
        if paragraph is not None and local(holder.getparent()) == "pPr":
            paragraph.set(JOINED, "1")
    elif kind in gone and local(holder) == "trPr":
        row = holder.getparent()
        if row is not None:
            _remove(row)


def _count(change: _Element, tally: Tally) -> None:
    """A change of words counts; so does one of a paragraph's end or a row alone, without changed words in it."""
    kind, holder = local(change), change.getparent()
    tally.by(attribute(change, "author"))
    if holder is not None and local(holder) in _MARKS:
        marked = _ancestor(holder, "tr" if local(holder) == "trPr" else "p")
        alone = not any(local(other.getparent()) not in _MARKS for other in below(marked, *_NEW, *_OLD))
        if local(holder) == "numPr" or not alone:
            return
    if kind == "ins":
        tally.insertions += 1
    elif kind == "del":
        tally.deletions += 1
    elif kind == "moveTo":
        tally.moves += 1


def _frame(change: _Element, opening: str, closing: str) -> None:
    """Puts signs around the words of a change."""
    if next(below(change, "t", "delText", "tab", "br", "sym"), None) is None:
        return
    for place, sign in ((0, opening), (len(change) + 1, closing)):
        words = change.makeelement("t", {})
        words.text = sign
        change.insert(place, words)


def _restore_properties(root: _Element) -> None:
    """Gives paragraphs back the style and number that they had before the change."""
    for change in list(below(root, "pPrChange")):
        now, before = change.getparent(), child(change, "pPr")
        if now is None or before is None or local(now) != "pPr":
            continue
        kept = [item for item in now if local(item) in ("rPr", "sectPr")]
        for item in list(now):
            now.remove(item)
        now.extend([*before, *kept])


def _ancestor(element: _Element, name: str) -> _Element | None:
    return next((item for item in element.iterancestors() if local(item) == name), None)


def _remove(element: _Element) -> None:
    """Takes an element out of its tree; the loops go over lists made before, so a second time does no harm."""
    holder = element.getparent()
    if holder is not None:
        holder.remove(element)
