"""Settings and strict mappings of our indices, for the documents of `claimstream_schemas.document`. Pure.

Each index is versioned (`articles-v1`) and stands behind an alias (`articles`), the only name anybody reads or writes.
Another mapping of the same documents is a new version; `mapping` and `settings` here always describe `VERSION`.
"""

from __future__ import annotations

from typing import Any

from claimstream_schemas.document import ARTICLES, CLAIMS, REVISIONS

VERSION = 2
ALIASES = (ARTICLES, CLAIMS, REVISIONS)

# Lucene refuses a term of more than 32,766 bytes; a code point takes up to four.
_LONGEST_TERM = 8_191
_LONGEST_LABEL = 1_024

# Elasticsearch refuses a document of more nested objects, 10,000 unless told otherwise: an article of long lists would
# be lost. A record of 32 MiB holds no more entities and claims than this: the smallest takes over 64 bytes.
MOST_NESTED = 32 * 1024 * 1024 // 64

Json = dict[str, Any]

_ANALYSIS: Json = {
    "filter": {
        "possessive": {"type": "stemmer", "language": "possessive_english"},
        # porter2 is the one stemmer that gives the same words on Elasticsearch and on the embedded engine
        "stem": {"type": "stemmer", "language": "porter2"},
    },
    "normalizer": {"folded": {"type": "custom", "filter": ["asciifolding", "lowercase"]}},
    "analyzer": {
        # asciifolding comes first: it turns the typographic apostrophe into the one that `possessive` knows
        "english_news": {"tokenizer": "standard", "filter": ["asciifolding", "lowercase", "possessive", "stem"]},
        "folded": {"tokenizer": "standard", "filter": ["asciifolding", "lowercase"]},
    },
}


def versioned(alias: str) -> str:
    """Name of the index behind an alias (both without the deployment's prefix)."""
    return f"{alias}-v{VERSION}"


def settings(*, shards: int = 1, replicas: int = 0) -> Json:
    """Settings of every index."""
    return {
        "number_of_shards": shards,
        "number_of_replicas": replicas,
        "refresh_interval": "500ms",
        "analysis": _ANALYSIS,
        **adjustable(),
    }


def adjustable() -> Json:
    """Those of the settings that an index which is there takes over."""
    return {"mapping.nested_objects.limit": MOST_NESTED}


def mapping(alias: str) -> Json:
    """The strict mapping of the index behind `alias`. Raises KeyError for a name that is not ours."""
    return {"dynamic": "strict", "properties": _PROPERTIES[alias]}


def _keyword(**more: Any) -> Json:
    return {"type": "keyword", "ignore_above": _LONGEST_LABEL, **more}


def _name() -> Json:
    """Exact for facets, `.folded` for filters, which know no case and no accents."""
    return _keyword(fields={"folded": _folded()})


def _searchable_name() -> Json:
    """A name with `.text` for words of it."""
    return _keyword(fields={"folded": _folded(), "text": {"type": "text", "analyzer": "folded"}})


def _folded() -> Json:
    return _keyword(normalizer="folded")


def _prose() -> Json:
    """Stemmed for words and phrases, `.exact` for prefixes and fuzzy terms, which stems would miss."""
    return {
        "type": "text",
        "analyzer": "english_news",
        "index_options": "offsets",
        "fields": {"exact": {"type": "text", "analyzer": "folded", "index_options": "offsets"}},
    }


def _object(**properties: Json) -> Json:
    return {"properties": properties}


_DATE: Json = {"type": "date", "format": "strict_date_optional_time"}
_DAY: Json = {"type": "date", "format": "yyyy-MM-dd"}
_DAYS: Json = {"type": "date_range", "format": "yyyy-MM-dd"}
_FLAG: Json = {"type": "boolean"}
_NUMBER: Json = {"type": "double"}
_PLACE: Json = {"type": "integer", "index": False, "doc_values": False}
_KEPT: Json = {"type": "object", "enabled": False}
_URL: Json = _keyword(ignore_above=_LONGEST_TERM)

_ARTICLE_CLAIM: Json = {
    "type": "nested",
    **_object(
        claim_id=_keyword(),
        text={"type": "text", "analyzer": "english_news"},
        act=_keyword(),
        claimant=_searchable_name(),
        claimant_keys=_keyword(),
        party=_name(),
        measure=_keyword(),
        affected=_name(),
        role=_keyword(),
        value=_NUMBER,
        low=_NUMBER,
        high=_NUMBER,
        viewpoint=_keyword(),
        polarity=_keyword(),
        background=_FLAG,
        previous=_FLAG,
        event=_DAYS,
    ),
}

_MENTIONED: Json = {
    "type": "nested",
    **_object(
        entity_id=_keyword(),
        name=_keyword(),
        type=_keyword(),
        party=_keyword(),
        forms=_keyword(),
        starts=_keyword(),
        keys=_keyword(),
    ),
}

_ARTICLE: Json = {
    "article_id": _keyword(),
    "revision": _keyword(),
    "received_at": _DATE,
    "url": _URL,
    "id": _keyword(),
    "source": _searchable_name(),
    "title": _prose(),
    "text": _prose(),
    "published_at": _DATE,
    "published_at_basis": _keyword(),
    "language": _keyword(),
    "authors": _searchable_name(),
    "tags": _keyword(),
    "boilerplate": _KEPT,
    "entities": _object(entity_id=_keyword(), name=_keyword(), type=_keyword(), party=_keyword(), mentions=_KEPT),
    "entity_names": _searchable_name(),
    "name_keys": _keyword(),
    "mentioned": _MENTIONED,
    "claims": _ARTICLE_CLAIM,
    "enrichers": _object(name=_keyword(), version=_keyword(), status=_keyword(), error=_keyword()),
    "story": _keyword(),
    "copy_of": _keyword(),
}

_CLAIMANT: Json = _object(
    name=_searchable_name(),
    entity_id=_keyword(),
    type=_keyword(),
    party=_name(),
    role=_searchable_name(),
    start=_PLACE,
    end=_PLACE,
)

_QUANTITY: Json = _object(
    measure=_keyword(),
    value=_NUMBER,
    low=_NUMBER,
    high=_NUMBER,
    qualifier=_keyword(),
    unit=_keyword(),
    text=_keyword(),
    start=_PLACE,
    end=_PLACE,
    affected=_object(party=_name(), role=_keyword()),
    previous=_FLAG,
)

_EVENT_TIME: Json = _object(
    start=_DAY,
    end=_DAY,
    granularity=_keyword(),
    expression=_keyword(),
    basis=_keyword(),
    conflict=_FLAG,
    span=_KEPT,
)

_CLAIM: Json = {
    "claim_id": _keyword(),
    "statement_id": _keyword(),
    "article_id": _keyword(),
    "revision": _keyword(),
    "source": _searchable_name(),
    "url": _URL,
    "title": _prose(),
    "published_at": _DATE,
    "received_at": _DATE,
    "text": _prose(),
    "span": _KEPT,
    "act": _keyword(),
    "polarity": _keyword(),
    "modality": _keyword(),
    "style": _keyword(),
    "cue": _object(lemma=_keyword(), start=_PLACE, end=_PLACE),
    "content": _KEPT,
    "claimant": _CLAIMANT,
    "attribution": _object(name=_keyword(), kind=_keyword()),
    "about": _keyword(),
    "entities": _searchable_name(),
    "quantity": _QUANTITY,
    "event_time": _EVENT_TIME,
    "claimed_at": _object(value=_DAY, basis=_keyword()),
    "background": _FLAG,
    "viewpoint": _keyword(),
    "superseded_by": _keyword(),
    "producer": _keyword(),
    "language": _keyword(),
    "tags": _keyword(),
    "assertion": _keyword(),
    "event": _DAYS,
    "story": _keyword(),
    "claimant_keys": _keyword(),
    "name_keys": _keyword(),
}

_REVISION: Json = {
    "article_id": _keyword(),
    "revision": _keyword(),
    "received_at": _DATE,
    "published_at": _DATE,
    "title": {"type": "text", "index": False},
    "enriched": _KEPT,
}

_PROPERTIES: dict[str, Json] = {ARTICLES: _ARTICLE, CLAIMS: _CLAIM, REVISIONS: _REVISION}
