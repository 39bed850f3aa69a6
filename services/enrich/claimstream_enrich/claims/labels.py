"""Numbers that count nothing: ages, dates, clock times, numbers of houses, laws and telephones, ratios."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.asked import of_a_parse
from claimstream_enrich.claims import nouns
from claimstream_enrich.claims.described import ONE_PERSON
from claimstream_enrich.claims.figure import AGENTIVE, forms, is_counted, is_person
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.quantities import MONTHS, Number, number_at

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, Tree

WEEKDAYS = words("monday tuesday wednesday thursday friday saturday sunday")
_AGE_JOINTS = words(", and to or from through age ages aged both each - \u2013 \u2014 --")
_AGE_WORDS = words("age ages aged")
_SHARES = words("percent % cent half third quarter fifth tenth majority most")
_AGED = words("younger older")
_FURTHER = words("second third fourth fifth other another")
_GROWN = words("man woman boy girl")
_PARENTS = words("age father mother parent dad mom mum grandfather grandmother")
_AROUND = words("around about")
_VALUED = words("put stand estimate number total hover rise fall set leave")
_WHOLES = frozenset((2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100, 1000))
"""What ratios are taken of."""
_CALLS = words("call dial phone text")
_EXCEPTED = (("all", "but"), ("everybody", "but"), ("everyone", "but"))
"""Before those of whom the rest of the sentence is not told: `all but four were rescued`."""
_BREAKING = words("break split cut snap tear fold crack divide")
_HYPHENS = frozenset("-\u2010\u2011")
_PLACES = words(
    "city town village hamlet county district province region state country nation island parish borough suburb "
    "municipality community settlement neighbourhood neighborhood township"
)
_LIFETIMES = words("year yr month mo week day")
_YEAR_PREPS = words("in for since of until by from during before after late early mid")


@of_a_parse
def is_label(doc: Tree, number: Number) -> bool:
    """Whether the number names something: `Article 4`, `No 7`, `page 2`, `March 11`, `2.7 metres`, `40 percent`."""
    if number.kind != "figure":
        return False
    after = doc[number.end] if number.end < len(doc) else None
    if after is not None and (set(forms(after)) & nouns.NOT_COUNTED or after.lower_ in ("p.m.", "a.m.", "pm", "am")):
        return True
    if after is not None and after.lower_ in MONTHS and after.text[:1].isupper():
        return True
    if _is_share(doc, number.end) or _is_attribute(doc, number) or _is_of_place(doc, number):
        return True
    if _is_old(doc, number.end) or _is_age(doc, number) or _is_no_count(doc, number) or _is_ratio(doc, number):
        return True
    before = doc[number.start - 1] if number.start else None
    if _is_behind_date(doc, number):
        return False
    if before is not None and before.lower_ in nouns.LABELLED and doc[number.start].text.isdigit():
        return True
    if before is not None and before.tag_ == "NN" and _is_named(before, doc[number.end - 1]):
        return True
    year = doc[number.start].text.isdigit() and number.value is not None and 1900 <= number.value < 2100
    if before is not None and before.lower_ in _YEAR_PREPS and year:
        return True  # but "a crowd of 2,000"
    if before is None or not before.text[:1].isupper():
        return False
    return before.lower_ in MONTHS or (
        before.dep_ != "ROOT"
        and before.pos_ == "PROPN"
        and doc[number.start].dep_ == "nummod"
        and doc[number.start].head.i < number.start
    )


def _is_behind_date(doc: Tree, number: Number) -> bool:
    """Whether a date ends before a number that counts what follows and is no date's day: `since Tuesday 48 wounded`,
    `on 3 June 12 men`, `in May two people`."""
    at = number.start - 1
    counts = _counts_next(doc, number.end) or doc.word(number.end) in nouns.CASUALTIES
    if at < 0 or not counts or not doc[at].text[:1].isupper():
        return False
    return doc.lower[at] in WEEKDAYS or (at > 0 and doc.lower[at] in MONTHS)


def _is_named(thing: Token, last: Token) -> bool:
    """Whether a number stands behind the one thing it tells from others: `in coach four`."""
    counts = last.i + 1 < len(last.doc) and is_counted(last.nbor())  # "By nightfall 118 people were held"
    return last.dep_ == "nummod" and last.head.i == thing.i == last.i - 1 and thing.dep_ == "pobj" and not counts


def _is_share(doc: Tree, end: int) -> bool:
    """`40 per cent`, in two words."""
    return doc.word(end) == "per" and doc.word(end + 1) in ("cent", "centum")


def _is_attribute(doc: Tree, number: Number) -> bool:
    """Whether a number with its noun tells of what kind one thing is: `a five-storey house`, `a 911 caller`."""
    end = number.end
    if end + 1 < len(doc) and doc.words[end] in _HYPHENS:
        noun = doc[end + 1]
        return noun.tag_ == "NN" and noun.dep_ in ("compound", "amod", "nmod") and noun.head.i > noun.i
    single = end < len(doc) and doc[end].tag_ == "NN" and (number.value or 0) > 1 and doc.words[end - 1].isdigit()
    return single and number.start > 0 and doc.lower[number.start - 1] in ("a", "an")


def _is_of_place(doc: Tree, number: Number) -> bool:
    """Whether a number tells how many live in a place: `a town of 3,000 people`."""
    of = number.first - 1
    if of > 0 and (doc.lower[of - 1], doc.lower[of]) in (("home", "to"), ("population", "of")):
        return True
    return of > 0 and doc.lower[of] == "of" and doc[of - 1].lemma_.lower() in _PLACES


def is_base(doc: Tree, number: Number, others: frozenset[int]) -> bool:
    """Whether a number is what another is taken out of: the 41 of `33 of 41 drones`, of `60 percent of the 41`."""
    of = number.start - 1 - (number.start > 1 and doc[number.start - 1].lower_ == "the")
    if of < 1 or doc[of].lower_ != "of":
        return False
    if doc[of - 1].lower_ in _SHARES:
        return number.end >= len(doc) or not set(forms(doc[number.end])) & nouns.CASUALTIES.keys()
    bare = of == number.start - 1 or doc[number.end - 1].dep_ == "pobj"  # "six of the nine were sisters"
    return bare and of - 1 in others and not _told_apart(doc, number)


def _told_apart(doc: Tree, number: Number) -> bool:
    """Whether a relative clause tells of all of them: `one of 43 students who vanished`."""
    noun = next((t for t in doc[number.end : number.end + 3] if is_counted(t)), None)
    return noun is not None and any(c.dep_ == "relcl" for c in noun.children)


def is_one_of(doc: Tree, number: Number, group: Token, others: frozenset[int]) -> bool:
    """Whether a one only says that somebody belongs to those counted: `one of 43 students who vanished`."""
    of = number.end < len(doc) and doc[number.end].lower_ == "of" and number.value == 1
    if of and doc[number.start].dep_ == "attr":
        return True  # "a pilot who lost both legs is one of 900 veterans"
    whole = of and any(c.i in others and c.i > number.end for c in group.children)
    return bool(whole) and any(c.dep_ == "relcl" for c in group.children)


def _is_no_count(doc: Tree, number: Number) -> bool:
    """Numbers that are dialled (`call 911`), ages (`under age 18`) and children somebody has (`a father of three`)."""
    before = doc[number.start - 1] if number.start else None
    if before is None:
        return False
    if before.text == "#" or _is_clock(doc[number.start], before):
        return True
    if before.lemma_.lower() in _CALLS and doc[number.start].text.isdigit() and not _counts_next(doc, number.end):
        return True
    if doc.word(number.end) in ("or", "and") and doc.word(number.end + 1) in _AGED:
        return True  # "11 or younger"
    if number.start > 1 and (doc.lower[number.start - 2], before.lower_) in _EXCEPTED:
        return True
    ahead = doc[number.first - 1] if number.first else before  # "aged between 88 and 97"
    if ahead.lower_ in _AGE_WORDS or before.lower_ in _AGE_WORDS:
        return True
    if before.lower_ in ("and", "or") and number.start > 2 and doc.lower[number.start - 3] in _AGE_WORDS:
        return True  # "aged seven and ten"
    if before.lower_ == "in" and doc[number.start - 2].lemma_ in _BREAKING and not _counts_next(doc, number.end):
        return True  # "broke in two"
    if before.lemma_.lower() == "turn" and not _counts_next(doc, number.end):
        return True  # "who turned 16 in April"
    return number.start > 1 and _is_relative(doc[number.start - 2], before, bare=not _counts_next(doc, number.end))


def _is_ratio(doc: Tree, number: Number) -> bool:
    """Whether a number is a side of a ratio: `one in five`, `Nine in ten patients`; not `12 in 3 attacks`."""
    in_ = number.end + 1  # "one person in 30"
    if number.value == 1 and doc.word(in_) == "in" and in_ + 1 < len(doc) and digits_of(doc, in_ + 1) is not None:
        return doc.tag[number.end] == "NN" and not _counts_next(doc, in_ + 2)
    joint = number.end if number.end + 1 < len(doc) and doc.lower[number.end] == "in" else number.start - 1
    if not 0 < joint < len(doc) - 1 or doc.lower[joint] != "in" or doc.pos[joint - 1] != "NUM":
        return False
    whole, end = digits_of(doc, joint + 1), joint + 2
    part = digits_of(doc, joint - 1)
    if whole is None or part is None or part >= whole or (whole not in _WHOLES and part != 1):
        return False
    return not _counts_next(doc, end) or doc[end].lower_ == "of" or is_counted(doc[end])


def digits_of(doc: Tree, at: int) -> float | None:
    """The value of a number of one word at a token; None of anything else."""
    number = number_at(doc.lower, at)
    return number.value if number is not None and number.end == at + 1 else None


def _is_relative(first: Token, second: Token, *, bare: bool) -> bool:
    """Whether the two words before a number make it an age or a ratio; `bare`: it counts nothing that follows."""
    if second.lower_ == "than":
        return first.lower_ in _AGED  # "younger than 45"
    if not bare:
        return False
    if second.lower_ == "of":  # "a father of three", "a man of 23"
        return first.lemma_.lower() in _PARENTS or (first.tag_ == "NN" and first.lemma_.lower() in _GROWN)
    return second.lower_ in ("under", "over") and first.lemma_.lower() in nouns.ROLES  # "children under five"


def _is_old(doc: Tree, end: int) -> bool:
    """Whether a lifetime follows, whatever its hyphens: `11-year old child`, `11 - year - old`, `8 yr old`, `8 yo`."""
    after = [word for word in doc.lower[end : end + 5] if word not in _HYPHENS]
    if after and after[0] in ("yo", "y.o."):
        return True
    return len(after) > 1 and after[0].removesuffix("s") in _LIFETIMES and after[1] in ("old", "olds")


def _is_age(doc: Tree, number: Number) -> bool:
    """`X, 43, was killed`, `two men, 18 and 20, were`, `ages 5 to 9`: a bare number behind those it is the age of."""
    if not doc[number.end - 1].text.isdigit():
        return False
    at, apart = number.start - 1, False
    while at > 0 and (doc[at].lower_ in _AGE_JOINTS or doc[at].text.isdigit() or _is_of_ages(doc, at)):
        if doc[at].lower_ in _AGE_WORDS:
            return True
        apart = apart or doc[at].is_punct
        at -= 1
    if _is_one_of_age(doc, number):
        return True
    of_person = doc[at].pos_ == "PROPN" or any(form in nouns.ROLES or form in ONE_PERSON for form in forms(doc[at]))
    of_person = of_person or doc[at].lower_ in _FURTHER  # "a third, 28, is on the run"
    of_person = of_person and doc[at].lower_ not in MONTHS  # "since May 3 to 41, from 33"
    return apart and of_person and _ends_bare(doc, number.end)


def _is_one_of_age(doc: Tree, number: Number) -> bool:
    """`a soldier of 20 was killed`: the age of one person; a crew of 20 is counted."""
    noun = doc[number.start - 2] if number.start > 1 and doc.lower[number.start - 1] == "of" else None
    if noun is None or noun.tag_ != "NN" or not (noun.lower_ in ONE_PERSON or noun.lower_.endswith(AGENTIVE)):
        return False
    return is_person(noun) and not _counts_next(doc, number.end)


def _is_of_ages(doc: Tree, at: int) -> bool:
    """The `of` of `between the ages of 8 and 15`."""
    return doc[at].lower_ == "of" and doc[at - 1].lower_ in _AGE_WORDS


def _ends_bare(doc: Tree, end: int) -> bool:
    """Whether nothing that a number could count follows it."""
    if end < len(doc) - 1 and doc[end].lower_ in ("and", "to", "or", "through"):
        return doc[end + 1].text.isdigit() and _ends_bare(doc, end + 2)
    return end >= len(doc) or doc[end].is_punct or doc[end].is_space


def _is_clock(number: Token, before: Token) -> bool:
    """`was shot around 10`: the bare object of a preposition after its verb."""
    if before.lower_ not in _AROUND or number.dep_ != "pobj" or number.head.i != before.i:
        return False
    verb = before.head
    if verb.pos_ != "VERB" or verb.i > before.i or verb.lemma_ in _VALUED:
        return False
    return not _counts_next(number.doc, number.i + 1)


def _counts_next(doc: Tree, end: int) -> bool:
    return end < len(doc) and (doc.pos[end] in ("NOUN", "PROPN", "ADJ", "NUM") or doc.lower[end] == "of")
