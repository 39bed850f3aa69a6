"""Whole articles on many kinds of events: every figure with all its slots, and what is said without one."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from claimstream_enrich.pipeline import enrich
from claimstream_enrich.registry import ENRICHERS
from claimstream_schemas.article import EnrichedArticle
from claimstream_schemas.claim import Claim
from claimstream_schemas.spans import broken_spans
from tests.unit.each import each
from tests.unit.enrich.claims.articles import STORIES, Row
from tests.unit.enrich.claims.make_parses import posted
from tests.unit.enrich.claims.stored import parse


@cache
def enriched(name: str) -> EnrichedArticle:
    story = STORIES[name]
    article = posted(story.text, story.source, story.published)
    return enrich(article, ENRICHERS, lambda raw, layers: parse(f"story: {name}"))


def row(claim: Claim, *, day: bool) -> Row:
    quantity = claim.quantity
    assert quantity is not None
    return Row(
        claim.claimant.name,
        claim.claimant.party,
        quantity.measure,
        quantity.value if quantity.value is not None else (quantity.low, quantity.high),
        quantity.affected.party,
        quantity.affected.role,
        quantity.qualifier,
        claim.event_time.start if claim.event_time and day else None,
        claim.polarity,
    )


def figures(name: str) -> list[Claim]:
    return [claim for claim in enriched(name).claims if claim.quantity]


@each("name", STORIES)
def test_figures(name: str) -> None:
    expected = STORIES[name].rows
    found = figures(name)
    assert len(found) == len(expected)
    assert [row(claim, day=wanted.day is not None) for claim, wanted in zip(found, expected, strict=True)] == expected


@each("name", STORIES)
def test_statements_without_a_figure(name: str) -> None:
    said = {(claim.claimant.name, claim.act, claim.polarity) for claim in enriched(name).claims if not claim.quantity}
    assert set(STORIES[name].said) <= said


@each("name", STORIES)
def test_what_is_old_outdated_or_foreseen_is_marked(name: str) -> None:
    story, found = STORIES[name], figures(name)
    assert values(claim for claim in found if claim.background) == story.background
    assert values(claim for claim in found if claim.quantity and claim.quantity.previous) == story.previous
    assert values(claim for claim in found if claim.modality == "projected") == story.projected


def values(claims: Iterable[Claim]) -> tuple[float | None, ...]:
    return tuple(claim.quantity.value for claim in claims if claim.quantity)


@each("name", STORIES)
def test_rules_that_hold_for_every_article(name: str) -> None:
    article = enriched(name)
    assert [report.name for report in article.enrichers if report.status != "ok"] == []
    assert broken_spans(article) == []
    assert len({claim.claim_id for claim in article.claims}) == len(article.claims)
    for claim in article.claims:
        time = claim.event_time
        if time is not None and time.span is None:
            assert time.start <= claim.claimed_at.value
        assert claim.claimed_at.value <= STORIES[name].published[:10]
        if claim.quantity and claim.quantity.previous:
            assert claim.superseded_by in {other.claim_id for other in article.claims}
