"""Texts in pieces: nothing lost, nothing added, each piece as what it is."""

from __future__ import annotations

import html

from hypothesis import given
from hypothesis import strategies as st

from claimstream_search.explore.passages import Marked, Piece, Reference, passage, pieces, runs, segments

TEXT = st.text(max_size=60)
SPANS = st.lists(st.tuples(st.integers(-3, 70), st.integers(-3, 70)), max_size=6)


@given(TEXT, SPANS, SPANS)
def test_pieces_are_the_text(text: str, found: list[tuple[int, int]], figure: list[tuple[int, int]]) -> None:
    made = pieces(text, found, figure)
    assert "".join(one.text for one in made) == text
    place = 0
    for one in made:
        for offset in range(place, place + len(one.text)):
            assert one.found == any(start <= offset < end for start, end in found)
            assert one.figure == any(start <= offset < end for start, end in figure)
        place += len(one.text)


@given(TEXT, SPANS, SPANS, st.integers(0, 70))
def test_segments_are_the_text(
    text: str, boilerplate: list[tuple[int, int]], spans: list[tuple[int, int]], figure: int
) -> None:
    claims = [Marked(Reference(n, f"c{n}"), span, (figure, figure + 2)) for n, span in enumerate(spans, 1)]
    made = segments(text, boilerplate, claims)
    assert "".join(one.text for one in made) == text
    place = 0
    for one in made:
        assert one.boilerplate == any(start <= place < end for start, end in boilerplate)
        assert one.claimed == any(start <= place < end for start, end in spans)
        place += len(one.text)
    inside = [n for n, (start, end) in enumerate(spans, 1) if max(start, 0) < min(end, len(text))]
    assert sorted(one.number for part in made for one in part.begins) == inside
    assert sorted(one.number for part in made for one in part.ends) == inside
    cut = runs(made)
    assert tuple(part for run in cut for part in run) == made
    assert all(len({part.claimed for part in run}) == 1 for run in cut)
    assert not [part for run in cut for part in run[1:] if part.begins]
    assert not [part for run in cut for part in run[:-1] if part.ends]


@given(st.lists(st.tuples(TEXT, st.booleans()), max_size=5))
def test_a_highlight_is_read_back(parts: list[tuple[str, bool]]) -> None:
    written = "".join(f"<em>{html.escape(text)}</em>" if found else html.escape(text) for text, found in parts)
    made = passage(written)
    assert "".join(one.text for one in made) == "".join(text for text, _ in parts)
    assert "".join(one.text for one in made if one.found) == "".join(text for text, found in parts if found)


def test_an_em_of_the_text_itself_is_no_mark() -> None:
    assert passage("&lt;em&gt;a&lt;/em&gt; <em>b</em>") == (Piece("<em>a</em> "), Piece("b", found=True))


def test_runs_are_cut_where_claims_begin_and_end() -> None:
    text = "He said 4 fell and 5 fled. Then rain."
    first = Marked(Reference(1, "a"), (0, 26), (8, 9))
    inner = Marked(Reference(2, "b"), (19, 26), (19, 20))
    cut = runs(segments(text, [], [first, inner]))
    assert ["".join(part.text for part in run) for run in cut] == ["He said 4 fell and ", "5 fled.", " Then rain."]
    assert [(len(run[0].begins), len(run[-1].ends)) for run in cut] == [(1, 0), (1, 2), (0, 0)]


def test_two_claims_of_one_sentence() -> None:
    one, two = Reference(1, "a"), Reference(2, "b")
    made = segments("It rained. 7 died, 9 fled.", [(0, 10)], [Marked(one, (11, 26), (11, 12)), Marked(two, (11, 26))])
    assert [(part.text, part.boilerplate, part.claimed, part.figure) for part in made] == [
        ("It rained.", True, False, False),
        (" ", False, False, False),
        ("7", False, True, True),
        (" died, 9 fled.", False, True, False),
    ]
    assert made[2].begins == (one, two) == made[3].ends


def test_a_text_of_many_claims_takes_no_time() -> None:
    claims = [Marked(Reference(n, str(n)), (n * 10, n * 10 + 8)) for n in range(5_000)]
    assert len(segments("x" * 50_000, [], claims)) == 10_000
