"""Hypothesis seeds Python's generator for each example and leaves numpy's own alone: so nothing may draw from that."""

from __future__ import annotations

import importlib
import random
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.internal import entropy

from tests.conftest import ROOT

# All but making a generator of one's own, and keeping the state of numpy's and putting it back.
DRAWS = re.compile(r"numpy import .*\brandom\b|\b(?:np|numpy)\.random\b(?!\.(?:default_rng|Generator|[gs]et_state)\b)")
SEEDED = {"tests/unit/enrich/test_entity_moves.py"}  # it puts the state back


def draws(path: Path) -> bool:
    source = path.read_bytes()
    return b"random" in source and DRAWS.search(source.decode()) is not None


def test_nothing_draws_from_the_generator_of_numpy() -> None:
    sources = [path for folder in ("schemas", "services", "tests") for path in (ROOT / folder).rglob("*.py")]
    assert len(sources) > 500
    assert {str(path.relative_to(ROOT)) for path in sources if path != Path(__file__) and draws(path)} == SEEDED


@pytest.mark.parametrize(
    ("source", "does"),
    [
        ("import numpy as np\nnp.random.rand(3)\n", True),
        ("weights = numpy.random.normal(size=3)", True),
        ("from numpy import array, random\n", True),
        ("from numpy.random import rand", True),
        ("draw = np.random.default_rng(0)\nstate = np.random.get_state()\nrandom.random()", False),
    ],
)
def test_drawing_from_it_is_found(source: str, does: bool, tmp_path: Path) -> None:
    path = tmp_path / "weights.py"
    path.write_text(source)
    assert draws(path) == does


@given(st.integers())
def test_hypothesis_seeds_the_generator_of_python_only(seed: int) -> None:
    importlib.import_module("numpy")  # of a numpy that nobody has imported it knows nothing
    managed = list(entropy.RANDOMS_TO_MANAGE.values())
    assert random in managed
    assert not any(isinstance(one, entropy.NumpyRandomWrapper) for one in managed)
    assert random.getstate() == random.Random(0).getstate()
    random.seed(seed)
