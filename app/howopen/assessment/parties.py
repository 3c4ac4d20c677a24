# SPDX-License-Identifier: Apache-2.0
"""Who gives and who receives, by the names that a text uses for them.

A text calls its parties what it likes: "the Institute", "Holders", "Party B". What tells them apart is what they do:
one keeps title, grants, and may change or end things; the other is told what he must and must not do.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from howopen.assessment.brief import RIGHTS, Brief, Passage
from howopen.assessment.wording import words
from howopen.domain.clauses import Category, Effect

_READERS = frozenset({
    "you", "user", "users", "customer", "customers", "licensee", "licensees", "recipient", "recipients", "receiver",
    "subscriber", "subscribers", "operator", "evaluator", "holder", "client", "beneficiary", "tester", "creator",
    "prompter", "member", "members", "participant", "participants", "institution", "researcher", "researchers",
    "requester", "deployer", "buyer", "purchaser", "account holder",
})  # fmt: skip
_MAKERS = frozenset({
    "we", "us", "licensor", "licensors", "provider", "supplier", "vendor", "publisher", "author", "authors",
    "contributor", "contributors", "steward", "grantor", "producer", "maker", "makers", "owner",
})  # fmt: skip
_NOBODY = frozenset({
    "it", "they", "this", "that", "these", "which", "who", "he", "she", "nothing", "nobody", "no one", "anyone", "all",
    "everyone", "one", "such", "there", "either party", "each party", "a party", "neither party", "party", "and", "or",
    "rights", "use", "copies", "third parties", "him", "them", "its", "any", "person", "somebody", "others", "right",
})  # fmt: skip
_MARK = r"^\W*[①-⓿]?(?:(?:art|section|sec|clause)\. ?[\d.]+ |[a-z]?\d[\w.()]*\W* |\(?[a-z]{1,2}\)\W* )?\W*"
_NAME = r"(?:the |each |every |any |an? |no |our |its )?([\w&'-]+(?: [\w&'-]+){0,2}?)"
_BEGINS = (
    rf"{_MARK}{_NAME} (?:\w+ly )?(?:may|can|shall|must|will|agrees?|undertakes?|reserves|has the right|is entitled"
    r"|promises|ha(?:s|ve) to)\b"
)
_DOES = rf"{_BEGINS}|{_MARK}{_NAME} (?:does|do|uses?|trains?|never|neither|(?:do|does|wo|ca)n't)\b"
_GIVES = (
    rf"{_MARK}(?:[^,]*, )?{_NAME} (?:further |hereby |also )*(?:grants?|extends?|gives?|licen[sc]es?|concedes?"
    r"|authori[sz]es?|permits?|accords?|confers?|lets?)\b"
)
_KEPT_BY = (
    r"\b(?:property of|remains? (?:vested )?(?:with|in)|stays? with|vested in|reserved (?:by|to)|belongs? to) "
    rf"{_NAME}(?=[.,; ]|$)"
)
_KEEPS = rf"{_MARK}{_NAME} (?:and its \w+ )?(?:retains?|reserves?|keeps?|owns?|claims|does not claim|lays|asserts)\b"
_TOLD = frozenset({
    Category.REDISTRIBUTION, Category.DERIVATIVES, Category.ATTRIBUTION_BRANDING, Category.FIELD_OF_USE,
    Category.SAFETY_DUTY, Category.LOCK_IN, Category.FLOW_DOWN, Category.COMMERCIAL_USE,
})  # fmt: skip
_POWERS = frozenset({Category.UNILATERAL_CHANGE, Category.TERMINATION})
_MODAL = frozenset({"shall", "will", "must", "may", "can", "to", "this", "not"})
_LONGEST = 3


class Role(StrEnum):
    """Which side of the text somebody is on."""

    MAKER = "maker"
    READER = "reader"


@dataclass(frozen=True, slots=True)
class Parties:
    """The names of both sides, plain and without articles."""

    makers: frozenset[str]
    readers: frozenset[str]

    def role(self, said: str) -> Role | None:
        """The side of whoever the plain words ``said`` begin with, or None where that is nobody known."""
        tokens = [token.strip(".,;:()\"'").removesuffix("'s") for token in said.split()[: _LONGEST + 1]]
        if tokens and tokens[0] in ("the", "each", "every", "any", "a", "an", "no", "its", "our"):
            tokens = tokens[1:]
        for length in range(min(_LONGEST, len(tokens)), 0, -1):
            name = " ".join(tokens[:length])
            if name in self.readers:
                return Role.READER
            if name in self.makers:
                return Role.MAKER
        return None

    def subject(self, passage: Passage) -> Role | None:
        """The side that the sentence begins with: who does, may or must do what it says."""
        begins = words(_DOES).search(passage.words)
        return self.role(begins[1] or begins[2]) if begins else None

    def giver(self, passage: Passage) -> Role | None:
        """The side that grants something in the sentence."""
        gives = words(_GIVES).search(passage.words)
        return self.role(gives[1]) if gives else None


def _names(pattern: str, passages: Iterable[Passage]) -> Iterable[str]:
    found = (words(pattern).search(passage.words) for passage in passages)
    named = (name for match in found if match for name in match.groups() if name)
    return (name for name in named if name not in _NOBODY and name.split()[-1] not in _MODAL)


def parties(text: Brief) -> Parties:
    """Both sides of ``text``, told by what its clauses let them do and ask of them."""
    told = text.find(*_TOLD, effects={Effect.REQUIRE, Effect.PROHIBIT, *RIGHTS})
    powers = text.find(*_POWERS, effects=RIGHTS)
    giving = text.find(*_TOLD, Category.INTELLECTUAL_PROPERTY, effects=RIGHTS)
    titles = text.find(Category.INTELLECTUAL_PROPERTY, effects={Effect.DECLARE})
    outputs = text.find(Category.OUTPUT_RIGHTS, effects={Effect.DECLARE})
    readers = Counter(_names(_BEGINS, told))
    kept = (*_names(_KEPT_BY, titles), *_names(_KEEPS, (*titles, *outputs)))
    makers = Counter([*_names(_BEGINS, powers), *_names(_GIVES, giving), *kept])
    return Parties(
        _MAKERS | {name for name, count in makers.items() if name not in _READERS and count > readers[name]},
        _READERS | {name for name, count in readers.items() if name not in _MAKERS and count >= makers[name]},
    )
