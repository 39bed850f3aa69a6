"""docs/adding-an-enricher.md is true: its code runs as it stands."""

from __future__ import annotations

import re
from typing import Any

from claimstream_enrich.pipeline import check_order, enrich
from tests.articles import raw_article
from tests.conftest import ROOT


def no_parse(*_: object) -> Any:
    raise AssertionError("this enricher needs no parse")


def test_the_enricher_of_the_documentation_works_as_shown() -> None:
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / "docs" / "adding-an-enricher.md").read_text(), re.DOTALL)
    scope: dict[str, Any] = {"__name__": "documentation"}
    for block in blocks:
        exec(compile(block, "adding-an-enricher.md", "exec"), scope)
    check_order(scope["ENRICHERS"])
    enriched = enrich(raw_article(text="SIGN UP NOW\nRain fell.\n"), scope["ENRICHERS"], no_parse)
    assert [(b.start, b.end, b.rule) for b in enriched.boilerplate] == [(0, 11, "shouting")]
