"""One parsed article with what the enrichers before found in it, ready for look-up by token."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from claimstream_enrich.claims.bands import as_bands, bands_of
from claimstream_enrich.claims.datelines import without_turns
from claimstream_enrich.claims.joined_days import joined
from claimstream_enrich.claims.named_countries import naming_of
from claimstream_enrich.claims.named_persons import named_persons
from claimstream_enrich.claims.office_states import setting_near
from claimstream_enrich.claims.quotes import quoted_spans
from claimstream_enrich.claims.statements import Tokens
from claimstream_enrich.enrichers.bearers import bearers_among
from claimstream_enrich.enrichers.home_signs import OwnStates
from claimstream_enrich.enrichers.namesakes import by_country
from claimstream_enrich.enrichers.spans import Ranges
from claimstream_schemas import gazetteer
from claimstream_schemas.article import Boilerplate, DateMention, Entity, Publication, RawArticle
from claimstream_schemas.base import Span

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, TokenSpan, Tree


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
    own_states: OwnStates = ()

    def party_in(self, text: str) -> str | None:
        """The party that words of the article name; one that only the name of a town or region gives is too often of a
        namesake abroad (`the hospital in Zamora`) where the article names other countries, and not this one."""
        meant = self.bearers.sub("", text) if self.bearers else text
        return gazetteer.party_in(by_country(meant, self.own_states), self.towns_of)

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
    banded, marks = as_bands(doc, entities), without_turns(boilerplate)
    naming = naming_of(article, doc, entities, banded, marks)
    in_order = joined(sorted(dates, key=lambda mention: mention.start), article.text)
    blank = Reading(
        article=article,
        doc=doc,
        publication=publication,
        dates=in_order,
        entities=tuple(banded),
        entity_at={},
        parties=naming.parties,
        home=naming.home,
        leading=naming.leading,
        quotes=(),
        skipped=Ranges(marks),
        starts=tuple(doc.starts),
        party_at=dict(naming.parties),
        states=naming.states,
        towns_of=naming.towns_of,
        own_states=naming.own_states,
        bearers=bearers_among(banded),
        countries=naming.countries,
        date_starts=tuple(mention.start for mention in in_order),
    )
    entity_at = {i: entity for entity in banded for mention in entity.mentions for i in range(*blank.tokens(mention))}
    quotes = tuple(blank.tokens_of(start, end) for start, end in quoted_spans(article.text))
    bands, persons = bands_of(doc, banded, entity_at), named_persons(article.text, doc, banded)
    return replace(blank, entity_at=entity_at, quotes=quotes, bands=bands, persons=persons)


def phrase(tokens: TokenSpan) -> str:
    """A token span as text on one line."""
    return " ".join(tokens.text.split())
