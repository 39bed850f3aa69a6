"""Where a series gets its claims: Elasticsearch counts those that say the same, so that 100,000 come as a few hundred.

One `terms` aggregation over the `assertion` that the indexer wrote beside each claim; below each, the first of its
claims. A question of more assertions than one request may have is refused, never answered in part.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from claimstream_common.problems import Problem, Refusal
from claimstream_schemas.claim import Claim as StoredClaim
from claimstream_schemas.document import CLAIMS, REVISIONS
from claimstream_schemas.partial import partial
from claimstream_search.series.answer import Evidence, answer, evidence
from claimstream_search.series.change import with_change
from claimstream_search.series.claims import FIELDS, Claim, moment, read
from claimstream_search.series.edits import Revision
from claimstream_search.series.episodes import Episode, Strand, episodes
from claimstream_search.series.groups import Group, joined, kept
from claimstream_search.series.question import AsOf, Question, as_of_clause
from claimstream_search.series_quarrels import quarrels
from claimstream_search.series_revisions import revisions
from claimstream_search.series_sentences import told
from claimstream_search.store import Json, Refused, Searcher

MOST_ASSERTIONS = 20_000
"""Different claims of one question; Elasticsearch would take 65,535 (`search.max_buckets`), a reader less."""
MOST_CHANGED = 10_000
MOST_EDITED = 1_000
"""Articles of one question that their outlets changed."""
EDITED_WITHIN = timedelta(days=31)
"""An article is looked for among the edited ones when its revisions are no further apart."""
_ALL_ARTICLES = {"field": "article_id", "precision_threshold": 40_000}


async def find(searcher: Searcher, question: Question, *, sentences: bool = True) -> Json:
    """The answer of `/v1/series`, with or without the sentences of its claims.

    Raises Refusal (422) when the question is too wide, StoreError.
    """
    times: list[AsOf | None] = [*sorted(question.as_of)] or [None]
    scope = await _scope(searcher, question, times)
    edited, heads = await _edited(searcher, question, scope)
    ids = sorted({head.article_id for head in heads})
    if ids:
        scope = await _scope(searcher, question, times, ids)
    answers = []
    for as_of, total in zip(times, scope.totals, strict=True):
        found = await _evidence(searcher, question, as_of, total, evidence(edited, question, as_of, heads), ids)
        answers.append(await _answer(searcher, question, as_of, found, alone=not ids))
    changed = with_change(answers)
    return await told(searcher, changed, found.evidence) if sentences else changed


@dataclass(frozen=True, slots=True)
class Found:
    """What bears on a question at one time of knowledge; how many articles it counts, but for the edited ones."""

    evidence: Evidence
    articles: int


async def _evidence(
    searcher: Searcher, question: Question, as_of: AsOf | None, total: int, own: Evidence, ids: list[str]
) -> Found:
    """All the evidence: so many claims in the index, and `own` of the articles `ids` that were edited."""
    there, articles = await _groups(searcher, clauses(question, as_of, ids), total) if total else ([], 0)
    return Found(Evidence(joined([*there, *own.groups]), own.edits), articles)


async def _answer(searcher: Searcher, question: Question, as_of: AsOf | None, found: Found, *, alone: bool) -> Json:
    """The answer; `alone` says that no article was edited."""
    # comparing many different claims takes a while: other requests must not wait for it
    parts = await asyncio.to_thread(episodes, found.evidence.groups, question.gap_days)
    if any(group.claims > len(group.first) for group in found.evidence.groups):
        one = len(parts) == 1 and alone
        counts = [found.articles] if one else await _articles(searcher, question, as_of, parts)
        parts = [replace(part, articles=count) for part, count in zip(parts, counts, strict=True)]
    pairs = await quarrels(searcher, parts, as_of)
    return await asyncio.to_thread(answer, found.evidence, question, as_of, parts, pairs)


def clauses(question: Question, as_of: AsOf | None = None, without: Sequence[str] = ()) -> Json:
    """The claims that bear on the question, but for those of some articles."""
    filters: list[Json] = [{"exists": {"field": "assertion"}}]
    if question.measures:
        filters.append({"terms": {"quantity.measure": list(question.measures)}})
    if question.affected:
        filters.append({"terms": {"quantity.affected.party.folded": list(question.affected)}})
    filters += _days(question.start, question.end)
    filters += as_of_clause(as_of, claims=True) if as_of else []
    unwanted: list[Json] = [{"terms": {"article_id": list(without)}}] if without else []
    return {"bool": {"filter": filters, "must_not": unwanted}}


def _days(start: str | None, end: str | None) -> list[Json]:
    """On those days: what is claimed, or where that is not known the claim."""
    bounds = {name: day for name, day in (("gte", start), ("lte", end)) if day}
    if not bounds:
        return []
    undated: Json = {
        "bool": {
            "filter": [{"range": {"claimed_at.value": bounds}}],
            "must_not": [{"exists": {"field": "event_time.start"}}],
        }
    }
    return [{"bool": {"should": [{"range": {"event_time.start": bounds}}, undated], "minimum_should_match": 1}}]


@dataclass(frozen=True, slots=True)
class Scope:
    """How many claims bear on a question at each time of knowledge; when the first and last of all was published."""

    totals: tuple[int, ...]
    first: str | None
    last: str | None


async def _scope(
    searcher: Searcher, question: Question, times: Sequence[AsOf | None], without: Sequence[str] = ()
) -> Scope:
    query = clauses(question, None, without)
    # an aggregation would visit every claim; counting reads the index's own counts, sorting stops at the first claim
    totals = (_count(searcher, clauses(question, as_of, without)) for as_of in times)
    ends = (_published(searcher, query, order) for order in ("asc", "desc"))
    counted, (first, last) = await asyncio.gather(asyncio.gather(*totals), asyncio.gather(*ends))
    return Scope(tuple(counted), first, last)


async def _count(searcher: Searcher, query: Json) -> int:
    found = await searcher.search(CLAIMS, {"size": 0, "track_total_hits": True, "query": query})
    return int(found["hits"]["total"]["value"])


async def _published(searcher: Searcher, query: Json, order: str) -> str | None:
    """When the first (`asc`) or last (`desc`) of the claims was published."""
    body: Json = {"size": 1, "track_total_hits": False, "query": query, "sort": [{"published_at": {"order": order}}]}
    hits = (await searcher.search(CLAIMS, body | {"_source": {"includes": ["published_at"]}}))["hits"]["hits"]
    return str(hits[0]["_source"]["published_at"]) if hits else None


def census(query: Json, room: int) -> Json:
    """The request for all assertions, the first `room` claims of each, and the number of all their articles."""
    order = [{"published_at": {"order": "asc"}}, {"claim_id": {"order": "asc"}}]
    below: Json = {
        "articles": {"cardinality": {"field": "article_id", "precision_threshold": 1_000}},
        "first": {"top_hits": {"size": room, "sort": order, "_source": {"includes": list(FIELDS)}}},
    }
    terms = {"field": "assertion", "size": MOST_ASSERTIONS}
    aggs: Json = {"said": {"terms": terms, "aggs": below}, "articles": {"cardinality": _ALL_ARTICLES}}
    return {"size": 0, "track_total_hits": False, "query": query, "aggs": aggs}


async def _groups(searcher: Searcher, query: Json, total: int) -> tuple[list[Group], int]:
    """The groups of the claims a query finds, so many in all, and the number of their articles."""
    try:
        found = (await searcher.search(CLAIMS, census(query, kept(total))))["aggregations"]
    except Refused as error:
        raise _too_wide() from error
    if found["said"].get("sum_other_doc_count"):
        raise _too_wide()
    groups = joined([group for bucket in found["said"]["buckets"] if (group := _group(bucket))])
    return groups, found["articles"]["value"]


def _group(bucket: Mapping[str, Any]) -> Group | None:
    given = (read(hit["_source"]) for hit in bucket["first"]["hits"]["hits"])
    first = tuple(claim for claim in given if claim)
    return Group(first[0].facts, bucket["doc_count"], bucket["articles"]["value"], first) if first else None


async def _articles(searcher: Searcher, question: Question, as_of: AsOf | None, parts: Sequence[Episode]) -> list[int]:
    """How many articles tell of each episode."""
    count: Json = {"articles": {"cardinality": _ALL_ARTICLES}}
    aggs = {str(number): {"filter": _episode(part), "aggs": count} for number, part in enumerate(parts)}
    body = {"size": 0, "track_total_hits": False, "query": clauses(question, as_of), "aggs": aggs}
    answered = (await searcher.search(CLAIMS, body))["aggregations"]
    return [answered[str(number)]["articles"]["value"] for number in range(len(parts))]


def _episode(episode: Episode) -> Json:
    return {"bool": {"should": [_strand(strand) for strand in episode.strands], "minimum_should_match": 1}}


def _strand(strand: Strand) -> Json:
    """The claims of a strand; of those that name no affected party, the ones of its claimant."""
    affected, claimant, _ = strand.subject
    if affected:
        return {"bool": {"filter": [{"term": {"quantity.affected.party": affected}}, *_days(strand.start, strand.end)]}}
    by = [{"term": {"claimant.party": claimant}}, {"term": {"claimant.name": claimant}}]
    return {
        "bool": {
            "filter": [{"bool": {"should": by, "minimum_should_match": 1}}, *_days(strand.start, strand.end)],
            "must_not": [{"exists": {"field": "quantity.affected.party"}}],
        }
    }


async def _edited(searcher: Searcher, question: Question, scope: Scope) -> tuple[list[Claim], list[Revision]]:
    """The claims of every revision of the articles that were changed, as far as they have a claim in question now."""
    if scope.first is None or scope.last is None:
        return [], []
    query = clauses(question)
    first = date.fromisoformat(scope.first[:10])
    since = first - min(EDITED_WITHIN, first - date.min)  # an article may be dated in the year 1
    window: Json = {"range": {"published_at": {"gte": since.isoformat(), "lte": scope.last}}}
    changed = await _ids(searcher, REVISIONS, window, MOST_CHANGED, at_least=2)
    if not changed:
        return [], []
    bearing = {"bool": query["bool"] | {"filter": [*query["bool"]["filter"], {"terms": {"article_id": changed}}]}}
    ids = await _ids(searcher, CLAIMS, bearing, MOST_EDITED, at_least=1)
    return await _revisions(searcher, ids) if ids else ([], [])


async def _ids(searcher: Searcher, alias: str, query: Json, most: int, *, at_least: int) -> list[str]:
    """The articles with so many documents. Raises Refusal where they are too many to list."""
    terms: Json = {"terms": {"field": "article_id", "size": most, "min_doc_count": at_least}}
    found = await searcher.search(alias, {"size": 0, "track_total_hits": False, "query": query, "aggs": {"ids": terms}})
    # the embedded engine knows no `min_doc_count`; the most frequent come first on both
    ids = [bucket["key"] for bucket in found["aggregations"]["ids"]["buckets"] if bucket["doc_count"] >= at_least]
    if len(ids) >= most:
        raise _too_wide()
    return sorted(ids)


async def _revisions(searcher: Searcher, ids: list[str]) -> tuple[list[Claim], list[Revision]]:
    claims: list[Claim] = []
    heads: list[Revision] = []
    async for source in revisions(searcher, ids):
        published, received = moment(source["published_at"]), moment(str(source["received_at"]))
        heads.append(Revision(source["article_id"], source["revision"], published, received))
        told = source["enriched"].get("claims", [])
        parts = partial(map(StoredClaim.model_validate, told))
        given = (read(claim) for claim in told if claim["claim_id"] not in parts)
        claims += [replace(claim, published=published, received=received) for claim in given if claim]
    return claims, heads


def _too_wide() -> Refusal:
    detail = (
        "too many different claims for one answer: ask for a `measure`, an `affected` party, or days `from` and `to`"
    )
    return Refusal(Problem(422, "series_too_wide", "Question too wide", detail))
