"""`claimstream search`: ask the search service, show a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import httpx
from rich.table import Table
from rich.text import Text

from claimstream_cli.figures import how_many
from claimstream_cli.plain import plain
from claimstream_cli.service import ServiceError, detail_of, json_object, no_answer

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


def search(client: httpx.Client, path: str, parameters: Sequence[tuple[str, str]]) -> dict[str, Any]:
    """The answer of `/v1/articles` or `/v1/claims`. Raises ServiceError."""
    try:
        answer = client.get(path, params=httpx.QueryParams(tuple(parameters)))
    except httpx.HTTPError as error:
        raise no_answer(str(client.base_url), "search", error) from None
    document = json_object(answer)
    if answer.status_code != 200 or not isinstance(document.get("hits"), list):
        raise ServiceError(f"search at {client.base_url}: {plain(detail_of(answer))}")
    return document


def articles_table(document: dict[str, Any]) -> Table:
    """Articles: when, outlet, what, how many claims, id."""
    table = _table(document, "published", "outlet", "article", "claims", "id")
    for hit in document["hits"]:
        words = hit.get("title") or hit.get("snippet") or ""
        _add(
            table,
            hit.get("published_at"),
            hit.get("source"),
            _cut(words),
            hit.get("claim_count", 0),
            hit.get("article_id"),
        )
    return table


def claims_table(document: dict[str, Any]) -> Table:
    """Claims: said when and by whom, for which side, what, whose loss, in which words, where."""
    table = _table(document, "said on", "who", "speaks for", "what", "of whom", "in these words", "outlet")
    for hit in document["hits"]:
        claimant, quantity = hit.get("claimant") or {}, hit.get("quantity")
        what = f"{quantity['measure']}: {how_many(quantity)}" if quantity else hit.get("act")
        affected = ((quantity or {}).get("affected") or {}).get("party")
        said = (hit.get("claimed_at") or {}).get("value")
        words, outlet = _cut(hit.get("text") or ""), hit.get("source")
        _add(table, said, claimant.get("name"), claimant.get("party"), what, affected, words, outlet)
    return table


def total(document: dict[str, Any]) -> str:
    """How many there are, as far as is shown."""
    shown = len(document["hits"])
    found = document.get("total", shown)
    number = found.get("value", shown) if isinstance(found, dict) else found
    return f"{shown} of {number} shown"


def _table(document: dict[str, Any], *headings: str) -> Table:
    table = Table(caption=total(document), caption_justify="left")
    for heading in headings:
        table.add_column(heading, overflow="fold")
    return table


def _add(table: Table, *cells: object) -> None:
    # Text, not str: square brackets in an article are no markup.
    table.add_row(*(Text(plain("" if cell is None else cell)) for cell in cells))


def _cut(words: str) -> str:
    return words if len(words) <= _TEXT_LENGTH else words[: _TEXT_LENGTH - 1] + "…"
