"""Acronyms that an article explains: by the full name anywhere before, or in brackets; and where they stand again."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.enrichers.mentions import Mention
from claimstream_enrich.enrichers.merging import merge
from claimstream_enrich.enrichers.shapes import repeated
from claimstream_schemas.gazetteer import lookup

WORDS = st.lists(st.sampled_from(["OEX", "QAB", "OEXA", "the", "(OEX)", "army,"]), max_size=12).map(" ".join)


def merged(text: str, *names: str) -> list[tuple[str, int]]:
    """(name, mentions) of the bodies of a text in which the names stand in this order."""
    at, mentions = 0, []
    for name in names:
        at = text.index(name, at)
        mentions.append(Mention(at, at + len(name), name, "ORG", lookup(name)))
        at += len(name)
    return [(cluster.name, len(cluster.mentions)) for cluster in merge(mentions)]


@pytest.mark.parametrize(
    ("text", "names", "expected"),
    [
        (
            "Rapid Support Forces fired, RSF said",
            ("Rapid Support Forces", "RSF"),
            [("Rapid Support Forces", 2)],
        ),
        (
            "Reporters Without Borders met Rapid Support Forces while RSF said",
            ("Reporters Without Borders", "Rapid Support Forces", "RSF"),
            [("Reporters Without Borders", 2), ("Rapid Support Forces", 1)],
        ),
        (
            "Rapid Support Forces, Royal Sea Fund and RSF",
            ("Rapid Support Forces", "Royal Sea Fund", "RSF"),
            [("Rapid Support Forces", 1), ("Royal Sea Fund", 1), ("Reporters Without Borders", 1)],
        ),
    ],
)
def test_an_acronym_is_the_only_body_it_abbreviates(
    text: str, names: tuple[str, ...], expected: list[tuple[str, int]]
) -> None:
    assert merged(text, *names) == expected


@given(WORDS)
def test_an_explained_acronym_is_found_again_behind_its_explanation(text: str) -> None:
    explained = [(match.start() + 1, match.end() - 1) for match in re.finditer(r"\(OEX\)", text)][:1]
    found = list(repeated(text, explained))
    assert all(text[start:end] == "OEX" for start, end in found)
    assert len(found) == (len(re.findall(r"\bOEX\b", text[explained[0][1] :])) if explained else 0)
