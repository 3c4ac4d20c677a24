# SPDX-License-Identifier: Apache-2.0
"""Stand-off labels: where the clauses of a known text lie, without any of its words."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from howopen.domain.clauses import Category, Effect
from howopen.domain.errors import HowOpenError
from howopen.domain.spans import Span


@dataclass(frozen=True, slots=True)
class Label:
    """A clause as a person marked it; offsets are in the text without white space around it."""

    span: Span
    category: Category
    effect: Effect


@dataclass(frozen=True, slots=True)
class LabelledText:
    """All labels of one text. ``sha256`` is that of the stripped text in UTF-8; ``family`` names near relatives.

    ``group`` is the kind of text: "ai" (licences and policies of AI models), "blind" (the same, labelled when HowOpen
    had never seen them), "terms" (of a service), "general", or "own" (written and labelled for this project).
    ``facts`` is the facts' JSON as labelled, {} where nobody judged them. ``gold`` tells labels made by two people
    and reconciled from working labels of one reader, which are measured apart. ``judged`` are the parts that were read;
    () means all of it.
    """

    id: str
    sha256: str
    family: str
    group: str
    gold: bool
    labels: tuple[Label, ...]
    facts: Mapping[str, object]
    judged: tuple[Span, ...] = ()

    def covers(self, span: Span) -> bool:
        """Whether somebody judged the words at ``span``."""
        return not self.judged or any(part.covers(span) for part in self.judged)


def read_labels(folder: Path) -> tuple[LabelledText, ...]:
    """Every label file of ``folder``, sorted by name.

    Raises:
        HowOpenError: if a file isn't a label file.
    """
    return tuple(_read(path) for path in sorted(folder.glob("*.json")))


def _read(path: Path) -> LabelledText:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        labels = tuple(
            Label(Span(start, end), Category(category), Effect(effect))
            for start, end, category, effect in data["clauses"]
        )
        judged = tuple(Span(start, end) for start, end in data.get("judged", []))
        return LabelledText(
            data["id"],
            data["sha256"],
            data["family"],
            data["group"],
            data["gold"],
            labels,
            data.get("facts", {}),
            judged,
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise HowOpenError(
            f"{path.name} is not a label file: {error}.", hint="Restore it from the repository."
        ) from error


def matching(labelled: Iterable[LabelledText], texts: Iterable[str]) -> list[tuple[LabelledText, str]]:
    """The labelled texts that are among ``texts`` unchanged, each with its stripped text; others are left out."""
    stripped = (text.strip() for text in texts)
    known = {hashlib.sha256(text.encode()).hexdigest(): text for text in stripped}
    return [(item, known[item.sha256]) for item in labelled if item.sha256 in known]
