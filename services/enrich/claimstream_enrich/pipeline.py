"""Runs the enrichers in their declared order. A failing one costs its layer and its dependents, never the article."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from pydantic import TypeAdapter

from claimstream_common.logs import log_failure
from claimstream_enrich.document import Document, Enricher, Layer
from claimstream_schemas.article import EnrichedArticle, EnricherReport, Publication, RawArticle

if TYPE_CHECKING:
    from spacy.tokens import Doc

Nlp = Callable[[RawArticle, dict[str, Layer]], "Doc"]
"""Parses an article. Gets the layers made so far, because boilerplate ends sentences."""


_LAYERS: dict[str, TypeAdapter[Layer]] = {
    name: TypeAdapter(field.rebuild_annotation()) for name, field in EnrichedArticle.model_fields.items()
}


class OrderError(ValueError):
    """The registry lists an enricher before one it requires, or twice, or for a layer that does not exist."""


def check_order(enrichers: Sequence[Enricher]) -> None:
    """Called at start. Raises OrderError."""
    done: set[str] = set()
    for enricher in enrichers:
        if enricher.name not in EnrichedArticle.model_fields:
            raise OrderError(f"{enricher.name}: EnrichedArticle has no such layer")
        if enricher.name in done:
            raise OrderError(f"{enricher.name}: listed twice")
        if missing := enricher.requires - done:
            raise OrderError(f"{enricher.name}: must come after {', '.join(sorted(missing))}")
        done.add(enricher.name)


def enrich(article: RawArticle, enrichers: Sequence[Enricher], nlp: Nlp) -> EnrichedArticle:
    """The article with every layer that could be made, and a report on each enricher."""
    layers: dict[str, Layer] = {}
    reports: list[EnricherReport] = []
    parsed: list[Doc] = []

    def parse() -> Doc:
        if not parsed:
            parsed.append(nlp(article, layers))
        return parsed[0]

    for enricher in enrichers:
        document = Document(article, parse, layers)
        reports.append(_run(enricher, document, layers))
    layers.setdefault("publication", _received(article))
    return EnrichedArticle.model_validate({"article": article, **layers, "enrichers": reports})


def _run(enricher: Enricher, document: Document, layers: dict[str, Layer]) -> EnricherReport:
    def report(status: str, error: str | None = None) -> EnricherReport:
        return EnricherReport.model_validate(
            {"name": enricher.name, "version": enricher.version, "status": status, "error": error}
        )

    if missing := enricher.requires - layers.keys():
        return report("skipped", f"needs {', '.join(sorted(missing))}")
    try:
        layers[enricher.name] = _LAYERS[enricher.name].validate_python(enricher.run(document))
    except Exception as error:  # noqa: BLE001 - the article flows on whatever an enricher does; the report says it
        log_failure("enricher failed", error, enricher=enricher.name, article_id=document.article.article_id)
        return report("failed", type(error).__name__)
    return report("ok")


def _received(article: RawArticle) -> Publication:
    """What stands in when the enricher that knows better has failed."""
    return Publication(published_at=article.received_at.isoformat(), basis="received")
