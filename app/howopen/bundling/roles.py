# SPDX-License-Identifier: Apache-2.0
"""What each document of a bundle is, by what it says and not by what its file is called."""

from __future__ import annotations

import re
from typing import Final

from howopen.domain.analysis import Analysis
from howopen.domain.bundle import Role
from howopen.domain.document import BlockKind
from howopen.domain.facts import OpennessClass

_BY_CLASS: Final = {
    OpennessClass.USE_POLICY: Role.USE_POLICY,
    OpennessClass.HOSTED_SERVICE: Role.SERVICE_TERMS,
    OpennessClass.UNDECIDED: Role.OTHER,
}
# Keys of the front matter of a model card, and headings that a card has and a licence has not.
_METADATA = re.compile(r"\b(?:license|library_name|pipeline_tag|base_model|datasets|model-index|tags)\s*:")
_CARD_HEADING = re.compile(
    r"(?i)\b(?:model (?:card|details|description|summary|information|overview|sources)|how to (?:use|get started)"
    r"|quick ?start|intended uses?|out-of-scope|bias, risks|limitations|training (?:data|details|procedure)"
    r"|evaluation|benchmarks?|citation|bibtex|usage|inference|installation)\b"
)
_NOTICE = re.compile(
    r"(?i)\b(?:is licensed under the|includes? software|this product includes|copyright ©|copyright \(c\)|©|all rights"
    r" reserved|copyright \d{4})"
)
_CARD_HEADINGS, _CARD_HEADINGS_WITH_METADATA = 3, 1
_NOTICE_CHARACTERS = 3000
_HEAD = 1500


def role_of(analysis: Analysis) -> Role:
    """The role of a document, by its text."""
    if _is_card(analysis):
        return Role.MODEL_CARD
    role = _BY_CLASS.get(analysis.profile.openness.openness_class, Role.LICENCE)
    if role is Role.OTHER and _is_notice(analysis):
        return Role.NOTICE
    return role


def _is_card(analysis: Analysis) -> bool:
    document = analysis.document
    headings = [document.quote(block.span) for block in document.blocks if block.kind is BlockKind.HEADING]
    speaking = {match[0].lower() for heading in headings if (match := _CARD_HEADING.search(heading))}
    metadata = len({match[0] for match in _METADATA.finditer(document.text[:_HEAD])})
    needed = _CARD_HEADINGS_WITH_METADATA if metadata else _CARD_HEADINGS
    return len(speaking) >= needed or metadata > 1


def _is_notice(analysis: Analysis) -> bool:
    text = analysis.document.text
    return len(text) <= _NOTICE_CHARACTERS and _NOTICE.search(text) is not None
