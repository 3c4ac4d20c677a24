# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import pytest

from howopen.domain.document import BlockKind, Tracked
from howopen.domain.errors import HowOpenError
from howopen.reading.content import Content
from howopen.reading.limits import Limits
from howopen.reading.odt_file import read_odt

MakeOdt = Callable[..., bytes]


@pytest.fixture
def make_odt(samples: ModuleType) -> MakeOdt:
    import sample_packages

    made: MakeOdt = sample_packages.odt_of
    return made


def content(data: bytes, tracked: Tracked = Tracked.ACCEPTED, limits: Limits | None = None) -> Content:
    return read_odt(data, "a.odt", limits or Limits(), tracked=tracked)


def words(data: bytes) -> list[str]:
    found = content(data)
    return [block.span.of(found.text) for block in found.blocks]


def p(inside: str) -> str:
    return f"<text:p>{inside}</text:p>"


def test_blanks_tabs_and_breaks(make_odt: MakeOdt) -> None:
    body = p('You\n  may<text:s text:c="999999999"/>use<text:tab/>it<text:line-break/>now')
    assert words(make_odt(body)) == ["You may use\tit\nnow"]


def numbered(*levels: str, name: str = "L") -> str:
    inside = "".join(
        f'<text:list-level-style-number text:level="{depth}" {level}/>' for depth, level in enumerate(levels, 1)
    )
    return f'<text:list-style style:name="{name}">{inside}</text:list-style>'


def items(*inside: str, attributes: str = 'text:style-name="L"') -> str:
    held = "".join(f"<text:list-item>{item}</text:list-item>" for item in inside)
    return f"<text:list {attributes}>{held}</text:list>"


DECIMAL = 'style:num-format="1" style:num-suffix="."'


@pytest.mark.parametrize(
    ("level", "shown"),
    [
        (DECIMAL, ["1.", "2."]),
        ('style:num-format="a" style:num-prefix="(" style:num-suffix=")"', ["(a)", "(b)"]),
        ('style:num-format="I" style:num-suffix="." text:start-value="4"', ["IV.", "V."]),
        ('style:num-format="1" num-list-format="§%1%:"', ["§1:", "§2:"]),
    ],
)
def test_numbers_as_printed(make_odt: MakeOdt, level: str, shown: list[str]) -> None:
    body = items(p("x is so"), p("y is so"))
    assert [text.split()[0] for text in words(make_odt(body, automatic=numbered(level)))] == shown


def test_levels_of_lists(make_odt: MakeOdt) -> None:
    style = numbered(DECIMAL, 'style:num-format="1" text:display-levels="2"', 'style:num-format="i"')
    inner = items(p("b is so") + items(p("c is so"), attributes=""), p("d is so"), attributes="")
    body = items(p("a is so") + p("more") + inner, p("e is so"))
    assert words(make_odt(body, automatic=style)) == [
        "1. a is so", "more", "1.1 b is so", "i c is so", "1.2 d is so", "2. e is so",
    ]  # fmt: skip


def test_lists_start_anew_unless_they_go_on(make_odt: MakeOdt) -> None:
    going_on = 'text:style-name="L" text:continue-numbering="true"'
    body = items(p("a is so")) + items(p("b is so"), attributes=going_on) + items(p("c is so"))
    body += '<text:list text:style-name="L"><text:list-item text:start-value="7"><text:p>d is so</text:p>'
    body += "</text:list-item></text:list>"
    assert [text[:2] for text in words(make_odt(body, automatic=numbered(DECIMAL)))] == ["1.", "2.", "1.", "7."]


def test_headings(make_odt: MakeOdt) -> None:
    found = content(make_odt('<text:h text:outline-level="2">uses of it</text:h>' + p("You may.")))
    assert [(block.kind, block.level) for block in found.blocks] == [(BlockKind.HEADING, 2), (BlockKind.PARAGRAPH, 0)]


def table(*rows: str) -> str:
    return f"<table:table>{''.join(f'<table:table-row>{row}</table:table-row>' for row in rows)}</table:table>"


def cell(inside: str, attributes: str = "") -> str:
    return f"<table:table-cell {attributes}>{inside}</table:table-cell>"


def test_tables_with_lists_and_tables_inside_lose_no_word(make_odt: MakeOdt) -> None:
    inner = table(cell(p("in")) + cell(p("side")))
    body = table(cell(p("Users")) + cell(items(p("first"), p("second"))), cell(p("x") + inner) + cell(p("y")))
    assert words(make_odt(body, automatic=numbered(DECIMAL))) == ["Users\t1. first 2. second", "x in\tside\ty"]


def test_repeated_cells_are_repeated_within_reason(make_odt: MakeOdt) -> None:
    many = 'table:number-columns-repeated="2000000000"'
    body = table(cell(p("a")) + cell(p("b"), 'table:number-columns-repeated="2"') + cell("", many))
    assert words(make_odt(body)) == ["a\tb\tb"]
    found = content(make_odt(table(cell(p("a"), many))), limits=Limits(repeats=3))
    assert found.text == "a\ta\ta"
    assert "2,000,000,000 times; it is read 3 times" in found.warnings[0]


def test_all_repetitions_together_are_bounded(make_odt: MakeOdt) -> None:
    row = table(cell(p("word " * 2000), 'table:number-columns-repeated="100"') + cell(p("x")))
    found = content(make_odt(row * 20))
    assert len(found.text) < 1_300_000
    assert found.warnings


def note(words: str) -> str:
    body = f"<text:note-body>{p(words)}</text:note-body>"
    return f"<text:note><text:note-citation>1</text:note-citation>{body}</text:note>"


def test_notes_stand_at_the_end(make_odt: MakeOdt) -> None:
    found = content(make_odt(p(f"One{note('first')} two{note('second')}.")))
    assert found.text == "One[1] two[2].\n\n[1] first\n\n[2] second"
    assert found.blocks[2].kind is BlockKind.FOOTNOTE


def test_text_boxes_headers_and_hidden_words(make_odt: MakeOdt) -> None:
    box = f"<draw:frame><draw:text-box>{p('boxed')}</draw:text-box></draw:frame>"
    style = '<style:style style:name="H"><style:text-properties text:display="none"/></style:style>'
    body = p(f'plain<text:span text:style-name="H"> hidden</text:span>{box}') + p("next")
    header = f"<style:header>{p('Press')}</style:header><style:footer>{p('3')}</style:footer>"
    found = content(make_odt(body, automatic=style, master=header))
    assert found.text == "plain\n\nboxed\n\nnext\n\n[Page header] Press"
    assert "hidden" in found.warnings[0]


def test_comments(make_odt: MakeOdt) -> None:
    start = '<office:annotation office:name="c"><dc:creator>Bo</dc:creator><text:p>Why?</text:p></office:annotation>'
    found = content(make_odt(p(f'You may {start}sell<office:annotation-end office:name="c"/> it')))
    assert found.text == "You may sell it"
    assert [(c.author, c.words, c.span.of(found.text)) for c in found.comments] == [("Bo", "Why?", "sell")]


def changes(inserted: str = "", deleted: str = "") -> str:
    info = "<office:change-info><dc:creator>Ann Lee</dc:creator></office:change-info>"
    listed = f'<text:changed-region text:id="i"><text:insertion>{info}</text:insertion></text:changed-region>'
    held = f"<text:deletion>{info}{deleted}</text:deletion>"
    listed += f'<text:changed-region text:id="d">{held}</text:changed-region>' if deleted else ""
    return f"<text:tracked-changes>{listed}</text:tracked-changes>"


START = '<text:change-start text:change-id="i"/>'
END = '<text:change-end text:change-id="i"/>'
GONE = '<text:change text:change-id="d"/>'


@pytest.mark.parametrize(
    ("tracked", "shown"),
    [
        (Tracked.ACCEPTED, "You may always use it."),
        (Tracked.REJECTED, "You may never use it."),
        (Tracked.SHOWN, "You may [-never -]{+always +}use it."),
    ],
)
def test_changed_words(make_odt: MakeOdt, tracked: Tracked, shown: str) -> None:
    body = changes(deleted=p("never ")) + p(f"You may {GONE}{START}always {END}use it.")
    found = content(make_odt(body), tracked)
    assert found.text == shown
    assert found.warnings[0].startswith("The file holds tracked changes: 1 insertion and 1 deletion by Ann Lee.")


def test_changed_paragraph_ends(make_odt: MakeOdt) -> None:
    body = changes(deleted=p("") + p("")) + p(f"One. {GONE}Two. {START}") + p(f"{END}Three.")
    assert content(make_odt(body)).text == "One. Two.\n\nThree."
    assert content(make_odt(body), Tracked.REJECTED).text == "One.\n\nTwo. Three."


def test_a_deletion_that_holds_its_own_mark_ends(make_odt: MakeOdt) -> None:
    body = changes(deleted=p(f"round {GONE}")) + p(f"and {GONE}")
    assert content(make_odt(body), Tracked.REJECTED).text == "and round"


def test_an_encrypted_file_is_named(samples: ModuleType) -> None:
    manifest = '<m:manifest xmlns:m="urn:m"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>'
    data = samples.zipped({"content.xml": "<x/>", "META-INF/manifest.xml": manifest})
    with pytest.raises(HowOpenError, match=r"a\.odt.*encrypted"):
        content(data)
