"""Which slots of what is told are right in the claims of an article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from claimstream_schemas.claim import Claim
from tests.unit.enrich.claims.told import Article, Told

_SMALL = frozenset(("the", "of", "a", "an", "and", "for", "s"))


def wrong_slots(article: Article, told: Told, claims: Iterable[Claim]) -> list[str]:
    """The slots that the best claim on these words has wrong, each with what it holds; ["absent"] if there is none."""
    places = [wrong for claim in claims if _is_on(article, told, claim) if (wrong := list(_wrong(told, claim))) or True]
    return min(places, key=len) if places else ["absent"]


def _is_on(article: Article, told: Told, claim: Claim) -> bool:
    start = article.text.index(told.words)
    end = start + len(told.words)
    if told.number is not None:
        start += told.words.index(told.number)
        quantity = claim.quantity
        return quantity is not None and quantity.start < start + len(told.number) and start < quantity.end
    return any(span.start < end and start < span.end for span in claim.content)


def _wrong(told: Told, claim: Claim) -> Iterator[str]:
    outlet = claim.claimant.type == "OUTLET"
    if outlet != (told.by is None) or (told.by and not is_named(told.by, claim.claimant.name)):
        yield f"by {claim.claimant.name}"
    party = None if outlet else claim.claimant.party
    if told.party != "" and party not in _options(told.party):
        yield f"party {party}"
    acts = {*told.acts.replace("/", " ").split(), *(["report"] if "state" in told.acts else [])}
    if told.by is not None and claim.act not in acts:
        yield f"act {claim.act}"
    if (claim.polarity == "denied") != told.denied:
        yield f"polarity {claim.polarity}"
    if claim.quantity is not None and told.of != "" and claim.quantity.affected.party != told.of:
        yield f"of {claim.quantity.affected.party}"
    if told.view and claim.viewpoint != told.view:
        yield f"view {claim.viewpoint}"


def _options(party: str | None) -> set[str | None]:
    return {option or None for option in party.split("/")} if party else {None}


def is_named(options: str, name: str) -> bool:
    """Whether two names share half of their words (the measure of the episodes' scorer)."""
    mine = _words(name)
    return any(mine and len(mine & _words(o)) * 2 >= len(mine | _words(o)) for o in options.split("/"))


def _words(name: str) -> set[str]:
    return set(re.findall(r"\w+", name.casefold())) - _SMALL
