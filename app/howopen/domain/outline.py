# SPDX-License-Identifier: Apache-2.0
"""The structure of a licence: sections, defined terms and cross-references."""

from __future__ import annotations

from dataclasses import dataclass

from howopen.domain.spans import Span


@dataclass(frozen=True, slots=True)
class Section:
    """A numbered or titled part of the text.

    ``label`` is the path a lawyer would cite ("1.b.iv"), "" where the section has a title only; ``marker`` is the
    number as printed ("iv."); ``title`` is "" where it has none. ``span`` reaches to the end of its last subsection;
    ``heading`` covers marker and title. ``depth`` counts from 0.
    """

    label: str
    marker: str
    title: str
    span: Span
    heading: Span
    depth: int


@dataclass(frozen=True, slots=True)
class Definition:
    """A defined term: the term itself, where it is named and the words that define it."""

    term: str
    name: Span
    span: Span


@dataclass(frozen=True, slots=True)
class Reference:
    """A cross-reference such as "Section 2"; ``target`` is the label of the section meant, or None if there is none."""

    span: Span
    target: str | None


@dataclass(frozen=True, slots=True)
class Outline:
    """Sections in text order (a parent before its children), definitions and cross-references."""

    sections: tuple[Section, ...] = ()
    definitions: tuple[Definition, ...] = ()
    references: tuple[Reference, ...] = ()

    def section_at(self, offset: int) -> Section | None:
        """The innermost section that holds ``offset``."""
        found = None
        for section in self.sections:
            if section.span.start > offset:
                break
            if section.span.contains(offset):
                found = section
        return found

    def citation_at(self, offset: int) -> str:
        """How a lawyer would cite ``offset``: the nearest label ("1.b.iv"), else the nearest title, else ""."""
        holding = [s for s in self.sections if s.span.contains(offset)]
        for section in reversed(holding):
            if section.label:
                return section.label
        return holding[-1].title if holding else ""
