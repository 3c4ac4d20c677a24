# SPDX-License-Identifier: Apache-2.0
"""Where a result goes: standard output, a file, or a file a document in a folder."""

from __future__ import annotations

import sys
from pathlib import Path

from howopen.domain.errors import HowOpenError
from howopen.workspace.writing import write_bytes

BINARY_FORMATS = frozenset({"docx", "xlsx"})


def tell(words: str) -> None:
    """A message for the person, on standard error."""
    print(words, file=sys.stderr, flush=True)


def tell_error(source: str, error: HowOpenError) -> None:
    """Names the input, the reason and what to do about it."""
    name = "" if error.message.startswith(source) or Path(source).name in error.message else f"{source}: "
    tell(f"howopen: {name}{error}")


def put(content: bytes, *, output: str, format: str) -> None:  # noqa: A002 - the option's name
    """Writes a result to ``output``, or to standard output where that is "".

    Raises:
        HowOpenError: if it can't be written, or is binary and would land on a terminal.
    """
    if output:
        write_bytes(Path(output), content)
        return
    if format in BINARY_FORMATS and sys.stdout.isatty():
        raise HowOpenError(f"A {format} file is no use on a terminal.", hint=f"Name a file: -o result.{format}")
    sys.stdout.buffer.write(content)
    if not content.endswith(b"\n") and format not in BINARY_FORMATS:
        sys.stdout.buffer.write(b"\n")
    sys.stdout.buffer.flush()


def into_folder(output: str, *, several: bool) -> bool:
    """Whether ``output`` names a folder: one that exists, or a name without an ending for several documents."""
    path = Path(output)
    return bool(output) and (path.is_dir() or output.endswith(("/", "\\")) or (several and not path.suffix))


def make_folder(output: str) -> Path:
    """The folder, made where it is missing.

    Raises:
        HowOpenError: if it can't be made.
    """
    folder = Path(output)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise HowOpenError(f"The folder {folder.name} could not be made: {error.strerror}.") from error
    return folder
