# SPDX-License-Identifier: Apache-2.0
"""Which words of a block are its title: whole headings, and titles that the text runs on from."""

from __future__ import annotations

import re

MAX_TITLE_WORDS = 12
_MAX_RUN_IN_WORDS = 10
_MAX_UNNUMBERED_WORDS = 6
_MAX_PLAIN_WORDS = 5
_MAX_NUMBERED_PLAIN_WORDS = 7
_WORD = re.compile(r"[^\W\d_][\w’'&-]*")
_SMALL_WORD = re.compile(
    r"an?|and|as|at|by|for|from|in|of|on|or|per|the|to|under|with|our|your|we|you|no|not|vs|via", re.IGNORECASE
)
_FINITE_VERB = re.compile(
    r"is|are|was|were|be|been|shall|must|will|may|can|means?|refers?|includes|has|have|had|does|do|provides|agrees?|"
    r"grants|applies|governs?|please|thank",
    re.IGNORECASE,
)
_QUESTION_WORD = re.compile(r"what|who|how|when|where|why", re.IGNORECASE)
_RUN_IN = re.compile(r"(?P<title>[^\n.:;]{2,90}?(?:;[^\n.:;]{2,60})?)(?P<stop>[.:]|\s[–—-])(?=(?:\*\*)?\s+(?:\*\*)?\S)")
_NOT_IN_PLAIN = re.compile(r"[\n\d,:!?()/@]|;$|\.(?!$)")
_OPENING = "\"“”'‘([*_"
_TRIM = " \t\n*_#"


def looks_like_heading(text: str) -> bool:
    """Whether a line of its own in capitals is a heading ("GENERAL TERMS")."""
    line = text.strip(_TRIM)
    letters = [char for char in line if char.isalpha()]
    if len(letters) < 4 or "\n" in line or len(line) > 90 or line[-1] in ".,;:":
        return False
    return all(char.isupper() for char in letters) and len(line.split()) <= MAX_TITLE_WORDS


def looks_like_plain_heading(text: str, *, strict: bool = False) -> bool:
    """Whether a short line reads as a heading although nothing marks it ("Age Requirements", "Who we are").

    ``strict`` asks for two words or more in title case.
    """
    line = text.strip(_TRIM)
    if not line or len(line) > 80 or not line[0].isupper() or _NOT_IN_PLAIN.search(line):
        return False
    words = _WORD.findall(line)
    if not words or len(words) > MAX_TITLE_WORDS:
        return False
    if strict and len(words) < 2:
        return False
    if line[-1] == "." or strict:
        return _is_title_case(words) and len(words) <= _MAX_UNNUMBERED_WORDS
    return _is_title_case(words) or len(words) <= _MAX_PLAIN_WORDS


def title_end(text: str, start: int, *, heading: bool, numbered: bool) -> int:
    """Offset in ``text`` at which the title that begins at ``start`` ends; ``start`` itself where there is none.

    ``heading`` says that the block is nothing but a heading; ``numbered`` that a marker stands before ``start``.
    """
    rest = text[start:]
    if not rest.strip():
        return start
    if heading:
        return start + len(rest.rstrip())
    run_in = _run_in_title(rest, numbered=numbered)
    if run_in is not None:
        return start + run_in
    first_line = rest.split("\n", 1)[0]
    only_line = not rest[len(first_line) :].strip()
    if numbered and only_line and _is_whole_title(first_line):
        return start + len(first_line.rstrip())
    return start


def is_provision(text: str) -> bool:
    """Whether what follows a number is no title alone: a whole sentence, or a title that the text runs on from."""
    words = _WORD.findall(text)
    if not words or not text.rstrip().endswith((".", ";", ":")):
        return False
    return _reads_as_sentence(words) or _run_in_title(text, numbered=True) is not None


def clean_title(text: str) -> str:
    """The words of a title on one line, without markup, marks of emphasis and the full stop that ends it."""
    words = " ".join(text.split()).strip(_TRIM).lstrip("-–—:. ")
    return words.rstrip(" .:-–—*_")


def _run_in_title(rest: str, *, numbered: bool) -> int | None:
    """Length of a title such as "Grant of Rights." before the text that follows on the same line."""
    shift = len(rest) - len(rest.lstrip(" \t:–—-.*_"))
    match = _RUN_IN.match(rest, shift)
    if match is None or not (match["title"][0].isupper() or (match["title"][0] in '“"' and match["stop"] == ":")):
        return None
    words = _WORD.findall(match["title"])
    limit = _MAX_RUN_IN_WORDS if numbered else _MAX_UNNUMBERED_WORDS
    if not words or len(words) > limit or _reads_as_sentence(words):
        return None
    after = rest[match.end() :].lstrip(" \t*_")
    if not numbered and (match["stop"] != "." or not (after[:1].isupper() or after[:1] in _OPENING)):
        return None
    if not numbered and re.search(r"[,\d()/@]", match["title"]):
        return None
    plain_limit = _MAX_NUMBERED_PLAIN_WORDS if numbered and match["stop"] == "." else _MAX_PLAIN_WORDS
    return match.end() if _is_title_case(words) or len(words) <= plain_limit else None


def _is_whole_title(line: str) -> bool:
    words = _WORD.findall(line)
    text = line.strip(_TRIM + ":–—-")
    if not words or not text or text[0] in _OPENING or not text[0].isupper() or text[-1] in ",;":
        return False
    if len(words) > MAX_TITLE_WORDS or _reads_as_sentence(words):
        return False
    return _is_title_case(words) or (len(words) <= _MAX_PLAIN_WORDS and text[-1] != ".")


def _is_title_case(words: list[str]) -> bool:
    """Whether every word that carries meaning begins with a capital."""
    heavy = [word for word in words if not _SMALL_WORD.fullmatch(word)]
    return bool(heavy) and all(word[0].isupper() for word in heavy)


def _reads_as_sentence(words: list[str]) -> bool:
    """Whether a finite verb is among ``words``; capitals throughout ("YOU MAY") count just the same."""
    if _QUESTION_WORD.fullmatch(words[0]):  # "What you can do" is a title
        return False
    return any(_FINITE_VERB.fullmatch(word) for word in words)
