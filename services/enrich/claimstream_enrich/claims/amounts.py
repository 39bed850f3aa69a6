"""Sums of money and land taken: amounts that have a unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims import nouns, predicates
from claimstream_enrich.claims.counted_nouns import currencies
from claimstream_enrich.claims.figure import Figure, forms, is_person
from claimstream_enrich.claims.happenings import HAPPENINGS
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.quantities import SCALES, Number, glued_sum

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, Tree

_GIVING = words("give hand pay donate raise collect gather grant release pledge promise contribute receive award "
                "disburse provide send transfer lend spend demand want need seek")  # fmt: skip
"""Verbs under which money goes from hand to hand, or is promised or asked for; of what is only set aside nobody has
anything yet."""
_PARTED = {"put": words("up"), "bring": words("in")}
"""Verbs that say so with a particle."""
_REACHING = words("top pass reach exceed surpass hit total")
_STANDING = words("stand amount come rise climb")
_FUNDS = words("fund page appeal collection campaign fundraiser donation gift pledge contribution relief aid")
"""What money is gathered in: `the appeal has topped £85,000`."""
_EXPENSES = words("cost expense outlay budget")
_PRICES = words("price fare fee rent wage salary fine penalty bail bond dividend profit loss revenue turnover sale "
                "share stock debt tax bill rate")  # fmt: skip
"""What a sum under such a verb may be instead: the price of a thing or work, a punishment, a result of business."""
_PAPERS = words("cheque check invoice voucher ticket share stock wage salary rent")
"""What a large sum may be the worth of, and yet is nobody's gain or loss so far."""
_LARGE = 1e5
"""From here on, in whatever currency, a sum is no price of a shop, fare or small fine, but damage, aid, a deal."""
_HALTS = words("stoppage outage shutdown closure blockade boycott delay lockout")
"""Besides what happens, what costs somebody money."""
_WITHIN = frozenset(("nummod", "compound", "quantmod", "nmod", "appos", "amod", "conj", "advmod"))
_ARCS = 6


def changes_hands(doc: Tree, figure: Figure) -> bool:
    """Whether a sum is given, asked for, gathered or spent, or too large for a price; others (prices, fines, wages)
    are worth a claim only where somebody is cited for them."""
    if is_large(doc, figure):
        return True
    token, spent = doc[figure.group], False
    for _ in range(_ARCS):
        above = token.head
        if above.i == token.i:
            return _is_handed(token)
        if above.pos_ in ("VERB", "AUX"):
            direct = token.dep_ in ("dobj", "nsubjpass", "attr", "dative")
            return spent or (direct and _gives(above) and not _is_priced(above, token))
        if token.dep_ == "pobj" and above.lower_ in ("at", "to") and above.head.lemma_ in _STANDING:
            return _gives(above.head)  # "the fund stands at 14 million rupees"
        if token.dep_ == "pobj" and above.lower_ != "of":
            return spent
        if token.dep_ not in ("pobj", "prep") and token.dep_ not in _WITHIN:
            return spent
        if above.pos_ == "NOUN" and above.lemma_.lower() in _PRICES:
            return False
        spent = spent or (above.lemma_.lower() in _EXPENSES and token.lower_ == "of")
        token = above
    return spent


_DEALS = words("loan grant credit deal contract package bailout ransom compensation settlement investment project plan "
               "programme program budget subsidy scheme")  # fmt: skip
"""What a sum before a noun may be the size of; otherwise it is a thing's price: `a $12 million mansion`."""
_BEFORE_THING = frozenset(("compound", "nmod", "amod", "nummod"))
_SPANS = words("year month week day decade")


def is_large(doc: Tree, figure: Figure) -> bool:
    """Whether a sum is large, and neither the worth of a paper nor of each of a thing (`a litre`, `per head`)."""
    number = figure.number
    value = number.value if number.value is not None else number.low
    end = max(number.end, figure.group + 1)
    each = doc.word(end) in ("per", "a", "an", "each", "apiece") and doc.word(end + 1) not in _SPANS
    if not value or value < _LARGE or each:
        return False
    token = doc[figure.group]
    if _is_value(doc, number.first):
        return False
    if (
        token.dep_ in _BEFORE_THING
        and token.head.i > token.i
        and token.head.lemma_.lower() not in _FUNDS | _EXPENSES | _DEALS
    ):
        return False  # "a $12 million mansion"
    above = next((a for a in token.ancestors if a.pos_ in ("NOUN", "PROPN", "VERB", "AUX")), None)
    return above is None or not any(t.lemma_.lower() in _PAPERS for t in (above, *above.children))


def _is_value(doc: Tree, first: int) -> bool:
    """Whether a sum is what a thing is worth: `the painting is worth some $90 million`; a deal is worth its money."""
    worth = next((i for i in (first - 1, first - 2) if doc.word(i) == "worth"), 0)
    if not worth or doc[worth - 1].lemma_ != "be":
        return False
    subject = next((c for c in doc[worth - 1].children if c.dep_ == "nsubj"), None)
    return subject is not None and subject.lemma_.lower() not in _FUNDS | _EXPENSES | _DEALS


def _gives(verb: Token) -> bool:
    """Whether a verb tells that money goes from hand to hand, or how much a fund has come to."""
    lemma = verb.lemma_.lower()
    if lemma in _REACHING | _STANDING:
        subject = next((c for c in verb.children if c.dep_ == "nsubj"), None)
        return subject is not None and any(t.lemma_.lower() in _FUNDS | _EXPENSES for t in subject.subtree)
    if lemma == "cost" and any(c.dep_ == "dative" for c in verb.children):
        subject = next((c for c in verb.children if c.dep_ == "nsubj"), None)  # "the strike cost the firm 9 million"
        return subject is not None and (subject.lemma_.lower() in HAPPENINGS or subject.lemma_.lower() in _HALTS)
    particles = _PARTED.get(lemma)
    return lemma in _GIVING or (particles is not None and any(c.lower_ in particles for c in verb.children))


def _is_priced(verb: Token, paid: Token) -> bool:
    """Whether something is bought: `paid 40 pounds for a loaf`, `was given a fine of`; not `for the widows`."""
    if any(t.lemma_.lower() in _PRICES for t in verb.subtree if t.pos_ == "NOUN"):
        return True
    bought = (n for t in (verb, paid) for c in t.children if c.lower_ == "for" for n in c.children)
    return verb.lemma_.lower() in ("pay", "want", "demand", "spend") and any(
        n.pos_ == "NOUN" and n.tag_ == "NN" and not is_person(n) for n in bought
    )


def _is_handed(sum_: Token) -> bool:
    """A sum without a verb that somebody is to have: `Rs 50,000 to the injured.`"""
    to = (n for c in sum_.children if c.lower_ in ("to", "for") for n in c.children)
    return any(is_person(n) or n.lemma_.lower() in nouns.CASUALTIES for n in to)


def money(doc: Tree, number: Number) -> Figure | None:
    """Sums: a currency sign before or in the number's own token (`Rs3 million`), or a currency within three words
    after."""
    if (glued := glued_sum(doc.lower[number.start], doc.word(number.start + 1))) is not None:
        return Figure(number, "money", doc[number.start].text[: len(glued[0])], "any", number.end - 1, number.start)
    sign = number.start - 1 - (number.start > 1 and doc.lower[number.start - 1] == ".")  # "Rs. 500"
    if sign >= 0 and (doc.lower[sign] in nouns.CURRENCY_SIGNS or doc[sign].text in nouns.CURRENCY_CODES):
        return Figure(number, "money", doc[sign].text, "any", number.end - 1, sign)
    if doc.word(number.end) in currencies() and doc.lower[number.end - 1] in SCALES and number.end - number.start > 1:
        return Figure(number, "money", doc[number.end].text, "any", number.end, number.end)  # "3 million won"
    if _is_converted(doc, number.end):
        return Figure(number, "money", doc[number.end].text, "any", number.end, number.end)
    after = doc[number.end : number.end + 3]
    named = next((t for t in after if _is_currency(t)), None)
    if (
        named is None
        or number.kind != "figure"
        or any(t.pos_ not in ("ADJ", "PROPN", "NOUN") for t in doc[number.end : named.i])
    ):
        return None
    return Figure(number, "money", doc.span(number.end, named.i + 1).text, "any", named.i, named.i)


def _is_converted(doc: Tree, at: int) -> bool:
    """Whether a noun is followed by the sum in another currency: `1.1 billion emalangeni ($63 million)`."""
    return doc.word(at + 1) == "(" and doc.word(at + 2) in nouns.CURRENCY_SIGNS and doc[at].pos_ in ("NOUN", "PROPN")


def _is_currency(token: Token) -> bool:
    """Whether a noun is a unit of money; a capital letter makes one of WordNet's a name (`Anna`, `Rand`)."""
    said = forms(token)
    if currencies().isdisjoint(said):
        return False
    # whatever the tagger calls what a number stands before: "12 billion won"
    nominal = token.pos_ in ("NOUN", "PROPN") or any(c.dep_ == "nummod" for c in token.children)
    return nominal and (token.text.islower() or not nouns.CURRENCIES.isdisjoint(said))


def area(doc: Tree, number: Number) -> Figure | None:
    """Land taken: so many square kilometres under a verb of taking."""
    square = doc[number.end : number.end + 3]
    place = next((i for i, t in enumerate(square) if t.lower_ in ("square", "sq", "sq.")), None)
    if place is None or place + 1 >= len(square):
        return None
    unit = square[place + 1]
    if unit.lemma_.lower() not in nouns.AREA_UNITS:
        return None
    near = [c for c in unit.children if c.dep_ == "relcl"] + [*unit.ancestors][:4]
    taken = next((t for t in near if t.lemma_.lower() in predicates.AREA_VERBS), None)
    if taken is None:
        return None
    return Figure(number, "seized_area", "km2", "any", unit.i, taken.i, scale=nouns.AREA_UNITS[unit.lemma_.lower()])
