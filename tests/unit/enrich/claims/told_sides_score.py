"""Which slots of a figure are right in the claims of an article; those of a saying: told_score."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from claimstream_schemas.claim import Claim, Quantity
from tests.unit.enrich.claims.told_score import is_named
from tests.unit.enrich.claims.told_sides import Figure, Report

FIELDS = ("absent", "measure", "value", "affected", "role", "claimant", "party", "day", "flags", "viewpoint")


def wrong_fields(report: Report, figure: Figure, claims: Iterable[Claim]) -> dict[str, str]:
    """Field -> what the best claim on the figure's number holds instead; {"absent": ""} where there is none."""
    start = report.text.index(figure.words) + figure.at
    wrong = [dict(_wrong(report, figure, claim, q)) for claim, q in _on(claims, start, start + len(figure.number))]
    return min(wrong, key=len, default={"absent": ""})


def _on(claims: Iterable[Claim], start: int, end: int) -> Iterator[tuple[Claim, Quantity]]:
    for claim in claims:
        if claim.quantity is not None and claim.quantity.start < end and start < claim.quantity.end:
            yield claim, claim.quantity


def _wrong(report: Report, figure: Figure, claim: Claim, quantity: Quantity) -> Iterator[tuple[str, str]]:
    if quantity.measure not in figure.measure.split("/"):
        yield "measure", quantity.measure
    if (found := (quantity.value, quantity.low, quantity.high)) != figure.bounds:
        yield "value", f"{found} {quantity.qualifier}"
    elif quantity.qualifier != figure.qualifier:
        yield "value", quantity.qualifier
    if not _is_one(quantity.affected.party, figure.of):
        yield "affected", str(quantity.affected.party)
    if quantity.affected.role not in figure.role.split("/"):
        yield "role", quantity.affected.role
    outlet = claim.claimant.type == "OUTLET"
    party = None if outlet else claim.claimant.party
    if outlet != (not figure.by) or (figure.by and not is_named(figure.by, claim.claimant.name)):
        yield "claimant", claim.claimant.name
    if not _is_one(party, figure.party):
        yield "party", str(party)
    if figure.day and (claim.event_time is None or claim.event_time.start != figure.day):
        yield "day", str(claim.event_time and claim.event_time.start)
    if (flags := flags_of(claim, quantity)) != figure.flags:
        yield "flags", " ".join(flags) or "none"
    if claim.viewpoint != (right := viewpoint(report, party, quantity.affected.party)):
        yield "viewpoint", f"{claim.viewpoint} for {right}"


def flags_of(claim: Claim, quantity: Quantity) -> frozenset[str]:
    """The fields of a claim that set it apart from a plain figure of the event."""
    marks = {
        "previous": quantity.previous,
        "background": claim.background,
        "denied": claim.polarity == "denied",
        "projected": claim.modality != "actual",
    }
    return frozenset(mark for mark, is_set in marks.items() if is_set)


def viewpoint(report: Report, party: str | None, affected: str | None) -> str:
    """From which side a party tells of another's, by the report's opposed parties (contract.md, section 5)."""
    if party is None or affected is None:
        return "unknown"
    if _fold(party) == _fold(affected):
        return "own"
    pairs = [{_fold(side) for side in pair} for pair in report.opposed]
    return "adversary" if {_fold(party), _fold(affected)} in pairs else "third_party"


def _is_one(party: str | None, options: str) -> bool:
    return _fold(party or "") in {_fold(option) for option in options.split("/")}


def _fold(name: str) -> str:
    return name.casefold().removeprefix("the ")
