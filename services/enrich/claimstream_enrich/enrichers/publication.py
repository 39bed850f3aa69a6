"""Layer `publication`: when the article appeared, and how that is known."""

from __future__ import annotations

from claimstream_enrich.document import Document, Enricher
from claimstream_enrich.enrichers.datelines import find_datelines, published_in
from claimstream_schemas.article import Publication
from claimstream_schemas.base import local_day


def run(document: Document) -> Publication:
    """What was given or stood on the page; else a dateline's day; else when the article was received."""
    article = document.article
    if article.published_at:
        return Publication(published_at=article.published_at, basis=article.published_at_basis or "given")
    received = article.received_at.isoformat()
    day = published_in(find_datelines(article.text), local_day(received))
    if day:
        return Publication(published_at=day.isoformat(), basis="dateline")
    return Publication(published_at=received, basis="received")


PUBLICATION = Enricher("publication", "1.1.0", run, before_parse=True)
