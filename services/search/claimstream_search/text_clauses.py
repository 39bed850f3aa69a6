"""TextQuery -> clauses, and how to mark what they find. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from claimstream_schemas import gazetteer, names
from claimstream_search.fields import Index
from claimstream_search.text_query import Term, TextQuery

Json = dict[str, Any]

# A second field that holds the word counts a little: more than nothing, less than a second word found.
TIE_BREAKER = 0.2
# Words that stand together are meant together more often than not; half of what one more word is worth.
NEARNESS_BOOST = 0.5
NEARNESS_SLOP = 4
# A name spelt otherwise is a match, and less of one than the word as it was typed.
SPELLING_BOOST = 0.5
# Shorter words sound like too many others: `four` like the key of For, `shot` like South.
SHORTEST_NAME = 4
# People type names without capitals, too. Of plain words this long one in three hundred sounds like one.
SHORTEST_PLAIN_NAME = 7
# A misspelt first letter is rare, and knowing it keeps the dictionary walk short.
FUZZY_PREFIX = 1
FUZZY_EXPANSIONS = 100

SNIPPET_CHARACTERS = 240
SNIPPETS = 3
# Elasticsearch refuses to highlight longer texts rather than to stop there; ingest takes none that are.
HIGHLIGHT_LIMIT = 999_999
MARK = "<em>", "</em>"
_UNSTEMMED = ("prefix", "fuzzy")


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


def said(field: str, text: TextQuery) -> list[Json]:
    """What is asked for, looked for in one field: each a reason to prefer it."""
    return [
        {"match_phrase" if term.kind == "phrase" else "match": {field: {"query": term.text}}}
        for group in text.groups
        for term in group
    ]


def highlight(index: Index, text: TextQuery | None, *, whole: bool) -> Json:
    """Marks title and text, html-escaped; `whole` texts or the best passages, or the beginning where none is."""
    everything: Json = {"number_of_fragments": 0}
    passages: Json = everything if whole else {"number_of_fragments": SNIPPETS, "fragment_size": SNIPPET_CHARACTERS}
    fields: Json = {"title": everything, "text": passages | {"no_match_size": SNIPPET_CHARACTERS}}
    terms = [term for group in text.groups for term in group] if text else []
    unstemmed = [term.kind in _UNSTEMMED for term in terms]
    marks: Json = {}
    if any(unstemmed) and not all(unstemmed):
        # a field's marks are of what is found in that field, and one passage is to have them all
        marks = {"highlight_query": {"bool": {"should": [_in_stems(index, term) for term in terms]}}}
    elif any(unstemmed):
        # those are looked for unstemmed, and are marked only in the field where they are found
        fields |= {"title.exact": everything, "text.exact": passages}
    return marks | {
        "encoder": "html",
        "pre_tags": [MARK[0]],
        "post_tags": [MARK[1]],
        "max_analyzed_offset": HIGHLIGHT_LIMIT,
        "order": "score",
        "fields": fields,
    }


def _in_stems(index: Index, term: Term) -> Json:
    """A term as it is looked for among stems, which is near enough to mark it."""
    if term.kind == "prefix":
        return _best([{"prefix": {field: {"value": names.folded(term.text)}}} for field, _ in index.stemmed])
    if term.kind == "fuzzy":
        return _best([_fuzzy(*field, term) for field in index.stemmed])
    return _term(index, term)


def _term(index: Index, term: Term, boost: float = 1.0) -> Json:
    if term.kind == "fuzzy":
        return _best([_fuzzy(*field, term) for field in index.exact])
    if term.kind == "name":
        return _name(index, term.text)
    fields = index.exact if term.kind == "prefix" else index.stemmed
    clause: Json = {"query": term.text, "fields": _weighted(fields), "boost": boost}
    if term.kind == "phrase":
        return {"multi_match": clause | {"type": "phrase", "slop": term.distance}}
    if term.kind == "prefix":
        return {"multi_match": clause | {"type": "bool_prefix", "operator": "and"}}
    word: Json = {"multi_match": clause | {"type": "best_fields", "operator": "and", "tie_breaker": TIE_BREAKER}}
    keys = _keys(term.text)
    return _best([word, _named(index, keys)]) if keys else word


def _name(index: Index, name: str) -> Json:
    """Every name of a state, people or body in the text; or the entity, however it is named there.

    A name that is another word when its case is lost ("US", "WHO") is left to the entities, which were found with it.
    """
    spellings = {names.folded(alias) for alias in gazetteer.aliases(name) if _survives_folding(alias, name)}
    single = sorted(one for one in spellings if " " not in one)
    # whatever holds "Republic of Armenia" holds "Armenia"
    several = sorted(one for one in spellings if " " in one and not set(single) & set(one.split()))
    fields = _weighted(index.stemmed)
    clauses: list[Json] = [{"term": {index.filters["entity"]: {"value": name}}}]
    if single:
        words = {"query": " ".join(single), "fields": fields, "type": "best_fields", "tie_breaker": TIE_BREAKER}
        clauses.append({"multi_match": words})
    clauses += [{"multi_match": {"query": one, "fields": fields, "type": "phrase"}} for one in several]
    return _best(clauses)


def _survives_folding(alias: str, name: str) -> bool:
    place = gazetteer.lookup(alias.lower())
    return place is not None and place.name == name


def _keys(word: str) -> list[str]:
    """The keys of a word, if it is long enough to tell names apart and, without a capital, from other words."""
    shortest = SHORTEST_NAME if word[:1].isupper() else SHORTEST_PLAIN_NAME
    return sorted(names.typed_keys(word)) if len(names.folded(word)) >= shortest else []


def _named(index: Index, keys: list[str]) -> Json:
    return {"constant_score": {"filter": {"terms": {index.keys["entity"]: keys}}, "boost": SPELLING_BOOST}}


def _best(clauses: list[Json]) -> Json:
    return {"dis_max": {"queries": clauses, "tie_breaker": TIE_BREAKER}}


def _weighted(fields: Sequence[tuple[str, float]]) -> list[str]:
    return [f"{name}^{weight:g}" for name, weight in fields]


def _fuzzy(field: str, weight: float, term: Term) -> Json:
    edits: Json = {"fuzziness": term.distance, "prefix_length": FUZZY_PREFIX, "max_expansions": FUZZY_EXPANSIONS}
    return {"match": {field: {"query": term.text, "operator": "and", "boost": weight} | edits}}
