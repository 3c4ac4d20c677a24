# SPDX-License-Identifier: Apache-2.0
"""What was released of a model, component by component, and the openness class that it can reach."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ContentKind(StrEnum):
    """As what a component's licence is judged."""

    CODE = "code"
    DATA = "data"
    DOCUMENT = "document"


class Availability(StrEnum):
    """Whether a component is out."""

    RELEASED = "released"
    NOT_FOUND = "not-found"
    UNDECIDED = "undecided"


class Acceptance(StrEnum):
    """Whether the framework takes a licence as open for a component."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    UNDECIDED = "undecided"


class Supply(StrEnum):
    """What only the provider can supply."""

    SERVICE = "service"
    HARDWARE = "hardware"
    DATA = "data"


@dataclass(frozen=True, slots=True)
class ComponentInfo:
    """A component of the framework. ``openness_class`` is the lowest class that needs it: 3, 2 or 1.

    ``inherits`` marks what a base model's licence reaches; ``mentions`` are words by which a card speaks of it.
    """

    id: str
    name: str
    help: str
    kinds: tuple[ContentKind, ...]
    openness_class: int
    required: bool
    inherits: bool = False
    mentions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Framework:
    """The framework: where it is from, its classes from 3 to 1 with their names, its components and licences."""

    name: str
    version: str
    source: str
    date: str
    classes: tuple[tuple[int, str], ...]
    components: tuple[ComponentInfo, ...]
    accepted: tuple[tuple[ContentKind, frozenset[str]], ...]


@dataclass(frozen=True, slots=True)
class CardSection:
    """A part of a model card: its heading, "" before the first one, and the text below it."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class CardMetadata:
    """What the front matter of a model card states. ``gated`` where access must be asked for.

    ``licences`` are as written ("apache-2.0"); ``evaluated`` where results stand in the metadata.
    """

    licences: tuple[str, ...] = ()
    licence_name: str = ""
    licence_link: str = ""
    base_models: tuple[str, ...] = ()
    base_relation: str = ""
    datasets: tuple[str, ...] = ()
    library: str = ""
    task: str = ""
    languages: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    gated: bool = False
    evaluated: bool = False

    @property
    def licence(self) -> str:
        """The licence as one name: the one that "other" stands for where the card says it."""
        named = [name for name in self.licences if name.casefold() not in ("other", "unknown")]
        return ", ".join(named) or self.licence_name or ", ".join(self.licences)


@dataclass(frozen=True, slots=True)
class ModelCard:
    """A model card: its file's name, its metadata and its sections in order."""

    name: str
    metadata: CardMetadata
    sections: tuple[CardSection, ...]


@dataclass(frozen=True, slots=True)
class StatedComponent:
    """What a reviewer established about a component, and where that can be checked."""

    id: str
    availability: Availability
    licence: str = ""
    source: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Dependence:
    """Something that only the provider can supply: what, in words, and where that is said.

    ``quoted`` where the words are the card's or the reviewer's own, and not a sentence of ours.
    """

    supply: Supply
    words: str
    source: str
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class BaseModel:
    """A model from which this one is made. ``licence`` is "" where nobody has stated it."""

    name: str
    licence: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class ReviewedFacts:
    """The reviewer's file: components, dependences and base models, each with its source."""

    components: tuple[StatedComponent, ...] = ()
    dependences: tuple[Dependence, ...] = ()
    bases: tuple[BaseModel, ...] = ()


@dataclass(frozen=True, slots=True)
class ComponentState:
    """One component of the release. ``source`` says where it was found; ``reason`` why it counts or not.

    ``ruled_out`` where it is known to be kept back or its licence is refused; a card's silence rules nothing out.
    """

    info: ComponentInfo
    availability: Availability
    licence: str
    acceptance: Acceptance
    source: str
    reason: str
    ruled_out: bool = False


@dataclass(frozen=True, slots=True)
class ClassState:
    """One class: the required components that rule it out, and those not found or decided so far, by id."""

    number: int
    name: str
    lacking: tuple[str, ...]
    undecided: tuple[str, ...]

    @property
    def reached(self) -> bool:
        """Whether everything that it needs is out under an accepted licence."""
        return not self.lacking and not self.undecided

    @property
    def reachable(self) -> bool:
        """Whether nothing is known that keeps it from being reached."""
        return not self.lacking


@dataclass(frozen=True, slots=True)
class Release:
    """What was released, judged: components in the framework's order, classes from III to I."""

    framework: Framework
    card: ModelCard
    components: tuple[ComponentState, ...]
    classes: tuple[ClassState, ...]
    bases: tuple[BaseModel, ...] = ()
    dependences: tuple[Dependence, ...] = ()

    @property
    def reached(self) -> ClassState | None:
        """The highest class reached, or None."""
        return next((state for state in reversed(self.classes) if state.reached), None)

    @property
    def reachable(self) -> ClassState | None:
        """The highest class that nothing known rules out, or None."""
        return next((state for state in reversed(self.classes) if state.reachable), None)
