# SPDX-License-Identifier: Apache-2.0
"""How accurate HowOpen is: each family of licences judged by what was learnt from all others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from howopen import __version__, assets, reading, structure
from howopen.domain.clauses import Clause, Evidence
from howopen.domain.document import Document
from howopen.domain.errors import HowOpenError
from howopen.workspace.fact_scores import fact_scores, too_permissive

if TYPE_CHECKING:
    from howopen.extraction.evaluation import Found, Row, Table
    from howopen.extraction.labels import LabelledText
    from howopen.extraction.rules import Hit
    from howopen.extraction.samples import Sample
    from howopen.library import Library


GROUPS = {
    "ai": "other licences and policies of AI models",
    "blind": "licences and terms that were first read blind",
    "terms": "terms of services",
    "general": "other licences",
    "own": "licences and terms written for this project, each author's apart",
}
"""The kinds of text whose labels one reader made."""


@dataclass(frozen=True, slots=True)
class Further:
    """The measurement of texts whose labels one reader made; ``permissive`` counts facts that grant too much."""

    name: str
    texts: int
    clauses: Table
    facts_mean: float
    permissive: int


@dataclass(frozen=True, slots=True)
class Accuracy:
    """The measurement: clauses by category, facts by key (share right), and readings that grant too much.

    ``documents`` names the texts that were measured; ``missing`` the labelled ones whose text is not at hand;
    ``further`` measures texts with the labels of one reader.
    """

    clauses: Table
    facts: tuple[tuple[str, float], ...]
    permissive: tuple[tuple[str, str], ...]
    documents: tuple[str, ...]
    missing: tuple[str, ...]
    further: tuple[Further, ...] = ()

    @property
    def facts_mean(self) -> float:
        """The mean over facts."""
        return _mean(self.facts)


def measure(library: Library, labels: Path, *, texts: Iterable[Path] = ()) -> Accuracy:
    """Measures on the gold labels in ``labels``, with texts from the library and from the folders ``texts``.

    Raises:
        HowOpenError: if not one labelled text is at hand.
    """
    from howopen.extraction import pipeline
    from howopen.extraction.evaluation import held_out, is_gold
    from howopen.extraction.evaluation import measure as measure_clauses
    from howopen.extraction.labels import read_labels
    from howopen.extraction.meaning import load_vectors
    from howopen.extraction.samples import Sample

    labelled = read_labels(labels)
    found_texts = labelled_texts(labelled, library, texts)
    if not any(item.gold for item, _ in found_texts):
        raise HowOpenError("No labelled text is at hand.", hint="Fetch the library: howopen library sync.")
    nlp = pipeline.build(assets.resource("rules"))
    documents = [reading.from_text(text, name=item.id) for item, text in found_texts]
    samples = [
        Sample(item, pipeline.prepared(nlp, document))
        for (item, _), document in zip(found_texts, documents, strict=True)
    ]
    found = held_out(samples, load_vectors(assets.resource("model/words.npz")), wanted=lambda _: True)
    facts, permissive = _facts(samples, documents, found, wanted=is_gold)
    gold = {item.id for item, _ in found_texts if item.gold}
    return Accuracy(
        clauses=measure_clauses(samples, found),
        facts=facts,
        permissive=permissive,
        documents=tuple(sorted(gold)),
        missing=tuple(sorted(item.id for item in labelled if item.gold and item.id not in gold)),
        further=tuple(_further(samples, documents, found, group) for group in GROUPS),
    )


def _further(samples: list[Sample], documents: list[Document], found: list[list[Found]], group: str) -> Further:
    from howopen.extraction.evaluation import measure as measure_clauses

    def wanted(labelled: LabelledText) -> bool:
        return labelled.group == group and not labelled.gold

    facts, permissive = _facts(samples, documents, found, wanted=wanted)
    count = sum(wanted(sample.labelled) for sample in samples)
    table = measure_clauses(samples, found, wanted=wanted)
    return Further(GROUPS[group], count, table, _mean(facts), len(permissive))


def _mean(facts: Sequence[tuple[str, float]]) -> float:
    return sum(share for _, share in facts) / max(1, len(facts))


def own_texts(labels: Path) -> Path:
    """The folder of the texts that were written for this project, beside the folder of all ``labels``."""
    return labels.parent / "own"


def labelled_texts(
    labelled: Sequence[LabelledText], library: Library | None, folders: Iterable[Path]
) -> list[tuple[LabelledText, str]]:
    """The labelled texts that the library or a file below ``folders`` holds unchanged, each with its stripped text."""
    from howopen.extraction.labels import matching

    return matching(labelled, [*_files(folders), *_entries(labelled, library)])


def _files(folders: Iterable[Path]) -> Iterator[str]:
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.suffix in (".txt", ".md"):
                yield path.read_text(encoding="utf-8", errors="replace")


def _entries(labelled: Sequence[LabelledText], library: Library | None) -> Iterator[str]:
    for item in labelled if library else ():
        try:
            yield library.text(library.resolve(item.id)) if library else ""
        except HowOpenError:
            continue  # a text that the library lacks is reported as missing


def _facts(
    samples: list[Sample],
    documents: list[Document],
    found: list[list[Found]],
    *,
    wanted: Callable[[LabelledText], bool],
) -> tuple[tuple[tuple[str, float], ...], tuple[tuple[str, str], ...]]:
    """The share of right facts by key, and (document, fact) for each reading that grants too much."""
    from howopen.assessment import assess

    shares: dict[str, list[float]] = {}
    permissive: list[tuple[str, str]] = []
    for sample, document, items in zip(samples, documents, found, strict=True):
        if not wanted(sample.labelled) or not sample.labelled.facts:
            continue
        outline = structure.outline(document)
        seen = asdict(assess(document, outline, _clauses(document, items, sample)).facts)
        for key, score in fact_scores(sample.labelled.facts, seen).items():
            shares.setdefault(key, []).append(score)
        permissive += [(document.name, key) for key in too_permissive(sample.labelled.facts, seen)]
    return tuple((key, sum(row) / len(row)) for key, row in shares.items()), tuple(permissive)


def _clauses(document: Document, items: list[Found], sample: Sample) -> tuple[Clause, ...]:
    """The findings as clauses; what a rule found says so, for an unlikely one counts only if a rule stands for it."""
    from howopen.extraction.values import values_of

    units, hits = sample.prepared.units, sample.prepared.hits
    ruled = {(unit.span.start, hit.rule.category): hit for unit, own in zip(units, hits, strict=True) for hit in own}

    return tuple(
        Clause(
            id=f"c{number}",
            category=item.category,
            effect=item.effect,
            span=item.span,
            confidence=item.confidence,
            evidence=_evidence(ruled.get((item.span.start, item.category))),
            values=values_of(document.text, item.span, item.category),
        )
        for number, item in enumerate(items, start=1)
    )


def _evidence(hit: Hit | None) -> tuple[Evidence, ...]:
    return (Evidence("rule", hit.rule.name, (hit.words,), hit.rule.reason),) if hit else ()


def page(accuracy: Accuracy) -> str:
    """The measurement as a page of Markdown, with the method."""
    table = accuracy.clauses
    template = assets.resource("templates/accuracy.md").read_text(encoding="utf-8")
    named = ", ".join(f"{document}: {key.replace('_', ' ')}" for document, key in accuracy.permissive)
    missing = f"Not at hand, so not measured: {', '.join(accuracy.missing)}." if accuracy.missing else ""
    filled = template.format(
        version=__version__,
        rules=assets.rules_digest()[:12],
        count=len(accuracy.documents),
        categories="\n".join(_category_line(row) for row in table.rows),
        micro=table.micro,
        macro=table.macro,
        found=table.found,
        sound=table.sound,
        effect=table.effect,
        facts="\n".join(f"| {key.replace('_', ' ')} | {share:.2f} |" for key, share in accuracy.facts),
        facts_mean=accuracy.facts_mean,
        permissive_count=len(accuracy.permissive),
        permissive=f" ({named})" if named else "",
        documents=", ".join(accuracy.documents),
        missing=missing,
        further="\n".join(_further_line(item) for item in accuracy.further if item.texts),
    )
    return filled.strip() + "\n"


def _further_line(item: Further) -> str:
    table = item.clauses
    figures = (table.micro, table.macro, table.found, table.sound, table.effect, item.facts_mean)
    return (
        f"| {item.name} | {item.texts} | " + " | ".join(f"{each:.3f}" for each in figures) + f" | {item.permissive} |"
    )


def _category_line(row: Row) -> str:
    shares = (row.precision, row.recall, row.f1, row.found, row.sound)
    return f"| {row.category} | {row.gold} | {row.predicted} | " + " | ".join(f"{share:.3f}" for share in shares) + " |"
