"""Who is whose adversary though no article says so: parties that accuse each other in an episode."""

from __future__ import annotations

from typing import Any

import pytest

from claimstream_search.series.quarrels import accusations
from tests.unit.search.series.sayings import accusing, ask, saying
from tests.unit.search.series.test_store import QUARREL

Json = dict[str, Any]

Q, V = "Quarnholt", "Veldane"
OWN, COUNTED = saying(12), saying(40, party=V)
MUTUAL = [accusing(Q, V), accusing(V, Q)]


def viewpoints(*said: Json, **asked: Any) -> dict[tuple[str, str, str], str]:
    """Of each series: claimant's party, affected party and year of the events -> viewpoint."""
    answer = ask(*said, **asked)
    return {
        (one["claimant_party"], one["affected"], one["episode"]["start"][:4]): one["viewpoint"]
        for one in answer["series"]
    }


def test_parties_that_accuse_each_other_are_adversaries_others_are_not() -> None:
    assert viewpoints(*QUARREL) == {
        (Q, Q, "2031"): "own",
        (V, Q, "2031"): "adversary",
        ("Red Cross", Q, "2031"): "third_party",
        (V, V, "2029"): "own",
        (Q, V, "2029"): "third_party",
    }


def test_the_range_tells_the_adversarys_count_by_itself() -> None:
    (one,) = ask(OWN, COUNTED, *MUTUAL)["ranges"]
    assert (one["viewpoints"]["own"]["high"], one["viewpoints"]["adversary"]["high"]) == (12, 40)


@pytest.mark.parametrize(
    "said",
    [
        [],
        [accusing(Q, V)],
        [accusing(V, Q)],
        [accusing(Q, V), accusing(V, "Morrowfen")],
        [accusing(Q, V), accusing(V, Q, background=True)],
        [accusing(Q, V), accusing(V, Q, day="2031-05-09")],
        [accusing(Q, V), accusing(V, Q, day="2031-04-30")],
        [accusing(Q, Q), accusing(V, V)],
        [accusing(Q, V), accusing(V, Q) | {"act": "warn"}],
    ],
)
def test_one_side_alone_or_another_time_makes_no_adversaries(said: list[Json]) -> None:
    assert viewpoints(OWN, COUNTED, *said)[(V, Q, "2031")] == "third_party"


def test_what_was_not_yet_said_is_not_known() -> None:
    late = accusing(V, Q, at="2031-05-02T20:00:00Z")
    said = (OWN, COUNTED, accusing(Q, V), late)
    assert viewpoints(*said, known="2031-05-02T19:00:00.000000Z")[(V, Q, "2031")] == "third_party"
    assert viewpoints(*said, known="2031-05-02T20:00:00.000000Z")[(V, Q, "2031")] == "adversary"


def test_what_an_article_says_needs_no_accusation() -> None:
    assert viewpoints(OWN, saying(40, party=V, viewpoint="adversary"))[(V, Q, "2031")] == "adversary"


def test_an_accusation_with_a_figure_is_one_too_and_nobody_accuses_himself() -> None:
    (made,) = accusations([saying(4, act="accuse", about=(Q, V)), saying(4, act="accuse", party=None, about=(V,))])
    assert (made.by, made.of, made.day, made.published) == (Q, V, "2031-05-02", "2031-05-02T12:00:00.000000Z")
