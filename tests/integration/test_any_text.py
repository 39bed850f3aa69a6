"""No enricher raises on any text, and no span of what it finds is broken: 2,000 texts in CI, a small dose otherwise."""

from __future__ import annotations

import os
from functools import cache

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from claimstream_enrich.handler import Enriched, Rejected, handle
from claimstream_enrich.nlp import Parser, load_nlp
from claimstream_enrich.registry import ENRICHERS
from claimstream_schemas.article import EnrichedArticle, RawArticle
from claimstream_schemas.codec import decode, encode
from tests.articles import raw_article

pytestmark = pytest.mark.model

SHORT, LONG = (1_960, 40) if os.environ.get("CI") else (40, 2)
"""Texts of each kind; a long one costs as much as forty short ones."""
LONGEST = 50_000

_NAMES = [
    "Sudan", "Chad", "Addis Ababa", "the Lake Front", "Ann Oduya", "General Deby", "its army", "Both sides", "India's",
    "the Red Cross (RC)", "UN", "EU", "Mr", "O'Neil", "Łódź", "中国", "Армения", "الخرطوم", "é", "St.", "U.S.",
]  # fmt: skip
_NUMBERS = [
    "12", "1,200", "1.2 million", "a dozen", "hundreds of", "between 3 and", "9/14/2022", "14/9/2022-|Last update:",
    "٣", "½", "10²", "0", "-5", "1e9", "99999999999999999999", "$40m", "24-hour", "the 1990s", "29 February 2023",
    "13 September", "Monday", "yesterday (Tuesday)", "May 99", "00:00",
]  # fmt: skip
_WORDS = [
    "said", "that", "killed", "denied", "accused", "of", "according to", "citing", "each other", "were wounded and",
    "soldiers", "people", "the toll rose to", "from", "including", "no", "told reporters:", "quoted as saying", "who",
    "in the words of", "a statement by", "missing", "its", "he", "they", "fled", "captured", "and", "while", "could",
    "an updated toll of", "warned", "both sides", "a previous", "by", "at least", "'s", "â€™s", "&amp;", "not",
]  # fmt: skip
_MARKS = [
    ".", ",", ":", ";", '"', "“", "”", "‘", "’", "''", "``", "«", "(", ")", "—", "–", "-", "--", "…", "?", "!", "\n",
    "\n\n", "\r\n", "\u2028", "\x00", "\x85", "\t", "\xa0", "\u200b", "\ufeff", "\u202e", "🙂", "*", "|", "©", "…\n",
]  # fmt: skip
_LINES = [
    "Advertisement",
    "Share | Tweet",
    "OSLO, May 3 (Wire) -",
    "Read also: Why",
    "Leave a Reply",
    "By Ann Lee",
    "(AFP)",
]

_SPEAKERS = [
    "Sudan", "Ann Oduya, Chad's minister,", "The army", "He", "Both sides", "A statement by the Red Cross",
    "Peru's navy", "“It is over,” Omar Idris", "The Lake Front, a militia,", "Reports that", "Its spokesman", "Police",
    "Kyiv and Moscow",
]  # fmt: skip
_CUES = [
    "said", "denied that", "reported", "accused Chad of", "said, citing the UN,", "was quoted as saying", "put",
    "called", "described what he called it as", "traded accusations of", "show that",
    "said the president, the company and",
]  # fmt: skip
_GROUPS = ["soldiers", "people", "of its fighters", "children", "homes", "square kilometres", "dead", "the missing at"]
_FATES = ["were killed", "had been wounded on Monday", "fled to Chad", "since May 3", "in the 1990s", "each other", ""]

words = st.sampled_from([*_NAMES, *_NUMBERS, *_WORDS, *_MARKS])
spaces = st.sampled_from([" ", " ", " ", " ", "", "\n"])
noise = st.lists(st.tuples(words, spaces), min_size=1, max_size=40).map(lambda w: "".join(a + b for a, b in w))
claims = st.tuples(
    *(st.sampled_from(part) for part in (_SPEAKERS, _CUES, _NUMBERS, _GROUPS, _FATES, _MARKS)), st.sampled_from(_MARKS)
).map(" ".join)
characters = st.text(alphabet=st.characters(codec="utf-8"), min_size=1, max_size=120)
blocks = st.one_of(claims, claims, noise, characters, st.sampled_from(_LINES))
short = st.lists(blocks, min_size=2, max_size=6).map("\n".join)
sizes = st.sampled_from([2_000, 5_000, 20_000, LONGEST])
pieces = st.lists(blocks, min_size=3, max_size=12).map(" ".join).filter(str.strip)
languages = st.sampled_from([None, "en", "en"])


@cache
def nlp() -> Parser:
    return load_nlp()


def check(text: str, language: str | None = "en") -> None:
    """The article flows through, every layer is made, and every span holds its quote."""
    with nlp().memory_zone():
        outcome = handle(encode(raw_article(text=text, language=language)), ENRICHERS, nlp())
    assert isinstance(outcome, Enriched), outcome
    reports = decode(EnrichedArticle, outcome.value).enrichers
    assert [(report.name, report.error) for report in reports if report.status != "ok"] == []
    assert [report.name for report in reports] == [enricher.name for enricher in ENRICHERS]


@settings(max_examples=SHORT, deadline=None, suppress_health_check=list(HealthCheck))
@given(short.filter(str.strip), languages)
@example("Chad said\x00 12 of its soldiers “were killed", "en")
@example("\ud7ff\ue000\uffff\U0010ffff", None)
@example("a" * 4_000, "en")
@example("(" * 2_000, "en")
@example("12 " * 700, "en")
@example('"' * 999, "en")
def test_any_text_gets_every_layer(text: str, language: str | None) -> None:
    check(text, language)


@settings(max_examples=LONG, deadline=None, suppress_health_check=list(HealthCheck))
@given(pieces, sizes)
def test_any_long_text_gets_every_layer(piece: str, size: int) -> None:
    check((piece * (size // len(piece) + 1))[:size])


def test_a_lone_surrogate_is_a_dead_letter() -> None:
    payload = encode(raw_article(text="Chad said so.")).replace(b"Chad", b"\\ud800")
    outcome = handle(payload, ENRICHERS, nlp())
    assert isinstance(outcome, Rejected)
    with pytest.raises(ValueError, match=r"surrogate|unicode"):
        RawArticle.model_validate({**raw_article().model_dump(), "text": "\ud800"})
