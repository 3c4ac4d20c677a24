# SPDX-License-Identifier: Apache-2.0
"""Pages as a scanner gives them: pictures of our own text, a little aslant and noisy, in a PDF without text."""

from __future__ import annotations

import io
from typing import Final

import numpy
import pypdfium2
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

_DPI: Final = 200
_ASLANT: Final = 0.4  # degrees
_NOISE: Final = 14.0  # shades of grey
_GREY: Final = 10.0  # the paper's


def scanned(data: bytes, *, pages: int, aslant: float = _ASLANT, noise: float = _NOISE, seed: int = 3) -> bytes:
    """The first pages of a PDF as pictures of 200 dots an inch."""
    random = numpy.random.default_rng(seed)
    buffer = io.BytesIO()
    canvas = Canvas(buffer, invariant=1)
    with pypdfium2.PdfDocument(data) as document:
        for index in range(min(pages, len(document))):
            page = document[index]
            width, height = page.get_size()
            drawn = page.render(scale=_DPI / 72, grayscale=True).to_pil()
            turned = drawn.rotate(aslant, fillcolor=255, resample=Image.Resampling.BICUBIC)
            dots = numpy.asarray(turned).astype(float)
            worn = dots + random.normal(0, noise, dots.shape) - _GREY
            picture = Image.fromarray(worn.clip(0, 255).astype(numpy.uint8))
            canvas.setPageSize((width, height))
            canvas.drawImage(ImageReader(picture), 0, 0, width, height)
            canvas.showPage()
    canvas.save()
    return buffer.getvalue()
