# SPDX-License-Identifier: Apache-2.0
"""Held-out accuracy may not fall: every family is judged by what the others' labels teach."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path

import pytest

from howopen.assets import resource
from howopen.domain.errors import HowOpenError
from howopen.extraction import pipeline
from howopen.extraction.evaluation import Table, held_out, is_gold, measure
from howopen.extraction.labels import LabelledText, matching, read_labels
from howopen.extraction.learning import fingerprint
from howopen.extraction.meaning import load_vectors
from howopen.extraction.samples import Sample
from howopen.reading import from_text
from howopen.workspace.accuracy import own_texts

LABELS = Path(__file__).parent / "labels"
LABELLED = read_labels(LABELS)
GOLD = tuple(item for item in LABELLED if item.gold)
MEASURES = ("micro", "macro", "found", "sound", "effect")
LIBRARY_FLOORS = (0.936, 0.941, 0.925, 0.928, 0.937)
DEVELOPMENT_FLOORS = (0.928, 0.925, 0.918, 0.932, 0.923)
OWN_FLOORS = (0.803, 0.801, 0.739, 0.908, 0.905)
"""Each 0.005 under what was measured with the model as it is; raise them with it. Our own texts' are of what the
library's texts and the other authors' teach. Effects are asked of what was found: with more found, some of it hard,
their floor fell where the others rose.

``docs/accuracy.md`` tells more than either, because there the trained part learns from all labelled texts; of these the
library holds two thirds, and the development texts are one.
"""


def measured(labelled: Sequence[LabelledText], texts: Iterable[str]) -> tuple[Table, Table]:
    """The figures of the gold texts, and those of our own as far as they are among ``texts``."""
    nlp = pipeline.build(resource("rules"))
    samples = [
        Sample(item, pipeline.prepared(nlp, from_text(text, name=item.id))) for item, text in matching(labelled, texts)
    ]
    assert sum(sample.labelled.gold for sample in samples) == len(GOLD)
    vectors = load_vectors(resource("model/words.npz"))
    found = held_out(samples, vectors, wanted=lambda item: is_gold(item) or is_own(item))
    return measure(samples, found), measure(samples, found, wanted=is_own)


def is_own(labelled: LabelledText) -> bool:
    """Whether a text was written for this project: all texts of its author are held out with it."""
    return labelled.group == "own"


def check(table: Table, floors: Sequence[float]) -> None:
    figures = {name: round(getattr(table, name), 4) for name in MEASURES}
    low = [name for name, floor in zip(MEASURES, floors, strict=True) if figures[name] < floor]
    assert not low, figures


@pytest.mark.library
@pytest.mark.timeout(1800)
def test_the_librarys_texts_are_read_no_worse_than_the_floor(library_text: Callable[[str], str]) -> None:
    ours = (path.read_text(encoding="utf-8") for path in own_texts(LABELS).iterdir())
    gold, own = measured(LABELLED, chain(texts_of(library_text), ours))
    check(gold, LIBRARY_FLOORS)
    check(own, OWN_FLOORS)


def texts_of(library_text: Callable[[str], str]) -> Iterator[str]:
    for item in LABELLED:
        try:
            yield library_text(item.id)
        except (HowOpenError, KeyError):
            if item.gold:
                pytest.skip(f"the library has no {item.id}")


@pytest.mark.shared
@pytest.mark.timeout(1800)
def test_the_development_texts_are_read_no_worse_than_the_floor(shared: Path) -> None:
    folders = (shared / "labels" / "dev" / "texts", shared / "data" / "licences")
    texts = [path.read_text(encoding="utf-8") for folder in folders for path in folder.iterdir()]
    gold, _ = measured(LABELLED, texts)
    check(gold, DEVELOPMENT_FLOORS)


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
