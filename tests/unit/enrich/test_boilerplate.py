"""What is marked, under which rule, and what must not be."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.enrichers.boilerplate import in_small_letters, mark
from claimstream_enrich.enrichers.boilerplate_rules import RULES
from claimstream_enrich.enrichers.letters import in_small
from tests.unit.each import each

STORY = "The river rose again on Friday, the water board of Norland said in its morning report."


@each(
    ("line", "rule"),
    [
        ("ADVERTISEMENT", "advertisement"),
        ("Story continues below advertisement", "advertisement"),
        ("Share | Tweet | WhatsApp | 12 comments", "share_bar"),
        ("Share this story on Facebook", "share_bar"),
        ("Read more: Why rivers rise", "read_more"),
        ("Also read - Ten bridges to cross", "read_more"),
        ("Show more", "read_more"),
        ("You may also like", "read_more"),
        ("Page 2 of 4", "read_more"),
        ("Most viewed this week: 1. Weather - 2. Sport", "most_read"),
        ("Sign up for our morning letter and get it by seven", "newsletter"),
        ("Enter your email address", "newsletter"),
        ("Follow our channel on Telegram", "follow_us"),
        ("Send us your photos of the high water", "follow_us"),
        ("This website uses cookies. Accept or change settings", "cookies"),
        ("Leave a comment", "comment_form"),
        ("Your e-mail address will not be shown to anyone", "comment_form"),
        ("Required fields are marked *", "comment_form"),
        ("Back to top", "navigation"),
        ("Tags: rivers, rain, Norland", "navigation"),
        ("Was this page helpful?", "feedback"),
        ("Listen to this article (6 min)", "player"),
        ("3 min read", "player"),
        ("Please enable JavaScript to view the map", "script_notice"),
        ("Photo: A. Painter / Example Pictures", "photo_credit"),
        ("© 2024 Example Media. All rights reserved.", "copyright"),
        ("By Nora Quill", "byline"),
        ("Published 3 May 2021, 10:15 GMT", "update_line"),
        ("Last updated: 14 May 2021 at 9:05 am", "update_line"),
        ("Updated 3 hours ago", "update_line"),
        ("Editor's note: This story has been updated with new figures.", "update_line"),
        ("This video cannot be played on your device", "player"),
        ("Sorry, this content isn't available in your region.", "player"),
        ("An error occurred while loading the video. Please try again later.", "player"),
        ("To view this video please enable scripts in your browser", "player"),
        ("00:00 / 03:45", "player"),
        ("Text size A A A", "player"),
        ("0 SHARES", "share_bar"),
        ("Views: 1,234", "share_bar"),
        ("What to read next", "read_more"),
        ("By signing up, you agree to our terms", "newsletter"),
        ("You have 2 free articles left this month.", "newsletter"),
        ("This article is for subscribers only.", "newsletter"),
        ("Become a member to keep us going", "newsletter"),
        ("Follow @quietgazette", "follow_us"),
        ("By continuing to browse this site you agree to our terms", "cookies"),
        ("Home > News > Norland", "navigation"),
        ("About us", "navigation"),
        ("The post River rises again appeared first on Quiet Gazette.", "navigation"),
        ("Report this ad", "feedback"),
        ("Thank you for reading.", "feedback"),
        ("Photo by Ole Press", "photo_credit"),
        ("PHOTO CREDİT: Ole Press", "photo_credit"),
        ("This site sets COOKİES: accept them all", "cookies"),
        ("FILE - Boats on the river, May 3, 2021.", "photo_credit"),
        ("Reporting by Nora Quill; Editing by Ole Press", "agency_credit"),
        ("Additional reporting by Nora Quill in Oslo", "agency_credit"),
        ("With Example Wire inputs", "agency_credit"),
        ("Source: Example Wire", "agency_credit"),
        ("(EXW)", "agency_credit"),
        ("(nq/op)", "agency_credit"),
        ("The material may not be published, broadcast or rewritten.", "copyright"),
        ("- ENDS -", "end_mark"),
        ("* * *", "end_mark"),
    ],
)
def test_a_line_is_marked_whole_under_its_rule(line: str, rule: str) -> None:
    text = f"{line}\n\n{STORY}"
    assert [(text[m.start : m.end], m.rule) for m in mark(text)] == [(line, rule)]


def test_who_wrote_it_is_marked_at_the_end_alone() -> None:
    author = "Nora Quill is a correspondent for Example Wire based in Oslo."
    assert [m.rule for m in mark(f"{STORY}\n\n{author}")] == ["byline"]
    assert mark(f"{STORY}\n\n{author}" + f"\n\n{STORY}" * 4) == []
    assert mark(author) == []


@pytest.mark.parametrize(
    ("piece", "rule"),
    [
        ("Your browser does not support the audio tag.", "player_notice"),
        ("(Reporting by Nora Quill; Editing by Ole Press)", "agency_credit"),
        ("(Photo: Ole Press)", "photo_credit"),
        ("[File: Ole Press/Example Pictures]", "photo_credit"),
        ("(Ole Press/Example Pictures via AP)", "photo_credit"),
        ("A reader sent us views from the bridge: see all 9 photos.", "picture_teaser"),
    ],
)
def test_a_piece_within_a_paragraph_is_marked_alone(piece: str, rule: str) -> None:
    text = f"{STORY} {piece} {STORY}"
    assert [(text[m.start : m.end], m.rule) for m in mark(text)] == [(piece, rule)]


@each(
    "sentence",
    [
        "Share prices fell by a tenth after the flood, the exchange said.",
        "Follow-up talks on the dam are planned for June, the minister told us on Monday.",
        "Subscribers of the water board will pay more from July.",
        "Reading out the names of the dead took the mayor nine minutes.",
        "Police could see pictures of the collapse on their phones.",
        "Watch towers along the river were manned all night, he said.",
        "Copyright law has nothing to say about rivers, the judge added.",
        "Comments by the minister angered the villages downstream.",
        "Listen to the river, old people used to say, before you cross it.",
        "Reporting by the water board was late, auditors said.",
        "Reporting of new floods stopped on Friday, the board said.",
        "Source: the river begins in the hills, the guide said.",
        "Home is where they fled from, she said.",
        "Updated figures show 12 dead, the police said.",
        "Thank you for coming, the mayor told the crowd.",
        "Please wait for rescuers, police told residents.",
        "Support our rescuers, the mayor told them.",
        "The post of mayor will go to Nora Quill, the party said.",
        "Contact with the ferry was lost at 7 p.m., the navy said.",
        "Nora Quill is a journalist held in Norland since May, her sister said on Friday.",
        "Photo evidence was handed to the court, prosecutors said.",
        "Views on the dam differ, a poll showed.",
        "Top stories in the building collapsed, firefighters said.",
        "By Tuesday the water had gone.",
        "On 3 May 2021 the dam broke and nine people drowned.",
        "Back to top form after the flood, the club of Eastmouth won 3-0 and its coach was pleased.",
        "More than 40 people are missing.",
        "The report was written by two engineers (both from Norland).",
    ],
)
def test_a_sentence_of_the_story_is_not_marked(sentence: str) -> None:
    assert mark(f"{STORY}\n\n{sentence}") == []
    assert mark(f"{sentence}\n\n{STORY}") == []


def test_a_dateline_is_marked_up_to_the_story() -> None:
    text = "EASTMOUTH, Norland, May 3 (Example Wire) - " + STORY
    (found,) = mark(text)
    assert (text[found.start : found.end], found.rule) == ("EASTMOUTH, Norland, May 3 (Example Wire) -", "dateline")


def test_a_long_paragraph_is_never_marked_whole() -> None:
    assert mark("Read more: " + 10 * (STORY + " ")) == []


@given(st.lists(st.sampled_from([STORY, "Share", "Advertisement", "(Editing by X)", "", "a: see photos."]), max_size=8))
def test_marks_lie_in_the_text_apart_and_without_space_at_their_ends(pieces: list[str]) -> None:
    text = "\n".join(pieces)
    found = mark(text)
    assert all(text[m.start : m.end] == text[m.start : m.end].strip() for m in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert not any(STORY in text[m.start : m.end] for m in found)


def test_rules_of_lines_are_written_in_small_letters() -> None:
    """Else no line in small letters would match what is tried first."""
    for rule in RULES:
        plain = re.sub(r"\(\?-i:(?:[^()]|\([^()]*\))*\)|\\[A-Z]", "", rule.pattern.pattern)
        assert rule.inline or plain == plain.lower(), rule.name


def test_what_is_tried_first_matches_where_a_rule_does() -> None:
    for line in ("FILE - A boat", "Reporting by Ada Bell; Editing by Ole Lind", "(UNI)", "SHARE THIS", "Subscribe"):
        found = [rule for rule in RULES if not rule.inline and rule.pattern.match(line)]
        assert found
        assert all(in_small_letters([rule]).match(in_small(line)) for rule in found)
