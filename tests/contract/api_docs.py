"""Writes docs/api.md, README's calls, and the examples of the OpenAPI document, from what a running demo answers.

`make demo` in one terminal; in another `python -m tests.contract.api_docs http://127.0.0.1:PORT` with the address of
the search service that the demo prints.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx

from claimstream_search.examples import Example
from tests.contract.api_calls import CALLS, FIND_ARTICLE, FIND_CLAIM, Call
from tests.contract.readme_calls import curl, replaced, section

ROOT = Path(__file__).resolve().parent.parent.parent
PAGE = ROOT / "docs" / "api.md"
RECORDED = ROOT / "services" / "search" / "claimstream_search" / "examples.json"
README = ROOT / "README.md"

_HEAD = """# The search API, call by call
Every answer below is what the service answered to this very request over the articles of `make demo`
(`python -m tests.contract.api_docs` records them anew). The parameters of each call, with what they mean, are at
[/docs](http://localhost:8002/docs) and `/openapi.json` of a running service. People read the same answers at `GET /`,
the explore page: each of its views links to the call behind it.

What holds for all of them: an unknown parameter is an error; errors are `application/problem+json` with a stable
`code`; every answer carries `X-Request-Id`. A filter may be repeated (any of its values) and `!value` excludes. What is
asked of claims holds on one claim together. Following `next_cursor` goes through every hit once, as the index was at
the first page, with no ceiling at 10,000; a cursor unused for `SEARCH_CURSOR_KEEP_ALIVE_SECONDS` is answered with 410.
`total` is exact up to 1,000,000, and `total_exact` says whether it is. Where nothing is found, `unknown_values` tells
the names in the filters that nothing has, with near ones. A facet's own filter does not shrink its counts.
An address of more than 65,535 bytes is refused with a plain 400 before it is read.
With `sort=relevance`, `recency=30` takes half of a match's score for every 30 days of its age.
"""


def main(address: str) -> None:
    """Ask, record, write. Raises httpx.HTTPError where nobody answers."""
    with httpx.Client(base_url=address, timeout=30) as client:
        names = {
            "article_id": _first(client, FIND_ARTICLE)["article_id"],
            "claim_id": _first(client, FIND_CLAIM)["claim_id"],
        }
        offered = client.get("/openapi.json").json()["paths"]
        shown = [call for call in CALLS if call.operation.removeprefix("GET ") in offered]
        found = [_recorded(client, call, names) for call in shown]
    RECORDED.write_text(
        json.dumps([asdict(one) for one in found], indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
    )
    PAGE.write_text(rendered(shown, found), encoding="utf-8")
    README.write_text(replaced(README.read_text(encoding="utf-8"), section(shown, found)), encoding="utf-8")


def rendered(calls: Sequence[Call], found: Sequence[Example]) -> str:
    """The page, from what was recorded."""
    return "\n".join([_HEAD, *(line for pair in zip(calls, found, strict=True) for line in _section(*pair))])


def _section(call: Call, one: Example) -> Iterator[str]:
    language = "json" if "json" in one.media_type and isinstance(one.body, (dict, list)) else "text"
    body = one.body if isinstance(one.body, str) else json.dumps(one.body, indent=1, ensure_ascii=False)
    yield f"## {call.title}\n`{call.operation}`\n"
    yield f"```sh\n{curl(one)}\n```"
    yield f"{one.status} `{one.media_type}`\n```{language}\n{_cut(body, call.longest)}\n```\n"


def _cut(body: str, longest: int | None) -> str:
    if longest is None or len(body) <= longest:
        return body.rstrip("\n")
    return (
        body[:longest].rpartition("\n")[0] + "\n... (the rest is left out here)"
        if "\n" in body[:longest]
        else (body[:longest] + " ... (the rest is left out here)")
    )


def _first(client: httpx.Client, request: str) -> Any:
    answer = client.get(request)
    answer.raise_for_status()
    return answer.json()["hits"][0]


def _recorded(client: httpx.Client, call: Call, names: dict[str, str]) -> Example:
    path, _, query = call.request.format(**names).partition("?")
    request = path + (f"?{quote(query, safe='=&!,*~-_.:')}" if query else "")
    answer = client.get(request, headers={"Accept": call.accept} if call.accept else {})
    media_type = answer.headers["content-type"].partition(";")[0]
    body = answer.json() if re.fullmatch(r"application/(\w+\+)?json", media_type) else answer.text.replace("\r\n", "\n")
    return Example(call.operation, request, call.accept, answer.status_code, media_type, _steady(body))


def _steady(body: Any) -> Any:
    """Without what changes from one recording to the next for no reason."""
    if isinstance(body, dict) and isinstance(body.get("next_cursor"), str):
        return body | {"next_cursor": body["next_cursor"][:40] + "..."}
    return body


if __name__ == "__main__":
    main(sys.argv[1])
