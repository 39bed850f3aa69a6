"""What verbs say of those they count."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from claimstream_enrich.asked import of_a_parse
from claimstream_enrich.claims import predicates
from claimstream_enrich.claims.attempts import is_attempt
from claimstream_enrich.claims.bloodless import is_bloodless
from claimstream_enrich.claims.counted_nouns import illnesses, persons
from claimstream_enrich.claims.journeys import is_journey, is_lodged_elsewise, tells_of_captives
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.noun_measures import is_fatal, noun_measure
from claimstream_enrich.claims.verb_comings import of_awaited
from claimstream_enrich.claims.verb_moves import of_moves, of_regained
from claimstream_enrich.claims.verb_states import (
    ends_own_life,
    of_admitted,
    of_helped,
    of_inverted,
    of_involved,
    of_refuge,
    of_unsheltered,
)
from claimstream_enrich.claims.verb_takings import is_captive, of_let_go, of_taking
from claimstream_enrich.claims.whereabouts import dependents, is_somewhere, is_without_home
from claimstream_schemas.claim import Measure

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

Phrase = tuple[frozenset[str], frozenset[str], Measure]
"""Verbs, words of which one stands below, and what they mean together."""
Route = Literal["subject", "object", "part", "value", "beside"]
"""How the search came to a word: as its subject, object or modifier, as the value it takes, or from a sibling."""

_AILING = words("suffer develop contract catch have get")
"""Verbs whose object or `from` names what somebody is ill with."""
_INJURIES = words("injury wound burn bruise cut fracture graze")
_LIVING = words("survive escape")
_BLAMING = words("blast hit slam strike hammer roast savage")
_SUFFERING = words("suffer sustain receive")
_GOING = words("go come travel arrive walk leave end")
_WANTING = words("need want lack without")
_CAPTORS = words("hijacker kidnapper captor abductor pirate gunman militant bandit rebel")
_STAYING = words("stay camp sleep work travel ride sit dine shelter hide pray eat watch dance")
"""Verbs that in the progressive tell where people were when something happened."""
_REVERSED: dict[str, Measure] = {
    "survive": "killed",
    **dict.fromkeys(("find", "locate", "trace", "account"), "missing"),
}
"""Verbs whose denial says itself what befell people: `did not survive`, `have not been found`."""
_GRABBING = words("grab snatch")
"""Verbs whose object may be won over or caught by the arm; who `was snatched` is gone."""
_SAME = words("he she they both all")
"""Pronouns for those that the sentence has told of."""
_SLIDES = words("avalanche landslide mudslide rockfall collapse mud rubble snow earth debris landslip rockslide")


def _by_verb(phrases: Iterable[Phrase]) -> dict[str, list[Phrase]]:
    """Each verb's phrases in their order: they are asked for at every verb, and most verbs have none."""
    found: dict[str, list[Phrase]] = defaultdict(list)
    for phrase in phrases:
        for verb in phrase[0]:
            found[verb].append(phrase)
    return dict(found)


_OF_SUBJECTS, _PHRASES = _by_verb(predicates.OF_SUBJECTS), _by_verb(predicates.PHRASES)


def verb_measure(verb: Token, route: Route) -> Measure | None:
    """What a verb says of those the route comes from; None where it says nothing of them, or a figure of speech,
    or no more than an attempt."""
    said = _plain_measure(verb, route)
    return None if said is None or is_bloodless(verb, said) or is_attempt(verb, said) else said


def _plain_measure(verb: Token, route: Route) -> Measure | None:
    """The same by its words alone."""
    lemma = _base(verb)
    below = _forms_below(verb) if lemma in predicates.LIGHT else frozenset[str]()
    if route == "subject" or (route == "part" and _is_of_its_noun(verb)):
        told, measure = _of_subject(verb, lemma, below)
        if told:
            return measure
    said = _of_phrase(verb, route, lemma, below) or _of_verb(verb, route, lemma)
    if said is None and lemma in _STAYING and route == "subject" and verb.tag_ == "VBG" and is_somewhere(verb):
        return "present"
    return _of_being(verb, route) if said is None and lemma == "be" else said


def _of_subject(verb: Token, lemma: str, below: frozenset[str]) -> tuple[bool, Measure | None]:
    """Whether the verb with what stands below it tells of its subject alone, and what: perhaps nothing we measure."""
    if state := of_refuge(verb) or of_helped(verb) or of_unsheltered(verb) or of_moves(verb):
        return True, state
    for _, others, measure in _OF_SUBJECTS.get(lemma, ()):
        wanted = measure == "evacuated" and below & _WANTING  # "are in need of food and shelter"
        if below & others and not wanted and not (lemma == "come" and "with" not in below):
            if measure == "displaced" and is_journey(verb):
                return True, None
            fatal = measure == "wounded" and any(is_fatal(c) for c in verb.children if c.dep_ == "dobj")
            return True, "killed" if fatal else measure
    if lemma == "be" and (among := _among(verb)):
        return True, among
    if lemma in _AILING and _is_ill(verb):
        return True, "sick"
    if (reversed_ := _REVERSED.get(lemma)) and any(c.dep_ == "neg" for c in verb.children):
        return True, reversed_ if is_passive(verb) == (lemma not in _LIVING) else None
    if lemma == "go" and any(c.lower_ == "missing" for c in verb.children):
        return True, "missing"  # wherever the parse hangs the participle
    if lemma in _LIVING | _GOING and _is_hurt(verb):
        return True, "wounded"
    if ends_own_life(verb):
        return True, "killed"
    if lemma in _GRABBING and is_passive(verb):
        return True, "missing"
    if lemma == "go" and verb.dep_ == "ccomp" and verb.head.lemma_ == "let":
        held = any(is_captive(c) for c in verb.children if c.dep_ == "nsubj")
        captors = any(c.lemma_.lower() in _CAPTORS for c in verb.head.children if c.dep_ == "nsubj")
        return True, "rescued" if held or captors else None  # "let 11 hostages go"; a firm lets its men go
    return False, None


def _of_phrase(verb: Token, route: Route, lemma: str, below: frozenset[str]) -> Measure | None:
    """What a verb of little meaning says with a word below it: `shot dead`, `lost their lives`."""
    object_ = next((c for c in verb.children if c.dep_ == "dobj"), None)
    for _, others, measure in _PHRASES.get(lemma, ()):
        if not below & others or ("fatally" in others and _is_of_some(verb, others)):
            continue
        if measure == "displaced" and is_lodged_elsewise(verb):
            continue  # "40,000 pupils are registered in schools"
        if lemma == "send" and "home" in others and not tells_of_captives(verb.doc):
            return "other"  # "400 pupils were sent home"
        if "life" in others and not any(c.lemma_ in others and c.dep_ in ("dobj", "nsubjpass") for c in verb.children):
            continue  # "taken away with life threatening injuries"
        # "two men shot a guard dead": it is not they who are dead
        undergoes = is_passive(verb) or object_ is None or (lemma == "lose" and measure == "displaced")
        if lemma == "lose" and measure == "killed" and undergoes:  # "were lost"; not "12 men lost"
            undergoes = any(c.dep_ == "auxpass" for c in verb.children)
        part = route == "part" and verb.tag_ == "VBN" and verb.dep_ == "acl" and object_ is None
        if route == "object" or part or (route == "subject" and undergoes and "life" not in others):
            return "killed" if measure == "wounded" and _died_there(verb) else measure
        if lemma == "lose" and route == "subject" and "life" in others & below:
            return measure
    return None


def _is_of_some(verb: Token, adverbs: frozenset[str]) -> bool:
    """`Four were shot, one fatally`."""
    said = [t for c in verb.children for t in (c, *c.children) if t.lower_ in adverbs]
    return bool(said) and all(t.i and t.nbor(-1).pos_ == "NUM" for t in said)


def _of_verb(verb: Token, route: Route, lemma: str) -> Measure | None:
    """What a verb says by itself of those who do it, or of those it is done to."""
    if lemma == "set" and route == "value" and any(c.dep_ == "dobj" and c.lower_ == "fire" for c in verb.children):
        return "destroyed"  # "set fire to 15 buses"
    if lemma == "wait" and any(c.dep_ == "xcomp" for c in verb.children) and not is_somewhere(verb):
        return None  # "are waiting to be paid"
    if lemma == "leave" and (route != "subject" or is_passive(verb)) and is_without_home(verb):
        return "displaced"
    lacks = lemma == "miss" and route == "object" and verb.doc.word(verb.i + 1) != ","
    if lacks and any(c.dep_ == "dobj" for c in verb.children):
        return None  # "the airline is missing 40 pilots"
    if (lemma == "miss" and verb.lower_ != "missing") or (
        lemma == "fall" and (verb.lower_ != "fallen" or route != "part")
    ):
        return None
    if verb.tag_ == "VBN" and verb.lower_ in predicates.ADJECTIVES:
        return predicates.ADJECTIVES[verb.lower_]
    if lemma in _BLAMING and any(
        c.lower_ == "for" and any(g.dep_ == "pcomp" for g in c.children) for c in verb.children
    ):
        return None  # "blasted the landlord for ignoring complaints"
    participle = verb.tag_ in ("VBN", "VBD")
    undergone = route == "object" or (route == "subject" and is_passive(verb)) or (participle and route == "part")
    if route == "object" and (said := of_inverted(verb) or of_involved(verb)) is not None:
        return said
    helped = any(c.dep_ == "auxpass" for c in verb.children)
    if ((helped and route == "subject") or route == "object") and (said := of_regained(verb)) is not None:
        return said
    if undergone and (said := of_admitted(verb) or of_taking(verb) or of_let_go(verb) or of_awaited(verb)) is not None:
        return said
    undergoing = route in ("subject", "part") and not helped
    if lemma == "bury" and (undergone or undergoing) and _is_under_earth(verb):
        return "missing"
    for predicate in predicates.VERBS.get(lemma, ()):
        if (undergone if predicate.undergone else undergoing) or lemma == "miss":
            ruined = predicate.measure == "destroyed" and predicate.undergone
            return None if ruined and _is_of_people(verb, route) else predicate.measure
    return None


def _is_of_people(verb: Token, route: Route) -> bool:
    """Whether what a verb of destruction is done to is people, whom it then only moves: `devastated 900 savers`."""
    done_to = (verb.head,) if route == "part" else (c for c in verb.children if c.dep_ in ("dobj", "nsubjpass"))
    return any(noun.lemma_.lower() in persons() for noun in done_to)


def _of_being(verb: Token, route: Route) -> Measure | None:
    """What `be` says with a place, or with a group: `there were 30 aboard`, `among the dead were three students`."""
    there = route == "value" and any(c.dep_ == "expl" for c in verb.children)
    if (route == "subject" or there) and is_somewhere(verb):
        return "present"
    return _among(verb) if route == "value" else None


def _base(verb: Token) -> str:
    """The lemma, mended where the model leaves a doubled consonant: `gutte` of `gutted`."""
    lemma = verb.lemma_.lower()
    if verb.lower_ == "hanged":
        return "hanged"  # pictures are hung
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
    clause = next((c for c in noun.children if c.dep_ == "relcl"), None)
    if clause is not None and (measure := verb_measure(clause, "subject")) is not None:
        return measure  # "among those who perished"
    done = (c for c in (*noun.children, noun.nbor()) if c.tag_ in ("VBN", "VBD") and c.i > noun.i)
    said = (predicates.VERBS.get(verb.lemma_.lower(), ()) for verb in done)
    return next((p.measure for predicate in said for p in predicate if p.undergone), None)


def is_passive(verb: Token) -> bool:
    """Passive, or a bare participle whose auxiliary is left out (`17 injured`)."""
    auxiliaries = [child for child in verb.children if child.dep_ in ("aux", "auxpass")]
    if any(child.dep_ == "auxpass" for child in auxiliaries):
        return True
    return verb.tag_ in ("VBN", "VBD") and not auxiliaries and not any(c.dep_ == "dobj" for c in verb.children)


@of_a_parse
def _forms_below(verb: Token) -> frozenset[str]:
    """Lemmas and words of its dependents. Remembered, for one verb is asked by several routes, one after the other."""
    found = frozenset(
        form
        for token in dependents(verb)  # `burning` says of no burns
        for form in ((token.lower_,) if token.tag_ == "VBG" else (token.lemma_.lower(), token.lower_))
    )
    # "five sustained injuries and a jeep was burnt": the parse may give the next clause the object
    nearest = verb.nbor() if verb.lemma_ in _SUFFERING and verb.i + 1 < len(verb.doc) else None
    return found | {nearest.lemma_.lower()} if nearest is not None and nearest.pos_ == "NOUN" else found
