"""The toll of the event an article reports: how many it killed and wounded, from the article's claims and headline.

A sentence tells a toll where its figures of one measure add up: `a man and two women`; what it calls a part of another
figure (`two of the women`, `including two women`) does not add. Single persons hurt of whom the text tells close
together add up as well, and who is counted on: `a fifth victim`. The greatest toll that is told of the article's one
event (`events`) is the article's, with these exceptions:

- A number of the headline is the event's: of the hurt it holds, of the dead where any claim tells it, where it is the
  greatest, and where the text tells none. Sentences that tell of more dead than it are of other events.
- A person of the headline may be one of several: it holds where the text tells of one, too.
- Who is told to be hurt, dead or not (`four people were shot`, `all three were taken to hospital`), and not told to be
  dead, is wounded; `two others were shot` tells of the living.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from claimstream_schemas.claim import Claim, Measure
from tests.eval.tolls.events import of_one_event
from tests.eval.tolls.figures import HARMS, Told, counted_on, figures
from tests.eval.tolls.headline import said_by, tells_of_death

_PART_BEFORE = re.compile(r"\b(?:including|among (?:them|whom)|of (?:whom|them)|the|those|these)\W*$", re.I)
_BASE_BEFORE = re.compile(r"\bof (?:the|those|these)\s*$", re.I)
_PART_AFTER = re.compile(
    r"\W*(?:\w+\W+)?of (?:the|them|whom|those|his|her|their|\d+|two|three|four|five|six|seven|eight|nine|ten)\b", re.I
)
_AMONG = re.compile(r"(?:(?!\band\b)[^.;:]){0,60}?\s(?:was|were|is|are)\s(?:among|one of)\b", re.I)
_BARE = re.compile(r"\W*(?:$|(?:were|was|are|is|in|at|on|with|and|remain\w*|suffer\w*|critically|seriously|fatally)\b)",
                   re.I)  # fmt: skip
_NUMERAL = re.compile(r"\W*(?:\d|one\b|two\b|no\b|none\b|nobody\b)", re.I)
NEAR = 150
"""Characters between the sentences of two single persons within which a text tells of one after the other."""


@dataclass(frozen=True, slots=True)
class Toll:
    """Persons killed and wounded."""

    killed: int
    wounded: int


def toll_of(claims: Sequence[Claim], headline: str | None = None) -> Toll:
    """The killed and the wounded of the event that an article is about; nought where nothing tells of any.

    `headline`: the article's, which may be without claims; by default that of the claims.
    """
    title = headline if headline is not None else claims[0].title if claims else ""
    told, said = of_one_event(figures(claims), said_by(title), title)
    killed = _killed(told, said, tells_of_death(title))
    if said.get("killed") == killed:
        elsewhere = {t.claim.span.start for t in told if t.measure == "killed" and t.value > killed}
        told = [t for t in told if t.claim.span.start not in elsewhere]
    return Toll(killed, _wounded(told, said, killed))


def _killed(told: Sequence[Told], said: dict[Measure, int], death: bool) -> int:
    """The killed. A single death in an article whose headline counts the wounded alone is of another event."""
    sums = _sums(told, "killed")
    named, most = said.get("killed"), max(sums, default=0)
    if named is not None and (named > most or named in sums or named in _by_sentence(told, "killed")):
        return named
    return 0 if most == 1 and said.get("wounded", 0) > 1 and not death else most


def _wounded(told: Sequence[Told], said: dict[Measure, int], killed: int) -> int:
    """The wounded. Where only the headline tells of the dead, those the text calls hurt may be they."""
    if "wounded" in said and "killed" in said:
        return said["wounded"]
    named = said.get("wounded", said.get("casualties", -1) - killed)
    if named > 1:
        return named
    hurt, besides = _sums(told, "wounded"), _sums([t for t in told if t.besides], "casualties")
    either = _sums([t for t in told if not t.besides], "casualties")
    if killed and not _values(told, "killed"):
        hurt, either = [], [*either, *hurt]
    known = [0, *hurt, *besides]
    sums = [*known, *(several - killed for several in either)]
    values = _values(told, "wounded") | {value - killed for value in _values(told, "casualties")}
    only = len(sums) == 1 or ("wounded" in said and max(known) == 0)
    return named if named == 1 and (only or named in values or named in sums) else max(sums)


def _values(told: Iterable[Told], measure: Measure) -> set[int]:
    return {t.value for t in told if t.measure == measure}


def _sums(told: Sequence[Told], measure: Measure) -> list[int]:
    """What each sentence tells of one measure, and what single persons hurt are together. Those about earlier events
    count only where no other tells of it; lines without an end (headings, links) where no sentence tells of harm."""
    ended = any(t.is_in_sentence for t in told if t.measure in HARMS)
    read = [t for t in told if t.is_in_sentence or not ended]
    chosen = [t for t in read if t.measure == measure]
    chosen = [t for t in chosen if not t.claim.background] or chosen
    sums = [*_by_sentence(chosen, measure), *counted_on(read, measure)]
    return sums if measure == "killed" else [*sums, *_runs([t for t in chosen if not _NUMERAL.match(t.quantity.text)])]


def _by_sentence(told: Iterable[Told], measure: Measure) -> list[int]:
    """What each sentence tells of one measure."""
    chosen = (t for t in told if t.measure == measure)
    return [_sum(list(group)) for _, group in groupby(chosen, key=lambda t: t.claim.span.start)]


def _runs(singles: Sequence[Told]) -> list[int]:
    """How many single persons each stretch of sentences close together tells of; persons have no numeral."""
    runs: list[int] = []
    for n, single in enumerate(singles):
        near = n > 0 and single.claim.span.start - singles[n - 1].claim.span.end <= NEAR
        runs.append(runs[-1] + 1 if near else 1)
    return runs


def _sum(told: Sequence[Told]) -> int:
    """What the figures of one sentence tell together."""
    whole: list[Told] = []
    for figure in told:
        if not _is_part(figure, whole):
            whole.append(figure)
    return sum(figure.value for figure in whole or told[:1])


def _is_part(figure: Told, before: Sequence[Told]) -> bool:
    """Whether a figure is part of another: by its words, or as a bare one after a greater (`four men, two of them`)."""
    if _BASE_BEFORE.search(figure.before):
        return False  # "one of the three men killed"
    if _PART_BEFORE.search(figure.before) or figure.follows(_PART_AFTER):
        return True
    if figure.value == 1 and figure.follows(_AMONG):  # "Lind was among six people killed"
        return True
    return figure.follows(_BARE) is not None and any(figure.value < other.value for other in before)
