"""Query parameters -> Query. All that is wrong is said at once, each with its parameter. Pure."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta
from typing import TypeVar, cast

from claimstream_common.problems import FieldError
from claimstream_schemas.base import local_day, normal_timestamp
from claimstream_search import text_query
from claimstream_search.meant import value_meant
from claimstream_search.problems import invalid, no_such_parameter
from claimstream_search.query import Choice, Days, Figures, Interval, Kind, Moments, Query, Sort
from claimstream_search.series.question import AsOf
from claimstream_search.series_parameters import as_of
from claimstream_search.vocabulary import (
    FLAGS,
    INTERVALS,
    LARGEST_PAGE,
    LONGEST_RECENCY,
    LONGEST_VALUE,
    MOST_VALUES,
    SMALLEST_PAGE,
    SORTS,
    USUAL_PAGE,
    Filter,
    facets,
    filters,
    names,
)

T = TypeVar("T")
Pairs = Iterable[tuple[str, str]]


class _Wrong(ValueError):
    """A value that can't be read."""

    def __init__(self, detail: str, *, allowed: tuple[str, ...] = (), position: int | None = None) -> None:
        super().__init__(detail)
        self.detail = detail
        self.allowed = allowed
        self.position = position


class _Reader:
    """The values by name, and what was found wrong with them so far."""

    def __init__(self, pairs: Pairs) -> None:
        self.values: dict[str, list[str]] = {}
        self.errors: list[FieldError] = []
        for name, value in pairs:
            self.values.setdefault(name, []).append(value)

    def refuse(self, name: str, wrong: _Wrong, code: str = "invalid") -> None:
        self.errors.append(FieldError(name, code, wrong.detail, wrong.allowed, wrong.position))

    def one(self, name: str, read: Callable[[str], T]) -> T | None:
        """The value of a parameter that stands alone; None when it is absent or wrong."""
        given = self.values.get(name)
        if given is None:
            return None
        if len(given) > 1:
            self.refuse(name, _Wrong("given more than once"), "repeated")
            return None
        try:
            return read(_clean(given[0]))
        except _Wrong as wrong:
            self.refuse(name, wrong)
            return None

    def check(self, allowed: tuple[str, ...]) -> None:
        """Refuse every parameter that is not in `allowed`."""
        for name in self.values:
            if name not in allowed:
                self.errors.append(no_such_parameter(_printable(name), allowed))

    def done(self) -> None:
        """Raise Refusal when anything was wrong."""
        if self.errors:
            raise invalid(self.errors)


def parse(kind: Kind, pairs: Pairs) -> Query:
    """The query that the parameters ask for. Raises Refusal (422) that names every wrong parameter."""
    reader = _Reader(pairs)
    reader.check(names(kind))
    text = reader.one("q", _text)
    query = Query(
        kind=kind,
        text=text,
        choices=_choices(reader, kind),
        published=Moments(reader.one("published_from", _moment), reader.one("published_to", _moment_after)),
        event=Days(reader.one("event_from", _day), reader.one("event_to", _day)),
        figures=Figures(reader.one("min_value", _figure), reader.one("max_value", _figure)),
        as_of=reader.one("as_of", _as_of),
        sort=reader.one("sort", _sort) or ("relevance" if text else "-published_at"),
        size=reader.one("size", _size) or USUAL_PAGE,
        cursor=reader.one("cursor", str),
        facets=reader.one("facets", lambda value: _facets(kind, value)) or (),
        interval=reader.one("interval", _interval) or "day",
        highlight=reader.one("highlight", _flag) or False,
        recency=reader.one("recency", _recency),
    )
    _check_order(reader, query)
    if query.recency is not None and (query.sort != "relevance" or query.text is None):
        reader.refuse("recency", _Wrong("needs a q and sort=relevance: other orders have no score"), "not_applicable")
    reader.done()
    return query


def only(pairs: Pairs, *allowed: str) -> dict[str, str]:
    """The values of the few parameters of a call that is no search. Raises Refusal (422)."""
    reader = _Reader(pairs)
    reader.check(allowed)
    values = {name: reader.one(name, str) for name in allowed}
    reader.done()
    return {name: value for name, value in values.items() if value is not None}


def _check_order(reader: _Reader, query: Query) -> None:
    if query.published.start and query.published.before and query.published.start >= query.published.before:
        reader.refuse("published_to", _Wrong("earlier than published_from"), "empty_range")
    if query.event.start and query.event.end and query.event.start > query.event.end:
        reader.refuse("event_to", _Wrong("earlier than event_from"), "empty_range")
    low, high = query.figures.low, query.figures.high
    if low is not None and high is not None and low > high:
        reader.refuse("max_value", _Wrong("smaller than min_value"), "empty_range")


def _choices(reader: _Reader, kind: Kind) -> tuple[Choice, ...]:
    read = (_choice(reader, entry) for name, entry in filters(kind).items() if name in reader.values)
    return tuple(choice for choice in read if choice.included or choice.excluded)


def _choice(reader: _Reader, entry: Filter) -> Choice:
    included: set[str] = set()
    excluded: set[str] = set()
    given = reader.values[entry.name]
    if len(given) > MOST_VALUES:
        reader.refuse(entry.name, _Wrong(f"more than {MOST_VALUES} values"), "too_many")
        return Choice(entry.name)
    for text in given:
        try:
            value = _clean(text)
            (excluded if value.startswith("!") else included).add(_filter_value(entry, value.removeprefix("!")))
        except _Wrong as wrong:
            reader.refuse(entry.name, wrong)
    return Choice(entry.name, tuple(sorted(included)), tuple(sorted(excluded)))


def _filter_value(entry: Filter, value: str) -> str:
    if entry.values or entry.name == "language":
        value = value.strip().lower()
    if entry.name == "language":
        value = value.partition("-")[0]  # articles are kept by the code alone
    if entry.values and value not in entry.values:
        hint = value_meant(value, entry.values)
        raise _Wrong(f"{_printable(value)!r} is not one of its values{hint}", allowed=entry.values)
    if not value.strip():
        raise _Wrong("an empty value")
    if len(value) > LONGEST_VALUE:
        raise _Wrong(f"longer than {LONGEST_VALUE} characters")
    return value


def _clean(value: str) -> str:
    """Refuses what UTF-8 and so Elasticsearch can't carry; HTTP can't bring it here, other callers can."""
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        raise _Wrong("not valid Unicode") from None
    return value


def _printable(value: str) -> str:
    return value.encode("utf-8", "replace").decode("utf-8")[:80]


def _text(value: str) -> text_query.TextQuery | None:
    try:
        return text_query.parse(value)
    except text_query.QuerySyntaxError as error:
        raise _Wrong(error.detail, position=error.position) from error


def _timestamp(value: str) -> str:
    try:
        return normal_timestamp(value)
    except (ValueError, OverflowError):
        raise _Wrong("not a day (2022-09-14) or an RFC 3339 time (2022-09-14T08:59:00Z, + written %2B)") from None


def _instant(timestamp: str, later: timedelta) -> str:
    """`later` than the moment, or the start of the day, in UTC with the milliseconds that Elasticsearch keeps."""
    try:
        moment = datetime.fromisoformat(timestamp)
        moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
        return (moment + later).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    except OverflowError:
        raise _Wrong("too late to be compared") from None


def _moment(value: str) -> str:
    return _instant(_timestamp(value), timedelta())


def _moment_after(value: str) -> str:
    timestamp = _timestamp(value)
    is_day = "T" not in timestamp
    return _instant(timestamp, timedelta(days=1) if is_day else timedelta(milliseconds=1))


def _as_of(value: str) -> AsOf:
    try:
        return as_of(value)
    except ValueError as error:
        raise _Wrong(str(error)) from None


def _day(value: str) -> str:
    return date.isoformat(local_day(_timestamp(value)))


def _figure(value: str) -> float:
    try:
        figure = float(value)
    except ValueError:
        raise _Wrong("not a number") from None
    if "_" in value or not value.isascii():  # Python's own ways to write one
        raise _Wrong("not a number")
    if not math.isfinite(figure):
        raise _Wrong("not a finite number")
    return figure + 0.0  # -0 is 0: queries that are equal must be one query


def _sort(value: str) -> Sort:
    if value not in SORTS:
        raise _Wrong("no such order", allowed=SORTS)
    return cast(Sort, value)


def _interval(value: str) -> Interval:
    if value not in INTERVALS:
        raise _Wrong("no such interval", allowed=INTERVALS)
    return cast(Interval, value)


def _recency(value: str) -> float:
    days = _figure(value)
    if not 0 < days <= LONGEST_RECENCY:
        raise _Wrong(f"not a number of days above 0, at most {LONGEST_RECENCY}")
    return days


def _size(value: str) -> int:
    short = value.isascii() and value.isdigit() and len(value) <= len(str(LARGEST_PAGE))
    if not (short and SMALLEST_PAGE <= int(value) <= LARGEST_PAGE):
        raise _Wrong(f"not a whole number from {SMALLEST_PAGE} to {LARGEST_PAGE}")
    return int(value)


def _flag(value: str) -> bool:
    if value not in FLAGS:
        raise _Wrong("neither true nor false", allowed=FLAGS)
    return value == "true"


def _facets(kind: Kind, value: str) -> tuple[str, ...]:
    wanted = tuple(dict.fromkeys(value.split(",")))
    for name in wanted:
        if name not in facets(kind):
            raise _Wrong(f"{_printable(name)!r} is nothing to count by", allowed=facets(kind))
    return wanted
