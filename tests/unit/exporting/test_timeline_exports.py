# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest

from howopen.domain.comparison import Comparison, Direction
from howopen.domain.timeline import (
    ClauseEvent,
    Revision,
    Timeline,
    Track,
    TrackPoint,
    Turn,
    UnreadVersion,
    Version,
    VersionKind,
)
from howopen.exporting.provenance import NOTICE
from howopen.exporting.timeline_chart import chart
from howopen.exporting.timeline_html import timeline_html
from howopen.exporting.timeline_json import timeline_json
from howopen.exporting.timeline_markdown import timeline_markdown

START = datetime(2025, 11, 11, 9, 30, tzinfo=UTC)
HOSTILE = "Note </title><script>alert(1)</script> [x](y) | *bold*"


@pytest.fixture
def timeline(comparison: Comparison) -> Timeline:
    """Three versions: the first, a formal one, and a real one with an event of each kind that its clauses allow."""
    versions = [
        Version("a" * 40, START, HOSTILE),
        Version("b" * 40, START + timedelta(days=40)),
        Version("c" * 40, START + timedelta(days=80)),
    ]
    a, b = comparison.a.clause("c2"), comparison.b.clause("c2")
    events = (
        ClauseEvent(Turn.TIGHTENED, a.category, a.id, b.id, Direction.TIGHTER, 0.9, "Cap lowered"),
        ClauseEvent(Turn.APPEARED, b.category, None, b.id, Direction.TIGHTER, 0.5, "Duty <added>"),
        ClauseEvent(Turn.WENT, a.category, a.id, None, Direction.LOOSER, 0.4),
    )
    revisions = (
        Revision(versions[0], VersionKind.FIRST, comparison.a),
        Revision(versions[1], VersionKind.FORMAL, formal="links"),
        Revision(versions[2], VersionKind.REAL, comparison.b, comparison, events),
    )
    track = Track("Heron/<Terms>.md", tuple(TrackPoint(one.version, one.kind) for one in revisions))
    unread = (UnreadVersion(Version("d" * 40, START + timedelta(days=90)), "It is broken."),)
    return Timeline("heron-terms", "Heron/<Terms>.md", revisions, (track,), unread)


Maker = Callable[..., bytes]


@pytest.mark.parametrize("maker", [timeline_json, timeline_markdown, timeline_html])
def test_the_same_timeline_gives_the_same_bytes(maker: Maker, timeline: Timeline, made: date) -> None:
    assert maker(timeline, made=made) == maker(replace(timeline), made=made)


@pytest.mark.parametrize("maker", [timeline_json, timeline_markdown, timeline_html])
def test_every_format_says_where_it_is_from_and_what_it_is_not(maker: Maker, timeline: Timeline, made: date) -> None:
    words = maker(timeline, made=made).decode()
    analysis = timeline.revisions[-1].analysis
    assert analysis is not None
    assert NOTICE in words
    for part in ("heron-terms", made.isoformat(), analysis.engine.rules, analysis.document.sha256, "It is broken."):
        assert part in words


def test_json_follows_its_schema(timeline: Timeline, made: date) -> None:
    found = json.loads(timeline_json(timeline, made=made))
    assert found["schema"] == "howopen/timeline/1"
    assert (found["source"], found["document"]) == ("heron-terms", "Heron/<Terms>.md")
    first, formal, real = found["versions"]
    assert (first["kind"], first["id"], first["date"], first["note"]) == (
        "first", "a" * 40, "2025-11-11T09:30:00+00:00", HOSTILE,
    )  # fmt: skip
    assert (formal["kind"], formal["formal"], formal["clauses"], formal["events"]) == ("formal", "links", {}, [])
    comparison = timeline.revisions[2].comparison
    assert comparison is not None
    assert real["words_inserted"] == comparison.statistics.words_inserted
    assert sum(real["clauses"].values()) == len(comparison.b.clauses)
    tightened, appeared, went = real["events"]
    clause = comparison.a.clause("c2")
    assert (tightened["turn"], tightened["direction"], tightened["weight"]) == ("tightened", "tighter", 0.9)
    assert tightened["a"]["text"] == comparison.a.document.quote(clause.span)
    assert tightened["a"]["section"] == clause.section
    assert (appeared["a"], went["b"]) == (None, None)
    assert found["tracks"][0]["points"][1]["kind"] == "formal"
    assert found["unread"][0]["reason"] == "It is broken."


def test_markdown_quotes_what_appeared_went_and_changed(timeline: Timeline, made: date) -> None:
    text = timeline_markdown(timeline, made=made).decode()
    assert "3 versions from 11 November 2025 to 30 January 2026" in text
    assert "1 real change, 1 without a word that counts" in text
    assert re.findall(r"^### (\w+) \(1\)$", text, re.MULTILINE) == ["Appeared", "Went", "Tightened"]
    assert re.search(r"^> Before: .+\n\n> After: .+", text, re.MULTILINE)
    assert "| 21 December 2025 | bbbbbbbbbbbb | No word that counts; links |" in text
    assert "<script>" not in text
    assert r"\*bold\*" in text


class _Tags(HTMLParser):
    """Takes note of the elements, and checks that each is closed in its turn."""

    VOID = frozenset({"meta", "br"})

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_page_is_whole_offline_and_harmless(timeline: Timeline, made: date) -> None:
    tags = _Tags()
    text = timeline_html(timeline, made=made).decode()
    tags.feed(text)
    assert tags.open == []
    names = {name for name, _ in tags.seen}
    assert {"svg", "ins", "del", "blockquote", "details"} <= names
    assert not names & {"script", "img", "link", "iframe"}
    places = {attributes["id"] for _, attributes in tags.seen if "id" in attributes}
    for _, attributes in tags.seen:
        assert not any(name.startswith("on") for name in attributes)
        assert "src" not in attributes
        href = attributes.get("href")
        assert href is None or href.removeprefix("#") in places
    assert "&lt;script&gt;alert(1)" in text


def test_the_chart_has_a_row_a_category_and_a_mark_a_version(timeline: Timeline) -> None:
    drawing = ElementTree.fromstring("".join(chart(timeline, {"c" * 40: "v1"})))
    space = "{http://www.w3.org/2000/svg}"
    categories = {clause.category for one in timeline.real if one.analysis for clause in one.analysis.clauses}
    steps = [path for path in drawing.iter(f"{space}path") if path.get("stroke") == "currentColor"]
    assert len(steps) == len(categories)
    assert len(list(drawing.iter(f"{space}circle"))) == 2
    (link,) = drawing.iter(f"{space}a")
    assert link.get("href") == "#v1"


def test_the_chart_stands_dates_that_run_backwards(timeline: Timeline) -> None:
    moved = [
        replace(one, version=replace(one.version, date=START - timedelta(days=at)))
        for at, one in enumerate(timeline.revisions)
    ]
    drawing = "".join(chart(replace(timeline, revisions=tuple(moved)), {}))
    places = [float(x) for x in re.findall(r'<circle cx="([\d.]+)"', drawing)]
    assert places == sorted(places)


def test_one_version_alone_has_a_timeline(timeline: Timeline, made: date) -> None:
    alone = replace(timeline, revisions=timeline.revisions[:1], unread=())
    assert "1 version from" in timeline_markdown(alone, made=made).decode()
    assert b"<svg" in timeline_html(alone, made=made)


def test_many_formal_versions_in_a_row_share_one_line_but_not_in_json(timeline: Timeline, made: date) -> None:
    first, formal, real = timeline.revisions
    many = tuple(
        replace(formal, version=replace(formal.version, id=f"{at:040x}"), formal="links" if at else "dashes")
        for at in range(5)
    )
    daily = replace(timeline, revisions=(first, *many, real))
    text = timeline_markdown(daily, made=made).decode()
    assert "5 versions without a word that counts: links (4); dashes (1)" in text
    assert "versions without a word that counts" in timeline_html(daily, made=made).decode()
    assert len(json.loads(timeline_json(daily, made=made))["versions"]) == 7
