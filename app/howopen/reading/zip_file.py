# SPDX-License-Identifier: Apache-2.0
"""ZIP archives as holders of documents. Nothing is unpacked to disk, so a path in one leads nowhere."""

from __future__ import annotations

import re
import stat
import zipfile
import zlib
from dataclasses import dataclass

from howopen.reading import failures
from howopen.reading.archives import is_encrypted, opened
from howopen.reading.inventory import SEPARATOR
from howopen.reading.limits import Limits

KIND = "ZIP archive"
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_OF_THE_SYSTEM = re.compile(r"(?:\A|/)(?:__MACOSX/.*|\._[^/]*|\.DS_Store|Thumbs\.db|desktop\.ini)\Z")


@dataclass(frozen=True, slots=True)
class ZipHolder:
    """An archive: its files' names, made harmless, with the entry of each, and the names of links, left out."""

    data: bytes
    name: str
    limits: Limits
    entries: dict[str, zipfile.ZipInfo]
    links: tuple[str, ...]

    @property
    def labels(self) -> tuple[str, ...]:
        """The names of what lies in it, in its own order."""
        return tuple(self.entries)

    def size(self, label: str) -> int:
        """Bytes of a member, unpacked."""
        return self.entries[label].file_size

    def load(self, label: str, password: str) -> bytes:
        """The bytes of a member.

        Raises:
            HowOpenError: if it is damaged or encrypted; ``needs_password`` is set where the right one would help.
        """
        entry, shown = self.entries[label], f"{self.name}{SEPARATOR}{label}"
        with opened(self.data, self.name, KIND, self.limits) as archive:
            if not is_encrypted(entry):
                return archive.read(entry)
            if not password:
                raise failures.locked(shown, tried=False)
            try:
                return archive.read(entry, pwd=password.encode("utf-8"))
            except NotImplementedError as error:
                raise failures.encrypted(shown, "file in an archive") from error
            except (RuntimeError, zipfile.BadZipFile, zlib.error, EOFError) as error:
                raise failures.locked(shown, tried=True) from error


def open_zip(data: bytes, name: str, limits: Limits) -> ZipHolder:
    """The archive in ``data``.

    Raises:
        HowOpenError: if it is damaged or would unpack beyond the limits.
    """
    entries: dict[str, zipfile.ZipInfo] = {}
    links: list[str] = []
    with opened(data, name, KIND, limits) as archive:
        for entry in archive.infolist():
            if entry.is_dir() or _OF_THE_SYSTEM.search(entry.filename):
                continue
            label = _label(entry.filename, entries)
            if stat.S_ISLNK(entry.external_attr >> 16):
                links.append(f"{label} (a link)")
            else:
                entries[label] = entry
    return ZipHolder(data, name, limits, entries, tuple(links))


def _label(path: str, taken: dict[str, zipfile.ZipInfo]) -> str:
    """A path inside an archive as it is shown: relative, with no way out of the archive, unlike the others."""
    parts = _UNPRINTABLE.sub("", path).replace("\\", "/").replace("›", ">").split("/")
    label = "/".join(part.strip() for part in parts if part.strip() not in ("", ".", "..")) or "unnamed"
    shown, count = label, 1
    while shown in taken:
        count += 1
        shown = f"{label} ({count})"
        stem, dot, suffix = label.rpartition(".")
        if dot and "/" not in suffix:
            shown = f"{stem} ({count}).{suffix}"
    return shown
