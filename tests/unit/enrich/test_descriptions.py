"""`the ministry`, `the alliance`: which body a definite description stands for."""

from __future__ import annotations

import sys

from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.enrichers.clues import Type
from claimstream_enrich.enrichers.descriptions import described
from claimstream_enrich.enrichers.mentions import Mention
from claimstream_enrich.enrichers.merging import Cluster, merge
from claimstream_enrich.enrichers.spans import Ranges
from claimstream_schemas.base import Span
from claimstream_schemas.gazetteer import lookup
from tests.unit.each import each

BODIES: dict[str, Type] = {
    "Norland Water Ministry": "ORG", "Sudia Water Ministry": "ORG", "Court of Rivers": "ORG", "NATO": "ORG",
    "European Union": "ORG", "Board Hill": "GPE",
}  # fmt: skip


def clusters(text: str) -> list[Cluster]:
    found = [
        Mention(at, at + len(name), name, kind, lookup(name))
        for name, kind in BODIES.items()
        for at in range(len(text))
        if text.startswith(name, at)
    ]
    return merge(sorted(found, key=lambda mention: mention.start))


def found(text: str, skipped: Ranges | None = None) -> list[tuple[str, str]]:
    pairs = list(described(text, clusters(text), skipped or Ranges([])))
    assert all(text[mention.start : mention.end] == mention.text for _, mention in pairs)
    return [(mention.text, body.name) for body, mention in pairs]


@each(
    ("text", "expected"),
    [
        ("Norland Water Ministry spoke. The ministry left.", [("ministry", "Norland Water Ministry")]),
        ("NATO met. Later the alliance spoke, and the military alliance left.", [("alliance", "NATO")] * 2),
        ("The European Union met. The bloc's envoy left.", [("bloc", "European Union")]),
        ("Norland Water Ministry and Sudia Water Ministry met. The ministry left.",
         [("ministry", "Sudia Water Ministry")]),
        ("Court of Rivers sat; the court ruled; NATO met; the court rose.", [("court", "Court of Rivers")] * 2),
        ("The ministry left. Norland Water Ministry spoke.", []),
        ("Norland Water Ministry spoke of the ministry of Sudia.", []),
        ("Norland Water Ministry spoke. The ministry for rivers left.", []),
        ("Norland Water Ministry spoke. The ministry-Court talks ended.", []),
        ("Norland Water Ministry spoke. A ministry left. Its ministry left.", []),
        ("NATO met. The ministry left. The bloc left.", []),
        ("Board Hill lies there. The board met.", []),
    ],
)  # fmt: skip
def test_the_body_named_last_that_can_be_called_so(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


def test_boilerplate_describes_nobody() -> None:
    text = "NATO met. Read more about the alliance"
    assert found(text, Ranges([Span(start=10, end=len(text))])) == []


_PIECES = st.sampled_from(
    [*BODIES, "the ministry", "The court", "the alliance", "the Court of Rivers", ".", "of", "’s"]
)


@given(st.lists(_PIECES, max_size=10).map(" ".join))
def test_descriptions_lie_outside_names_and_behind_their_body(text: str) -> None:
    for body, mention in described(text, clusters(text), Ranges([])):
        assert body.mentions[0].start < mention.start
        others = [each for cluster in clusters(text) for each in cluster.mentions]
        assert all(mention.end <= each.start or each.end <= mention.start for each in others)


def test_four_times_the_text_takes_four_times_the_steps() -> None:
    def steps(times: int) -> int:
        text = "The Norland Water Ministry met the Court of Rivers. Later the ministry left the court.\n" * times
        bodies, taken = clusters(text), 0

        def count(*_: object) -> None:
            nonlocal taken
            taken += 1

        sys.setprofile(count)
        try:
            assert len(list(described(text, bodies, Ranges([])))) == 2 * times
        finally:
            sys.setprofile(None)
        return taken

    assert steps(40) < 4.5 * steps(10)
