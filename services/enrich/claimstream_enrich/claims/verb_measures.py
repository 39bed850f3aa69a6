"""What verbs, and nouns for counts, say of those they count."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from claimstream_enrich.claims import nouns, predicates
from claimstream_enrich.claims.counted_nouns import illnesses, things
from claimstream_enrich.claims.lexicon import words
from claimstream_schemas.claim import Measure

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, Tree

Phrase = tuple[frozenset[str], frozenset[str], Measure]
"""Verbs, words of which one stands below, and what they mean together."""
Route = Literal["subject", "object", "part", "value", "beside"]
"""How the search came to a word: as its subject, object or modifier, as the value it takes, or from a sibling."""

_FATAL = words("fatal mortal")
_AILING = words("suffer develop contract catch have get")
"""Verbs whose object or `from` names what somebody is ill with."""
_INJURIES = words("injury wound burn bruise cut fracture graze")
_LIVING = words("survive escape")
_STAYING = words("stay sleep work travel ride sit dine")
"""Verbs that in the progressive tell where people were when something happened."""
_REVERSED: dict[str, Measure] = {"survive": "killed", "find": "missing", "locate": "missing", "trace": "missing"}
"""Verbs whose denial says itself what befell people: `did not survive`, `have not been found`."""
_TAKING = words("take push carry")
_SAME = words("he she they both all")
"""Pronouns for those that the sentence has told of."""
_REFLEXIVE = words("himself herself themselves")
_SLIDES = words("avalanche landslide mudslide rockfall collapse mud rubble snow earth debris landslip rockslide")
_HYPHENS = frozenset("-\u2010\u2011")
BARRED_DOWN = frozenset(("ccomp", "advcl", "parataxis", "punct", "csubj", "mark", "cc", "aux", "npadvmod"))
"""Arcs down to clauses and words that say nothing of what is above them."""


def _by_verb(phrases: Iterable[Phrase]) -> dict[str, list[Phrase]]:
    """Each verb's phrases in their order: they are asked for at every verb, and most verbs have none."""
    found: dict[str, list[Phrase]] = defaultdict(list)
    for phrase in phrases:
        for verb in phrase[0]:
            found[verb].append(phrase)
    return dict(found)


_OF_SUBJECTS, _PHRASES = _by_verb(predicates.OF_SUBJECTS), _by_verb(predicates.PHRASES)


def verb_measure(verb: Token, route: Route) -> Measure | None:
    """What a verb says of those the route comes from; None where it says nothing of them."""
    lemma = _base(verb)
    below = _forms_below(verb) if lemma in predicates.LIGHT else frozenset[str]()
    if route == "subject" or (route == "part" and _is_of_its_noun(verb)):
        told, measure = _of_subject(verb, lemma, below)
        if told:
            return measure
    said = _of_phrase(verb, route, lemma, below) or _of_verb(verb, route, lemma)
    if said is None and lemma in _STAYING and route == "subject" and verb.tag_ == "VBG" and _is_somewhere(verb):
        return "present"
    return _of_being(verb, route) if said is None and lemma == "be" else said


def _of_subject(verb: Token, lemma: str, below: frozenset[str]) -> tuple[bool, Measure | None]:
    """Whether the verb with what stands below it tells of its subject alone, and what: perhaps nothing we measure."""
    for _, others, measure in _OF_SUBJECTS.get(lemma, ()):
        if below & others:
            fatal = measure == "wounded" and any(_is_fatal(c) for c in verb.children if c.dep_ == "dobj")
            return True, "killed" if fatal else measure
    if lemma == "be" and (among := _among(verb)):
        return True, among
    if lemma in _AILING and _is_ill(verb):
        return True, "sick"
    if (reversed_ := _REVERSED.get(lemma)) and any(c.dep_ == "neg" for c in verb.children):
        return True, reversed_ if is_passive(verb) == (lemma not in _LIVING) else None
    if lemma in _LIVING and _is_hurt(verb):
        return True, "wounded"
    if _ends_own_life(verb):
        return True, "killed"
    if lemma == "go" and verb.dep_ == "ccomp" and verb.head.lemma_ == "let":
        held = any(c.lemma_.lower() in nouns.STATES for c in verb.children if c.dep_ == "nsubj")
        return True, "rescued" if held else None  # "let 11 hostages go"
    return False, None


def _of_phrase(verb: Token, route: Route, lemma: str, below: frozenset[str]) -> Measure | None:
    """What a verb of little meaning says with a word below it: `shot dead`, `lost their lives`."""
    object_ = next((c for c in verb.children if c.dep_ == "dobj"), None)
    for _, others, measure in _PHRASES.get(lemma, ()):
        if not below & others:
            continue
        if "life" in others and not any(c.lemma_ in others and c.dep_ in ("dobj", "nsubjpass") for c in verb.children):
            continue  # "taken away with life threatening injuries"
        # "two men shot a guard dead": it is not they who are dead
        undergoes = is_passive(verb) or object_ is None or (lemma == "lose" and measure == "displaced")
        part = route == "part" and verb.tag_ == "VBN" and verb.dep_ == "acl" and object_ is None
        if route == "object" or part or (route == "subject" and undergoes and "life" not in others):
            return "killed" if measure == "wounded" and _died_there(verb) else measure
        if lemma == "lose" and route == "subject" and "life" in others & below:
            return measure
    return None


def _of_verb(verb: Token, route: Route, lemma: str) -> Measure | None:
    """What a verb says by itself of those who do it, or of those it is done to."""
    if (lemma == "miss" and verb.lower_ != "missing") or (
        lemma == "fall" and (verb.lower_ != "fallen" or route != "part")
    ):
        return None
    if verb.tag_ == "VBN" and verb.lower_ in predicates.ADJECTIVES:
        return predicates.ADJECTIVES[verb.lower_]
    participle = verb.tag_ in ("VBN", "VBD")
    undergone = route == "object" or (route == "subject" and is_passive(verb)) or (participle and route == "part")
    undergoing = route in ("subject", "part") and not any(child.dep_ == "auxpass" for child in verb.children)
    if lemma == "bury" and (undergone or undergoing) and _is_under_earth(verb):
        return "missing"
    for predicate in predicates.VERBS.get(lemma, ()):
        if (undergone if predicate.undergone else undergoing) or lemma == "miss":
            return predicate.measure
    return None


def _of_being(verb: Token, route: Route) -> Measure | None:
    """What `be` says with a place, or with a group: `there were 30 aboard`, `among the dead were three students`."""
    there = route == "value" and any(c.dep_ == "expl" for c in verb.children)
    if (route == "subject" or there) and _is_somewhere(verb):
        return "present"
    return _among(verb) if route == "value" else None


def _base(verb: Token) -> str:
    """The lemma, mended where the model leaves a doubled consonant: `gutte` of `gutted`."""
    lemma = verb.lemma_.lower()
    doubled = len(lemma) > 4 and lemma[-1] == "e" and lemma[-2] == lemma[-3] and verb.lower_.endswith("ed")
    return lemma[:-2] if doubled and lemma[:-2] in predicates.VERBS else lemma


def _is_hurt(verb: Token) -> bool:
    """`escaped with minor injuries`."""
    of_with = (n for c in verb.children if c.lower_ == "with" for n in c.children)
    return any(n.lemma_.lower() in _INJURIES for n in of_with)


def _is_of_its_noun(clause: Token) -> bool:
    """Whether a participle tells what those before it do: `four people suffering burns`; or it is the sentence's verb,
    which the parse has taken for one: `Two guards suffered from burns`."""
    return clause.tag_ == "VBG" or (clause.dep_ == "acl" and clause.head.dep_ == "ROOT" and not is_by(clause))


def is_by(verb: Token) -> bool:
    """Whether a participle says by whom."""
    return any(c.dep_ == "agent" for c in verb.children)


def _is_ill(verb: Token) -> bool:
    """`have measles`, `suffered from smoke inhalation`."""
    causes = (c for c in verb.children if c.dep_ == "dobj" or c.lower_ == "from")
    return any(n.lemma_.lower() in illnesses() for c in causes for n in (c, *c.children) if n.dep_ in ("dobj", "pobj"))


def _is_under_earth(verb: Token) -> bool:
    """Whether it was no grave that buried them: `an avalanche buried nine`, `were buried under the rubble`."""
    under = any(c.lower_ in ("under", "beneath") for c in verb.children)
    doer = (g for c in verb.children if c.dep_ == "agent" for g in c.children)
    return under or any(t.lemma_.lower() in _SLIDES for t in (*verb.children, *doer, verb.head))


def _died_there(verb: Token) -> bool:
    """Whether those taken somewhere are told to have died there: `were taken to a clinic, where they were pronounced
    dead`."""
    for token in verb.subtree:
        if token.lower_ == "where" and token.i > verb.i and token.head.pos_ == "VERB":
            subject = next((c for c in token.head.children if c.dep_ in ("nsubj", "nsubjpass")), None)
            if subject is not None and subject.lower_ in _SAME:
                return verb_measure(token.head, "subject") == "killed"
    return False


def _among(verb: Token) -> Measure | None:
    """`were among the dead`, wherever the parse hangs the adjective: `were among the dead, inspector X said`."""
    for among in (p for p in verb.children if p.dep_ == "prep" and p.lower_ == "among"):
        after = verb.doc[among.i + 1 : among.i + 4]
        if len(after) == 3 and after[0].lower_ == "the" and after[2].is_punct and (said := noun_measure(after[1])):
            return said
    inner = (c for p in verb.children if p.dep_ == "prep" and p.lower_ == "among" for c in p.children)
    return next((measure for noun in inner if (measure := noun_measure(noun) or _done_to(noun))), None)


def _done_to(noun: Token) -> Measure | None:
    """What a participle behind a noun or number says: `the 48 killed`."""
    done = (c for c in (*noun.children, noun.nbor()) if c.tag_ in ("VBN", "VBD") and c.i > noun.i)
    said = (predicates.VERBS.get(verb.lemma_.lower(), ()) for verb in done)
    return next((p.measure for predicate in said for p in predicate if p.undergone), None)


def _ends_own_life(verb: Token) -> bool:
    """`took his own life`, `turned the gun on himself`."""
    if verb.lemma_.lower() == "take":
        return any(c.lemma_ == "life" and "own" in (g.lower_ for g in c.children) for c in verb.children)
    on = (c for c in verb.children if c.lower_ == "on") if verb.lemma_.lower() == "turn" else ()
    return any(g.lower_ in _REFLEXIVE for c in on for g in c.children)


def is_passive(verb: Token) -> bool:
    """Passive, or a bare participle whose auxiliary is left out (`17 injured`)."""
    auxiliaries = [child for child in verb.children if child.dep_ in ("aux", "auxpass")]
    if any(child.dep_ == "auxpass" for child in auxiliaries):
        return True
    return verb.tag_ in ("VBN", "VBD") and not auxiliaries and not any(c.dep_ == "dobj" for c in verb.children)


@lru_cache(maxsize=1)
def _forms_below(verb: Token) -> frozenset[str]:
    """Lemmas and words of its dependents. Remembered, for one verb is asked by several routes, one after the other."""
    return frozenset(form for token in _dependents(verb) for form in (token.lemma_.lower(), token.lower_))


def _dependents(verb: Token) -> Iterator[Token]:
    """The words right below a verb, and below its prepositions."""
    for child in verb.children:
        if child.dep_ in BARRED_DOWN and child.pos_ != "ADJ":
            continue  # "pulled out alive": an adjective is no clause, whatever the parse calls it
        if child.dep_ == "conj" and any(c.dep_ in ("nsubj", "nsubjpass") for c in child.children):
            continue  # "four are dead and two are missing"
        yield child
        if child.dep_ == "dobj" and child.pos_ == "NUM":  # "losing 17 of their fighters"
            yield from (inner for of in child.children if of.lower_ == "of" for inner in of.children)
        if child.dep_ in ("prep", "prt", "advmod", "acomp", "oprd", "agent"):
            for inner in child.subtree:
                if inner.i != child.i and not _is_joined(inner):
                    yield inner


def _is_joined(token: Token) -> bool:
    """The `life` of `life-threatening`."""
    return token.i + 1 < len(token.doc) and token.nbor().text in _HYPHENS


def _is_somewhere(verb: Token) -> bool:
    said = next((c for c in verb.children if c.dep_ == "attr"), None)
    near = (*_dependents(verb), *(g for c in (said.children if said else ()) if c.dep_ == "prep" for g in c.children))
    return any(
        t.lower_ in ("aboard", "inside", "underground", "board", "shift")
        or (t.dep_ == "pobj" and t.head.lower_ in ("in", "on", "inside", "aboard") and t.lemma_.lower() in things())
        for t in near
    )


def noun_measure(token: Token) -> Measure | None:
    """The measure of a noun for casualties, captives, cases; None of others."""
    if token.pos_ == "VERB" and token.tag_ != "VBG":
        return None
    if token.lemma_ == "body" and token.dep_ == "pobj" and any(c.tag_ == "PRP$" for c in token.children):
        return None  # "burns over half of their bodies"
    if token.lemma_.lower() == "case" and not _tells_of_illness(token.doc):
        return None  # "in all three cases the court"
    measure = nouns.CASUALTIES.get(token.lower_) or nouns.CASUALTIES.get(token.lemma_.lower())
    return "killed" if measure == "wounded" and _is_fatal(token) else measure


def _tells_of_illness(doc: Tree) -> bool:
    """Whether a text names an illness anywhere."""
    return not (illnesses().isdisjoint(doc.lower) and illnesses().isdisjoint(doc.lemma))


def _is_fatal(noun: Token) -> bool:
    """`fatal injuries`, `a mortal wound`; not `non-fatal`."""
    return any(c.lower_ in _FATAL and c.dep_ == "amod" and c.nbor(-1).text not in _HYPHENS for c in noun.lefts if c.i)


def toll_measure(token: Token) -> tuple[bool, Measure | None]:
    """The measure of `the death toll`, `the number of people missing`, `its own figure`."""
    for inner in token.subtree:
        if inner.i == token.i or inner.dep_ == "nummod":
            continue
        measure = noun_measure(inner) or predicates.ADJECTIVES.get(inner.lower_)
        if measure is None and inner.tag_ in ("VBN", "VBG", "VBD"):
            measure = next((p.measure for p in predicates.VERBS.get(inner.lemma_.lower(), ()) if p.undergone), None)
        if measure:
            return True, measure
    if token.dep_ == "dobj" and any(c.lower_ == "aboard" for c in token.head.children):
        return True, "present"  # "put the number of people aboard at 86"
    if token.lemma_.lower() == "total":
        changes = predicates.CHANGES | _TAKING
        return token.dep_ == "dobj" and token.head.lemma_.lower() in changes, None
    return True, "killed" if token.lemma_.lower() == "toll" else None
