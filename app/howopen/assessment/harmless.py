# SPDX-License-Identifier: Apache-2.0
"""Words that read like a ban on use and take away nothing that open source gives.

A ban on using somebody's name to endorse products is found as a ban on a use, and so is a sentence that says what may
be charged. Taking them for limits would put BSD among the restricted licences.
"""

from __future__ import annotations

from howopen.assessment.brief import Brief, Passage
from howopen.assessment.polarity import FORBIDS

_HEADING = 5  # words of a heading
_NAMES = (
    r"\bendors\w+|\b(?:advertis|publicity|promot|promotional)\w*\b[^.]*\b(?:permission|consent|without|notice"
    r"|acknowledg)|\b(?:names?|logos?|trade ?marks?|service marks?)\b[^.;]{0,120}\b(?:not be used|may not|without)"
    r"|\bmisrepresent|\brepresent either expressly|\bnot claim that you wrote|\bclaim (?:authorship|to be the author)"
    r"|\bto advertise\b|\bnot advertise\b"
)
_NO_BAN_AT_ALL = (
    r"\bnothing (?:in|contained in) this\b|\bdoes not qualify as\b|\bright of use includes\b"
    r"|\bno (?:patent )?licen[sc]e is granted\b|\bno assurances?\b|\btriggers a rule\b|\bsame licensing terms\b"
    r"|\b(?:does|do|shall|will) not (?:limit|prohibit|restrict)\b|\bnothing else grants?\b|\blocated at http"
    r"|^licensor (?:represents|declares|warrants)\b|\bnot be required to (?:justify|explain)\b"
    r"|\bfor the sole purpose of having them\b|\bincrease or reduce the scope\b|\bexcept in compliance with\b"
    r"|\bnot (?:designed|intended)\b(?!.*\b(?:agree|shall|may|must|will) not\b)|\bas is\b|\bloss of (?:data"
    r"|profits)\b"
    r"|\bassert\w* (?:any of )?your patent|^(?:\S+://\S+|[\w()]+:)$|^\W*%%"
)
# A sentence that opens with a right and forbids nothing was given the wrong effect.
_A_RIGHT = (
    r"^(?:[\w ,\"]{0,40}\b(?:you|recipients?|licensees?) may (?!not\b|only\b)|permission )|\b(?:is|are)"
    r" (?:always |hereby )?(?:permitted|allowed)\b"
)
# A ban on export is of places and persons; where it names a purpose, it is of uses too.
# What binds the licensor, or forbids a distributor to limit those who come after him, keeps the rights whole.
_KEEPS_FREE = (
    r"\bnot impose any further\b|\b(?:alter|limit|restrict)[^.;]{0,40}\brecipients?'? ?rights\b|\bnot impose a"
    r" licen[sc]e fee\b"
    r"|\bone-time\b[^.;]{0,20}\bfee for (?:the )?distribution\b"
    r"|\bmay not charge recipients\b|\bthis alternative is allowed only\b|\bfor any purpose;?$"
    r"|(?:\bnot|n't) (?:try to )?stop (?:any\w*|others?)\b"
    r"|\bpattern of such abuse\b|\bterms (?:and conditions )?of this agreement do not apply\b"
)
_EXPORT = r"^(?!.*\b(?:purposes?|end[- ]uses?|weapons?|nuclear|missiles?)\b).*\b(?:re-?)?export(?:ed|ing|s)?\b"
_WITHHOLDING = r"\b(?:cryptographic|technolog\w+ (?:measures?|methods?|protection))\b.*\b(?:recipients?|users?|data)\b"
_OWN_TEXT = (
    r"\b(?:licen[sc]e|licen[sc]ing|agreement)(?: text)? ?documents?\b|\bcopies of this (?:licen[sc]e|document)\b"
    r"|\bchanging it is not allowed\b|\bthis licen[sc]e (?:text )?(?:may|must|can) ?not be modified\b"
    r"|\bversions? of this (?:licen[sc]e|agreement)\b"
)
# Sentences that tell something of copying and forbid none of it.
_STATING = (
    r"\bconstitutes\b|\bdoes not (?:relax|nullify|affect)\b|\bnothing else grants?\b|\blegal permission\b"
    r"|\bwaives? (?:its|their)\b|\bis considered modification\b"
    r"|\bby way of clarification\b|\bnot give you (?:the|any) rights? to use [^.;]{0,20}\b(?:service|trade) ?marks?\b"
)
_COPYING_FEE = (
    r"\b(?:charge|fee|sell|sold|price)\b.*\b(?:itself|themselves|by itself|source code|cost|duplicat\w+|any copy)\b"
    r"|\b(?:not|neither)\b.*\bsold by (?:itself|themselves)\b|\baggregat\w+\b.*\bnot charge a licen[sc]ing fee\b"
)
# "Sold by itself, used for website generators": what is forbidden besides is a use.
_USES_TOO = r"\bused (?:for|to|in)\b"
_BUNDLED = (
    r"\b(?:in (?:the )?aggregate|aggregate the \w+|aggregate software|larger (?:\([\w ]+\) )?software"
    r" distribution|bundled"
    r"|reasonable copying fee|cost of (?:duplication|physically|reproduction|distribution|copying)"
    r"|distribution fee|handling)\b"
)


def spares_use(passage: Passage) -> bool:
    """Whether a ban leaves every use open: it is of names, patents or export, or it is no ban."""
    harmless = passage.says(rf"{_NAMES}|{_NO_BAN_AT_ALL}|{_EXPORT}|{_WITHHOLDING}|{_OWN_TEXT}|{_KEEPS_FREE}")
    return harmless or is_right(passage) or _is_heading(passage)


def _is_heading(passage: Passage) -> bool:
    """Whether it is a few words of which nothing is certain and that name no field: a heading, or a piece of one."""
    clause = passage.clause
    return clause.uncertain and not clause.values and len(passage.words.split()) <= _HEADING


def is_right(passage: Passage) -> bool:
    """Whether the words give something and take nothing away, whatever effect they were given."""
    return passage.says(_A_RIGHT) and not passage.says(FORBIDS)


def spares_passing_on(passage: Passage) -> bool:
    """Whether a ban on copying or changing is of the licence's own text or of names, or is none."""
    return passage.says(
        rf"{_OWN_TEXT}|\bendors\w+|\bnothing (?:in|contained in) this\b|{_STATING}|{_KEEPS_FREE}"
    ) or is_right(passage)


def spares_business(text: Brief, passage: Passage) -> bool:
    """Whether words on charging leave business open: the copy alone, while it may be sold with other things."""
    if is_right(passage) or passage.says(rf"{_NAMES}|{_NO_BAN_AT_ALL}|{_KEEPS_FREE}|\bpatents?\b"):
        return True
    return passage.says(_COPYING_FEE) and not passage.says(_USES_TOO) and text.says(_BUNDLED)
