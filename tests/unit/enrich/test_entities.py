"""From mentions to entities: shapes of names, merging, the party a person speaks for. Without a model."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.enrichers.affiliation import party_of
from claimstream_enrich.enrichers.clues import Type
from claimstream_enrich.enrichers.mentions import Mention, find_mentions
from claimstream_enrich.enrichers.merging import merge
from claimstream_enrich.enrichers.shapes import bracketed_acronyms, owner, parts
from claimstream_enrich.enrichers.spans import Ranges
from claimstream_enrich.enrichers.titles import without_title
from claimstream_schemas.base import Span
from claimstream_schemas.gazetteer import WEAK, Place, lookup
from tests.unit.each import each


def mentions(*named: tuple[str, Type]) -> list[Mention]:
    """Mentions of these names, far from one another; as in the layer a person is no town of that name."""

    def place(name: str, kind: Type) -> Place | None:
        known = lookup(name)
        return known if known and (known.kind not in WEAK or kind in ("GPE", "LOC", "FAC")) else None

    return [
        Mention(start=1000 * n, end=1000 * n + len(name), text=name, type=kind, place=place(name, kind))
        for n, (name, kind) in enumerate(named)
    ]


def merged(*named: tuple[str, Type]) -> list[tuple[str, Type, int]]:
    return [(cluster.name, cluster.type, len(cluster.mentions)) for cluster in merge(mentions(*named))]


def test_a_lone_surname_joins_the_only_person_who_has_it() -> None:
    assert merged(("Nora Bell", "PERSON"), ("Bell", "PERSON"), ("Bell", "ORG")) == [("Nora Bell", "PERSON", 3)]


def test_a_surname_two_people_share_stays_alone() -> None:
    names: list[tuple[str, Type]] = [("Nora Bell", "PERSON"), ("Ole Bell", "PERSON"), ("Bell", "PERSON")]
    assert len(merged(*names)) == 3


def test_spelling_variants_of_a_person_are_one() -> None:
    assert merged(("Nora Petrosyan", "PERSON"), ("Petrosian", "PERSON"), ("Nora Petrosian", "PERSON")) == [
        ("Nora Petrosyan", "PERSON", 3)
    ]
    assert merged(("Jenka", "PERSON"), ("Jinka", "PERSON")) == [("Jenka", "PERSON", 2)]


def test_people_and_country_are_one_and_a_capital_is_a_place_of_its_own() -> None:
    named: list[tuple[str, Type]] = [("Norwegian", "NORP"), ("Norway", "GPE"), ("Oslo", "GPE"), ("Norwegians", "NORP")]
    assert merged(*named) == [("Norway", "GPE", 3), ("Oslo", "GPE", 1)]


def test_the_type_is_the_majoritys_and_the_gazetteer_wins() -> None:
    assert merged(("Brightwater", "ORG"), ("Brightwater", "GPE"), ("Brightwater", "GPE")) == [("Brightwater", "GPE", 3)]
    assert merged(("Hezbollah", "PERSON"), ("Hizbollah", "GPE")) == [("Hezbollah", "ORG", 2)]


def test_an_acronym_joins_the_body_whose_initials_it_has() -> None:
    assert merged(("Norland Water Board", "ORG"), ("NWB", "ORG")) == [("Norland Water Board", "ORG", 2)]


def test_an_acronym_in_brackets_stands_for_the_name_before_it() -> None:
    first = Mention(0, 17, "Office of Bridges", "ORG")
    second = Mention(19, 22, "BRO", "ORG")
    later = Mention(80, 83, "BRO", "ORG")
    (cluster,) = merge([first, second, later])
    assert (cluster.name, len(cluster.mentions)) == ("Office of Bridges", 3)


def test_a_countrys_own_body_is_not_another_countrys() -> None:
    found = merge(
        [
            Mention(0, 16, "Defense Ministry", "ORG", owner="Norway"),
            Mention(50, 66, "Defense Ministry", "ORG", owner="Sweden"),
            Mention(90, 116, "Norwegian Defence Ministry", "ORG"),
        ]
    )
    assert [(cluster.name, len(cluster.mentions)) for cluster in found] == [
        ("Norwegian Defence Ministry", 2),
        ("Sweden's Defense Ministry", 1),
    ]


_NAMES = st.sampled_from(
    ["Nora Bell", "Bell", "Ole Bell", "N. Bell", "Norway", "Norwegian", "BB", "Bell Bank", "Bel", "belle"]
)
_TYPES: st.SearchStrategy[Type] = st.sampled_from(["PERSON", "ORG", "GPE"])


@given(st.lists(st.tuples(_NAMES, _TYPES), max_size=9))
def test_merging_loses_and_doubles_no_mention(named: list[tuple[str, Type]]) -> None:
    given_mentions = mentions(*named)
    clusters = merge(given_mentions)
    assert sorted(m.start for c in clusters for m in c.mentions) == [m.start for m in given_mentions]
    assert all(c.mentions == sorted(c.mentions, key=lambda m: m.start) for c in clusters)


def cut(name: str) -> list[str]:
    return [name[part.start : part.end] for part in parts(name, 0, len(name))]


@each(
    ("name", "pieces"),
    [
        ("the Water Board", ["Water Board"]), ("Norway's", ["Norway"]), ("“Bell", ["Bell"]),
        ("Bell, Inc.", ["Bell, Inc."]),
        ("Water Board (NWB", ["Water Board", "NWB"]), ("New York Nora Bell", ["New York", "Nora Bell"]),
        ("UN Nora Bell", ["UN", "Nora Bell"]), ("Norway nine", ["Norway"]),
        ("UN Security Council", ["UN Security Council"]),
        ("Norwegian Water Board", ["Norwegian Water Board"]), ("Oslo, Nora Bell", ["Oslo", "Nora Bell"]),
        ("U.S.", ["U.S."]),
        ("...", []),
    ],
)  # fmt: skip
def test_a_name_is_cut_to_its_parts(name: str, pieces: list[str]) -> None:
    assert cut(name) == pieces


def test_titles_and_owners() -> None:
    text = "Prime Minister Nora Bell praised Norway’s Water Board (NWB), not Nora's Water Board."
    assert text[without_title(text, 0, 24) : 24] == "Nora Bell"
    first = text.index("Water Board")
    assert owner(text, first) == "Norway"
    assert owner(text, text.rindex("Water Board")) is None
    assert [text[a:b] for a, b in bracketed_acronyms(text, [Span(start=first, end=first + 11)])] == ["NWB"]


@each(
    ("text", "party"),
    [
        ("Norwegian Prime Minister Nora Bell spoke.", "Norway"),
        ("Nora Bell, secretary of Norway's Security Council, spoke.", "Norway"),
        ("Kremlin spokeswoman Nora Bell spoke.", "Russia"),
        ("It failed, Nora Bell, a State Department spokeswoman, said.", "United States"),
        ("the secretary of Norway's Security Council, Nora Bell, spoke.", "Norway"),
        ("It is over, said President Nora Bell of Norway on Monday.", "Norway"),
        ("The Swedish ambassador to Norway, Nora Bell, spoke.", "Sweden"),
        ("Nora Bell, who heads the Danish delegation, left.", "Denmark"),
        ("In Oslo, President Nora Bell called the Swedish claim absurd.", "Norway"),
        ("Ten Norwegian soldiers died, Prime Minister Nora Bell told parliament.", "Norway"),
        ("Norway will answer. Its foreign minister, Nora Bell, flew to Sweden.", "Norway"),
        ("Norway accused Sweden, Prime Minister Nora Bell said.", None),
        ("Norway is cold, said Nora Bell, a teacher.", None),
        ("Norway is cold. Nora Bell likes it.", None),
        ("OSLO, May 3 - Nine men drowned.\n\nPrime Minister Nora Bell blamed Sweden.", "Norway"),
        ("Norway and Sweden traded fire. Stockholm, for its part, shrugged. Trade Minister Nora Bell spoke.", "Sweden"),
        ("Norway's police searched the club. Club president Nora Bell spoke.", None),
        ("Nora Bell, head of Hamburg-based Blue Line, spoke.", None),
    ],
)
def test_the_party_a_person_speaks_for(text: str, party: str | None) -> None:
    at = text.index("Nora Bell")
    assert party_of(text, [(at, at + 9)]) == party


def test_without_a_parse_the_gazetteers_names_are_found_outside_boilerplate() -> None:
    text = "Norwegian and Swedish troops met near Oslo."
    found = find_mentions(text, None, Ranges([Span(start=14, end=21)]))
    assert [(m.text, m.type) for m in found] == [("Norwegian", "NORP"), ("Oslo", "GPE")]


@given(st.text(max_size=80), st.integers(0, 80), st.integers(0, 80))
def test_any_text_has_parts_within_its_bounds_and_perhaps_a_party(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    for part in parts(text, start, end):
        assert start <= part.start < part.end <= end
    party_of(text, [(start, end)])
