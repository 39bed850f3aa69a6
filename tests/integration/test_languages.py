"""Texts in other languages are kept and named, and nothing is claimed in them; damaged English is read all the same."""

from __future__ import annotations

import pytest

from claimstream_enrich.pipeline import enrich
from claimstream_enrich.registry import ENRICHERS
from claimstream_schemas.article import EnrichedArticle
from claimstream_schemas.spans import broken_spans
from tests.articles import raw_article
from tests.integration.test_any_text import nlp

pytestmark = pytest.mark.model

OTHERS = {
    "de": "Die Regierung in Bern hat am Montag mitgeteilt, dass zwölf Soldaten bei einem "
    "Lawinenunglück getötet wurden. "
    "Der Minister sagte, fünf weitere würden noch vermisst.",
    "fr": "Le ministère de la Santé du Tchad a déclaré lundi que douze personnes étaient mortes du choléra. "
    "Selon la Croix-Rouge, 300 autres sont hospitalisées.",
    "es": "El gobierno de Perú informó el lunes de que doce soldados murieron en los combates. "
    "Según la policía, 300 personas fueron evacuadas de la ciudad.",
    "it": "Il ministero della Difesa ha detto lunedì che 12 soldati sono morti. "
    "Secondo la polizia, 300 persone sono state evacuate dalla città di Lima.",
    "pt": "O governo do Peru disse na segunda-feira que 12 soldados morreram. "
    "Segundo a polícia, 300 pessoas foram retiradas da cidade.",
    "nl": "De regering van Peru zei maandag dat 12 soldaten zijn omgekomen. "
    "Volgens de politie zijn 300 mensen geëvacueerd uit de stad.",
    "pl": "Rząd Peru poinformował w poniedziałek, że zginęło 12 żołnierzy. "
    "Według policji ewakuowano 300 osób z miasta.",
    "tr": "Peru hükümeti pazartesi günü 12 askerin öldüğünü açıkladı. Polise göre 300 kişi şehirden tahliye edildi.",
    "ru": "Правительство Перу сообщило в понедельник, что погибли 12 солдат. "
    "По данным полиции, 300 человек были эвакуированы.",
    "ar": "قالت حكومة بيرو يوم الاثنين إن 12 جنديا قتلوا في المعارك. وبحسب الشرطة، تم إجلاء 300 شخص من المدينة.",
    "zh": "秘鲁政府周一表示，有12名士兵在战斗中丧生。据警方称，300人已从该市撤离。总统称这次袭击是不可接受的。",
    "hi": "पेरू सरकार ने सोमवार को कहा कि लड़ाई में 12 सैनिक मारे गए। पुलिस के अनुसार 300 लोगों को शहर से निकाला गया।",
    "hy": "Կառավարությունը երկուշաբթի հայտնեց, որ զոհվել է 12 զինծառայող։ "
    "Ոստիկանության տվյալներով 300 մարդ տարհանվել է։",
    "id": "Pemerintah Peru mengatakan pada hari Senin bahwa 12 tentara tewas. "
    "Menurut polisi, 300 orang dievakuasi dari kota itu.",
    "sw": "Serikali ya Peru ilisema Jumatatu kwamba wanajeshi 12 waliuawa. "
    "Kwa mujibu wa polisi, watu 300 walihamishwa kutoka mjini.",
    "ko": "페루 정부는 월요일 전투에서 군인 12명이 사망했다고 밝혔다. 경찰에 따르면 300명이 대피했다.",
}
"""Each tells of dead soldiers and people moved, in words an English parser may take for claims."""
ENGLISH = (
    "Peru's government said on Monday that 12 soldiers had been killed. "
    "Police denied that 300 people had been evacuated from the city. "
)


def enriched(text: str, language: str | None = None) -> EnrichedArticle:
    article = enrich(raw_article(text=text, language=language), ENRICHERS, nlp())
    assert [report.error for report in article.enrichers if report.status != "ok"] == []
    assert broken_spans(article) == []
    return article


@pytest.mark.parametrize("code", OTHERS)
def test_another_language_is_named_and_claims_nothing(code: str) -> None:
    article = enriched(OTHERS[code])
    assert article.language is not None
    assert (article.language.code, article.language.basis) == (code, "detected")
    assert article.claims == []


@pytest.mark.parametrize("code", OTHERS)
def test_a_wrong_language_from_the_caller_invents_nothing(code: str) -> None:
    assert enriched(OTHERS[code], "en").claims == []


@pytest.mark.parametrize("code", OTHERS)
def test_a_foreign_paragraph_in_an_english_article_adds_no_claim(code: str) -> None:
    article = enriched(f"{ENGLISH * 3}\n\n{OTHERS[code]}", "en")
    assert article.claims
    assert all(claim.text in ENGLISH for claim in article.claims)


@pytest.mark.parametrize(
    "text",
    [
        "Peruâ€™s government said on Monday that 12 soldiers had been killed.",
        "Peru&#39;s government said on Monday that 12 sol\u00addiers had been killed.",
        "Truce talks resumePeru said on Monday that 12 soldiers had been killed.",
        "The talks -in Lima- failed.\r\nPeru said on Monday that 12 soldiers had been killed",
    ],
)
def test_damaged_english_is_read(text: str) -> None:
    (claim,) = enriched(text, "en").claims
    assert (claim.claimant.party, claim.quantity and claim.quantity.value) == ("Peru", 12)
    assert claim.text in text
