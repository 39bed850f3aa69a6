"""What is looked for in a quick way is what the plain way finds: the patterns as one would write them stand here."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimstream_enrich import repair
from claimstream_enrich.claims import episodes, quotes, turns
from claimstream_enrich.claims.quantities import _BEFORE, _BEFORE_BY_END
from claimstream_enrich.claims.statements import ranges, trim
from claimstream_enrich.enrichers import affiliation, contests, date_anchors, descriptions, home_signs, state_signs
from claimstream_enrich.enrichers.boilerplate import mark
from claimstream_enrich.enrichers.boilerplate_rules import RULES, Rule
from claimstream_enrich.enrichers.date_finder import find
from claimstream_enrich.enrichers.letters import in_small, letters_of
from claimstream_enrich.enrichers.names import folded_name
from claimstream_enrich.tree import Tree
from claimstream_schemas import gazetteer
from tests.unit.enrich.claims.trees import trees

_PLAIN = {
    "a quotation mark": (quotes._MARK, r"''|``|‘‘|’’|[\"“”„«»]"),
    "an opening single mark": (quotes._SINGLE_OPENING, r"(?<![\w'‘’])['‘](?=\w)"),
    "the end of a sentence": (affiliation._SENTENCE, r"(?<!\b[A-Z])[.!?;:](?=[\s\"”])|[\n\"“”]"),
    "a result": (contests._RESULT, r"(?<![\w-])\d{1,3}[-–]\d{1,3}(?![\w-])"),
    "digits": (date_anchors._DIGITS, r"\d+"),
}
_SIGNS = st.text(alphabet="aAx19٣² .!?:;-–\n\"“”„«»'`‘’", max_size=30)


@pytest.mark.parametrize("name", _PLAIN)
@given(text=_SIGNS)
def test_a_pattern_that_begins_with_a_set_finds_the_same(name: str, text: str) -> None:
    quick, plain = _PLAIN[name]
    assert [match.span() for match in quick.finditer(text)] == [match.span() for match in re.finditer(plain, text)]


_LINE = st.text(alphabet='ANnb:. \t-“"1', max_size=14)


@given(
    st.lists(st.one_of(_LINE, st.sampled_from(("CHAIR: Now.", "It held. BELL: No.", "Ada Bell: “Yes”"))), max_size=5)
)
def test_speakers_are_found_in_lines_with_a_colon(lines: list[str]) -> None:
    text = "\n".join(lines)
    found = {match.span() for match in turns._openings(text)}
    assert found == {match.span() for pattern in (turns._TURN, turns._INLINE) for match in pattern.finditer(text)}


@pytest.mark.parametrize(
    "sentence",
    [
        "The valley burned in the early 1990s.",
        "It was the World War of the 1940s.",
        "A decade ago the dam held.",
        "The Previous Flood took six.",
        "An earlier, smaller fire took two.",
        "Two people drowned on Friday.",
        "Some time ago it was calm.",
    ],
)
def test_an_earlier_episode_is_told_by_the_same_words(sentence: str) -> None:
    assert episodes._tells_of_earlier(sentence) == bool(episodes._EARLIER.search(sentence))


@pytest.mark.parametrize(
    "office", ["the king of ", "Troops from the ", "the Foreign Ministry of\nthe Republic of ", "king "]
)
def test_a_sign_of_a_state_before_a_name_ends_in_of_or_from(office: str) -> None:
    assert bool(state_signs._OF.search(office)) <= bool(state_signs._ENDS_IN_OF.search(office[-12:]))


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.needs], ids=lambda rule: rule.name)
@pytest.mark.parametrize(
    "piece",
    [
        "Sorry, YOUR WEB BROWSER does not support this clip.",
        "This app can’t play it.",
        "Flooded Streets: See Our Photos",
        "This site sets Cookies: ACCEPT them all.",
        "© Harbour Gazette. All rights RESERVED.",
        "The dam held (PHOTO: Ada Bakkerud) for a day [with inputs from agencies].",
    ],
)
def test_every_match_of_a_rule_holds_a_word_it_needs(piece: str, rule: Rule) -> None:
    if rule.pattern.search(piece):
        assert rule.may_match(piece.lower())
        assert rule.name in [found.rule for found in mark(f"{piece}\n\nThe river rose again on Friday, they said.")]


@given(
    st.lists(st.sampled_from(("Bell", "B.C.", "3rd", "al", "alone", "ni", "dpa", "x", ".", "-", " ", "é")), max_size=9)
)
def test_openings_of_names_are_found_in_order(words: list[str]) -> None:
    text = "".join(words)
    small = "|".join(re.escape(word) for word, _ in gazetteer._small_openings())
    plain = rf"{gazetteer._OPENING.pattern}|(?<![^\W_])(?:{small})(?![^\W_])"
    assert [match.span() for match in gazetteer._openings(text)] == [match.span() for match in re.finditer(plain, text)]


def test_no_sign_of_damage_is_among_the_characters_left_out() -> None:
    assert not (repair._LEADS | repair._HIDDEN).intersection(repair._ASCII.decode())


@given(st.lists(st.sampled_from(("May", "March", "x", "ago", "é", "\ud800", "3", " ", "-", "Friday")), max_size=9))
def test_words_of_dates_are_found_among_letters_alone(words: list[str]) -> None:
    text = "".join(words)
    wanted = date_anchors._WORDS.intersection(re.findall(r"[A-Za-z]{3,}", text))
    assert date_anchors._WORDS.intersection(letters_of(text)) == wanted


@given(st.text(alphabet="aIiİıßẞΣςé\ud800", max_size=9))
def test_in_small_letters_each_stands_in_its_place(text: str) -> None:
    assert len(in_small(text)) == len(text)
    assert in_small(text).replace("i", "") == text.lower().replace("i̇", "").replace("i", "")


_PIECES = (
    "Nashua, N.H.", "N.H", "Reading, Pa.", "Québec", "öbb", "ÖVP", "İzmir", "Virginia’s", "West Virginia", "THE BRONX",
    "the Bronx", "New Jersey", "Gov. Bell", "$3", "911", "1.911", "é", "lakh", "-", ".", "'", ", ", " ", " ",
)  # fmt: skip


@given(st.lists(st.sampled_from(_PIECES), max_size=9))
def test_signs_of_a_country_are_found_by_the_words_a_text_has(pieces: list[str]) -> None:
    text = "".join(pieces)
    found = list(home_signs._found(text))
    with pytest.MonkeyPatch.context() as patch:
        every = [(word.start(), word[0]) for word in home_signs._WORD.finditer(text)]
        patch.setattr(home_signs, "_openings", lambda _: every)
        assert list(home_signs._found(text)) == found


@given(st.text(alphabet="AÉaeb_1ß", min_size=4, max_size=8), st.text(alphabet="AÉaeb_1ß", min_size=4, max_size=8))
def test_a_word_that_begins_like_a_name_may_begin_so(word: str, name: str) -> None:
    names = {folded_name(name)[: state_signs.STEM]}
    assert folded_name(word)[: state_signs.STEM] not in names or state_signs._may_begin(word, names)


@given(
    st.lists(
        st.sampled_from(("the ", "The ", "he ", "t", " ", "ministry", "ministry of", "trade bloc", ".")), max_size=8
    )
)
def test_descriptions_are_found_where_a_word_begins(words: list[str]) -> None:
    text, quick = "".join(words), descriptions._DESCRIPTION
    plain = quick.pattern.replace(r"[Tt](?<!\w.)he", r"\b[Tt]he")
    assert [match.span() for match in quick.finditer(text)] == [match.span() for match in re.finditer(plain, text)]


def test_every_bound_is_found_by_its_last_word() -> None:
    assert sorted(bound for bounds in _BEFORE_BY_END.values() for bound in bounds) == sorted(_BEFORE)
    for bounds in _BEFORE_BY_END.values():
        assert bounds == sorted(bounds, key=lambda bound: -len(bound[0]))


@settings(max_examples=25)
@given(trees(), st.sets(st.integers(0, 30)))
def test_ranges_join_over_silent_tokens(doc: Tree, wanted: set[int]) -> None:
    tokens = sorted(i for i in wanted if i < len(doc))
    groups: list[list[int]] = []
    for token in tokens:
        gap = doc.silent[groups[-1][-1] + 1 : token] if groups else []
        if groups and len(gap) <= 2 and all(gap):
            groups[-1].append(token)
        else:
            groups.append([token])
    trimmed = [trim(doc, group[0], group[-1] + 1) for group in groups]
    assert ranges(doc, iter(tokens)) == tuple(each for each in trimmed if each[0] < each[1])


@given(st.lists(st.sampled_from(("on 3 May", "Friday", "a dam", "in 2019", "two days ago", ".", "’s")), max_size=8))
def test_blanks_in_a_row_are_read_as_one(words: list[str]) -> None:
    narrow, wide = " ".join(words), "  \t".join(words)
    told = [narrow[each.start : each.end].split() for each in find(narrow)]
    assert [wide[each.start : each.end].split() for each in find(wide)] == told
