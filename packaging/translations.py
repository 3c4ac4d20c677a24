# SPDX-License-Identifier: Apache-2.0
"""Keeps the translations of the window: collects the texts, and makes what the program loads.

    PYTHONPATH=app python packaging/translations.py collect   # new texts into every .ts file, gone ones out
    PYTHONPATH=app python packaging/translations.py release   # .ts to .qm, with Qt's own lrelease
    PYTHONPATH=app python packaging/translations.py left      # texts of the window that go past translation
    PYTHONPATH=app python packaging/translations.py open ko   # what is not translated yet, as JSON

Texts of the window are found by the calls of ``tr``, ``mark`` and ``counted``; what the stages say by their literals
and by the fields of their data that a person reads. A translator edits the .ts file in Qt Linguist or by hand.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import EnumType, StrEnum
from importlib import import_module
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as Xml

from howopen.domain.wording import domain_words, words
from howopen.planning.sectors import sector_words, sectors

ROOT: Final = Path(__file__).resolve().parents[1]
APP: Final = ROOT / "app/howopen"
FOLDER: Final = ROOT / "resources/translations"
WINDOW, SAID = "window", "said"

STAGES: Final = (
    *("assessment", "planning", "policy", "bundling", "comparing", "history", "reading", "domain", "library"),
    *("workspace", "reviewing", "structure", "extraction", "exporting/formats.py"),
)
"""Where sentences are made that the window shows; the command line and the exports speak English."""

LONE: Final = {
    "assessment/freedoms.py": ("Unstated",),
    "comparing/formality.py": ("links", "markup", "nothing", "dashes"),
    "gui/translation/sentences.py": ("and", "or"),
    "reading/html_shown.py": ("navigation", "1 word"),
    "extraction/values/thresholds.py": (
        *("{number} million", "{number} billion", "{number} employees", "{number}%"),
        *("{number} hours", "{number} days", "{number} weeks", "{number} months", "{number} years"),
    ),
}
"""Words that a person reads and that look like keys, or are put together from a figure, by the file that says them."""

DATA: Final = {
    "taxonomy.toml": ("name", "help"),
    "criteria.toml": ("name", "question"),
    "directions.toml": ("name", "reason"),
    "mof.toml": ("name", "help"),
    "policies/*.toml": ("name", "description", "title", "message", "advice"),
    "rules/*.toml": ("reason",),
    "rules/values/thresholds.toml": ("name",),
    "places.toml": ("names",),
}

NAMES_AS_KEYS: Final = {"places.toml": "region"}
"""Tables of data whose keys are names that a person reads, by file."""

SILENT: Final = {
    "extraction/effects.py": "words of licences",
    "extraction/features.py": "what the model learns from",
    "extraction/listing.py": "what the model learns from",
    "extraction/numbering.py": "what the model learns from",
    "extraction/prepared.py": "what the model learns from",
    "extraction/settling.py": "words of licences",
    "library/catalogue.py": "faults of our own records, which only who builds the program sees",
    "library/decisive.py": "words of licences",
    "library/deviations.py": "words of licences",
    "library/schema.py": "SQL",
    "library/search.py": "SQL",
    "planning/as_markdown.py": "an export, which speaks English",
    "reading/docx_walk.py": "elements of the format",
    "reading/frames.py": "faults between our own processes",
    "reading/html_file.py": "elements of the format",
    "reading/language.py": "words that tell English from other languages",
    "reading/mail_parts.py": "words of the format",
    "reading/odt_writer.py": "elements of the format",
    "reading/pdf_blocks.py": "parts of words that hyphens join",
    "reading/rtf_controls.py": "words of the format",
    "reading/rtf_tokens.py": "words of the format",
    "workspace/accuracy.py": "what the command line prints",
    "workspace/accuracy_terms.py": "what the command line prints",
    "workspace/batch": "what the command line prints",
    "workspace/fact_scores.py": "what the command line prints",
    "workspace/review_schema.py": "SQL",
    "workspace/speed.py": "what the command line prints",
}
"""Files and folders of the stages that hold no text which the window shows, with the reason."""

UNSPOKEN: Final = frozenset(
    {
        *("Act", "BlockKind", "Category", "ChangeKind", "DecisiveKind", "DutyKind", "IdentityKind", "Match", "Reply"),
        *("RowGroup", "RowKind", "Standing", "State", "TermValue", "Tracked", "Turn", "Use", "ValueKind"),
        *("VersionKind", "WarningKind"),
    }
)
"""Kinds of the domain that are never shown by their own words."""
"""The fields of data that a person reads."""

NOT_SAID: Final = frozenset(
    {
        *(
            "compile",
            "getLogger",
            "debug",
            "info",
            "warning",
            "execute",
            "executescript",
            "executemany",
            "sub",
            "search",
        ),
        *("match", "fullmatch", "finditer", "findall", "split", "ValueError", "KeyError", "TypeError", "RuntimeError"),
        *("AssertionError", "NotImplementedError", "LookupError", "OSError", "strptime", "strftime", "startswith"),
        *("getattr", "endswith", "encode", "import_module", "removeprefix", "removesuffix", "partition"),
        *("setObjectName", "setProperty", "property", "Signal", "Slot", "TypeVar", "cast", "find", "count", "index"),
        *("setStyleSheet", "QKeySequence", "icon", "strip", "lstrip", "rstrip", "invokeMethod", "add_argument"),
    }
)
"""What is handed to these is no text for a person."""

NOT_SAID_BY_METHODS: Final = frozenset({"replace"})
"""The same of methods alone: ``text.replace``, but not ``replace`` of a dataclass."""

_WORDS: Final = re.compile(
    r"[A-Za-z][a-z’']+,? [a-zA-Z{“(]|^[A-Z][a-z]{2,}|[a-z]{2,} [a-z{“(]|^\{ (?:a )?[A-Za-z]{3,}|^No “"
    r"|\((?:\{|\d+) [a-z]{3,}|“\{” [a-z]"
)
_TECHNICAL: Final = re.compile(
    r"^(?:SELECT|INSERT|CREATE|UPDATE|DELETE|PRAGMA|DROP|ALTER|ATTACH|BEGIN|FROM|WHERE|WITH|VALUES)\b"
    r"|\\[bwsd]|\(\?|\)\?|^<[a-z/!]|^(?:Ctrl|Alt|Shift|Meta|Return|Enter|Esc(?:ape)?|Del(?:ete)?|Home|End|Page\w+|Space|Tab)(?:[+,]|$)"
    r"|^[\w.-]+/[\w.-]+$|^[A-Z][a-z]+[A-Z]\w*$|^\w+[_.:]\w+$|[:;{] ?[\w#-]+;|^[A-Z_]+$|^[a-z_]+=|://"
)


@dataclass(frozen=True, slots=True)
class Text:
    """A text to translate: its context, the English, where it stands, and the singular where there is one."""

    context: str
    source: str
    place: str
    singular: str = ""


def collected() -> tuple[Text, ...]:
    """Every text once, by context and in the order of the files."""
    found: dict[tuple[str, str], Text] = {}
    for text in (*_window_texts(), *_said_texts(), *_data_texts(), *_words_of_kinds(), *_fields_of_use()):
        found.setdefault((text.context, text.source), text)
    return tuple(found.values())


def _trees(folder: Path) -> Iterator[tuple[Path, ast.Module]]:
    for path in sorted(folder.rglob("*.py")) if folder.is_dir() else [folder]:
        yield path, ast.parse(path.read_text(encoding="utf-8"))


def _name(call: ast.Call) -> str:
    function = call.func
    return function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")


def _literals(call: ast.Call) -> list[str]:
    return [arg.value for arg in call.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]


def _window_texts() -> Iterator[Text]:
    for path, tree in _trees(APP / "gui"):
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            name, literals = _name(node), _literals(node)
            place = _place(path)
            if name in ("tr", "mark") and literals:
                yield Text(WINDOW, literals[0], place)
            elif name == "counted" and len(literals) >= 2:
                yield Text(WINDOW, literals[1], place, singular=literals[0])


def _said_texts() -> Iterator[Text]:
    for stage in STAGES:
        for path, tree in _trees(APP / stage):
            if _is_silent(path):
                continue
            for node in _shown_literals(tree):
                source = _source(node)
                if _for_a_person(source):
                    yield Text(SAID, source.strip(), _place(path))
    for file, lone in LONE.items():
        for word in lone:
            yield Text(SAID, word, _place(APP / file))


def _data_texts() -> Iterator[Text]:
    for pattern, keys in DATA.items():
        for path in sorted((ROOT / "resources").glob(pattern)):
            content = tomllib.loads(path.read_text(encoding="utf-8"))
            for key, value in _fields(content):
                if key in keys:
                    yield Text(SAID, value, _place(path))
            if pattern in NAMES_AS_KEYS:
                yield from (Text(SAID, name, _place(path)) for name in content[NAMES_AS_KEYS[pattern]])
            if pattern == "places.toml":
                # Below "country" the keys are codes.
                yield from (Text(SAID, name, _place(path)) for names in content["country"].values() for name in names)


def _is_silent(path: Path) -> bool:
    within = path.relative_to(APP)
    return any(place.as_posix() in SILENT for place in (within, *within.parents))


def _words_of_kinds() -> Iterator[Text]:
    """What the values of the domain's kinds are called: "at-will" is "At will"."""
    for path in sorted((APP / "domain").glob("*.py")):
        module = import_module(f"howopen.domain.{path.stem}")
        for kind in vars(module).values():
            own = isinstance(kind, EnumType) and issubclass(kind, StrEnum) and kind.__module__ == module.__name__
            if own and kind.__name__ not in UNSPOKEN:
                yield from (Text(SAID, words(member), _place(path)) for member in kind)


def _fields_of_use() -> Iterator[Text]:
    """What fields of use are called: in answers, and among a licence's prohibited fields."""
    place = _place(ROOT / "resources/profiles/sectors.toml")
    for name in sectors().known:
        yield Text(SAID, sector_words(name), place)
        within = domain_words(name)
        if within[:1].upper() + within[1:] != sector_words(name):  # which the first letter alone tells apart
            yield Text(SAID, within, place)


def _fields(value: object, key: str = "") -> Iterator[tuple[str, str]]:
    """Every text of a TOML file with the key that it stands under."""
    if isinstance(value, dict):
        for name, inner in value.items():
            # Below "names" the keys are codes of places.
            yield from _fields(inner, key if key == "names" else name)
    elif isinstance(value, list):
        for inner in value:
            yield from _fields(inner, key)
    elif isinstance(value, str):
        yield key, value


def _place(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _shown_literals(tree: ast.Module) -> Iterator[ast.Constant | ast.JoinedStr]:
    """The text literals of a module that may be shown: no docstrings, keys, patterns or names."""
    passed = _passed_over(tree)
    for node in ast.walk(tree):
        if node in passed:
            continue
        if isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str)):
            yield node


def _passed_over(tree: ast.Module) -> set[ast.AST]:
    """Nodes that hold no text for a person, and what lies below them."""
    passed: set[ast.AST] = set()
    for node in ast.walk(tree):
        for inner in _technical_parts(node):
            passed |= set(ast.walk(inner))
        if isinstance(node, ast.JoinedStr) and node not in passed:
            # The pieces between the places; what stands in the places is looked at by itself.
            passed |= {piece for piece in node.values if isinstance(piece, ast.Constant)}
            for piece in node.values:
                if isinstance(piece, ast.FormattedValue) and piece.format_spec is not None:
                    passed |= set(ast.walk(piece.format_spec))
    return passed


def _technical_parts(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.Expr(value=ast.Constant()):  # a docstring
            yield node
        case ast.Call() if _name(node) in NOT_SAID:
            yield from (*node.args, *node.keywords)
        case ast.Call(func=ast.Attribute(attr=name)) if name in NOT_SAID_BY_METHODS:
            yield from (*node.args, *node.keywords)
        case ast.Subscript():
            yield node.slice
        case ast.Compare(ops=operators):
            if any(isinstance(operator, (ast.Eq, ast.NotEq, ast.In, ast.NotIn)) for operator in operators):
                yield from (node.left, *node.comparators)
        case ast.AnnAssign(target=ast.Name(id="_MODULES")) | ast.Assign(targets=[ast.Name(id="__all__")]):
            yield node
        case ast.AnnAssign():
            yield node.annotation
        case ast.arg(annotation=ast.AST() as annotation):
            yield annotation
        case ast.FunctionDef(returns=ast.AST() as returns):
            yield returns
        case _:
            return


def _source(node: ast.Constant | ast.JoinedStr) -> str:
    """The text with places named by what is put into them: f"{cap.amount:,} users" gives "{amount} users"."""
    if isinstance(node, ast.Constant):
        return str(node.value)
    out: list[str] = []
    names: list[str] = []
    for piece in node.values:
        if isinstance(piece, ast.Constant):
            out.append(str(piece.value))
        elif isinstance(piece, ast.FormattedValue):
            name = _place_name(piece.value)
            while name in names:
                name += "_2" if not name[-1].isdigit() else "2"
            names.append(name)
            out.append(f"{{{name}}}")
    return "".join(out)


def _place_name(value: ast.expr) -> str:
    match value:
        case ast.Name(id=name):
            return name.strip("_")
        case ast.Attribute(attr=name):
            return name.strip("_")
        case ast.Call(func=ast.Name(id=name)) | ast.Call(func=ast.Attribute(attr=name)):
            return name.strip("_")
        case _:
            return "value"


def _for_a_person(source: str) -> bool:
    words = re.sub(r"\{\w*\}", "{", source).strip()
    return bool(_WORDS.search(words)) and not _TECHNICAL.search(words)


def left(paths: Iterable[Path]) -> Iterator[tuple[str, int, str]]:
    """Literals of the window that look like texts for a person and go past translation: place, line, text."""
    for path in paths:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        handled: set[ast.AST] = set()
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _name(node) in ("tr", "mark", "counted", "said"):
                # The text is translated; what is put into its places is looked at.
                handled |= {inner for arg in node.args for inner in ast.walk(arg)}
        for literal in _shown_literals(tree):
            if literal not in handled and _for_a_person(_source(literal)):
                yield _place(path), literal.lineno, _source(literal)


def update(path: Path, texts: Iterable[Text]) -> tuple[int, int]:
    """Writes the texts into a .ts file, keeping its translations; returns how many there are, and how many lack one."""
    old = _translations(path)
    root = Xml.Element("TS", version="2.1", language=path.stem.partition("_")[2], sourcelanguage="en")
    contexts: dict[str, Xml.Element] = {}
    total = open_ones = 0
    for text in sorted(texts, key=lambda text: (text.context, text.place)):
        if text.context not in contexts:
            contexts[text.context] = Xml.SubElement(root, "context")
            Xml.SubElement(contexts[text.context], "name").text = text.context
        known = old.get((text.context, text.source), "")
        _add(contexts[text.context], text, known)
        total += 1
        open_ones += not known
    Xml.indent(root, " ")
    words = Xml.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{words}\n', encoding="utf-8")
    return total, open_ones


def _add(context: Xml.Element, text: Text, translation: str) -> None:
    message = Xml.SubElement(context, "message", {"numerus": "yes"} if text.singular else {})
    Xml.SubElement(message, "location", filename=text.place)
    Xml.SubElement(message, "source").text = text.source
    element = Xml.SubElement(message, "translation", {} if translation else {"type": "unfinished"})
    if text.singular:
        # Korean, Japanese and Chinese have one form; a language with more gets them from Qt Linguist.
        Xml.SubElement(element, "numerusform").text = translation
    else:
        element.text = translation


def _translations(path: Path) -> dict[tuple[str, str], str]:
    if not path.is_file():
        return {}
    found: dict[tuple[str, str], str] = {}
    for context in Xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            element = message.find("translation")
            if element is not None and element.get("type") != "unfinished":
                form = element.find("numerusform")
                words = (form.text if form is not None else element.text) or ""
                found[context.findtext("name", ""), message.findtext("source", "")] = words
    return found


def unfinished(path: Path) -> list[dict[str, str]]:
    """The messages without a translation."""
    known = _translations(path)
    return [
        {"context": text.context, "source": text.source, "place": text.place}
        for text in collected()
        if (text.context, text.source) not in known
    ]


def take_in(path: Path, rows: Iterable[dict[str, str]]) -> None:
    """Puts translations (context, source, translation) into a .ts file."""
    given = {(row["context"], row["source"]): row["translation"] for row in rows}
    tree = Xml.parse(path)
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            words = given.get((context.findtext("name", ""), message.findtext("source", "")))
            element = message.find("translation")
            if words and element is not None:
                element.attrib.pop("type", None)
                form = element.find("numerusform")
                (form if form is not None else element).text = words
    words_out = Xml.tostring(tree.getroot(), encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{words_out}\n', encoding="utf-8")


def main() -> int:
    """Does what the command line says; returns the exit code."""
    parser = argparse.ArgumentParser(description="Keeps the translations of the window.")
    parser.add_argument("command", choices=("collect", "release", "left", "open", "take"))
    parser.add_argument(
        "names", nargs="*", help="a language for open; a language and JSON files for take; paths for left"
    )
    options = parser.parse_args()
    match options.command:
        case "collect":
            texts = collected()
            for path in sorted(FOLDER.glob("*.ts")):
                total, open_ones = update(path, texts)
                print(f"{path.name}: {total} texts, {open_ones} without a translation")
        case "release":
            for path in sorted(FOLDER.glob("*.ts")):
                release = Path(sys.executable).with_name("pyside6-lrelease")
                subprocess.run([release, "-silent", path, "-qm", path.with_suffix(".qm")], check=True)
        case "open":
            rows = unfinished(FOLDER / f"howopen_{options.names[0]}.ts")
            print(json.dumps(rows, ensure_ascii=False, indent=1))
        case "take":
            for name in options.names[1:]:
                rows = json.loads(Path(name).read_text(encoding="utf-8"))
                take_in(FOLDER / f"howopen_{options.names[0]}.ts", rows)
        case _:
            paths = [file for name in options.names or [APP / "gui"] for file in _files(Path(name))]
            for place, line, text in left(paths):
                print(f"{place}:{line}: {text!r}")
    return 0


def _files(path: Path) -> list[Path]:
    path = path.resolve()
    return [path] if path.is_file() else sorted(path.rglob("*.py"))


if __name__ == "__main__":
    raise SystemExit(main())
