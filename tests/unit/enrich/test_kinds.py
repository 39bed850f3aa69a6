"""One type for one name of an article."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.enrichers.clues import Type
from claimstream_enrich.enrichers.kinds import PRIORS, Ballot, decided


def types(*ballots: Ballot) -> list[Type | None]:
    return [kind for kind, _ in decided(ballots)]


def test_the_votes_on_all_mentions_count_together() -> None:
    doubtful = Ballot("zubrin", "GPE", (PRIORS["GPE"],))
    clear = Ballot("zubrin", "GPE", (PRIORS["GPE"],), (("PERSON", 3.0),))
    assert types(doubtful) == ["GPE"]
    assert types(doubtful, clear, doubtful) == ["PERSON"] * 3


def test_the_models_label_does_not_gain_by_repetition() -> None:
    labelled = Ballot("zubrin", "PERSON", (PRIORS["PERSON"],))
    in_it = Ballot("zubrin", "PERSON", (PRIORS["PERSON"],), (("PLACE", 2.0), ("PERSON", -1.5)))
    assert types(*[labelled] * 6, in_it) == ["GPE"] * 7


def test_the_surname_of_a_person_is_a_persons() -> None:
    full = Ballot("nora zubrin", "PERSON", (PRIORS["PERSON"],))
    lone = Ballot("zubrin", "ORG", (PRIORS["ORG"],))
    assert types(lone) == ["ORG"]
    assert types(full, lone) == ["PERSON", "PERSON"]
    heard = Ballot("zoobrin", "NORP", (PRIORS["NORP"],))
    assert types(full, heard) == ["PERSON", "PERSON"]


PERSON = PRIORS["PERSON"]


def test_a_name_whose_first_word_stands_for_it_is_a_bodys() -> None:
    firm, called = Ballot("zubrin space", "PERSON", (PERSON,)), Ballot("zubrin", "PERSON", (("PERSON", 0.7),))
    assert types(firm) == ["PERSON"]
    assert types(firm, called) == ["ORG", "ORG"]
    # people are called by their last name, and children by their given name
    assert types(firm, called, Ballot("space", "PERSON", (PERSON,)))[0] == "PERSON"
    assert types(Ballot("anna space", "PERSON", (PERSON,)), Ballot("anna", "PERSON", (PERSON,))) == ["PERSON"] * 2
    titled = Ballot("zubrin", "PERSON", (PERSON,), (("PERSON", 4.0),))
    assert types(firm, titled) == ["ORG", "PERSON"], "a title outweighs it"


def test_the_last_word_of_a_body_stands_for_it_unless_it_is_a_place() -> None:
    club = Ballot("real zubrin", "PERSON", (PERSON, ("ORG", 3.5), ("PERSON", -1.5)))
    lone = Ballot("zubrin", "PERSON", (PERSON,))
    assert types(club, lone) == ["ORG", "ORG"]
    assert types(club, Ballot("zubrin", "GPE", (("PLACE", 3.0),))) == ["ORG", "GPE"]


def test_where_people_are_introduced_a_stranger_without_a_title_is_none() -> None:
    full = Ballot("nora bell", "PERSON", (PERSON,)), Ballot("ole berg", "PERSON", (PERSON,))
    called, stranger = Ballot("bell", "PERSON", (PERSON,)), Ballot("zubrin", "PERSON", (PERSON,), (("ORG", 1.0),))
    assert types(*full, stranger)[-1] == "PERSON", "nobody is called by a surname there"
    assert types(*full, called, stranger)[2:] == ["PERSON", "ORG"]
    titled = Ballot("zubrin", "PERSON", (PERSON,), (("PERSON", 4.0),))
    assert types(*full, called, titled)[-1] == "PERSON"


def test_the_same_sign_again_says_less_each_time() -> None:
    subject = Ballot("zubrin", "", (("ORG", 2.5),), (("PERSON", 1.0),))
    assert types(*[subject] * 4) == ["ORG"] * 4
    assert types(*[subject] * 9) == ["PERSON"] * 9


def test_names_in_a_list_are_of_one_kind() -> None:
    known = Ballot("", "GPE", fixed="GPE")
    doubtful = Ballot("zubrin", "ORG", (PRIORS["ORG"],), linked=True)
    apart = Ballot("zubrin", "ORG", (PRIORS["ORG"],))
    assert types(known, doubtful) == ["GPE", "GPE"]
    assert types(known, apart) == ["GPE", "ORG"]


@pytest.mark.parametrize(
    ("label", "kind"),
    [("LOC", "LOC"), ("FAC", "FAC"), ("GPE", "GPE"), ("EVENT", "EVENT"), ("NORP", "NORP"), ("LAW", "OTHER")],
)
def test_the_label_refines_places_and_others(label: str, kind: Type) -> None:
    assert types(Ballot("zubrin", label, (PRIORS[label],))) == [kind]
    assert types(Ballot("zubrin", "ORG", (PRIORS["ORG"],), (("PLACE", 4.0),))) == ["GPE"]


def test_without_votes_there_is_no_type() -> None:
    assert decided([Ballot("zubrin", "")]) == [(None, 0.0)]
    assert decided([]) == []


_VOTES = st.lists(st.tuples(st.sampled_from(["PERSON", "ORG", "PLACE", "OTHER"]), st.floats(-4, 4)), max_size=4).map(
    tuple
)
_BALLOTS = st.builds(
    Ballot,
    name=st.sampled_from(["zubrin", "nora zubrin", "bell"]),
    label=st.sampled_from(["", *PRIORS]),
    own=_VOTES,
    votes=_VOTES,
    fixed=st.none(),
    linked=st.booleans(),
)


@given(st.lists(_BALLOTS, max_size=8))
def test_one_name_has_one_kind_and_the_lead_is_the_same(ballots: list[Ballot]) -> None:
    verdicts = decided(ballots)
    assert len(verdicts) == len(ballots)
    by_name: dict[str, set[tuple[bool, float]]] = {}
    for ballot, (kind, lead) in zip(ballots, verdicts, strict=True):
        by_name.setdefault(ballot.name, set()).add((kind == "PERSON", lead))
    assert all(len(found) == 1 for found in by_name.values())
