"""The chart as Vega draws it, and the service handing it out."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET

import pytest

from claimstream_search.fake import FakeSearcher
from claimstream_search.series import picture
from tests.unit.search.series.sayings import saying
from tests.unit.search.series.test_answer import SAID as CLAIMS_SAID
from tests.unit.search.series.test_chart import SAID, drawn, rows
from tests.unit.search.series.test_store import documents
from tests.unit.search.serving import serving

SVG = "{http://www.w3.org/2000/svg}"


def test_vega_draws_it_with_links() -> None:
    chart = drawn(*SAID)
    root = ET.fromstring(picture.svg(chart))
    texts = {"".join(element.itertext()) for element in root.iter(f"{SVG}text")}
    assert {"≥ 49", "105", "100", "90–110", "Quarnholt", "Veldane", "Red Cross"} <= texts
    links = [element.attrib.values() for element in root.iter(f"{SVG}a")]
    assert len(links) == len(rows(chart["vconcat"][0], "point"))
    assert picture.png(chart)[:8] == b"\x89PNG\r\n\x1a\n"


def test_nothing_found_is_said_in_words() -> None:
    chart = drawn()
    assert "No claim with a figure" in picture.svg(chart).decode()


def test_names_are_text_and_no_markup() -> None:
    chart = drawn(saying(9, party="<b>&Co", affected="</svg><script>"))
    root = ET.fromstring(picture.svg(chart))
    assert not list(root.iter(f"{SVG}script"))


@pytest.mark.parametrize(
    ("accept", "content_type", "start"),
    [
        ("image/svg+xml", "image/svg+xml", b"<svg"),
        ("image/png", "image/png", b"\x89PNG"),
        ("image/*", "image/svg+xml", b"<svg"),
    ],
)
def test_the_service_draws_it(accept: str, content_type: str, start: bytes) -> None:
    with serving(FakeSearcher(documents(CLAIMS_SAID))) as client:
        answer = client.get("/v1/series", headers={"Accept": accept})
    assert answer.headers["content-type"] == content_type
    assert answer.content.startswith(start)


def test_the_drawing_engine_is_loaded_by_the_first_picture_only() -> None:
    code = "import sys, claimstream_search.app; sys.exit('vl_convert' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0
