"""The figures of an article's claims as its toll reads them: who is counted, and how the words around it bear on that.

`All three were taken to hospital`, and the three of whom `one of the three died`, may be dead or not; `two others` are
none of the dead; `another was shot`, after `one of them was shot`, is one of those counted elsewhere, dead or not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from claimstream_schemas.claim import Claim, Measure, Quantity

HARMS: frozenset[Measure] = frozenset(("killed", "wounded", "casualties"))
"""Measures that bear on a toll."""
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
_ORDINALS = {
    "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
}  # fmt: skip
_NUMBER = rf"(\d{{1,3}}|{'|'.join(_NUMBERS)})\b"
_ALL_BEFORE = re.compile(r"\b(?:all|the|both)(?:\s(?:of\s)?(?:the|his|her|their))?\s*$", re.I)
_OTHERS_AFTER = re.compile(r"\W*(?:\w+\W+)?(?:others?|more)\b", re.I)
_OF_NUMBER = re.compile(rf"\W*(?:\w+\W+)?of (?:the |those |these )?{_NUMBER}", re.I)
_ANOTHER_OF = re.compile(
    r"\bone of (?:the|those|these|them|his|her|their)\b.*?\b(?:was|were) (\w+)\b.*\banother(?:\W+\w+)?\W+was \1\b", re.I
)
_NTH = re.compile(rf"(?:\w+\s)?({'|'.join(_ORDINALS)})\b", re.I)
_ENDED = re.compile(r"[.!?…][\"'”’)\]]*$")


@dataclass(frozen=True, slots=True)
class Told:
    """One figure as a claim tells it, under the measure it bears on the toll; `besides`: of others than the dead."""

    claim: Claim
    quantity: Quantity
    measure: Measure
    besides: bool

    @property
    def value(self) -> int:
        """How many."""
        return int(self.quantity.value or 0)

    @property
    def is_in_sentence(self) -> bool:
        """Whether somebody is cited for it or its sentence is ended."""
        return self.claim.cue.lemma is not None or _ENDED.search(self.claim.text.strip()) is not None

    @property
    def before(self) -> str:
        """The words of the sentence before the figure."""
        return self.claim.text[: self.quantity.start - self.claim.span.start]

    def follows(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """The match of the words right after the figure."""
        return pattern.match(self.claim.text, self.quantity.end - self.claim.span.start)

    @property
    def nth(self) -> int | None:
        """Which one it is, where it is told by its place in a count: 4 for `a fourth victim`."""
        match = _NTH.match(self.claim.text, self.quantity.start - self.claim.span.start)
        return _ORDINALS[match[1].lower()] if match is not None else None


def figures(claims: Iterable[Claim]) -> list[Told]:
    """The figures that say something has happened to a known number, in the claims' order."""
    told = [figure for claim in claims if (figure := _figure(claim)) is not None]
    wholes = {_read(match[1]) for t in told if t.measure == "killed" and (match := t.follows(_OF_NUMBER))}
    return [replace(t, measure="casualties") if t.measure == "wounded" and t.value in wholes else t for t in told]


def _figure(claim: Claim) -> Told | None:
    quantity = claim.quantity
    if quantity is None or quantity.value is None or quantity.previous:
        return None
    if claim.modality != "actual" or claim.polarity != "asserted":
        return None
    told = Told(claim, quantity, quantity.measure, besides=False)
    if told.measure == "wounded" and _may_be_dead(told):
        return replace(told, measure="casualties")
    return replace(told, besides=told.follows(_OTHERS_AFTER) is not None)


def _may_be_dead(told: Told) -> bool:
    """Whether those told to be hurt are all, or one of all: the dead are among them."""
    if told.quantity.text.lower() == "another":
        return _ANOTHER_OF.search(told.claim.text) is not None
    return told.value > 1 and _ALL_BEFORE.search(told.before) is not None


def _read(number: str) -> int:
    return _NUMBERS.get(number.lower()) or int(number)


def counted_on(told: Sequence[Told], measure: Measure) -> list[int]:
    """How many there are by figures that count on from another: `a fifth victim was found`, after `four`."""
    kinds = {measure} if measure == "killed" else HARMS - {"killed"}
    return [
        nth
        for one in told
        if one.measure == measure and (nth := one.nth) is not None
        if any(t.measure in kinds and t.value == nth - 1 and t.quantity.start < one.quantity.start for t in told)
        or (measure == "killed" and not any(t.measure in HARMS and t.quantity.start < one.quantity.start for t in told))
    ]
