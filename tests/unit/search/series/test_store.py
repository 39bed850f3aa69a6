"""What the store asks Elasticsearch, on the fake; on a real one see tests/integration/test_series_engine."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from claimstream_common.problems import Refusal
from claimstream_index.assertion import assertion
from claimstream_schemas.claim import Claim
from claimstream_schemas.document import CLAIMS, REVISIONS
from claimstream_search import series_quarrels, series_revisions, series_sentences, series_store
from claimstream_search.fake import FakeSearcher
from claimstream_search.series import groups
from claimstream_search.series.answer import series
from claimstream_search.series.claims import moment, read
from claimstream_search.series.edits import Revision
from claimstream_search.series.quarrels import accusations
from claimstream_search.series.question import AsOf, Question
from claimstream_search.series.sentences import named
from claimstream_search.store import Refused
from tests.unit.search.series.sayings import accusing, newest, saying, told
from tests.unit.search.series.test_answer import SAID

Json = dict[str, Any]


def documents(said: list[Json]) -> dict[str, dict[str, Json]]:
    """What the indexer leaves of these: claims of each article's newest revision, all revisions beside them."""
    heads = newest(said)
    claims = {
        one["claim_id"]: one | {"assertion": assertion(Claim.model_validate(one))}
        for one in said
        if one["revision"] == heads[one["article_id"]]
    }
    revisions: dict[str, Json] = {}
    for one in said:
        same = ("article_id", "revision", "received_at", "published_at")
        name = f"{one['article_id']}.{one['revision']}"
        held = revisions.setdefault(name, {field: one[field] for field in same} | {"enriched": {"claims": []}})
        held["enriched"]["claims"].append(one)
    return {CLAIMS: claims, REVISIONS: revisions}


def found(said: list[Json], question: Question) -> Json:
    return asyncio.run(series_store.find(FakeSearcher(documents(said)), question))


def expected(said: list[Json], question: Question) -> Json:
    heads = [Revision(one["article_id"], one["revision"], moment(one["published_at"]), "") for one in said]
    known = [claim for claim in map(read, said) if claim]
    return told(series(known, question, heads, accusations(said)), said)


QUESTIONS = [
    Question(),
    Question(measures=("killed",), affected=("quarnholt",)),
    Question(claimant_parties=("Veldane",), roles=("any",)),
    Question(start="2031-01-01", end="2031-12-31", gap_days=1),
    Question(as_of=(AsOf("2031-05-02T23:59:00.000000Z"),)),
    Question(as_of=(AsOf("2031-05-02T12:00:00.000000Z"), AsOf("2031-06-01T00:00:00.000000Z"))),
    Question(affected=("Nowhere",)),
]


@pytest.mark.parametrize("question", QUESTIONS)
def test_counted_in_the_index_the_answer_is_that_of_the_claims_themselves(question: Question) -> None:
    assert json.dumps(found(SAID, question)) == json.dumps(expected(SAID, question))


QUARREL = [
    saying(12, role="military"),
    saying(40, role="military", party="Veldane", day="2031-05-03"),
    saying(41, role="military", party="Red Cross", day="2031-05-03"),
    saying(9, party="Veldane", affected="Veldane", event="2029-05-01", day="2029-05-01"),
    saying(8, party="Quarnholt", affected="Veldane", event="2029-05-01", day="2029-05-02"),
    accusing("Quarnholt", "Veldane"),
    accusing("Veldane", "Quarnholt", day="2031-05-03", source="Coast Post"),
    accusing("Red Cross", "Quarnholt"),
    accusing("Veldane", "Quarnholt", background=True, day="2029-05-01"),
]
"""Two sides that accuse each other in 2031, a third party that accuses one, and an older episode without that."""


@pytest.mark.parametrize("question", [Question(), Question(as_of=(AsOf("2031-05-03T11:00:00.000000Z"),))])
def test_who_accuses_whom_is_counted_in_the_index(question: Question) -> None:
    assert json.dumps(found(QUARREL, question)) == json.dumps(expected(QUARREL, question))


def test_pairs_are_asked_for_in_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(series_quarrels, "_CHUNK", 1)
    assert json.dumps(found(QUARREL, Question())) == json.dumps(expected(QUARREL, Question()))


def test_of_very_many_claims_only_the_first_are_carried(monkeypatch: pytest.MonkeyPatch) -> None:
    said = [saying(9, source=f"Outlet {number}") for number in range(30)]
    monkeypatch.setattr(groups, "MANY", 20)
    answer = found(said, Question())
    (point,) = answer["series"][0]["points"]
    assert (len(point["claim_ids"]), point["claims"], point["reports"]) == (2, 30, 30)
    assert answer["episodes"][0]["articles"] == 30
    assert json.dumps(found(said[::-1], Question())) == json.dumps(answer)


def requests(said: list[Json]) -> tuple[Json, list[Json]]:
    """The answer, and what was asked for it."""
    fake = FakeSearcher(documents(said))
    return asyncio.run(series_store.find(fake, Question())), fake.bodies


def test_the_articles_of_one_episode_are_counted_along(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(groups, "MANY", 20)
    answer, asked = requests([saying(9, source=f"Outlet {number}", article=str(number % 10)) for number in range(30)])
    assert answer["episodes"][0]["articles"] == 10
    assert len(asked) == 6, "how many claims, the first and last of them, changed articles, all that is said, sentences"


def test_the_articles_of_several_episodes_are_counted_for_each(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(groups, "MANY", 20)
    spring = [saying(9, source=f"Outlet {number}") for number in range(20)]
    autumn = [
        saying(4, source=f"Outlet {number}", event="2031-09-01", day="2031-09-02", article=str(number // 2))
        for number in range(10)
    ]
    answer, asked = requests([*spring, *autumn])
    assert [one["articles"] for one in answer["episodes"]] == [20, 5]
    assert len(asked) == 7


def test_the_articles_of_an_episode_with_an_edit_are_counted_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(groups, "MANY", 20)
    told = [saying(9, source=f"Outlet {number}") for number in range(30)]
    changed = [
        saying(number, source="Coast Post", article="x", revision=str(number), at=f"2031-05-02T1{number}:00:00Z")
        for number in (1, 2)
    ]
    answer, _ = requests([*told, *changed])
    assert answer["episodes"][0]["articles"] == 31
    assert len(answer["edits"]) == 1


def test_more_than_can_be_compared_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(series_store, "MOST_ASSERTIONS", 2)
    with pytest.raises(Refusal) as caught:
        found([saying(number + 1) for number in range(3)], Question())
    assert caught.value.problem.code == "series_too_wide"
    assert "measure" in (caught.value.problem.detail or "")


def test_more_buckets_than_the_engine_takes_are_refused_too() -> None:
    class Narrow(FakeSearcher):
        async def search(self, alias: str, body: Json) -> Json:
            if "said" in body.get("aggs", {}):
                raise Refused("too_many_buckets_exception")
            return await super().search(alias, body)

    with pytest.raises(Refusal) as caught:
        asyncio.run(series_store.find(Narrow(documents(SAID)), Question()))
    assert caught.value.problem.status == 422


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_the_first_and_the_last_day_there_are_do_no_harm(day: str) -> None:
    said = [saying(3, at=f"{day}T00:00:00Z", day=day), saying(4)]
    assert json.dumps(found(said, Question())) == json.dumps(expected(said, Question()))


def test_too_many_changed_articles_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(series_store, "MOST_EDITED", 1)
    with pytest.raises(Refusal):
        found(SAID, Question())


def test_revisions_come_page_by_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(series_revisions, "_PAGE", 1)
    assert json.dumps(found(SAID, Question())) == json.dumps(expected(SAID, Question()))


def test_sentences_come_in_chunks_and_every_claim_named_has_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(series_sentences, "_CHUNK", 3)
    fake = FakeSearcher(documents(SAID))
    answer = asyncio.run(series_store.find(fake, Question()))
    assert json.dumps(answer) == json.dumps(expected(SAID, Question()))
    chunks = [len(clause["terms"]["claim_id"]) for body in fake.bodies for clause in _by_id(body)]
    assert set(chunks[:-1]) == {3}
    assert sum(chunks) == len(answer["claims"]) == len(named(answer))


def _by_id(body: Json) -> list[Json]:
    """The clauses that ask for claims by their ids."""
    given = body["query"].get("bool", {}).get("filter", [])
    return [clause for clause in given if "claim_id" in clause.get("terms", {})]


def test_what_an_outlet_took_back_still_has_its_sentence() -> None:
    answer = found(SAID, Question(roles=("child",)))
    (edit,) = answer["edits"]
    assert answer["claims"][edit["from"]]["text"] == "Quarnholt counted 7 on 2031-05-02."
    assert answer["claims"][edit["to"]]["text"] == "Quarnholt counted 8 on 2031-05-02."
    assert answer["claims"][edit["from"]]["source"] == "Island Echo"
    assert [answer["claims"][edit[end]]["current"] for end in ("from", "to")] == [False, True]


class Hasty(FakeSearcher):
    """Loses a claim between the count and the sentences: its article was edited, or taken `down`."""

    def __init__(self, said: list[Json], *, down: bool) -> None:
        super().__init__(documents(said))
        self._down = down

    async def search(self, alias: str, body: Json) -> Json:
        if alias == CLAIMS and _by_id(body):
            self.indices[CLAIMS].clear()
            if self._down:
                self.indices[REVISIONS].clear()
        return await super().search(alias, body)


def test_a_claim_that_went_in_the_meantime_is_read_from_its_revision() -> None:
    said = [saying(4)]
    answer = asyncio.run(series_store.find(Hasty(said, down=False), Question()))
    (told_of,) = answer["claims"].values()
    assert told_of["current"] is False
    told_of["current"] = True
    assert json.dumps(answer) == json.dumps(expected(said, Question()))


def test_a_claim_whose_article_was_taken_down_in_the_meantime_has_no_sentence() -> None:
    answer = asyncio.run(series_store.find(Hasty([saying(4)], down=True), Question()))
    assert (len(answer["series"]), answer["claims"]) == (1, {})


def test_a_drawing_needs_no_sentences() -> None:
    fake = FakeSearcher(documents(SAID))
    assert "claims" not in asyncio.run(series_store.find(fake, Question(), sentences=False))
    assert not any(map(_by_id, fake.bodies))


def test_no_request_without_a_claim() -> None:
    fake = FakeSearcher()
    answer = asyncio.run(series_store.find(fake, Question()))
    assert (answer["series"], answer["episodes"], answer["range"]) == ([], [], None)
    assert not any("said" in body.get("aggs", {}) for body in fake.bodies)
