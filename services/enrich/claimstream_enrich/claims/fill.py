"""Fills the slots of drafts in the order of the text: affected side, times, chain, ids, successors."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from claimstream_enrich.claims import event_times, wording
from claimstream_enrich.claims.affected import affected_party
from claimstream_enrich.claims.attributions import attribution_of, claimant_of
from claimstream_enrich.claims.comparisons import is_up_from
from claimstream_enrich.claims.corrected import with_corrected
from claimstream_enrich.claims.counted import Counted
from claimstream_enrich.claims.dates_of import is_borrowed, mentions_in
from claimstream_enrich.claims.drafts import Draft
from claimstream_enrich.claims.episodes import is_background
from claimstream_enrich.claims.learned_sides import SideOf
from claimstream_enrich.claims.measures import Figure
from claimstream_enrich.claims.ranks import ranked
from claimstream_enrich.claims.reading import Reading
from claimstream_enrich.claims.side_traits import Asked, Named, named_in
from claimstream_enrich.claims.sides import Opposed
from claimstream_enrich.claims.statements import Tokens
from claimstream_enrich.claims.viewpoint import viewpoint_of
from claimstream_schemas import identity
from claimstream_schemas.claim import Affected, Claim, Cue, EventTime, Modality, Quantity

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

VERSION = "1.11.0"
"""Of the enricher: raised whenever its claims change."""
PRODUCER = f"claims@{VERSION}"

NEAR = 30
"""Claims before and after an outdated figure among which its successor is looked for."""

Slots = dict[str, Any]
"""Fields of a claim."""


def filled(
    reading: Reading, drafts: Sequence[Draft], anchor: EventTime | None, opposed: Opposed, side_of: SideOf
) -> list[Claim]:
    """A claim for each draft, with every slot the text gives. `side_of` has the last word on whose loss a figure is."""
    article, sides = _article(reading), _Sides(side_of, named_in(reading), opposed, Counted())
    counted = sides.counted
    claims: list[Claim] = []
    for draft in drafts:
        at = at_of(reading, draft)
        slots = _place(reading, draft) | _words(reading, draft, at) | _counts(reading, draft, sides)
        times = _times(reading, draft, at, anchor, counted)
        claims.append(Claim(**article, **slots, **times, producer=PRODUCER))
    claims = with_corrected(reading, claims)
    return [_with_successor(claims, n) for n in range(len(claims))]


def _article(reading: Reading) -> Slots:
    article = reading.article
    return {
        "article_id": article.article_id,
        "revision": article.revision,
        "source": article.source,
        "url": article.url,
        "title": article.title,
        "published_at": reading.publication.published_at,
        "received_at": article.received_at,
    }


def _place(reading: Reading, draft: Draft) -> Slots:
    """Where the claim stands, and the ids that follow from it."""
    article, statement = reading.article, draft.statement
    content = [reading.chars(tokens) for tokens in draft.content]
    cue = reading.chars(statement.cue) if statement else None
    statement_id = identity.statement_id(article.article_id, article.revision, cue, content)
    number = draft.figure.number if draft.figure else None
    sentences = _sentences(reading, draft)
    span = reading.chars(sentences)
    return {
        "statement_id": statement_id,
        "claim_id": identity.claim_id(statement_id, reading.chars((number.start, number.end)) if number else None),
        "content": content,
        "cue": Cue(lemma=statement.lemma, start=cue.start, end=cue.end) if statement and cue else Cue(),
        "span": span,
        "text": article.text[span.start : span.end],
        "about": _about(reading, draft),
        "entities": _entities(reading, sentences),
    }


def _sentences(reading: Reading, draft: Draft) -> Tokens:
    """The sentences that hold cue, content and figure."""
    edges = [token for start, end in draft.content for token in (start, end - 1)]
    if draft.statement:
        edges += [draft.statement.cue[0], draft.statement.cue[1] - 1]
    if draft.figure:
        edges.append(draft.figure.number.start)
    doc, space = reading.doc, reading.doc.space
    start, end = doc[min(edges)].sent.start, doc[max(edges)].sent.end
    while end - 1 > start and space[end - 1]:
        end -= 1
    while start < end - 1 and space[start]:
        start += 1
    return start, end


def _about(reading: Reading, draft: Draft) -> list[str]:
    named = reading.party_at
    return list(dict.fromkeys(named[i] for start, end in draft.content for i in range(start, end) if i in named))


def _entities(reading: Reading, tokens: Tokens) -> list[str]:
    named = reading.entity_at
    return list(dict.fromkeys(named[i].name for i in range(*tokens) if i in named))


def _words(reading: Reading, draft: Draft, at: Token) -> Slots:
    """What the words make of it: act, style, polarity, modality; by whom and through whom."""
    statement = draft.statement
    falsehood = statement is not None and wording.calls_false(reading, statement)
    return {
        "act": "report" if statement is None else "deny" if falsehood else statement.act,
        "style": wording.style_of(reading, statement) if statement else "none",
        "polarity": "denied"
        if falsehood or (statement and statement.act == "deny") or _is_negated(reading, draft)
        else "asserted",
        "modality": _modality(reading, draft, at),
        "claimant": claimant_of(reading, draft.speaker),
        "attribution": attribution_of(reading, draft),
    }


def _modality(reading: Reading, draft: Draft, at: Token) -> Modality:
    statement, figure = draft.statement, draft.figure
    told = _told_at(reading, draft, at)
    if figure is not None and figure.group < figure.number.end and figure.signal < figure.number.start:
        told = reading.doc[figure.number.end - 1]  # "40 marchers were expected, but 90 came"
    if statement is not None and figure is not None and wording.is_promised(told, figure, statement):
        return "projected"
    return wording.modality_of(told, statement.hub if statement else None)


def _is_negated(reading: Reading, draft: Draft) -> bool:
    """Whether the word that gives a figure its measure is negated; `nobody` is a figure of its own."""
    figure = draft.figure
    return figure is not None and figure.number.kind != "none" and wording.is_negated(reading.doc[figure.signal])


def at_of(reading: Reading, draft: Draft) -> Token:
    """The token whose clause the claim is: that of the figure's measure, else the content's topmost."""
    if draft.figure:
        return reading.doc[draft.figure.signal]
    start, end = draft.content[0]
    return reading.doc.span(start, end).root


class _Sides(NamedTuple):
    """What the sides of an article's figures are told by."""

    side_of: SideOf
    named: Named
    opposed: Opposed
    counted: Counted

    def of(self, reading: Reading, figure: Figure, claimant: str | None) -> Affected:
        """Those whom a figure counts."""
        ruled = affected_party(reading, figure, claimant, self.opposed, self.counted)
        side = self.side_of(Asked(reading, self.named, figure, claimant, *ruled, self.opposed, self.counted))
        return Affected(party=side, role=figure.role)


def _counts(reading: Reading, draft: Draft, sides: _Sides) -> Slots:
    """The quantity and from which side it is told."""
    party = draft.speaker.party if draft.speaker else None
    if draft.figure is None:
        return {"quantity": None, "viewpoint": "unknown"}
    counted = sides.counted
    figure, number = ranked(reading, draft.figure, draft.speaker, counted), draft.figure.number
    heir = counted.last_alike(figure) if figure.previous else None
    affected = heir or sides.of(reading, figure, party)
    start, end = reading.offsets((number.start, number.end))
    quantity = Quantity(
        start=start,
        end=end,
        text=reading.article.text[start:end],
        measure=figure.measure,
        value=_scaled(number.value, figure),
        low=_scaled(number.low, figure),
        high=_scaled(number.high, figure),
        qualifier=number.qualifier,
        unit=figure.unit,
        affected=affected,
        previous=figure.previous,
    )
    counted.add(figure, affected)
    return {"quantity": quantity, "viewpoint": viewpoint_of(party, affected.party, sides.opposed)}


def _scaled(value: float | None, figure: Figure) -> float | None:
    return None if value is None else round(value * figure.scale, 6)


def _times(reading: Reading, draft: Draft, at: Token, anchor: EventTime | None, counted: Counted) -> Slots:
    """When it happened and when it was said; whether that is another episode."""
    told = _told_at(reading, draft, at)
    at = told if mentions_in(reading, told.sent.start, told.sent.end) else at
    said = event_times.claimed_at(reading, draft)
    time = event_times.event_time(reading, at, draft, anchor)
    if draft.figure is not None:
        time = event_times.own_or(time, counted.time_of_same(draft.figure))
        counted.date(draft.figure, time)
    background = is_background(reading, time, at, anchor)
    if draft.figure is not None and is_up_from(at, previous=draft.figure.previous):
        background = True
    elif draft.figure is not None and (before := counted.when(draft.figure)) is not None:
        # the old value or a part of a count is of the same event; `previous` says the rest
        given = is_borrowed(time, reading, told) or draft.figure.previous
        time, background = before if given else (time, background)
    if draft.figure and draft.figure.previous:
        said = event_times.claimed_before(reading, draft.figure, said, time)
    if is_borrowed(time, reading, told):
        time = event_times.not_after(time, said, event_times.publication_day(reading))
    if draft.figure is not None:
        counted.place(draft.figure, (time, background))
    return {"event_time": time, "claimed_at": said, "background": background}


def _told_at(reading: Reading, draft: Draft, at: Token) -> Token:
    """The token whose clause tells the figure: the number itself where a sentence takes up what one before told."""
    number = reading.doc[draft.figure.number.end - 1] if draft.figure else at
    return at if number.sent.start <= at.i < number.sent.end else number


def _with_successor(claims: Sequence[Claim], n: int) -> Claim:
    """An outdated figure points to the live one of its statement, else to the claimant's nearest."""
    claim = claims[n]
    if claim.quantity is None or not claim.quantity.previous:
        return claim
    near = range(max(0, n - NEAR), min(len(claims), n + NEAR))
    live = [m for m in near if _succeeds(claims[m], claim)]
    if not live:
        return claim
    heir = min(live, key=lambda m: (claims[m].statement_id != claim.statement_id, abs(m - n)))
    update: Slots = {"superseded_by": claims[heir].claim_id}
    if claims[heir].statement_id == claim.statement_id:
        day = min(claim.claimed_at.value, claims[heir].claimed_at.value)
        update["event_time"] = event_times.not_after(claims[heir].event_time, claim.claimed_at, day)
    return claim.model_copy(update=update)


def _succeeds(other: Claim, claim: Claim) -> bool:
    """Whether a claim is a live figure of the same measure by the same claimant."""
    if other.quantity is None or claim.quantity is None or other.quantity.previous:
        return False
    same = other.statement_id == claim.statement_id or other.claimant.name == claim.claimant.name
    return same and other.quantity.measure == claim.quantity.measure
