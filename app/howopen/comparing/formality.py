# SPDX-License-Identifier: Apache-2.0
"""Whether a version changes a word that counts, or only its form: white space, quotation marks, links and the like."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, groupby, pairwise
from typing import Final

from howopen.comparing.words import after_marker, broken_words, fold, is_word
from howopen.domain.document import BlockKind, Document

# In brackets as the readers write a link's address, as Markdown does, or bare.
_LINK: Final = re.compile(
    r"\s?\((?:https?://|www\.|mailto:|#|\.{0,2}/)[^\s()]*(?:\([^\s()]*\)[^\s()]*)*\)|(?:https?://|www\.)[^\s()<>\[\]]*[\w/]"
)
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH: Final = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|"
    r"Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_DATE: Final = re.compile(
    rf"\b(?:(?P<month>{_MONTH})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?"
    rf"|(?P<first>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<then>{_MONTH}),?)\s+(?P<year>(?:19|20)\d\d)\b"
)
_STAMP: Final = re.compile(
    r"^\W*(?:(?:last\s+)?(?:updated|modified|revised|edited|changed|reviewed|published|posted)(?:\s+on)?\W*)?"
    r"(?:(?:about\s+)?(?:\d+|an?|one|a\s+few)\s+(?:second|minute|hour|day|week|month|year)s?\s+ago|yesterday|today|"
    r"just\s+now|last\s+(?:week|month|year))\W*$",
    re.IGNORECASE | re.MULTILINE,
)
_QUOTES: Final = re.compile("[\"'`´«»‹›‘’‚‛“”„‟′″＂＇「」『』]")
_DASHES: Final = re.compile("[-‐‑‒–—―−]+")
_INVISIBLE: Final = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff]")
_MARKUP: Final = re.compile(r"^\s{0,3}(?:#{1,6}\s|>)|[*_`~\\\[\]]")
_HASHES: Final = re.compile(r"\s{0,3}#{1,6}\s")
_RULE: Final = re.compile(r"\s{0,3}(?:=+|-{2,})\s*")
_CONTENTS: Final = frozenset({("contents",), ("table", "of", "contents")})
_LISTED_FROM: Final = 3


@dataclass(frozen=True, slots=True)
class _Unit:
    """A paragraph or line."""

    text: str
    heading: bool


def formal_change(a: Document, b: Document) -> str | None:
    """What differs between two versions in which no word that counts does; None where one does.

    In words ("links and white space"); "nothing" for the same bytes, "markup" where the texts are the same.
    """
    units_a, units_b = _of_document(a), _of_document(b)
    if not _same_words(units_a, units_b):
        return None
    if a.text == b.text:
        return "nothing" if a.sha256 == b.sha256 else "markup"
    return _touched(units_a, units_b)


def formal_source(a: str, b: str, *, markdown: bool) -> str | None:
    """The same for two sources in plain text or Markdown, without reading them as documents; no markup counts.

    It can be relied on where it gives a reason; where it gives None, a comparison of the documents may still find that
    no word differs.
    """
    if a == b:
        return "nothing"
    units_a, units_b = (_of_markdown(a), _of_markdown(b)) if markdown else (_of_plain(a), _of_plain(b))
    if not _same_words(units_a, units_b):
        return None
    return "white space" if "".join(a.split()) == "".join(b.split()) else _touched(units_a, units_b)


def counted_words(text: str, broken: frozenset[str] | None = None) -> tuple[str, ...]:
    """The folded words of a piece of text that count: no links or relative dates, and dates written in one way.

    ``broken`` as ``comparing.words.broken_words`` gives it.
    """
    plain = _STAMP.sub("", _LINK.sub("", text))
    return fold(_DATE.sub(_in_one_way, plain), broken)


def _of_document(document: Document) -> tuple[_Unit, ...]:
    return tuple(_Unit(document.quote(block.span), block.kind is BlockKind.HEADING) for block in document.blocks)


def _of_plain(text: str) -> tuple[_Unit, ...]:
    return tuple(_Unit(line, heading=False) for line in text.splitlines() if line.strip())


def _of_markdown(text: str) -> tuple[_Unit, ...]:
    """Lines without markup; what is ruled under is a heading, and the rules themselves are left out."""
    lines = [*text.splitlines(), ""]
    return tuple(
        _Unit(_MARKUP.sub("", line), _HASHES.match(line) is not None or _RULE.fullmatch(below) is not None)
        for line, below in pairwise(lines)
        if line.strip() and not _RULE.fullmatch(line)
    )


def _same_words(a: Sequence[_Unit], b: Sequence[_Unit]) -> bool:
    """Whether both say the same words in the same order; lists of contents and rules are left out."""
    rest_a, rest_b = _rests(a, b)
    broken = broken_words(*(unit.text for unit in (*rest_a, *rest_b)))
    if list(_words(rest_a, _CONTENTS, broken)) == list(_words(rest_b, _CONTENTS, broken)):
        return True
    listed = _titles(a) & _titles(b) | _CONTENTS
    return list(_words(rest_a, listed, broken)) == list(_words(rest_b, listed, broken))


def _titles(units: Iterable[_Unit]) -> frozenset[tuple[str, ...]]:
    return frozenset(counted_words(unit.text) for unit in units if unit.heading)


def _rests(a: Sequence[_Unit], b: Sequence[_Unit]) -> tuple[Sequence[_Unit], Sequence[_Unit]]:
    """What is left of both when the units that are the same at the start and at the end are taken away."""
    most = min(len(a), len(b))
    start = next((at for at in range(most) if a[at] != b[at]), most)
    end = next((at for at in range(most - start) if a[-1 - at] != b[-1 - at]), most - start)
    return a[start : len(a) - end], b[start : len(b) - end]


def _words(units: Iterable[_Unit], listed: frozenset[tuple[str, ...]], broken: frozenset[str]) -> Iterator[str]:
    spoken = ((unit.heading, counted_words(unit.text, broken)) for unit in units)
    counted = ((heading, words) for heading, words in spoken if any(map(is_word, words)))
    for listing, run in groupby(counted, key=lambda item: not item[0] and _lowered(item[1], listed) in listed):
        found = [words for _, words in run]
        if not (listing and _is_contents(found)):
            yield from chain.from_iterable(found)


def _lowered(words: tuple[str, ...], listed: frozenset[tuple[str, ...]]) -> tuple[str, ...]:
    """The words as they may stand in ``listed``: titles of lists of contents are known in lower case."""
    return words if words in listed else tuple(word.lower() for word in words)


def _is_contents(run: Sequence[tuple[str, ...]]) -> bool:
    """Whether paragraphs that repeat headings are a list of contents: they have its title, or are several."""
    return len(run) >= _LISTED_FROM or any(_lowered(words, frozenset()) in _CONTENTS for words in run)


def _in_one_way(match: re.Match[str]) -> str:
    month = (match["month"] or match["then"])[:3].lower()
    return f"{match['year']} {_MONTHS.index(month) + 1} {int(match['day'] or match['first'])}"


def _touched(a: Sequence[_Unit], b: Sequence[_Unit]) -> str:
    """Names what differs between texts of the same words."""
    rest_a, rest_b = _rests(a, b)
    text_a, text_b = ("\n".join(unit.text for unit in rest) for rest in (rest_a, rest_b))
    bare_a, bare_b = _LINK.sub("", text_a), _LINK.sub("", text_b)
    names = ["links"] if _LINK.findall(text_a) != _LINK.findall(text_b) else []
    names += [name for name, pattern in _MARKS if pattern.findall(bare_a) != pattern.findall(bare_b)]
    if len(rest_a) != len(rest_b):
        names += ["list of contents"] if _listings(a) != _listings(b) else []
    elif [_marker(unit.text) for unit in rest_a] != [_marker(unit.text) for unit in rest_b]:
        names.append("list numbers")
    if not names:
        return "white space" if "".join(text_a.split()) == "".join(text_b.split()) != "" else "markup"
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _marker(text: str) -> str:
    return "".join(text[: after_marker(text, 0, len(text))].split())


def _listings(units: Sequence[_Unit]) -> int:
    listed = _titles(units) | _CONTENTS
    spoken = (counted_words(unit.text) for unit in units if not unit.heading)
    return sum(_lowered(words, listed) in listed for words in spoken)


_MARKS: Final = (
    ("relative dates", _STAMP),
    ("the way dates are written", _DATE),
    ("quotation marks", _QUOTES),
    ("dashes", _DASHES),
    ("zero-width marks", _INVISIBLE),
)
