"""Figures of a part of those told of before, by who or where they are: `eight of them were border guards`, `three of
the dead were Swedes`, `two boys were among them`, `the victims included four pupils`, `of the dead, nine were crushed`.

A partitive names the whole (English: `of` or `among` with a definite noun phrase or pronoun, or the subject of
`include`); what the whole has undergone, its part has. Who the part are, the copula's predicate says.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimstream_enrich.claims import nouns, predicates
from claimstream_enrich.claims.figure import Figure, is_person, role_of
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.noun_measures import noun_measure
from claimstream_enrich.claims.quantities import Number, number_at
from claimstream_schemas import gazetteer
from claimstream_schemas.claim import Measure

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_POINTING = words("them those these whom")
_DEFINITE = words("the those these its their his her our whose")
_THE = words("the those these")
_BEING = words("be come hail")
_INCLUDING = words("include comprise number")
_VICTIMS = words("victim casualty")
_HARMED: frozenset[Measure] = frozenset(("killed", "wounded", "casualties"))
_AWAY: tuple[Measure, ...] = ("missing", "captured", "detained")
_OF_AGE = 18
_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_NOMINAL = frozenset(("NOUN", "PROPN", "ADJ", "NUM", "VERB"))


@dataclass(frozen=True, slots=True)
class Partition:
    """A part as the words tell of it: the word for the whole (None: those counted last), and the noun for the part
    (None: none is given)."""

    whole: Token | None
    said: Token | None


def partition(head: Token, group: Token, known: Sequence[Figure], *, alone: bool) -> Partition | None:
    """How a number's clause makes those it counts a part of others; None where it does not. `alone`: no counted noun
    of its own; `known`: the figures before."""
    if alone or (group.dep_ == "pobj" and group.head.head.i == head.i):
        whole, said = _under(head) or _fronted(head), predicate_of(head)
        if whole is not None:
            return Partition(whole, said)
        begins = head.i == head.sent.start or _divides_on(head, known)
        opens = begins and said is not None and _tells_who(said)
        return Partition(None, said) if alone and opens else None
    first = _first_of_list(group)
    whole = _fronted(group) or _among(first) or _including(first) or _being(first)
    return Partition(whole, group) if whole is not None else None


def part_figure(number: Number, head: Token, told: Partition, known: Sequence[Figure]) -> Figure | None:
    """The figure of a part, with the measure of its whole; None where nothing tells what became of the whole."""
    whole = told.whole
    base, measure = _base(number, head, whole, known)
    if measure is None or (number.value == 1 and told.said is None):
        return None  # "one of the victims said"
    repeated = base is not None and (_is_pointing(whole) or _is_named_so(base, whole))
    if repeated and measure != "killed" and told.said is None and head.head.lemma_ != "be":
        return None  # "two of them have since returned": what they do tells; the dead stay dead
    said = told.said if told.said is not None and _tells_who(told.said) else None
    role = role_of(said) if said is not None else "any"
    if role == "any" and repeated and base is not None:
        role = base.role
    if role == "any" and head.dep_ in _SUBJECTS and _are_minors(head.head):
        role = "child"
    group, signal = said.i if said is not None else number.start, whole.i if whole is not None else head.i
    return Figure(number, measure, "person", role, group, signal, part="them" if repeated else "such")


def _are_minors(verb: Token) -> bool:
    """`eighteen of the dead were under ten`: of an age below 18."""
    under = (g for c in verb.children if c.lower_ == "under" for g in c.children if g.pos_ == "NUM")
    ages = (number_at(age.doc.lower, age.i) for age in under)
    return verb.lemma_ == "be" and any(
        age is not None and age.value is not None and age.value <= _OF_AGE for age in ages
    )


def _is_pointing(whole: Token | None) -> bool:
    """Whether the whole is the people counted last, by no noun of its own."""
    return whole is None or whole.lower_ in _POINTING or whole.pos_ == "NUM"


def predicate_of(subject: Token) -> Token | None:
    """The noun that a copula says of its subject: `were Swedes`; the parse may take it for a second subject. Of
    `come from Guinea` the country."""
    verb = _verb_of(subject)
    if verb is None or verb.lemma_ not in _BEING:
        return None
    origin = (g for c in verb.children if c.lower_ == "from" and c.i > verb.i for g in c.children if g.dep_ == "pobj")
    after = (c for c in verb.children if c.i > max(verb.i, subject.i) and c.dep_ in ("attr", "nsubj", "acomp"))
    of_name = (token for token in origin if gazetteer.party_in(token.text))
    said = (_meant(c) for c in after)
    return next((c for c in said if c.pos_ in ("NOUN", "PROPN", "ADJ")), None) or next(of_name, None)


def _meant(said: Token) -> Token:
    """Whose `those` are: `31 bodies were found; four were those of children`."""
    of = (g for c in said.children if c.lower_ == "of" for g in c.children) if said.lower_ == "those" else iter(())
    return next((g for g in of if g.dep_ == "pobj"), said)


def _verb_of(subject: Token) -> Token | None:
    """The verb of a subject; a form of `be` right behind a number is its verb, whatever the parse says."""
    if subject.dep_ in _SUBJECTS:
        return subject.head
    following = subject.nbor() if subject.pos_ == "NUM" and subject.i + 1 < subject.sent.end else None
    return following if following is not None and following.lemma_ == "be" else None


def _tells_who(said: Token) -> bool:
    """Whether a predicate is a noun for persons, or says where they are from."""
    return is_person(said) or (said.text[:1].isupper() and gazetteer.party_in(said.text) is not None)


def _under(head: Token) -> Token | None:
    """The whole in `N of the dead`, `N of them`, `N of the nine`."""
    of = next((c for c in head.children if c.dep_ == "prep" and c.lower_ == "of" and c.i > head.i), None)
    return _whole_after(of) if of is not None else None


def _fronted(subject: Token) -> Token | None:
    """The whole at the front of the clause, or of the sentence, which the parse may have hung from another clause: `Of
    the dead, 26 drowned and nine were crushed`."""
    if subject.dep_ not in _SUBJECTS:
        return None
    of = next((c for c in subject.head.children if c.dep_ == "prep" and c.lower_ == "of" and c.i < subject.i), None)
    opening = subject.sent[0] if subject.pos_ == "NUM" and subject.sent[0].lower_ == "of" else None
    front = of if of is not None else opening
    return _whole_after(front) if front is not None else None


def _divides_on(head: Token, known: Sequence[Figure]) -> bool:
    """Whether the figure before in the sentence counts a part: `three were Swedes and one was a Dane`."""
    return bool(known) and bool(known[-1].part) and known[-1].number.start >= head.sent.start


def _first_of_list(group: Token) -> Token:
    """The first of the nouns a noun is joined to."""
    first = group
    while first.dep_ == "conj" and first.head.i < first.i:
        first = first.head
    return first


def _among(group: Token) -> Token | None:
    """The whole in `two boys were among them`, `Among the dead were two boys`, `there were two boys among them`."""
    verb = group.head
    if group.dep_ not in (*_SUBJECTS, "attr") or verb.lemma_ != "be":
        return None
    among = next((c for c in (*verb.children, *group.children) if c.lower_ == "among" and c.dep_ == "prep"), None)
    return _whole_after(among) if among is not None else None


def _including(group: Token) -> Token | None:
    """The whole in `The victims included two boys`, though the parse may give the boys to the next verb."""
    edge = group.left_edge.i
    verb = group.head if group.dep_ == "dobj" or not edge else group.doc[edge - 1]
    if verb.lemma_ not in _INCLUDING or verb.pos_ != "VERB":
        return None
    subject = next((c for c in verb.children if c.dep_ in _SUBJECTS), None)
    return subject if subject is not None and _is_definite(subject) else None


def _being(group: Token) -> Token | None:
    """The whole in `The victims were eight men and two boys`, `The wounded are two boys`."""
    verb = group.head
    subject = next((c for c in verb.children if c.dep_ in _SUBJECTS and c.i < verb.i), None)
    if group.dep_ != "attr" or verb.lemma_ != "be" or subject is None or not _is_definite(subject):
        return None
    told = subject.tag_ in ("JJ", "VBN", "VBD") or (subject.lower_ == "those" and _is_taken(subject))
    return subject if subject.lemma_.lower() in _VICTIMS or told else None


def _whole_after(preposition: Token) -> Token | None:
    noun = next((c for c in preposition.children if c.dep_ == "pobj"), None)
    return noun if noun is not None and _is_definite(noun) else None


def _is_definite(noun: Token) -> bool:
    """Whether a noun phrase means those already told of."""
    if noun.lower_ in _POINTING:
        return True
    return noun.pos_ in _NOMINAL and any(c.lower_ in _DEFINITE and c.i < noun.i for c in noun.children)


def _base(
    number: Number, head: Token, whole: Token | None, known: Sequence[Figure]
) -> tuple[Figure | None, Measure | None]:
    """The figure of the whole, if it was counted, and the measure of both."""
    if whole is None and known and known[-1].part and known[-1].number.start >= head.sent.start:
        return known[-1], known[-1].measure  # "three of the dead were Swedes and one was a Dane"
    if whole is None or whole.lower_ in _POINTING:
        said = _undergone(whole) if whole is not None else None
        if whole is not None and said is None and _is_taken(whole):
            said = next((f.measure for f in reversed(known) if f.measure in _AWAY), None)
        if said is not None:
            return _last(known, (said,)), said
        base = _recent(number, known, head)
        return base, base.measure if base is not None else None
    if whole.lemma_.lower() in _VICTIMS:
        base = _last(known, ("killed",)) or _last(known, _HARMED)
        return base, base.measure if base is not None else "casualties"
    measure = noun_measure(whole) or predicates.ADJECTIVES.get(whole.lower_) or _undergone(whole)
    if measure is None and whole.lemma_ == "patient":
        return _last(known, ("sick",)), "sick"
    if measure is None and whole.lemma_.lower() in nouns.ATTENDING:
        return _last(known, ("present",)), "present"  # "the passengers included 30 Finns"
    if measure is not None:
        return _last(known, (measure,)), measure
    if named := next((f for f in reversed(known) if f.unit == "person" and _is_named_so(f, whole)), None):
        return named, named.measure
    if whole.pos_ == "NUM":
        base = next((f for f in reversed(known) if f.unit == "person" and _is_same(f, whole)), None)
        return base, base.measure if base is not None else None
    pointing = any(c.lower_ in _THE and c.i < whole.i for c in whole.children)  # "two of its customers" are any
    base = _people_before(number, known) if pointing and is_person(whole) else None
    return base, base.measure if base is not None else None


def _people_before(number: Number, known: Sequence[Figure]) -> Figure | None:
    """The last people something befell, of whom there are enough: `detained its 17 crew ... Eleven of the sailors`."""
    befallen = (f for f in reversed(known) if f.unit == "person" and f.measure != "other" and not f.part)
    return next((f for f in befallen if (f.number.value or number.value or 0) >= (number.value or 0)), None)


def _is_taken(those: Token) -> bool:
    """`those taken`, `those seized`: of whom the text has told by whom."""
    return any(c.dep_ == "acl" and c.tag_ == "VBN" and c.i == those.i + 1 for c in those.children)


def _is_named_so(figure: Figure, whole: Token | None) -> bool:
    """Whether a figure counts the noun of a whole: `eight militants ... two of the militants`."""
    return whole is not None and whole.pos_ == "NOUN" and whole.doc.lemma[figure.group] == whole.lemma_


def _undergone(noun: Token) -> Measure | None:
    """What a participle says of those it follows or stands for: `those killed`, `the arrested`."""
    for word in (noun, *_after(noun)):
        found = next((p.measure for p in predicates.VERBS.get(word.lemma_.lower(), ()) if p.undergone), None)
        if found is not None and word.tag_ in ("VBN", "VBD"):
            return found
        if word.i != noun.i and (said := predicates.ADJECTIVES.get(word.lower_)) is not None:
            return said
    return None


def _after(noun: Token) -> Iterator[Token]:
    """The word right behind, which a parse may hang anywhere."""
    if noun.i + 1 < noun.sent.end:
        yield noun.nbor()


def _recent(number: Number, known: Sequence[Figure], head: Token) -> Figure | None:
    """The last people counted in the sentence or the one before, of whom there are enough for the part."""
    doc = head.doc
    for figure in reversed(known):
        if figure.unit != "person" or figure.part or figure.number.end > number.start:
            continue
        if doc[figure.number.start].sent.end < doc[number.start].sent.start:
            return None
        if figure.number.value is None or number.value is None or figure.number.value >= number.value:
            return figure
    return None


def _last(known: Sequence[Figure], measures: Sequence[Measure] | frozenset[Measure]) -> Figure | None:
    return next((f for f in reversed(known) if f.measure in measures and f.unit == "person"), None)


def _is_same(figure: Figure, whole: Token) -> bool:
    """Whether a number word repeats a figure: `six of the nine`."""
    repeated = number_at(whole.doc.lower, whole.i)
    return repeated is not None and repeated.value == figure.number.value
