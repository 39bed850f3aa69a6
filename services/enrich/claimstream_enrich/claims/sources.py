"""Who speaks: from a cue to the noun or pronoun that is its source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.asked import of_a_parse
from claimstream_enrich.claims import people
from claimstream_enrich.claims.counted_nouns import persons
from claimstream_enrich.claims.lexicon import NOUNS
from claimstream_enrich.claims.nouns import ROLES
from claimstream_enrich.claims.owners import agent_of, opener_of, owner_of, subject_of_auxiliary

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_SPEAKERS = (
    people.PERSON_WORDS | people.BODIES | people.STATE_OFFICES | people.ANONYMOUS | people.GROUPS | people.CROWDS
    | people.MANY | people.PRIVATE | people.DOCUMENTS | ROLES.keys()
)  # fmt: skip
TAILS = frozenset(("npadvmod", "appos"))
"""What the parse makes of a subject it has not seen."""
_RELATIVES = frozenset(("who", "which", "that"))
_SAYINGS = frozenset((*NOUNS, "letter", "tweet", "post", "message", "email", "speech", "interview", "bulletin"))
_PARTS = frozenset(("one", "some", "many", "most", "several", "all", "both"))
_CLIMB = frozenset(("conj", "xcomp", "advcl", "pcomp", "ccomp", "dep", "acl"))


@of_a_parse
def source_of(verb: Token, depth: int = 4) -> Token | None:
    """The one who says: subject, agent of a passive, or inherited from the clause the verb hangs from.

    Remembered, for every rule of a cue asks for it.
    """
    if is_reduced(verb):
        return None
    if _is_main(verb):
        return opener_of(verb.head)
    if _is_passive(verb):
        return agent_of(verb) or _in_document(verb)
    subject = next((c for c in verb.children if c.dep_ in ("nsubj", "csubj") and _is_noun(c)), None)
    if subject is None:
        subject = _subject_of_reduced(verb) or subject_of_auxiliary(verb)
    if subject is not None:
        subject = _nearest(subject, verb)
        subject = _office_beside(subject) or _named_after(subject, verb) or _named_part(subject, verb) or subject
        return _whom(verb, subject) if subject.lower_ in _RELATIVES and verb.dep_ == "relcl" else subject
    if any(c.dep_ == "nsubjpass" for c in verb.children):
        return agent_of(verb) or _in_document(verb)
    if _is_tail(verb):
        return verb.head
    if verb.tag_ == "VBG" and (beside := _beside(verb)) is not None:
        return beside
    if verb.tag_ == "VB" and verb.dep_ in ("relcl", "acl") and verb.head.dep_ == "attr":  # "was the first to say"
        return source_of(verb.head.head, depth - 1) if depth else None
    if (lost := _lost_subject(verb)) is not None:
        return lost
    return _inherited(verb, depth) if depth else None


def _is_noun(subject: Token) -> bool:
    """Whether a subject is no clause; a name may begin with a verb (`Hear the Valley said`) or look like one (`EU`)."""
    named = _is_acronym(subject) or (subject.tag_ == "VB" and subject.text[:1].isupper())
    return named or subject.pos_ not in ("VERB", "AUX")


def _is_acronym(word: Token) -> bool:
    return len(word.text) > 1 and word.text.isupper()


def _subject_of_reduced(verb: Token) -> Token | None:
    """The bulletin of `a bulletin sent out at noon had told of three`, where the parse makes the two a clause."""
    clause = next((c for c in verb.children if c.dep_ == "csubj" and c.tag_ in ("VBD", "VBN") and c.i < verb.i), None)
    if clause is None or clause.left_edge.tag_ in ("WP", "WDT", "WRB", "IN"):
        return None
    return next((c for c in clause.children if c.dep_ in ("nsubj", "nsubjpass") and can_speak(c)), None)


def _whom(verb: Token, relative: Token) -> Token:
    """Whom a relative clause is on: with `who` never a place, however the parse hangs it: `the spokesman in X, who`."""
    noun = verb.head
    while relative.lower_ == "who" and noun.ent_type_ in ("GPE", "LOC", "FAC") and noun.dep_ == "pobj":
        above = noun.head.head
        if above.i >= noun.i or above.pos_ not in ("NOUN", "PROPN"):
            break
        noun = above
    return noun


def _is_main(verb: Token) -> bool:
    """Whether a cue is a sentence's only verb, which the parse hangs from its subject: `The aide, X, assured that`."""
    subject = opener_of(verb.head)
    if verb.dep_ != "acl" or verb.tag_ not in ("VBD", "VBN") or subject.dep_ != "ROOT" or agent_of(verb) is not None:
        return False
    content = (c for c in verb.children if c.dep_ == "ccomp" and c.i > verb.i)
    told = any(g.dep_ in ("nsubj", "nsubjpass", "expl") for c in content for g in c.children)
    taken = any(c.dep_ in ("xcomp", "dobj") and c.i > verb.i for c in verb.children)
    told = told or (taken and _is_parted(subject, verb))
    return told and subject.pos_ in ("NOUN", "PROPN") and can_speak(subject)


def _is_parted(subject: Token, verb: Token) -> bool:
    """Whether a clause between commas stands between a noun and a verb: `Oslo, which knows both, offered to help`."""
    before = verb.i - 1 - sum(c.dep_ == "advmod" and c.i < verb.i for c in verb.children)
    beside = (*subject.children, *verb.head.children)
    inserted = any(c.dep_ in ("relcl", "appos") and subject.i < c.i < verb.i for c in beside)
    return inserted and verb.doc[max(before, 0)].text == ","


def _beside(verb: Token) -> Token | None:
    """X in `with X insisting that it held`."""
    with_ = next((c for c in verb.children if c.dep_ == "prep" and c.lower_ == "with" and c.i < verb.i), None)
    return next((c for c in with_.children if c.dep_ == "pobj" and can_speak(c)), None) if with_ is not None else None


def _is_tail(verb: Token) -> bool:
    """Whether a finite cue and the noun before it end a sentence that the parse has not seen them close:
    `Thirty men were held, the presidency announced`."""
    head, before = verb.head, verb.head.left_edge.i - 1
    beside = verb.dep_ == "acl" and verb.tag_ in ("VBD", "VBZ") and head.i == verb.i - 1 and head.dep_ in TAILS
    return beside and before >= 0 and verb.doc[before].text == "," and can_speak(head)


def can_speak(noun: Token) -> bool:
    """Whether a noun or pronoun means somebody who can say something: a name, a person, a body, a group."""
    if noun.pos_ in ("PRON", "PROPN", "NUM") or _is_acronym(noun):
        return True
    if not _SPEAKERS.isdisjoint((noun.lower_, noun.lemma_.lower())):
        return True
    named = noun.lower_ in persons() and any(c.dep_ == "appos" and c.pos_ == "PROPN" for c in noun.children)
    return named and noun.tag_ == "NN"  # "the chief negotiator, X"


def is_nobody(source: Token) -> bool:
    """Whether a source is none: `no group claimed it`, `nobody said so`."""
    return source.lower_ in ("nobody", "none", "neither") or any(c.lower_ == "no" for c in source.children)


def _nearest(first: Token, verb: Token) -> Token:
    """The last of several subjects that the parse gives one verb, if it can speak: `Recall, the mayor said`."""
    subjects = [c for c in verb.children if c.dep_ == "nsubj" and c.i < verb.i]
    torn = any(c.text == "-" for c in subjects) and subjects[-1].lower_ in people.BODIES  # "the Vice-Ministry said"
    if (first.lower_ == "what" or torn) and len(subjects) > 1:
        return subjects[-1]  # "in what Oslo says was an accident"
    last = subjects[-1] if len(subjects) > 1 else first
    named = last.pos_ == "PROPN" and not can_speak(first)  # "Ex-detective turned expert X said"
    return last if named or (last.pos_ == "NOUN" and can_speak(last)) else first


def _office_beside(several: Token) -> Token | None:
    """The one that the parse takes for an apposition of several: `three of them reporters, a spokesman, X, said`."""
    if several.tag_ != "NNS":
        return None
    beside = (c for c in several.children if c.dep_ == "appos" and c.i > several.i and c.tag_ == "NN")
    return next((c for c in beside if c.lemma_.lower() in people.PERSON_WORDS), None)


def _named_after(noun: Token, verb: Token) -> Token | None:
    """The name in `the opposition Unity Front said`, where the parse gives the verb two subjects."""
    names = (c for c in verb.children if c.dep_ == "nsubj" and c.pos_ == "PROPN" and c.left_edge.i == noun.i + 1)
    return next(names, None)


def _named_part(part: Token, verb: Token) -> Token | None:
    """The speaker named behind a part of those told of: `one of them, X, said`, `most of them workers, X said`."""
    of = {g.lower_ for c in part.children if c.lower_ == "of" for g in c.children}
    some = part.pos_ == "NUM" or part.lower_ in _PARTS
    if part.i > verb.i or not some or of.isdisjoint(("them", "whom")):
        return None
    named = next((c for c in part.children if c.dep_ == "appos" and c.pos_ == "PROPN"), None)
    last = _left_behind(verb)
    return named or (last if last is not None and last.pos_ == "PROPN" else None)


def _lost_subject(verb: Token) -> Token | None:
    """A subject that is not one in the parse: only for finite verbs that nothing else gives a subject."""
    perfect = verb.tag_ == "VBN" and any(c.dep_ == "aux" and c.lemma_ == "have" for c in verb.children)
    if (verb.tag_ not in ("VBD", "VBZ", "VBP") and not perfect) or verb.dep_ not in ("ROOT", "conj", "ccomp"):
        return None
    before = verb.nbor(-1) if verb.i else None
    if before is None or (verb.dep_ == "conj" and before.lower_ in ("and", "but", "or")):
        return None
    return _left_behind(verb)


def _left_behind(verb: Token) -> Token | None:
    """The noun right before a cue that the parse has hung elsewhere: `..., the head of X, Y, said`."""
    at = verb.i - 1
    while at >= verb.sent.start and (verb.doc[at].dep_ in ("aux", "advmod", "punct") or verb.doc[at].is_space):
        at -= 1
        if verb.doc[at].lower_ == "part" and verb.doc[max(at - 2, 0)].lower_ == "for":
            at -= 3  # "X, for its part, said"
    if at == verb.sent.start - 1 and at >= 0 and verb.doc[at].pos_ == "PROPN" and at < verb.i - 1:
        return verb.doc[at]  # a sentence that the parse has begun with "has appealed"
    if at < verb.sent.start or verb.doc[at].pos_ not in ("NOUN", "PROPN"):
        return None
    token = verb.doc[at]
    beside = _apposition(token, verb)
    if beside is not None:
        return beside
    if token.pos_ == "PROPN":
        while token.dep_ in ("compound", "flat") and token.head.pos_ == "PROPN" and token.head.i < verb.i:
            token = token.head
        return token
    for above in verb.doc[at].ancestors:
        if above.i > verb.i or above.right_edge.i >= verb.i:
            break
        if _opens_tail(above):
            return above
        if above.dep_ in ("pobj", "nsubj", "dobj", "npadvmod"):
            token = above
    return token


def _opens_tail(noun: Token) -> bool:
    """Whether a noun opens the speakers that end a sentence, which the parse has joined to what is said: `destroying
    some 300 huts, officials and aid agencies said`."""
    first = noun.left_edge.i
    apart = noun.dep_ == "conj" and first > noun.sent.start and noun.doc[first - 1].text == ","
    return apart and can_speak(noun) and not can_speak(noun.head)


def _apposition(token: Token, verb: Token) -> Token | None:
    """The apposition between commas that ends at the cue: `..., the head of X, said`."""
    for above in (token, *token.ancestors):
        if above.i > verb.i or above.right_edge.i >= verb.i:
            return None
        before = above.left_edge.i - 1
        if above.dep_ == "appos" and before >= 0 and verb.doc[before].text == ",":
            return above
    return None


def _inherited(verb: Token, depth: int) -> Token | None:
    above = verb.head
    if verb.dep_ not in _CLIMB or above.i == verb.i:
        return None
    if verb.dep_ == "pcomp":  # "was quoted as saying", "began by saying"
        return _quoted(above) or _subject(above.head, depth)
    if verb.dep_ == "acl":  # "a statement saying that"
        if verb.tag_ in ("VBD", "VBN") and not can_speak(above):
            return None  # "the number of people confirmed dead"
        return (owner_of(above) if above.lemma_.lower() in _SAYINGS else None) or above
    if verb.dep_ == "ccomp" and verb.tag_ != "VBG":
        return None
    return _subject(above, depth) if above.pos_ in ("VERB", "AUX") else None


def _subject(verb: Token, depth: int) -> Token | None:
    passive = next((c for c in verb.children if c.dep_ == "nsubjpass"), None)
    return passive if passive is not None else source_of(verb, depth - 1)


def _quoted(preposition: Token) -> Token | None:
    """X in `quoted X as saying`, `X was cited as saying`."""
    verb = preposition.head
    if preposition.lower_ != "as" or verb.pos_ != "VERB":
        return None
    wanted = "nsubjpass" if _is_passive(verb) else "dobj"
    return next((c for c in verb.children if c.dep_ == wanted), None)


def is_reduced(verb: Token) -> bool:
    """Whether a verb only modifies its noun, which the parse has made its subject: `A truce agreed late was holding`.

    A finite clause without a subject of its own shows it.
    """
    if verb.tag_ not in ("VBD", "VBN") or any(c.dep_ in ("aux", "auxpass") for c in verb.children):
        return False
    clause = next((c for c in verb.children if c.dep_ == "ccomp" and c.i > verb.i), None)
    if clause is None:
        return False
    subjects = [c for c in verb.children if c.dep_ == "nsubj"]
    if any(c.pos_ == "PRON" for c in subjects):
        return False  # nothing modifies a pronoun
    above = verb.head.i if verb.dep_ in ("relcl", "acl") else verb.i
    if any(above < c.i < verb.i for c in subjects) or (len(subjects) > 1 and subjects[0].i < verb.i < subjects[-1].i):
        return False  # "a walkout that the union said was joined by 900", "X said the camp, near Y, had been burned"
    finite = (clause, *(c for c in clause.children if c.dep_ in ("aux", "auxpass")))
    if any(c.dep_ in ("nsubj", "nsubjpass", "csubj", "expl", "mark") for t in finite for c in t.children):
        return False  # the parse may hang the subject from the auxiliary: "said the roof was gone"
    return any(t.tag_ in ("VBD", "VBZ", "VBP", "MD") for t in finite)


def _is_passive(verb: Token) -> bool:
    if any(c.dep_ == "auxpass" for c in verb.children):
        return True
    reduced = verb.tag_ == "VBN" and verb.dep_ in ("advcl", "acl", "relcl")
    return reduced and not any(c.dep_ == "aux" for c in verb.children)


def _in_document(verb: Token) -> Token | None:
    """X in `is said in the communique of X`."""
    if verb.lemma_ not in ("say", "state", "report", "write"):
        return None
    within = (g for c in verb.children if c.dep_ == "prep" and c.lower_ == "in" for g in c.children)
    return next((owner_of(g) for g in within if g.dep_ == "pobj" and g.lemma_.lower() in people.DOCUMENTS), None)
