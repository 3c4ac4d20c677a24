# SPDX-License-Identifier: Apache-2.0
"""Exported web pages: well-formed, with headings in order, nothing from elsewhere, and ready for paper."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise
from typing import Any

import pytest
from lxml import etree

from howopen.domain.analysis import Analysis
from howopen.domain.comparison import Comparison, Matrix
from howopen.exporting import export_analysis, export_comparison, export_matrix

VOID = re.compile(r"<(meta|br)\b([^>]*)>")


@pytest.fixture(name="pages")
def pages_fixture(
    analysis: Analysis, other: Analysis, comparison: Comparison, matrix: Matrix, made: date
) -> dict[str, bytes]:
    return {
        "one": export_analysis([analysis], format="html", made=made),
        "two": export_analysis([analysis, other], format="html", made=made),
        "comparison": export_comparison(comparison, format="html", made=made),
        "matrix": export_matrix(matrix, format="html", made=made),
    }


def tree_of(page: bytes) -> Any:
    """The page as XML: a tag left open or closed twice is an error."""
    text = page.decode().removeprefix("<!DOCTYPE html>")
    return etree.fromstring(VOID.sub(r"<\1\2/>", text))


@pytest.mark.parametrize("name", ["one", "two", "comparison", "matrix"])
def test_a_page_is_well_formed_and_its_links_arrive(pages: dict[str, bytes], name: str) -> None:
    tree = tree_of(pages[name])
    names = tree.xpath("//@id")
    assert len(names) == len(set(names))
    links = tree.xpath("//@href")
    assert all(link.startswith("#") for link in links)
    assert {link[1:] for link in links} | set(tree.xpath("//@aria-labelledby")) <= set(names)
    assert not tree.xpath("//@src | //script | //link | //img")


@pytest.mark.parametrize("name", ["one", "two", "comparison", "matrix"])
def test_headings_begin_at_the_first_level_and_skip_none(pages: dict[str, bytes], name: str) -> None:
    tree = tree_of(pages[name])
    levels = [int(node.tag[1]) for node in tree.iter("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert tree.get("lang") == "en"
    assert tree.findtext("head/title")


def test_a_page_is_ready_for_paper(pages: dict[str, bytes]) -> None:
    style = tree_of(pages["two"]).findtext("head/style")
    paper = style[style.index("@media print") :]
    for rule in ("table-header-group", "break-inside: avoid", "break-after: avoid", "break-before: page"):
        assert rule in paper
    assert "@import" not in style
