"""Counts that tell their figure by whose they are: `the ministry's toll rose to 40`, `the list of the prison service
stood at 19`, `the Red Cross, whose count stands at 34`, `45 is the union's figure`.

The toll of a storm is nobody's, and Peru's is of those who died there: whose it is has to be a body or a person.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims import lexicon
from claimstream_enrich.claims.body_kinds import is_body
from claimstream_enrich.claims.sources import can_speak
from claimstream_enrich.claims.statements import Statement, ranges
from claimstream_schemas import gazetteer

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

NOUNS = lexicon.words("toll figure list total tally count roll register")
_AMOUNTING = lexicon.words("stand be reach rise remain come climb go grow increase jump fall drop pass hit top exceed")
_GIVING = lexicon.words("give report announce publish release issue state provide")
_RELATIVES = frozenset(("that", "which", "who"))
_KEEPERS = frozenset(("ORG", "PERSON"))
_PLACES = frozenset(("GPE", "LOC", "FAC", "DATE", "EVENT"))
"""Kinds of names that keep no count."""
_OWNERS = frozenset(("poss", "nmod"))


def of_noun(noun: Token, figured: frozenset[int]) -> Statement | None:
    """The statement of such a count, by its owner, with the figure behind it; None of any other noun."""
    verb = noun.head
    if verb.lemma_ not in _AMOUNTING or (keeper := _keeper(noun) or _giver(noun)) is None:
        return None
    own = {t.i for t in noun.subtree}
    if noun.dep_ == "nsubj":
        content = [t.i for t in verb.subtree if t.i not in own and t.i > noun.i and t.i != verb.i]
    elif noun.dep_ == "attr" and verb.lemma_ == "be":
        content = [t.i for c in verb.children if c.dep_ == "nsubj" and c.i < verb.i for t in c.subtree]
    else:
        return None
    if figured.isdisjoint(content) or (verb.lemma_ == "be" and figured.isdisjoint(_equated(verb))):
        return None
    cue = noun.i, noun.i + 1
    return Statement(cue, noun.lemma_.lower(), "report", keeper.i, ranges(noun.doc, content), False, noun.i)


def _equated(verb: Token) -> list[int]:
    """What something is said to be, without what that is compared with: `Her figure was higher than the six of X`."""
    said = [c for c in verb.children if c.dep_ in ("attr", "nsubj", "acomp")]
    return [t.i for c in said for t in (c, *c.children) if t.pos_ == "NUM"]


def _giver(count: Token) -> Token | None:
    """Who has given it: `the figure it had given on Wednesday was 34`."""
    clauses = (c for c in count.children if c.dep_ in ("relcl", "acl") and c.lemma_ in _GIVING)
    given = (g for clause in clauses for g in clause.children if g.dep_ == "nsubj" and g.i > count.i)
    return next((g for g in given if can_speak(g) and g.lower_ not in _RELATIVES), None)


def _keeper(count: Token) -> Token | None:
    """Whose count it is."""
    owner = next((c for c in count.children if c.dep_ in _OWNERS and c.i < count.i), None)
    if owner is not None and owner.lower_ == "whose":
        clause = count.head
        return clause.head if clause.dep_ == "relcl" and can_speak(clause.head) else None
    if owner is not None:
        place = gazetteer.lookup(owner.text)
        somewhere = owner.ent_type_ in _PLACES or (place is not None and place.type == "GPE")
        named = owner.tag_ in ("PRP$", "NNP", "NNPS") and not somewhere
        return owner if named or (owner.pos_ == "NOUN" and can_speak(owner)) else None
    of = (g for c in count.children if c.lower_ in ("of", "by") for g in c.children if g.dep_ == "pobj")
    return next((g for g in of if g.ent_type_ in _KEEPERS or (is_body(g) and g.tag_ == "NN")), None)
