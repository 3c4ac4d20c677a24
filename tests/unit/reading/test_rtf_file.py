# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from howopen.domain.document import BlockKind, Tracked
from howopen.domain.errors import HowOpenError
from howopen.reading.content import Content
from howopen.reading.limits import Limits
from howopen.reading.rtf_file import read_rtf

HEAD = rb"{\rtf1\ansi\ansicpg1252\uc1"
FONTS = rb"{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset128 B;}{\f2\fcharset134 C;}{\f3\fcharset2 D;}{\f4\fcharset129 E;}}"


def content(body: bytes, tracked: Tracked = Tracked.ACCEPTED) -> Content:
    return read_rtf(HEAD + body + b"}", "a.rtf", Limits(), tracked=tracked)


def text(body: bytes, tracked: Tracked = Tracked.ACCEPTED) -> str:
    return content(body, tracked).text


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (rb"You {\b may} use\line it\par", "You may use\nit"),
        (rb"a\tab b\~c\_d\-e\emdash f\{g\}\\", "a\tb c-de\u2014f{g}\\"),
        (rb"caf\'e9 \'93q\'94", "café “q”"),
        (rb"\u8220?q\u8221? \u20320\'c4\'e3 x", None),
        (rb"\uc0\u20320\u22909  x", "你好 x"),
        (rb"\uc2\u20320\'c4\'e3\uc1  x", "你 x"),
        (rb"\u-10179?\u-8704? \u-10179?x", "\U0001f600 x"),
        (rb"x{\*\unheard of}{\pict\bin4 }}}}}{\colortbl;\red0;}y", "xy"),
        (rb"x{\*\bkmkstart a}y{\field{\*\fldinst HYPERLINK q}{\fldrslt z}}", "xyz"),
        (b"You may\r\n use\\\nit", "You may use\n\nit"),
    ],
)
def test_characters(body: bytes, words: str | None) -> None:
    assert text(body) == (words if words is not None else "“q” 你\u00e3 x")


def test_characters_of_fonts() -> None:
    encoded = rb"\f1 " + "利用".encode("cp932") + rb" \f2 \'c4\'e3\f4  " + "동의".encode("cp949") + rb"\f3 \'b7\f0 \'e9"
    assert text(FONTS + encoded) == "利用 你 동의•é"


def test_the_trailing_byte_of_a_character_may_be_a_letter() -> None:
    assert text(FONTS + rb"\f1 \'83A\'83C") == "アイ"


def test_paragraphs_headings_and_lists() -> None:
    body = (
        rb"{\stylesheet{\s0 Normal;}{\s4\sbasedon0 heading 2;}}"
        rb"\pard\s4 uses of it\par\pard\outlinelevel0 more\par"
        rb"{\listtext 1.\tab}\pard\ls1\ilvl0 one is so\par{\pntext\'b7\tab}\pard\ilvl1 two\par\pard plain\par"
    )
    found = content(body)
    assert [(b.kind, b.level, b.span.of(found.text)) for b in found.blocks] == [
        (BlockKind.HEADING, 2, "uses of it"),
        (BlockKind.HEADING, 1, "more"),
        (BlockKind.LIST_ITEM, 1, "1. one is so"),
        (BlockKind.LIST_ITEM, 2, "• two"),
        (BlockKind.PARAGRAPH, 0, "plain"),
    ]


def test_tables() -> None:
    row = rb"\trowd\cellx1\cellx2 \pard\intbl %b\cell %b\cell\row "
    found = content(row % (b"Users", b"Fee") + row % (rb"ten\par or so", b"20") + rb"\pard after\par")
    assert found.text == "Users\tFee\nten or so\t20\n\nafter"
    assert found.blocks[0].kind is BlockKind.TABLE_ROW


def test_a_table_of_one_column_is_for_looks() -> None:
    assert text(rb"\trowd\cellx1\pard\intbl one\par two\cell\row\pard three\par") == "one\n\ntwo\n\nthree"


@pytest.mark.parametrize("opening", [rb"{\footnote", rb"{\*\footnote"])
def test_notes(opening: bytes) -> None:
    body = rb"One{\super\chftn" + opening + rb"\pard{\super\chftn} first\par more}} two.\par"
    found = content(body)
    assert found.text == "One[1] two.\n\n[1] first more"
    assert found.blocks[1].kind is BlockKind.FOOTNOTE


def test_headers_boxes_and_hidden_words() -> None:
    box = rb"{\shp{\*\shpinst{\sp{\sn a}{\sv b}}{\shptxt boxed\par}}{\shprslt boxed}}"
    found = content(rb"{\header Press\par}{\headerf Press\par}{\footer Page 3\par}plain{\v no}" + box + rb"\par next")
    assert found.text == "plain\n\nboxed\n\nnext\n\n[Page header] Press"
    assert found.warnings == ("The file holds hidden text, which is left out.",)


AUTHORS = rb"{\*\revtbl{Unknown;}{Ann Lee;}}"


@pytest.mark.parametrize(
    ("tracked", "words"),
    [
        (Tracked.ACCEPTED, "You may always use it."),
        (Tracked.REJECTED, "You may never use it."),
        (Tracked.SHOWN, "You may [-never -]{+always +}use it."),
    ],
)
def test_tracked_changes(tracked: Tracked, words: str) -> None:
    body = AUTHORS + rb"You may {\deleted\revauthdel1 never }{\revised\revauth1 always }use it.\par"
    found = content(body, tracked)
    assert found.text == words
    assert found.warnings[0].startswith("The file holds tracked changes: 1 insertion and 1 deletion by Ann Lee.")


def test_a_deleted_paragraph_end() -> None:
    body = rb"One. {\deleted\par}Two.\par"
    assert text(body) == "One. Two."
    assert text(body, Tracked.REJECTED) == "One.\n\nTwo."


def test_comments() -> None:
    body = (
        rb"You may {\*\atrfstart 7}sell{\*\atrfend 7}{\*\atnid BO}{\*\atnauthor Bo}\chatn"
        rb"{\*\annotation{\*\atnref 7}{\*\atndate 1}\pard Why?\par} it\par"
    )
    found = content(body)
    assert found.text == "You may sell it"
    assert [(c.author, c.words, c.span.of(found.text)) for c in found.comments] == [("Bo", "Why?", "sell")]


def test_title_of_the_file() -> None:
    assert content(rb"{\info{\title Sample terms}{\author Ann}}x").title == "Sample terms"


def test_a_file_that_is_cut_short_says_so() -> None:
    found = read_rtf(HEAD + rb"{\b One\par Two", "a.rtf", Limits())
    assert found.text == "One\n\nTwo"
    assert "ends too early" in found.warnings[0]


def test_what_follows_the_end_is_no_part() -> None:
    assert text(rb"x}{\rtf1 y") == "x"


def test_not_rtf_and_too_deep() -> None:
    with pytest.raises(HowOpenError, match="damaged"):
        read_rtf(b"words", "a.rtf", Limits())
    with pytest.raises(HowOpenError, match="deeply"):
        content(b"{" * 5000)
