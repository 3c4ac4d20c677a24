# SPDX-License-Identifier: Apache-2.0
"""The measurement of speed: that it does the work and tells what it took; never how long that may be."""

from __future__ import annotations

import pytest

from howopen.domain.errors import HowOpenError
from howopen.workspace.speed import Speed, Taken, measure, page

TEXT = "Orchard Licence\n\n1. You may use the model. You must not use it to harm anyone."


def test_what_is_measured_takes_time() -> None:
    speed = measure([TEXT, TEXT + " It ends when you break it."], processes=(1,), starts=1)
    assert (speed.texts, speed.characters) == (2, 2 * len(TEXT) + 27)
    assert min(speed.warm.wall, speed.library[1].wall, speed.cold) > 0


def test_without_texts_there_is_nothing_to_measure() -> None:
    with pytest.raises(HowOpenError, match="No text"):
        measure([])


def test_the_page_tells_every_figure_and_limit() -> None:
    told = page(Speed(2600, 24_100_000, Taken(0.061, 0.062), {1: Taken(99, 101), 2: Taken(104, 53)}, 1.204))
    assert "2,600 texts" in told
    assert "24.1 million characters" in told
    assert "| 15,000 characters, warm | 61 ms | 62 ms | 150 ms |" in told
    assert "| all texts, one process | 99 s | 101 s |  |" in told
    assert "| all texts, 2 processes | 104 s | 53 s | 60 s |" in told
    assert "| 15,000 characters, cold | | 1.20 s | 1.50 s |" in told
