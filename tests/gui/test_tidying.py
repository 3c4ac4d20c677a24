# SPDX-License-Identifier: Apache-2.0
"""Garbage is looked for in the window's thread alone."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtWidgets import QApplication

from howopen.gui.tidying import Tidying, collect_due, collect_young


class Loop:
    """Garbage that only a collector finds."""

    def __init__(self, told: list[str]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: told.append(threading.current_thread().name))


def make_much(kept: list[list[int]]) -> None:
    kept += ([number] for number in range(60_000))


def test_a_thread_that_makes_much_takes_nothing_apart(qapp: QApplication, qtbot) -> None:
    gc.collect()
    thresholds = gc.get_threshold()
    tidying = Tidying(qapp)
    told: list[str] = []
    try:
        Loop(told)
        kept: list[list[int]] = []
        thread = threading.Thread(target=make_much, args=(kept,), name="elsewhere")
        thread.start()
        thread.join()
        assert told == []
        qtbot.waitUntil(lambda: bool(told))
        assert told == [threading.main_thread().name]
    finally:
        tidying.deleteLater()
        gc.unfreeze()
        gc.set_threshold(*thresholds)


def test_nothing_is_looked_for_while_a_large_result_comes_in() -> None:
    gc.collect()
    told: list[str] = []
    Loop(told)
    gc.disable()
    try:
        kept: list[list[int]] = []
        make_much(kept)
        collect_due()
        assert told == []
    finally:
        gc.enable()
    collect_young()
    assert len(told) == 1
