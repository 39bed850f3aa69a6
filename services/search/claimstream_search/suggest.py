"""Completions for the search box: names of entities, outlets and claimants' sides that begin as typed. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from claimstream_schemas.document import ARTICLES, CLAIMS

Json = dict[str, Any]

FIELDS: dict[str, tuple[str, str]] = {"source": (ARTICLES, "source"), "party": (CLAIMS, "claimant.party")}
"""Filter -> alias and field of the single value it completes."""
BY_WORDS = ("source",)
"""Fields with a `.text`."""
_PLAIN = re.compile(r"(?!(?:AND|OR|NOT)$)[^\W_][\w.&'’-]*")
"""What the language of `q` reads as one word; other names stand in quotes."""
_ORDER = ("entity", "party", "source")
"""Of equals the first is listed first."""


def pieces(q: str) -> list[tuple[str, str]]:
    """(what stays, what is completed): a phrase that is still open; else the whole text, else its last word."""
    before, _, phrase = q.rpartition('"')
    if q.count('"') % 2:
        return [(before, phrase.strip())] if phrase.strip() else []
    head, _, last = q.rstrip().rpartition(" ")
    splits = head.strip() and not q.endswith(" ") and head.count('"') % 2 == 0
    return [("", q.strip()), *([(head.strip() + " ", last)] if splits else [])]


def beginning(filter_name: str, typed: str, size: int) -> Json:
    """The search for the most frequent values of a filter that begin as typed, whatever case and accents."""
    field = FIELDS[filter_name][1]
    return {
        "size": 0,
        "track_total_hits": False,
        "query": {"bool": {"should": _begins(field, typed), "minimum_should_match": 1}},
        "aggs": {"values": {"terms": {"field": field, "size": size}}},
    }


def suggestions(head: str, entities: Sequence[Json], values: Mapping[str, Mapping[str, Any]], size: int) -> list[Json]:
    """`text kind filter count` of each, the most frequent first."""
    listed = [_suggestion(head, "entity", entity["name"], entity["articles"]) for entity in entities if entity["name"]]
    for kind, answer in values.items():
        buckets = answer["aggregations"]["values"]["buckets"]
        listed += [_suggestion(head, kind, str(bucket["key"]), int(bucket["doc_count"])) for bucket in buckets]
    listed.sort(key=lambda one: (-one["count"], _ORDER.index(one["kind"]), one["text"]))
    return listed[:size]


def _suggestion(head: str, kind: str, name: str, count: int) -> Json:
    # a phrase can't hold a quotation mark; names are found without theirs
    quoted = name if _PLAIN.fullmatch(name) else f'"{" ".join(name.replace(chr(34), " ").split())}"'
    return {"text": head + quoted, "kind": kind, "filter": {kind: name}, "count": count}


def _begins(field: str, typed: str) -> list[Json]:
    """A value that begins as typed; of those that are indexed word by word, one with a word that does."""
    clauses: list[Json] = [{"prefix": {f"{field}.folded": {"value": _plain(typed)}}}]
    if field in BY_WORDS:
        how = {"type": "bool_prefix", "operator": "and", "fields": [f"{field}.text"]}
        clauses.append({"multi_match": {"query": typed, **how}})
    return clauses


def _plain(typed: str) -> str:
    """As the normalizer of `.folded` leaves it, which not every engine asks for prefixes."""
    letters = unicodedata.normalize("NFKD", " ".join(typed.split()))
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).lower()
