"""README shows every call with its recorded answer; abridging leaves out and never rewrites."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_search import examples
from claimstream_search.examples import Example
from tests.contract.api_calls import CALLS
from tests.contract.api_docs import README
from tests.contract.readme_calls import (
    BEGIN,
    END,
    LONGEST_LIST,
    LONGEST_TEXT,
    abridged,
    answer,
    curl,
    replaced,
    section,
)

RECORDED = examples.recorded()
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=2 * LONGEST_TEXT),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text("abc", min_size=1, max_size=3), inner, max_size=4)
    ),
    max_leaves=25,
)


def example(body: Any) -> Example:
    return Example("GET /v1/x", "/v1/x?a=b c", None, 200, "application/json", body)


def test_the_part_on_calls_is_what_was_recorded() -> None:
    calls = [call for call in CALLS if call.operation in {one.operation for one in RECORDED}]
    page = README.read_text(encoding="utf-8")
    assert page == replaced(page, section(calls, RECORDED))


def test_every_operation_is_there_once_with_its_command() -> None:
    part = README.read_text(encoding="utf-8").partition(BEGIN)[2].partition(END)[0]
    assert sorted(re.findall(r"<code>(GET [^<]+)</code>", part)) == sorted({one.operation for one in RECORDED})
    assert len(re.findall(r"^curl ", part, re.MULTILINE)) == len({one.operation for one in RECORDED})


@given(JSON)
def test_what_is_shown_stands_in_the_answer(body: Any) -> None:
    assert _stands_in(abridged(body), body)


def _stands_in(shown: Any, body: Any) -> bool:
    """Whether it is the value, or its beginning with a note of what is left out."""
    match body:
        case dict():
            return all(key == "..." or _stands_in(shown[key], body[key]) for key in shown)
        case list():
            said = len(body) > LONGEST_LIST
            kept = shown[: len(shown) - said]
            missing = [f"... {len(body) - len(kept)} more"] if said else []
            return shown[len(kept) :] == missing and all(map(_stands_in, kept, body))
        case str():
            return bool(shown == body or (body.startswith(shown.removesuffix("...")) and shown.endswith("...")))
    return bool(shown == body)


@given(st.dictionaries(st.text("abc", min_size=1, max_size=3), JSON, max_size=4))
def test_the_block_is_json_of_what_is_shown(body: dict[str, Any]) -> None:
    language, block = answer(example(body))
    assert language == "json"
    assert json.loads(block) == abridged(body)


def test_a_text_is_cut_by_lines_and_says_so() -> None:
    assert answer(example("\n".join("abcdefgh")))[1] == "a\nb\nc\nd\ne\nf\n... 2 more"


def test_a_command_is_quoted_for_the_shell() -> None:
    assert curl(example({})) == "curl 'http://localhost:8002/v1/x?a=b c'"


def test_a_page_without_the_marks_is_refused() -> None:
    with pytest.raises(ValueError, match="calls: written by"):
        replaced("# No place", "part")
