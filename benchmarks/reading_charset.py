"""Pages transcoded under right, wrong and missing declarations: is the text still the text?"""

from __future__ import annotations

import re
from collections.abc import Iterable

from benchmarks.reading_tally import Tally
from xuncha.read.source.decode import decode

_DECLARATION = re.compile(r"charset\s*=\s*[\"']?[\w-]+", re.IGNORECASE)
_CHARSETS = ("utf-8", "utf-8-sig", "gb18030", "gbk", "big5")
_DECLARED = ("utf-8", "gb2312", "iso-8859-1", "big5", "")
_HEADERS = ("text/html", "text/html; charset=utf-8", "text/html; charset=gbk")


def measure_charsets(tally: Tally, pages: Iterable[tuple[str, bytes]]) -> None:
    """Count every transcoding of every page that is UTF-8 (name and body) to begin with."""
    for name, body in pages:
        try:
            text = body.decode("utf-8").lstrip("\ufeff")
        except UnicodeDecodeError:
            continue
        right, wanted = _of_one(text)
        tally.count("", "charset", right, wanted, wanted)
        if right < wanted:
            tally.errors.append(f"charset: {name}: {wanted - right} of {wanted} transcodings lost")


def _of_one(text: str) -> tuple[int, int]:
    right = wanted = 0
    for declared in _DECLARED:
        html = _DECLARATION.sub(f"charset={declared}" if declared else "", text)
        for charset in _CHARSETS:
            try:
                body = html.encode(charset)
            except UnicodeEncodeError:
                continue
            for header in _HEADERS:
                wanted += 1
                right += decode(body, header)[0] == html
    return right, wanted
