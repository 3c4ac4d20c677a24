# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest

from howopen.domain.analysis import Analysis, Engine
from howopen.domain.clauses import Category, Clause, Effect
from howopen.domain.comparison import AlignedClauses
from howopen.domain.document import Block, BlockKind, Document
from howopen.domain.errors import HowOpenError
from howopen.domain.facts import Profile
from howopen.domain.outline import Outline
from howopen.domain.spans import Span
from howopen.workspace.alignments import Alignments

SECRET = "The heron keeps"
PAIR = AlignedClauses("c1", "c2")


def _analysis(words: str, *, names: tuple[str, ...] = ("c1", "c2", "c3")) -> Analysis:
    text = f"{SECRET} {words}. It may be sold. It may not be lent."
    whole = Span(0, len(text))
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    document = Document(f"{words}.txt", sha256, "text/plain", text, (Block(BlockKind.PARAGRAPH, whole),))
    spans = (Span(0, 20), Span(20, 36), Span(20, 36))
    categories = (Category.REDISTRIBUTION, Category.COMMERCIAL_USE, Category.DERIVATIVES)
    clauses = tuple(
        Clause(name, category, Effect.PERMIT, span, 0.9, ())
        for name, category, span in zip(names, categories, spans, strict=True)
    )
    return Analysis(document, Outline(), clauses, Profile(), Engine("0.1.0", "0" * 64))


A, B = _analysis("eggs"), _analysis("nests")


@pytest.fixture
def kept(tmp_path: Path) -> Alignments:
    return Alignments(tmp_path / "alignments")


def _file(folder: Path) -> Path:
    (file,) = (folder / "alignments").glob("*.json")
    return file


def test_what_was_aligned_is_there_after_a_restart(kept: Alignments, tmp_path: Path) -> None:
    assert kept.of(A, B) == ()
    kept.align(A, B, PAIR)
    assert Alignments(tmp_path / "alignments").of(A, B) == (PAIR,)


def test_it_holds_for_the_swapped_pair(kept: Alignments) -> None:
    kept.align(A, B, PAIR)
    assert kept.of(B, A) == (AlignedClauses("c2", "c1"),)
    kept.release(B, A, AlignedClauses("c2", "c1"))
    assert kept.of(A, B) == ()


def test_both_ways_round_keep_one_file(kept: Alignments, tmp_path: Path) -> None:
    kept.align(A, B, PAIR)
    kept.align(B, A, AlignedClauses("c3", "c3"))
    assert kept.of(A, B) == (PAIR, AlignedClauses("c3", "c3"))
    assert len(list((tmp_path / "alignments").iterdir())) == 1


def test_a_clause_has_one_partner(kept: Alignments) -> None:
    kept.align(A, B, PAIR)
    kept.align(A, B, AlignedClauses("c1", "c3"))
    assert kept.of(A, B) == (AlignedClauses("c1", "c3"),)
    kept.align(A, B, AlignedClauses("c2", "c3"))
    assert kept.of(A, B) == (AlignedClauses("c2", "c3"),)


def test_releasing_another_pair_changes_nothing(kept: Alignments) -> None:
    kept.align(A, B, PAIR)
    kept.release(A, B, AlignedClauses("c2", "c2"))
    assert kept.of(A, B) == (PAIR,)


def test_it_holds_when_the_engine_names_clauses_anew(kept: Alignments) -> None:
    kept.align(A, B, PAIR)
    renamed = _analysis("nests", names=("x1", "x2", "x3"))
    assert kept.of(A, renamed) == (AlignedClauses("c1", "x2"),)


def test_a_clause_that_is_found_no_more_is_left_out_but_not_forgotten(kept: Alignments) -> None:
    kept.align(A, B, PAIR)
    without = replace(B, clauses=B.clauses[:1])
    assert kept.of(A, without) == ()
    kept.align(A, without, AlignedClauses("c2", "c1"))
    assert kept.of(A, B) == (PAIR, AlignedClauses("c2", "c1"))


def test_another_text_has_no_alignments(kept: Alignments) -> None:
    kept.align(A, B, PAIR)
    assert kept.of(A, _analysis("wings")) == ()


def test_the_same_text_in_another_file_has_them(kept: Alignments) -> None:
    kept.align(A, B, PAIR)
    copy = replace(B, document=replace(B.document, name="copy.pdf", sha256="0" * 64))
    assert kept.of(A, copy) == (PAIR,)


def test_no_document_text_is_kept(kept: Alignments, tmp_path: Path) -> None:
    kept.align(A, B, PAIR)
    content = _file(tmp_path).read_text(encoding="utf-8")
    assert "heron" not in content.lower()
    assert "eggs" not in content
    assert set(json.loads(content)) == {"schema", "documents", "aligned"}


def test_the_last_release_leaves_no_file(kept: Alignments, tmp_path: Path) -> None:
    kept.align(A, B, PAIR)
    kept.release(A, B, PAIR)
    assert list((tmp_path / "alignments").iterdir()) == []


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"{",
        b"[]",
        b"[" * 100_000,
        b'{"schema": "howopen/alignments/9", "aligned": []}',
        b'{"schema": "howopen/alignments/1", "aligned": {}}',
        b'{"schema": "howopen/alignments/1", "aligned": [3]}',
        b'{"schema": "howopen/alignments/1", "aligned": [{"first": {}, "second": {}}]}',
        b'{"schema": "howopen/alignments/1", "aligned": [{"first": {"category": "moon", "start": 0, "end": 1}}]}',
        b'{"schema": "howopen/alignments/1", "aligned": [{"first": {"category": "indemnity", "start": 5, "end": 1}}]}',
        b'{"schema": "howopen/alignments/1", "aligned": [{"first": {"category": "lock-in", "start": true, "end": 1}}]}',
    ],
)
def test_a_damaged_file_is_kept_aside(kept: Alignments, tmp_path: Path, content: bytes) -> None:
    kept.align(A, B, PAIR)
    _file(tmp_path).write_bytes(content)
    assert kept.of(A, B) == ()
    aside = _file(tmp_path)
    assert "damaged-1" in aside.name
    assert aside.read_bytes() == content
    kept.align(A, B, PAIR)
    assert kept.of(A, B) == (PAIR,)
    assert aside.read_bytes() == content


def test_two_damaged_files_are_both_kept(kept: Alignments, tmp_path: Path) -> None:
    for content in (b"one", b"two"):
        kept.align(A, B, PAIR)
        path = next(path for path in (tmp_path / "alignments").iterdir() if "damaged" not in path.name)
        path.write_bytes(content)
        assert kept.of(A, B) == ()
    assert sorted(path.read_bytes() for path in (tmp_path / "alignments").iterdir()) == [b"one", b"two"]


def test_an_unknown_clause_is_an_error(kept: Alignments) -> None:
    with pytest.raises(KeyError):
        kept.align(A, B, AlignedClauses("c9", "c1"))


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "alignments").write_text("a file in the way", encoding="utf-8")
    with pytest.raises(HowOpenError, match="aligned clauses could not"):
        Alignments(tmp_path / "alignments").align(A, B, PAIR)
