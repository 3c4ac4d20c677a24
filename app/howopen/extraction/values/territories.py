# SPDX-License-Identifier: Apache-2.0
"""Places that a clause leaves out, as written."""

from __future__ import annotations

import re

from howopen.domain.clauses import Value, ValueKind
from howopen.domain.spans import Span
from howopen.extraction.values.rulebook import Territories

# A place that makes law, keeps a list or holds a court is an authority, and nobody is left out for it.
_AUTHORITY_BEFORE = re.compile(
    r"\b(?:laws?|acts?|orders?|rules|regulations?|sanctions?|embargo(?:e[sd])?|sanctioned|lists?|governments?|authorit(?:y|ies)|agenc(?:y|ies)|courts?"
    r"|arbitration|departments?|ministr(?:y|ies)|office|bureau|treasury|customs|licen[sc]es?|permits?|approval|jurisdiction"
    r"|imposed|administered|maintained|issued|enforced|published|kept)(?:\s+lists?)?\s+(?:of|by|in|from|under)\s+"
    r"(?:(?!(?:located|residing|resident|such|including|currently|namely|like|to|into)\b)[\w’'.,]+\s+){0,8}?$",
    re.IGNORECASE,
)
_AUTHORITY_AFTER = re.compile(
    r"(?:\s*(?:,|,?\s+and|,?\s+or)\s+(?:the\s+)?(?:U\.?S\.?|U\.?N\.?|U\.?K\.?|United\s+Nations|Swiss|Japanese))*"
    r"[’']?s?,?(?:\s+(?:or|and)\s+(?:any\s+)?(?:other|foreign|local|applicable)(?:\s+relevant)?(?:\s+jurisdictions?)?)?\s+"
    r"(?i:(?:trade|export|economic|financial|government(?:al)?|federal)?\s*(?:and\s+\w+\s+)?"
    r"(?:sanctions?|embargo(?:es)?|laws?|acts?|export\s+controls?|regulations?|rules|lists?|governments?|courts?|licen[sc]es?"
    r"|authorit(?:y|ies)|agenc(?:y|ies)|departments?|bureau|treasury|ministry|requires?|prohibits?|restricts?|imposes?))\b"
    r"|\)\s*(?:No\.?\s*)?\d"  # "Regulation (EU) 2099/1"
)
_PART_OF = re.compile(r"\b(?:regions?|parts?|provinces?|areas?)\s+of\s+(?:the\s+)?\Z", re.IGNORECASE)
_A_LAW = re.compile(r"\b(?:laws?|regulations?)\b", re.IGNORECASE)
_ABOVE = 2500  # characters above an item in which its lead-in stands
_COLON = re.compile(r":[ \t*]*\n")
_ENDS = (".", ";", ":", "\n\n")  # what ends a sentence before a lead-in
_ITEM = re.compile(r"[ \t>]*(?:[-*•+·–]|\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)])?[\s*]*")
_AND = re.compile(r"\s*(?:,|,?\s+(?:and|or|nor))\s+(?:the\s+)?", re.IGNORECASE)
_THE = r"\s+(?:(?:the\s+)?(?:territory|borders|frontiers)\s+of\s+)?(?:the\s+)?"
_OUTSIDE = re.compile(rf"\boutside(?:\s+of)?{_THE}\Z", re.IGNORECASE)
_ONLY = re.compile(
    rf"(?<!\bnot\s)\b(?:(?:only|solely|exclusively)\s+(?:(?!(?:if|when|where|while|with|after|before|paid)\b)\w+\s+){{0,5}}?(?:in|within|inside|to|from)"
    rf"|(?:ends?|stops?)\s+at|(?:limited|restricted|confined)\s+to(?:\s+(?:use|persons|users)\s+(?:in|within))?)(?:\s+\w+)?{_THE}\Z",
    re.IGNORECASE,
)
_BUT = re.compile(
    rf"\b(?:except(?:\s+for)?|save|exception\s+of|apart\s+from|other\s+than|but|elsewhere\s+than)(?:\s+(?:for|in|to|within|from|into|those))*{_THE}\Z",
    re.IGNORECASE,
)
_ALONE = re.compile(r"\s+(?:alone|only)\b", re.IGNORECASE)
_TURN = re.compile(r"\b(?:but(?!\s+not\s+limited)|whereas|while)\b", re.IGNORECASE)
_EXCEPTING = re.compile(r"except|save\b|other\s|apart|minus", re.IGNORECASE)
_THE_BEFORE = re.compile(r"\bthe\s+\Z", re.IGNORECASE)
_DENIED = re.compile(r"\b(?:not|no|never|nor|cannot|prohibited|forbidden|barred)\b", re.IGNORECASE)
_GROUP = re.compile(
    r"\b(?:Country\s+)?Groups?\s+[A-Z](?::\d)?\s+(?:countries|states)(?:\s+of\s+the(?:\s+[A-Z]\w+)+)?"
    r"|\bCountry\s+Groups?\s+[A-Z](?::\d)?"
)


def plain_name(words: str) -> str:
    """A name with single spaces, and without an article before or a mark after it."""
    return " ".join(words.split()).strip(" ,.;:").removeprefix("the ").removeprefix("The ")


def _exclusions(rules: Territories, text: str, span: Span) -> list[Span]:
    """Words of exclusion in the span, other than in words that say that nothing is left out."""
    spared = [match.span() for match in rules.inclusion.finditer(text, span.start, span.end)]
    found = (Span(*match.span()) for match in rules.exclusion.finditer(text, span.start, span.end))
    return [word for word in found if not any(start <= word.start and word.end <= end for start, end in spared)]


def _part(text: str, span: Span, run: list[Span]) -> Span:
    """The words around ``run`` up to where the sentence turns: "here, but not there"."""
    before = [turn.end() for turn in _TURN.finditer(text, span.start, run[0].start)]
    after = _TURN.search(text, run[-1].end, span.end)
    return Span(before[-1] if before else span.start, after.start() if after else span.end)


def _left_out(words: list[Span], text: str, part: Span, run: list[Span], known: int) -> bool:
    """Whether the words of exclusion speak of ``run``; a mere "except" does so of what follows it at once.

    ``known`` is where the places before end.
    """
    near = [word for word in words if part.covers(word)]
    if any(not _EXCEPTING.match(word.of(text)) for word in near):
        return True
    return any(known <= word.start and word.end <= run[0].start for word in near)


def _forbidden_above(rules: Territories, text: str, span: Span) -> bool:
    """Whether the span is an item of a list of which the lead-in forbids."""
    if not _ITEM.fullmatch(text[text.rfind("\n", 0, span.start) + 1 : span.start]):
        return False
    start = max(0, span.start - _ABOVE)
    colons = list(_COLON.finditer(text, start, span.start))
    if not colons:
        return False
    end = colons[-1].start()
    return bool(_exclusions(rules, text, Span(max(start, *(text.rfind(mark, start, end) + 1 for mark in _ENDS)), end)))


def _is_authority(text: str, span: Span, start: int, end: int) -> bool:
    return bool(_AUTHORITY_BEFORE.search(text, span.start, start) or _AUTHORITY_AFTER.match(text, end))


def _runs(text: str, places: list[Span]) -> list[list[Span]]:
    """Places in text order, those together that stand in one list."""
    runs: list[list[Span]] = []
    for place in places:
        if runs and _AND.fullmatch(text, runs[-1][-1].end, place.start):
            runs[-1].append(place)
        elif not (runs and _PART_OF.search(text, runs[-1][-1].end, place.start)):  # "the Southern region of Utopia"
            runs.append([place])
    return runs


def _named(rules: Territories, text: str, span: Span) -> list[list[Span]]:
    """The places that the span names, a list for each list of the text, without those that only make the law."""
    ends = span.start, span.end
    found = sorted(Span(*match.span()) for pattern in (rules.places, _GROUP) for match in pattern.finditer(text, *ends))
    runs = _runs(text, found)
    return [run for run in runs if not _is_authority(text, span, run[0].start, run[-1].end)]


def _rest_of_the_world(text: str, span: Span, run: list[Span], *, excludes: bool) -> bool:
    """Whether the words let in the places of ``run`` alone."""
    start = run[0].start
    if excludes and _OUTSIDE.search(text, span.start, start):
        return True
    if _ONLY.search(text, span.start, start) or _ALONE.match(text, run[-1].end):
        return True
    but = _BUT.search(text, span.start, start)
    return bool(but and _DENIED.search(text, span.start, but.start()))


def _outside(text: str, run: list[Span]) -> Value:
    where = Span(run[0].start, run[-1].end)
    article = "the " if _THE_BEFORE.search(text, max(0, where.start - 8), where.start) else ""
    return Value(ValueKind.TERRITORY, f"outside {article}{' '.join(where.of(text).split())}", where)


def territories(rules: Territories, text: str, span: Span) -> list[Value]:
    """The places that the clause at ``span`` leaves out, each once; "outside X" where it lets in X alone."""
    runs = _named(rules, text, span)
    if not runs:
        return []
    words, forbidden = _exclusions(rules, text, span), False
    if not words and _forbidden_above(rules, text, span):
        runs = [run for run in runs if not _A_LAW.search(text, span.start, run[0].start)]
        forbidden = True
    found: dict[str, Value] = {}
    known = span.start
    for run in runs:
        if _rest_of_the_world(text, span, run, excludes=forbidden or bool(words)):
            if not found:  # "not in Spain, except in Madrid" lets in nothing else
                found["outside"] = _outside(text, run)
        elif forbidden or _left_out(words, text, _part(text, span, run), run, known):
            for place in run:
                label = plain_name(place.of(text))
                found.setdefault(label.lower(), Value(ValueKind.TERRITORY, label, place))
        known = run[-1].end
    return list(found.values())
