# SPDX-License-Identifier: Apache-2.0
"""Changes without effect on the reader's rights: form, grammar, addresses, names, dates and numbering."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from howopen.comparing.situations import Situation, Verdict
from howopen.domain.clauses import Value, ValueKind
from howopen.domain.comparison import Direction

MOVED: Final = Verdict(Direction.NEUTRAL, "The same words in another place", "form.moved")
SAME: Final = Verdict(Direction.NEUTRAL, "The same words on both sides", "form.same")

_DATE_WORD: Final = re.compile(
    r"\W|[\d.,]+|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
_POLICY: Final = re.compile(r"\b(?:polic(?:y|ies)|guidelines?|terms|incorporated|adhere)\b")
_COPYRIGHT: Final = re.compile(r"\( ?c ?\)|©")
_ARTICLES: Final = frozenset({"a", "an", "the", "this", "such", "said", "these", "those", "any such"})
_SAME_WORD: Final = {"shall": "must", "licence": "license", "licences": "licenses", "prior": "before"}
_SPELLING: Final = ((re.compile(r"is(e[ds]?|ing|ation)$"), r"iz\1"), (re.compile(r"our$"), "or"))
_ENDING: Final = re.compile(r"(?<=\w{3})(?:'s|ies|es|s|y)$")
# Words that no change of order or grammar may touch and still be called one.
_OPERATIVE: Final = frozenset(
    re.findall(
        r"\w+",
        "not no nor never may must shall will should can cannot if unless except only and or any all you licensor "
        "without within before after",
    )
)
_SHOWN: Final = frozenset({ValueKind.DISPLAY, ValueKind.NAME_PREFIX})


def form(situation: Situation) -> Verdict | None:
    """Letter case, punctuation, versions in names, and dates and numbers outside every clause."""
    old, new = _spelled(situation.deleted), _spelled(situation.inserted)
    if _letters(old) == _letters(new) and not any(map(str.isdigit, old + new)):
        return _neutral("Only letter case or punctuation differs", "form.letters")
    changed = f"{situation.deleted} {situation.inserted}".split()
    if situation.named and not (situation.values_a or situation.values_b):
        return _neutral("Only the version in a name differs", "form.version")
    if not situation.categories and changed and all(map(_DATE_WORD.fullmatch, changed)):
        return _neutral("Only a date, version or number outside every clause", "form.date")
    return None


def grammar(situation: Situation) -> Verdict | None:
    """Articles, plurals, ways of spelling, and a word that only stands elsewhere in its sentence."""
    old, new = _stems(situation.deleted), _stems(situation.inserted)
    if old == new:
        return _neutral("Only grammar or spelling differs", "form.grammar")
    if situation.a.words and situation.b.words and len(old) + len(new) <= 2 and not (old and new):
        lost, gained = situation.net()
        moved = {*situation.deleted.split(), *situation.inserted.split()}
        if not moved & (_OPERATIVE | lost.keys() | gained.keys()):
            return _neutral("Only the order of the words differs", "form.order")
    return None


_JOINT: Final = re.compile(r"(?:and|or|and / or|[;,.:]| )*")


def joint(situation: Situation) -> Verdict | None:
    """The "and" or "or" before the last item of a list, which goes where the last item goes."""
    old, new = situation.deleted, situation.inserted
    if not (_JOINT.fullmatch(old) and _JOINT.fullmatch(new)):
        return None
    words_old, words_new = ({"and", "or"} & set(words.split()) for words in (old, new))
    beside = situation.before.rstrip()[-1:] in {";", ","} or ";" in old + new
    return _neutral("Only where a list ends", "form.joint") if beside and not (words_old and words_new) else None


def heading(situation: Situation) -> Verdict | None:
    """A heading: it says where something stands, not what."""
    return _neutral("Only a heading", "form.heading") if situation.heading else None


def address(situation: Situation) -> Verdict | None:
    """A web address; that of a policy which the licence brings in is named, since its text may have changed too."""
    if situation.addresses is None:
        return None
    old, new = situation.addresses
    about = f"{situation.a.text} {situation.b.text}"
    referred = any(v.kind is ValueKind.REFERENCE for c in situation.b.clauses + situation.a.clauses for v in c.values)
    if situation.categories and (referred or _POLICY.search(about)):
        return _neutral(f"Address of an incorporated text changed: {old} to {new}", "address.policy")
    return _neutral(f"Web address changed: {old} to {new}", "address.page")


def reference(situation: Situation) -> Verdict | None:
    """A reference to the same section, which has another number now."""
    return _neutral("The same section under another number", "reference.number") if situation.renumbered else None


def shown_words(situation: Situation) -> Verdict | None:
    """Other words to be shown or to begin a name with; the duty itself is the same."""
    if not any(value.kind in _SHOWN for value in (*situation.values_a, *situation.values_b)):
        return None
    old, new = (
        _labels(tuple(v for clause in side.clauses for v in clause.values)) for side in (situation.a, situation.b)
    )
    if not old or not new or old == new or [kind for kind, _ in old] != [kind for kind, _ in new]:
        return None
    before, now = (", ".join(f"“{label}”" for _, label in side) for side in (old, new))
    return _neutral(f"Other words to show: {before}, now {now}", "name.words")


_DISCLAIMS: Final = re.compile(r"\bdisclaims? (?:all|any) (?:other )?(?:warrant|representation)")
_DISCLAIMED: Final = re.compile(r"\bwithout (?:any )?warrant|\bno warrant|\bdisclaims? (?:all|any) (?:other )?warrant")
_ALTERNATIVE: Final = Counter(("either", "or")), Counter(("both", "and"))


def restated(situation: Situation) -> Verdict | None:
    """A disclaimer that is said once more, or "either ... or" in it that became "both ... and"."""
    if not (_DISCLAIMED.search(situation.a.text) and _DISCLAIMED.search(situation.b.text)):
        return None
    if bool(_DISCLAIMS.search(situation.inserted)) != bool(_DISCLAIMS.search(situation.deleted)):
        return _neutral("Warranties were disclaimed on both sides", "shield.restated")
    changed = Counter(situation.deleted.split()), Counter(situation.inserted.split())
    for one, other in (_ALTERNATIVE, _ALTERNATIVE[::-1]):
        if changed[0] and changed[1] and changed[0] <= one and changed[1] <= other:
            return _neutral("The disclaimer names both kinds of warranty either way", "shield.restated")
    return None


def _neutral(reason: str, rule: str) -> Verdict:
    return Verdict(Direction.NEUTRAL, reason, rule)


def _labels(values: tuple[Value, ...]) -> list[tuple[ValueKind, str]]:
    return sorted({(value.kind, value.label) for value in values if value.kind in _SHOWN})


def _spelled(words: str) -> str:
    return _COPYRIGHT.sub("copyright-sign", words)


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words))


def _stems(words: str) -> list[str]:
    return [_stem(word) for word in words.split() if word not in _ARTICLES and any(map(str.isalnum, word))]


def _stem(word: str) -> str:
    word = _SAME_WORD.get(word, word)
    for pattern, to in _SPELLING:
        word = pattern.sub(to, word)
    return _ENDING.sub("", word)
