# SPDX-License-Identifier: Apache-2.0
"""What a PATH of the command line, or a dropped file, stands for."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Final

from howopen.domain.document import Tracked
from howopen.domain.errors import HowOpenError
from howopen.reading import SEPARATOR, Inventory, inventory_guarded, is_readable_name, located, may_hold_several
from howopen.reading.inventory import MESSAGE
from howopen.workspace.kinds import READ, without_ending

LIBRARY_PREFIX: Final = "lib:"
NO_FILES_HINT: Final = f"HowOpen reads {READ}; of a folder, those that lie directly in it."
_UNSAFE: Final = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


@dataclass(frozen=True, slots=True)
class ReadAs:
    """How a document is to be read: ``ocr`` is whether pictures of text are.

    The password stays in memory; it does not show where this is printed.
    """

    password: str = field(default="", repr=False)
    tracked: Tracked = Tracked.ACCEPTED
    ocr: bool = False


PLAINLY: Final = ReadAs()
"""Without a password, tracked changes accepted, and nothing recognised in pictures."""


@dataclass(frozen=True, slots=True)
class Expansion:
    """The documents behind some paths.

    ``sources`` are what ``Desk.read`` takes, each once and in order: files, ``lib:ID``, and "archive.zip › NAME" for
    the documents of an archive or e-mail. ``told`` are sentences on what else is in those, each with its path;
    ``failed`` the paths that give nothing, and why.
    """

    sources: tuple[str, ...] = ()
    told: tuple[tuple[str, str], ...] = ()
    failed: tuple[tuple[str, HowOpenError], ...] = ()


def expand(paths: Iterable[str], *, password: str = "") -> Expansion:
    """Each file, each ``lib:ID``, for a folder every file directly in it that HowOpen reads, in order of name.

    An archive or e-mail stands for the documents in it, wherever it lies. ``password`` opens archives in archives.
    """
    sources: list[str] = []
    told: list[tuple[str, str]] = []
    failed: list[tuple[str, HowOpenError]] = []
    for path in paths:
        try:
            files = _files_at(path)
        except HowOpenError as error:
            failed.append((path, error))
            continue
        for file in files:
            try:
                held = _held(file, password)
            except HowOpenError as error:
                failed.append((file, error))
                continue
            told.extend((file, words) for words in held.warnings)
            sources.extend(f"{file}{SEPARATOR}{member}" for member in held.members)
            if not held.members:
                sources.append(file)
    return Expansion(tuple(dict.fromkeys(sources)), tuple(told), tuple(failed))


def needs_unpacking(paths: Iterable[str]) -> bool:
    """Whether an archive or e-mail is among the files at ``paths``, so that ``expand`` takes a moment.

    Only the first bytes of files are looked at. False for what cannot be looked at: ``expand`` says why.
    """
    try:
        return any(_is_holder(file) for path in paths for file in _files_at(path))
    except HowOpenError:
        return False


def readable_in(folder: Path) -> tuple[Path, ...]:
    """The files directly in ``folder`` that HowOpen reads, in order of name; hidden ones are left out."""
    return tuple(
        path
        for path in sorted(folder.iterdir())
        if path.is_file() and not path.name.startswith(".") and is_readable_name(path)
    )


def two_of(sources: Sequence[str]) -> tuple[str, str] | None:
    """The two documents that ``sources`` are, which a person most likely wants compared; else None.

    The text of an e-mail that has documents attached is no party to it.
    """
    documents = [source for source in sources if not _is_covering_letter(source)]
    return (documents[0], documents[1]) if len(documents) == 2 and documents[0] != documents[1] else None


def file_of(source: str) -> str:
    """The file that a source is in, which is the source itself unless it names a member of an archive."""
    return source if source.startswith(LIBRARY_PREFIX) else str(located(source)[0])


def result_names(sources: Sequence[str], ending: str) -> tuple[str, ...]:
    """A file name for the result of each source: STEM.ENDING, the stem being the file's name or the library's ID.

    Of a document in an archive it is its own name, of an e-mail's text the e-mail's. Where two sources share a stem,
    the later one keeps its own ending too ("terms.pdf.json"), or gets a number: no result takes another's place, also
    where a disk does not tell capitals from small letters.
    """
    taken: set[str] = set()
    names: list[str] = []
    for source in sources:
        name = next(name for name in _candidates(source, ending) if name.casefold() not in taken)
        taken.add(name.casefold())
        names.append(name)
    return tuple(names)


def _files_at(path: str) -> tuple[str, ...]:
    """The path itself, or for a folder what is read in it.

    Raises:
        HowOpenError: if a folder may not be listed or gives nothing.
    """
    # Unlike Path.is_dir, this takes any words: reading them as a path then says what is wrong with it.
    if path.startswith(LIBRARY_PREFIX) or not os.path.isdir(path):  # noqa: PTH112
        return (path,)
    try:
        files = tuple(str(inside) for inside in readable_in(Path(path)))
    except OSError as error:
        raise HowOpenError(f"The folder “{path}” could not be opened: {error.strerror}.") from error
    if not files:
        raise HowOpenError(f"“{path}” holds no file that HowOpen reads.", hint=NO_FILES_HINT)
    return files


def _is_holder(file: str) -> bool:
    """Whether there may be documents in this one; what names one of those already is that one alone."""
    return not file.startswith(LIBRARY_PREFIX) and not located(file)[1] and may_hold_several(Path(file))


def _held(file: str, password: str) -> Inventory:
    """What lies in a file; no members where it is one document, which then says itself what else is in it."""
    if not _is_holder(file):
        return Inventory()
    held = inventory_guarded(Path(file), password=password)
    return held if len(held.members) > 1 else Inventory()


def _is_covering_letter(source: str) -> bool:
    return source.endswith(f"{SEPARATOR}{MESSAGE}")


def _candidates(source: str, ending: str) -> Iterator[str]:
    known = source.startswith(LIBRARY_PREFIX)
    name = source.removeprefix(LIBRARY_PREFIX) if known else _own_name(source)
    stem = name if known else _stem(name)
    yield f"{stem}.{ending}"
    if not known:
        yield f"{name}.{ending}"
    for number in count(2):
        yield f"{stem}-{number}.{ending}"


def _own_name(source: str) -> str:
    """The file's name, or the member's without its folders; an e-mail's text goes by the e-mail's."""
    file, member = located(source)
    parts = [file.name, *(part for part in member.split(SEPARATOR) if part)]
    if len(parts) > 1 and parts[-1] == MESSAGE:
        parts.pop()
    return _UNSAFE.sub(" ", Path(parts[-1]).name).strip(" .") or "document"


def _stem(name: str) -> str:
    known = without_ending(name)
    return known if known != name else Path(name).stem
