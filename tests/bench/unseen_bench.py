# SPDX-License-Identifier: Apache-2.0
"""The facts of licences that nobody here had read; run by hand, not a test.

    PYTHONPATH=app python tests/bench/unseen_bench.py FOLDER [-o docs/unseen.md]

``tests/corpus/unseen`` holds the facts that a reader took from each text by the guidelines, without seeing what HowOpen
finds, and where the text stands: a repository of GitHub and a path in it. The texts are not ours to hand on; FOLDER
has them as ``ID.txt``, put there by whoever runs this. A text that is not there is named and left out.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from howopen import __version__, reading, structure
from howopen.assessment import assess
from howopen.extraction import Extractor
from howopen.workspace.fact_scores import fact_scores, too_permissive

LABELS = Path(__file__).resolve().parents[1] / "corpus" / "unseen"
PAGE = """# Licences that nobody here had read

Made by `python tests/bench/unseen_bench.py FOLDER -o docs/unseen.md`; do not edit.

HowOpen {version}. A reader looked for licences of models and data in public repositories, left out all that this
project knows, and wrote down the facts of each by the guidelines, from its words alone and without seeing what HowOpen
finds. No second person checked them; what he was unsure of counts as he wrote it. The texts stand where *source* says.

**What this shows:** *at first* is what HowOpen found when it first saw each text. Rules were then mended with these
errors in view, so *now* tells less. A fact counts as 1 or 0, sets and thresholds by the F1 of their members.
*Grants too much* are the facts in which a text is said to allow more than the reader found: the worst kind of error.
HowOpen judges no text that has Chinese alone, and says so: its facts count as wrong all the same.

| text | source | at first | grants too much | now | grants too much |
|---|---|--:|--:|--:|--:|
{rows}

At first **{first:.3f}** with **{first_wrong}** of {number} facts that grant too much; now **{mean:.3f}** with
**{wrong}**{of}.
"""


@dataclass(frozen=True)
class Score:
    """How many of a text's facts are right, on average, and which grant too much."""

    id: str
    facts: tuple[float, ...]
    permissive: tuple[str, ...]

    @property
    def mean(self) -> float:
        return sum(self.facts) / len(self.facts)


def labelled() -> Iterator[dict[str, Any]]:
    """The records of the readers, in order of id."""
    for path in sorted(LABELS.glob("*.json")):
        yield json.loads(path.read_text(encoding="utf-8"))


def scored(name: str, text: str, facts: Mapping[str, Any], extractor: Extractor) -> Score:
    """How HowOpen reads ``text``, held against ``facts``."""
    document = reading.from_text(text, name=f"{name}.txt")
    outline = structure.outline(document)
    seen = asdict(assess(document, outline, extractor.extract(document, outline)).facts)
    return Score(name, tuple(fact_scores(facts, seen).values()), tuple(too_permissive(facts, seen)))


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
    )


def _row(record: Mapping[str, Any], score: Score) -> str:
    first, repository = record["first"], "/".join(record["source"].split("/")[:2])
    place = f"[{repository}](https://github.com/{repository}) `{'/'.join(record['source'].split('/')[2:])}`"
    return (
        f"| {score.id} | {place} | {first['right']:.3f} | {first['grants_too_much']} "
        f"| {score.mean:.3f} | {len(score.permissive)} |"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="where the texts are, as ID.txt")
    parser.add_argument("-o", "--output", type=Path, help="write the page of the documentation")
    arguments = parser.parse_args()
    extractor, records = Extractor(), list(labelled())
    files = {record["id"]: arguments.folder / f"{record['id']}.txt" for record in records}
    there = [record for record in records if files[record["id"]].is_file()]
    scores = {
        record["id"]: scored(record["id"], files[record["id"]].read_text(encoding="utf-8"), record["facts"], extractor)
        for record in there
    }
    for score in scores.values():
        sys.stdout.write(f"{score.id:32} {score.mean:.3f} {', '.join(score.permissive)}\n")
    missing = [name for name in files if name not in scores]
    if missing:
        sys.stdout.write(f"Not in {arguments.folder}: {', '.join(missing)}\n")
    if arguments.output and scores:
        arguments.output.write_text(page(records, scores, missing), encoding="utf-8")


if __name__ == "__main__":
    main()
