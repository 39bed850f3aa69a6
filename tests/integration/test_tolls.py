"""The tolls of invented reports, by the model and the whole pipeline."""

from __future__ import annotations

import pytest

from claimstream_enrich.nlp import load_nlp
from claimstream_enrich.pipeline import enrich
from claimstream_enrich.registry import ENRICHERS
from claimstream_schemas.article import RawArticle
from tests.eval.tolls.toll import Toll, toll_of
from tests.integration.later_tolls import LATER_REPORTS
from tests.integration.tolls import REPORTS
from tests.unit.enrich.claims.make_parses import posted

MISSED = {
    "Body found in burned car identified",  # dead persons of two sentences do not add up
    "Student shot at bus stop dies",  # "a 14-year-old girl" is taken for the student
    "Vigil held for slain barber",  # "his nephew, who was shot" may be the dead one
    "Teens charged with shooting mail carrier",  # nobody knows that a carrier is a person
}
"""Reports read wrongly today, by headline."""


def article(title: str, text: str) -> RawArticle:
    return posted(text, "Quiet Gazette", "2018-05-14T12:00:00Z").model_copy(update={"title": title})


@pytest.mark.model
def test_tolls_of_reports() -> None:
    nlp = load_nlp()
    wrong = {
        title
        for title, text, toll in (*REPORTS, *LATER_REPORTS)
        if toll_of(enrich(article(title, text), ENRICHERS, nlp).claims, title) != Toll(*toll)
    }
    assert wrong == MISSED
