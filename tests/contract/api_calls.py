"""The calls that docs/api.md shows, in its order. `{article_id}` and `{claim_id}` are filled in from the service."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Call:
    """A request worth showing; the first of an operation with a good answer stands in the OpenAPI document, too."""

    operation: str
    title: str
    request: str
    accept: str | None = None
    longest: int | None = None
    """Characters of the answer shown, where a whole one would be tedious."""


FIND_ARTICLE = "/v1/articles?q=Jermuk&size=1"
FIND_CLAIM = "/v1/claims?measure=killed&party=Armenia&size=1"
"""Where the identifiers come from."""

CALLS: tuple[Call, ...] = (
    Call(
        "GET /v1/articles",
        "Articles by their words, with what was found marked, and counted by source",
        "/v1/articles?q=shelling OR clashes -football&highlight=true&facets=source&size=1",
    ),
    Call(
        "GET /v1/articles",
        "Articles with one claim that is all of this together; any spelling and case will do",
        "/v1/articles?party=armenia&measure=killed&min_value=100&facets=claimant,viewpoint&size=1",
    ),
    Call("GET /v1/articles", "A mistake", '/v1/articles?q=dam "burst&measure=eaten'),
    Call(
        "GET /v1/articles/{article_id}",
        "One article with everything found in it",
        "/v1/articles/{article_id}",
        longest=6_000,
    ),
    Call("GET /v1/articles/{article_id}/revisions", "Its revisions", "/v1/articles/{article_id}/revisions"),
    Call(
        "GET /v1/articles/{article_id}/revisions/diff",
        "What an edit changed about the claims",
        "/v1/articles/{article_id}/revisions/diff",
        longest=3_000,
    ),
    Call(
        "GET /v1/articles/{article_id}/similar",
        "Near copies, and articles about the same",
        "/v1/articles/{article_id}/similar?size=2",
    ),
    Call(
        "GET /v1/claims",
        "Claims: who says how many were killed, newest first",
        "/v1/claims?measure=killed&background=false&affected=Armenia&facets=party,viewpoint&size=1",
    ),
    Call(
        "GET /v1/claims",
        "Claims by week, without those of one outlet",
        "/v1/claims?source=!Example Wire&facets=claimed_at,act&interval=week&size=1",
    ),
    Call("GET /v1/claims", "Nothing, and the name that was meant", "/v1/claims?affected=Armania"),
    Call("GET /v1/claims/{claim_id}", "One claim with the passage around it", "/v1/claims/{claim_id}"),
    Call(
        "GET /v1/series",
        "What each side said over time",
        "/v1/series?measure=killed&affected=Armenia&claimant_party=Azerbaijan",
    ),
    Call("GET /v1/entities", "Names by their beginning", "/v1/entities?q=arm&size=2"),
    Call("GET /v1/suggest", "Completions for a search box", "/v1/suggest?q=kar&size=3"),
    Call(
        "GET /v1/significant",
        "What sets some articles apart from the rest",
        "/v1/significant?party=Azerbaijan&size=3",
        longest=4_000,
    ),
    Call(
        "GET /v1/query/validate",
        "How a query is read",
        '/v1/query/validate?q=Türkiye "broken truce"~2 -flood*&party=greek',
    ),
    Call("GET /v1/query/validate", "A name that nothing has", "/v1/query/validate?of=claims&party=Armania"),
    Call(
        "GET /v1/query/validate", "What is wrong with a query", "/v1/query/validate?q=*uce truce (a OR&of=claims&size=0"
    ),
    Call(
        "GET /v1/export/articles",
        "Everything, one article a line",
        "/v1/export/articles?source=Riverside Post",
        longest=3_000,
    ),
    Call(
        "GET /v1/export/claims",
        "Everything, one claim a line",
        "/v1/export/claims?measure=displaced&party=Armenia",
        longest=3_000,
    ),
    Call(
        "GET /v1/export/claims",
        "As a table for spreadsheets",
        "/v1/export/claims?measure=displaced&party=Armenia",
        accept="text/csv",
        longest=2_000,
    ),
    Call(
        "GET /v1/export/claims",
        "As schema.org claims",
        "/v1/export/claims?measure=displaced&party=Armenia",
        accept="application/ld+json",
        longest=3_000,
    ),
    Call("GET /healthz", "Whether the process is up", "/healthz"),
    Call("GET /readyz", "Whether searches can be answered", "/readyz"),
    Call("GET /metrics", "Metrics for Prometheus", "/metrics", longest=400),
)
