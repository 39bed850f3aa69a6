"""Entities found by the keys of their names: none is missed that the rules of merging would join."""

from __future__ import annotations

from collections.abc import Iterator
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.enrichers import near_names
from claimstream_enrich.enrichers.clues import Type
from claimstream_enrich.enrichers.mentions import Mention
from claimstream_enrich.enrichers.merging import Cluster, merge
from claimstream_enrich.enrichers.near_names import Kept, acronyms


@pytest.fixture(scope="module", autouse=True)
def _keys_for_few() -> Iterator[None]:
    """Few entities are asked one by one; here the keys are tested, on articles of a dozen names."""
    with patch.object(near_names, "_FEW", 0):
        yield


class All(Kept[Cluster]):
    """Asks every entity, however far."""

    def near(self, entity: Cluster) -> list[Cluster]:
        return list(self.entities)


_SYLLABLE = st.sampled_from(["ba", "be", "da", "ka", "lo", "ne", "ri", "sha", "tu", "vi", "yan", "ov"])
_WORD = st.lists(_SYLLABLE, min_size=2, max_size=5).map(lambda parts: "".join(parts).capitalize())
_FULL = st.tuples(_WORD, _WORD).map(" ".join)
_BODY = st.tuples(_WORD, st.sampled_from(["Union", "Water Board", "Institute of Rivers"])).map(" ".join)


@st.composite
def _slipped(draw: st.DrawFn, name: st.SearchStrategy[str]) -> str:
    """A name with up to two letters dropped or doubled."""
    word = draw(name)
    for _ in range(draw(st.integers(0, 2))):
        at = draw(st.integers(1, len(word) - 1))
        word = word[:at] + word[at + 1 :] if draw(st.booleans()) else word[:at] + "e" + word[at:]
    return word


@st.composite
def _article(draw: st.DrawFn) -> list[Mention]:
    names = draw(st.lists(st.one_of(_FULL, _BODY, _WORD), min_size=1, max_size=6))
    spelt = st.one_of(
        st.sampled_from(names),
        st.sampled_from([word for name in names for word in name.split()]),
        st.sampled_from([f"The {name}" for name in names] + [next(iter(acronyms(name)), name) for name in names]),
        _slipped(st.sampled_from(names)),
        _slipped(st.sampled_from([name.split()[-1] for name in names])),
    )
    kinds: st.SearchStrategy[Type] = st.sampled_from(["PERSON", "PERSON", "ORG"])
    found = draw(st.lists(st.tuples(spelt, kinds), min_size=1, max_size=14))
    return [Mention(100 * n, 100 * n + len(name), name, kind) for n, (name, kind) in enumerate(found)]


def joined(mentions: list[Mention]) -> list[tuple[int, ...]]:
    return [tuple(mention.start for mention in cluster.mentions) for cluster in merge(mentions)]


@given(_article())
def test_keys_join_what_asking_everybody_joins(mentions: list[Mention]) -> None:
    with patch("claimstream_enrich.enrichers.merging.Kept", All):
        expected = joined(mentions)
    assert joined(mentions) == expected


@pytest.mark.parametrize("kind", ["PERSON", "ORG"])
def test_thousands_of_names_take_no_quadratic_time(kind: Type) -> None:
    def asked(number: int) -> int:
        """How many entities are asked in all."""
        names = (f"{_spelt(n)} {_spelt(7 * n + 3)}" if n % 2 else _spelt(5 * n + 1) for n in range(number))
        mentions = [Mention(50 * n, 50 * n + len(name), name, kind) for n, name in enumerate(names)]
        total = 0
        near = Kept.near

        def counted(kept: Kept[Cluster], entity: Cluster) -> list[Cluster]:
            nonlocal total
            found = near(kept, entity)
            total += len(found)
            return found

        with patch.object(Kept, "near", counted):
            merge(mentions)
        return total

    # three stages, each of which would ask every entity of all before it
    assert asked(400) < 3 * 400 * 400 / 2 / 40


def _spelt(number: int) -> str:
    """A name of its own for a number."""
    syllables = ["ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va"]
    digits = [(number * 2654435761 >> shift) % 16 for shift in (4, 9, 15, 20)]
    return "".join(syllables[digit] for digit in digits).capitalize()


def test_acronyms_of_names() -> None:
    assert acronyms("Office of Examples") == {"OE", "OOE"}
    assert acronyms("Office") == set()
