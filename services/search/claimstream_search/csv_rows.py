"""Articles and claims as rows of CSV (RFC 4180), safe to open in a spreadsheet. Pure."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from claimstream_search.query import Kind

Json = Mapping[str, Any]
Cell = str | int | float | bool | None

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""With these (OWASP, "CSV Injection"; the wide ones are the same to a spreadsheet) a cell may become a formula."""
LIST_SEPARATOR = "; "

COLUMNS: dict[Kind, dict[str, str]] = {
    "articles": {
        "article_id": "article_id",
        "revision": "revision",
        "source": "source",
        "published_at": "published_at",
        "published_at_basis": "published_at_basis",
        "received_at": "received_at",
        "title": "title",
        "url": "url",
        "id": "id",
        "language": "language",
        "story": "story",
        "copy_of": "copy_of",
        "authors": "authors",
        "tags": "tags",
        "entities": "entities.name",
        "claims": "claim_ids",
        "text": "text",
    },
    "claims": {
        "claim_id": "claim_id",
        "claimed_at": "claimed_at.value",
        "claimant": "claimant.name",
        "claimant_party": "claimant.party",
        "claimant_type": "claimant.type",
        "claimant_role": "claimant.role",
        "claimant_entity_id": "claimant.entity_id",
        "act": "act",
        "polarity": "polarity",
        "modality": "modality",
        "measure": "quantity.measure",
        "value": "quantity.value",
        "low": "quantity.low",
        "high": "quantity.high",
        "qualifier": "quantity.qualifier",
        "unit": "quantity.unit",
        "figure": "quantity.text",
        "affected_party": "quantity.affected.party",
        "affected_role": "quantity.affected.role",
        "previous": "quantity.previous",
        "event_start": "event_time.start",
        "event_end": "event_time.end",
        "event_granularity": "event_time.granularity",
        "viewpoint": "viewpoint",
        "background": "background",
        "superseded_by": "superseded_by",
        "text": "text",
        "about": "about",
        "entities": "entities",
        "source": "source",
        "published_at": "published_at",
        "title": "title",
        "url": "url",
        "article_id": "article_id",
        "revision": "revision",
        "start": "span.start",
        "end": "span.end",
        "story": "story",
    },
}
"""Column -> where the record keeps it. A column never changes its meaning; new ones come last."""


def header(kind: Kind) -> bytes:
    """The line of column names."""
    return _lines([list(COLUMNS[kind])])


def rows(kind: Kind, records: Iterable[Json]) -> bytes:
    """A line for each record, in UTF-8."""
    return _lines([[cell(_at(record, path)) for path in COLUMNS[kind].values()] for record in records])


def cell(value: Any) -> Cell:
    """A value as a cell: lists joined, booleans in lower case, text that would be a formula with a `'` before it.

    Numbers stay as they are: a negative one is no formula.
    """
    if value is None or (isinstance(value, (int, float)) and not isinstance(value, bool)):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    listed = value if isinstance(value, list) else [value]
    text = LIST_SEPARATOR.join(str(item) for item in listed if item is not None)
    return "'" + text if text.startswith(FORMULA_STARTS) else text


def _at(record: Any, path: str) -> Any:
    """The value below a dotted path, through lists; None where there is none."""
    for name in path.split("."):
        if isinstance(record, list):
            record = [item.get(name) for item in record]
        elif isinstance(record, Mapping):
            record = record.get(name)
    return record


def _lines(table: Iterable[Sequence[Cell]]) -> bytes:
    written = io.StringIO(newline="")
    csv.writer(written).writerows(table)
    return written.getvalue().encode("utf-8")
