# SPDX-License-Identifier: Apache-2.0
"""The views of the window, each loaded when somebody first asks for it by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from howopen.starting import lazily

if TYPE_CHECKING:
    from howopen.gui.views.can_we_view import CanWeView
    from howopen.gui.views.compare_view import CompareView
    from howopen.gui.views.how_open_view import HowOpenView
    from howopen.gui.views.library_view import LibraryView
    from howopen.gui.views.matrix_view import MatrixView
    from howopen.gui.views.read_view import ReadView
    from howopen.gui.views.review_view import ReviewView
    from howopen.gui.views.several_view import SeveralView
    from howopen.gui.views.timeline_view import TimelineView

__all__ = [
    "CanWeView",
    "CompareView",
    "HowOpenView",
    "LibraryView",
    "MatrixView",
    "ReadView",
    "ReviewView",
    "SeveralView",
    "TimelineView",
]
_MODULES: Final = {
    "CanWeView": "can_we_view",
    "CompareView": "compare_view",
    "HowOpenView": "how_open_view",
    "LibraryView": "library_view",
    "MatrixView": "matrix_view",
    "ReadView": "read_view",
    "ReviewView": "review_view",
    "SeveralView": "several_view",
    "TimelineView": "timeline_view",
}

if not TYPE_CHECKING:
    __getattr__ = lazily(__name__, _MODULES)
