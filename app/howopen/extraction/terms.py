# SPDX-License-Identifier: Apache-2.0
"""What a document calls its parties and things: the terms that it defines, each with the role that it plays.

A term is told by its own words, else by the first telling word of its definition. Two kinds are told by who does what:
what the thing brings forth ("whatever the Weights emit"), and what is put into it ("what the Member types"). Who is the
licensor and who the licensee follows from what their sentences let them do, whatever they are called.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

Terms = Mapping[tuple[str, ...], str]
"""Defined terms and names, as their words in lower case, and the role that each plays."""

Patterns = tuple[tuple[str, re.Pattern[str]], ...]
"""Roles, each with the words that tell it; the first that fits is the role."""

LONGEST_TERM: Final = 5
"""So many words a term has at most."""

_BEFORE: Final = 80
_QUOTED = r"[“\"]\**([A-Z][^”\"\n]{1,60}?)\**[”\"]\**"
_DEFINED = re.compile(
    _QUOTED + r"(?:\s+(?:or|and)\s+[“\"]([^”\"\n]{1,60})[”\"])?\s*(?:\([^)\n]*\)\s*)?"
    r"(?:(?:shall (?:mean|designate)|means|mean|refers? to|includes?|is defined as|signif(?:y|ies)|denotes?|designates?"
    r"|stands? for|is|are)\b|:)\s*([^.;]{0,260})"
)
_CALLED = re.compile(
    r"\([^()“\"]{0,60}" + _QUOTED + r"(?:\s*(?:,|or|and)\s*(?:the\s+)?[“\"]([^”\"\n]{1,40})[”\"])?"
    r"(?:\s*(?:,|or|and)\s*(?:the\s+)?[“\"]([^”\"\n]{1,40})[”\"])?[^()]{0,40}\)"
)
# "1.5 Yield: any text that ...", without quotes.
_ENTRY = re.compile(
    r"^[ \t]*(?:[\d.]+|\(?[a-z]\)|[-*•])[ \t]+\**([A-Z][\w-]*(?: [A-Z][\w-]*){0,3})\**:\**"
    r"\s+((?:Any|All|The|An?|What|Whatever)\b[^.;]{0,260})",
    re.M,
)
# What an entry may be: a title that opens a sentence looks like one.
_ENTERED = ("@output", "@input", "@derivative")

_ANYTHING = r"(?:whatever|what|anything|everything|all|that which|any \w+)"
_BRINGS_FORTH = (
    r"(?:emit|return|generat|produc|output|comput|render|respond|repl(?:y|ie)|answer|yield|issu|synthesi[sz]|predict"
    r"|infer|utter|say|speak|draw|writes|wrote|compos|g[ia]ve[sn]?\b(?: \w+)? (?:back|out|forth)|bring"
    r"|put(?:s|ting)? out|sen[dt]s? back|comes? out|spell)\w*"
)
_MATTER = (
    r"(?:texts?|images?|pictures?|audio|sounds?|videos?|answers?|repl(?:y|ies)|responses?|results?|data|contents?|clips?"
    r"|materials?|predictions?|scores?|transcripts?|captions?|codes?|tracks?|sentences?|speech|matter|songs?|music"
    r"|information|works?|files?|drafts?|translations?|drawings?|tables?|masks?|curves?|poses?|movements?|commands?"
    r"|sequences?|recordings?|charts?|maps?|fields?|molecules?|structures?|items?|pieces?)"
)
_NO_MATTER = r"(?:person|individual|party|entity|model|derivative|use|modification)"
_FROM_THE_THING = re.compile(
    rf"^\W*{_ANYTHING}\b(?! {_NO_MATTER}\b)[^.;]{{0,100}}?\b{_BRINGS_FORTH}\b"
    r"|^\W*(?:the |any |all |an? )?(?:[\w-]+,? (?:and |or |and other |or other )?){0,8}?"
    rf"{_MATTER}\b[^.;]{{0,140}}?\b{_BRINGS_FORTH}\b",
    re.I,
)
# What is noted of a person, and what describes the thing, is not brought forth for anybody.
_ABOUT = re.compile(r"\b(?:usage|personal|account|telemetry|documentation|manuals?|training)\b")
_ASKER = (
    r"(?:you|users?|subscribers?|customers?|members?|clients?|persons?|people|players?|creators?|participants?"
    r"|licensees?|recipients?|developers?|evaluators?|authors?|hosts?)"
)
_PUTS_IN = (
    r"(?:sends?|types?|typed|enters?|entered|uploads?|submits?|provides?|feeds?|supplies|dictates?|attach(?:es)?"
    r"|puts? in|asks?)"
)
_FROM_THE_ASKER = re.compile(
    rf"^\W*(?:{_ANYTHING}\b|the |any |all )?[^.;]{{0,60}}?\b{_ASKER}\b (?:\w+ )?{_PUTS_IN}\b", re.I
)

_WHO = re.compile(
    r"^\W*(?:whoever|whomever|anyone|anybody|those|(?:an?|any|the|each|every|all) (?:natural |legal |other )*"
    r"(?:persons?|people|individuals?|entity|entities|organi[sz]ations?|undertakings?|firms?|institutions?))\b",
    re.I,
)

_NAME = r"\b([A-Z][A-Za-z0-9]+(?:[ -][A-Z0-9][A-Za-z0-9.]*){0,3})(?:[’']s)?(?:,? (?:and|or) its affiliates)?\s+"
_GIVES = re.compile(
    _NAME + r"(?:hereby\s+)?(?:also\s+)?(?:grants?|reserves|disclaims|confirms|owns|licenses|retains (?:all|title|the"
    r"|ownership)|(?:does|shall|will) not (?:warrant|guarantee|claim|assert|be liable)|is not liable|makes? no"
    r"|makes? (?:the [\w ]+ )?available|may (?:at any time|from time to time|in its sole discretion|change|amend|modify"
    r" th(?:is|ese)|revise|terminate|suspend|withdraw|end|discontinue|revoke|update|replace|restrict|block))\b"
)
_OBEYS = re.compile(
    _NAME + r"(?:must|shall not|may not|agrees?|undertakes?|acknowledges?|is responsible|(?:shall|will) (?:comply"
    r"|indemnify|ensure|keep|pay|cease|delete|destroy|not (?:use|sell|distribute|remove|attempt))|may (?:use|copy"
    r"|reproduce|distribute|modify|publish|share|create|run|download|make|sublicense|only|install))\b"
)
_OPENERS = re.compile(
    r"^(?:(?:If|When|Where|While|As|Unless|The|This|That|Such|And|Or|But|In|For|However|Each|Any|Every|No)\s+)+"
)
_PARTIES = frozenset({"you", "your", "licensee", "we", "us", "our", "licensor"})
_SIDES = ("@licensee", "@licensor")
# Who writes the text in some, and who reads it in others.
_EITHER_SIDE = frozenset({"company"})
_SETTLED = ("@output", "@input", "@derivative", "@policy", "@agreement")
_OFTEN = 2
# Who grants obeys too, and more often; who obeys seldom grants.
_TELLING = 3


@dataclass(frozen=True, slots=True)
class Naming:
    """What tells a term's role: words of its ``own``, words of its ``definition``, and the role of a ``plain`` word."""

    own: Patterns
    definition: Patterns
    plain: Callable[[str], tuple[str, ...]]


def terms_of(text: str, naming: Naming) -> Terms:
    """The terms that ``text`` defines and the names of its parties, with the role of each."""
    found: dict[tuple[str, ...], str] = {}
    for term, definition in _definitions(text):
        words = _words(term)
        if 0 < len(words) <= LONGEST_TERM and words not in found and (role := _role(words, definition, naming)):
            found[words] = role
    for match in _ENTRY.finditer(text):
        words = _words(match[1])
        if words not in found and (role := _role(words, match[2], naming)) in _ENTERED:
            found[words] = role
    return _in_both_numbers(found) | _in_both_numbers(_parties(text, found, naming))


def _definitions(text: str) -> Iterator[tuple[str, str]]:
    """Each term that is defined, and the words that tell what it means."""
    for match in _DEFINED.finditer(text):
        yield from ((term, match[3]) for term in match.group(1, 2) if term)
    for match in _CALLED.finditer(text):
        before = re.split(r"[.;()]", text[max(0, match.start() - _BEFORE) : match.start()])[-1]
        yield from ((term, before) for term in match.groups() if term)


def _role(words: tuple[str, ...], definition: str, naming: Naming) -> str | None:
    """What a defined term stands for."""
    if len(words) == 1 and words[0] in _PARTIES:
        return naming.plain(words[0])[0]
    if words[-1] in _EITHER_SIDE:
        return next((role for role, told in naming.definition if role in _SIDES and told.search(definition)), None)
    if (side := next(iter(naming.plain(words[-1])), None)) in _SIDES:
        return side
    term = " ".join(words)
    own = next((role for role, pattern in naming.own if pattern.search(term)), None)
    # "Produced Data" and "Entered Data" are no thing that is licensed, although data can be.
    if own is None or own == "@thing":
        if _FROM_THE_ASKER.search(definition):
            return "@input"
        if _FROM_THE_THING.search(definition) and not _ABOUT.search(term):
            return "@output"
    if own is None and not naming.plain(words[-1]) and _WHO.search(definition):
        return "@licensee"
    return own or _first_told(definition, naming)


def _first_told(definition: str, naming: Naming) -> str | None:
    """The role of the first telling word of a definition."""
    told = [(match.start(), role) for role, words in naming.definition if (match := words.search(definition))]
    return min(told)[1] if told else None


def _parties(text: str, found: Terms, naming: Naming) -> dict[tuple[str, ...], str]:
    """The names of those who give and of those who obey."""
    gives, obeys = _acting(_GIVES, text), _acting(_OBEYS, text)
    parties: dict[tuple[str, ...], str] = {}
    for name in gives | obeys:
        known = found.get(name)
        if not name or known in _SETTLED or any(map(naming.plain, name)):
            continue
        if gives[name] >= _OFTEN or (gives[name] and known == "@licensor"):
            parties[name] = "@licensor" if _TELLING * gives[name] >= obeys[name] else "@licensee"
        elif obeys[name] >= _OFTEN and obeys[name] > gives[name]:
            parties[name] = "@licensee"
    return parties


def _acting(pattern: re.Pattern[str], text: str) -> Counter[tuple[str, ...]]:
    return Counter(_words(_OPENERS.sub("", match[1])) for match in pattern.finditer(text))


def _words(term: str) -> tuple[str, ...]:
    return tuple(norm for word in re.findall(r"[\w’'-]+", term) if (norm := re.sub(r"[^a-z]+", "", word.casefold())))


def _in_both_numbers(terms: Terms) -> dict[tuple[str, ...], str]:
    """The terms in the singular and the plural; one that stands for itself goes before the number of another."""
    return {other: role for term, role in terms.items() for other in _other_number(term)} | dict(terms)


def _other_number(term: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    *first, last = term
    other = last[:-1] if last.endswith("s") else last + "s"
    return ((*first, other),) if other else ()
