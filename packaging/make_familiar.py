#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Remakes resources/familiar.bin: hashes of the runs of words of every licence that OSI approves.

usage: PYTHONPATH=app python packaging/make_familiar.py

The texts are those of the licence library; which of them OSI approves is in the program's own list. No text can be read
from the hashes. The same library gives the same file.
"""

from __future__ import annotations

import sys
from array import array

from howopen.assessment.brief import plain
from howopen.assessment.claims import lists
from howopen.assessment.familiar import runs
from howopen.assets import resource
from howopen.workspace.classes import Side, side_of
from howopen.workspace.desk import Desk
from howopen.workspace.places import places


def main() -> None:
    """Write the file."""
    library, approved = Desk(places()).need_library(), lists()
    entries = [entry for entry in library.entries() if entry.has_text and side_of(entry, approved) is Side.APPROVED]
    hashes = array("I", sorted({each for entry in entries for each in runs(plain(library.text(entry.id)))}))
    if sys.byteorder == "big":
        hashes.byteswap()
    resource("familiar.bin").write_bytes(hashes.tobytes())
    print(f"{len(hashes)} runs of {len(entries)} licences.")


if __name__ == "__main__":
    main()
