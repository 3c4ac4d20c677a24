# SPDX-License-Identifier: Apache-2.0
"""Full-text search of the library's texts: ranked, with phrases, beginnings of words, and the words found in context.

English is searched by word stems, scripts that are written without spaces by runs of characters.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from howopen.domain.library import LibraryEntry
from howopen.library.schema import is_without_spaces

_TERM = re.compile(r'"([^"]*)"|(\S+)')
# British and American spelling of the one word that everybody looks for here.
_LICENCE = re.compile(r"licen[cs]", re.IGNORECASE)
_GRAM = 3
_CONTEXT_WORDS = 24
_CONTEXT_CHARACTERS = 40
_FROM, _TO, _MORE = "\x02", "\x03", "…"


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry that was found, with its words in context.

    ``snippet`` is a part of the text on one line ("" where the name alone was found); ``marks`` are where the found
    words stand in it, as offsets. ``places`` is in how many places of the whole text they stand, where that was asked.
    """

    entry: LibraryEntry
    snippet: str = ""
    marks: tuple[tuple[int, int], ...] = ()
    places: int = 0


@dataclass(frozen=True, slots=True)
class Query:
    """What a person asked for.

    ``terms`` are all words and phrases as typed, without quotation marks; ``words`` is the expression for the search
    by words, ``grams`` that for the search by runs of characters, ``short`` are terms too short for it.
    """

    terms: tuple[str, ...]
    words: str
    grams: str
    short: tuple[str, ...]


def parsed(query: str) -> Query:
    """The words and "phrases" of ``query``; the last word, and any that ends with *, may be the beginning of one."""
    found = [(phrase or word, bool(phrase)) for phrase, word in _TERM.findall(query.replace("\0", " "))]
    terms = [(term.replace('"', ""), is_phrase) for term, is_phrase in found if term.strip('"* ')]
    spaced = [(term, is_phrase) for term, is_phrase in terms if not is_without_spaces(term)]
    others = [term for term, _ in terms if is_without_spaces(term)]
    return Query(
        terms=tuple(term.rstrip("*") for term, _ in terms),
        words=" AND ".join(
            _expression(term, prefix=term.endswith("*") or (number == len(spaced) - 1 and not is_phrase))
            for number, (term, is_phrase) in enumerate(spaced)
        ),
        grams=" AND ".join(f'"{term}"' for term in others if len(term) >= _GRAM),
        short=tuple(term for term in others if len(term) < _GRAM),
    )


def rows_named(connection: sqlite3.Connection, query: Query, *, order: str) -> list[int]:
    """Row numbers of the entries whose facts and tags hold every term, in ``order`` after the one called just so."""
    tags = "ifnull((SELECT group_concat(tag, ' ') FROM tag WHERE tag.id = entry.id), '')"
    facts = f"id || ' ' || name || ' ' || publisher || ' ' || models || ' ' || family || ' ' || spdx || ' ' || {tags}"
    tests = " AND ".join(f"instr(lower({facts}), ?)" for _ in query.terms)
    statement = f"SELECT row FROM entry WHERE {tests} ORDER BY ? NOT IN (id, lower(name), lower(spdx)), {order}"
    terms = [term.lower() for term in query.terms]
    return [int(row) for (row,) in connection.execute(statement, (*terms, " ".join(terms)))]


def rows_holding(connection: sqlite3.Connection, query: Query, limit: int) -> list[int]:
    """Row numbers of up to ``limit`` texts that hold every term of ``query``: those of AI models first, best first."""
    tables, tests, values = ["entry"], [], []
    for table, expression in (("words", query.words), ("grams", query.grams)):
        if expression:
            tables.append(f"JOIN {table} ON {table}.rowid = entry.row")
            tests.append(f"{table} MATCH ?")
            values.append(expression)
    if query.short:
        tables.append("JOIN body USING (row)")
        tests += ["entry.row IN (SELECT id FROM grams_docsize)", *["instr(body.text, ?)"] * len(query.short)]
        values += query.short
    if not tests:
        return []
    ranks = [f"bm25({table})" for table, expression in (("words", query.words), ("grams", query.grams)) if expression]
    order = ", ".join(["entry.ai DESC", *ranks, "entry.row"])
    statement = f"SELECT entry.row FROM {' '.join(tables)} WHERE {' AND '.join(tests)} ORDER BY {order} LIMIT ?"
    return [int(row) for (row,) in connection.execute(statement, (*values, limit))]


def snippet(connection: sqlite3.Connection, query: Query, row: int) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The part of the text at ``row`` that holds most of the query's words, and where they stand in that part."""
    for table, expression in (("words", query.words), ("grams", query.grams)):
        if expression:
            # Runs of characters are shorter than words, so more of them are as long.
            size = _CONTEXT_WORDS if table == "words" else 2 * _CONTEXT_WORDS
            found = connection.execute(
                f"SELECT snippet({table}, 0, ?, ?, ?, ?) FROM {table} WHERE {table} MATCH ? AND rowid = ?",
                (_FROM, _TO, _MORE, size, expression, row),
            ).fetchone()
            if found:
                return _marked(found[0])
    return _around(connection, query.short, row)


def places(connection: sqlite3.Connection, query: Query, row: int) -> int:
    """In how many places of the text at ``row`` the words of ``query`` stand; 0 where that text does not match."""
    found = 0
    for table, expression in (("words", query.words), ("grams", query.grams)):
        if expression:
            marked = connection.execute(
                f"SELECT highlight({table}, 0, ?, '') FROM {table} WHERE {table} MATCH ? AND rowid = ?",
                (_FROM, expression, row),
            ).fetchone()
            found += marked[0].count(_FROM) if marked else 0
    if query.short:
        text = connection.execute("SELECT text FROM body WHERE row = ?", (row,)).fetchone()
        found += sum(text[0].count(term) for term in query.short) if text else 0
    return found


def _expression(term: str, *, prefix: bool) -> str:
    plain = term.rstrip("*")
    spellings = dict.fromkeys([plain, *(_LICENCE.sub(spelling, plain) for spelling in ("licenc", "licens"))])
    star = "*" if prefix else ""
    return f"({' OR '.join(f'{chr(34)}{spelling}{chr(34)}{star}' for spelling in spellings)})"


def _marked(text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text on one line without the marks, and the offsets between them."""
    parts = re.split(f"[{_FROM}{_TO}]", " ".join(text.split()))
    places, at = [0], 0
    for part in parts:
        at += len(part)
        places.append(at)
    marks = tuple((places[number], places[number + 1]) for number in range(1, len(parts), 2))
    return "".join(parts), marks


def _around(connection: sqlite3.Connection, terms: Sequence[str], row: int) -> tuple[str, tuple[tuple[int, int], ...]]:
    found = connection.execute("SELECT text FROM body WHERE row = ?", (row,)).fetchone()
    text = str(found[0]) if found else ""
    place = text.find(terms[0]) if terms else -1
    if place < 0:
        return "", ()
    start = max(0, place - _CONTEXT_CHARACTERS)
    end = place + len(terms[0])
    before, after = text[start:place], text[end : end + _CONTEXT_CHARACTERS]
    return _marked(f"{_MORE if start else ''}{before}{_FROM}{terms[0]}{_TO}{after}{_MORE}")
