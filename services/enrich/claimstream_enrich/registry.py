"""The enrichers, in the order they run. Adding one = one file in `enrichers/` + one line here."""

from __future__ import annotations

from claimstream_enrich.document import Enricher
from claimstream_enrich.enrichers.boilerplate import BOILERPLATE
from claimstream_enrich.enrichers.claims import CLAIMS
from claimstream_enrich.enrichers.dates import DATES
from claimstream_enrich.enrichers.entities import ENTITIES
from claimstream_enrich.enrichers.language import LANGUAGE
from claimstream_enrich.enrichers.publication import PUBLICATION
from claimstream_enrich.enrichers.sentences import SENTENCES

ENRICHERS: tuple[Enricher, ...] = (
    LANGUAGE,
    PUBLICATION,
    BOILERPLATE,
    SENTENCES,
    DATES,
    ENTITIES,
    CLAIMS,
)
