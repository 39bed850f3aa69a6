"""Lines a source prints under many articles: how they are proposed, and marked once they are known."""

from __future__ import annotations

import io
import json
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.enrichers.boilerplate import mark
from claimstream_enrich.repeated_lines import LONGEST, main, normalised, repeated, table, version

FOOT = "Call our news desk on 555 01{n} at any hour"
STORIES = ["The river rose.", "The bridge fell.", "The mill burned.", "The mayor spoke."]


def articles(source: str = "Example Wire", count: int = 4) -> list[tuple[str, str]]:
    return [(source, f"{story}\n\n{FOOT.format(n=n)}") for n, story in enumerate(STORIES[:count])]


def test_a_line_under_several_articles_is_proposed_whatever_its_numbers() -> None:
    assert repeated(articles()) == {"Example Wire": [normalised(FOOT.format(n=7))]}


def test_lines_count_once_per_text_and_by_source() -> None:
    assert repeated(articles(count=2) * 5) == {}
    assert repeated([*articles(count=2), *articles("Other Wire", 2)]) == {}


def test_a_paragraph_is_never_proposed() -> None:
    long = "a" * (LONGEST + 1)
    assert repeated([("Example Wire", f"{story}\n\n{long}") for story in STORIES]) == {}


def test_what_is_rare_among_many_articles_is_not_proposed() -> None:
    many = [("Example Wire", f"Story {'x' * n}") for n in range(300)]
    assert repeated([*many, *articles()]) == {}


@given(st.permutations(articles()))
def test_the_order_of_the_articles_does_not_matter(shuffled: list[tuple[str, str]]) -> None:
    assert repeated(shuffled) == repeated(articles())


def test_a_known_line_is_marked_and_nothing_else() -> None:
    text = articles()[0][1]
    known = frozenset({normalised(FOOT.format(n=99))})
    assert [(text[m.start : m.end], m.rule) for m in mark(text, known)] == [(FOOT.format(n=0), "repeated_line")]
    assert mark(text) == []


def test_the_version_says_with_which_lines() -> None:
    assert version({}) == ""
    one, other = version({"a": frozenset({"x", "y"})}), version({"a": frozenset({"x"})})
    assert one.startswith("+")
    assert one != other == version({"a": frozenset({"x"})})


def test_the_shipped_lines_are_normalised() -> None:
    assert all(normalised(line) == line for held in table().values() for line in held)


def test_the_job_reads_and_writes_lines(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    posted = "\n".join(json.dumps({"source": source, "text": text, "url": "u"}) for source, text in articles())
    monkeypatch.setattr(sys, "stdin", io.StringIO(posted + "\n\n"))
    main()
    assert json.loads(capsys.readouterr().out) == repeated(articles())
