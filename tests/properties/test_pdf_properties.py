# SPDX-License-Identifier: Apache-2.0
"""No word is lost or made up, wherever the words of a page stand and however their lines run."""

from __future__ import annotations

import io
from collections import Counter

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from howopen.reading.limits import Limits
from howopen.reading.pdf_columns import column_lines
from howopen.reading.pdf_file import read_pdf
from howopen.reading.pdf_frame import Frame
from howopen.reading.pdf_lines import PdfLine

QUICK = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])

words = st.text("abcdeXYZ0123.;(", min_size=1, max_size=9)
texts = st.lists(words, min_size=1, max_size=8).map(" ".join)
places = st.tuples(st.integers(0, 28), st.integers(0, 40), texts, st.sampled_from((0, 0, 0, 90, 45)))
lines = st.builds(
    lambda left, top, text, hyphen: PdfLine(text, left, left + 6 * len(text), 12 * top, 12 * top + 10, hyphen=hyphen),
    st.integers(0, 500),
    st.integers(0, 60),
    texts,
    st.booleans(),
)


@QUICK
@given(st.lists(places, min_size=1, max_size=40, unique_by=lambda place: place[1]))
def test_every_drawn_character_is_read_once(drawn: list[tuple[int, int, str, int]]) -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(842, 842), invariant=1)
    for left, row, text, turned in drawn:
        canvas.saveState()
        canvas.translate(20 + 10 * left, 20 + 20 * row)
        canvas.rotate(turned)
        canvas.setFont("Helvetica", 8)
        canvas.drawString(0, 0, text)
        canvas.restoreState()
    canvas.save()
    found = read_pdf(buffer.getvalue(), "a.pdf", Limits(), password="", progress=None)
    known = Counter("".join(text for _, _, text, _ in drawn if text))
    read = Counter("".join(found.text.split()))
    del known[" "]
    # A number alone at the foot of a page is taken for the page's own.
    assert sum((read - known).values()) == 0
    assert sum((known - read).values()) <= 4


@QUICK
@given(st.lists(lines, max_size=80))
def test_columns_keep_every_piece(pieces: list[PdfLine]) -> None:
    ordered = column_lines(pieces)
    if ordered is None:
        return
    before = Counter("".join(f"{piece.text}{'-' * piece.hyphen}" for piece in pieces).replace(" ", ""))
    after = Counter("".join(f"{line.text}{'-' * line.hyphen}" for line in ordered).replace(" ", ""))
    assert before == after


@given(st.integers(0, 3), st.integers(0, 500), st.integers(0, 500), st.integers(1, 50), st.integers(1, 50))
def test_a_box_keeps_its_size_however_the_text_runs(
    quarters: int, left: int, bottom: int, wide: int, high: int
) -> None:
    place = Frame(0, 0, 595, 842, quarters).place(left, bottom, left + wide, bottom + high)
    across, down = (high, wide) if quarters % 2 else (wide, high)
    assert (place.right - place.left, place.bottom - place.top) == (across, down)
