"""Sums of money and land taken: amounts that have a unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims import nouns, predicates
from claimstream_enrich.claims.counted_nouns import currencies
from claimstream_enrich.claims.figure import Figure, forms
from claimstream_enrich.claims.quantities import Number, glued_sum

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, Tree


def money(doc: Tree, number: Number) -> Figure | None:
    """Sums: a currency sign before or in the number's own token (`Rs3 million`), or a currency within three words
    after."""
    if (glued := glued_sum(doc.lower[number.start])) is not None:
        return Figure(number, "money", doc[number.start].text[: len(glued[0])], "any", number.end - 1, number.start)
    sign = number.start - 1 - (number.start > 1 and doc.lower[number.start - 1] == ".")  # "Rs. 500"
    if sign >= 0 and doc.lower[sign] in nouns.CURRENCY_SIGNS:
        return Figure(number, "money", doc[sign].text, "any", number.end - 1, sign)
    after = doc[number.end : number.end + 3]
    named = next((t for t in after if _is_currency(t)), None)
    if (
        named is None
        or number.kind != "figure"
        or any(t.pos_ not in ("ADJ", "PROPN", "NOUN") for t in doc[number.end : named.i])
    ):
        return None
    return Figure(number, "money", doc[number.end : named.i + 1].text, "any", named.i, named.i)


def _is_currency(token: Token) -> bool:
    """Whether a noun is a unit of money; a capital letter makes one of WordNet's a name (`Anna`, `Rand`)."""
    if token.pos_ not in ("NOUN", "PROPN") or not set(forms(token)) & currencies():
        return False
    return token.text.islower() or bool(set(forms(token)) & nouns.CURRENCIES)


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
