# SPDX-License-Identifier: Apache-2.0
"""Effects that the words of a clause settle, unless the trained part is all but certain of another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from howopen.domain.clauses import Category, Effect
from howopen.extraction.phrases import Passage, passage

_BANS = (
    "(must|shall|may|can|will|do|does|should) (not|never)",
    "(cannot|can't|don't)",
    "(agree|agrees|undertake|undertakes) .. not to",
    "not (permitted|allowed|authorized) to",
    "(prohibited|prohibits|forbidden)",
    "no use ... (contravene|violate)",
)
_LIST_BANS = (*_BANS, "(restricted|unacceptable) (uses|activities)")
_PERSONAL_BANS = (
    "(you|licensee|user|users|customer|recipient) (must|shall|may|will|can|do) not",
    "(shall|must) not (claim|exploit|assert)",
    "(is|are) (strictly|expressly)? prohibited",
    "(expressly|strictly) prohibited from",
    "(agree|agrees|undertake|undertakes) .. not to",
    "no use of",
)
_TRIGGERS = ("subject to", "provided that", "(conditioned|conditional) (upon|on)", "(if|unless)", "(so|as) long as")
_ANY_LIMIT = (
    *_TRIGGERS,
    "(provided|contingent|except|only|solely|when|where|upon|but)",
    "(in case|in the case) of",
    "in which case",
    "may (be required|need|have)",
)
_ANY_BAN = (*_BANS, "(not|no|nothing|never|neither|nor|without|prohibited|forbidden|agree)")
_GRANTS = ("hereby? (grants|grant) ... (license|licence|right|rights|permission|licenses)", "(is|are) hereby? granted")
_GRANTS_TO_YOU = (
    "(grants|grant) to? (you|the licensee|licensee|everyone|each|recipients|recipient) ... (license|licence|right*)",
)
_YOU_MAY = (
    "(you|licensee|licensees|recipient|recipients|user|users|anyone|customer) (may|can|are free to|is free to)",
    "(you|licensee|user|users) (are|is) (permitted|allowed) to",
)
# A list of what may be done, by the end of its lead-in; but for one of what may be done on a condition alone.
_LIST_GRANTS = (*_YOU_MAY, "(permission|right|rights|licence|license) to")
_LIST_LIMITS = ("(if|unless|only|solely|provided)", "(so|as) long as")
_LEAVE = "(agreement|authorization|authorisation|permission|consent|licence|license|approval)"
_END = 30
_DUTIES = ("(must|shall|require*|bind)",)
_RIGHTS = (Category.COMMERCIAL_USE, Category.REDISTRIBUTION, Category.DERIVATIVES, Category.OUTPUT_RIGHTS)
# What a sentence says of its subject at its end: nothing after it gives any of that back.
_HOW = "(strictly|expressly|hereby|therefore|also|altogether|always|likewise|otherwise)?"
_SHUT = "(ruled out|excluded|out of bounds|off limits|barred|banned|forbidden|prohibited|disallowed|precluded|withheld)"
_GIVEN = "(permitted|allowed|granted|authori{z,s}ed|included|conceded|covered|licen{c,s}ed)"
_DENIED = (
    f"(is|are|be|stand|stands|remain|remains|lie|lies) {_HOW} {_SHUT}",
    f"(is|are) (not|never) {_HOW} {_GIVEN}",
)
_DENIED_END = 60
_NOT_GIVEN = (f"no .. (right|rights|{_LEAVE[1:-1]}) .. (is|are) .. (granted|given|conferred)",)
_NOBODY_MAY = (
    "(nobody|no one|no person|no user|no licensee|no recipient|no customer|no member|no party) ... (may|can|shall)",
    "(may|can|shall|must) (under no circumstances|in no case|in no event|at no time)",
)
_CANNOT = ("(you|licensee|user|users|customer|recipient|recipients) (can't|cannot|can not|mustn't|won't)",)
_TAKEN_AWAY = (*_RIGHTS, Category.FIELD_OF_USE, Category.MODEL_TRAINING, Category.LOCK_IN)
_SPARED = ("(unless|except|if|without|until|provided)",)
_EXCEPTIONS = ("(note|however|you may|you can|this does not|except that)",)
_CONDITION = ("if",)
# A licensor's power that nothing triggers, and one that a trigger word bounds.
_POWER = ("(reserves|reserve|retains|retain) the right to",)
_TRIGGERED = (
    *_TRIGGERS,
    "(provided|upon|when|where|should|violat*|breach*)",
    "(in the event|in case|in response|for any of)",
)
_POWERS = (Category.TERMINATION, Category.UNILATERAL_CHANGE, Category.LOCK_IN)
# What holds for the reader if he does something.
_IF_YOU = ("if (you|licensee|the licensee|customer|user)", "to the extent that? you (do|provide|choose)")
_HANGS_ON_YOU = (
    *_RIGHTS,
    *_POWERS,
    Category.INDEMNITY,
    Category.DATA_USE,
    Category.GOVERNING_LAW,
    Category.ATTRIBUTION_BRANDING,
)
_OPENING = 30


@dataclass(frozen=True, slots=True)
class _Convention:
    """A clause of one of ``categories`` (() for any) that holds one of ``phrases`` and none of ``unless``.

    Where ``together`` is given, it must hold one of those too. ``opens`` wants the phrase at the very start of the
    clause, ``closes`` near its end; ``unconditional`` wants no "if" near it.
    """

    effect: Effect
    phrases: tuple[str, ...]
    categories: tuple[Category, ...] = ()
    unless: tuple[str, ...] = ()
    together: tuple[str, ...] = ()
    opens: bool = False
    closes: bool = False
    unconditional: bool = False

    def fits(self, category: Category, words: Passage) -> bool:
        """Whether a clause of ``category`` with these words, which are a whole text, is such a clause."""
        if self.categories and category not in self.categories:
            return False
        place = (passage(words.text[-_DENIED_END:]) if self.closes else words).first(self.phrases)
        if place is None or (self.opens and place.start > 0) or words.holds(self.unless):
            return False
        if self.together and not words.holds(self.together):
            return False
        return not (self.unconditional and passage(words.text[:_OPENING]).holds(_CONDITION))


_CONVENTIONS = (
    _Convention(Effect.PROHIBIT, _DENIED, (*_TAKEN_AWAY, Category.TERRITORY_EXPORT), _SPARED, closes=True),
    _Convention(Effect.PROHIBIT, _NOT_GIVEN, (*_RIGHTS, Category.FIELD_OF_USE), _SPARED),
    _Convention(Effect.PROHIBIT, _CANNOT, _TAKEN_AWAY, _SPARED, unconditional=True),
    _Convention(Effect.PROHIBIT, _NOBODY_MAY, (*_RIGHTS, Category.FIELD_OF_USE, Category.MODEL_TRAINING), _SPARED),
    _Convention(Effect.PROHIBIT, ("without .. right to ... commerciali*",), (Category.COMMERCIAL_USE,)),
    # "Commercial use requires prior authorization": allowed to those who have it.
    _Convention(
        Effect.CONDITION,
        (f"(require|requires|required) .. (separate|prior|written|express|explicit|additional) ... {_LEAVE}",),
        (Category.COMMERCIAL_USE, Category.REDISTRIBUTION, Category.DERIVATIVES),
        _BANS,
    ),
    # "It is yours, but you must meet the following": given under what follows.
    _Convention(Effect.CONDITION, ("but (you|licensee) (must|shall|may only)",), _RIGHTS),
    # A grant under a trigger word is a condition, one without any limit a permission: never a ban.
    _Convention(Effect.CONDITION, _GRANTS, (*_RIGHTS, Category.INTELLECTUAL_PROPERTY), _BANS, _TRIGGERS),
    _Convention(Effect.CONDITION, _YOU_MAY, _RIGHTS, _BANS, _TRIGGERS),
    _Convention(Effect.PERMIT, _GRANTS, _RIGHTS, (*_ANY_LIMIT, *_ANY_BAN)),
    _Convention(Effect.PERMIT, _YOU_MAY, _RIGHTS, (*_ANY_LIMIT, *_ANY_BAN, "assert rights")),
    _Convention(
        Effect.PERMIT,
        _GRANTS_TO_YOU,
        (Category.INTELLECTUAL_PROPERTY,),
        (*_TRIGGERS, *_BANS, "(not|no|never|neither|nor)"),
    ),
    _Convention(Effect.PERMIT, _POWER, _POWERS, unless=_TRIGGERED),
    _Convention(Effect.CONDITION, ("(may|reserves) ... provided that",), _POWERS[:2], unless=("upon termination",)),
    _Convention(
        Effect.CONDITION,
        ("(cannot|not) ... exercise ... (unless|until|without)",),
        (Category.USER_CAP, Category.COMMERCIAL_USE),
    ),
    _Convention(Effect.PROHIBIT, ("(do not|don't|never)",), opens=True),
    _Convention(Effect.CONDITION, _IF_YOU, _HANGS_ON_YOU, unless=_ANY_BAN),
    _Convention(
        Effect.REQUIRE,
        ("(must|shall|will|you'll|agree to) (comply|abide|adhere)",),
        (Category.FIELD_OF_USE, Category.OUTPUT_RIGHTS, Category.DATA_USE),
        unless=("(must|shall|may|will) not", "(if|provided that|subject to)"),
    ),
    _Convention(
        Effect.PROHIBIT,
        _BANS,
        (Category.FIELD_OF_USE, Category.TERRITORY_EXPORT),
        unless=("not designed",),
        unconditional=True,
    ),
    _Convention(
        Effect.PROHIBIT,
        _PERSONAL_BANS,
        (
            Category.COMMERCIAL_USE,
            Category.OUTPUT_RIGHTS,
            Category.MODEL_TRAINING,
            Category.LOCK_IN,
            Category.INTELLECTUAL_PROPERTY,
        ),
        unless=("(means|mean|is not a|includes)", "(sole|own) risk", "property of"),
        unconditional=True,
    ),
    _Convention(
        Effect.PROHIBIT,
        ("(class|representative) ... (prohibited|not permitted|not allowed)",),
        (Category.GOVERNING_LAW,),
    ),
    _Convention(
        Effect.REQUIRE,
        ("(you|licensee|user|customer) (commit to|need to|represent and warrant|must|shall)",),
        (Category.DATA_USE,),
        unless=("(must|shall) not", "(if|provided that|subject to)"),
    ),
    _Convention(
        Effect.CONDITION,
        ("(if|conditioned upon|conditional upon)", "subject to (the|this|these|your|licensee's|full)"),
        (Category.COMMERCIAL_USE, Category.REDISTRIBUTION, Category.DERIVATIVES, Category.OUTPUT_RIGHTS),
        opens=True,
    ),
    # What a dispute clause makes each side do, leave or keep, though its category mostly declares.
    _Convention(Effect.PERMIT, ("does not (prevent|preclude|prohibit)",), (Category.GOVERNING_LAW,)),
    _Convention(
        Effect.PROHIBIT,
        ("(will|shall) not (be disclosed|seek|disclose|be consolidated|participate|bring|argue)",),
        (Category.GOVERNING_LAW,),
    ),
    _Convention(
        Effect.REQUIRE,
        ("(agree|agrees) to (sever|litigate|resolve|the following)",),
        (Category.GOVERNING_LAW,),
        unless=("if",),
    ),
    _Convention(
        Effect.REQUIRE,
        ("(we will|we'll) (do|send|notify|provide)",),
        (Category.GOVERNING_LAW, Category.UNILATERAL_CHANGE, Category.TERMINATION),
        unless=("(if|unless|not|reserve)",),
    ),
    # A power whose "if" only says what follows when it is used.
    _Convention(Effect.PERMIT, ("but if (we|it|licensor) (do|does)",), _POWERS[:2]),
    _Convention(
        Effect.REQUIRE,
        ("(you|licensee|customer) (will|shall|must) (only|solely)",),
        (Category.OUTPUT_RIGHTS, Category.LOCK_IN, Category.DATA_USE, Category.REDISTRIBUTION),
        unless=("not", *_TRIGGERS),
    ),
    _Convention(
        Effect.REQUIRE,
        ("(you're|you are|licensee is|customer is) (solely)? responsible for",),
        (Category.COMMERCIAL_USE,),
        unless=("(if|not)",),
    ),
    _Convention(
        Effect.REQUIRE,
        ("use .. with? (discretion|caution|care)",),
        (Category.WARRANTY_LIABILITY, Category.OUTPUT_RIGHTS),
        opens=True,
    ),
    _Convention(Effect.PROHIBIT, ("(is|be|constitutes) a? (violation|breach) of (this|these|the)",), unless=_TRIGGERS),
    _Convention(Effect.PROHIBIT, ("(must|may|shall) not (misrepresent|imply|suggest)",)),
    # "Shall" that describes and binds nobody.
    _Convention(
        Effect.DECLARE,
        ("(shall|will|is|are) be? effective (immediately|upon|on|as of|when)",),
        (Category.TERMINATION,),
        unless=("(may|if)",),
    ),
    _Convention(
        Effect.DECLARE,
        ("(shall|will) be (royalty free|royalty-free|free of charge|without charge)",),
        (Category.COMMERCIAL_USE, Category.INTELLECTUAL_PROPERTY),
        unless=_TRIGGERS,
    ),
    _Convention(
        Effect.DECLARE,
        ("(are|is) subject to (our|the|its) ... (terms|policy|policies)",),
        (Category.COMMERCIAL_USE,),
        unless=("(grants|grant|granted|may|can|you)",),
    ),
)


def settled(category: Category, quote: str, lead_ins: Sequence[str]) -> Effect | None:
    """The effect of a clause of ``category`` with the words ``quote``; None where the trained part must weigh them.

    Whatever stands in a list of prohibitions is prohibited, however deep the list; ``lead_ins`` are all above it, the
    nearest first. What stands in a list of rights is permitted where it speaks of no limit and no duty itself.
    """
    words = passage(quote)
    exception = words.first(_EXCEPTIONS)
    if (exception is None or exception.start > 0) and any(passage(above).holds(_LIST_BANS) for above in lead_ins):
        return Effect.PROHIBIT
    if category in (*_RIGHTS, Category.MODEL_TRAINING) and lead_ins and _permits(lead_ins[0], words):
        return Effect.PERMIT
    return next((convention.effect for convention in _CONVENTIONS if convention.fits(category, words)), None)


def _permits(lead_in: str, item: Passage) -> bool:
    """Whether an item without a limit or a duty stands in a list of rights."""
    return (
        passage(lead_in[-_END:]).holds(_LIST_GRANTS)
        and not passage(lead_in).holds((*_BANS, *_LIST_LIMITS))
        and not item.holds((*_ANY_LIMIT, *_ANY_BAN, *_DUTIES))
    )
