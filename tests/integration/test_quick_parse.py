"""What makes a parse quicker changes nothing of the model's own."""

from __future__ import annotations

import pytest
import spacy

from claimstream_enrich.entity_moves import move_at_once
from claimstream_enrich.nlp import MODEL
from claimstream_enrich.token_vectors import quicken_vectors
from tests.unit.enrich.test_entity_moves import names

pytestmark = pytest.mark.model


def test_the_models_names_are_the_same() -> None:
    stock = spacy.load(MODEL)
    text = (
        "Marta Sousa of the Port Authority of Lisbon said on 4 May that 12 boats had left Portugal.\n\nIn Madrid, rain."
    )
    expected = names(stock(text))
    assert len(expected) > 4
    assert names(move_at_once(stock)(text)) == expected


def test_the_models_parses_are_the_same() -> None:
    text = "The harbour master said that two boats, one of them new, had been lost. He thanked those who came to help."
    columns: list[str | int] = ["HEAD", "DEP", "TAG", "LEMMA", "SENT_START", "ENT_IOB", "ENT_TYPE"]
    expected = spacy.load(MODEL)(text).to_array(columns).tolist()
    assert quicken_vectors(spacy.load(MODEL))(text).to_array(columns).tolist() == expected
