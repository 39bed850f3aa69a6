"""Figures of whole articles on topics the rules were not written for; docs/evaluation.md has the first readings.

What an article is known to have read otherwise stands with it (`missed`); nothing else may go wrong.
"""

from __future__ import annotations

from collections import Counter
from functools import cache

from claimstream_enrich.pipeline import enrich
from claimstream_enrich.registry import ENRICHERS
from claimstream_schemas.claim import Claim
from tests.unit.each import each
from tests.unit.enrich.claims.counted_articles import ARTICLES, article_name
from tests.unit.enrich.claims.counted_story import Count
from tests.unit.enrich.claims.make_parses import posted
from tests.unit.enrich.claims.stored import parse

WHOLLY_RIGHT = 421
"""Of all figures, with claimant, party and day: what other rules decide as well."""

Pairs = list[tuple[Count, Claim | None]]


@cache
def found(name: str) -> tuple[Claim, ...]:
    told = ARTICLES[name]
    article = posted(told.text, told.source, told.published)
    enriched = enrich(article, ENRICHERS, lambda raw, layers: parse(article_name(name)))
    return tuple(claim for claim in enriched.claims if claim.quantity)


def counted(claim: Claim) -> tuple[object, ...]:
    """What is counted, how many, of whose, which people, and whether it still holds."""
    quantity = claim.quantity
    assert quantity is not None
    bounds = (quantity.value, quantity.low, quantity.high)
    affected = (quantity.affected.party, quantity.affected.role)
    held = (quantity.previous, claim.polarity == "denied", claim.modality != "actual")
    return (quantity.measure, bounds, quantity.qualifier, affected, held)


def wanted(count: Count) -> tuple[object, ...]:
    held = (count.previous, count.denied, count.projected)
    return (count.measure, count.bounds, count.qualifier, (count.affected, count.role), held)


@cache
def pairs(name: str) -> Pairs:
    """Each expected figure with the claim of the same words that fits it best; None where there is none."""
    left = list(found(name))
    paired: Pairs = []
    for count in ARTICLES[name].counts:
        same = [c for c in left if c.quantity and c.quantity.text.lower() == count.number.lower()]
        best = max(same, key=lambda claim: (counted(claim) == wanted(count), right(count, claim)), default=None)
        if best is not None:
            left.remove(best)
        paired.append((count, best))
    return paired


def right(count: Count, claim: Claim) -> bool:
    """Whether claimant, its party, the day and background are right as well."""
    outlet = claim.claimant.type == "OUTLET"
    named = outlet if not count.by else not outlet and claim.claimant.name.lower() in {n.lower() for n in count.by}
    day = count.day is None or (claim.event_time is not None and claim.event_time.start == count.day)
    told = named and claim.claimant.party == count.party and claim.background == count.background
    return counted(claim) == wanted(count) and told and day


@each("name", ARTICLES)
def test_no_other_figure_is_read_wrong(name: str) -> None:
    wrong = [count.number for count, claim in pairs(name) if claim is None or counted(claim) != wanted(count)]
    assert not Counter(wrong) - Counter(ARTICLES[name].missed.split("|"))
    hits = sum(claim is not None for _, claim in pairs(name))
    assert len(found(name)) - hits <= ARTICLES[name].extra, "a figure that counts nothing"


def test_figures_with_claimant_and_day() -> None:
    assert sum(claim is not None and right(count, claim) for name in ARTICLES for count, claim in pairs(name)) >= (
        WHOLLY_RIGHT
    )
