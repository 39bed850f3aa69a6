"""Who says a number in posts that name their sender, behind labels, and by verbs that cite only with a figure."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.claims import telling
from claimstream_enrich.claims.labelled import labelled
from claimstream_enrich.claims.senders import _HEADING
from tests.unit.each import each
from tests.unit.enrich.claims.sender_texts import LABELLED, SENT, TELLING
from tests.unit.enrich.claims.stored import claims_in, doc

WHO = SENT | LABELLED | TELLING
PAIRS = [(text, words) for text, told in WHO.items() for words in told]


def claimants(text: str, words: str) -> set[str]:
    """Who makes the claims whose figure stands in some words."""
    start = text.index(words)
    on = (c for c in claims_in(text) if c.quantity and start <= c.quantity.start < start + len(words))
    return {"OUTLET" if c.claimant.type == "OUTLET" else f"{c.claimant.name} ({c.claimant.party})" for c in on}


@each(("text", "words"), PAIRS)
def test_who_says_it(text: str, words: str) -> None:
    assert claimants(text, words) == {WHO[text][words]}


@each("text", WHO)
def test_what_is_said_holds_not_who_says_it(text: str) -> None:
    for claim in claims_in(text):
        start = claim.claimant.start
        for span in claim.content:
            assert start is None or not span.start <= start < span.end


@each("text", WHO)
def test_without_figures_nothing_is_labelled_or_told(text: str) -> None:
    tree = doc(text)
    assert list(labelled(tree, [], frozenset())) == []
    assert all(telling.of_verb(token, frozenset()) is None for token in tree)


@given(st.text(alphabet="Aa1 :.,-\n", max_size=300))
def test_a_heading_is_one_line_at_the_start(text: str) -> None:
    heading = _HEADING.match(text)
    assert heading is None or (
        "\n" not in heading[1] and len(heading[1]) <= 160 and not text[: heading.start(1)].strip()
    )
