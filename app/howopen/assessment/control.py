# SPDX-License-Identifier: Apache-2.0
"""What the licensor keeps in hand: changing terms, ending rights, patents, and the law that applies."""

from __future__ import annotations

from howopen.assessment.brief import RIGHTS, Brief, Finding, Passage, ids
from howopen.assessment.parties import Parties, Role
from howopen.domain.clauses import Category, Effect, ValueKind
from howopen.domain.facts import TerminationGround

_AT_WILL = (
    r"\b(?:may|can|right to|reserves?|entitled to|discretion to)\b[^.;]{0,120}\b(?:terminate"
    r"|revoke|suspend|withdraw|cancel|discontinue)\w*\b.{0,200}?"
    r"(?:\bat any time\b|\bwithout cause\b|\bfor any (?:or no )?reason\b"
    r"|\bany reason\b|\bfor convenience\b|\b(?:sole|own) discretion\b"
    r"|\bwith or without (?:cause|reason)\b)"
    r"|\b(?:terminated?|revoked?|discontinued?|withdrawn?)\b[^.;]{0,60}\bif (?:it|we|the licensor) (?:decides?|chooses?"
    r"|elects?|wish(?:es)?)\b"
    r"|\b(?:either|each|any) (?:party|side) (?:may|can)\b[^.;]{0,40}\b(?:terminate|end|cancel"
    r"|bring)\b[^.;]{0,60}\bnotice\b"
    r"|\bterminated by (?:either|any) (?:party|side)\b(?![^.;]{0,60}\b(?:if|breach|cause|default)\b)"
    r"|\b(?:notification|notice|letter)\b[^.;]{0,30}\b(?:by|from) (?:us|the licensor)\b[^.;]{0,20}"
    r"\b(?:revok|withdraw)\w*"
    r"|\bwe (?:may|can)\b[^.;]{0,20}\bclose\b[^.;]{0,40}\bfor any reason\b"
    r"|\b(?:may|can|entitled to)\b[^.;]{0,60}\b(?:end|close|bring\b[^.;]{0,40}\bto an end)\b[^.;]{0,80}"
    r"(?:\bat any time\b|\bwithout (?:stating|giving) (?:any )?(?:grounds|reasons?)\b|\bfor any reason\b)"
    r"|\bat any time\b[^.;]{0,80}\b(?:terminate|revoke|suspend)|\bterminat\w+ (?:[\w,]+ ){0,6}for (?:any|no) reason"
)
_READER = (
    r"(?:^|\*\* |: )(?:you|licensee|the licensee|customer|user|upon|in the event you|if you) (?:may|can|are free|has"
    r"|have|wish)|\b(?:you|customer|licensee|user) may cease (?:its|your|the|all) use\b"
)
# Ends that are not of the rights, or not of all of them.
_ENDS_LESS = (
    r"\bsurviv\w*\b|\b(?:beta|preview|pre-?release|trial|experimental) (?:products?|services?|features?|versions?)\b"
)
_ON_FAULT = (
    r"\b(?:at any time|discretion)\b[^.;]{0,40}\bif (?:you|licensee|the licensee)\b(?![^.;]*without cause)"
    r"|\bat any time,? (?:in the event|in case|upon|following)\b[^.;]{0,60}\b(?:breach|default|violat|fail)"
)
_FAULT = (
    r"\bbreach|\bviolat|\bfail(?:s|ure)? to comply|\bnon-? ?compl|\bbypass"
    r"|\bcircumvent|\bdefault|\bin accordance\b|\bunless|\bif (?:you"
    r"|we|licensee|the licensee)\b|\bany (?:term|condition)"
)
# A power to end it all, which nothing triggers; ends of parts, of products and on occasions are less.
_ENDING = (
    r"\b(?:terminat\w+|ends?|ended|ending|cancel\w*|withdraw\w*|revok\w+|abolish\w*|clos(?:e|ed)|to an end|rescind\w*"
    r"|call(?:ed)? back|take back|taken back|dissolve\w*)\b"
)
_OCCASION = (
    r"\b(?:if|where|when|should|because|once|in case|in the event|for (?:good )?cause|good cause|through which|by whom"
    r"|whose|you (?:may|can|have)|unlawful|illegal|harmful|misus\w+|abus\w+|necessary|appropriate"
    r"|reasonabl\w+|law|unpaid|overdue|infring\w+"
    r"|(?:add|upgrade|modify|change|remove)\w*,|review|refuse|content|beta)\b"
)
_LOSES = r"\bif (?:you|licensee|the licensee)\b.*\b(?:rights?|licen[sc]es?|agreement)\b.{0,80}\bterminate"
_SUIT = (
    r"\b(?:litigation|lawsuit|legal action|proceedings?|suit|claims?|assert\w*|sues?|complaint|counterclaim|to court"
    r"|an action)\b"
)
# A suit over anything is a suit over rights too; one against the reader is not his.
_ANY_SUIT = (
    r"\b(?:commenc|institut|initiat|bring|fil(?:e|es|ing)\b|participat|join|start)\w*\b[^.;]{0,40}\b(?:any "
    r"|a )?(?:legal"
    r"|judicial|court)? ?(?:proceed(?:ing)?s?|litigation|lawsuits?|legal actions?)\b[^.;]{0,40}\bagainst (?!you\b"
    r"|licensee\b"
    r"|the licensee\b|customer\b|the customer\b|(?:the )?user\b|either party\b|it\b)"
)
# What the provider does when somebody sues over its own product.
_REMEDY = (
    r"\b(?:procure|obtain|secure) (?:for (?:you|customer|licensee) )?the right\b|\brefund\b|\b(?:modify"
    r"|replace)\b[^.;]{0,60}"
    r"\bnon-?infringing\b"
)
_INSOLVENT = r"\b(?:bankrupt|insolven|receivership|an? (?:\w+ )?receiver (?:is|be|has)\b|receiver or|liquidat|indemnif)"
_RIGHTS_OF = r"\b(?:infring|patent|intellectual property|copyright)"
_ENDS = (
    r"\bterminat|\bcease|\brevok|\bends?\b|\bloses?\b|\bsuspend|\blaps(?:e|es)\b|\bforfeit|\b(?:is|are|becomes?) void\b"
    r"|\bfalls? away\b|\bexpires?\b|\bdisappears?\b|\b(?:is|are) lost\b|\b(?:is|are) over\b|\bextinct\b"
)
_PATENT = r"\bpatent(?:s|ed)?\b|\b(?:make|manufacture), (?:and )?have (?:made|manufactured)\b"
_PATENT_FORMULA = (
    r"\bgrants? (?:to )?you\b[^.;]{0,60}\b(?:licen[sc]es?|rights?)\b[^.;]{0,200}\bpatent (?:licen[sc]e|rights)\b"
)
# Taking somebody to court, in any words: a clause on rights that turns on it is one on what he loses by it.
_SUES = (
    r"\b(?:litigat\w+|lawsuits?|legal (?:action|steps)|proceedings?|suits?|sue[sd]?|suing|countersu\w+"
    r"|(?:counter|cross-?)-? ?claims?|to (?:court|law)|before (?:a|any|the) courts?|in court|arbitration|attacks?"
    r"|(?:brings?|mak(?:e|es|ing)|rais\w+|assert\w*|alleg\w+|enforc\w+)\b[^.;]{0,60}"
    r"\b(?:claims?|infring\w+|patents?|intellectual property|copyrights?))\b"
)
_ON_SUING = (
    r"\b(?:if|when|where|should|whoever|anyone|any(?:body)? (?:person )?who|a (?:person|party) (?:who|that|which)|once"
    r"|unless|in case|in the event|as soon as|upon|on)\b"
)
_DEFENDS = (
    r"\b(?:defend|hold harmless|we will|third[- ]part\w+ claims?)\b"
    r"|\b(?:must|shall|will) (?:\w+ )?(?:include|notify|modify|inform|describe|pay|provide|give|keep|tell|assist)\b"
)
_PROMISES = r"\b(?:will|shall) not (?:sue|assert|enforce|bring)\b|\bcovenants? not\b"
_LICENSES = (
    r"\b(?:grant|licen[sc]|extend|authori[sz]|permit|permission|giv(?:e|es|en|ing)\b|confer|accord|conced|allow|entitle"
    r"|covenant|promis|may (?:be )?(?:practi[sc]|us|exercis|work))"
)
_MAKER_GETS = (
    r"\b(?:you|licensees?|customers?|users?|recipients?) (?:hereby |also )*(?:grants?|licen[sc]es?|gives?|covenants?"
    r"|promises?|undertakes?)\b"
)
_NO_PATENT = (
    r"\b(?:no|not|nothing|neither|nor|never|without|excluding|except)\b[^.;]{0,60}\bpatents?\b"
    r"|\b(?:separate|another|further) (?:\w+ )?(?:agreement|licen[sc]e|contract)\b|\bnegotiat|\bon request\b"
    r"|\breserv|\bpatents?\b[^.;]{0,60}\b(?:(?:is|are|be) (?:not|neither|never|excluded|withheld)"
    r"|not (?:granted|licensed))\b"
    r"|\b(?:fil(?:e|es|ing)|appl(?:y|ies|ying) for|obtain\w*|seek\w*) [^.;]{0,20}\bpatents?\b"
)
_LAW = r"\bgovern|\bconstrued|\binterpreted|\blaws? of\b|\blaw applies\b|\blaws?\b"
_NEWER = r"\b(?:later|subsequent|newer|new|future|revised|successor|further|other|different)"
_TAKE_OR_LEAVE = (
    rf"\b(?:you (?:have|has) the option|at your option|you may (?:choose|elect))\b[^.;]{{0,120}}{_NEWER} versions?\b"
    r"|\bor (?:\(at your option\) )?any later version\b"
    r"|\byou may\b[^.;]{0,160}\byou (?:originally )?received\b[^.;]{0,60}\bor\b[^.;]{0,40}"
    r"\b(?:later|subsequent|new) version"
)
# The same in a clause on changes, where the category tells what the choice is about.
_CHOOSES = (
    r"\b(?:(?:may|can|free to|get to|entitled to|at liberty to|welcome to) (?:\w+ )?(?:choose|elect|pick|opt|take|adopt"
    r"|remain|stay|keep|stick)|(?:choice|option) (?:is|of|between)|up to you)\b"
    r"[^.;]{0,100}\b(?:versions?|editions?|releases?|revisions?)\b"
    r"|\b(?:versions?|editions?|revisions?)\b[^.;]{0,80}\b(?:takes? (?:nothing )?away|counts? for (?:that|those)"
    r"|(?:stays?|remains?) (?:yours|valid|in force|good|licen[sc]ed))\b"
)
# What leaves the licence as it is, and what the reader may do himself.
_LEFT_ALONE = (
    r"\b(?:will|shall|does) not (?:terminate|affect|withdraw) this\b|\byou may (?:stop|turn off|opt out)\b"
    r"|\bhow to turn off\b|\b(?:no|neither) (?:[\w-]+ )?(?:licensor|contributor|author|owner|party)s? (?:can|may)\b"
)
_STAYS = (
    r"\b(?:cop(?:y|ies)|works?|versions?|releases?)\b[^.;]{0,60}\b(?:stays?|remains?|keeps?)\b[^.;]{0,60}"
    r"\b(?:came with|accompanied|was released|were released)\b"
)
_TO_COME = rf"{_STAYS}|\byet to come\b"
_NEW_VERSIONS = r"\b(?:versions?|editions?)\b"
_LASTS = (
    r"\b(?:but|yet|while|though|although|without|and|nor)\b[^.;]{0,60}\b(?:cop(?:y|ies)|rights|licen[sc]es?|versions?"
    r"|releases?)\b[^.;]{0,60}\b(?:stays?|remains?|keeps?|continues?|unaffected|untouched)\b"
)
_NO_CHANGE = (
    r"\b(?:not|cannot|never|nor|no|neither)\b[^.;]{0,80}\b(?:apply|change|amend|alter|modify|revise|disable|switch|block|revoke"
    r"|withdraw|restrict|meter|update|replace|impose|recall|deactivate|shut)\b"
)
_KEEPS_TERMS = (
    r"\bversions?\b[^.;]{0,80}\b(?:not|never|only (?:where|if|when))\b"
    r"|\b(?:editions?|terms|revisions?|amendments?|changes?)\b[^.;]{0,60}\b(?:do|does|shall|will|can|may)"
    r" (?:not|never)\b[^.;]{0,40}\b(?:change|bind|apply|affect|reach|alter|touch)\b"
    r"|\b(?:stays?|remains?|keeps?|continues?)\b[^.;]{0,60}\b(?:under|terms|version|for good|as (?:it was|they were))\b"
)
_DISPUTE_ONLY = r"\barbitrator\b|\bfederal arbitration act\b"


def unilateral_change(text: Brief) -> Finding[bool]:
    """Whether the licensor may change terms or product, restrict from afar, or demand the newest version.

    New versions of the terms that the reader may take or leave change nothing for him.
    """
    left = text.says(_TAKE_OR_LEAVE) or text.find(Category.UNILATERAL_CHANGE, saying=_CHOOSES)
    never = rf"{_LEFT_ALONE}|{_LASTS}"
    never = rf"{never}|{_NEW_VERSIONS}" if left else never
    if text.find(Category.UNILATERAL_CHANGE, saying=_STAYS):
        never = rf"{never}|{_TO_COME}"
    found = text.find(Category.UNILATERAL_CHANGE, never=never)
    found = tuple(p for p in found if not _leaves_as_is(p))
    return Finding(
        bool(found), "The licensor may change or restrict." if found else "No such power is found.", ids(found)
    )


def _leaves_as_is(passage: Passage) -> bool:
    """Whether it denies the power: a ban on the maker, or a rule that what one has keeps its terms."""
    if passage.effect is Effect.PROHIBIT:
        return passage.says(_NO_CHANGE)
    return passage.effect is Effect.DECLARE and passage.says(_KEEPS_TERMS)


def termination(text: Brief, sides: Parties) -> Finding[TerminationGround]:
    """What can end the rights; at will outweighs breach."""
    clauses = text.find(Category.TERMINATION, effects={*RIGHTS, Effect.DECLARE})
    at_will = [p for p in clauses if p.says(_AT_WILL) and not p.says(rf"{_READER}|{_ENDS_LESS}|{_ON_FAULT}")]
    at_will = at_will or _ended_freely(text, sides)
    if at_will:
        return Finding(TerminationGround.AT_WILL, "The licensor may end the rights without a cause.", ids(at_will))
    fault = [p for p in clauses if p.effect in RIGHTS and p.says(_FAULT) and not p.says(_READER)]
    if fault:
        return Finding(TerminationGround.BREACH, "The rights end on breach.", ids(fault))
    ending = text.find(Category.TERMINATION, effects={Effect.CONDITION})
    if ending:
        return Finding(TerminationGround.BREACH, "The rights end in the stated cases.", ids(ending))
    never = rf"{_SUIT}.*(?:{_RIGHTS_OF})"
    missed = text.find(effects={Effect.CONDITION}, saying=_LOSES, never=never, of={Category.TERMINATION})
    if missed:
        return Finding(TerminationGround.BREACH, "The rights end in the stated cases.", ids(missed))
    return Finding(TerminationGround.NONE, "No clause ends the rights.")


def _ended_freely(text: Brief, sides: Parties) -> list[Passage]:
    """Certain powers to end the rights that nothing triggers and that are not the reader's alone."""
    never = rf"{_READER}|{_ENDS_LESS}|{_FAULT}|{_OCCASION}"
    powers = text.find(Category.TERMINATION, effects={Effect.PERMIT}, saying=_ENDING, never=never, sure=True)
    return [p for p in powers if sides.subject(p) is not Role.READER]


def patent_grant(text: Brief, sides: Parties) -> Finding[bool]:
    """Whether patents are licensed: the word, or the rights to make, sell and import."""
    refused = rf"{_SUIT}.*(?:{_ENDS})|\b(?:no|not) (?:[\w]+ ){{0,6}}patent|\bpatent rights are not|\bdoes not grant"
    found = text.find(
        Category.INTELLECTUAL_PROPERTY,
        Category.COMMERCIAL_USE,
        effects=RIGHTS,
        saying=(
            rf"\b(?:make|manufacture), (?:and )?have (?:made|manufactured)\b"
            rf"|(?:\bgrant|\blicense|\bpermission|\bhereby)\w*\b.*(?:{_PATENT})"
            r"|\bcovenant\w* not to (?:sue|assert).*\bpatent|\bgives? (?:to )?(?:you|every|each"
            r"|any)\b.*\bpatent licen[sc]e"
            r"|\bpromises? not to (?:sue|assert)\b.*\b(?:making|patent)"
            r"|\bpatents?\b.*\b(?:is|are) (?:hereby |also )?licensed to\b|\bpatents?\b.*\blicen[sc]es them\b"
        ),
        never=refused,
        sure=True,
    )
    # A set formula is as good as a certain clause: nobody writes it but to grant.
    found = found or text.find(
        effects=RIGHTS, saying=_PATENT_FORMULA, never=refused, of={Category.INTELLECTUAL_PROPERTY}
    )
    found = found or _patents_by_kind(text, sides)
    return Finding(bool(found), "Patents are licensed." if found else "No patent licence is found.", ids(found))


def _patents_by_kind(text: Brief, sides: Parties) -> tuple[Passage, ...]:
    """Certain clauses on intellectual property that give something and speak of patents, in whatever words."""
    never = rf"{_SUES}|{_MAKER_GETS}|{_NO_PATENT}"
    given = text.find(Category.INTELLECTUAL_PROPERTY, effects=RIGHTS, saying=_PATENT, never=never, sure=True)
    return tuple(
        p
        for p in given
        if p.says(_LICENSES)
        and (sides.giver(p) is Role.MAKER if p.effect is Effect.CONDITION else sides.giver(p) is not Role.READER)
    )


def patent_retaliation(text: Brief) -> Finding[bool]:
    """Whether litigation over intellectual property ends any licence."""
    found = text.find(
        Category.INTELLECTUAL_PROPERTY,
        Category.TERMINATION,
        effects={Effect.CONDITION, Effect.DECLARE, Effect.REQUIRE},
        saying=(
            rf"(?:{_SUIT}).*(?:{_RIGHTS_OF}).*(?:{_ENDS})|(?:{_ENDS}).*(?:{_SUIT}).*(?:{_RIGHTS_OF})"
            rf"|\bpatent (?:{_SUIT}).*(?:{_ENDS})|(?:{_ANY_SUIT}).*(?:{_ENDS})"
        ),
        never=rf"{_INSOLVENT}|{_REMEDY}",
    )
    found += text.find(Category.TERMINATION, effects={Effect.CONDITION}, saying=_ANY_SUIT, never=_INSOLVENT)
    if not found:  # in whatever words: a condition on rights that turns on a suit
        turning = text.find(
            Category.INTELLECTUAL_PROPERTY,
            effects={Effect.CONDITION},
            saying=_SUES,
            never=rf"{_INSOLVENT}|{_REMEDY}|{_DEFENDS}",
            sure=True,
        )
        found = tuple(p for p in turning if p.says(_RIGHTS_OF) and p.says(_ON_SUING) and not p.says(_PROMISES))
    return Finding(bool(found), "Suing ends the licence." if found else "No such clause is found.", ids(found))


def governing_law(text: Brief) -> Finding[str | None]:
    """The law that governs, as written; courts and arbitration rules are not it."""
    stated = [(p, v) for p, v in text.values(ValueKind.LAW) if p.says(_LAW) and not p.says(_DISPUTE_ONLY)]
    ranked = sorted(  # the law for everyone before that for some, such as public bodies
        stated,
        key=lambda item: (item[0].effect is Effect.CONDITION, not item[0].says(r"\bgovern|\bconstrued|\binterpreted")),
    )
    for passage, value in ranked:
        return Finding(value.label, "The text names the law.", (passage.clause.id,))
    return Finding(None, "No law is named.")
