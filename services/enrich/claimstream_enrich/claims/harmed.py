"""Single persons whom the text says something befell: `a man was killed`, `killing a teacher`, `her death`."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimstream_enrich.claims import predicates
from claimstream_enrich.claims.described import ORDINALS, is_one
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.noun_measures import noun_measure
from claimstream_enrich.claims.verb_measures import Route, is_passive, verb_measure
from claimstream_schemas.claim import Measure

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, Tree

BEFALLING: frozenset[Measure] = frozenset(
    ("killed", "wounded", "casualties", "missing", "captured", "detained", "sick")
)
"""Measures a single person counts under."""

_DEEDS: dict[str, Measure] = {
    "death": "killed", "murder": "killed", "killing": "killed", "slaying": "killed", "homicide": "killed",
    "assassination": "killed", "body": "killed", "corpse": "killed", "execution": "killed", "suicide": "killed",
    "drowning": "killed", "shooting": "casualties", "stabbing": "casualties", "beating": "casualties",
    "wounding": "wounded", "abduction": "missing", "kidnapping": "missing", "disappearance": "missing",
    "arrest": "detained", "detention": "detained",
}  # fmt: skip
_HURTS = words("wound injury burn fracture")
_UNREAL = words("threaten try attempt want plan plot conspire intend fear refuse fail avoid")
"""Verbs whose infinitive tells of what did not happen."""
_POSSIBLY = words("could would might may can should must")
_ANYBODY = words("anyone anybody whoever everyone everybody")
LIST = 20
"""Persons of one list that are looked at."""
_REFLEXIVE = words("himself herself")
_AT = words("at into toward towards back")
"""After an active verb, what it is done at."""
_BODY = words(
    "head skull face forehead temple jaw cheek chin ear eye nose mouth lip neck throat shoulder chest back spine side "
    "torso body stomach abdomen belly groin hip buttock arm elbow forearm wrist hand finger thumb leg thigh knee shin "
    "calf ankle foot heel toe rib lung heart liver kidney spleen artery"
)
"""Parts of the body: who is hit in one is hit."""
_RELATIVE = words("who that which")
_SUBJECTS = frozenset(("nsubj", "nsubjpass"))

_LIGHT = frozenset(
    verb
    for verbs, _, measure in (*predicates.PHRASES, *predicates.OF_SUBJECTS)
    if measure in BEFALLING
    for verb in verbs
)
TRIGGERS = _LIGHT.union(
    (lemma for lemma, said in predicates.VERBS.items() if any(p.measure in BEFALLING for p in said)),
    (word for word, measure in predicates.ADJECTIVES.items() if measure in BEFALLING),
    (*_DEEDS, *_HURTS, "turn", "victim"),
)
"""Lemmas that may say what befell somebody; the other tokens are not looked at."""


_DONE = frozenset(lemma for lemma, said in predicates.VERBS.items() if all(p.undergone for p in said))
"""Verbs that count those to whom it is done."""


@dataclass(frozen=True, slots=True)
class Harm:
    """What befell one person: the head of the words for the person, the measure, the word that says it; `itself`:
    `himself`, where the person did it."""

    person: Token
    measure: Measure
    signal: Token
    itself: Token | None = None


def harms(doc: Tree, names: Collection[str] = ()) -> Iterator[Harm]:
    """What the text says befell single persons, in the order of the words that say it. Never raises.

    `names`: words of the text's names of persons. Things and several persons may be among those yielded.
    """
    for i in doc.by_lemma.among(TRIGGERS):
        token = doc[i]
        for person, measure in _of_word(token, names):
            if measure in BEFALLING:
                # "two dead women and a boy": an adjective is of the first alone
                for one in (person,) if token.dep_ == "amod" else _each(person):
                    yield Harm(one, measure, token, _itself(token))


def _itself(signal: Token) -> Token | None:
    """The `himself` of what somebody did to himself: `shot himself`."""
    return next((child for child in signal.children if child.dep_ == "dobj" and child.lower_ in _REFLEXIVE), None)


def _each(person: Token) -> Iterator[Token]:
    """A person and those joined to it: `a man and his wife`."""
    one: Token | None = person
    for _ in range(LIST):
        if one is None:
            return
        yield one
        joined = next((child for child in one.children if child.dep_ == "conj"), None)
        # "killed a man who locked himself and a child in": it is himself that the child is joined to
        reflexive = any(c.dep_ == "cc" and c.nbor(-1).lower_ in _REFLEXIVE for c in one.children if c.i)
        one = None if reflexive else joined


def _of_word(token: Token, names: Collection[str]) -> Iterator[tuple[Token, Measure]]:
    if token.pos_ in ("VERB", "AUX"):
        if is_actual(token):
            yield from _of_verb(token, names)
    elif token.lemma_.lower() in _DEEDS and token.pos_ in ("NOUN", "PROPN"):
        yield from _of_deed(token)
    elif token.lemma_.lower() in _HURTS and token.dep_ == "pobj" and token.head.lower_ in ("with", "from", "to"):
        if (bearer := _bearer(token.head)) is not None:
            yield bearer, "wounded"
    elif token.lemma_.lower() == "victim":
        if token.lower_ == "victim" and any(c.lower_ in ORDINALS for c in token.children):
            yield token, "casualties"  # "they found a seventh victim"
    elif token.lower_ in predicates.ADJECTIVES:
        if token.dep_ == "amod":
            yield token.head, predicates.ADJECTIVES[token.lower_]
        elif token.dep_ == "acomp" and is_actual(token.head) and (subject := subject_of(token.head)) is not None:
            yield subject, predicates.ADJECTIVES[token.lower_]
        elif token.dep_ == "ccomp":  # "found a father and his son dead"
            yield from ((c, predicates.ADJECTIVES[token.lower_]) for c in token.children if c.dep_ in _SUBJECTS)


def _of_verb(verb: Token, names: Collection[str]) -> Iterator[tuple[Token, Measure]]:
    """What a verb says befell its subject, and what those it is done to. Most have neither, and most of these are no
    single persons: that is asked first."""
    if verb.lemma_ == "be" and verb.i and (one := _among(verb)) is not None:
        yield one, verb_measure(verb, "value") or "other"
        return
    if verb.lemma_ == "be" and (listed := _listed(verb)) is not None:
        yield listed
        return
    subject = None if _is_of_number(verb) else subject_of(verb)
    if subject is not None and _holds_one(subject, names):
        route: Route = "part" if verb.dep_ == "acl" else "subject"
        measure = verb_measure(verb, route) or ("wounded" if _suffers(verb) else None)
        if measure is not None and not _acts(verb, subject):
            yield subject, measure
    undergoing = [whom for whom in _done_to(verb) if _holds_one(whom, names)]
    if undergoing and (measure := verb_measure(verb, "object")) is not None and not is_passive(verb):
        yield from ((whom, measure) for whom in undergoing)


def _holds_one(person: Token, names: Collection[str]) -> bool:
    """Whether a noun, or one joined to it, stands for one person."""
    return any(is_one(each, names) for each in _each(person))


def _done_to(verb: Token) -> Iterator[Token]:
    """Those a verb is done to."""
    for whom in [child for child in verb.children if child.dep_ == "dobj" or _is_after_dead(child)]:
        if whom.lower_ not in _REFLEXIVE:
            yield _owner(whom)
            continue
        yield from (child for child in whom.children if child.dep_ == "conj")
        subject = subject_of(verb)
        yield subject if subject is not None else whom


def _is_of_number(participle: Token) -> bool:
    """Whether a participle stands behind the number of those hurt, whatever the parse makes its subject: `She counted
    64 wounded`, `at 90 dead and wounded`."""
    if participle.tag_ not in ("VBN", "VBD") or participle.i < 2:
        return False
    before = participle.nbor(-1)
    if before.lower_ in ("and", "or") and before.nbor(-1).lower_ in ("dead", "killed"):
        before = before.nbor(-1).nbor(-1) if before.i > 1 else before
    if before.dep_ == "pobj" and before.head.lower_ == "of" and before.head.head.tag_ == "NN":
        return False  # "a woman of 80 died"
    return before.pos_ == "NUM" and before.lower_ != "one"


def _among(verb: Token) -> Token | None:
    """Who is told to be one of several: `Among the dead was a girl`."""
    if not any(c.lower_ == "among" and c.i < verb.i for c in verb.children):
        return None
    return next((c for c in verb.children if c.dep_ in ("attr", "nsubj") and c.i > verb.i), None)


def _listed(verb: Token) -> tuple[Token, Measure] | None:
    """Who several casualties are told to be: `The dead were a nurse and her son`."""
    subject = next((c for c in verb.children if c.dep_ == "nsubj"), None)
    several = subject is not None and (subject.tag_ == "NNS" or subject.lower_ in ("dead", "injured", "wounded"))
    if subject is None or not several or any(c.dep_ == "nummod" for c in subject.children):
        return None
    fatal = any(c.lower_ == "fatal" for c in subject.children)
    measure = "killed" if fatal or subject.lemma_ == "victim" else noun_measure(subject)
    who = next((c for c in verb.children if c.dep_ == "attr" and c.i > verb.i), None)
    who = who if who is not None and any(c.lower_ in ("a", "an") for c in who.children) else None
    return (who, measure) if who is not None and measure in BEFALLING else None


def _is_after_dead(noun: Token) -> bool:
    """`after shooting dead a watchman`: an object, which a parse may take for a measure of length."""
    return (
        noun.dep_ == "npadvmod"
        and noun.head.i < noun.i
        and noun.left_edge.i > 0
        and noun.left_edge.nbor(-1).lower_ == "dead"
    )


def _suffers(verb: Token) -> bool:
    """`suffered a broken wrist`."""
    if verb.lemma_.lower() not in ("suffer", "sustain"):
        return False
    return any(child.dep_ == "dobj" and child.lemma_.lower() in _BODY for child in verb.children)


def _owner(harmed: Token) -> Token:
    """Whose part of the body it is: `the bullet grazed a child's leg`, `struck the back of his head`."""
    if harmed.lemma_.lower() not in _BODY:
        return harmed
    parts = [harmed, *(part for of in harmed.children if of.lower_ == "of" for part in of.children)]
    return next((c for part in parts for c in part.children if c.dep_ == "poss"), harmed)


def _acts(verb: Token, subject: Token) -> bool:
    """Whether the subject is the one who does it: `an officer shot at her`, `an officer shot and killed her`."""
    own = next((c for c in verb.children if c.dep_ == "nsubj"), None)
    relative = own is not None and own.lower_ in ("who", "that") and subject.i == verb.head.i
    if not relative and (subject.dep_ != "nsubj" or subject.head.i != verb.i):
        return False
    if verb.lemma_.lower() not in _DONE:
        return False
    verbs = (verb, *(c for c in verb.children if c.dep_ == "conj"))
    return any(c.dep_ == "dobj" or c.lower_ in _AT for v in verbs for c in v.children)


def _of_deed(noun: Token) -> Iterator[tuple[Token, Measure]]:
    """`the death of X`, `X's murder`."""
    near = {child.lower_ for child in noun.children}
    if near & {"attempted", "no"}:
        return
    measure = "killed" if near & {"fatal", "deadly", "death"} else _DEEDS[noun.lemma_.lower()]
    for child in noun.children:
        if child.dep_ == "poss" and noun.lemma_.lower() not in ("body", "killing", "shooting", "stabbing"):
            yield child, measure
    following = noun.nbor() if noun.i + 1 < len(noun.doc) else noun
    if following.lower_ == "of":  # wherever the parse hangs it
        yield from ((inner, measure) for inner in following.children if inner.dep_ == "pobj")


def _bearer(preposition: Token) -> Token | None:
    """Who has a wound: `a man with a wound`, `found him with a wound`, `was in hospital with a wound`."""
    above = preposition.head
    if above.pos_ in ("NOUN", "PROPN", "PRON"):
        return above
    if above.pos_ != "VERB":
        return None
    whom = next((c for c in above.children if c.dep_ == "dobj"), None)
    return whom if whom is not None else subject_of(above)


def subject_of(verb: Token) -> Token | None:
    """The subject, its own or the one it shares; the noun a participle or a relative clause hangs from."""
    for _ in range(4):
        own = next((c for c in reversed(verb.children) if c.dep_ in _SUBJECTS), None)  # the nearest
        if own is None:  # "Killed in the raid were a colonel and his driver"
            being = next((c for c in verb.children if c.dep_ == "auxpass" and c.i > verb.i), None)
            own = next((c for c in being.children if c.dep_ == "attr"), None) if being is not None else None
        if own is not None and own.lower_ in _RELATIVE:
            # "a third man, who was near, has died": what follows the clause is of the noun before it
            noun = next((c for c in verb.children if c.dep_ in _SUBJECTS and c.i != own.i), own)
            return verb.head if verb.dep_ == "relcl" else noun
        if own is not None:
            return own
        if verb.dep_ in ("acl", "relcl"):
            return verb.head
        if verb.dep_ not in ("conj", "xcomp", "advcl", "pcomp", "dep") or verb.head.i == verb.i:
            return None
        verb = verb.head.head if verb.dep_ == "pcomp" and verb.head.dep_ == "prep" else verb.head
    return None


def is_actual(verb: Token) -> bool:
    """Whether it happened, by the words of its own clause: not denied, not merely tried or threatened."""
    for child in verb.children:
        if child.dep_ == "neg" or (child.dep_ == "aux" and child.lower_ in _POSSIBLY):
            return False
        if child.dep_ == "mark" and child.lower_ in ("if", "unless", "whether"):
            return False
    if verb.dep_ == "relcl" and verb.head.lower_ in _ANYBODY:
        return False  # "whoever kills a guard"
    joined = verb.head if verb.dep_ == "acomp" else verb
    if joined.dep_ == "conj" and any(child.lower_ == "nor" for child in joined.head.children):
        return False
    return not (verb.dep_ == "xcomp" and verb.head.lemma_.lower() in _UNREAL)
