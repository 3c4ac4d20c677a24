# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from howopen.domain.document import BlockKind
from howopen.reading.content import Content
from howopen.reading.limits import Limits
from howopen.reading.markdown_file import read_markdown


def content(source: str) -> Content:
    return read_markdown(source.encode(), "a.md", Limits())


def words(source: str) -> list[str]:
    found = content(source)
    return [block.span.of(found.text) for block in found.blocks]


def test_marks_go_and_words_stay() -> None:
    source = "# Sample *terms*\n\nYou **may** use\nit `often`, as [we](#here) said\\.\n\n> quoted"
    assert words(source) == ["Sample terms", "You may use it often, as we said.", "quoted"]


def test_levels_of_headings() -> None:
    found = content("# A\n\nB\n=\n\n### C")
    assert [(block.kind, block.level) for block in found.blocks] == [
        (BlockKind.HEADING, 1),
        (BlockKind.HEADING, 1),
        (BlockKind.HEADING, 3),
    ]


def test_lists_keep_their_numbers() -> None:
    assert words("3. x\n4. y\n   - z\n\n   more of y\n\n1) w") == ["3. x", "4. y", "\u2022 z", "more of y", "1) w"]


def test_addresses_are_kept_unless_they_are_the_words() -> None:
    assert words("[policy](https://a.example/p) and <https://a.example/q>") == [
        "policy (https://a.example/p) and https://a.example/q"
    ]


def test_tables() -> None:
    found = content("| Users | Fee |\n|---|---|\n| ten | *20* |")
    assert [block.kind for block in found.blocks] == [BlockKind.TABLE_ROW] * 2
    assert words("| Users | Fee |\n|---|---|\n| ten | *20* |") == ["Users\tFee", "ten\t20"]


def test_html_inside() -> None:
    assert words("one<br>two <b>three</b>\n\n<div><p>four</p><script>x</script></div>") == ["one\ntwo three", "four"]


def test_code_is_text() -> None:
    assert words("```\nCopyright\nnotice\n```") == ["Copyright\nnotice"]


def test_numbered_paragraphs() -> None:
    found = content("2.1 You may use it.\n\n(a) You may not sell it.")
    assert [block.kind for block in found.blocks] == [BlockKind.LIST_ITEM] * 2
