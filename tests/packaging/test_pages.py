# SPDX-License-Identifier: Apache-2.0
"""What the pages name is there: other pages and pictures, files of the checkout, commands and their options."""

from __future__ import annotations

import argparse
import importlib
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from howopen.cli.parser import build_parser

ROOT = Path(__file__).resolve().parents[2]
PAGES = (
    *sorted((ROOT / "docs").rglob("*.md")),
    ROOT / "README.md",
    ROOT / "CHANGELOG.md",
    ROOT / "app/ARCHITECTURE.md",
)
LINK = re.compile(r"\]\(([^)#:]+)(?:#[^)]*)?\)")
FILE = re.compile(r"(?<![\w/.-])(?:app|docs|licenses|packaging|resources|tests|\.github)/[\w./*-]*[\w*/]")
COMMAND = re.compile(r"(?:\bhowopen|\./run) +([a-z][^`#|]*)")
CODE = re.compile(r"```[^\n]*\n(.*?)```|`([^`\n]+)`", re.DOTALL)
TO_BE_WRITTEN = {"resources/rules/support.toml"}
"""What a page tells the reader to write."""
PLACES = {"looks.md": "developers"}
"""Where a page stands that is made from a part, if not at the top of the site."""

each_page = pytest.mark.parametrize("page", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())


def code(text: str) -> Iterator[str]:
    """The lines of code on a page, in blocks and within sentences."""
    for block, inline in CODE.findall(text):
        yield from (block or inline).replace("\\\n", " ").splitlines()


def without_blocks(text: str) -> list[str]:
    """The lines of a page, with nothing in the place of each block of code."""
    return re.sub(r"```.*?```", "", text, flags=re.DOTALL).splitlines()


def commands(text: str) -> Iterator[list[str]]:
    """The words of each command line of HowOpen on a page, without "howopen" itself."""
    for line in code(text):
        yield from (found.group(1).split() for found in COMMAND.finditer(line))


def named(words: list[str]) -> argparse.ArgumentParser | None:
    """The parser of a command with its verb, or None where there is no such command."""
    parser, rest = build_parser(), list(words)
    while verbs := [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]:
        if not rest:
            break
        if rest[0] not in verbs[0].choices:
            return None
        parser = verbs[0].choices[rest.pop(0)]
    return parser


@each_page
def test_pages_and_pictures_that_are_named_are_there(page: Path) -> None:
    made = set(importlib.import_module("docs_hooks").made())
    folder = ROOT / "docs" / PLACES.get(page.name, "") if page.parent.name == "parts" else page.parent
    for target in LINK.findall(page.read_text(encoding="utf-8")):
        file = (folder / target).resolve()
        in_site = file.is_relative_to(ROOT / "docs") and file.relative_to(ROOT / "docs").as_posix() in made
        assert file.exists() or in_site, target


@each_page
def test_files_that_are_named_are_there(page: Path) -> None:
    names = set(FILE.findall(page.read_text(encoding="utf-8"))) - TO_BE_WRITTEN
    assert [name for name in sorted(names) if not any(ROOT.glob(name.rstrip("/")))] == []


@each_page
def test_commands_that_are_named_are_there_with_their_options(page: Path) -> None:
    for words in commands(page.read_text(encoding="utf-8")):
        parser = named(words)
        assert parser is not None, " ".join(words)
        options = {word.partition("=")[0] for word in words if word.startswith("--")}
        assert options <= set(parser._option_string_actions), " ".join(words)


def astray(text: str) -> list[str]:
    """The first rows of tables that have no head, or run on from a paragraph and are shown as they are written."""
    lines = ["", *without_blocks(text), ""]
    return [
        line
        for before, line, after in zip(lines, lines[1:], lines[2:], strict=False)
        if line.startswith("|") and not before.startswith("|")
        if not (before == "" or before.startswith("#")) or not re.fullmatch(r"\|(\s*:?-+:?\s*\|)+", after)
    ]


@each_page
def test_every_row_of_a_table_stands_in_a_table(page: Path) -> None:
    assert astray(page.read_text(encoding="utf-8")) == []


def test_every_row_of_the_pages_that_are_made_stands_in_a_table() -> None:
    for page, text in importlib.import_module("docs_hooks").made().items():
        assert astray(text) == [], page


def test_what_is_gone_or_astray_is_found() -> None:
    assert named(["library", "sync"]) is not None
    assert named(["library", "synch"]) is None
    assert named(["weigh"]) is None
    assert list(commands("Take `./run library sync`:\n```\nhowopen read A --page 2  # a page\n```\n")) == [
        ["library", "sync"],
        ["read", "A", "--page", "2"],
    ]
    assert astray("| a |\n| --- |\n| 1 |\n") == []
    assert astray("words\n| 1 |\n") == ["| 1 |"]
    assert FILE.findall("see `app/gone.py`, and docs/x.md.") == ["app/gone.py", "docs/x.md"]
