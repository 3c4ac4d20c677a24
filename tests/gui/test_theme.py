# SPDX-License-Identifier: Apache-2.0
"""Colours come from the theme file alone, and their contrast holds."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from howopen.assets import palettes
from howopen.gui import stylesheet
from howopen.gui.theme import Theme

GUI = Path(__file__).resolve().parents[2] / "app" / "howopen" / "gui"
GROUNDS = ("surface", "window", "hover", "sunken")
INKS = (
    *("text", "text2", "text3", "accent", "removed", "added", "changed", "moved", "tighter", "looser"),
    *("permit", "require", "prohibit", "condition", "declare", "meets", "fails", "arguable", "undecided"),
    *("guse", "gout", "gdist", "gctl", "glegal"),
)


@pytest.fixture(params=["light", "dark"])
def any_theme(request: pytest.FixtureRequest, qtbot: QtBot) -> Theme:
    """The light theme, then the dark one."""
    return Theme(mode=request.param)


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


def test_contrast_of_known_pairs() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21, abs=0.01)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_text_is_readable_on_every_ground(mode: str) -> None:
    colors = palettes()[mode]
    pairs = [(ink, ground) for ink in INKS for ground in GROUNDS]
    pairs += [(ink, f"{ink}wash" if f"{ink}wash" in colors else "accentwash") for ink in INKS]
    poor = [(ink, ground) for ink, ground in pairs if contrast(colors[ink], colors[ground]) < 4.5]
    assert poor == []


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_outlines_of_controls_can_be_seen(mode: str) -> None:
    colors = palettes()[mode]
    assert min(contrast(colors["linestrong"], colors[ground]) for ground in ("surface", "window")) >= 3.0
    assert contrast(colors["onaccent"], colors["accent"]) >= 4.5


def test_both_themes_have_the_same_tokens() -> None:
    assert set(palettes()["light"]) == set(palettes()["dark"])


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
