# SPDX-License-Identifier: Apache-2.0
"""The facts and clauses of licences that nobody here had read; run by hand, not a test.

    PYTHONPATH=app python tests/bench/unseen_bench.py FOLDER [-o docs/unseen.md]

A reader took facts, and clauses too of most, from each text by the guidelines, without seeing what HowOpen finds.
``tests/corpus/unseen`` holds those of texts with facts alone, ``tests/corpus/labels`` (group "blind") the others, which
the model has learnt from since. Each says where its text stands: a repository of GitHub, or a package of PyPI, and a
path in it. Offsets are those of the text without white space around it. The texts are not ours to hand on; FOLDER has
them as ``ID.txt``, put there by whoever runs this. A text that is not there, or is another version, is named and left
out.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from howopen import __version__, reading, structure
from howopen.assessment import assess
from howopen.domain.clauses import Category, Effect
from howopen.domain.spans import Span
from howopen.extraction import Extractor
from howopen.extraction.evaluation import Found, Table, measure
from howopen.extraction.labels import Label, LabelledText
from howopen.extraction.prepared import Prepared
from howopen.extraction.samples import Sample
from howopen.workspace.fact_scores import fact_scores, too_permissive

CORPUS = Path(__file__).resolve().parents[1] / "corpus"
PAGE = """# Licences that nobody here had read

Made by `python tests/bench/unseen_bench.py FOLDER -o docs/unseen.md`; do not edit.

HowOpen {version}. A reader looked for licences of models, data and tools in public repositories and packages, left out
all that this project knows, and wrote down the facts and clauses of each by the guidelines, from its words alone and
without seeing what HowOpen finds. What he was unsure of counts as he wrote it. The readers are language models, each
set to the task by itself; where two of them read the same text their clauses agree by {agreed}. No person checked them.
The texts stand where *source* says.

**What this shows:** *at first* is what HowOpen found when it first saw each text, which is how well it reads a licence
that nobody has shown it. Rules were then mended with these errors in view, and the model has learnt from these clauses,
so *now* shows only what was learnt; held out from the model, these texts are a line of [accuracy](accuracy.md). A fact
counts as 1 or 0, sets and thresholds by the F1 of their members. *Grants too much* are the facts in which a text is
said to allow more than the reader found: the worst kind of error. *Clauses* is the micro F1 of their letters and
digits. HowOpen judges no text that has Chinese alone, and says so: its facts count as wrong all the same. A star: rules
had been mended with this text in view before its facts were written.

| text | source | facts at first | grants too much | facts now | grants too much | clauses at first | clauses now |
|---|---|--:|--:|--:|--:|--:|--:|
{rows}

Facts at first **{first:.3f}** with **{first_wrong}** of {number} that grant too much; now **{mean:.3f}** with
**{wrong}**{of}. Clauses of {clauses} texts, pooled:

| | micro F1 | macro F1 | found | sound | effect |
|---|--:|--:|--:|--:|--:|
| now | {table.micro:.3f} | {table.macro:.3f} | {table.found:.3f} | {table.sound:.3f} | {table.effect:.3f} |
"""
AGREED = "an F1 of .991 on fourteen of them"


@dataclass(frozen=True)
class Score:
    """How many of a text's facts are right, on average, and which grant too much; what its clauses are held against."""

    id: str
    facts: tuple[float, ...]
    permissive: tuple[str, ...]
    sample: Sample
    found: tuple[Found, ...]

    @property
    def mean(self) -> float:
        return sum(self.facts) / len(self.facts)

    @property
    def clauses(self) -> float | None:
        """The micro F1 of the clauses; None where nobody labelled them."""
        return clauses_of([self]).micro if self.sample.labelled.labels else None


def clauses_of(scores: Iterable[Score]) -> Table:
    """The clauses of several texts, pooled, as the accuracy is measured."""
    told = [score for score in scores if score.sample.labelled.labels]
    return measure([score.sample for score in told], [score.found for score in told], wanted=lambda _: True)


def labelled() -> Iterator[dict[str, Any]]:
    """The records of the readers, in order of id."""
    files = [path for folder in ("unseen", "labels") for path in (CORPUS / folder).glob("*.json")]
    records = (json.loads(path.read_text(encoding="utf-8")) for path in files)
    yield from sorted((record for record in records if "first" in record), key=lambda record: record["id"])


def scored(record: Mapping[str, Any], text: str, extractor: Extractor) -> Score:
    """How HowOpen reads ``text``, held against the ``record`` of the reader."""
    document = reading.from_text(text, name=f"{record['id']}.txt")
    outline = structure.outline(document)
    clauses = extractor.extract(document, outline)
    seen = asdict(assess(document, outline, clauses).facts)
    return Score(
        record["id"],
        tuple(fact_scores(record["facts"], seen).values()),
        tuple(too_permissive(record["facts"], seen)),
        Sample(_labels(record), Prepared(document.text, (), (), (), ())),
        tuple(Found(clause.span, clause.category, clause.effect, clause.confidence) for clause in clauses),
    )


def _labels(record: Mapping[str, Any]) -> LabelledText:
    labels = tuple(
        Label(Span(start, end), Category(category), Effect(effect))
        for start, end, category, effect in record.get("clauses", [])
    )
    name = record["id"]
    return LabelledText(name, record.get("sha256", ""), name, "ai", gold=False, labels=labels, facts=record["facts"])


def text_of(record: Mapping[str, Any], file: Path) -> str | None:
    """The text of a record without white space around it; None where it isn't there, or is another one."""
    if not file.is_file():
        return None
    text = file.read_text(encoding="utf-8").strip()
    digest = hashlib.sha256(text.encode()).hexdigest()
    return text if record.get("sha256", digest) == digest else None


def page(records: Iterable[Mapping[str, Any]], scores: Mapping[str, Score], missing: Iterable[str]) -> str:
    """The page of the documentation, of the texts that were there."""
    told = [record for record in records if record["id"] in scores]
    rows = "\n".join(_row(record, scores[record["id"]]) for record in told)
    facts = [fact for record in told for fact in scores[record["id"]].facts]
    first = [record["first"] for record in told]
    left = ", ".join(missing)
    return PAGE.format(
        version=__version__,
        rows=rows,
        first=sum(one["right"] for one in first) / len(first),
        first_wrong=sum(one["grants_too_much"] for one in first),
        number=len(facts),
        mean=sum(facts) / len(facts),
        wrong=sum(len(scores[record["id"]].permissive) for record in told),
        of=f" (without {left}, which was not there)" if left else "",
        clauses=sum(scores[record["id"]].clauses is not None for record in told),
        table=clauses_of(scores[record["id"]] for record in told),
        agreed=AGREED,
    )


def _row(record: Mapping[str, Any], score: Score) -> str:
    first, star = record["first"], "*" if record.get("read_before") else ""
    right = f"{first['right']:.3f}{star} | {first['grants_too_much']} | {score.mean:.3f} | {len(score.permissive)}"
    clauses = (first.get("clauses"), score.clauses)
    shown = " | ".join("–" if value is None else f"{value:.3f}" for value in clauses)
    return f"| {score.id} | {_place(record['source'])} | {right} | {shown} |"


def _place(source: str) -> str:
    parts = source.split("/")
    if parts[0] == "pypi.org":
        return f"[{parts[1]} {parts[2]}](https://pypi.org/project/{parts[1]}/{parts[2]}/) `{'/'.join(parts[3:])}`"
    repository = "/".join(parts[:2])
    return f"[{repository}](https://github.com/{repository}) `{'/'.join(parts[2:])}`"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="where the texts are, as ID.txt")
    parser.add_argument("-o", "--output", type=Path, help="write the page of the documentation")
    arguments = parser.parse_args()
    extractor, records = Extractor(), list(labelled())
    texts = {record["id"]: text_of(record, arguments.folder / f"{record['id']}.txt") for record in records}
    scores = {record["id"]: scored(record, text, extractor) for record in records if (text := texts[record["id"]])}
    for score in scores.values():
        clauses = "" if score.clauses is None else f"{score.clauses:.3f}"
        sys.stdout.write(f"{score.id:32} {score.mean:.3f} {clauses:6} {', '.join(score.permissive)}\n")
    missing = [name for name in texts if name not in scores]
    if missing:
        sys.stdout.write(f"Not in {arguments.folder}: {', '.join(missing)}\n")
    if arguments.output and scores:
        arguments.output.write_text(page(records, scores, missing), encoding="utf-8")


if __name__ == "__main__":
    main()
