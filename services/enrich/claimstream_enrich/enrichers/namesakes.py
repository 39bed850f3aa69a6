"""Towns that bear the name of one abroad: which countries' towns an article may mean. Pure.

Many towns have namesakes in other countries, and the gazetteer knows one of them. So one town alone does not bring in a
country which the article never names, where it names another more than once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from claimstream_enrich.known_names import known_names
from claimstream_schemas.article import Entity
from claimstream_schemas.gazetteer import WEAK, lookup


def towns_of(text: str, entities: Sequence[Entity]) -> frozenset[str] | None:
    """The countries whose towns the article may mean: those it names, and those of which it names two towns; None for
    any, where it names no country more than once."""
    strong: Counter[str] = Counter()
    states: Counter[str] = Counter()
    for match in known_names(text):
        if match.place.party:
            strong[match.place.party] += 1
            states[match.place.party] += match.place.kind in ("country", "demonym", "capital", "stand_in")
    if not any(times > 1 for times in states.values()):
        return None
    towns = Counter(e.party for e in entities if e.party and e.party not in strong and _is_town(e))
    return frozenset(strong) | {party for party, number in towns.items() if number > 1}


def without_namesakes(entities: Sequence[Entity], of: frozenset[str] | None) -> list[Entity]:
    """The entities; towns of other countries than those (None: any) are of none."""
    if of is None:
        return list(entities)
    return [e.model_copy(update={"party": None}) if e.party not in of and _is_town(e) else e for e in entities]


def _is_town(entity: Entity) -> bool:
    """Whether it is a town or province that the gazetteer places in a country."""
    if entity.type not in ("GPE", "LOC") or entity.party is None:
        return False
    place = lookup(entity.name)
    return place is not None and place.kind in WEAK
