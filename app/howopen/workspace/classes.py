# SPDX-License-Identifier: Apache-2.0
"""Whether the openness class holds on licences whose class is known: those that OSI approves, and restricted ones."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from howopen import __version__, assets, reading, structure
from howopen.domain.facts import OpennessClass

if TYPE_CHECKING:
    from howopen.assessment.claims import Lists
    from howopen.domain.library import LibraryEntry
    from howopen.library import Library

_SOURCE_AVAILABLE: Final = "Source-available"
_RESTRICTED: Final = frozenset({_SOURCE_AVAILABLE, "Proprietary Free", "Free Restricted", "Commercial"})
# Names say what the text must bear out; no name decides a class outside this measurement.
_NAMED: Final = re.compile(
    r"non-?\s?commercial|\bNC\b|\bND\b|no-?\s?derivatives|\bresearch (?:only|use)\b|source[- ]available|polyform"
    r"|elastic license|business source|server side public|commons clause|functional source|fair source|prosperity",
    re.IGNORECASE,
)


class Side(StrEnum):
    """What is known of a licence, whoever says so."""

    APPROVED = "approved"  # on OSI's list
    FREE = "free"  # on FSF's list and not on OSI's
    RESTRICTED = "restricted"  # source-available by ScanCode, or non-commercial and the like by its name
    OTHER = "other"  # proprietary or restricted by ScanCode, not by its name


@dataclass(frozen=True, slots=True)
class Classed:
    """One licence, what is known of it, and the class that its text got, with the reason."""

    id: str
    spdx: str
    side: Side
    openness: OpennessClass
    reason: str

    @property
    def wrong(self) -> bool:
        """Whether the class contradicts what is known: approved and not open source, or restricted and open source."""
        is_open = self.openness is OpennessClass.OPEN_SOURCE
        return is_open if self.side in (Side.RESTRICTED, Side.OTHER) else not is_open


def side_of(entry: LibraryEntry, lists: Lists) -> Side | None:
    """What is known of ``entry``, or None where nobody says."""
    if entry.spdx in lists.osi:
        return Side.APPROVED
    if entry.spdx in lists.fsf:
        return Side.FREE
    if entry.category in _RESTRICTED:
        named = entry.category == _SOURCE_AVAILABLE or _NAMED.search(entry.name)
        return Side.RESTRICTED if named else Side.OTHER
    return None


def measure_classes(
    library: Library,
    lists: Lists,
    *,
    sides: Iterable[Side] = tuple(Side),
    progress: Callable[[str], None] | None = None,
) -> tuple[Classed, ...]:
    """The class of every text of ``library`` of which something is known, each text once, in the order of its ids."""
    from howopen.assessment import assess
    from howopen.extraction import Extractor

    extractor, wanted, seen = Extractor(), frozenset(sides), set[str]()
    out: list[Classed] = []
    for entry in sorted(library.entries(), key=lambda entry: entry.id):
        side = side_of(entry, lists) if entry.has_text else None
        if side is None or side not in wanted or entry.sha256 in seen:
            continue
        seen.add(entry.sha256)
        if progress:
            progress(entry.id)
        document = reading.from_text(library.text(entry.id), name="text")
        outline = structure.outline(document)
        profile = assess(document, outline, extractor.extract(document, outline))
        basis = profile.basis_of("openness_class")
        reason = basis.reason if basis else ""
        out.append(Classed(entry.id, entry.spdx, side, profile.facts.openness_class, reason))
    return tuple(out)


def page(classed: tuple[Classed, ...], lists: Lists) -> str:
    """The measurement as a page of Markdown, with every contradiction and its reason."""
    template = assets.resource("templates/classes.md").read_text(encoding="utf-8")
    filled = template.format(
        version=__version__,
        rules=assets.rules_digest()[:12],
        source=lists.source,
        date=lists.date,
        counts="\n".join(_count_line(side, classed) for side in Side),
        classes="\n".join(_class_line(kind, classed) for kind in OpennessClass),
        approved=_list(classed, Side.APPROVED),
        restricted=_list(classed, Side.RESTRICTED),
        free=_list(classed, Side.FREE),
        other=_list(classed, Side.OTHER),
    )
    return filled.strip() + "\n"


def _count_line(side: Side, classed: tuple[Classed, ...]) -> str:
    of_side = [item for item in classed if item.side is side]
    wrong = sum(item.wrong for item in of_side)
    undecided = sum(item.wrong and item.openness is OpennessClass.UNDECIDED for item in of_side)
    share = f"{100 * wrong / len(of_side):.1f}" if of_side else "-"
    return f"| {side.value} | {len(of_side)} | {wrong} | {share} | {undecided} |"


def _class_line(kind: OpennessClass, classed: tuple[Classed, ...]) -> str:
    counts = Counter(item.side for item in classed if item.openness is kind)
    return f"| {kind.value} | " + " | ".join(str(counts[side]) for side in Side) + " |"


def _list(classed: tuple[Classed, ...], side: Side) -> str:
    wrong = [item for item in classed if item.side is side and item.wrong]
    return "\n".join(f"- `{item.id}`: {item.openness.value}. {item.reason}" for item in wrong) or "None."
