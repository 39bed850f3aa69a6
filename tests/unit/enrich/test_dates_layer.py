"""Layer `dates` on parses without a model: what becomes a mention, seen from the local day of publication."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc

from claimstream_enrich.document import Document
from claimstream_enrich.enrichers.dates import run
from claimstream_schemas.article import Boilerplate, DateMention, Publication
from claimstream_schemas.base import Span
from tests.articles import raw_article
from tests.unit.enrich.blank import BLANK
from tests.unit.enrich.hand_parses import parsed


def dates(
    text: str, published: str = "2024-03-15", *, doc: Doc | None = None, skip: Iterable[str] = ()
) -> list[DateMention]:
    """The mentions in a text; `skip` are pieces of it that are boilerplate."""
    marks = [Boilerplate(start=text.index(each), end=text.index(each) + len(each), rule="byline") for each in skip]
    layers = {"boilerplate": marks, "publication": Publication(published_at=published, basis="given")}
    return run(Document(raw_article(text=text), lambda: BLANK(text) if doc is None else doc, layers))


def starts(text: str, published: str = "2024-03-15", *, doc: Doc | None = None) -> list[tuple[str, str | None]]:
    return [(each.text, each.time.start) for each in dates(text, published, doc=doc)]


def test_a_mention_tells_what_stands_there_and_what_it_means() -> None:
    text = "🚢 It sank yesterday (Wednesday)."
    (mention,) = dates(text)
    time = mention.time
    assert (mention.start, mention.end, mention.text) == (10, 31, "yesterday (Wednesday)")
    assert text[mention.start : mention.end] == mention.text == time.expression
    assert (time.start, time.end, time.granularity, time.basis) == ("2024-03-13", None, "day", "weekday")
    assert time.conflict is True
    assert time.span == Span(start=10, end=31)


@pytest.mark.parametrize(
    ("published", "today"),
    [
        ("2024-03-31", "2024-03-31"),
        # both sides of the hour that summer time takes away or gives, and days that UTC calls otherwise
        ("2024-03-31T01:59:59+01:00", "2024-03-31"),
        ("2024-03-31T03:00:00+02:00", "2024-03-31"),
        ("2024-03-31T00:30:00+02:00", "2024-03-31"),
        ("2024-10-27T02:30:00+02:00", "2024-10-27"),
        ("2024-10-27T02:30:00+01:00", "2024-10-27"),
        ("2024-12-31T23:30:00-05:00", "2024-12-31"),
        ("2025-01-01T00:15:00+14:00", "2025-01-01"),
        ("2024-02-29T23:59:59Z", "2024-02-29"),
    ],
)
def test_today_is_the_day_where_the_article_was_written(published: str, today: str) -> None:
    assert starts("It rains today.", published) == [("today", today)]


def test_what_touches_boilerplate_is_left_out_and_the_rest_stays() -> None:
    text = "Updated on 3 May 2021. The dam broke on 1 May. Share this on Monday."
    assert [each.text for each in dates(text, skip=["Updated on 3 May 2021.", "Share this on Monday."])] == ["1 May"]
    assert [each.text for each in dates(text, skip=["May 2021"])] == ["1 May", "Monday"]


def test_a_range_has_both_ends_and_an_open_one_none() -> None:
    text = "It burned from May 30 to June 2, 2021 and has smoked since 2022."
    closed, opened = (each.time for each in dates(text))
    assert (closed.start, closed.end, closed.granularity) == ("2021-05-30", "2021-06-02", "day")
    assert (opened.start, opened.end, opened.granularity) == ("2022-01-01", None, "open")


def test_days_that_no_calendar_has_are_no_mentions() -> None:
    assert starts("It broke on 30 February 2021, then on 31/31/2021 and on 12 May 2021.") == [
        ("12 May 2021", "2021-05-12")
    ]


def test_the_verb_turns_a_weekday_round() -> None:
    doc = parsed(
        "Ships/NOUN/nsubj/1 left=leave/VERB/ROOT/1 Monday/PROPN/npadvmod/1 ,/PUNCT/punct/1 others/NOUN/nsubj/6 "
        "will/AUX/aux/6 leave/VERB/ROOT/6 Tuesday/PROPN/npadvmod/6"
    )
    assert starts(doc.text, doc=doc) == [("Monday", "2024-03-11"), ("Tuesday", "2024-03-19")]


@pytest.mark.parametrize(
    ("tokens", "expected"),
    [
        ("An/DET/det/1/DT army/NOUN/nsubj/4/NN of/ADP/prep/1/IN 2000/NUM/nummod/4/CD soldiers/NOUN/ROOT/4/NNS", []),
        ("In/ADP/prep/2/IN 2000/NUM/pobj/0/CD it/PRON/ROOT/2/PRP", [("2000", "2000-01-01")]),
        (
            "They/PRON/nsubj/1/PRP won=win/VERB/ROOT/1/VBD the/DET/det/4/DT 2020/NUM/nummod/4/CD war/NOUN/dobj/1/NN",
            [("2020", "2020-01-01")],
        ),
    ],
)
def test_a_bare_number_before_things_is_no_year(tokens: str, expected: list[tuple[str, str]]) -> None:
    doc = parsed(tokens)
    assert starts(doc.text, doc=doc) == expected


_PIECES = [
    "on Monday",
    "May 3,",
    "2021",
    "since",
    "yesterday",
    "(Friday)",
    "31 April",
    "\n",
    "🌊",
    "last week",
    "the 31st",
]


@settings(max_examples=40)
@given(st.lists(st.sampled_from(_PIECES), max_size=8), st.dates())
def test_every_mention_quotes_the_text_and_ends_no_earlier_than_it_starts(pieces: list[str], day: object) -> None:
    text = " ".join(["Norland:", *pieces])
    for each in dates(text, str(day)):
        assert text[each.start : each.end] == each.text
        assert each.time.start is not None
        assert each.time.end is None or each.time.end >= each.time.start


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It sank on 5 March. Two days later a body was found.",
            [("5 March", "2024-03-05"), ("Two days later", "2024-03-07")],
        ),
        (
            "She left on 5 March; the day before, she fell.",
            [("5 March", "2024-03-05"), ("the day before", "2024-03-04")],
        ),
        ("It sank on 5 March.\nTwo days later a body was found.", [("5 March", "2024-03-05")]),
        ("It sank on 5 March. It was old. It was red. Two days later it rose.", [("5 March", "2024-03-05")]),
        ("It sank in March 2021. Two days later it rose.", [("March 2021", "2021-03-01")]),
    ],
)
def test_later_counts_from_the_day_told_just_before(text: str, expected: list[tuple[str, str]]) -> None:
    assert starts(text) == expected


def test_the_numeric_dates_of_an_article_are_read_alike() -> None:
    assert starts("It ran from 25/3/2021 and on 4/5/2021.") == [("25/3/2021", "2021-03-25"), ("4/5/2021", "2021-05-04")]
    assert starts("It ran from 3/25/2021 and on 4/5/2021.") == [("3/25/2021", "2021-03-25"), ("4/5/2021", "2021-04-05")]


def test_a_day_and_month_alone_are_a_date_only_where_something_is_to_come() -> None:
    will = parsed(
        "We/PRON/nsubj/2/PRP will/AUX/aux/2/MD return/VERB/ROOT/2/VB 22/04/NUM/npadvmod/2/CD".replace("22/04", "22∕04")
    )
    assert starts(will.text.replace("∕", "/"), doc=will) == [("22/04", "2024-04-22")]
    assert starts("He took 5/22 again.") == []


def test_a_text_that_is_only_a_date_has_it() -> None:
    assert starts("29 February") == [("29 February", "2024-02-29")]


@pytest.mark.parametrize(
    ("tokens", "expected"),
    [
        ("The/DET/det/2/DT 2016/NUM/nummod/2/CD elections/NOUN/ROOT/2/NNS", [("2016", "2016-01-01")]),
        ("Their/PRON/poss/2/PRP$ 2000/NUM/nummod/2/CD soldiers/NOUN/ROOT/2/NNS", []),
        ("In/ADP/prep/3/IN 2016/NUM/pobj/0/CD people/NOUN/nsubj/3/NNS left/VERB/ROOT/3/VBD", [("2016", "2016-01-01")]),
        ("In/ADP/prep/3/IN 2000/NUM/nummod/2/CD villages/NOUN/pobj/0/NNS rained/VERB/ROOT/3/VBD", []),
        ("And/CCONJ/cc/2/CC 1987/NUM/nummod/2/CD others/NOUN/ROOT/2/NNS", []),
    ],
)
def test_a_year_before_a_plural_is_one_unless_it_counts(tokens: str, expected: list[tuple[str, str]]) -> None:
    doc = parsed(tokens)
    assert starts(doc.text, doc=doc) == expected
