# SPDX-License-Identifier: Apache-2.0
"""The metadata block of a card: what is read, and what is refused with its line."""

from __future__ import annotations

import pytest

from howopen.bundling.cards import parse_card
from howopen.bundling.front_matter import DEEPEST, MOST_LINES, Yaml, parse_front_matter
from howopen.domain.errors import HowOpenError


def value_of(block: str) -> Yaml:
    """The value of the key ``k`` in a block."""
    return parse_front_matter(f"---\n{block}\n---\nBody", name="card.md").values["k"]


@pytest.mark.parametrize(
    ("block", "value"),
    [
        ("k: plain words", "plain words"),
        ("k: https://example.org/a#b", "https://example.org/a#b"),
        ("k: words # a comment", "words"),
        ("k: 'it''s # quoted'", "it's # quoted"),
        (r'k: "a \"b\" \u00e9"', 'a "b" é'),
        ("k: ''", ""),
        ("k:", None),
        ("k: ~", None),
        ("k: 0.50", "0.50"),
        ("k: true", "true"),
        ("k: first\n  and second", "first and second"),
        ("k:\n- a\n- b", ("a", "b")),
        ("k:\n  - a\n  -   b", ("a", "b")),
        ("k: [a, 'b, c', [d, \"e\"]]", ("a", "b, c", ("d", "e"))),
        ("k: [a,\n  b]", ("a", "b")),
        ("k: []", ()),
        ("k: {a: 1, 'b c': [2]}", {"a": "1", "b c": ("2",)}),
        ("k:\n- - a\n  - b\n- c", (("a", "b"), "c")),
        ("k:\n  a:\n    b: c", {"a": {"b": "c"}}),
        ("k:\n- name: M\n  results:\n  - value: 1\n    of: x\n- name: N", None),
        ("k: |\n  one\n    two\n\n  three", "one\n  two\n\nthree"),
        ("k: >-\n  one: two\n  three\n\n  four", "one: two three\n\nfour"),
        ("# only a comment\nk: v", "v"),
        ("k:\n  I agree, and I know that: checkbox", {"I agree, and I know that": "checkbox"}),
    ],
)
def test_the_part_of_yaml_that_cards_use_is_read(block: str, value: Yaml) -> None:
    if "results" in block:
        value = ({"name": "M", "results": ({"value": "1", "of": "x"},)}, {"name": "N"})
    assert value_of(block) == value


@pytest.mark.parametrize(
    ("block", "line", "reason"),
    [
        ("k: &a v", 2, "anchor"),
        ("k: *a", 2, "anchor"),
        ("k: !!python/object x", 2, "anchor"),
        ("a: b\n<<: c", 3, "merges"),
        ("k: a\nk: b", 3, "repeats"),
        ("k: {a: 1, a: 2}", 2, "repeats"),
        ("k:\n\t- a", 3, "tab"),
        ("k: [a, b", 2, "bracket"),
        ("k: 'open", 2, "quotation"),
        ("k: [a] b", 2, "goes on"),
        (r'k: "\q"', 2, "escape"),
        ("just words", 2, "key: value"),
        ("- a", 2, "key: value"),
        ("k: a\n - b: c", 3, "indented"),
        ("k:\n" + "\n".join("  " * n + "-" for n in range(1, DEEPEST + 3)), DEEPEST + 2, "deeper"),
        ("k: " + "[" * 40, 2, "deeper"),
        ("k: [" + "\n  a," * 400, 303, "goes on for more"),
    ],
)
def test_what_is_not_read_is_refused_with_its_line(block: str, line: int, reason: str) -> None:
    with pytest.raises(HowOpenError) as refused:
        value_of(block)
    assert f"line {line} " in refused.value.message
    assert reason in refused.value.message
    assert "card.md" in refused.value.message


def test_a_block_without_an_end_or_of_great_length_is_refused() -> None:
    with pytest.raises(HowOpenError, match="no end"):
        parse_front_matter("---\nk: v\n", name="card.md")
    with pytest.raises(HowOpenError, match="longer"):
        value_of("\n".join(f"k{n}: v" for n in range(MOST_LINES + 1)))
    with pytest.raises(HowOpenError, match="longer"):
        value_of("k: " + "v" * 300_000)


def test_a_card_without_a_block_has_no_values() -> None:
    parts = parse_front_matter("# A card\n---\nk: v\n---\n", name="card.md")
    assert parts.values == {}
    assert parts.body.startswith("# A card")


def test_windows_line_ends_and_a_byte_order_mark_do_no_harm() -> None:
    parts = parse_front_matter("\ufeff---\r\nk: v\r\n---\r\nBody\r\n", name="card.md")
    assert parts.values == {"k": "v"}
    assert parts.body == "Body\n"


CARD = """---
license: other
license_name: northwind-1.0
license_link: https://example.org/licence
base_model: [northwind/base, harbour/base]
base_model_relation: merge
datasets:
- northwind/corpus
- {odd: thing}
library_name: transformers
pipeline_tag: text-generation
language: en
tags: [chat]
extra_gated_prompt: Please agree.
model-index:
- name: N
---
Words before the first heading.

# Northwind

## Use ##
```python
# no heading
```
"""


def test_a_card_gives_its_metadata() -> None:
    metadata = parse_card(CARD, name="README.md").metadata
    assert metadata.licence == "northwind-1.0"
    assert metadata.licence_link == "https://example.org/licence"
    assert metadata.base_models == ("northwind/base", "harbour/base")
    assert metadata.base_relation == "merge"
    assert metadata.datasets == ("northwind/corpus",)
    assert (metadata.library, metadata.task) == ("transformers", "text-generation")
    assert (metadata.languages, metadata.tags) == (("en",), ("chat",))
    assert metadata.gated
    assert metadata.evaluated


def test_a_card_gives_its_sections_and_no_heading_out_of_an_example() -> None:
    sections = parse_card(CARD, name="README.md").sections
    assert [section.title for section in sections] == ["", "Northwind", "Use"]
    assert "# no heading" in sections[2].text
