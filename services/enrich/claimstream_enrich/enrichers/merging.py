"""Makes one entity of all mentions that stand for the same person, body or place in one article. Pure."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable

from claimstream_enrich.enrichers.clues import Type
from claimstream_enrich.enrichers.mentions import Mention
from claimstream_enrich.enrichers.names import folded_name, is_full, same_person, sounds_alike, surname
from claimstream_schemas.gazetteer import Place, find, lookup, party_in


class Cluster:
    """The mentions of one entity, in the order of the text; what they say of it is worked out once per change."""

    def __init__(self, mentions: Iterable[Mention] = ()) -> None:
        """Any order."""
        self.mentions = sorted(mentions, key=lambda mention: mention.start)
        self.place = next((mention.place for mention in self.mentions if mention.place), None)
        self.owner = next((mention.owner for mention in self.mentions if mention.owner), None)
        self.type = _type(self.mentions, self.place)
        self.name = _name(self.mentions, self.place, self.owner)
        self.folded = folded_name(self.name)
        self.surnames = {surname(mention.text) for mention in self.mentions}

    def is_person(self) -> bool:
        """Whether it is a person, as far as the mentions tell."""
        return self.place is None and self.type == "PERSON"


def _type(mentions: list[Mention], place: Place | None) -> Type:
    """The gazetteer's type of the canonical name (a people goes with its country), else the majority's."""
    if place:
        entry = lookup(place.name)
        return entry.type if entry and entry.name == place.name else place.type
    counts = Counter(mention.type for mention in mentions)
    return max(counts, key=lambda each: (counts[each], each == "PERSON"))


def _name(mentions: list[Mention], place: Place | None, owner: str | None) -> str:
    """The gazetteer's name; else the spelling with most words, of those the most frequent, then the longest."""
    if place:
        return place.name
    counts = Counter(mention.text for mention in mentions)
    best = max(counts, key=lambda text: (len(folded_name(text).split()), counts[text], len(text)))
    name = " ".join(best.split())
    return f"{owner}'s {name}" if owner and not party_in(name) else name


Targets = Callable[[Cluster, list[Cluster]], list[Cluster]]
"""The clusters that one may belong to, among those already kept."""


def merge(mentions: Iterable[Mention]) -> list[Cluster]:
    """One cluster per entity, by first mention."""
    by_name: dict[str, list[Mention]] = defaultdict(list)
    in_brackets: dict[str, str] = {}
    before: Mention | None = None
    for mention in mentions:
        key = _key(mention)
        if before and mention.start - before.end == 2 and _stands_for(mention, before):
            # "Office of Examples (OEX)": from here on OEX is the office
            in_brackets.setdefault(key, _key(before))
        by_name[in_brackets.get(key, key)].append(mention)
        before = mention
    clusters = [Cluster(group) for key, group in by_name.items() if key]
    for targets in (_full_names, _lone_surnames, _shorter_bodies):
        clusters = _join(clusters, targets)
    return sorted(clusters, key=lambda cluster: cluster.mentions[0].start)


def _key(mention: Mention) -> str:
    if mention.place:
        return mention.place.name
    name = folded_name(mention.text)
    if mention.type != "ORG":
        return name
    # "Norway's Defense Ministry" and "Norwegian Defence Ministry"
    matches = find(mention.text)
    country = mention.owner or (matches[0].place.party if matches and matches[0].start == 0 else None)
    if country and not mention.owner:
        name = folded_name(mention.text[matches[0].end :])
    name = re.sub(r"^s ", "", name).replace("defense", "defence")
    return f"{country}: {name}" if country else name


def _stands_for(acronym: Mention, body: Mention) -> bool:
    text = acronym.text
    short = " " not in text and len(text) <= 8 and sum(map(str.isupper, text)) >= 2
    return short and acronym.place is None and body.type == "ORG"


def _join(clusters: list[Cluster], targets: Targets) -> list[Cluster]:
    """Moves each cluster into its one target; a cluster with several possible targets stays alone."""
    # names that sound alike begin alike, so only those of one initial are compared
    kept: dict[str, list[Cluster]] = defaultdict(list)
    for cluster in sorted(clusters, key=lambda each: -len(each.folded.split())):
        initial = surname(cluster.name)[:1] if targets is not _shorter_bodies else ""
        group = kept[initial]
        found = targets(cluster, group)
        if len(found) == 1:
            group[group.index(found[0])] = Cluster([*found[0].mentions, *cluster.mentions])
        else:
            group.append(cluster)
    return [cluster for group in kept.values() for cluster in group]


def _full_names(cluster: Cluster, others: list[Cluster]) -> list[Cluster]:
    if not cluster.is_person() or not is_full(cluster.name):
        return []
    people = [other for other in others if other.is_person() and is_full(other.name)]
    return [other for other in people if same_person(cluster.name, other.name)]


def _lone_surnames(cluster: Cluster, others: list[Cluster]) -> list[Cluster]:
    """A lone word joins the only person whose surname it is; failing that, the only one it sounds like."""
    # "van der Berg" is as lone a surname as "Berg"
    lone_name = cluster.is_person() and not is_full(cluster.name)
    word = surname(cluster.name) if lone_name else cluster.folded
    if " " in word or cluster.place or cluster.type == "EVENT":
        return []
    people = [other for other in others if other.is_person() and is_full(other.name)]
    exact = [other for other in people if word in other.surnames]
    if exact or not cluster.is_person():
        return exact
    alike = [other for other in people if sounds_alike(surname(other.name), word)]
    lone = [other for other in others if other.is_person() and not is_full(other.name)]
    return alike or [other for other in lone if sounds_alike(other.folded, word)]


def _shorter_bodies(cluster: Cluster, others: list[Cluster]) -> list[Cluster]:
    """ "the Geological Institute" joins "Geological Institute of X", an acronym the body it abbreviates."""
    if cluster.place or cluster.type != "ORG":
        return []
    name, word = cluster.name, cluster.folded
    bodies = [other for other in others if other.type == "ORG" and not other.place]
    if name.isupper() and 2 <= len(name) <= 7:
        return [other for other in bodies if name in _acronyms(other.name)]
    if " " not in word:
        return []
    return [other for other in bodies if other.folded.startswith(word + " ") or other.folded.endswith(" " + word)]


def _acronyms(name: str) -> set[str]:
    words = [word for word in name.replace("-", " ").split() if word]
    capital = "".join(word[0] for word in words if word[0].isupper())
    return {capital, "".join(word[0] for word in words).upper()} if len(words) > 1 else set()
