"""kill -9 in the middle of a load loses nothing and doubles nothing."""

from __future__ import annotations

import pytest

from tests.e2e.client import Client, report, unique_word
from tests.e2e.system import System

pytestmark = pytest.mark.engine
ARTICLES = 150


def assert_all_there_once(client: Client, word: str, ids: list[str], before: dict[str, int]) -> None:
    found = client.wait_for_articles(ids, seconds=120)
    after = client.counts()
    lost = len(ids) - len(found)
    assert (lost, len(set(ids))) == (0, len(ids))
    assert after["articles"] - before["articles"] == len(ids)
    assert after["revisions"] - before["revisions"] == len(ids)
    assert after["claims"] - before["claims"] == sum(len(article["claims"]) for article in found)
    assert client.find("articles", q=word)["total"] == len(ids)


@pytest.mark.parametrize("service", ["index", "enrich"])
def test_a_service_killed_under_load_loses_and_doubles_nothing(client: Client, system: System, service: str) -> None:
    word = unique_word()
    before = client.counts()
    ids = client.post_batch([report(word, number) for number in range(ARTICLES)])
    # in the middle: the first are through, the rest are in flight
    client.wait_for_articles(ids[:3])
    system.kill(service)
    ids += client.post_batch([report(word, ARTICLES + number) for number in range(20)])
    system.start(service)
    assert_all_there_once(client, word, ids, before)


def test_ingest_killed_with_a_post_in_flight_has_every_202_in_kafka(client: Client, system: System) -> None:
    word = unique_word()
    before = client.counts()
    ids = [client.post(report(word, number))["article_id"] for number in range(20)]
    system.kill("ingest")
    system.start("ingest")
    ids.append(client.post(report(word, 20))["article_id"])
    assert_all_there_once(client, word, ids, before)
