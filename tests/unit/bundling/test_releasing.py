# SPDX-License-Identifier: Apache-2.0
"""What was released: the framework, a card, a reviewer's file, and the classes that follow."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from howopen.bundling import framework, judge_release, parse_card, parse_reviewed, read_framework
from howopen.domain.errors import HowOpenError
from howopen.domain.release import Acceptance, Availability, ComponentState, Release, ReviewedFacts, Supply

DATA, DOCUMENT, CODE = "CDLA-Permissive-2.0", "CC-BY-4.0", "Apache-2.0"
LICENCES = {"code": CODE, "data": DATA, "document": DOCUMENT}


def card_of(front: str = "license: apache-2.0", body: str = "# A model") -> str:
    return f"---\n{front}\n---\n{body}\n"


def released(text: str, facts: str = "", *, approved: frozenset[str] = frozenset()) -> Release:
    """The release that a card and a reviewer's TOML give."""
    known = framework()
    reviewed = parse_reviewed(facts, known, name="facts.toml") if facts else None
    return judge_release(parse_card(text, name="README.md"), known, reviewed=reviewed, approved=approved)


def state_of(release: Release, name: str) -> ComponentState:
    return next(state for state in release.components if state.info.id == name)


def stated(lowest: int, *, but: str = "") -> str:
    """A reviewer's file that has every required component of the classes from III to ``lowest`` out and open."""
    rows = [
        f'[components.{info.id}]\nstatus = "released"\nlicence = "{LICENCES[info.kinds[0].value]}"\nsource = "a page"\n'
        for info in framework().components
        if info.required and info.openness_class >= lowest and info.id != but
    ]
    return "\n".join(rows)


def test_the_framework_has_its_seventeen_components_in_three_classes() -> None:
    known = framework()
    assert len(known.components) == len({info.id for info in known.components}) == 17
    assert Counter(info.openness_class for info in known.components) == {3: 7, 2: 5, 1: 5}
    optional = {info.id for info in known.components if not info.required}
    assert optional == {"sample-outputs", "supporting-tools", "model-metadata"}
    assert known.source
    assert known.date


@pytest.mark.parametrize("wrong", ['colour = "red"\n', '[[component]]\nid = "x"\n', "name = ["])
def test_a_framework_with_a_wrong_key_is_an_error(tmp_path: Path, wrong: str) -> None:
    path = tmp_path / "mof.toml"
    path.write_text(wrong, encoding="utf-8")
    with pytest.raises(HowOpenError, match=r"mof\.toml"):
        read_framework(path)


@pytest.mark.parametrize("lowest", [3, 2, 1])
def test_a_class_is_reached_with_all_its_components_under_accepted_licences(lowest: int) -> None:
    release = released(card_of(), stated(lowest))
    assert release.reached is not None
    assert release.reached.number == lowest


@pytest.mark.parametrize("lowest", [3, 2, 1])
def test_one_component_kept_back_rules_its_class_out(lowest: int) -> None:
    lost = next(i.id for i in framework().components if i.required and i.openness_class == lowest)
    facts = stated(1, but=lost) + f'\n[components.{lost}]\nstatus = "not-found"\nsource = "the provider said so"\n'
    release = released(card_of(), facts)
    states = {state.number: state for state in release.classes}
    assert lost in states[lowest].lacking
    assert not states[lowest].reachable
    assert states.get(lowest + 1) is None or states[lowest + 1].reached


def test_a_refused_licence_rules_out_and_an_unlisted_approved_one_is_undecided() -> None:
    row = '\n[components.training-code]\nstatus = "released"\nlicence = "{}"\nsource = "a page"\n'
    refused = released(card_of(), stated(2, but="training-code") + row.format("Harbour Licence"))
    assert state_of(refused, "training-code").acceptance is Acceptance.REFUSED
    assert refused.reachable is not None
    assert refused.reachable.number == 3
    approved = frozenset({"Harbour-2.0"})
    unlisted = released(card_of(), stated(2, but="training-code") + row.format("harbour-2.0"), approved=approved)
    assert state_of(unlisted, "training-code").acceptance is Acceptance.UNDECIDED
    assert "OSI" in state_of(unlisted, "training-code").reason
    assert unlisted.classes[1].undecided == ("training-code",)


def test_a_licence_counts_for_its_kind_of_content_alone() -> None:
    facts = '[components.evaluation-data]\nstatus = "released"\nlicence = "MIT"\nsource = "a page"\n'
    state = state_of(released(card_of(), facts), "evaluation-data")
    assert state.acceptance is Acceptance.REFUSED
    assert "data" in state.reason


def test_a_licence_is_known_whatever_its_letters() -> None:
    card = state_of(released(card_of("license: ApAcHe-2.0")), "model-card")
    assert (card.availability, card.acceptance) == (Availability.RELEASED, Acceptance.ACCEPTED)


def test_a_card_alone_rules_nothing_out_by_silence_and_proves_little() -> None:
    release = released(card_of())
    assert release.reached is None
    assert release.reachable is not None
    assert release.reachable.number == 1
    silent = state_of(release, "training-code")
    assert (silent.availability, silent.ruled_out) == (Availability.NOT_FOUND, False)
    assert "does not speak" in silent.reason


@pytest.mark.parametrize(
    ("component", "body", "status"),
    [
        ("parameters-final", '## Use\nmodel = Auto.from_pretrained("a/b")', Availability.RELEASED),
        ("parameters-final", "## Use\nThe model weights are on our page.", Availability.UNDECIDED),
        ("evaluation-results", "## Evaluation\n| a | 51.2 |\n| b | 61.3 |", Availability.RELEASED),
        ("evaluation-results", "## Evaluation\nIt does well.", Availability.UNDECIDED),
        ("training-code", "The training code is at https://example.org/t.", Availability.UNDECIDED),
        ("training-code", "The training code is not public.", Availability.NOT_FOUND),
        ("research-paper", "See https://arxiv.org/abs/2601.00001", Availability.UNDECIDED),
        ("data-card", "Our datasheet tells more.", Availability.UNDECIDED),
    ],
)
def test_what_the_card_says_of_a_component(component: str, body: str, status: Availability) -> None:
    state = state_of(released(card_of(body=body)), component)
    assert state.availability is status
    assert state.source.startswith("README.md")
    assert state.ruled_out == ("not public" in body)


def test_datasets_in_the_metadata_are_named_and_left_to_check() -> None:
    state = state_of(released(card_of("datasets: [northwind/corpus]")), "datasets")
    assert state.availability is Availability.UNDECIDED
    assert "northwind/corpus" in state.reason


def test_the_reviewer_goes_before_the_card() -> None:
    body = "The training code is not public."
    facts = '[components.training-code]\nstatus = "released"\nlicence = "MIT"\nsource = "https://example.org/t"\n'
    state = state_of(released(card_of(body=body), facts), "training-code")
    assert (state.availability, state.acceptance) == (Availability.RELEASED, Acceptance.ACCEPTED)
    assert state.source == "Reviewer: https://example.org/t"


def test_a_base_models_licence_goes_with_what_is_made_from_it() -> None:
    front = "license: apache-2.0\nbase_model: harbour/base"
    body = 'from_pretrained("a/b")'
    unknown = released(card_of(front, body))
    assert [base.name for base in unknown.bases] == ["harbour/base"]
    parameters = state_of(unknown, "parameters-final")
    assert parameters.acceptance is Acceptance.UNDECIDED
    assert "harbour/base" in parameters.reason
    base = '[[base]]\nname = "harbour/base"\nlicence = "{}"\nsource = "its card"\n'
    closed = released(card_of(front, body), base.format("Harbour Community Licence"))
    assert state_of(closed, "parameters-final").ruled_out
    free = released(card_of(front, body), base.format("MIT"))
    assert state_of(free, "parameters-final").acceptance is Acceptance.ACCEPTED
    assert state_of(closed, "model-card").acceptance is Acceptance.ACCEPTED


def test_what_only_the_provider_can_supply_is_shown_with_its_source() -> None:
    body = "## Needs\nIt runs only on our own Ascend hardware. It was made from proprietary data."
    facts = '[[provider]]\nwhat = "service"\nwords = "A key for its search is needed."\nsource = "manual, page 3"\n'
    found = {item.supply: item for item in released(card_of(body=body), facts).dependences}
    assert set(found) == {Supply.SERVICE, Supply.HARDWARE, Supply.DATA}
    assert found[Supply.SERVICE].source == "manual, page 3"
    assert found[Supply.HARDWARE].source == "README.md, “Needs”"
    gated = released(card_of("extra_gated_heading: Ask us")).dependences
    assert [item.supply for item in gated] == [Supply.SERVICE]


def test_json_says_the_same_as_toml() -> None:
    toml = '[components.datasets]\nstatus = "undecided"\n'
    json = '{"components": {"datasets": {"status": "undecided"}}}'
    one = parse_reviewed(toml, framework(), name="facts.toml")
    assert one == parse_reviewed(json, framework(), name="facts.JSON")
    assert one != ReviewedFacts()


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        ("[components.engine]\n", "no component"),
        ('[components.datasets]\nstatus = "maybe"\n', "status"),
        ('[components.datasets]\nstatus = "released"\n', "no source"),
        ('[components.datasets]\nstatus = "released"\nsource = "x"\ncolour = "red"\n', "unknown key"),
        ("[components.datasets]\nstatus = 3\n", "must be text"),
        ('[[provider]]\nwhat = "luck"\nwords = "x"\nsource = "y"\n', "what"),
        ('[[provider]]\nwhat = "data"\nwords = "x"\n', "source"),
        ('[[base]]\nname = "x"\nlicence = "MIT"\n', "source"),
        ('provider = "x"\n', "list of tables"),
        ("components = 1\n", "must be a table"),
        ("other = 1\n", "unknown key"),
        ("[", "can't be read"),
    ],
)
def test_a_wrong_reviewers_file_is_named_with_the_reason(facts: str, reason: str) -> None:
    with pytest.raises(HowOpenError, match=reason) as refused:
        parse_reviewed(facts, framework(), name="facts.toml")
    assert "facts.toml" in refused.value.message
    assert refused.value.hint
