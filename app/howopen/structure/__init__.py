# SPDX-License-Identifier: Apache-2.0
"""Sections, defined terms and cross-references of a document."""

from __future__ import annotations

from howopen.domain.document import Document
from howopen.domain.outline import Outline
from howopen.structure.definitions import find_definitions
from howopen.structure.references import find_references
from howopen.structure.sections import find_sections

__all__ = ["outline"]


def outline(document: Document) -> Outline:
    """The outline of ``document``.

    Returns:
        Sections in text order, a parent before its children, each up to the next that is not deeper; definitions and
        cross-references in text order. All offsets point into ``document.text``. A text without structure gives an
        empty outline.
    """
    sections = find_sections(document)
    return Outline(
        sections=sections,
        definitions=find_definitions(document, sections),
        references=find_references(document, sections),
    )
