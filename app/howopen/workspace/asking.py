# SPDX-License-Identifier: Apache-2.0
"""The use case “Can we use it?”: a profile, analyses, and the answers as a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from howopen import assets
from howopen.domain.analysis import Analysis
from howopen.domain.planning import DutyKind, Enquiry, LicenceAnswers, Use
from howopen.exporting.as_json import to_bytes

FORMATS = ("json", "md")


@dataclass(frozen=True, slots=True)
class Choices:
    """What a profile may name, with the words for it.

    ``union`` are the countries of the European Union, ``refusable`` the duties that a profile may refuse.
    """

    countries: dict[str, str]
    union: frozenset[str]
    uses: dict[Use, str]
    sectors: dict[str, str]
    refusable: tuple[DutyKind, ...]


def read_enquiry(path: Path) -> Enquiry:
    """The organisation and plan in the TOML file at ``path``.

    Raises:
        HowOpenError: if it can't be read or holds what is not known.
    """
    from howopen.planning import read_profile

    return read_profile(path)


def ask_each(analyses: Sequence[Analysis], enquiry: Enquiry) -> tuple[LicenceAnswers, ...]:
    """What each document answers, judged by itself."""
    from howopen.planning import can_we

    return tuple(can_we([analysis], enquiry) for analysis in analyses)


def ask_together(analyses: Sequence[Analysis], enquiry: Enquiry, *, name: str = "") -> LicenceAnswers:
    """What documents answer that are judged as one: of each use the strictest answer.

    Raises:
        ValueError: if there is no document.
    """
    from howopen.planning import can_we

    return can_we(analyses, enquiry, name=name)


def parse_enquiry(text: str) -> Enquiry:
    """The organisation and plan in TOML ``text``.

    Raises:
        HowOpenError: if it is no TOML, or holds what is not known.
    """
    from howopen.planning import parse_profile

    return parse_profile(text)


def write_enquiry(enquiry: Enquiry) -> str:
    """The organisation and plan as TOML."""
    from howopen.planning import profile_text

    return profile_text(enquiry)


def example_enquiry() -> Enquiry:
    """The example that ships with the program."""
    return read_enquiry(assets.resource("profiles/example.toml"))


def choices() -> Choices:
    """What a profile may name."""
    from howopen.planning import USE_LABELS, WILLING, countries, countries_of, sector_words, sectors

    named = {name: sector_words(name) for name in sectors().known}
    return Choices(
        countries=countries(),
        union=countries_of("European Union"),
        uses=dict(USE_LABELS),
        sectors=named,
        refusable=WILLING,
    )


def export_answers(found: Sequence[LicenceAnswers], enquiry: Enquiry, *, format: str) -> bytes:  # noqa: A002 - the reader's word
    """The answers in a format of ``FORMATS``.

    Raises:
        ValueError: if the format is none of them.
    """
    from howopen.planning import answers_json, answers_markdown

    if format == "json":
        return to_bytes(answers_json(found, enquiry))
    if format == "md":
        return answers_markdown(found, enquiry).encode("utf-8", errors="replace")
    raise ValueError(f"no such format: {format}")
