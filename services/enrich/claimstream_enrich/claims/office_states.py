"""The state of an office whose words name none: the setting of its sentence or paragraph, else the article's home.

A country that is only told of (`the border war with Peru`, `30 Russian soldiers died`) is no setting.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from claimstream_enrich.claims import people
from claimstream_enrich.claims.counted_nouns import persons
from claimstream_enrich.claims.lexicon import words
from claimstream_schemas import gazetteer

if TYPE_CHECKING:
    from claimstream_enrich.claims.reading import Reading
    from claimstream_enrich.tree import Token

_WHERE = words("in at across inside near outside around throughout off")
"""Before the place where something happens."""
_SIDES = frozenset(("side", "bank", "territory", "soil"))
"""After `on`, the place of a country: `on the Kenyan side`."""
_INSIDE = frozenset(("compound", "amod", "nmod", "poss", "appos", "conj", "flat"))
_OFFICES = (people.STATE_OFFICES | people.MEDIA | words("media agency")) - words(
    "army military navy force forces troops soldiers soldier brigade guard officer officers captain general"
)
"""What speaks where it is; those who fight may do so anywhere."""
_ABROAD = words("army military navy force forces defence defense foreign presidency president premier government "
                "consulate embassy chancellery chancellor pentagon")  # fmt: skip
"""What speaks for its state's people in other countries."""
_LONGEST_HEADING = 70
"""Characters of a heading."""
_STOPS = (".", "!", "?", '"', "”", ":")
_OPENING = 3
"""Tokens of a sentence's first words: `In neighbouring northern Peru`."""
STRIKING = words("shell bomb strike hit attack pound bombard raid target rock devastate batter")
"""What is done to places."""
_GROUND = frozenset(("GPE", "LOC", "FAC"))
_SUBJECTS = frozenset(("nsubj", "nsubjpass"))


def setting_near(reading: Reading, office: Token) -> str | None:
    """The country that the sentence before an office, else its paragraph, is set in or says the deed of; None where
    they tell of none."""
    sentence, start = office.sent.start, reading.paragraph_start(office)
    here = _settings(reading, sentence, office.i)
    if here and speaks_abroad_for(reading, office, sentence):
        return reading.home
    if here:
        parties = {reading.party_at[i] for i in here}
        return reading.home if reading.home in parties else reading.party_at[here[-1]]
    before = _settings(reading, start, sentence)
    if not before:
        return headed(reading, start)
    named = (gazetteer.party_in(reading.doc[i].text) for i in before)  # a province may be where another state acts
    return reading.home if reading.home is not None and reading.home in named else reading.party_at[before[0]]


def speaks_abroad_for(reading: Reading, office: Token, start: int) -> bool:
    """Whether an office of arms or foreign affairs tells of its own people elsewhere: `two French soldiers died in
    Mali, the army said`, filed in France; the police there are of Mali."""
    if reading.home is None or not any(t.lower_ in _ABROAD for t in office.subtree):
        return False
    own = (reading.doc[i] for i in range(start, office.i) if reading.party_at.get(i) == reading.home)
    return any(name.dep_ in ("amod", "compound", "nmod") and name.head.lemma_.lower() in persons() for name in own)


def headed(reading: Reading, start: int) -> str | None:
    """The only country of the heading above a paragraph of a live page or update."""
    text, end = reading.article.text, reading.doc.starts[start]
    heading = text[:end].rstrip()
    first = heading.rfind("\n") + 1
    if not first or len(heading) - first > _LONGEST_HEADING or heading.endswith(_STOPS):
        return None
    low, high = (bisect_left(reading.countries, reading.token_at(at)) for at in (first, end))
    named = {reading.party_at[i] for i in reading.countries[low:high]}
    return named.pop() if len(named) == 1 else None


def _settings(reading: Reading, start: int, end: int) -> list[int]:
    """The tokens in a range that name the country where something happens, or which does it."""
    first, last = bisect_left(reading.countries, start), bisect_left(reading.countries, end)
    return [i for i in reading.countries[first:last] if _is_setting(reading.doc[i])]


def _is_setting(name: Token) -> bool:
    """Whether a name stands behind a preposition of place, or is a subject or that of an office."""
    token = name
    while token.dep_ == "compound" and token.head.pos_ == "PROPN":
        token = token.head  # "New Delhi"
    if _is_struck(token):
        return True
    if token.dep_ in _SUBJECTS:
        return not any(_is_struck(c) for c in token.head.children)  # "Russia hit Odesa"
    while token.dep_ in _INSIDE and token.head.i != token.i:
        token = token.head
        if token.dep_ in _SUBJECTS and token.lemma_.lower() in _OFFICES:
            return True  # "Peru's health ministry said"
        if token.dep_ in _SUBJECTS and any(c.lemma_.lower() in people.SUPREME for c in token.lefts):
            return True  # "Peruvian President Ana Ruiz met"
    if token.dep_ != "pobj":
        return _opens(name)
    return token.head.lower_ in _WHERE or (token.head.lower_ == "on" and token.lower_ in _SIDES)


def _is_struck(name: Token) -> bool:
    """Whether a place is what somebody has struck."""
    return name.dep_ == "dobj" and name.head.lemma_.lower() in STRIKING and name.ent_type_ in _GROUND


def _opens(name: Token) -> bool:
    """Whether a sentence opens with the place, wherever the parse hangs it: `In neighbouring Peru the police said`."""
    first = name.sent.start
    return first < name.i <= first + _OPENING and name.doc.lower[first] in _WHERE
