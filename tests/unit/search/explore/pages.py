"""The explore page as a browser reads it, and the articles of its tests, all invented."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from html.parser import HTMLParser
from urllib.parse import parse_qsl, urlsplit

import httpx

from claimstream_schemas.article import Boilerplate, EnrichedArticle
from tests.unit.search.samples import RECEIVED, Said, article
from tests.unit.search.serving import Client

VOID = {"meta", "link", "input", "br", "img"}


@dataclass
class Element:
    """A tag with its attributes, and the pieces of text within it: of the page's pieces those from `first` to `end`."""

    tag: str
    attributes: dict[str, str]
    pieces: list[str]
    first: int
    end: int | None = None

    @cached_property
    def text(self) -> str:
        """All text within it."""
        return "".join(self.pieces[self.first : self.end])


@dataclass
class Page:
    """A page taken apart."""

    status: int
    headers: httpx.Headers
    html: str
    elements: list[Element] = field(default_factory=list)

    def all(self, tag: str, **wanted: str) -> list[Element]:
        """Elements of the tag with these attributes; `class_` is one of their classes."""
        found = [one for one in self.elements if one.tag == tag]
        for name, value in wanted.items():
            if name == "class_":
                found = [one for one in found if value in one.attributes.get("class", "").split()]
            else:
                found = [one for one in found if one.attributes.get(name) == value]
        return found

    def one(self, tag: str, **wanted: str) -> Element:
        (found,) = self.all(tag, **wanted)
        return found

    @property
    def text(self) -> str:
        """What is read, but for white space between words."""
        return " ".join(self.one("body").text.split())

    @property
    def links(self) -> list[str]:
        return [one.attributes["href"] for one in self.all("a")]

    def link(self, text: str) -> str:
        """The address of the first link that reads so."""
        return next(one.attributes["href"] for one in self.all("a") if " ".join(one.text.split()) == text)

    @property
    def ids(self) -> list[str]:
        return [one.attributes["id"] for one in self.elements if "id" in one.attributes]


class _Reader(HTMLParser):
    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._open: list[Element] = []
        self._pieces: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs}, self._pieces, len(self._pieces))
        self._page.elements.append(element)
        if tag in VOID:
            element.end = element.first
        else:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self._open[-1].tag == tag, f"</{tag}> closes <{self._open[-1].tag}>"
        self._open.pop().end = len(self._pieces)

    def handle_data(self, data: str) -> None:
        self._pieces.append(data)


def read(html: str, status: int = 200, headers: httpx.Headers | None = None) -> Page:
    """A page taken apart; its tags must be closed in order."""
    page = Page(status, headers or httpx.Headers(), html)
    reader = _Reader(page)
    reader.feed(html)
    reader.close()
    assert not reader._open
    return page


def shown(client: Client, *pairs: tuple[str, str]) -> Page:
    """The page at these parameters, whatever its status."""
    answer = client.get("/", *pairs)
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    return read(answer.text, answer.status_code, answer.headers)


def pairs_of(address: str) -> list[tuple[str, str]]:
    """The parameters of one of the page's own links."""
    assert address.startswith("?")
    return parse_qsl(urlsplit(address).query, keep_blank_values=True)


WALL = article(
    "ADVERTISEMENT. The sea wall of Ostmark fell at dawn. The ministry said at least 40 civilians died. "
    "Westmark denied that its ship had hit the wall.",
    Said(
        "40 civilians died",
        claimant="Harbour Ministry",
        party="Ostmark",
        measure="killed",
        low=40,
        affected="Ostmark",
        role="civilian",
        event="2031-04-30",
        viewpoint="own",
        act="announce",
    ),
    Said(
        "Westmark denied that its ship had hit the wall.",
        claimant="Westmark",
        party="Westmark",
        act="deny",
        polarity="denied",
    ),
    title="Sea wall falls",
    url="https://harbour.example/wall",
    entities=["Ostmark", "Westmark"],
).model_copy(update={"boilerplate": [Boilerplate(start=0, end=14, rule="advertisement")]})
EDITED = article(
    "The sea wall of Ostmark fell at dawn. The ministry said 41 civilians died.",
    Said("The ministry said 41 civilians died.", claimant="Harbour Ministry", measure="killed", low=41, high=41),
    title="Sea wall falls, 41 dead",
    url="https://harbour.example/wall",
    received_at=RECEIVED.replace(hour=15),
)
FERRY = article(
    "Ferries run again. In 1999 a storm killed 12.",
    Said("In 1999 a storm killed 12.", claimant="Coast Post", measure="killed", low=12, high=12, background=True),
    source="Coast Post",
    published_at="2031-05-02T08:30:00+02:00",
    entities=["Ostmark"],
    title="Ferries are back",
)
ALL: tuple[EnrichedArticle, ...] = (WALL, FERRY)
WALL_ID, FERRY_ID = WALL.article.article_id, FERRY.article.article_id
