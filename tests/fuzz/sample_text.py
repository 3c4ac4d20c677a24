# SPDX-License-Identifier: Apache-2.0
"""One text of our own, and the formats of it that are text themselves."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from html import escape

_STAMP = (2026, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the text: its kind, its printed number ("" for none) and its words, cells parted by a bar."""

    kind: str
    number: str
    words: str

    @property
    def cells(self) -> list[str]:
        return self.words.split("|")

    @property
    def shown(self) -> str:
        return f"{self.number} {' '.join(self.cells)}".strip()


LEVELS = {"heading": 0, "clause": 1, "item": 2}
HEADER = "Harrow Lane Press, sample terms"
SUBJECT = "Terms for the sample model"
LINES = (
    Line("title", "", "Sample Model Research Licence"),
    Line("text", "", "This licence is between Harrow Lane Press (“we”) and those who use the Sample Model (“you”)."),
    Line("heading", "1.", "Definitions"),
    Line("clause", "1.1", "“Sample Model” means the weights, the tokeniser and the naïve baseline beside them."),
    Line("clause", "1.2", "“Output” means whatever the Sample Model produces[1] when it is given a prompt."),
    Line("heading", "2.", "What you may do"),
    Line("clause", "2.1", "You may, free of charge and in any country, do the following for research:"),
    Line("item", "(a)", "run the Sample Model on machines that you control;"),
    Line("item", "(b)", "change it – for instance by training it further – and keep what you made; and"),
    Line("item", "(c)", "share it unchanged, so long as this licence goes with it."),
    Line("clause", "2.2", "Commercial use needs a fee, which depends on how many people use your service each month:"),
    Line("row", "", "Users|Fee per year|Notice"),
    Line("row", "", "up to 1,000|€ 0|none"),
    Line("row", "", "1,001 to 50,000|€ 4,500|30 days"),
    Line("row", "", "more|by agreement|90 days"),
    Line("heading", "3.", "What you must not do"),
    Line("clause", "3.1", "You must not use the Sample Model to break the law, to harm anyone or to deceive."),
    Line("clause", "3.2", "You must not remove the notice “© Harrow Lane Press” from any copy."),
    Line("heading", "4.", "Ending"),
    Line("clause", "4.1", "We may end this licence in writing if you break Section 3 and do not mend it in 14 days."),
    Line("note", "[1]", "Text, pictures and sound alike; logs are not Output."),
)  # fmt: skip


def known_words(*, header: bool = False) -> list[str]:
    """Every word that the text prints, numbers included, in order."""
    words = [word for line in LINES for word in line.shown.split()]
    return words + (f"[Page header] {HEADER}".split() if header else [])


def zipped(members: dict[str, bytes | str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            stored = name == "mimetype"
            info = zipfile.ZipInfo(name, _STAMP)
            archive.writestr(info, data, zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def text() -> bytes:
    return "\n\n".join(line.shown for line in LINES).encode()


def markdown() -> bytes:
    made = []
    for line in LINES:
        if line.kind in ("title", "heading"):
            made.append(f"\n{'#' if line.kind == 'title' else '##'} {line.shown}\n")
        elif line.kind == "row":
            made.append(f"| {' | '.join(line.cells)} |" + ("\n|---|---|---|" if line.cells[0] == "Users" else ""))
        else:
            made.append(f"\n{line.shown}\n".replace("[1]", r"\[1\]"))
    return "\n".join(made).encode()


def html() -> bytes:
    tags = {"title": "h1", "heading": "h2"}
    rows = "".join(
        f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in line.cells)}</tr>" for line in LINES if line.kind == "row"
    )
    made = []
    for line in LINES:
        tag = tags.get(line.kind, "p")
        if line.kind == "row":
            made.append(f"<table>{rows}</table>" if line.cells[0] == "Users" else "")
        else:
            made.append(f"<{tag}>{escape(line.shown)}</{tag}>")
    menu = "<nav><a href=/>Home</a> <a href=/press>Press</a></nav>"
    banner = '<div id="cookie-banner">We use cookies. <button>Accept all</button></div>'
    body = f"<body>{menu}{''.join(made)}{banner}</body>"
    return f"<!doctype html><html><head><title>Terms</title></head>{body}</html>".encode()


def rtf_words(words: str) -> str:
    """Words as RTF writes them."""
    plain = words.replace("\\", r"\\").replace("{", r"\{").replace("}", r"\}")
    return "".join(c if c.isascii() else f"\\u{ord(c) if ord(c) < 0x8000 else ord(c) - 0x10000}?" for c in plain)


def rtf() -> bytes:
    note = next(line for line in LINES if line.kind == "note")
    reference = rf"{{\super\chftn{{\footnote\pard\plain{{\super\chftn}} {rtf_words(note.words)}}}}}"
    body = []
    for line in LINES:
        words = rtf_words(line.words).replace("[1]", reference)
        if line.kind in LEVELS:
            style = r"\s1" if line.kind == "heading" else ""
            number = rf"{{\listtext\f0 {line.number}\tab}}\ilvl{LEVELS[line.kind]}\ls1"
            body.append(rf"{number}\pard\plain{style} {words}\par")
        elif line.kind == "row":
            cells = "".join(rf"\pard\intbl {rtf_words(cell)}\cell " for cell in line.cells)
            body.append(rf"\trowd\cellx2000\cellx4000\cellx6000 {cells}\row\pard")
        elif line.kind != "note":
            style = r"\s2" if line.kind == "title" else ""
            body.append(rf"\pard\plain{style} {words}\par")
    head = (
        r"{\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0\froman\fcharset0 Times;}}{\colortbl;\red0\green0\blue0;}"
        r"{\stylesheet{\s0 Normal;}{\s1 heading 1;}{\s2 Title;}}{\*\generator Own;}"
        rf"{{\header\pard {HEADER}\par}}"
    )
    return (head + "\n".join(body) + "}").encode("ascii")
