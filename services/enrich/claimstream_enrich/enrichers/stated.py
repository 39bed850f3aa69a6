"""States that only the article tells of: a name with an army, a foreign ministry, a king, which no gazetteer has. Pure.

Each sign beside a name weighs; a name with enough different ones is a state and a party of its own. Provinces have
governments and parliaments, too, and armed groups have soldiers: neither sign is enough alone. An adjective ("Drevian
officials", "the Drevian Emergency Ministry") lends its signs to the name that it is made from.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from claimstream_enrich.enrichers.bearers import any_of
from claimstream_enrich.enrichers.home_signs import OwnStates
from claimstream_enrich.enrichers.mentions import Mention
from claimstream_enrich.enrichers.names import folded_name
from claimstream_enrich.enrichers.namesakes import as_states, by_country
from claimstream_enrich.enrichers.spans import Ranges
from claimstream_enrich.enrichers.state_signs import (
    DEMONYM,
    NATIONS,
    OF_STATES,
    REACH,
    STEM,
    bare,
    is_part,
    is_people,
    is_state,
    overlooked,
    people_of,
    peoples_before_offices,
    signs,
)
from claimstream_schemas import gazetteer
from claimstream_schemas.gazetteer import Match, Place

_CANDIDATES = frozenset(("GPE", "LOC", "FAC", "ORG", "PERSON", "NORP"))


@dataclass(frozen=True, slots=True)
class States:
    """The states that only this article tells of: each form of their names in it -> what it stands for."""

    forms: tuple[tuple[str, Place], ...] = ()
    towns_of: frozenset[str] | None = None
    """The countries whose towns the article may mean; None for any."""
    bearers: tuple[str, ...] = ()
    """Names of persons that hold one of the gazetteer's: Jordan Bell, Ada London-Hale."""
    own: OwnStates = ()
    """States of one of the gazetteer's countries that bear the name of another."""

    def party_in(self, phrase: str) -> str | None:
        """As the gazetteer's, with these."""
        known = gazetteer.party_in(by_country(phrase, self.own), self.towns_of)
        return known or next((match.place.party for match in self.matches(phrase)), None)

    def find(self, phrase: str) -> list[Match]:
        """As the gazetteer's, with these, in the order of the text."""
        found = self.meant(phrase, gazetteer.find(phrase))
        return sorted((*found, *self.matches(phrase)), key=lambda match: match.start) if self.forms else found

    def meant(self, phrase: str, found: Sequence[Match]) -> list[Match]:
        """Those of the gazetteer's names that are no part of a person's, as what they stand for here."""
        found = as_states(found, self.own)
        if not self.bearers:
            return found
        named = any_of(self.bearers).finditer(phrase)
        persons = Ranges(Mention(each.start(), each.end(), each[0], "PERSON") for each in named)
        return [match for match in found if not persons.overlap(match.start, match.end)]

    def matches(self, phrase: str) -> Iterator[Match]:
        """These alone."""
        places = dict(self.forms)
        for match in any_of(tuple(places)).finditer(phrase) if places else ():
            yield Match(match.start(), match.end(), places[match[0]])

    def resolved(self, text: str, mentions: Sequence[Mention], skipped: Ranges) -> list[Mention]:
        """The mentions, with the place of these states, with those overlooked, and bodies with their owner."""
        if not self.forms:
            return list(mentions)
        seen = Ranges(mentions)
        overlooked = [
            Mention(match.start, match.end, text[match.start : match.end], match.place.type, match.place)
            for match in self.matches(text)
            if not seen.overlap(match.start, match.end) and not skipped.overlap(match.start, match.end)
        ]
        found = (self._resolved(text, mention) for mention in mentions)
        return sorted((*found, *overlooked), key=lambda mention: mention.start)

    def _resolved(self, text: str, mention: Mention) -> Mention:
        if mention.place is not None:
            return mention
        for form, place in self.forms:
            if form == mention.text:
                return mention._replace(type=place.type, place=place)
        if mention.type != "ORG" or mention.owner is not None:
            return mention
        around = text[max(0, mention.start - REACH) : mention.start]
        owners = (place.party for form, place in self.forms if _owns(form, around, mention.text))
        return mention._replace(owner=next(owners, None))


NONE = States()
"""Most articles tell of none."""


def _owns(form: str, before: str, body: str) -> bool:
    """ "X's Water Board", "the X Water Board", "the Water Board of X"."""
    return before.endswith((f"{form}'s ", f"{form}’s ")) or body.startswith(f"{form} ") or body.endswith(f" of {form}")


def stated(text: str, mentions: Sequence[Mention]) -> States:
    """The states among the names of an article that the gazetteer doesn't know."""
    unknown = _unknown(text, mentions)
    peoples = {each.text for each in unknown if each.type == "NORP" or DEMONYM.search(each.text)}
    names = {folded_name(name): name for each in unknown if " " not in (name := bare(each.text))}
    of_places = {folded_name(each.text) for each in unknown if each.type in ("GPE", "LOC", "FAC")}
    found = _found(text, unknown, names, alone=not _names_a_country(mentions))
    signed = {key: name for key, name in names.items() if is_state(found[key], key in of_places, part=False)}
    likely = (each for each in unknown if folded_name(bare(each.text)) in signed) if signed else ()
    parts = {folded_name(bare(each.text)) for each in likely if is_part(text, each)}
    states = {key: name for key, name in signed.items() if is_state(found[key], key in of_places, part=key in parts)}
    begun = _by_beginning(states)
    own = [name for key, name in states.items() if not any(is_people(key, other) for other in begun[key[:STEM]])]
    return States(tuple(_forms(own, (each.text for each in unknown), peoples)))


def _unknown(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The names that the gazetteer has not, with the nationalities that the model overlooked."""
    unnamed = [each for each in mentions if each.place is None and each.type in _CANDIDATES]
    unknown = [each for each in unnamed if gazetteer.lookup(bare(each.text)) is None]
    unknown += [people for each in unknown if (people := people_of(each)) is not None]
    unknown += peoples_before_offices(text, mentions)
    return unknown + overlooked(text, unknown, mentions)


def _found(text: str, unknown: Sequence[Mention], names: Iterable[str], *, alone: bool) -> dict[str, set[str]]:
    """The signs of each folded name, with those of the people that is called after it. `alone`: no country is named."""
    found: dict[str, set[str]] = defaultdict(set)
    begun = _by_beginning(names)
    for mention in unknown:
        for name, sign in signs(text, mention):
            key = folded_name(name)
            found[key].add(sign)
            for state in begun[key[:STEM]]:
                found[state] |= {sign, "people"} if is_people(key, state) else set()
    of_peoples = {folded_name(each.text) for each in unknown if each.type == "NORP"}
    for key, of_name in found.items() if alone else ():
        of_name |= {"alone"} if of_name & OF_STATES and ("owner" in of_name or key in of_peoples) else set()
    return found


def _by_beginning(names: Iterable[str]) -> dict[str, list[str]]:
    """By the letters that a state and its people share, so that not every name is asked about every other."""
    begun: dict[str, list[str]] = defaultdict(list)
    for name in names:
        begun[name[:STEM]].append(name)
    return begun


def _names_a_country(mentions: Iterable[Mention]) -> bool:
    return any(each.place is not None and each.place.kind in NATIONS for each in mentions)


def _forms(states: Iterable[str], texts: Iterable[str], peoples: set[str]) -> Iterator[tuple[str, Place]]:
    spelt: dict[str, list[str]] = defaultdict(list)
    for text in dict.fromkeys(texts):
        for key in {folded_name(each)[:STEM] for each in (text, bare(text))}:
            spelt[key].append(text)
    for name in states:
        place = Place(name, "GPE", name, "country")
        for text in spelt[folded_name(name)[:STEM]]:
            of_people = text in peoples and is_people(folded_name(text), folded_name(name))
            if of_people or folded_name(bare(text)) == folded_name(name):
                yield text, place
