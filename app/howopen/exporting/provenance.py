# SPDX-License-Identifier: Apache-2.0
"""What every export says about itself: which file, which engine, what was uncertain, and what it is not."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause

NOTICE = (
    "This is not legal advice. A finding is a reading aid made by a program; the document’s own words decide, "
    "and a lawyer should read them."
)
_SHOWN_IDS = 12
_HASHES_AT_FOOT = 2


def uncertain(analysis: Analysis) -> tuple[Clause, ...]:
    """The clauses that a person should look at before relying on them."""
    return tuple(clause for clause in analysis.clauses if clause.uncertain)


def uncertain_words(analysis: Analysis) -> str:
    """How many findings are uncertain, and which."""
    found = uncertain(analysis)
    if not found:
        return f"None of {len(analysis.clauses)} clauses"
    names = ", ".join(clause.id for clause in found[:_SHOWN_IDS])
    more = " and more" if len(found) > _SHOWN_IDS else ""
    return f"{len(found)} of {len(analysis.clauses)} clauses: {names}{more}"


def statements(analysis: Analysis, *, made: date) -> tuple[tuple[str, str], ...]:
    """The provenance of one analysis as label and value, in the order in which it is shown."""
    document, identity = analysis.document, analysis.identity
    pairs = [
        ("Document", document.name),
        ("SHA-256 of the file", document.sha256),
        ("Kind of file", document.media_type),
        ("Pages", str(len(document.pages)) if document.pages else "none in this format"),
        ("Made on", made.isoformat()),
        ("Engine", f"HowOpen {analysis.engine.version}"),
        ("Rules and model", f"sha256 {analysis.engine.rules}"),
    ]
    if identity is not None and identity.id is not None:
        degree = "no word differs" if identity.exact else f"similarity {identity.similarity:.1%}"
        pairs.append(("Known licence", f"{identity.name or identity.id} ({degree})"))
    if analysis.source:
        pairs.append(("Source of the text", analysis.source))
    pairs += [("Warning", warning) for warning in document.warnings]
    pairs.append(("Uncertain findings", uncertain_words(analysis)))
    return tuple(pairs)


def foot_words(analyses: Sequence[Analysis], *, made: date) -> str:
    """What stands at the foot of each page: engine, the first hash in short, and the day."""
    parts = [f"HowOpen {analyses[0].engine.version}" if analyses else "HowOpen"]
    parts += [f"sha256 {a.document.sha256[:4]}…{a.document.sha256[-4:]}" for a in analyses[:_HASHES_AT_FOOT]]
    return " · ".join((*parts, made.isoformat()))


def joint_statements(analyses: Sequence[Analysis], *, made: date) -> tuple[tuple[str, str], ...]:
    """The provenance of several analyses in one list; each label but the date then names its document's letter."""
    pairs: list[tuple[str, str]] = [("Made on", made.isoformat())]
    for index, analysis in enumerate(analyses):
        mark = chr(ord("A") + index) if index < 26 else str(index + 1)
        pairs += [
            (f"{label} ({mark})", value) for label, value in statements(analysis, made=made) if label != "Made on"
        ]
    return tuple(pairs)
