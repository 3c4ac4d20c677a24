# SPDX-License-Identifier: Apache-2.0
"""What every source of dated versions answers."""

from __future__ import annotations

from abc import ABC, abstractmethod
from types import TracebackType
from typing import Final, Self

from howopen.domain.errors import HowOpenError
from howopen.domain.timeline import Version

MAX_BYTES: Final = 64 * 1024 * 1024
"""A version's file is not taken in where it is larger than this."""


class History(ABC):
    """Documents with their dated versions; ``name`` is that of the repository, bundle or folder."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @abstractmethod
    def documents(self) -> tuple[str, ...]:
        """The names of the documents that the source holds today, in order, such as "Pier/Terms of service.md"."""

    @abstractmethod
    def withdrawn(self) -> tuple[str, ...]:
        """The names of the documents that were deleted and did not come back; their versions can still be asked for."""

    @abstractmethod
    def versions(self, document: str) -> tuple[Version, ...]:
        """Every version with contents of its own, oldest first.

        Raises:
            KeyError: if there is no such document.
        """

    @abstractmethod
    def file_name(self, document: str, version: Version) -> str:
        """The name of the file that holds that version, without its folders."""

    @abstractmethod
    def data(self, document: str, version: Version) -> bytes:
        """The bytes of the file in that version.

        Raises:
            HowOpenError: if they can't be read, or are too many.
            KeyError: if the document has no such version.
        """

    def close(self) -> None:
        """Lets go of what is open; nothing can be asked for afterwards."""
        return


def too_large(name: str) -> HowOpenError:
    """The error for a file above the limit."""
    return HowOpenError(f"{name} is larger than {MAX_BYTES // 1024**2} MB.", hint="Leave that version out.")
