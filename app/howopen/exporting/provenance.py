# SPDX-License-Identifier: Apache-2.0
"""What every export says about itself: which file, which engine, what was uncertain, and what it is not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause
from howopen.domain.document import Document
from howopen.domain.review import Review, State
from howopen.domain.spans import Span

NOTICE = (
    "This is not legal advice. A finding is a reading aid made by a program; the document’s own words decide, "
    "and a lawyer should read them."
)
AUTHOR = "HowOpen"
"""Whose the marks and changes are that a file gets, unless a person says otherwise."""

_SHOWN_IDS = 12
_HASHES_AT_FOOT = 2
_DECIDED = (State.CONFIRMED, State.CORRECTED, State.REJECTED, State.ADDED)


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


def recognition(document: Document, span: Span) -> str:
    """How the words at ``span`` were read, where that was from a picture: "OCR" or "OCR, unsure"; else ""."""
    if not document.is_recognised(span):
        return ""
    return "OCR, unsure" if any(part.overlaps(span) for part in document.unsure) else "OCR"


def recognised_pages(document: Document) -> tuple[int, ...]:
    """The numbers of the pages on which words were read from a picture."""
    return tuple(page.number for page in document.pages if document.is_recognised(page.span))


def review_of(analysis: Analysis, reviews: Iterable[Review]) -> Review | None:
    """The review of the file that ``analysis`` is of, or None."""
    sha256 = analysis.document.sha256
    return next((review for review in reviews if review.found.document.sha256 == sha256), None)


def review_words(review: Review) -> str:
    """How far a review is and who signed it: "18 of 20 findings decided: 15 confirmed, 3 corrected; not signed off"."""
    states = [decision.state for decision in review.decisions]
    counts = [f"{states.count(state)} {state.value}" for state in _DECIDED if state in states]
    decided = f"{len(states) - review.open} of {len(states)} findings decided"
    signed = [f"{one.stamp.who} on {one.stamp.when:%Y-%m-%d}" for one in review.sign_offs]
    ending = f"signed off by {', '.join(signed)}" if signed else "not signed off"
    return f"{decided}{': ' if counts else ''}{', '.join(counts)}; {ending}"


def reviewer_words(review: Review) -> str:
    """Who decided on findings, by name; "" where nobody has."""
    stamps = (decision.stamp for decision in review.decisions if decision.stamp is not None)
    return ", ".join(sorted({stamp.who for stamp in stamps}))


def statements(analysis: Analysis, *, made: date, reviews: Iterable[Review] = ()) -> tuple[tuple[str, str], ...]:
    """The provenance of one analysis as label and value, in the order in which it is shown.

    ``reviews`` may hold the review that it is the state of, among others.
    """
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
    if document.recognised:
        pages = ", ".join(map(str, recognised_pages(document)))
        pairs.append(("Read by text recognition (OCR)", f"page {pages}" if pages else "the words marked so"))
    pairs.append(("Uncertain findings", uncertain_words(analysis)))
    if (review := review_of(analysis, reviews)) is not None:
        pairs += [("Reviewed by", reviewer_words(review) or "nobody yet"), ("Review", review_words(review))]
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
