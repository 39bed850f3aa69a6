"""What a caller means who writes another word than ours, to be asked back: "did you mean". Pure."""

from __future__ import annotations

from collections.abc import Sequence

from claimstream_common.problems import did_you_mean

_PARAMETERS = {
    "claimant_party": "party",
    "party": "claimant_party",
    "from": "event_from",
    "to": "event_to",
    "event_from": "from",
    "event_to": "to",
}
"""Names that one call has and another calls by another name."""
_VALUES = {
    "abducted": "missing",
    "ailing": "sick",
    "arrested": "detained",
    "children": "child",
    "dead": "killed",
    "deaths": "killed",
    "died": "killed",
    "doctor": "medic",
    "fatalities": "killed",
    "fled": "displaced",
    "held": "detained",
    "homeless": "displaced",
    "hospitalised": "sick",
    "hospitalized": "sick",
    "hurt": "wounded",
    "ill": "sick",
    "imprisoned": "detained",
    "infected": "sick",
    "injured": "wounded",
    "injuries": "wounded",
    "jailed": "detained",
    "kidnapped": "missing",
    "lost": "missing",
    "officer": "police",
    "reporter": "journalist",
    "saved": "rescued",
    "soldier": "military",
    "soldiers": "military",
    "troops": "military",
    "victims": "casualties",
}
"""Words of news for values of ours, whose letters are far from them."""


def parameter_meant(name: str, allowed: Sequence[str]) -> str:
    """`: did you mean 'party'?`, to stand at the end of a detail; empty where nothing comes to mind."""
    same = _PARAMETERS.get(name.lower())
    return _asked(same) if same in allowed else did_you_mean(name, allowed)


def value_meant(value: str, allowed: Sequence[str]) -> str:
    """The same for a value of the few that a parameter takes: `: did you mean 'wounded'?` for `injured`."""
    same = _VALUES.get(value.strip().lower())
    return _asked(same) if same in allowed else did_you_mean(value, allowed)


def _asked(word: str | None) -> str:
    return f": did you mean {word!r}?"
