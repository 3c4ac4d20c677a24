# SPDX-License-Identifier: Apache-2.0
"""Other documents on which a text leans, whether they are in the bundle, and whether they may change later."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from howopen.bundling.statements import pattern, plain
from howopen.domain.analysis import Analysis
from howopen.domain.bundle import Incorporation, Role
from howopen.domain.clauses import ValueKind
from howopen.domain.spans import Span

# A title in capitals that ends like the name of a set of rules: "Acme Acceptable Use Policy", "Brand Guidelines".
_TITLE = re.compile(
    r"(?<![\w-])(?:(?:[A-Z][\w.’'&-]*|\d+(?:\.\d+)*|of|for|and|&|on|\[[\w ]+\])[ \t]+){0,7}"
    r"(?:Polic(?:y|ies)|Guidelines|Terms(?: of (?:Use|Service))?|Agreement|Addendum|Code of Conduct|Rules)\b(?! of)"
)
_LEANS = (
    r"\b(?:incorporated? (?:herein |hereby )?(?:by|into|in|herein)|hereby incorporated|forms? (?:an integral )?part of"
    r"|adhere to|compl(?:y|ies|iance) with|conform to|consistent with|(?:in )?accordance with|abide by|agree to"
    r"|governed by|subject to|bound by|set forth in|set out in|violat\w+|together with|in addition to|available at"
    r"|pursuant to|follow)\b"
)
_OWN = r"\b(?:this|these|such|the (?:foregoing|present)|any other|a separate|another|your|its|their|our standard)\s*$"
_CHANGES = re.compile(
    r"(?:as|which|that)(?: \w+){0,3} (?:updated|amended|modified|changed|revised|supplemented)(?: \w+){0,6}? from time"
    r" to time|(?:updated?|amend(?:ed)?|modif(?:y|ied)|chang(?:e|ed)|revised?)\b[^.;\n]{0,60}\bfrom time to time"
    r"|from time to time[^.;\n]{0,60}\b(?:updated?|amend(?:ed)?|modif(?:y|ied)|chang(?:e|ed)|revised?)\b"
    r"|(?:most recent|latest|then-current|most current|current) version(?: of)?[^.;\n]{0,40}"
    r"|as (?:may be )?(?:updated|amended|modified|revised)\b(?! by you)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?:[^.;\n]|\.(?=\S)|;(?=\S)|\n(?!\s*\n))+")
_ADDRESS = re.compile(r"(?:https?://|www\.|(?<![\w@.])[\w-]+\.[\w.-]+/)[^\s()<>\[\]“”\"]+[^\s()<>\[\]“”\".,;:]")
_ATTACHED = re.compile(r"(?i)^(?:annex|attachment|appendix|exhibit|schedule|addendum)")
_MARKS = re.compile(r"[*_`#\[\]“”\"]+")
_FILLER = frozenset({"the", "of", "for", "and", "on", "a", "an", "our", "its", "policy", "policies", "guidelines"})
_ABOUT_USE = r"\b(?:use (?:polic|guideline|restriction)|usage|aup\b|prohibited|acceptable|responsible|trustworthy)"
_TITLE_REACH = 200
_SHORT = {"aup": "acceptable use policy", "eula": "end user license agreement"}


def incorporations(analyses: Sequence[Analysis], roles: Sequence[Role]) -> tuple[Incorporation, ...]:
    """What each document of the bundle takes in or points to, each name once a document, in text order."""
    found: list[Incorporation] = []
    for number, analysis in enumerate(analyses):
        for item in _named_once(analysis, (*_valued(analysis), *_titled(analysis), *_promised(analysis))):
            if _held(analysis.document.text, item):
                continue
            here = _matching(item.name, analyses, roles, but=number)
            found.append(replace(item, document=number, found=here))
    return tuple(found)


def about_use(name: str) -> bool:
    """Whether a set of rules is, by its name, one of prohibited or acceptable uses, and not of brands or privacy."""
    return pattern(_ABOUT_USE).search(plain(name)) is not None


def _valued(analysis: Analysis) -> Iterator[Incorporation]:
    """The policies that the extraction found inside clauses."""
    for clause in analysis.clauses:
        for value in clause.values:
            if value.kind is ValueKind.REFERENCE and not _own(analysis.document.text, value.span):
                yield _made(analysis, value.span)


def _titled(analysis: Analysis) -> Iterator[Incorporation]:
    """Titles of other sets of rules in sentences that lean on them."""
    text = analysis.document.text
    defined = {plain(item.term) for item in analysis.outline.definitions if _names_itself(analysis, item.span)}
    for sentence in _SENTENCE.finditer(text):
        if pattern(_LEANS).search(plain(sentence[0])) is None:
            continue
        for match in _TITLE.finditer(text, *sentence.span()):
            span = _trimmed(text, Span(*match.span()))
            name = plain(span.of(text))
            if len(name.split()) > 1 and name not in defined and not _own(text, span):
                yield _made(analysis, span)


def _promised(analysis: Analysis) -> Iterator[Incorporation]:
    """Annexes that the text names and doesn't hold."""
    text = analysis.document.text
    for reference in analysis.outline.references:
        words = reference.span.of(text)
        if reference.target is None and _ATTACHED.match(words) and not _headed(text, words):
            yield _made(analysis, reference.span)


def _headed(text: str, words: str) -> bool:
    """Whether a line of ``text`` opens with ``words``: the annex is here, though not numbered as a section."""
    label = re.escape(" ".join(words.split())).replace(r"\ ", r"\s+")
    return re.search(rf"(?im)^[\W_]*{label}\b(?!\s+(?:of|to|shall|is|are)\b)", text) is not None


def _held(text: str, item: Incorporation) -> bool:
    """Whether the set of rules named is part of the same file: a short line of its own ends with the name."""
    name = r"\s+".join(re.escape(word) for word in item.name.split())
    return re.search(rf"(?im)^[^.;,\n]{{0,60}}\b{name}[\W_]*$", text[item.span.end :]) is not None


def _made(analysis: Analysis, span: Span) -> Incorporation:
    text = analysis.document.text
    around = [clause for clause in analysis.clauses if clause.span.covers(span)]
    clause = min(around, key=lambda item: len(item.span)) if around else None
    sentence = clause.span if clause else _sentence_at(text, span)
    changing = _CHANGES.search(text, sentence.start, sentence.end)
    address = _ADDRESS.search(text, span.end, min(span.end + 200, len(text)))
    return Incorporation(
        document=0,
        name=" ".join(_MARKS.sub("", span.of(text)).split()),
        span=span,
        clause=clause.id if clause else "",
        section=analysis.outline.citation_at(span.start),
        address=address[0] if address else "",
        changing=Span(*changing.span()) if changing else None,
    )


def _sentence_at(text: str, span: Span) -> Span:
    start = max(text.rfind(end, 0, span.start) for end in (". ", "\n\n", "; ")) + 1
    ends = [at for at in (text.find(end, span.end) for end in (". ", ".\n", "\n\n", "; ")) if at >= 0]
    return Span(start, min(ends, default=len(text)))


def _trimmed(text: str, span: Span) -> Span:
    """``span`` without small words at its start, which the pattern allows inside a title."""
    match = re.match(
        r"(?:(?:[\d.]+|of|for|and|&|on|The|If|In|Any|Under|Our|By|To|All|Your|Such)[ \t]+)+", span.of(text)
    )
    return Span(span.start + match.end(), span.end) if match else span


def _own(text: str, span: Span) -> bool:
    """Whether the words before ``span`` or at its start say that this very text is meant, or no text in particular."""
    before = plain(text[max(0, span.start - 40) : span.start])
    return pattern(_OWN).search(before) is not None or plain(span.of(text)).startswith(("this ", "these ", "such "))


def _names_itself(analysis: Analysis, span: Span) -> bool:
    """Whether a definition is of the text itself: '"Agreement" means the terms set out herein'."""
    return (
        pattern(r"\b(?:herein|this|terms and conditions)\b").search(plain(span.of(analysis.document.text))) is not None
    )


def _named_once(analysis: Analysis, items: Sequence[Incorporation]) -> list[Incorporation]:
    """One item a name, the first in text order; a mention that says how it changes is kept before one that doesn't."""
    kept: dict[frozenset[str], Incorporation] = {}
    title = _key(analysis.document.title) | _key(_first_line(analysis.document.text))
    for item in sorted(items, key=lambda item: (item.changing is None, item.span)):
        key = _key(item.name)
        if key and not (key <= title):
            same = next(
                (known for known in kept if known == key or (key & known and (key < known or known < key))), None
            )
            if same is None:
                kept[key] = item
    return sorted(kept.values(), key=lambda item: item.span)


def _first_line(text: str) -> str:
    """The first line where it can be a title: short, and no sentence."""
    line = text[:_TITLE_REACH].split("\n", 1)[0].strip()
    return "" if line.endswith((".", ";", ":")) or len(line) == _TITLE_REACH else line


def _key(name: str) -> frozenset[str]:
    """The words that tell one name from another."""
    words = re.findall(r"[a-z0-9]+", plain(_SHORT.get(plain(name), name)))
    return frozenset(word for word in words if word not in _FILLER)


def _matching(name: str, analyses: Sequence[Analysis], roles: Sequence[Role], *, but: int) -> tuple[int, ...]:
    """The documents of the bundle that ``name`` means: by their title or opening words, else the only use policy."""
    key = _key(name)
    others = [number for number in range(len(analyses)) if number != but]
    titled = [number for number in others if key <= _key(_opening(analyses[number]))]
    if titled:
        return tuple(titled)
    policies = [number for number in others if roles[number] is Role.USE_POLICY]
    return tuple(policies) if len(policies) == 1 and about_use(name) else ()


def _opening(analysis: Analysis) -> str:
    """The document's title and its first words, where it says what it is."""
    return f"{analysis.document.title} {analysis.document.name} {analysis.document.text[:300]}"
