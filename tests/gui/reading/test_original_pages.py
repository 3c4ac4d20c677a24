# SPDX-License-Identifier: Apache-2.0
"""Original pages beside the text: where they lie, what is asked for, what is marked, and that both stay in step."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from howopen.domain.analysis import Analysis
from howopen.domain.boxes import Box, PageBoxes
from howopen.domain.document import Document, Page
from howopen.domain.errors import HowOpenError
from howopen.domain.review import Comment, Decision, Remark, Review, Stamp, State
from howopen.domain.spans import Span
from howopen.gui.reading.centre import Mode
from howopen.gui.reading.page_source import BackgroundPages, DrawnPage, Wish
from howopen.gui.reading.page_words import lines_of, page_words, placed, word_at
from howopen.gui.reading.sheet_painter import Sheet
from howopen.gui.reading.sheet_store import KEPT, SheetStore
from howopen.gui.reading.sheets import offset_of, on_sheet, place_of, stacked
from howopen.gui.theme import Theme
from howopen.gui.views.read_view import ReadView

UPRIGHT = (1 / 400, 0.0, 0.0, -1 / 600, 0.0, 1.0)
BOX = Box(100, 450, 300, 480)


def box_of(span: Span) -> Box:
    """Where the fake source says that the words of a span stand: the later, the lower."""
    return Box(100, 560 - span.start, 300, 572 - span.start)


LEFT = Qt.MouseButton.LeftButton


class FakePages(QObject):
    """A source that answers when it is told to."""

    sizes_ready = Signal(str, object)
    picture_ready = Signal(str, int, object)
    boxes_ready = Signal(str, int, object)
    failed = Signal(str, int, object)

    def __init__(self) -> None:
        super().__init__()
        self.document: Document | None = None
        self.wishes: list[Wish] = []

    def show(self, document: Document | None) -> None:
        self.document = document

    def want(self, wishes: Sequence[Wish]) -> None:
        self.wishes = list(wishes)

    def give_sizes(self, pages: int) -> None:
        assert self.document is not None
        self.sizes_ready.emit(self.document.sha256, ((400.0, 600.0),) * pages)

    def grant(self) -> None:
        """Answers everything that is waited for."""
        assert self.document is not None
        for wish in self.wishes:
            if wish.width:
                image = QImage(wish.width, wish.width * 3 // 2, QImage.Format.Format_RGB32)
                image.fill(QColor("white"))
                self.picture_ready.emit(self.document.sha256, wish.page, DrawnPage(image, UPRIGHT))
            self.boxes_ready.emit(self.document.sha256, wish.page, tuple((s, (box_of(s),)) for s in wish.spans))
        self.wishes = []


@pytest.fixture
def source(qtbot: QtBot) -> FakePages:
    return FakePages()


@pytest.fixture
def pdf(harbour: Analysis) -> Analysis:
    return replace(harbour, document=replace(harbour.document, media_type="application/pdf", name="harbour.pdf"))


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, pdf: Analysis, source: FakePages) -> ReadView:
    view = ReadView(theme, pages=source)
    qtbot.addWidget(view)
    view.resize(1300, 800)
    view.show_analysis(pdf)
    view.show()
    qtbot.waitExposed(view)
    return view


def filled(qtbot: QtBot, view: ReadView, source: FakePages) -> None:
    """Lets every page in sight arrive."""
    source.give_sizes(2)
    qtbot.waitUntil(lambda: bool(source.wishes))
    source.grant()


def test_pages_stack_in_the_middle_and_the_widest_fills_the_pane() -> None:
    sheets = stacked([(400, 600), (200, 100)], 432, widest=900, margin=16, gap=10)
    assert sheets.rects == (QRectF(16, 16, 400, 600), QRectF(116, 626, 200, 100))
    assert sheets.total == 626 + 100 + 16
    assert [sheets.at(y) for y in (0, 620, 626, 9999)] == [0, 0, 1, 1]
    assert list(sheets.within(600, 700)) == [0, 1]
    assert sheets.share(16 + 150) == (0, 0.25)
    assert stacked([(400, 600)], 2000, widest=900, margin=16, gap=10).rects == (QRectF(550, 16, 900, 1350),)


def test_no_pages_lie_nowhere() -> None:
    sheets = stacked([], 400, widest=900, margin=16, gap=10)
    assert sheets.total == 0
    assert sheets.at(5) == -1
    assert list(sheets.within(0, 100)) == []
    assert sheets.y_of(0, 0.5) == 0


def test_a_box_of_a_turned_page_lies_where_it_is_seen() -> None:
    turned = (0.0, 1 / 400, 1 / 600, 0.0, 0.0, 0.0)  # a page of 400 x 600 turned by 90 degrees
    assert on_sheet(Box(100, 300, 200, 450), turned, QRectF(10, 20, 600, 400)) == QRectF(310, 120, 150, 100)


def test_an_offset_and_its_place_belong_together(pdf: Analysis) -> None:
    document = pdf.document
    second = document.pages[1].span
    assert place_of(document, 0) == (0, 0.0)
    assert place_of(document, second.start) == (1, 0.0)
    for offset in range(0, len(document.text), 7):
        assert abs(offset_of(document, *place_of(document, offset)) - offset) <= 1
    assert offset_of(replace(document, pages=()), 3, 0.5) == 0


def test_a_page_without_text_gives_the_end_of_the_one_before(pdf: Analysis) -> None:
    pages = (Page(1, Span(0, 50)), Page(3, Span(50, 90)))
    document = replace(pdf.document, pages=pages)
    assert offset_of(document, 1, 0.3) == 50


def test_only_what_is_not_known_is_asked_for(pdf: Analysis) -> None:
    store = SheetStore(pdf.document)
    spans = [clause.span for clause in pdf.clauses]
    first = store.wish(1, 400, spans)
    assert first is not None
    assert first.width == 400
    assert all(span.start < pdf.document.pages[1].span.start for span in first.spans)
    store.keep_picture(1, DrawnPage(QImage(399, 600, QImage.Format.Format_RGB32), UPRIGHT))
    store.keep_boxes(1, tuple((span, ()) for span in first.spans))
    assert store.wish(1, 400, spans) is None
    assert store.wish(1, 800, spans) == Wish(1, 800)
    store.give_up(2)
    assert store.wish(2, 400, spans) is None


def test_few_pictures_are_kept(pdf: Analysis) -> None:
    store = SheetStore(pdf.document)
    for page in range(1, KEPT + 6):
        store.keep_picture(page, DrawnPage(QImage(4, 6, QImage.Format.Format_RGB32), UPRIGHT))
    kept = [page for page in range(1, KEPT + 6) if store.picture(page)]
    assert kept == list(range(6, KEPT + 6))


def test_the_switch_is_there_for_a_pdf_only(view: ReadView, harbour: Analysis) -> None:
    assert view.bar.mode.isVisible()
    view.show_analysis(harbour)
    assert not view.bar.mode.isVisible()


def test_a_file_is_opened_once_its_pages_are_to_be_seen(qtbot: QtBot, view: ReadView, source: FakePages) -> None:
    assert source.document is None
    view.bar.mode.choose(Mode.BOTH)
    assert source.document is not None
    source.give_sizes(2)
    qtbot.waitUntil(lambda: bool(source.wishes))
    assert source.wishes[0].page == 1
    ratio = view.devicePixelRatioF()
    assert source.wishes[0].width == pytest.approx((view.pages.viewport().width() - 32) * ratio, abs=2)


def test_a_click_on_the_page_selects_the_clause_in_text_and_list(
    qtbot: QtBot, view: ReadView, source: FakePages
) -> None:
    view.bar.mode.choose(Mode.ORIGINAL)
    filled(qtbot, view, source)
    scale = (view.pages.viewport().width() - 32) / 400
    box = box_of(view.pages.clauses[2].span)
    where = QPoint(round(16 + 200 * scale), round(16 + (600 - box.bottom - 4) * scale))
    with qtbot.waitSignal(view.clause_selected) as told:
        qtbot.mouseClick(view.pages.viewport(), LEFT, pos=where)
    assert told.args == ["c3"]
    assert view.selected == view.pages.selected == view.canvas.selected == "c3"
    assert view.pages.accessibleDescription() == "Field of use, Prohibit, section 2.a"


def test_a_clause_is_washed_and_outlined_on_its_page(qtbot: QtBot, view: ReadView, source: FakePages) -> None:
    view.bar.mode.choose(Mode.ORIGINAL)
    filled(qtbot, view, source)
    view.select_clause("c3")
    image = view.pages.viewport().grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 2)}
    paper = Theme(mode="light")
    assert paper.color("gusewash").name() in colours
    assert paper.color("accent").name() in colours


def test_selecting_a_clause_of_another_page_goes_there(qtbot: QtBot, view: ReadView, source: FakePages) -> None:
    view.bar.mode.choose(Mode.ORIGINAL)
    filled(qtbot, view, source)
    view.select_clause("c6")
    bar = view.pages.verticalScrollBar()
    page_height = (view.pages.viewport().width() - 32) * 1.5
    assert bar.value() > page_height / 3
    second = view.pages._sheet(1).rects(view.pages.clauses[5].span)[0]
    assert bar.value() <= second.top() <= bar.value() + view.pages.viewport().height()


def test_the_other_pane_follows_the_one_that_is_scrolled(qtbot: QtBot, view: ReadView, source: FakePages) -> None:
    view.resize(1300, 360)
    view.bar.mode.choose(Mode.BOTH)
    filled(qtbot, view, source)
    view.pages.setFocus()
    qtbot.keyClick(view.pages, Qt.Key.Key_End)
    assert view.canvas.verticalScrollBar().value() > 0
    qtbot.keyClick(view.canvas, Qt.Key.Key_Home)
    assert view.pages.verticalScrollBar().value() <= 20


def test_text_or_original_the_place_is_the_same(qtbot: QtBot, view: ReadView, source: FakePages) -> None:
    view.resize(1300, 360)
    view.select_clause("c6")
    view.bar.mode.choose(Mode.ORIGINAL)
    filled(qtbot, view, source)
    qtbot.waitUntil(lambda: view.pages.verticalScrollBar().value() > 0)
    place = view.pages._sheet(1).rects(view.pages.clauses[5].span)[0]
    top = view.pages.verticalScrollBar().value()
    assert top <= place.top() <= place.bottom() <= top + view.pages.viewport().height()
    view.bar.mode.choose(Mode.TEXT)
    assert view.canvas.isVisible()
    assert not view.pages.isVisible()


def test_late_answers_for_another_document_are_dropped(
    qtbot: QtBot, view: ReadView, source: FakePages, pdf: Analysis
) -> None:
    view.bar.mode.choose(Mode.ORIGINAL)
    source.sizes_ready.emit("f" * 64, ((1.0, 1.0),))
    assert view.pages.whole == 0
    view.show_analysis(replace(pdf, document=replace(pdf.document, sha256="1" * 64)))
    assert view.bar.mode.current == Mode.TEXT


def test_a_file_that_is_gone_says_so_in_the_pane(qtbot: QtBot, view: ReadView, source: FakePages) -> None:
    view.bar.mode.choose(Mode.ORIGINAL)
    error = HowOpenError("harbour.pdf could not be read again: gone.", hint="Open it from where it is now.")
    source.failed.emit("0" * 64, 0, error)
    assert "could not be read again" in view.pages.feed.message
    assert "where it is now" in view.pages.accessibleDescription()
    view.pages.grab()


def test_a_page_that_cannot_be_drawn_leaves_the_others(qtbot: QtBot, view: ReadView, source: FakePages) -> None:
    view.bar.mode.choose(Mode.ORIGINAL)
    source.give_sizes(2)
    source.failed.emit("0" * 64, 1, HowOpenError("A page is damaged."))
    qtbot.waitUntil(lambda: bool(source.wishes))
    assert [wish.page for wish in source.wishes] == [2]
    assert view.pages._sheet(0).broken


@dataclass
class Drawn:
    width: int = 2
    height: int = 1
    pixels: bytes = bytes((1, 2, 3, 0, 255, 255, 255, 0))
    matrix: tuple[float, float, float, float, float, float] = UPRIGHT


@dataclass
class Slow:
    """Pages that are drawn when ``go`` is set."""

    go: threading.Event = field(default_factory=threading.Event)
    drawn: list[int] = field(default_factory=list)
    closed: bool = False

    def sizes(self) -> tuple[tuple[float, float], ...]:
        return ((400.0, 600.0),)

    def picture(self, page: int, width: int) -> Drawn:
        self.go.wait(5)
        if self.closed:
            raise HowOpenError("closed")
        self.drawn.append(page)
        return Drawn()

    def boxes(self, page: int, spans: Sequence[Span]) -> tuple[tuple[int, PageBoxes], ...]:
        return ((0, PageBoxes(page, (BOX,))),)

    def close(self) -> None:
        self.closed = True
        self.go.set()


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Callable[[Slow], BackgroundPages]]:
    made: list[BackgroundPages] = []

    def make(pages: Slow) -> BackgroundPages:
        made.append(BackgroundPages(lambda _: pages))
        return made[-1]

    yield make
    for each in made:
        each.close()


def test_pages_are_drawn_in_a_thread(
    qtbot: QtBot, background: Callable[[Slow], BackgroundPages], pdf: Analysis
) -> None:
    slow = Slow()
    pages = background(slow)
    with qtbot.waitSignal(pages.sizes_ready) as sizes:
        pages.show(pdf.document)
    assert sizes.args == ["0" * 64, ((400.0, 600.0),)]
    spans = (Span(0, 5), Span(6, 9))
    with qtbot.waitSignals([pages.picture_ready, pages.boxes_ready]):
        pages.want([Wish(1, 2, spans)])
        slow.go.set()
    assert slow.drawn == [1]


def test_what_still_waits_gives_way_to_newer_wishes(
    qtbot: QtBot, background: Callable[[Slow], BackgroundPages], pdf: Analysis
) -> None:
    slow = Slow()
    pages = background(slow)
    with qtbot.waitSignal(pages.sizes_ready):
        pages.show(pdf.document)
    pages.want([Wish(1, 2)])
    qtbot.waitUntil(lambda: not pages._waiting)
    pages.want([Wish(2, 2), Wish(3, 2)])
    pages.want([Wish(9, 2)])
    slow.go.set()
    qtbot.waitUntil(lambda: slow.drawn == [1, 9])


def test_another_document_stops_the_drawing_of_the_first(
    qtbot: QtBot, background: Callable[[Slow], BackgroundPages], pdf: Analysis
) -> None:
    slow = Slow()
    pages = background(slow)
    with qtbot.waitSignal(pages.sizes_ready):
        pages.show(pdf.document)
    pages.want([Wish(1, 2)])
    qtbot.waitUntil(lambda: not pages._waiting)
    with qtbot.assertNotEmitted(pages.failed, wait=100):
        pages.show(None)
    assert slow.closed
    assert slow.drawn == []


COLUMNS, ACROSS, DOWN = 40, 8, 14


def grid_boxes(span: Span, page: Page) -> tuple[Box, ...]:
    """The boxes of a page on which each character has a place of its own, 40 in a line."""
    first, last = span.start - page.span.start, min(span.end, page.span.end) - page.span.start
    boxes = []
    for line in range(first // COLUMNS, (last - 1) // COLUMNS + 1):
        begin, end = max(first, line * COLUMNS), min(last, (line + 1) * COLUMNS)
        left, top = 40 + begin % COLUMNS * ACROSS, 560 - line * DOWN
        boxes.append(Box(left, top - DOWN + 2, left + (end - begin) * ACROSS, top))
    return tuple(boxes)


class GridPages(FakePages):
    """Pages that are printed like a grid, and answer at once."""

    def want(self, wishes: Sequence[Wish]) -> None:
        super().want(wishes)
        assert self.document is not None
        for wish in wishes:
            page = self.document.pages[wish.page - 1]
            if wish.width:
                image = QImage(wish.width, wish.width * 3 // 2, QImage.Format.Format_RGB32)
                image.fill(QColor("white"))
                self.picture_ready.emit(self.document.sha256, wish.page, DrawnPage(image, UPRIGHT))
            found = tuple((span, grid_boxes(span, page)) for span in wish.spans)
            self.boxes_ready.emit(self.document.sha256, wish.page, found)


@pytest.fixture
def printed(qtbot: QtBot, theme: Theme, pdf: Analysis) -> ReadView:
    """The original pages of a document, with all places known, under review."""
    source = GridPages()
    view = ReadView(theme, pages=source, now=lambda: NOW)
    source.setParent(view)
    qtbot.addWidget(view)
    view.resize(1300, 800)
    view.show_analysis(pdf)
    view.show()
    qtbot.waitExposed(view)
    view.bar.mode_chosen.emit(Mode.ORIGINAL)
    source.give_sizes(2)
    view.show_review(review_of(pdf))
    view.activateWindow()
    view.pages.setFocus()
    qtbot.waitUntil(lambda: bool(view.pages._sheet(0).rects(pdf.clauses[0].span)))
    return view


NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)


def review_of(analysis: Analysis, *comments: Comment) -> Review:
    decisions = tuple(Decision(clause.id, State.OPEN, clause, clause) for clause in analysis.clauses)
    return Review("harbour.pdf", analysis, decisions, comments)


def on_page(view: ReadView, span: Span) -> tuple[QPoint, QPoint]:
    """The first and the last word of a span of the first page, in the pane."""
    document = view.pages.document
    assert document is not None
    first, last = grid_boxes(span, document.pages[0])[0], grid_boxes(span, document.pages[0])[-1]
    sheet = view.pages._sheets.rects[0].translated(0, -view.pages.verticalScrollBar().value())
    begin = on_sheet(Box(first.left, first.bottom, first.left + ACROSS, first.top), UPRIGHT, sheet)
    end = on_sheet(Box(last.right - ACROSS, last.bottom, last.right, last.top), UPRIGHT, sheet)
    return begin.center().toPoint(), end.center().toPoint()


def select_on_page(qtbot: QtBot, view: ReadView, span: Span) -> None:
    begin, end = on_page(view, span)
    port = view.pages.viewport()
    QTest.mouseMove(port, begin)
    qtbot.waitUntil(lambda: bool(view.pages._placed(0)))
    QTest.mousePress(port, LEFT, pos=begin)
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, LEFT, pos=end)


def test_words_are_selected_on_an_original_page_and_commented(
    qtbot: QtBot, printed: ReadView, span_in: Callable[[str], Span]
) -> None:
    span = span_in("use the Model for any purpose")
    select_on_page(qtbot, printed, span)
    assert printed.selected_span == span
    with qtbot.waitSignal(printed.comment_requested) as asked:
        qtbot.keyClick(printed.pages, Qt.Key.Key_N)
    assert asked.args == [span]
    with qtbot.waitSignal(printed.add_requested) as asked:
        qtbot.keyClick(printed.pages, Qt.Key.Key_A)
    assert asked.args == [span]
    qtbot.keyClick(printed.pages, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "use the Model for any purpose"


def test_words_are_selected_on_an_original_page_by_keys(qtbot: QtBot, printed: ReadView) -> None:
    printed.select_clause("c3")
    for _ in range(3):
        qtbot.keyClick(printed.pages, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert printed.selected_span is not None
    assert printed.selected_span.of(printed.pages.document.text) == "You must not"
    qtbot.waitUntil(lambda: bool(printed.pages._selected_on(0)))


def test_a_clause_that_is_clicked_on_a_page_is_decided_by_the_same_keys(
    qtbot: QtBot, printed: ReadView, span_in: Callable[[str], Span]
) -> None:
    begin, _ = on_page(printed, span_in("must not use"))
    qtbot.mouseClick(printed.pages.viewport(), LEFT, pos=begin)
    assert printed.selected == "c3"
    pairs = (
        (Qt.Key.Key_C, printed.confirm_requested),
        (Qt.Key.Key_E, printed.correct_requested),
        (Qt.Key.Key_Delete, printed.reject_requested),
        (Qt.Key.Key_N, printed.note_requested),
    )
    for key, signal in pairs:
        with qtbot.waitSignal(signal) as asked:
            qtbot.keyClick(printed.pages, key)
        assert asked.args == ["c3"]


def test_a_comment_is_shown_at_the_edge_of_its_page_and_told(
    qtbot: QtBot, printed: ReadView, pdf: Analysis, span_in: Callable[[str], Span]
) -> None:
    before = printed.pages.viewport().grab().toImage()
    stamp = Stamp("Ana", NOW)
    printed.show_review(review_of(pdf, Comment("k1", span_in("any purpose"), (Remark("Even this?", stamp),))))
    assert printed.pages.viewport().grab().toImage() != before
    span = span_in("any purpose")
    qtbot.waitUntil(lambda: bool(printed.pages._sheet(0).rects(span)))
    words, _ = on_page(printed, span)
    sheet = printed.pages._sheets.rects[0]
    at = QPoint(round(sheet.left()) + 4 + 7, words.y())
    QTest.mouseMove(printed.pages.viewport(), at)
    qtbot.waitUntil(printed.pages._note_card.isVisible)
    assert printed.pages._note_card.words.text() == "Even this?"
    QTest.mouseMove(printed.pages.viewport(), at + QPoint(300, 300))
    assert not printed.pages._note_card.isVisible()


def test_words_of_a_page_lie_between_those_beside_them(pdf: Analysis) -> None:
    page = pdf.document.pages[0]
    words = page_words(pdf.document.text, page.span)
    rect = QRectF(0, 0, 400, 600)
    boxes = {word.sought: grid_boxes(word.sought, page) for word in words}
    sheet = Sheet(1, rect, DrawnPage(QImage(4, 6, QImage.Format.Format_RGB32), UPRIGHT), boxes)
    found = placed(words, sheet)
    assert [word.span for word in found] == [word.span for word in words]
    for word in found:
        (exact, *more) = [on_sheet(box, UPRIGHT, rect) for box in grid_boxes(word.span, page)]
        if not more:  # a word that is broken over two lines has the place of its end
            assert abs(word.rect.right() - exact.right()) < 0.01
            assert word_at(found, exact.center()) == word
    assert word_at((), QPointF(3, 3)) is None
    assert placed(words, replace(sheet, boxes={})) == ()
    whole = Span(found[0].span.start, found[-1].span.end)
    assert len(lines_of(found, whole)) == (len(page.span) - 1) // COLUMNS + 1
