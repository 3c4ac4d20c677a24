# SPDX-License-Identifier: Apache-2.0
"""The terms that are duties: what must be kept, shown, told or handed over."""

from __future__ import annotations

from dataclasses import dataclass

from howopen.assessment.brief import Brief
from howopen.assessment.terms_words import any_says, naming, obliging, spoken, when
from howopen.assessment.wording import words
from howopen.domain.clauses import Category, Effect
from howopen.domain.facts import Facts, TermValue

_KEEPING = (Category.REDISTRIBUTION, Category.ATTRIBUTION_BRANDING, Category.DERIVATIVES, Category.FLOW_DOWN)
_DUTY = frozenset({Effect.REQUIRE, Effect.CONDITION, Effect.PROHIBIT})
_LISTING = (
    r"\b(?:retain|include|reproduce|keep|preserve|display)\w* (?:all of |each of )?the following\b"
    r"|\baccompanied by ?:"
)
_LIST_REACH = 500  # characters after a lead-in in which its items are looked for
_LICENCE = r"\b(?:this|the) (?:licen[sc]e|agreement)"
_TELLING = (
    r"\b(?:prominent|notices?|statements?|document\w*|descri\w+|indicat\w+|mark\w*|identif\w+|summar\w+"
    r"|stat(?:e|ing))\b"
    r"[^.;]{0,100}"
)
_CHANGED = r"\b(?:modif(?:y|ied|ication)|chang(?:e|ed|es)|alter(?:ed|ations?)?|adapt(?:ed)?)"
_OPEN = r"\b(?:available|accompan\w+|provide|publish\w*|offer\w*)\b(?! that)"
_OPENING = r"\b(?:made|make|provide|include|accompan(?:y|ied)|publish|offer)\b(?! that)"


@dataclass(frozen=True, slots=True)
class DutyRule:
    """A term that is ``must`` where the text has these words.

    ``saying`` counts in a clause of the keeping kind, and in any sentence that obliges by its own words, unless
    ``never`` stands in it too; ``plainly`` counts anywhere; ``listed`` in a list of what is to be kept. Each match of
    ``saying`` and ``plainly`` holds one of the letters in ``about``, which are quicker to look for. ``of`` is the kind
    of clause that it is, for words of which a person said that they are none.
    """

    term: str
    about: tuple[str, ...]
    saying: str
    never: str = ""
    plainly: str = ""
    listed: str = ""
    of: Category = Category.ATTRIBUTION_BRANDING


_DUTIES = (
    DutyRule(
        "Include Copyright",
        ("copyright", "proprietary", "intellectual property", "notices"),
        r"\bcopyright\b[^.;]{0,60}\b(?:notices?|statements?|lines?|legends?)\b"
        r"|\b(?:notices?|statements?) of copyright|\bnotices?\b[^;]{0,240}\bcopyright (?:\(c\)|©)"
        r"|\b(?:proprietary|intellectual property)(?: rights?)? notices?\b"
        r"|\bcopyright\b[^.;]{0,80}\b(?:retained|appear|reproduced|preserved)\b",
        never=r"\b(?:your|its|their|his) own (?:copyright|intellectual property|attribution)\b",
        plainly=r"\bnot to remove\b[^.;]{0,60}\bnotices\b",
        listed=r"\b(?:copyright notices?|intellectual property (?:disclaimers|notices))\b",
    ),
    DutyRule(
        "Include License",
        ("licen", "agreement", "permission", "conditions", "notice"),
        r"\bpermission notice|\bthis (?:list of conditions|permission)|\bthese conditions|\blicen[sc]e notices?\b"
        r"|\bnotices? of licensing\b|\bcop(?:y|ies) of (?:this|the) (?:\w+ ){0,2}(?:licen[sc]e|agreement)"
        r"|\b(?:this (?:licen[sc]e|agreement|notice)|licen[sc]e agreement)\b[^.;]{0,60}"
        r"\b(?:included|accompan|retain|duplicated|reproduced|not be removed)"
        r"|\b(?:include|accompan|retain|reproduce|duplicate)\w*\b(?! in\b)[^.;]{0,120}"
        rf"(?:{_LICENCE}|\b(?:this|the) (?:permission|notice and))|\b(?:provide|give)s?\b[^.;]{{0,60}}{_LICENCE}",
        never=r"\bcopies of this (?:licen[sc]e|agreement)(?: document\b|, but\b)",
        listed=r"\b(?:notice that refers to|text of|copy of)[^.;]{0,40}\b(?:licen[sc]e|agreement|this notice)\b",
    ),
    DutyRule(
        "Include Notice",
        ("notice", "legal"),
        r"\"(?:notice|legal)\" (?:text )?file|\b(?:notice|legal) file\b|\b(?:notice|legal)\.txt\b|titled \"?legal\b"
        r"|\bduplicate\b[^.;]{0,40}\bnotice\b"
        r"|\bnotices? (?:(?:set forth|contained|as) )?in (?:the )?(?:exhibit|schedule|appendix|annex)\b",
        listed=r"\bnotice (?:relating|referring) to the limitation",
    ),
    DutyRule(
        "State Changes",
        ("modif", "chang", "alter", "adapt", "derived", "additions", "contribution", "differs"),
        rf"{_TELLING}\b(?:that|whether|if|which|how|when|how and when) (?:you|it|they|such|the|files|parts)\b"
        rf"[^.;]{{0,40}}{_CHANGED}"
        rf"|{_TELLING}\b(?:the|any|your|all|such|those) (?:changes?|modifications?|additions)\b"
        rf"|{_TELLING}\b(?:date of (?:(?:any|the|such|each) )?(?:change|modification|contribution)|differs from)"
        rf"|(?:{_CHANGED}|\bderived) (?:files?|versions?|works?|source|copies|source versions?)\b[^.;]{{0,60}}"
        r"\b(?:marked|carry|bear|identified|labell?ed)\b",
        never=r"\bno one other than\b|\bversions? of (?:this|the) (?:licen[sc]e|agreement)\b",
        listed=r"\bnotice of any (?:changes|modifications)\b",
    ),
    DutyRule(
        "Disclose Source",
        ("source",),
        rf"\bsource (?:code|form)\b[^.;]{{0,160}}{_OPEN}|{_OPENING}[^.;]{{0,160}}\bsource code\b"
        r"|\b(?:able to|how to) (?:also )?(?:receive|obtain|get)\b[^.;]{0,80}\bsource code\b",
        never=r"\blicensor (?:hereby )?(?:agrees|undertakes|shall|will|must)\b",
        plainly=r"\bstat(?:es?|ing) that (?:the )?source code\b[^.;]{0,80}\bavailable",
        of=Category.REDISTRIBUTION,
    ),
    DutyRule(
        "Give Credit",
        (
            "acknowledg",
            "attribution",
            "credit",
            "product includes",
            "cite",
            "citing",
            '"built',
            '"powered',
            '"improved',
            "name",
        ),
        r"\backnowledge?ments?\b|\backnowledg(?:e|es|ing) (?!and agree|that)|\bas a form of attribution\b"
        r"|\b(?:give|giving|given|due|proper|appropriate) credit\b|\bcredit (?:to )?the\b|\battribution to\b"
        r"|\bproduct includes\b|\bcit(?:e|ing)\b|\"(?:built|powered|improved) |\bincluding the name of\b"
        r"|\bmentions? (?:my|our|the authors?'?s?) names?\b",
        listed=r"\bidentification of the (?:creator|author)",
    ),
    DutyRule(
        "Rename",
        ("name", "called"),
        r"\b(?:renamed?|different name|change the name|another name|name that (?:is|are) different)\b"
        r"|\b(?:not be (?:called|named)|may (?:not )?be called)\b"
        r"|\b(?:use|include) the name of\b[^.;]{0,60}\bas an? [\w ,]{0,40}\bname\b",
        never=r"\bprior written\b|\brename (?:your|the|this) licen[sc]e",
    ),
    DutyRule(
        "Include Original",
        ("original", "unmodified", "standard", "pristine", "licensed"),
        r"\b(?:includ|accompan|provid|supply|together with|along with)\w*(?:(?!notice)[^.;]){0,80}(?<!modified or )"
        r"\b(?:original|unmodified|standard|pristine) "
        r"(?:source|version|program|package|software|files?|executables?)\b",
        plainly=r"\breplace the (?:derived|modified)[^.;]{0,40} with the (?:original|licensed|unmodified)",
        of=Category.REDISTRIBUTION,
    ),
    DutyRule(
        "Include Install Instructions",
        ("install",),
        r"\binstallation (?:information|instructions)|\binstall(?:ation)? scripts"
        r"|\bscripts used to control[^.;]{0,40}\binstall",
        of=Category.REDISTRIBUTION,
    ),
    DutyRule(
        "Contact Author",
        ("notify", "contact", "inform", "send"),
        r"\b(?:notify|contact|inform|send)\b[^.;]{0,60}\b(?:author|licensor|copyright holder|us|me)\b",
    ),
)
# Under share-alike terms whoever passes a derivative on is its licensor, so the licensor's promise binds him.
_PASSED_ON_SOURCE = (
    r"\blicensor (?:(?:hereby )?(?:agrees|undertakes) to|shall|will|must) provide\b[^.;]{0,60}\bsource code\b"
)
_ALIKE = r"\bshall be licensed (?:to all )?under (?:the terms of this|the [\w ]{0,40}) ?licen[sc]e\b"
# Who offers a warranty or terms of his own answers for these alone: that is no price of the licence.
_OWN_PROMISE = (
    r"\b(?:warranty|support|terms|obligations?)\b[^.;]{0,200}\boffer(?:ed)?\b|\boffer\w*\b[^.;]{0,80}\bwarranty\b"
    r"|\baccept\w*\b[^.;]{0,60}\b(?:obligations|warranty|liability)\b"
)


@dataclass(frozen=True, slots=True)
class _Said:
    """A text as the rules for duties see it: all sentences, those that oblige, and lists of what is to be kept."""

    text: Brief
    units: tuple[str, ...]
    obliging: tuple[str, ...]
    lists: tuple[str, ...]


def duties(text: Brief, facts: Facts) -> dict[str, TermValue]:
    """Each duty's term: must or unstated."""
    said = {of: _said(text, of) for of in dict.fromkeys(rule.of for rule in _DUTIES)}
    found = {rule.term: when(_owed(said[rule.of], rule), TermValue.MUST) for rule in _DUTIES}
    units = said[Category.REDISTRIBUTION].units
    if any_says(units, _PASSED_ON_SOURCE) and (facts.share_alike or any_says(units, _ALIKE)):
        found["Disclose Source"] = TermValue.MUST
    found["Compensate for Damages"] = when(_indemnity(text), TermValue.MUST)
    return found


def _said(text: Brief, of: Category) -> _Said:
    units = tuple(spoken(text, of))
    return _Said(text, units, obliging(units), _lists(text, of))


def _lists(text: Brief, of: Category) -> tuple[str, ...]:
    """What follows each "retain the following" and its like."""
    lists = (text.text[at.end() : at.end() + _LIST_REACH] for at in words(_LISTING).finditer(text.text))
    return tuple(listed for listed in lists if not text.denies(listed, of))


def _owed(said: _Said, rule: DutyRule) -> bool:
    return bool(
        said.text.find(*_KEEPING, effects=_DUTY, saying=rule.saying, never=rule.never, of={rule.of})
        or any_says(naming(said.obliging, rule.about), rule.saying, never=rule.never)
        or (rule.plainly and any_says(naming(said.units, rule.about), rule.plainly))
        or (rule.listed and any_says(said.lists, rule.listed))
    )


def _indemnity(text: Brief) -> bool:
    found = text.find(
        Category.INDEMNITY,
        effects={Effect.REQUIRE, Effect.CONDITION},
        saying=r"\byou\b|\blicensee\b|\bcontributor|\buser",
        never=_OWN_PROMISE,
    )
    return bool(found)
