# SPDX-License-Identifier: Apache-2.0
"""The words that raise a doubt, and what each may limit."""

from __future__ import annotations

from dataclasses import dataclass

from howopen.domain.clauses import Category

_NOT = r"\b(?:may|shall|must|can|will|agrees?(?: to)?|undertakes?(?: to)?) ?not\b"
_PURPOSE = (
    r"(?:internal|personal|private|evaluat\w*|research|academic|educational|teaching|testing|demonstration|hobby\w*"
    r"|home|trial|development|non-?profit)"
)
_PRODUCT = (
    r"(?:products?|devices?|hardware|micro-?controllers?|processors?|chip-?(?:set)?s?|platforms?|customers?|licensees"
    r"|members?|adapters?|components?|packages?|tools?|suites?|integrated circuits?|semiconductors?|printers?"
    r"|networks?|systems?|services?|applications?|programs?)"
)
_WHO = (
    r"(?:persons?|people|users?|compan(?:y|ies)|corporations?|business(?:es)?|governments?|agenc(?:y|ies)"
    r"|countr(?:y|ies)|industr(?:y|ies)|military|entit(?:y|ies))"
)
_USE_OR_USER = rf"(?:uses?|using|used|purposes?|applications?|{_WHO})"


@dataclass(frozen=True, slots=True)
class Doubt:
    """Words that may limit, what they may limit, and words beside which, or in whose text, they don't.

    ``of`` are the categories of a clause that such words are: whoever rejected one there has settled the doubt.
    A ``plain`` one asks or ends something in so many words: who rejected it as a clause of any category settled it.
    A ``stray`` one is of sentences alone that lie in no clause. One of ``business`` limits that in any licence, open or
    not; the others ask whether a licence is open at all.
    """

    what: str
    saying: str
    never: str = ""
    moot: str = ""
    of: tuple[Category, ...] = ()
    plain: bool = False
    stray: bool = False
    business: bool = False

    @property
    def settled_by(self) -> tuple[Category, ...]:
        """The categories of which one, when a person rejects the words as it, settles the doubt."""
        return tuple(Category) if self.plain else self.of


_SPARED = (
    r"\bendors|\badvertis|\bpromot|\bmisrepresent|\b(?:names?|logos?|marks?|trademarks?)\b|\bnotices?\b|\bexport"
    r"|\bexcept (?:as (?:expressly|otherwise|provided|permitted)|in compliance|under|pursuant)|\bunless\b|\bexpressly"
    r"|\bif you (?:do|can) ?not\b|\bas a consequence\b|\bsatisfy simultaneously\b|\blicen[sc]e document|\bliab"
    r"|\bexcept as (?:[\w-]+ ){1,3}(?:allows?|permits?)\b|\bwarrant"
    r"|\bpatent|\bnot (?:in any way )?(?:restrict|limit(?!ed to)|prohibit|prevent|forbid)|\bversions? of this"
    r"|\bthis licen[sc]e may"
)
_BAN_SPARED = (
    rf"{_SPARED}|\bcontribut\w+ (?:may|shall|must)|\bno one other than\b|\bother than as authori|\battempt to\b"
    r"|\bsuperseded\b|\bby (?:itself|themselves)\b|\bunder any other licen[sc]e|\bboth\b.{0,40}\btogether\b"
    r"|\bconstrued\b|^sublicensing is not allowed(?:$|;.*\bunnecessary\b)|\bsame licensing terms\b"
    r"|\bincrease or reduce the scope\b"
    r"|\bused to construe\b|\bdeny you\b|\bthis licen[sc]e, but\b|\bimpossible for you\b|\ba form to which\b"
    r"|\bthis file except\b|\bnot to assert\b"
    r"|\bimpos|\bfurther restrictions\b|\b(?:interfere with|limit) a recipient\b|\bin the case of (?:such"
    r" )?termination\b|\btriggers a rule\b"
)
_DEEDS = (
    (r"be used|use|used|run|operate", (Category.FIELD_OF_USE, Category.COMMERCIAL_USE)),
    (r"copied|copy|(?:distribut|redistribut|sublicen[sc]|loan|publish)\w*", (Category.REDISTRIBUTION,)),
    (r"(?:re-?sell|rent|lease|sell|sold|host)\w*", (Category.COMMERCIAL_USE, Category.REDISTRIBUTION)),
    (r"(?:modif|alter)\w*", (Category.DERIVATIVES,)),
    (r"decompil\w*|reverse[- ]engineer\w*|disassembl\w*", (Category.LOCK_IN,)),
)


def _ban_on(deeds: str, of: tuple[Category, ...]) -> Doubt:
    deed = rf"\b(?:{deeds})\b"
    return Doubt(
        "what may be done",
        rf"(?:{_NOT})(?:[ ,]+[\w/]+){{0,4}}?[ ,]+{deed}|{deed}[^.;]{{0,60}}\b(?:is|are) (?:strictly )?(?:prohibited"
        rf"|forbidden|not (?:permitted|allowed|authori[sz]ed))\b|\b(?:prohibit|forbid)\w*\b[^.;]{{0,30}}{deed}",
        _BAN_SPARED,
        of=of,
    )


DOUBTS = (
    Doubt(
        "commercial use",
        r"\bnon-? ?commercial|\bnon-? ?profit\b|\bnot[- ]for[- ]profit\b",
        r"\bcommercial,? (?:and|or|and/or|as well as) (?:for )?non-? ?commercial|\bnon-? ?commercial,? (?:and"
        r"|or) commercial"
        r"|\bnon-?profit (?:structure|body|association)\b"
        r"|\bmay include reasonable\b|\bthis alternative\b|\bpersonal use\" means\b|\bdoes not qualify\b"
        r"|\bnon-? ?commercial(?:ly)? distribution\b|^licensor (?:represents|declares)\b"
        # A licence's name says nothing of its terms.
        r"|\bnon-? ?profit (?:[\w-]+ ){0,3}(?:licen[sc]e|amendment)\b|\bnon-? ?profit \w+ \d\.\d",
        of=(Category.COMMERCIAL_USE,),
        business=True,
    ),
    Doubt(
        "commercial use",
        r"\b(?:not|without|prohibit\w*|forbid\w*|only|require\w*|separate|purchase|obtain)\b.{0,80}(?<!non-)(?<!non )"
        r"\bcommercial(?:ly)?\b|\bcommercial licen[sc]e\b|\bfor[- ]profit\b|\bprofit-making\b"
        r"|\bcommercial\b.{0,60}\b(?:not|prohibited|forbidden|only|requires?)\b|\bno commercial (?:use|purposes?)\b",
        rf"{_SPARED}|\bneeds? not (?:ask|seek|obtain|request)\b"
        r"|\bcommercial (?:damages|computer|item|failure|or financial|or reputational)"
        rf"|^licensor (?:represents|declares)\b|\bcommercially (?:reasonable"
        r"|available)|\bwithout limitation\b|\bnot limited to\b|\bnot just\b|\binclude commercial use\b"
        r"|\bcommercial licen[sc]e in technical data\b|\bnon-? ?commercial\b",
        of=(Category.COMMERCIAL_USE,),
    ),
    Doubt(
        "the purpose",
        rf"\b(?:only|solely|exclusively|limited to|restricted to)\b[^,;]{{0,60}}\b{_PURPOSE}\b",
        r"\bpersonal use\" means\b|\bpersonal injury\b|\bwise never to\b|\bsolely responsible\b",
        of=(Category.COMMERCIAL_USE, Category.FIELD_OF_USE),
        business=True,
    ),
    Doubt(
        "the purpose",
        r"\bfor (?:(?:your|its|the|own|internal) )*(?:business )?(?:internal|personal|research|educational|evaluation"
        r"|academic|testing)\b[^.;]{0,20}\b(?:use|purposes?)\b(?! (?:and|or) (?:commercial|other))",
        r"\bprevent the entity\b|\bother than for your\b|\bwise never to\b|\bmake modifications for internal use\b",
        of=(Category.COMMERCIAL_USE, Category.FIELD_OF_USE),
        business=True,
    ),
    Doubt(
        "the field",
        r"\b(?:represents?|warrants?|certif(?:y|ies)|undertakes?|promises?|agrees?) (?:and \w+ )?that (?:it|you|they|he"
        r"|licensee) (?:will|shall|do(?:es)?) not (?:use|utili[sz]e|employ|operate)\b"
        r"|\bdo(?:es)? not (?:use|utili[sz]e|employ)\b[^.;]{0,60}\bin (?:a|any) (?:manner|way) (?:that|which)\b"
        r"|\bany other use\b[^.;]{0,160}\b(?:terminates?|prohibited|forbidden|not (?:allowed|permitted|licen[sc]ed))\b",
        of=(Category.FIELD_OF_USE,),
    ),
    Doubt(
        "what may be done",
        r"\b(?:is|are|be|being|remains?|used|distributed|kept|leave)\b[^.;]{0,40}"
        r"\b(?:unmodified|unaltered)(?: and\b|[.;,:]|$)",
        r"\b(?:notices?|disclaimers?|copyright|headers?|comments?|licen[sc]e|if|or modified|modified or|modified and"
        r"|both|versions?|portions?|whether)\b",
        of=(Category.DERIVATIVES,),
    ),
    Doubt(
        "what it may be used with",
        rf"\b(?:solely|exclusively|only|in conjunction|for use)\b[^.;]{{0,50}}\b(?:with|on|in|as part of|within|by"
        rf"|for)\b"
        rf"[^.;,]{{0,60}}(?:, inc\b[^;,]{{0,30}})?\b{_PRODUCT}\b",
        rf"{_SPARED}|\bsolely responsible\b|\b(?:your|its|their) own\b|\bown behalf\b|\bseparate modules\b"
        rf"|\bupfront fee\b|\bsource\b|\bthis licen[sc]e\b|\bthis agreement\b"
        r"|\bonly (?:a|one|the|an|if) |\bnon-? ?commercial distribution\b|\bin combination\b|\bcombin|\bcontain",
        of=(Category.LOCK_IN, Category.FIELD_OF_USE),
    ),
    *(_ban_on(deeds, of) for deeds, of in _DEEDS),
    Doubt(
        "changing it",
        r"(?<!or )\bwithout (?:any )?modifications?\b[^.;]{0,60}\b(?:is|are) (?:hereby )?"
        r"(?:permitted|granted|allowed)\b|\b(?:file|work|software|program)s? (?:is|are) not (?:changed"
        r"|modified|altered)\b",
        r"\bwith or without\b|\blicen[sc]e (?:text|document)\b",
        of=(Category.DERIVATIVES,),
    ),
    Doubt(
        "changing it",
        rf"\bitself (?:{_NOT}) be (?:modified|altered|changed)\b"
        r"|\bno right to (?:create|make|prepare) (?:any )?(?:modif|deriv)"
        r"|\bdistribute this original (?:package|version|file|archive)\b",
        of=(Category.DERIVATIVES,),
    ),
    Doubt(
        "the form",
        r"\bmeans? the (?:object|binary|executable|compiled)(?:[- ]code)? (?:version|form)\b"
        r"|^redistributions? in binary form,? with or without modifications?\b",
        of=(Category.REDISTRIBUTION, Category.DERIVATIVES),
    ),
    Doubt(
        "the grant itself",
        r"\buses? other than\b[^.;]{0,80}\brequires?\b[^.;]{0,40}\b(?:consent|permission)\b"
        r"|\bsee (?:the )?use restrictions\b"
        r"|\bunder the conditions in the licen[sc]e (?:agreement )?(?:located|found|accompanying)\b"
        r"|\blicen[sc]e (?:granted )?(?:in this section )?is only for\b|\bmust be notified to\b",
        of=(Category.REDISTRIBUTION, Category.COMMERCIAL_USE),
    ),
    Doubt(
        "the grant itself",
        r"\b(?:does|do|will|shall) not (?:grant|include|confer)\b[^.;]{0,80}\b(?:rights?|licen[sc]e) to (?:sell|modify"
        r"|distribute|use|host)\b|\bproprietary software of\b|\bwithout (?:explicitly )?obtaining\b",
        _SPARED,
        of=(Category.REDISTRIBUTION, Category.INTELLECTUAL_PROPERTY),
    ),
    Doubt(
        "what it may be used with",
        r"\brun (?:directly |solely |only )?on (?:a|an|the)\b[^.;]{0,40}\b(?:platform|operating system|windows)\b",
        r"\bsource\b|\bmay run\b|\bnormally distributed\b",
        of=(Category.LOCK_IN, Category.FIELD_OF_USE),
    ),
    Doubt(
        "what it may be used with",
        r"\bmust be run on\b|\bfor use in connection with the\b|\bwhen (?:embedded|installed) (?:on|in) an?\b",
        of=(Category.LOCK_IN, Category.FIELD_OF_USE),
    ),
    Doubt(
        "the purpose",
        r"\b(?:permitted|granted|allowed)\b[^.;]{0,20}\bfor (?:\w+, )*(?:academic|research|educational"
        r"|personal|internal|evaluation|scientific)\b",
        of=(Category.COMMERCIAL_USE, Category.FIELD_OF_USE),
        business=True,
    ),
    Doubt(
        "competitors",
        r"\bcompet(?:e|es|ed|ing|itive|itors?)\b",
        r"\bnothing (?:in|contained)\b|\bnon-free\b",
        of=(Category.COMMERCIAL_USE, Category.FIELD_OF_USE, Category.MODEL_TRAINING),
    ),
    Doubt(
        "production use",
        r"\b(?:in|for) (?:a )?production\b|\bproduction (?:use|purposes?|environments?|systems?)\b",
        of=(Category.COMMERCIAL_USE,),
    ),
    Doubt(
        "offering it as a service",
        r"\b(?:hosted|managed|cloud|saas)\b[^.;]{0,20}\bservices?\b|\bas a service\b|\bservice bureau\b"
        r"|\btime-? ?sharing\b",
        # What passing on is may be told by examples.
        r"\bdistribution\W+means\b",
        of=(Category.COMMERCIAL_USE,),
    ),
    Doubt(
        "who pays",
        r"\b(?:subscription|terms of service|royalt(?:y|ies) (?:of|to|shall|must)|licen[sc]e fees?|purchase[ds]?"
        r"|paid|payment of|shareware|registration fee)\b",
        r"\broyalty[- ]free\b|\bfully[- ]paid|\bpaid[- ]up|\bliab|\bamount|\byou may (?:charge|not impose)\b"
        r"|\bdependent on the payment\b|\bsame licensing terms\b|\bwarrant|\bsupport\b|\bno royalt"
        r"|\bwithout (?:fee|payment)|\bwithout (?:the )?payment of\b|\brecurring charge\b"
        r"|\bdepartment of defense purchases",
        of=(Category.COMMERCIAL_USE,),
    ),
    Doubt(
        "the grant itself",
        r"(?<!ir)(?<!ir-)\brevocable\b|\bnon-? ?transferable\b|\bnon-? ?sub-?licen[sc]able\b"
        r"|\bnot (?:transferable|sublicen[sc]able|assignable)\b|\brevoke this\b",
        r"\bno contributor can\b|\bcan(?:not| not) revoke\b|\bmay not revoke\b",
        # Who gets a copy has his licence from the licensor himself: nothing needs to be handed on.
        moot=r"\brecipients?\b[^.;]{0,60}\bautomatically receives? (?:a licen[sc]e|an offer)\b",
        of=(Category.TERMINATION, Category.REDISTRIBUTION),
    ),
    Doubt(
        "secrecy",
        r"\bconfidential|\btrade secrets?\b|\bproprietary (?:information|and confidential|product|property)\b",
        r"\bnotices?\b|\bnothing in this\b|\bgrant(?:s|ed)?\b|\binfring",
        of=(Category.INTELLECTUAL_PROPERTY,),
    ),
    Doubt(
        "the form",
        r"\b(?:binary|object|executable|compiled)(?: code)?(?: form| format)? only\b(?!,? (?:if|you|include|provide)\b)"
        r"|\bonly in (?:binary|object"
        r"|executable|compiled)\b|\breverse[- ]engineer|\bdecompil|\bdisassembl",
        r"\bfor debugging\b|\bpermit",
        of=(Category.LOCK_IN, Category.REDISTRIBUTION),
    ),
    Doubt(
        "the field",
        r"\b(?:licensed|agree|shall|must|may|use)\b[^.;]{0,100}\b(?:nuclear|military|weapons?|warfare"
        r"|aircraft navigation)\b"
        r"|\b(?:nuclear|military|weapons?|warfare)\b[^.;]{0,60}\b(?:forbidden|prohibited|excluded"
        r"|not (?:permitted|allowed))\b"
        r"|\bhuman rights\b|\bethic|\bevil\b|\bcapitalis[mt]|\bcooperative\b|\blabou?r (?:laws?|rights|standards?)\b"
        r"|\bcrypto ?currenc"
        r""
        r"|\b(?:not|prohibit\w*|without|except)\b[^.;]*\b(?:artificial intelligence|machine learning)\b",
        r"\bgoals\b|\bnot (?:specifically )?(?:designed|intended)(?!, licensed)(?! or licensed)(?!.{0,40}licensed)",
        of=(Category.FIELD_OF_USE, Category.SAFETY_DUTY),
    ),
    Doubt(
        "the grant itself",
        # "... without restriction except for military use", "this licence excludes the right to sell"
        rf"\b(?:grant|permi|licen[sc]|may|rights?)\w*\b[^.;]{{0,240}}\b(?:except(?:ing)?|excluding|save|but not)"
        rf"(?: for| in| to| by)? (?:any |all |the )?(?:[\w-]+ ){{0,3}}?{_USE_OR_USER}\b"
        r"|\b(?:exclud\w+|not includ\w+)\b (?:the |any )?rights? to\b"
        r"|\b(?:licen[sc]e|permission|grant)\b[^.;]{0,30}\b(?:does|shall|will) not (?:cover|extend to)\b",
        rf"{_SPARED}|\bexcept (?:as|to|that|where|with|when)\b|\bthird[- ]part",
        of=(Category.FIELD_OF_USE, Category.COMMERCIAL_USE),
    ),
    Doubt(
        "the purpose",
        r"\bfor (?:any |all )?(?:non-(?!exclusive|transferable)\w+|peaceful|civil(?:ian)?|charitable|humanitarian"
        r"|ethical|good|public[- ]interest) (?:purposes?|uses?|applications?)\b",
        r"\bcommercial,? (?:and|or|and/or) (?:for )?non-? ?commercial",
        of=(Category.FIELD_OF_USE,),
    ),
    Doubt(
        "passing on what was changed",
        r"\bbut not (?:to )?(?:share|distribut|redistribut|publish|sell|sublicen|convey|modify|adapt|copy)\w*",
        of=(Category.REDISTRIBUTION, Category.DERIVATIVES),
    ),
    Doubt(
        "who may use it",
        r"\b(?:granted|given|licen[sc]ed|available)\b[^.;]{0,80}\bto (?:any |all |every )?(?:natural|private|individual"
        r"|non-?profit|academic|educational|charitable|eligible|qualified|registered|certain)\b"
        rf"|\b{_WHO}\b[^.;]{{0,40}}\b(?:is|are) (?:not (?:covered|licen[sc]ed|eligible|entitled)|excluded"
        r"|ineligible)\b",
        r"\bindividuals?,? (?:or|and)\b|\bnatural or legal\b|\bindividual or\b|\bwarrant|\bliab|\btrademark",
        of=(Category.COMMERCIAL_USE, Category.FIELD_OF_USE, Category.TERRITORY_EXPORT),
    ),
    Doubt(
        "how many",
        r"\b(?:\d[\d,]*|one|two|five|ten|twenty) (?:or more |or fewer )?(?:users?|employees|people|persons|"
        r"organi[sz]ations?|computers|seats?|copies|machines?)\b|\buse limitation\b|\bannual (?:gross )?revenue",
        r"\bliab|\bone or more (?:users|persons|people|copies|computers|machines?)\b|\bone person\b",
        of=(Category.USER_CAP,),
    ),
)
