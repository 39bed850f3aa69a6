"""What the OpenAPI description says beyond what the types say: request bodies, examples, problems."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI

from claimstream_common.problems import PROBLEM_JSON, problem_schemas
from claimstream_ingest.problems import CODES
from claimstream_schemas.article import ArticlePost

ARTICLE_EXAMPLE = {
    "url": "https://news.example/harbour-closed",
    "source": "Example Wire",
    "title": "Harbour closed after storm",
    "text": "At least 12 fishermen were killed in the storm, the port authority of Nowhere said on Tuesday.",
    "published_at": "2022-09-14T08:59:00Z",
    "language": "en",
}
_NDJSON_EXAMPLE = (
    '{"source": "Example Wire", "title": "One", "text": "The mayor said that two bridges were closed."}\n'
    '{"source": "Example Wire", "title": "Two", "text": "Both bridges are open again, according to the police."}\n'
)
_PARAMETERS = [
    {
        "name": "traceparent",
        "in": "header",
        "description": "W3C trace context; passed on with the article.",
        "schema": {"type": "string"},
    },
    {
        "name": "X-Request-Id",
        "in": "header",
        "description": "Comes back with the answer and stands in the log.",
        "schema": {"type": "string", "pattern": "^[A-Za-z0-9._:-]{1,128}$"},
    },
]


def _problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    return {status: _problem(status) for status in statuses}


def _problem(status: int) -> dict[str, Any]:
    codes = [code for code, (known, _) in CODES.items() if known == status]
    answer: dict[str, Any] = {
        "description": "; ".join(f"{CODES[code][1]} (`{code}`)" for code in codes),
        "content": {PROBLEM_JSON: {"schema": {"$ref": "#/components/schemas/Problem"}}},
    }
    if status == 503:
        answer["headers"] = {
            "Retry-After": {"description": "Seconds until it is worth trying again.", "schema": {"type": "integer"}}
        }
    return answer


def _body(media_type: str, schema: dict[str, Any], example: Any) -> dict[str, Any]:
    content = {media_type: {"schema": schema, "examples": {"article": {"value": example}}}}
    return {"parameters": _PARAMETERS, "requestBody": {"required": True, "content": content}}


POST_ARTICLE: dict[str, Any] = {
    "tags": ["articles"],
    "summary": "Post an article",
    "responses": _problems(400, 408, 413, 415, 422, 500, 503),
    "openapi_extra": _body("application/json", {"$ref": "#/components/schemas/ArticlePost"}, ARTICLE_EXAMPLE),
}
POST_BATCH: dict[str, Any] = {
    "tags": ["articles"],
    "summary": "Post many articles as NDJSON, optionally with Content-Encoding: gzip",
    "responses": _problems(400, 408, 413, 415, 422, 500, 503),
    "openapi_extra": _body(
        "application/x-ndjson",
        {"type": "string", "description": "One ArticlePost a line; blank lines are skipped."},
        _NDJSON_EXAMPLE,
    ),
}
HEALTHZ: dict[str, Any] = {"tags": ["operations"], "summary": "Process up", "responses": _problems(422, 500)}
READYZ: dict[str, Any] = {
    "tags": ["operations"],
    "summary": "Ready to take articles",
    "responses": _problems(422, 500)
    | {
        200: {"description": "Ready", "content": {"application/json": {"example": {"status": "ready"}}}},
        503: {
            "description": "Not ready, with the reasons",
            "content": {
                "application/json": {
                    "example": {"status": "not ready", "reasons": {"kafka": "no Kafka broker answers at kafka:9092"}}
                }
            },
        },
    },
}
METRICS: dict[str, Any] = {
    "tags": ["operations"],
    "summary": "Prometheus metrics",
    "responses": _problems(422, 500)
    | {200: {"description": "Metrics", "content": {"text/plain": {"schema": {"type": "string"}}}}},
}


class DescribedApi(FastAPI):
    """A FastAPI whose description also holds the models that its routes read and answer by themselves."""

    def openapi(self) -> dict[str, Any]:
        """The description, made once."""
        described = super().openapi()
        schemas = described.setdefault("components", {}).setdefault("schemas", {})
        post = ArticlePost.model_json_schema(ref_template="#/components/schemas/{model}")
        schemas.update(post.pop("$defs", {}) | {"ArticlePost": post} | problem_schemas())
        return described
