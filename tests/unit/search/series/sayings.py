"""Claims for the tests of series, all invented: the ferry Marrow Queen of Quarnholt, and the county of Veldane."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from typing import Any

from claimstream_search.series.answer import series
from claimstream_search.series.claims import Claim, read
from claimstream_search.series.quarrels import accusations
from claimstream_search.series.question import AsOf, Question
from claimstream_search.series.sentences import sentence, with_sentences

Json = dict[str, Any]


def saying(
    value: float | None,
    *,
    day: str = "2031-05-02",
    party: str | None = "Quarnholt",
    who: str | None = None,
    kind: str | None = None,
    affected: str | None = "Quarnholt",
    role: str = "any",
    measure: str = "killed",
    qualifier: str = "exactly",
    low: float | None = None,
    high: float | None = None,
    event: str | None = "2031-05-01",
    granularity: str = "day",
    at: str | None = None,
    source: str = "Harbour Wire",
    article: str | None = None,
    revision: str = "1",
    received: str = "2031-06-01T00:00:00Z",
    denied: bool = False,
    previous: bool = False,
    background: bool = False,
    modality: str = "actual",
    viewpoint: str = "unknown",
    chain: Iterable[str] = (),
    text: str | None = None,
    act: str | None = None,
    about: Iterable[str] = (),
) -> Json:
    """A claim document; an article is one of its outlet at that moment, unless it is named."""
    at = at or f"{day}T12:00:00Z"
    name = who or party or source
    article = article or f"{source} {at}"
    text = text or f"{name} counted {value} on {day}."
    if value is not None:
        low = None if qualifier == "at_most" else value
        high = None if qualifier == "at_least" else value
    key = repr((article, revision, name, value, low, high, day, measure, affected, role, denied, previous, event, text))
    return {
        "claim_id": hashlib.sha256(key.encode()).hexdigest()[:32],
        "statement_id": hashlib.sha256(f"s{key}".encode()).hexdigest()[:32],
        "article_id": hashlib.sha256(article.encode()).hexdigest()[:32],
        "revision": hashlib.sha256(revision.encode()).hexdigest()[:16],
        "source": source,
        "url": f"https://{source.replace(' ', '-').lower()}.example/{hashlib.sha256(article.encode()).hexdigest()[:8]}",
        "title": "",
        "published_at": at,
        "received_at": received,
        "text": text,
        "span": {"start": 40, "end": 40 + len(text)},
        "act": act or ("deny" if denied else "state"),
        "polarity": "denied" if denied else "asserted",
        "modality": modality,
        "style": "indirect",
        "cue": {"lemma": "say", "start": 41, "end": 42},
        "content": [{"start": 40, "end": 40 + len(text)}],
        "claimant": {"name": name, "type": kind or ("ORG" if party else "OUTLET"), "party": party},
        "attribution": [
            {"name": source, "kind": "outlet"},
            *({"name": link, "kind": "official"} for link in chain),
        ],
        "about": list(about),
        "entities": [],
        "quantity": {
            "measure": measure,
            "value": value,
            "low": low,
            "high": high,
            "qualifier": qualifier,
            "unit": "person",
            "text": text[:2],
            "start": 40,
            "end": 42,
            "affected": {"party": affected, "role": role},
            "previous": previous,
        },
        "event_time": event and {"start": event, "granularity": granularity, "basis": "absolute"},
        "claimed_at": {"value": day, "basis": "absolute"},
        "background": background,
        "viewpoint": viewpoint,
        "producer": "sayings@1",
    }


def accusing(party: str, other: str, **said: Any) -> Json:
    """A party accuses another of something, without a figure."""
    return saying(None, party=party, act="accuse", about=(other,), **said) | {"quantity": None}


def claims(*sayings: Json) -> list[Claim]:
    """The claims among them that a series has a use for."""
    return [claim for claim in map(read, sayings) if claim]


def ask(*sayings: Json, known: str | tuple[str, ...] = (), **asked: Any) -> Json:
    """The answer over these claims; `known` are moments in UTC."""
    moments = (known,) if isinstance(known, str) else known
    question = Question(as_of=tuple(AsOf(moment) for moment in moments), **asked)
    return told(series(claims(*sayings), question, accusations=accusations(sayings)), sayings)


def told(answer: Json, sayings: Sequence[Json]) -> Json:
    """The answer with the sentences of its claims."""
    heads = newest(sayings)
    given = ((one, one["revision"] == heads[one["article_id"]]) for one in sayings if one["quantity"])
    return with_sentences(answer, {one["claim_id"]: sentence(one, None if head else one) for one, head in given})


def newest(sayings: Iterable[Json]) -> dict[str, str]:
    """The revision published last, by article."""
    seen: dict[str, tuple[str, str]] = {}
    for one in sayings:
        seen[one["article_id"]] = max(seen.get(one["article_id"], ("", "")), (one["published_at"], one["revision"]))
    return {article: revision for article, (_, revision) in seen.items()}


def points(answer: Json, party: str | None = "Quarnholt") -> list[tuple[str, Any, str]]:
    """(day, number or bounds, status) of the points of a party, over all its series."""
    return [
        (p["claimed_at"], p["value"] if p["value"] is not None else (p["low"], p["high"]), p["status"])
        for one in answer["series"]
        if one["claimant_party"] == party
        for p in one["points"]
    ]


def relations(answer: Json, sayings: Iterable[Json]) -> set[tuple[Any, ...]]:
    """(type, (party, value), (party, value)) of all relations."""
    by_id = {one["claim_id"]: (one["claimant"]["party"], one["quantity"]["value"]) for one in sayings}
    return {(one["type"], by_id[one["from"]], by_id[one["to"]]) for one in answer["relations"]}
