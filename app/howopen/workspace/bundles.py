# SPDX-License-Identifier: Apache-2.0
"""The use cases of bundles: the stages composed, as no stage knows another."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from howopen import assets
from howopen.domain.analysis import Analysis
from howopen.domain.bundle import Bundle, Findings, Role
from howopen.domain.errors import HowOpenError
from howopen.domain.facts import Facts, OpennessClass
from howopen.domain.release import Release

MOST_BYTES = 2_000_000


def judge_bundle(analyses: Sequence[Analysis]) -> Bundle:
    """The documents judged as one set, by the ladder and the standard weights of the assessment.

    Raises:
        ValueError: if there is no document.
    """
    from howopen import bundling
    from howopen.assessment import openness_index, standard_weights

    weights = standard_weights()
    judges = bundling.Judges(classify=_classify, index=lambda facts: openness_index(facts, weights))
    return bundling.judge_bundle(analyses, judges)


def findings_of(analysis: Analysis) -> Findings:
    """What one document takes in by reference, contradicts in itself, and is silent on."""
    from howopen import bundling

    return bundling.findings((analysis,))


def _classify(facts: Facts, leading: Role) -> tuple[OpennessClass, str]:
    """The rung of a set that ``leading`` decides, and why."""
    from howopen.assessment.brief import Finding
    from howopen.assessment.grants import Kind
    from howopen.assessment.ladder import openness_class

    kinds = {Role.LICENCE: Kind.LICENCE, Role.SERVICE_TERMS: Kind.SERVICE, Role.USE_POLICY: Kind.POLICY}
    kind = kinds.get(leading, Kind.NEITHER)
    reasons = {
        Kind.SERVICE: "It gives access to a service; no weights or code are licensed.",
        Kind.POLICY: "It lists prohibited uses and grants no right.",
        Kind.NEITHER: "None of the documents grants a right.",
    }
    found = openness_class(facts, Finding(kind, reasons.get(kind, "")))
    return found.value, found.reason


def read_release(card: Path, *, facts: Path | None = None) -> Release:
    """What was released of a model, by its card and, where there is one, the reviewer's file of facts.

    Raises:
        HowOpenError: if one of the files can't be read.
    """
    from howopen import bundling

    framework = bundling.framework()
    parsed = bundling.parse_card(_text(card), name=card.name)
    reviewed = None if facts is None else bundling.parse_reviewed(_text(facts), framework, name=facts.name)
    return bundling.judge_release(parsed, framework, reviewed=reviewed, approved=_approved())


def export_bundle(bundle: Bundle, *, format: str, made: date) -> bytes:  # noqa: A002 - the reader's word
    """The bundle as "json" or "md"."""
    from howopen.exporting.as_json import to_bytes
    from howopen.exporting.bundles_json import bundle_json
    from howopen.exporting.bundles_markdown import bundle_markdown

    if format == "json":
        return to_bytes(bundle_json(bundle, made=made))
    return bundle_markdown(bundle, made=made).encode("utf-8", errors="replace")


def export_release(release: Release, *, format: str) -> bytes:  # noqa: A002 - the reader's word
    """The release as "json" or "md"."""
    from howopen.exporting.releases import release_json, release_markdown

    return release_json(release) if format == "json" else release_markdown(release)


def _text(path: Path) -> str:
    """The text of a small file.

    Raises:
        HowOpenError: if it can't be opened, is too large, or is not text in UTF-8.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise HowOpenError(f"“{path.name}” could not be opened: {error.strerror}.") from error
    if len(content) > MOST_BYTES:
        raise HowOpenError(f"“{path.name}” is too large.", hint=f"At most {MOST_BYTES:,} bytes are read.")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise HowOpenError(f"“{path.name}” is not text in UTF-8.", hint="Save it as UTF-8 and try again.") from error


def _approved() -> frozenset[str]:
    """The SPDX identifiers of the licences that the OSI approves."""
    with assets.resource("osi.toml").open("rb") as file:
        return frozenset(tomllib.load(file)["osi_approved"])
