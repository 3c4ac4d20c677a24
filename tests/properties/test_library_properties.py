# SPDX-License-Identifier: Apache-2.0
import sqlite3
from contextlib import closing
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from howopen.domain.library import IdentityKind
from howopen.library.adding import slug
from howopen.library.deviations import deviations, kind_of
from howopen.library.search import parsed
from howopen.library.sources.front_matter import parse
from howopen.library.words import folded, words_of

TEXTS = st.text(alphabet=st.sampled_from("ab cde'’-\n.,$%许可(1)Copyright©É"), max_size=80)


# Long enough to be read in several pieces.
LONG = TEXTS.map(lambda text: text * (5000 // max(1, len(text))))


@given(TEXTS | LONG)
@settings(max_examples=60)
def test_words_lie_in_order_and_hold_what_they_fold(text: str) -> None:
    words = words_of(text)
    found = [words.span(index) for index in range(len(words.folded))]
    assert words.folded == folded(text)
    assert [folded(text[start:end]) for start, end in found] == [[word] for word in words.folded]
    assert all(0 <= start < end <= len(text) for start, end in found)
    assert all(before[1] <= after[0] for before, after in pairwise(found))
    for place in range(0, len(text), max(1, len(text) // 7)):
        assert words.before(place) == sum(start < place for start, _ in found)


@given(TEXTS, TEXTS)
def test_no_deviation_if_and_only_if_no_word_differs(known: str, found: str) -> None:
    assert (not deviations(known, found)) == (folded(known) == folded(found))


@given(TEXTS, TEXTS)
def test_deviations_quote_the_text_where_they_say(known: str, found: str) -> None:
    for deviation in deviations(known, found):
        assert deviation.known or deviation.found
        assert deviation.found == " ".join(found[deviation.start : deviation.end].split())


@given(TEXTS, TEXTS)
def test_a_text_is_exact_if_and_only_if_no_word_differs(known: str, found: str) -> None:
    kind = kind_of(known, found, deviations(known, found))
    assert (kind is IdentityKind.EXACT) == (folded(known) == folded(found))


@given(st.text(alphabet=st.sampled_from("ab *\"'()^-:+{}可许licence\t ANDOR"), max_size=40) | st.text(max_size=20))
def test_any_query_is_a_search_that_the_database_understands(query: str) -> None:
    asked = parsed(query)
    with closing(sqlite3.connect(":memory:")) as connection:
        for table, expression, tokens in (
            ("words", asked.words, "porter unicode61"),
            ("grams", asked.grams, "trigram"),
        ):
            connection.execute(f"CREATE VIRTUAL TABLE {table} USING fts5(text, tokenize='{tokens}')")
            if expression:
                connection.execute(f"SELECT 1 FROM {table} WHERE {table} MATCH ?", (expression,)).fetchall()
    assert bool(asked.terms) == bool(asked.words or asked.grams or asked.short)


@given(st.text(max_size=200))
def test_any_file_is_parsed_or_refused(source: str) -> None:
    parsed = parse(f"---\nkey: k\n{source}")
    assert parsed is None or "key" in parsed.values


@given(st.text(max_size=60))
def test_every_name_gives_a_plain_id(name: str) -> None:
    found = slug(name)
    assert found
    assert found == slug(found)
    assert all(character.isascii() and (character.isalnum() or character in "-.") for character in found)
