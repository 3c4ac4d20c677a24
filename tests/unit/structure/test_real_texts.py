# SPDX-License-Identifier: Apache-2.0
"""The outline of the development texts: sound everywhere, and most cross-references find their section."""

from __future__ import annotations

from pathlib import Path

import pytest

from howopen.domain.outline import Outline
from howopen.reading import read
from howopen.structure import outline


@pytest.fixture(scope="module", name="outlines")
def outlines_fixture(shared: Path) -> list[tuple[Outline, int]]:
    documents = [read(path) for path in sorted((shared / "labels" / "dev" / "texts").glob("*.txt"))]
    return [(outline(document), len(document.text)) for document in documents]


@pytest.mark.shared
def test_sections_stand_inside_their_parents(outlines: list[tuple[Outline, int]]) -> None:
    for found, length in outlines:
        parents: list[int] = []
        for section in found.sections:
            del parents[section.depth :]
            assert len(parents) == section.depth
            assert section.span.end <= (parents[-1] if parents else length)
            parents.append(section.span.end)


@pytest.mark.shared
def test_numbered_texts_resolve_nearly_all_references(outlines: list[tuple[Outline, int]]) -> None:
    numbered = [found for found, _ in outlines if sum(bool(s.label) for s in found.sections) >= 10]
    references = [reference for found in numbered for reference in found.references]
    assert len(numbered) >= 10
    assert sum(reference.target is not None for reference in references) / len(references) >= 0.95
