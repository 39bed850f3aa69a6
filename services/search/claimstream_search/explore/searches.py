"""The two searches, of articles and of claims: parameters in, pages of hits out. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from claimstream_search import export, vocabulary
from claimstream_search.explore import claims, filters, words
from claimstream_search.explore.address import (
    VIEW,
    Pairs,
    added,
    address,
    article,
    call,
    first_page,
    web,
    without,
)
from claimstream_search.explore.claims import Best, Said
from claimstream_search.explore.filters import Chip, Facet, Field
from claimstream_search.explore.near import Near, near
from claimstream_search.explore.passages import Piece, passage
from claimstream_search.query import Kind
from claimstream_search.selection import PAGES
from claimstream_search.text_clauses import SNIPPET_CHARACTERS

Json = Mapping[str, Any]

SEEN = ("q", "published_from", "published_to", "sort")
FOLDED = ("event_from", "event_to", "min_value", "max_value", "as_of")
"""Fields of the form: those always seen, and those that unfold."""
MOST_NAMES = 8
_BETWEEN = Piece(" … ")
_ENDS = (".", "!", "?", "…")


@dataclass(frozen=True, slots=True)
class Hit:
    """An article among the hits."""

    title: tuple[Piece, ...]
    passage: tuple[Piece, ...]
    source: str
    published_at: str
    read: str
    url: str | None
    best: Best | None
    claims: str
    entities: tuple[tuple[str, str], ...]
    story: str | None
    copy_of: str | None


@dataclass(frozen=True, slots=True)
class Asked:
    """What stands in the form: it is the same whether or not there is an answer."""

    kind: Kind
    q: str
    sort: str
    days: tuple[Field, ...]
    folded: tuple[Field, ...]
    hidden: Pairs
    chips: tuple[Chip, ...]
    unfiltered: str
    restart: str
    unfolded: bool


@dataclass(frozen=True, slots=True)
class Found:
    """One page of the answer."""

    total: str
    nothing: bool
    articles: tuple[Hit, ...]
    claims: tuple[Said, ...]
    facets: tuple[Facet, ...]
    first: str | None
    next: str | None
    json: str
    csv: str
    near: tuple[Near, ...]


def wanted(pairs: Pairs) -> Pairs:
    """The API's parameters for this page: what was asked, marked, and counted by the page's facets."""
    asked = without(pairs, VIEW)
    names = {name for name, _ in asked}
    usual = (("facets", ",".join(filters.COUNTED)), ("highlight", "true"))
    return (*asked, *((name, value) for name, value in usual if name not in names))


def asked(kind: Kind, pairs: Pairs) -> Asked:
    """The form."""
    given = dict(pairs)
    cleared = tuple(pair for pair in first_page(pairs) if pair[0] in (VIEW, "q", "sort", "size"))
    return Asked(
        kind=kind,
        q=given.get("q", ""),
        sort=given.get("sort", ""),
        days=filters.fields(pairs, SEEN[1:3]),
        folded=filters.fields(pairs, FOLDED),
        hidden=filters.hidden(pairs, (*SEEN, *FOLDED), vocabulary.names(kind)),
        chips=filters.chips(pairs, kind),
        unfiltered=address(cleared),
        restart=address(first_page(pairs)),
        unfolded=any(name in given for name in FOLDED),
    )


def found(kind: Kind, pairs: Pairs, answer: Json) -> Found:
    """A page of hits."""
    hits, following = answer["hits"], answer["next_cursor"]
    later = any(name == "cursor" for name, _ in pairs)
    return Found(
        total=_total(kind, answer),
        nothing=not answer["total"],
        articles=tuple(_hit(one, pairs) for one in hits) if kind == "articles" else (),
        claims=tuple(claims.said(one) for one in hits) if kind == "claims" else (),
        facets=filters.facets(pairs, answer["facets"]),
        first=address(first_page(pairs)) if later else None,
        next=address((*first_page(pairs), ("cursor", following))) if following else None,
        json=call(f"v1/{kind}", wanted(pairs)),
        csv=call(f"download/{kind}.csv", _exported(pairs)),
        near=tuple(near(one, pairs) for one in answer.get("unknown_values", ())),
    )


def _exported(pairs: Pairs) -> Pairs:
    """What an export takes: all there is, in order of time."""
    return tuple((name, value) for name, value in without(pairs, *PAGES) if name != "sort" or value in export.ORDERS)


def _total(kind: Kind, answer: Json) -> str:
    more = "" if answer["total_exact"] else "more than "
    return more + words.many(answer["total"], kind.removesuffix("s"))


def _hit(hit: Json, pairs: Pairs) -> Hit:
    highlight = hit.get("highlight") or {}
    title = passage(highlight["title"][0]) if highlight.get("title") else (Piece(words.title(hit["title"])),)
    here = without(first_page(pairs), VIEW)
    return Hit(
        title=title,
        passage=_joined(highlight.get("text", ())) or (Piece(_cut(hit["snippet"])),),
        source=hit["source"],
        published_at=words.moment(hit["published_at"]),
        read=article(hit["article_id"]),
        url=web(hit["url"]),
        best=claims.best(hit),
        claims=words.many(hit["claim_count"], "claim"),
        entities=tuple((name, address(added(here, "entity", name))) for name in hit["entities"][:MOST_NAMES]),
        story=address((("story", hit["story"]),)) if hit["story"] else None,
        copy_of=article(hit["copy_of"]) if hit["copy_of"] else None,
    )


def _cut(beginning: str) -> str:
    """The beginning of a text, with a sign that it goes on where it stops within a sentence; a short one is all."""
    whole = len(beginning) < SNIPPET_CHARACTERS / 2 or beginning.rstrip("\"'”’»)").endswith(_ENDS)
    return beginning if whole else f"{beginning}{_BETWEEN.text.rstrip()}"


def _joined(passages: Sequence[str]) -> tuple[Piece, ...]:
    joined: list[Piece] = []
    for one in passages:
        joined += [_BETWEEN] if joined else []
        joined += passage(one)
    return tuple(joined)
