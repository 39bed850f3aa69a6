"""216 articles with gold by authors who saw the contract and never the code: what an unseen article gives.

`docs/evaluation.md` has what was right when each set was first run, and on which the rules have been worked since.
"""

from __future__ import annotations

from tests.eval.blind.calamities_first import FIRST as CALAMITIES_FIRST
from tests.eval.blind.calamities_second import SECOND as CALAMITIES_SECOND
from tests.eval.blind.calamities_third import THIRD as CALAMITIES_THIRD
from tests.eval.blind.conflicts_first import FIRST as CONFLICTS_FIRST
from tests.eval.blind.conflicts_fourth import FOURTH as CONFLICTS_FOURTH
from tests.eval.blind.conflicts_second import SECOND as CONFLICTS_SECOND
from tests.eval.blind.conflicts_third import THIRD as CONFLICTS_THIRD
from tests.eval.blind.eighth import EIGHTH
from tests.eval.blind.fifth import FIFTH
from tests.eval.blind.fourth import FOURTH
from tests.eval.blind.seventh import SEVENTH
from tests.eval.blind.sixth import SIXTH
from tests.eval.blind.third_first import FIRST as THIRD_FIRST
from tests.eval.blind.third_second import SECOND as THIRD_SECOND
from tests.eval.blind.third_third import THIRD as THIRD_THIRD
from tests.unit.enrich.claims.told_sides import Report

SETS: dict[str, dict[str, Report]] = {
    "conflicts": CONFLICTS_FIRST | CONFLICTS_SECOND | CONFLICTS_THIRD | CONFLICTS_FOURTH,
    "calamities": CALAMITIES_FIRST | CALAMITIES_SECOND | CALAMITIES_THIRD,
    "third": THIRD_FIRST | THIRD_SECOND | THIRD_THIRD,
    "fourth": FOURTH,
    "fifth": FIFTH,
    "sixth": SIXTH,
    "seventh": SEVENTH,
    "eighth": EIGHTH,
}
"""Reports by set: conflicts and politics; calamities, crime and a strike; both; then plainer ones, as filed every day:
48 and 36 that were worked in, 24 (`sixth`) that were not; 52 that were, 20 whose errors were read."""
