# SPDX-License-Identifier: Apache-2.0
"""The background process: results, errors, cancel and sudden death."""

from __future__ import annotations

import os
import queue
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from howopen.domain.analysis import Analysis
from howopen.domain.comparison import Comparison
from howopen.domain.document import Document
from howopen.workspace.inputs import Expansion, ReadAs
from howopen.workspace.jobs import UNDER_WAY, Report
from howopen.workspace.places import Places
from howopen.workspace.worker import Worker


class Inbox:
    """Collects the reports of a worker."""

    def __init__(self, home: Path) -> None:
        self.reports: queue.Queue[Report] = queue.Queue()
        self.worker = Worker(Places(data=home, config=home), self.reports.put)

    def last_of(self, number: int) -> Report:
        while True:
            report = self.reports.get(timeout=60)
            if report.job.number == number and report.state != "progress":
                return report


@pytest.fixture
def inbox(tmp_path: Path) -> Iterator[Inbox]:
    box = Inbox(tmp_path)
    yield box
    box.worker.close()


def test_it_opens_reports_and_outlives_an_error(inbox: Inbox, tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    path.write_text("You may not use the Model for military purposes.\n", encoding="utf-8")
    bad = inbox.worker.submit("open", str(tmp_path / "none.txt"), ReadAs())
    good = inbox.worker.submit("open", str(path), ReadAs())
    failed = inbox.last_of(bad)
    assert failed.state == "failed"
    assert failed.error is not None
    assert "none.txt" in failed.error.message
    done = inbox.last_of(good)
    assert isinstance(done.result, Analysis)
    assert done.result.document.text.startswith("You may not")


def test_a_job_that_waits_or_runs_can_be_cancelled_and_the_next_goes_on(inbox: Inbox) -> None:
    running = inbox.worker.submit("paste", "You may use it. " * 60_000, "long")
    waiting = inbox.worker.submit("paste", "You may use it.", "b")
    last = inbox.worker.submit("paste", "You may not use it.", "c")
    assert inbox.worker.cancel(waiting)
    assert inbox.worker.cancel(running)
    assert not inbox.worker.cancel(running)
    report = inbox.last_of(last)
    assert report.state == "done"
    assert inbox.reports.empty()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs POSIX signals")
def test_a_killed_process_fails_its_job_and_a_new_one_takes_over(inbox: Inbox) -> None:
    first = inbox.worker.submit("paste", "You may use it. " * 60_000, "long")
    assert inbox.reports.get(timeout=60).state == "progress"  # it runs
    process = inbox.worker._process
    assert process is not None
    assert process.pid is not None
    os.kill(process.pid, signal.SIGKILL)
    failed = inbox.last_of(first)
    assert failed.error is not None
    assert "stopped" in failed.error.message
    second = inbox.worker.submit("paste", "You may use it.", "short")
    assert inbox.last_of(second).state == "done"


def long_pdf(path: Path) -> Path:
    from reportlab.pdfgen import canvas

    page = canvas.Canvas(str(path))
    for number in range(1, 31):
        page.drawString(72, 700, f"{number}. You may not use the Model in the {number} ways that annex {number} names.")
        page.showPage()
    page.save()
    return path


def test_the_first_pages_of_a_long_file_come_before_the_whole(inbox: Inbox, tmp_path: Path) -> None:
    number = inbox.worker.submit("open", str(long_pdf(tmp_path / "long.pdf")), ReadAs())
    reports = []
    while not reports or reports[-1].state in UNDER_WAY:
        reports.append(inbox.reports.get(timeout=60))
    (partial,) = [report for report in reports if report.state == "partial"]
    assert isinstance(partial.result, Document)
    assert "the 20 ways" in partial.result.text
    assert "the 21 ways" not in partial.result.text
    assert reports[-1].job.number == number
    assert isinstance(reports[-1].result, Analysis)
    assert len(reports[-1].result.document.pages) == 30


def test_paths_are_expanded_beside_the_window(inbox: Inbox, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("You may use it.")
    done = inbox.last_of(inbox.worker.submit("expand", (str(tmp_path),), ""))
    assert isinstance(done.result, Expansion)
    assert done.result.sources == (str(tmp_path / "a.txt"),)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs POSIX signals")
def test_a_new_process_is_told_what_the_old_one_knew(inbox: Inbox) -> None:
    texts = ("You may use it.", "You may not use it.")
    a, b = (inbox.last_of(inbox.worker.submit("paste", text, "a")).result for text in texts)
    before = inbox.last_of(inbox.worker.submit("compare", a, b, False))
    process = inbox.worker._process
    assert process is not None
    assert process.pid is not None
    os.kill(process.pid, signal.SIGKILL)
    process.join()
    after = inbox.last_of(inbox.worker.submit("compare", a, b, False))
    assert after.state == "done"
    assert after.result == before.result
    assert isinstance(after.result, Comparison)
    assert after.result.a is a
    assert after.result.b is b


def test_nothing_is_reported_after_the_end(inbox: Inbox) -> None:
    inbox.worker.submit("paste", "You may use it. " * 60_000, "long")
    inbox.worker.submit("paste", "You may use it.", "short")
    inbox.worker.close()
    while not inbox.reports.empty():
        assert inbox.reports.get().state == "progress"
    assert inbox.worker._process is None
