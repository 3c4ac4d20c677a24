# SPDX-License-Identifier: Apache-2.0
"""How well the 23 terms agree with those that people judged, text by text."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from howopen import assets, reading, structure
from howopen.domain.errors import HowOpenError
from howopen.domain.facts import TermValue

_LABELS = "labels.json"
_TEXTS = "texts"
_LAYOUT = "The folder holds labels.json (text name: {term: can, cannot, must or unstated}) and texts/NAME.txt."


@dataclass(frozen=True, slots=True)
class JudgedTerm:
    """One term of one text: what the readers said, and what we found."""

    text: str
    term: str
    label: TermValue
    found: TermValue

    @property
    def right(self) -> bool:
        """Whether both agree."""
        return self.label is self.found


@dataclass(frozen=True, slots=True)
class TermScore:
    """Counts over some judged terms; ``majority`` is how many the commonest label alone would get right."""

    count: int
    right: int
    majority: int
    said: int
    found: int
    agreed: int

    @property
    def recall(self) -> float | None:
        """The share of what the readers stated that we state alike; None where they stated nothing."""
        return _share(self.agreed, self.said)

    @property
    def precision(self) -> float | None:
        """The share of what we state that the readers state alike; None where we state nothing."""
        return _share(self.agreed, self.found)


@dataclass(frozen=True, slots=True)
class TermsAccuracy:
    """Every judged term, and the labelled texts that are not at hand."""

    judged: tuple[JudgedTerm, ...]
    missing: tuple[str, ...]

    def of(self, term: str) -> tuple[JudgedTerm, ...]:
        """What was judged of ``term``."""
        return tuple(item for item in self.judged if item.term == term)


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def score(judged: Iterable[JudgedTerm]) -> TermScore:
    """Counts over ``judged``, which are of one term where ``majority`` shall mean anything."""
    items = tuple(judged)
    labels = Counter(item.label for item in items)
    stated = [item for item in items if item.found is not TermValue.UNSTATED]
    return TermScore(
        count=len(items),
        right=sum(item.right for item in items),
        majority=max(labels.values(), default=0),
        said=len(items) - labels[TermValue.UNSTATED],
        found=len(stated),
        agreed=sum(item.right for item in stated),
    )


def held_out(name: str) -> bool:
    """Whether the text of this name is in the half that nobody looked at while writing the rules."""
    return hashlib.sha256(name.encode()).digest()[0] % 2 == 1


def measure_terms(folder: Path) -> TermsAccuracy:
    """Judges every labelled text of ``folder`` and sets our terms beside the labels.

    Raises:
        HowOpenError: if the labels can't be read, name a term that we don't know, or no labelled text is at hand.
    """
    from howopen.assessment import assess
    from howopen.extraction import Extractor

    labels, extractor = _labels(folder), Extractor()
    judged: list[JudgedTerm] = []
    missing: list[str] = []
    for name, row in sorted(labels.items()):
        path = folder / _TEXTS / f"{name}.txt"
        if not path.is_file():
            missing.append(name)
            continue
        document = reading.from_text(path.read_text(encoding="utf-8"), name=name)
        outline = structure.outline(document)
        found = dict(assess(document, outline, extractor.extract(document, outline)).terms)
        judged += _judged(name, row, found)
    if not judged:
        raise HowOpenError(f"No labelled text is in {folder.name}.", hint=_LAYOUT)
    return TermsAccuracy(tuple(judged), tuple(missing))


def _judged(name: str, row: Mapping[str, TermValue], found: Mapping[str, TermValue]) -> list[JudgedTerm]:
    if unknown := sorted(set(row) - set(found)):
        raise HowOpenError(f"{_LABELS}: {name} has a term that HowOpen doesn't know: {unknown[0]}.", hint=_LAYOUT)
    return [JudgedTerm(name, term, label, found[term]) for term, label in sorted(row.items())]


def _labels(folder: Path) -> dict[str, dict[str, TermValue]]:
    try:
        data = json.loads((folder / _LABELS).read_text(encoding="utf-8"))
        return {name: {term: TermValue(value) for term, value in row.items()} for name, row in data.items()}
    except (OSError, ValueError, AttributeError) as error:
        raise HowOpenError(f"The labels of {folder.name} could not be read: {error}.", hint=_LAYOUT) from error


def section(accuracy: TermsAccuracy) -> str:
    """The measurement as a section of Markdown, with the method."""
    template = assets.resource("templates/accuracy_terms.md").read_text(encoding="utf-8")
    terms = sorted({item.term for item in accuracy.judged})
    filled = template.format(
        texts=len({item.text for item in accuracy.judged}),
        rows="\n".join([*(_line(term, accuracy.of(term)) for term in terms), _mean_line(accuracy, terms)]),
        answers="\n".join(
            _answer_line(value, accuracy.judged) for value in TermValue if value is not TermValue.UNSTATED
        ),
        missing=f"Not at hand, so not measured: {', '.join(accuracy.missing)}." if accuracy.missing else "",
    )
    return filled.strip() + "\n"


def _halves(judged: Iterable[JudgedTerm]) -> tuple[TermScore, TermScore]:
    items = tuple(judged)
    return score(item for item in items if not held_out(item.text)), score(
        item for item in items if held_out(item.text)
    )


def _line(term: str, judged: tuple[JudgedTerm, ...]) -> str:
    whole = score(judged)
    halves = [_share(half.right, half.count) for half in _halves(judged)]
    return _row(
        term,
        whole.count,
        _share(whole.right, whole.count),
        _share(whole.majority, whole.count),
        whole.said,
        whole.recall,
        whole.precision,
        *halves,
    )


def _mean_line(accuracy: TermsAccuracy, terms: list[str]) -> str:
    """The means over terms; what was said, and its precision, over all texts and terms together."""
    scores = [score(accuracy.of(term)) for term in terms]
    halves = [_halves(accuracy.of(term)) for term in terms]
    whole = score(accuracy.judged)
    return _row(
        "**mean**",
        max(item.count for item in scores),
        _mean((item.right, item.count) for item in scores),
        _mean((item.majority, item.count) for item in scores),
        whole.said,
        whole.recall,
        whole.precision,
        _mean((half.right, half.count) for half, _ in halves),
        _mean((half.right, half.count) for _, half in halves),
    )


def _mean(shares: Iterable[tuple[int, int]]) -> float | None:
    values = [part / whole for part, whole in shares if whole]
    return sum(values) / len(values) if values else None


def _answer_line(value: TermValue, judged: tuple[JudgedTerm, ...]) -> str:
    labelled = sum(item.label is value for item in judged)
    found = sum(item.found is value for item in judged)
    agreed = sum(item.right for item in judged if item.label is value)
    return _row(value.value, labelled, found, _share(agreed, found), _share(agreed, labelled))


def _row(*cells: str | float | None) -> str:
    return "| " + " | ".join(_cell(cell) for cell in cells) + " |"


def _cell(cell: str | float | None) -> str:
    if cell is None:
        return "-"
    return f"{cell:.3f}" if isinstance(cell, float) else str(cell)
