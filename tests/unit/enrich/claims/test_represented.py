"""Whom somebody speaks for: public services, callings, bodies by what stands beside their names."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.claims.body_kinds import is_office, is_service
from claimstream_enrich.claims.business_names import is_business_named
from tests.unit.each import each
from tests.unit.enrich.claims.represented_texts import COUNTED_BY, REPRESENTED
from tests.unit.enrich.claims.stored import claims_in
from tests.unit.enrich.claims.test_speaking import cited


@each("text", REPRESENTED)
def test_whom_they_speak_for(text: str) -> None:
    assert cited(text) == REPRESENTED[text]


@each("text", COUNTED_BY)
def test_whose_the_figures_are(text: str) -> None:
    counted = [claim.claimant.name for claim in claims_in(text) if claim.quantity is not None]
    assert tuple(" ".join(name.split()[:1]) for name in counted) == COUNTED_BY[text]


def test_services_by_what_they_do() -> None:
    assert is_service("Revenue and Customs Enforcement")
    assert is_service("Public Prosecution")
    assert is_service("Civil Defence")
    assert is_service("Border Patrol")
    assert is_service("State Committee")
    assert is_service("Example Medical College Hospital")
    assert not is_service("Example Hospital")
    assert not is_service("Enforcement")
    assert not is_service("Central Committee")


def test_offices_of_those_who_live_together_are_no_state_s() -> None:
    assert is_office("chairman of the commune's people's committee")
    assert is_office("president of the republic")
    assert not is_office("president of one of the peasant communities")
    assert is_office("DIG")
    assert is_office("prefect of the department")


def test_businesses_by_what_stands_beside_their_names() -> None:
    assert is_business_named("the Ana Kimya company burnt", "Ana Kimya")
    assert is_business_named("the timber firm Bosque Vivo said", "Bosque Vivo")
    assert is_business_named("from Vilca Copper, the mine's owner, and", "Vilca Copper")
    assert not is_business_named("said Anna Weber, the plant's owner, who", "Anna Weber")
    assert not is_business_named("the firm fell, and Ana Kimya left", "Ana Kimya")
    assert not is_business_named("the Kimya company", "Kimya")


@given(st.text(max_size=60), st.text(max_size=20))
def test_any_words_are_read(text: str, name: str) -> None:
    assert isinstance(is_business_named(text, name), bool)
    assert isinstance(is_service(name), bool)
    assert isinstance(is_office(text), bool)
