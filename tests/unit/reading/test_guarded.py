# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import io
import pickle
import struct
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from howopen.domain.errors import HowOpenError
from howopen.domain.spans import Span
from howopen.reading import Limits, read, read_guarded
from howopen.reading.frames import Request, receive, send

MakePdf = Callable[..., bytes]
PAGE = [(72, 700, "You may use the sample model.")]


@pytest.fixture
def pdf(tmp_path: Path, make_pdf: MakePdf) -> Path:
    path = tmp_path / "terms.pdf"
    path.write_bytes(make_pdf([PAGE, PAGE]))
    return path


def python(code: str) -> tuple[str, ...]:
    return sys.executable, "-S", "-c", code


def test_the_same_document_as_in_process(pdf: Path) -> None:
    told: list[str] = []
    assert read_guarded(pdf, progress=told.append) == read(pdf)
    assert told == ["Page 1 of 2", "Page 2 of 2"]


def test_errors_come_through(tmp_path: Path, make_pdf: MakePdf) -> None:
    path = tmp_path / "locked.pdf"
    path.write_bytes(make_pdf([PAGE], password="open"))
    with pytest.raises(HowOpenError) as caught:
        read_guarded(path)
    assert caught.value.needs_password
    assert caught.value.hint
    assert read_guarded(path, password="open").text == PAGE[0][2]


def test_small_text_needs_no_process(tmp_path: Path) -> None:
    path = tmp_path / "terms.txt"
    path.write_text("You may use it.")
    assert read_guarded(path, command=("no such program",)).text == "You may use it."


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(HowOpenError, match=r"none\.pdf.*does not exist"):
        read_guarded(tmp_path / "none.pdf")


def test_a_crash_names_the_file(pdf: Path) -> None:
    with pytest.raises(HowOpenError, match=r"terms\.pdf.*reader stopped"):
        read_guarded(pdf, command=python("import os; os.kill(os.getpid(), 9)"))


def test_a_stuck_reader_is_ended(pdf: Path) -> None:
    with pytest.raises(HowOpenError, match=r"terms\.pdf.*longer than"):
        read_guarded(pdf, limits=Limits(seconds=0.2), command=python("import time; time.sleep(60)"))


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds a process to its address space")
def test_memory_is_bounded(pdf: Path) -> None:
    with pytest.raises(HowOpenError, match=r"terms\.pdf"):
        read_guarded(pdf, limits=Limits(memory_bytes=1 << 20))


def test_progress_may_cancel(pdf: Path) -> None:
    def cancel(words: str) -> None:
        raise KeyboardInterrupt(words)

    with pytest.raises(KeyboardInterrupt):
        read_guarded(pdf, progress=cancel)


def test_an_answer_that_is_no_value_of_ours_is_refused(pdf: Path) -> None:
    code = (
        "import pickle, struct, sys, os\n"
        "class Evil:\n"
        "    def __reduce__(self): return os.getcwd, ()\n"
        "data = pickle.dumps(Evil())\n"
        "sys.stdout.buffer.write(struct.pack('>Q', len(data)) + data)"
    )
    with pytest.raises(HowOpenError, match=r"terms\.pdf"):
        read_guarded(pdf, command=python(code))


@pytest.mark.parametrize("data", [b"", b"123", struct.pack(">Q", 9) + b"short", struct.pack(">Q", 1 << 40)])
def test_broken_frames(data: bytes) -> None:
    assert receive(io.BytesIO(data)) is None


def test_functions_do_not_cross() -> None:
    data = pickle.dumps(send)
    assert receive(io.BytesIO(struct.pack(">Q", len(data)) + data)) is None


def test_values_cross() -> None:
    for value in (Request("a", "b", Limits()), Span(1, 2), "words", HowOpenError("m", hint="h", needs_password=True)):
        stream = io.BytesIO()
        send(stream, value)
        stream.seek(0)
        assert str(receive(stream)) == str(value)
