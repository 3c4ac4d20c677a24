# SPDX-License-Identifier: Apache-2.0
"""How open, as a person uses it: the ladder, the criteria, the weights, the warnings."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from howopen.assessment import standard_weights
from howopen.domain.facts import OpennessClass
from howopen.domain.library import Deviation, Identity, IdentityKind
from howopen.gui.how_open.criteria_model import Column
from howopen.gui.how_open.rated import RUNGS, weights_from, weights_text
from howopen.gui.opening import Place
from howopen.gui.widgets.panels import Banner
from howopen.workspace.settings import Settings


def view_of(room):
    return room.window.shell.how_open


def said_in(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def banners(view):
    QApplication.processEvents()  # what a layout takes in is shown with the next event
    return [banner for banner in view.findChildren(Banner) if not banner.isHidden()]


def row_named(view, name):
    table = view.criteria.view.table
    return next(n for n in range(table.rowCount()) if table.row(n).criterion and table.row(n).criterion.name == name)


def look_at(view, name):
    view.criteria.view.setCurrentIndex(view.criteria.view.table.index(row_named(view, name), Column.NAME))


def test_ctrl_4_and_the_rail_go_there_and_the_empty_view_says_what_to_do(room, qtbot):
    QTest.keyClick(room.window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert room.window.shell.place is Place.HOW_OPEN
    assert not view_of(room).isVisible()
    assert "Nothing stands on the ladder yet" in said_in(room.window.shell)
    room.window.go(Place.LIBRARY)
    qtbot.mouseClick(room.window.shell.rail.item(3), Qt.MouseButton.LeftButton)
    assert room.window.shell.place is Place.HOW_OPEN


def test_each_document_stands_on_the_rung_of_its_class_at_its_index(ladder):
    view = view_of(ladder)
    first, second, none = view.rated
    assert (first.rung, second.rung, none.rung) == (0, 2, None)
    assert RUNGS[2][0] is OpennessClass.COMMUNITY
    assert first.index == ladder.window.documents.all[0].analysis.profile.openness.index
    assert len(view.plot.ladder.placed) == 2
    assert view.plot.labels[1].isChecked()
    assert [label.isChecked() for label in view.plot.labels].count(True) == 1


def test_a_text_without_an_index_gets_no_mark_and_says_why(ladder):
    view = view_of(ladder)
    label = view.plot.labels[2]
    assert label.isVisible()
    assert label.figure == "undecided"
    assert label.accessibleName() == "minutes.txt, Undecided, no index"
    assert label.y() >= view.plot.ladder.height
    assert "1 without an index" in view.bar.figures.text()
    ladder.window.documents.select(2)
    assert view.profile.index.text() == "none"
    assert "no mark is placed" in said_in(view.profile)


def test_arrows_go_from_document_to_document_and_enter_reads_it(ladder):
    view = view_of(ladder)
    view.focus_plot()
    assert view.plot.labels[1].hasFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    assert ladder.window.documents.index == 0
    assert view.plot.labels[0].hasFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_End)
    assert ladder.window.documents.index == 2
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert ladder.window.documents.index == 0
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert ladder.window.shell.place is Place.READ
    assert ladder.window.shell.read.analysis.document.name == "open.txt"


def test_a_click_on_a_mark_or_a_label_selects_the_document(ladder, qtbot):
    view = view_of(ladder)
    x, y = view.plot.ladder.placed[0].centre
    qtbot.mouseClick(view.plot, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))
    assert ladder.window.documents.index == 0
    assert view.criteria.title.text() == "open.txt"
    qtbot.mouseClick(view.plot.labels[1], Qt.MouseButton.LeftButton)
    assert ladder.window.documents.index == 1
    assert view.plot.labels[1].isChecked()


def test_several_marks_in_one_place_are_reached_by_further_clicks(ladder, licence, qtbot):
    view = view_of(ladder)
    ladder.window.documents.add("/x/twin.txt", licence("twin.txt"))
    assert view.plot.ladder.placed[1].centre == view.plot.ladder.placed[2].centre
    x, y = view.plot.ladder.placed[1].centre
    seen = []
    for _ in range(2):
        qtbot.mouseClick(view.plot, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))
        seen.append(ladder.window.documents.index)
    assert sorted(seen) == [1, 3]


def test_the_criteria_stand_in_families_with_words_that_never_say_is_open(ladder):
    table = view_of(ladder).criteria.view.table
    rows = [table.row(n) for n in range(table.rowCount())]
    heads = [row.family.id for row in rows if row.criterion is None]
    assert heads == ["class", "osd", "osaid", "cal", "mof", "independence"]
    words = {row.criterion.id: row.word for row in rows if row.criterion}
    assert words["class"] == "Community"
    assert words["osd-1"] == "Meets"
    assert words["osaid-study"] == "Not excluded"
    assert words["cal-liability"] == "Applies"
    osaid = next(row for row in rows if row.criterion is None and row.family.id == "osaid")
    assert osaid.spoken() == "Open Source AI Definition: Fails: not free for all to use."


def test_a_row_shows_and_reads_out_verdict_words_and_place(ladder):
    view = view_of(ladder)
    index = view.criteria.view.table.index(row_named(view, "No discrimination: persons"), Column.WORDS)
    assert index.data() == "“more than 9 cranes” Some get fewer rights."
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "No discrimination: persons, Fails, Some get fewer rights, “more than 9 cranes”, § 2"
    assert index.siblingAtColumn(Column.PLACE).data() == "§ 2"
    assert index.siblingAtColumn(Column.NUMBER).data() == "5"


def test_the_class_names_the_clause_that_decides_it(ladder):
    view = view_of(ladder)
    index = view.criteria.view.table.index(row_named(view, "Class"), Column.PLACE)
    assert index.data() == "§ 2"


def test_enter_on_a_criterion_shows_its_clause_in_the_text(ladder):
    view = view_of(ladder)
    look_at(view, "Use")
    QTest.keyClick(view.criteria.view, Qt.Key.Key_Return)
    assert ladder.window.shell.place is Place.READ
    assert ladder.window.shell.read.selected == "c2"
    assert ladder.window.shell.read.canvas.hasFocus()


def test_a_click_on_the_place_or_a_link_shows_the_clause(ladder, qtbot):
    view = view_of(ladder)
    table = view.criteria.view
    index = table.table.index(row_named(view, "Free redistribution"), Column.PLACE)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
    assert ladder.window.shell.read.selected == "c1"
    ladder.window.go(Place.HOW_OPEN)
    look_at(view, "No discrimination: persons")
    QApplication.processEvents()
    (link,) = [b for b in view.criteria.findChildren(QPushButton) if not b.isHidden() and "(c2)" in b.text()]
    assert link.text() == "§ 2, p. 2 (c2)"
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert ladder.window.shell.read.selected == "c2"


def test_ctrl_c_copies_verdict_words_and_place(ladder):
    view = view_of(ladder)
    look_at(view, "No discrimination: persons")
    QTest.keyClick(view.criteria.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QApplication.clipboard().text()
    assert copied.startswith("capped.txt. No discrimination: persons, Fails")
    assert "“more than 9 cranes”, § 2" in copied


def test_arrows_pass_the_heads_of_families_by(ladder):
    view = view_of(ladder)
    table = view.criteria.view
    table.setFocus()
    seen = [view.criteria.view.current().id]
    for _ in range(20):
        QTest.keyClick(table, Qt.Key.Key_Down)
        if table.current().id != seen[-1]:
            seen.append(table.current().id)
    assert seen == ["class", *(c.id for c in view.selected.analysis.profile.openness.criteria)]


def test_the_criterion_looked_at_stays_when_another_document_is_selected(ladder):
    view = view_of(ladder)
    look_at(view, "No caps")
    ladder.window.documents.select(0)
    assert view.criteria.view.current().name == "No caps"
    assert "No caps: fails, § 2" in ladder.window.status.said()


def test_a_weight_moves_every_mark_at_once_and_the_class_stays(ladder):
    view = view_of(ladder)
    row = next(row for row in view.profile.rows if row.info.id == "study")
    before, centre = view.selected.index, view.plot.ladder.placed[1].centre
    row.slider.setFocus()
    QTest.keyClick(row.slider, Qt.Key.Key_End)
    assert row.number.value() == row.slider.value() == 40
    assert view.selected.index > before
    assert view.plot.ladder.placed[1].centre[0] > centre[0]
    assert view.selected.openness_class is OpennessClass.COMMUNITY
    assert "The standard weights give" in said_in(view.profile)
    assert f"index {view.selected.index}" in view.plot.labels[1].accessibleName()
    assert f"index {view.selected.index}" in ladder.window.status.said()


def test_a_number_typed_is_a_weight_that_is_kept_and_can_be_taken_back(ladder, qtbot):
    view = view_of(ladder)
    row = view.profile.rows[0]
    row.number.setFocus()
    row.number.selectAll()
    QTest.keyClicks(row.number, "3")
    QTest.keyClick(row.number, Qt.Key.Key_Return)
    assert row.slider.value() == 3
    kept = weights_from(Settings(ladder.settings._path).text("weights"))
    assert kept["use"] == 3
    assert view.profile.preset.currentText() == "Own weights"
    qtbot.mouseClick(view.profile.reset, Qt.MouseButton.LeftButton)
    assert view.profile.weights == standard_weights()
    assert ladder.settings.text("weights") == ""
    assert not view.profile.reset.isEnabled()


def test_points_add_up_to_the_index(ladder):
    view = view_of(ladder)
    points = sum(float(row.points.text()) for row in view.profile.rows)
    assert points == pytest.approx(float(view.profile.index.text()), abs=0.4)
    assert int(float(view.profile.index.text()) + 0.5) == view.selected.index


def test_without_any_weight_there_is_no_index(ladder):
    view = view_of(ladder)
    for row in view.profile.rows:
        row.number.setValue(0)
    assert view.selected.index is None
    assert view.plot.ladder.placed == ()
    assert "all weights are 0" in said_in(view.profile)


def test_equal_weights_can_be_chosen_by_key(ladder):
    view = view_of(ladder)
    view.profile.preset.setFocus()
    QTest.keyClick(view.profile.preset, Qt.Key.Key_Down)
    assert len(set(view.profile.weights.values())) == 1


@pytest.mark.parametrize("text", ["", "{", "[1]", '{"use": 1}', '{"use": "x"}'])
def test_broken_weights_count_as_the_standard_ones(text):
    assert weights_from(text) == standard_weights()


def test_weights_survive_the_settings():
    weights = standard_weights() | {"use": 7.0}
    assert weights_from(weights_text(weights)) == weights
    assert weights_text(standard_weights()) == ""


def test_another_document_is_shown_beside_as_a_diamond(ladder):
    view = view_of(ladder)
    assert view.bar.against.count() == 3
    view.bar.against.setFocus()
    QTest.keyClick(view.bar.against, Qt.Key.Key_Down)
    assert view.plot.labels[0].accessibleName().endswith("looked at beside it")
    assert view.profile.other.text() == "open.txt"
    study = next(row for row in view.profile.rows if row.info.id == "study")
    assert study.quarters.accessibleName() == "Study: 4 of 4 quarters, the other 4 of 4 quarters"
    ladder.window.documents.close(0)
    assert view.profile.other.isHidden()


def test_the_badge_of_a_document_opens_it_here(ladder, qtbot):
    ladder.window.go(Place.READ)
    qtbot.mouseClick(ladder.window.shell.read.bar.badge, Qt.MouseButton.LeftButton)
    assert ladder.window.shell.place is Place.HOW_OPEN
    assert view_of(ladder).plot.labels[1].hasFocus()


def test_a_document_opened_from_here_joins_the_ladder(ladder):
    ladder.window.open(["/x/more.txt"])
    ladder.work.give("/x/more.txt")
    assert ladder.window.shell.place is Place.HOW_OPEN
    assert len(view_of(ladder).rated) == 4


def test_a_changed_copy_of_a_listed_licence_is_warned_of_with_the_added_words(ladder, licence, qtbot):
    added = Deviation(known="", found="more than 9 cranes must ask", start=55, end=73)
    near = Identity("mit", "MIT License", "MIT", similarity=0.96, deviations=(added,), kind=IdentityKind.CHANGED)
    ladder.window.documents.add("/x/near.txt", licence("near.txt", identity=near))
    view = view_of(ladder)
    (banner,) = banners(view)
    assert "reads like MIT License, but it is not" in banner.accessibleName()
    assert "Added: “more than 9 cranes must ask”" in banner.accessibleName()
    assert "MIT is listed, but this text is not it" in said_in(view.profile)
    (compare,) = [b for b in banner.findChildren(QPushButton) if b.text() == "Compare with the known text"]
    qtbot.mouseClick(compare, Qt.MouseButton.LeftButton)
    assert ladder.work.asked("open") == 1
    ladder.work.give("lib:mit")
    assert ladder.work.asked("compare") == 1
    ladder.window.documents.select(3)
    ladder.window.go(Place.HOW_OPEN)
    (banner,) = banners(view)
    (show,) = [b for b in banner.findChildren(QPushButton) if b.text() == "Show in the text"]
    qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
    assert ladder.window.shell.place is Place.READ
    ladder.window.documents.select(0)
    ladder.window.shell.go(Place.HOW_OPEN)
    assert banners(view) == []


def test_a_claim_to_be_open_source_over_a_text_that_is_not_is_warned_of(ladder, licence):
    ladder.window.documents.add("/x/claim.txt", licence("claim.txt", title="Harbour Open Source Licence"))
    (banner,) = banners(view_of(ladder))
    assert "The title says “Open Source”" in banner.accessibleName()
    assert "community" in banner.accessibleName()


def test_what_osi_and_fsf_say_is_told(ladder, licence):
    same = Identity("mit", "MIT License", "MIT", similarity=1.0, exact=True, kind=IdentityKind.EXACT)
    ladder.window.documents.add("/x/same.txt", licence("same.txt", identity=same))
    assert "MIT: approved by OSI, free by FSF" in said_in(view_of(ladder).profile)


def test_a_narrow_window_puts_the_profile_below(ladder, qtbot):
    ladder.window.resize(960, 600)
    qtbot.waitUntil(lambda: view_of(ladder).profile.y() > 0)
    ladder.window.resize(1440, 900)
    qtbot.waitUntil(lambda: view_of(ladder).profile.y() == 0)


def test_zoom_and_theme_change_the_whole_view(ladder):
    view = view_of(ladder)
    height, colours = view.plot.height(), view.plot.grab().toImage()
    ladder.window.theme.set_zoom(150)
    assert view.plot.height() > height * 1.3
    ladder.window.theme.set_zoom(100)
    ladder.window.theme.set_mode("dark")
    assert view.plot.grab().toImage() != colours
    assert view.plot.height() == height


def test_marks_differ_in_shape_in_black_and_white(ladder):
    """Each kind of mark leaves other grey pixels than the rest: shape tells them apart, not colour."""
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QImage, QPainter

    from howopen.gui.how_open.mark_label import paint_mark

    seen = set()
    for kind in ("selected", "against", "other"):
        image = QImage(24, 24, QImage.Format.Format_Grayscale8)
        image.fill(255)
        painter = QPainter(image)
        paint_mark(painter, QPointF(12, 12), kind, ladder.window.theme)
        painter.end()
        dark = frozenset((x, y) for x in range(24) for y in range(24) if image.pixelColor(x, y).lightness() < 140)
        seen.add(dark)
    assert len(seen) == 3
