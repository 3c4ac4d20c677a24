# SPDX-License-Identifier: Apache-2.0
"""Ties: use is given only together with a product or service of the licensor, or to who has a contract with him."""

from __future__ import annotations

from howopen.assessment.brief import Brief, ids
from howopen.domain.clauses import Category

_PRODUCTS = (
    r"(?:services?|platforms?|cloud|subscriptions?|products?|processors?|gpus?|hardware|devices|chips|accelerators?"
    r"|servers?|applications?|frameworks?|toolkits?|runtimes?|sdks?)"
)
_TIED = (
    rf"\b(?:use|used|run|uses|access|accessed|deploy|deployed)\b[^.;]{{0,80}}\b(?:only|solely|exclusively)"
    rf"(?: for use)? (?:together |in (?:connection|conjunction|combination) )?with\b[^.;]{{0,80}}\b{_PRODUCTS}\b"
    rf"|\b(?:only|solely|exclusively) (?:be )?(?:used?|run) (?:\w+ ){{0,3}}?(?:together |in (?:connection|conjunction"
    rf"|combination) )?with\b"
    rf"[^.;]{{0,80}}\b{_PRODUCTS}\b"
    rf"|\bnot (?:be )?(?:used?|run|access(?:ed)?|deploy(?:ed)?)\b[^.;]{{0,40}}\b(?:except|other than|unless)"
    rf" (?:together |in (?:connection|conjunction|combination) )?with\b[^.;]{{0,80}}\b{_PRODUCTS}\b"
    rf"|\b(?:not|cannot)\b[^.;]{{0,60}}\b(?:used?|run)\b[^.;]{{0,60}}\b(?:on a standalone basis"
    rf"|on its own|with (?:any )?(?:other )?{_PRODUCTS} other than)\b"
)
_YOUR_OWN = (
    r"\b(?:your|the licensee's|third[- ]party|other|any) (?:own )?(?:products?|applications?|services?|hardware)\b"
)
# Whoever has no other contract with the licensor has no right at all.
_CONTRACT = r"(?:agreements?|contracts?|subscriptions?|plans?|order forms?)\b"
_SEPARATE = r"(?:separate|valid|existing|written|signed|applicable|active|current|paid|customer|services?)"
_UNDER_CONTRACT = (
    r"\b(?:used?|uses|using|right|licen[sc]e)\b[^.;]{0,160}\b(?:pursuant to|under|subject to"
    rf"|in accordance with) (?:an?|your|the|its) (?:(?:{_SEPARATE}|subscription) ){{0,3}}"
    r"agreement\b[^.;]{0,60}\bbetween\b"
    r"|\bonly\b[^.;]{0,100}\b(?:if|where|when|while|provided|as long as|so long as)\b[^.;]{0,100}"
    r"\b(?:accepted|entered into"
    r"|signed|concluded|executed|purchased|bought|hold|holds|maintain|maintains|have|has)\b[^.;]{0,120}"
    rf"\b{_SEPARATE} (?:[\w-]+ ){{0,2}}{_CONTRACT}"
    r"|\b(?:as|so) long as you (?:are|remain) an? (?:[\w-]+,? (?:and )?){0,4}?"
    r"(?:licensee|member|subscriber|customer|partner)\b"
)
_USES = (Category.LOCK_IN, Category.COMMERCIAL_USE, Category.FIELD_OF_USE, Category.REDISTRIBUTION)


def tied(text: Brief) -> bool:
    """Whether a sentence, found as a clause or not, allows use only with a product or service not the reader's own."""
    return bool(text.sentences(_TIED, never=_YOUR_OWN, of=_USES))


def under_contract(text: Brief) -> tuple[str, ...] | None:
    """The clauses that give use to the licensor's customers alone, () where none holds the words, or None."""
    if not text.sentences(_UNDER_CONTRACT, of={Category.COMMERCIAL_USE}):
        return None
    return ids(text.find(saying=_UNDER_CONTRACT, of={Category.COMMERCIAL_USE}))
