"""The enrichers, in the order they run. Adding one = one file in `enrichers/` + one line here."""

from __future__ import annotations

from claimstream_enrich.document import Enricher

ENRICHERS: tuple[Enricher, ...] = ()
