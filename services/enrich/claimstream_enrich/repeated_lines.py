"""Lines that one source prints under many articles: proposed from its articles by this job, reviewed, loaded as data.

    python -m claimstream_enrich.repeated_lines < articles.ndjson > repeated_lines.json

Reads an article a line (`source` and `text`, as they are posted or exported); the file belongs beside this one. Why no
memory in the worker: what it marks would depend on which articles it has seen before, so a replay would write other
records. A file is the same for all, and somebody has read it: a paragraph of background that a source repeats in every
update is a claim, not boilerplate.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import resources

from claimstream_enrich.enrichers.blocks import lines

LEAST = 3
"""Articles of a source that must hold a line."""
SHARE = 0.02
"""Share of a source's articles that must hold a line."""
LONGEST = 160
"""Characters beyond which a line is a paragraph."""

Table = Mapping[str, frozenset[str]]
"""Source -> its lines, normalised."""


def normalised(line: str) -> str:
    """A line without what changes from article to article: case, white space, numbers."""
    return " ".join(re.sub(r"\d+", "0", line).casefold().split())


def repeated(articles: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """Source -> the lines that recur in its articles (source and text of each), the most frequent first.

    An article counts a line once; texts that are equal count once.
    """
    texts: defaultdict[str, set[str]] = defaultdict(set)
    for source, text in articles:
        texts[source].add(text)
    found = {}
    for source in sorted(texts):
        counts = Counter(line for text in texts[source] for line in _lines_of(text))
        least = max(LEAST, SHARE * len(texts[source]))
        often = sorted((-count, line) for line, count in counts.items() if count >= least)
        if often:
            found[source] = [line for _, line in often]
    return found


def _lines_of(text: str) -> set[str]:
    return {normalised(line.text) for line in lines(text) if len(line.text) <= LONGEST}


@cache
def table() -> Table:
    """The reviewed lines that belong to this version of the program."""
    data = resources.files("claimstream_enrich") / "repeated_lines.json"
    return {source: frozenset(held) for source, held in json.loads(data.read_text("utf-8")).items()}


def version(known: Table) -> str:
    """What a layer's version says about the lines it was made with: empty where there are none."""
    if not known:
        return ""
    plain = json.dumps({source: sorted(held) for source, held in sorted(known.items())}).encode()
    return f"+{hashlib.sha256(plain).hexdigest()[:8]}"


def main() -> None:
    """From articles on standard input to proposals on standard output."""
    posted = (json.loads(line) for line in sys.stdin if line.strip())
    proposed = repeated((article["source"], article["text"]) for article in posted)
    json.dump(proposed, sys.stdout, ensure_ascii=False, indent=1)
    sys.stdout.write("\n")


if __name__ == "__main__":
    main()
