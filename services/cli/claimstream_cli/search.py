"""`claimstream search`: ask the search service, show a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import httpx
from rich.text import Text

from claimstream_cli.figures import how_many, marks
from claimstream_cli.fitting import Column, Fitted, Row
from claimstream_cli.plain import plain
from claimstream_cli.service import ServiceError, json_object, no_answer, refusal, wrong_service

Json = dict[str, Any]

_TEXT_LENGTH = 160


def filters(given: Sequence[str]) -> list[tuple[str, str]]:
    """`key=value` words as query parameters. Raises ServiceError for a word of another form."""
    pairs = []
    for word in given:
        key, equals, value = word.partition("=")
        if not equals or not key:
            raise ServiceError(f"{plain(word)} is not a filter: write -f name=value, for example -f source=Reuters")
        pairs.append((key, value))
    return pairs


def search(client: httpx.Client, path: str, parameters: Sequence[tuple[str, str]]) -> Json:
    """The answer of `/v1/articles` or `/v1/claims`. Raises ServiceError."""
    try:
        answer = client.get(path, params=httpx.QueryParams(tuple(parameters)))
    except httpx.HTTPError as error:
        raise no_answer(str(client.base_url), "search", error) from None
    document = json_object(answer)
    if answer.status_code != 200:
        raise ServiceError(refusal(str(client.base_url), "search", answer))
    if not isinstance(document.get("hits"), list):
        raise ServiceError(f"search at {client.base_url}: {wrong_service('search')}")
    return document


_ARTICLES = (
    Column("published", whole=True),
    Column("outlet", gives_way=1),
    Column("article", least=24),
    Column("claims", gives_way=2, justify="right"),
    Column("id", gives_way=3, whole=True),
)
_CLAIMS = (
    Column("said on", whole=True),
    Column("who"),
    Column("speaks for", gives_way=3),
    Column("what", least=17),
    Column("of whom", gives_way=1),
    Column("in these words", least=24),
    Column("outlet", gives_way=2),
)


def articles_table(document: Json) -> Fitted | Text:
    """Articles: when, outlet, what, how many claims, id."""
    return _table(document, _ARTICLES, [_article(hit) for hit in document["hits"]])


def _article(hit: Json) -> tuple[object, ...]:
    published = (hit.get("published_at") or "")[:16].replace("T", " ")
    words = _cut(hit.get("title") or hit.get("snippet") or "")
    return published, hit.get("source"), words, hit.get("claim_count", 0), hit.get("article_id")


def claims_table(document: Json) -> Fitted | Text:
    """Claims: said when and by whom, for which side, what, whose loss, in which words, where."""
    return _table(document, _CLAIMS, [_claim(hit) for hit in document["hits"]])


def _claim(hit: Json) -> tuple[object, ...]:
    claimant, quantity = hit.get("claimant") or {}, hit.get("quantity")
    what = f"{quantity['measure'].replace('_', ' ')}: {how_many(quantity)}" if quantity else hit.get("act")
    affected = ((quantity or {}).get("affected") or {}).get("party")
    what = f"{what or ''}{marks(hit)}"
    said, words = (hit.get("claimed_at") or {}).get("value"), _cut(hit.get("text") or "")
    return said, claimant.get("name"), claimant.get("party"), what, affected, words, hit.get("source")


def total(document: Json) -> str:
    """How many there are, as far as is shown."""
    shown = len(document["hits"])
    found = document.get("total", shown)
    number = found.get("value", shown) if isinstance(found, dict) else found
    return f"{shown} of {number} shown"


def _table(document: Json, columns: Sequence[Column], rows: Sequence[tuple[object, ...]]) -> Fitted | Text:
    if not rows:
        return Text("Nothing was found. Fewer words or filters, or another spelling, may find more.")
    cells = [Row(tuple("" if cell is None else str(cell) for cell in row)) for row in rows]
    return Fitted(columns, cells, caption=total(document))


def _cut(words: str) -> str:
    return words if len(words) <= _TEXT_LENGTH else words[: _TEXT_LENGTH - 1] + "…"
