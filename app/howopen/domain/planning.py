# SPDX-License-Identifier: Apache-2.0
"""“Can we use it?”: an organisation, what it plans, and what each licence answers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from howopen.domain.analysis import Analysis


class Use(StrEnum):
    """A planned use. A product or service runs the model and hands out no weights; that is ``DISTRIBUTE``."""

    INTERNAL = "internal"
    PRODUCT = "product"
    HOSTED = "hosted-service"
    FINE_TUNE = "fine-tune"
    DISTRIBUTE = "distribute-weights"
    TRAIN_OTHERS = "train-on-outputs"


class Intent(StrEnum):
    """What the plan is for."""

    COMMERCIAL = "commercial"
    NON_COMMERCIAL = "non-commercial"
    RESEARCH = "research"
    EVALUATION = "evaluation"
    PERSONAL = "personal"


class Reply(StrEnum):
    """The four answers, from most to least welcome; ``ASK`` where the text or the profile can't decide."""

    YES = "yes"
    YES_IF = "yes-if"
    ASK = "ask"
    NO = "no"

    @property
    def strictness(self) -> int:
        """0 for yes to 3 for no."""
        return tuple(Reply).index(self)


class DutyKind(StrEnum):
    """What is to be done."""

    DISPLAY = "display"
    NAME_PREFIX = "name-prefix"
    KEEP_POLICY = "keep-policy"
    AVOID_USES = "avoid-uses"
    KEEP_PURPOSE = "keep-purpose"
    PASS_ON_TERMS = "pass-on-terms"
    FLOW_DOWN = "flow-down"
    KEEP_NOTICES = "keep-notices"
    MARK_CHANGES = "mark-changes"
    SHARE_ALIKE = "share-alike"
    DISCLOSE_SOURCE = "disclose-source"
    REGISTER = "register"
    REQUEST_LICENCE = "request-licence"
    PAY = "pay"
    REPORT = "report"
    SAFEGUARD = "safeguard"
    COMPLY = "comply"
    STAY_UNDER = "stay-under"
    CONFIRM_FIGURE = "confirm-figure"
    STAY_OUT_OF = "stay-out-of"
    TRAIN_WITHIN = "train-within"
    MEET_CONDITION = "meet-condition"


class Affiliates(StrEnum):
    """How the organisation's figures stand to those of its affiliates."""

    NONE = "none"
    INCLUDED = "included"
    SEPARATE = "separate"
    UNKNOWN = "unknown"


class Standing(StrEnum):
    """Where the organisation stands to a threshold."""

    UNDER = "under"
    AT = "at"
    OVER = "over"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Figures:
    """Figures of an organisation; None is unknown. Sums are in ``currency`` (ISO 4217; "" where unknown)."""

    monthly_active_users: float | None = None
    users: float | None = None
    annual_revenue: float | None = None
    monthly_revenue: float | None = None
    funding: float | None = None
    headcount: float | None = None
    currency: str = ""


@dataclass(frozen=True, slots=True)
class PastFigures:
    """Figures of an earlier month ("2025-03"), for licences that count on their release date."""

    month: str
    figures: Figures


@dataclass(frozen=True, slots=True)
class Organisation:
    """Who asks. ``domicile`` and ``users_in`` are ISO 3166-1 codes; "" and None are unknown."""

    name: str
    domicile: str = ""
    users_in: tuple[str, ...] | None = None
    figures: Figures = Figures()
    affiliates: Affiliates = Affiliates.UNKNOWN
    affiliate_figures: Figures = Figures()
    past: tuple[PastFigures, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """What is planned. None is unknown; ``unwilling`` are duties that the organisation won't take on."""

    uses: tuple[Use, ...]
    intent: Intent | None = None
    sectors: tuple[str, ...] = ()
    competing_models: bool | None = None
    foundation_models: bool | None = None
    unwilling: tuple[DutyKind, ...] = ()


@dataclass(frozen=True, slots=True)
class Enquiry:
    """An organisation and its plan."""

    organisation: Organisation
    plan: Plan


@dataclass(frozen=True, slots=True)
class Cited:
    """A clause of a document by its id; ``part`` counts the documents judged together, from 0."""

    part: int
    clause: str


@dataclass(frozen=True, slots=True)
class Duty:
    """One entry of the checklist; ``quote`` holds the words to display or carry, where the text gives them."""

    kind: DutyKind
    words: str
    cited: tuple[Cited, ...] = ()
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Distance:
    """How far the organisation is from a threshold.

    ``figure`` and ``share`` (figure / amount; 1.0 is the limit) are None where nothing can be compared. ``measured``,
    ``counted`` and ``consequence`` are the text's rules in words, "" where it gives none. ``exceptions`` are clauses
    that lift the threshold for some.
    """

    label: str
    metric: str
    amount: float
    unit: str
    period: str
    standing: Standing
    words: str
    figure: float | None = None
    share: float | None = None
    measured: str = ""
    counted: str = ""
    consequence: str = ""
    cited: tuple[Cited, ...] = ()
    exceptions: tuple[Cited, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer for one planned use or sector, with one sentence why, further ones, and the deciding clauses.

    ``brief`` is the reason in a few words, for a table; "" where only the sentence tells it.
    """

    subject: str
    label: str
    reply: Reply
    reason: str
    further: tuple[str, ...] = ()
    cited: tuple[Cited, ...] = ()
    duties: tuple[Duty, ...] = ()
    brief: str = ""


@dataclass(frozen=True, slots=True)
class LicenceAnswers:
    """All answers of one licence, or of documents judged as one; ``answers`` are in the plan's order, sectors last."""

    name: str
    judged: tuple[Analysis, ...]
    answers: tuple[Answer, ...]
    distances: tuple[Distance, ...] = ()

    def answer(self, subject: str) -> Answer:
        """The answer for a use ("product") or a sector ("sector:medical").

        Raises:
            KeyError: if it was not asked.
        """
        for answer in self.answers:
            if answer.subject == subject:
                return answer
        raise KeyError(subject)
