"""The page at /docs: all that the description says, and nothing from anybody else's server."""

from __future__ import annotations

import re
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from claimstream_common.reference import page

SAILING: dict[str, Any] = {
    "description": "Needs a boat.",
    "required": ["boat"],
    "properties": {
        "boat": {"type": "string", "minLength": 1, "maxLength": 3000, "description": "Which <one>."},
        "port": {"anyOf": [{"type": "string", "maxLength": 90}, {"type": "null"}], "default": None},
        "stops": {"type": "array", "maxItems": 9, "items": {"$ref": "#/components/schemas/Stop"}, "default": []},
        "deck": {"type": "integer", "minimum": 2, "default": 3},
        "flag": {"anyOf": [{"enum": ["red", "green"], "type": "string"}, {"type": "boolean"}]},
        "name": {"pattern": "^[a-z]+$", "type": "string"},
        "rest": {},
    },
}
DOCUMENT: dict[str, Any] = {
    "info": {"title": "ferries <1>", "version": "7", "description": "Sailings."},
    "paths": {
        "/v1/sailings": {
            "get": {
                "summary": "All sailings",
                "description": "Newest first.",
                "parameters": [
                    {"name": "port", "description": "Where from.", "schema": {"enum": ["Lintown", "!Lintown"]}},
                    {"name": "size", "description": "How many.", "schema": {"type": "integer", "default": 20}},
                ],
                "responses": {
                    "200": {"description": "Found.", "content": {"application/json": {"example": {"total": 3}}}},
                    "422": {"description": "Wrong.", "content": {"application/problem+json": {"example": "hidden"}}},
                },
                "x-example-request": "/v1/sailings?size=1",
            },
            "post": {
                "summary": "A new sailing",
                "requestBody": {
                    "content": {
                        "application/json": {
                            "examples": {"one": {"value": {"boat": "Heron"}}},
                            "schema": {"$ref": "#/components/schemas/Sailing"},
                        },
                        "application/x-ndjson": {"schema": {"type": "string", "description": "A Sailing a line."}},
                    }
                },
                "responses": {
                    "202": {
                        "description": "Taken.",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Receipt"}}},
                    }
                },
            },
        },
    },
    "components": {"schemas": {"Receipt": {"examples": [{"number": 9}]}, "Sailing": SAILING}},
}


def test_every_call_with_its_parameters_bodies_and_answers() -> None:
    html = page(DOCUMENT)
    for said in ("ferries &lt;1&gt; 7", "Newest first.", "Where from. One of: Lintown.", "How many. Default: 20."):
        assert said in html
    for status in ("200", "202", "422"):
        assert f"<code>{status}</code>" in html
    assert '<a href="v1/sailings?size=1">' in html
    assert html.count("<pre>") == 3
    for example in ("&quot;total&quot;: 3", "&quot;boat&quot;: &quot;Heron&quot;", "&quot;number&quot;: 9"):
        assert example in html
    assert "hidden" not in html


def test_the_fields_of_a_body() -> None:
    html = page(DOCUMENT)
    assert "<p>Needs a boat.</p><h3>Fields of Sailing</h3>" in html
    assert "<p>A Sailing a line.</p>" in html
    rows = dict(re.findall(r"<tr><td><code>(\w+)</code></td><td>(.*?)</td></tr>", html))
    assert {name: rows[name] for name in SAILING["properties"] if name != "port"} == {
        "boat": "string (1 to 3,000 characters), required. Which &lt;one&gt;.",
        "stops": "array (at most 9) of Stop.",
        "deck": "integer (at least 2). Default: 3.",
        "flag": "string (one of red, green) or boolean.",
        "name": "string (as ^[a-z]+$).",
        "rest": "anything.",
    }
    assert "<td>string (at most 90 characters).</td>" in html


def test_every_link_of_the_list_leads_to_a_call() -> None:
    html = page(DOCUMENT)
    anchors = re.findall(r'href="#([^"]+)"', html)
    assert anchors == re.findall(r'<h2 id="([^"]+)"', html)
    assert len(set(anchors)) == 2


@given(st.text(max_size=30))
def test_words_are_words_and_nothing_comes_from_elsewhere(words: str) -> None:
    call = {"summary": words, "description": words, "responses": {"200": {"description": words}}}
    html = page({"info": {"title": words, "version": words}, "paths": {"/x": {"get": call}}})
    for loads in ("<script", "<link", "<img", "<iframe", "@import", "src=", "url("):
        assert loads not in html.replace(words, "") or loads in words
    assert html.count("<h2") == 1
