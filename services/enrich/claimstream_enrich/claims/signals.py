"""The search from a counted noun through the dependency tree for the word that gives the figure its measure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from claimstream_enrich.claims import nouns, predicates
from claimstream_enrich.claims.lexicon import words
from claimstream_schemas.claim import Measure

if TYPE_CHECKING:
    from spacy.tokens import Token

REACH = 7
"""Arcs between a counted noun and the word that says what became of it; more join unrelated clauses."""

Route = Literal["subject", "object", "part", "value", "beside"]
"""How the search came to a word: as its subject, object or modifier, as the value it takes, or from a sibling."""

Signal = tuple["Token", Measure | None]
"""The word and its measure; None where it repeats the measure of the figure before (`its own figure`)."""

_VALUE_PREPS = words("to at as from by of above past beyond for")
_HEDGES = words("between over about around above under up")
"""Prepositions that only bound the number after them."""
_BARRED_UP = frozenset(("ccomp", "advcl", "relcl", "parataxis", "ROOT", "csubj", "pcomp"))
_BARRED_DOWN = frozenset(("ccomp", "advcl", "parataxis", "punct", "csubj", "mark", "cc", "aux", "npadvmod"))
_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_ABOARD = frozenset(("aboard", "board"))
"""Where people are, which says least of what became of them."""
_TOGETHER = frozenset(("including", "among"))


def find_signal(group: Token, head: Token, others: frozenset[int]) -> Signal | None:
    """The nearest word that gives a measure, breadth first; other numbers and their nouns are walls."""
    own = _noun_measure(group) if group.i not in others else None
    if own and group.lemma_.lower() not in nouns.STATES:
        return group, own
    found = _search(group, head, others)
    return found if found or not own else (group, own)


def _search(group: Token, head: Token, others: frozenset[int]) -> Signal | None:
    """The search outwards from the counted noun."""
    if (adjacent := _right_after(group, others)) is not None:
        return adjacent
    seen = {group.i, head.i}
    line: list[tuple[Token, Route]] = [(group, "part")]
    if head.i != group.i:
        line.append((head, "part"))
    if head.dep_ == "pobj" and head.head.lower_ in _HEDGES:  # "between 10 and 15 people were missing"
        above = head.head.head
        line.append((head.head, "subject" if head.i < above.i else "object"))
    aboard: Signal | None = None
    for _ in range(REACH):
        following: list[tuple[Token, Route]] = []
        for token, route in line:
            for step, onward in _steps(token, route, others):
                if step.i in seen:
                    continue
                seen.add(step.i)
                said, measure = _says(step, onward)
                if said and step.lower_ in _ABOARD:
                    aboard = aboard or (step, measure)  # "all 58 people aboard were killed"
                elif said:
                    return step, measure
                following.append((step, onward))
        line = following
    return aboard or _next_verb(group, others)


def _next_verb(group: Token, others: frozenset[int]) -> Signal | None:
    """The first verb after the noun, for a subject that the parse has lost behind an insertion."""
    for token in group.doc[group.i + 1 : min(group.i + 14, group.sent.end)]:
        if token.i in others:
            return None
        if token.pos_ == "VERB" and token.dep_ not in ("advcl", "acl", "ccomp") and token.tag_ != "VB":
            measure = _verb_measure(token, "subject")
            return (token, measure) if measure else None
    return None


def _right_after(group: Token, others: frozenset[int]) -> Signal | None:
    """A participle or adjective that directly follows the counted noun, however it was parsed: `12 men killed`."""
    if group.i + 1 >= len(group.doc) or group.i + 1 in others:
        return None
    following = group.nbor()
    measure = predicates.ADJECTIVES.get(following.lower_) if following.lower_ not in _ABOARD else None
    if measure is None and following.tag_ in ("VBN", "VBD") and following.sent == group.sent:
        measure = next((p.measure for p in predicates.VERBS.get(following.lemma_.lower(), ()) if p.undergone), None)
        if measure and any(child.dep_ == "dobj" for child in following.children):
            measure = None  # "soldiers killed three men"
    if following.dep_ in ("compound", "amod", "nummod") and following.head.i > following.i:
        measure = None
    return (following, measure) if measure else None


def _steps(token: Token, route: Route, others: frozenset[int]) -> Iterator[tuple[Token, Route]]:
    """Neighbours in the tree, with the route to each; nearest kin first: modifiers, head, siblings."""
    for child in token.children:
        if (
            child.i in others
            or child.dep_ in _BARRED_DOWN
            or any(c.i in others and c.dep_ in ("nummod", *_SUBJECTS) for c in child.children)
        ):
            continue
        if token.pos_ in ("VERB", "AUX"):
            if child.dep_ in ("xcomp", "conj", "oprd", "acomp", "attr"):
                yield child, ("subject" if route == "subject" else "beside")
            elif child.dep_ in (*_SUBJECTS, "dobj") and route in ("value", "object", "subject"):
                yield child, "beside"
        elif route in ("part", "beside"):
            yield child, ("subject" if child.dep_ == "relcl" else route)
    yield from _upwards(token, route)


def _upwards(token: Token, route: Route) -> Iterator[tuple[Token, Route]]:
    above = token.head
    adposition = token.pos_ == "ADP"
    if (
        (token.dep_ in _BARRED_UP and not (adposition and token.dep_ == "pcomp"))
        or route == "beside"
        or above.i == token.i
    ):
        return
    if token.dep_ == "agent":
        return  # who kills is not who is killed
    if adposition and token.lower_ in _HEDGES:
        yield above, route
        return
    if adposition and token.dep_ in ("prep", "pcomp") and token.lower_ not in _VALUE_PREPS:
        return
    if token.dep_ in _SUBJECTS:
        yield above, "subject"
    elif token.dep_ in ("dobj", "attr", "oprd"):
        yield above, "object" if token.dep_ == "dobj" else "value"
    elif token.dep_ == "prep":
        yield above, "part" if above.pos_ in ("NOUN", "PROPN", "NUM", "ADJ") else "value"
    elif token.dep_ in ("conj", "xcomp") and token.pos_ in ("VERB", "AUX"):
        yield above, route
    else:
        yield above, route


def _says(token: Token, route: Route) -> tuple[bool, Measure | None]:
    """Whether a word gives a measure to what the route comes from, and which."""
    if token.lower_ == "board" and token.head.lower_ == "on":
        return True, "present"
    if token.pos_ in ("NOUN", "PROPN", "ADJ") or (token.pos_ in ("ADV", "ADP") and token.lower_ == "aboard"):
        if token.lemma_.lower() in nouns.TOLLS and route != "object":
            return _toll(token)
        if token.lemma_.lower() in nouns.LOSSES:
            return True, "killed"
        measure = _noun_measure(token) or (predicates.ADJECTIVES.get(token.lower_) if route != "object" else None)
        return measure is not None, measure
    if token.pos_ not in ("VERB", "AUX"):
        return False, None
    measure = _verb_measure(token, route)
    return measure is not None, measure


def _noun_measure(token: Token) -> Measure | None:
    if token.pos_ == "VERB" and token.tag_ != "VBG":
        return None
    return nouns.CASUALTIES.get(token.lower_) or nouns.CASUALTIES.get(token.lemma_.lower())


def _toll(token: Token) -> tuple[bool, Measure | None]:
    """The measure of `the death toll`, `the number of people missing`, `its own figure`."""
    for inner in token.subtree:
        if inner.i == token.i or inner.dep_ == "nummod":
            continue
        measure = _noun_measure(inner) or predicates.ADJECTIVES.get(inner.lower_)
        if measure is None and inner.tag_ in ("VBN", "VBG", "VBD"):
            measure = next((p.measure for p in predicates.VERBS.get(inner.lemma_.lower(), ()) if p.undergone), None)
        if measure:
            return True, measure
    return token.lemma_.lower() != "total", "killed" if token.lemma_.lower() == "toll" else None


def _verb_measure(verb: Token, route: Route) -> Measure | None:
    lemma, passive = verb.lemma_.lower(), is_passive(verb)
    below = {form for token in _dependents(verb) for form in (token.lemma_.lower(), token.lower_)}
    if route == "subject":
        for verbs, others, measure in predicates.OF_SUBJECTS:
            if lemma in verbs and below & others:
                return measure
        if lemma == "be" and (among := _among(verb)):
            return among
    for verbs, others, measure in predicates.PHRASES:
        if lemma in verbs and below & others and (route == "object" or (route == "subject" and "life" not in others)):
            return measure
        if lemma == "lose" and route == "subject" and "life" in others & below:
            return measure
    if (lemma == "miss" and verb.lower_ != "missing") or (
        lemma == "fall" and (verb.lower_ != "fallen" or route != "part")
    ):
        return None
    if verb.tag_ == "VBN" and verb.lower_ in predicates.ADJECTIVES:
        return predicates.ADJECTIVES[verb.lower_]
    participle = verb.tag_ in ("VBN", "VBD")
    undergone = route == "object" or (passive and route == "subject") or (participle and route == "part")
    undergoing = route in ("subject", "part") and not any(child.dep_ == "auxpass" for child in verb.children)
    for predicate in predicates.VERBS.get(lemma, ()):
        if (undergone if predicate.undergone else undergoing) or lemma == "miss":
            return predicate.measure
    if route == "subject" and lemma == "be" and _is_somewhere(verb):
        return "present"
    return None


def _among(verb: Token) -> Measure | None:
    """`were among the dead`."""
    inner = (c for p in verb.children if p.dep_ == "prep" and p.lower_ == "among" for c in p.children)
    return next((measure for noun in inner if (measure := _noun_measure(noun))), None)


def is_passive(verb: Token) -> bool:
    """Passive, or a bare participle whose auxiliary is left out (`17 injured`)."""
    auxiliaries = [child for child in verb.children if child.dep_ in ("aux", "auxpass")]
    if any(child.dep_ == "auxpass" for child in auxiliaries):
        return True
    return verb.tag_ in ("VBN", "VBD") and not auxiliaries and not any(c.dep_ == "dobj" for c in verb.children)


def _dependents(verb: Token) -> Iterator[Token]:
    """The words right below a verb, and below its prepositions."""
    for child in verb.children:
        if child.dep_ in _BARRED_DOWN and child.pos_ != "ADJ":
            continue  # "pulled out alive": an adjective is no clause, whatever the parse calls it
        yield child
        if child.dep_ in ("prep", "prt", "advmod", "acomp", "oprd", "agent"):
            for inner in child.subtree:
                if inner.i != child.i:
                    yield inner


def _is_somewhere(verb: Token) -> bool:
    return any(
        t.lower_ in ("aboard", "inside", "underground") or t.lower_ in ("board", "shift") for t in _dependents(verb)
    )


def is_outdated(head: Token, signal: Token) -> bool:
    """Whether the sentence itself calls the figure past: `from 11`, `a previous toll of 50`, `correcting the 16`."""
    token = head
    for _ in range(5):
        if {c.lower_ for c in token.children if c.dep_ in ("amod", "compound")} & predicates.OUTDATED:
            return True
        if token.dep_ == "dobj" and token.head.lemma_.lower() in (
            "update",
            "correct",
            "replace",
            "supersede",
            "revise",
        ):
            return True
        if token.dep_ == "prep" and token.lower_ == "from":
            siblings = {c.lower_ for c in token.head.children} | {token.head.lemma_.lower()}
            return bool(siblings & predicates.CHANGES)
        if token.dep_ in ("ROOT", "ccomp", "advcl", "relcl") or token.head.i == token.i:
            break
        token = token.head
    return signal.lemma_.lower() in nouns.TOLLS and bool({c.lower_ for c in signal.children} & predicates.OUTDATED)


def stated_by(group: Token) -> int | None:
    """The token a part hangs from: `40 people, including 12 children`, `50 wounded, among them 3 medics`, conjuncts."""
    if group.dep_ == "pobj" and group.head.lower_ in _TOGETHER:
        return group.head.head.i
    return group.head.i if group.dep_ in ("conj", "appos") else None


def replaces(head: Token) -> Token | None:
    """The word that makes a number the old value of the figure before it: `up from 326`, `correcting the 16`."""
    above = head.head
    if head.dep_ == "pobj" and above.lower_ == "from" and above.head.lower_ in ("up", "down"):
        return above.head
    if head.dep_ == "dobj" and above.lemma_.lower() in ("update", "correct", "replace", "supersede", "revise"):
        return above if above.tag_ == "VBG" else None
    return None
