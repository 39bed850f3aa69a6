"""Several things that one speaker says in a sentence are several statements, each whole and with its own act."""

from __future__ import annotations

from itertools import pairwise

from tests.unit.each import each
from tests.unit.enrich.claims.joined_texts import JOINED
from tests.unit.enrich.claims.stored import claims_in


@each("text", JOINED)
def test_each_thing_said_has_its_speaker_act_and_words(text: str) -> None:
    statements = {c.statement_id: c for c in claims_in(text)}
    found = [(c.claimant.name, c.act, text[c.content[0].start : c.content[0].end]) for c in statements.values()]
    wanted = JOINED[text]
    assert [(name, act) for name, act, _ in found] == [(name, act) for name, act, _ in wanted]
    for (_, _, said), (_, _, begins) in zip(found, wanted, strict=True):
        assert said.startswith(begins)


@each("text", JOINED)
def test_no_words_are_told_twice(text: str) -> None:
    statements = {c.statement_id: c for c in claims_in(text)}.values()
    spans = sorted((span.start, span.end) for c in statements for span in c.content)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
