"""Three articles that search on a real engine is asked about, how to write articles there, and who is found."""

from __future__ import annotations

from elasticsearch import Elasticsearch
from elasticsearch.helpers import bulk

from claimstream_schemas.article import EnrichedArticle
from tests.engines.base import Space
from tests.unit.search.samples import Said, article, documents
from tests.unit.search.serving import Client

DAM = article(
    "The dam above Lintown burst at noon. Engineers had warned of leaks in the walls. "
    "The ministry of Ostland said 49 villagers died. The army of Westland said 12 soldiers were wounded.",
    Said(
        "The ministry of Ostland said 49 villagers died.",
        claimant="ministry",
        party="Ostland",
        measure="killed",
        low=49,
        affected="Ostland",
        role="civilian",
        event="2031-04-30",
        viewpoint="own",
    ),
    Said(
        "The army of Westland said 12 soldiers were wounded.",
        claimant="army",
        party="Westland",
        measure="wounded",
        low=12,
        high=12,
        affected="Westland",
        role="military",
        act="announce",
        event="2031-05-01",
        viewpoint="own",
    ),
    title="Dam bursts <above> Lintown & floods it",
    source="Harbour Wire",
    published_at="2031-05-01T09:00:00+02:00",
    entities=["Lintown", "Ostland", "Westland"],
)
BRIDGE = article(
    "A bridge collapsed in Westland. Police denied that up to 100 lorries were on it. "
    "In 1998 the old bridge had buried between 10 and 15 people.",
    Said(
        "Police denied that up to 100 lorries were on it.",
        claimant="police",
        party="Westland",
        measure="destroyed",
        high=100,
        act="deny",
        polarity="denied",
        viewpoint="unknown",
    ),
    Said(
        "In 1998 the old bridge had buried between 10 and 15 people.",
        claimant="Coast Post",
        measure="killed",
        low=10,
        high=15,
        affected="Westland",
        background=True,
        previous=True,
        event="1998-07-01",
    ),
    title="Bridge collapses",
    source="Coast Post",
    published_at="2031-05-02",
    entities=["Westland"],
)
FERRY = article(
    "Ferries sail again, and the leak in the harbour wall is closed. Visitors queue for hours.",
    title="Ferries are back",
    source="Coast Post",
    published_at="2031-05-03T20:00:00Z",
    language="fr",
)
ALL = (DAM, BRIDGE, FERRY)
NAMES = {one.article.article_id: name for one, name in zip(ALL, ("dam", "bridge", "ferry"), strict=True)}


def write(space: Space, *articles: EnrichedArticle) -> None:
    actions = [
        {"_index": space.index_prefix + alias, "_id": name, "_source": body}
        for alias, bodies in documents(*articles).items()
        for name, body in bodies.items()
    ]
    with Elasticsearch(space.elasticsearch) as client:
        bulk(client, actions, refresh=True)


def articles(client: Client, *pairs: tuple[str, str]) -> set[str]:
    return {NAMES[hit["article_id"]] for hit in client.ok("/v1/articles", *pairs)["hits"]}


def claims(client: Client, *pairs: tuple[str, str]) -> set[str]:
    return {hit["claimant"]["name"] for hit in client.ok("/v1/claims", *pairs)["hits"]}
