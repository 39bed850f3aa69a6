"""What README says to type is accepted by the service, and names what the demo's articles hold."""

from __future__ import annotations

import json
import re
import shlex

import pytest

from claimstream_cli.demo_feed import demo_articles
from tests.contract.api_docs import README
from tests.contract.readme_calls import BEGIN
from tests.unit.search.conftest import client, searcher
from tests.unit.search.serving import Client

__all__ = ["client", "searcher"]

WRITTEN = README.read_text(encoding="utf-8").partition(BEGIN)[0]
URLS = [word for line in re.findall(r"^curl .*localhost:8002.*$", WRITTEN, re.M) for word in shlex.split(line, True)]
PATHS = [word.removeprefix("localhost:8002") for word in URLS if word.startswith("localhost:8002")]


@pytest.mark.parametrize("path", PATHS)
def test_what_is_to_be_asked_is_no_mistake(client: Client, path: str) -> None:
    answer = client.request("GET", path.replace('"', "%22"))
    assert answer.status_code == 200, answer.text


def test_several_are_tried() -> None:
    assert len(PATHS) >= 5


def test_the_words_to_search_for_stand_in_one_of_the_demos_articles() -> None:
    (query,) = [found for path in PATHS if (found := re.search(r'articles\?q="([\w+]+)"\+(\w+)\*', path))]
    phrase, beginning = query[1].replace("+", " "), query[2]
    texts = [f"{one['title']}\n{one['text']}".lower() for one in map(json.loads, demo_articles().splitlines())]
    assert any(phrase in text and re.search(rf"\b{beginning}", text) for text in texts)
