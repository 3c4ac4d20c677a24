# SPDX-License-Identifier: Apache-2.0
"""Where HowOpen keeps its files on this machine."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs


@dataclass(frozen=True, slots=True)
class Places:
    """Folders of the user's own; none need exist yet."""

    data: Path
    config: Path

    @property
    def library(self) -> Path:
        """The licence library's SQLite file."""
        return self.data / "library.sqlite"

    @property
    def alignments(self) -> Path:
        """The folder of what people put side by side by hand."""
        return self.data / "alignments"

    @property
    def reviews(self) -> Path:
        """The folder of reviews that have no name yet."""
        return self.data / "reviews"

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.config / "settings.json"


def places() -> Places:
    """The user's folders, or both inside ``HOWOPEN_HOME`` where that is set."""
    home = os.environ.get("HOWOPEN_HOME")
    if home:
        return Places(data=Path(home), config=Path(home))
    return Places(
        data=platformdirs.user_data_path("howopen", appauthor=False),
        config=platformdirs.user_config_path("howopen", appauthor=False),
    )
