# SPDX-License-Identifier: Apache-2.0
"""What holds inside a group of an RTF file, and the control words that change it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from howopen.reading.rtf_paragraphs import PLAIN, Flow, Look

CHANGES = {"revised": "ins", "mvt": "ins", "deleted": "del", "mvf": "del"}
"""Control words of tracked changes, and the kind that each begins or, with a 0, ends."""

_LEVELS = 9
_MOST_FALLBACKS = 16


@dataclass(frozen=True, slots=True)
class State:
    """What ends with its group. ``flow`` is None where words are passed over.

    ``encoding`` is the font's, "" for the document's; ``fallbacks`` counts the characters that follow a Unicode one
    for old programs; ``change`` is "ins", "del" or ""; ``author`` and ``style`` are -1 where there is none.
    """

    flow: Flow | None
    encoding: str = ""
    fallbacks: int = 1
    hidden: bool = False
    change: str = ""
    author: int = -1
    look: Look = PLAIN
    style: int = -1


def changed(state: State, word: str, number: int | None) -> State:
    """The state after a control word and its number; the same where the word says nothing about it."""
    setter = _SETTERS.get(word)
    if setter is not None:
        return setter(state, number)
    if word in CHANGES:
        return replace(state, change="" if number == 0 else CHANGES[word])
    return state


def _plain(state: State, _: int | None) -> State:
    return replace(state, hidden=False, change="")


def _paragraph(state: State, _: int | None) -> State:
    return replace(state, look=PLAIN, style=-1)


def _hidden(state: State, number: int | None) -> State:
    return replace(state, hidden=number != 0)


def _fallbacks(state: State, number: int | None) -> State:
    return replace(state, fallbacks=min(max(number if number is not None else 1, 0), _MOST_FALLBACKS))


def _author(state: State, number: int | None) -> State:
    return replace(state, author=number or 0)


def _style(state: State, number: int | None) -> State:
    return replace(state, style=number or 0)


def _outline(state: State, number: int | None) -> State:
    level = number or 0
    return replace(state, look=replace(state.look, heading=level + 1 if 0 <= level < _LEVELS else 0))


def _depth(state: State, number: int | None) -> State:
    return replace(state, look=replace(state.look, depth=min(max(number or 0, 0), _LEVELS)))


def _table(state: State, number: int | None) -> State:
    return replace(state, look=replace(state.look, in_table=number != 0))


_SETTERS: dict[str, Callable[[State, int | None], State]] = {
    "plain": _plain,
    "pard": _paragraph,
    "v": _hidden,
    "uc": _fallbacks,
    "revauth": _author,
    "revauthdel": _author,
    "mvauth": _author,
    "s": _style,
    "outlinelevel": _outline,
    "ilvl": _depth,
    "intbl": _table,
}
