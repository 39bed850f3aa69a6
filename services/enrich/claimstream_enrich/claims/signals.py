"""The search from a counted noun through the dependency tree for the word that gives the figure its measure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claimstream_enrich.claims import nouns, predicates
from claimstream_enrich.claims.acts import Signal, act_on, clause_after, of_part, sought
from claimstream_enrich.claims.belongings import is_belonging
from claimstream_enrich.claims.bloodless import is_bloodless
from claimstream_enrich.claims.figure import is_person
from claimstream_enrich.claims.insertions import next_verb
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.noun_measures import noun_measure
from claimstream_enrich.claims.says import CARRIERS, carrier_of, says
from claimstream_enrich.claims.torn import torn_edge
from claimstream_enrich.claims.verb_measures import Route, verb_measure
from claimstream_enrich.claims.verb_takings import taken_prisoner
from claimstream_enrich.claims.whereabouts import BARRED_DOWN
from claimstream_schemas.claim import Measure

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

REACH = 7
"""Arcs between a counted noun and the word that says what became of it; more join unrelated clauses."""

_VALUE_PREPS = words("to at as from by of above past beyond for down up")
_HEDGES = words("between over about around above under up")
"""Prepositions that only bound the number after them."""
_BARRED_UP = frozenset(("ccomp", "advcl", "relcl", "parataxis", "ROOT", "csubj", "pcomp"))
_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_SURVIVABLE: tuple[Measure | None, ...] = ("casualties", "wounded", "destroyed", "sick", "missing")
_AILING: tuple[Measure | None, ...] = ("wounded", "sick")
_SOME = words("one which any each none either neither another nobody")
_FATALLY = words("fatally mortally")
_RELATIVE = words("who that which whom")
_BRINGING = words("fly bring call ship")
_ALONGSIDE = words("together along")
_LATER = words("later since subsequently eventually afterwards")
_ABOARD = frozenset(("aboard", "board", "crew", *CARRIERS))
"""Where people are, which says least of what became of them."""


def find_signal(group: Token, head: Token, others: frozenset[int]) -> Signal | None:
    """The nearest word that gives a measure, breadth first; other numbers and their nouns are walls."""
    if (searched := sought(group)) is not None:
        return searched, "missing"
    if head.i != group.i and (told := of_part(head)) is not None:
        return told
    if taken_prisoner(group):
        return group, "captured"
    if group.i == head.i and (clause := clause_after(group)) is not None:
        return clause
    if (carrier := carrier_of(group)) is not None:
        return carrier, "present"
    if group.tag_ in ("VBN", "VBD") and (done := verb_measure(group, "part")) is not None:
        return group, done  # "and over 180 injured": nothing but the number stands before it
    if group.i >= head.i and (act := act_on(group)) is not None:
        return act
    own = noun_measure(group) if group.i not in others else None
    if own and group.lemma_.lower() not in nouns.STATES:
        return group, own
    found = _search(group, head, others)
    return _worst(found, head) if found or not own else (group, own)


def _worst(found: Signal | None, head: Token) -> Signal | None:
    """The death that a verb joined to another one tells of its subject: `were shot and killed`, `fell and died`."""
    if found is None or found[0].pos_ != "VERB" or found[1] not in _SURVIVABLE or found[0].i < head.i:
        return found
    for verb in found[0].children:
        alone = verb.dep_ == "conj" and any(c.dep_ in (*_SUBJECTS, "neg") for c in verb.children)
        if verb.dep_ == "conj" and not alone and verb_measure(verb, "subject") == "killed":
            return verb, "killed"
    return found


def _search(group: Token, head: Token, others: frozenset[int]) -> Signal | None:
    """The search outwards from the counted noun."""
    if (adjacent := _right_after(group, others)) is not None:
        subject = group if group.dep_ in _SUBJECTS else head  # "20 of the 33 men trapped below were freed"
        verb = subject.head
        if subject.dep_ in _SUBJECTS and adjacent[0].dep_ == "acl" and (measure := verb_measure(verb, "subject")):
            return verb, measure  # "two men seized in March were freed"
        return adjacent
    seen = {group.i, head.i}
    line: list[tuple[Token, Route]] = [(group, "part")]
    if head.i != group.i:
        line.append((head, "part"))
    if head.dep_ == "pobj" and head.head.lower_ in _HEDGES:  # "between 10 and 15 people were missing"
        above = head.head.head
        line.append((head.head, "subject" if head.i < above.i else "object"))
    weak: Signal | None = None
    ruined: Signal | None = None
    people = is_person(group)
    for _ in range(REACH):
        following: list[tuple[Token, Route]] = []
        for token, route in line:
            for step, onward in _steps(token, route, others):
                if step.i in seen:
                    continue
                seen.add(step.i)
                said, measure = says(step, onward)
                if measure == "destroyed" and people and onward == "subject":
                    ruined = ruined or (step, measure)  # "a ferry with 90 people on board sank"
                    continue
                if said and (step.lower_ in _ABOARD or (_is_before(step, group) and measure != "killed")):
                    weak = weak or (step, measure)  # "all 58 people aboard were killed", "six abducted men escaped"
                    if step.dep_ == "relcl":
                        continue  # "nine men who had been held hostage walked free": nor does what is below it
                elif said:
                    # "dozens of sick people waited on trolleys": where they were says less than what they are
                    ails = measure == "present" and weak is not None and weak[1] in _AILING
                    return weak if ails and weak is not None else (step, measure)
                following.append((step, onward))
        line = following
    return weak or next_verb(group, others) or ruined


def _is_before(word: Token, group: Token) -> bool:
    """Whether a word stands before the counted noun, or in a clause of its past, and tells what they were before the
    sentence: `six abducted men`, `14 officers who had been taken hostage`."""
    if word.dep_ == "relcl" and word.head.i == group.i and group.dep_ == "dobj":
        return any(c.lower_ in _LATER for c in word.children)  # "seized 14 sailors, who were later sent home"
    if word.dep_ == "relcl" and word.head.i == group.i and group.dep_ in _SUBJECTS:
        return True
    return word.head.i == group.i and word.i < group.i and word.dep_ == "amod"


def _right_after(group: Token, others: frozenset[int]) -> Signal | None:
    """A participle or adjective that directly follows the counted noun, however it was parsed: `12 men killed`."""
    following = group.nbor() if group.i + 1 < len(group.doc) else group
    if following.i == group.i or following.i in others:
        return None
    if following.lower_ in _FATALLY:
        return following, "killed"  # "four men were shot, two fatally"
    measure = predicates.ADJECTIVES.get(following.lower_) if following.lower_ not in _ABOARD else None
    if measure is None and following.tag_ in ("VBN", "VBD") and following.sent == group.sent:
        measure = next((p.measure for p in predicates.VERBS.get(following.lemma_.lower(), ()) if p.undergone), None)
        if measure is not None and is_bloodless(following, measure):
            return None  # "two players blinded by rage"
        if measure is None and group.pos_ == "NUM":
            measure = verb_measure(following, "subject")  # "eight dead and 15 disappeared"
        if measure and any(c.dep_ == "dobj" or (c.dep_ == "nsubj" and c.i < group.i) for c in following.children):
            measure = None  # "soldiers killed three men", "a ferry carrying 120 men sank"
    if following.dep_ in ("compound", "amod", "nummod") and following.head.i > following.i:
        measure = None
    return (following, measure) if measure else None


def _steps(token: Token, route: Route, others: frozenset[int]) -> Iterator[tuple[Token, Route]]:
    """Neighbours in the tree, with the route to each; nearest kin first: modifiers, head, siblings."""
    for child in token.children:
        if (
            child.i in others
            or child.dep_ in BARRED_DOWN
            or any(c.i in others and c.dep_ in ("nummod", *_SUBJECTS) for c in child.children)
        ):
            continue
        if token.pos_ in ("VERB", "AUX"):
            if child.dep_ == "conj" and _stands_alone(child, route):
                continue
            if route == "value" and child.lower_ == "aboard":
                yield child, "beside"  # "put those aboard at 86"
            if child.dep_ == "oprd" and route == "subject" and any(c.dep_ == "dobj" for c in token.children):
                continue  # "the gunmen left three others wounded"
            if child.dep_ == "xcomp" and route == "object" and any(c.lower_ == "to" for c in child.children):
                yield child, "subject"  # "forced 12,000 to flee"
            elif child.dep_ in ("xcomp", "conj", "oprd", "acomp", "attr"):
                yield child, ("subject" if route == "subject" else "beside")
            elif child.dep_ in (*_SUBJECTS, "dobj") and route in ("value", "object", "subject"):
                yield child, "beside"
        elif route == "part" or (route == "beside" and child.dep_ != "relcl"):
            yield from _downwards(child, route)  # "stood beside the king, who was wounded": that is of the king
    yield from _upwards(token, route)


def _downwards(child: Token, route: Route) -> Iterator[tuple[Token, Route]]:
    """The step down from a noun: into a relative clause as its subject, or as its object where it has a subject of its
    own (`the nine they had been holding`; of `whose van was hit` neither); not to the dead that are joined to it."""
    joined = child.dep_ == "conj" and child.pos_ == "NOUN" and child.head.pos_ in ("NOUN", "PROPN")
    if joined and child.lemma_.lower() not in nouns.STATES and noun_measure(child) is not None:
        return  # "returned 22 soldiers and the bodies of nine more"
    if child.dep_ != "relcl":
        yield child, route
        return
    subject = next((c for c in child.children if c.dep_ in _SUBJECTS), None)
    if subject is None or subject.lower_ in _RELATIVE:
        yield child, "subject"
    elif not any(c.dep_ == "dobj" for c in child.children) and not any(c.lower_ == "whose" for c in subject.children):
        yield child, "object" if subject.dep_ == "nsubj" else "subject"


def _stands_alone(verb: Token, route: Route) -> bool:
    """Whether a joined verb is about others: it has a subject, or an object, of its own."""
    own = _SUBJECTS if route != "object" else (*_SUBJECTS, "dobj")
    return any(c.dep_ in own for c in verb.children)


def _is_barred_up(token: Token) -> bool:
    if token.dep_ in _BARRED_UP and not (token.pos_ == "ADP" and token.dep_ == "pcomp"):
        return True
    if token.dep_ == "agent":
        return True  # who kills is not who is killed
    # "shot him with a gun the two found": no verb of harm has two objects
    return token.dep_ == "dobj" and any(
        other.dep_ == "dobj" and other.i < token.i and other.pos_ == "PRON" for other in token.head.children
    )


def _upwards(token: Token, route: Route) -> Iterator[tuple[Token, Route]]:
    above = token.head
    if route == "beside" or above.i == token.i or _is_barred_up(token):
        return
    if token.pos_ == "ADP" and token.lower_ in _HEDGES:
        # "could climb above 100": the bound is part of the number, which is the verb's value
        yield above, "value" if route == "part" and above.pos_ in ("VERB", "AUX") and above.i < token.i else route
    elif (beside := _with_preposition(token)) is not None or (beside := torn_edge(token)) is not None:
        yield beside
    elif token.pos_ == "ADP" and token.dep_ in ("prep", "pcomp") and token.lower_ not in _VALUE_PREPS:
        return
    elif token.lower_ == "of" and token.i < above.i and above.pos_ in ("VERB", "AUX"):
        return  # "Of the 45 people aboard, 12 died": the verb tells of the 12
    elif is_belonging(token):
        return  # "burned the houses of 200 villagers", "is killing 400 farmers' cattle"
    else:
        yield from _by_arc(token, route)


def _by_arc(token: Token, route: Route) -> Iterator[tuple[Token, Route]]:
    """The step to the head, as its arc makes it."""
    above = token.head
    if token.dep_ in _SUBJECTS:
        yield above, "subject"
    elif token.dep_ in ("dobj", "attr", "oprd", "dative", "acomp"):
        yield above, "object" if token.dep_ in ("dobj", "dative") else "value"
    elif token.dep_ == "prep":
        if token.lower_ == "of" and (above.lower_ in _SOME or above.pos_ == "NUM"):
            return  # "one of the three victims died"
        yield above, "part" if above.pos_ in ("NOUN", "PROPN", "NUM", "ADJ") else "value"
    elif token.dep_ == "conj" and route == "object" and any(c.dep_ == "dobj" for c in above.children):
        return  # "treated 5,000 patients and vaccinated 80,000 children"
    elif token.dep_ in ("conj", "xcomp") and token.pos_ in ("VERB", "AUX"):
        if token.dep_ == "xcomp" or not any(c.dep_ in _SUBJECTS for c in token.children):
            yield above, route  # "one died, and two were taken away": each has a verb of its own
    else:
        yield above, route


def _with_preposition(token: Token) -> tuple[Token, Route] | None:
    """The verb that a preposition belongs to with the word before it: `flew in 120`, `in exchange for 90`, `along
    with four`."""
    above, before = token.head, token.nbor(-1).lower_ if token.i else ""
    if token.lower_ == "in" and above.lemma_.lower() in _BRINGING and above.i == token.i - 1:
        return above, "object"  # "flew in 120 rescuers"
    if token.lower_ == "on" and above.lemma_ == "operate":
        return above, "object"  # "operated on 12 people"
    if token.lower_ == "with" and above.lemma_ == "make" and before == "off":
        return above, "object"  # "made off with two of their comrades"
    if token.lower_ == "for" and before in ("exchange", "return"):
        return next((a for a in token.ancestors if a.pos_ == "VERB"), above), "object"
    if token.lower_ == "with" and before in _ALONGSIDE:
        verb = next((a for a in token.ancestors if a.pos_ == "VERB"), above)
        done = any(c.dep_ == "dobj" for c in verb.children)
        return verb, "object" if done else "subject"  # "is being held together with four ministers"
    return None
