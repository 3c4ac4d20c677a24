# SPDX-License-Identifier: Apache-2.0
"""Finds the texts to translate by reading the code and the data of the program."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import EnumType, StrEnum
from importlib import import_module
from pathlib import Path
from typing import Final

from howopen.domain.wording import domain_words, words
from howopen.planning.sectors import sector_words, sectors
from translation_tables import (
    DATA,
    LONE,
    NAMES_AS_KEYS,
    NO_TEXT,
    NOT_SAID,
    NOT_SAID_BY_METHODS,
    SILENT,
    STAGES,
    TECHNICAL,
    UNSPOKEN,
    WAYS_TO_GET,
    WORDS,
)

ROOT: Final = Path(__file__).resolve().parents[1]
APP: Final = ROOT / "app/howopen"
WINDOW, SAID = "window", "said"
_FORMATTED: Final = re.compile(r"\{(\w+):[^{}]*\}")


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
    for text in (
        *_window_texts(),
        *_said_texts(),
        *_data_texts(),
        *_ways_to_get(),
        *_words_of_kinds(),
        *_fields_of_use(),
    ):
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
                if _for_a_person(source) and source not in NO_TEXT.get(path.relative_to(APP).as_posix(), ()):
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


def _ways_to_get() -> Iterator[Text]:
    """Where to get a text that the library lacks: what several records say with other names, else the whole of it."""
    ways = {way: re.compile(re.sub(r"\\{\w+\\}", ".+", re.escape(way))) for way in WAYS_TO_GET}
    for path in sorted((ROOT / "licenses").glob("*.toml")):
        for key, told in _fields(tomllib.loads(path.read_text(encoding="utf-8"))):
            if key == "get_it" and told:
                way = next((way for way, pattern in ways.items() if pattern.fullmatch(told)), told)
                yield Text(SAID, way, _place(path))


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
        case ast.MatchValue():
            yield node
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
        return _FORMATTED.sub(r"{\1}", str(node.value))  # filled by format() later
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
    return bool(WORDS.search(words)) and not TECHNICAL.search(words)


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
