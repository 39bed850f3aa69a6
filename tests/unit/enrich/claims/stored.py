"""Stored parses, and readings and claims of the sample texts made from them: no model is loaded."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from spacy.tokens import Doc

from claimstream_enrich.claims.assemble import claims_of
from claimstream_enrich.claims.reading import Reading, read
from claimstream_enrich.pipeline import enrich
from claimstream_enrich.registry import ENRICHERS
from claimstream_enrich.tree import Tree, tree_of
from claimstream_schemas import identity
from claimstream_schemas.article import DateMention, EnrichedArticle, Entity, Publication
from claimstream_schemas.claim import Claim
from claimstream_schemas.spans import broken_spans
from tests.unit.enrich.blank import BLANK
from tests.unit.enrich.claims.make_parses import PARSES, article_of
from tests.unit.enrich.claims.texts import PUBLISHED, SAMPLES, Sample

PUBLICATION = Publication(published_at=PUBLISHED, basis="given")


@cache
def stored() -> dict[str, dict[str, Any]]:
    """parses.json."""
    parsed: dict[str, dict[str, Any]] = json.loads(PARSES.read_text(encoding="utf-8"))
    return parsed


@cache
def parse(name: str) -> Doc:
    """The stored parse of a sample."""
    return Doc(BLANK.vocab).from_json(stored()[name])


def doc(name: str) -> Tree:
    """The same as plain values."""
    return tree_of(parse(name))


def entities(sample: Sample) -> list[Entity]:
    """The sample's names as the entities layer would hold them."""
    return [
        Entity(
            entity_id=identity.entity_id(name), name=name, type=kind, party=party, mentions=_mentions(sample.text, name)
        )
        for name, kind, party in sample.named
    ]


def _mentions(text: str, name: str) -> list[Any]:
    found, at = [], text.find(name)
    while at >= 0:
        whole = at + len(name) == len(text) or not text[at + len(name)].isalpha()
        if whole:
            found.append({"start": at, "end": at + len(name), "text": name})
        at = text.find(name, at + 1)
    return found


def dates(sample: Sample) -> list[DateMention]:
    """The sample's date expressions as the dates layer would hold them."""
    found = []
    for expression, day, basis in sample.dated:
        at = sample.text.index(expression)
        span = {"start": at, "end": at + len(expression)}
        time = {"start": day, "granularity": "day", "expression": expression, "basis": basis, "span": span}
        found.append(DateMention.model_validate({**span, "text": expression, "time": time}))
    return found


def reading(name: str) -> Reading:
    """A sample with its layers."""
    sample = SAMPLES[name]
    return read(article_of(sample), doc(name), PUBLICATION, dates=dates(sample), entities=entities(sample))


@cache
def claims_in(text: str) -> tuple[Claim, ...]:
    """The claims that the service finds in a text, by its stored parse; every span holds."""
    article = enrich(article_of(Sample(text)), ENRICHERS, lambda raw, layers: parse(text))
    assert broken_spans(article) == []
    return tuple(article.claims)


@cache
def claims(name: str) -> tuple[Claim, ...]:
    """The claims of a sample; every span holds."""
    sample, found = SAMPLES[name], claims_of(reading(name))
    article = EnrichedArticle(article=article_of(sample), publication=PUBLICATION, claims=found)
    assert broken_spans(article) == []
    return tuple(found)


def quoted(name: str, claim: Claim) -> list[str]:
    """The words of a claim's content."""
    return [SAMPLES[name].text[span.start : span.end] for span in claim.content]
