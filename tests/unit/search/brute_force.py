"""Facets counted by hand over generated articles: a second reading of what the contract says of filters and facets."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st

from claimstream_schemas.article import EnrichedArticle
from claimstream_schemas.claim import Claim
from tests.unit.search.samples import Said, article

SOURCES = ("Harbour Wire", "Coast Post", "Fjord Radio")
TOWNS = ("Lintown", "Quarnholt", "Brennick")
PARTIES = ("Ostland", "Turkey", None)
MEASURES: tuple[Any, ...] = ("killed", "wounded", None)
ACTS: tuple[Any, ...] = ("state", "deny", "confirm")
RESPELT = {
    "Fjord Radio": ("Fjord Radio", "Fjord Rádio", "fjord radio"),
    "Brennick": ("Brennick", "brennick"),
    "Ostland": ("Ostland", "OSTLAND"),
    "Turkey": ("Turkey", "Türkiye", "turkey"),
    "Harbour Police": ("Harbour Police", "Harbor Police", "HARBOUR POLICE"),
}
"""How else outlets and extractors write some of the values: a filter for one of them finds all."""
_ONE: dict[str | None, str] = {spelling: value for value, spellings in RESPELT.items() for spelling in spellings}
VALUES: dict[str, Sequence[str]] = {
    "source": (*SOURCES, "fjord radio"),
    "entity": TOWNS,
    "language": ("en", "fr"),
    "claimant": ("Ministry", "Harbour Police"),
    "party": ("Ostland", "Turkey"),
    "affected": ("Ostland", "Türkiye"),
    "measure": ("killed", "wounded"),
    "act": ACTS,
    "viewpoint": ("own", "adversary"),
    "polarity": ("asserted", "denied"),
    "background": ("true", "false"),
    "previous": ("true", "false"),
    "role": ("any", "military"),
}
OF_CLAIM: dict[str, Callable[[Claim], Any]] = {
    "claimant": lambda claim: claim.claimant.name,
    "party": lambda claim: claim.claimant.party,
    "affected": lambda claim: claim.quantity and claim.quantity.affected.party,
    "measure": lambda claim: claim.quantity and claim.quantity.measure,
    "act": lambda claim: claim.act,
    "viewpoint": lambda claim: claim.viewpoint,
    "polarity": lambda claim: claim.polarity,
    "background": lambda claim: str(claim.background).lower(),
    "previous": lambda claim: str(bool(claim.quantity and claim.quantity.previous)).lower(),
    "role": lambda claim: claim.quantity and claim.quantity.affected.role,
}


@dataclass(frozen=True)
class Asked:
    """Filters with their wanted and excluded values, and a smallest figure."""

    wanted: Mapping[str, Sequence[str]] = field(default_factory=dict)
    excluded: Mapping[str, Sequence[str]] = field(default_factory=dict)
    low: int | None = None

    def pairs(self) -> list[tuple[str, str]]:
        """As parameters of the search."""
        given = [(name, value) for name, values in self.wanted.items() for value in values]
        given += [(name, f"!{value}") for name, values in self.excluded.items() for value in values]
        return [*given, *([("min_value", str(self.low))] if self.low is not None else [])]

    def without(self, name: str) -> Asked:
        """Without one filter."""
        wanted = {key: values for key, values in self.wanted.items() if key != name}
        return Asked(wanted, {key: values for key, values in self.excluded.items() if key != name}, self.low)


def meaning(value: str | None) -> str | None:
    """The value, whatever its spelling."""
    return _ONE.get(value, value)


def generated(count: int, seed: int, *, respelt: bool = False) -> list[EnrichedArticle]:
    """Articles whose claims hold the values above in all combinations, in one spelling or in several."""
    choose, spell = random.Random(seed), random.Random(seed)

    def spelt(value: str) -> str:
        return spell.choice(RESPELT.get(value, (value,))) if respelt else value

    return [_article(number, choose, spelt) for number in range(count)]


def _article(number: int, choose: random.Random, spelt: Callable[[str], str]) -> EnrichedArticle:
    claims = [_said(number, one, choose, spelt) for one in range(choose.randrange(4))]
    return article(
        " ".join([f"Dam {number} holds.", *(claim.text for claim in claims)]),
        *claims,
        source=spelt(choose.choice(SOURCES)),
        language=choose.choice(("en", "fr")),
        published_at=f"2031-0{choose.randint(1, 3)}-{choose.randint(10, 28)}",
        entities=[spelt(town) for town in choose.sample(TOWNS, choose.randrange(3))],
    )


def _said(number: int, one: int, choose: random.Random, spelt: Callable[[str], str]) -> Said:
    def party() -> str | None:
        chosen = choose.choice(PARTIES)
        return chosen and spelt(chosen)

    measure, low = choose.choice(MEASURES), choose.randint(1, 9)
    return Said(
        f"Claim {number}-{one} was made.",
        claimant=spelt(choose.choice(VALUES["claimant"])),
        party=party(),
        measure=measure,
        low=low,
        high=low,
        affected=party(),
        role=choose.choice(("any", "military")),
        act=choose.choice(ACTS),
        viewpoint=choose.choice(("own", "adversary")),
        polarity=choose.choice(("asserted", "denied")),
        background=choose.random() < 0.5,
        previous=choose.random() < 0.5,
    )


def facet(kind: str, articles: Iterable[EnrichedArticle], asked: Asked, name: str) -> dict[str, int]:
    """Hits by value of a facet (one spelling for all), its own filter left out."""
    asked = asked.without(name)
    counts: Counter[str] = Counter()
    for one in articles:
        for held in _hits(kind, one, asked, name):
            counts.update({meant for meant in map(meaning, held) if meant is not None})
    return dict(counts)


def total(kind: str, articles: Iterable[EnrichedArticle], asked: Asked) -> int:
    """Hits."""
    return sum(len(_hits(kind, one, asked, "source")) for one in articles)


def _hits(kind: str, one: EnrichedArticle, asked: Asked, name: str) -> list[list[Any]]:
    """The values of a facet that each hit of one article holds."""
    fitting = [claim for claim in one.claims if _claim_fits(claim, asked)]
    if kind == "claims":
        own = [claim for claim in fitting if _article_fits(one, claim, asked) and not _excluded(claim, asked)]
        return [_values(one, [claim], name, claim) for claim in own]
    of_claims = asked.low is not None or any(key in OF_CLAIM for key in asked.wanted)
    if not _article_fits(one, None, asked) or any(_excluded(claim, asked) for claim in one.claims):
        return []
    return [_values(one, fitting, name, None)] if fitting or not of_claims else []


def _values(one: EnrichedArticle, claims: list[Claim], name: str, own: Claim | None) -> list[Any]:
    return [OF_CLAIM[name](claim) for claim in claims] if name in OF_CLAIM else _of_article(one, own, name)


def _of_article(one: EnrichedArticle, own: Claim | None, name: str) -> list[Any]:
    if name == "entity":
        return list(own.entities) if own else [entity.name for entity in one.entities]
    return [one.article.source if name == "source" else one.language and one.language.code]


def _article_fits(one: EnrichedArticle, own: Claim | None, asked: Asked) -> bool:
    def holds(name: str, values: Sequence[str]) -> bool:
        return bool(set(map(meaning, _of_article(one, own, name))) & set(map(meaning, values)))

    wanted = all(holds(name, values) for name, values in asked.wanted.items() if name not in OF_CLAIM)
    return wanted and not any(holds(name, values) for name, values in asked.excluded.items() if name not in OF_CLAIM)


def _claim_fits(claim: Claim, asked: Asked) -> bool:
    held = all(_held(claim, name, values) for name, values in asked.wanted.items() if name in OF_CLAIM)
    return held and (asked.low is None or bool(claim.quantity and (claim.quantity.low or 0) >= asked.low))


def _excluded(claim: Claim, asked: Asked) -> bool:
    return any(_held(claim, name, values) for name, values in asked.excluded.items() if name in OF_CLAIM)


def _held(claim: Claim, name: str, values: Sequence[str]) -> bool:
    held = meaning(OF_CLAIM[name](claim))
    return held is not None and held in map(meaning, values)


def _chosen(names: Sequence[str]) -> st.SearchStrategy[dict[str, list[str]]]:
    one = st.sampled_from(names).flatmap(
        lambda name: st.tuples(st.just(name), st.lists(st.sampled_from(VALUES[name]), min_size=1, unique=True))
    )
    return st.lists(one, max_size=3).map(dict)


ASKED = st.builds(
    Asked, wanted=_chosen(tuple(VALUES)), excluded=_chosen(tuple(VALUES)), low=st.none() | st.integers(1, 9)
)
