# SPDX-License-Identifier: Apache-2.0
"""The one kind of error that a reviewer is meant to see."""

from __future__ import annotations


class HowOpenError(Exception):
    """Something a reviewer can understand and act on.

    ``message`` says what is wrong and names the file; ``hint`` says what to do about it. Neither holds words of a
    document. ``needs_password`` is true where the right password would make the file readable,
    ``needs_recognition`` where it holds pictures of text alone, which text recognition (OCR) may read.
    """

    def __init__(
        self, message: str, *, hint: str = "", needs_password: bool = False, needs_recognition: bool = False
    ) -> None:
        super().__init__(message, hint, needs_password, needs_recognition)
        self.message = message
        self.hint = hint
        self.needs_password = needs_password
        self.needs_recognition = needs_recognition

    def __reduce__(self) -> tuple[object, ...]:
        # Errors cross from the guarded reader's process; keyword-only arguments are not pickled by default.
        return (_rebuilt, (type(self), self.args))

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


def _rebuilt(kind: type[HowOpenError], args: tuple[str, str, bool, bool]) -> HowOpenError:
    message, hint, needs_password, needs_recognition = args
    return kind(message, hint=hint, needs_password=needs_password, needs_recognition=needs_recognition)
