# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import textwrap

import pytest

from howopen.domain.document import BlockKind
from howopen.domain.errors import HowOpenError
from howopen.reading.content import Content
from howopen.reading.html_file import read_html
from howopen.reading.limits import Limits


def content(body: str) -> Content:
    return read_html(f"<!doctype html><html><body>{body}</body></html>".encode(), "a.html", Limits())


def blocks(body: str) -> list[tuple[BlockKind, str]]:
    found = content(body)
    return [(block.kind, block.span.of(found.text)) for block in found.blocks]


def words(body: str) -> list[str]:
    return [text for _, text in blocks(body)]


def test_blocks_of_each_kind() -> None:
    body = "<h2>Uses</h2><p>You may\n  <b>use</b> it<br>often.</p><ul><li>home</li></ul><p>End of it.</p>"
    assert blocks(body) == [
        (BlockKind.HEADING, "Uses"),
        (BlockKind.PARAGRAPH, "You may use it\noften."),
        (BlockKind.LIST_ITEM, "\u2022 home"),
        (BlockKind.PARAGRAPH, "End of it."),
    ]
    assert content(body).blocks[0].level == 2


def test_inline_elements_do_not_part_words() -> None:
    assert words("<p>un<i>limit</i>ed <span>use</span></p>") == ["unlimited use"]


def test_words_in_neighbouring_blocks_are_not_glued() -> None:
    assert words("<div>one<div>two</div>three<p>four</div>five") == ["one", "two", "three", "four", "five"]


@pytest.mark.parametrize(
    ("opening", "markers"),
    [
        ("<ol>", ["1.", "2."]),
        ("<ol start=4>", ["4.", "5."]),
        ("<ol type=a>", ["a.", "b."]),
        ("<ol type=I start=3>", ["III.", "IV."]),
        ("<ol start=999999999999999999999>", ["1.", "2."]),
    ],
)
def test_numbers_as_a_browser_prints_them(opening: str, markers: list[str]) -> None:
    assert words(f"{opening}<li>x<li>y</ol>") == [f"{markers[0]} x", f"{markers[1]} y"]


def test_an_item_may_set_its_number() -> None:
    assert words("<ol><li>x<li value=7>y<li>z</ol>") == ["1. x", "7. y", "8. z"]


def test_nested_lists() -> None:
    assert words("<ol><li>x<ol type=a><li>y</ol><li>z</ol>") == ["1. x", "a. y", "2. z"]


def test_what_a_browser_does_not_show_is_left_out() -> None:
    unseen = "<script>s</script><style>s</style><nav>n</nav><p hidden>h</p><p style='display: none'>d</p><!-- c -->"
    assert words(f"{unseen}<p>seen</p>") == ["seen"]


def test_table_rows() -> None:
    assert blocks("<table><tr><th>Users<th>Fee<tr><td>ten<td>20 <b>euros</b></table>") == [
        (BlockKind.TABLE_ROW, "Users\tFee"),
        (BlockKind.TABLE_ROW, "ten\t20 euros"),
    ]


def test_a_table_for_looks_is_no_table() -> None:
    assert words("<table><tr><td><p>one</p><p>two</p></td></tr></table>") == ["one", "two"]


def test_a_table_in_a_cell_loses_no_word() -> None:
    inner = "<table><tr><td>a<td>b</table>"
    assert sorted(" ".join(words(f"<table><tr><td>x {inner}<td>y</table>")).split()) == ["a", "b", "x", "y"]


def test_preformatted_text_is_laid_out_like_plain_text() -> None:
    paragraph = textwrap.fill("You may use the sample model on one machine of yours, and on no other. " * 5, 72)
    assert words(f"<pre>SAMPLE TERMS\n\n{paragraph}</pre>") == ["SAMPLE TERMS", paragraph]


def test_declared_encoding() -> None:
    page = '<html><meta charset="iso-8859-2"><p>umowa o zachowaniu poufności</p></html>'
    assert read_html(page.encode("iso-8859-2"), "a.html", Limits()).text == "umowa o zachowaniu poufności"


def test_title() -> None:
    page = b"<html><head><title> Sample\n terms </title></head><p>You may.</p>"
    assert read_html(page, "a.html", Limits()).title == "Sample terms"


def test_deep_nesting_is_refused() -> None:
    with pytest.raises(HowOpenError, match="deeply"):
        content("<div>" * 2000 + "x")


MENU = "".join(f"<a href='/{n}'>Part {n}</a> " for n in range(6))
BANNER = "<div id='onetrust-banner-sdk'>We use cookies here</div>"


@pytest.mark.parametrize(
    ("part", "told"),
    [
        (f"<nav>{MENU}</nav>", "navigation (12 words)"),
        (f"<div class='top-nav menu'>{MENU}</div>", "navigation (12 words)"),
        (f"<footer>{MENU} our press</footer>", "navigation (14 words)"),
        (f"<div role=navigation>{MENU}</div>", "navigation (12 words)"),
        (BANNER, "cookie notices and dialogs (4 words)"),
        ("<div class='cookie-consent-banner'>Cookies? Yes.</div>", "cookie notices and dialogs (2 words)"),
        ("<div role=dialog>Stay!</div>", "cookie notices and dialogs (1 word)"),
        ("<button>Buy now</button>", "buttons and fields (2 words)"),
        ("<p hidden>not <b>seen</b></p>", "hidden text (2 words)"),
        ("<p style='display:none'>not seen</p>", "hidden text (2 words)"),
        ("<svg><text>a logo</text></svg>", "words in pictures and media (2 words)"),
    ],
)
def test_what_is_around_a_document_is_left_out_and_said(part: str, told: str) -> None:
    found = content(f"{part}<p>You may use it.</p>")
    assert found.text == "You may use it."
    assert found.warnings == (f"Left out: {told}.",)


@pytest.mark.parametrize(
    "part",
    [
        "<div class=menu>The menu of licences is as follows, see <a href=x>here</a>.</div>",
        "<section id=cookies>We set cookies to keep you signed in.</section>",
        "<header><h1><a href=/>Sample terms</a></h1></header>",
        "<footer>Words of the last section</footer>",
        f"<div class=cookie-notice>{'We set cookies. ' * 200}</div>",
    ],
)
def test_what_only_looks_so_is_read(part: str) -> None:
    found = content(f"{part}<p>You may use it.</p>")
    assert len(found.blocks) == 2
    assert found.warnings == ()


def test_scripts_are_nobodys_words() -> None:
    assert content("<script>x y</script><style>z</style><p>You may.</p>").warnings == ()
