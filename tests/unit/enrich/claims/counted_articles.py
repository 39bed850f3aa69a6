"""The articles whose figures are counted, all of them."""

from __future__ import annotations

from tests.unit.enrich.claims.counted_accidents import ACCIDENTS
from tests.unit.enrich.claims.counted_borders import BORDERS
from tests.unit.enrich.claims.counted_calamities import CALAMITIES
from tests.unit.enrich.claims.counted_conflicts import CONFLICTS
from tests.unit.enrich.claims.counted_disasters import DISASTERS
from tests.unit.enrich.claims.counted_fourth import FOURTH
from tests.unit.enrich.claims.counted_later import LATER
from tests.unit.enrich.claims.counted_local import LOCAL
from tests.unit.enrich.claims.counted_second import SECOND
from tests.unit.enrich.claims.counted_society import SOCIETY
from tests.unit.enrich.claims.counted_story import Told
from tests.unit.enrich.claims.counted_third import THIRD

ARTICLES: dict[str, Told] = {
    **DISASTERS, **CONFLICTS, **BORDERS, **SOCIETY, **LATER, **SECOND, **THIRD,
    **CALAMITIES, **ACCIDENTS, **LOCAL, **FOURTH,
}  # fmt: skip


def article_name(name: str) -> str:
    """The name under which an article's parse is stored."""
    return f"counted: {name}"
