"""Makes one entity of all mentions that stand for the same person, body or place in one article. Pure."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from functools import cached_property, lru_cache
from operator import attrgetter

from claimstream_enrich.enrichers.clues import Type
from claimstream_enrich.enrichers.mentions import Mention
from claimstream_enrich.enrichers.names import folded_name, is_full, latin, same_person, sounds_alike, surname
from claimstream_enrich.enrichers.near_names import Kept, acronyms
from claimstream_enrich.enrichers.shapes import BODY
from claimstream_enrich.enrichers.state_signs import is_people
from claimstream_schemas.gazetteer import Place, find, lookup, party_in
from claimstream_schemas.names import frame, parts, sound
from claimstream_schemas.remembering import REMEMBERED


class Cluster:
    """The mentions of one entity, in the order of the text; what they say of it is worked out once per change."""

    def __init__(self, mentions: Iterable[Mention] = ()) -> None:
        """Any order."""
        self.mentions = sorted(mentions, key=attrgetter("start"))
        self.place = next((mention.place for mention in self.mentions if mention.place), None)
        self.owner = next((mention.owner for mention in self.mentions if mention.owner), None)
        self.type = _type(self.mentions, self.place)
        self.name = _name(self.mentions, self.place, self.owner)
        self.folded = folded_name(self.name)
        self.texts = frozenset([mention.text for mention in self.mentions])
        self.words = self.folded.split()
        self.full = self.is_person() and is_full(self.name)

    @cached_property
    def surnames(self) -> frozenset[str]:
        """The last words of its spellings."""
        return frozenset(map(surname, self.texts))

    @cached_property
    def sounds(self) -> frozenset[str]:
        """The sounds of the parts of its spellings: full names without a common one are not one person's."""
        return frozenset().union(*map(_sounds, self.texts))

    @cached_property
    def initials(self) -> frozenset[str]:
        """The first sounds of those parts, vowels as one: lone names without a common one aren't alike."""
        return frozenset(frame(each)[:1] for each in self.sounds)

    def is_person(self) -> bool:
        """Whether it is a person, as far as the mentions tell."""
        return self.place is None and self.type == "PERSON"


@lru_cache(maxsize=REMEMBERED)
def _sounds(text: str) -> frozenset[str]:
    return frozenset(map(sound, parts(latin(text))))


def _type(mentions: list[Mention], place: Place | None) -> Type:
    """The gazetteer's type of the canonical name (a people goes with its country), else the majority's."""
    if place:
        entry = lookup(place.name)
        return entry.type if entry and entry.name == place.name else place.type
    types = [mention.type for mention in mentions]
    if len(set(types)) == 1:
        return types[0]
    counts = Counter(types)
    return max(counts, key=lambda each: (counts[each], each == "PERSON"))


def _name(mentions: list[Mention], place: Place | None, owner: str | None) -> str:
    """The gazetteer's name; else the fullest spelling: most words, not all capitals, the most frequent, the longest."""
    if place:
        return place.name
    name = " ".join(_best([mention.text for mention in mentions]).split())
    return f"{owner}'s {name}" if owner and not party_in(name) and not _says(name, owner) else name


def _says(name: str, owner: str) -> bool:
    """Whether a body's name says its owner's itself: the Drevian Water Board of Drevia."""
    folded = [folded_name(word) for word in name.split()]
    return any(word == folded_name(owner) or is_people(word, folded_name(owner)) for word in folded)


def _best(texts: list[str]) -> str:
    if len(set(texts)) == 1:
        return texts[0]
    counts = Counter(texts)
    fullness = {text: (len(_plain(text).split()), not text.isupper(), not text.startswith("The ")) for text in counts}
    return max(counts, key=lambda text: (*fullness[text], counts[text], len(text)))


def _plain(name: str) -> str:
    return folded_name(name).removeprefix("the ")


Near = Callable[[Cluster], list[Cluster]]
"""Those already kept that may be one with a cluster."""
Targets = Callable[[Cluster, Near], list[Cluster]]
"""The clusters that one may belong to; few clusters are such that others need be looked for at all."""


def merge(mentions: Iterable[Mention]) -> list[Cluster]:
    """One cluster per entity, by first mention."""
    mentions = list(mentions)
    by_name: dict[str, list[Mention]] = defaultdict(list)
    in_brackets = _spelled_out(mentions)
    before: Mention | None = None
    for mention in mentions:
        key = _key(mention)
        if before and mention.start - before.end == 2 and _stands_for(mention, before):
            # "Office of Examples (OEX)": from here on OEX is the office, whatever it is elsewhere
            in_brackets.setdefault(key, before)
        if (body := in_brackets.get(key)) is not None and _is_short(mention.text):
            mention = mention._replace(place=body.place, owner=body.owner, type=body.type)
            key = _key(body)
        by_name[key].append(mention)
        before = mention
    clusters = [Cluster(group) for key, group in by_name.items() if key]
    for targets in (_full_names, _lone_names, _shorter_bodies):
        clusters = _join(clusters, targets)
    return sorted(clusters, key=lambda cluster: cluster.mentions[0].start)


def _spelled_out(mentions: list[Mention]) -> dict[str, Mention]:
    """Keys of acronyms -> the only body of the text that they abbreviate, where the one they are known for is not
    named: RSF is the Rapid Support Forces in an article about these.
    """
    bodies: dict[str, dict[str, Mention]] = defaultdict(dict)
    for body in mentions:
        if body.type == "ORG" and body.text.count(" ") > 1:
            for acronym in acronyms(body.text):
                bodies[acronym].setdefault(_key(body), body)
    named = {mention.place.name for mention in mentions if mention.place and not _is_short(mention.text)}
    return {
        _key(short): body
        for short in mentions
        for body in bodies[short.text].values()
        if short.place
        and short.start > body.start
        and _is_short(short.text)
        and len(bodies[short.text]) == 1
        and short.place.name not in named
    }


def _key(mention: Mention) -> str:
    if mention.place:
        return mention.place.name
    name = folded_name(mention.text)
    if mention.type != "ORG":
        return name
    name = name.removeprefix("the ")
    # "Norway's Defense Ministry" and "Norwegian Defence Ministry"
    matches = find(mention.text)
    country = mention.owner or (matches[0].place.party if matches and matches[0].start == 0 else None)
    if country and not mention.owner:
        name = folded_name(mention.text[matches[0].end :])
    name = name.removeprefix("s ").replace("defense", "defence")
    return f"{country}: {name}" if country else name


def _stands_for(acronym: Mention, body: Mention) -> bool:
    if not _is_short(acronym.text) or body.type != "ORG" or acronym.place == body.place is not None:
        return False
    return acronym.place is None or acronym.text in acronyms(body.text)


def _is_short(text: str) -> bool:
    return " " not in text and len(text) <= 8 and sum(map(str.isupper, text)) >= 2


def _join(clusters: list[Cluster], targets: Targets) -> list[Cluster]:
    """Moves each cluster into its one target; a cluster with several possible targets stays alone."""
    kept: Kept[Cluster] = Kept()
    for cluster in sorted(clusters, key=lambda each: -len(each.words)):
        found = targets(cluster, kept.near)
        if len(found) == 1:
            kept.replace(found[0], Cluster([*found[0].mentions, *cluster.mentions]))
        else:
            kept.add(cluster)
    return kept.entities


def _full_names(cluster: Cluster, near: Near) -> list[Cluster]:
    if not cluster.full:
        return []
    alike = (other for other in near(cluster) if other.full and not cluster.sounds.isdisjoint(other.sounds))
    return [other for other in alike if same_person(cluster.name, other.name)]


def _lone_names(cluster: Cluster, near: Near) -> list[Cluster]:
    """A lone word joins the only person whose surname it is; failing that, who has it elsewhere in the name, whose
    surname sounds like it, and last the lone name that does."""
    # "van der Berg" is as lone a surname as "Berg"
    lone_name = cluster.is_person() and not cluster.full
    word = surname(cluster.name) if lone_name else cluster.folded
    if not word or " " in word or cluster.place or cluster.type == "EVENT":
        return []
    others = near(cluster)
    people = [other for other in others if other.full and not cluster.initials.isdisjoint(other.initials)]
    exact = [other for other in people if word in other.surnames]
    if exact or not cluster.is_person():
        return exact
    within = [other for other in people if word in other.words]
    alike = within or [other for other in people if sounds_alike(surname(other.name), word)]
    lone = [other for other in others if other.is_person() and not other.full]
    return alike or [other for other in lone if sounds_alike(other.folded, word)]


def _shorter_bodies(cluster: Cluster, near: Near) -> list[Cluster]:
    """ "the Geological Institute", "the Institute" join "Geological Institute of X", an acronym what it abbreviates,
    "Zubrin" the only "Zubrin Shipping" or "Banca Zubrin".
    """
    if cluster.place or cluster.type != "ORG":
        return []
    name, word = cluster.name, cluster.folded
    bodies = [other for other in near(cluster) if other.type == "ORG" and not (other.place and other.place.wire)]
    short = name.replace(".", "")
    if short.isupper() and 2 <= len(short) <= 7:
        return [other for other in bodies if short in acronyms(other.name)]
    if " " not in word:
        if BODY.fullmatch(name):
            return [other for other in bodies if word in other.words]
        begun = [other for other in bodies if _plain(other.name).split(" ")[0] == word]
        return [] if lookup(word) else begun or [other for other in bodies if other.words[-1] == word]
    longer = [other for other in bodies if other.folded.startswith(word + " ") or other.folded.endswith(" " + word)]
    # "the Security Council" is the UN Security Council rather than the US National Security Council
    owned = [other for other in longer if lookup(other.name[: -len(name)].strip())]
    return owned if len(owned) == 1 else longer
