# SPDX-License-Identifier: Apache-2.0
"""Held-out accuracy may not fall: every family is judged by what the others' labels teach."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import pytest

from howopen.assets import resource
from howopen.domain.errors import HowOpenError
from howopen.extraction import pipeline
from howopen.extraction.evaluation import Table, evaluate_held_out
from howopen.extraction.labels import LabelledText, matching, read_labels
from howopen.extraction.learning import fingerprint
from howopen.extraction.meaning import load_vectors
from howopen.extraction.samples import Sample
from howopen.reading import from_text

LABELS = Path(__file__).parent / "labels"
LABELLED = read_labels(LABELS)
GOLD = tuple(item for item in LABELLED if item.gold)
MEASURES = ("micro", "macro", "found", "sound", "effect")
LIBRARY_FLOORS = (0.916, 0.908, 0.901, 0.915, 0.934)
DEVELOPMENT_FLOORS = (0.923, 0.918, 0.902, 0.925, 0.932)
"""Each 0.005 under what was measured with the model as it is; raise them with it.

``docs/accuracy.md`` tells more than either, because there the trained part learns from all labelled texts; of these the
library holds two thirds, and the development texts are one.
"""


def measured(labelled: Sequence[LabelledText], texts: Iterable[str]) -> Table:
    nlp = pipeline.build(resource("rules"))
    samples = [
        Sample(item, pipeline.prepared(nlp, from_text(text, name=item.id))) for item, text in matching(labelled, texts)
    ]
    assert sum(sample.labelled.gold for sample in samples) == len(GOLD)
    return evaluate_held_out(samples, load_vectors(resource("model/words.npz")))


def check(table: Table, floors: Sequence[float]) -> None:
    figures = {name: round(getattr(table, name), 4) for name in MEASURES}
    low = [name for name, floor in zip(MEASURES, floors, strict=True) if figures[name] < floor]
    assert not low, figures


@pytest.mark.library
@pytest.mark.timeout(900)
def test_the_librarys_texts_are_read_no_worse_than_the_floor(library_text: Callable[[str], str]) -> None:
    check(measured(LABELLED, list(texts_of(library_text))), LIBRARY_FLOORS)


def texts_of(library_text: Callable[[str], str]) -> Iterator[str]:
    for item in LABELLED:
        try:
            yield library_text(item.id)
        except (HowOpenError, KeyError):
            if item.gold:
                pytest.skip(f"the library has no {item.id}")


@pytest.mark.shared
@pytest.mark.timeout(900)
def test_the_development_texts_are_read_no_worse_than_the_floor(shared: Path) -> None:
    folders = (shared / "labels" / "dev" / "texts", shared / "data" / "licences")
    texts = [path.read_text(encoding="utf-8") for folder in folders for path in folder.iterdir()]
    check(measured(LABELLED, texts), DEVELOPMENT_FLOORS)


def test_the_model_is_made_from_these_labels_and_rules() -> None:
    made = json.loads(resource("model/meta.json").read_text(encoding="utf-8"))
    assert made["labels_sha256"] == fingerprint(LABELS, ".json")
    assert made["roles_sha256"] == fingerprint(resource("rules/roles"), ".toml"), "run packaging/train_model.py"
    assert made["words_sha256"] == hashlib.sha256(resource("model/words.npz").read_bytes()).hexdigest()
    assert made["rules_sha256"] == fingerprint(resource("rules"), ".toml"), "run packaging/train_model.py"


def test_labels_are_stand_off_records() -> None:
    labelled = read_labels(LABELS)
    assert len(labelled) >= 160
    assert len({item.id for item in labelled}) == len(labelled)
    for item in labelled:
        assert len(item.sha256) == 64
        assert all(item.covers(label.span) for label in item.labels)
