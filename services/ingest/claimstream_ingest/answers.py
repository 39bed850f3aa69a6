"""The bodies of the answers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from claimstream_common.problems import Problem
from claimstream_ingest.intake import Line
from claimstream_ingest.problems import RETRY_SECONDS, brief
from claimstream_schemas.article import RawArticle

_ID = "0f343b0931126a20f133d67c2b018a3b"


class Receipt(BaseModel):
    """An accepted article: its identity and the moment that orders its revisions."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {"article_id": _ID, "revision": "9b74c9897bac770f", "received_at": "2022-09-14T08:59:03.120045Z"}
            ]
        }
    )

    article_id: str
    revision: str
    received_at: datetime


class LineError(BaseModel):
    """Why a line was not taken."""

    code: str
    detail: str
    field: str | None = None


class BatchItem(BaseModel):
    """One line: `article_id` where its status is 202, else `error`. Lines count from 1, blank ones included."""

    line: int
    status: int = Field(description="The status the line would have had as a request of its own.")
    article_id: str | None = None
    error: LineError | None = None


class BatchAnswer(BaseModel):
    """What became of every line that is not blank, in order."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "accepted": 1,
                    "items": [
                        {"line": 1, "status": 202, "article_id": _ID},
                        {
                            "line": 2,
                            "status": 422,
                            "error": {
                                "code": "invalid_article",
                                "detail": "published_at: not a date",
                                "field": "published_at",
                            },
                        },
                    ],
                }
            ]
        }
    )

    accepted: int
    items: list[BatchItem]


def receipt(article: RawArticle) -> Receipt:
    """What a caller is told of an accepted article."""
    return Receipt(article_id=article.article_id, revision=article.revision, received_at=article.received_at)


def batch_document(lines: Sequence[Line]) -> dict[str, Any]:
    """A BatchAnswer as sent."""
    items = [_item(line) for line in lines]
    return {"accepted": sum(item["status"] == 202 for item in items), "items": items}


def batch_headers(lines: Sequence[Line]) -> dict[str, str]:
    """`Retry-After` when a line failed for a reason that passes by itself."""
    codes = {line.result.code for line in lines if isinstance(line.result, Problem)}
    waits = [RETRY_SECONDS[code] for code in codes if code in RETRY_SECONDS]
    return {"Retry-After": str(max(waits))} if waits else {}


def _item(line: Line) -> dict[str, Any]:
    if isinstance(line.result, Problem):
        return {"line": line.number, "status": line.result.status, "error": brief(line.result)}
    return {"line": line.number, "status": 202, "article_id": line.result.article_id}
