# SPDX-License-Identifier: Apache-2.0
"""What was open when the window was closed, so that the next start shows it again."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Final

from howopen.domain.errors import HowOpenError
from howopen.gui.documents import Documents, OpenDocument
from howopen.gui.opening import Place
from howopen.gui.translation.texts import tr
from howopen.workspace.inputs import LIBRARY_PREFIX
from howopen.workspace.settings import Settings

KEY: Final = "session"
MOST: Final = 40
"""Documents beyond these are not opened again by themselves: reading them would take minutes that nobody asked for."""


@dataclass(frozen=True, slots=True)
class Session:
    """The sources of the open documents in their order, and what was shown.

    ``current`` is the source that was shown, ``compared`` the two sources of the comparison, "" and () for none.
    ``place`` is the view. Pasted text has no source and so is no part of it.
    """

    sources: tuple[str, ...] = ()
    current: str = ""
    place: str = Place.LIBRARY.value
    compared: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether there is nothing to restore."""
        return not self.sources


def session_of(documents: Documents, place: Place) -> Session:
    """What is open now."""
    sources = tuple(document.source for document in documents.all if document.source)[:MOST]
    current = documents.current.source if documents.current is not None else ""
    return Session(sources, current if current in sources else "", place.value, _compared(documents, sources))


def read_session(text: str) -> Session:
    """The session in a setting's text; an empty one for what is damaged or of another version."""
    try:
        content = json.loads(text)
        session = Session(
            sources=tuple(content["sources"])[:MOST],
            current=content["current"],
            place=Place(content["place"]).value,
            compared=tuple(content["compared"]),
        )
    except (ValueError, TypeError, KeyError):
        return Session()
    words = (*session.sources, session.current, *session.compared)
    whole = all(isinstance(word, str) for word in words) and len(session.compared) in (0, 2)
    return session if whole and set(session.compared) <= set(session.sources) else Session()


def keep_session(settings: Settings, session: Session) -> None:
    """Keeps the session; a settings file that cannot be written costs the restoring alone."""
    with suppress(HowOpenError, OSError):
        settings.set(KEY, json.dumps(asdict(session), ensure_ascii=False))


def kept_session(settings: Settings) -> Session:
    """The session to restore; an empty one where the person does not want that."""
    return read_session(settings.text(KEY)) if settings.on("restore") else Session()


def without_missing(session: Session, opened: Collection[str] = ()) -> tuple[Session, tuple[str, ...]]:
    """What of the session is still where it was or ``opened`` already, and the sources that are not."""
    missing = tuple(source for source in session.sources if source not in opened and not _is_there(source))
    if not missing:
        return session, ()
    kept = tuple(source for source in session.sources if source not in missing)
    return (
        replace(
            session,
            sources=kept,
            current=session.current if session.current in kept else "",
            compared=session.compared if set(session.compared) <= set(kept) else (),
        ),
        missing,
    )


def missing_words(missing: Sequence[str]) -> tuple[str, str]:
    """The head and the sentence of a banner that names the files which have moved."""
    files = ", ".join(missing)
    if len(missing) == 1:
        head = tr("A file of the last session is not where it was")
        return head, tr("{file}. Open it from where it is now.", file=files)
    head = tr("Files of the last session are not where they were")
    return head, tr("{files}. Open them from where they are now.", files=files)


def place_of(session: Session) -> Place:
    """The view to show."""
    return Place(session.place)


def _compared(documents: Documents, sources: tuple[str, ...]) -> tuple[str, ...]:
    comparison = documents.comparison
    if comparison is None:
        return ()
    pair = tuple(_source_of(documents.all, side.document.sha256) for side in (comparison.a, comparison.b))
    return pair if set(pair) <= set(sources) and len(set(pair)) == 2 else ()


def _source_of(documents: Sequence[OpenDocument], sha256: str) -> str:
    return next((one.source for one in documents if one.analysis.document.sha256 == sha256), "")


def _is_there(source: str) -> bool:
    return source.startswith(LIBRARY_PREFIX) or Path(source).is_file()
