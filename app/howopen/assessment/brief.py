# SPDX-License-Identifier: Apache-2.0
"""What the rules of assessment look at: the clauses with their words, and what a rule gives back."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Generic, NamedTuple, TypeVar

from howopen.assessment.overruling import Denied, denials
from howopen.assessment.polarity import told
from howopen.assessment.wording import words
from howopen.domain.clauses import Category, Clause, Effect, Value, ValueKind
from howopen.domain.document import Document
from howopen.domain.outline import Outline
from howopen.domain.review import Decision
from howopen.domain.spans import Span

T_co = TypeVar("T_co", covariant=True)

RIGHTS = frozenset({Effect.PERMIT, Effect.CONDITION})

_MARK = re.compile(r"(?:^|(?<=[\s;,:]))\((?:[a-z]|[ivx]{1,4}|\d{1,2})\) ")
_FEWEST_ITEMS = 2
_FREE = re.compile(rb"\0+")
_REST = 25  # characters of a rest that says something
_SENTENCE = re.compile(r"(?:[^.;\n]|\.(?=\S)|\n(?!\s*\n))+")
_FEWEST = 4  # words that say something
_EVEN = 0.5
_LINK = re.compile(r"\[([^\[\]\n]*)\]\([^\s()]*\)")
_EMPHASIS = re.compile(r"(?<=\w)\*+|\*+(?=\w)")
_STRAIGHT = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "‑": "-", "‐": "-", "–": "-", "—": "-"})


def plain(text: str) -> str:
    """``text`` in lower case, with single spaces and straight quotation marks, for rules to match on.

    Marks of Markdown within a sentence and the addresses of its links are left out: they would part its words.
    """
    straight = text if text.isascii() else text.translate(_STRAIGHT)
    if "](" in straight:
        straight = _LINK.sub(r"\1 (http)", straight)
    if "*" in straight:
        straight = _EMPHASIS.sub("", straight)
    return " ".join(straight.lower().split())


Left = tuple[tuple[Category, str], ...]
"""By category, the plain words that are left where a person said that the others are no clause of it."""


def _heeded(said: str, left: Left, of: Iterable[Category]) -> str:
    if not left:  # nobody denied anything: so it is in every first reading, for hundreds of thousands of looks
        return said
    wanted = frozenset(of)
    return min((kept for category, kept in left if category in wanted), key=len, default=said)


@dataclass(frozen=True, slots=True)
class Sentence:
    """The plain words of a sentence that lies in no clause."""

    words: str
    left: Left = ()

    def heeded(self, *of: Category) -> str:
        """The words without those of which a person said that they are no clause of one of the categories ``of``."""
        return _heeded(self.words, self.left, of)


@dataclass(frozen=True, slots=True)
class Passage:
    """A clause, its plain words, and its effect, which is that of the clause unless the words bear out another."""

    clause: Clause
    words: str
    effect: Effect
    left: Left = ()

    def heeded(self, *of: Category) -> str:
        """The words without those of which a person said that they are no clause of one of the categories ``of``."""
        return _heeded(self.words, self.left, of)

    def says(self, pattern: str) -> bool:
        """Whether ``pattern`` stands in the words."""
        return words(pattern).search(self.words) is not None


@dataclass(frozen=True, slots=True)
class Finding(Generic[T_co]):
    """A value, the reason for it in words, and the ids of the clauses that decide it."""

    value: T_co
    reason: str
    clauses: tuple[str, ...] = ()


class _Asked(NamedTuple):
    """What ``Brief.find`` was asked for."""

    categories: tuple[Category, ...]
    effects: frozenset[Effect]
    saying: str
    never: str
    sure: bool
    of: tuple[Category, ...]

    def fits(self, passage: Passage) -> bool:
        """Whether the passage is of the kind, whatever its words."""
        clause = passage.clause
        return (
            (not self.categories or clause.category in self.categories)
            and (not self.effects or passage.effect in self.effects)
            and not (self.sure and clause.uncertain)
        )

    def is_said(self, passage: Passage) -> bool:
        """Whether its words are those that are asked for."""
        said = passage.heeded(*self.of)
        if self.saying and not words(self.saying).search(said):
            return False
        return not (self.never and words(self.never).search(said))


@dataclass(frozen=True, slots=True)
class Brief:
    """A document made ready for the rules: ``text`` is plain, ``raw`` as read; passages are in text order.

    ``defined`` maps a defined term to the words that define it; ``unclaimed`` are sentences that lie in no clause.
    Both are plain. A limit may stand in an unclaimed sentence, so that a missed clause does not read as a right.
    ``denied`` are words, plain too, of which a person said that they are no clause of the category beside them. A rule
    that looks for a clause of some category in words that were found as none, or as another, names it with ``of``.
    """

    raw: str
    text: str
    passages: tuple[Passage, ...]
    defined: tuple[tuple[str, str], ...] = ()
    unclaimed: tuple[Sentence, ...] = ()
    language: str = "en"
    denied: Left = ()
    _found: dict[_Asked, tuple[Passage, ...]] = field(default_factory=dict, compare=False, repr=False)
    _said: dict[tuple[Category, ...], tuple[str, ...]] = field(default_factory=dict, compare=False, repr=False)

    def find(
        self,
        *categories: Category,
        effects: Iterable[Effect] = (),
        saying: str = "",
        never: str = "",
        sure: bool = False,
        of: Iterable[Category] = (),
    ) -> tuple[Passage, ...]:
        """Passages of any of ``categories`` and ``effects`` (none named: all) that match ``saying`` and not ``never``.

        ``sure`` leaves out uncertain clauses: what gives a right must be certain, what takes one need not be. ``of``
        are the categories of what is looked for: words that a person denied to be that are not looked at.
        """
        asked = _Asked(categories, frozenset(effects), saying, never, sure, tuple(of))
        found = self._found.get(asked)
        if found is None:  # several rules ask for the same, and nearly all for the same kinds of clauses
            kind = asked._replace(saying="", never="", of=())
            held = self._found[kind] if kind in self._found else tuple(filter(kind.fits, self.passages))
            found = tuple(filter(asked.is_said, held)) if saying or never else held
            self._found.update({kind: held, asked: found})
        return found

    def values(self, kind: ValueKind) -> tuple[tuple[Passage, Value], ...]:
        """Every value of ``kind`` with its passage, in text order."""
        return tuple((p, value) for p in self.passages for value in p.clause.values if value.kind is kind)

    def says(self, pattern: str) -> bool:
        """Whether ``pattern`` stands anywhere in the text, inside a clause or not."""
        return words(pattern).search(self.text) is not None

    def unclaimed_words(self, *of: Category) -> tuple[str, ...]:
        """The words of the sentences that lie in no clause, as far as nobody denied that they are one of ``of``."""
        if of not in self._said:
            self._said[of] = tuple(sentence.heeded(*of) for sentence in self.unclaimed)
        return self._said[of]

    def unclaimed_says(self, pattern: str, *, of: Iterable[Category]) -> bool:
        """Whether a sentence that lies in no clause matches ``pattern``, which looks for a clause of one of ``of``."""
        return any(map(words(pattern).search, self.unclaimed_words(*of)))

    def denies(self, said: str, *of: Category) -> bool:
        """Whether a person denied that the plain words ``said`` are a clause of one of ``of``."""
        return any(category in of and (said in denied or denied in said) for category, denied in self.denied)

    def sentences(self, pattern: str, never: str = "", *, of: Iterable[Category] = ()) -> tuple[str, ...]:
        """The words of each clause, and of each sentence in none, that match ``pattern`` and not ``never``."""
        kinds = tuple(of)
        said = dict.fromkeys((*(passage.heeded(*kinds) for passage in self.passages), *self.unclaimed_words(*kinds)))
        found = filter(words(pattern).search, said)
        return tuple(unit for unit in found if not (never and words(never).search(unit)))

    def with_same_words(self, passage: Passage, category: Category, *, sure: bool = False) -> bool:
        """Whether the words of ``passage`` also stand as a clause of ``category``, as a certain one if ``sure``."""
        return any(p.clause.span.overlaps(passage.clause.span) for p in self.find(category, sure=sure))


def _unclaimed(text: str, ordered: list[Clause], denied: Denied) -> tuple[Sentence, ...]:
    """Sentences of ``text`` that are in no clause, and what clauses leave of others; ``ordered`` by span.

    A list item that was not found stands in one sentence with its lead-in that was: it must be read all the same.
    """
    claimed = bytearray(len(text))
    for clause in ordered:
        claimed[clause.span.start : clause.span.end] = b"\1" * len(clause.span)
    spans = (part for match in _SENTENCE.finditer(text) for part in _free_parts(claimed, Span(*match.span())))
    return tuple(Sentence(plain(span.of(text)), _left(denied, span)) for span in spans)


def _free_parts(claimed: bytearray, sentence: Span) -> Iterator[Span]:
    """The parts of ``sentence`` that no clause has claimed: all of it, or what is long enough to say something."""
    marks = claimed[sentence.start : sentence.end]
    if not any(marks):
        yield sentence
        return
    for match in _FREE.finditer(marks):
        if match.end() - match.start() >= _REST:
            yield Span(sentence.start + match.start(), sentence.start + match.end())


def _left(denied: Denied, span: Span) -> Left:
    return tuple((category, plain(kept)) for category, kept in denied.left_of(span))


def _items(whole: Passage) -> Iterator[Passage]:
    """The items of a sentence that forbids a list of things ("You shall not (a) ..., (b) ..."), each with its lead-in.

    What an item says of notices or of third parties spares that item alone. Its values are those of the sentence.
    """
    marks = list(_MARK.finditer(whole.words)) if whole.effect is Effect.PROHIBIT else []
    if len(marks) < _FEWEST_ITEMS:
        return
    lead_in = whole.words[: marks[0].start()]
    ends = (*(mark.start() for mark in marks[1:]), len(whole.words))
    clause = replace(whole.clause, values=())
    for mark, end in zip(marks, ends, strict=True):
        yield replace(whole, clause=clause, words=f"{lead_in}{whole.words[mark.end() : end].rstrip(' ;,')}")


def _telling(said: str) -> bool:
    return len(said.split()) >= _FEWEST  # "and the" stands in every sentence


def _passage(document: Document, clause: Clause, denied: Denied) -> Passage:
    said = plain(document.quote(clause.span))
    effect = told(clause.effect, said, document.text, clause.span.start)
    return Passage(clause, said, effect, _left(denied, clause.span))


def _likely(clause: Clause) -> bool:
    """Whether a finding counts: all but one on commercial use that is likelier wrong than right.

    Words on copying fees and on charging read like limits on business. Such a finding, where no rule and no person
    stands for it, is shown as uncertain, and its words are looked at as those of a sentence that lies in no clause.
    """
    doubtful = clause.category is Category.COMMERCIAL_USE and clause.confidence < _EVEN
    return not doubtful or any(evidence.finder != "model" for evidence in clause.evidence)


def brief(document: Document, outline: Outline, clauses: Iterable[Clause], decisions: Iterable[Decision] = ()) -> Brief:
    """The brief of ``document`` with ``clauses``, the terms that its outline defines, and what people denied."""
    ordered = sorted(filter(_likely, clauses), key=lambda clause: (clause.span, clause.id))
    denied = Denied(document.text, denials(decisions, ordered))
    wholes = (_passage(document, clause, denied) for clause in ordered)
    passages = tuple(passage for whole in wholes for passage in (whole, *_items(whole)))
    defined = tuple((plain(item.term), plain(document.quote(item.span))) for item in outline.definitions)
    return Brief(
        raw=document.text,
        text=plain(document.text),
        passages=passages,
        defined=defined,
        unclaimed=_unclaimed(document.text, ordered, denied),
        language=document.language,
        denied=tuple((one.category, said) for one in denied if _telling(said := plain(document.quote(one.span)))),
    )


def ids(passages: Iterable[Passage]) -> tuple[str, ...]:
    """The clause ids of ``passages``, each once, in order."""
    return tuple(dict.fromkeys(passage.clause.id for passage in passages))
