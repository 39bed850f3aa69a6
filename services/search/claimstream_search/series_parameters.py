"""Query parameters of `/v1/series` -> Question. All that is wrong is said at once, each with its parameter. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar, get_args

from claimstream_common.problems import FieldError
from claimstream_schemas.base import local_day, normal_timestamp
from claimstream_schemas.claim import Measure, Role
from claimstream_schemas.gazetteer import lookup
from claimstream_search.meant import value_meant
from claimstream_search.problems import invalid, no_such_parameter
from claimstream_search.series.question import USUAL_GAP_DAYS, AsOf, Question

T = TypeVar("T")

LARGEST_GAP_DAYS = 366
MOST_VALUES = 20
LONGEST_VALUE = 200
_MEASURES: tuple[str, ...] = get_args(Measure)
_ROLES: tuple[str, ...] = get_args(Role)

_DAY = {"type": "string", "example": "2022-09-13"}
_PARAMETERS: dict[str, tuple[str, dict[str, Any], int]] = {
    "measure": ("What is counted.", {"type": "string", "enum": list(_MEASURES)}, MOST_VALUES),
    "affected": ("State or side that the counted belong to.", {"type": "string"}, MOST_VALUES),
    "claimant_party": ("State or side whose claims are shown; all are compared.", {"type": "string"}, MOST_VALUES),
    "role": ("What the counted are.", {"type": "string", "enum": list(_ROLES)}, MOST_VALUES),
    "from": ("What is claimed happened on that day or later.", _DAY, 1),
    "to": ("What is claimed happened on that day or earlier.", _DAY, 1),
    "as_of": (
        "What was known then: said by that day, published by that time. A day (UTC, to its end) or an RFC 3339 time "
        "(`+` written `%2B`). Two times give the change between them.",
        {"type": "string", "example": "2022-09-14T23:59Z"},
        2,
    ),
    "gap_days": (
        "Days that may lie between two events of one episode.",
        {"type": "integer", "minimum": 0, "maximum": LARGEST_GAP_DAYS, "default": USUAL_GAP_DAYS},
        1,
    ),
}


def parse(pairs: Iterable[tuple[str, str]]) -> Question:
    """The question that the parameters ask. Raises Refusal (422) that names every wrong parameter."""
    given: dict[str, list[str]] = {}
    for name, value in pairs:
        given.setdefault(name, []).append(value)
    errors = list(_misplaced(given))

    def every(name: str, read: Callable[[str], T]) -> tuple[T, ...]:
        found: dict[T, None] = {}
        for value in given.get(name, []):
            try:
                found[read(value)] = None
            except ValueError as error:
                errors.append(FieldError(name, "invalid", str(error), tuple(_PARAMETERS[name][1].get("enum", ()))))
        return tuple(found)

    starts, ends, gaps = every("from", _day), every("to", _day), every("gap_days", _gap)
    question = Question(
        measures=every("measure", _one_of(_MEASURES)),
        affected=every("affected", party),
        claimant_parties=every("claimant_party", party),
        roles=every("role", _one_of(_ROLES)),
        start=starts[0] if starts else None,
        end=ends[0] if ends else None,
        as_of=every("as_of", as_of),
        gap_days=gaps[0] if gaps else USUAL_GAP_DAYS,
    )
    if question.start and question.end and question.start > question.end:
        errors.append(FieldError("to", "empty_range", "earlier than from"))
    if errors:
        raise invalid(errors)
    return question


def openapi() -> list[dict[str, Any]]:
    """The parameters as OpenAPI describes them."""
    return [
        {
            "name": name,
            "in": "query",
            "required": False,
            "description": text + (" Repeat it for any of several." if most == MOST_VALUES else ""),
            "schema": schema if most == 1 else {"type": "array", "items": schema, "maxItems": most},
        }
        for name, (text, schema, most) in _PARAMETERS.items()
    ]


def as_of(value: str) -> AsOf:
    """A time of knowledge; a day is known to its end. Raises ValueError."""
    try:
        timestamp = normal_timestamp(value)
        moment = datetime.fromisoformat(timestamp)
        moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
        if "T" not in timestamp:
            moment += timedelta(days=1) - timedelta(microseconds=1)
    except (ValueError, OverflowError) as error:
        raise ValueError("not a day (2022-09-14) or an RFC 3339 time (2022-09-14T08:59:00Z, + written %2B)") from error
    return AsOf(moment.isoformat(timespec="microseconds").replace("+00:00", "Z"))


def _misplaced(given: dict[str, list[str]]) -> Iterable[FieldError]:
    for name, values in given.items():
        if name not in _PARAMETERS:
            yield no_such_parameter(_shown(name), tuple(_PARAMETERS))
        elif len(values) > (most := _PARAMETERS[name][2]):
            once = most == 1
            detail = "given more than once" if once else f"more than {most} values"
            yield FieldError(name, "repeated" if once else "too_many", detail)


def _shown(given: str) -> str:
    return given.encode("utf-8", "replace").decode("utf-8")[:80]


def _one_of(allowed: tuple[str, ...]) -> Callable[[str], str]:
    def read(value: str) -> str:
        if value not in allowed:
            raise ValueError(f"{_shown(value)!r} is not one of its values{value_meant(value, allowed)}")
        return value

    return read


def party(value: str) -> str:
    """The name a party goes by in claims, for any spelling, nationality or capital that stands for it.

    Raises ValueError.
    """
    name = _name(value)
    place = lookup(name)
    return place.party if place and place.party else name


def _name(value: str) -> str:
    if not value.strip() or len(value) > LONGEST_VALUE or not value.isprintable():
        raise ValueError(f"not a name of 1 to {LONGEST_VALUE} characters")
    return value.strip()


def _day(value: str) -> str:
    try:
        return local_day(normal_timestamp(value)).isoformat()
    except (ValueError, OverflowError) as error:
        raise ValueError("not a day (2022-09-14)") from error


def _gap(value: str) -> int:
    if not (value.isascii() and value.isdigit() and len(value) <= 3 and int(value) <= LARGEST_GAP_DAYS):
        raise ValueError(f"not a whole number from 0 to {LARGEST_GAP_DAYS}")
    return int(value)
