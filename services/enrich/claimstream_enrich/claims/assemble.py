"""Puts the slots together: the list of claims of one article."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from claimstream_enrich.claims.attribution import find_statements
from claimstream_enrich.claims.chains import Chained, chained
from claimstream_enrich.claims.dates_of import dated_tokens
from claimstream_enrich.claims.drafts import drafts_of, outlet_drafts
from claimstream_enrich.claims.episodes import article_event
from claimstream_enrich.claims.figure import Figure, figured_tokens
from claimstream_enrich.claims.fill import filled
from claimstream_enrich.claims.former import with_former
from claimstream_enrich.claims.goods import with_goods
from claimstream_enrich.claims.learned import with_learned
from claimstream_enrich.claims.learned_sides import SideOf, learned_side
from claimstream_enrich.claims.measures import find_figures
from claimstream_enrich.claims.quantities import Number, find_numbers
from claimstream_enrich.claims.reading import Reading
from claimstream_enrich.claims.viewpoint import accusing, opposed_parties, rebelling, striking
from claimstream_enrich.claims.warring import warring
from claimstream_schemas.claim import Claim

if TYPE_CHECKING:
    from claimstream_enrich.tree import Tree


def claims_of(reading: Reading, side_of: SideOf = learned_side) -> list[Claim]:
    """Every claim of an article, in the order of its text, each once; `side_of` chooses the sides of figures."""
    figures = figures_of(reading)
    statements = statements_of(reading, figures)
    opposed = opposed_parties(reading)
    drafts = drafts_of(reading, statements, figures, opposed)
    opposed |= accusing(reading, drafts) | striking(reading, drafts)
    opposed |= warring(reading, opposed)
    opposed |= rebelling(reading, opposed)
    drafts += outlet_drafts(reading, figures, drafts)
    drafts.sort(key=lambda draft: draft.order(reading))
    anchor = article_event(reading, [link.statement for link in statements])
    unique: dict[str, Claim] = {}
    for claim in filled(reading, drafts, anchor, opposed, side_of):
        unique.setdefault(claim.claim_id, claim)
    return sorted(unique.values(), key=_place)


def figures_of(reading: Reading) -> list[Figure]:
    """The figures of the article's own text."""
    doc, numbers, dated = reading.doc, find_numbers(reading.doc), dated_tokens(reading)
    found = with_learned(doc, numbers, dated, ruled(doc, numbers, dated))
    return [figure for figure in found if not reading.is_skipped(reading.doc[figure.number.start])]


def ruled(doc: Tree, numbers: list[Number], dated: frozenset[int]) -> list[Figure]:
    """The figures that rules read, in the order of the text; `dated` are tokens of date expressions."""
    return with_goods(doc, numbers, dated, with_former(doc, find_figures(doc, numbers, dated)))


def statements_of(reading: Reading, figures: Sequence[Figure]) -> list[Chained]:
    """The statements of the article's own text, innermost first of each chain."""
    figured = figured_tokens(figures)
    found = find_statements(reading.doc, list(reading.quotes), figured)
    own = [statement for statement in found if not reading.is_skipped(reading.doc[statement.hub])]
    return chained(reading.doc, own, figured)


def _place(claim: Claim) -> tuple[int, int, int, str]:
    number = claim.quantity.start if claim.quantity else claim.content[0].start
    return claim.span.start, number, claim.cue.start or 0, claim.claim_id
