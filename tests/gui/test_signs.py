# SPDX-License-Identifier: Apache-2.0
"""Each meaning has a shape of its own: told apart without colour, painted inside its box, in the theme's colours."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from howopen import assets
from howopen.domain.clauses import Category, Effect
from howopen.domain.comparison import Direction
from howopen.domain.facts import OpennessClass, Verdict
from howopen.gui import icons, shapes, signs
from howopen.gui.theme import Theme
from howopen.gui.widgets.buttons import Button, Segments
from howopen.gui.widgets.labels import ElidedLabel
from howopen.gui.widgets.panels import Banner, ProgressStrip
from howopen.gui.widgets.signs import CodeLabel, OpennessBadge

SIDE = 48
PaintOne = Callable[[QPainter, QRectF], None]


@pytest.fixture(params=["light", "dark"])
def any_theme(request: pytest.FixtureRequest, qtbot: QtBot) -> Theme:
    """The light theme, then the dark one."""
    return Theme(mode=request.param)


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    """The light theme."""
    return Theme(mode="light")


def drawn(paint: PaintOne, *, width: int = SIDE, height: int = SIDE) -> QImage:
    image = QImage(width + 8, height + 8, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint(painter, QRectF(4, 4, width, height))
    painter.end()
    return image


def silhouette(image: QImage) -> frozenset[tuple[int, int]]:
    return frozenset(
        (x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).alpha() > 128
    )


def kinds(theme: Theme) -> dict[str, list[PaintOne]]:
    return {
        "effects": [lambda p, r, e=e: signs.paint_effect(p, r, e, theme) for e in Effect],
        "verdicts": [lambda p, r, v=v: signs.paint_verdict(p, r, v, theme) for v in Verdict],
        "directions": [lambda p, r, d=d: signs.paint_direction(p, r, d, theme) for d in Direction],
        "ladders": [lambda p, r, c=c: signs.paint_ladder(p, r, c, theme) for c in OpennessClass],
    }


@pytest.mark.parametrize("kind", ["effects", "verdicts", "directions"])
def test_shapes_differ_without_colour(theme: Theme, kind: str) -> None:
    shapes_of = [silhouette(drawn(paint)) for paint in kinds(theme)[kind]]
    assert all(shapes_of)
    for one, other in combinations(shapes_of, 2):
        assert len(one ^ other) > 0.2 * min(len(one), len(other))


@pytest.mark.parametrize("kind", ["effects", "verdicts", "directions", "ladders"])
def test_signs_stay_in_their_box(any_theme: Theme, kind: str) -> None:
    for paint in kinds(any_theme)[kind]:
        image = drawn(paint)
        edge = [(x, y) for x in range(image.width()) for y in (0, 1, image.height() - 2, image.height() - 1)]
        assert not [point for point in edge if image.pixelColor(*point).alpha() > 0]


@pytest.mark.parametrize("effect", list(Effect))
def test_a_sign_has_its_tokens_colour(any_theme: Theme, effect: Effect) -> None:
    image = drawn(lambda p, r: signs.paint_effect(p, r, effect, any_theme))
    solid = {image.pixelColor(x, y).name() for x, y in silhouette(image) if image.pixelColor(x, y).alpha() == 255}
    assert solid == {any_theme.color(signs.EFFECTS[effect].token).name()}


def test_a_tick_is_cut_out_of_the_disc() -> None:
    area = QRectF(0, 0, 160, 160)
    disc = shapes.verdict_fill(Verdict.MEETS, area)
    assert disc.contains(area.center() + type(area.center())(0, -50))
    assert not disc.contains(type(area.center())(71, 106))


def test_the_ladder_fills_one_bar_a_rung() -> None:
    assert [shapes.rung(kind) for kind in OpennessClass] == [6, 5, 4, 3, 2, 1, 0, 0]


def test_bars_rise_to_the_full_height() -> None:
    bars = shapes.rising_bars(QRectF(0, 0, 24, 13), 6, gap=1, least=0.25)
    heights = [bar.height() for bar in bars]
    assert heights == sorted(heights)
    assert heights[-1] == pytest.approx(13)
    assert all(bar.bottom() == pytest.approx(13) for bar in bars)
    assert bars[-1].right() == pytest.approx(24)


def test_every_meaning_has_a_word_of_its_own() -> None:
    for table in (signs.EFFECTS, signs.VERDICTS, signs.DIRECTIONS):
        words = [sign.word for sign in table.values()]
        assert len(set(words)) == len(words)
    assert set(signs.EFFECTS) == set(Effect)
    assert set(signs.VERDICTS) == set(Verdict)
    assert set(signs.DIRECTIONS) == set(Direction)
    assert len({signs.class_word(each) for each in OpennessClass}) == len(OpennessClass)
    assert set(signs.GROUPS) == {info.group for info in assets.taxonomy().values()}


def test_underlines_of_the_groups_differ(theme: Theme) -> None:
    lines = [
        silhouette(drawn(lambda p, r, g=g: signs.paint_underline(p, r.left(), r.right(), 10, g, theme)))
        for g in signs.GROUPS
    ]
    assert len(set(lines)) == len(signs.GROUPS)


def test_the_hatch_joins_across_rows(theme: Theme) -> None:
    whole = drawn(lambda p, _: signs.paint_hatch(p, QRectF(0, 0, 56, 56), theme))

    def halves(painter: QPainter, _rect: QRectF) -> None:
        signs.paint_hatch(painter, QRectF(0, 0, 56, 28), theme)
        signs.paint_hatch(painter, QRectF(0, 28, 56, 28), theme)

    assert silhouette(drawn(halves)) == silhouette(whole)


@pytest.mark.parametrize(
    ("confidence", "words"), [(0.97, "97"), (0.7, "70"), (0.62, "? 62"), (0.697, "? 69"), (1.0, "100")]
)
def test_unsure_findings_carry_a_question_mark(confidence: float, words: str) -> None:
    assert signs.sureness(confidence) == words


def test_every_icon_is_one_path_that_renders() -> None:
    found = sorted(assets.resource("icons").glob("*.svg"))
    assert len(found) >= 25
    for path in found:
        text = path.read_text(encoding="utf-8")
        assert text.count("<path") == 1, path.name
        assert "currentColor" in text, path.name
        assert QSvgRenderer(QByteArray(text.encode())).isValid(), path.name


def test_an_icon_takes_the_tokens_colour(any_theme: Theme) -> None:
    image = icons.pixmap("close", QColor(any_theme.color("accent")), 20).toImage()
    found = {
        image.pixelColor(x, y).name() for x in range(20) for y in range(20) if image.pixelColor(x, y).alpha() == 255
    }
    assert found == {any_theme.color("accent").name()}


def test_an_unknown_icon_is_an_error(theme: Theme) -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon", theme)


def test_codes_and_badges_are_read_as_words(qtbot: QtBot, theme: Theme) -> None:
    code, badge = CodeLabel(theme, Category.USER_CAP), OpennessBadge(theme)
    for widget in (code, badge):
        qtbot.addWidget(widget)
    badge.set_openness(OpennessClass.COMMUNITY, 41)
    assert code.accessibleName() == "User cap"
    assert badge.accessibleName() == "How open: Community 41"
    badge.set_openness(OpennessClass.UNDECIDED, None)
    assert badge.accessibleName() == "How open: Undecided"


def test_a_badge_is_pressed_by_mouse_and_key(qtbot: QtBot, theme: Theme) -> None:
    badge = OpennessBadge(theme)
    qtbot.addWidget(badge)
    badge.set_openness(OpennessClass.OPEN_SOURCE, 98)
    badge.show()
    with qtbot.waitSignal(badge.clicked):
        qtbot.mouseClick(badge, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(badge.clicked):
        qtbot.keyClick(badge, Qt.Key.Key_Return)


def test_arrows_move_a_segment(qtbot: QtBot) -> None:
    segments = Segments(("Text", "Page", "Both"), name="View")
    qtbot.addWidget(segments)
    segments.show()
    first = segments.findChildren(QPushButton)[0]
    first.setFocus()
    with qtbot.waitSignal(segments.chosen) as told:
        QTest.keyClick(first, Qt.Key.Key_Right)
    assert told.args == [1]
    assert segments.current == 1


def test_an_ampersand_in_a_button_is_no_shortcut(qtbot: QtBot, theme: Theme) -> None:
    button = Button("Terms & policy", theme)
    qtbot.addWidget(button)
    assert button.accessibleName() == "Terms & policy"
    assert button.shortcut().isEmpty()


def test_an_elided_label_keeps_the_whole_in_its_name(qtbot: QtBot, theme: Theme) -> None:
    label = ElidedLabel("A title that is much too long for the room it gets", theme)
    qtbot.addWidget(label)
    label.resize(80, 20)
    assert label.shown().endswith("…")
    assert label.toolTip() == label.accessibleName() == "A title that is much too long for the room it gets"


def test_a_banner_can_be_closed(qtbot: QtBot, theme: Theme) -> None:
    banner = Banner("warning", "Two pages hold no text.", "They are pictures.", theme)
    qtbot.addWidget(banner)
    banner.show()
    close = next(w for w in banner.findChildren(QWidget) if w.accessibleName() == "Close this message")
    with qtbot.waitSignal(banner.closed):
        qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert banner.isHidden()


def test_short_work_shows_no_progress(qtbot: QtBot, theme: Theme) -> None:
    strip = ProgressStrip(theme)
    qtbot.addWidget(strip)
    strip.begin("Reading")
    assert strip.isHidden()
    strip.finish()
    strip.begin("Reading")
    qtbot.waitUntil(strip.isVisible)
    with qtbot.waitSignal(strip.cancelled):
        qtbot.keyClick(strip, Qt.Key.Key_Escape)
