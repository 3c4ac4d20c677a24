# SPDX-License-Identifier: Apache-2.0
"""What crosses from the reader's process, and what may not."""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from typing import Any

import pytest

from howopen.domain.document import BlockKind
from howopen.domain.errors import HowOpenError
from howopen.reading.frames import receive, send


class Written:
    """Pickles as a call of the author's choice."""

    def __init__(self, function: Callable[..., Any], *arguments: object) -> None:
        self._call = (function, arguments)

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[object, ...]]:
        return self._call


def crossed(value: object) -> object:
    stream = io.BytesIO()
    send(stream, value)
    stream.seek(0)
    return receive(stream)


def test_errors_and_enums_cross() -> None:
    error = crossed(HowOpenError("a.pdf is locked.", needs_password=True))
    assert isinstance(error, HowOpenError)
    assert error.needs_password
    assert crossed(BlockKind.HEADING) is BlockKind.HEADING


def test_an_enum_written_by_an_older_python_crosses() -> None:
    assert crossed(Written(getattr, BlockKind, "HEADING")) is BlockKind.HEADING


@pytest.mark.parametrize(
    "value",
    [Written(os.getenv, "HOME"), Written(getattr, HowOpenError, "__init__"), Written(getattr, BlockKind, "mro")],
)
def test_nothing_else_crosses(value: Written) -> None:
    assert crossed(value) is None


@pytest.mark.parametrize("data", [b"", b"\x00" * 4, b"\xff" * 8, b"\x00" * 7 + b"\x09" + b"x" * 9])
def test_a_torn_frame_is_nothing(data: bytes) -> None:
    assert receive(io.BytesIO(data)) is None
