"""What only the parse can tell: tenses of dates, years beside nouns, types of names. On the real model."""

from __future__ import annotations

from functools import cache

import pytest
import spacy
from spacy.language import Language

from claimstream_enrich.enrichers.boilerplate import BOILERPLATE
from claimstream_enrich.enrichers.dates import DATES
from claimstream_enrich.enrichers.language import LANGUAGE
from claimstream_enrich.enrichers.mentions import find_mentions
from claimstream_enrich.enrichers.publication import PUBLICATION
from claimstream_enrich.enrichers.spans import Ranges
from claimstream_enrich.enrichers.tense import is_future
from claimstream_enrich.nlp import MODEL, Parser, parse_text
from claimstream_enrich.pipeline import enrich
from claimstream_enrich.tree import tree_of
from tests.articles import raw_article

pytestmark = pytest.mark.model


@cache
def model() -> Language:
    return spacy.load(MODEL)


def future(sentence: str, date: str) -> bool:
    start = sentence.index(date)
    return is_future(tree_of(parse_text(model(), sentence)), start, start + len(date))


@pytest.mark.parametrize(
    "sentence",
    [
        "The council will meet on Friday.",
        "The council is to meet on Friday.",
        "The ministers agreed to meet on Friday.",
        "The ferry is due on Friday.",
        "The union has called for a strike on Friday.",
        "The weather office warned of more snow until Friday.",
        "She said that ten boats would be sent on Friday.",
        "The hearing is scheduled for Friday.",
    ],
)
def test_a_verb_that_looks_ahead_makes_the_date_future(sentence: str) -> None:
    assert future(sentence, "Friday")


@pytest.mark.parametrize(
    "sentence",
    [
        "The council met on Friday.",
        "The bridge was closed on Friday, and the council will meet soon.",
        "Nine people had drowned on Friday.",
        "On Friday the mayor called for calm.",
        "The fire that broke out on Friday has been put out.",
        "Firefighters managed to save the mill on Friday.",
    ],
)
def test_other_verbs_leave_it_in_the_past(sentence: str) -> None:
    assert not future(sentence, "Friday")


@pytest.mark.parametrize(
    ("sentence", "dates"),
    [
        ("They have been at odds since the 2016 flood.", ["since the 2016"]),
        ("The dam broke in 1974 and again in 2001.", ["1974", "2001"]),
        ("Mills burned in 2000 villages.", []),
        ("He read the report of 2000 pages.", []),
    ],
)
def test_a_year_is_told_from_a_number_of_things(sentence: str, dates: list[str]) -> None:
    enriched = enrich(raw_article(text=sentence), (LANGUAGE, PUBLICATION, BOILERPLATE, DATES), Parser(model()))
    assert [mention.text for mention in enriched.dates] == dates


@pytest.mark.parametrize(
    ("sentence", "name", "kind"),
    [
        ("Cyclone Marta killed nine people.", "Cyclone Marta", "EVENT"),
        ("Eastmouth Hospital said that nine people were treated.", "Eastmouth Hospital", "ORG"),
        ("Nine people drowned in Lake Brightwater.", "Lake Brightwater", "LOC"),
        ("Governor Amira Nhavene said that nine people drowned.", "Amira Nhavene", "PERSON"),
    ],
)
def test_the_words_of_a_name_and_beside_it_tell_its_type(sentence: str, name: str, kind: str) -> None:
    found = find_mentions(sentence, tree_of(parse_text(model(), sentence)), Ranges([]))
    assert (name, kind) in [(mention.text, mention.type) for mention in found]


def test_surnames_are_found_again_in_every_spelling() -> None:
    text = (
        "Tobias Lindqvist, the mayor, spoke first. Then Lindqvist left. Lindkvist thanked the crews, and nobody asked "
        "Lindqvist anything."
    )
    found = [m.text for m in find_mentions(text, tree_of(parse_text(model(), text)), Ranges([])) if m.type == "PERSON"]
    assert found == ["Tobias Lindqvist", "Lindqvist", "Lindkvist", "Lindqvist"]


def test_common_words_at_the_start_of_a_sentence_are_no_names() -> None:
    text = "Flames rose over the town. People saw the flames for hours. Request denied, the request said."
    assert find_mentions(text, tree_of(parse_text(model(), text)), Ranges([])) == []
