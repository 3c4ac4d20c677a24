# SPDX-License-Identifier: Apache-2.0
"""Held-out accuracy may not fall: every family is judged by what the others' labels teach."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from howopen.assets import resource
from howopen.domain.errors import HowOpenError
from howopen.extraction import pipeline
from howopen.extraction.evaluation import Table, evaluate_held_out
from howopen.extraction.labels import matching, read_labels
from howopen.extraction.learning import fingerprint
from howopen.extraction.samples import Sample
from howopen.reading import from_text
from howopen.workspace.places import places

REAL_LIBRARY = places().library
LABELS = Path(__file__).parent / "labels"
GOLD = tuple(item for item in read_labels(LABELS) if item.gold)
FLOOR_MICRO, FLOOR_MACRO, FLOOR_FOUND, FLOOR_SOUND, FLOOR_EFFECT = 0.877, 0.862, 0.851, 0.9, 0.881
"""A little under what was measured when the model was made; raise them with it."""


def measured(texts: Mapping[str, str]) -> Table:
    nlp = pipeline.build(resource("rules"))
    samples = [
        Sample(labelled, pipeline.prepared(nlp, from_text(text, name=labelled.id)))
        for labelled, text in matching(GOLD, texts)
    ]
    assert len(samples) == len(GOLD)
    return evaluate_held_out(samples)


def check(table: Table) -> None:
    assert table.micro >= FLOOR_MICRO
    assert table.macro >= FLOOR_MACRO
    assert table.found >= FLOOR_FOUND
    assert table.sound >= FLOOR_SOUND
    assert table.effect >= FLOOR_EFFECT


@pytest.mark.library
@pytest.mark.timeout(300)
def test_the_librarys_texts_are_read_no_worse_than_the_floor(library_text: Callable[[str], str]) -> None:
    texts = {}
    for item in GOLD:
        try:
            texts[item.id] = library_text(item.id)
        except (HowOpenError, KeyError):
            pytest.skip(f"the library has no {item.id}")
    check(measured(texts))


@pytest.mark.shared
@pytest.mark.timeout(300)
def test_the_development_texts_are_read_no_worse_than_the_floor(shared: Path) -> None:
    if REAL_LIBRARY.is_file():
        pytest.skip("the same texts were measured from the library")
    folder = shared / "labels" / "dev" / "texts"
    check(measured({item.id: (folder / f"{item.id}.txt").read_text(encoding="utf-8") for item in GOLD}))


def test_the_model_is_made_from_these_labels_and_rules() -> None:
    made = json.loads(resource("model/meta.json").read_text(encoding="utf-8"))
    assert made["labels_sha256"] == fingerprint(LABELS, ".json")
    assert made["rules_sha256"] == fingerprint(resource("rules"), ".toml"), "run packaging/train_model.py"


def test_labels_are_stand_off_records() -> None:
    labelled = read_labels(LABELS)
    assert len(labelled) >= 38
    assert len({item.id for item in labelled}) == len(labelled)
    for item in labelled:
        assert len(item.sha256) == 64
        assert all(item.covers(label.span) for label in item.labels)
