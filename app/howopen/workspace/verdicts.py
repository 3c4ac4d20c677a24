# SPDX-License-Identifier: Apache-2.0
"""Verdicts on a document, and none where too little of it could be read."""

from __future__ import annotations

from dataclasses import fields, replace

from howopen.assessment import assess
from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause
from howopen.domain.document import Document
from howopen.domain.facts import Basis, Facts, Openness, OpennessClass, Profile, TermValue, Verdict
from howopen.domain.outline import Outline
from howopen.domain.review import Decision, Review
from howopen.reviewing import credited, rejections, standing


def judged(
    document: Document, outline: Outline, clauses: tuple[Clause, ...], decisions: tuple[Decision, ...] = ()
) -> Profile:
    """What the clauses add up to; where the document has little text, everything undecided with that as the reason.

    ``decisions`` are people's on the findings, which the rules heed where they look beyond the clauses.
    """
    reason = why_too_little(document)
    profile = assess(document, outline, clauses, decisions)
    return undecided(profile, reason) if reason else profile


def restated(review: Review) -> Analysis:
    """What follows from a review: its clauses as they stand, every verdict made anew, and who made it another."""
    found, clauses = review.found, standing(review)
    if clauses == found.clauses and not rejections(review):
        return found
    profile = judged(found.document, found.outline, clauses, review.decisions)
    return replace(found, clauses=clauses, profile=credited(profile, review))


def why_too_little(document: Document) -> str:
    """Why no verdict may rest on the document, in a sentence; "" where one may."""
    if not document.has_little_text:
        return ""
    unread, pages = len(document.unread_pages), len(document.pages)
    if 2 * unread > pages:
        return f"{unread} of {pages} pages hold no text that was read, so the document can't be judged."
    words = len(document.text.split())
    if words == 1:
        return "Only 1 word could be read: too little to be judged."
    return f"Only {words} words could be read: too little to be judged."


def undecided(profile: Profile, reason: str) -> Profile:
    """The profile with every verdict taken back for ``reason``."""
    criteria = tuple(
        replace(one, verdict=Verdict.UNDECIDABLE, reason=reason, clauses=()) for one in profile.openness.criteria
    )
    return Profile(
        facts=Facts(),
        basis=tuple(Basis(field.name, reason) for field in fields(Facts)),
        terms=tuple((name, TermValue.UNSTATED) for name, _ in profile.terms),
        openness=Openness(OpennessClass.UNDECIDED, None, criteria),
    )
