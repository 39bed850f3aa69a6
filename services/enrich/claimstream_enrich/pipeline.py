"""Runs the enrichers in their declared order. A failing one costs its layer and its dependents, never the article."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Protocol

from pydantic import TypeAdapter

from claimstream_common.logs import log_failure
from claimstream_enrich.document import Document, Enricher, Layer
from claimstream_enrich.repair import Copy, of_stored_text, readable
from claimstream_schemas.article import EnrichedArticle, EnricherReport, Publication, RawArticle
from claimstream_schemas.remembering import REMEMBERED

if TYPE_CHECKING:
    from spacy.tokens import Doc

Request = tuple[RawArticle, dict[str, Layer]]
"""An article to parse, with the layers made so far."""

Nlp = Callable[[RawArticle, dict[str, Layer]], "Doc"]
"""Parses an article. Gets the layers made so far, because boilerplate ends sentences."""


class BatchNlp(Protocol):
    """An Nlp that can also parse several articles together."""

    def __call__(self, article: RawArticle, layers: dict[str, Layer]) -> Doc:
        """As Nlp."""

    def pipe(self, requests: Sequence[Request]) -> Iterator[Doc]:
        """One parse for each request, in order, each equal to the one made alone."""


_LAYERS: dict[str, TypeAdapter[Layer]] = {
    name: TypeAdapter(field.rebuild_annotation()) for name, field in EnrichedArticle.model_fields.items()
}


SHAPES_PARSE = "boilerplate"
"""The layer the parser reads."""


class OrderError(ValueError):
    """The registry lists an enricher before one it requires, or twice, or for a layer that does not exist."""


def check_order(enrichers: Sequence[Enricher]) -> None:
    """Called at start. Raises OrderError."""
    done: set[str] = set()
    parsed = ""
    for enricher in enrichers:
        if enricher.name not in EnrichedArticle.model_fields:
            raise OrderError(f"{enricher.name}: EnrichedArticle has no such layer")
        if enricher.name in done:
            raise OrderError(f"{enricher.name}: listed twice")
        if missing := enricher.requires - done:
            raise OrderError(f"{enricher.name}: must come after {', '.join(sorted(missing))}")
        if enricher.name == SHAPES_PARSE and not enricher.before_parse:
            raise OrderError(f"{enricher.name}: the parser reads this layer, so it must be declared before_parse")
        if enricher.before_parse and parsed:
            raise OrderError(f"{enricher.name}: runs before the parse, so it must come before {parsed}")
        done.add(enricher.name)
        parsed = parsed or ("" if enricher.before_parse else enricher.name)


@dataclass(slots=True)
class Draft:
    """An article on its way: the layers made so far, and the reports on the enrichers that have run.

    `article` is what the enrichers see: where the text is damaged, a readable `copy` of the article as `stored`.
    """

    article: RawArticle
    stored: RawArticle
    copy: Copy | None = None
    layers: dict[str, Layer] = field(default_factory=dict)
    reports: list[EnricherReport] = field(default_factory=list)


def begin(article: RawArticle, enrichers: Sequence[Enricher]) -> Draft:
    """The article with the layers that the parse may depend on."""
    copy = readable(article.text)
    draft = Draft(article if copy is None else article.model_copy(update={"text": copy.text}), article, copy)
    for enricher in enrichers:
        if enricher.before_parse:
            _run(enricher, draft, _no_parse)
    return draft


def finish(draft: Draft, enrichers: Sequence[Enricher], parse: Callable[[], Doc]) -> EnrichedArticle:
    """The article with every layer that could be made, and a report on each enricher. Calls `parse` once or never."""
    from claimstream_enrich.tree import forget_tree

    parse = cache(parse)
    for enricher in enrichers:
        if not enricher.before_parse:
            _run(enricher, draft, parse)
    if parse.cache_info().currsize:
        forget_tree(parse())
    layers = {**draft.layers}
    if "publication" not in layers:
        layers["publication"] = _received(draft.article)
    made = EnrichedArticle.model_validate({"article": draft.article, **layers, "enrichers": draft.reports})
    return made if draft.copy is None else of_stored_text(made, draft.copy, draft.stored)


def enrich(article: RawArticle, enrichers: Sequence[Enricher], nlp: Nlp) -> EnrichedArticle:
    """One article from begin to finish."""
    draft = begin(article, enrichers)
    return finish(draft, enrichers, lambda: nlp(draft.article, draft.layers))


def _run(enricher: Enricher, draft: Draft, parse: Callable[[], Doc]) -> None:
    status, failure = "ok", None
    if missing := enricher.requires - draft.layers.keys():
        status, failure = "skipped", f"needs {', '.join(sorted(missing))}"
    else:
        try:
            layer = enricher.run(Document(draft.article, parse, draft.layers))
            draft.layers[enricher.name] = _LAYERS[enricher.name].validate_python(layer)
        except Exception as error:  # noqa: BLE001 - the article flows on whatever an enricher does; the report says it
            log_failure("enricher failed", error, enricher=enricher.name, article_id=draft.article.article_id)
            status, failure = "failed", type(error).__name__
    draft.reports.append(_report(enricher.name, enricher.version, status, failure))


@lru_cache(maxsize=REMEMBERED)
def _report(name: str, version: str, status: str, error: str | None) -> EnricherReport:
    """Remembered, for nearly all articles have the same ones."""
    return EnricherReport.model_validate({"name": name, "version": version, "status": status, "error": error})


def _no_parse() -> Doc:
    raise OrderError("an enricher declared to run before the parse asked for it")


def _received(article: RawArticle) -> Publication:
    """What stands in when the enricher that knows better has failed."""
    return Publication(published_at=article.received_at.isoformat(), basis="received")
