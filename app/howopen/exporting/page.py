# SPDX-License-Identifier: Apache-2.0
"""The frame of an exported web page: one file, no script, nothing loaded from elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, repeat

from howopen.assets import palettes, resource, taxonomy
from howopen.domain.clauses import Category, Effect
from howopen.domain.comparison import Direction
from howopen.domain.wording import words
from howopen.exporting.provenance import NOTICE
from howopen.exporting.safe import html_text
from howopen.exporting.wording import DIRECTION_SIGNS, EFFECT_SIGNS

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def page(heading: str, body: Iterable[str]) -> bytes:
    """A whole page in UTF-8; ``heading`` is plain text, ``body`` is finished HTML."""
    lines = [
        "<!DOCTYPE html>",
        '<html lang="en">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="generator" content="HowOpen">',
        f"<title>{html_text(heading)}</title>",
        f"<style>\n{_style()}</style>",
        "</head>",
        "<body>",
        *body,
        "</body>",
        "</html>",
        "",
    ]
    return "\n".join(lines).encode("utf-8", errors="replace")


def table(head: Sequence[str], rows: Iterable[Sequence[str]], *, classes: Iterable[str] = ()) -> list[str]:
    """A table; ``head`` is plain text, cells are finished HTML, a row's first cell is its head.

    ``classes`` gives each row's class, as far as it goes.
    """
    heads = "".join(f'<th scope="col">{html_text(label)}</th>' for label in head)
    lines = ['<div class="scroll"><table>', f"<thead><tr>{heads}</tr></thead>", "<tbody>"]
    for (first, *others), kind in zip(rows, chain(classes, repeat("")), strict=False):
        cells = "".join(f"<td>{cell}</td>" for cell in others)
        opening = f'<tr class="{kind}">' if kind else "<tr>"
        lines.append(f'{opening}<th scope="row">{first}</th>{cells}</tr>')
    return [*lines, "</tbody>", "</table></div>"]


def definitions(pairs: Iterable[tuple[str, str]]) -> list[str]:
    """Labels and values, both plain text."""
    return ["<dl>", *(f"<dt>{html_text(k)}</dt><dd>{html_text(v)}</dd>" for k, v in pairs), "</dl>"]


def about(pairs: Iterable[tuple[str, str]], *, anchor: str = "about", level: int = 2) -> list[str]:
    """The part that says where everything comes from; ``anchor`` is its heading's name, ``level`` its level."""
    return [
        f'<section aria-labelledby="{anchor}">',
        f'<h{level} id="{anchor}">About this file</h{level}>',
        f'<p class="notice">{html_text(NOTICE)}</p>',
        *definitions(pairs),
        "</section>",
    ]


def code(category: Category) -> str:
    """The category's two letters as a badge; its full name is the badge's title."""
    info = taxonomy()[category]
    return f'<abbr class="code {info.group}" title="{html_text(info.name)}">{info.code}</abbr>'


def effect(value: Effect) -> str:
    """An effect's sign and word."""
    return f'<span class="sign {value.value}">{EFFECT_SIGNS[value]} {words(value)}</span>'


def direction(value: Direction) -> str:
    """A direction's sign and word."""
    return f'<span class="sign {value.value}">{DIRECTION_SIGNS[value]} {words(value)}</span>'


def _style() -> str:
    light, dark = palettes()["light"], palettes()["dark"]
    css = resource("templates/export.css").read_text(encoding="utf-8")
    return (
        f":root {{ {_tokens(light)} }}\n"
        f"@media screen and (prefers-color-scheme: dark) {{ :root {{ {_tokens(dark)} }} }}\n" + css
    )


def _tokens(palette: Mapping[str, str]) -> str:
    return " ".join(f"--{name}: {colour};" for name, colour in palette.items())
