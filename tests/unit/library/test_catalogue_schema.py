# SPDX-License-Identifier: Apache-2.0
from pathlib import Path

import pytest

from howopen.domain.errors import HowOpenError
from howopen.library import load_catalogue

GOOD = 'id = "pier"\nname = "Pier"\npublisher = "Pier Ltd"\nkind = "licence"\n'
GET = 'get_it = "Ask."\n'


def test_a_good_record_is_read(tmp_path: Path) -> None:
    (tmp_path / "pier.toml").write_text(GOOD + GET + 'aliases = ["quay"]\ndate = "2024-05"\n', encoding="utf-8")
    (record,) = load_catalogue(tmp_path)
    assert (record.id, record.aliases, record.date, record.sha256) == ("pier", ("quay",), "2024-05", "")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (GOOD + GET + 'colour = "red"\n', "unknown key 'colour'"),
        ('id = "pier"\nname = "Pier"\nkind = "licence"\n' + GET, "'publisher' is missing"),
        (GOOD + GET + "version = 2\n", "'version' must be text"),
        (GOOD + GET + 'aliases = "quay"\n', "'aliases' must be text in a list"),
        (GOOD.replace('id = "pier"', 'id = "other"') + GET, "the id is not the file's name"),
        (GOOD.replace('"licence"', '"poem"') + GET, "the kind is not one of"),
        (GOOD + GET + 'date = "May 2024"\n', "the date is not ISO"),
        (GOOD + GET + 'source = "http://pier.example"\n', "not an https address"),
        (GOOD + GET + 'previous = "jetty"\n', "'jetty' is not in the catalogue"),
        (GOOD + GET + 'aliases = ["pier"]\n', "'pier' names two records"),
        (GOOD + 'scancode_key = "pier-1"\n', "scancode_key and sha256 belong together"),
        (GOOD + GET + 'text_of = "mit"\n', "exactly one of"),
        (GOOD, "exactly one of"),
        ("id = \n", "cannot be read"),
    ],
)
def test_a_bad_record_is_named_with_the_reason(tmp_path: Path, text: str, reason: str) -> None:
    (tmp_path / "pier.toml").write_text(text, encoding="utf-8")
    with pytest.raises(HowOpenError, match=r"pier\.toml") as caught:
        load_catalogue(tmp_path)
    assert reason in caught.value.message
