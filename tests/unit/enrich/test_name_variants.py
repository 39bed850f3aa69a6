"""Names as articles vary them: particles, possessives, hyphens, initials, capitals; and who they are taken for."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.enrichers.affiliation import party_of
from claimstream_enrich.enrichers.clues import Type
from claimstream_enrich.enrichers.mentions import Mention
from claimstream_enrich.enrichers.merging import merge
from claimstream_enrich.enrichers.names import folded_name, is_full, same_person, surname
from claimstream_enrich.enrichers.shapes import bracketed_acronyms, owner, parts, trimmed
from claimstream_enrich.enrichers.titles import without_title
from claimstream_schemas.base import Span
from claimstream_schemas.gazetteer import lookup
from tests.unit.each import each
from tests.unit.enrich.test_entities import mentions as far_apart


def merged(*named: tuple[str, Type]) -> list[tuple[str, int]]:
    """Name and number of mentions of each entity, where these names stand far from one another."""
    found = merge(far_apart(*named))
    return [(cluster.name, len(cluster.mentions)) for cluster in found]


def people(*names: str) -> list[tuple[str, int]]:
    return merged(*((name, "PERSON") for name in names))


@each(
    ("names", "expected"),
    [
        (("Ole van der Berg", "Berg"), [("Ole van der Berg", 2)]),
        (("Ole van der Berg", "van der Berg", "Van der Berg"), [("Ole van der Berg", 3)]),
        (("Samir al-Rawi", "al-Rawi", "Rawi"), [("Samir al-Rawi", 3)]),
        (("Nora Bell-Smith", "Bell-Smith", "Nora Bell Smith"), [("Nora Bell-Smith", 3)]),
        (("Nora Bell", "NORA BELL", "Bell"), [("Nora Bell", 3)]),
        (("N. Bell", "Nora Bell"), [("Nora Bell", 2)]),
        (("Nora A. Bell", "Nora Bell"), [("Nora A. Bell", 2)]),
        (("Conor O'Brien", "Conor O’Brien", "O'Brien"), [("Conor O'Brien", 3)]),
        (("Jiří Novák", "Jiri Novak", "Novak"), [("Jiří Novák", 3)]),
        (("Ole Berg", "Ole Bergman"), [("Ole Berg", 1), ("Ole Bergman", 1)]),
        (("Nora Bell", "Nils Bell"), [("Nora Bell", 1), ("Nils Bell", 1)]),
        (("Nora Bell", "Nils Bell", "N. Bell"), [("Nora Bell", 1), ("Nils Bell", 1), ("N. Bell", 1)]),
        (("Ole van der Berg", "Ida van der Berg", "van der Berg"),
         [("Ole van der Berg", 1), ("Ida van der Berg", 1), ("van der Berg", 1)]),
        (("Nora",), [("Nora", 1)]),
        (("Nora Bell", "Nora"), [("Nora Bell", 2)]),
        (("Nora Bell", "Nora Berg", "Nora"), [("Nora Bell", 1), ("Nora Berg", 1), ("Nora", 1)]),
        (("Nora Bell", "Ole Nora", "Nora"), [("Nora Bell", 1), ("Ole Nora", 2)]),
        (("Bell Nora", "Nora Bell", "Nora Bell"), [("Nora Bell", 3)]),
        (("Bell, Nora", "Nora Bell", "Bell"), [("Bell, Nora", 3)]),
        (("NORA BELL", "Nora Bell"), [("Nora Bell", 2)]),
        (("Miroslav Jenka", "Jinka", "Jenca"), [("Miroslav Jenka", 3)]),
        (("Stephane Dujarric", "Dijarik"), [("Stephane Dujarric", 2)]),
        (("Nikol Pashinyan", "Nikol Pashinian", "Pashinian"), [("Nikol Pashinyan", 3)]),
        (("Çetin Kavlak", "Cetin Kavlak", "Kavlak’s"), [("Çetin Kavlak", 3)]),
        (("Kim Myong-chol", "Kim Myong-chun"), [("Kim Myong-chol", 1), ("Kim Myong-chun", 1)]),
        (("Ivan Petrov", "Ivana Petrova"), [("Ivan Petrov", 1), ("Ivana Petrova", 1)]),
        (("Ben Okoro", "Okoro"), [("Ben Okoro", 2)]),
    ],
)  # fmt: skip
def test_one_persons_spellings_are_one_entity(names: tuple[str, ...], expected: list[tuple[str, int]]) -> None:
    assert sorted(people(*names)) == sorted(expected)


@each(
    ("named", "expected"),
    [
        ([("Norland Water Board", "ORG"), ("Water Board", "ORG")], [("Norland Water Board", 2)]),
        ([("Norland Water Board", "ORG"), ("Sudia Water Board", "ORG"), ("Water Board", "ORG")],
         [("Norland Water Board", 1), ("Sudia Water Board", 1), ("Water Board", 1)]),
        ([("Board of Rivers and Dams", "ORG"), ("BRD", "ORG"), ("BORAD", "ORG")],
         [("Board of Rivers and Dams", 3)]),
        ([("Board of Rivers and Dams", "ORG"), ("BRAX", "ORG")], [("Board of Rivers and Dams", 1), ("BRAX", 1)]),
        ([("Board of Rivers and Dams", "ORG"), ("B.R.D.", "ORG")], [("Board of Rivers and Dams", 2)]),
        ([("Norland Water Board", "ORG"), ("Board", "ORG")], [("Norland Water Board", 2)]),
        ([("Norland Water Board", "ORG"), ("Road Board", "ORG"), ("Board", "ORG")],
         [("Norland Water Board", 1), ("Road Board", 1), ("Board", 1)]),
        ([("Norland Water Board", "ORG"), ("Water", "ORG")], [("Norland Water Board", 1), ("Water", 1)]),
        ([("UN Security Council", "ORG"), ("National Security Council", "ORG"), ("Security Council", "ORG")],
         [("UN Security Council", 2), ("National Security Council", 1)]),
        ([("Zubrin Shipping", "ORG"), ("Zubrin", "ORG"), ("The Zubrin Shipping", "ORG")],
         [("Zubrin Shipping", 3)]),
        ([("Banca Zubrin", "ORG"), ("Zubrin", "ORG")], [("Banca Zubrin", 2)]),
        ([("Zubrin Shipping", "ORG"), ("Zubrin Air", "ORG"), ("Zubrin", "ORG")],
         [("Zubrin Shipping", 1), ("Zubrin Air", 1), ("Zubrin", 1)]),
        ([("Zubrin Shipping", "ORG"), ("Banca Zubrin", "ORG"), ("Zubrin", "ORG")],
         [("Zubrin Shipping", 2), ("Banca Zubrin", 1)]),
        ([("Nora Bell", "PERSON"), ("Bell Bank", "ORG")], [("Nora Bell", 1), ("Bell Bank", 1)]),
        ([("Hurricane Bell", "EVENT"), ("Nora Bell", "PERSON")], [("Hurricane Bell", 1), ("Nora Bell", 1)]),
        ([("U.S.", "GPE"), ("the United States", "GPE"), ("Americans", "NORP"), ("USA", "GPE")],
         [("United States", 4)]),
        ([("Niger", "GPE"), ("Nigerian", "NORP"), ("Nigerien", "NORP")], [("Niger", 2), ("Nigeria", 1)]),
    ],
)  # fmt: skip
def test_bodies_and_places(named: list[tuple[str, Type]], expected: list[tuple[str, int]]) -> None:
    assert merged(*named) == expected


@each(
    ("name", "folded", "last", "full"),
    [
        ("Ole van der Berg", "ole van der berg", "berg", True),
        ("van der Berg", "van der berg", "berg", False),
        ("O’Neill", "oneill", "oneill", False),
        ("NORA BELL'S", "nora bell", "bell", True),
        ("Nora  Bell-Smith’s", "nora bell smith", "smith", True),
        ("Łukasz Żak", "lukasz zak", "zak", True),
        ("J.R. Bell", "jr bell", "bell", True),
        ("Straße", "strasse", "strasse", False),
        ("", "", "", False),
        ("’s", "", "", False),
    ],
)
def test_what_a_name_folds_to(name: str, folded: str, last: str, full: bool) -> None:
    assert (folded_name(name), surname(name), is_full(name)) == (folded, last, full)


_GIVEN = st.sampled_from(["Nora", "Nils", "Ole", "Żaneta", "Jean-Luc", "N."])
_LAST = st.sampled_from(["Bell", "van der Berg", "Bell-Smith", "O'Brien", "Petrosyan", "al-Rawi"])
_FORMS = st.sampled_from(["{}", "{}'s", "{}’s", " {} "])


@given(_GIVEN, _LAST, _FORMS, st.booleans())
def test_a_name_is_its_own_persons_in_every_form_and_in_capitals(
    given_name: str, last: str, form: str, capitals: bool
) -> None:
    name = f"{given_name} {last}"
    other = form.format(name.upper() if capitals else name)
    assert folded_name(other) == folded_name(name)
    assert is_full(other)
    assert same_person(name, other)


@given(st.lists(st.tuples(st.sampled_from(["Nora", "Nils", "Żaneta", "Jean-Luc", ""]), _LAST, _FORMS), max_size=8))
def test_two_of_one_surname_are_never_merged(named: list[tuple[str, str, str]]) -> None:
    names = [form.format(f"{first} {last}".strip()).strip() for first, last, form in named]
    clusters = merge(Mention(1000 * n, 1000 * n + len(name), name, "PERSON") for n, name in enumerate(names))
    assert sum(len(cluster.mentions) for cluster in clusters) == len(names)
    for cluster in clusters:
        of = [named[mention.start // 1000] for mention in cluster.mentions]
        assert len({first for first, _, _ in of if first}) <= 1, of
        assert len({last for _, last, _ in of}) == 1 or {last for _, last, _ in of} == {"Bell", "Bell-Smith"}, of


@given(_GIVEN, _GIVEN, _LAST, _LAST)
def test_being_the_same_person_is_symmetric(first: str, second: str, one: str, other: str) -> None:
    left, right = f"{first} {one}", f"{second} {other}"
    assert same_person(left, right) == same_person(right, left)


@each(
    ("text", "kept"),
    [
        ("the Nora Bell’s", "Nora Bell"),
        ("NORWAY'S", "NORWAY"),
        ("“Bell”,", "Bell"),
        ("J.R.", "J.R."),
        ("Bell Jr.", "Bell Jr."),
        ("Bell.", "Bell"),
        ("a An The Bell", "Bell"),
        ("Bell Bank said that", "Bell Bank"),
        ("Route 66", "Route 66"),
        ("(…", "…"),
        ("the", "the"),
    ],
)
def test_a_name_is_trimmed_at_its_ends(text: str, kept: str) -> None:
    start, end = trimmed(text, 0, len(text))
    assert text[start:end] == kept


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Dr. Nora Bell", "Nora Bell"),
        ("Vice President Nora Bell", "Nora Bell"),
        ("Lt. Gen. Ole Berg", "Ole Berg"),
        ("Secretary-General Élise Roy", "Élise Roy"),
        ("General electric", "General electric"),
        ("King", "King"),
        ("Kingsley Bell", "Kingsley Bell"),
    ],
)
def test_titles_go_and_names_that_begin_like_one_stay(text: str, name: str) -> None:
    assert text[without_title(text, 0, len(text)) :] == name


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Norway's Water Board", "Norway"),
        ("the United States’ Water Board", "United States"),
        ("In Norway's Water Board", "Norway"),
        ("Oslo's Water Board", "Norway"),
        ("Norwegian Water Board", None),
        ("the Norwegians' Water Board", None),
        ("Bell's Water Board", None),
    ],
)
def test_the_country_that_owns_a_body(text: str, country: str | None) -> None:
    assert owner(text, text.index("Water")) == country


def test_acronyms_in_brackets_have_two_capitals() -> None:
    text = "Water Board (NWB), Road Office (RdO), Bell Bank (Oslo), Tax Court (the)"
    names = [Span(start=text.index(n), end=text.index(n) + len(n)) for n in ("Water Board", "Road Office", "Bell Bank")]
    assert [text[a:b] for a, b in bracketed_acronyms(text, names)] == ["NWB", "RdO"]


@given(
    st.lists(st.sampled_from(["New", "York", "UN", "Nora", "Bell", "the", "'s", "(", ",", "Inc.", "\n"]), max_size=8)
)
def test_parts_lie_apart_and_in_order(words: list[str]) -> None:
    text = " ".join(words)
    found = parts(text, 0, len(text))
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(text[part.start : part.end].strip() == text[part.start : part.end] for part in found)


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("NORWEGIAN PRIME MINISTER Nora Bell spoke.", "Norway"),
        ("Nora Bell, Norway’s ambassador to Sweden, spoke.", "Norway"),
        ("Nora Bell, the ambassador to Sweden, spoke.", None),
        ("Former Swedish minister Nora Bell spoke.", "Sweden"),
        ("UN envoy Nora Bell arrived in Sweden.", "United Nations"),
        ("Sweden-based analyst Nora Bell spoke.", None),
        ("He met Swedish generals and Nora Bell sang.", None),
    ],
)
def test_whose_side_a_person_is_on(text: str, party: str | None) -> None:
    at = text.index("Nora Bell")
    assert party_of(text, [(at, at + 9)]) == party


def test_the_side_named_most_often_counts() -> None:
    text = "Swedish minister Nora Bell; Norwegian minister Nora Bell; Norwegian minister Nora Bell."
    places = [at for at in range(len(text)) if text.startswith("Nora Bell", at)]
    assert party_of(text, [(at, at + 9) for at in places]) == "Norway"
    assert party_of(text, []) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fjord Safety Agency (FSA) and FSA", [("Fjord Safety Agency", 3)]),
        ("Fjord Rescue Team (FSA) and FSA", [("Fjord Rescue Team", 1), ("Free Syrian Army", 2)]),
        ("Fjord Safety Agency, FSA, and FSA", [("Fjord Safety Agency", 3)]),
        ("FSA and Fjord Safety Agency", [("Free Syrian Army", 1), ("Fjord Safety Agency", 1)]),
        ("Fjord Safety Agency (FjSA) and FjSA", [("Fjord Safety Agency", 3)]),
        ("World Food Programme (WFP) and WFP", [("World Food Programme", 3)]),
    ],
)
def test_an_acronym_in_brackets_is_the_articles_own(text: str, expected: list[tuple[str, int]]) -> None:
    names = re.findall(r"Fjord \w+ \w+|World Food Programme|\w*[A-Z]{2,}", text)
    at, mentions = 0, []
    for name in names:
        at = text.index(name, at)
        mentions.append(Mention(at, at + len(name), name, "ORG", lookup(name)))
        at += len(name)
    assert [(cluster.name, len(cluster.mentions)) for cluster in merge(mentions)] == expected
