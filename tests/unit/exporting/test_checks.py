# SPDX-License-Identifier: Apache-2.0
"""Checks as SARIF 2.1.0, JSON and Markdown: what each must hold, and what none may."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any
from urllib.parse import unquote

import pytest

from howopen.domain.analysis import Analysis, Engine
from howopen.domain.clauses import Category, Clause, Effect
from howopen.domain.document import Block, BlockKind, Document
from howopen.domain.facts import Facts, Profile
from howopen.domain.outline import Outline
from howopen.domain.policy import Deviation, DocumentCheck, Policy, PolicyCheck, Position, Rule, Ruling, Severity
from howopen.domain.spans import Span
from howopen.exporting.checks_json import checks_json
from howopen.exporting.checks_markdown import checks_markdown
from howopen.exporting.checks_sarif import checks_sarif
from howopen.exporting.checks_text import file_text

TEXT = "Tern Terms\n\nYou may not sell it.\nWe {0} may end | it [here](https://x.test) 𝔸 at any time.\n"
SELL, END = Span(12, 32), Span(33, 88)
RULES = (
    Rule("sale", "Sale", "We sell.", fact="commercial_use", preferred=("allowed",), advice="Ask {them}."),
    Rule("ending", "Ending", "We plan ahead.", fact="termination", severity=Severity.WARNING),
    Rule("law", "Law", "We like law.", fact="governing_law"),
)
MAKERS = {"sarif": checks_sarif, "json": checks_json, "md": checks_markdown}


def checked(
    content: bytes = TEXT.encode(), *, uri: str = "terms/a%20b.txt", unread: tuple[str, ...] = ()
) -> PolicyCheck:
    document = Document(
        name="a b.txt",
        sha256=hashlib.sha256(content).hexdigest(),
        media_type="text/plain",
        text=TEXT,
        blocks=(Block(BlockKind.PARAGRAPH, Span(0, len(TEXT))),),
    )
    clauses = (
        Clause("c1", Category.COMMERCIAL_USE, Effect.PROHIBIT, SELL, 0.9, (), section="2.a"),
        Clause("c2", Category.TERMINATION, Effect.PERMIT, END, 0.5, (), section="3"),
    )
    analysis = Analysis(document, Outline(), clauses, Profile(facts=Facts()), Engine("1", "0"))
    leave = Deviation("a" * 64, "ending", "Ines Roth", date(2027, 1, 31), "Only for a trial.")
    rulings = (
        Ruling(RULES[0], Position.UNACCEPTABLE, "Prohibited", "It is forbidden.", ("c1", "c2"), fails=True),
        Ruling(RULES[1], Position.UNACCEPTABLE, "At will", "It says so.", ("c2",), deviation=leave),
        Ruling(RULES[1], Position.REVIEW, "At will", "It is uncertain."),
        Ruling(RULES[2], Position.PREFERRED, "Silent", "No law is named."),
    )
    policy = Policy("House", "1", "f" * 64, RULES)
    return PolicyCheck(policy, (DocumentCheck(analysis, uri, rulings),), unread)


def made(format: str, check: PolicyCheck) -> bytes:  # noqa: A002 - as the exporters call it
    return MAKERS[format](check, version="1.2.3", rules_digest="d" * 64)


def run_of(check: PolicyCheck) -> dict[str, Any]:
    log = json.loads(made("sarif", check))
    assert log["version"] == "2.1.0"
    assert log["$schema"].endswith("/sarif-schema-2.1.0.json")
    (run,) = log["runs"]
    return run


def addresses(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "uri":
                yield inner
            yield from addresses(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from addresses(inner)


def test_sarif_has_what_the_specification_requires() -> None:
    run = run_of(checked(unread=("terms/c.pdf",)))
    driver = run["tool"]["driver"]
    assert driver["name"] == "HowOpen"
    ids = [rule["id"] for rule in driver["rules"]]
    assert ids == ["sale", "ending", "law"]
    for rule in driver["rules"]:
        assert rule["help"]["text"]
        assert rule["shortDescription"]["text"]
        assert rule["defaultConfiguration"]["level"] in ("error", "warning", "note")
    (invocation,) = run["invocations"]
    assert invocation["executionSuccessful"] is False
    assert invocation["toolExecutionNotifications"][0]["message"]["text"]
    assert run["columnKind"] == "unicodeCodePoints"
    assert len(run["results"]) == 3
    for result in run["results"]:
        assert ids[result["ruleIndex"]] == result["ruleId"]
        assert result["kind"] in ("fail", "review")
        assert (result["level"] == "none") is (result["kind"] != "fail")
        assert result["message"]["text"]
        assert all(isinstance(one, str) and one for one in result["partialFingerprints"].values())
        for location in (*result["locations"], *result.get("relatedLocations", ())):
            address = location["physicalLocation"]["artifactLocation"]
            assert run["artifacts"][address["index"]]["location"]["uri"] == address["uri"]
        related = [one["id"] for one in result.get("relatedLocations", ())]
        assert len(set(related)) == len(related)


def test_every_address_is_relative_and_encoded() -> None:
    found = set(addresses(run_of(checked(unread=("c%23.pdf",)))))
    assert found == {"terms/a%20b.txt", "c%23.pdf"}
    assert all(not unquote(uri).startswith("/") for uri in found)


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_a_region_leads_to_the_words_in_the_file_itself(ends: str, mark: str) -> None:
    file = TEXT.replace("\n", ends)
    run = run_of(checked((mark + file).encode()))
    region = run["results"][1]["locations"][0]["physicalLocation"]["region"]
    start, length = region["charOffset"], region["charLength"]
    assert file[start : start + length] == END.of(TEXT)
    line = file.split(ends)[region["startLine"] - 1]
    assert region["startLine"] == region["endLine"] == 4
    assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == END.of(TEXT)


def test_words_that_are_two_clauses_are_cited_once() -> None:
    check = checked()
    (document,) = check.documents
    twin = replace(document.analysis.clauses[0], id="c3", category=Category.REDISTRIBUTION)
    analysis = replace(document.analysis, clauses=(*document.analysis.clauses, twin))
    ruling = replace(document.rulings[0], clauses=("c1", "c3"))
    check = replace(check, documents=(replace(document, analysis=analysis, rulings=(ruling,)),))
    (result,) = run_of(check)["results"]
    assert (len(result["locations"]), "relatedLocations" in result) == (1, False)
    assert made("md", check).decode().count(SELL.of(TEXT)) == 1


def test_a_region_over_several_lines() -> None:
    document = checked().documents[0].analysis.document
    text = file_text(document)
    assert text is not None
    region = text.region(Span(5, 15))
    assert (region.start_line, region.start_column, region.end_line, region.end_column) == (1, 6, 3, 4)


def test_a_text_taken_out_of_another_format_has_no_region_but_its_section() -> None:
    for result in run_of(checked(b"%PDF-1.7 or so"))["results"][:2]:
        (location,) = result["locations"]
        assert "region" not in location["physicalLocation"]
        assert location["logicalLocations"][0]["fullyQualifiedName"].startswith("Section")
        assert location["message"]["text"]


def test_no_document_can_put_links_or_places_into_a_message() -> None:
    run = run_of(checked())
    told = [result["message"]["text"] for result in run["results"]]
    told += [rule["help"]["text"] for rule in run["tool"]["driver"]["rules"]]
    assert any("{{0}}" in text for text in told)
    for text in told:
        assert "](" not in text
        assert not text.replace("{{", "").replace("}}", "").count("{")


def test_an_approved_deviation_is_suppressed_and_not_lost() -> None:
    result = run_of(checked())["results"][1]
    (suppression,) = result["suppressions"]
    assert (suppression["kind"], suppression["status"]) == ("external", "accepted")
    assert "Ines Roth until 2027-01-31" in suppression["justification"]


def test_the_fingerprint_is_that_of_the_words_not_of_the_place() -> None:
    first, moved = (run_of(checked(uri=uri))["results"] for uri in ("a.txt", "b/c.txt"))
    assert [one["partialFingerprints"] for one in first] == [one["partialFingerprints"] for one in moved]
    assert len({str(one["partialFingerprints"]) for one in first}) == len(first)


@pytest.mark.parametrize("kind", MAKERS)
def test_the_same_check_gives_the_same_bytes(kind: str) -> None:
    assert made(kind, checked()) == made(kind, checked())


def test_json_holds_every_ruling_with_its_quotes() -> None:
    value = json.loads(made("json", checked(unread=("c.pdf",))))
    assert value["schema"] == "howopen/check/1"
    assert value["passed"] is False
    assert value["unread"] == ["c.pdf"]
    (document,) = value["documents"]
    assert document["counts"] == {
        "preferred": 1, "acceptable": 0, "unacceptable": 2, "review": 1, "not-applicable": 0,
    }  # fmt: skip
    sale, ending, _, law = document["results"]
    assert [one["text"] for one in sale["clauses"]] == [SELL.of(TEXT), END.of(TEXT)]
    assert (sale["fails"], ending["fails"]) == (True, False)
    assert ending["deviation"] == {
        "approved_by": "Ines Roth", "until": "2027-01-31", "reason": "Only for a trial.", "ended": False,
    }  # fmt: skip
    assert law["position"] == "preferred"


def test_markdown_is_a_table_that_no_document_can_break() -> None:
    text = made("md", checked(unread=("c.pdf",))).decode()
    rows = [line for line in text.splitlines() if line.startswith("| ")]
    assert "| terms/a%20b.txt | fails, 1 to review | 1 | 0 | 2 | 1 | 0 |" in rows
    assert "- c.pdf" in text
    assert r"may end \| it \[here\](https://x.test)" in text
    assert "(Section 2.a, c1)" in text
    assert "Approved by Ines Roth until 2027-01-31. Only for a trial." in text
