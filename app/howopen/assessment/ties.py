# SPDX-License-Identifier: Apache-2.0
"""Ties: use is given only together with a product or service of the licensor."""

from __future__ import annotations

from howopen.assessment.brief import Brief
from howopen.domain.clauses import Category

_PRODUCTS = (
    r"(?:services?|platforms?|cloud|subscriptions?|products?|processors?|gpus?|hardware|devices|chips|accelerators?"
    r"|servers?|applications?)"
)
_TIED = (
    rf"\b(?:use|used|run|uses|access|accessed|deploy|deployed)\b[^.;]{{0,80}}\b(?:only|solely|exclusively)"
    rf"(?: for use)? (?:together |in (?:connection|conjunction|combination) )?with\b[^.;]{{0,80}}\b{_PRODUCTS}\b"
    rf"|\b(?:only|solely|exclusively) (?:be )?(?:used?|run) (?:together |in (?:connection|conjunction"
    rf"|combination) )?with\b"
    rf"[^.;]{{0,80}}\b{_PRODUCTS}\b"
    rf"|\bnot (?:be )?(?:used?|run|access(?:ed)?|deploy(?:ed)?)\b[^.;]{{0,40}}\b(?:except|other than|unless)"
    rf" (?:together |in (?:connection|conjunction|combination) )?with\b[^.;]{{0,80}}\b{_PRODUCTS}\b"
)
_YOUR_OWN = (
    r"\b(?:your|the licensee's|third[- ]party|other|any) (?:own )?(?:products?|applications?|services?|hardware)\b"
)
_USES = (Category.LOCK_IN, Category.COMMERCIAL_USE, Category.FIELD_OF_USE, Category.REDISTRIBUTION)


def tied(text: Brief) -> bool:
    """Whether a sentence, found as a clause or not, allows use only with a product or service not the reader's own."""
    return bool(text.sentences(_TIED, never=_YOUR_OWN, of=_USES))
