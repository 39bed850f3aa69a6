"""TextQuery -> clauses, and how to mark what they find. Pure."""

from __future__ import annotations

from typing import Any

from claimstream_search.fields import Index
from claimstream_search.text_query import Term, TextQuery

Json = dict[str, Any]

# A second field that holds the word counts a little: more than nothing, less than a second word found.
TIE_BREAKER = 0.2
# Words that stand together are meant together more often than not; half of what one more word is worth.
NEARNESS_BOOST = 0.5
NEARNESS_SLOP = 4
# A misspelt first letter is rare, and knowing it keeps the dictionary walk short.
FUZZY_PREFIX = 1
FUZZY_EXPANSIONS = 100

SNIPPET_CHARACTERS = 240
SNIPPETS = 3
# Elasticsearch refuses to highlight longer texts rather than to stop there; ingest takes none that are.
HIGHLIGHT_LIMIT = 999_999
MARK = "<em>", "</em>"


def required(index: Index, text: TextQuery) -> list[Json]:
    """One clause for each group."""
    clauses = [[_term(index, term) for term in group] for group in text.groups]
    return [group[0] if len(group) == 1 else {"bool": {"should": group}} for group in clauses]


def excluded(index: Index, text: TextQuery) -> list[Json]:
    """One clause for each excluded term."""
    return [_term(index, term) for term in text.excluded]


def preferred(index: Index, text: TextQuery) -> list[Json]:
    """What ranks a hit higher without being asked for: the plain words near each other, in their order."""
    plain = [group[0].text for group in text.groups if len(group) == 1 and group[0].kind == "word"]
    if len(plain) < 2:
        return []
    return [_term(index, Term("phrase", " ".join(plain), NEARNESS_SLOP), boost=NEARNESS_BOOST)]


def highlight(text: TextQuery | None, *, whole: bool) -> Json:
    """Marks title and text, html-escaped; `whole` texts or the best passages, or the beginning where none is."""
    everything: Json = {"number_of_fragments": 0}
    passages: Json = everything if whole else {"number_of_fragments": SNIPPETS, "fragment_size": SNIPPET_CHARACTERS}
    fields: Json = {"title": everything, "text": passages | {"no_match_size": SNIPPET_CHARACTERS}}
    terms = [term for group in text.groups for term in group] if text else []
    if any(term.kind in ("prefix", "fuzzy") for term in terms):
        # those are looked for unstemmed, and are marked only in the field where they are found
        fields |= {"title.exact": everything, "text.exact": passages}
    return {
        "encoder": "html",
        "pre_tags": [MARK[0]],
        "post_tags": [MARK[1]],
        "max_analyzed_offset": HIGHLIGHT_LIMIT,
        "order": "score",
        "fields": fields,
    }


def _term(index: Index, term: Term, boost: float = 1.0) -> Json:
    if term.kind == "fuzzy":
        return {"dis_max": {"queries": [_fuzzy(*field, term) for field in index.exact], "tie_breaker": TIE_BREAKER}}
    fields = index.exact if term.kind == "prefix" else index.stemmed
    clause: Json = {"query": term.text, "fields": [f"{name}^{weight:g}" for name, weight in fields], "boost": boost}
    if term.kind == "phrase":
        how: Json = {"type": "phrase", "slop": term.distance}
    elif term.kind == "prefix":
        how = {"type": "bool_prefix", "operator": "and"}
    else:
        how = {"type": "best_fields", "operator": "and", "tie_breaker": TIE_BREAKER}
    return {"multi_match": clause | how}


def _fuzzy(field: str, weight: float, term: Term) -> Json:
    edits: Json = {"fuzziness": term.distance, "prefix_length": FUZZY_PREFIX, "max_expansions": FUZZY_EXPANSIONS}
    return {"match": {field: {"query": term.text, "operator": "and", "boost": weight} | edits}}
