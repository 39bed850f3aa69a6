"""What somebody calls something, or takes it for; and whom the text has introduced. On stored and on random parses."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings

from claimstream_enrich.claims import introduced, judgements
from claimstream_enrich.claims.reading import read
from claimstream_enrich.claims.sources import can_speak
from claimstream_enrich.tree import Token, Tree
from claimstream_schemas.article import Entity
from tests.unit.enrich.claims.make_parses import article_of
from tests.unit.enrich.claims.stored import PUBLICATION, claims_in, doc
from tests.unit.enrich.claims.texts import Sample
from tests.unit.enrich.claims.trees import trees

SLOW = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.large_base_example])


def token(text: str, word: str) -> Token:
    return next(found for found in doc(text) if found.text == word)


def test_calling_and_describing() -> None:
    (called,) = judgements.of_verb(token("The minister called the raid a disgrace.", "called")) or []
    assert (called.act, called.lemma) == ("condemn", "call")
    assert judgements.of_verb(token("The envoy called for an end to the siege.", "called")) is None
    assert judgements.of_verb(token("The mayor said the bridge was closed.", "said")) is None


@SLOW
@given(trees(longest=25))
def test_a_judgement_always_has_something_judged(parsed: Tree) -> None:
    for verb in parsed:
        for statement in judgements.of_verb(verb) or ():
            assert statement.content
            assert statement.source is not None
            assert not statement.holds(verb.i)


@SLOW
@given(trees(longest=25))
def test_whatever_is_introduced_stands_before(parsed: Tree) -> None:
    mention = {"start": 0, "end": len(parsed[0]), "text": parsed[0].text}
    kinds = [Entity.model_validate({"entity_id": "x:a", "name": "A", "type": kind, "mentions": [mention]})
             for kind in ("PERSON", "ORG")]  # fmt: skip
    reading = read(article_of(Sample(parsed.text)), parsed, PUBLICATION, entities=kinds[:1])
    bodies = read(article_of(Sample(parsed.text)), parsed, PUBLICATION, entities=kinds[1:])
    for head in parsed:
        person = introduced.person_before(reading, head, head.lemma_, (), None)
        assert person is None or (head.i > 0 and person.name == "A")
        body = introduced.body_before(bodies, head)
        assert body is None or body.type == "ORG"
        introduced.led_by(reading, head)
        introduced.office_introduced(bodies, kinds[1])


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("The mayor said the bridge was closed.", "mayor", True),
        ("The mayor said the bridge was closed.", "bridge", False),
        ("The firm denied that its pipes had burst.", "pipes", False),
        ("Norway accused Sweden of jamming its radars.", "Norway", True),
    ],
)
def test_who_can_speak(text: str, word: str, expected: bool) -> None:
    assert can_speak(token(text, word)) is expected


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Leila Haddad is Lebanon's economy minister. Haddad said that wheat would arrive on Monday.", "Lebanon"),
        ("Burundi closed its border with Rwanda. The country accuses its neighbour of backing rebels.", "Burundi"),
        ("Greek shipping company Aegina Lines owns the ferry. A company spokesman said that the engine had failed.",
         "Aegina Lines"),
    ],
)  # fmt: skip
def test_sides_come_from_an_introduction(text: str, role: str) -> None:
    assert {claim.claimant.party for claim in claims_in(text)} == {role}
