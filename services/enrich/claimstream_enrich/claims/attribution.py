"""Finds statements: reporting verbs, `according to`, nouns with a content clause, and the quotations that go on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claimstream_enrich.claims import (
    adverbials,
    contents,
    figure_verbs,
    judgements,
    lexicon,
    owned_counts,
    people,
    rejoinders,
    responsibility,
    tallies,
    telling,
)
from claimstream_enrich.claims.closing import closing
from claimstream_enrich.claims.continuing import continued
from claimstream_enrich.claims.cues import act_of, has_account, is_actual, is_nothing, is_retold, wants_no_name
from claimstream_enrich.claims.figure import is_person
from claimstream_enrich.claims.labelled import labelled
from claimstream_enrich.claims.misjoined import cue_above, told_to
from claimstream_enrich.claims.owners import owner_of
from claimstream_enrich.claims.sources import can_speak, is_nobody, source_of
from claimstream_enrich.claims.statements import Statement, Tokens, overlapping, ranges
from claimstream_enrich.claims.tails import with_tails
from claimstream_enrich.claims.turns import turns

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, Tree

_EVENTS = lexicon.words("fire flood war attack storm quake earthquake cyclone hurricane blast explosion crash clash "
                        "fighting battle strike disease virus epidemic toll ceasefire cease-fire truce")  # fmt: skip
"""Things that happen: they `claim` lives and `threaten` towns, but say nothing."""
_VERBAL = frozenset((*lexicon.QUOTING, *lexicon.VERBS, *figure_verbs.VERBS, *lexicon.DESCRIBING, *judgements.CALLING,
                     *lexicon.ACCUSATION_TRADE, *lexicon.PARTICLED, *responsibility.VERBS, *telling.VERBS,
                     "accord"))  # fmt: skip
_CUES = {
    "VERB": _VERBAL,
    "AUX": _VERBAL,
    "NOUN": frozenset((*lexicon.NOUNS, *lexicon.ACCOUNT_NOUNS, *owned_counts.NOUNS)),
    "ADP": frozenset(("per",)),
}
"""Part of speech -> the lemmas, or words, that may make a statement."""
_ANY_CUE = frozenset().union(*_CUES.values())
_CALL_ON = lexicon.Frame("call_for")
_COMPLAINT = frozenset(("accusation", "allegation", "charge", "claim"))


def find_statements(doc: Tree, quotes: list[Tokens], figured: frozenset[int]) -> list[Statement]:
    """All statements in the order of their cues. `quotes` are quoted token ranges, `figured` the tokens of figures."""
    within = frozenset[int]().union(*(range(start, end) for start, end in quotes))
    found: list[Statement] = []
    verbs: list[int] = []
    for i in sorted({*doc.by_lemma.among(_ANY_CUE), *doc.by_word.among(_ANY_CUE)}):
        cues = _CUES.get(doc.pos[i], ())
        if (doc.small_lemma[i] in cues or doc.lower[i] in cues) and i not in within:
            found.extend(_at(doc[i], quotes, figured))
            if doc.pos[i] == "VERB":
                verbs.append(i)
    found = with_tails(doc, distinct(found), verbs, quotes, figured)
    spoken = [*turns(doc, quotes), *labelled(doc, quotes, figured)]
    return continued(doc, distinct([*found, *_uncited(spoken, found)]), quotes)


def _at(token: Token, quotes: list[Tokens], figured: frozenset[int]) -> Iterator[Statement]:
    lemma = token.lemma_.lower()
    if token.pos_ in ("VERB", "AUX"):
        if lemma == "accord":
            yield from adverbials.according(token)
        elif lemma in lexicon.QUOTING:
            yield from _quoting(token)
        elif lemma in lexicon.ACCUSATION_TRADE:
            yield from _traded(token)
        elif lemma in _VERBAL:
            yield from _verb(token, quotes, figured)
    elif token.pos_ == "NOUN" and lemma in lexicon.NOUNS:
        yield from _noun(token)
    if token.pos_ == "NOUN" and (counted := owned_counts.of_noun(token, figured)) is not None:
        yield counted
    elif token.pos_ == "NOUN" and token.lower_ in lexicon.ACCOUNT_NOUNS:
        yield from adverbials.account(token) if token.dep_ == "pobj" else adverbials.count_of(token)
    elif token.lower_ == "per":
        yield from adverbials.per(token)


def _verb(verb: Token, quotes: list[Tokens], figured: frozenset[int]) -> Iterator[Statement]:
    if not is_actual(verb) or tallies.is_of_place(verb):
        return
    frame = _CALL_ON if told_to(verb) else lexicon.frame_of(verb)
    for rule in (responsibility.of_verb, rejoinders.of_verb, judgements.of_verb):
        if (taken := rule(verb)) is not None:
            yield from taken
            return
    if (figure := telling.of_verb(verb, figured)) is not None:
        yield figure
    elif _is_idle(verb, frame):
        return
    elif frame is None or (verb.lemma_.lower() in lexicon.FIGURE_ONLY and not contents.clauses(verb)):
        yield from figure_verbs.of_verb(verb, figured)
    else:
        yield from _of_frame(verb, frame, quotes)


def _is_idle(verb: Token, frame: lexicon.Frame | None) -> bool:
    """Whether a verb reports nothing here, though others of its lemma do."""
    lemma = verb.lemma_.lower()
    if verb.tag_ == "VBG" and verb.dep_ == "advcl" and frame is None:
        return True  # "updating a previous toll": the main cue says it
    if frame is None and lemma not in figure_verbs.VERBS:
        return True
    if lemma == "admit" and any(c.dep_ == "dobj" and is_person(c) for c in verb.children):
        return True  # "the hospital admitted 210 patients"
    if lemma == "hold" and not any(g.lower_ == "that" for c in verb.children if c.dep_ == "ccomp" for g in c.children):
        return True  # "gunmen holding pupils have freed 76"
    return lemma in lexicon.OF_ACCOUNTS and not has_account(verb)


def _of_frame(verb: Token, frame: lexicon.Frame, quotes: list[Tokens]) -> Iterator[Statement]:
    """What somebody says by a verb whose frame says where source and content stand."""
    lemma, above = verb.lemma_.lower(), cue_above(verb)
    source = _outside(verb, source_of(above if above is not None else verb), quotes)
    if source is None or not _may_say(source, lemma) or wants_no_name(verb) or is_retold(verb, source):
        return
    counted = any(c.dep_ == "nummod" for c in source.children)  # "two ships and 25 doctors, the minister says"
    closed = closing(verb) if counted or not can_speak(source) else None
    if closed is not None:
        source = closed[0]
    content, clause = contents.of_verb(verb, frame, source, quotes)
    if lemma in lexicon.QUOTE_ONLY and not any(overlapping(quotes, start, end) for start, end in content):
        return
    if (closed := closed if content else closing(verb)) is not None:
        (source, said), clause = closed, True
        content = ranges(verb.doc, said)
    if content and not is_nothing(verb, content):
        yield Statement((verb.i, verb.i + 1), lemma, act_of(verb, frame, content), source.i, content, clause, verb.i)


def _may_say(source: Token, lemma: str) -> bool:
    """Whether a source is no event, not nobody, and no thing that leaves people: `a boat sank, leaving 12 lost`."""
    return source.lemma_.lower() not in _EVENTS and not is_nobody(source) and (lemma != "leave" or can_speak(source))


def _outside(verb: Token, source: Token | None, quotes: list[Tokens]) -> Token | None:
    """The source, unless it stands in a quotation that the cue follows: then the noun behind the cue, if any."""
    if source is None or not overlapping(quotes, source.i, source.i + 1) or source.i > verb.i:
        return source
    return next((c for c in verb.children if c.i > verb.i and c.dep_ in ("nsubj", "dobj", "attr", "npadvmod")), None)


def _quoting(verb: Token) -> Iterator[Statement]:
    """`citing X` says the clause around it; `quoted X as saying` is left to `say`."""
    source = next((c for c in verb.children if c.dep_ == "dobj"), None)
    as_ = [c for c in verb.children if c.lower_ == "as"]
    saying = bool(as_)
    if (
        source is not None
        and not any(c.dep_ == "pcomp" for a in as_ for c in a.children)
        and not can_speak(source)
        and source.ent_type_ == ""
    ):
        yield from _cited_reason(verb, source)
        return
    if source is None or saying or verb.tag_ != "VBG" or verb.head.i == verb.i:
        return
    inner = [t.i for clause in contents.clauses(verb.head) for t in clause.subtree] or contents.around(verb.head)
    around = inner or list(contents.clause_around(verb.head, without=verb))
    own = {verb.i} | {t.i for t in source.subtree}
    rest = (t.i for t in verb.subtree if t.i not in own)
    content = ranges(verb.doc, [*(i for i in around if i not in {t.i for t in verb.subtree}), *rest])
    if content:
        yield Statement((verb.i, verb.i + 1), verb.lemma_.lower(), "report", source.i, content, True, verb.i)


def _cited_reason(verb: Token, reason: Token) -> Iterator[Statement]:
    """`cited weak demand as a reason`: what is cited is no source but what the subject says."""
    source = source_of(verb)
    if source is None or not can_speak(source) or verb.lemma_ != "cite":
        return
    added = (c for c in verb.children if c.dep_ == "prep" and c.lower_ == "as")
    content = ranges(verb.doc, [i for t in (reason, *added) for i in (s.i for s in t.subtree) if i != source.i])
    yield Statement((verb.i, verb.i + 1), "cite", "state", source.i, content, False, verb.i)


def _traded(verb: Token) -> Iterator[Statement]:
    """`traded accusations of X`."""
    noun = next((c for c in verb.children if c.dep_ == "dobj" and c.lemma_.lower() in _COMPLAINT), None)
    source = source_of(verb)
    if noun is None or source is None:
        return
    inside = [t.i for c in noun.children if c.dep_ in ("prep", "acl") for t in c.subtree]
    content = ranges(verb.doc, inside) or ranges(verb.doc, [noun.i])
    yield Statement((noun.i, noun.i + 1), noun.lemma_.lower(), "accuse", source.i, content, False, verb.i)


def _noun(noun: Token) -> Iterator[Statement]:
    """`Yerevan's claim that X`, `a warning by Y that X`, `the company's position is that X`."""
    if noun.dep_ == "pobj" and noun.head.head.lemma_.lower() in lexicon.VERBS:
        return  # "said in a statement that": the verb is the cue
    clauses = [c for c in noun.children if c.dep_ in ("acl", "ccomp", "relcl") and contents.is_that_clause(c)]
    if lexicon.NOUNS[noun.lemma_.lower()] in ("promise", "demand", "call_for", "warn"):
        clauses += [c for c in noun.children if c.dep_ == "acl" and c.tag_ == "VB"]
    if not clauses and noun.dep_ == "nsubj" and noun.head.lemma_ == "be":
        clauses = [c for c in noun.head.children if c.dep_ == "ccomp" and c.i > noun.i]
    source = owner_of(noun) or _giver(noun) or _body_before(noun)
    if not clauses and noun.dep_ == "nsubj" and noun.head.lemma_ == "be":  # "the police estimate was 35,000"
        clauses = [c for c in noun.head.children if c.dep_ == "attr" and c.pos_ == "NUM"]
    if not clauses or source is None:
        return
    own = {t.i for t in source.subtree}
    content = ranges(
        noun.doc, (t.i for clause in clauses for t in clause.subtree if t.i not in own and t.dep_ != "mark")
    )
    if content:
        act = lexicon.NOUNS[noun.lemma_.lower()]
        yield Statement((noun.i, noun.i + 1), noun.lemma_.lower(), act, source.i, content, True, noun.i)


def _body_before(noun: Token) -> Token | None:
    """Whose it is in `the police estimate`."""
    bodies = (c for c in noun.children if c.dep_ == "compound" and c.pos_ == "NOUN")
    return next((c for c in bodies if c.lower_ in people.BODIES), None)


def _giver(noun: Token) -> Token | None:
    """The subject of `issued a warning that`, `made the claim that`."""
    verb = noun.head
    if noun.dep_ == "dobj" and verb.lemma_.lower() in ("issue", "make", "give", "repeat", "send", "voice", "express"):
        return source_of(verb)
    return None


def distinct(found: list[Statement]) -> list[Statement]:
    """In the order of the text, one statement per cue and content."""
    unique: dict[tuple[Tokens, tuple[Tokens, ...]], Statement] = {}
    for statement in sorted(found, key=lambda s: (s.cue, s.content)):
        unique.setdefault((statement.cue, statement.content), statement)
    return list(unique.values())


def _uncited(spoken: list[Statement], found: list[Statement]) -> Iterator[Statement]:
    """The turns whose words no verb cites: `He put it so: "It held."` has a cue of its own."""
    cited = {i for s in found for start, end in s.content for i in range(start, end)}
    return (turn for turn in spoken if turn.content[0][0] not in cited)
