# SPDX-License-Identifier: Apache-2.0
"""Further words that confine a grant to a purpose, or leave business out of it, in whatever way it is put.

They are looked for in clauses on commercial use alone, whose category says already what the words are of.
"""

from __future__ import annotations

from howopen.domain.facts import Purpose

ONLY = (
    r"(?:solely|only|exclusively|(?<!not )(?<!being )(?:limited|restricted|confined) to|purely|strictly"
    r"|sole purposes? of"
    r"|for nothing (?:but|other than)|no (?:other )?purpose (?:but|save|except|other than))"
)
"""Words after which the only purpose stands."""

_SOUGHT = (
    r"(?:gain|profits?|revenues?|income|money|lucre|economic (?:benefits?|advantages?)"
    r"|(?:commercial|business) advantage)"
)
_FOR_GAIN = (
    rf"(?:(?:for|with a view to|in (?:the )?(?:pursuit|hope) of|in order to|to) (?:\w+ ){{0,5}}?{_SOUGHT}"
    rf"|(?:brings?|bringing|generat\w+|yields?|yielding|earns?|earning|deriv\w+) (?:\w+ ){{0,3}}?{_SOUGHT}"
    r"|in the (?:course|way) of (?:a |any |his |its |their )?(?:trade|business|profession)"
    r"|profit-(?:making|oriented|seeking)|for-profit|gainful(?:ly)?|lucrative|(?:their|its|his|your|a|any) business)"
)
_USING = (
    r"\b(?:use[ds]?|using|usage|employ\w*|exploit\w*|put|deploy\w*|operat\w+|run|running|utili[sz]\w*|turned?"
    r"|appl(?:y|ied)"
    r"|serves?)\b"
)
USED_FOR_GAIN = rf"{_USING}[^.;]{{0,100}}?\b{_FOR_GAIN}\b"
"""Use for gain, which a ban takes away as a whole."""

NOT_FOR_GAIN = (
    r"\b(?:by (?:itself|themselves)|alone|as such|(?:re)?sell\w*|sold|resale|rent\w*|lease|leas\w+|host\w*"
    r"|free (?:plan|tier"
    r"|formula|version)|plan|tier|models?\b[^.;]{0,40}\bcompet\w+|compet\w+)\b"
)
"""Words of a ban on one kind of business."""

_OUTSIDE = (
    r"(?:excluded|ruled out|barred|off limits|out of bounds|reserved (?:to|for)"
    r"|not (?:covered|included|conceded|licensed|part)|(?:outside|beyond) (?:the|this)|no part of"
    r"|(?:lies|falls) outside)"
)
LEFT_OUT = (
    rf"(?:(?<!non-)(?<!non )\bcommercial (?:use|usage|exploitation|purposes?|applications?)"
    rf"|\b(?:use|exploitation) for (?:profit|gain)\b|{_USING} {_FOR_GAIN})\b[^.;]{{0,140}}"
    rf"\b{_OUTSIDE}\b(?![^.;]*\b(?:unless|if|where)\b)"
)
"""Words that leave business out of what is given."""

_UNPAID = (
    r"\b(?:if|(?:so|as) long as|provided|on (?:the )?condition|on the (?:premise|footing|understanding)|insofar as"
    r"|unless|except(?: where| when| if)?|while|where)\b[^.;]{0,80}\b(?:not|no|never|without|nothing|unless|except)\b"
    r"[^.;]{0,60}\b(?:commercial use|making money|(?:make|earn) money|for gain|gainful\w*"
    r"|directed (?:at|to|towards) (?:profit|gain)|(?:financial|monetary"
    r"|pecuniary) (?:gain|advantage)|profit-making|for profit|(?:a |any )profit)\b"
    r"|\bwithout (?:any |the )?(?:purpose|aim|intent(?:ion)?|view|object)s? (?:of|to|at) (?:making |earning )?"
    r"(?:a |any )?(?:profit|gain|money)\b"
)
_UNGAINFUL = (
    rf"\b(?:{ONLY}|for (?:any|your|its|their|the))\b[^.;]{{0,80}}\b(?:non-? ?profit(?:-making)?"
    rf"|not[- ]for[- ](?:profit|gain)"
    r"|non-? ?gainful|uncommercial|charitable|unremunerated)\b(?: or [\w-]+)? (?:purposes?|uses?|ends|aims?|activit\w+)"
)
_ENDS = (
    r"(?:purposes?|uses?|usage|ends?|aims?|objects?|objectives?|projects?|activit(?:y|ies)|basis|manner|way|fashion"
    r"|settings?|contexts?|undertakings?|endeavou?rs?|tasks?|work)"
)
_PAID_TOO = r"^(?!.*(?<!non)(?<!non-)(?<!non )\b(?:commerc|business|paid\b|includes\b))"
_UNCOMMERCIAL = (
    rf"{_PAID_TOO}.*\b(?:for|in|within|on|of|to|towards?) (?:[\w-]+,? ){{0,3}}?non-? ?commercial"
    rf"(?:,? (?:or|and) [\w-]+)? {_ENDS}\b"
)
# "Otherwise than for a commercial purpose", "save in the course of business", "for ends that are not commercial".
_SAVE = (
    r"(?:(?:otherwise|other) than|save|except(?:ing)?|excepted|excluding|but not|apart from|short of|aside from|barring"
    r"|to the exclusion of)"
)
_NOT_BUSINESS = (
    rf"\b{_SAVE}(?: only)?(?: for| in| to| by| with a view to| by way of| in the (?:course|way|pursuit) of)?"
    rf"(?: an?| any| the| its| their| your| every| all)? (?:[\w-]+ (?:or|and) )?(?:(?<!non-)(?<!non )commercial"
    r"|business|money-making|profit-making|gainful) (?:or [\w-]+ )?(?:purposes?|uses?|usage|ends?|aims?|exploitation"
    r"|activit(?:y|ies)|advantage|gain)\b"
    rf"|\b{_SAVE} (?:for|in|with a view to|by way of|in the (?:course|way|pursuit) of) (?:an? |any |the |its )?"
    r"(?:business|trade|commerce|profit|gain|(?:financial|monetary|pecuniary|private) (?:gain|advantage|profit))\b"
    rf"|\b{_ENDS},? (?:(?:that|which) (?:is|are) not|not being|being not|if not|so far as (?:it is|they are) not)"
    r" (?:of an? )?(?:commercial|gainful|profit-making|for (?:profit|gain)|business"
    r"|directed (?:to|towards|at) (?:profit|gain))\b"
)
# Leave to be bought or asked for in the same breath: business is had on that condition.
_HAD_ELSEWHERE = (
    r"\b(?:requir\w+|needs?|fees?|pay\w*|paid|licen[sc]e from|separate\w*|(?:with|upon|after) (?:\w+ ){0,4}?(?:consent"
    r"|permission|leave|approval)|subject to (?:an?|the|our) (?:\w+ )?(?:agreement|contract|licen[sc]e)|for which)\b"
)
OUTSIDE_BUSINESS = rf"^(?!.*(?:{_NOT_BUSINESS}).*{_HAD_ELSEWHERE}).*(?:{_NOT_BUSINESS})"
"""Words that give everything but business, which they name all the same."""

_STUDY = (
    r"(?:research|teaching|scholarship|scientific|academic|scholarly|dissertations?|coursework|classrooms?|inquir(?:y|ies)"
    r"|stud(?:y|ies))"
)
_FOR_STUDY = (
    rf"\b(?:for|in) (?:the (?:sole )?purposes? of |(?:your|their|its|his) (?:own )?)?"
    rf"(?:[\w-]+,? (?:and |or )?){{0,3}}?\b{_STUDY}\b"
)
_AT_HOME = (
    rf"\b{ONLY}\b[^.;]{{0,60}}?\b(?:private|domestic|household|hobby|family)(?:,? (?:and|or) [\w-]+)?"
    r" (?:use|purposes?|ends|needs|life)\b"
)
_TO_JUDGE = (
    rf"{_USING}[^.;]{{0,120}}?\b(?:to|for|in) (?:\w+ ){{0,3}}?(?:(?:judge|judging|assess|assessing|evaluat\w+"
    rf"|find(?:ing)? out"
    r"|decid\w+|determin\w+|see|test|testing) (?:\w+ ){0,6}?(?:whether|suitab\w+|fitness)|trial|evaluation|trying out"
    r"|proof of concept)\b"
)
CONFINES = (
    (Purpose.NON_COMMERCIAL, _UNPAID),
    (Purpose.NON_COMMERCIAL, _UNGAINFUL),
    (Purpose.NON_COMMERCIAL, _UNCOMMERCIAL),
    (Purpose.NON_COMMERCIAL, OUTSIDE_BUSINESS),
    (Purpose.RESEARCH, _FOR_STUDY),
    (Purpose.PERSONAL, _AT_HOME),
    (Purpose.EVALUATION, _TO_JUDGE),
)
"""What a clause that gives use, and that no set phrase confines, is confined to by its words."""

WIDER = (
    r"(?<!non)(?<!non-)(?<!non )\bcommerc\w+|\bbusiness\b|\b(?:any|every|all) (?:\w+ )?purposes?\b"
    r"|\bany (?:other )?ends?\b"
    r"|\binclud\w+|\bsuch as\b|\bfor (?:instance|example)\b|\balso\b|\bproducts?\b|\bpaid\b"
    r"|\btrad(?:e|ing)\b|\bindustr\w+|\bmoney\b|\bprofits?\b|\bany(?:thing)? (?:at all|else)\b|\bwhat(?:so)?ever\b"
)
"""Words beside which a purpose is one of several."""
