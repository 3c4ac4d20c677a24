# SPDX-License-Identifier: Apache-2.0
"""Which document of a history a person means."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

from howopen.domain.errors import HowOpenError

if TYPE_CHECKING:
    from howopen.history import History

_LIKE: Final = 70.0
_APART: Final = 6.0
_NAMED: Final = 12


def find_document(history: History, name: str) -> str:
    """The document called ``name``: by its path, its file's name, its words, or the one that is clearly most like it.

    "" stands for the only document where there is only one. One that was deleted is found by its exact path.

    Raises:
        HowOpenError: if none or several fit; it names those that come near.
    """
    known = history.documents()
    if name in known or name in history.withdrawn():
        return name
    if not name and len(known) == 1:
        return known[0]
    for form in _FORMS:
        fitting = [document for document in known if name and form(document) == form(name)]
        if len(fitting) == 1:
            return fitting[0]
        if fitting:
            raise _several(name, fitting)
    return _most_alike(name, known)


def _most_alike(name: str, known: Sequence[str]) -> str:
    from rapidfuzz import fuzz, process

    found = process.extract(_words(name), {document: _words(document) for document in known}, scorer=fuzz.WRatio)
    scored = [(score, document) for _, score, document in found if name and score >= _LIKE]
    if scored and (len(scored) == 1 or scored[0][0] - scored[1][0] >= _APART):
        return scored[0][1]
    raise _several(name, [document for _, document in scored] or known)


def _several(name: str, documents: Iterable[str]) -> HowOpenError:
    named = list(documents)
    more, listed = len(named) - _NAMED, "; ".join(named[:_NAMED])
    what = f"“{name}” is no one document here." if name else "There are several documents here."
    return HowOpenError(what, hint=f"Name one of: {listed} and {more} more." if more > 0 else f"Name one of: {listed}.")


def _path(name: str) -> str:
    return name.casefold()


def _without_ending(name: str) -> str:
    return str(PurePosixPath(name.casefold()).with_suffix("")) if PurePosixPath(name).name else ""


def _file(name: str) -> str:
    return PurePosixPath(name.casefold()).name


def _stem(name: str) -> str:
    return PurePosixPath(name.casefold()).stem


def _words(name: str) -> str:
    """The words of a path: "Pier/Terms_of-service.md" gives "pier terms of service"."""
    return " ".join(re.findall(r"\w+", _without_ending(name).replace("_", " ")))


_FORMS: Final[Sequence[Callable[[str], str]]] = (_path, _without_ending, _file, _words, _stem)
