# SPDX-License-Identifier: Apache-2.0
"""A model card's metadata and sections, from the file's text."""

from __future__ import annotations

import re
from collections.abc import Mapping

from howopen.bundling.front_matter import Yaml, parse_front_matter
from howopen.domain.release import CardMetadata, CardSection, ModelCard

_FENCE = re.compile(r"[ ]{0,3}(?:```|~~~)")
_HEADING = re.compile(r"[ ]{0,3}#{1,6}[ \t]+(.+?)[ \t]*#*[ \t]*$")


def parse_card(source: str, *, name: str) -> ModelCard:
    """The card in the text of a README; ``name`` is the file's.

    Raises:
        HowOpenError: if its metadata can't be read.
    """
    parts = parse_front_matter(source, name=name)
    return ModelCard(name, _metadata(parts.values), _sections(parts.body))


def _metadata(values: Mapping[str, Yaml]) -> CardMetadata:
    return CardMetadata(
        licences=_texts(values.get("license")),
        licence_name=_text(values.get("license_name")),
        licence_link=_text(values.get("license_link")),
        base_models=_texts(values.get("base_model")),
        base_relation=_text(values.get("base_model_relation")),
        datasets=_texts(values.get("datasets")),
        library=_text(values.get("library_name")),
        task=_text(values.get("pipeline_tag")),
        languages=_texts(values.get("language")),
        tags=_texts(values.get("tags")),
        gated=any(key.startswith("extra_gated_") for key in values),
        evaluated=bool(values.get("model-index")),
    )


def _text(value: Yaml) -> str:
    return value if isinstance(value, str) else ""


def _texts(value: Yaml) -> tuple[str, ...]:
    """The texts of a list, or a single text as a list of one; whatever else is in a list is left out."""
    if isinstance(value, str):
        return (value,)
    return tuple(item for item in value if isinstance(item, str)) if isinstance(value, tuple) else ()


def _sections(body: str) -> tuple[CardSection, ...]:
    """The parts of the body from heading to heading; a "#" inside a fenced example is none."""
    sections: list[tuple[str, list[str]]] = [("", [])]
    fenced = False
    for line in body.split("\n"):
        if _FENCE.match(line):
            fenced = not fenced
        match = None if fenced else _HEADING.match(line)
        if match:
            sections.append((match[1], []))
        else:
            sections[-1][1].append(line)
    made = (CardSection(title, "\n".join(lines).strip()) for title, lines in sections)
    return tuple(section for section in made if section.title or section.text)
