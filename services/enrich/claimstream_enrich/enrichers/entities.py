"""Layer `entities`: the persons, bodies, places and groups of an article, each with all its mentions."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace

from claimstream_enrich.document import Document, Enricher
from claimstream_enrich.enrichers.affiliation import party_of
from claimstream_enrich.enrichers.bearers import bearers
from claimstream_enrich.enrichers.descriptions import described
from claimstream_enrich.enrichers.home_signs import own_states, told_country, without_boilerplate
from claimstream_enrich.enrichers.mentions import Mention, find_mentions
from claimstream_enrich.enrichers.merging import Cluster, merge
from claimstream_enrich.enrichers.names import is_full, latin
from claimstream_enrich.enrichers.namesakes import as_states, placed, towns_of, without_lookalikes, without_namesakes
from claimstream_enrich.enrichers.offices import office_of, office_of_a_state
from claimstream_enrich.enrichers.spans import Ranges
from claimstream_enrich.enrichers.stated import NONE, States, stated
from claimstream_enrich.known_names import known_names
from claimstream_schemas import identity, name_ids, people
from claimstream_schemas.article import Entity, RawArticle
from claimstream_schemas.gazetteer import lookup


def run(document: Document) -> list[Entity]:
    """By first mention. In another language than English only the gazetteer's names."""
    text = document.article.text
    skipped = Ranges(document.layers["boilerplate"])
    english = document.layers["language"].code.split("-")[0].lower() in ("en", "und")
    told = without_boilerplate(text, document.layers["boilerplate"])
    own = own_states(told)
    mentions = placed(text, as_states(find_mentions(text, document.tree() if english else None, skipped), own))
    states = stated(text, mentions) if english else NONE
    states = replace(states, bearers=bearers(mentions), own=own)
    known = states.meant(text, known_names(text))
    mentions = without_lookalikes(mentions, known)
    places = (each.place for each in mentions if each.place)
    states = replace(states, towns_of=towns_of(known, places, own_states=bool(states.forms), told=told_country(told)))
    clusters = merge(without_namesakes(states.resolved(text, mentions, skipped), states.towns_of))
    also: dict[int, list[Mention]] = defaultdict(list)
    for cluster, mention in described(text, clusters, skipped) if english else ():
        also[id(cluster)].append(mention)
    return apart([_entity(document.article, cluster, also[id(cluster)], states) for cluster in clusters])


def apart(entities: list[Entity]) -> list[Entity]:
    """The same, but people of one office and so of one id have the ids of their full names: the article tells them
    apart. "Spokespeople Ada Bakkerud and Ole Bakkerud" are two, whatever they speak for.
    """
    full = {each.name: _full_id(each.name) for each in entities if each.type == "PERSON" and is_full(each.name)}
    bearers = {(each.entity_id, full[each.name]) for each in entities if each.name in full}
    shared = Counter(entity_id for entity_id, _ in bearers)
    return [
        each.model_copy(update={"entity_id": full[each.name]})
        if each.name in full and shared[each.entity_id] > 1
        else each
        for each in entities
    ]


def _full_id(name: str) -> str:
    return name_ids.person_id(latin(name), article_id="")


def _entity(article: RawArticle, cluster: Cluster, described_as: Iterable[Mention], states: States) -> Entity:
    party = _party(article.text, cluster, states)
    mentions = sorted((*cluster.mentions, *described_as), key=lambda mention: mention.start)
    quotes = [{"start": each.start, "end": each.end, "text": each.text} for each in mentions]
    of_name = {"entity_id": _id(article, cluster, party), "name": cluster.name, "type": cluster.type}
    return Entity.model_validate({**of_name, "party": party, "mentions": quotes})


def _id(article: RawArticle, cluster: Cluster, party: str | None) -> str:
    name, place = latin(cluster.name), cluster.place
    if place:
        entry = lookup(place.name) or place
        same = entry.name == cluster.name and entry.party == place.party  # a state may bear the name of a country
        return identity.entity_id(name, entry.wikidata_id if same else None)
    if cluster.type == "PERSON":
        spans = [(mention.start, mention.end) for mention in cluster.mentions]
        office = office_of(article.text, spans, party)
        if party is None and not is_full(name) and (title := office_of_a_state(article.text, spans)):
            party, office = _headed(article.text, name, title), title
        return name_ids.person_id(name, article_id=article.article_id, party=party, office=office)
    if cluster.type == "ORG":
        return name_ids.body_id(name, article_id=article.article_id, party=party)
    return identity.entity_id(name)


def _headed(text: str, name: str, office: str) -> str | None:
    """The one of the states that an article names whose head has this surname and office, for an id alone: whom else
    `President X` may stand for is not said."""
    named = {match.place.party for match in known_names(text) if match.place.kind in ("country", "demonym", "capital")}
    headed = [party for party in named if party and people.full_name(name, party, office)]
    return headed[0] if len(headed) == 1 else None


def _party(text: str, cluster: Cluster, states: States) -> str | None:
    if cluster.place:
        return cluster.place.party
    if cluster.type == "PERSON":
        return party_of(text, [(mention.start, mention.end) for mention in cluster.mentions], states)
    if cluster.type in ("ORG", "FAC", "EVENT", "NORP"):
        return cluster.owner or states.party_in(cluster.name)
    return None


ENTITIES = Enricher("entities", "1.9.0", run, frozenset({"boilerplate", "language"}))
