# SPDX-License-Identifier: Apache-2.0
"""Checklists of duties as Markdown, plain text and Word."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Final

from howopen.domain.planning import LicenceAnswers
from howopen.exporting.as_markdown import about
from howopen.exporting.duties import NO_DUTY, NO_NOTICE, Checklist, checklist
from howopen.exporting.formats import DUTY_FORMATS, unknown_format
from howopen.exporting.provenance import NOTICE, foot_words
from howopen.exporting.safe import markdown_text, one_line, xml_text
from howopen.exporting.word_parts import head_and_foot, new_document, saved
from howopen.exporting.wording import SHORT_NOTICE

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

_HEADING: Final = "Checklist of duties"
_WIDTH: Final = 100  # characters of a line of plain text
_BOX: Final = "☐"


def export_duties(answers: Sequence[LicenceAnswers], *, format: str, made: date) -> bytes:  # noqa: A002 - the option's name
    """The duties of each licence as a checklist in a format of ``DUTY_FORMATS``, with NOTICE text and words to display.

    Raises:
        HowOpenError: if there is no such format.
    """
    makers: dict[str, Callable[..., bytes]] = {
        "docx": partial(_as_word, made=made),
        "md": _as_markdown,
        "txt": _as_text,
    }
    if format not in makers:
        raise unknown_format(format, DUTY_FORMATS)
    lists = [checklist(one, made=made) for one in answers]
    foot = foot_words([analysis for one in answers for analysis in one.judged], made=made)
    return makers[format](lists, foot=foot)


def _as_markdown(lists: Sequence[Checklist], *, foot: str) -> bytes:
    lines = [f"# {_HEADING}", "", foot]
    for one in lists:
        lines += ["", f"## {markdown_text(one.title)}", "", *_markdown(one)]
    return _to_bytes(lines)


def _markdown(one: Checklist) -> Iterator[str]:
    for entry in one.duties:
        yield f"- [ ] **{markdown_text(entry.head)}**"
        yield from (f"  - {markdown_text(line)}" for line in entry.lines)
    if not one.duties:
        yield NO_DUTY
    yield from ("", "### NOTICE file", "")
    if one.notice:
        # Four spaces make it a block of code, in which nothing is markup and the words can be copied as they are.
        yield from (f"    {line}" for line in one.notice)
        yield from ("", *(f"- {markdown_text(source)}" for source in one.sources))
    else:
        yield NO_NOTICE
    if one.displays:
        yield from ("", "### Words to display", "")
    for entry in one.displays:
        yield f"- “{markdown_text(entry.head)}”"
        yield from (f"  - {markdown_text(line)}" for line in entry.lines)
    yield from about(one.about)


def _as_text(lists: Sequence[Checklist], *, foot: str) -> bytes:
    lines = [_HEADING.upper(), foot]
    for one in lists:
        lines += ["", one_line(one.title), "=" * min(len(one.title), _WIDTH), *_text(one)]
    return _to_bytes(lines)


def _text(one: Checklist) -> Iterator[str]:
    for entry in one.duties:
        yield from ("", *_wrapped(entry.head, "[ ] ", "    "))
        for line in entry.lines:
            yield from _wrapped(line, "    ", "    ")
    if not one.duties:
        yield from ("", NO_DUTY)
    yield from ("", "NOTICE FILE", "", *(one.notice or (NO_NOTICE,)), "")
    for source in one.sources:
        yield from _wrapped(source, "", "")
    if one.displays:
        yield from ("", "WORDS TO DISPLAY", "")
    for entry in one.displays:
        yield f"“{one_line(entry.head)}”"
        yield from (f"    {one_line(line)}" for line in entry.lines)
    yield from ("", "ABOUT THIS FILE", "")
    yield from (f"{label}: {one_line(value)}" for label, value in one.about)
    yield from ("", *_wrapped(NOTICE, "", ""))


def _wrapped(words: str, first: str, later: str) -> list[str]:
    return textwrap.wrap(
        one_line(words), _WIDTH, initial_indent=first, subsequent_indent=later, break_long_words=False,
        break_on_hyphens=False,
    )  # fmt: skip


def _as_word(lists: Sequence[Checklist], *, foot: str, made: date) -> bytes:
    word = new_document()
    word.add_heading(_HEADING, 0)
    for one in lists:
        _word(word, one)
    head_and_foot(word, head=_HEADING, foot=f"{foot} · {SHORT_NOTICE}")
    return saved(word, heading=_HEADING, made=made)


def _word(word: WordDocument, one: Checklist) -> None:
    word.add_heading(xml_text(one.title), 1)
    for entry in one.duties:
        head = word.add_paragraph()
        head.add_run(f"{_BOX} {xml_text(entry.head)}").bold = True
        head.paragraph_format.keep_with_next = True
        for line in entry.lines:
            word.add_paragraph(xml_text(line), style="List Bullet")
    if not one.duties:
        word.add_paragraph(NO_DUTY)
    word.add_heading("NOTICE file", 2)
    for line in one.notice or (NO_NOTICE,):
        word.add_paragraph(xml_text(line), style="Quote" if one.notice else None)
    for source in one.sources:
        word.add_paragraph(xml_text(source))
    if one.displays:
        word.add_heading("Words to display", 2)
    for entry in one.displays:
        word.add_paragraph(f"“{xml_text(entry.head)}”", style="Quote")
        for line in entry.lines:
            word.add_paragraph(xml_text(line), style="List Bullet")
    word.add_heading("About this file", 2)
    for label, value in one.about:
        paragraph = word.add_paragraph()
        paragraph.add_run(f"{label}: ").bold = True
        paragraph.add_run(xml_text(value))
        paragraph.paragraph_format.space_after = 0
    word.add_paragraph(NOTICE)


def _to_bytes(lines: Sequence[str]) -> bytes:
    return ("\n".join(lines).rstrip("\n") + "\n").encode("utf-8", errors="replace")
