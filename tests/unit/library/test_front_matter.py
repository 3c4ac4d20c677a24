# SPDX-License-Identifier: Apache-2.0
import pytest

from howopen.library.sources.front_matter import parse


def test_values_lists_and_blocks_are_read() -> None:
    parsed = parse(
        "\r\n".join(
            (
                *("---", "key: pier", "name: 'The ''Pier'': one'", 'owner: "A \\"B\\""', "urls:"),
                *(
                    "    - https://a.example",
                    "  - a long one that",
                    "    goes on",
                    "notes: |",
                    "    first",
                    "    second",
                ),
                *("folded: one", "    two", "---", "", "Text", "---", ""),
            )
        )
    )
    assert parsed is not None
    assert parsed.values == {
        "key": "pier",
        "name": "The 'Pier': one",
        "owner": 'A "B"',
        "notes": "first\nsecond",
        "folded": "one two",
    }
    assert parsed.lists == {"urls": ("https://a.example", "a long one that goes on")}
    assert parsed.text == "\nText\n---\n"


@pytest.mark.parametrize(
    "source", ["", "Just a text", "---\nkey: open\nname: never closed", "---\nname: no key\n---\n"]
)
def test_what_is_no_licence_file_gives_none(source: str) -> None:
    assert parse(source) is None


def test_tags_and_anchors_stay_plain_text() -> None:
    parsed = parse("---\nkey: !!python/object/apply:os.system [id]\nname: *anchor\n---\n")
    assert parsed is not None
    assert parsed.values["key"] == "!!python/object/apply:os.system [id]"
