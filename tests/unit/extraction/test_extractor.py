# SPDX-License-Identifier: Apache-2.0
"""From a document to clauses, with the rules and the model that ship."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from howopen.assets import resource
from howopen.domain.clauses import Category, Clause, Effect
from howopen.domain.document import Block, BlockKind, Document
from howopen.domain.errors import HowOpenError
from howopen.domain.outline import Outline, Section
from howopen.domain.spans import Span
from howopen.extraction import Extractor
from howopen.extraction.latent import Directions, Pairs
from howopen.extraction.meaning import load_vectors
from howopen.extraction.model import LinearModel, Model, load, save
from howopen.extraction.training import Platt
from howopen.extraction.vectors import space_of

CAP = "If your products have more than 30 million monthly active users, you must request a licence from us."
TEXT = "\n\n".join(
    (
        "1. Terms",
        "You may not use the model for any commercial purpose.",
        CAP,
        "You agree not to use the model:",
        "(a) to harass or harm people;",
        "(b) to generate malware.",
        "THE MODEL IS PROVIDED “AS IS”, WITHOUT WARRANTY OF ANY KIND.",
        "Our total liability to all users will not exceed 100 dollars.",
        "This licence is governed by the laws of Ruritania.",
    )
)


def made(text: str) -> Document:
    blocks, at = [], 0
    for part in text.split("\n\n"):
        blocks.append(Block(BlockKind.PARAGRAPH, Span(at, at + len(part))))
        at += len(part) + 2
    return Document(name="t.txt", sha256="", media_type="text/plain", text=text, blocks=tuple(blocks))


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


@pytest.fixture(scope="module")
def clauses(extractor: Extractor) -> tuple[Clause, ...]:
    section = Section("1", "1.", "Terms", Span(0, len(TEXT)), Span(0, 8), 0)
    return extractor.extract(made(TEXT), Outline(sections=(section,)))


def of(clauses: tuple[Clause, ...], category: Category) -> list[tuple[str, Effect]]:
    return [(clause.span.of(TEXT), clause.effect) for clause in clauses if clause.category is category]


def test_the_three_that_matter_most_are_found(clauses: tuple[Clause, ...]) -> None:
    assert of(clauses, Category.USER_CAP) == [(CAP, Effect.CONDITION)]
    assert of(clauses, Category.COMMERCIAL_USE)[0] == (
        "You may not use the model for any commercial purpose.",
        Effect.PROHIBIT,
    )
    uses = [quote for quote, effect in of(clauses, Category.FIELD_OF_USE) if effect is Effect.PROHIBIT]
    assert {"to harass or harm people;", "to generate malware."} <= set(uses)


def test_ids_follow_the_text_and_the_section_is_cited(clauses: tuple[Clause, ...]) -> None:
    assert [clause.id for clause in clauses] == [f"c{number}" for number in range(1, len(clauses) + 1)]
    starts = [clause.span.start for clause in clauses]
    assert starts == sorted(starts)
    assert {clause.section for clause in clauses} == {"1"}


def test_every_finding_says_who_found_it_and_from_which_words(clauses: tuple[Clause, ...]) -> None:
    for clause in clauses:
        assert clause.evidence
        assert all(clause.span.covers(words) for item in clause.evidence for words in item.words)
        assert any(item.words for item in clause.evidence)
        assert 0 < clause.confidence <= 1
    cap = next(clause for clause in clauses if clause.category is Category.USER_CAP)
    assert "user-cap.users" in cap.why()


def test_the_same_text_gives_the_same_clauses(extractor: Extractor) -> None:
    assert extractor.extract(made(TEXT), Outline()) == extractor.extract(made(TEXT), Outline())


@pytest.mark.parametrize("text", ["", "The cat sat on the mat.", "模型许可协议。"])
def test_a_text_that_provides_nothing_has_no_clauses(extractor: Extractor, text: str) -> None:
    assert extractor.extract(made(text), Outline()) == ()


def test_a_model_is_read_as_it_was_written(tmp_path: Path) -> None:
    space = space_of([{"own": ["a", "b"]}, {"own": ["b"]}], groups={"own": 1.0}, least=1)
    weights = np.array([[0.5, -1.0], [0.25, 2.0]], dtype=np.float32)
    linear = LinearModel(space, ("x", "y"), weights, np.array([0.5, -0.5], dtype=np.float32))
    vectors = load_vectors(resource("model/words.npz"))
    shutil.copy(resource("model/words.npz"), tmp_path / "words.npz")
    meaning = np.array([[0.25, 0.5]], dtype=np.float32)
    directions = Directions(np.array([1]), np.array([[0.5, -0.25], [0.0, 0.0]], dtype=np.float32))
    pairs = Pairs(np.array([[[1.0, 0.5], [0.5, -2.0]], [[0.0, 0.25], [0.25, 3.0]]], dtype=np.float32))
    model = Model(frozenset({"a", "b"}), linear, linear, vectors, meaning, directions, pairs, Platt(3.0, 1.0))
    save(model, tmp_path / "m.npz", {"made": "today"})
    read = load(tmp_path / "m.npz")
    assert read.vocabulary == {"a", "b"}
    assert read.curve == model.curve
    assert np.allclose(read.meaning, meaning)
    assert read.directions.columns.tolist() == [1]
    assert np.allclose(read.directions.weights, directions.weights, atol=0.5 / 127)
    assert np.allclose(read.pairs.forms, pairs.forms)
    scores = linear.scores([{"own": ["a"]}])
    assert np.allclose(read.categories.scores([{"own": ["a"]}]), scores, atol=0.01)


def test_a_broken_model_is_a_clear_error(tmp_path: Path) -> None:
    (tmp_path / "m.npz").write_bytes(b"junk")
    with pytest.raises(HowOpenError, match="trained model"):
        load(tmp_path / "m.npz")
