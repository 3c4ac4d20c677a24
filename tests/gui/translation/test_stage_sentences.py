# SPDX-License-Identifier: Apache-2.0
"""What the real stages say of four documents is made of texts that are collected for translation, and of nothing else.

A translation is made up that puts brackets around the words of each collected text. What is left outside of the
brackets went past translation: it may hold values and the words of documents, but no English of ours. The same is then
asked of the real translations: no English word stands in their sentences, but between quotation marks.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

import pytest
from collected_texts import collected
from spoken_texts import CLOSES, OPENS
from window_stage import analyses

from howopen.assessment.catalogue import catalogue
from howopen.assets import resource
from howopen.bundling import findings, framework, judge_release, parse_card
from howopen.comparing import compare, matrix
from howopen.comparing.matrix_notes import silence_on
from howopen.comparing.timeline import events
from howopen.domain.clauses import Effect
from howopen.domain.document import Tracked
from howopen.domain.planning import LicenceAnswers
from howopen.domain.review import Stamp
from howopen.domain.wording import fact_pairs, words
from howopen.gui.translation.sentences import Sentences
from howopen.gui.translation.translator import sentences
from howopen.library.progress import Progress, Stage
from howopen.reading.failures import no_documents, pictures_only, several
from howopen.reading.html_shown import Part
from howopen.reading.html_shown import warnings as page_warnings
from howopen.reading.pdf_warnings import Pages
from howopen.reading.tracked import Tally, comments_warning, tracked_words
from howopen.reviewing import Correction, begin, correct, reject
from howopen.workspace.asking import ask_each, ask_together, choices, example_enquiry
from howopen.workspace.bundles import judge_bundle
from howopen.workspace.checking import check_all, find_policy, policy_names
from howopen.workspace.verdicts import restated

CARD = """---
license: apache-2.0
base_model: northwind/tide-7b
datasets: [quayside/logs]
gated: true
---
# Harbour 7B

Download the weights with `from_pretrained("quayside/harbour-7b")`. It needs our accelerator hardware.

## Training data

The training data is internal and not released. The training code is at https://example.org/code.
"""
PLACE = re.compile(r"(\{\w+\})")
BRACKETED = re.compile(f"{OPENS}[^{CLOSES}]*{CLOSES}")
QUOTED = re.compile(r"“[^”]*”")
NAMES = re.compile(r"Sunita Anand|\bUTC\b|[\w-]+\.(?:txt|png|zip|pdf)")
WORD = re.compile(r"[A-Za-z]?[a-z]{2,}")
ENGLISH = re.compile(r"[A-Za-z][A-Za-z’' ,.-]*[a-z]")
EXCEPTED = re.compile(
    r"HowOpen|Model Openness Framework"  # names, the same in every language
    r"|\[-deleted-\]|\{\+inserted\+\}"  # an example of how tracked changes are shown
    r"|(?<=\d )dpi"  # a unit
    r"|[\w.-]+\.(?:md|png)"  # files
)


def _bracketed(text: str) -> str:
    """``text`` with brackets around its own words, and none around the places for values."""
    return "".join(part if PLACE.fullmatch(part) else f"{OPENS}{part}{CLOSES}" for part in PLACE.split(text) if part)


@cache
def _sentences() -> Sentences:
    return Sentences({text.source: _bracketed(text.source) for text in collected() if text.context == "said"})


@cache
def _held() -> str:
    """The words of the documents, which are never translated."""
    texts = [f"{each.document.text} {each.document.title} {each.document.name}" for each in analyses()]
    return " ".join(" ".join((*texts, CARD, "README.md")).split()).casefold()


def _left(text: str) -> str:
    """What stays English: the whole of it where no text is known; "" where all is known."""
    shown = _sentences().translate(text)
    if shown is None:
        return "" if _own_words(QUOTED.sub("", text)) else text
    rest = BRACKETED.sub("\n", QUOTED.sub("\n", shown))
    return " | ".join(piece.strip() for piece in rest.split("\n") if not _own_words(piece))


def _english_in(text: str, known: Sentences) -> list[str]:
    """The English words of a sentence's real translation that are neither quoted nor names."""
    shown = known.translate(text) or text
    pieces = ENGLISH.findall(EXCEPTED.sub(" ", QUOTED.sub(" ", shown)))
    return [piece for piece in pieces if not _own_words(piece)]


def _own_words(piece: str) -> bool:
    """Whether a piece is a figure, an address, or what a document says."""
    bare = " ".join(piece.split()).strip(" .,;:·()…?“”-")
    bare = NAMES.sub("", bare)
    return not WORD.search(bare) or bare.casefold() in _held() or "@" in bare or "://" in bare


def assert_known(texts: Iterator[str]) -> None:
    said = dict.fromkeys(text for text in texts if text)
    assert said
    left = {text: rest for text in said if (rest := _left(text))}
    assert not left, "\n".join(f"{text!r} leaves {rest!r}" for text, rest in left.items())


def _profiles() -> Iterator[str]:
    for each in analyses():
        for basis in each.profile.basis:
            yield basis.reason
        for criterion in each.profile.openness.criteria:
            yield criterion.name
            yield criterion.reason
        for _, label, value in fact_pairs(each.profile.facts):
            yield label
            yield value
    for dimension in catalogue().dimensions:
        yield dimension.name
    for info in catalogue().criteria:
        yield info.name


def test_the_profiles() -> None:
    assert_known(_profiles())


def _comparisons() -> Iterator[str]:
    made = compare(*analyses()[:2])
    for change in made.changes:
        yield change.reason
    for pair in made.clauses:
        yield pair.reason
        for aspect in pair.aspects:
            yield from (aspect.name, aspect.a, aspect.b)
    for event in events(made):
        yield event.reason


def test_a_comparison() -> None:
    assert_known(_comparisons())


def _matrix() -> Iterator[str]:
    for row in matrix(analyses()).rows:
        yield row.label
        for cell in row.cells:
            yield from (cell.value, cell.brief, cell.reason)


def test_the_matrix() -> None:
    assert_known(_matrix())


def _answers(licence: LicenceAnswers) -> Iterator[str]:
    for answer in licence.answers:
        yield from (answer.label, answer.reason, *answer.further, answer.brief)
        for duty in answer.duties:
            yield duty.words
    for distance in licence.distances:
        yield from (distance.label, distance.words, distance.measured, distance.counted, distance.consequence)


def _can_we() -> Iterator[str]:
    enquiry = example_enquiry()
    unwilling = replace(enquiry, plan=replace(enquiry.plan, unwilling=choices().refusable))
    unknown = replace(enquiry, plan=replace(enquiry.plan, intent=None))
    for each in (enquiry, unwilling, unknown):
        for licence in (*ask_each(analyses(), each), ask_together(analyses(), each)):
            yield from _answers(licence)
    offered = choices()
    yield from (*offered.countries.values(), *offered.uses.values(), *offered.sectors.values())


def test_the_answers_to_a_plan() -> None:
    assert_known(_can_we())


def _rulings() -> Iterator[str]:
    for name in policy_names():
        policy = find_policy(name)
        yield from (policy.name, policy.description)
        for document in check_all(policy, [("", each) for each in analyses()], today=date(2026, 1, 15)).documents:
            for ruling in document.rulings:
                yield from (ruling.rule.title, ruling.rule.advice, ruling.found, ruling.reason, words(ruling.position))


def test_the_rulings_of_house_policies() -> None:
    assert_known(_rulings())


def _set() -> Iterator[str]:
    for documents in (analyses()[:2], analyses()):
        bundle = judge_bundle(documents)
        for basis in bundle.profile.basis:
            yield basis.reason
        for criterion in bundle.profile.openness.criteria:
            yield criterion.reason
        for role in bundle.roles:
            yield words(role)
        for contradiction in bundle.findings.contradictions:
            yield from (words(contradiction.kind), contradiction.reason)
    rows = matrix(analyses()).rows
    for each in analyses():
        found = findings((each,))
        yield from (contradiction.reason for contradiction in found.contradictions)
        yield from (silence_on(row, found) for row in rows)
        yield from (silence.label for silence in found.silent)


def test_a_set_and_its_findings() -> None:
    assert_known(_set())


def _release() -> Iterator[str]:
    release = judge_release(parse_card(CARD, name="README.md"), framework())
    for state in release.components:
        yield from (state.info.name, state.info.help, state.reason, state.source, words(state.availability))
        yield words(state.acceptance)
    for each in release.classes:
        yield each.name
    for dependence in release.dependences:
        yield from (words(dependence.supply), dependence.source)


def test_a_release() -> None:
    assert_known(_release())


def _read() -> Iterator[str]:
    yield from Pages(blank=[1], pictured=[3, 4], mute=[6], recognised=[7, 9], damaged=[11]).sentences()
    yield from Pages(blank=[1, 2], recognised=[8]).sentences()
    for tally in (Tally(2, 1, 1), Tally(1, 0, 0, {"Sunita Anand": None})):
        told = tally.warning(Tracked.SHOWN)
        yield from (told, tracked_words((told,)))
    yield from (comments_warning(1), comments_warning(1200))
    yield from page_warnings(Counter({Part.HIDDEN: 1, Part.NAVIGATION: 30}), 2)
    for error in (
        several("terms.zip", ("a.txt",) * 7),
        no_documents("terms.zip", "b.png"),
        pictures_only("terms.pdf", 3),
        pictures_only("terms.pdf", 1, tried=True),
    ):
        yield from (error.message, error.hint)
    for stage in Stage:
        yield from (Progress(stage, 3_000_000, 40_000_000).words, Progress(stage, 0).words)


def test_warnings_refusals_and_progress() -> None:
    assert_known(_read())


def _credited() -> Iterator[str]:
    stamp = Stamp("Sunita Anand", datetime(2026, 1, 15, 10, 30, tzinfo=UTC))
    for each in analyses():
        review = begin("", each)
        for decision in review.decisions[::3]:
            review = reject(review, decision.id, stamp)
        for decision in review.decisions[1::3]:
            review = correct(review, decision.id, Correction(effect=Effect.PERMIT), stamp)
        profile = restated(review).profile
        yield from (basis.reason for basis in profile.basis)
        yield from (criterion.reason for criterion in profile.openness.criteria)


def test_verdicts_that_rest_on_a_persons_decisions() -> None:
    assert_known(_credited())


SAYING = (_profiles, _comparisons, _matrix, _can_we, _rulings, _set, _release, _read, _credited)


@pytest.mark.parametrize("path", sorted(resource("translations").glob("*.ts")), ids=lambda path: path.stem)
@pytest.mark.parametrize("saying", SAYING, ids=lambda saying: saying.__name__.strip("_"))
def test_no_english_stands_in_a_real_translation(path: Path, saying: Callable[[], Iterator[str]]) -> None:
    known = _translated(path)
    left = {text: words for text in dict.fromkeys(saying()) if text and (words := _english_in(text, known))}
    assert not left, "\n".join(f"{text!r} is {known.translate(text)!r}" for text in left)


@cache
def _translated(path: Path) -> Sentences:
    return Sentences(sentences(path))
