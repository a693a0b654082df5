"""The other pages of a list: links, page scripts, and the words that count them."""

from __future__ import annotations

import re

from xuncha.read.addresses import column_key
from xuncha.read.cms import pager_links
from xuncha.read.cms.pagescript import page_script
from xuncha.read.outline import Outline
from xuncha.read.pagefacts import Pager
from xuncha.read.words import PAGER

_TOTAL = re.compile(r"共\s*(\d{1,7})\s*(?:条|篇|项|个|件|记录)|总(?:数|计)[:：]?\s*(\d{1,7})")
_PAGES = re.compile(r"共\s*(\d{1,5})\s*页|/\s*(\d{1,5})\s*页|(?<!\d)\d{1,5}\s*/\s*(\d{1,5})(?!\d)")
_CURRENT = re.compile(r"第\s*(\d{1,5})\s*(?:/|页)|(?<!\d)(\d{1,5})\s*/\s*\d{1,5}(?!\d)")
_WORDS = re.compile(
    r"共\s*\d+\s*(?:条|页|篇|项)|第\s*\d+\s*(?:/\s*\d+\s*)?页|末页|尾页|下一?页|当前第"
)


def read_pager(page: Outline, html: str, page_url: str) -> tuple[Pager | None, int]:
    """What the page says of its list's pages, and the token where the pager starts (-1: none)."""
    own = column_key(page_url)
    urls = dict.fromkeys(pager_links(html, page_url))
    start = -1
    for anchor in page.anchors:
        if PAGER.match(anchor.text) and anchor.text and column_key(anchor.url) == own:
            urls.setdefault(anchor.url)
            start = anchor.token if start < 0 else start
    script = page_script(html)
    total = pages = current = None
    if script:
        pages, current, total = script.pages, script.current, script.total
    for token, text in enumerate(page.texts):
        if len(text) <= 60 and _WORDS.search(text):
            around = " ".join(page.texts[max(0, token - 2) : token + 10])
            total = total if total is not None else _number(_TOTAL, around)
            pages = pages if pages is not None else _number(_PAGES, around)
            current = current if current is not None else _number(_CURRENT, around)
            start = token if start < 0 else min(start, token)
            break
    urls.pop(page_url, None)
    if start < 0 and not script and not urls:
        return None, -1
    return Pager(current, pages, total, tuple(urls)), start


def _number(form: re.Pattern[str], text: str) -> int | None:
    found = form.search(text)
    if not found:
        return None
    return next((int(group) for group in found.groups() if group), None)
