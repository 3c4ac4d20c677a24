# SPDX-License-Identifier: Apache-2.0
"""What crosses between the window and its process arrives as it was, in small parts, and an analysis once."""

from __future__ import annotations

import gc
import multiprocessing
import pickle
import threading
from collections.abc import Iterator
from dataclasses import replace
from multiprocessing.connection import Connection

import pytest

from howopen.domain.analysis import Analysis, Engine
from howopen.domain.clauses import Category, Clause, Effect, Evidence
from howopen.domain.comparison import BaselineComparison, Comparison, Row, RowKind, Statistics
from howopen.domain.document import Document
from howopen.domain.errors import HowOpenError
from howopen.domain.outline import Outline
from howopen.domain.spans import Span
from howopen.reading import from_text
from howopen.workspace.crossing import LONGEST, Crossing
from howopen.workspace.jobs import Job, Report
from howopen.workspace.verdicts import judged

SENTENCE = "You may not use the Model to steer a ship."


def analysis(name: str, clauses: int = 3) -> Analysis:
    """A document that says the same again and again, and is found to."""
    document = from_text("\n\n".join([SENTENCE] * clauses), name=name)
    found = tuple(clause(number, document) for number in range(clauses))
    outline = Outline(sections=(), definitions=(), references=())
    return Analysis(document, outline, found, judged(document, outline, found[:3]), Engine("1", "rules"))


def clause(number: int, document: Document) -> Clause:
    span = document.blocks[number].span
    evidence = Evidence("rule", "ship", (Span(span.start, span.start + 7),), "“may not”")
    return Clause(f"c{number}", Category.FIELD_OF_USE, Effect.PROHIBIT, span, 0.9, (evidence,))


def comparison(a: Analysis, b: Analysis) -> Comparison:
    rows = tuple(Row(RowKind.SAME, span, span) for span in (Span(n, n + 1) for n in range(100)))
    return Comparison(a, b, rows, (), (), Statistics(0, 0, 0, 1.0))


class Counted:
    """A connection that notes the sizes of what is sent."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.sizes: list[int] = []

    def send_bytes(self, data: bytes) -> None:
        self.sizes.append(len(data))
        self._connection.send_bytes(data)

    def recv_bytes(self) -> bytes:
        return self._connection.recv_bytes()

    def close(self) -> None:
        self._connection.close()


class Ends:
    """Both sides of a connection, in one process."""

    def __init__(self, *, room: int = 100_000) -> None:
        one, other = multiprocessing.Pipe()
        self.sent, self.answered = Counted(one), Counted(other)
        self.window = Crossing(self.sent, "window", rests=True, room=room)  # type: ignore[arg-type] # a stand-in
        self.worker = Crossing(self.answered, "worker", rests=False, room=room)  # type: ignore[arg-type] # a stand-in

    def ask(self, value: object) -> object:
        """What arrives in the process."""
        return carried(self.window, self.worker, value)

    def answer(self, value: object) -> object:
        """What arrives in the window."""
        return carried(self.worker, self.window, value)


def carried(here: Crossing, there: Crossing, value: object) -> object:
    """What arrives; the sender does not wait for the receiver's end of a full pipe."""
    sending = threading.Thread(target=here.send, args=(value,))
    sending.start()
    found = there.receive()
    sending.join()
    return found


@pytest.fixture
def ends() -> Iterator[Ends]:
    made = Ends()
    yield made
    made.window.close()
    made.worker.close()


def test_values_arrive_as_they_were(ends: Ends) -> None:
    a = analysis("a.txt", clauses=5 * LONGEST + 1)
    values = (Report(Job(3, "open", ("a.txt",)), "done", result=a), a.document, comparison(a, a), (), ("x",) * 1000)
    for value in values:
        assert ends.ask(value) == value
        assert ends.answer(value) == value


def test_an_error_arrives_with_its_hint(ends: Ends) -> None:
    report = Report(Job(1, "open", ()), "failed", error=HowOpenError("a.txt is empty.", hint="Choose another."))
    found = ends.answer(report)
    assert isinstance(found, Report)
    assert found.error is not None
    assert (found.error.message, found.error.hint) == ("a.txt is empty.", "Choose another.")


def test_no_part_of_a_long_document_is_large(ends: Ends) -> None:
    long = analysis("long.txt", clauses=1000)
    ends.answer(long)
    whole = len(pickle.dumps(replace(long, document=replace(long.document, text=""))))
    text = len(long.document.text)
    assert max(ends.answered.sizes) < text + whole / 10
    assert sum(size > whole / 10 for size in ends.answered.sizes) <= 1  # the text, which is one string


def test_what_has_crossed_is_known_on_both_sides(ends: Ends) -> None:
    made = analysis("a.txt", clauses=200)
    shown = ends.answer(made)
    ends.sent.sizes.clear()
    assert ends.ask(Job(1, "compare", (shown, shown))).arguments[0] is made  # type: ignore[attr-defined] # a Job
    assert sum(ends.sent.sizes) < 500
    found = ends.answer(comparison(made, made))
    assert isinstance(found, Comparison)
    assert found.a is shown
    assert found.b is shown


def test_an_analysis_that_a_review_made_anew_is_sent_whole_and_known_from_then_on(ends: Ends) -> None:
    shown = ends.answer(analysis("a.txt"))
    assert isinstance(shown, Analysis)
    anew = replace(shown, clauses=shown.clauses[:1])
    arrived = ends.ask((shown, anew, anew))
    assert arrived == (shown, anew, anew)
    ends.sent.sizes.clear()
    again = ends.ask((anew,))
    assert again[0] is arrived[1]  # type: ignore[index] # a tuple
    assert sum(ends.sent.sizes) < 500


def test_an_analysis_in_many_places_crosses_once(ends: Ends) -> None:
    baseline, others = analysis("a.txt"), [analysis(f"{n}.txt") for n in range(3)]
    several = BaselineComparison(tuple(comparison(baseline, other) for other in others), ())
    found = ends.answer(several)
    assert found == several
    assert isinstance(found, BaselineComparison)
    assert len({id(one.a) for one in found.comparisons}) == 1


def test_both_sides_forget_the_oldest_where_room_ends() -> None:
    ends = Ends(room=3 * len(SENTENCE) * 4)
    texts = [analysis(f"{n}.txt") for n in range(8)]
    shown = [ends.answer(text) for text in texts]
    assert ends.ask((shown[7],))[0] is texts[7]  # type: ignore[index] # a tuple
    forgotten = ends.ask((shown[0],))[0]  # type: ignore[index] # a tuple
    assert forgotten == texts[0]
    assert forgotten is not texts[0]
    assert ends.answer(tuple(texts)) == tuple(texts)
    assert ends.ask(tuple(shown)) == tuple(shown)
    ends.window.close()
    ends.worker.close()


def test_the_collector_goes_on_after_a_long_document(ends: Ends) -> None:
    ends.answer(analysis("long.txt", clauses=3000))
    assert gc.isenabled()


def test_a_side_that_is_gone_is_noticed(ends: Ends) -> None:
    ends.worker.close()
    with pytest.raises(EOFError):
        ends.window.receive()
    with pytest.raises(OSError, match=r"."):
        ends.window.send("a")
