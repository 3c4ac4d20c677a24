# SPDX-License-Identifier: Apache-2.0
"""Where a result goes: standard output, a file, or a file a document in a folder."""

from __future__ import annotations

import sys
import unicodedata
from pathlib import Path

from howopen.domain.errors import HowOpenError
from howopen.workspace.writing import write_bytes

BINARY_FORMATS = frozenset({"docx", "xlsx", "pdf", "annotated"})


def tell(words: str) -> None:
    """A message for the person, on one line of standard error; a file's name in it can't steer the terminal."""
    print("".join(map(_visible, words)), file=sys.stderr, flush=True)


def _visible(character: str) -> str:
    if unicodedata.category(character).startswith("C"):
        return character.encode("unicode_escape").decode()
    return character


def tell_error(source: str, error: HowOpenError) -> None:
    """Names the input, the reason and what to do about it."""
    name = "" if error.message.startswith(source) or Path(source).name in error.message else f"{source}: "
    option = " It goes behind --password." if error.needs_password else ""
    option += " Ask for that with --ocr." if error.needs_recognition else ""
    tell(f"howopen: {name}{error}{option}")


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
