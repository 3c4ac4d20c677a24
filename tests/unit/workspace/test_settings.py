# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import pytest

from howopen.workspace.settings import RECENT_LIMIT, SETTINGS, Settings

NOON = datetime(2026, 11, 22, 12, 0)


def test_every_setting_starts_at_its_default(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "none.json")
    assert {s.key: settings.get(s.key) for s in SETTINGS} == {s.key: s.default for s in SETTINGS}


def test_a_value_is_there_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.json"
    Settings(path).set("theme", "dark")
    assert Settings(path).text("theme") == "dark"


def test_an_unknown_key_and_a_wrong_kind_are_mistakes(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    with pytest.raises(KeyError):
        settings.get("colour")
    with pytest.raises(TypeError):
        settings.set("zoom", "large")


@pytest.mark.parametrize(("key", "value"), [("theme", "sepia"), ("zoom", 79), ("zoom", 201), ("language", "tlh")])
def test_a_value_that_cannot_be_is_a_mistake_and_is_never_read(tmp_path: Path, key: str, value: str | int) -> None:
    path = tmp_path / "settings.json"
    with pytest.raises(ValueError, match=key):
        Settings(path).set(key, value)
    path.write_text(json.dumps({"values": {key: value}}), encoding="utf-8")
    settings = Settings(path)
    assert settings.get(key) == next(setting.default for setting in SETTINGS if setting.key == key)


def test_what_is_on_or_off_is_kept(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    assert settings.on("restore")
    settings.set("restore", False)
    assert not Settings(tmp_path / "settings.json").on("restore")


def test_the_table_declares_each_setting_once_and_defaults_that_hold() -> None:
    assert len({setting.key for setting in SETTINGS}) == len(SETTINGS)
    for setting in SETTINGS:
        assert setting.help.endswith(".")
        if setting.choices:
            assert setting.default in {value for value, _words in setting.choices}
        if setting.most:
            assert isinstance(setting.default, int)
            assert setting.least <= setting.default <= setting.most


@pytest.mark.parametrize(
    "content", ["", "{", "[]", '{"values": 3, "recent": [1, {"source": 2}]}', '{"values": {"zoom": "x"}}']
)
def test_a_broken_file_counts_as_empty(tmp_path: Path, content: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(content, encoding="utf-8")
    settings = Settings(path)
    assert settings.number("zoom") == 100
    assert settings.recent() == ()


def test_the_newest_document_comes_first_and_stands_once(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    for number in [*range(RECENT_LIMIT + 5), 7]:
        settings.remember(source=f"{number}.txt", name=str(number), format="TXT", now=NOON)
    again = Settings(tmp_path / "settings.json").recent()
    assert again[0].source == "7.txt"
    assert again[0].opened == "2026-11-22T12:00:00"
    assert len(again) == len({recent.source for recent in again}) == RECENT_LIMIT
    settings.forget("7.txt")
    assert "7.txt" not in {recent.source for recent in settings.recent()}
