# SPDX-License-Identifier: Apache-2.0
"""Colours, fonts and sizes by meaning, from the theme file (``resources/themes``)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QBoxLayout, QSizePolicy
from shiboken6 import isValid

from howopen import assets

RADIUS: Final = assets.radii()


class Theme(QObject):
    """Colours, fonts and sizes for one window; passed in, never global.

    Signals:
        changed: colours or zoom are other than before; whoever paints must paint again.
        zoomed: another zoom was taken in by all who heard of the change; whoever shares out room must do so again.
    """

    changed = Signal()
    zoomed = Signal()

    def __init__(
        self,
        *,
        mode: str = "system",
        zoom: int = 100,
        contrast: str = "system",
        families: Mapping[str, str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """A theme; ``families`` names the font of "sans", "serif" and "mono", the computer's own if left out."""
        super().__init__(parent)
        self._mode = mode
        self._contrast = contrast
        self._name = ""
        self._zoom = zoom
        self._families = families or _families_present()
        self._colors: dict[tuple[str, str], QColor] = {}  # hundreds are asked for at every painting of the window
        self._fonts: dict[tuple[str, int], QFont] = {}
        # Sizes of the design by what has them; what is gone is forgotten by itself.
        self._scaled: WeakKeyDictionary[QObject, dict[str, tuple[float, ...]]] = WeakKeyDictionary()
        self._spaces: WeakKeyDictionary[QBoxLayout, dict[int, float]] = WeakKeyDictionary()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        if hasattr(hints, "accessibility"):
            hints.accessibility().contrastPreferenceChanged.connect(self._follow_contrast)

    @property
    def mode(self) -> str:
        """What was asked for: "system", "light" or "dark"."""
        return self._mode

    @property
    def dark(self) -> bool:
        """Whether dark colours are in force."""
        if self._mode == "system":
            return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._mode == "dark"

    @property
    def contrast(self) -> str:
        """What was asked for: "system", "high" or "normal"."""
        return self._contrast

    @property
    def high_contrast(self) -> bool:
        """Whether colours of high contrast are in force: pure grounds, no washes, lines of 2 px."""
        if self._contrast == "system":
            return contrast_wished()
        return self._contrast == "high"

    @property
    def name(self) -> str:
        """The name of the table of the theme file that is in force."""
        if not self._name:  # asked at every stroke, and the system takes its time to answer
            self._name = ("dark" if self.dark else "light") + ("-contrast" if self.high_contrast else "")
        return self._name

    @property
    def line(self) -> int:
        """How wide rules and edges are, in pixels at every zoom."""
        return 2 if self.high_contrast else 1

    @property
    def zoom(self) -> int:
        """Zoom in per cent, 80 to 200."""
        return self._zoom

    def set_mode(self, mode: str) -> None:
        """Switches to "system", "light" or "dark"."""
        if mode != self._mode:
            self._mode = mode
            self._change()

    def set_contrast(self, contrast: str) -> None:
        """Switches to "system", "high" or "normal" contrast."""
        if contrast != self._contrast:
            self._contrast = contrast
            self._change()

    def set_zoom(self, per_cent: int) -> None:
        """Scales all type and sizes; clamped to 80 to 200 per cent."""
        bounded = max(80, min(200, per_cent))
        if bounded != self._zoom:
            self._zoom = bounded
            self._rescale()
            self.changed.emit()
            self.zoomed.emit()

    def color(self, token: str, *, alpha: float = 1.0) -> QColor:
        """The colour of a token such as "accent" or "gusewash".

        Raises:
            KeyError: for a token that the theme file lacks.
        """
        known = self._colors.get((self.name, token))
        if known is None:
            known = self._colors[self.name, token] = QColor(assets.palettes()[self.name][token])
        color = QColor(known)
        if alpha < 1:
            color.setAlphaF(alpha)
        return color

    def px(self, size: float) -> int:
        """A size of the design in device-independent pixels, at the present zoom."""
        return round(size * self._zoom / 100)

    def scale(self, setter: Callable[..., object], *sizes: float) -> None:
        """Calls the ``setter`` of a widget or layout with sizes of the design, now and after each change of zoom.

        A later call for the same setter takes the place of an earlier one.

        Raises:
            TypeError: if ``setter`` is no method of a Qt object.
        """
        owner = getattr(setter, "__self__", None)
        if not isinstance(owner, QObject):
            raise TypeError("only what is set on a Qt object can follow the zoom")
        self._scaled.setdefault(owner, {})[setter.__name__] = sizes
        setter(*map(self.px, sizes))

    def space(self, layout: QBoxLayout, size: float) -> None:
        """Adds empty space of a size of the design to ``layout``; it follows the zoom.

        What stands before it must stay in the layout.
        """
        self._spaces.setdefault(layout, {})[layout.count()] = size
        layout.addSpacing(self.px(size))

    def font(self, role: str) -> QFont:
        """The font of a role of the type table ("body", "reading" ...)."""
        known = self._fonts.get((role, self._zoom))
        if known is None:
            known = self._fonts[role, self._zoom] = self._made_font(role)
        return QFont(known)

    def _made_font(self, role: str) -> QFont:
        set_as = assets.type_roles()[role]
        font = QFont(self._families[set_as.family])
        font.setPixelSize(self.px(set_as.size))
        font.setWeight(QFont.Weight(set_as.weight))
        if set_as.family == "sans":
            font.setFeature(QFont.Tag("tnum"), 1)  # figures stand below each other in every table
        return font

    def line_height(self, role: str) -> int:
        """The line height of a role, in pixels."""
        return self.px(assets.type_roles()[role].line)

    def palette(self) -> QPalette:
        """The palette for stock widgets."""
        palette = QPalette()
        role = QPalette.ColorRole
        pairs = (
            (role.Window, "window"), (role.WindowText, "text"), (role.Base, "surface"), (role.AlternateBase, "hover"),
            (role.Text, "text"), (role.Button, "surface"), (role.ButtonText, "text"), (role.PlaceholderText, "text3"),
            (role.Highlight, "accentwash"), (role.HighlightedText, "text"), (role.Link, "accent"),
            (role.Accent, "accent"),
            (role.ToolTipBase, "surface"), (role.ToolTipText, "text"), (role.Mid, "line"), (role.Dark, "linestrong"),
            (role.Light, "surface"), (role.Midlight, "hover"), (role.Shadow, "linestrong"),
        )  # fmt: skip
        for color_role, token in pairs:
            palette.setColor(color_role, self.color(token))
        for color_role in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, color_role, self.color("text3"))
        return palette

    def _follow_system(self) -> None:
        if self._mode == "system":
            self._change()

    def _follow_contrast(self) -> None:
        if self._contrast == "system":
            self._change()

    def _rescale(self) -> None:
        """Gives every size that follows the zoom anew."""
        for owner, setters in list(self._scaled.items()):
            if isValid(owner):
                for name, sizes in setters.items():
                    getattr(owner, name)(*map(self.px, sizes))
        for layout, spaces in list(self._spaces.items()):
            if isValid(layout):
                self._respace(layout, spaces)

    def _respace(self, layout: QBoxLayout, spaces: Mapping[int, float]) -> None:
        lying = layout.direction() in {QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.RightToLeft}
        fixed, free = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum
        for place, size in spaces.items():
            item = layout.itemAt(place)
            spacer = item.spacerItem() if item is not None else None
            if spacer is not None:
                width, height = (self.px(size), 0) if lying else (0, self.px(size))
                spacer.changeSize(width, height, *((fixed, free) if lying else (free, fixed)))
        layout.invalidate()

    def _change(self) -> None:
        """Other colours are in force."""
        self._name = ""
        self.changed.emit()


def contrast_wished() -> bool:
    """Whether the system's user asks for high contrast; Qt tells from 6.10 on, before it the setting alone decides."""
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):
        return False
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def _families_present() -> dict[str, str]:
    """The first family of each kind that this computer has, else the system's own."""
    present = set(QFontDatabase.families())
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    general = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    return {
        kind: next((name for name in names if name in present), fixed if kind == "mono" else general)
        for kind, names in assets.families().items()
    }
