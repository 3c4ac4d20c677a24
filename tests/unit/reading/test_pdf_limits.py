# SPDX-License-Identifier: Apache-2.0
"""PDFs that are broken or mean harm: what can be read is read, the rest ends with the file's name."""

from __future__ import annotations

import io
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from howopen.domain.document import Document
from howopen.domain.errors import HowOpenError
from howopen.reading import Limits, read_guarded

MakePdf = Callable[..., bytes]
QUICK = Limits(seconds=20.0)
WORDS = "You may use it."


def built(*objects: str | bytes, root: int = 1) -> bytes:
    """A PDF of those objects, numbered from 1."""
    data = b"%PDF-1.4\n"
    places: list[int] = []
    for number, body in enumerate(objects, start=1):
        places.append(len(data))
        inside = body if isinstance(body, bytes) else body.encode()
        data += b"%d 0 obj\n%s\nendobj\n" % (number, inside)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    count = len(objects) + 1
    tail = f"trailer\n<</Size {count}/Root {root} 0 R>>\nstartxref\n{len(data)}\n%%EOF".encode()
    return data + f"xref\n0 {count}\n0000000000 65535 f \n".encode() + table + tail


def stream(content: bytes, extra: str = "") -> bytes:
    packed = zlib.compress(content)
    return f"<</Length {len(packed)}/Filter/FlateDecode{extra}>>stream\n".encode() + packed + b"\nendstream"


FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"


def page_of(
    content: bytes, *, box: str = "0 0 595 842", resources: str = "", more: tuple[str | bytes, ...] = ()
) -> bytes:
    return built(
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        f"<</Type/Page/Parent 2 0 R/MediaBox[{box}]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>{resources}>>>>",
        stream(content),
        FONT,
        *more,
    )


def saved(folder: Path, data: bytes) -> Path:
    path = folder / "terms.pdf"
    path.write_bytes(data)
    return path


def read_or_refused(path: Path, limits: Limits = QUICK) -> Document | HowOpenError:
    try:
        return read_guarded(path, limits=limits)
    except HowOpenError as error:
        failed = error
    assert "terms.pdf" in failed.message
    assert failed.hint
    return failed


def show(words: str, x: int = 72, y: int = 700) -> bytes:
    return f"BT /F 10 Tf {x} {y} Td ({words}) Tj ET\n".encode()


def test_the_plain_one_is_read(tmp_path: Path) -> None:
    assert read_guarded(saved(tmp_path, page_of(show(WORDS)))).text == WORDS


def test_a_page_tree_that_holds_itself(tmp_path: Path) -> None:
    data = built("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 4000>>")
    assert isinstance(read_or_refused(saved(tmp_path, data)), HowOpenError)


def test_a_page_tree_that_promises_too_much(tmp_path: Path) -> None:
    data = built("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 2000000000>>", "<</Type/Page>>")
    assert isinstance(read_or_refused(saved(tmp_path, data)), HowOpenError)


def drawing_itself(times: int) -> bytes:
    form = stream(show(WORDS) + b"/X Do " * times, "/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources 7 0 R")
    inner = "<</XObject<</X 6 0 R>>/Font<</F 5 0 R>>>>"
    return page_of(b"/X Do", resources="/XObject<</X 6 0 R>>", more=(form, inner))


def test_a_form_that_draws_itself(tmp_path: Path) -> None:
    found = read_or_refused(saved(tmp_path, drawing_itself(1)))
    assert isinstance(found, Document)
    assert set(found.text.split()) == set(WORDS.split())


def test_a_form_that_draws_itself_twice_takes_for_ever_and_is_ended(tmp_path: Path) -> None:
    with pytest.raises(HowOpenError, match=r"terms\.pdf.*longer than"):
        read_guarded(saved(tmp_path, drawing_itself(2)), limits=Limits(seconds=1.5))


@pytest.mark.parametrize("box", ["0 0 1000000 1000000", "0 0 0 0", "-5000 -5000 5000 5000", "0 0 0.001 99999"])
def test_odd_page_sizes(tmp_path: Path, box: str) -> None:
    found = read_or_refused(saved(tmp_path, page_of(show(WORDS), box=box)))
    assert isinstance(found, HowOpenError) or found.text == WORDS


def test_thousands_of_tiny_texts(tmp_path: Path) -> None:
    pieces = b"".join(show("ab", 20 + n % 27 * 20, 800 - n // 27 * 2) for n in range(10_000))
    found = read_or_refused(saved(tmp_path, page_of(pieces)))
    assert isinstance(found, Document)
    assert "".join(found.text.split()) == "ab" * 10_000


def test_thousands_of_strokes(tmp_path: Path) -> None:
    strokes = b"".join(f"{n % 500} {n % 700} m {n % 500 + 40} {n % 700} l S\n".encode() for n in range(20_000))
    found = read_or_refused(saved(tmp_path, page_of(strokes + show(WORDS))))
    assert isinstance(found, Document)
    assert found.text == WORDS


def test_a_page_that_unpacks_to_more_than_fits_is_ended(tmp_path: Path) -> None:
    path = saved(tmp_path, page_of(show(WORDS) + b"q Q\n" * 30_000_000))
    assert path.stat().st_size < 1 << 20
    with pytest.raises(HowOpenError, match=r"terms\.pdf.*longer than"):
        read_guarded(path, limits=Limits(seconds=0.7))


def test_time_is_bounded(tmp_path: Path, make_pdf: MakePdf) -> None:
    path = saved(tmp_path, make_pdf([[(72, 700, WORDS)]] * 3))
    stuck = (sys.executable, "-S", "-c", "import time; time.sleep(60)")
    with pytest.raises(HowOpenError, match=r"terms\.pdf.*longer than"):
        read_guarded(path, limits=Limits(seconds=0.2), command=stuck)
    with pytest.raises(HowOpenError, match=r"terms\.pdf.*longer than"):
        read_guarded(path, limits=Limits(seconds=0.1, ocr_seconds=0.2), ocr=True, command=stuck)


def test_a_damaged_page_leaves_the_others(tmp_path: Path, make_pdf: MakePdf) -> None:
    writer = pypdf.PdfWriter(io.BytesIO(make_pdf([[(72, 700, f"Part {n} is yours.")] for n in (1, 2, 3)])))
    writer.pages[1].indirect_reference.get_object().clear()  # type: ignore[union-attr]
    buffer = io.BytesIO()
    writer.write(buffer)
    found = read_guarded(saved(tmp_path, buffer.getvalue()))
    assert found.text == "Part 1 is yours.\n\nPart 3 is yours."
    assert found.warnings[0].startswith("Page 2 holds no text")
    assert [len(page.span) > 0 for page in found.pages] == [True, False, True]


def test_a_file_without_its_table_of_contents_is_read(tmp_path: Path) -> None:
    data = page_of(show(WORDS))
    found = read_or_refused(saved(tmp_path, data[: data.index(b"xref\n0")] + b"trailer<</Root 1 0 R>>"))
    assert isinstance(found, Document)
    assert found.text == WORDS


def test_the_owners_password_alone_keeps_nobody_from_reading(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, encrypt=StandardEncryption("", ownerPassword="owner", canCopy=0, canPrint=0))
    canvas.drawString(72, 700, WORDS)
    canvas.save()
    assert read_guarded(saved(tmp_path, buffer.getvalue())).text == WORDS
