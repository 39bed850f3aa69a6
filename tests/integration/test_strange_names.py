"""Names that the gazetteer has not, or has for a place elsewhere, through the parser: no state by accident."""

from __future__ import annotations

import re
from functools import cache

import pytest

from claimstream_enrich.nlp import load_nlp
from claimstream_enrich.pipeline import Nlp, enrich
from claimstream_enrich.registry import ENRICHERS
from claimstream_schemas.article import EnrichedArticle
from claimstream_schemas.claim import Claim
from tests.articles import raw_article
from tests.integration.strange_names import STRANGE

pytestmark = pytest.mark.model

_MARKED = re.compile(r"\{([^|}]+)\|([^|}]*)\|([^|}]*)\}")

Figure = tuple[int, str, str, str]
"""Where it begins, its words, the side of those counted and the side that speaks."""


def read(marked: str) -> tuple[str, list[Figure]]:
    """The text without marks, and what they mark."""
    text, figures, at = "", list[Figure](), 0
    for match in _MARKED.finditer(marked):
        text += marked[at : match.start()]
        figures.append((len(text), match[1], match[2], match[3]))
        text, at = text + match[1], match.end()
    return text + marked[at:], figures


@cache
def nlp() -> Nlp:
    return load_nlp()


@cache
def enriched(name: str) -> EnrichedArticle:
    text, _ = read(STRANGE[name][0])
    return enrich(raw_article(text=text, language="en", title="", source="Daily Ledger"), ENRICHERS, nlp())


def claim_at(name: str, start: int, words: str) -> Claim | None:
    claims = enriched(name).claims
    return next((c for c in claims if c.quantity and start <= c.quantity.start < start + len(words)), None)


@pytest.mark.parametrize("name", STRANGE)
def test_a_name_is_no_other_states(name: str) -> None:
    parties = STRANGE[name][1]
    entities = enriched(name).entities
    spelt = {text: e.party or "-" for e in entities for text in (e.name, *(m.text for m in e.mentions))}
    found = {each: spelt.get(each, "-") for each in parties}
    assert {each: party for each, party in found.items() if party not in parties[each].split("/")} == {}


@pytest.mark.parametrize("name", STRANGE)
def test_a_figure_has_the_sides_that_the_text_tells_of(name: str) -> None:
    wrong = []
    for start, words, side, speaker in read(STRANGE[name][0])[1]:
        claim = claim_at(name, start, words)
        quantity = claim.quantity if claim is not None else None
        assert claim is not None, words
        assert quantity is not None, words
        if quantity.measure != "money" and (quantity.affected.party or "-") not in side.split("/"):
            wrong.append((words, quantity.affected.party))
        if (claim.claimant.party or "-") not in speaker.split("/"):
            wrong.append((words, f"speaks {claim.claimant.party}"))
    assert wrong == []
