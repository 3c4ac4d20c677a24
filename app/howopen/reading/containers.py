# SPDX-License-Identifier: Apache-2.0
"""Files that hold several documents: which these are, and the bytes of one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Protocol

from howopen.domain.errors import HowOpenError
from howopen.reading import failures, inventory
from howopen.reading.inventory import MESSAGE, SEPARATOR, Inventory
from howopen.reading.limits import Limits
from howopen.reading.sniff import Format, format_of, is_readable_name

HOLDERS = frozenset((Format.ZIP, Format.MAIL))
"""Formats of files that may hold several documents."""


class Holder(Protocol):
    """A file with files in it."""

    @property
    def labels(self) -> tuple[str, ...]:
        """The names of the files in it."""

    @property
    def links(self) -> tuple[str, ...]:
        """What lies in it and is no file."""

    def size(self, label: str) -> int:
        """Bytes of a file in it, or 0 where they are not known yet."""

    def load(self, label: str, password: str) -> bytes:
        """The bytes of a file in it."""


@dataclass(slots=True)
class _Search:
    """A way through archives in archives, and how many bytes may still be unpacked on it."""

    limits: Limits
    password: str
    left: int

    def load(self, holder: Holder, label: str, shown: str) -> bytes:
        if holder.size(label) > self.left:
            raise failures.unpacks_too_far(shown, self.limits.unpacked_bytes)
        data = holder.load(label, self.password)
        self.left -= len(data)
        if self.left < 0:
            raise failures.unpacks_too_far(shown, self.limits.unpacked_bytes)
        return data


def contents(data: bytes, name: str, found: Format, limits: Limits, *, password: str = "") -> Inventory:
    """The documents in the file ``name``, also in archives inside it.

    Raises:
        HowOpenError: if it cannot be opened or holds no document.
    """
    told: list[str] = []
    names: list[str] = []
    members = _members(data, name, found, _Search(limits, password, limits.unpacked_bytes), told, names, depth=1)
    if not members:
        raise failures.no_documents(name, inventory.listed(names))
    return Inventory(tuple(members), tuple(filter(None, (*told, inventory.left_out(names)))))


def _members(
    data: bytes, name: str, found: Format, search: _Search, told: list[str], left_out: list[str], *, depth: int
) -> list[str]:
    if depth > search.limits.archives:
        raise failures.nested_archives(name, search.limits.archives)
    holder = _holder(data, name, found, search.limits)
    members = [MESSAGE] if found is Format.MAIL else []
    left_out.extend(holder.links)
    for label in holder.labels:
        path = PurePosixPath(label)
        if not is_readable_name(path):
            left_out.append(label)
        elif path.suffix.lower() not in (".zip", ".eml", ".mht", ".mhtml"):
            members.append(label)
        else:
            members.extend(_inner(holder, label, f"{name}{SEPARATOR}{label}", search, told, left_out, depth))
    return members


def _inner(
    holder: Holder, label: str, shown: str, search: _Search, told: list[str], left_out: list[str], depth: int
) -> list[str]:
    """The members of an archive inside another; one that cannot be opened takes nothing but itself with it."""
    names: list[str] = []
    try:
        data = search.load(holder, label, shown)
        found = format_of(data, label)
        if found not in HOLDERS:
            return [label]
        inner = _members(data, shown, found, search, told, names, depth=depth + 1)
    except HowOpenError as error:
        if error.needs_password:
            raise
        told.append(error.message)
        return []
    left_out.extend(f"{label}{SEPARATOR}{item}" for item in names)
    return [f"{label}{SEPARATOR}{member}" for member in inner]


def extracted(
    data: bytes, name: str, found: Format, member: str, limits: Limits, *, password: str = ""
) -> tuple[bytes, str]:
    """The bytes of a member, and the name that tells its format; for the text of an e-mail, the e-mail's own.

    Raises:
        HowOpenError: if there is no such member, or it cannot be unpacked.
    """
    search = _Search(limits, password, limits.unpacked_bytes)
    shown, left = name, member
    for _ in range(limits.archives):
        if found is Format.MAIL and left in ("", MESSAGE):
            return data, shown
        holder = _holder(data, shown, found, limits)
        label, _, left = left.partition(SEPARATOR)
        if label not in holder.labels:
            raise failures.no_member(shown, label)
        shown = f"{shown}{SEPARATOR}{label}"
        data = search.load(holder, label, shown)
        found = format_of(data, label)
        if found not in HOLDERS:
            return data, shown
        if not left:
            left = MESSAGE if found is Format.MAIL else ""
    if found is Format.MAIL and left in ("", MESSAGE):
        return data, shown
    raise failures.nested_archives(name, limits.archives)


def _holder(data: bytes, name: str, found: Format, limits: Limits) -> Holder:
    if found is Format.MAIL:
        from howopen.reading.mail_file import MailHolder
        from howopen.reading.mail_parts import open_mail

        return MailHolder(name, open_mail(data, name, limits))
    from howopen.reading.zip_file import open_zip

    return open_zip(data, name, limits)
