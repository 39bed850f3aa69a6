"""Words of bodily harm said of what draws no blood: `hit by the tariffs`, `drowning in debt`, `blinded by rage`.

A feeling, a saying, a sum, a rule, a contest wounds nobody; and bad weather that `hits` a million people hurts few.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from claimstream_enrich.claims.lexicon import words
from claimstream_schemas.claim import Measure

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_FEELINGS = words("anger rage fury ambition love greed envy jealousy grief hatred pride guilt shame passion loyalty "
                  "prejudice ideology faith fame success doubt zeal lust vanity")  # fmt: skip
_SAYINGS = words("criticism remark comment complaint question row scandal allegation rumour rumor revelation debate "
                 "superlative jargon paperwork email letter backlash slur insult satire")  # fmt: skip
_DUES = words(
    "tax tariff levy fee fine debt poverty inflation recession slump downturn austerity price cost rise increase hike "
    "closure shutdown outage blackout shortage delay cancellation ban sanction embargo restriction curb reform policy "
    "budget layoff redundancy share stock plunge bankruptcy crunch unemployment job contract mortgage loan rent "
    "deficit default cut duty obligation commitment cutback subsidy lockdown stagnation walkout boycott stoppage "
    "retirement burden"
)
_CONTESTS = words(
    "vote ballot poll election referendum round squad team season match qualifier competition tournament league draft "
    "playoff by-election defeat relegation scare motion reshuffle challenge test"
)
_BLOODLESS = _FEELINGS | _SAYINGS | _DUES | words("vote ballot election referendum defeat relegation")
_WIDE = words(
    "drought flood flooding storm cyclone typhoon hurricane famine heatwave rain monsoon crisis pandemic cold heat air "
    "snow quake earthquake injury illness"
)
"""What hits whole regions, and what players are out with: those it hits are hurt only where a word says so."""
_HITTING = words("hit strike")
_AIMED = words("air drone missile rocket artillery mortar lightning militia bomb sniper")
"""Before `strike`, what harms; before others it is work that stops."""
_IMMERSING = words("drown bury trap crush choke smother strangle suffocate")
_SWAMPING = frozenset(("in", "under", "by", "with"))
_GATHERINGS = words("parade ceremony meeting session photo photograph list lineup line-up roster agenda")
_UNFIT = words("injury illness suspension")
_TURNED = {"kill": "off", "drown": "out", "strike": "out"}
"""Verbs that with this particle tell of jobs, characters, voices."""
_BY_OTHERS = {
    "displace": words("robot robots automation technology ai software machine import algorithm"),
    "release": words("club team franchise label company airline firm employer"),
}
"""Verbs that by such doers only cost people their work."""
_WON = words("user customer viewer voter reader subscriber listener audience consumer client")
_BODILY: frozenset[Measure] = frozenset(
    ("killed", "wounded", "casualties", "missing", "sick", "rescued", "displaced", "captured")
)


def is_bloodless(verb: Token, measure: Measure) -> bool:
    """Whether a verb that may have this measure says it in a figure of speech, by what does it or where it puts them;
    a quarrel that leaves people dead has killed them."""
    if measure not in _BODILY:
        return False
    lemma = verb.lemma_.lower()
    if lemma == "survive":
        return any(c.dep_ == "dobj" and c.lemma_ in _CONTESTS for c in verb.children)
    causes = {noun.lemma_.lower(): noun for noun in _causes(verb)}
    bloodless = not _BLOODLESS.isdisjoint(causes) or (lemma in _HITTING and _hits_all(causes))
    if bloodless and (measure != "killed" or lemma in _IMMERSING):
        return True
    if lemma in _BY_OTHERS and not _BY_OTHERS[lemma].isdisjoint(causes):
        return True
    if lemma == "capture" and any(c.dep_ == "dobj" and c.lemma_.lower() in _WON for c in verb.children):
        return True
    if lemma == "die" and verb.tag_ == "VBG" and any(c.lower_ == "for" or c.dep_ == "xcomp" for c in verb.children):
        return True  # "dying for tickets"
    if lemma in _TURNED and any(c.lower_ == _TURNED[lemma] for c in verb.children):
        return True
    return lemma in _PLACING and _is_put_there(verb, _PLACING[lemma])


def _is_put_there(verb: Token, places: Mapping[str, frozenset[str]]) -> bool:
    """Whether one of some prepositions stands with its nouns below a verb or its object: `buried 40 clerks in debt`."""
    near = (*verb.children, *(c for noun in verb.children if noun.dep_ == "dobj" for c in noun.children))
    found = (g.lemma_.lower() in places[c.lower_] for c in near if c.lower_ in places for g in c.children)
    return any(found)


def _causes(verb: Token) -> Iterator[Token]:
    """The words for what does it: the subject, what is after `by`, and what these are made of: `a wave of layoffs`."""
    for child in verb.children:
        if child.dep_ == "nsubj":
            found = [verb.head if child.tag_ == "WDT" and verb.dep_ == "relcl" else child]
        elif child.lower_ == "by":
            found = [g for g in child.children if g.dep_ == "pobj"]
        else:
            continue
        for noun in found:
            yield noun
            yield from (g for c in noun.children if c.lower_ == "of" for g in c.children if g.dep_ == "pobj")


def _hits_all(causes: dict[str, Token]) -> bool:
    """Whether what hits people is weather or want, or a stoppage of work: `the rail strike hit 12,000 commuters`."""
    strike = causes.get("strike")
    kinds = [c.lower_ for c in strike.children if c.dep_ == "compound"] if strike is not None else []
    return not _WIDE.isdisjoint(causes) or (bool(kinds) and _AIMED.isdisjoint(kinds))


_SWAMPED = dict.fromkeys(_SWAMPING, _FEELINGS | _SAYINGS | _DUES)
_LEFT_OUT = {"from": _BLOODLESS | _CONTESTS | {"tape"}, "of": words("charge suspicion blame debt accusation")}
_PLACING = {
    **dict.fromkeys(_IMMERSING, _SWAMPED),
    **dict.fromkeys(("release", "free", "liberate", "rescue", "save", "shelter"), _LEFT_OUT),
    "capture": {"in": words("vote ballot poll election referendum by-election primary")},
    "miss": {**dict.fromkeys(("through", "with"), _UNFIT), "from": _BLOODLESS | _CONTESTS | _GATHERINGS},
}
"""Verb -> preposition -> nouns after which it says nothing of life and limb: `missing from the squad`."""
