"""How `q` is read: what each sign means, and that no text breaks the reader."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_schemas.gazetteer import lookup
from claimstream_search.text_query import MAX_CHARACTERS, MAX_TERMS, QuerySyntaxError, Term, TextQuery, parse
from tests.unit.each import each


def word(text: str) -> Term:
    return Term("word", text)


def groups(*terms: Term) -> TextQuery:
    return TextQuery(tuple((term,) for term in terms))


@each(
    ("q", "query"),
    [
        ("dam burst", groups(word("dam"), word("burst"))),
        ("dam AND burst", groups(word("dam"), word("burst"))),
        ('"dam  burst" now', groups(Term("phrase", "dam burst"), word("now"))),
        ('"dam burst"~3', groups(Term("phrase", "dam burst", 3))),
        ("flood*", groups(Term("prefix", "flood"))),
        ("florod~", groups(Term("fuzzy", "florod", 1))),
        ("florod~2", groups(Term("fuzzy", "florod", 2))),
        ("well-known U.N. 5,000", groups(word("well-known"), Term("name", "United Nations"), word("5,000"))),
        ("dam OR dyke burst", TextQuery(((word("dam"), word("dyke")), (word("burst"),)))),
        ("dam OR dyke OR levee", TextQuery(((word("dam"), word("dyke"), word("levee")),))),
        ("or and not", groups(word("or"), word("and"), word("not"))),
        ('"OR"', groups(Term("phrase", "OR"))),
        ("dam -burst", TextQuery(((word("dam"),),), (word("burst"),))),
        ("dam NOT burst", TextQuery(((word("dam"),),), (word("burst"),))),
        ('-"dam burst"', TextQuery((), (Term("phrase", "dam burst"),))),
        ("-flood*", TextQuery((), (Term("prefix", "flood"),))),
        ("dam - & ! burst", groups(word("dam"), word("burst"))),
        ("dam (north)", groups(word("dam"), word("(north)"))),
        ('dam"burst"', groups(word("dam"), Term("phrase", "burst"))),
        ("cafe\u0301", groups(word("caf\u00e9"))),
        ("dam\x00burst", groups(word("dam"), word("burst"))),
        ("洪水", groups(word("洪水"))),
    ],
)
def test_reads(q: str, query: TextQuery) -> None:
    assert parse(q) == query


@pytest.mark.parametrize("q", ["", "  ", "\x00", "\n\t"])
def test_blank_is_no_query(q: str) -> None:
    assert parse(q) is None


@pytest.mark.parametrize(
    ("q", "position", "says"),
    [
        ('dam "burst', 4, "closing"),
        ("dam *urst", 4, "end of a word"),
        ("dam b*rst", 5, "end of a word"),
        ("dam *", 4, "beginning"),
        ("b*", 0, "at least 2"),
        ("OR dam", 0, "each side"),
        ("dam OR", 4, "each side"),
        ("dam OR OR burst", 7, "each side"),
        ("-dam OR burst", 5, "each side"),
        ("dam OR -burst", 7, "excluded"),
        ("florod~3", 0, "1 or 2"),
        ("florod~0", 0, "1 or 2"),
        ('"dam burst"~21', 0, "at most 20"),
        ("(dam burst) OR dyke", 0, "brackets"),
        ("& !", 0, "no letter"),
        ("x" * (MAX_CHARACTERS + 1), MAX_CHARACTERS, "longer"),
        ("x " * (MAX_TERMS + 1), 0, "more than"),
    ],
)
def test_says_what_is_wrong_and_where(q: str, position: int, says: str) -> None:
    with pytest.raises(QuerySyntaxError, match=says) as caught:
        parse(q)
    assert caught.value.position == position


def read(q: str) -> TextQuery | QuerySyntaxError | None:
    try:
        return parse(q)
    except QuerySyntaxError as error:
        return error


SIGNS = st.text(st.sampled_from('ab7 -"*~()ORANDT|+!\\\x00\ud800é'), max_size=60)


@given(st.one_of(SIGNS, st.text(st.characters(), max_size=200)))
def test_reads_any_text_or_says_why_not(q: str) -> None:
    query = read(q)
    if isinstance(query, QuerySyntaxError):
        assert 0 <= query.position <= max(len(unicodedata.normalize("NFC", q)), 1)
        assert query.detail
        return
    terms = [term for group in query.groups for term in group] + list(query.excluded) if query else []
    for term in terms:
        assert any(character.isalnum() for character in term.text)
        assert term.text.isprintable()
        term.text.encode("utf-8")
        if term.kind != "phrase":
            assert "*" not in term.text
        if term.kind not in ("phrase", "name"):  # AP is the Associated Press
            assert not any(character.isspace() for character in term.text)


PLAIN = st.from_regex(r"[a-z]{1,8}", fullmatch=True).filter(lambda each: lookup(each) is None)  # `nile` is a name


@given(st.lists(PLAIN, min_size=1, max_size=20))
def test_plain_words_are_kept_as_they_are(words: list[str]) -> None:
    assert parse("  ".join(words)) == groups(*map(word, words))
