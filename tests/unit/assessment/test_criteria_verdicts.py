# SPDX-License-Identifier: Apache-2.0
"""Each criterion beyond the two definitions: a text that meets it, one that fails it, and one that is silent."""

from __future__ import annotations

import pytest

from howopen.assessment import osaid
from howopen.assessment.catalogue import catalogue
from howopen.domain.facts import Verdict

USE = ("You may use the model for fun.", "commercial-use", "permit")
COPY = ("You may use, copy, modify and distribute the {}.", "commercial-use redistribution derivatives", "permit")
KEEP = "attribution-branding redistribution"


def _copy(thing: str) -> tuple[str, str, str]:
    return COPY[0].format(thing), COPY[1], COPY[2]


BAN = ("You may use it solely for non-commercial purposes.", "commercial-use", "condition")
NO_GRANT = ("The licensor is a company.", "", "declare")

TAGS = [
    # id, sentence that meets, sentence that fails; both beside a grant that is silent on it
    (
        "cal-commercial-use",
        USE,
        ("You may use the model for fun, but commercial use is prohibited.", "commercial-use", "prohibit"),
    ),
    (
        "cal-distribution",
        ("You may distribute the model.", "redistribution", "permit"),
        ("You must not distribute the model.", "redistribution", "prohibit"),
    ),
    (
        "cal-modification",
        ("You may modify the model.", "derivatives", "permit"),
        ("You must not modify the model.", "derivatives", "prohibit"),
    ),
    (
        "cal-patent-use",
        ("We grant you a patent licence to make and sell it.", "intellectual-property", "permit"),
        ("No patent licence is given here.", "intellectual-property", "declare"),
    ),
    (
        "cal-patent-limit",
        ("No patent licence is given here.", "intellectual-property", "declare"),
        ("We grant you a patent licence to make and sell it.", "intellectual-property", "permit"),
    ),
    (
        "cal-include-copyright",
        ("You must retain all copyright notices.", KEEP, "require"),
        ("No attribution is required of you.", KEEP, "declare"),
    ),
    (
        "cal-include-copyright--source",
        ("Source copies must retain the copyright notice.", KEEP, "require"),
        ("Binary copies need not carry the copyright notice.", KEEP, "declare"),
    ),
    (
        "cal-document-changes",
        ("You must mark all files that you modified.", "derivatives", "require"),
        ("You may share it without marking your changes.", "derivatives", "declare"),
    ),
    (
        "cal-disclose-source",
        ("You must make the source code available to each recipient.", "redistribution", "require"),
        ("You may ship it without providing any source code.", "redistribution", "declare"),
    ),
    (
        "cal-network-use-disclose",
        ("If users reach it over a network, offer them the source code.", "redistribution", "condition"),
        ("Use over a network is not distribution.", "redistribution", "declare"),
    ),
    (
        "cal-same-license",
        ("Derivatives must be passed on under the same terms.", "derivatives", "require"),
        ("You may pass derivatives on under different terms.", "derivatives", "permit"),
    ),
    (
        "cal-same-license--file",
        ("Modified files must be passed on under the same terms.", "derivatives", "require"),
        ("You may pass changed files on under different terms.", "derivatives", "permit"),
    ),
    (
        "cal-same-license--library",
        ("Changes to the library must be passed on under the same terms.", "derivatives", "require"),
        ("You may pass the library on under different terms.", "derivatives", "permit"),
    ),
    (
        "cal-liability",
        ("The authors are not liable for damages.", "warranty-liability", "declare"),
        ("The licensor is liable for what the model does.", "warranty-liability", "declare"),
    ),
    (
        "cal-trademark-use",
        ("You may not use our trademarks.", "attribution-branding", "prohibit"),
        ("You may use our trademarks with it.", "attribution-branding", "permit"),
    ),
    (
        "cal-warranty",
        ("The model is given as is.", "warranty-liability", "declare"),
        ("The licensor warrants that the model works.", "warranty-liability", "declare"),
    ),
]


def _verdict(judge, say, criterion: str, *sentences: tuple[str, str, str], confidence: float = 0.95):
    said = [say(*sentence[:3], confidence) for sentence in sentences]
    return {c.id: c for c in judge(*said).openness.criteria}[criterion]


@pytest.mark.parametrize(("criterion", "meets", "fails"), TAGS)
def test_a_tag_is_read_with_its_clause(judge, say, criterion, meets, fails) -> None:
    found = _verdict(judge, say, criterion, USE, meets)
    assert found.verdict is Verdict.MEETS
    assert found.clauses
    assert _verdict(judge, say, criterion, USE, fails).verdict is Verdict.FAILS
    silent = NO_GRANT if criterion == "cal-commercial-use" else USE
    assert _verdict(judge, say, criterion, silent).verdict is Verdict.UNDECIDABLE


def test_private_use(judge, say) -> None:
    share = ("You may share the model.", "redistribution", "permit")
    trial = ("You may use it solely for evaluation purposes.", "commercial-use", "condition")
    assert _verdict(judge, say, "cal-private-use", USE).verdict is Verdict.MEETS
    assert _verdict(judge, say, "cal-private-use", trial).verdict is Verdict.FAILS
    assert _verdict(judge, say, "cal-private-use", share).verdict is Verdict.UNDECIDABLE


def test_an_uncertain_duty_is_undecidable(judge, say) -> None:
    keep = say("You must retain all copyright notices.", KEEP, "require", 0.5)
    verdicts = {c.id: c.verdict for c in judge(say(*USE), keep).openness.criteria}
    assert verdicts["cal-include-copyright"] is Verdict.UNDECIDABLE


@pytest.mark.parametrize(
    ("criterion", "thing"),
    [("mof-code", "software"), ("mof-data", "datasets"), ("mof-documents", "documentation")],
)
def test_an_open_licence_is_acceptable_for_what_it_speaks_of(judge, say, criterion, thing) -> None:
    assert _verdict(judge, say, criterion, _copy(thing)).verdict is Verdict.MEETS
    assert _verdict(judge, say, criterion, _copy("gizmo")).verdict is Verdict.ARGUABLE
    assert _verdict(judge, say, criterion, _copy(thing), BAN).verdict is Verdict.FAILS
    assert _verdict(judge, say, criterion, NO_GRANT).verdict is Verdict.UNDECIDABLE


TIES = [
    (
        "independence-caps",
        ("If your monthly active users exceed 5 million, you must request a licence.", "user-cap", "condition"),
    ),
    ("independence-fees", ("You must pay us a yearly sum before selling.", "commercial-use", "require")),
    ("independence-change", ("We may change these terms.", "unilateral-change", "permit")),
    ("independence-remote", ("We may remotely restrict your usage.", "unilateral-change", "permit")),
    (
        "independence-revocability",
        ("We may terminate this licence at any time for any reason.", "termination", "permit"),
    ),
    ("independence-ties", ("Use it only on our hardware.", "lock-in", "require")),
    ("independence-outputs", ("You must not publish outputs.", "output-rights", "prohibit")),
    ("independence-training", ("You must not train any other model with it.", "model-training", "prohibit")),
    (
        "independence-naming",
        ("You shall prominently display “Built with Orca”.", "attribution-branding", "condition"),
    ),
    ("independence-licence-back", ("You hereby grant us a licence to your improvements.", "lock-in", "permit")),
]


@pytest.mark.parametrize(("criterion", "tie"), TIES)
def test_a_tie_to_the_licensor_fails_with_its_clause(judge, say, criterion, tie) -> None:
    free = _verdict(judge, say, criterion, _copy("model"))
    assert free.verdict is Verdict.MEETS
    tied = _verdict(judge, say, criterion, _copy("model"), tie)
    assert tied.verdict is Verdict.FAILS
    assert "c4" in tied.clauses
    assert _verdict(judge, say, criterion, NO_GRANT).verdict is Verdict.UNDECIDABLE


def test_an_uncertain_tie_is_undecidable(judge, say) -> None:
    change = say("We may change these terms.", "unilateral-change", "permit", 0.5)
    verdicts = {c.id: c for c in judge(say(*_copy("model")), change).openness.criteria}
    assert verdicts["independence-change"].verdict is Verdict.UNDECIDABLE


def test_a_display_duty_above_a_threshold_is_arguable(judge, say) -> None:
    cap = (
        "If your monthly active users exceed 5 million, you shall prominently display “Orca” on the user interface.",
        "user-cap",
        "condition",
    )
    assert _verdict(judge, say, "independence-caps", _copy("model"), cap).verdict is Verdict.ARGUABLE


def test_the_components_are_never_decided_by_a_licence(judge, say, permissive) -> None:
    for sentences in (permissive, (say(*BAN),), (say(*NO_GRANT),)):
        parts = [c for c in judge(*sentences).openness.criteria if c.id.startswith("osaid-component")]
        assert [c.verdict for c in parts] == [Verdict.UNDECIDABLE] * 3


def test_the_definition_as_a_whole_is_never_met(judge, say, permissive) -> None:
    free = osaid(judge(*permissive).openness.criteria)
    assert (free.value, free.reason) == (Verdict.UNDECIDABLE, "Not excluded by this licence.")
    limited = osaid(judge(*permissive, say("for military purposes", "field-of-use", "prohibit")).openness.criteria)
    assert limited.value is Verdict.FAILS
    assert "use" in limited.reason
    assert limited.clauses
    none = osaid(judge(say(*NO_GRANT)).openness.criteria)
    assert none.value is Verdict.UNDECIDABLE
    assert "no right" in none.reason


def test_every_criterion_has_a_rule_and_a_test() -> None:
    tested = {row[0] for row in (*TAGS, *TIES)} | {"cal-private-use", "mof-code", "mof-data", "mof-documents"}
    ids = [info.id for info in catalogue().criteria]
    assert {i for i in ids if i.split("-")[0] in ("cal", "mof", "independence")} == tested
    assert len(ids) == len(set(ids))
