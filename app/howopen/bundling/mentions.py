# SPDX-License-Identifier: Apache-2.0
"""What a model card says of a component, and of what only the provider can supply. A card's word is not a proof."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from howopen.bundling.statements import plain
from howopen.domain.release import Availability, CardSection, ComponentInfo, Dependence, ModelCard, Supply

_SENTENCE = re.compile(r"(?:[^.!?\n]|[.!?](?=\S))+")
_WITHHELD = re.compile(
    r"\b(?:not|never|no)\b[^.]{0,60}\b(?:releas|publish|public|available|shar|disclos|provid)|\b(?:proprietary|withheld"
    r"|undisclosed|internal only|closed)\b"
)
_LOADED = re.compile(r"from_pretrained\(|snapshot_download\(|hf_hub_download\(|huggingface-cli download|\bhf download")
_FIGURES = re.compile(r"\|[^|\n]{0,80}\d[^|\n]{0,80}\||\b\d{1,2}\.\d\b")
_LINK = re.compile(r"https?://[^\s)\]>\"']+")
_SUPPLIES = (
    (
        Supply.SERVICE,
        re.compile(
            r"\b(?:only|exclusively)\b[^.]{0,60}\b(?:api|hosted|service|platform|cloud)\b"
            r"|\bapi key\b[^.]{0,60}\brequired\b"
            r"|\brequires? (?:an? )?(?:api key|account|subscription)"
        ),
    ),
    (
        Supply.HARDWARE,
        re.compile(
            r"\b(?:requires?|needs?|only (?:runs?|supported|tested) on|runs only on|designed for)\b[^.]{0,60}"
            r"\b(?:tpu|gpus?|h100|a100|npu|trainium|ascend|gaudi|accelerators?|hardware)\b"
        ),
    ),
    (
        Supply.DATA,
        re.compile(
            r"\b(?:proprietary|in-house|internal|licensed|private|undisclosed|non-public)\b[^.]{0,40}\b(?:data|datasets?|corp)"
            r"|\b(?:data|datasets?|corpus)\b[^.]{0,40}\b(?:not|never)\b[^.]{0,40}\b(?:releas|public|shar|disclos|available)"
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class Found:
    """What is known of a component: whether it is out, under which licence, where that stands, and why.

    ``kept_back`` where it is said not to be out, which is more than not having been found.
    """

    availability: Availability
    licence: str
    source: str
    reason: str
    kept_back: bool = False


def looked_up(info: ComponentInfo, card: ModelCard) -> Found:
    """What ``card`` says of a component: released only where the card itself shows it, else undecided or not found."""
    shown = _shown(info, card)
    if shown is not None:
        return shown
    for section, sentence in _speaking(info, card):
        source = _place(card, section)
        if _WITHHELD.search(plain(sentence)):
            return Found(Availability.NOT_FOUND, "", source, "The card says that it is not out.", kept_back=True)
        link = _LINK.search(sentence) or _LINK.search(section.text)
        reason = "The card speaks of it. Check whether it is out."
        if link:
            address = link[0].rstrip(".,;")
            reason = f"The card speaks of it; see {address}. Check whether it is out."
        return Found(Availability.UNDECIDED, "", source, reason)
    if info.id == "datasets" and card.metadata.datasets:
        names = ", ".join(card.metadata.datasets)
        return Found(
            Availability.UNDECIDED, "", f"{card.name}, front matter", f"The card names {names}. Check their licences."
        )
    return Found(Availability.NOT_FOUND, "", card.name, "The card does not speak of it.")


def dependences_of(card: ModelCard) -> tuple[Dependence, ...]:
    """What the card says that only the provider can supply, one entry a kind; gated access is a service."""
    found: dict[Supply, Dependence] = {}
    if card.metadata.gated:
        words = "Access to the files must be asked for on the provider's page."
        found[Supply.SERVICE] = Dependence(Supply.SERVICE, words, f"{card.name}, front matter")
    for section in card.sections:
        for match in _SENTENCE.finditer(section.text):
            for supply, words_of in _SUPPLIES:
                if supply not in found and words_of.search(plain(match[0])):
                    quoted = " ".join(match[0].split())
                    found[supply] = Dependence(supply, quoted, _place(card, section), quoted=True)
    return tuple(found.values())


def _shown(info: ComponentInfo, card: ModelCard) -> Found | None:
    """What the card shows by itself: that it is one, results with figures, and code that loads its own weights."""
    licence = card.metadata.licence
    if info.id == "model-card":
        return Found(Availability.RELEASED, licence, card.name, "This is the card.")
    if info.id == "evaluation-results":
        if card.metadata.evaluated:
            return Found(Availability.RELEASED, licence, f"{card.name}, front matter", "Results stand in the metadata.")
        for section in card.sections:
            named = any(words in section.title.casefold() for words in info.mentions)
            if named and len(_FIGURES.findall(section.text)) > 1:
                return Found(Availability.RELEASED, licence, _place(card, section), "The card gives figures.")
    if info.id == "parameters-final":
        for section in card.sections:
            if _LOADED.search(section.text):
                reason = "The card shows how to load them."
                return Found(Availability.RELEASED, licence, _place(card, section), reason)
    return None


def _speaking(info: ComponentInfo, card: ModelCard) -> Iterator[tuple[CardSection, str]]:
    """Headings and sentences of the card that name the component."""
    for section in card.sections:
        for sentence in (section.title, *(match[0] for match in _SENTENCE.finditer(section.text))):
            if any(words in sentence.casefold() for words in info.mentions):
                yield section, sentence


def _place(card: ModelCard, section: CardSection) -> str:
    return f"{card.name}, “{section.title}”" if section.title else card.name
