# SPDX-License-Identifier: Apache-2.0
"""The sample agreements: every format says the same, and the script makes the same bytes again."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

from howopen.assets import licences
from howopen.domain.document import BlockKind, Document
from howopen.reading import read

ROOT = Path(__file__).resolve().parents[3]
NAMES = ("northwind-community-1", "northwind-community-2")
ALL = ("harbourline-api-1", "lantern-research-1", *NAMES)


@pytest.fixture(scope="module")
def maker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_samples", ROOT / "packaging" / "make_samples.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def sample(name: str, suffix: str) -> Document:
    return read(licences("samples") / f"{name}{suffix}")


def paragraphs(document: Document) -> list[str]:
    return [document.quote(block.span) for block in document.blocks]


@pytest.mark.parametrize("name", ALL)
def test_markdown_keeps_every_word(name: str) -> None:
    source = (licences("samples") / f"{name}.md").read_text(encoding="utf-8")
    assert paragraphs(sample(name, ".md")) == [line.lstrip("# ") for line in source.split("\n") if line]


@pytest.mark.parametrize("suffix", [".docx", ".pdf"])
@pytest.mark.parametrize("name", NAMES)
def test_no_character_differs_between_formats(name: str, suffix: str) -> None:
    known, made = sample(name, ".md"), sample(name, suffix)
    assert paragraphs(made) == paragraphs(known)
    assert [(b.kind, b.level if b.kind is BlockKind.LIST_ITEM else 0) for b in made.blocks] == [
        (b.kind, b.level if b.kind is BlockKind.LIST_ITEM else 0) for b in known.blocks
    ]
    assert made.title == known.title
    assert made.warnings == ()


@pytest.mark.parametrize("name", NAMES)
def test_pages_tile_the_pdf(name: str) -> None:
    document = sample(name, ".pdf")
    assert len(document.pages) > 2
    assert document.pages[0].span.start == 0
    assert document.pages[-1].span.end == len(document.text)
    for before, after in zip(document.pages, document.pages[1:], strict=False):
        assert before.span.end == after.span.start


@pytest.mark.parametrize("name", NAMES)
def test_html_of_a_sample_loses_no_word(name: str, tmp_path: Path) -> None:
    from markdown_it import MarkdownIt

    source = (licences("samples") / f"{name}.md").read_text(encoding="utf-8")
    path = tmp_path / "sample.html"
    path.write_text(f"<!doctype html><html><body>{MarkdownIt().render(source)}</body></html>", encoding="utf-8")
    assert paragraphs(read(path)) == paragraphs(sample(name, ".md"))


@pytest.mark.parametrize("name", NAMES)
def test_the_files_are_those_that_the_script_makes(maker: ModuleType, name: str) -> None:
    lines = maker.parse((licences("samples") / f"{name}.md").read_text(encoding="utf-8"))
    for make in (maker.to_docx, maker.to_pdf):
        assert make(lines) == make(lines)
    path = licences("samples") / f"{name}.docx"
    assert path.stat().st_size < 60_000
    assert paragraphs(read(path)) == [f"{line.number} {line.words}".strip() for line in lines]


@pytest.mark.parametrize("name", ALL)
def test_cross_references_of_a_sample_exist(name: str) -> None:
    text = sample(name, ".md").text
    numbers = set(re.findall(r"^(\d+(?:\.\d+)?)\.? ", text, re.M))
    named = [
        number
        for match in re.findall(r"Sections? ((?:\d+(?:\.\d+)?(?:, | and )?)+)", text)
        for number in re.findall(r"\d+(?:\.\d+)?", match)
    ]
    assert named
    assert set(named) <= numbers
