"""A claim of an answer -> what the page shows of it. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from claimstream_search.explore import words
from claimstream_search.explore.address import VIEW, address, article, web
from claimstream_search.explore.passages import Piece, pieces
from claimstream_search.vocabulary import SORTS

Json = Mapping[str, Any]

LONGEST_CHAIN = 4


@dataclass(frozen=True, slots=True)
class Said:
    """Who says what. `flags` are what keeps it from being a plain figure of now; null fields are not known."""

    claim_id: str
    who: str
    role: str | None
    verb: str
    figure: str | None
    happened: str | None
    said_at: str
    viewpoint: str | None
    flags: tuple[str, ...]
    sentence: tuple[Piece, ...]
    through: str | None
    at_sentence: str
    series: str | None
    json: str | None
    source: str
    title: str
    published_at: str
    url: str | None


@dataclass(frozen=True, slots=True)
class Best:
    """The one claim that an article's hit shows."""

    who: str
    verb: str
    figure: str | None
    sentence: str
    at_sentence: str


def said(claim: Json, *, current: bool = True) -> Said:
    """A claim of the API, or a hit of it; of an older revision, which no call answers alone, it is not `current`."""
    claimant, quantity, time = claim["claimant"], claim.get("quantity"), claim.get("event_time")
    return Said(
        claim_id=claim["claim_id"],
        who=words.who(claimant["name"], claimant.get("party")),
        role=claimant.get("role"),
        verb=words.verb(claim["act"]),
        figure=words.figure(quantity) if quantity else None,
        happened=words.event(time) if time else None,
        said_at=claim["claimed_at"]["value"],
        viewpoint=None if claim["viewpoint"] == "unknown" else words.value("viewpoint", claim["viewpoint"]),
        flags=_flags(claim),
        sentence=sentence(claim),
        through=_through(claim),
        at_sentence=article(claim["article_id"], claim["claim_id"]),
        series=_series(claim),
        json=f"v1/claims/{claim['claim_id']}" if current else None,
        source=claim["source"],
        title=claim.get("title") or "",
        published_at=words.moment(claim["published_at"]),
        url=web(claim.get("url")),
    )


def best(hit: Json) -> Best | None:
    """The best claim of an article's hit."""
    claim = hit["best_claim"]
    if not claim:
        return None
    counted = claim | {"affected": {"party": claim["affected"]}}
    return Best(
        who=words.who(claim["claimant"], claim["party"]),
        verb=words.verb(claim["act"]),
        figure=words.figure(counted) if claim["measure"] else None,
        sentence=claim["text"],
        at_sentence=article(hit["article_id"], claim["claim_id"]),
    )


def sentence(claim: Json) -> tuple[Piece, ...]:
    """The claim's own sentence, with its figure, and what was searched for."""
    begin, quantity = claim["span"]["start"], claim.get("quantity")
    found = [
        (span["start"] - begin, span["end"] - begin) for span in (claim.get("highlight_spans") or {}).get("text", ())
    ]
    figure = [(quantity["start"] - begin, quantity["end"] - begin)] if quantity else []
    return pieces(claim["text"], found, figure)


def _flags(claim: Json) -> tuple[str, ...]:
    quantity, time = claim.get("quantity") or {}, claim.get("event_time") or {}
    held = (
        ("denied", claim.get("polarity") == "denied"),
        (claim.get("modality") or "", claim.get("modality") in ("projected", "hypothetical")),
        ("background: an earlier episode", claim.get("background")),
        ("previous: called outdated", quantity.get("previous")),
        ("its dates disagree", time.get("conflict")),
    )
    return tuple(name for name, is_held in held if is_held)


def _through(claim: Json) -> str | None:
    """Who passed it on between the outlet and the claimant: `Interfax`."""
    ends = {claim["source"], claim["claimant"]["name"]}
    links = [one["name"] for one in claim.get("attribution", ()) if one["name"] not in ends]
    return ", ".join(dict.fromkeys(links[:LONGEST_CHAIN])) or None


def _series(claim: Json) -> str | None:
    """How this figure evolved. Null for what is in no series, and without a side: of every side would be too wide."""
    quantity = claim.get("quantity") or {}
    affected = (quantity.get("affected") or {}).get("party")
    if not affected or claim.get("background") or claim.get("modality", "actual") != "actual":
        return None
    return address(((VIEW, "series"), ("measure", quantity["measure"]), ("affected", affected)))


ORDERS = tuple(zip(("", *SORTS), ("automatic", "best match first", "newest first", "oldest first"), strict=True))
"""Orders of hits as the form offers them; automatic: the best match where there is a q, else the newest."""
