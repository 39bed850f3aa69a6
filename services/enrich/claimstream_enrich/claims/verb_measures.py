"""What verbs, and nouns for counts, say of those they count."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from claimstream_enrich.claims import nouns, predicates
from claimstream_enrich.claims.counted_nouns import things
from claimstream_enrich.claims.lexicon import words
from claimstream_schemas.claim import Measure

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

Route = Literal["subject", "object", "part", "value", "beside"]
"""How the search came to a word: as its subject, object or modifier, as the value it takes, or from a sibling."""

_FATAL = words("fatal mortal")
_TAKING = words("take push carry")
_SAME = words("he she they both all")
"""Pronouns for those that the sentence has told of."""
_REFLEXIVE = words("himself herself themselves")
_SLIDES = words("avalanche landslide mudslide rockfall collapse mud rubble snow earth debris landslip rockslide")
_HYPHENS = frozenset("-\u2010\u2011")
BARRED_DOWN = frozenset(("ccomp", "advcl", "parataxis", "punct", "csubj", "mark", "cc", "aux", "npadvmod"))
"""Arcs down to clauses and words that say nothing of what is above them."""


def verb_measure(verb: Token, route: Route) -> Measure | None:
    """What a verb says of those the route comes from; None where it says nothing of them."""
    lemma, passive = verb.lemma_.lower(), is_passive(verb)
    below: set[str] = set()
    if lemma in predicates.LIGHT:
        below = {form for token in _dependents(verb) for form in (token.lemma_.lower(), token.lower_)}
    if route == "subject" or (route == "part" and verb.tag_ == "VBG"):  # "four people suffering burns"
        for verbs, others, measure in predicates.OF_SUBJECTS:
            if lemma in verbs and below & others:
                fatal = measure == "wounded" and any(_is_fatal(c) for c in verb.children if c.dep_ == "dobj")
                return "killed" if fatal else measure
        if lemma == "be" and (among := _among(verb)):
            return among
        if _ends_own_life(verb):
            return "killed"
        if lemma == "go" and verb.dep_ == "ccomp" and verb.head.lemma_ == "let":
            held = any(c.lemma_.lower() in nouns.STATES for c in verb.children if c.dep_ == "nsubj")
            return "rescued" if held else None  # "let 11 hostages go"
    object_ = next((c for c in verb.children if c.dep_ == "dobj"), None)
    for verbs, others, measure in predicates.PHRASES:
        if lemma not in verbs or not below & others:
            continue
        if "life" in others and not any(c.lemma_ in others and c.dep_ in ("dobj", "nsubjpass") for c in verb.children):
            continue  # "taken away with life threatening injuries"
        # "two men shot a guard dead": it is not they who are dead
        undergoes = passive or object_ is None or (lemma == "lose" and measure == "displaced")
        if route == "object" or (route == "subject" and undergoes and "life" not in others):
            return "killed" if measure == "wounded" and _died_there(verb) else measure
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
    if lemma == "bury" and (undergone or undergoing) and _is_under_earth(verb):
        return "missing"
    for predicate in predicates.VERBS.get(lemma, ()):
        if (undergone if predicate.undergone else undergoing) or lemma == "miss":
            return predicate.measure
    there = route == "value" and any(c.dep_ == "expl" for c in verb.children)
    if (route == "subject" or there) and lemma == "be" and _is_somewhere(verb):
        return "present"
    return None


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
    """`were among the dead`."""
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


def _dependents(verb: Token) -> Iterator[Token]:
    """The words right below a verb, and below its prepositions."""
    for child in verb.children:
        if child.dep_ in BARRED_DOWN and child.pos_ != "ADJ":
            continue  # "pulled out alive": an adjective is no clause, whatever the parse calls it
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
    return any(
        t.lower_ in ("aboard", "inside", "underground", "board", "shift")
        or (t.dep_ == "pobj" and t.head.lower_ in ("in", "on", "inside", "aboard") and t.lemma_.lower() in things())
        for t in _dependents(verb)
    )


def noun_measure(token: Token) -> Measure | None:
    """The measure of a noun for casualties, captives, cases; None of others."""
    if token.pos_ == "VERB" and token.tag_ != "VBG":
        return None
    if token.lemma_ == "body" and token.dep_ == "pobj" and any(c.tag_ == "PRP$" for c in token.children):
        return None  # "burns over half of their bodies"
    measure = nouns.CASUALTIES.get(token.lower_) or nouns.CASUALTIES.get(token.lemma_.lower())
    return "killed" if measure == "wounded" and _is_fatal(token) else measure


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
