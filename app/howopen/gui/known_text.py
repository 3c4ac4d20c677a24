# SPDX-License-Identifier: Apache-2.0
"""Which known licence a text is, or is close to, in words, for every view that says so."""

from __future__ import annotations

from typing import Final

from howopen.assessment.claims import changed_licence, lists
from howopen.domain.analysis import Analysis
from howopen.domain.claims import ClaimWarning
from howopen.domain.library import Identity, IdentityKind
from howopen.gui.translation.texts import tr
from howopen.workspace.inputs import LIBRARY_PREFIX

_WORDS_SHOWN: Final = 220


def changed_of(analysis: Analysis) -> ClaimWarning | None:
    """The warning that the text reads like a listed licence and is not; None where it is no such copy."""
    return changed_licence(analysis.identity, lists())


def changed_words(warning: ClaimWarning) -> str:
    """The words that were added and left out, in quotation marks; "" where none are known."""
    added = _quoted([deviation.found for deviation in warning.deviations])
    missing = _quoted([deviation.known for deviation in warning.deviations])
    told = (
        tr("Added: {added}", added=added) if added else "",
        tr("Left out: {missing}", missing=missing) if missing else "",
    )
    return "  ".join(part for part in told if part)


def known_as(identity: Identity | None) -> str:
    """Which licence the text is, or is close to with other words; "" for a text that is like none."""
    if identity is None:
        return ""
    match identity.kind:
        case IdentityKind.EXACT:
            return tr("{licence}, exact", licence=identity.name)
        case IdentityKind.NAMES_AND_DATES:
            return tr("{licence}, the same but for names and dates", licence=identity.name)
        case IdentityKind.CHANGED:
            return tr("Not {licence}: close to it, with other words", licence=identity.name)
        case _:
            return ""


def known_source(analysis: Analysis) -> str:
    """Where the known text that is nearest is opened from ("lib:ID"); "" where nothing known is close."""
    identity = analysis.identity
    return f"{LIBRARY_PREFIX}{identity.id}" if identity is not None and identity.id is not None else ""


def _quoted(parts: list[str]) -> str:
    text = " … ".join(" ".join(part.split()) for part in parts if part.strip())
    if not text:
        return ""
    return f"“{text}”" if len(text) <= _WORDS_SHOWN else f"“{text[: _WORDS_SHOWN - 1].rstrip()}…”"
