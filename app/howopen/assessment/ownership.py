# SPDX-License-Identifier: Apache-2.0
"""Who owns outputs."""

from __future__ import annotations

from howopen.assessment.brief import Brief, Finding, Passage, ids
from howopen.assessment.parties import Parties, Role
from howopen.assessment.wording import words
from howopen.domain.clauses import Category, Effect
from howopen.domain.facts import OutputOwnership

_OUT = r"(?:outputs?|generated (?:content|responses?)|content|results)"
_READERS_ROLE = r"(?:user|customer|licensee|operator|developer|recipient|subscriber|institution|person)"
_YOURS = (
    r"\byou (?:will |shall |hereby )?(?:\([a-z]\) )?(?:retain (?:all )?(?:ownership"
    rf"|right)[^.;]{{0,80}}{_OUT}|own[^.;]{{0,60}}\b{_OUT}|are the owner of[^.;]{{0,40}}\b{_OUT})"
    rf"|\bassign\b[^.;]{{0,100}}\b{_OUT}\b[^.;]{{0,60}}\bto (?:you|customer|the user)\b"
    rf"|\b(?:\(b\) )?own the output|\bassign(?:s|ed)? to (?:you|customer|the user)[^.;]{{0,120}}\b{_OUT}"
    rf"|\b(?:customer|user|licensee|you)(?: [\w()]+){{0,6}} (?:owns?"
    rf"|owner of)[^.;]{{0,60}}\b{_OUT}|\b{_OUT}[^.;]{{0,60}}(?:belongs? to"
    r"|owned by) (?:you|the user|customer|licensee)"
    r"|\b(?:is|are|stays?|remains?) (?:all )?yours\b"
    rf"|\bbelongs? to (?:you\b|the {_READERS_ROLE}\b)|\bthe {_READERS_ROLE}'s property\b"
    rf"|\b(?:property of|owned by) (?:you\b|the {_READERS_ROLE}\b)"
)
_BURDEN = r"\b(?:risks?|responsibilit(?:y|ies)|dut(?:y|ies)|burden|liability|job)\b[^.;]{0,60}\byours\b"
_THEIRS = (
    rf"\b{_OUT}\b[^.;]{{0,140}}\b(?:exclusive |sole )?property of (?:the )?(?:licensor"
    r"|company|us|provider)|\b(?:licensor|company|we) (?:shall |will )?(?:owns?"
    rf"|retains?)[^.;]{{0,60}}\b{_OUT}\b"
    rf"|\b{_OUT}\b[^.;]{{0,80}}\bowned by (?:the )?(?:licensor|company|us)"
    r"|(?:^|, |; )(?!(?:and |while |whereas )?(?:the|our) (?:\w+ )?(?:models?|weights|software|app|services?"
    r"|originals?)\b)"
    r"[^,;]*\b(?:is|are|remains?|stays?) ours\b|\btitle to\b[^.;]{0,60}\blies with (?!you\b|the (?:user|customer)\b)"
)
# "Company" is who writes the text in some, and who reads it in others.
_COMPANY_READS = (
    r"\bavailable to company\b|\bgrants? (?:to )?company\b|\bcompany may not:?\b|\bcompany (?:shall|will) not\b"
)
_READERS = rf"\b{_OUT}\b[^.;]{{0,140}}\b(?:property of|owned by) (?:the )?company\b"
_DISCLAIMED = (
    rf"\b{_OUT}\b[^.;]{{0,60}}\bnot (?:covered by|subject to) th(?:is|e) (?:licen[sc]e|agreement)\b"
    r"|\bno (?:contributor|licensor|author)s? claims? any (?:rights?|ownership)\b"
    rf"|\bclaims? no\b[^.;]{{0,60}}\b(?:rights?|ownership)\b|\b(?:not"
    rf"|won't) claim\b[^.;]{{0,60}}\b(?:ownership|rights?|copyright)"
    r"|\bno (?:claims?|rights?) (?:of ownership )?(?:to|in|over|on) (?:the "
    rf"|any )?{_OUT}"
    rf"|\bnot impose any restrictions\b[^.;]{{0,120}}{_OUT}|\bno ownership\b|\bnot (?:own|be the owner)"
    r"|\b(?:lays?|asserts?|raises?) no (?:\w+ )?(?:or related )?(?:claims?|rights?|ownership|copyright|title)\b"
    r"|\b(?:does|do|shall|will) not (?:assert|lay)\b[^.;]{0,40}\b(?:rights?|claims?|ownership|copyright|title)\b"
    r"|\bno (?:contributor|licensor|author|maker|member)s? claims? (?:it|them)\b|\bwe neither (?:own|claim)\b"
    r"|\b(?:is|are) not ours\b"
)

# Whoever the name after or before these words belongs to owns what is spoken of.
_HELD_BY = (
    r"\b(?:belongs? (?:\w+ )?to|pertains? to|(?:is|are) (?:attributed|allotted|due) to|vests? (?:\w+ )?in"
    r"|(?:are|is|be|becomes?|stays?|remains?) (?:[\w ]{0,30} )?"
    r"(?:property of|owned (?:\w+ )?by|vested in)|(?:stays?|remains?) with"
    r"|\b(?:title|ownership|rights?|copyrights?|property|interests?)\b[^.;]{0,80}\b(?:stays?|lies|rests?"
    r"|accrues?|falls?"
    r"|arises?|pass(?:es)?|goes|reverts?|(?:is|are) (?:\w+ )?(?:assigned|transferred|reserved|made over|ceded"
    r"|conveyed))"
    r" (?:\w+ )?(?:with|in|to)|(?:assigns?|transfers?|conveys?|cedes?|makes? over|hands? over)(?: [^.;]{0,60}?)? to)"
    r" ((?:the )?[\w'-]+(?: [\w'-]+){0,2})"
)
_HOLDS = (
    r"((?:[\w'-]+ ){0,2}[\w'-]+) (?:hereby |shall |will |alone |itself |\([a-z]\) )*(?:owns?\b|(?:is|are|becomes?)"
    r" (?:the |its |their |sole )+owner|(?:retains?|keeps?|holds?) (?:all |any |every |the "
    r"|whatever )*rights?\b(?! to\b)|(?:retains?|keeps?|holds?|has|have|acquires?|obtains?|enjoys?)"
    r" (?:[\w-]+,? ){0,4}(?:title|ownership|copyrights?|property)\b)"
)
# "The rights in it are the Holder's"; and whoever has it made, in words that name nobody.
_OWNERS = r"\b(?:is|are|be|becomes?|stays?|remains?) ((?:the )?[\w-]+(?: [\w-]+)?'s)(?= (?:property|own)\b|[.,;]|$)"
_OWN = (
    r"\b(?:is|are|be) (?:all )?your own\b|\bas (?:his|her|their|your) own\b|\b(?:whoever|(?:person|party|one"
    r"|user) (?:who"
    r"|that))\b[^.;]{0,60}\b(?:owns?|(?:is|becomes) (?:the |its )?owner|holds (?:the )?(?:rights?|title|copyright))\b"
)
_DENIED = r"\b(?:not|no|never|nor|neither|nothing)\b|n't\b"
_WHO_ASKED = (
    r"\b(?:belongs? to|owned by|property of|vests? in|(?:rights?|title|copyright|ownership)\b[^.;]{0,60}"
    r"\b(?:with|to|in)) (?:the |any |those )?(?:one|persons?|part(?:y|ies)|individual|people|whoever|whomever|who)"
    r" (?:who|that|which|whose|\w+s\b|\w+ed\b)|\bwho is (?:its|the|their) owner\b"
)
# What stays the maker's may be the model; what is his on one plan alone is not his on the others.
_OF_THE_MODEL = (
    r"\b(?:models?|weights|software|code|services?|originals?|materials|documentation|parameters|checkpoints?)\b[^,;]*$"
)
_ONE_TIER = r"\b(?:plan|tier|edition|free|trial)\b"
_TELLING = frozenset({Effect.DECLARE, Effect.PERMIT, Effect.CONDITION})
_READER_LACKS = r"\b(?:you|customer|user|licensee) (?:[\w']+ ){0,3}?(?:no|not|never)\b"
_NO_CLAIM = (
    r"(?:\b(?:no|not|nothing|neither|nor|never)\b|n't\b)[^.;]{0,50}\b(?:claim(?:s|ed)?|assert(?:s|ed)?|owns?|acquires?"
    r"|derives?|ownership|title|property|copyrights?|rights?|interests?)\b"
    r"|\b(?:claims?|asserts?|acquires?|derives?|takes?|retains?|obtains?|gains?|lays?|seeks?) (?:no|nothing|none)\b"
    r"|\bnothing\b[^.;]{0,40}\breserved\b|\bfree (?:from|of) any (?:rights?|claims?|title)\b"
    r"|\b(?:abstains?|refrains?) from (?:assert|claim|rais|exercis)ing\b|\bdisclaims? (?:all "
    r"|any )?(?:ownership|rights?|title"
    r"|interests?|claims?)\b|\b(?:not|outside)\b[^.;]{0,30}\b(?:subject to|covered by|governed by"
    r"|scope of)\b[^.;]{0,20}"
    r"\b(?:licen[sc]e|agreement)\b"
    r"|\b(?:waives?|renounces?|relinquish\w*|gives? up|abandons?|forgoes?|surrenders?)\b[^.;]{0,60}\b(?:rights?|title"
    r"|claims?|ownership|interests?|copyrights?)\b"
)
# Denials of something else: of duties, of being unlike others, of a right for the reader.
_DENIES_ELSE = (
    r"\b(?:responsib\w*|liab\w*|warrant\w*|guarantee\w*|infring\w*|third[- ]part\w*|exclusiv\w*|unique\w*|similar"
    r"|identical|grant(?:s|ed)?|confer(?:s|red)?|convey(?:s|ed)?|promise[sd]?|confidential\w*"
    r"|other (?:users|customers))\b"
)


def _holder(passage: Passage, sides: Parties) -> Role | None:
    """Whom the words make the owner, by what belongs to whom and who holds it."""
    said = passage.words
    for match in words(_HELD_BY).finditer(said):
        if words(_DENIED).search(said[: match.end()]):
            continue
        if (role := sides.role(match[1])) is not None and not _of_the_model(said, match.start(), role):
            return role
    for match in words(_HOLDS).finditer(said):
        tokens = match[1].split()
        if words(_DENIED).search(match[0]):
            continue
        roles = (sides.role(" ".join(tokens[at:])) for at in range(len(tokens)))
        if (role := next(filter(None, roles), None)) is not None and not _of_the_model(said, match.end(), role):
            return role
    named = (sides.role(match[1]) for match in words(_OWNERS).finditer(said))
    return next(filter(None, named), Role.READER if passage.says(rf"{_WHO_ASKED}|{_OWN}") else None)


def _of_the_model(said: str, at: int, role: Role) -> bool:
    return role is Role.MAKER and words(_OF_THE_MODEL).search(said[:at]) is not None


def _held(text: Brief, sides: Parties) -> dict[Role, tuple[Passage, ...]]:
    """By side, the certain clauses on outputs that make it their owner in any words."""
    clauses = text.find(Category.OUTPUT_RIGHTS, effects=_TELLING, never=_BURDEN, sure=True)
    held = [(p, _holder(p, sides)) for p in clauses]
    return {
        Role.READER: tuple(p for p, role in held if role is Role.READER),
        Role.MAKER: tuple(p for p, role in held if role is Role.MAKER and not p.says(_ONE_TIER)),
    }


def _unclaimed(text: Brief, sides: Parties) -> tuple[Passage, ...]:
    """Certain clauses that deny a right in outputs, other than one of the reader."""
    denied = text.find(Category.OUTPUT_RIGHTS, effects=_TELLING, saying=_NO_CLAIM, never=_DENIES_ELSE, sure=True)
    return tuple(p for p in denied if sides.subject(p) is not Role.READER and not p.says(_READER_LACKS))


def output_ownership(text: Brief, sides: Parties) -> Finding[OutputOwnership]:
    """Who owns outputs; a clause that gives them to the licensor outweighs one that gives them away."""
    reader = text.says(_COMPANY_READS)
    held = _held(text, sides)
    theirs = text.find(Category.OUTPUT_RIGHTS, saying=_THEIRS, never=_READERS if reader else "")
    yours = text.find(
        Category.OUTPUT_RIGHTS, saying=rf"{_YOURS}|{_READERS}" if reader else _YOURS, never=_BURDEN, sure=True
    )
    if found := theirs or held[Role.MAKER]:
        return Finding(OutputOwnership.LICENSOR, "The licensor owns outputs.", ids(found))
    if found := yours or held[Role.READER]:
        return Finding(OutputOwnership.USER, "The user owns outputs.", ids(found))
    if found := text.find(Category.OUTPUT_RIGHTS, saying=_DISCLAIMED, sure=True) or _unclaimed(text, sides):
        return Finding(OutputOwnership.DISCLAIMED, "The licensor claims no rights in outputs.", ids(found))
    return Finding(OutputOwnership.UNSTATED, "No clause says who owns outputs.")
