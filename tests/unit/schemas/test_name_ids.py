"""Ids of persons and bodies: one for the spellings of one, others for others; keys by which search finds them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_schemas import gazetteer
from claimstream_schemas.name_ids import body_id, person_id, spelling_keys
from claimstream_schemas.names import typed_keys
from claimstream_schemas.people import full_name, listed_keys, parties
from tests.unit.each import each

HERE, THERE = "a" * 32, "b" * 32


def person(name: str, party: str | None = None, office: str | None = None, article_id: str = HERE) -> str:
    return person_id(name, article_id=article_id, party=party, office=office)


def body(name: str, party: str | None = None, article_id: str = HERE) -> str:
    return body_id(name, article_id=article_id, party=party)


@pytest.mark.parametrize(
    "named",
    [
        [("Nikol Pashinyan", "Armenia"), ("Nikol Pashinian", None), ("Pashinian", "Armenia"), ("PASHINYAN", "Armenia")],
        [("Miroslav Jenca", "United Nations"), ("Miroslav Jenka", None), ("Miroslav Jinka", "Slovakia")],
        [("Volodymyr Zelensky", "Ukraine"), ("Volodymyr Zelenskyy", None), ("Zelenskiy", "Ukraine")],
        [("Petrosyan", "Norway"), ("Petrosian", "Norway"), ("petrosyan’s", "Norway")],
        [("Ole van der Berg", None), ("Ole van den Berg", "Norway")],
    ],
)
def test_spellings_of_one_person_have_one_id(named: list[tuple[str, str | None]]) -> None:
    assert len({person(name, party) for name, party in named}) == 1


@pytest.mark.parametrize(
    "named",
    [
        [("Ilham Aliyev", "Azerbaijan"), ("Mehriban Aliyeva", "Azerbaijan"), ("Heydar Aliyev", "Azerbaijan"),
         ("Aliyev", "Kazakhstan"), ("Aliyev", None)],
        [("Stephane Dujarric", "United Nations"), ("Dijarik", "France"), ("Dijarik", None), ("Anne Dujarric", None)],
        [("Ilham Aliyev", "Azerbaijan"), ("Aliyeva", "Azerbaijan"), ("Mehriban Aliyeva", "Azerbaijan")],
        [("Nora Bell", "Norway"), ("Nils Bell", "Norway"), ("Bell", "Norway"), ("Bell", "Sweden"), ("Bell", None)],
        [("Kim", "South Korea"), ("Kim Jong-un", "North Korea"), ("Kim Yo-jong", "North Korea")],
    ],
)  # fmt: skip
def test_bearers_of_one_surname_have_ids_of_their_own(named: list[tuple[str, str | None]]) -> None:
    assert len({person(name, party) for name, party in named}) == len(named)


def test_an_office_tells_a_lone_surname_in_any_spelling() -> None:
    assert person("Bakkerud", "Norway", "prime minister") == person("Bekkerod", "Norway", "prime minister")
    others = [("Norway", "king"), ("Sweden", "prime minister"), ("Norway", None), (None, "prime minister")]
    assert len({person("Bakkerud", party, office) for party, office in others}) == 4
    assert person("Ada Bakkerud", "Norway", "prime minister") == person("Ada Bakkerud") == "x:ada bakirud"


def test_who_speaks_for_a_body_is_told_by_that_with_a_given_name_and_without() -> None:
    one = person("Stephane Dujarric", "United Nations", "spokesperson")
    assert one == person("Dijarik", "United Nations", "spokesperson") == "x:djrk, spokesperson of united nations"
    assert one == person("Stefan Dijarik", "United Nations", "spokesperson", THERE)
    others = [
        ("Dijarik", "NATO", "spokesperson"),
        ("Dijarik", "United Nations", None),
        ("Dijarik", None, "spokesperson"),
        ("Stephane Dujarric", "United Nations", None),
        ("Dijarik", "United Nations", "head"),
    ]
    assert one not in {person(*each) for each in others}
    # two consonants are anybody's
    assert person("Nora Bell", "NATO", "spokesperson") != person("Nils Ball", "NATO", "spokesperson")


def test_a_surname_that_nothing_tells_is_its_articles_own() -> None:
    assert person("Bell") == person("BELL’S") == "x:bil in aaaaaaaaaaaa"
    assert person("Bell", article_id=THERE) != person("Bell")


def test_a_name_without_letters_is_written_as_it_is() -> None:
    assert (person("…"), body("…")) == ("x:…", "x:…")


@pytest.mark.parametrize(
    "named",
    [
        [("Norway's Defence Ministry", "Norway"), ("Norwegian Ministry of Defense", "Norway"),
         ("Defense Ministry", "Norway"), ("Ministry of Defence of Norway", "Norway")],
        [("Organisation of Small Rivers", None), ("The Organization of Small Rivers", None)],
        [("Foreign Ministry", "Peru"), ("Peru's Ministry of Foreign Affairs", "Peru")],
    ],
)  # fmt: skip
def test_spellings_of_one_body_have_one_id(named: list[tuple[str, str | None]]) -> None:
    assert len({body(name, party) for name, party in named}) == 1


def test_ministries_of_several_states_have_ids_of_their_own() -> None:
    named = [("Health Ministry", "Norway"), ("Health Ministry", "Peru"), ("Health Ministry", None),
             ("Water Ministry", "Norway"), ("Norwegian Ministry", "Norway")]  # fmt: skip
    assert len({body(name, party) for name, party in named}) == len(named)
    assert body("Health Ministry", article_id=THERE) != body("Health Ministry")
    assert body("Small Rivers Trust", article_id=THERE) == body("Small Rivers Trust")


def test_heads_are_found_by_party_surname_and_office() -> None:
    assert full_name("Pashinian", "Armenia") == full_name("Pashinian", "Armenia", "prime minister") == "Nikol PASHINYAN"
    assert full_name("Nicol Pashinian", "Armenia") == "Nikol PASHINYAN"
    assert full_name("Anna Pashinian", "Armenia") is None
    assert full_name("Pashinian", "Georgia") is full_name("Pashinian", None) is full_name("", "Armenia") is None
    assert full_name("Pashinian", "Armenia", "defence minister") is None


@each(
    ("name", "party", "office", "expected"),
    [
        ("Xi", "China", "president", "XI Jinping"),
        ("Jinping", "China", None, None),  # a given name
        ("Abiy", "Ethiopia", "prime minister", "ABIY Ahmed Ali"),
        ("Lukashenko", "Belarus", "president", "Alyaksandr LUKASHENKA"),  # another spelling, the same office
        ("Lukashenko", "Belarus", None, None),
        ("Aliyeva", "Azerbaijan", None, None),
        ("Aliyev", "Azerbaijan", "president", "Ilham ALIYEV"),
        ("Aliyev", "Azerbaijan", "foreign minister", None),
        ("Khamenei", "Iran", None, "Ali Hoseini-KHAMENEI"),
        ("Khamenei", "Iran", "president", None),
        ("Salman", "Saudi Arabia", None, None),  # father and son
        ("Salman", "Saudi Arabia", "king", "SALMAN bin Abd al-Aziz Al Saud"),
        ("van der Bellen", "Austria", "president", "Alexander VAN DER BELLEN"),
        ("Merz", "Germany", "chancellor", "Friedrich MERZ"),
    ],
)
def test_a_lone_name_stands_for_a_head_only_where_it_tells_who(
    name: str, party: str, office: str | None, expected: str | None
) -> None:
    assert full_name(name, party, office) == expected


def test_every_listed_party_is_one_the_gazetteer_knows() -> None:
    assert [party for party in parties() if getattr(gazetteer.lookup(party), "party", None) != party] == []
    assert len(listed_keys()) > 250


def test_search_finds_who_speaks_for_a_body_by_any_spelling() -> None:
    keys = {
        spelt: spelling_keys([spelt], person(spelt, "United Nations", "spokesperson"))
        for spelt in ("Dijarik", "Stephane Dujarric")
    }
    for typed in ("Dujarric", "Dijarik", "Stephane Dujarric"):
        assert all(typed_keys(typed) & stored for stored in keys.values()), typed
    assert not typed_keys("Anne Dujarric") & keys["Stephane Dujarric"]
    assert typed_keys("Anne Dujarric") & keys["Dijarik"], "whose given name nobody knows"
    assert not typed_keys("Anne Dujarric") & spelling_keys(["Dijarik"], person("Dijarik", "United Nations"))


def test_search_finds_a_head_by_the_name_in_full() -> None:
    for spelt in ("Pashinian", "Nikol Pashinyan"):
        stored = spelling_keys([spelt], person(spelt, "Armenia", "prime minister"))
        assert all(typed_keys(typed) & stored for typed in ("Pashinyan", "Nikol Pashinian"))
        assert not typed_keys("Anna Pashinyan") & stored


@pytest.mark.parametrize("office", ["head", "foreign minister", "mayor of oslo", "spokesperson"])
def test_search_by_the_full_name_finds_who_is_told_by_office_and_surname_alone(office: str) -> None:
    lone = spelling_keys(["Lindqvist"], person("Lindqvist", "Sweden", office))
    assert typed_keys("Hilde Lindkvist") & lone
    assert typed_keys("Lindqvist") & lone
    assert not typed_keys("Hilde Lundquest-Bell") & lone
    full = spelling_keys(["Nora Lindqvist"], person("Nora Lindqvist", "Sweden", office))
    assert not typed_keys("Hilde Lindqvist") & full, "whose given name is known"
    assert not typed_keys("Hilde Lindqvist") & spelling_keys(["Lindqvist"], person("Lindqvist", "Sweden"))


def test_two_consonants_are_too_few_for_anybodys_given_name() -> None:
    assert not typed_keys("Nora Bell") & spelling_keys(["Bull"], person("Bull", "Norway", "head"))


def test_an_office_lets_the_frame_do_and_nothing_else_does() -> None:
    officer = spelling_keys(["Bakkerud"], person("Bakkerud", "Norway", "prime minister"))
    assert typed_keys("Bekkerod") & officer
    assert not typed_keys("Bekkerod") & spelling_keys(["Bakkerud"], person("Bakkerud", "Norway"))
    assert spelling_keys(["Oslo"], "Q585") == spelling_keys(["Oslo"]) == spelling_keys(["Oslo"], "x:oslo")
    assert spelling_keys([]) == frozenset()


_GIVEN = st.sampled_from(["Nora", "Nils", "Ole", "Żaneta", "Jean-Luc", "Ivo", "Ilham", "Mehriban", "Armen"])
_LAST = st.sampled_from(["Bell", "van der Berg", "O'Brien", "Petrosyan", "al-Rawi", "Aliyev", "Jenca", "Łasko"])
_PARTY = st.sampled_from([None, "Norway", "Peru", "Azerbaijan", "United Nations"])
_OFFICE = st.sampled_from([None, "president", "prime minister", "head", "mayor of oslo", "mayor of bergen"])
"""Without those who speak for bodies, whom a given name does not tell apart."""


@given(_GIVEN, _LAST, _PARTY, _OFFICE, st.sampled_from([str, str.upper, str.lower]))
def test_a_full_name_has_one_id_in_any_case_whatever_its_party_and_article(
    first: str, last: str, party: str | None, office: str | None, case: object
) -> None:
    name = f"{first} {last}"
    assert person(case(name), party, office, THERE) == person(name)  # type: ignore[operator]


@given(_GIVEN, _GIVEN, _LAST, _PARTY, _OFFICE)
def test_other_given_names_are_never_one(
    one: str, other: str, last: str, party: str | None, office: str | None
) -> None:
    same = person(f"{one} {last}", party, office) == person(f"{other} {last}", party, office)
    assert same is (one == other)


@given(_LAST, _PARTY, _PARTY, _OFFICE, _OFFICE)
def test_a_lone_surname_stays_apart_unless_party_or_office_agree(
    last: str, one: str | None, other: str | None, office: str | None, second: str | None
) -> None:
    ids = person(last, one, office), person(last, other, second, THERE)
    if one is None or other is None or one != other:
        assert ids[0] != ids[1]
    elif office == second:
        assert ids[0] == ids[1]


@given(st.text(max_size=30), _PARTY, _OFFICE)
def test_any_text_has_an_id(name: str, party: str | None, office: str | None) -> None:
    assert person(name, party, office).startswith("x:")
    assert body(name, party).startswith("x:")
