"""The canonical form of a URL: what two spellings of one article's address have in common."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, parse_qsl, urlencode, urlsplit, urlunsplit

from courlan import normalize_url

_DEFAULT_PORTS = {"http": 80, "https": 443}
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_HOST = re.compile(r"[a-z0-9_-]+(\.[a-z0-9_-]+)*")

# courlan's own list takes any name that begins with `ref`, `gl`, `cid`, `source` ...: articles that differ only in
# `?cid=` or `?gallery=` would become one. Merging two articles loses one, so only names that mean nothing else count.
_TRACKING = re.compile(
    r"(utm|mtm|matomo|piwik|oly|vero|hsa|itm|at|ns)_\w*"
    r"|pk_(campaign|kwd|keyword|source|medium|content|cid)"
    r"|(fb|g|d|y|ys|tw|tt|msclk|gc|yc)clid|msclkid|gclsrc|gbraid|wbraid|igshid|igsh|li_fat_id|epik|wickedid"
    r"|mc_(cid|eid)|mkt_tok|ml_subscriber(_hash)?|_ga|_gl|_hsenc|_hsmi|__hs\w+|hsctatracking"
    r"|s_cid|cmpid|ocid|ncid|xtor|ref_src|ref_url|guccounter|guce_referrer(_sig)?",
    re.IGNORECASE,
)


class UrlError(ValueError):
    """Not a URL an article can have; the message says why."""


def canonical_url(url: str) -> str:
    """Lower-case scheme and host; no default port, user, fragment or tracking parameter; parameters sorted.

    Applied to its own result it changes nothing. Raises UrlError.
    """
    parts = _split(url)
    scheme, host = parts.scheme, host_of(url)
    port = "" if parts.port in (None, _DEFAULT_PORTS[scheme]) else f":{parts.port}"
    netloc = (f"[{host}]" if ":" in host else host) + port
    return urlunsplit((scheme, netloc, _path(parts), _query(parts.query), ""))


def host_of(url: str) -> str:
    """The lower-case host, an international one in its ASCII form. Raises UrlError."""
    host = (_split(url).hostname or "").rstrip(".")
    if not host:
        raise UrlError("the URL names no host")
    if ":" in host:
        return host
    try:
        ascii_host = host.encode("idna").decode("ascii").lower().rstrip(".")
    except UnicodeError:
        ascii_host = ""
    if not _HOST.fullmatch(ascii_host):
        raise UrlError("the URL's host is not a valid name")
    return ascii_host


def _split(url: str) -> SplitResult:
    if _CONTROL.search(url):
        raise UrlError("the URL holds a control character")
    try:
        url.encode("utf-8")
        parts = urlsplit(url.strip())
        _ = parts.port  # raises ValueError where the port is no number
    except ValueError:
        raise UrlError("the URL cannot be parsed") from None
    if parts.scheme not in _DEFAULT_PORTS:
        raise UrlError("the URL does not begin with http:// or https://")
    return parts


def _path(parts: SplitResult) -> str:
    # Only the path is courlan's: it would decode the host and rewrite the query.
    alone = urlunsplit(("http", "host", parts.path, "", ""))
    return urlsplit(normalize_url(alone)).path or "/"


def _query(query: str) -> str:
    # surrogateescape: bytes that are not UTF-8 come out as they went in, so that two such queries stay two
    pairs = parse_qsl(query, keep_blank_values=True, errors="surrogateescape")
    kept = sorted(pair for pair in pairs if not _TRACKING.fullmatch(pair[0]))
    return urlencode(kept, errors="surrogateescape")
