"""The language of `q`: words, "phrases", -not, OR, prefix*, fuzzy~1. Read here, never by Elasticsearch. Pure.

Words next to each other must all be found; OR joins its two neighbours before that (`a OR b c` is `(a OR b) AND c`).

Elasticsearch's `simple_query_string` is not used, whatever its flags: it never refuses, so that a mistake finds
something else in silence; it can't say at which character; it looks for prefixes and fuzzy words among stems, which
they miss; and it knows no names. What reaches Elasticsearch are clauses made here, of words that are values in them.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

from claimstream_schemas import gazetteer

MAX_CHARACTERS = 1_000
MAX_TERMS = 60
MAX_SLOP = 20
MAX_EDITS = 2
SHORTEST_PREFIX = 2
"""Characters before a `*`: one letter alone would stand for a tenth of the dictionary."""

_LONGEST_NAME = 7
_TOKEN = re.compile(r'(?P<minus>-?)(?:"(?P<phrase>[^"]*)(?P<close>"(?:~(?P<slop>\d+))?)?|(?P<word>[^\s"]+))')
_FUZZY = re.compile(r"(?P<word>.*[^~])~(?P<edits>\d*)", re.DOTALL)
_WORDS_OF_SYNTAX = {"AND", "OR", "NOT"}


class QuerySyntaxError(ValueError):
    """`q` can't be read: why, and at which character (from 0)."""

    def __init__(self, detail: str, position: int) -> None:
        super().__init__(f"{detail} (at character {position})")
        self.detail = detail
        self.position = position


@dataclass(frozen=True, slots=True)
class Term:
    """One thing to look for. `distance` is the slop of a phrase or the edits of a fuzzy word.

    The `text` of a `name` is the canonical one (`Turkey`, whether Türkiye or Turks was typed): what is typed in
    different spellings is one query.
    """

    kind: Literal["word", "phrase", "prefix", "fuzzy", "name"]
    text: str
    distance: int = 0


@dataclass(frozen=True, slots=True)
class TextQuery:
    """Every group must be met, by any one of its terms; no excluded term may be."""

    groups: tuple[tuple[Term, ...], ...]
    excluded: tuple[Term, ...] = ()


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    position: int
    negative: bool = False
    term: Term | None = None
    """None for a word of the syntax: AND, OR, NOT."""


def parse(q: str) -> TextQuery | None:
    """The query that `q` asks for; None when it is blank. Raises QuerySyntaxError."""
    text = "".join(character if character.isprintable() else " " for character in unicodedata.normalize("NFC", q))
    if len(text) > MAX_CHARACTERS:
        raise QuerySyntaxError(f"longer than {MAX_CHARACTERS} characters", MAX_CHARACTERS)
    if not text.strip():
        return None
    tokens = _tokens(text)
    _check_brackets(tokens)
    query = _grouped(_with_names(tokens))
    if not query.groups and not query.excluded:
        raise QuerySyntaxError("no letter or digit to search for", 0)
    if sum(map(len, query.groups)) + len(query.excluded) > MAX_TERMS:
        raise QuerySyntaxError(f"more than {MAX_TERMS} words and phrases", 0)
    return query


def _tokens(text: str) -> list[_Token]:
    """Words and phrases in order; what holds no letter, digit or other sign that is indexed is left out."""
    tokens: list[_Token] = []
    for found in _TOKEN.finditer(text):
        position, negative = found.start(), bool(found["minus"])
        if found["phrase"] is not None:
            if found["close"] is None:
                raise QuerySyntaxError('a phrase lacks its closing "', position)
            term: Term | None = _phrase(found["phrase"], found["slop"], position)
        elif found["word"] in _WORDS_OF_SYNTAX and not negative:
            tokens.append(_Token(found["word"], position))
            continue
        else:
            term = _word(found["word"], position)
        if term:
            tokens.append(_Token(found[0], position, negative, term))
    return tokens


def _with_names(tokens: list[_Token]) -> list[_Token]:
    """The tokens with each run of words that is a known name (the longest first) as one."""
    named: list[_Token] = []
    while tokens:
        for length in range(min(_LONGEST_NAME, len(tokens)), 0, -1):
            if name := _name(tokens[:length]):
                named.append(_Token(name, tokens[0].position, tokens[0].negative, Term("name", name)))
                break
        else:
            length = 1
            named.append(tokens[0])
        tokens = tokens[length:]
    return named


def _name(tokens: list[_Token]) -> str | None:
    """The canonical name, if the words are one that has other names; regions and cities are mere words."""
    words = [token.term.text for token in tokens if token.term and token.term.kind == "word"]
    if len(words) < len(tokens) or any(token.negative for token in tokens[1:]):
        return None
    if len(tokens) > 1 and tokens[0].negative:  # a - stands before one word
        return None
    text = " ".join(words)
    place = gazetteer.lookup(text)
    known = place and place.kind not in gazetteer.WEAK and len(gazetteer.aliases(text)) > 1
    return place.name if place and known else None


def _phrase(text: str, slop: str | None, position: int) -> Term | None:
    distance = int(slop[:4]) if slop else 0
    if distance > MAX_SLOP:
        raise QuerySyntaxError(f"words of a phrase may lie at most {MAX_SLOP} apart", position)
    return Term("phrase", " ".join(text.split()), distance) if _searchable(text) else None


def _word(text: str, position: int) -> Term | None:
    if not _searchable(text):
        if "*" in text:
            raise QuerySyntaxError("a * needs the beginning of a word before it", position)
        return None
    if "*" in text.rstrip("*)"):
        raise QuerySyntaxError("a * may stand only at the end of a word", position + text.index("*"))
    if "*" in text:
        stem = text.rstrip("*)")
        if sum(map(_searchable, stem)) < SHORTEST_PREFIX:
            raise QuerySyntaxError(f"a * needs at least {SHORTEST_PREFIX} letters before it", position)
        return Term("prefix", stem)
    if fuzzy := _FUZZY.fullmatch(text.rstrip(")")):
        edits = int(fuzzy["edits"][:4] or 1)
        if not 1 <= edits <= MAX_EDITS:
            raise QuerySyntaxError(f"a word may differ by 1 or {MAX_EDITS} letters", position)
        return Term("fuzzy", fuzzy["word"], edits)
    return Term("word", text)


def _searchable(text: str) -> bool:
    """Whether any character is of the kind that becomes part of an indexed word."""
    return any(character.isalnum() for character in text)


def _check_brackets(tokens: list[_Token]) -> None:
    """Brackets group nothing; beside an OR a reader would believe they do."""
    if any(token.text == "OR" and token.term is None for token in tokens):
        for token in tokens:
            if token.term and token.term.kind != "phrase" and (token.text.startswith("(") or token.text.endswith(")")):
                raise QuerySyntaxError("brackets do not group: OR joins the two words beside it", token.position)


def _grouped(tokens: list[_Token]) -> TextQuery:
    groups: list[list[Term]] = []
    excluded: list[Term] = []
    joining: _Token | None = None  # the OR that waits for its right-hand side
    negating = False
    can_join = False
    for token in tokens:
        if token.term is None:
            if token.text == "OR" and (joining or not can_join or negating):
                raise QuerySyntaxError("OR needs a word or phrase on each side", token.position)
            joining = token if token.text == "OR" else joining
            negating = negating or token.text == "NOT"
        elif token.negative or negating:
            if joining:
                raise QuerySyntaxError("an excluded word can't be one side of OR", token.position)
            excluded.append(token.term)
            negating = can_join = False
        else:
            if joining:
                groups[-1].append(token.term)
            else:
                groups.append([token.term])
            joining, can_join = None, True
    if joining:
        raise QuerySyntaxError("OR needs a word or phrase on each side", joining.position)
    return TextQuery(tuple(map(tuple, groups)), tuple(excluded))
