"""One article as it is stored, and its revisions: what the calls and the explore page both show."""

from __future__ import annotations

from claimstream_schemas.document import REVISIONS, revision_id
from claimstream_search import queries, results
from claimstream_search.calls import REVISION, newest_revision
from claimstream_search.cursor import Cursor
from claimstream_search.paging import Pager
from claimstream_search.problems import not_found, unavailable
from claimstream_search.store import Json, Searcher


async def find(searcher: Searcher, article_id: str, wanted: str | None = None) -> Json:
    """The revision `wanted` (16 hexadecimal digits), else the newest. Raises Refusal (404, 503), StoreError."""
    newest = await newest_revision(searcher, article_id)
    if wanted is not None and not REVISION.fullmatch(wanted):
        raise not_found("revision", wanted)
    found = await searcher.get(REVISIONS, revision_id(article_id, wanted or newest))
    if found is None and wanted not in (None, newest):
        raise not_found("revision", wanted or newest)
    if found is None:
        raise unavailable("the article is being written; ask again")
    return results.article(found, current=found["revision"] == newest)


async def revisions(searcher: Searcher, pager: Pager, article_id: str, size: int, cursor: str | None = None) -> Json:
    """A page of at most `size` revisions, newest first. Raises Refusal (400, 404), StoreError."""
    walk = f"revisions of {article_id}"
    after = pager.read(cursor, walk).after if cursor is not None else ()
    newest = await newest_revision(searcher, article_id)
    # one more than asked for tells whether there is a next page
    found = (await searcher.search(REVISIONS, queries.revisions(article_id, size + 1, after=after)))["hits"]
    hits = found["hits"][:size]
    more = len(found["hits"]) > size
    following = pager.sign(Cursor(walk, REVISIONS, tuple(hits[-1]["sort"]))) if more else None
    return results.revisions(article_id, newest, hits, found["total"]["value"], following)
