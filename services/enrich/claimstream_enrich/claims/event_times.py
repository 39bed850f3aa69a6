"""When what is counted or claimed happened, and when the claimant spoke."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

from claimstream_enrich.asked import of_a_parse
from claimstream_enrich.claims.comparisons import compared_until, is_comparing, is_up_from
from claimstream_enrich.claims.dates_of import (
    finds_dead,
    governor,
    hangs_from,
    is_borrowed,
    is_day,
    is_end,
    is_issued,
    is_limit,
    is_made,
    is_of_old_count,
    is_origin,
    is_under,
    mentions_in,
    moves_count,
    repeats_count,
    tells_state,
    was_done_by,
)
from claimstream_enrich.claims.drafts import Draft
from claimstream_enrich.claims.episodes import is_in_dateline, is_of_event
from claimstream_enrich.claims.happenings import HAPPENINGS, finite_verb
from claimstream_enrich.claims.measures import Figure
from claimstream_enrich.claims.narrated import narrated, same_day
from claimstream_enrich.claims.reading import Reading
from claimstream_enrich.claims.recalled import dated_above, recalled, tells_of_subject
from claimstream_enrich.claims.scenes import is_compared, is_of_thing
from claimstream_enrich.claims.statements import Statement
from claimstream_schemas.article import DateMention
from claimstream_schemas.claim import ClaimedAt, EventTime, Measure

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_OF_THE_EVENT: frozenset[Measure] = frozenset(
    ("killed", "wounded", "casualties", "missing", "captured", "destroyed", "present", "rescued")
)
"""Measures that belong to the event an article reports where no date says otherwise; the others go on."""
_BY_THE_EVENT: frozenset[Measure] = frozenset(("displaced", "evacuated", "detained"))
"""Measures of what an event makes people do right away, and for long after."""

_OPEN = frozenset(("since",))
_TIMES = frozenset(("DATE", "TIME"))

_said_on = of_a_parse(ClaimedAt)
"""Most claims of an article are of one day."""
Mentions = Sequence[tuple[DateMention, int]]


def claimed_at(reading: Reading, draft: Draft) -> ClaimedAt:
    """The day of a date that belongs to the cue or to the count, else the day of publication."""
    day = publication_day(reading)
    for mention, root in _sentence_dates(reading, draft):
        if not is_day(mention.time) or mention.time.start > day or is_of_old_count(reading, root):
            continue
        if _is_said_then(reading, root, draft):
            return _said_on(value=mention.time.start, basis=mention.time.basis)
    return _said_on(value=day, basis=_publication_basis(reading))


def publication_day(reading: Reading) -> str:
    """The day of publication where it was published."""
    return reading.publication.published_at[:10]


def _publication_basis(reading: Reading) -> Literal["dateline", "published"]:
    return "dateline" if reading.publication.basis == "dateline" else "published"


def _sentence_dates(reading: Reading, draft: Draft) -> Mentions:
    hub = draft.statement.hub if draft.statement else draft.content[0][0]
    sentence = reading.doc[hub].sent
    return mentions_in(reading, sentence.start, sentence.end)


def _is_said_then(reading: Reading, root: int, draft: Draft) -> bool:
    """Whether a date tells when it was said: `said on Friday`, `the toll rose on Friday to`."""
    statement = draft.statement
    above = governor(reading, root)
    if statement is not None and is_issued(above) and above.head.head.head.i == statement.hub:
        return True  # "said in a report published on Friday"
    if statement is not None and (is_made(above, statement.hub) or repeats_count(above, statement.source)):
        return True  # "his offer, made on Friday", "in the words of the mayor, who repeated the figure on Friday"
    if is_of_event(reading, root):
        return False  # "after the May 30 landslide, she said"
    if draft.figure is not None and _is_count_date(reading, root, draft.figure):
        return True
    if statement is None or (statement.holds(root) and (statement.clause or draft.figure is not None)):
        return False  # "reported four deaths on Monday": the day of the deaths
    return _belongs(reading, root, above, statement)


def _belongs(reading: Reading, root: int, above: Token, statement: Statement) -> bool:
    cue = reading.doc[statement.hub]
    if _is_when(above, cue) or _is_second(reading, root, above):
        return False
    return above.i == cue.i or (above.head.i == cue.i and above.dep_ in ("advcl", "prep", "acl", "aux"))


def _is_count_date(reading: Reading, root: int, figure: Figure) -> bool:
    """Whether a date hangs from the verb that moves the count and not from what is counted."""
    above = governor(reading, root)
    if not moves_count(above) or not hangs_from(reading, root, above):
        return False
    opens = not _OPEN.isdisjoint(reading.doc.lower[max(root - 1, 0) : root + 1])  # "Since January, 400 have reached"
    return not opens and is_under(reading.doc[figure.number.end - 1], above)


def event_time(reading: Reading, at: Token, draft: Draft, anchor: EventTime | None) -> EventTime | None:
    """The date that governs a figure or clause; for losses else that of the event the article reports, or its day.

    A statement without a figure has none where its own words give none.
    """
    compared = is_comparing(at) or (draft.figure is not None and is_up_from(at, previous=draft.figure.previous))
    if compared and (behind := _dated_behind(reading, at)) is not None:
        return behind
    if (above := dated_above(reading, at)) is not None:
        return above
    found = _governing(reading, at, draft)
    happened = [time for time, state in found if not state]
    if happened and anchor is not None and draft.figure is not None and _is_within(anchor, happened[0]):
        return anchor
    if happened:
        return happened[0]
    if draft.figure is None:
        return found[0][0] if found else None
    if not found and (earlier := recalled(reading, at, told=draft.statement is not None)) is not None:
        return earlier
    if not found and (story := same_day(reading, at) or narrated(reading, at)) is not None:
        return story
    lasting = draft.figure.measure not in _OF_THE_EVENT | _BY_THE_EVENT
    if anchor is not None and ((found and not lasting) or _belongs_to_event(reading, anchor, draft.figure, at)):
        return anchor
    if found:
        return found[0][0]
    return EventTime(start=publication_day(reading), granularity="day", basis=_publication_basis(reading))


def _is_within(event: EventTime, time: EventTime) -> bool:
    """Whether the article tells the day of what a sentence puts in a few: `eight were seized this week`."""
    some = time.granularity == "day" and time.basis == "relative" and time.end not in (None, time.start)
    return some and is_day(event) and time.start <= event.start <= (time.end or "")


def _dated_behind(reading: Reading, at: Token) -> EventTime | None:
    """The first date behind a word of comparison: `compared with 18 in 2023`."""
    dated = mentions_in(reading, at.i, compared_until(at))
    return dated[0][0].time if dated else None


def _belongs_to_event(reading: Reading, anchor: EventTime, figure: Figure, at: Token) -> bool:
    """Whether a figure without a date of its own counts what the article's event did."""
    if figure.measure in _OF_THE_EVENT or _is_fresh(reading, anchor, figure):
        return True
    return figure.measure != "other" and figure.unit == "person" and not is_borrowed(anchor, reading, at)


def _is_fresh(reading: Reading, anchor: EventTime, figure: Figure) -> bool:
    """Whether the event is of the day of publication or the day before: then every count of people belongs to it; of
    those it drove out or brought into custody a day longer."""
    since = date.fromisoformat(publication_day(reading)) - date.fromisoformat(anchor.start)
    days = 2 if figure.measure in _BY_THE_EVENT else 1
    return since <= timedelta(days) and figure.unit == "person"


def _governing(reading: Reading, at: Token, draft: Draft) -> list[tuple[EventTime, bool]]:
    """The dates of the claim's own clause that do not tell when it was said, those of its own verb first, then the
    nearest; whether of a state."""
    statement = draft.statement
    near, own = _clause(at), finite_verb(at)
    ahead = near - {statement.hub} if statement is not None else near
    found = []
    for mention, root in mentions_in(reading, at.sent.start, at.sent.end):
        lasting = mention.time.granularity == "open" and statement is not None and not statement.clause
        lasting = lasting or (draft.figure is not None and _is_going_on(reading, mention.time))
        lasting = lasting or (mention.time.granularity == "open" and governor(reading, root).i in ahead)
        if is_compared(reading, root, at) or is_of_thing(reading, root) or is_in_dateline(reading, mention):
            continue
        # the rescued and freed are so on a day of their own
        lost = draft.figure is not None and draft.figure.measure in _OF_THE_EVENT - {"rescued"}
        if lost and is_limit(reading, root) and mention.time.start <= publication_day(reading):
            continue
        above = governor(reading, root)
        if is_end(reading, root) or is_origin(above, own):
            continue
        if is_issued(above) or is_of_old_count(reading, root) or (_is_said_then(reading, root, draft) and not lasting):
            continue  # "reported 12 cases since March": nobody speaks since March
        there = (
            tells_of_subject(reading, root, at)
            or _is_of_event_in(above, near)
            or _is_second(reading, root, above)
            or (statement is not None and _is_when(above, reading.doc[statement.hub]))
        )
        if statement and not (lasting or there or statement.holds(root) or is_under(reading.doc[root], at)):
            continue
        if there or above.i in near or _is_right_under(reading.doc[root], at):
            state = (
                draft.figure is not None
                and is_day(mention.time)
                and (tells_state(above) or was_done_by(above) or finds_dead(above, reading.doc[draft.figure.group]))
            )
            found.append(((above.i != own.i, abs(root - at.i)), mention.time, state))
    return [(time, state) for _, time, state in sorted(found, key=lambda item: item[0])]


def _is_of_event_in(verb: Token, clause: set[int]) -> bool:
    """Whether a verb tells of the event in which it happened: `12 deaths in an outbreak which began in May`."""
    event = verb.head
    if verb.dep_ not in ("relcl", "acl") or event.lemma_.lower() not in HAPPENINGS:
        return False
    return event.dep_ == "pobj" and event.head.dep_ == "prep" and event.head.head.i in clause


def _is_second(reading: Reading, root: int, cue: Token) -> bool:
    """Whether a date behind a cue that has another one before is that of what is said: `They accused it on Monday of
    sinking a ship the day before`, however the parse hangs it."""
    between = mentions_in(reading, cue.sent.start, root) if cue.i < root else ()
    return any(reading.tokens(m)[1] <= root and governor(reading, r).i == cue.i for m, r in between)


def _is_when(verb: Token, cue: Token) -> bool:
    """Whether a clause that the parse hangs from the cue tells when what is said happened: `They killed 40 when they
    raided the town in May, a report said`; not `When they met in May, he said`."""
    behind = verb.dep_ == "advcl" and verb.head.i == cue.i and verb.i < cue.i
    said = behind and any(c.dep_ == "ccomp" and c.i < verb.i for c in cue.children)
    return said and any(c.lower_ == "when" for c in verb.children)


def _is_going_on(reading: Reading, time: EventTime) -> bool:
    """Whether it is the year or month of publication: nobody speaks for that long, `confirmed 38 deaths this year`."""
    return time.granularity in ("month", "year") and time.start <= publication_day(reading) <= (time.end or time.start)


def _is_right_under(token: Token, at: Token) -> bool:
    """Whether a token hangs from another with no relative clause between them, unless it tells of an event."""
    for above in (token, *token.ancestors):
        if above.i == at.i:
            return True
        if above.dep_ == "relcl" and above.head.lemma_.lower() not in HAPPENINGS:
            return False
    return False


def _clause(at: Token) -> set[int]:
    """The words of a figure's own clause and those right around it: up to its verb, and what that verb hangs from."""
    chain = [at]
    for token in at.ancestors:
        chain.append(token)
        if token.pos_ in ("VERB", "AUX") and (token.dep_ in ("ccomp", "ROOT", "relcl", "advcl") or len(chain) > 4):
            break
    verbs = [token for token in chain if token.pos_ in ("VERB", "AUX")]
    beside = [
        c for verb in verbs for c in verb.children
        if c.dep_ in ("advcl", "conj", "acl", "xcomp") or (c.dep_ in ("nsubj", "csubj") and c.pos_ == "VERB")
    ]  # fmt: skip
    return {token.i for token in (*chain, *beside)}


def claimed_before(reading: Reading, figure: Figure, successor: ClaimedAt, event: EventTime | None) -> ClaimedAt:
    """When an outdated figure was given: the day said with it, else that before its successor, not before `event`."""
    sentence = reading.doc[figure.number.start].sent
    around = mentions_in(reading, figure.number.start, min(figure.number.end + 12, sentence.end))
    around += mentions_in(reading, max(figure.number.start - 6, sentence.start), figure.number.start + 1)
    before = next((m for m, _ in around if is_day(m.time) and m.time.start < publication_day(reading)), None)
    if before is not None:
        return ClaimedAt(value=before.time.start, basis=before.time.basis)
    day = date.fromisoformat(successor.value)
    eve = (day - timedelta(days=min(1, day.toordinal() - 1))).isoformat()
    if event is not None and (event.span or _is_alone(reading, figure)) and eve < event.start <= successor.value:
        return ClaimedAt(value=event.start, basis=event.basis)  # nobody counts the dead before they die
    return ClaimedAt(value=eve, basis="relative")


def _is_alone(reading: Reading, figure: Figure) -> bool:
    """Whether an old value has a sentence of its own: `At first they spoke of three`, which may be of the same day."""
    counts = (t.i for t in reading.doc[figure.number.start].sent if t.tag_ == "CD" and t.ent_type_ not in _TIMES)
    return all(figure.number.start <= at < figure.number.end for at in counts)


def not_after(time: EventTime | None, said: ClaimedAt, day: str) -> EventTime | None:
    """A borrowed time is not after what is told of it: then it is the earlier of when that was told and of `day`."""
    if time is None or time.start <= said.value:
        return time
    basis: Literal["dateline", "published"] = "dateline" if said.basis == "dateline" else "published"
    return EventTime(start=min(said.value, day), granularity="day", basis=basis)


def own_or(time: EventTime | None, known: EventTime | None) -> EventTime | None:
    """A time without words of its own gives way to the one given before for the same figure."""
    return time if known is None or (time is not None and time.span is not None) else known
