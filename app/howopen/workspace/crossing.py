# SPDX-License-Identifier: Apache-2.0
"""How values cross between the window and its process: in small parts, and each analysis once.

Pickling holds Python's lock from the first byte to the last, in whatever thread: one call for a long document would
stop the window for a quarter of a second. So every long tuple is cut into parts that are each pickled by themselves,
and between the parts the thread rests where there is somebody to wait for. An ``Analysis`` that has crossed, either
way, is known on both sides by a key, and from then on the key crosses in its place.
"""

from __future__ import annotations

import gc
import io
import pickle
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import fields, is_dataclass
from functools import cache
from itertools import chain
from multiprocessing.connection import Connection
from operator import attrgetter
from typing import Any, Final

from howopen.domain.analysis import Analysis

LONGEST: Final = 32
"""The most items of a tuple that cross in one part."""
ROOM: Final = 8_000_000
"""How many characters of analysed text both sides keep to know them again; the oldest go first."""
_STINT_S: Final = 0.001
_REST_S: Final = 0.002
_MANY: Final = 64  # parts; what is smaller is no burden to the collector of cycles

Key = tuple[str, int]
"""The side that sent an analysis first, and which number it gave it."""


class Shelf:
    """The analyses that both sides know.

    Both do the same with it after every message, so what one side finds on its shelf stands on the other's too.
    """

    def __init__(self, side: str, *, room: int = ROOM) -> None:
        self._side, self._room = side, room
        self._made = 0
        self._kept: dict[Key, Analysis] = {}
        self._keys: dict[int, Key] = {}  # by identity: to compare two analyses would take longer than to send them

    def key_of(self, analysis: Analysis) -> Key | None:
        """The key of this very analysis; None where the other side does not know it."""
        return self._keys.get(id(analysis))

    def new_key(self) -> Key:
        """A key for an analysis that this side sends for the first time."""
        self._made += 1
        return self._side, self._made

    def analysis(self, key: Key) -> Analysis:
        """What stands under a key.

        Raises:
            KeyError: where there is nothing.
        """
        return self._kept[key]

    def keep(self, used: dict[Key, Analysis]) -> None:
        """Puts the analyses of a message last, and drops the first ones for which there is no room."""
        for key, analysis in used.items():
            self._kept.pop(key, None)
            self._kept[key] = analysis
            self._keys[id(analysis)] = key
        filled = sum(len(analysis.document.text) for analysis in self._kept.values())
        while filled > self._room:
            first = next(iter(self._kept))
            dropped = self._kept.pop(first)
            del self._keys[id(dropped)]
            filled -= len(dropped.document.text)


class Crossing:
    """One side of a connection. With ``rests`` it lets other threads go on between the parts."""

    def __init__(self, connection: Connection, side: str, *, rests: bool, room: int = ROOM) -> None:
        self._connection = connection
        self._shelf = Shelf(side, room=room)
        self._rests = rests
        self._since = time.perf_counter()

    def send(self, value: object) -> None:
        """Sends a value.

        Raises:
            OSError: where nobody listens any more.
        """
        message = _Message(self._shelf)
        parts = [self._after(part) for part in message.parts(value)]
        self._connection.send_bytes(pickle.dumps((len(parts), tuple(message.used))))
        for part in reversed(parts):  # what a part refers to comes before it
            self._connection.send_bytes(part)
        self._shelf.keep(message.used)

    def receive(self) -> Any:
        """The next value that the other side sends.

        Raises:
            EOFError: where it is gone.
            OSError: where the connection broke.
        """
        count, used = pickle.loads(self._connection.recv_bytes())
        parts = _Parts(count, self._shelf)
        with _unwatched(count if self._rests else 0):
            for number in reversed(range(count)):
                parts.take(number, self._connection.recv_bytes())
                self._after(b"")
        self._shelf.keep({key: parts.analysis(key) for key in used})
        return parts.value

    def close(self) -> None:
        """Closes the connection."""
        self._connection.close()

    def _after(self, part: bytes) -> bytes:
        """Rests after enough work; returns ``part``."""
        if self._rests and time.perf_counter() - self._since > _STINT_S:
            time.sleep(_REST_S)
            self._since = time.perf_counter()
        return part


class _Message:
    """Cuts a value into parts. ``used`` are the analyses in it, in the order in which they were met."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._roots: list[object] = []
        self._new: dict[Key, int] = {}
        self._keys: dict[int, Key] = {}
        self.used: dict[Key, Analysis] = {}

    def parts(self, value: object) -> Iterator[bytes]:
        """The pickled parts, the whole with its gaps first."""
        self._roots.append([value])
        for root in self._roots:  # grows meanwhile
            yield self._pickled(root)

    def cut(self, items: tuple[object, ...]) -> tuple[str, int, int]:
        """Puts a long tuple aside; returns which parts it will be."""
        first = len(self._roots)
        self._roots += [list(items[start : start + LONGEST]) for start in range(0, len(items), LONGEST)]
        return "cut", first, len(self._roots)

    def name(self, analysis: Analysis) -> tuple[str, Key, int]:
        """Puts an analysis aside, if the other side does not know it; returns its key and its part, or -1."""
        known = self._shelf.key_of(analysis)
        key = known or self._keys.get(id(analysis)) or self._shelf.new_key()
        self.used[key] = analysis
        self._keys[id(analysis)] = key
        if known is None and key not in self._new:
            self._new[key] = len(self._roots)
            self._roots.append(analysis)
        return "analysis", key, self._new.get(key, -1)

    def _pickled(self, root: object) -> bytes:
        into = io.BytesIO()
        _Pickler(into, self, root).dump(root)
        return into.getvalue()


@cache
def _getters(kind: type) -> tuple[Callable[[Any], object], ...]:
    """What gets the arguments of which a frozen value was made; nothing for a type of another kind."""
    if not is_dataclass(kind) or not all(field.init for field in fields(kind)):
        return ()
    return tuple(attrgetter(field.name) for field in fields(kind)) if hasattr(kind, "__slots__") else ()


class _Pickler(pickle.Pickler):
    """Pickles one part, and names what is put aside from it."""

    def __init__(self, into: io.BytesIO, message: _Message, root: object) -> None:
        super().__init__(into, protocol=pickle.HIGHEST_PROTOCOL)
        self._message, self._root = message, root

    def persistent_id(self, value: object) -> object:
        """What stands for ``value`` in this part; None where it is pickled as it is."""
        if type(value) is tuple and len(value) > LONGEST:
            return self._message.cut(value)
        if type(value) is Analysis and value is not self._root:
            return self._message.name(value)
        return None

    def reducer_override(self, value: object) -> Any:
        """A frozen value as the call that makes it: twice as fast as the way of ``dataclasses``."""
        kind: type = type(value)
        getters = _getters(kind)
        return (kind, tuple(get(value) for get in getters)) if getters else NotImplemented


class _Parts:
    """Puts the parts of a message together again, the last one first."""

    def __init__(self, count: int, shelf: Shelf) -> None:
        self._shelf = shelf
        self._parts: list[Any] = [None] * count
        self._new: dict[Key, Analysis] = {}

    @property
    def value(self) -> object:
        """The whole."""
        found: object = self._parts[0][0]
        return found

    def take(self, number: int, data: bytes) -> None:
        """Takes one part."""
        self._parts[number] = _Unpickler(data, self).load()

    def named(self, name: tuple[Any, ...]) -> object:
        """What was put aside under a name."""
        if name[0] == "cut":
            return tuple(chain.from_iterable(self._parts[name[1] : name[2]]))
        key, number = name[1:]
        if number >= 0:
            self._new[key] = self._parts[number]
        return self.analysis(key)

    def analysis(self, key: Key) -> Analysis:
        """The analysis of a key, new in this message or known."""
        found = self._new.get(key)
        return self._shelf.analysis(key) if found is None else found


class _Unpickler(pickle.Unpickler):
    def __init__(self, data: bytes, parts: _Parts) -> None:
        super().__init__(io.BytesIO(data))
        self._parts = parts

    def persistent_load(self, name: Any) -> Any:
        """What stands in the place of a name."""
        return self._parts.named(name)


@contextmanager
def _unwatched(parts: int) -> Iterator[None]:
    """Keeps what is made meanwhile from the collector of cycles, where it is much.

    The values of ``domain`` cannot form cycles, and to look through hundreds of thousands of them stops every thread
    for a quarter of a second, again and again as their number grows.
    """
    if parts < _MANY or not gc.isenabled():
        yield
        return
    if gc.get_threshold()[0]:  # where there is none, only the window's thread may look for garbage (gui/tidying.py)
        gc.collect(1)  # the young garbage, which would be kept for good
    gc.disable()
    try:
        yield
        gc.freeze()
    finally:
        gc.enable()
