"""Names are folded here as the indices fold them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimstream_search.folding import folded
from tests.unit.each import each

SPELT = {
    "Türkiye": "turkiye",
    "Đorđe Šišić": "dorde sisic",
    "Sørland Æter": "sorland aeter",
    "STRAẞE": "strasse",
    "People’s Post": "people's post",
    "Coast–Post": "coast-post",
    "Ａbc": "abc",
    "İzmir": "izmir",
    "ЙОД": "йод",
    "Άλφα": "άλφα",
    "서울": "서울",
    "が": "が",
}
"""Names, and what Elasticsearch's normalizer `folded` makes of them (also run on the engines)."""


@each("name", SPELT)
def test_names(name: str) -> None:
    assert folded(name) == SPELT[name]


@given(st.text())
def test_what_is_folded_stays(name: str) -> None:
    assert folded(folded(name)) == folded(name)
