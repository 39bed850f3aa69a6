"""Entities as the search for names needs them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimstream_index.mentioned import MOST_FORMS, mentioned
from claimstream_schemas.article import Entity
from claimstream_schemas.base import Quote
from claimstream_schemas.names import folded, typed_keys


def entity(name: str, *forms: str, entity_id: str = "x:e", party: str | None = None) -> Entity:
    mentions = [Quote(start=0, end=len(form), text=form) for form in forms]
    return Entity(entity_id=entity_id, name=name, type="PERSON", party=party, mentions=mentions)


def test_any_word_begins_a_name() -> None:
    (found,) = mentioned([entity("Ada van Holm", "Ada van Holm", "Ms. Hölm")])
    assert {"ada van holm", "van holm", "holm", "ms holm"} <= set(found.starts)
    assert found.forms == ["Ada van Holm", "Ms. Hölm"]
    assert typed_keys("Ada van Hollm") & set(found.keys)


def test_two_records_of_one_entity_are_one() -> None:
    two = [entity("Norland", "Norland"), entity("Norland", "Norlanders", "Nor\nland", party="Norland")]
    other = entity("Sudia", "Sudia", entity_id="x:sudia")
    first, second = mentioned([*two, other])
    assert (first.forms, first.party) == (["Norland", "Norlanders", "Nor land"], "Norland")
    assert (second.name, second.party) == ("Sudia", None)


def test_a_garbled_text_does_not_blow_it_up() -> None:
    (found,) = mentioned([entity("Holm", *(f"Holm {number}" for number in range(500)))])
    assert len(found.forms) == MOST_FORMS
    (long,) = mentioned([entity("Holm", " ".join(f"Holm{number}" for number in range(5_000)))])
    assert sum(map(len, long.starts)) < 20_000


@given(st.text(min_size=1).filter(str.strip))
def test_whatever_the_name_its_own_beginnings_find_it(name: str) -> None:
    (found,) = mentioned([entity(name, name)])
    typed = folded(name)
    assert not typed or any(start.startswith(typed[:3]) for start in found.starts)
