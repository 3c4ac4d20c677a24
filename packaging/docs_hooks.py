# SPDX-License-Identifier: Apache-2.0
"""Pages of the site that are made from the program, so that they cannot say anything else than it does (for mkdocs)."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

ROOT = Path(__file__).resolve().parents[1]
GROUPS = {
    "use": "Use",
    "out": "Outputs",
    "dist": "Distribution",
    "ctl": "Control",
    "legal": "Legal",
}
EFFECTS = {
    "permit": "gives you a right",
    "require": "puts a duty on you",
    "prohibit": "forbids something",
    "condition": "makes a right depend on something that it states",
    "declare": "states a fact or a rule",
}


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A Markdown table."""
    names = list(head)
    lines = [names, ["---"] * len(names), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)


def labels(categories: Mapping[str, Mapping[str, str]], criteria: Iterable[Mapping[str, str]]) -> str:
    """The page of labels, from the tables of ``resources/taxonomy.toml`` and ``resources/criteria.toml``."""
    parts = [
        "# The labels in plain words",
        """\
Each clause that HowOpen finds has one of these kinds. The two letters stand in the margin of a text and in tables. A
passage may be of several kinds; then it is listed once under each.""",
    ]
    for group, name in GROUPS.items():
        rows = [(row["code"], row["name"], row["help"]) for row in categories.values() if row["group"] == group]
        parts += [f"## {name}", table(("Code", "Kind", "What it tells you"), rows)]
    parts += [
        "## What a clause does",
        table(("Effect", "The clause"), ((name.capitalize(), words) for name, words in EFFECTS.items())),
        "## Criteria",
        "Asked of each document as a whole, each answered by its clauses:",
        table(("Criterion", "Question"), ((row["name"], row["question"]) for row in criteria)),
    ]
    return "\n\n".join(parts) + "\n"


def looks(theme: Mapping[str, Mapping[str, Any]], rules: str) -> str:
    """The page of the visual language: ``rules`` with the tables of the theme file in their places."""
    rows = [
        (f"`{name}`", role["family"], f"{role['size']:g} / {role['line']}", str(role["weight"]), role["use"])
        for name, role in theme["type"].items()
    ]
    tables = {
        "TYPE": table(("Role", "Family", "Size / line", "Weight", "For"), rows),
        "FAMILIES": table(("Kind", "The first of these"), ((k, ", ".join(v)) for k, v in theme["families"].items())),
        "RADII": table(("Corner of", "px"), ((name, str(size)) for name, size in theme["radius"].items())),
        "COLOURS": table(("Token", "Light", "On its ground", "Dark", "On its ground"), _colours(theme)),
    }
    for name, words in tables.items():
        rules = rules.replace(f"<!-- {name} -->", words)
    return rules


def _colours(theme: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[str, ...]]:
    """Token, then for light and dark its value and its contrast with the ground that it stands on."""
    for token in theme["light"]:
        cells = [f"`{token}`"]
        for mode in ("light", "dark"):
            ink, ground = theme[mode][token], theme[mode].get(f"{token}wash", theme[mode]["surface"])
            wash = token.endswith("wash") or token in ("window", "surface", "sunken", "hover", "line", "accentline")
            cells += [f"`{ink}`", "" if wash else f"{contrast(ink, ground):.1f}"]
        yield tuple(cells)


def contrast(one: str, other: str) -> float:
    """The contrast of two colours "#RRGGBB", 1 to 21 (WCAG 2.2, "contrast ratio")."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def actions(source: str) -> list[tuple[str, str, str]]:
    """Menu, text and shortcut of each action in the source of the window's table that has a shortcut or a letter."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "ActionSpec":
            menu = next((word.attr for word in node.args[1:] if isinstance(word, ast.Attribute)), "")
            texts = [word.value for word in map(_marked, node.args) if isinstance(word, ast.Constant)]
            named = [
                k.value.value
                for k in node.keywords
                if k.arg in ("shortcut", "letter") and isinstance(k.value, ast.Constant)
            ]
            shortcut = texts[1] if len(texts) > 1 else (named[0] if named else "")
            if shortcut:
                found.append((menu.replace("_", " ").capitalize(), str(texts[0]).rstrip("…"), str(shortcut)))
    return found


def _marked(node: ast.expr) -> ast.expr:
    """What is noted for translation: the literal in ``mark("Open files")``; anything else as it is."""
    return node.args[0] if isinstance(node, ast.Call) and len(node.args) == 1 else node


def keys(source: str, more: str) -> str:
    """The page of keys: those of the menus, then those within the views, which ``more`` holds."""
    rows = [(menu, text, f"`{shortcut}`") for menu, text, shortcut in actions(source)]
    return f"# Keys\n\n## Everywhere\n\n{table(('Menu', 'Action', 'Keys'), rows)}\n\n{more}"


def made() -> dict[str, str]:
    """The pages that are made, by their place in the site."""

    def read(name: str) -> str:
        return (ROOT / name).read_text(encoding="utf-8")

    taxonomy, criteria = (tomllib.loads(read(f"resources/{name}.toml")) for name in ("taxonomy", "criteria"))
    return {
        "labels.md": labels(taxonomy["category"], criteria["criterion"]),
        "keys.md": keys(read("app/howopen/gui/actions.py"), read("docs/parts/keys.md")),
        "developers/looks.md": looks(tomllib.loads(read("resources/themes/howopen.toml")), read("docs/parts/looks.md")),
        "developers/architecture.md": read("app/ARCHITECTURE.md"),
        "developers/changelog.md": read("CHANGELOG.md"),
    }


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Adds the pages that are made; called by mkdocs."""
    from mkdocs.structure.files import File

    for place, content in made().items():
        files.append(File.generated(config, place, content=content))
    return files
