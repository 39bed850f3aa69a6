"""Words that are not ours: what they mean is asked back, and what is asked back can be given."""

from __future__ import annotations

from typing import get_args

import pytest

from claimstream_schemas.claim import Measure, Role
from claimstream_search import meant, vocabulary
from claimstream_search.meant import parameter_meant, value_meant
from tests.unit.search.serving import Client


@pytest.mark.parametrize(
    ("path", "asked"),
    [
        ("/v1/claims?claimant_party=Armenia", "claimant_party: no such parameter: did you mean 'party'?"),
        ("/v1/series?party=Armenia", "party: no such parameter: did you mean 'claimant_party'?"),
        ("/v1/series?event_from=2022-09-13", "event_from: no such parameter: did you mean 'from'?"),
        ("/v1/claims?measure=kiled", "measure: 'kiled' is not one of its values: did you mean 'killed'?"),
        ("/v1/claims?measure=!Injured", "measure: 'injured' is not one of its values: did you mean 'wounded'?"),
        ("/v1/series?measure=dead", "measure: 'dead' is not one of its values: did you mean 'killed'?"),
        ("/v1/series?measure=Killed", "measure: 'Killed' is not one of its values: did you mean 'killed'?"),
        ("/v1/claims?measure=eaten", "measure: 'eaten' is not one of its values"),
    ],
)
def test_what_is_meant_is_asked_back(client: Client, path: str, asked: str) -> None:
    answer = client.get(path)
    assert (answer.status_code, answer.json()["detail"]) == (422, asked)


def test_only_what_can_be_given_is_asked_back() -> None:
    assert set(meant._VALUES.values()) <= {*get_args(Measure), *get_args(Role)}
    assert not set(meant._VALUES) & {*get_args(Measure), *get_args(Role)}
    assert value_meant("soldiers", get_args(Measure)) == ""
    assert value_meant("soldiers", get_args(Role)) == ": did you mean 'military'?"
    assert parameter_meant("claimant_party", vocabulary.names("claims")) == ": did you mean 'party'?"
    assert parameter_meant("party", ("colour",)) == ""
