# SPDX-License-Identifier: Apache-2.0
"""Whether outputs and the model may improve other models."""

from __future__ import annotations

from howopen.assessment.brief import RIGHTS, Brief, Finding, Passage, ids
from howopen.assessment.derived import made_of_it
from howopen.assessment.grants import Kind, grants
from howopen.assessment.parties import Parties, Role
from howopen.assessment.wording import words
from howopen.domain.clauses import Category, Effect
from howopen.domain.facts import Permission, Purpose

_ANY_MODEL = (
    r"\b(?:any|other|another|all)\b[^.;]{0,40}\b(?:models?|networks?|generators?|ai\b|machine learning"
    r"|artificial intelligence)|\bmachine[- ]learning models?\b|\b(?:no|other) models?\b"
    r"|\b(?:train|teach|learn|taught|tun(?:e|ed|ing)\b|build|fit(?:ted|ting)?\b|feed|refin|better\b|fed\b|distil|develop"
    r"|improv)\w*[^.;]{0,80}\b(?:models?|networks?|generators?|learners?|classifiers?|machine learning|ai systems?)\b"
    r"|\b(?:models?|networks?|generators?|ai systems?)\b[^.;]{0,80}\b(?:trained|taught|fitted|distilled|refined"
    r"|improved)\b"
    r"|\b(?:training|teaching|teacher|learning) (?:data|materials?|sets?|corpus|corpora|purposes|signals?|examples?)\b"
)
_RIVAL = (
    r"\bcompet(?:e|es|ing|itive|itor|ition)|\bsimilar (?:to|products?|services?)|\bsubstitut|\brival|\bsupplant"
    r"|\bcontend|\bsame (?:function|purpose|market|service)|\bcomparable\b|\bvie[sd]?\b|\b(?:takes?|in) the place of\b"
)
# "Whether it competes or not" takes in every model.
_WHETHER_OR_NOT = (
    r"\bwhether\b(?: or not\b[^.;]{0,80}|[^.;]{0,80}\bor not\b)|\b(?:even|also) (?:if|where) [^.;]{0,20}\bnot compet\w*"
)
_EVEN_ANY = (
    r"\b(?:including|such as|for example)\b[^.;]{0,30}\b(?:train|develop|build|creat"
    r"|improv)\w*\b[^.;]{0,30}\b(?:any|other"
    r"|all)\b(?![^.;]{0,60}\b(?:compet|similar))[^.;]{0,80}\b(?:models?|algorithms?)\b"
)
_PARTLY = (
    r"\b(?:grounded results|search suggestions|for commercial use|commercial purposes?)\b"
    r"|\b(?:commercial(?:ly)?|paid|proprietary|closed) (?:\w+ )?(?:models?|networks?|generators?)\b"
    r"|\b(?:for sale|for a fee|on the market|for payment)\b"
    r"|\bexcept\b[^.;]*\bnon-? ?commercial\b"
)
_OF_MODELS = r"\btrain|\bdistil|\bimprov|\bcompet|\bmodels?\b|\bfine-?tun|\bsynthetic|\blearn"
_TO_TRAIN_BANNED = (
    r"\b(?:not(?! limited)|neither|nor|never|prohibit\w*|forbid\w*)\b[^.;]{0,80}\b(?:to|for) (?:train|teach|distill?"
    r"|fine-? ?tune|improve)(?:ing)?\b"
)
_LEARNING_BANNED = (
    r"\b(?:not|forbidden|prohibited)\b[^.;]{0,30}\b(?:another|any other) model (?:to )?learn\b"
    r"|\b(?:not|neither|nor|never)\b[^.;]{0,120}\binto (?:a |the )?training (?:set|data)\b"
    r"|\b(?:not|neither|nor|never)\b[^.;]{0,120}\bas (?:the )?(?:teach(?:er|ing)|training|learning) (?:data|matter"
    r"|materials?|examples?|signals?)\b"
)
_BANNED = rf"{_TO_TRAIN_BANNED}|{_LEARNING_BANNED}"
# A duty of who shares a product that uses it, "including another AI model".
_DUTIES = frozenset({Effect.CONDITION, Effect.REQUIRE})
_ANOTHER_MODEL = (
    r"\b(?:uses?|contains?|includ\w+)(?: \w+){0,4},? (?:including )?"
    r"\(?(?:another|other|any other) (?:\w+ ){0,2}models?\b"
)
# A duty of who trains, or makes a model, with the thing: what he makes is not his alone.
_DUTY_FOR_MODELS = (
    r"\b(?:if|where|when|whenever|whoever|anyone who) (?:[\w-]+ ){0,3}?(?:use[sd]?|employ\w*|appl(?:y|ies))\b"
    r"[^.;]{0,80}\bto (?:create|train|build|develop|produce|make|improve|distill?)\b[^.;]{0,80}\bmodels?\b[^.;]{0,160}"
    r"\b(?:must|shall|has to|have to|(?:is|are) (?:required|obliged|bound) to)\b(?! not\b)"
    # "If a model taught in this way is released, its card shall say so": its maker has a duty too.
    r"|\b(?:if|where|when)\b[^.;]{0,60}\bmodels?\b[^.;]{0,40}\b(?:trained|taught|distilled)\b[^.;]{0,120}"
    r"\b(?:must|shall|has to|have to|restrictions?)\b(?! not\b)"
)
# "Not to use it for developing a model": the same as training one.
_TO_MAKE_BANNED = (
    r"\b(?:not|neither|nor|never|no(?: one| person|body)?(?: [\w-]+)? (?:may|shall|must|can))\b[^.;]{0,120}"
    r"\bus(?:e|ed|ing)\b[^.;]{0,80}\b(?:to|for) (?:develop|build|creat)\w* (?:an?|any|other|another)\b[^.;]{0,60}"
    r"\bmodels?\b"
)
# Words that bear on training whatever category their clause was given, so that a missed one does not read as a right.
_TRAINS = (
    r"\b(?:outputs?|results|materials)\b.{0,120}\bto (?:create|train"
    r"|fine-? ?tune|distill?|improve|develop)\b.{0,80}\bmodels?\b"
    rf"|{_TO_TRAIN_BANNED}.{{0,200}}\bmodels?\b|{_LEARNING_BANNED}"
    r"|\btransfer of patterns\b|\bcompet\w+ models?\b|\bmodels? (?:that|which) (?:is |are )?compet"
    rf"|{_DUTY_FOR_MODELS}|{_TO_MAKE_BANNED}"
)


_DEFINES_RESULTS = r'^\W*(?:results?|outputs?|generated content)"? (?:shall )?(?:means?|refers? to)\b'
# A right to train whose one condition is to keep to the law and the terms.
_MAY_TRAIN = (
    r"\b(?:you|customers?|users?) may\b[^.;]{0,220}\btrain(?:ing)? (?:of )?(?:other |(?:its|your|their) own )?models?\b"
)
_UNLESS = r"\b(?:not|except|unless|provided|only|compet\w+|if)\b"
_DESCRIBED = r"\b(?:datasets?|data)(?: that (?:is|are|was|were))?(?: \w+)? used to (?:train|fine-?tune|improve)\b"
# What the provider does or leaves with the content of its users says nothing of what these may train.
_THEIR_TRAINING = (
    r"\b(?:use|used|using)\b[^.;]{0,40}\b(?:customer|your|user)s?'?s? (?:content|data|inputs?|prompts?|information"
    r"|conversations?)\b[^.;]{0,60}\b(?:train|improv|develop)|\b(?:information|content"
    r"|data) (?:that )?you (?:provide|submit|share)\b"
    r"[^.;]{0,120}\btrain|\bused by us\b[^.;]{0,40}\btrain"
)
_MADE_WITH = (
    r"\b(?:train|distil|fine-?tun|initiali[sz]|creat|develop)\w*\b[^.;]{0,160}\b(?:outputs?|synthetic data|distillation"
    r"|transfer of patterns)\b|\boutputs?\b[^.;]{0,80}\bto train\b"
)
# A ban in so many words, whatever effect its clause was given.
_PLAIN_BAN = (
    r"(?<!not )\b(?:is|are) (?:strictly |expressly )?(?:forbidden|prohibited|not (?:allowed|permitted))\b"
    r"|\b(?:(?:may|must|shall|can) ?not|can't|mustn't|may never|must never)(?! (?:only|merely|just)\b)"
    r" (?:be )?(?:used?|utili[sz]ed?|employ(?:ed)?|put|appl(?:y|ied)|relied)\b[^.;]{0,200}?\b(?:to|for|in) (?:the )?"
    r"(?:\w+ or )?(?:train|teach|distil|fine-? ?tun|improv)"
)
# Leave for some models, next to a ban on others; what the licensor may do is none.
_LEAVE = (
    r"\b(?:may|can) (?:also )?(?:be used|be employed|be drawn upon|serve)\b[^.;]{0,120}\b(?:train|teach|learn)"
    r"|\b(?:you|users?|anyone|anybody) (?:may|can|are free to)\b[^.;]{0,120}\b(?:train|teach)"
    r"|\btraining (?:of|on|upon)\b[^.;]{0,120}\b(?:is|are) (?:expressly )?(?:allowed|permitted|welcome)\b"
    r"|\bmay be trained\b|\bgo ahead and\b[^.;]{0,80}\btrain"
)
_NO_LEAVE = (
    # To train the thing itself is not to train another model.
    r"\btrain (?:\w+ ){0,2}(?:adapters?|derivatives?|(?:derived|adapted) (?:models?|weights|parameters))\b"
    r"|\b(?:neither|nor|no)\b[^.;]{0,80}\bmay\b|\bby (?:us|the licensor|the company|the provider)\b|\bwe may\b"
)
# What sorts or finds is no model of the kind that a ban on all others is of.
_INSTRUMENT = r"\b(?:detect(?:ors?|ing)|classifiers?|prob(?:es?|ing)|spotters?|interpretab\w+)\b"
_OF_ONE_SIZE = r"\bgeneral-purpose\b|\blarge(?:-scale)? (?:[\w-]+ )?models?\b"
# A limit inside a sentence that lets train, and words that take a duty off rather than lay one on.
_WITHIN = (
    r"\b(?:only|solely|exclusively|provided|unless|except|so long as|as long as|on (?:the )?condition|subject to"
    r"|approved|within the (?:scope|limits|bounds|frame\w*)"
    r"|with (?:the )?(?:prior )?(?:written )?(?:consent|approval|leave)|non-? ?commercial|insofar as"
    r"|to the extent|if|under the (?:same|present|these) (?:terms|conditions|licen[sc]e)"
    r"|for (?:[\w-]+ )?(?:research|study|teaching|evaluation))\b"
)
_RELIEF = (
    r"\b(?:need not|no duty|not (?:required|obliged|bound)|free of (?:any )?dut(?:y|ies)|not (?:fall|come) under"
    r"|unaffected|(?:is|are|does|do|be|shall) not (?:\w+ )?(?:used|count|regard|deem|consider|treat|affect|constitut"
    r"|qualif|an? |training|learning)\w*)"
)
# A model that learnt from the thing is made one of those that carry duties.
_COUNTED = (
    r"\b(?:models?|networks?)\b[^.;]{0,100}\b(?:fitted|trained|taught|distilled|copied)\b[^.;]{0,160}\b(?:counts?"
    r"|(?:is|are|be) (?:regarded|treated|considered|deemed)|(?:is|are) an? (?:adaptation|adapted|derivative|derived))\b"
)
_BINDS = rf"{_COUNTED}|{_DUTY_FOR_MODELS}"

_DONE_BY = (
    r"\b(?:used|employed|processed|utili[sz]ed|collected|drawn upon|taken|read|trained|put to use) (?:\w+ )?by "
    r"((?:the |its )?[\w'-]+(?: [\w'-]+){0,2})"
)
_NARROW = frozenset({Purpose.NON_COMMERCIAL, Purpose.RESEARCH, Purpose.PERSONAL, Purpose.EVALUATION})
_FORBIDDEN_SOMEWHERE = "Words that forbid training other models stand in the text."


def _binds(text: Brief, term: str, meaning: str) -> bool:
    told = "deriv" in term and words(_MADE_WITH).search(meaning) is not None
    return told and not text.denies(meaning, Category.MODEL_TRAINING)


def _derived_models(text: Brief) -> tuple[str, ...]:
    """Definitions of derivatives that take in models trained on outputs: these come under the duties of derivatives."""
    return tuple(meaning for term, meaning in text.defined if _binds(text, term, meaning))


def _trains(said: str) -> bool:
    """Whether words that no clause covers speak of training, and do not merely describe data."""
    return (
        words(rf"{_TRAINS}|{_COUNTED}").search(said) is not None
        and words(rf"{_DESCRIBED}|{_THEIR_TRAINING}").search(said) is None
    )


def _of_every_model(passage: Passage) -> bool:
    """Whether a ban is on training models of every kind, or on competing and "including" that."""
    if passage.says(_EVEN_ANY):
        return True
    said = words(_WHETHER_OR_NOT).sub("", passage.words)
    return passage.says(_ANY_MODEL) and not words(_RIVAL).search(said) and not passage.says(_PARTLY)


def _bans_training(said: str) -> bool:
    """Whether the words forbid training models of every kind, not only competing ones."""
    banned, partly = words(_BANNED).search(said), words(rf"{_RIVAL}|{_PARTLY}").search(said)
    return banned is not None and partly is None


def _speaking(text: Brief, sides: Parties) -> tuple[Passage, ...]:
    """The clauses on what the reader may train; what the maker does itself, or takes upon itself, is none of them."""
    found = text.find(Category.MODEL_TRAINING, never=rf"\bnothing (?:in|contained in) this\b|{_THEIR_TRAINING}")
    return tuple(
        p
        for p in found
        if (
            p.says(_OF_MODELS) or (p.effect is Effect.PROHIBIT and not p.clause.uncertain and not p.words.endswith(":"))
        )
        and not _of_the_maker(p, sides)
    )


def _of_the_maker(passage: Passage, sides: Parties) -> bool:
    """Whether it is on what the maker does or does not do itself."""
    done = (sides.role(match[1]) for match in words(_DONE_BY).finditer(passage.words))
    return sides.subject(passage) is Role.MAKER or Role.MAKER in done


def train_other_models(
    text: Brief, kind: Kind, sides: Parties, purpose: Purpose, *, unlimited: bool
) -> Finding[Permission]:
    """Whether the materials or outputs may be used to improve other models.

    Silence allows it where the grant is ``unlimited``: for any purpose, and for business without a condition.
    """
    clauses = _speaking(text, sides)
    loose = tuple(unit for unit in text.unclaimed_words(Category.MODEL_TRAINING) if _trains(unit))
    if limited := _banned(clauses, text) or _limited(clauses, loose):
        return limited
    clauses = tuple(p for p in clauses if not p.says(_DEFINES_RESULTS))
    beside = (*loose, *(p.words for p in text.find(saying=_DUTY_FOR_MODELS, of={Category.MODEL_TRAINING})))
    if clauses and any(_bans_training(unit) or words(_BINDS).search(unit) for unit in beside):
        return Finding(Permission.CONDITIONAL, "One sentence allows it, and words of another limit it.", ids(clauses))
    if clauses and not any(p.clause.uncertain for p in clauses):
        if purpose in _NARROW:
            why = "It is granted, but only for the purposes that the grant allows."
            return Finding(Permission.CONDITIONAL, why, ids(clauses))
        return Finding(Permission.ALLOWED, "A clause allows it.", ids(clauses))
    missed = text.find(saying=_TRAINS, never=rf"{_DESCRIBED}|{_THEIR_TRAINING}", of={Category.MODEL_TRAINING})
    missed = tuple(p for p in missed if not _of_the_maker(p, sides))
    said = (*(p.words for p in missed), *_derived_models(text), *loose)
    if not clauses and any(_bans_training(unit) for unit in said):
        return Finding(Permission.PROHIBITED, _FORBIDDEN_SOMEWHERE, ids(missed))
    if not clauses and said:
        return Finding(Permission.CONDITIONAL, "Words on training other models stand in the text.", ids(missed))
    if kind is Kind.LICENCE and unlimited and not clauses:
        if bound := text.find(effects=_DUTIES, saying=_ANOTHER_MODEL, of={Category.MODEL_TRAINING}):
            return Finding(Permission.CONDITIONAL, "A duty takes in other models that use it.", ids(bound))
        return Finding(
            Permission.ALLOWED, "The grant is for any purpose and nothing limits training.", ids(grants(text))
        )
    return Finding(Permission.UNSTATED, "No clause speaks of training other models.")


def _rivals(text: Brief) -> tuple[str, ...]:
    """The terms, plain, that are defined as something that competes."""
    named = ((term.strip("\"'*"), meaning) for term, meaning in text.defined)
    return tuple(term for term, meaning in named if term and words(_RIVAL).search(meaning))


def _banned(clauses: tuple[Passage, ...], text: Brief) -> Finding[Permission] | None:
    """What clauses that forbid training make of it, next to those that leave some of it free; None where none does."""
    banned = tuple(p for p in clauses if p.effect is Effect.PROHIBIT or p.says(_PLAIN_BAN))
    general = tuple(p for p in banned if _of_every_model(p))
    if general and (rivals := _rivals(text)):
        general = tuple(p for p in general if not any(rival in p.words for rival in rivals))
    left = tuple(p for p in clauses if p not in banned and _leaves_free(p) and not _of_the_thing(text, p))
    if not any(p.says(_OF_ONE_SIZE) for p in general):
        left = tuple(p for p in left if not p.says(_INSTRUMENT))
    if general and left:
        why = "Training is allowed for some models and forbidden for others."
        return Finding(Permission.CONDITIONAL, why, ids((*general, *left)))
    if general:
        return Finding(Permission.PROHIBITED, "Training other models is forbidden.", ids(general))
    if banned:
        return Finding(Permission.CONDITIONAL, "Training competing or certain models is forbidden.", ids(banned))
    return None


def _of_the_thing(text: Brief, passage: Passage) -> bool:
    """Whether what may be trained is made of the thing: to train that is to change it."""
    return passage.says(rf"\btrain (?:[\w-]+ ){{0,2}}?(?:{made_of_it(text)})\b")


def _leaves_free(passage: Passage) -> bool:
    """Whether a certain clause lets the reader train some models."""
    certain = passage.effect in RIGHTS and not passage.clause.uncertain
    return certain and (passage.effect is Effect.PERMIT or passage.says(_LEAVE)) and not passage.says(_NO_LEAVE)


def _binding(passage: Passage, *, free: bool) -> bool:
    """Whether a clause limits what is trained; where another is ``free`` of limits, a mere definition does not."""
    if passage.says(_DEFINES_RESULTS):
        return False
    if passage.effect is Effect.PERMIT:
        return passage.says(_COUNTED) or passage.says(_WITHIN)
    if passage.effect is Effect.DECLARE:
        return not free and not passage.says(_RELIEF)
    return not (passage.effect is Effect.CONDITION and passage.says(_MAY_TRAIN) and not passage.says(_UNLESS))


def _limited(clauses: tuple[Passage, ...], loose: tuple[str, ...]) -> Finding[Permission] | None:
    """What sentences in no clause that forbid training, and clauses that bind what was trained, make of it."""
    if any(map(_bans_training, loose)) and not any(p.effect is Effect.PERMIT for p in clauses):
        return Finding(Permission.PROHIBITED, _FORBIDDEN_SOMEWHERE)
    free = any(p.effect is Effect.PERMIT and _leaves_free(p) and not p.says(_WITHIN) for p in clauses)
    # A definition of results binds nobody; one of derivatives does, through the duties that derivatives carry.
    bound = tuple(p for p in clauses if _binding(p, free=free))
    if bound:
        return Finding(Permission.CONDITIONAL, "A model trained with it comes under a duty of this text.", ids(bound))
    return None
