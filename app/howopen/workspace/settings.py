# SPDX-License-Identifier: Apache-2.0
"""Settings and recent documents: one declared table, kept in one JSON file."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from howopen.workspace.last_state import LastState
from howopen.workspace.writing import write_bytes

RECENT_LIMIT: Final = 30


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: its key, its value until it is changed, and what it is for.

    ``label`` is what it is called where a person sets it; "" for what the window keeps by itself. ``choices`` are the
    values that a text may have, each with its words; empty for free text. ``least`` and ``most`` bound a number.
    """

    key: str
    default: str | int | bool
    help: str
    label: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    least: int = 0
    most: int = 0


SETTINGS: Final = (
    Setting(
        "theme",
        "system",
        "Colours: system, light or dark.",
        label="Theme",
        choices=(("system", "As the system"), ("light", "Light"), ("dark", "Dark")),
    ),
    Setting(
        "contrast",
        "system",
        "High contrast: pure grounds, no washes, lines of 2 px; signs and underlines stay.",
        label="Contrast",
        choices=(("system", "As the system"), ("high", "High"), ("normal", "Normal")),
    ),
    Setting("zoom", 100, "Size of all type, in per cent.", label="Zoom", least=80, most=200),
    Setting(
        "language",
        "system",
        "Language of the window; documents keep theirs. Holds from the next start on.",
        label="Language",
        choices=(("system", "As the system"), ("en", "English"), ("ko", "한국어")),
    ),
    Setting(
        "reviewer", "", "Your name in the audit trail and in sign-offs; empty for that of your login.", label="Name"
    ),
    Setting(
        "letters", True, "C confirms, E corrects, N notes ... where no text is written.", label="Single-letter keys"
    ),
    Setting("restore", True, "Opens at the next start what was open.", label="Restore the session"),
    Setting("geometry", "", "Place and size of the window, as Qt saves it (base64)."),
    Setting("splitters", "", "Widths of the panes, as JSON."),
    Setting("session", "", "What was open, as JSON."),
    Setting("review", "", "The review file that was open last."),
    Setting("export_folder", "", "Folder of the last export."),
    Setting("plan", "", "The organisation and plan of “Can we?”, as TOML."),
    Setting("plan_file", "", "The file that the organisation and plan were opened from or saved to."),
    Setting("weights", "", "Weights of the openness index as JSON; empty for the standard ones."),
)


@dataclass(frozen=True, slots=True)
class Recent:
    """A document that was opened: a path or ``lib:ID``, its name, when (ISO 8601) and its format ("PDF")."""

    source: str
    name: str
    opened: str
    format: str


class Settings:
    """The settings in ``path``; a missing or broken file counts as empty, and an unknown key is a mistake of ours.

    What changes is written before the call returns, or with ``later`` in a thread, so that a window does not wait for
    the disk; then ``flush`` tells whether it was written.
    """

    def __init__(self, path: Path, *, later: bool = False) -> None:
        self._path = path
        self._later = LastState(self._write) if later else None
        self._known = {setting.key: setting for setting in SETTINGS}
        stored = _load(path)
        values = stored.get("values")
        self._values: dict[str, str | int | bool] = {
            key: value
            for key, value in (values if isinstance(values, dict) else {}).items()
            if key in self._known and _fits(self._known[key], value)
        }
        self._recent = _recent_from(stored.get("recent"))

    def get(self, key: str) -> str | int | bool:
        """The value of a setting.

        Raises:
            KeyError: for a key that is not in the table.
        """
        return self._values.get(key, self._known[key].default)

    def text(self, key: str) -> str:
        """The value of a setting that holds text."""
        return str(self.get(key))

    def number(self, key: str) -> int:
        """The value of a setting that holds a whole number."""
        return int(self.get(key))

    def on(self, key: str) -> bool:
        """The value of a setting that is on or off."""
        return bool(self.get(key))

    def set(self, key: str, value: str | int | bool) -> None:  # noqa: FBT001 - a value like any other
        """Keeps a value.

        Raises:
            KeyError: for a key that is not in the table.
            TypeError: for a value of another kind than the default's.
            ValueError: for a value that is none of the choices, or out of bounds.
        """
        setting = self._known[key]
        if type(value) is not type(setting.default):
            raise TypeError(f"{key} holds {type(setting.default).__name__}, not {type(value).__name__}")
        if not _fits(setting, value):
            raise ValueError(f"{key} cannot be {value!r}")
        if self.get(key) != value:
            self._values[key] = value
            self._save()

    def recent(self) -> tuple[Recent, ...]:
        """The documents opened last, newest first."""
        return self._recent

    def remember(self, *, source: str, name: str, format: str, now: datetime) -> None:  # noqa: A002 - the reader's word
        """Puts a document at the head of the recent ones."""
        entry = Recent(source=source, name=name, opened=now.isoformat(timespec="seconds"), format=format)
        rest = tuple(recent for recent in self._recent if recent.source != source)
        self._recent = (entry, *rest)[:RECENT_LIMIT]
        self._save()

    def forget(self, source: str) -> None:
        """Takes a document off the recent ones."""
        self._recent = tuple(recent for recent in self._recent if recent.source != source)
        self._save()

    def flush(self) -> None:
        """Waits until all that was set is written.

        Raises:
            HowOpenError: if the last state could not be written.
            OSError: if its folder could not be made.
        """
        if self._later is not None:
            self._later.flush()

    def _save(self) -> None:
        content = {"values": self._values, "recent": [asdict(recent) for recent in self._recent]}
        write = self._write if self._later is None else self._later.keep
        write(json.dumps(content, indent=1, ensure_ascii=False).encode())

    def _write(self, content: bytes) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        write_bytes(self._path, content)


def _fits(setting: Setting, value: object) -> bool:
    """Whether a setting can have this value: its kind, and its choices or bounds where it has any."""
    if type(value) is not type(setting.default):
        return False
    if setting.choices:
        return value in {choice for choice, _words in setting.choices}
    if isinstance(value, int) and setting.most:
        return setting.least <= value <= setting.most
    return True


def _load(path: Path) -> dict[str, Any]:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}


def _recent_from(rows: object) -> tuple[Recent, ...]:
    keys = {"source", "name", "opened", "format"}
    if not isinstance(rows, list):
        return ()
    return tuple(
        Recent(**row)
        for row in rows[:RECENT_LIMIT]
        if isinstance(row, dict) and set(row) == keys and all(isinstance(value, str) for value in row.values())
    )
