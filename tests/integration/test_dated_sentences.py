"""Sentences of news through the pipeline up to the dates layer: each expression's day, and what is no day."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimstream_enrich.enrichers.dates import DATES
from claimstream_enrich.nlp import load_nlp
from claimstream_enrich.pipeline import enrich
from claimstream_enrich.registry import ENRICHERS
from claimstream_schemas.article import DateMention
from tests.articles import raw_article
from tests.integration import dated_grammar
from tests.integration.dated_sentences import NO_DAYS, SENTENCES

pytestmark = pytest.mark.model

Find = Callable[[str, str], list[DateMention]]
LAYERS = ENRICHERS[: ENRICHERS.index(DATES) + 1]
ROWS = [
    (published, *sentence)
    for table in (SENTENCES, dated_grammar.SENTENCES)
    for published, sentences in table.items()
    for sentence in sentences
]


@pytest.fixture(scope="module")
def find() -> Find:
    nlp = load_nlp()
    return lambda text, published: (
        enrich(raw_article(text=text, title="", language="en", published_at=published), LAYERS, nlp).dates
    )


def written(mention: DateMention) -> str:
    """Its day as the table writes it."""
    time = mention.time
    assert time.granularity in ("day", "open")
    end = ".." if time.granularity == "open" else time.end
    return f"{time.start}/{end}" if end else time.start


@pytest.mark.parametrize(("published", "text", "expression", "day"), ROWS)
def test_an_expression_stands_for_its_day(published: str, text: str, expression: str, day: str, find: Find) -> None:
    start = text.index(expression)
    over = [each for each in find(text, published) if each.start < start + len(expression) and start < each.end]
    assert day in [written(each) for each in over]


@pytest.mark.parametrize(("text", "words"), [*NO_DAYS, *dated_grammar.NO_DAYS])
def test_what_looks_like_a_day_and_is_none_is_no_mention(text: str, words: str, find: Find) -> None:
    start = text.index(words)
    assert [
        each.text for each in find(text, "2022-10-12") if each.start < start + len(words) and start < each.end
    ] == []
