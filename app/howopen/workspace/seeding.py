# SPDX-License-Identifier: Apache-2.0
"""The licence library that comes with an installed bundle: where it lies, and its way to the user's own folder."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Final

from howopen import assets
from howopen.workspace.places import Places

SEED: Final = "library.sqlite"


def bundled_library() -> Path:
    """The library that ships with the program; a bundle has one, a wheel and a checkout have none."""
    return assets.resource(SEED)


def plant(places: Places, seed: Path) -> bool:
    """Copies ``seed`` to the user's library where there is none yet, as a whole or not at all; whether it did.

    A library that is there is never touched: it may hold entries of the user's own. Where the copy cannot be made (no
    room, a folder that cannot be written), HowOpen goes on without a library, as it does before the first sync.
    """
    if places.library.exists() or not seed.is_file():
        return False
    try:
        places.data.mkdir(parents=True, exist_ok=True)
        # A folder of its own: two programs that start at the same time must not write to one file.
        with tempfile.TemporaryDirectory(prefix=".library-", dir=places.data) as folder:
            # copyfile leaves the seed's read-only mode behind.
            copy = shutil.copyfile(seed, Path(folder, SEED))
            copy.replace(places.library)
    except OSError:
        return False
    return True
