# SPDX-License-Identifier: Apache-2.0
"""What the guarded reader and its parent say to each other, and how it crosses the pipe."""

from __future__ import annotations

import io
import pickle
import struct
from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import IO, Any

from howopen.domain.document import Document, Tracked
from howopen.domain.errors import HowOpenError
from howopen.reading.limits import Limits

_SIZE = struct.Struct(">Q")
_LARGEST = 1 << 31  # bytes of one frame
_KNOWN = ("howopen.domain.", "howopen.reading.limits", "howopen.reading.inventory", "howopen.reading.frames")


class Task(StrEnum):
    """What is asked for."""

    READ = "read"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Request:
    """The file to read or to list, and what of it.

    The password travels in here and not in the arguments, which other users could see.
    """

    path: str
    password: str
    limits: Limits
    task: Task = Task.READ
    member: str = ""
    tracked: Tracked = Tracked.ACCEPTED
    previews: bool = False
    ocr: bool = False


@dataclass(frozen=True, slots=True)
class Preview:
    """The first pages of a document that is still being read."""

    document: Document


class _Values(pickle.Unpickler):
    """Makes values of ours and nothing else: what a file made of its reader must not run code in the parent."""

    def find_class(self, module: str, name: str) -> Any:
        """The class ``name``, which must be one of ours."""
        if (module, name) == ("builtins", "getattr"):
            return _member  # how Python before 3.11.4 writes a member of an enum
        if not module.startswith(_KNOWN) or "." in name:
            raise pickle.UnpicklingError(f"{module}.{name} may not cross")
        found = super().find_class(module, name)
        if not isinstance(found, type) and module != HowOpenError.__module__:
            raise pickle.UnpicklingError(f"{module}.{name} is no value")
        return found


def _member(kind: object, name: str) -> Enum:
    """The member ``name`` of an enum, and of nothing else."""
    if not (isinstance(kind, type) and issubclass(kind, Enum)):
        raise pickle.UnpicklingError(f"{name} of {kind!r} may not cross")
    member: Enum = kind[name]
    return member


def send(stream: IO[bytes], value: object) -> None:
    """Writes ``value`` as one frame."""
    buffer = io.BytesIO()
    pickler = pickle.Pickler(buffer, protocol=pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = {}  # what else in the process has taught pickle (Dask does, about errors) does not hold
    pickler.dump(value)
    data = buffer.getvalue()
    stream.write(_SIZE.pack(len(data)) + data)
    stream.flush()


def receive(stream: IO[bytes]) -> object:
    """The next frame's value, or None where the stream ends before one is whole or holds something else."""
    head = stream.read(_SIZE.size)
    if len(head) < _SIZE.size:
        return None
    (size,) = _SIZE.unpack(head)
    data = stream.read(size) if size <= _LARGEST else b""
    if len(data) < size:
        return None
    try:
        value: object = _Values(io.BytesIO(data)).load()
    except Exception:  # noqa: BLE001 - a broken pickle raises anything
        return None
    return value
