# SPDX-License-Identifier: Apache-2.0
"""Zip-based files with the same bytes for the same content."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date
from typing import Final

_CORE: Final = "docProps/core.xml"
_MODIFIED: Final = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*(</dcterms:\2>)")
_FIRST_ZIP_YEAR: Final = 1980


def repacked(content: bytes, *, made: date) -> bytes:
    """The zip file ``content`` with every time in it set to midnight of ``made``, entries in their given order."""
    stamp = (max(made.year, _FIRST_ZIP_YEAR), made.month, made.day, 0, 0, 0)
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            data = source.read(name)
            if name == _CORE:
                data = _MODIFIED.sub(rb"\g<1>" + f"{made.isoformat()}T00:00:00Z".encode() + rb"\g<3>", data)
            info = zipfile.ZipInfo(name, date_time=stamp)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o600 << 16
            info.create_system = 3  # else it would tell on which system the file was made
            target.writestr(info, data)
    return out.getvalue()
