"""Where the words of a rule mean something else, what they say is read as before; and long texts are read in time."""

from __future__ import annotations

from dataclasses import replace

import pytest

from claimstream_enrich.claims import former
from claimstream_enrich.claims.measures import find_figures
from claimstream_enrich.claims.quantities import find_numbers
from claimstream_enrich.tree import Token, TokenSpan
from tests.unit.each import each
from tests.unit.enrich.claims.neighbour_texts import AT_HOME, CORRECTED, NEIGHBOURS, Told
from tests.unit.enrich.claims.stored import claims_in, doc
from tests.unit.enrich.claims.test_speaking import cited


def told(text: str) -> Told:
    """Each figure's words, measure, side and modality."""
    figures = ((claim.quantity, claim.modality) for claim in claims_in(text))
    return [(q.text, q.measure, q.affected.party, modality) for q, modality in figures if q is not None]


@each("text", NEIGHBOURS)
def test_what_only_looks_alike_is_no_case_of_the_rule(text: str) -> None:
    assert told(text) == NEIGHBOURS[text]


@each("text", AT_HOME)
def test_an_office_is_of_its_own_country_where_that_is_named(text: str) -> None:
    assert cited(text) == AT_HOME[text]


def test_towns_are_looked_up_only_for_a_count_that_may_be_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each look-up reads a sentence: one for each pair of figures takes minutes in a text of a single sentence."""
    parsed = doc(CORRECTED)
    first, second = find_figures(parsed, find_numbers(parsed), frozenset())
    others = [replace(first, measure="wounded")] * 300 + [replace(first, number=second.number)] * 300
    asked: list[Token] = []

    def looked(newer: TokenSpan, verb: Token) -> bool:
        asked.append(verb)
        return False

    monkeypatch.setattr(former, "is_elsewhere", looked)
    assert former.with_former(parsed, [first, *others, second])[-1].previous
    assert len(asked) <= 301  # once for each that is replaced
