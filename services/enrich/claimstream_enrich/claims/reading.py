"""One parsed article with what the enrichers before found in it, ready for look-up by token."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from claimstream_enrich.claims.bands import as_bands, bands_of
from claimstream_enrich.claims.compass_names import compass_names
from claimstream_enrich.claims.counted_nouns import persons
from claimstream_enrich.claims.datelines import at_home, country_of_outlet, filed_in, without_turns
from claimstream_enrich.claims.home_towns import country_of_towns, home_of, is_society
from claimstream_enrich.claims.joined_days import joined
from claimstream_enrich.claims.named_persons import named_persons
from claimstream_enrich.claims.office_states import setting_near
from claimstream_enrich.claims.quotes import quoted_spans
from claimstream_enrich.claims.statements import Tokens
from claimstream_enrich.enrichers import homeland
from claimstream_enrich.enrichers.bearers import bearers_among, without_bearers
from claimstream_enrich.enrichers.home_signs import Signs, signs_of, without_boilerplate
from claimstream_enrich.enrichers.homeland import Named
from claimstream_enrich.enrichers.namesakes import apart, has_own_towns, towns_among, towns_of
from claimstream_enrich.enrichers.spans import Ranges
from claimstream_enrich.known_names import known_names
from claimstream_schemas import gazetteer
from claimstream_schemas.article import Boilerplate, DateMention, Entity, Publication, RawArticle
from claimstream_schemas.base import Span
from claimstream_schemas.gazetteer import Match
from claimstream_schemas.remembering import REMEMBERED

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, TokenSpan, Tree

_COMING = frozenset(("be", "come", "hail"))
_OF_MONEY = re.compile(r"\w+ (?:dollar|pound|franc|peso|rupee|crown|krona|dinar|riyal|real|euro)s?\b", re.I)
_FOR = re.compile(r"(?<![^\W_])(?:pro|anti)[-\u2010\u2011]\Z", re.I)
"""What makes a name only the cause of somebody else: `the pro-Kurdish party`."""


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """The article, its parse and layers; `parties` are (token, party) for each country or side named, in order.

    Equal to itself alone, so that what the claims of a sentence ask of it one after the other can be remembered.
    """

    article: RawArticle
    doc: Tree
    publication: Publication
    dates: tuple[DateMention, ...]
    entities: tuple[Entity, ...]
    entity_at: dict[int, Entity]
    parties: tuple[tuple[int, str], ...]
    home: str | None
    """The country it is about."""
    leading: str | None
    """The country it names most."""
    quotes: tuple[Tokens, ...]
    skipped: Ranges
    """Boilerplate."""
    starts: tuple[int, ...]
    party_at: dict[int, str]
    """Token -> party named there."""
    countries: tuple[int, ...]
    """Tokens that name a country whose offices the text may mean, in order."""
    date_starts: tuple[int, ...]
    bands: tuple[tuple[int, str], ...] = ()
    """Tokens that name an armed band, and which, in order."""
    persons: frozenset[str] = frozenset()
    """Lower-case last words of persons' names."""
    states: frozenset[str] = frozenset()
    """Parties that are states which only this article tells of."""
    towns_of: frozenset[str] | None = None
    """The countries whose towns the article may mean; None for any."""
    bearers: re.Pattern[str] | None = None
    """Names of persons that hold a country's; None of most articles."""

    def party_in(self, text: str) -> str | None:
        """The party that words of the article name; one that only the name of a town or region gives is too often of a
        namesake abroad (`the hospital in Zamora`) where the article names other countries, and not this one."""
        return gazetteer.party_in(self.bearers.sub("", text) if self.bearers else text, self.towns_of)

    def stated_in(self, start: int, end: int) -> str | None:
        """The first such state that tokens name."""
        return next((self.party_at[i] for i in range(start, end) if self.party_at.get(i) in self.states), None)

    def is_outlet(self, name: str) -> bool:
        """Whether a name is the outlet's own, or the part it goes by: `the Bugler` of the Daily Bugler."""
        return f" {name.lower()} " in f" {self.article.source.lower()} "

    def token_at(self, offset: int) -> int:
        """The index of the token at or before a character offset."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def tokens(self, span: Span) -> Tokens:
        """The tokens a character span touches."""
        return self.tokens_of(span.start, span.end)

    def tokens_of(self, start: int, end: int) -> Tokens:
        """The tokens that a range of characters touches."""
        first = self.token_at(start)
        starts = self.starts
        if first + 1 >= len(starts) or starts[first + 1] >= end:  # one word, as most names are
            return first, first + 1
        return first, max(first, self.token_at(end - 1)) + 1

    def offsets(self, tokens: Tokens) -> tuple[int, int]:
        """Where the characters of a token range begin and end that is not empty."""
        return self.starts[tokens[0]], self.doc.end_of(tokens[1] - 1)

    def chars(self, tokens: Tokens) -> Span:
        """The same as the contract writes it, which takes many times as long."""
        start, end = self.offsets(tokens)
        return Span(start=start, end=end)

    def is_skipped(self, token: Token) -> bool:
        """Whether a token is part of boilerplate."""
        return self.skipped.overlap(token.idx, token.idx + 1)

    def party_near(self, token: Token) -> str | None:
        """The side an unnamed place or office of a sentence belongs to: the only one named in it before the token, or
        the one its subject is; else the first of its paragraph; else the article's home."""
        sentence = token.sent
        start = self.paragraph_start(token)
        here = self.countries[bisect_left(self.countries, sentence.start) : bisect_left(self.countries, token.i)]
        named = {self.party_at[i] for i in here}
        if len(named) > 1 and self.home in named:
            return self.home
        if len(named) > 1:
            named = {self.party_at[i] for i in here if self._is_subject(i)} or {self.party_at[here[-1]]}
        if named:
            return named.pop() if len(named) == 1 else self.party_at[here[-1]]
        first, last = bisect_left(self.countries, start), bisect_left(self.countries, sentence.end)
        return self.party_at[self.countries[first]] if first < last else self.home

    def state_of(self, office: Token) -> str | None:
        """The state of an office that must have one: the setting, else the article's home, else the country near it."""
        return setting_near(self, office) or self.home or self.party_near(office) or self.leading

    def _is_subject(self, at: int) -> bool:
        """Whether a name is the subject of a clause, or part of its subject's own words."""
        token = self.doc[at]
        while token.dep_ in ("compound", "amod", "poss", "nmod"):
            token = token.head
        return token.dep_ in ("nsubj", "nsubjpass")

    def dates_in(self, start: int, end: int) -> tuple[DateMention, ...]:
        """The date mentions that lie within a range of characters."""
        first, last = bisect_left(self.date_starts, start), bisect_left(self.date_starts, end)
        if first == last:
            return ()
        return tuple(mention for mention in self.dates[first:last] if mention.end <= end)

    def paragraph_start(self, token: Token) -> int:
        """The first token of the paragraph of a token."""
        line = self.article.text.rfind("\n", 0, token.idx)
        return self.token_at(line + 1) if line >= 0 else 0


def read(
    article: RawArticle,
    doc: Tree,
    publication: Publication,
    *,
    dates: Sequence[DateMention] = (),
    entities: Sequence[Entity] = (),
    boilerplate: Sequence[Boilerplate] = (),
) -> Reading:
    """Gather the layers of one article."""
    states = frozenset(e.name for e in entities if e.type == "GPE" and e.party == e.name and not is_country(e.name))
    told = without_boilerplate(article.text, boilerplate)
    signs = Signs({}, {}) if states else signs_of(told)
    names = apart(article.text, without_bearers(known_names(article.text), entities))
    meant = towns_of(names, towns_among(entities), own_states=bool(states) or has_own_towns(entities), told=signs.told)
    starts, entities = tuple(doc.starts), as_bands(doc, entities)
    skipped, named = Ranges(boilerplate := without_turns(boilerplate)), _named(article.text, names, entities)
    parties = _parties(starts, skipped, named)
    filed = (each for each in filed_in(article.text, boilerplate, named) if not states or each[2] in (meant or ()))
    societies = Ranges(mention for entity in entities if is_society(entity) for mention in entity.mentions)
    votes = tuple(_voting(named, boilerplate, states))
    votes = tuple(n for n in votes if not societies.overlap(n[0], n[0] + 1)) or votes
    named_here = (*filed, *votes)
    voting = at_home(doc, article.text, boilerplate, named_here)
    blank = Reading(
        article=article,
        doc=doc,
        publication=publication,
        dates=(in_order := joined(sorted(dates, key=lambda mention: mention.start), article.text)),
        entities=tuple(entities),
        entity_at={},
        parties=parties,
        home=_home(article, doc, starts, voting, None if states else told, signs),
        leading=homeland.leading_country(article.text, voting),
        quotes=(),
        skipped=skipped,
        starts=starts,
        party_at=dict(parties),
        states=states,
        towns_of=meant,
        bearers=bearers_among(entities),
        countries=_outside(societies, _countries(article.text, doc, parties, states), starts),
        date_starts=tuple(mention.start for mention in in_order),
    )
    entity_at = {i: entity for entity in entities for mention in entity.mentions for i in range(*blank.tokens(mention))}
    quotes = tuple(blank.tokens_of(start, end) for start, end in quoted_spans(article.text))
    bands, persons = bands_of(doc, entities, entity_at), named_persons(article.text, doc, entities)
    return replace(blank, entity_at=entity_at, quotes=quotes, bands=bands, persons=persons)


def _home(
    article: RawArticle, doc: Tree, starts: Sequence[int], voting: Sequence[Named], told: str | None, signs: Signs
) -> str | None:
    """The country an article is about: by the countries it names, else by the signs of its daily life, its outlet or
    its towns. People counted by where they are from (`five Italians`) are guests where the towns are another country's.
    Towns and signs say nothing where it tells of states of its own: `told`, its text without boilerplate, is None."""
    if voting:
        guests = all(_is_one_of(doc[max(0, bisect_right(starts, n[0]) - 1)]) for n in voting)
        return (country_of_towns(told) if told and guests else None) or home_of(article.text, voting, signs)
    by_signs = signs.told if told else None
    return by_signs or country_of_outlet(article.source) or (country_of_towns(told) if told else None)


def _outside(societies: Ranges, countries: Iterable[int], starts: Sequence[int]) -> tuple[int, ...]:
    """The tokens that are not part of a society's name: "the Bar Association of X" is not X."""
    return tuple(at for at in countries if not societies.overlap(starts[at], starts[at] + 1))


def _named(text: str, known: Iterable[Match], entities: Sequence[Entity]) -> tuple[Named, ...]:
    """Every name of a country or side, from the gazetteer and from the places among the entities."""
    named = {match.start: (match.end, match.place.party) for match in known if match.place.party}
    for entity in entities:
        for mention in entity.mentions:
            same = mention.start in named and named[mention.start][0] == mention.end
            if same and entity.party:
                named[mention.start] = mention.end, entity.party  # an acronym that the article spells out otherwise
            elif same and entity.type == "GPE":
                del named[mention.start]  # a namesake of a capital
            elif entity.party and entity.type in ("GPE", "LOC", "NORP"):
                named.setdefault(mention.start, (mention.end, entity.party))
    named |= {start: (end, party) for start, end, party in compass_names(text, named)}
    kept = (
        start
        for start in sorted(named)
        if not _OF_MONEY.match(text, start) and not _FOR.search(text[max(0, start - 6) : start])
    )
    return tuple((start, *named[start]) for start in kept)


def _parties(starts: Sequence[int], skipped: Ranges, named: Sequence[Named]) -> tuple[tuple[int, str], ...]:
    """The tokens of those names outside boilerplate."""
    kept = (n for n in named if not skipped.overlap(n[0], n[0] + 1))
    return tuple((max(0, bisect_right(starts, start) - 1), party) for start, _, party in kept)


def _countries(text: str, doc: Tree, parties: Sequence[tuple[int, str]], states: frozenset[str]) -> tuple[int, ...]:
    """Where a country is named as such: `two Americans`, `the US embassy` name people and a mission abroad."""
    named = (at for at, party in parties if is_country(party) or party in states)
    kept = (at for at in named if not homeland.is_elsewhere(text, doc.end_of(at)) and not _is_one_of(doc[at]))
    return tuple(at for at in kept if not _is_predicate(doc[at]))


def _is_predicate(name: Token) -> bool:
    """Whether a demonym says where people are from: `three were Swedes`, `she is a Czech citizen`."""
    noun = name.head if name.dep_ == "amod" and name.head.lemma_.lower() in persons() else name
    if noun.dep_ == "pobj" and noun.head.lower_ == "from" and noun.head.head.lemma_ in _COMING:
        return True  # "nine come from Guinea"
    noun = noun.head if noun.dep_ == "conj" else noun
    of_people = noun.i != name.i or name.tag_ in ("NNS", "NNPS", "JJ")
    return noun.dep_ in ("attr", "acomp") and noun.head.lemma_ == "be" and of_people


def _is_one_of(name: Token) -> bool:
    """Whether a demonym counts people: `no American`, `two Britons`."""
    return name.pos_ in ("NOUN", "PROPN") and any(
        (c.dep_ == "nummod" and ":" not in c.text) or c.lower_ in ("a", "an", "no", "one", "another")
        for c in name.children  # "08:30 Oslo sends help" is no count
    )


def _voting(named: Sequence[Named], skipped: Sequence[Boilerplate], states: frozenset[str]) -> Iterator[Named]:
    """The names of countries that tell where an article is at home: datelines do, other boilerplate does not."""
    marks = Ranges(mark for mark in skipped if mark.rule != "dateline")
    countries = (n for n in named if is_country(n[2]) or n[2] in states)
    return (n for n in countries if not marks.overlap(n[0], n[0] + 1))


@lru_cache(maxsize=REMEMBERED)
def is_country(party: str | None) -> bool:
    """Whether a party is a state or a place that acts as one, and not a body or a group."""
    place = gazetteer.lookup(party) if party else None
    return place is not None and place.kind == "country"


def phrase(tokens: TokenSpan) -> str:
    """A token span as text on one line."""
    return " ".join(tokens.text.split())
