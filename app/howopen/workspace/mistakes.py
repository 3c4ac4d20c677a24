# SPDX-License-Identifier: Apache-2.0
"""Errors that nobody foresaw, in words that a person may see."""

from __future__ import annotations

from pathlib import Path

from howopen.domain.errors import HowOpenError


def mistake(error: Exception) -> HowOpenError:
    """An error of ours, named by kind and place only: its message could hold words of the document."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    kind = type(error).__name__
    place = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else ""
    return HowOpenError(
        f"HowOpen made a mistake ({kind} in {place})." if place else f"HowOpen made a mistake ({kind}).",
        hint="Nothing is lost; the other documents go on. Please report it.",
    )
