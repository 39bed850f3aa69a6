"""The claim: one act of attribution and at most one quantity of its content."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field, model_validator

from claimstream_schemas.base import Day, Model, Quote, Span, Timestamp

Act = Literal[
    "state", "announce", "report", "confirm", "estimate", "accuse", "deny", "warn", "demand", "call_for",
    "promise", "thank", "welcome", "condemn", "other",
]  # fmt: skip
Measure = Literal[
    "killed", "wounded", "casualties", "missing", "captured", "detained", "displaced", "evacuated", "rescued", "sick",
    "present", "deployed", "destroyed", "seized_area", "money", "other",
]  # fmt: skip
Qualifier = Literal["exactly", "at_least", "at_most", "about", "range", "vague"]
Role = Literal["military", "police", "civilian", "child", "journalist", "medic", "any"]
Viewpoint = Literal["own", "adversary", "third_party", "unknown"]
Polarity = Literal["asserted", "denied"]
Modality = Literal["actual", "projected", "hypothetical"]
Style = Literal["direct", "indirect", "mixed", "none"]
ClaimantType = Literal["PERSON", "ORG", "GPE", "NORP", "GROUP", "OUTLET", "UNNAMED"]


class Cue(Model):
    """The word that makes a statement of the content (`say`, `according to`); all null where nobody is cited."""

    lemma: str | None = None
    start: int | None = None
    end: int | None = None


class Claimant(Model):
    """Who says it. An outlet stands in where nobody is cited, and then has no place in the text."""

    name: str
    entity_id: str | None = None
    type: ClaimantType
    party: str | None = None
    role: str | None = None
    start: int | None = None
    end: int | None = None


class Attribution(Model):
    """One link of the chain from the outlet to the innermost source."""

    name: str
    kind: Literal["outlet", "wire", "official", "person", "body", "other"]


class Affected(Model):
    """Whom the quantity counts: the side they belong to and what they are."""

    party: str | None = None
    role: Role = "any"


class Quantity(Quote):
    """A figure. `low`/`high` are the closed bounds it allows, null where open (contract, section 5)."""

    measure: Measure
    value: float | None = None
    low: float | None = None
    high: float | None = None
    qualifier: Qualifier
    unit: str = "person"
    affected: Affected = Affected()
    previous: bool = False


class EventTime(Model):
    """When what is counted or claimed happened: closed days, `end` null for a day alone or an open range."""

    start: Day
    end: Day | None = None
    granularity: Literal["day", "month", "year", "open"]
    expression: str | None = None
    basis: Literal["absolute", "weekday", "relative", "dateline", "published"]
    conflict: bool = False
    span: Span | None = None

    @model_validator(mode="after")
    def _ends_after_its_start(self) -> EventTime:
        if self.end is not None and self.end < self.start:
            raise ValueError(f"event ends on {self.end}, before its start on {self.start}")
        return self


class ClaimedAt(Model):
    """The day the claimant spoke."""

    value: Day
    basis: Literal["absolute", "weekday", "relative", "dateline", "published"]


class Claim(Model):
    """One claim, self-contained: an analyst can check it without fetching the article."""

    claim_id: str
    statement_id: str
    article_id: str
    revision: str
    source: str
    url: str | None = None
    title: str = ""
    published_at: Timestamp
    received_at: datetime
    text: str
    span: Span
    act: Act
    polarity: Polarity = "asserted"
    modality: Modality = "actual"
    style: Style
    cue: Cue = Cue()
    content: Annotated[list[Span], Field(min_length=1)]
    claimant: Claimant
    attribution: list[Attribution] = []
    about: list[str] = []
    entities: list[str] = []
    quantity: Quantity | None = None
    event_time: EventTime | None = None
    claimed_at: ClaimedAt
    background: bool = False
    viewpoint: Viewpoint = "unknown"
    superseded_by: str | None = None
    producer: str
