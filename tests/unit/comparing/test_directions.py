# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import tomllib

import pytest

from howopen import assets
from howopen.comparing.directions import directions, parse
from howopen.comparing.roles import Roles, licensor_names
from howopen.domain.clauses import Category, Effect
from howopen.domain.comparison import Direction


@pytest.fixture
def data():
    with assets.resource("directions.toml").open("rb") as file:
        return tomllib.load(file)


def test_everything_has_its_weight() -> None:
    table = directions()
    assert set(table.weight) == set(Category)
    assert set(table.direction) == set(Direction)
    assert set(table.effect) == set(Effect)
    assert all(0.0 < weight <= 1.0 for weight in (*table.weight.values(), *table.effect.values()))


def test_the_names_of_phrases_differ() -> None:
    names = [phrase.id for phrase in directions().phrases] + [row.id for row in directions().settled]
    assert len(set(names)) == len(names)


def test_decisiveness_is_found_by_name_then_by_the_part_before_the_dot() -> None:
    table = directions()
    assert table.decisiveness("exception.added") == table.decisive["exception"]
    assert table.decisiveness("address.policy") == table.decisive["address.policy"]
    assert table.decisiveness("figure.cap") == 1.0


@pytest.mark.parametrize("table", ["weight", "effect", "direction"])
def test_a_missing_weight_is_an_error(data, table) -> None:
    data[table].popitem()
    with pytest.raises(ValueError, match="lacks its weight"):
        parse(data)


@pytest.mark.parametrize("where", ["phrase", "settled"])
def test_an_unknown_key_is_an_error(data, where) -> None:
    data[where][0]["colour"] = "green"
    with pytest.raises(ValueError, match="unknown key colour"):
        parse(data)


def test_an_unknown_table_is_an_error(data) -> None:
    with pytest.raises(ValueError, match="unknown key more"):
        parse(data | {"more": {}})


def test_the_licensor_is_known_by_what_only_it_does() -> None:
    names = licensor_names("Heron hereby grants you a licence. You may end it. Kestrel reserves all rights.")
    assert {"heron", "kestrel", "we"} <= names
    assert "you" not in names


def test_roles_stand_for_names() -> None:
    roles = Roles(frozenset({"heron", "we"}))
    words = ["Heron's", "Licensee", "and", "WE", "and", "our", "weights"]
    assert [roles[word] for word in words] == ["licensor's", "you", "and", "licensor", "and", "licensor's", "weights"]
