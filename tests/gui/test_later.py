# SPDX-License-Identifier: Apache-2.0
"""Views that are made when they are first needed: nobody notices, whenever that is."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget

from howopen.gui.later import Later, modules
from howopen.gui.opening import Place
from howopen.gui.place_words import place_words
from howopen.gui.warming import warming
from howopen.gui.window import MainWindow

WORDS = "You may use the model. You must not train other models with its outputs."


def named(told: list[str], name: str = "view") -> Later[str]:
    """A thing that tells when it is loaded and when it is made."""

    def load() -> Callable[[], str]:
        told.append("loaded")
        return lambda: told.append("made") or name

    return Later(load)


def test_it_is_made_once_and_linked_in_the_order_of_asking():
    told: list[str] = []
    later = named(told)
    later.then(lambda view: told.append(f"first of {view}"))
    later.then(lambda view: told.append(f"second of {view}"))
    later.tell(lambda view: told.append(f"news for {view}"))
    assert told == []
    assert not later.made
    assert (later.get(), later.get()) == ("view", "view")
    assert told == ["loaded", "made", "first of view", "second of view"]
    later.then(lambda view: told.append(f"third of {view}"))
    later.tell(lambda view: told.append(f"news for {view}"))
    assert told[4:] == ["third of view", "news for view"]


def test_what_follows_from_it_is_made_with_it_whichever_is_asked_for():
    for asked in ("view", "files"):
        told: list[str] = []
        later = named(told)
        files = later.then(lambda view: f"files of {view}")
        files.then(told.append)
        assert (later if asked == "view" else files).get() in {"view", "files of view"}
        assert told == ["loaded", "made", "files of view"]
        assert (later.get(), files.get()) == ("view", "files of view")


def test_it_may_be_had_in_the_midst_of_its_steps():
    for taken in range(4):
        told: list[str] = []
        later = named(told)
        later.then(lambda view, told=told: told.append(f"linked {view}"))
        steps = later.steps()
        for _, step in zip(range(taken), steps, strict=False):
            step()
        assert later.get() == "view"
        for step in steps:
            step()
        assert told == ["loaded", "made", "linked view"]


def test_its_parts_are_made_before_it_each_in_a_step_of_its_own():
    told: list[str] = []
    part = named(told, "part")
    later = Later(lambda: lambda: told.append("whole") or f"view with {part.get()}", parts=(part,))
    seen: list[list[str]] = []
    for step in later.steps():
        step()
        seen.append(list(told))
    assert seen[:2] == [["loaded"], ["loaded", "made"]]
    assert told == ["loaded", "made", "whole"]
    assert later.get() == "view with part"
    assert list(later.steps()) == []


def test_modules_are_parts_that_are_imported_one_by_one(tmp_path, monkeypatch):
    names = ("howopen_late_first", "howopen_late_second")
    for name in names:
        tmp_path.joinpath(f"{name}.py").write_text("THERE = True\n", encoding="utf-8")
        monkeypatch.delitem(sys.modules, name, raising=False)
    monkeypatch.syspath_prepend(tmp_path)
    there: list[int] = []
    later = Later(lambda: lambda: "view", parts=modules(*names))
    for step in later.steps():
        step()
        there.append(sum(name in sys.modules for name in names))
    assert sorted(set(there)) == [0, 1, 2]
    assert there == sorted(there)
    for name in names:
        sys.modules.pop(name, None)


def test_links_are_made_one_by_one_and_all_of_them_before_any_news():
    told: list[str] = []
    later = named([])
    for name in ("first", "second", "third"):
        later.then(lambda _view, name=name: told.append(name))
    steps = later.steps()
    while told != ["first"]:
        next(steps)()
    later.tell(lambda view: told.append(f"news for {view}"))
    for step in steps:
        step()
    assert told == ["first", "second", "third", "news for view"]


def test_a_link_may_ask_for_what_was_linked_before():
    later = named([])
    files = later.then(lambda view: f"files of {view}")
    seen: list[str] = []
    later.then(lambda _view: seen.append(files.get()))
    later.get()
    assert seen == ["files of view"]


def test_a_window_starts_with_the_library_alone_and_makes_what_is_shown(room):
    views = room.window.shell.views
    assert not any(view.made for view in views.all)
    for place in Place:
        room.window.go(place)
        view = views.at(place)
        assert view is None or view.made
        assert view is None or room.window.shell.page.isAncestorOf(view.get())


def test_warming_makes_every_view_and_dresses_it(room):
    views = room.window.shell.views.all
    for step in warming(views):
        step()
    assert all(view.made for view in views)
    for view in views:
        parts = (view.get(), *view.get().findChildren(QWidget))
        assert all(part.testAttribute(Qt.WidgetAttribute.WA_WState_Polished) for part in parts)


def shown_by(window: MainWindow) -> dict[str, object]:
    """What each view shows of the open documents and says of them in the status bar."""
    told: dict[str, object] = {}
    for place in Place:
        window.go(place)
        told[place] = place_words(window.shell, window.documents, window.library)
        told[f"{place}: acts"] = [action.isEnabled() for action in window.actions()]
    shell = window.shell
    told["text"] = None if shell.read.canvas.page is None else len(shell.read.canvas.page.blocks)
    told["clauses"] = shell.read.side.clauses.model.rowCount()
    told["columns"] = shell.matrix.shown_titles
    told["ladder"] = [rated.name for rated in shell.how_open.rated]
    told["findings"] = shell.review.queue.table.model().rowCount()
    return told


def test_views_that_are_made_late_show_what_they_would_have_shown_had_they_been_there(qtbot, make_room, tmp_path):
    told = []
    for number, early in enumerate((True, False)):
        room = make_room(reviews=tmp_path / f"reviews{number}")
        if early:
            for view in room.window.shell.views.all:
                view.get()
        room.settings.set("reviewer", "Ana")
        room.window.reviews.begin()
        for name in ("a.txt", "b.txt"):
            room.window.open([f"/x/{name}"])
            room.work.give(f"/x/{name}", text=f"{name}. {WORDS}")
        session = room.window.reviewing.session
        qtbot.waitUntil(lambda session=session: not session.saving)
        qtbot.wait(20)  # what the file says comes by the event loop
        told.append(shown_by(room.window))
    assert told[0] == told[1]
    assert told[0]["ladder"] == ["a.txt", "b.txt"]
    assert told[0]["findings"] == told[0]["clauses"] == 1


def test_a_late_view_leaves_drops_and_keys_to_the_window(make_room):
    window = make_room().window
    ours = [action.shortcut() for action in window.actions() if not action.shortcut().isEmpty()]
    for later in window.shell.views.all:
        view = later.get()
        assert not any(part.acceptDrops() for part in (view, *view.findChildren(QWidget)))
        assert not any(key.isEnabled() for key in view.findChildren(QShortcut) if key.key() in ours)
