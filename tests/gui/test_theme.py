# SPDX-License-Identifier: Apache-2.0
"""Colours come from the theme file alone, and their contrast holds."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPalette
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from howopen.assets import palettes, taxonomy
from howopen.domain.clauses import Category
from howopen.gui import signs, stylesheet
from howopen.gui.reading import painting
from howopen.gui.theme import Theme

GUI = Path(__file__).resolve().parents[2] / "app" / "howopen" / "gui"
GROUNDS = ("surface", "window", "hover", "sunken")
INKS = (
    *("text", "text2", "text3", "accent", "removed", "added", "changed", "moved", "tighter", "looser"),
    *("permit", "require", "prohibit", "condition", "declare", "meets", "fails", "arguable", "undecided"),
    *("guse", "gout", "gdist", "gctl", "glegal"),
)


NORMAL = ("light", "dark")
HIGH = ("light-contrast", "dark-contrast")
# Signs that stand beside each other, whose colours alone need not tell them apart.
SETS: dict[str, dict[StrEnum, Callable[..., None]]] = {
    "effects": dict.fromkeys(signs.EFFECTS, signs.paint_effect),
    "verdicts": dict.fromkeys(signs.VERDICTS, signs.paint_verdict),
    "directions": dict.fromkeys(signs.DIRECTIONS, signs.paint_direction),
}


@pytest.fixture(params=[*NORMAL, *HIGH])
def any_theme(request: pytest.FixtureRequest, qtbot: QtBot) -> Theme:
    """Each theme."""
    mode, _, high = request.param.partition("-")
    return Theme(mode=mode, contrast="high" if high else "normal")


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    """The light theme."""
    return Theme(mode="light")


def luminance(color: str) -> float:
    parts = QColor(color).getRgbF()[:3]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


# What is seen of linear red, green and blue (Machado, Oliveira and Fernandes 2009, at full severity).
BLINDNESS = {
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}


def seen(color: str, blindness: str) -> tuple[float, ...]:
    """What an eye with a colour blindness sees of a colour: red, green and blue from 0 to 1."""
    parts = QColor(color).getRgbF()[:3]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    mixed = [sum(weight * part for weight, part in zip(row, linear, strict=True)) for row in BLINDNESS[blindness]]
    return tuple(max(0.0, min(1.0, part)) ** (1 / 2.4) for part in mixed)


def inked(picture: QImage) -> frozenset[tuple[int, int]]:
    """The pixels that hold any ink, whatever its colour."""
    return frozenset(
        (x, y)
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() > 127
    )


def shape_of(paint: Callable[..., None], sign: StrEnum, theme: Theme) -> frozenset[tuple[int, int]]:
    """A sign's inked pixels at 48 by 48."""
    picture = QImage(48, 48, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint(painter, QRectF(0, 0, 48, 48), sign, theme)
    painter.end()
    return inked(picture)


def code_of(category: Category, theme: Theme) -> QImage:
    """A category's code as it is painted."""
    picture = QImage(48, 32, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    signs.paint_category(painter, QRectF(0, 0, 48, 32), category, theme)
    painter.end()
    return picture


def underline_of(group: str, theme: Theme) -> frozenset[tuple[int, int]]:
    """The inked pixels under words of a group."""
    picture = QImage(64, 12, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    signs.paint_underline(painter, 4, 60, 4, group, theme)
    painter.end()
    return inked(picture)


def test_contrast_of_known_pairs() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21, abs=0.01)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(("name", "least"), [*((name, 4.5) for name in NORMAL), *((name, 7.0) for name in HIGH)])
def test_text_is_readable_on_every_ground(name: str, least: float) -> None:
    colors = palettes()[name]
    pairs = [(ink, ground) for ink in INKS for ground in GROUNDS]
    pairs += [(ink, f"{ink}wash" if f"{ink}wash" in colors else "accentwash") for ink in INKS]
    poor = [(ink, ground) for ink, ground in pairs if contrast(colors[ink], colors[ground]) < least]
    assert poor == []


# What the painters lay under the words of a text: the washes of groups and of changes, and of what is selected.
GROUPS_WASHED = tuple(signs.group_wash(group) for group in signs.GROUPS)
CHANGES_WASHED = ("removedwash", "addedwash", "changedwash", "movedwash", "tighterwash", "looserwash")
PAINTED = (
    *((ink, ground) for ink in ("text", "accent") for ground in (*GROUPS_WASHED, "accentwash")),
    *(("text", ground) for ground in (*CHANGES_WASHED, "arguablewash", "failswash", "meetswash", "undecidedwash")),
    *((ink, "changedwash") for ink in ("removed", "added", "changed", "text2")),
    *((ink, "movedwash") for ink in ("removed", "added", "moved", "text2")),
    *((ink, "accentwash") for ink in ("text2", "text3", "tighter", "looser", "removed", "added", "changed", "moved")),
    ("arguable", "arguablewash"),
    ("fails", "failswash"),
    ("onaccent", "accent"),
)


@pytest.mark.parametrize("name", [*NORMAL, *HIGH])
def test_words_are_readable_on_everything_that_is_painted_under_them(name: str) -> None:
    """At WCAG AA; washes that rest lie between these and the surface, which is tested with every ink."""
    colors = palettes()[name]
    poor = {
        f"{ink} on {ground}": round(contrast(colors[ink], colors[ground]), 2)
        for ink, ground in PAINTED
        if contrast(colors[ink], colors[ground]) < 4.5
    }
    assert poor == {}


def over(ground: str, color: QColor) -> str:
    """A colour that lets something through, laid over a ground."""
    below, above, share = QColor(ground).getRgbF()[:3], color.getRgbF()[:3], color.alphaF()
    return QColor.fromRgbF(*(share * a + (1 - share) * b for a, b in zip(above, below, strict=True))).name()


def test_selected_and_found_words_are_readable(any_theme: Theme) -> None:
    """Words and links, whatever wash the ground of the selection is laid over."""
    chosen = painting.chosen_ground(any_theme)
    grounds = [any_theme.color(token).name() for token in ("surface", *GROUPS_WASHED)]
    inks = [any_theme.color(token).name() for token in ("text", "text2", "accent")]
    assert min(contrast(ink, over(ground, chosen)) for ink in inks for ground in grounds) >= 4.5


@pytest.mark.parametrize("name", [*NORMAL, *HIGH])
def test_the_selection_and_the_focus_can_be_told_from_what_they_lie_on(name: str) -> None:
    colors = palettes()[name]
    grounds = ("surface", "window", "hover", *GROUPS_WASHED, *CHANGES_WASHED, "accentwash")
    assert [ground for ground in grounds if contrast(colors["accent"], colors[ground]) < 3.0] == []


@pytest.mark.parametrize("name", [*NORMAL, *HIGH])
def test_outlines_of_controls_can_be_seen(name: str) -> None:
    colors = palettes()[name]
    assert min(contrast(colors["linestrong"], colors[ground]) for ground in ("surface", "window")) >= 3.0
    assert contrast(colors["onaccent"], colors["accent"]) >= 4.5


@pytest.mark.parametrize("name", HIGH)
def test_high_contrast_has_no_washes_but_that_of_the_selection_and_rules_that_can_be_seen(name: str) -> None:
    colors = palettes()[name]
    washes = {token for token in colors if token.endswith("wash")} - {"accentwash"}
    assert {colors[token] for token in washes} == {colors["surface"]}
    assert colors["accentwash"] != colors["surface"]
    assert min(contrast(colors["line"], colors[ground]) for ground in GROUNDS) >= 3.0


def test_every_theme_has_the_same_tokens() -> None:
    assert set(palettes()) == {*NORMAL, *HIGH}
    assert len({frozenset(tokens) for tokens in palettes().values()}) == 1


@pytest.mark.parametrize("kind", SETS)
def test_without_colour_every_sign_of_a_set_has_a_shape_of_its_own(kind: str, any_theme: Theme) -> None:
    shapes = {sign: shape_of(paint, sign, any_theme) for sign, paint in SETS[kind].items()}
    alike = [
        (one, other)
        for one, other in itertools.combinations(shapes, 2)
        if len(shapes[one] ^ shapes[other]) < 0.15 * len(shapes[one] | shapes[other])
    ]
    assert alike == []


@pytest.mark.parametrize("name", [*NORMAL, *HIGH])
@pytest.mark.parametrize("blindness", BLINDNESS)
def test_deleted_and_inserted_words_differ_for_every_eye(name: str, blindness: str) -> None:
    """Their underlines differ as well; what is seen of both colours stays apart by itself."""
    removed, added = (seen(palettes()[name][token], blindness) for token in ("removed", "added"))
    assert max(abs(one - other) for one, other in zip(removed, added, strict=True)) >= 0.15


def test_the_groups_of_categories_have_underlines_of_their_own(any_theme: Theme) -> None:
    drawn = {group: underline_of(group, any_theme) for group in signs.GROUPS}
    assert all(one != other for one, other in itertools.combinations(drawn.values(), 2))


def test_categories_are_told_by_letters_and_not_by_colour_alone(any_theme: Theme) -> None:
    """Every category has a code of its own, which is painted wherever its colour is."""
    codes = [info.code for info in taxonomy().values()]
    assert len(set(codes)) == len(codes) == len(Category)
    for group in signs.GROUPS:
        drawn = [code_of(category, any_theme) for category, info in taxonomy().items() if info.group == group]
        assert all(one != other for one, other in itertools.combinations(drawn, 2))


def test_no_colour_literal_outside_the_theme_file() -> None:
    literal = re.compile(r"""["'\s(]#[0-9A-Fa-f]{6}\b|QColor\(\s*\d|rgba?\(""")
    found = [
        f"{path.relative_to(GUI)}:{number}"
        for path in sorted(GUI.rglob("*.py"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if literal.search(line)
    ]
    assert found == []


def test_style_sheet_knows_every_name_it_uses(any_theme: Theme) -> None:
    sheet = stylesheet.stylesheet(any_theme)
    assert "$" not in sheet
    assert any_theme.color("accent").name() in sheet


def test_zoom_scales_sizes_in_the_style_sheet(theme: Theme) -> None:
    assert "min-height: 26px" in stylesheet.stylesheet(theme)
    theme.set_zoom(200)
    assert "min-height: 52px" in stylesheet.stylesheet(theme)


def test_high_contrast_widens_lines_and_leaves_controls_as_high_as_they_are(theme: Theme) -> None:
    normal = stylesheet.stylesheet(theme)
    theme.set_contrast("high")
    high = stylesheet.stylesheet(theme)
    assert "border: 1px solid" in normal
    assert "border: 1px solid" not in high
    # 26 inside and edges of 1 px, or 24 and edges of 2 px.
    assert re.search(r"QPushButton, QToolButton \{[^}]*border: 1px[^}]*min-height: 26px", normal)
    assert re.search(r"QPushButton, QToolButton \{[^}]*border: 2px[^}]*min-height: 24px", high)


def test_contrast_follows_the_system_unless_it_is_set(qtbot: QtBot, theme: Theme) -> None:
    assert theme.contrast == "system"
    assert not theme.high_contrast
    with qtbot.waitSignal(theme.changed):
        theme.set_contrast("high")
    assert (theme.name, theme.line) == ("light-contrast", 2)
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_contrast("high")


def test_the_system_asking_for_contrast_is_followed(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    theme = Theme(mode="dark")
    monkeypatch.setattr("howopen.gui.theme.contrast_wished", lambda: True)
    with qtbot.waitSignal(theme.changed):
        QGuiApplication.styleHints().accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert theme.name == "dark-contrast"
    theme.set_contrast("normal")
    assert theme.name == "dark"


def test_a_theme_tells_of_its_changes_once(qtbot: QtBot, theme: Theme) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.set_mode("dark")
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_mode("dark")


def test_apply_gives_palette_and_font(qtbot: QtBot, any_theme: Theme) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    stylesheet.apply(any_theme, widget)
    assert widget.palette().color(QPalette.ColorRole.Base) == any_theme.color("surface")
    assert widget.font().pixelSize() == 13
