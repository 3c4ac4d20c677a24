# SPDX-License-Identifier: Apache-2.0
"""Who owns outputs, and whether they and the model may improve other models."""

from __future__ import annotations

from howopen.assessment.brief import Brief, Finding, ids
from howopen.assessment.grants import Kind, grants
from howopen.domain.clauses import Category, Effect
from howopen.domain.facts import OutputOwnership, Permission, Purpose

_OUT = r"(?:outputs?|generated (?:content|responses?)|content|results)"
_YOURS = (
    r"\byou (?:will |shall |hereby )?(?:\([a-z]\) )?(?:retain (?:all )?(?:ownership"
    rf"|right)[^.;]{{0,80}}{_OUT}|own[^.;]{{0,60}}\b{_OUT}|are the owner of[^.;]{{0,40}}\b{_OUT})"
    rf"|\b(?:\(b\) )?own the output|\bassign(?:s|ed)? to (?:you|customer|the user)[^.;]{{0,120}}\b{_OUT}"
    rf"|\b(?:customer|user|licensee|you)(?: [\w()]+){{0,6}} (?:owns?"
    rf"|owner of)[^.;]{{0,60}}\b{_OUT}|\b{_OUT}[^.;]{{0,60}}(?:belongs? to"
    r"|owned by) (?:you|the user|customer|licensee)"
)
_THEIRS = (
    rf"\b{_OUT}\b[^.;]{{0,140}}\b(?:exclusive |sole )?property of (?:the )?(?:licensor"
    r"|company|us|provider)|\b(?:licensor|company|we) (?:shall |will )?(?:owns?"
    rf"|retains?)[^.;]{{0,60}}\b{_OUT}\b"
    rf"|\b{_OUT}\b[^.;]{{0,80}}\bowned by (?:the )?(?:licensor|company|us)"
)
_DISCLAIMED = (
    rf"\bclaims? no\b[^.;]{{0,60}}\b(?:rights?|ownership)\b|\b(?:not"
    rf"|won't) claim\b[^.;]{{0,60}}\b(?:ownership|rights?|copyright)"
    r"|\bno (?:claims?|rights?) (?:of ownership )?(?:to|in|over|on) (?:the "
    rf"|any )?{_OUT}"
    rf"|\bnot impose any restrictions\b[^.;]{{0,120}}{_OUT}|\bno ownership\b|\bnot (?:own|be the owner)"
)
_ANY_MODEL = (
    r"\b(?:any|other|another|all)\b[^.;]{0,40}\b(?:models?|ai\b|machine learning"
    r"|artificial intelligence)|\bmachine[- ]learning models?\b|\bother models?\b"
    r"|\b(?:train|distill?|improv|develop)\w*[^.;]{0,80}\bmodels?\b"
)
_RIVAL = r"\bcompet(?:e|es|ing|itive|itor)|\bsimilar (?:to|products?|services?)|\bsubstitut"
_PARTLY = r"\b(?:grounded results|search suggestions|for commercial use|commercial purposes?)\b"
_OF_MODELS = r"\btrain|\bdistil|\bimprov|\bcompet|\bmodels?\b|\bfine-?tun|\bsynthetic|\blearn"
# Words that bear on training whatever category their clause was given, so that a missed one does not read as a right.
_TRAINS = (
    r"\b(?:outputs?|results|materials)\b.{0,120}\bto (?:create|train"
    r"|fine-? ?tune|distill?|improve|develop)\b.{0,80}\bmodels?\b"
    r"|\btransfer of patterns\b|\bcompet\w+ models?\b|\bmodels? (?:that|which) (?:is |are )?compet"
)


def output_ownership(text: Brief) -> Finding[OutputOwnership]:
    """Who owns outputs; a clause that gives them to the licensor outweighs one that gives them away."""
    found = {
        OutputOwnership.LICENSOR: text.find(Category.OUTPUT_RIGHTS, saying=_THEIRS),
        OutputOwnership.USER: text.find(Category.OUTPUT_RIGHTS, saying=_YOURS, sure=True),
        OutputOwnership.DISCLAIMED: text.find(Category.OUTPUT_RIGHTS, saying=_DISCLAIMED, sure=True),
    }
    for owner in (OutputOwnership.LICENSOR, OutputOwnership.USER, OutputOwnership.DISCLAIMED):
        if found[owner]:
            reasons = {"licensor": "The licensor owns outputs.", "user": "The user owns outputs."}
            return Finding(
                owner, reasons.get(owner.value, "The licensor claims no rights in outputs."), ids(found[owner])
            )
    return Finding(OutputOwnership.UNSTATED, "No clause says who owns outputs.")


def train_other_models(text: Brief, kind: Kind, widest: Purpose) -> Finding[Permission]:
    """Whether the materials or outputs may be used to improve other models."""
    clauses = text.find(Category.MODEL_TRAINING, saying=_OF_MODELS, never=r"\bnothing (?:in|contained in) this\b")
    banned = [p for p in clauses if p.clause.effect is Effect.PROHIBIT]
    general = [p for p in banned if p.says(_ANY_MODEL) and not p.says(_RIVAL) and not p.says(_PARTLY)]
    if general:
        return Finding(Permission.PROHIBITED, "Training other models is forbidden.", ids(general))
    if banned:
        return Finding(Permission.CONDITIONAL, "Training competing or certain models is forbidden.", ids(banned))
    bound = [p for p in clauses if p.clause.effect is not Effect.PERMIT]
    if bound:
        return Finding(Permission.CONDITIONAL, "A model trained with it comes under a duty of this text.", ids(bound))
    if clauses and not any(p.clause.uncertain for p in clauses):
        return Finding(Permission.ALLOWED, "A clause allows it.", ids(clauses))
    missed = text.find(saying=_TRAINS)
    if not clauses and (missed or text.unclaimed_says(_TRAINS)):
        return Finding(Permission.CONDITIONAL, "Words on training other models stand in the text.", ids(missed))
    if kind is Kind.LICENCE and widest is Purpose.ANY and not clauses:
        return Finding(
            Permission.ALLOWED, "The grant is for any purpose and nothing limits training.", ids(grants(text))
        )
    return Finding(Permission.UNSTATED, "No clause speaks of training other models.")
