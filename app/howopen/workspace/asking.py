# SPDX-License-Identifier: Apache-2.0
"""The use case “Can we use it?”: a profile, analyses, and the answers as a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from howopen.domain.analysis import Analysis
from howopen.domain.planning import Enquiry, LicenceAnswers
from howopen.exporting.as_json import to_bytes

FORMATS = ("json", "md")


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
