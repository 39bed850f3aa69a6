"""A readable copy of damaged text, and offsets back into the text as it is stored."""

from __future__ import annotations

from time import process_time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.document import Document, Enricher, Layer
from claimstream_enrich.pipeline import enrich
from claimstream_enrich.repair import readable, restored
from claimstream_schemas.article import Entity, RawArticle
from claimstream_schemas.base import Quote, Span
from claimstream_schemas.identity import claim_id, statement_id
from claimstream_schemas.spans import broken_spans
from tests.articles import claim_in, raw_article
from tests.unit.each import each


def _no_parse(article: RawArticle, layers: dict[str, Layer]) -> Any:
    raise AssertionError("nobody asked for a parse")


DAMAGED = st.text(alphabet="abcAB '.-\n\u00ad\u200bâ€™Ã©Â&amp;#39;resumeChad”", max_size=80)


@each(
    ("damaged", "copy"),
    [
        ("Chadâ€™s army", "Chad’s army"),
        ("â€œNo,â€\x9d she said", "“No,” she said"),
        ("â€œNo,â€ she said", "“No,” she said"),
        ("Chadâ\x80\x99s army", "Chad’s army"),
        ("JosÃ© and ZoÃ«", "José and Zoë"),
        ("Fish &amp; chips &#39;now&#39; &mdash; here", "Fish & chips 'now' — here"),
        ("sol\u00addiers and\u200b men\ufeff", "soldiers and men"),
        ("the army- which fled", "the army - which fled"),
        ("the army -which fled", "the army - which fled"),
        ("Clashes resumeChad said", "Clashes resume\n\nChad said"),
        ("New Fighting Near TineChad said", "New Fighting Near Tine\n\nChad said"),
        ("Heavy Rain in the NorthThe river rose", "Heavy Rain in the North\n\nThe river rose"),
    ],
)
def test_what_is_repaired(damaged: str, copy: str) -> None:
    made = readable(damaged)
    assert made is not None
    assert made.text == copy


@each(
    "text",
    [
        "Chad’s army said “no” – twice.",
        "CAFÉ” and Ü“ber, naïve São Paulo, Łódź, İzmir",
        "short- and long-term loans, pre- or post-war",
        "YouTube, McDonald and AstraZeneca met on LinkedIn about an iPhone.",
        "The shares of PetroChina rose, and AirAsia's fell.",
        "African- Americans and a Mexican -American, on the Trans- Pacific line",
        "See https://t.example/abWqfjJcp and pic.example/resumeChad",
        "Shares in brightRail fell. The regulator fined brightRail in May.",
        "- a first point\n- a second one",
        "AT&T; R&D; fish & chips; a&unknownname;b",
        "From 10-15 people, the well-known Chile-Peru border",
        "\u200b",
        "",
    ],
)
def test_what_is_left_alone(text: str) -> None:
    assert readable(text) is None


@pytest.mark.parametrize("unit", ["abcDefg", "Harbour Talks SoonThe ", "abc- ", "\u00ad", "Aa"])
def test_time_is_linear_in_texts_without_spaces_or_lines(unit: str) -> None:
    began = process_time()
    readable(unit * (60_000 // len(unit)))
    assert process_time() - began < 2  # 10 s where the time was quadratic


def test_offsets_lead_back_to_the_stored_text() -> None:
    text = "Chadâ€™s sol\u00addiers fled"
    copy = readable(text)
    assert copy is not None
    at = copy.text.index("soldiers")
    start, end = copy.stored(at, at + len("soldiers"))
    assert text[start:end] == "sol\u00addiers"
    start, end = copy.stored(0, len("Chad’s"))
    assert text[start:end] == "Chadâ€™s"


@given(DAMAGED)
def test_every_character_of_the_copy_stands_for_a_stretch_in_order(text: str) -> None:
    copy = readable(text)
    if copy is None:
        return
    assert copy.stored(0, len(copy.text))[1] <= len(text)
    last = 0
    for at, character in enumerate(copy.text):
        start, end = copy.stored(at, at + 1)
        assert last <= start <= end <= len(text)
        assert character in text[start:end] or end - start != 1
        last = start


@given(DAMAGED, st.data())
def test_a_stretch_with_words_in_it_is_never_empty(text: str, data: st.DataObject) -> None:
    copy = readable(text)
    if copy is None:
        return
    start = data.draw(st.integers(0, len(copy.text) - 1))
    end = data.draw(st.integers(start + 1, len(copy.text)))
    if copy.text[start:end].strip():
        first, last = copy.stored(start, end)
        assert first < last


def test_plain_data_is_moved_whole() -> None:
    text = "Chadâ€™s army"
    copy = readable(text)
    assert copy is not None
    found = {
        "name": "army",
        "day": {"start": "2024-05-01", "end": None},
        "at": [{"start": 7, "end": 11, "text": "army"}],
    }
    moved = restored(found, copy, text)
    assert moved["at"] == [{"start": 9, "end": 13, "text": "army"}]
    assert moved["day"] == found["day"]
    assert restored({"span": {"start": 0, "end": 6}, "expression": "Chad’s"}, copy, text)["expression"] == "Chadâ€™s"


def test_enrichers_read_the_copy_and_the_article_keeps_its_text() -> None:
    text = "Norlandâ€™s king said on Monday that 12 of its soldiers were killed."
    seen: list[str] = []

    def names(document: Document) -> list[Entity]:
        seen.append(document.article.text)
        mention = Quote(start=0, end=9, text="Norland’s")
        return [Entity(entity_id="x:norland", name="Norland", type="GPE", mentions=[mention])]

    enrichers = (
        Enricher("entities", "1", names),
        Enricher("sentences", "1", lambda d: [Span(start=0, end=len(d.article.text))]),
        Enricher("claims", "1", lambda d: [claim_in(d.article)]),
    )
    made = enrich(raw_article(text=text), enrichers, _no_parse)
    assert seen == [text.replace("â€™", "’")]
    assert made.article.text == text
    assert broken_spans(made) == []
    assert made.entities[0].mentions[0].text == "Norlandâ€™s"
    (claim,) = made.claims
    assert claim.quantity is not None
    assert text[claim.quantity.start : claim.quantity.end] == "12"
    assert claim.cue.start is not None
    assert claim.cue.end is not None
    cue = Span(start=claim.cue.start, end=claim.cue.end)
    assert claim.statement_id == statement_id(claim.article_id, claim.revision, cue, claim.content)
    assert claim.claim_id == claim_id(claim.statement_id, claim.quantity)
