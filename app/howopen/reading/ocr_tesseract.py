# SPDX-License-Identifier: Apache-2.0
"""Tesseract, as the system has it: one process a page, with one thread."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from howopen.reading.ocr import OcrError, Picture, PictureLine

_COMMAND: Final = "tesseract"
_LANGUAGES: Final = ("eng", "deu", "fra", "spa", "ita", "por", "nld", "chi_sim", "jpn", "kor")
_MOST_LANGUAGES: Final = 3  # each takes its own time for every page
_UNSURE: Final = 60.0  # per cent of confidence, below which a word may well be wrong
_SECONDS: Final = 60.0  # for one page, which takes 2 to 5
_LIST_SECONDS: Final = 10.0
_MOST_PROCESSES: Final = 4
_WORD_LEVEL: Final = "5"
_COLUMNS: Final = 12  # of tesseract's TSV


@dataclass(frozen=True, slots=True)
class TesseractEngine:
    """The program at ``path``, reading ``languages`` by tesseract's own short names."""

    path: str
    languages: tuple[str, ...]

    @classmethod
    def found(cls) -> TesseractEngine | None:
        """The installed one; None where there is none, or it has no language that we know."""
        path = shutil.which(_COMMAND)
        if path is None:
            return None
        installed = _listed(path)
        languages = tuple(name for name in _LANGUAGES if name in installed)[:_MOST_LANGUAGES]
        return cls(path, languages) if languages else None

    @property
    def name(self) -> str:
        """The program and its languages."""
        return f"tesseract ({', '.join(self.languages)})"

    @property
    def at_once(self) -> int:
        """A process for each processor, up to four."""
        return min(os.cpu_count() or 1, _MOST_PROCESSES)

    def lines(self, picture: Picture) -> tuple[PictureLine, ...]:
        """The lines in tesseract's order, which goes by columns.

        Raises:
            OcrError: if it fails or takes too long.
        """
        words = [self.path, "-", "-", "--dpi", str(picture.dpi), "-l", "+".join(self.languages), "tsv"]
        # Its threads get in each other's way: with one, a page takes a fifth of the time.
        environment = os.environ | {"OMP_THREAD_LIMIT": "1"}
        try:
            done = _run(words, picture.pgm, seconds=_SECONDS, environment=environment)
        except (OSError, subprocess.SubprocessError) as error:
            raise OcrError(f"{_COMMAND}: {type(error).__name__}") from error
        return tuple(lines_of(done.decode("utf-8", errors="replace")))


def lines_of(table: str) -> Iterator[PictureLine]:
    """The lines of tesseract's TSV; words without letters, digits or marks are left out."""
    rows = (row.split("\t", _COLUMNS - 1) for row in table.splitlines())
    words = [row for row in rows if len(row) == _COLUMNS and row[0] == _WORD_LEVEL and row[11].strip()]
    for _, line in groupby(words, key=lambda row: row[1:5]):
        yield _line(list(line))


def _line(words: Sequence[Sequence[str]]) -> PictureLine:
    text = ""
    unsure: list[tuple[int, int]] = []
    for row in words:
        word = " ".join(row[11].split())
        start = len(text) + bool(text)
        text = f"{text} {word}" if text else word
        if float(row[10]) < _UNSURE:
            unsure.append((start, len(text)))
    lefts, tops, widths, heights = ([int(row[place]) for row in words] for place in (6, 7, 8, 9))
    return PictureLine(
        text,
        left=min(lefts),
        top=min(tops),
        right=max(left + width for left, width in zip(lefts, widths, strict=True)),
        bottom=max(top + height for top, height in zip(tops, heights, strict=True)),
        unsure=tuple(unsure),
    )


def _listed(path: str) -> frozenset[str]:
    """The languages that are installed; none where the program cannot say."""
    try:
        done = _run([path, "--list-langs"], b"", seconds=_LIST_SECONDS, environment=dict(os.environ))
    except (OSError, subprocess.SubprocessError):
        return frozenset()
    return frozenset(done.decode("utf-8", errors="replace").split())


def _run(words: Sequence[str], data: bytes, *, seconds: float, environment: dict[str, str]) -> bytes:
    done = subprocess.run(
        words,
        input=data,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        timeout=seconds,
        env=environment,
        check=True,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    return done.stdout
