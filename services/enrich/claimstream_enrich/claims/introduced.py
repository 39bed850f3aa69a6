"""Whom the text has introduced before, speaking or not: `the president`, `the group`, `Haddad` point back to them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from claimstream_enrich.claims import people
from claimstream_enrich.claims.body_kinds import is_office, is_state_body
from claimstream_enrich.claims.business_names import is_business_named
from claimstream_enrich.claims.reading import Reading, phrase
from claimstream_enrich.claims.speakers import Speaker, core_of, is_prominent
from claimstream_schemas import gazetteer
from claimstream_schemas.article import Entity

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

PartyOf = Callable[["Token"], str | None]
"""The party that a noun phrase, given by its head, names."""
_REACH = 400
"""Tokens before a description in which the body it calls back was named."""


def mentions_of(reading: Reading, entity: Entity) -> Iterator[Token]:
    """The last token of each mention of an entity, in order."""
    return (reading.doc[reading.token_at(mention.end - 1)] for mention in entity.mentions)


def _heads_of(reading: Reading, entity: Entity) -> Iterator[Token]:
    """The head of each mention of an entity, in order: the doctors of `Doctors Without Borders`."""
    spans = (reading.tokens(mention) for mention in entity.mentions)
    return (reading.doc[reading.doc.root(first, end)] for first, end in spans)


def titles_of(name: Token) -> Iterator[Token]:
    """The nouns that say who a name is: titles before it, appositions on either side, `X is the minister`."""
    yield from (c for c in name.children if c.dep_ in ("compound", "nmod", "appos") and c.i != name.i)
    top = name.head if name.dep_ == "conj" else name  # "two ministers, X and Y"
    if top.dep_ == "appos":
        yield top.head
    if name.dep_ == "nsubj" and name.head.lemma_ in ("be", "become", "remain"):
        yield from (c for c in name.head.children if c.dep_ == "attr")


def person_before(
    reading: Reading, head: Token, lemma: str, modifiers: Sequence[str], party: str | None
) -> Speaker | None:
    """The last person named before a noun like `president` with that title, and of that party where one is named."""
    best: tuple[int, Entity, str] | None = None
    for entity in reading.entities:
        if entity.type != "PERSON" or (party is not None and entity.party != party):
            continue
        for name in mentions_of(reading, entity):
            if name.i >= head.i or (best is not None and name.i <= best[0]):
                continue
            said = _described(reading, name)
            if _fits(said, lemma, modifiers, party):
                best = name.i, entity, said
    if best is None:
        return None
    _, entity, said = best
    return Speaker(entity.name, "PERSON", None, entity.entity_id, entity.party, None, f"{said} {entity.name.lower()}")


def _described(reading: Reading, name: Token) -> str:
    kinds = people.PERSON_WORDS | people.TITLES | people.PEERS
    titles = [t for t in titles_of(name) if t.lemma_.lower() in kinds or t.lower_ in kinds]
    return " ".join(phrase(reading.doc.span(*core_of(title))).lower() for title in titles)


def _fits(said: str, lemma: str, modifiers: Sequence[str], party: str | None) -> bool:
    """Whether a person's titles hold the noun; for `the Chinese leader` any title will do."""
    named = set(said.split())
    if lemma in named:
        return named.issuperset(modifiers)
    return bool(said) and party is not None and lemma in people.ANYBODY and not modifiers


def body_before(reading: Reading, head: Token, *, trading: bool = False) -> Speaker | None:
    """The last body that speaks for itself named before `the group` or `the company`: no state office, no outlet;
    `trading`: no union or association either."""
    best: tuple[int, Entity] | None = None
    for entity in reading.entities:
        firm = entity.type == "PERSON" and trading and is_business_named(reading.article.text, entity.name)
        if not (entity.type == "ORG" or firm) or not _speaks_for_itself(entity.name) or reading.is_outlet(entity.name):
            continue
        if office_introduced(reading, entity) is not None:
            continue
        if trading and is_association(entity.name):
            continue
        for name in _heads_of(reading, entity):
            if trading and name.dep_ in ("compound", "nmod") and name.head.lower_ in people.ASSOCIATIONS:
                continue  # "the Example Metal union"
            prominent = is_prominent(name) or (trading and is_business(entity.name))
            near = head.i - _REACH < name.i < head.left_edge.i and prominent
            if near and (best is None or name.i > best[0]):
                best = name.i, entity
    named = _named_so(reading, head, best[0] if best else -1)
    if named is not None:
        return Speaker(named, "ORG", None, None, named, None, named.lower())
    if best is None:
        return None
    party = best[1].party or best[1].name
    where = (best[0], best[0] + 1)
    return Speaker(best[1].name, "ORG", where, best[1].entity_id, party, None, best[1].name.lower())


def country_before(reading: Reading, head: Token) -> Speaker | None:
    """Whom `the country` means: the last country that was the subject before it, else the article's own."""
    for at in reversed(reading.countries[: bisect_left(reading.countries, head.i)]):
        if is_prominent(reading.doc[at]):
            return _country(reading.party_at[at])
    return _country(reading.home) if reading.home else None


def _country(name: str) -> Speaker:
    return Speaker(name, "GPE", None, None, name, None, name.lower())


def is_association(name: str) -> bool:
    """Whether a name says that a body is one of members or of a cause, and no business: `Dockers' Federation`."""
    return not people.ASSOCIATIONS.isdisjoint(name.lower().replace("'", " ").replace("’", " ").split())


def is_business(name: str) -> bool:
    """Whether the last word of a name is that of a business: `Example Industries`."""
    last = name.lower().split()[-1].rstrip(".")
    return last in people.BUSINESSES or people.is_trading(last)


def _speaks_for_itself(name: str) -> bool:
    place = gazetteer.lookup(name)
    if place is not None:
        return place.kind in ("group", "body")
    words = name.lower().replace("'s", "").split()
    return people.STATE_OFFICES.isdisjoint(words) and people.NEWS.isdisjoint(words) and not is_state_body(name)


def _named_so(reading: Reading, head: Token, after: int) -> str | None:
    """A proper name that ends in a noun for such bodies, which the entities hold as no body: `the Example Front`."""
    first = max(after, head.left_edge.i - _REACH // 8, 0)
    for token in reversed(reading.doc[first : head.left_edge.i]):
        entity = reading.entity_at.get(token.i)
        if entity is not None and entity.type == "GPE":
            continue
        if token.lower_ in people.PRIVATE_NAMES and token.pos_ == "PROPN":
            start = token.left_edge.i
            while start < token.i and reading.doc[start].pos_ != "PROPN":
                start += 1
            return phrase(reading.doc.span(start, token.i + 1)) if start < token.i else None
    return None


def office_introduced(reading: Reading, body: Entity) -> Token | None:
    """The noun that introduces a body as an office of a state: `the national disaster institute, NDI`; the rank of one
    of its police: `XPD Sgt. Y`."""
    for name in mentions_of(reading, body):
        after = reading.doc.word(name.i + 1).rstrip(".")
        if after in people.POLICE_RANKS and not body.party:
            return name
        titles = (t for t in titles_of(name) if t.text.islower() and t.lemma_ in people.STATE_OFFICES)
        title = next((t for t in titles if is_office(phrase(reading.doc.span(*core_of(t))))), None)
        if title is not None:
            return title
    return None


def led_by(reading: Reading, person: Token) -> str | None:
    """The body a person is said to lead or speak for: `X, who leads the Example Front`, `X, commander of the Front`."""
    for child in person.children:
        if child.dep_ == "relcl" and child.lemma_ in people.LEADING:
            return _body_named(reading, next((c for c in child.children if c.dep_ == "dobj"), None))
        if child.dep_ == "appos" and child.lemma_.lower() in people.PERSON_WORDS:
            of = (c for c in child.children if c.dep_ == "prep" and c.lower_ in ("of", "for"))
            return _body_named(reading, next((c for p in of for c in p.children if c.dep_ == "pobj"), None))
    return None


def _body_named(reading: Reading, noun: Token | None) -> str | None:
    if noun is None or noun.pos_ != "PROPN":
        return None
    entity = reading.entity_at.get(noun.i)
    if entity is not None and entity.type in ("GPE", "LOC"):
        return entity.party
    name = entity.name if entity is not None else gazetteer.folded(phrase(reading.doc.span(*core_of(noun))))
    place = gazetteer.lookup(name)
    return place.party if place is not None else (entity.party if entity is not None and entity.party else name)


def party_of_introduction(reading: Reading, entity: Entity, said_of: PartyOf) -> str | None:
    """The party that another mention of a person gives: `X is Peru's trade minister`, an apposition, a body led.

    `said_of` reads the party off a noun phrase and its words.
    """
    for name in mentions_of(reading, entity):
        if (party := led_by(reading, name)) is not None:
            return party
        for title in titles_of(name):
            if title.lemma_.lower() in people.PERSON_WORDS and (party := said_of(title)) is not None:
                return party
    return None
