# SPDX-License-Identifier: Apache-2.0
"""RapidOCR, the optional extra ``ocr``: its models lie in its package, so nothing is fetched."""

from __future__ import annotations

import importlib
import importlib.util
from typing import Any, Final

from howopen.reading.ocr import OcrError, Picture, PictureLine

_PACKAGE: Final = "rapidocr"
_RUNTIME: Final = "onnxruntime"
_UNSURE: Final = 0.9  # of 1: a line below it has wrong characters more often than not
_QUIET: Final = "critical"


class RapidEngine:
    """RapidOCR with its own models for Latin and Chinese writing; they are loaded for the first picture."""

    name = _PACKAGE
    at_once = 1  # it uses several threads itself

    def __init__(self) -> None:
        self._engine: Any = None

    @classmethod
    def found(cls) -> RapidEngine | None:
        """The installed one, or None."""
        return cls() if all(importlib.util.find_spec(name) for name in (_PACKAGE, _RUNTIME)) else None

    def lines(self, picture: Picture) -> tuple[PictureLine, ...]:
        """The lines from top to bottom, whatever columns there are.

        Raises:
            OcrError: if it fails.
        """
        import numpy

        dots = numpy.frombuffer(picture.dots, dtype=numpy.uint8).reshape(picture.height, picture.width)
        try:
            if self._engine is None:
                threads = {f"EngineConfig.{_RUNTIME}.intra_op_num_threads": 2}
                self._engine = importlib.import_module(_PACKAGE).RapidOCR(
                    params={"Global.log_level": _QUIET, **threads}
                )
            found = self._engine(numpy.dstack([dots, dots, dots]))
        except Exception as error:  # its layers raise what they like, and one page more or less is no reason to end
            raise OcrError(f"{_PACKAGE}: {type(error).__name__}") from error
        if found.txts is None:
            return ()
        return tuple(_line(*item) for item in zip(found.txts, found.scores, found.boxes, strict=True))


def _line(words: str, score: float, box: Any) -> PictureLine:
    text = " ".join(words.split())
    across, down = [int(point[0]) for point in box], [int(point[1]) for point in box]
    unsure = ((0, len(text)),) if score < _UNSURE else ()
    return PictureLine(text, min(across), min(down), max(across), max(down), unsure)
