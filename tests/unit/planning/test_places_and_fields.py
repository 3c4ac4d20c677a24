# SPDX-License-Identifier: Apache-2.0
"""Places that a text leaves out, and fields of use that it forbids."""

from __future__ import annotations

import pytest

from howopen.domain.planning import DutyKind, Reply, Use
from howopen.planning import can_we
from howopen.planning.places import gazetteer
from howopen.planning.sectors import sectors

NOT_IN_EU = "This licence does not apply in the European Union."
NO_EU_SEAT = (
    "The rights are not granted to you if you are a company with a principal place of business in the European Union."
)
DOMAINS = 24


def test_the_areas_hold_their_countries() -> None:
    places = gazetteer()
    union, area = places.place("EU"), places.place("the European Economic Area")
    assert len(union.countries) == 27
    assert area.countries - union.countries == {"IS", "LI", "NO"}
    assert "GB" not in area.countries
    assert places.place("uk") == places.place("United Kingdom")
    assert [place.name for place in places.named_in("residents of the uk and neutral ground")] == ["United Kingdom"]


@pytest.mark.parametrize(
    ("domicile", "users_in", "product", "internal"),
    [
        ("DE", ("US",), Reply.NO, Reply.NO),
        ("US", ("DE", "FR"), Reply.NO, Reply.YES_IF),
        ("US", ("US", "DE"), Reply.YES_IF, Reply.YES_IF),
        ("US", ("US",), Reply.YES_IF, Reply.YES_IF),
        ("US", None, Reply.ASK, Reply.YES_IF),
        ("", ("US",), Reply.ASK, Reply.ASK),
        ("GB", ("GB",), Reply.YES_IF, Reply.YES_IF),
    ],
)
def test_an_excluded_territory(licence, asking, say, permissive, domicile, users_in, product, internal) -> None:
    text = licence(*permissive, say(NOT_IN_EU, "territory-export", "prohibit"))
    found = can_we([text], asking(Use.PRODUCT, Use.INTERNAL, domicile=domicile, users_in=users_in))
    assert found.answer("product").reply is product
    assert found.answer("internal").reply is internal
    assert found.answer("product").cited


def test_a_seat_in_the_territory_is_not_about_users(licence, asking, say, permissive) -> None:
    text = licence(*permissive, say(NO_EU_SEAT, "territory-export", "prohibit"))
    assert can_we([text], asking(Use.PRODUCT, domicile="US")).answers[0].reply is Reply.YES
    assert can_we([text], asking(Use.PRODUCT, domicile="FR")).answers[0].reply is Reply.NO


def test_an_uncertain_exclusion_asks(licence, asking, say, permissive) -> None:
    text = licence(*permissive, say(NOT_IN_EU, "territory-export", "prohibit", confidence=0.5))
    assert can_we([text], asking(Use.INTERNAL)).answers[0].reply is Reply.ASK


def test_limits_by_place_without_a_name_ask(licence, asking, say, permissive) -> None:
    text = licence(*permissive, say("You may not use it outside supported places.", "territory-export", "prohibit"))
    assert can_we([text], asking(Use.INTERNAL)).answers[0].reply is Reply.ASK


def test_other_terms_for_residents_ask_residents_alone(licence, asking, say, permissive) -> None:
    rule = "If you reside in Switzerland, your use is governed by these terms."
    text = licence(*permissive, say(rule, "territory-export", "condition"))
    assert can_we([text], asking(Use.INTERNAL, domicile="CH")).answers[0].reply is Reply.ASK
    assert can_we([text], asking(Use.INTERNAL, domicile="DE")).answers[0].reply is Reply.YES


def test_trade_law_is_a_duty(licence, asking, say, permissive) -> None:
    rule = say("You must comply with all export control and sanctions laws.", "territory-export", "require")
    answer = can_we([licence(*permissive, rule)], asking(Use.INTERNAL)).answers[0]
    assert [duty.kind for duty in answer.duties] == [DutyKind.COMPLY]


def test_every_prohibited_field_is_a_sector_and_sectors_name_known_fields() -> None:
    book = sectors()
    domains = {name for name, sector in book.known.items() if sector.whole == {name}}
    assert len(domains) == DOMAINS
    for sector in book.known.values():
        assert sector.whole | sector.near <= domains


@pytest.mark.parametrize(
    ("words", "sector", "reply"),
    [
        ("You may not use the Model for military purposes.", "defence", Reply.NO),
        ("You may not use the Model for military purposes.", "retail", Reply.YES_IF),
        ("You may not use the Model for illegal military activities.", "defence", Reply.ASK),
        ("You may not use the Model for medical purposes.", "medical", Reply.NO),
        ("You may not use the Model for medical purposes.", "healthcare", Reply.ASK),
        ("You may not use the Model to give medical advice.", "medical", Reply.ASK),
        ("You may not engage in the unlicensed practice of medicine.", "medical", Reply.ASK),
    ],
)
def test_a_prohibited_field_against_a_sector(licence, asking, say, permissive, words, sector, reply) -> None:
    text = licence(*permissive, say(words, "field-of-use", "prohibit"))
    answer = can_we([text], asking(Use.INTERNAL, sectors=(sector,))).answer(f"sector:{sector}")
    assert answer.reply is reply
    assert [cited.clause for cited in answer.cited] == ["c6"]


def test_one_sector_of_two_is_kept_out_and_the_only_one_closes_the_use(licence, asking, say, permissive) -> None:
    text = licence(*permissive, say("You may not use the Model for military purposes.", "field-of-use", "prohibit"))
    two = can_we([text], asking(Use.INTERNAL, sectors=("defence", "retail"))).answer("internal")
    assert two.reply is Reply.YES_IF
    assert "Keep it out of “defence”" in {duty.words for duty in two.duties}
    one = can_we([text], asking(Use.INTERNAL, sectors=("defence",))).answer("internal")
    assert one.reply is Reply.NO


def test_a_policy_that_is_not_here_leaves_a_delicate_sector_open(licence, asking, say, permissive) -> None:
    rule = say("Your use must adhere to the Northwind Acceptable Use Policy.", "field-of-use", "require")
    found = can_we([licence(*permissive, rule)], asking(Use.INTERNAL, sectors=("healthcare", "retail")))
    assert found.answer("sector:healthcare").reply is Reply.ASK
    assert found.answer("sector:retail").reply is Reply.YES_IF
    assert found.answer("internal").reply is Reply.YES_IF
