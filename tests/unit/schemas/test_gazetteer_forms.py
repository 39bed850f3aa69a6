"""The gazetteer against the forms that texts give names: capitals, possessives, accents, line breaks, neighbours."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_schemas.gazetteer import aliases, find, folded, lookup, party_in
from tests.unit.each import each

NAMES = ["Norway", "North Korea", "Guinea-Bissau", "Ivory Coast", "Hezbollah", "Bosnia and Herzegovina", "Nigerian"]


def named(text: str) -> list[tuple[str, str]]:
    return [(text[match.start : match.end], match.place.name) for match in find(text)]


@each(
    ("spelling", "name"),
    [
        ("U.S.A.", "United States"), ("U.K.", "United Kingdom"), ("E.U.", "European Union"),
        ("THE NETHERLANDS", "Netherlands"), ("The Netherlands’", "Netherlands"), ("NORWAY'S", "Norway"),
        ("norway’s", "Norway"), ("St. Lucia", "Saint Lucia"), ("Saint Lucia", "Saint Lucia"),
        ("South\nKorea", "South Korea"), ("Sao Tome and Principe", "Sao Tome and Principe"),
        ("São Tomé and Príncipe", "Sao Tome and Principe"), ("Burma", "Myanmar"), ("Swaziland", "Eswatini"),
        ("Czechia", "Czech Republic"), ("Holland", "Netherlands"), ("Holy See", "Vatican"), ("DRC", "DR Congo"),
        ("Republic of the Congo", "Republic of Congo"), ("Saudis", "Saudi Arabia"), ("Briton", "United Kingdom"),
        ("South African", "South Africa"), ("New Zealanders", "New Zealand"), ("Dutch", "Netherlands"),
    ],
)  # fmt: skip
def test_spellings_of_one_name(spelling: str, name: str) -> None:
    place = lookup(spelling)
    assert place is not None
    assert place.name == name
    assert lookup(place.name) is not None


@pytest.mark.parametrize("word", ["Us", "eu", "Nor way", "Norwayan", "'", "’s", "The", "The The", "-"])
def test_words_that_only_look_like_names(word: str) -> None:
    assert lookup(word) is None
    assert named(f"{word}.") == []


@each(
    ("text", "expected"),
    [
        ("South Sudan and Sudan", [("South Sudan", "South Sudan"), ("Sudan", "Sudan")]),
        ("Niger, Nigeria", [("Niger", "Niger"), ("Nigeria", "Nigeria")]),
        ("Papua New Guinea; Guinea", [("Papua New Guinea", "Papua New Guinea"), ("Guinea", "Guinea")]),
        ("Guinea-Bissau is not Guinea", [("Guinea-Bissau", "Guinea-Bissau"), ("Guinea", "Guinea")]),
        ("NORTH KOREA'S ARMY", [("NORTH KOREA", "North Korea")]),
        ("Norway–Sweden", [("Norway", "Norway"), ("Sweden", "Sweden")]),
        ("Norway/Sweden", [("Norway", "Norway"), ("Sweden", "Sweden")]),
        ("US-Norwegian", [("US", "United States"), ("Norwegian", "Norway")]),
        ("tell us, U.S.", [("U.S.", "United States")]),
        ("North\nKorea", [("North\nKorea", "North Korea")]),
        ("St. Lucia's", [("St. Lucia", "Saint Lucia")]),
        ("S. Korea, N. Korea", [("S. Korea", "South Korea"), ("N. Korea", "North Korea")]),
        ("He left the South. Sudan, he said, was hot.", [("Sudan", "Sudan")]),
        ("from Guinea. Bissau", [("Guinea", "Guinea"), ("Bissau", "Bissau")]),
        ("Norwayland xNorway Norway2", []),
        ("in Washington, D.C. on Monday", [("Washington, D.C.", "Washington")]),
        ("an al-Shabab raid", [("al-Shabab", "Al-Shabaab")]),
        ("_Norway_", [("Norway", "Norway")]),
        ("from the Alps to the River Nile", [("Alps", "Alps"), ("River Nile", "Nile")]),
        ("in Portuguese Bay, Ghana", [("Ghana", "Ghana")]),
        ("RUSSIAN HILL, Calif.", []),
        ("the Danish Strait and the Danish strait", [("Danish", "Denmark")]),
        ("Greek Island Police; Greek Police", [("Greek", "Greece")]),
    ],
)
def test_names_in_running_text(text: str, expected: list[tuple[str, str]]) -> None:
    assert named(text) == expected


@each(
    ("phrase", "party"),
    [
        ("NORWEGIAN FOREIGN MINISTRY", "Norway"),
        ("the Swedish and Norwegian ministers", "Sweden"),
        ("the ambassador of Norway to Sweden", "Norway"),
        ("talks with Sweden", None),
        ("the war on Sweden", None),
        ("relations between Sweden and Norway", "Norway"),
        ("anti-Swedish rebels", None),
        ("Swedish-led coalition", None),
        ("Swedish-made guns of Norway", "Norway"),
        ("Norway's Sweden-based envoy", "Norway"),
        ("Reuters in Norway", "Norway"),
        ("Reuters", None),
        ("", None),
    ],
)
def test_the_first_side_that_is_no_other_end(phrase: str, party: str | None) -> None:
    assert party_in(phrase) == party


@given(st.sampled_from(NAMES), st.sampled_from(["{}", "the {}", "The {}", "{}'s", "{}’s", " {} ", "the {}’"]))
def test_articles_and_possessives_change_nothing_nor_do_capitals(name: str, form: str) -> None:
    plain = lookup(name)
    assert plain is not None
    for written in (form.format(name), form.format(name).upper()):
        place = lookup(written)
        assert place is not None
        assert place.name == plain.name


@given(st.sampled_from(NAMES), st.text(alphabet="ab 🛶\n.,;", max_size=12), st.text(alphabet=" .,;\n", max_size=4))
def test_a_name_is_found_wherever_it_stands(name: str, before: str, after: str) -> None:
    text = f"{before} {name}{after}"
    assert any(text[match.start : match.end] == name for match in find(text))


@given(st.sampled_from(NAMES))
def test_every_alias_has_the_same_aliases(name: str) -> None:
    known = aliases(name)
    assert known
    assert all(aliases(alias) == known for alias in known)


@given(st.text(alphabet="aZéłß -.'’\n", max_size=40))
def test_folding_twice_is_folding_once_where_no_article_or_possessive_is_left(text: str) -> None:
    once = folded(text)
    assert once == once.strip()
    assert "  " not in once
    if not once.lower().startswith("the "):
        assert folded(once) == once
