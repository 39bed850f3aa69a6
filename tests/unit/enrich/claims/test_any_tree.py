"""Whatever the parse, the claims hold their rules: spans, ids, order, bounds."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings

from claimstream_enrich.claims.assemble import claims_of
from claimstream_enrich.claims.reading import read
from claimstream_enrich.tree import Tree
from claimstream_schemas.article import DateMention, EnrichedArticle, Entity
from claimstream_schemas.claim import Claim
from claimstream_schemas.spans import broken_spans
from tests.unit.enrich.claims.make_parses import article_of
from tests.unit.enrich.claims.stored import PUBLICATION, dates, entities
from tests.unit.enrich.claims.texts import Sample
from tests.unit.enrich.claims.trees import trees


def layers(text: str) -> tuple[list[Entity], list[DateMention]]:
    named = tuple((name, "GPE", name) for name in ("Chile", "Peru") if _is_named(text, name))
    dated = (("1990s", "1990-01-01", "absolute"),) if "1990s" in text else ()
    sample = Sample(text, named, dated)
    return entities(sample), dates(sample)


def _is_named(text: str, name: str) -> bool:
    found = (at for at in range(len(text)) if text.startswith(name, at))
    return any(not text[at + len(name) : at + len(name) + 1].isalpha() for at in found)


def claims(doc: Tree) -> list[Claim]:
    article = article_of(Sample(doc.text))
    named, dated = layers(doc.text)
    return claims_of(read(article, doc, PUBLICATION, dates=dated, entities=named))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.large_base_example])
@given(trees())
def test_any_parse(doc: Tree) -> None:
    found = claims(doc)
    article = EnrichedArticle(article=article_of(Sample(doc.text)), publication=PUBLICATION, claims=found)
    assert broken_spans(article) == []
    assert len({claim.claim_id for claim in found}) == len(found)
    assert [claim.span.start for claim in found] == sorted(claim.span.start for claim in found)
    statements: dict[str, tuple[object, ...]] = {}
    for claim in found:
        what = (claim.cue, tuple(claim.content), claim.claimant)
        assert statements.setdefault(claim.statement_id, what) == what
        assert claim.attribution[0].name == article.article.source
        if claim.quantity and claim.quantity.low is not None and claim.quantity.high is not None:
            assert claim.quantity.low <= claim.quantity.high
        if claim.superseded_by:
            assert claim.quantity
            assert claim.quantity.previous
            assert claim.superseded_by in {other.claim_id for other in found}


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.large_base_example])
@given(trees(longest=25))
def test_the_same_parse_gives_the_same_claims(doc: Tree) -> None:
    assert claims(doc) == claims(doc)
