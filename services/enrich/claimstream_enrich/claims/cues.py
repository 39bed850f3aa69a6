"""Whether a reporting verb reports something said: not what is unsaid, wanted or foreseen, nor another verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims import lexicon
from claimstream_schemas.claim import Act

if TYPE_CHECKING:
    from claimstream_enrich.claims.statements import Tokens
    from claimstream_enrich.tree import Token

_MODALS = lexicon.words("will would may might should could shall 'd 'll")
_GO_ON = lexicon.words("go continue come be rush hasten")

_FINDINGS = lexicon.words("finding datum data figure report assessment investigation inquiry evidence indication "
                          "estimate result information survey count tally record check probe")  # fmt: skip
"""What is known of a matter, which says nothing to those who are told of it."""
_OWNING = frozenset(("poss", "compound", "nmod", "prep", "acl", "relcl"))


def is_nothing(verb: Token, content: tuple[Tokens, ...]) -> bool:
    """`blamed neither side`; `Croatia, which he had blamed`: the content is a pronoun of another clause."""
    first, last = verb.doc[content[0][0]], content[0][1]
    alone = len(content) == 1 and last == first.i + 1 and first.lower_ in ("which", "who", "whom")
    return alone or (first.lower_ in ("neither", "nobody", "none") and first.dep_ in ("det", "dobj"))


def act_of(verb: Token, frame: lexicon.Frame, content: tuple[Tokens, ...]) -> Act:
    """The act of a frame; what is quoted is stated where the verb only names the manner: `"It held," she assured`."""
    quoted = verb.lemma_.lower() in lexicon.PLAIN_IN_QUOTES and all(verb.doc.quote[start] for start, _ in content)
    return "state" if quoted else frame.act


def has_account(verb: Token) -> bool:
    """Whether the object is something said, or a clause says what is doubted."""
    objects = (c for c in verb.children if c.dep_ in ("dobj", "nsubjpass"))
    return any(c.lemma_.lower() in lexicon.ACCOUNTS for c in objects)


def wants_no_name(verb: Token) -> bool:
    """`who asked not to be named`."""
    return verb.lemma_ in ("ask", "request", "wish") and any(
        c.dep_ == "xcomp" and c.lemma_ in ("name", "identify", "quote") for c in verb.children
    )


def is_retold(verb: Token, source: Token) -> bool:
    """Whether findings of nobody's are only what a speaker tells of: `X said early findings suggested that 12 died`."""
    bare = source.lemma_.lower() in _FINDINGS and not any(c.dep_ in _OWNING for c in source.children)
    return bare and verb.dep_ == "ccomp" and verb.head.lemma_.lower() in lexicon.VERBS and verb.head.i < source.i


def is_actual(verb: Token) -> bool:
    """Whether the verb reports something said, and not something unsaid, wanted or foreseen."""
    only = "only" in (verb.doc.word(verb.i - 1), verb.doc.word(verb.i + 1))  # "would only say: ..."
    for child in verb.children:
        if child.dep_ == "neg" or (child.dep_ == "aux" and child.lower_ in _MODALS):
            return only and child.lower_ in ("would", "'d", "will", "'ll")
    if verb.dep_ in ("amod", "compound", "nmod") or _is_particle_verb(verb):
        return False
    if verb.tag_ == "VB" and verb.dep_ in ("xcomp", "ccomp"):
        return verb.head.lemma_.lower() in _GO_ON
    return True


def _is_particle_verb(verb: Token) -> bool:
    """`add up`, `give up`, `call off`: other verbs than they look."""
    return any(c.dep_ == "prt" and c.lower_ in ("up", "off", "away", "back") for c in verb.children)
