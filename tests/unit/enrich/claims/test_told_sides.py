"""Articles on conflicts, unrest and crime, with every slot of every figure: docs/evaluation.md has the first runs.

What is known to be wrong is listed; nothing else may go wrong.
"""

from __future__ import annotations

from functools import cache

from claimstream_enrich.pipeline import enrich
from claimstream_enrich.registry import ENRICHERS
from claimstream_schemas.article import EnrichedArticle
from claimstream_schemas.spans import broken_spans
from tests.unit.each import each
from tests.unit.enrich.claims.make_parses import posted, sided_reports
from tests.unit.enrich.claims.stored import parse
from tests.unit.enrich.claims.told import Article
from tests.unit.enrich.claims.told_score import wrong_slots
from tests.unit.enrich.claims.told_sides_score import wrong_fields
from tests.unit.enrich.claims.told_sides_short import SHORT

REPORTS = dict(sided_reports())


@cache
def enriched(name: str) -> EnrichedArticle:
    report = REPORTS[name]
    raw = posted(report.text, report.source, report.published)
    return enrich(raw, ENRICHERS, lambda _, layers: parse(name))


def wrong(name: str) -> dict[str, list[str]]:
    """The words of figures and sayings that are not wholly right, with the fields that are wrong."""
    report, claims = REPORTS[name], enriched(name).claims
    article = Article(report.source, report.published, report.text, list(report.told))
    figures = {figure.words: sorted(wrong_fields(report, figure, claims)) for figure in report.figures}
    sayings = {told.words: wrong_slots(article, told, claims) for told in report.told}
    return {words: fields for words, fields in (figures | sayings).items() if fields}


@each("name", REPORTS)
def test_figures_and_sayings(name: str) -> None:
    found = wrong(name)
    assert found.keys() <= set(SHORT.get(name, "").split("|")), found


@each("name", REPORTS)
def test_every_span_holds(name: str) -> None:
    assert broken_spans(enriched(name)) == []


def test_what_falls_short_is_a_third_at_most() -> None:
    short = sum(len(words.split("|")) for words in SHORT.values() if words)
    assert short * 3 <= sum(len(report.figures) + len(report.told) for report in REPORTS.values())
