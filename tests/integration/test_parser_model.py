"""The parser gives what the plain model gives, and gives the same to a text alone and in company."""

from __future__ import annotations

import json
from functools import cache

import pytest
import spacy
from spacy.attrs import DEP, ENT_IOB, ENT_TYPE, HEAD, LEMMA, MORPH, POS, SENT_START, TAG
from spacy.tokens import Doc

from claimstream_enrich.nlp import MODEL, Parser, load_nlp
from claimstream_enrich.pipeline import Request
from claimstream_enrich.token_rules import remember_token_rules
from tests.articles import raw_article
from tests.conftest import ROOT

pytestmark = pytest.mark.model

READ = [TAG, POS, MORPH, LEMMA, DEP, HEAD, SENT_START, ENT_IOB, ENT_TYPE]
TEXTS = [
    json.loads(line)["text"]
    for line in (ROOT / "services/cli/claimstream_cli/demo/articles.ndjson").read_text("utf-8").splitlines()
] + [" \n ", "There's nothin' that he ain't gonna do, is there?\n\nThat's what y'all said: let's go."]


@cache
def nlp() -> Parser:
    return load_nlp()


def read(doc: Doc) -> list[list[int]]:
    values: list[list[int]] = doc.to_array(READ).tolist()
    return values


def test_a_text_in_company_is_parsed_bit_for_bit_as_alone() -> None:
    articles: list[Request] = [(raw_article(text=text), {}) for text in TEXTS * 2]
    for (article, layers), together in zip(articles, nlp().pipe(articles), strict=True):
        alone = nlp()(article, layers)
        assert together.tensor.tobytes() == alone.tensor.tobytes()
        assert read(together) == read(alone)


def test_what_is_remembered_of_tokens_is_what_the_plain_model_says() -> None:
    plain = spacy.load(MODEL)
    ours = remember_token_rules(spacy.load(MODEL))
    for text in TEXTS:
        assert read(plain(text)) == read(ours(text))
