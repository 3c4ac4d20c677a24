# SPDX-License-Identifier: Apache-2.0
"""The first pages of a long file come before the whole."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from howopen.domain.document import Document
from howopen.domain.errors import HowOpenError
from howopen.reading import Limits, read, read_guarded
from howopen.reading.pdf_file import PREVIEW_PAGES

MakePdf = Callable[..., bytes]


def pages(count: int) -> list[list[tuple[float, float, str]]]:
    return [
        [(72, 810, "Sample terms"), (72, 700, f"You may use part {number} of it."), (290, 30, str(number))]
        for number in range(1, count + 1)
    ]


@pytest.fixture
def long_pdf(tmp_path: Path, make_pdf: MakePdf) -> Path:
    path = tmp_path / "long.pdf"
    path.write_bytes(make_pdf(pages(PREVIEW_PAGES + 5)))
    return path


@pytest.mark.parametrize("reader", [read, read_guarded])
def test_the_first_pages_come_first(long_pdf: Path, reader: Callable[..., Document]) -> None:
    shown: list[Document] = []
    whole = reader(long_pdf, preview=shown.append)
    (first,) = shown
    assert len(first.pages) == PREVIEW_PAGES
    assert len(whole.pages) == PREVIEW_PAGES + 5
    assert whole.text.startswith(first.text)
    assert (first.name, first.sha256) == (whole.name, whole.sha256)
    assert "Sample terms" not in first.text


def test_a_short_file_has_no_preview(tmp_path: Path, make_pdf: MakePdf) -> None:
    path = tmp_path / "short.pdf"
    path.write_bytes(make_pdf(pages(PREVIEW_PAGES)))
    shown: list[Document] = []
    read_guarded(path, preview=shown.append)
    assert shown == []


def test_nothing_is_shown_of_pictures(tmp_path: Path, make_pdf: MakePdf) -> None:
    path = tmp_path / "late.pdf"
    path.write_bytes(make_pdf([[]] * PREVIEW_PAGES + pages(1)))
    shown: list[Document] = []
    assert read(path, preview=shown.append).text
    assert shown == []


def test_a_preview_may_cancel(long_pdf: Path) -> None:
    def cancel(document: Document) -> None:
        raise KeyboardInterrupt(document.name)

    with pytest.raises(KeyboardInterrupt):
        read_guarded(long_pdf, preview=cancel)


def test_too_many_pages_show_none(long_pdf: Path) -> None:
    shown: list[Document] = []
    with pytest.raises(HowOpenError, match=r"long\.pdf.*at most 10 are read"):
        read_guarded(long_pdf, preview=shown.append, limits=Limits(pages=10))
    assert shown == []
