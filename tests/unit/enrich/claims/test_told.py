"""Who says what in whole articles on topics no rule was written for: claimant, side, act, polarity, viewpoint.

docs/evaluation.md has the figures of the first runs. What is still wrong is listed, no less and no more.
"""

from __future__ import annotations

from functools import cache

from claimstream_enrich.pipeline import enrich
from claimstream_enrich.registry import ENRICHERS
from claimstream_schemas.article import EnrichedArticle
from claimstream_schemas.spans import broken_spans
from tests.unit.each import each
from tests.unit.enrich.claims.make_parses import posted, told_articles
from tests.unit.enrich.claims.stored import parse
from tests.unit.enrich.claims.told_score import wrong_slots

ARTICLES = dict(told_articles())
SHORT: dict[str, set[str]] = {
    "told: strait": {"four sailors"},
    "told: prison raid": {"We came for our brothers", "They did not listen"},
    "told: coup attempt": {"two soldiers", "a quarrel about pay"},
    "told: drone strike translated": {"attacked with drones the city", "up to 200 Ukrainian"},
    "told: ferry tabloid": {"At least 19 holidaymakers"},
    "told: drug trial": {"the trial was too short"},
    "told: rail strike": {"14,000 members"},
    "told: court transcript": {"We believe 212", "Nine of them", "two firefighters"},
    "told: stadium": {"does not matter tonight"},
    "told: hijack": {"the hijacking"},
    "told: hearing": {"it was 300 tonnes"},
    "told: layoffs live": {"These are the hardest days", "the Dublin office will be closed"},
}
"""Words whose claim is not wholly right: counts without a noun, sides of what is counted, clubs named after a city,
machine-translated word order, a body that is only named later."""


@cache
def enriched(name: str) -> EnrichedArticle:
    article = ARTICLES[name]
    raw = posted(article.text, article.source, article.published)
    return enrich(raw, ENRICHERS, lambda _, layers: parse(name))


def wrong(name: str) -> dict[str, list[str]]:
    """The words whose claim is absent or has wrong slots, with what those hold."""
    claims = enriched(name).claims
    found = {told.words: wrong_slots(ARTICLES[name], told, claims) for told in ARTICLES[name].told}
    return {words: slots for words, slots in found.items() if slots}


@each("name", ARTICLES)
def test_what_is_told_and_by_whom(name: str) -> None:
    found = wrong(name)
    assert found.keys() == SHORT.get(name, set()), found


@each("name", ARTICLES)
def test_what_nobody_said_is_nobody_s_claim(name: str) -> None:
    article = ARTICLES[name]
    for words in article.unsaid:
        start = article.text.index(words)
        cited = (claim for claim in enriched(name).claims if claim.claimant.type != "OUTLET")
        assert not any(s.start < start + len(words) and start < s.end for claim in cited for s in claim.content)


@each("name", ARTICLES)
def test_every_span_holds(name: str) -> None:
    assert broken_spans(enriched(name)) == []


def test_what_falls_short_is_little() -> None:
    assert sum(map(len, SHORT.values())) <= 0.15 * sum(len(article.told) for article in ARTICLES.values())
