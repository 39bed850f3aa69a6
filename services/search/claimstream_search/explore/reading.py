"""One article to read: its text with every claim at its sentence, the claims beside it, its revisions. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from claimstream_search.explore import claims, words
from claimstream_search.explore.address import VIEW, Pairs, address, article, web
from claimstream_search.explore.claims import Said
from claimstream_search.explore.passages import Marked, Reference, Segment, runs, segments

Json = Mapping[str, Any]

PARAMETERS = ("article_id", "revision")


@dataclass(frozen=True, slots=True)
class Listed:
    """A claim of the list, by the number that stands at its sentence."""

    reference: Reference
    said: Said


@dataclass(frozen=True, slots=True)
class Revision:
    """A revision of the article; `read` is null for the one that is shown, `changes` where none is before it."""

    received_at: str
    title: str
    current: bool
    read: str | None
    changes: str | None


@dataclass(frozen=True, slots=True)
class Article:
    """An article as it is shown; times in words."""

    title: str
    source: str
    url: str | None
    published_at: str
    basis: str
    received_at: str
    authors: str
    language: str | None
    current: bool
    newest: str
    text: tuple[tuple[Segment, ...], ...]
    dimmed: bool
    claims: tuple[Listed, ...]
    revisions: tuple[Revision, ...]
    more_revisions: bool
    entities: tuple[tuple[str, str], ...]
    among: str | None
    json: str


def reading(article_id: str, answer: Json, revisions: Json) -> Article:
    """From the answers about an article and about its revisions."""
    ordered = sorted(answer["claims"], key=_place)
    numbered = [(Reference(number, one["claim_id"]), one) for number, one in enumerate(ordered, 1)]
    boilerplate = [(one["start"], one["end"]) for one in answer["boilerplate"]]
    shown = answer["revision"]
    return Article(
        title=words.title(answer["title"]),
        source=answer["source"],
        url=web(answer["url"]),
        published_at=words.moment(answer["published_at"]),
        basis=_BASES[answer["published_at_basis"]],
        received_at=words.moment(answer["received_at"]),
        authors=", ".join(answer["authors"]),
        language=answer["language"],
        current=answer["current"],
        newest=article(article_id),
        text=runs(segments(answer["text"], boilerplate, [_marked(*one) for one in numbered])),
        dimmed=bool(boilerplate),
        claims=tuple(Listed(reference, claims.said(one, current=answer["current"])) for reference, one in numbered),
        revisions=_revisions(article_id, shown, revisions),
        more_revisions=revisions["next_cursor"] is not None,
        entities=tuple((one["name"], address((("entity", one["name"]),))) for one in answer["entities"]),
        # only the newest revision's claims are searched
        among=address(((VIEW, "claims"), ("article_id", article_id))) if answer["current"] else None,
        json=f"v1/articles/{article_id}" + ("" if answer["current"] else f"?revision={shown}"),
    )


def asked(pairs: Pairs) -> Pairs:
    """The parameters that the API's call takes."""
    return tuple(pair for pair in pairs if pair[0] != VIEW)


_BASES = {
    "given": "as posted",
    "page": "as the page says",
    "dateline": "from the dateline",
    "received": "unknown, so the time it was received",
}


def _place(claim: Json) -> tuple[int, int, int, str]:
    """Where a claim stands in the text: those of one sentence by their figures."""
    span, quantity = claim["span"], claim.get("quantity")
    return span["start"], span["end"], quantity["start"] if quantity else span["start"], claim["claim_id"]


def _marked(reference: Reference, claim: Json) -> Marked:
    span, quantity = claim["span"], claim.get("quantity")
    figure = (quantity["start"], quantity["end"]) if quantity else None
    return Marked(reference, (span["start"], span["end"]), figure)


def _revisions(article_id: str, shown: str, revisions: Json) -> tuple[Revision, ...]:
    """Newest first; each with what it changed of the one before, which is the next in the list."""
    hits = revisions["hits"]
    older = [one["revision"] for one in hits[1:]] + [None]
    return tuple(
        Revision(
            received_at=words.moment(hit["received_at"]),
            title=words.title(hit["title"]),
            current=hit["current"],
            read=None if hit["revision"] == shown else article(article_id, revision=hit["revision"]),
            changes=f"v1/articles/{article_id}/revisions/diff{address((('from', before), ('to', hit['revision'])))}"
            if before
            else None,
        )
        for hit, before in zip(hits, older, strict=True)
    )
