"""Bounds on the shape of a web page: building and reading a tree takes time that grows with the square of some of it.

With them the worst page of 1 MiB that we could think of takes about two seconds.
"""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree
from lxml.html import HtmlElement

MAX_ELEMENTS = 20_000
"""Long news pages have about 5,000."""
MAX_ATTRIBUTES = 1_000
"""Of one element."""
MAX_DEPTH = 250
"""libxml2 drops what is nested deeper than 256 without a word, and with it the rest of the page."""
MAX_JOINS = 2_000_000_000
"""Children x characters between them, over all parents: whatever removes children joins those characters each time."""
MAX_CONTENT = 2_000
"""Characters of a `meta` element's content."""
MAX_LINKED_DATA = 20_000
"""Characters of all JSON-LD together."""


class OutOfBounds(ValueError):
    """The page is larger than any article's; the message says in what."""


def check_bounds(html: str) -> None:
    """Counts on the events of the parser that reads the page afterwards, in linear time. Raises OutOfBounds."""
    parser = etree.HTMLParser(target=_Counter(), encoding="utf-8")
    try:
        etree.fromstring(html.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        return  # nothing is in it, which whoever reads it says better


def cut_declarations(tree: HtmlElement) -> None:
    """Empties, in place, what the page declares of itself at a length that nobody needs."""
    for meta in tree.iter("meta"):
        if len(meta.get("content", "")) > MAX_CONTENT:
            meta.set("content", "")
    left = MAX_LINKED_DATA
    for script in tree.iter("script"):
        if "json" in script.get("type", "") and script.text:
            if len(script.text) > left:
                script.text = None
            else:
                left -= len(script.text)


class _Counter:
    """A parser's target; an exception ends the parsing."""

    def __init__(self) -> None:
        self._elements = 0
        self._joins = 0
        self._inside: list[list[int]] = [[0, 0]]
        """Of every open element its children so far, and the characters between them."""

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._elements += 1
        self._inside[-1][0] += 1
        self._inside.append([0, 0])
        if self._elements > MAX_ELEMENTS:
            raise OutOfBounds(f"the html has more than {MAX_ELEMENTS} elements")
        if len(self._inside) > MAX_DEPTH + 1:
            raise OutOfBounds(f"the html is nested more than {MAX_DEPTH} deep")
        if len(attributes) > MAX_ATTRIBUTES:
            raise OutOfBounds(f"an element of the html has more than {MAX_ATTRIBUTES} attributes")

    def data(self, text: str) -> None:
        self._inside[-1][1] += len(text)

    def end(self, tag: str) -> None:
        children, characters = self._inside.pop()
        self._joins += children * characters
        if self._joins > MAX_JOINS:
            raise OutOfBounds("an element of the html has too many elements with too much text between them")

    def close(self) -> None:
        """Required of a target."""
