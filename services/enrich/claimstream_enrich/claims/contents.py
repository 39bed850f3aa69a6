"""What is said: the clauses, objects and quotations that belong to a cue."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from claimstream_enrich.asked import of_a_parse
from claimstream_enrich.claims import lexicon
from claimstream_enrich.claims.misjoined import (
    TOLD,
    after_that,
    before_speaker,
    further_clauses,
    is_beside,
    is_cue,
    joined_to,
    sentence_end,
    subject_of_said,
    told_beside,
    told_clauses,
    told_to,
)
from claimstream_enrich.claims.sources import TAILS, source_of
from claimstream_enrich.claims.speakers import core_of
from claimstream_enrich.claims.statements import Tokens, overlapping, ranges

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, Tree

_STOPS = frozenset((",", "?", "!", "…"))
_OWN_CLAUSES = frozenset(("advcl", "conj", "xcomp", "relcl", "parataxis"))
"""How a cue that quotes for itself hangs from another."""
_ASKING = lexicon.words("call appeal plead")
_HEARERS = frozenset(("on", "upon", "to"))
_CUE_PARTS = frozenset(("aux", "auxpass", "neg", "mark", "prt", "cc"))


def of_verb(verb: Token, frame: lexicon.Frame, source: Token, quotes: list[Tokens]) -> tuple[tuple[Tokens, ...], bool]:
    """The content of a reporting verb as token ranges, and whether it is a clause or quotation."""
    own = {t.i for t in source.subtree}
    own = {source.i} if verb.i in own else own
    found = clauses(verb)
    tokens = [t.i for clause in found for t in clause.subtree]
    clause = bool(tokens)
    tokens += _spilled(verb, found) + _taken_out(verb, found)
    tokens += subject_of_said(verb, frame, found)
    if not clause and (lost := after_that(verb) or before_speaker(verb, source)):
        tokens, clause = lost, True
    if not clause and (outside := around(verb)):
        tokens, clause = outside, True
    if not clause and verb.dep_ not in ("ccomp", "acl", "relcl") and (spoken := _quotes_beside(verb, quotes)):
        tokens, clause = _with_object(verb, frame, spoken), True
    if not clause or frame.act in ("accuse", "call_for", "demand", "thank", "report"):
        tokens += _objects(verb, frame)
    if said := _quote_before(verb, source, quotes):
        inside = not set(range(*said)).isdisjoint(tokens)
        tokens, clause = [*(tokens if inside else ()), *range(*said)], True
    if clause and found and found[0].i < verb.i and _is_added(verb):
        tokens += around(verb)
    own |= _inserted_cues(verb) | set(joined_to(verb, found))
    if clause and source.dep_ == "appos" and verb.sent.start < source.left_edge.i < verb.i:
        tokens += range(verb.sent.start, source.left_edge.i)  # the parse has lost the clause before the speaker
    tokens = [i for i in tokens if i not in own and i != verb.i]
    tokens += _quote_after(verb, source, quotes) if clause else []
    content = ranges(verb.doc, tokens)
    return _whole_quotes(verb.doc, content, quotes) if clause else content, clause


@of_a_parse
def clauses(verb: Token) -> tuple[Token, ...]:
    """The clauses a verb takes as its content. Remembered, for several rules of a cue ask for them."""
    lemma = verb.lemma_.lower()
    found = [c for c in verb.children if c.dep_ == "ccomp" or (c.dep_ == "parataxis" and c.i < verb.i)]
    found = [c for c in found if c.i > verb.i or c.right_edge.nbor().text != ";"]  # "A fell; X said B did not"
    found = [c for c in found if not is_beside(c, verb)]
    if lemma in lexicon.INFINITIVE_CONTENT:
        found += [c for c in verb.children if c.dep_ == "xcomp" or (c.dep_ == "advcl" and _is_infinitive(c))]
    if not found and verb.dep_ == "pcomp" and verb.head.head.pos_ == "VERB":  # "was quoted as saying"
        found = [c for c in verb.head.head.children if c.dep_ == "ccomp"]
    if not found:
        found = _in_a_statement(verb) or told_clauses(verb) or told_to(verb)
    found += further_clauses(verb) if found else []
    after = [c for c in found if c.i > verb.i]
    if after and verb.i + 1 < verb.sent.end and verb.nbor().text == ";":
        return tuple(found)  # "It held, X said; the rest fell"
    inserted = any(c.dep_ in ("nsubj", "nsubjpass") and c.i < verb.i for c in verb.children)
    return tuple(after if after and inserted and len(after) < len(found) else found)


def _is_infinitive(verb: Token) -> bool:
    """`to have killed 57`, which is no purpose, wherever the parse hangs it; nor `called on both to talk`."""
    aux = [c.lower_ for c in verb.children if c.dep_ == "aux"]
    asked = verb.head.lemma_.lower() in _ASKING and verb.doc.word(verb.head.i + 1) in _HEARERS
    return "to" in aux and ("have" in aux or asked)


def _quote_before(verb: Token, source: Token, quotes: list[Tokens]) -> Tokens | None:
    """The quotation that a cue closes: `"It held. It is sound," X said after the flood`; not before `X said that`."""
    doc, (start, behind) = verb.doc, core_of(source) if source.i < verb.i else (verb.i, verb.i)
    near = overlapping(quotes, max(0, start - 3), start)
    if not near or any(t.pos_ == "VERB" and t.head.i != source.i for t in doc[behind : verb.i]):
        return None
    for first, last in reversed(near):
        gap = doc[last:start]
        spoken = last <= start and last - first > 3 and not first <= source.i < last
        if not spoken or any(not t.is_punct and not t.is_space for t in gap):
            return None
        stopped = any(t.text in _STOPS for t in doc[last - 2 : start])
        return (first, last) if stopped and not any(_is_that(c) for c in verb.children) else None
    return None


def _is_that(token: Token) -> bool:
    return token.dep_ == "ccomp" and any(c.dep_ == "mark" and c.lower_ in ("that", "whether") for c in token.children)


def _in_a_statement(verb: Token) -> list[Token]:
    """`said in a statement that X`: the clause that the parse hangs from the noun."""
    inner = (noun for c in verb.children if c.dep_ == "prep" for noun in c.children if noun.dep_ == "pobj")
    objects = (c for c in verb.children if c.dep_ == "dobj")
    return [c for noun in (*inner, *objects) for c in noun.children if c.dep_ in ("acl", "ccomp") and is_that_clause(c)]


def _quote_after(verb: Token, source: Token, quotes: list[Tokens]) -> list[int]:
    """A quotation that goes on behind an inserted cue: `X had eased, he added, but "Y"`."""
    end = max(verb.i, source.right_edge.i if source.i > verb.i else verb.i) + 1
    words = (t for t in verb.doc[end : verb.sent.end] if not t.is_punct and not t.is_space)
    first = next(words, None)
    rest = [first, *words] if first is not None and first.dep_ == "cc" else []
    if len(rest) > 3 and verb.nbor(-1).i and not any(lexicon.is_cue(t) for t in rest):
        joined = any(c.dep_ == "conj" and c.i in {t.i for t in rest} for c in verb.children)
        return [t.i for t in rest[1:]] if joined else []
    for start, stop in overlapping(quotes, end, max(verb.sent.end, end + 4)):
        between = verb.doc[end:start]
        if end <= start and len(between) <= 3 and all(t.is_punct or t.dep_ == "cc" for t in between):
            return list(range(start, stop))
    return []


def _spilled(verb: Token, found: Sequence[Token]) -> list[int]:
    """The rest of a content clause that the parse has cut off: the next sentence where the clause has no verb."""
    broken = [c for c in found if c.i > verb.i and c.pos_ not in ("VERB", "AUX", "ADJ") and not _has_verb(c)]
    return list(range(verb.sent.end, sentence_end(verb))) if broken else []


def _taken_out(verb: Token, found: Sequence[Token]) -> list[int]:
    """The subject of what is said where the cue hangs from it: the nine of `nine of whom it says were guards`."""
    part = verb.head
    of = (g for c in part.children if c.lower_ == "of" for g in c.children)
    bare = verb.dep_ == "relcl" and found and not any(c.dep_.startswith("nsubj") for c in found[0].children)
    return [part.i] if bare and any(g.lower_ in ("whom", "which") for g in of) else []


def _has_verb(clause: Token) -> bool:
    return any(t.pos_ in ("VERB", "AUX") for t in clause.subtree)


def _inserted_cues(verb: Token) -> set[int]:
    """The tokens of cues inserted into the verb's own content: `Armenia, he recalled, had reported`."""
    cues = [c for c in verb.children if c.dep_ == "parataxis" and c.i < verb.i and c.lemma_.lower() in lexicon.VERBS]
    return {t.i for cue in cues for t in cue.subtree}


def around(verb: Token) -> list[int]:
    """The clause that a cue is inserted into: `soldiers who, it said, had died`; `as was alleged by X`."""
    if verb.dep_ == "parataxis" or _is_added(verb):
        inside = {t.i for t in verb.subtree} | told_beside(verb)
        return [t.i for t in verb.head.subtree if t.i not in inside]
    if verb.dep_ == "csubj" and any(c.lower_ == "what" for c in verb.children):  # "in what Oslo says is a breach"
        inside = {t.i for t in verb.subtree}
        return [t.i for t in verb.head.subtree if t.i not in inside]
    if verb.dep_ == "acl" and verb.head.dep_ in TAILS and source_of(verb) is verb.head:  # "..., the office announced"
        return list(clause_around(verb.head.head, without=verb.head))
    if verb.dep_ == "advcl" and any(map(is_cue, (verb.head, *_parenthetical(verb.head)))):
        return []  # "speaks of nine dead, not 11 as it announced", "12 died, X said, as Y answered with rockets"
    if verb.dep_ == "advcl" and any(c.lower_ == "as" and c.dep_ in ("mark", "advmod", "prep") for c in verb.children):
        inner = clauses(verb.head)
        inside = {t.i for t in verb.subtree}
        return [t.i for clause in (inner or [verb.head]) for t in clause.subtree if t.i not in inside]
    return []


def _parenthetical(verb: Token) -> list[Token]:
    """The cues that the parse has put beside a clause: `It fell, X said, as Y answered with rockets`."""
    return [c for c in verb.children if c.dep_ == "parataxis"]


def _is_added(verb: Token) -> bool:
    """Whether the parse has coordinated a cue with the clause before it, without a conjunction: `It held, X said`."""
    if verb.dep_ != "conj" or not any(c.dep_ == "nsubj" for c in verb.children) or verb.head.dep_ != "ROOT":
        return False
    joined = (c.i for c in verb.head.children if c.dep_ == "conj" and c.i < verb.i)
    before = max(joined, default=verb.head.i)  # a conjunction before that joins others: `It held and stood, X said`
    edge = verb.left_edge.i
    after_comma = "," in (verb.doc[edge].text, verb.doc[edge - 1].text)
    if any(g.tag_ == "WP$" for c in verb.children if c.dep_ == "nsubj" for g in c.children):
        return False  # "blamed the union, whose head, X, denied it"
    if any(c.dep_ == "ccomp" and c.i < verb.i for c in verb.children):
        subject = next(c for c in verb.children if c.dep_ == "nsubj")
        return verb.doc[subject.left_edge.i - 1].text == ","  # "It held, and they stayed, X said": both are said
    return after_comma and not any(c.dep_ == "cc" and c.i > before for c in verb.head.children)


def _objects(verb: Token, frame: lexicon.Frame) -> list[int]:
    """Objects, passive subjects and the verb's own prepositional phrases."""
    lemma = verb.lemma_.lower()
    passive = any(c.dep_ == "auxpass" for c in verb.children)
    if lemma in lexicon.CLAUSE_ONLY and not frame.preps and not passive and lemma not in lexicon.OBJECT_TOO:
        return []
    wanted = "nsubjpass" if passive else "dobj"
    chosen = [
        c
        for c in verb.children
        if (frame.obj and c.dep_ == wanted and lemma not in TOLD and (frame.act == "deny" or not _is_empty(c)))
        or (c.dep_ in ("prep", "dative") and c.lower_ in frame.preps)
        or (c.dep_ in ("advcl", "ccomp") and any(m.dep_ == "mark" and m.lower_ in frame.preps for m in c.children))
        or (frame.obj and c.dep_ in ("oprd", "acomp", "xcomp"))
        or (lemma in lexicon.VALUING and c.dep_ == "prep" and c.lower_ in ("at", "as", "to", "from"))
    ]
    if lemma in TOLD:  # "assured his colleague of support"
        chosen += [c for o in verb.children if o.dep_ == "dobj" for c in o.children if c.lower_ in frame.preps]
    tokens = [t.i for child in chosen for t in child.subtree]
    if frame.obj and verb.dep_ == "acl" and verb.tag_ == "VBN":
        tokens += clause_around(verb.head, without=verb)
    return tokens


def _is_empty(noun: Token) -> bool:
    """Whether an object says nothing of the content: `repeated the figure`."""
    return noun.lemma_.lower() in lexicon.EMPTY_OBJECTS and not any(
        c.dep_ in ("acl", "relcl", "prep", "ccomp") for c in noun.children
    )


def _quotes_beside(verb: Token, quotes: list[Tokens]) -> list[int]:
    """Quotations in the cue's sentence, or those a colon at its end announces."""
    sentence = verb.sent
    near = overlapping(quotes, sentence.start, sentence.end)
    if verb.dep_ == "advcl":  # "accusing X of "Y", adding to Z": a quotation before belongs to another verb
        near = [quote for quote in near if quote[0] > verb.i]
    if verb.dep_ == "conj" and lexicon.is_cue(verb.head):  # "called it "Y" but offered no proof"
        near = [quote for quote in near if not verb.head.i < quote[0] < verb.i]
    subjects = (c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass"))
    others = [c for c in verb.children if c.dep_ in _OWN_CLAUSES and lexicon.is_cue(c)]
    # not of "X, who called it "Y","
    others += [c for subject in subjects for c in subject.children if c.dep_ == "relcl"]
    spoken = [q for q in near if not any(c.left_edge.i <= q[0] <= c.right_edge.i for c in others)]
    found = [i for start, end in spoken for i in range(start, end)]
    if not found and sentence.text.rstrip().endswith(":"):
        after = next(iter(overlapping(quotes, sentence.end, sentence.end + 40)), None)
        if after is not None and verb.doc.span(sentence.end, after[0]).text.strip() == "":
            return list(range(*after))
    return found


def _with_object(verb: Token, frame: lexicon.Frame, spoken: list[int]) -> list[int]:
    """A quotation that is only part of the object is told with it: `praised the "calm" of the crew`."""
    objects = _objects(verb, frame)
    return sorted({*objects, *spoken}) if set(objects) & set(spoken) else spoken


def _whole_quotes(doc: Tree, content: tuple[Tokens, ...], quotes: list[Tokens]) -> tuple[Tokens, ...]:
    """Content that begins inside a quotation of several sentences takes all of it in."""
    near = overlapping(quotes, content[0][0], content[-1][1]) if content else ()
    if not near:
        return content
    tokens = {i for start, end in content for i in range(start, end)}
    for start, end in near:
        shared = len(tokens.intersection(range(start, end)))
        if shared and shared * 3 >= min(end - start, 12):
            tokens.update(range(start, end))
    return ranges(doc, tokens)


def clause_around(token: Token, *, without: Token) -> Iterator[int]:
    """The tokens of the clause a phrase hangs from, without that phrase."""
    while (
        token.pos_ not in ("VERB", "AUX")
        and token.dep_ not in ("ROOT", "ccomp", "relcl", "advcl")
        and token.head.i != token.i
    ):
        token = token.head
    inside = {t.i for t in without.subtree}
    return (t.i for t in token.subtree if t.i not in inside)


def is_that_clause(token: Token) -> bool:
    """Whether a noun's dependent is a content clause: finite, with `that` or its own subject."""
    if token.pos_ not in ("VERB", "AUX"):
        return False
    kinds = {c.dep_ for c in token.children}
    that = any(c.lower_ == "that" and c.dep_ in ("mark", "det", "advmod") for c in token.children)
    return that and bool(kinds & {"nsubj", "nsubjpass", "expl", "csubj"})


def is_aside(token: Token, verb: Token) -> bool:
    """Whether a token belongs to the cue itself and not to what is said."""
    return token.i == verb.i or (token.head.i == verb.i and token.dep_ in _CUE_PARTS)
