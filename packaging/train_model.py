#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Remakes resources/model from label files and the texts that they point into.

usage: PYTHONPATH=app python packaging/train_model.py LABELS TEXTS [TEXTS ...] [--measure]

LABELS is a folder of label files (tests/corpus/labels). The texts that they point into are sought in the licence
library, in the folder "own" beside LABELS, and in TEXTS, folders of .txt and .md files: a text is known by its hash.
Labels whose text is not at hand are left out. The same labels, texts, rules and word vectors (train_words.py) give the
same model.
--measure prints the held-out figures (every family judged by what the others teach) and writes nothing.
"""

from __future__ import annotations

import argparse
import hashlib
import os
from collections.abc import Sequence
from pathlib import Path

# One thread: sums of floats in a fixed order, so that the model can be remade bit by bit.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from howopen.assets import resource
from howopen.extraction import pipeline
from howopen.extraction.evaluation import Table, evaluate_held_out
from howopen.extraction.labels import read_labels
from howopen.extraction.learning import fingerprint, train
from howopen.extraction.meaning import load_vectors
from howopen.extraction.model import save
from howopen.extraction.samples import Sample
from howopen.reading import from_text
from howopen.workspace.accuracy import labelled_texts, own_texts
from howopen.workspace.desk import Desk
from howopen.workspace.places import places


def main() -> None:
    """Train, or measure, as the command line says."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("labels", type=Path)
    parser.add_argument("texts", type=Path, nargs="*")
    parser.add_argument("--measure", action="store_true")
    options = parser.parse_args()
    samples = load_samples(options.labels, options.texts)
    vectors = load_vectors(resource("model/words.npz"))
    if options.measure:
        print(report(evaluate_held_out(samples, vectors)))
        return
    save(train(samples, vectors), resource("model/clauses.npz"), meta(options.labels, samples))
    print(f"Trained on {len(samples)} texts.")


def load_samples(labels: Path, folders: Sequence[Path]) -> list[Sample]:
    """The labelled texts that the library or the folders hold unchanged, ready to train on."""
    nlp = pipeline.build(resource("rules"))
    found = labelled_texts(read_labels(labels), Desk(places()).library(), (own_texts(labels), *folders))
    return [Sample(labelled, pipeline.prepared(nlp, from_text(text, name=labelled.id))) for labelled, text in found]


def meta(labels: Path, samples: Sequence[Sample]) -> dict[str, object]:
    """What meta.json says: how the model was made, and from what."""
    return {
        "command": "PYTHONPATH=app python packaging/train_model.py tests/corpus/labels TEXTS",
        "labels_sha256": fingerprint(labels, ".json"),
        "rules_sha256": fingerprint(resource("rules"), ".toml"),
        "roles_sha256": fingerprint(resource("rules/roles"), ".toml"),
        "words_sha256": hashlib.sha256(resource("model/words.npz").read_bytes()).hexdigest(),
        "texts": [sample.labelled.id for sample in samples],
        "labels": sum(len(sample.labelled.labels) for sample in samples),
    }


def report(table: Table) -> str:
    """The held-out figures as text."""
    lines = [f"{'category':24}{'gold':>6}{'seen':>6}{'prec.':>8}{'recall':>8}{'F1':>8}{'found':>8}{'sound':>8}"]
    lines += [
        f"{row.category.value:24}{row.gold:6}{row.predicted:6}{row.precision:8.3f}{row.recall:8.3f}{row.f1:8.3f}"
        f"{row.found:8.3f}{row.sound:8.3f}"
        for row in table.rows
    ]
    lines.append(
        f"micro {table.micro:.3f}, macro {table.macro:.3f}, found {table.found:.3f}, sound {table.sound:.3f},"
        f" effect {table.effect:.3f}"
    )
    return "\n".join(lines)


if __name__ == "__main__":
    main()
