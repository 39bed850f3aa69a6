"""The sentences that say why: of points, of relations, of edits. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from claimstream_search.series.claims import Claim, Figure

Why = Callable[[Claim, Claim], str]

ROLES = {"civilian": "civilians", "child": "children", "journalist": "journalists", "medic": "medics", "any": ""}
"""Who is counted, where it is not called as it is kept."""
_BEFORE = {"at_least": "at least ", "at_most": "at most ", "about": "about "}


def number(value: float) -> str:
    """`105`, `4,500`, `2.5`."""
    return f"{value:,.0f}" if value == int(value) else f"{value:,}"


def stated(figure: Figure) -> str:
    """`at least 49`, `10 to 12`, `24 or more`."""
    if figure.value is not None:
        return _BEFORE.get(figure.qualifier, "") + number(figure.value)
    if figure.low is not None and figure.high is not None:
        return f"{number(figure.low)} to {number(figure.high)}"
    if figure.low is not None:
        return f"{number(figure.low)} or more"
    return f"up to {number(figure.high)}" if figure.high is not None else "some"


def spread(held: Mapping[str, Any]) -> str:
    """What an answer's range spans: `100 to 105 or more`, `49 or fewer`, `105`."""
    less, more = (" or fewer" if held["open_low"] else ""), (" or more" if held["open_high"] else "")
    low, high = number(held["low"]), number(held["high"])
    return f"{high}{less or more}" if low == high else f"{low}{less} to {high}{more}"


def who(claim: Claim) -> str:
    """The claimant, with his side where the name does not tell it: `Nikol Pashinyan (Armenia)`."""
    name, party = claim.facts.claimant, claim.facts.party
    return name if party is None or party in name else f"{name} ({party})"


def said(claim: Claim) -> str:
    """`Armenia on 2022-09-14: at least 49`."""
    return f"{who(claim)} on {claim.facts.day}: {stated(claim.facts.figure)}"


def repeats(one: Claim, other: Claim, times: int) -> str:
    """Why the second repeats the first."""
    again = f" ({number(times)} times in all)" if times > 1 else ""
    return f"{who(other)} gives the figure {_side(one)} had given already, {stated(one.facts.figure)}{again}."


def revises(one: Claim, other: Claim, *, backdated: bool) -> str:
    """Why the second revises the first."""
    told = ", as the report itself says" if backdated else ""
    change = f"{stated(one.facts.figure)} ({one.facts.day}) became {stated(other.facts.figure)} ({other.facts.day})"
    return f"{_side(other)} changed its own figure: {change}{told}."


def relays(one: Claim, other: Claim) -> str:
    """Why the second only passes on the first."""
    return f"{who(other)} passes on the figure of {who(one)}, {stated(one.facts.figure)}: same words or same source."


def corroborates(one: Claim, other: Claim) -> str:
    """Why the two support each other."""
    figures = f"{stated(one.facts.figure)} and {stated(other.facts.figure)}"
    return f"{who(one)} and {who(other)} give figures of their own that can both be true: {figures}."


def contradicts(one: Claim, other: Claim) -> str:
    """Why the two can't both be right."""
    return f"They can't both be true: {said(one)}; {said(other)}."


def denies(one: Claim, other: Claim) -> str:
    """Why the second is against the first."""
    return f"{who(other)} denied on {other.facts.day} what {who(one)} had claimed, {stated(one.facts.figure)}."


def edited(old: Claim, new: Claim | None) -> str:
    """What an outlet did to its article."""
    instead = f"now has {stated(new.facts.figure)}" if new else "no longer gives it"
    return f"{old.source} changed its article: it had {stated(old.facts.figure)} from {who(old)}, and {instead}."


def outdated(by: Claim) -> str:
    """Why a point no longer stands."""
    return f"replaced by {stated(by.facts.figure)}, {who(by)} on {by.facts.day}"


def _side(claim: Claim) -> str:
    return claim.facts.party or claim.facts.claimant
