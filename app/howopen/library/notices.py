# SPDX-License-Identifier: Apache-2.0
"""Lines that name who holds the copyright and since when, and nothing else."""

from __future__ import annotations

import re
from typing import NamedTuple

# It begins with the end of the line before: where that stands is found faster than where a line begins.
_LINE = re.compile(
    r"""\n(?:[^\w\n]|_)*(?:
        (?:copyright|\(c\)|©)\s*(?:\(c\)|©|copyright|by\b|\d{4}|[<\[{]).{0,160}
        | copyright\b.{0,80}\b(?:19|20)\d\d\b.{0,80}
        | all\s+rights\s+reserved\W*
    )$""",
    re.IGNORECASE | re.MULTILINE | re.VERBOSE,
)
# What says more than who and when: a line that begins as a notice and goes on with a rule is no mere notice.
_RULE = re.compile(
    r"""\b(?:no|not|non|never|only|may(?!\s+\d)|must|shall|can|cannot|should|is|are|has|have|hereby|under|without|except
        |unless|provided|permission|permitted|permits?|prohibit\w*|forbid\w*|allow\w*|grant\w*|licen[cs]ed?
        |commercial\w*|noncommercial\w*|us(?:e|ed|es|age|ing)|cop(?:y|ies|ying)|modif\w+|(?:re)?distribut\w+|sell|sold
        |for\s+(?:research|education\w*|teaching|personal|academic)|evaluation|internal|trial
        |terms|conditions?|users?|this|any|you|your)\b""",
    re.IGNORECASE | re.VERBOSE,
)
# A notice inside a paragraph: its year, and the capitalised names after it.
_INLINE = re.compile(
    r"""(?:\bcopyright\b|\(c\)|©)(?:\s|\(c\)|©|copyright){0,6}
        (?:\d{4}(?:\s{0,2}[-–,]\s{0,2}\d{4}){0,20}|[<\[{][^>\]}\n]{0,40}[>\]}])[\s,]{0,4}(?:by\s+)?
        (?:(?-i:[^\W\d_a-z])[\w'’&-]*,?\s{0,4}|(?:and|of|the|&)\s){1,8}""",
    re.IGNORECASE | re.VERBOSE,
)


class Place(NamedTuple):
    """Characters ``start`` to ``end`` of a text."""

    start: int
    end: int


def notice_lines(text: str) -> list[Place]:
    """Where the lines of ``text`` stand that name a copyright holder alone, in order."""
    found = [found.span() for found in _LINE.finditer(f"\n{text}") if not _RULE.search(found[0])]
    return [Place(start, end - 1) for start, end in found]


def holder_names(text: str) -> str:
    """The words of ``text`` that name holders: its notice lines, and notices elsewhere."""
    lines = [text[line.start : line.end] for line in notice_lines(text)]
    return "\n".join([*lines, *(found[0] for found in _INLINE.finditer(text))])
