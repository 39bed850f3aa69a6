"""Which figures of an article are of the one event it reports: not sums over several, not those of other days.

- A sum over several events (`20 shot in 12 separate incidents`, `weekend shootings leave 9 dead`) is the toll of none
  of them; of an article that rounds events up, what else it tells is left, and its toll becomes that of the greatest.
- A figure with a date of its own, further before that of the article's event than one episode reaches, is of another.
- What lies in the background is of another event where a figure with a date of its own, or with the headline's number,
  does not.
- `In an unrelated case, ...` says it itself.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from claimstream_enrich.enrichers.date_arithmetic import month_end
from claimstream_schemas.claim import Measure
from tests.eval.tolls.figures import HARMS, Told

GAP = timedelta(days=7)
"""Between the times of figures of one episode (contract, section 6)."""
_EVENTS = (
    r"(?:shootings|stabbings|attacks|assaults|incidents|crashes|accidents|collisions|fires|explosions|blasts|robberies|"
    r"drownings)\b"
)
_MANY = (
    r"(?:separate|several|different|unrelated|various|multiple|other|weekend|\d+|four|five|six|seven|eight|nine|ten)\s"
    r"(?:(?!(?:in|after|by|from|at|to|\w+ed)\b)\w+\s){0,3}?"
)
_SPREAD = (
    r"\s(?:(?:in|of)\s(?:\w+\s){1,2})?(?:across|throughout|around|citywide|since|from|between|over|"
    r"(?:this|last)\s(?:\w+\s)?(?:week|weekend|month|year))\b"
)
_SPELL = (
    r"\b(?:so\sfar\sthis|(?:in|over|within|during)\sthe\s(?:last|past))\s(?:\w+\s)?(?:week|month|year)s?\b|"
    r"\b(?:in|over|within)\s(?:(?:as\smany\sas|just|under|less\sthan)\s)?"
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\s(?:days|nights|weeks|weekends|months|years)\b"
)
_SEVERAL = re.compile(rf"\b{_MANY}{_EVENTS}|\b{_EVENTS}{_SPREAD}|{_SPELL}", re.I)
"""`in two separate shootings`, `six other attacks`, `the weekend crashes`, `fires across the city`; no `two shootings`,
which may be one spree; `four shot in two days`, `so far this year`."""
_ELSEWHERE = re.compile(
    r"\W*in (?:an?\s)?(?:another|unrelated|separate|different)\s(?:\w+\s)?"
    r"(?:case|incident|event|shooting|stabbing|attack|crash|accident|fire)\b",
    re.I,
)


def of_one_event(
    told: Sequence[Told], said: Mapping[Measure, int], title: str
) -> tuple[list[Told], dict[Measure, int]]:
    """The figures, and the headline's numbers by measure, that are no sums and of no other event."""
    single, named = _no_sums(told, said, title)
    return _no_background(_of_episode(single), named), named


def _no_sums(told: Sequence[Told], said: Mapping[Measure, int], title: str) -> tuple[list[Told], dict[Measure, int]]:
    summed = _SEVERAL.search(title) is not None
    total = max(said.values(), default=0) if summed else None
    sums = {id(t): t.value for t in told if t.value > 1 and (t.value == total or _SEVERAL.search(t.claim.text))}
    rest = [t for t in told if id(t) not in sums and not _ELSEWHERE.match(t.claim.text)]
    if not any(t.measure in HARMS for t in rest):
        return list(told), dict(said)
    kept = {measure: n for measure, n in said.items() if n == 1 or not (summed or n in sums.values())}
    return rest, kept


def _time(figure: Told) -> tuple[date, date] | None:
    """The first and the last day that the text gives a figure; None where it gives none."""
    time = figure.claim.event_time
    if time is None or time.basis in ("published", "dateline") or time.granularity not in ("day", "month"):
        return None
    start = date.fromisoformat(time.start)
    if time.end is not None:
        return start, date.fromisoformat(time.end)
    return start, month_end(start) if time.granularity == "month" else start


def _is_own(figure: Told) -> bool:
    """Whether the sentence of a figure gives it the day, and not one before."""
    time, sentence = figure.claim.event_time, figure.claim.span
    if time is None or time.span is None or _time(figure) is None:
        return False
    return sentence.start <= time.span.start and time.span.end <= sentence.end


def _of_episode(told: Sequence[Told]) -> list[Told]:
    """Without figures dated before the episode of the first dated one, which is the article's event."""
    fresh = (t for t in told if t.measure in HARMS and not t.claim.background and _time(t) is not None)
    first = min(fresh, key=lambda t: t.quantity.start, default=None)
    own = None if first is None else _time(first)
    if own is None:
        return list(told)
    return [
        t for t in told if t.claim.background or not _is_own(t) or (time := _time(t)) is None or own[0] - time[1] <= GAP
    ]


def _no_background(told: Sequence[Told], said: Mapping[Measure, int]) -> list[Told]:
    fresh = [t for t in told if t.measure in HARMS and not t.claim.background and t.is_in_sentence]
    if any(_is_own(t) or (t.value > 1 and t.value in said.values()) for t in fresh):
        return [t for t in told if not t.claim.background]
    return list(told)
