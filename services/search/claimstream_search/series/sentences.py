"""The sentences behind an answer: for every claim it names, what the article says and where. Pure.

Series are compared without their texts, which would be most of the memory: the texts of the few claims that an answer
names are fetched when it is done, and stand in it once, by claim id.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from claimstream_search.series.answer import Evidence
from claimstream_search.series.claims import moment

Json = dict[str, Any]

FIELDS = (
    *("claim_id", "article_id", "revision", "source", "url", "title", "published_at", "text", "span"),
    *("claimant.name", "claimant.party", "quantity.start", "quantity.end"),
)
"""What `sentence` needs of a document."""


def named(answer: Mapping[str, Any]) -> list[str]:
    """The ids of all claims that an answer names, each once, sorted. What its `change` names, it names itself."""
    return sorted(set(_named(answer)))


def _named(answer: Mapping[str, Any]) -> Iterator[str]:
    for one in answer["series"]:
        for point in one["points"]:
            yield from point["claim_ids"]
    for pair in (*answer["relations"], *answer["edits"]):
        yield pair["from"]
        if pair["to"]:
            yield pair["to"]
    for one in answer["ranges"]:
        yield from (held["claim_id"] for held in one["by"])


def sentence(claim: Mapping[str, Any], taken_back: Mapping[str, Any] | None = None) -> Json:
    """A claim's document as the answer tells it; of one `taken_back`, with the revision that it last stood in.

    A revision's own time of publication is that of its claims.
    """
    claimant, quantity = claim["claimant"], claim["quantity"]
    return {
        "text": claim["text"],
        "source": claim["source"],
        "title": claim.get("title") or "",
        "url": claim.get("url"),
        "published_at": moment((taken_back or claim)["published_at"]),
        "article_id": claim["article_id"],
        "revision": (taken_back or claim)["revision"],
        "current": taken_back is None,
        "claimant": {"name": claimant["name"], "party": claimant.get("party")},
        "span": {end: claim["span"][end] for end in ("start", "end")},
        "quantity": {end: quantity[end] for end in ("start", "end")},
    }


def with_sentences(answer: Json, sentences: Mapping[str, Json]) -> Json:
    """The answer with `claims`: what each claim it names says, in the order of their ids.

    A claim whose article was taken down since the answer was made is not there.
    """
    return answer | {"claims": {name: sentences[name] for name in named(answer) if name in sentences}}


def articles(found: Evidence, claims: Iterable[str]) -> list[str]:
    """The articles of these claims of the evidence, each once, sorted."""
    wanted = set(claims)
    held = [claim for group in found.groups for claim in group.first]
    held += [claim for edit in found.edits for claim in (edit.old, edit.new) if claim]
    return sorted({claim.article_id for claim in held if claim.claim_id in wanted})
