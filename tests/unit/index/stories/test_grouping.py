"""Articles about one episode share a story, whatever their order; near copies point to the first."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_index.stories.clusters import (
    ALIKE,
    EVENT_DAYS,
    FAINT,
    FEWEST_SHARED,
    GAP_DAYS,
    PAIR_DAYS,
    clusters,
    similarities,
)
from claimstream_index.stories.copies import MOST_HOLDERS, originals
from claimstream_index.stories.grouping import Place, places
from claimstream_index.stories.traits import Traits, own_text, traits
from claimstream_index.stories.vectors import MOST_TERMS, vectors
from tests.unit.index.stories.samples import MINE, OLD_MINE, collection, source

ARTICLES, GOLD = collection()
FILLER = " ".join(f"A longer report has word{number} and more to tell of it." for number in range(30))


def grouped(placed: dict[str, Place], ids: list[str]) -> set[frozenset[str]]:
    """The groups of articles that share a story."""
    groups = defaultdict(set)
    for name in ids:
        groups[placed[name].story].add(name)
    return {frozenset(group) for group in groups.values()}


def test_an_episode_is_a_story_and_what_is_elsewhere_stays_out() -> None:
    ids = [article["article_id"] for article in ARTICLES]
    expected = {frozenset(name for name, gold in zip(ids, GOLD, strict=True) if gold == story) for story in set(GOLD)}
    placed = places(map(traits, ARTICLES))
    assert grouped(placed, ids) == expected
    assert placed[ids[3]].story == ids[0] or placed[ids[3]].story == ids[1]
    assert placed[ids[6]] == Place(story=ids[6])


@given(st.permutations(range(len(ARTICLES))), st.lists(st.integers(0, len(ARTICLES) - 1), max_size=3))
def test_order_and_repetition_change_nothing(order: list[int], again: list[int]) -> None:
    expected = places(map(traits, ARTICLES))
    assert places(traits(ARTICLES[number]) for number in [*order, *again]) == expected


def test_a_story_is_named_after_its_first_article() -> None:
    late, first = (traits(source(text, day)) for text, day in ((MINE[0], "2031-03-05"), (MINE[2], "2031-03-04")))
    assert {place.story for place in places([late, first]).values()} == {first.article_id}
    assert places([]) == {}


def test_a_pause_longer_than_an_episode_ends_the_story() -> None:
    near = [traits(source(text, day)) for text, day in ((MINE[0], "2031-03-01"), (MINE[2], "2031-03-08"))]
    far = [traits(source(text, day)) for text, day in ((MINE[0], "2031-03-01"), (MINE[2], "2031-03-09"))]
    assert len({place.story for place in places(near).values()}) == 1
    assert len({place.story for place in places(far).values()}) == 2


def reporting(*days: str, background: bool = False, until: str | None = None) -> dict[str, Any]:
    return {"claims": [{"background": background, "event": {"gte": day, "lte": until or day}} for day in days]}


def test_a_look_back_is_not_of_this_story() -> None:
    now = source(MINE[0], "2031-03-05", **reporting("2031-03-04", "2031-03-04", "2030-01-01"))
    also = source(MINE[2], "2031-03-06", **reporting("2031-03-04", "2031-03-06"))
    back = source(OLD_MINE, "2031-03-06", **reporting("2029-11-19", "2029-11-20"))
    placed = places(map(traits, [now, also, back]))
    assert placed[now["article_id"]].story == placed[also["article_id"]].story
    assert placed[back["article_id"]].story == back["article_id"]


def test_one_word_makes_no_story() -> None:
    one, other = ({number: 0.5, 100: 0.8} for number in (1, 2))
    assert clusters([1.0, 1.0], [1.0, 1.0], [one, other]) == [[0], [1]]


def test_when_it_happened_is_the_middle_of_what_is_dated_and_not_background() -> None:
    published = traits(source(MINE[0], "2031-03-05")).published
    for claims, before in (
        (reporting("2031-03-01", "2031-03-04", "2031-03-04"), 1),
        (reporting("2030-01-01", background=True), 0),
        (reporting("2030-01-01", until="2030-12-31"), 0),
        (reporting("2031-03-09"), 0),
        ({"claims": [{"background": False, "event": None}, {"background": False, "event": {"gte": "2031-03-03"}}]}, 2),
        ({"claims": []}, 0),
    ):
        assert traits(source(MINE[0], "2031-03-05", **claims)).happened == published - before


def test_similarities_end_with_the_window_of_publication() -> None:
    vector = dict.fromkeys(range(4), 0.5)
    for day, expected in ((PAIR_DAYS, {0: 1.0}), (PAIR_DAYS + 0.1, {})):
        assert similarities([0.0, day], [0.0, 0.0], [vector, vector])[1] == expected


def test_one_kind_of_news_is_not_one_story() -> None:
    towns = ("Ambry", "Belford", "Corvik", "Dunmore", "Elster", "Farnham", "Gresby", "Holtby", "Ixworth", "Jarrow")
    kind = (
        "Police in {town} arrested a man after a shop in {road} Road was robbed at gunpoint. Officers asked witnesses "
        "to come forward. The owner, {name}, was not hurt."
    )
    made = [
        source(kind.format(town=town, road=town[::-1].title(), name=f"{town[:3]}a {town[2:]}son"), "2031-03-04")
        for town in towns
    ]
    for article, town in zip(made, towns, strict=True):
        article["entities"] = [{"name": town, "mentions": [{"text": town}]}]
    padding = [source(text, "2031-03-04") for text in MINE]
    stories = {place.story for place in places(map(traits, [*made, *padding])).values()}
    assert len(stories) >= 2


def test_a_reprint_points_to_the_first_whole_or_cut() -> None:
    wire = source(f"{MINE[0]} {FILLER}", "2031-03-04")
    whole = source(f"From our wires. {MINE[0]} {FILLER}", "2031-03-05")
    cut = source(f"{MINE[0]} {FILLER[:900]}", "2031-03-05T12:00:00Z")
    other = source(
        f"{MINE[1]} The rest of this text is its own and shares no wording with the one before it.", "2031-03-05"
    )
    placed = places(map(traits, [cut, other, whole, wire]))
    assert placed[wire["article_id"]].copy_of is None
    assert placed[other["article_id"]].copy_of is None
    assert placed[whole["article_id"]].copy_of == placed[cut["article_id"]].copy_of == wire["article_id"]
    late = source(f"{MINE[0]} {FILLER}", "2031-05-01")
    assert places(map(traits, [wire, late]))[late["article_id"]].copy_of is None


def test_a_copy_of_a_copy_is_a_copy_of_the_first() -> None:
    parts = [" ".join(f"{word}{number}" for number in range(40)) for word in ("alpha", "beta", "gamma", "delta")]
    first, second, third = (
        traits(source(" ".join(parts[start : start + 3]), f"2031-03-0{start + 1}")) for start in (0, 1, 1)
    )
    assert originals([first, second, third]) == [None, 0, 0]


def test_a_phrase_that_everybody_prints_makes_no_copies() -> None:
    notice = " ".join(f"notice{number}" for number in range(30))
    made = [traits(source(f"{notice} own{n} words{n} differ{n}", "2031-03-01")) for n in range(MOST_HOLDERS + 3)]
    assert originals(made)[-1] in (None, 0)


def test_boilerplate_says_nothing_of_the_story() -> None:
    text = "Read more here. Miners rest. Share this."
    spans = [{"start": 29, "end": 40}, {"start": 0, "end": 15}, {"start": 5, "end": 10}]
    assert own_text(text, spans).split() == ["Miners", "rest."]
    marked = traits(source(text, "2031-03-01", boilerplate=spans))
    assert marked.words == traits(source("Miners rest.", "2031-03-01")).words


def test_words_are_folded_and_cut_and_counted() -> None:
    one = traits(source("Miners", "2031-03-01", title="Minér"))
    other = traits(source("miner miner miner", "2031-03-01"))
    assert one.words == other.words
    assert one.published == other.published


@pytest.mark.parametrize(
    ("published_at", "days"),
    [("1970-01-02", 1.0), ("1970-01-02T12:00:00Z", 1.5), ("1970-01-02T02:00:00+02:00", 1.0)],
)
def test_times_are_compared_in_utc(published_at: str, days: float) -> None:
    assert traits(source("x", published_at)).published == days


texts = st.lists(st.text(alphabet="abcdef ", min_size=1, max_size=200), min_size=1, max_size=8)


@given(texts)
def test_vectors_are_at_most_of_length_one_and_short(found: list[str]) -> None:
    made = vectors([traits(source(text, "2031-03-01")) for text in found])
    for vector in made:
        assert sum(weight * weight for weight in vector.values()) <= 1 + 1e-9
        assert len(vector) <= 2 * MOST_TERMS
        assert all(weight > 0 for weight in vector.values())


spaced = st.lists(
    st.tuples(st.floats(0, 60), st.dictionaries(st.integers(0, 12), st.floats(0.05, 0.5), max_size=5)), max_size=12
)


@given(spaced)
def test_clusters_are_a_partition_without_long_pauses(found: list[tuple[float, dict[int, float]]]) -> None:
    found.sort(key=lambda one: one[0])
    published = [day for day, _ in found]
    made = clusters(published, published, [vector for _, vector in found])
    assert sorted(member for members in made for member in members) == list(range(len(found)))
    for members in made:
        assert members == sorted(members)
        assert all(published[after] - published[before] <= GAP_DAYS for before, after in pairwise(members))


@given(spaced)
def test_similarities_are_the_products_of_what_lies_within_the_window(
    found: list[tuple[float, dict[int, float]]],
) -> None:
    found.sort(key=lambda one: one[0])
    days = [day for day, _ in found]
    made = similarities(days, days, [vector for _, vector in found])
    for later, (day, vector) in enumerate(found):
        for earlier, (before, other) in enumerate(found[:later]):
            shared = vector.keys() & other.keys()
            product = sum(vector[term] * other[term] for term in shared)
            told = len(shared) >= FEWEST_SHARED and day - before <= EVENT_DAYS
            if product > FAINT + 1e-9 and told:
                assert made[later][earlier] == pytest.approx(product)
            elif product < FAINT - 1e-9 or not told:
                assert earlier not in made[later]


def test_a_chain_of_neighbours_is_no_story() -> None:
    def only(*topics: int) -> dict[int, float]:
        terms = [topic * FEWEST_SHARED + number for topic in topics for number in range(FEWEST_SHARED)]
        return dict.fromkeys(terms, (ALIKE * 1.01 / FEWEST_SHARED) ** 0.5)

    # each shares a topic with the next, and nothing with any other
    chain = [only(0), only(0, 1), only(1, 2), only(2, 3), only(3, 4), only(4)]
    assert len(clusters([1.0] * len(chain), [1.0] * len(chain), chain)) > 1


def test_traits_are_compact() -> None:
    made = traits(source(" ".join(MINE), "2031-03-01"))
    assert isinstance(made, Traits)
    assert made.wording.itemsize * len(made.wording) < 2_000
