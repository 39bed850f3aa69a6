"""`claimstream relations`: what search answers stands in the index, no more and no less."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from claimstream_cli import main
from claimstream_cli.relation_documents import claim_ids, documents
from claimstream_cli.relation_store import FakeRelations
from claimstream_cli.relations import MEASURES, Report, keep_relations
from claimstream_cli.service import ServiceError
from claimstream_schemas.relation import RelationDocument, relation_id
from tests.unit.cli.related import ENEMY, FIRST, HURT, HURT_AGAIN, OWN, SAID, Searching
from tests.unit.search.series.drawn import sayings
from tests.unit.search.series.sayings import ask, saying


def kept(*claims: dict[str, Any]) -> tuple[Searching, FakeRelations]:
    """Search and store over the same claims."""
    return Searching(*claims), FakeRelations({one["claim_id"]: one for one in claims})


def pairs(store: FakeRelations) -> set[tuple[str, str, str]]:
    return {(one["type"], one["from"]["claim_id"], one["to"]["claim_id"]) for one in store.relations.values()}


def test_a_contradiction_is_kept_with_both_sentences_parties_figures_and_days() -> None:
    searching, store = kept(*SAID)
    report = keep_relations(searching.client(), store)
    assert (report.contradictions, report.removed, report.partly) == (1, 0, ())
    assert report.relations == report.written == len(store.relations) == 3
    (found,) = (one for one in store.relations.values() if one["type"] == "contradicts")
    assert (found["measure"], found["affected"], found["role"]) == ("killed", "Quarnholt", "military")
    assert (found["from"]["text"], found["to"]["text"]) == (OWN["text"], ENEMY["text"])
    assert (found["from"]["party"], found["to"]["party"]) == ("Quarnholt", "Veldane")
    assert (found["from"]["figure"], found["to"]["figure"]) == ("105", "1,200")
    assert (found["from"]["claimed_at"], found["from"]["event"]) == ("2031-05-03", "2031-05-01")
    assert found["parties"] == ["Quarnholt", "Veldane"]
    assert (found["claimed_at"], found["published_at"]) == ("2031-05-03", "2031-05-03T12:00:00Z")
    assert "can't both be true" in found["why"]


def test_every_measure_is_asked_for_once() -> None:
    searching, store = kept(*SAID)
    keep_relations(searching.client(), store)
    assert [url.params["measure"] for url in searching.asked] == list(MEASURES)


def test_a_second_run_writes_nothing() -> None:
    searching, store = kept(*SAID)
    keep_relations(searching.client(), store)
    before, writes = dict(store.relations), store.writes
    assert keep_relations(searching.client(), store) == Report(3, 1, written=0, removed=0)
    assert (store.relations, store.writes) == (before, writes)


def test_what_no_longer_holds_is_taken_out_and_what_came_is_added() -> None:
    searching, store = kept(*SAID)
    keep_relations(searching.client(), store)
    searching.claims.remove(ENEMY)
    agreeing = saying(105, day="2031-05-03", role="military", party="Marrow", text="Marrow saw 105 bodies.")
    searching.claims.append(agreeing)
    store.known[agreeing["claim_id"]] = agreeing
    report = keep_relations(searching.client(), store)
    assert (report.contradictions, report.written, report.removed) == (0, 1, 1)
    assert ("corroborates", OWN["claim_id"], agreeing["claim_id"]) in pairs(store)


def test_the_order_of_claims_and_runs_changes_no_document() -> None:
    searching, store = kept(*SAID)
    keep_relations(searching.client(), store)
    for seed in range(5):
        shuffled = random.Random(seed).sample(SAID, len(SAID))
        again_searching, again = kept(*shuffled[:3])
        keep_relations(again_searching.client(), again)
        again_searching.claims, again.known = list(shuffled), store.known
        keep_relations(again_searching.client(), again)
        assert again.relations == store.relations


def test_a_claim_that_has_gone_meanwhile_takes_its_relations_with_it() -> None:
    searching, store = kept(*SAID)
    del store.known[ENEMY["claim_id"]]
    assert keep_relations(searching.client(), store).contradictions == 0
    assert pairs(store) == {
        ("revises", FIRST["claim_id"], OWN["claim_id"]),
        ("revises", HURT["claim_id"], HURT_AGAIN["claim_id"]),
    }


def test_a_measure_of_too_many_claims_is_asked_side_by_side() -> None:
    searching, store = kept(*SAID)
    keep_relations(searching.client(), store)
    whole = dict(store.relations)
    searching.wide = [("killed", None)]
    report = keep_relations(searching.client(), store)
    assert store.relations == whole
    (told,) = report.partly
    assert told.startswith("killed: asked side by side, 1 sides; left out are figures of no named side")
    assert told in str(report)


def test_what_could_not_be_asked_for_stays_as_it_was() -> None:
    searching, store = kept(*SAID)
    keep_relations(searching.client(), store)
    whole = dict(store.relations)
    searching.wide = [("killed", None), ("killed", "Quarnholt"), ("wounded", None)]
    report = keep_relations(searching.client(), store)
    assert store.relations == whole
    assert (report.written, report.removed, len(report.partly)) == (0, 0, 2)
    assert "and of Quarnholt, which have too many claims" in report.partly[0]


def test_a_service_that_is_away_changes_nothing() -> None:
    searching, store = kept(*SAID)
    keep_relations(searching.client(), store)
    before = dict(store.relations)
    searching.away = True
    with pytest.raises(ServiceError, match="the search service does not answer"):
        keep_relations(searching.client(), store)
    assert store.relations == before


def test_documents_are_those_of_the_contract_and_ids_those_of_the_pair() -> None:
    relations = ask(*SAID)["relations"]
    known = {one["claim_id"]: one for one in SAID}
    made = documents(relations, known)
    assert set(claim_ids(relations)) == {one["claim_id"] for one in SAID}
    for name, one in made.items():
        assert name == one["relation_id"] == relation_id(one["type"], one["from"]["claim_id"], one["to"]["claim_id"])
        assert RelationDocument.model_validate(one).model_dump(mode="json", by_alias=True) == one


@given(said=sayings(), seed=st.integers(0, 9))
def test_the_same_claims_give_the_same_documents_whatever_was_there(said: list[dict[str, Any]], seed: int) -> None:
    searching, store = kept(*said)
    report = keep_relations(searching.client(), store)
    assert report.relations == len(store.relations) == report.written
    other_searching, other = kept(*random.Random(seed).sample(said, len(said)))
    other.relations = {"0" * 32: {"measure": "killed", "affected": "Nowhere", "type": "contradicts"}}
    keep_relations(other_searching.client(), other)
    assert other.relations == store.relations
    for one in store.relations.values():
        assert RelationDocument.model_validate(one).model_dump(mode="json", by_alias=True) == one


def test_days_and_offsets_of_publication_are_compared_as_moments() -> None:
    early = {**OWN, "published_at": "2031-05-03T23:30:00-05:00", "story": "s1"}
    late = {**ENEMY, "published_at": "2031-05-04", "story": "s1"}
    relation = ask(OWN, ENEMY)["relations"][0]
    (made,) = documents([relation], {early["claim_id"]: early, late["claim_id"]: late}).values()
    assert made["published_at"] == "2031-05-04T04:30:00Z"
    assert made["stories"] == ["s1"]


def test_the_command_says_plainly_what_is_missing() -> None:
    result = CliRunner().invoke(main.app, ["relations", "--url", "http://127.0.0.1:9"])
    assert result.exit_code == 1
    assert "the search service does not answer at http://127.0.0.1:9" in result.stderr
    assert "Traceback" not in result.output
