"""With the real model: forgetting words changes no article's enrichment, and its tables stay as large as they are."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest

from claimstream_enrich import vocabulary
from claimstream_enrich.handler import Enriched, handle_all
from claimstream_enrich.nlp import Parser, load_nlp
from claimstream_enrich.registry import ENRICHERS
from tests.bench.enrich_memory import articles, batches

pytestmark = pytest.mark.model
POSTED = list(batches(articles(32)))


def cells(parser: Parser) -> int:
    strings: Any = parser.vocab.strings
    return int(strings._map.capacity)


def enriched(parser: Parser) -> tuple[list[bytes], list[int]]:
    """(the records of all articles, the size of the strings' table after each batch)."""
    values, sizes = [], []
    for payloads in POSTED:
        with parser.memory_zone():
            outcomes = handle_all(payloads, ENRICHERS, parser)
        values += [outcome.value for outcome in outcomes if isinstance(outcome, Enriched)]
        sizes.append(cells(parser))
    return values, sizes


def test_an_article_is_enriched_alike_whatever_was_forgotten_before(monkeypatch: pytest.MonkeyPatch) -> None:
    expected, _ = enriched(load_nlp())
    for name, most in (("KEPT", 1_000), ("NEW", 300)):
        monkeypatch.setattr(vocabulary, name, most)
    forgetful = load_nlp()
    ends: list[object] = []
    monkeypatch.setattr(vocabulary, "renew_tables", partial(_told, ends, vocabulary.renew_tables))
    found, sizes = enriched(forgetful)
    assert len(ends) >= 3
    assert len(found) == 32
    assert found == expected
    assert len(set(sizes[1:])) == 1


def _told(ends: list[object], renew: Any, vocab: object) -> None:
    ends.append(vocab)
    renew(vocab)
