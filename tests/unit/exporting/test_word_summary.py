# SPDX-License-Identifier: Apache-2.0
"""The Word clause summary: contents that are filled in, links that arrive, and notes as real comments."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

from docx import Document as WordDocument
from lxml import etree

from howopen.domain.analysis import Analysis
from howopen.domain.notes import Note
from howopen.exporting import export_analysis

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
EASTERN = timezone(timedelta(hours=2))
NOTES = (
    Note("c2", "Ada Reviewer", datetime(2026, 11, 20, 9, 30, tzinfo=EASTERN), "Ask for figures.\nSoon."),
    Note("c2", "Bob", datetime(2026, 11, 19, 8, 0, tzinfo=UTC), "Is this \x07 new?"),
    Note("c9", "Bob", datetime(2026, 11, 19, 8, 0, tzinfo=UTC), "On a clause that was dropped."),
)


def part_of(content: bytes, name: str) -> Any:
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        return etree.fromstring(file.read(f"word/{name}.xml"))


def words_of(element: Any) -> str:
    return "".join(node.text or "" for node in element.iter(f"{W}t"))


def test_the_contents_name_every_heading_and_lead_to_it(analysis: Analysis, made: date) -> None:
    body = part_of(export_analysis([analysis], format="docx", made=made), "document")
    entries = [p for p in body.iter(f"{W}p") if (style := p.find(f".//{W}pStyle")) is not None
               and style.get(f"{W}val") in ("TOC1", "TOC2")]  # fmt: skip
    marks = {mark.get(f"{W}name"): mark.getparent() for mark in body.iter(f"{W}bookmarkStart")}
    shown = [(words_of(p), words_of(marks[p.find(f"{W}hyperlink").get(f"{W}anchor")])) for p in entries]
    assert all(entry == heading for entry, heading in shown)
    assert [entry for entry, _ in shown] == [
        "1  What decides most",
        "2  Facts",
        "3  How open",
        "4  Clauses (3 clauses)",
        "4.1  Commercial use (CU)",
        "4.2  User cap (UC)",
        "4.3  Warranty and liability (WL)",
        "5  About this file",
    ]


def test_every_link_arrives_and_every_clause_says_its_place(analysis: Analysis, other: Analysis, made: date) -> None:
    body = part_of(export_analysis([analysis, other], format="docx", made=made), "document")
    names = [mark.get(f"{W}name") for mark in body.iter(f"{W}bookmarkStart")]
    assert len(names) == len(set(names))
    anchors = {link.get(f"{W}anchor") for link in body.iter(f"{W}hyperlink")}
    assert anchors <= set(names)
    assert {"clause_1_c2", "clause_2_c1"} <= anchors
    assert words_of(body).count("Place: Section 2, page 1") + words_of(body).count("Place: Section 2, page 2") == 2


def test_a_basis_may_name_a_clause_that_was_dropped(analysis: Analysis, made: date) -> None:
    without = replace(analysis, clauses=analysis.clauses[:1])
    body = part_of(export_analysis([without], format="docx", made=made), "document")
    names = {mark.get(f"{W}name") for mark in body.iter(f"{W}bookmarkStart")}
    assert {link.get(f"{W}anchor") for link in body.iter(f"{W}hyperlink")} <= names


def test_notes_are_comments_on_the_words_of_their_clause(analysis: Analysis, made: date) -> None:
    content = export_analysis([analysis], format="docx", made=made, notes=[NOTES])
    comments = list(part_of(content, "comments").iter(f"{W}comment"))
    assert [c.get(f"{W}author") for c in comments] == ["Bob", "Ada Reviewer"]
    assert [c.get(f"{W}initials") for c in comments] == ["B", "AR"]
    assert [c.get(f"{W}date") for c in comments] == ["2026-11-19T08:00:00Z", "2026-11-20T07:30:00Z"]
    assert [words_of(c) for c in comments] == ["Is this  new?", "Ask for figures.Soon."]
    body = part_of(content, "document")
    starts = list(body.iter(f"{W}commentRangeStart"))
    assert len(starts) == 2
    assert all("5,000 users a month" in words_of(start.getparent()) for start in starts)
    assert export_analysis([analysis], format="docx", made=made, notes=[NOTES]) == content


def test_each_document_has_its_own_notes(analysis: Analysis, other: Analysis, made: date) -> None:
    content = export_analysis([analysis, other], format="docx", made=made, notes=[(), NOTES[:1]])
    start = next(iter(part_of(content, "document").iter(f"{W}commentRangeStart")))
    assert "9,000 users a month" in words_of(start.getparent())


def test_head_and_foot_name_the_document_and_count_the_pages(analysis: Analysis, made: date) -> None:
    content = export_analysis([analysis], format="docx", made=made)
    section = WordDocument(io.BytesIO(content)).sections[0]
    assert section.header.paragraphs[0].text == "heron-1.txt"
    foot = section.footer.paragraphs[0]
    fields = [node.text.strip() for node in foot._element.iter(f"{W}instrText")]
    assert fields == ["PAGE", "NUMPAGES"]
    assert "HowOpen 0.1.0" in foot.text
    assert analysis.document.sha256[:4] in foot.text
    assert "not legal advice" in foot.text


def test_parts_of_a_table_stand_in_the_order_of_the_format(analysis: Analysis, made: date) -> None:
    body = part_of(export_analysis([analysis], format="docx", made=made), "document")
    order = ["tblStyle", "tblW", "jc", "tblBorders", "tblLayout", "tblLook"]
    for properties in body.iter(f"{W}tblPr"):
        found = [order.index(child.tag.removeprefix(W)) for child in properties]
        assert found == sorted(found)
