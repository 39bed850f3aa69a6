"""The claims layer: who says what, about whose loss, how many, since when."""

from __future__ import annotations

from claimstream_enrich.claims.assemble import claims_of
from claimstream_enrich.claims.fill import VERSION
from claimstream_enrich.claims.reading import read
from claimstream_enrich.document import Document, Enricher
from claimstream_schemas.claim import Claim


def run(document: Document) -> list[Claim]:
    """Every claim of an English article in the order of its text; none in other languages."""
    layers = document.layers
    if layers["language"].code.split("-")[0].lower() != "en":
        return []
    reading = read(
        document.article,
        document.tree(),
        layers["publication"],
        dates=layers["dates"],
        entities=layers["entities"],
        boilerplate=layers["boilerplate"],
    )
    return claims_of(reading)


CLAIMS = Enricher(
    name="claims",
    version=VERSION,
    run=run,
    requires=frozenset(("language", "publication", "boilerplate", "sentences", "dates", "entities")),
)
