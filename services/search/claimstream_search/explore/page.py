"""View values -> the page. The templates escape every value; nothing is loaded from anywhere, and no script runs."""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from claimstream_search.explore.address import VIEW, Pairs, address
from claimstream_search.explore.claims import ORDERS

VIEWS = {"articles": "Articles", "claims": "Claims", "series": "Figures over time"}
"""The views that stand in the navigation; an article is the fourth."""
_DAY = re.compile(r"\b\d{4}-\d\d-\d\d(?: \d\d:\d\d UTC)?(?!\w)")
_OF_SERIES = ("measure", "affected", "role", "as_of")


@cache
def environment() -> Environment:
    """The templates, compiled once."""
    made = Environment(
        loader=PackageLoader("claimstream_search.explore"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.globals |= {"style": Markup(_style()), "orders": ORDERS}
    made.filters |= {"days": _whole_days}
    return made


@cache
def headers() -> dict[str, str]:
    """What every page says to the browser: nothing but its own style sheet and drawings, and no script at all."""
    digest = b64encode(hashlib.sha256(_style().encode("utf-8")).digest()).decode("ascii")
    policy = (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; form-action 'self'; base-uri 'none'; "
        "frame-ancestors 'none'"
    )
    return {
        "Content-Security-Policy": policy,
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cache-Control": "no-cache",
    }


def render(view: str, pairs: Pairs, **values: Any) -> str:
    """The page of one view; `values` are the view's own, and what its answer left out is None."""
    usual: dict[str, Any] = {"problem": None, "found": None, "starts": ()}
    return environment().get_template(f"{view}.html").render(usual | values, view=view, views=_navigation(view, pairs))


def drawing(svg: str) -> Markup:
    """A chart as Vega drew it, which escapes the names in it: it stands in the page as it is."""
    return Markup(svg)


def _whole_days(text: str) -> Markup:
    """The text, escaped, with its days and times as elements that no line ends within."""
    return Markup(_DAY.sub(r'<span class="day">\g<0></span>', str(escape(text))))


def _style() -> str:
    return (files("claimstream_search.explore") / "templates" / "style.css").read_text(encoding="utf-8")


def _navigation(view: str, pairs: Pairs) -> tuple[tuple[str, str, bool], ...]:
    """Label, address and whether it is the one shown; the other views are asked the same as far as they can be."""
    return tuple((label, address(_carried(name, pairs)), name == view) for name, label in VIEWS.items())


def _carried(name: str, pairs: Pairs) -> Pairs:
    given = dict(pairs)
    own = () if name == "articles" else ((VIEW, name),)
    if given.get(VIEW) == "article":
        return own
    if name == "series":
        plain = [(one, given[one]) for one in _OF_SERIES if one in given and not given[one].startswith("!")]
        return (*own, *plain)
    if given.get(VIEW) == "series":
        return (*own, *(pair for pair in pairs if pair[0] in ("measure", "affected", "role")))
    dropped = {"sort", "size", VIEW, "cursor", "article_id", "facets", "highlight", "interval", "recency"}
    return (*own, *(pair for pair in pairs if pair[0] not in dropped))
