# SPDX-License-Identifier: Apache-2.0
"""Rules of the house that no linter knows."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "app" / "howopen").rglob("*.py"))
COLOUR = re.compile(r"[\"'#]#?[0-9A-Fa-f]{6}[\"']|QColor\(\s*\d")


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_every_file_names_its_licence_first(path: Path) -> None:
    assert path.read_text(encoding="utf-8").startswith("# SPDX-License-Identifier: Apache-2.0\n")


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_no_file_becomes_the_place_where_everything_lives(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 350


@pytest.mark.parametrize("path", [p for p in SOURCES if "/gui/" in p.as_posix()], ids=name)
def test_colours_stand_in_the_theme_file_alone(path: Path) -> None:
    assert not COLOUR.search(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", sorted((ROOT / "app" / "howopen" / "domain").glob("*.py")), ids=name)
def test_values_are_frozen(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ClassDef):
            decorators = [ast.unparse(decorator) for decorator in node.decorator_list]
            bases = [ast.unparse(base) for base in node.bases]
            frozen = any("dataclass(frozen=True" in decorator for decorator in decorators)
            assert frozen or "StrEnum" in bases or "Exception" in bases, node.name
