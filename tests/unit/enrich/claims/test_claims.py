"""Whole claims of the samples: claimant, act, figure, side, time."""

from __future__ import annotations

from dataclasses import dataclass

from claimstream_schemas import identity
from claimstream_schemas.base import Span
from claimstream_schemas.claim import Claim
from tests.unit.each import each
from tests.unit.enrich.claims.make_parses import article_of
from tests.unit.enrich.claims.stored import claims, quoted
from tests.unit.enrich.claims.texts import SAMPLES, SOURCE


@dataclass(frozen=True, slots=True)
class Count:
    """A figure of a claim as expected: who says it, for which side, what and whose."""

    claimant: str
    party: str | None
    measure: str
    value: float | None
    affected: str | None
    role: str = "any"
    qualifier: str = "exactly"
    viewpoint: str = "unknown"


COUNTS: dict[str, list[Count]] = {
    "said": [Count("Chile", "Chile", "killed", 40, "Chile", "military", "at_least", "own")],
    "own_and_enemy": [
        Count("Peru", "Peru", "killed", 12, "Chile", "military", viewpoint="adversary"),
        Count("Chile", "Chile", "killed", 7, "Chile", "military", viewpoint="own"),
    ],
    "dead_and_injured": [
        Count("police", "Kenya", "killed", 3, "Kenya", viewpoint="own"),
        Count("police", "Kenya", "wounded", 17, "Kenya", viewpoint="own"),
    ],
    "toll_rose": [
        Count("Home Ministry", "Nepal", "killed", 41, "Nepal", viewpoint="own"),
        Count("Home Ministry", "Nepal", "killed", 30, "Nepal", viewpoint="own"),
    ],
    "updating": [
        Count("Peruvian army", "Peru", "killed", 71, "Peru", "military", viewpoint="own"),
        Count("Peruvian army", "Peru", "killed", 50, "Peru", "military", viewpoint="own"),
    ],
    "chain": [Count("fire brigade", None, "missing", 9, None)],
    "citing": [Count("mayor of Lima", "Peru", "destroyed", 200, "Peru", qualifier="about", viewpoint="own")],
    "according_to": [
        Count("Red Cross", "Red Cross", "missing", None, "Ghana", "child", "range", "third_party"),
    ],
    "outlet": [
        Count(SOURCE, None, "present", None, "Peru", qualifier="vague"),
        Count(SOURCE, None, "killed", 3000, None, qualifier="about"),
    ],
    "denied": [Count("Omar Brandt", None, "killed", 6, None)],
    "pronouns": [
        Count("Rosa Okello", None, "evacuated", 300, None),
        Count("Rosa Okello", None, "missing", 2, None, "medic"),
    ],
    "body_again": [Count("Brown Hospital", "Brown Hospital", "wounded", 23, None)],
    "nobody": [Count("airline", None, "killed", 0, None), Count("airline", None, "wounded", 1, None)],
    "bodies": [Count("Chile", "Chile", "killed", 100, "Peru", "military", viewpoint="adversary")],
    "including": [Count("ministry", None, "killed", 40, None), Count("ministry", None, "killed", 12, None, "child")],
    "money": [Count("company", None, "money", 85_000_000, None)],
    "area": [Count("president", None, "seized_area", 10, None)],
    "gapped": [
        Count("Chile", "Chile", "killed", 5, "Chile", "military", viewpoint="own"),
        Count("Peru", "Peru", "wounded", 7, "Peru", "military", viewpoint="own"),
    ],
    "added_behind_and": [Count("fire brigade", None, "killed", 9, None)],
    "missing_at": [Count("coast guard", None, "missing", 41, None), Count("coast guard", None, "missing", 46, None)],
    "detained": [Count("lawyer", None, "detained", 8, None), Count("lawyer", None, "detained", 23, None)],
    "not_counts": [],
    "unsaid": [],
}

ACTS: dict[str, list[tuple[str, str, str]]] = {
    "said": [("Chile", "state", "say")],
    "denied": [("Omar Brandt", "deny", "deny")],
    "accused": [("Ana Quiroga", "accuse", "accuse"), ("Ana Quiroga", "warn", "warn")],
    "bodies": [("Chile", "promise", "offer")],
    "quote": [("Ivo Lindt", "state", "say")],
    "urged": [("United Nations", "call_for", "urge"), ("Paul Tesfaye", "call_for", "call")],
    "false": [("ministry", "deny", "say")],
    "quoted_as": [("Peru's ambassador", "state", "say")],
    "in_words": [("engineer", "state", "word")],
    "citing": [("mayor of Lima", "report", "cite")],
    "unsaid": [],
}


def count(claim: Claim) -> Count:
    quantity = claim.quantity
    assert quantity is not None
    return Count(
        claim.claimant.name,
        claim.claimant.party,
        quantity.measure,
        quantity.value,
        quantity.affected.party,
        quantity.affected.role,
        quantity.qualifier,
        claim.viewpoint,
    )


def only(name: str) -> Claim:
    (claim,) = claims(name)
    return claim


@each("name", COUNTS)
def test_figures(name: str) -> None:
    assert [count(claim) for claim in claims(name) if claim.quantity] == COUNTS[name]


@each("name", ACTS)
def test_acts(name: str) -> None:
    assert [(c.claimant.name, c.act, c.cue.lemma) for c in claims(name)] == ACTS[name]


@each("name", SAMPLES)
def test_every_sample_keeps_the_rules(name: str) -> None:
    found = claims(name)
    article = article_of(SAMPLES[name])
    assert len({claim.claim_id for claim in found}) == len(found)
    for claim in found:
        cue = None
        if claim.cue.start is not None and claim.cue.end is not None:
            cue = Span(start=claim.cue.start, end=claim.cue.end)
        assert claim.statement_id == identity.statement_id(article.article_id, article.revision, cue, claim.content)
        assert claim.claim_id == identity.claim_id(claim.statement_id, claim.quantity)
        assert (claim.claimant.type == "OUTLET") == (claim.cue.lemma is None) == (claim.style == "none")
        assert claim.attribution[0].kind == "outlet"
        assert claim.producer == "claims@1.11.0"
        assert claim.text.strip() == claim.text


def test_an_outdated_figure_points_to_its_successor_and_is_dated_before_it() -> None:
    for name in ("toll_rose", "updating", "missing_at"):
        live, outdated = claims(name)
        assert live.quantity
        assert outdated.quantity
        assert (live.quantity.previous, outdated.quantity.previous) == (False, True)
        assert outdated.superseded_by == live.claim_id
        assert live.superseded_by is None
        assert outdated.claimed_at.value < live.claimed_at.value
        assert live.event_time
        assert outdated.event_time
        assert outdated.event_time.start <= min(outdated.claimed_at.value, live.event_time.start)


def test_denials_are_denied() -> None:
    assert [only("denied").polarity, only("false").polarity, only("said").polarity] == ["denied", "denied", "asserted"]


def test_a_negated_figure_is_denied() -> None:
    counted = {c.quantity.text: c.polarity for c in claims("not_hurt") if c.quantity}
    assert counted == {"The driver": "asserted", "two": "denied"}


def test_what_is_foreseen_or_supposed_is_not_actual() -> None:
    assert [only(name).modality for name in ("projected", "feared", "hypothetical", "said")] == [
        "projected",
        "projected",
        "hypothetical",
        "actual",
    ]


def test_both_sides_make_a_statement_each() -> None:
    found = claims("both_sides")
    assert sorted(claim.claimant.party or "" for claim in found) == ["Chile", "Peru"]
    assert len({claim.statement_id for claim in found}) == 2
    assert all(claim.act == "accuse" for claim in found)


def test_quotations_are_direct_speech() -> None:
    claim = only("quote")
    assert claim.style == "direct"
    assert claim.claimant.role == "ferry captain"
    assert quoted("quote", claim)[-1].endswith('minute."')


def test_the_chain_goes_from_the_outlet_inwards() -> None:
    assert [link.name for link in only("chain").attribution] == [SOURCE, "harbour master", "fire brigade"]
    assert [link.name for link in only("citing").attribution] == [SOURCE, "Example News", "mayor of Lima"]


def test_times() -> None:
    said = only("said")
    assert said.event_time
    assert (said.event_time.start, said.event_time.basis) == ("2024-05-07", "weekday")
    assert (said.claimed_at.value, said.claimed_at.basis) == ("2024-05-10", "published")
    bus = claims("dead_and_injured")[0]
    assert (bus.claimed_at.value, bus.claimed_at.basis) == ("2024-05-09", "weekday")
    march, war = claims("outlet")
    assert march.event_time
    assert (march.event_time.start, march.background) == ("2024-05-05", False)
    assert war.event_time
    assert (war.event_time.start, war.background) == ("1990-01-01", True)


def test_a_statement_without_figure_or_date_has_no_event_time() -> None:
    assert only("quote").event_time is None


def test_what_a_claim_is_about() -> None:
    assert only("area").about == ["Peru"]
    assert claims("own_and_enemy")[0].entities == ["Peru", "Chilean"]
