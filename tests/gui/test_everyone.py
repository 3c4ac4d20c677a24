# SPDX-License-Identifier: Apache-2.0
"""Every view by keyboard alone and as a screen reader finds it: the real window with two documents."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QWidget

from howopen.assessment import assess
from howopen.comparing import compare
from howopen.comparing.timeline import events
from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Category, Clause, Effect, Evidence
from howopen.domain.document import Block, BlockKind
from howopen.domain.spans import Span
from howopen.domain.timeline import Revision, Timeline, Track, TrackPoint, Version, VersionKind
from howopen.gui.actions import ActionId
from howopen.gui.compare.bar import Mode
from howopen.gui.desktop.crash import Mistake
from howopen.gui.desktop.crash_dialog import CrashDialog
from howopen.gui.opening import Place
from howopen.gui.reading.centre import Mode as ReadMode
from howopen.gui.window import MainWindow
from howopen.structure import outline

MOST_STEPS = 120
SETTLED_MS = 150
A = """Northwind Model Licence

1. Grant. You may use the Model for any purpose, also to earn money.

2. Limits. You must not use the Model to steer boats.

3. Users. With more than 700 million monthly users you need our consent.

4. End. This licence ends when you breach section 2."""
B = A.replace("any purpose, also to earn money", "research").replace("700 million", "5 million")
_ROLE = QAccessible.Role
# What a person acts on, whatever kind of widget it is.
ACTING = {
    *(_ROLE.Button, _ROLE.ButtonMenu, _ROLE.CheckBox, _ROLE.RadioButton, _ROLE.ComboBox, _ROLE.EditableText),
    *(_ROLE.ListItem, _ROLE.TreeItem, _ROLE.Cell, _ROLE.PageTab, _ROLE.Link, _ROLE.Slider, _ROLE.SpinBox),
}
# Controls that must differ from their siblings by role and name; cells may say the same as others of their column.
ALONE = ACTING - {_ROLE.Cell}
NO_ROLES = {_ROLE.NoRole, _ROLE.StaticText, _ROLE.Whitespace}
KINDS = (
    (Category.COMMERCIAL_USE, Effect.PERMIT, "You may use"),
    (Category.FIELD_OF_USE, Effect.PROHIBIT, "You must not"),
    (Category.USER_CAP, Effect.CONDITION, "With more than"),
    (Category.TERMINATION, Effect.DECLARE, "This licence ends"),
)


def licence(name: str, text: str, analysis_of: Callable[..., Analysis]) -> Analysis:
    """A licence of our own with a clause of each of four kinds."""
    spans = [Span(*found.span()) for found in re.finditer(r"[^\n]+", text)]
    blocks = (Block(BlockKind.HEADING, spans[0]), *(Block(BlockKind.PARAGRAPH, span) for span in spans[1:]))
    bare = analysis_of(name, text, blocks=blocks)
    clauses = []
    for number, (category, effect, words) in enumerate(KINDS, 1):
        start = text.index(words)
        span = Span(start, text.find("\n", start) if "\n" in text[start:] else len(text))
        reason = f"says “{words}”"
        clauses.append(Clause(f"c{number}", category, effect, span, 0.9, (Evidence("rule", "own", (), reason),)))
    made = outline(bare.document)
    return replace(bare, outline=made, clauses=tuple(clauses), profile=assess(bare.document, made, tuple(clauses)))


@pytest.fixture
def window(make_room, analysis_of, tmp_path) -> MainWindow:
    """A window under review that shows two documents and their comparison."""
    room = make_room(reviews=tmp_path / "reviews")
    room.settings.set("reviewer", "Ana")
    room.window.reviews.begin()
    room.window.open(["/x/a.txt", "/x/b.txt"])
    found = [licence(name, text, analysis_of) for name, text in (("a.txt", A), ("b.txt", B))]
    for one in found:
        job = room.work.job("open", f"/x/{one.document.name}")
        room.work.opened.emit(job, one)
        room.work.finished.emit(job)
    job = room.work.job("compare")
    room.work.compared.emit(job, compare(*room.work.jobs[job][1:3]))
    room.work.finished.emit(job)
    room.window.resize(1440, 900)
    for view in room.window.shell.views.all:
        view.get()  # so that nothing is left out because nobody has looked at it yet
    return room.window


def dated(analyses: list[Analysis]) -> Timeline:
    """Two documents as two versions of one."""
    one, two = analyses
    first, second = (Version(f"{n:040x}", datetime(2025, n, 3, tzinfo=UTC), f"Record {n}") for n in (1, 2))
    change = compare(one, two)
    revisions = (
        Revision(first, VersionKind.FIRST, one),
        Revision(second, VersionKind.REAL, two, change, events(change)),
    )
    points = tuple(TrackPoint(each.version, each.kind) for each in revisions)
    return Timeline("terms", "Terms.md", revisions, (Track("Terms.md", points),))


TABS = ("clauses", "facts", "comments")


def show_pages(window: MainWindow) -> None:
    """Shows two original pages as if they had been drawn from the PDF."""
    read = window.shell.read
    shown = window.documents.all[0].analysis
    pdf = replace(shown, document=replace(shown.document, media_type="application/pdf", name="a.pdf"))
    read.show_analysis(pdf)
    read.bar.mode_chosen.emit(ReadMode.ORIGINAL)
    read.pages.feed._take_sizes(pdf.document.sha256, ((400.0, 600.0),) * 2)


def scene(window: MainWindow, name: str) -> None:
    """Shows a view in one of its states."""
    place, _, state = name.partition(": ")
    window.go(Place(place))
    shell = window.shell
    if place == "Read":
        shell.read.select_clause("c3")
        if state == "pages":
            show_pages(window)
        elif state in TABS:
            shell.read.tabs.choose(TABS.index(state))
    elif place == "Compare":
        shell.compare.show_mode(Mode(state))
        shell.compare.next_change()
    elif state == "correct":
        shell.review.correct("c3")
    elif state == "an entry":
        shell.start.library.table.setCurrentIndex(shell.start.library.table.model().index(0, 0))
    elif state == "palette":
        window.finding.palette("users")
    elif state == "find in all":
        window.finding.find_in_all()
        shell.find_panel.ask("Model")
    elif state == "versions":
        window.timelines.show("/x/terms", "Terms.md")
        shell.timeline.show_timeline(dated([one.analysis for one in window.documents.all]))
    QTest.qWait(SETTLED_MS)


SCENES = (
    "Library",
    "Read: clauses",
    "Read: facts",
    "Read: comments",
    "Compare: Text order",
    "Compare: Inline",
    "Compare: Clause by clause",
    "How open",
    "Matrix",
    "Can we?",
    "Timeline",
    "Timeline: versions",
    "Review",
    "Review: correct",
    "Library: an entry",
    "Read: pages",
    "Read: find in all",
)


def mistaken(window: MainWindow) -> None:
    """Tells of a mistake of ours."""
    CrashDialog(Mistake("9.8.7", "ValueError", ("gui/window.py:12 show",)), window.theme, window).open()


DIALOGS: dict[str, Callable[[MainWindow], object]] = {
    "export": lambda window: window.commands[ActionId.EXPORT].trigger(),
    "settings": lambda window: window.commands[ActionId.SETTINGS].trigger(),
    "about": lambda window: window.commands[ActionId.ABOUT].trigger(),
    "paste": lambda window: window.commands[ActionId.PASTE_TEXT].trigger(),
    "two documents": lambda window: window.prompts.compare(),
    "crash": mistaken,
    "print": lambda window: window.commands[ActionId.PRINT].trigger(),
}


def dialog(window: MainWindow, name: str) -> QDialog:
    """Opens a dialog over the text of the first document."""
    window.go(Place.READ)
    DIALOGS[name](window)
    QTest.qWait(SETTLED_MS)
    return next(one for one in window.findChildren(QDialog) if one.isVisible())


def controls(window: QWidget) -> list[QWidget]:
    """What a person can do something with and Tab is to reach."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.window() is window
    ]


def said(widget: QWidget) -> str:
    """A widget in words, for a failure."""
    parent = widget.parentWidget()
    return f"{type(widget).__name__} “{widget.accessibleName()}” in {type(parent).__name__}"


def beside_a_chosen_one(widget: QWidget, reached: list[QWidget]) -> bool:
    """Whether arrows reach it: one of several choices, of which Tab reaches the one that is chosen."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive() and group.checkedButton() in reached


def focused_looks_like_not(window: MainWindow, widget: QWidget) -> bool:
    """Whether the widget with the focus looks as it does without."""
    area = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-3, -3, 3, 3)
    with_focus = window.grab(area).toImage()
    widget.clearFocus()
    without = window.grab(area).toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return with_focus == without


@pytest.mark.parametrize("name", SCENES)
def test_tab_reaches_every_control_is_seen_there_and_comes_back(window: MainWindow, name: str) -> None:
    scene(window, name)
    start = window.shell.rail.item(window.shell.rail.chosen)
    start.setFocus(Qt.FocusReason.TabFocusReason)
    reached, plain = [start], []
    while len(reached) < MOST_STEPS:
        QTest.keyClick(reached[-1], Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None, f"the focus is lost after {said(reached[-1])}"
        assert now is not reached[-1], f"the focus is trapped in {said(now)}"
        if now is start:
            break
        assert now not in reached, f"the focus goes in a circle from {said(now)}"
        assert now.isVisible(), f"the focus is out of sight: {said(now)}"
        reached.append(now)
        if focused_looks_like_not(window, now):
            plain.append(said(now))
    missed = [
        said(control)
        for control in controls(window)
        if control not in reached and not beside_a_chosen_one(control, reached)
    ]
    assert missed == []
    assert plain == [], "the focus is not to be seen"
    QTest.keyClick(start, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is reached[-1]


@pytest.fixture
def read_out() -> Iterator[None]:
    """As if a screen reader were on."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def children(parent: QAccessibleInterface) -> list[QAccessibleInterface]:
    """What a screen reader finds below, but for what is out of sight."""
    found = [parent.child(number) for number in range(parent.childCount())]
    return [child for child in found if child is not None and child.isValid() and not child.state().invisible]


def everything(root: QAccessibleInterface) -> Iterator[tuple[QAccessibleInterface, list[QAccessibleInterface]]]:
    """Each thing below with its siblings and itself."""
    for child in (own := children(root)):
        yield child, own
        yield from everything(child)


def acts(thing: QAccessibleInterface) -> bool:
    """Whether a person can do something with it."""
    widget = thing.object()
    reached = isinstance(widget, QWidget) and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return (reached and widget.focusProxy() is None) or thing.role() in ACTING


def spoken(thing: QAccessibleInterface) -> str:
    """The name; Qt tells the value of a choice there on some systems, and its name by what it is labelled with."""
    widget = thing.object()
    own = widget.accessibleName() if isinstance(widget, QComboBox) else ""
    return own or thing.text(QAccessible.Text.Name)


def untold(root: QWidget) -> tuple[list[str], list[str], list[str]]:
    """What a person can act on below ``root`` without a name, without a role, and told like a sibling."""
    nameless, roleless, alike = [], [], []
    for thing, siblings in everything(QAccessible.queryAccessibleInterface(root)):
        if not acts(thing):
            continue
        about = f"{thing.role().name} “{spoken(thing)}” {type(thing.object()).__name__} of “{spoken(thing.parent())}”"
        if not spoken(thing).strip():
            nameless.append(about)
        if isinstance(thing.object(), QWidget) and thing.role() in NO_ROLES:
            roleless.append(about)
        same = [one for one in siblings if (one.role(), spoken(one)) == (thing.role(), spoken(thing))]
        if thing.role() in ALONE and len(same) > 1:
            alike.append(about)
    return nameless, roleless, alike


@pytest.mark.parametrize("name", [*SCENES, "Library: palette"])
def test_a_screen_reader_finds_name_and_role_of_everything(window: MainWindow, read_out: None, name: str) -> None:
    scene(window, name)
    assert untold(window) == ([], [], [])


@pytest.mark.parametrize("name", DIALOGS)
def test_a_screen_reader_finds_name_and_role_of_everything_in_a_dialog(
    window: MainWindow, read_out: None, name: str
) -> None:
    shown = dialog(window, name)
    assert (shown.accessibleName() or shown.windowTitle()).strip()
    assert untold(shown) == ([], [], [])
    shown.close()


@pytest.mark.parametrize("name", DIALOGS)
def test_tab_goes_round_every_dialog(window: MainWindow, name: str) -> None:
    shown = dialog(window, name)
    start = shown.focusWidget()
    assert start is not None, "nothing in it has the focus"
    reached = [start]
    while len(reached) < MOST_STEPS:
        QTest.keyClick(reached[-1], Qt.Key.Key_Tab)
        now = shown.focusWidget()
        assert now is not None, f"the focus is lost after {said(reached[-1])}"
        if now in reached:  # round, or in a trap, in which something is missed
            break
        reached.append(now)
    missed = [
        said(control)
        for control in controls(shown)
        if control not in reached and not beside_a_chosen_one(control, reached)
    ]
    assert missed == []
    shown.close()
