"""Words for what happens, and the tense in which it is told: what tells a story of the past from the news."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from claimstream_enrich.asked import of_a_parse
from claimstream_enrich.claims import wordnet_words
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.reading import Reading
from claimstream_schemas.base import local_day
from claimstream_schemas.claim import EventTime

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

EPISODE = timedelta(days=60)
"""A figure whose event lies further back than this belongs to an earlier episode."""

EVENTS = words("fire flood clash fighting war storm quake earthquake attack explosion blast crash fight "
                "shelling battle "
                "hostility violence blaze accident collapse landslide cyclone hurricane strike raid bombing shooting "
                "tear burst hit erupt break begin start burn explode ravage flare rage rip devastate happen occur sink "
                "derail lose kill die drown injure wound sweep capsize shake slam crumple abduct kidnap rally march "
                "protest walkout riot stampede").union(wordnet_words.listed("events"))  # fmt: skip
"""Words for what happens: nouns, and the verbs that tell of it."""
ENDINGS = words("truce ceasefire cease-fire armistice deal agreement pact treaty talk")
"""What comes after an event: its day is not the event's."""

WARS = words("war conflict fighting fight hostility violence bloodshed warfare campaign")
MISHAPS = words("disaster tragedy catastrophe accident incident calamity event crisis")
LONG = words("massacre epidemic outbreak unrest uprising insurgency invasion coup siege revolt rebellion famine "
              "drought eruption tsunami typhoon tornado avalanche sinking derailment")  # fmt: skip
HAPPENINGS = EVENTS | ENDINGS | WARS | MISHAPS | LONG
"""Words for what can be recalled as a whole: `that war`, `the truce`, `the disaster`."""


def is_old(reading: Reading, time: EventTime) -> bool:
    """Whether a time of the text ended so long before publication that it is of another episode."""
    if time.basis in ("published", "dateline") or time.granularity == "open":
        return False
    return local_day(reading.publication.published_at) - date.fromisoformat(time.end or time.start) > EPISODE


def is_present(token: Token) -> bool:
    """Whether a verb is in the present, or in the perfect that reaches to it."""
    if token.pos_ not in ("VERB", "AUX"):
        return False
    if token.tag_ in ("VBZ", "VBP"):
        return True
    return any(c.dep_ in ("aux", "auxpass") and c.tag_ in ("VBZ", "VBP", "MD") for c in token.children)


def is_past(token: Token) -> bool:
    """Whether a verb tells in the past: `killed`, `were killed`, `had died`."""
    helpers = [c.tag_ for c in token.children if c.dep_ in ("aux", "auxpass")]
    return not is_present(token) and (token.tag_ == "VBD" or "VBD" in helpers)


@of_a_parse
def finite_verb(at: Token) -> Token:
    """The nearest verb above a figure that is no participle."""
    verbs = [token for token in (at, *at.ancestors) if token.pos_ in ("VERB", "AUX")]
    return next(filter(_is_finite, verbs), verbs[0] if verbs else at)


def _is_finite(verb: Token) -> bool:
    """Whether a verb is in the past or the present."""
    helped = (c.tag_ for c in verb.children if c.dep_ in ("aux", "auxpass"))
    return verb.tag_ in ("VBD", "VBZ", "VBP") or any(tag in ("VBD", "VBZ", "VBP", "MD") for tag in helped)
