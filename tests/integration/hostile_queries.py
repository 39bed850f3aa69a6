"""Questions that nobody who means well asks: 200 and more for `q`, and values for the other parameters.

Each is answered quickly or refused with 4xx, and never reaches Elasticsearch as anything but words.
"""

from __future__ import annotations

_STARS = ("*", "**", "*a", "*a*", "a*b", "?", "?a", "a?b", "a**", "a* *b", '"a*"', "*:*", "**:**", "a*~2", "*~1")
_REGEX = (
    "/re.*gex/",
    "/(a+)+$/",
    "/.{1000}/",
    "/[a-z]*@/",
    "/a|b|c/",
    "/\\d+/",
    "/~(abc)/",
    "/<1-100>/",
    "/@&~#/",
    "//",
)
_LUCENE = (
    *(
        "title:dam",
        "text:*",
        "_exists_:title",
        "_id:1",
        "claims.party:A",
        "[a TO b]",
        "{a TO *}",
        "price:>10",
        "a^1000",
    ),
    *(
        "a^-1",
        "+a +b",
        "a && b",
        "a || b",
        "!a",
        "!!a",
        "a AND",
        "AND AND",
        "OR",
        "NOT",
        "NOT NOT a",
        "a NOT",
        "(a",
        "a)",
    ),
    *(
        "((((a",
        "a OR",
        "OR a",
        "a OR OR b",
        "(a OR b) c",
        "a AND (b OR c)",
        "-",
        "--",
        "-a",
        "--a",
        "-(a b)",
        "a -",
        "- a",
    ),
    *(
        '"',
        '""',
        '"a',
        'a"',
        '"a" "',
        '"a"~',
        '"a"~99',
        '"a"~-1',
        '"a"~1.5',
        "a~",
        "a~0",
        "a~3",
        "a~9999999999",
        "~",
        "~1",
    ),
    *(
        "a~~",
        "\\",
        "\\\\",
        "\\a",
        "\\u0041",
        "a\\",
        '\\"',
        "a:b:c",
        ":",
        "a:",
        ":a",
        "now-1d",
        "$now",
        "${1+1}",
        "#{7*7}",
    ),
)
_JSON = (
    *(
        '{"match_all":{}}',
        '"}}',
        '"}]}',
        '{"query":{"match_all":{}}}',
        '"},"size":10000,"x":{"',
        "]}}",
        "}{",
        "[]",
        "{}",
    ),
    *('{"script":{"source":"1"}}', '{"regexp":{"text":".*"}}', '"],"fields":["*"]', "null", "true", "NaN", "Infinity"),
    *('{"wildcard":{"text":"*"}}', '{"terms":{"_id":["1"]}}', '\n{"index":{}}\n{}', "__proto__", "constructor"),
    *(
        "POST /_shutdown",
        "DELETE /*",
        "_all",
        "../../_cat/indices",
        "..%2f..",
        "file:///etc/passwd",
        "http://localhost:9200",
    ),
)
_OTHERS_CODE = (
    *("' OR '1'='1", "'; DROP TABLE articles; --", "<script>alert(1)</script>", "<em>a</em>", "&lt;em&gt;", "{{7*7}}"),
    *(
        "${jndi:ldap://a.example/x}",
        "$(reboot)",
        "`reboot`",
        "| ls",
        "; ls",
        "%00",
        "%n%n%n",
        "%s%s%s",
        "\\x00",
        "=1+1",
    ),
    *("@import 'a'", "Content-Length: 0\r\n\r\nGET / HTTP/1.1", "Set-Cookie: a=b", "ctx._source.remove('title')"),
)
_CHARACTERS = (
    *(
        "\x00",
        "\x00\x01\x02",
        "\x1b[31m",
        "\x7f",
        "\x85",
        "\u2028",
        "\u2029",
        "\ufeff",
        "\u202e\u0041",
        "\u200b",
        "\u200d",
    ),
    *(
        "\ufffd",
        "\ufffe",
        "\U0010ffff",
        "😀",
        "👩‍👩‍👧‍👦",
        "🇦🇲",
        "a\u0300" * 50,
        "Z\u0351\u036b" * 30,
        "İ",
        "ẞ",
        "ﬁ",
        "Ⅷ",
        "①",
        "ﷺ",
    ),
    *(
        "中文新闻",
        "한국어",
        "Ελλάδα",
        "Հայաստան",
        "العربية",
        "עברית",
        "ไทย",
        "हिन्दी",
        "a\tb",
        "a\nb",
        "a\r\nb",
        "a\vb",
        "  ",
        "\u00a0",
    ),
    *(
        "'",
        "’",
        "''",
        "'s",
        "’s",
        "-",
        "–",
        "—",
        "...",
        "!",
        "#",
        "$",
        "%",
        "&",
        "+",
        "=",
        "|",
        "<",
        ">",
        "@",
        "^",
        "`",
        "_",
    ),
)
_LARGE = (
    *("a" * 999, "a" * 1_000, "a" * 1_001, "a " * 500, "ab " * 60, "a~2 " * 60, "ab* " * 60, "abcdefgh~2 " * 59),
    *("a OR " * 59 + "a", "a OR " * 300 + "a", "-a " * 60, "-ab* " * 59, '"a b c"~20 ' * 20, '"' + "a " * 400 + '"'),
    *(
        "(" * 900,
        ")" * 900,
        '"' * 500,
        "-" * 900,
        "~" * 900,
        "*" * 900,
        "\\" * 900 + "a",
        "a" * 500 + "*",
        "a" * 500 + "~2",
    ),
    *(
        "the of and to in " * 10,
        "Turkey Armenia US UN " * 14,
        "Turkey OR Armenia OR " * 20 + "US",
        "aa* OR " * 59 + "bb*",
    ),
    *(
        "zz~2 OR " * 59 + "yy~2",
        "a.b." * 200,
        "a-b-" * 200,
        "a'b'" * 200,
        "1" * 900,
        "1.1." * 200,
        "é" * 900,
        "😀" * 900,
    ),
)

QUERIES: tuple[str, ...] = (*_STARS, *_REGEX, *_LUCENE, *_JSON, *_OTHERS_CODE, *_CHARACTERS, *_LARGE)
"""For `q`."""

VALUES: tuple[tuple[str, str], ...] = (
    *(
        (name, value)
        for name in ("source", "entity", "claimant", "party", "story")
        for value in (
            "*",
            '"}}]}',
            "\x00",
            "😀",
            "x" * 500,
            "x" * 501,
            "!",
            "!!",
            "!" * 400,
            " ",
            "a\x00b",
            "\ufffe",
            "-1",
        )
    ),
    *(("measure", value) for value in ("*", "killed OR wounded", "Killed ", "!", "", '["killed"]')),
    *(
        ("min_value", value)
        for value in ("NaN", "1e999", "-1e308", "0x10", "１２", "1_000", "", " 1 ", "1;2", "9" * 400)
    ),
    *(
        (name, value)
        for name in ("published_from", "published_to", "event_from", "event_to")
        for value in ("now", "now-1d/d", "0000-01-01", "9999-12-31", "2031-05-01T25:00:00Z", "2031-W05", "-1", "1" * 99)
    ),
    *(("size", value) for value in ("0", "-1", "101", "1e2", "９", "9" * 300, "")),
    *(("sort", value) for value in ("_score", "text", "_shard_doc", "-relevance", '{"_script":{}}')),
    *(
        ("facets", value)
        for value in ("_id", "text", "*", ",", "source," * 50, "claims.party", "published_at,claimed_at")
    ),
    *(("recency", value) for value in ("0", "-1", "1e9", "NaN", "1d", "0.0000001")),
    *(("interval", value) for value in ("1s", "fixed", "", "second")),
    *(("cursor", value) for value in ("", "A", "A" * 20_000, "e30", "....", "\x00", "null", "W10=")),
    *(("highlight", value) for value in ("1", "TRUE", "<em>")),
    *(("_source", "*"), ("query", "{}"), ("q[]", "a"), ("__proto__", "1"), ("size ", "1"), ("", "1")),
)
"""For the other parameters, and for some that there are not."""
