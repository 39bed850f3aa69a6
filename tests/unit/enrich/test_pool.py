"""A worker that dies or hangs costs at most the one article that does it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.handler import Enriched, Outcome, Rejected
from claimstream_enrich.pool import Payload, WorkerLost, WorkerUnstartable, enrich_all


class ScriptedWorker:
    """Dies on every batch that holds a poisonous payload, and `chance` times besides."""

    def __init__(self, *, poison: frozenset[bytes] = frozenset(), chance: int = 0) -> None:
        self.poison = poison
        self.chance = chance
        self.limits: list[float] = []

    def run(self, payloads: Sequence[Payload], seconds: float) -> list[Outcome]:
        self.limits.append(seconds)
        if self.poison.intersection(payload for payload in payloads if payload):
            raise WorkerLost("the NLP process died with exit code -11")
        if self.chance:
            self.chance -= 1
            raise WorkerLost("the NLP process died with exit code -9")
        return [Enriched("id", "event", payload or b"") for payload in payloads]

    def close(self) -> None:
        """Nothing to end."""


def test_a_batch_lost_once_is_tried_again() -> None:
    outcomes = enrich_all(ScriptedWorker(chance=1), [b"a", b"b"], 1)
    assert [o.value for o in outcomes if isinstance(o, Enriched)] == [b"a", b"b"]


def test_the_time_limit_grows_with_the_articles() -> None:
    worker = ScriptedWorker()
    enrich_all(worker, [b"x", b"y" * 250_000], 10)
    assert worker.limits == [10 + 30]


def test_a_poisonous_article_alone_is_given_up_with_the_reason() -> None:
    (outcome,) = enrich_all(ScriptedWorker(poison=frozenset({b"bad"})), [b"bad"], 1)
    assert outcome == Rejected("enricher_crashed", "WorkerLost", "the NLP process died with exit code -11")


def test_no_article_is_given_up_because_no_process_can_be_started() -> None:
    class Unstartable(ScriptedWorker):
        def run(self, payloads: Sequence[Payload], seconds: float) -> list[Outcome]:
            raise WorkerUnstartable("the NLP process died with exit code 3")

    with pytest.raises(WorkerUnstartable):
        enrich_all(Unstartable(), [b"a"], 1)


@given(payloads=st.lists(st.binary(min_size=1, max_size=3), max_size=12), bad=st.frozensets(st.binary(max_size=3)))
def test_every_payload_has_its_outcome_and_only_the_poisonous_are_rejected(
    payloads: list[bytes], bad: frozenset[bytes]
) -> None:
    outcomes = enrich_all(ScriptedWorker(poison=bad), payloads, 1)
    assert len(outcomes) == len(payloads)
    for payload, outcome in zip(payloads, outcomes, strict=True):
        assert isinstance(outcome, Rejected) == (payload in bad)
        assert isinstance(outcome, Rejected) or outcome.value == payload
