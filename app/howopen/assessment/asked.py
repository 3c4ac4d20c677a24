# SPDX-License-Identifier: Apache-2.0
"""Plain words that ask something of the reader or end what was given, which no open source licence says.

They are few and short ("Businesses must buy a licence."), so that the trained part, which learnt from long sentences,
may pass over them. Words that open source licences do say of their own text, notices and sources are spared.
"""

from __future__ import annotations

from typing import Final

from howopen.assessment.doubtful import Doubt
from howopen.domain.clauses import Category

_MODAL: Final = (
    r"(?:must|shall|may not|may only|cannot|can ?not|can only|(?:is|are) not to|needs? to|has to|have to"
    r"|(?:is|are) (?:required|obliged|limited|restricted|confined|bound) to)"
)
_MARKER: Final = r"^\W*(?:(?:[a-z]|\d+|[ivx]+)[.)] ?)?"
# What licences that are open ask in sentences which are no clauses: of their own text, notices, sources and courts.
_FAMILIAR: Final = (
    r"\bin compliance with\b|\bcomply with\b|\baccept the terms\b|\bshall mean\b|\bliab|\bin no event\b|\bwarrant"
    r"|\bthis (?:licen[sc]e|agreement) (?:may|shall|must|can) ?not\b|\bthis (?:licen[sc]e"
    r"|agreement) shall (?:be binding"
    r"|become)|\bbinding on\b|\bhave read\b|\bno clause in this\b|\buse this file\b|\bprovisions?\b"
    r"|\bredistributions?\b"
    r"|\bshall (?:not )?be (?:construed|interpreted|deemed|bound|enforceable)\b"
    r"|\bget the source code\b|\bcharge for the source code\b|\bthese terms so they know\b|\btell them their rights\b"
    r"|\bthis shall (?:apply|be)\b|\bdefinitions?\b|\bwaiver\b|\blaws of\b|\bshall become effective\b"
    r"|\bnotice specified\b|\brestrict by contract\b|\btriggers a rule\b|\bcontributor credit\b|\bthat you wrote\b"
    r"|\bmisrepresented\b|\b(?:don't|do not|does not) (?:need|have) to\b|\bmay not occur to you\b|\bpatent\b"
    r"|\bunder the terms of this licen[sc]e\b|\bof the modification\b|\bsection \d+ shall\b|\bsource shall include\b"
    r"|\bspecific\b.{0,30}\blicen[sc]e"
    r"|\breplaced?\b|\bshall have the right\b|\brequirements set out by the standards\b|\bavailability of source\b"
    r"|\bprovide notification by posting\b|\bread in conjunction\b|\bmessage must be added\b|\brelicensed\b"
)
_TO_THE_MAKER: Final = (
    r"(?:us|(?:the )?licensors?|the (?:authors?|makers?|owners?|copyright holders?|developers?|provider|company)"
    r"|\S+@\S+)"
)
_LONG: Final = r"(?:\d+|one|two|three|six|twelve|thirty|sixty|ninety) (?:\(\d+\) )?(?:days?|weeks?|months?|years?)"

ASKED: Final = (
    Doubt(
        "who may use it, and how",
        rf"{_MARKER}(?:the |this |any |all |every |each |no )?(?:[\w'-]+ ){{1,4}}?{_MODAL}\b",
        _FAMILIAR,
        of=(Category.COMMERCIAL_USE, Category.FIELD_OF_USE),
        plain=True,
        stray=True,
    ),
    Doubt(
        "who may use it, and how",
        r"^\W*(?:free|only|not) for\b|\bonly\W*$|\bnot to be used\b|\bat least (?:\d+|eighteen|sixteen) years\b",
        r"\bin (?:its )?unmodified form only\b|\bconvenience\b|\bpersonal information\b|\bcopyright notice\b"
        r"|\bdo so only\W*$|\bversion only\b|\bversions? \d|\bunder th(?:e|is)\b|\bterms of this licen[sc]e only\b",
        of=(Category.COMMERCIAL_USE, Category.FIELD_OF_USE),
        plain=True,
        business=True,
    ),
    Doubt(
        "commercial use",
        r"\bno commercial (?:use|purposes?)\b|\b(?:production|commercial use)\b[^.;]{0,40}\brequires\b"
        r"|\b(?:must|shall|have to|has to|needs? to) (?:buy|purchase|pay)\b[^.;]{0,40}\b(?:licen[sc]es?|subscriptions?"
        r"|royalt\w+|fees?)\b|\buse\b[^.;]{0,60}\bby (?:its |our |the licensor's )?(?:competitors|rivals)\b",
        r"\bno (?:fees?|royalt\w+|payment)\b|\bnot required\b|\bliab|\bindemn|\btax|\bthird[- ]part",
        of=(Category.COMMERCIAL_USE, Category.FIELD_OF_USE),
        plain=True,
        business=True,
    ),
    Doubt(
        "what the licensor must be told or given",
        rf"\b(?:must|shall|needs? to|has to|have to|required to|agrees? to|should)\b[^.;]{{0,60}}\b(?:notify|inform"
        rf"|contact"
        rf"|report|register|write|send|submit|give|return|provide)\b[^.;]{{0,60}}\b{_TO_THE_MAKER}(?:\W|$)",
        r"\bif the terms\b|\bnot have to\b|\bloss of\b|\bprominent shall mean\b|\bliab|\bcontribut"
        r"|\bif you (?:find|fix|wish|want)\b",
        of=(Category.LOCK_IN, Category.COMMERCIAL_USE),
        plain=True,
    ),
    Doubt(
        "how long it lasts",
        r"\b(?:licen[sc]es?|rights?|access|permissions?|grants?|agreement)\b[^.;]{0,60}\b(?:expires?|lapses?|ends)\b"
        rf"[^.;]{{0,40}}{_LONG}|\b(?:granted|valid|limited|given|lasts?)\b[^.;]{{0,20}}\bfor (?:a (?:period"
        rf"|term) of )?{_LONG}"
        r"|\b(?:licensors?|authors?|makers?|owners?|holders?|we|company) (?:may|can)\b[^.;]{0,60}\b(?:terminat"
        r"|revok|withdraw"
        r"|end)\w*\b[^.;]{0,60}\b(?:at any time|for any reason|without (?:cause|reason|notice)|at will)\b",
        of=(Category.TERMINATION,),
        plain=True,
    ),
    Doubt(
        "whether its terms stay",
        r"\b(?:may|can|reserves? the right to)\b[^.;]{0,30}\b(?:change|modify|amend|update"
        r"|revise)\b[^.;]{0,20}\b(?:these terms"
        r"|this licen[sc]e|the terms|this agreement)\b[^.;]{0,60}\b(?:at any time|by posting|without notice|effective"
        r" immediately)\b",
        r"\bversions?\b|\b(?:you|recipients?|licensees?) (?:may|can)\b",
        of=(Category.UNILATERAL_CHANGE,),
        plain=True,
    ),
    Doubt(
        "passing it on",
        rf"{_MODAL} ?(?:not )?be (?:shared|published|transferred|passed on|assigned|given)\b[^.;]{{0,20}}(?:[.;]|$)"
        r"|\bpersonal to (?:you|the licensee)\b",
        r"\bnotices?\b|\bcredit\b|\bcopy of\b|\bunder th(?:e|is)\b",
        of=(Category.REDISTRIBUTION,),
        plain=True,
    ),
    Doubt(
        "where it may be used",
        r"\b(?:covers|applies|extends|limited|valid)\b[^.;]{0,60}\bonly (?:in|within|to residents|to persons)\b"
        r"|\b(?:covers|applies (?:to|in)|extends to|valid in)\b[^.;]{0,60}\bonly\W*$",
        r"\b(?:courts?|action|suit|law|portions?|versions?|code|program)\b",
        of=(Category.TERRITORY_EXPORT,),
        plain=True,
    ),
    Doubt(
        "how it is run",
        r"\b(?:must|shall|may|do) ?not\b[^.;]{0,40}\b(?:remove|disable|bypass|circumvent)\w*\b[^.;]{0,60}\b(?:safety"
        r"|safeguards?|filters?|guardrails?|watermarks?)\b"
        r"|\b(?:outputs?|generated (?:content|images?|text))\b[^.;]{0,60}\b(?:must|shall)\b[^.;]{0,30}\b(?:marked"
        r"|labell?ed"
        r"|watermarked|disclosed|identified)\b",
        of=(Category.SAFETY_DUTY,),
        plain=True,
    ),
)
