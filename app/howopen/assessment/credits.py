# SPDX-License-Identifier: Apache-2.0
"""Duties to give credit in whatever words: marks and lines that are to be shown, names and sources to be told."""

from __future__ import annotations

from howopen.assessment.brief import Brief, Passage
from howopen.domain.clauses import Category, Effect

_DUTIES = frozenset({Effect.REQUIRE, Effect.CONDITION})
_SIGN = r"(?:logos?|emblems?|badges?|brand|icons?|seals?|word ?marks?|device|banners?|watermarks?)"
_SHOWING = (
    r"(?:display|show|present|affix|carr(?:y|ies)|plac(?:e|ed|ing)|feature|print|exhibit|post|publish|mention|indicate"
    r"|bear|render|attach|put)\w*"
)
_LINE = r"(?:line|words?|phrase|indication|mention|label|caption|tagline|sentence|notation|credit|slogan|byline)s?"
_WHERE = (
    r"(?:(?:top|first|home|landing|start|title|opening|splash|login|about|main|product|boot)"
    r" ?-?(?:screen|page|panel|view)"
    r"|user interface|home ?page|end card|caption|app store|screen|packaging|menu)"
)
_FILE = r"(?:files?|notices?|folder|metadata|repository|source code|read ?me)"
# What is said in a paper is a citation; nobody looks at it as at a sign.
IN_STUDIES = (
    r"\b(?:papers?|posters?|thes[ie]s|publications?|stud(?:y|ies)|reports?|preprints?|manuscripts?)\b[^.;\"]{0,80}"
    r"\b(?:must|shall|ha(?:s|ve) to|(?:is|are) to)\b"
)
"""A duty of who writes on it."""

# A line to be shown, a sign to be shown, or a word of credit on a screen; what stays in a file is a notice.
_DISPLAYED = (
    rf'\b{_LINE} (?:"[^"]{{2,120}}"|[^.;"]{{0,20}}"[^"]{{2,120}}")'
    rf"|\b{_SHOWING}\b[^.;]{{0,60}}\b{_SIGN}\b|\b{_SIGN}\b[^.;]{{0,60}}\b(?:is|are|be|remains?) (?:\w+ )?"
    r"(?:displayed|shown|placed|affixed|visible|presented|carried|printed|posted|seen)\b"
    rf"|\b{_SHOWING}\b[^.;]{{0,160}}\b(?:on|in|at) (?:the|its|their|your|an?|each|every) (?:[\w-]+ ){{0,3}}{_WHERE}\b"
)
_NO_DISPLAY = (
    rf"\b(?:in|inside|within|into|to|of) (?:an?|the|its|their|your|each|every|any|all) (?:[\w.-]+ ){{0,4}}{_FILE}\b"
    rf"|{IN_STUDIES}|\b(?:approv|consent|permission|permit|request|complain|guidelines?|good faith|opt(?:s|ed)? out"
    r"|trademark usage)|\bmay (?:use|name|show|display|apply|mention|introduce|refer|employ|state|identify)\b"
)
_MUST = r"\b(?:must|shall|ha(?:s|ve) to|needs? to|(?:is|are) to|provided that|so long as|on condition that)\b"
_TELLING = (
    r"(?:name|mention|state|say|indicate|identify|credit|reference|disclose|tell|quote|cite|acknowledge|link to)s?"
)
_STAYING = (
    r"(?:keep|kept|leave|left|remain|travel|preserve|stay|accompan(?:y|ies)|reproduce|retain|include|contain|carry"
    r"|hand on|passed? on)(?:s|d|ed)?"
)
_CREDITS = (
    r"(?:names?|authors?(?:hip)?|copyright|statements?|legends?|references?|sources?|origin|provenance|credits?"
    r"|contributors?|list of)"
)
_TOLD = (
    rf"{_MUST}[^.;]{{0,60}}\b{_TELLING}\b|\b{_STAYING}\b[^.;]{{0,80}}\b{_CREDITS}\b"
    rf"|\b{_CREDITS}\b[^.;]{{0,80}}\b{_STAYING}\b"
)
_OWN = r"\b(?:your|its|their) (?:own )?(?:name|company|users?|customers?)\b|\bquality\b|\brepresents? and warrants?\b"
_NO_CREDIT = (
    r"\b(?:approv|consent|permission|permit|request|guidelines?|good faith|opt(?:s|ed)? out)"
    r"|\bmay (?:use|name|show|display|apply|mention|introduce|refer|employ|state|identify)\b|\bnot\b"
)
_OTHER_CARE = (
    r"\b(?:guidelines?|polic(?:y|ies)|good ?will|inure|cease|stop|discontinue|renam\w+|different name|another name"
    r"|avoid|refrain|comply|prior|publicity|press|trade ?marks? (?:law|rights?))\b"
)
_TAKING_OFF = r"(?:remov|alter|eras|delet|obscur|strip|hid|effac|suppress|defac|tamper)\w*"
_MARKS = r"(?:notices?|legends?|copyright|attributions?|indications?|credits?|mentions?|authorship|labels?)"
_TAKEN_OFF = rf"\b{_TAKING_OFF}\b[^;]*\b{_MARKS}\b|\b{_MARKS}\b[^;]*\b{_TAKING_OFF}\b"


def displays(text: Brief) -> tuple[Passage, ...]:
    """Duties to show a line, a sign or a word of credit where users see it."""
    return text.find(Category.ATTRIBUTION_BRANDING, effects=_DUTIES, saying=_DISPLAYED, never=_NO_DISPLAY)


def credits_given(text: Brief) -> tuple[Passage, ...]:
    """Duties to tell whose work it is, to leave word of it where it stands, and bans on taking that off."""
    told = text.find(Category.ATTRIBUTION_BRANDING, effects=_DUTIES, saying=_TOLD, never=rf"{_NO_CREDIT}|{_OWN}")
    kept = text.find(Category.ATTRIBUTION_BRANDING, effects={Effect.PROHIBIT}, saying=_TAKEN_OFF)
    asked = text.find(
        Category.ATTRIBUTION_BRANDING, effects={Effect.REQUIRE}, never=rf"{_NO_CREDIT}|{_OWN}|{_OTHER_CARE}"
    )
    return (*told, *kept, *asked)
