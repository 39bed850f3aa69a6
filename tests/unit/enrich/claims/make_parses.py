"""Writes parses.json: what the model makes of the texts. Run after a change of either: `python -m ...make_parses`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from spacy.tokens import Doc

from claimstream_enrich.nlp import load_nlp
from claimstream_enrich.pipeline import Nlp, enrich
from claimstream_enrich.registry import ENRICHERS
from claimstream_schemas import identity
from claimstream_schemas.article import RawArticle
from tests.unit.enrich.claims.apart_texts import OFFICES as OFFICES_APART
from tests.unit.enrich.claims.apart_texts import SIDES, TIMES
from tests.unit.enrich.claims.articles import STORIES, Story
from tests.unit.enrich.claims.attributions import STATEMENTS
from tests.unit.enrich.claims.bare_texts import BARE
from tests.unit.enrich.claims.befallen_texts import BEFALLEN
from tests.unit.enrich.claims.cited_texts import CITED
from tests.unit.enrich.claims.counted_articles import ARTICLES, article_name
from tests.unit.enrich.claims.counted_lines import COUNTED_LINES, NO_COUNTS
from tests.unit.enrich.claims.fates_texts import FATES
from tests.unit.enrich.claims.figurative_texts import FIGURATIVE
from tests.unit.enrich.claims.figures import FIGURES
from tests.unit.enrich.claims.grounded_texts import GROUNDED
from tests.unit.enrich.claims.harmed_texts import HARMED
from tests.unit.enrich.claims.joined_texts import JOINED
from tests.unit.enrich.claims.learned_texts import BLEEDING, LEARNED, UNLEARNED
from tests.unit.enrich.claims.left_out_texts import TOLD, TRAPS
from tests.unit.enrich.claims.lines import LINES
from tests.unit.enrich.claims.lines_second import LINES_SECOND
from tests.unit.enrich.claims.lines_third import LINES_THIRD
from tests.unit.enrich.claims.losses_texts import LOSSES
from tests.unit.enrich.claims.neighbour_texts import AT_HOME, CORRECTED, NEIGHBOURS
from tests.unit.enrich.claims.numbered_last import NUMBERED_LAST
from tests.unit.enrich.claims.numbered_later import NUMBERED_LATER
from tests.unit.enrich.claims.numbered_texts import NUMBERED
from tests.unit.enrich.claims.office_texts import OFFICES
from tests.unit.enrich.claims.owned_texts import OWNED
from tests.unit.enrich.claims.part_texts import PARTS
from tests.unit.enrich.claims.plain_texts import PLAIN
from tests.unit.enrich.claims.represented_texts import COUNTED_BY, REPRESENTED
from tests.unit.enrich.claims.scene_texts import SCENES
from tests.unit.enrich.claims.scene_texts_later import SCENES_LATER
from tests.unit.enrich.claims.seldom_texts import COUNTED, OLDER
from tests.unit.enrich.claims.sender_texts import LABELLED, SENT, TELLING
from tests.unit.enrich.claims.setting_texts import SETTINGS
from tests.unit.enrich.claims.sided_texts import SIDED
from tests.unit.enrich.claims.sourced_texts import DESK, DESK_AT_HOME, DESK_LEAD, SOURCED
from tests.unit.enrich.claims.speaking_texts import SPEAKING
from tests.unit.enrich.claims.stated_texts import STATED, UNSTATED
from tests.unit.enrich.claims.struck_texts import STRUCK
from tests.unit.enrich.claims.texts import PUBLISHED, SAMPLES, SOURCE, Sample
from tests.unit.enrich.claims.told import Article
from tests.unit.enrich.claims.told_conflicts import CONFLICTS
from tests.unit.enrich.claims.told_disasters import DISASTERS
from tests.unit.enrich.claims.told_disputes import DISPUTES
from tests.unit.enrich.claims.told_later import LATER
from tests.unit.enrich.claims.told_sides import Report
from tests.unit.enrich.claims.told_sides_clashes import CLASHES
from tests.unit.enrich.claims.told_sides_fresh import FRESH
from tests.unit.enrich.claims.told_sides_last import LAST
from tests.unit.enrich.claims.told_sides_later import LATER as LATER_SIDES
from tests.unit.enrich.claims.told_sides_mixed import MIXED
from tests.unit.enrich.claims.told_sides_streets import STREETS
from tests.unit.enrich.claims.told_sides_unseen import UNSEEN
from tests.unit.enrich.claims.told_sides_wars import WARS
from tests.unit.enrich.claims.topics import TOPICS
from tests.unit.enrich.claims.unlisted_second import UNLISTED_SECOND
from tests.unit.enrich.claims.unlisted_texts import UNLISTED
from tests.unit.enrich.claims.voices import VOICES
from tests.unit.enrich.claims.warring_texts import WARRING
from tests.unit.enrich.claims.weighed_texts import WEIGHED

PARSES = Path(__file__).with_name("parses.json")
_TOKEN = ("id", "start", "end", "tag", "pos", "lemma", "dep", "head")


def article_of(sample: Sample) -> RawArticle:
    """The sample as a raw article."""
    return posted(sample.text, SOURCE, PUBLISHED)


def posted(text: str, source: str, published: str) -> RawArticle:
    """A text as a raw article without a title."""
    return RawArticle.model_validate(
        {
            "article_id": identity.article_id(canonical_url=None, caller_id=None, source=source, title="", text=text),
            "revision": identity.revision("", text),
            "received_at": published,
            "source": source,
            "text": text,
            "published_at": published,
            "published_at_basis": "given",
        }
    )


def parses() -> dict[str, dict[str, Any]]:
    """Every text's parse, without what no rule reads."""
    nlp = load_nlp()
    samples = SAMPLES | {
        text: Sample(text)
        for text in (*COUNTED_LINES, *NO_COUNTS, *FIGURES, *BARE, *STATEMENTS, *TOPICS, *HARMED, *PARTS, *FATES)
    }
    made = {name: nlp(article_of(sample), {}) for name, sample in samples.items()}
    made |= {name: _in_pipeline(posted(story.text, story.source, story.published), nlp) for name, story in stories()}
    single = (
        *TOLD,
        *NUMBERED,
        *NUMBERED_LATER,
        *NUMBERED_LAST,
        *TRAPS,
        *LINES,
        *LINES_SECOND,
        *LINES_THIRD,
        *STRUCK,
        *LOSSES,
        *STATED,
        *UNSTATED,
        *BEFALLEN,
        CORRECTED,
        *FIGURATIVE,
        *LEARNED,
        BLEEDING,
        *UNLEARNED,
        *SIDES,
        *OFFICES_APART,
        *TIMES,
        *NEIGHBOURS,
        *AT_HOME,
        *SIDED,
        *PLAIN,
        *SETTINGS,
        *SCENES,
        *SCENES_LATER,
        *JOINED,
        *OWNED,
        *GROUNDED,
        *spoken(),
        *UNLISTED,
        *UNLISTED_SECOND,
        *CITED,
        *SOURCED,
        DESK,
        DESK_LEAD,
        DESK_AT_HOME,
        *SPEAKING,
        *OFFICES,
        *REPRESENTED,
        *COUNTED_BY,
        *COUNTED,
        *OLDER,
        *WARRING,
        *WEIGHED,
        *SENT,
        *LABELLED,
        *TELLING,
    )
    made |= {text: _in_pipeline(article_of(Sample(text)), nlp) for text in single}
    made |= {name: _in_pipeline(posted(a.text, a.source, a.published), nlp) for name, a in told_articles()}
    made |= {name: _in_pipeline(posted(a.text, a.source, a.published), nlp) for name, a in sided_reports()}
    made |= {article_name(n): _in_pipeline(posted(a.text, a.source, a.published), nlp) for n, a in ARTICLES.items()}
    return {name: _slim(parse.to_json()) for name, parse in made.items()}


def stories() -> list[tuple[str, Story]]:
    """The articles, by the names their parses have."""
    return [(f"story: {name}", story) for name, story in STORIES.items()]


def told_articles() -> list[tuple[str, Article]]:
    """The articles about who says what, by the names their parses have."""
    return [(f"told: {name}", a) for name, a in (CONFLICTS | DISASTERS | DISPUTES | LATER).items()]


def sided_reports() -> list[tuple[str, Report]]:
    """The articles on conflicts with every figure, by the names their parses have."""
    reports = WARS | CLASHES | STREETS | LATER_SIDES | LAST | MIXED | UNSEEN | FRESH
    return [(f"sides: {name}", report) for name, report in reports.items()]


def spoken() -> list[str]:
    """The texts about who says it."""
    return [text for kind in VOICES.values() for text in kind]


def _in_pipeline(article: RawArticle, nlp: Nlp) -> Doc:
    """The parse as the enrichers get it: what they find before it may bear on it."""
    seen: list[Doc] = []

    def remembering(raw: RawArticle, layers: Any) -> Doc:
        seen.append(nlp(raw, layers))
        return seen[-1]

    enrich(article, ENRICHERS, remembering)
    return seen[-1]


def _slim(parse: dict[str, Any]) -> dict[str, Any]:
    tokens = [{key: token[key] for key in _TOKEN} for token in parse["tokens"]]
    return {"text": parse["text"], "ents": parse["ents"], "sents": parse["sents"], "tokens": tokens}


def written(made: dict[str, dict[str, Any]]) -> str:
    """The file's text: a line per token keeps differences readable."""
    lines = []
    for name, parse in made.items():
        tokens = ",\n".join(json.dumps(token, ensure_ascii=False) for token in parse["tokens"])
        rest = {key: parse[key] for key in ("text", "ents", "sents")}
        lines.append(f'{json.dumps(name)}: {json.dumps(rest, ensure_ascii=False)[:-1]}, "tokens": [\n{tokens}]}}')
    return "{\n" + ",\n".join(lines) + "\n}\n"


if __name__ == "__main__":
    PARSES.write_text(written(parses()), encoding="utf-8")
