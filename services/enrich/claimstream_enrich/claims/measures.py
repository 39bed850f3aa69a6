"""What a number counts: number -> counted noun -> the nearest word that says what became of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from claimstream_enrich.claims import nouns, predicates
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.quantities import Number
from claimstream_enrich.claims.signals import find_signal, is_outdated, replaces, stated_by
from claimstream_schemas.claim import Measure, Role

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_NOMINAL = frozenset(("NOUN", "PROPN", "NUM", "ADJ", "PRON", "VERB"))
_VAGUE_HEADS = words("dozens hundreds thousands scores millions couple dozen none tens")
_MONTHS = words("january february march april may june july august september october november december jan feb mar apr "
                "jun jul aug sep sept oct nov dec")  # fmt: skip
_YEAR_PREPS = words("in since of until by from during before after late early mid")
_FIGHTING: frozenset[Role] = frozenset(("military", "police"))
_POLICE = words("police policeman policemen cop cops garda gardai constable constables detective detectives")
_COUNT_OF_ONE: frozenset[Measure] = frozenset(("killed", "wounded", "missing", "captured", "detained"))
_COUNT_OF_NONE: frozenset[Measure] = frozenset(("killed", "wounded", "casualties", "missing"))
_FORCES: dict[str, Role] = {"police": "police", "army": "military", "military": "military", "navy": "military",
                            "marine": "military", "security": "military", "medical": "medic"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with what it counts. `group` is the counted noun's token index (the number's own where it stands
    alone), `signal` that of the word the measure comes from. `scale` turns the number into the unit."""

    number: Number
    measure: Measure
    unit: str
    role: Role
    group: int
    signal: int
    previous: bool = False
    scale: float = 1.0


def find_figures(doc: Doc, numbers: list[Number], dated: frozenset[int]) -> list[Figure]:
    """The numbers that count people, losses, land or money; `dated` are tokens of date expressions."""
    plain = [number for number in numbers if number.kind == "figure"]
    others = frozenset(i for number in plain for i in range(number.start, number.end))
    found: list[Figure] = []
    for number in numbers:
        if any(i in dated for i in range(number.start, number.end)) or _is_label(doc, number):
            continue
        if figure := _figure(doc, number, others, found):
            found.append(figure)
    return found


def _figure(doc: Doc, number: Number, others: frozenset[int], before: list[Figure]) -> Figure | None:
    head = _head(doc, number)
    if figure := _money(doc, number) or _area(doc, number, head):
        return figure
    group = _group(head)
    if group.i in range(number.start, number.end):
        group = _beside(doc, number) or group
    alone = group.i in range(number.start, number.end)
    if not alone and not is_counted(group):
        return None
    if before and (link := replaces(head)):
        return replace(before[-1], number=number, group=head.i, signal=link.i, previous=True)
    signal = find_signal(group, head, others - set(range(number.start, number.end)))
    if signal is None:
        return _unsaid(number, group, before) if not alone else None
    token, measure = signal
    measure = measure or (before[-1].measure if before else None)
    if alone:
        group = _counted_under(token) or group
    role = role_of(group)
    if token.lemma_.lower() in nouns.LOSSES:
        role = role if role != "any" or not before else before[-1].role
        if role not in _FIGHTING:
            return None if alone else Figure(number, "other", "person", role, group.i, group.i)
    if measure == "displaced" and role in _FIGHTING:
        measure = "other"  # soldiers who cross a border or leave a town
    if measure is None or not _plausible(number, group, token, measure):
        return None
    unit = group.lemma_.lower() if measure == "destroyed" else "person"
    return Figure(number, measure, unit, role, group.i, token.i, is_outdated(head, token))


def _counted_under(signal: Token) -> Token | None:
    """Whom a count of which only the value stands alone counts: `the number of Chilean soldiers killed rose to 12`."""
    of = next((c for c in signal.children if c.dep_ == "prep" and c.lower_ == "of"), None)
    noun = next((c for c in of.children if c.dep_ == "pobj"), None) if of is not None else None
    return noun if noun is not None and set(forms(noun)) & nouns.ROLES.keys() else None


def _plausible(number: Number, group: Token, signal: Token, measure: Measure) -> bool:
    """Whether such a number can have this measure; `a` and `no` count only the hurt and the lost."""
    thing = group.lemma_.lower() in nouns.THINGS
    if thing != (measure == "destroyed"):
        return False
    if number.kind == "article":
        between = group.doc[number.end : group.i]
        if any(t.like_num for t in between):
            return False
        return measure in _COUNT_OF_ONE and group.lemma_.lower() in nouns.ROLES and signal.pos_ == "VERB"
    if number.kind == "none":
        return measure in _COUNT_OF_NONE
    if number.value == 1 and group.lower_ == "one":
        return signal.pos_ == "VERB" and (number.start == 0 or group.doc[number.start - 1].lower_ != "another")
    return True


def _unsaid(number: Number, group: Token, before: list[Figure]) -> Figure | None:
    """People of whom nothing is said by themselves: parts of a figure before (`including 12 children`), else other."""
    if number.kind != "figure" or group.lemma_.lower() not in nouns.ROLES or number.value == 1:
        return None
    if (whole := stated_by(group)) is not None:
        for figure in reversed(before):
            if whole in (figure.group, figure.signal):
                return Figure(number, figure.measure, figure.unit, role_of(group), group.i, figure.signal)
    return Figure(number, "other", "person", role_of(group), group.i, group.i)


def _head(doc: Doc, number: Number) -> Token:
    """The token of the number that hangs outside of it."""
    inside = range(number.first, number.end)
    for i in range(number.end - 1, number.start - 1, -1):
        if doc[i].head.i not in inside and doc[i].dep_ != "punct":
            return doc[i]
    return doc[number.end - 1]


def _group(head: Token) -> Token:
    """The noun that is counted; the number itself where it stands alone."""
    token = head
    for _ in range(5):
        step = _below(token) or _above(token)
        if step is None:
            break
        token = step
    return token


def _beside(doc: Doc, number: Number) -> Token | None:
    """The counted noun right after a number that the parse left hanging elsewhere: `that 105 Armenian soldiers had`."""
    for token in doc[number.end : number.end + 4]:
        if token.pos_ in ("NOUN", "PROPN") and is_counted(token):
            return token
        if token.pos_ not in ("ADJ", "PROPN", "DET") and token.lower_ not in ("of", "its", "their"):
            return None
    return None


def _above(token: Token) -> Token | None:
    """The noun a number modifies."""
    modifies = token.dep_ in ("nummod", "quantmod", "det", "compound", "nmod", "amod", "advmod", "predet")
    return token.head if modifies and token.head.i > token.i and token.head.pos_ in _NOMINAL else None


def _antecedent(token: Token) -> Token | None:
    """The noun a relative clause hangs from, for `three of whom`."""
    if token.lower_ not in ("whom", "which"):
        return None
    clause = next((a for a in token.ancestors if a.dep_ == "relcl"), None)
    return clause.head if clause is not None else None


def _below(token: Token) -> Token | None:
    """What follows `of`: `dozens of people`, `71 of its soldiers`, `a total of 30 men`."""
    if not (token.pos_ == "NUM" or token.lower_ in _VAGUE_HEADS or set(forms(token)) & nouns.FILLERS):
        return None
    of = next((c for c in token.children if c.dep_ == "prep" and c.lower_ == "of" and c.i > token.i), None)
    noun = next((c for c in of.children if c.dep_ == "pobj"), None) if of is not None else None
    return (_antecedent(noun) or noun) if noun is not None else None


def is_counted(token: Token) -> bool:
    """Whether a noun stands for people, casualties or things that get destroyed."""
    if token.tag_ in ("NNPS", "NNS") and token.ent_type_ == "NORP":
        return True
    return any(form in table for table in (nouns.ROLES, nouns.CASUALTIES, nouns.THINGS) for form in forms(token))


def forms(token: Token) -> tuple[str, str]:
    """The forms a token may have in a word list."""
    return token.lemma_.lower(), token.lower_


def role_of(group: Token) -> Role:
    """What the counted are: by their noun, what stands before it, or what they are said to be."""
    own: Role = next((nouns.ROLES[form] for form in forms(group) if form in nouns.ROLES), "any")
    if own != "any":
        return own
    if group.lemma_.lower() == "officer" and any(t.lower_ in _POLICE for t in group.sent):
        return "police"
    for child in group.children:
        if child.dep_ in ("compound", "amod", "nmod") and child.lower_ in _FORCES:
            return _FORCES[child.lower_]
    subject = group.head.head if group.dep_ == "pobj" and group.head.lower_ == "of" else group
    if subject.dep_ == "nsubj":  # "14 of the dead were children"
        said = [c.lemma_.lower() for c in subject.head.children if c.dep_ == "attr"]
        return nouns.ROLES.get(said[0], "any") if said else "any"
    return "any"


def _is_label(doc: Doc, number: Number) -> bool:
    """Whether the number names something: `Article 4`, `No 7`, `page 2`, `March 11`, `2.7 metres`, `40 percent`."""
    if number.kind != "figure":
        return False
    after = doc[number.end] if number.end < len(doc) else None
    if after is not None and (set(forms(after)) & nouns.NOT_COUNTED or after.lower_ in ("p.m.", "a.m.", "pm", "am")):
        return True
    if after is not None and after.lower_ in _MONTHS and after.text[:1].isupper():
        return True
    if _is_age(doc, number):
        return True
    before = doc[number.start - 1] if number.start else None
    if before is not None and before.lower_ in _YEAR_PREPS and number.value and 1900 <= number.value < 2100:
        return True
    if before is None or not before.text[:1].isupper():
        return False
    return before.lower_ in _MONTHS or (
        before.dep_ != "ROOT"
        and before.pos_ == "PROPN"
        and doc[number.start].dep_ == "nummod"
        and doc[number.start].head.i < number.start
    )


def _is_age(doc: Doc, number: Number) -> bool:
    """`X, 43, was killed`: a number between commas after a name."""
    if number.start < 2 or doc[number.start - 1].text != "," or doc[number.start - 2].pos_ != "PROPN":
        return False
    return number.end >= len(doc) or doc[number.end].is_punct


def _money(doc: Doc, number: Number) -> Figure | None:
    """Sums: a currency sign before, or a currency within three words after."""
    before = doc[number.start - 1] if number.start else None
    after = doc[number.end : number.end + 3]
    named = next((t for t in after if set(forms(t)) & nouns.CURRENCIES and t.pos_ in ("NOUN", "PROPN")), None)
    if before is not None and before.lower_ in nouns.CURRENCY_SIGNS:
        return Figure(number, "money", before.text, "any", number.end - 1, number.start - 1)
    if (
        named is None
        or number.kind != "figure"
        or any(t.pos_ not in ("ADJ", "PROPN", "NOUN") for t in doc[number.end : named.i])
    ):
        return None
    return Figure(number, "money", doc[number.end : named.i + 1].text, "any", named.i, named.i)


def _area(doc: Doc, number: Number, head: Token) -> Figure | None:
    """Land taken: so many square kilometres under a verb of taking."""
    square = doc[number.end : number.end + 3]
    place = next((i for i, t in enumerate(square) if t.lower_ in ("square", "sq", "sq.")), None)
    if place is None or place + 1 >= len(square):
        return None
    unit = square[place + 1]
    if unit.lemma_.lower() not in nouns.AREA_UNITS:
        return None
    near = [c for c in unit.children if c.dep_ == "relcl"] + [*unit.ancestors][:4]
    taken = next((t for t in near if t.lemma_.lower() in predicates.AREA_VERBS), None)
    if taken is None:
        return None
    return Figure(number, "seized_area", "km2", "any", unit.i, taken.i, scale=nouns.AREA_UNITS[unit.lemma_.lower()])
