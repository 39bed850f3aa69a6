"""A dam, its edit and a ferry: the articles of the tests that ask the service on the fake."""

from __future__ import annotations

from tests.unit.search.samples import RECEIVED, Said, article

URL = "https://harbour.example/dam"
FIRST = article("The dam holds. Engineers said all is well.", Said("Engineers said all is well."), url=URL)
SECOND = article(
    "The dam burst. Engineers said 7 died.",
    Said("Engineers said 7 died.", measure="killed", low=7, high=7),
    url=URL,
    title="Dam bursts",
    received_at=RECEIVED.replace(hour=13),
)
OTHER = article("Ferries run again.", source="Coast Post", published_at="2031-05-02")
ARTICLE_ID, CLAIM_ID = SECOND.article.article_id, SECOND.claims[0].claim_id
