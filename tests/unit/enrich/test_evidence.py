"""Votes from the words beside a name, on parses written by hand."""

from __future__ import annotations

from collections import defaultdict

import pytest

from claimstream_enrich.enrichers.evidence import beside, of_grammar
from claimstream_enrich.enrichers.name_nouns import Kind
from claimstream_enrich.tree import tree_of
from tests.unit.each import each
from tests.unit.enrich.hand_parses import parsed


def votes(tokens: str, name: str) -> dict[Kind, float]:
    """The sums for the first place of a name."""
    doc = parsed(tokens)
    columns = tree_of(doc)
    start = doc.text.index(name)
    first, last = columns.range(start, start + len(name))
    sums: dict[Kind, float] = defaultdict(float)
    for kind, weight in (*beside(columns, first, last), *of_grammar(columns, first, last)):
        sums[kind] += weight
    return sums


def best(tokens: str, name: str = "Zubrin") -> Kind | None:
    sums = votes(tokens, name)
    return max(sums.items(), key=lambda item: item[1])[0] if sums else None


@pytest.mark.parametrize(
    ("tokens", "kind"),
    [
        ("Dr./PROPN/compound/1 Zubrin/PROPN/ROOT/1", "PERSON"),
        ("the/DET/det/2 singer/NOUN/compound/2 Zubrin/PROPN/ROOT/2", "PERSON"),
        ("the/DET/det/2 publisher/NOUN/compound/2 Zubrin/PROPN/ROOT/2", "ORG"),
        ("the/DET/det/2 village/NOUN/compound/2 Zubrin/PROPN/ROOT/2", "PLACE"),
        ("the/DET/det/2 song/NOUN/compound/2 Zubrin/PROPN/ROOT/2", "OTHER"),
        ("her/PRON/poss/1 brother/NOUN/ROOT/1 ,/PUNCT/punct/1 Zubrin/PROPN/conj/1", "PERSON"),
        ("firms=firm/NOUN/ROOT/0 such/ADJ/amod/2 as/ADP/prep/0 Zubrin/PROPN/pobj/2", "ORG"),
        ("towns=town/NOUN/ROOT/0 like/ADP/prep/0 Zubrin/PROPN/pobj/1", "PLACE"),
        ("bands=band/NOUN/ROOT/0 ,/PUNCT/punct/0 including/VERB/prep/0 Zubrin/PROPN/pobj/2", "ORG"),
    ],
)
def test_the_noun_before_a_name_says_what_it_is(tokens: str, kind: Kind) -> None:
    assert best(tokens) == kind


@each(
    ("tokens", "kind"),
    [
        ("in/ADP/ROOT/0 Zubrin/PROPN/pobj/0", "PLACE"),
        ("lower/ADJ/amod/1 Zubrin/PROPN/ROOT/1", "PLACE"),
        ("along/ADP/ROOT/0 the/DET/det/2 Zubrin/PROPN/pobj/0", "PLACE"),
        ("mayor/NOUN/ROOT/0 of/ADP/prep/0 Zubrin/PROPN/pobj/1", "PLACE"),
        ("siege/NOUN/ROOT/0 of/ADP/prep/0 Zubrin/PROPN/pobj/1", "PLACE"),
        ("members=member/NOUN/ROOT/0 of/ADP/prep/0 Zubrin/PROPN/pobj/1", "ORG"),
        ("members=member/NOUN/ROOT/0 of/ADP/prep/0 the/DET/det/3 Zubrin/PROPN/pobj/1", "ORG"),
        ("death/NOUN/ROOT/0 of/ADP/prep/0 Zubrin/PROPN/pobj/1", "PERSON"),
        ("written=write/VERB/ROOT/0 by/ADP/agent/0 Zubrin/PROPN/pobj/1", "PERSON"),
        ("owned=own/VERB/ROOT/0 by/ADP/agent/0 Zubrin/PROPN/pobj/1", "ORG"),
        ("played=play/VERB/ROOT/0 for/ADP/prep/0 Zubrin/PROPN/pobj/1", "ORG"),
        ("the/DET/det/1 Zubrins/PROPN/ROOT/1", "ORG"),
    ],
)
def test_so_do_the_words_that_lead_to_it(tokens: str, kind: Kind) -> None:
    assert best(tokens) == kind


def test_people_take_no_article() -> None:
    assert votes("the/DET/det/1 Zubrin/PROPN/ROOT/1", "Zubrin")["PERSON"] == -3.0
    assert votes("the/DET/det/2 Nora/PROPN/compound/2 Bell/PROPN/ROOT/2", "Nora Bell")["PERSON"] == -1.5


def test_what_is_relied_on_is_no_place() -> None:
    tokens = "according/VERB/ROOT/0 to/ADP/prep/0 Zubrin/PROPN/pobj/1"
    assert votes(tokens, "Zubrin")["PLACE"] < 0


@each(
    ("tokens", "kind"),
    [
        ("Zubrin/PROPN/nsubj/3 ,/PUNCT/punct/0 who/PRON/nsubj/3 left=leave/VERB/relcl/0", "PERSON"),
        ("Zubrin/PROPN/poss/2 's/PART/case/0 widow/NOUN/ROOT/2", "PERSON"),
        ("Zubrin/PROPN/poss/2 's/PART/case/0 harbour/NOUN/ROOT/2", "PLACE"),
        ("Zubrin/PROPN/ROOT/0 (/PUNCT/punct/0 born=bear/VERB/acl/0 1931/NUM/npadvmod/2", "PERSON"),
        ("the/DET/det/2 Zubrin/PROPN/compound/2 river/NOUN/ROOT/2", "PLACE"),
        ("Zubrin/PROPN/compound/1 shares=share/NOUN/ROOT/1", "ORG"),
        ("Zubrin/PROPN/ROOT/0 ,/PUNCT/punct/0 a/DET/det/4 small/ADJ/amod/4 town/NOUN/appos/0", "PLACE"),
        ("Zubrin/PROPN/ROOT/0 ,/PUNCT/punct/0 the/DET/det/3 novelist/NOUN/appos/0", "PERSON"),
        ("Zubrin/PROPN/nsubj/1 is=be/AUX/ROOT/1 a/DET/det/3 brewer/NOUN/attr/1", None),
        ("Zubrin/PROPN/nsubj/1 is=be/AUX/ROOT/1 a/DET/det/3 painter/NOUN/attr/1", "PERSON"),
        ("Zubrin/PROPN/nsubj/1 was=be/AUX/ROOT/1 an/DET/det/4 old/ADJ/amod/4 trio/NOUN/attr/1", "ORG"),
    ],
)
def test_the_words_behind_a_name_say_what_it_is(tokens: str, kind: Kind | None) -> None:
    assert best(tokens) == kind


@pytest.mark.parametrize(
    ("verb", "kind"),
    [
        ("married=marry", "PERSON"),
        ("said=say", "PERSON"),
        ("hired=hire", "ORG"),
        ("overflowed=overflow", "PLACE"),
        ("opened=open", "PERSON"),
    ],
)
def test_what_it_does_is_a_sign(verb: str, kind: Kind) -> None:
    assert best(f"Zubrin/PROPN/nsubj/1 {verb}/VERB/ROOT/1") == kind


def test_what_is_done_to_it_is_a_sign() -> None:
    assert best("they/PRON/nsubj/1 besieged=besiege/VERB/ROOT/1 Zubrin/PROPN/dobj/1") == "PLACE"
    assert best("they/PRON/nsubj/1 coached=coach/VERB/ROOT/1 Zubrin/PROPN/dobj/1") == "ORG"


def test_the_first_and_last_word_of_a_text_have_no_neighbours() -> None:
    assert votes("Zubrin/PROPN/ROOT/0", "Zubrin") == {}
    assert votes('"/PUNCT/punct/1 Zubrin/PROPN/ROOT/1', "Zubrin") == {}
