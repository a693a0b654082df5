"""The other pages of a list: links, page scripts, and the words that count them."""

from __future__ import annotations

import re
from itertools import islice
from typing import NamedTuple

from xuncha.read.cms.pagescript import page_script
from xuncha.read.cms.scripts import pager_links
from xuncha.read.links.addresses import column_key, is_article_url
from xuncha.read.pagefacts import Pager
from xuncha.read.source.sourcewords import FoundWords
from xuncha.read.text.digits import is_whole, whole
from xuncha.read.text.words import is_paging
from xuncha.read.tree.outline import Outline
from xuncha.read.tree.textmarks import COUNTS

_TOTAL = re.compile(r"共\s*(\d{1,7})\s*(?:条|篇|项|个|件|记录)|总(?:数|计)[:：]?\s*(\d{1,7})")
# 2/9; 2026/5/27 and 2026/05 are days and months.
_NO_DAY = r"(?<![\d/])(?!(?:19|20)\d\d\s*/)"
_NO_MORE = r"(?!\s*/|\d)"
_PAGES = re.compile(
    rf"[共分]\s*(\d{{1,5}})\s*页|条\W{{0,3}}(\d{{1,5}})\s*页|/\s*(\d{{1,5}})\s*页|{_NO_DAY}\d{{1,5}}\s*/\s*(\d{{1,5}}){_NO_MORE}"
)
_CURRENT = re.compile(
    rf"第\s*(\d{{1,5}})\s*(?:/|页)|{_NO_DAY}(\d{{1,5}})\s*/\s*\d{{1,5}}{_NO_MORE}"
)
# 上一篇、下一条 turn articles; 首页 is most often the site's.
_TURNS = re.compile(
    r"^\W*(?:\d{1,4}|第\d+页|[上下前后]一?页|[尾末]\s?页|最后一?页|next|prev)\W*$|^\s*[>›»]{1,2}\s*$",
    re.I,
)
_LAST = re.compile(r"^\W*(?:[尾末]\s?页|最后一?页|last)\W*$|^\s*(?:>>|››|»)\s*$", re.I)
_PAGE_NUMBER = re.compile(r"(\d{1,5})(?:\.[a-z]{2,5})?$", re.I)
# 06/18 is a day.
_LONE_COUNT = re.compile(r"([1-9]\d{0,3})\s*/\s*([1-9]\d{0,3})")
_BEHIND = 3
# ... 14, 第14页
_AROUND = " .…<>«»‹›[]第页"
# 共, 总共计
_LONGEST_COUNT = 3
# /news/2024 is a year of them.
_YEAR_LENGTH = 4
# 共 96 条 第 1 页/共 5 页 in pieces, before the links that turn them.
_COUNTED = re.compile(r"第\s*\d{1,5}\s*页\s*[/,，]?\s*共\s*(\d{1,5})\s*页")
_BEFORE = 14
# One of these stands where a script draws the pager.
DRAWN_WORDS = (
    *(
        "createPage",
        "setPage",
        "pagecount=",
        "<nextgroup>",
        "dataproxy",
        "Ls.pagination(",
        "Pager({",
    ),
    *("countPage", "laypage.render(", ",'Page$", "页</option>"),
    *("data-ci-pagination-page", "pageExt"),
)


class _Turns(NamedTuple):
    """The links of a page that turn its list."""

    # Words and address of each, in page order.
    links: list[tuple[str, str]]
    # The token of the first, -1 without any.
    start: int
    # Their addresses differ from the page's own by the number of the page alone.
    all_own: bool


def read_pager(
    page: Outline, html: str, page_url: str, found: FoundWords
) -> tuple[Pager | None, int]:
    """What the page says of its list's pages, and the token where the pager starts (-1: none).

    `found` are the words of `DRAWN_WORDS` in its source.
    """
    may_be_drawn = found.has(DRAWN_WORDS)
    urls = dict.fromkeys(pager_links(html, page_url) if may_be_drawn else ())
    turns = _turns(page, page_url)
    urls.update(dict.fromkeys(url for _, url in turns.links))
    start = turns.start
    script = page_script(html) if may_be_drawn else None
    total = pages = current = None
    if script:
        pages, current, total = script.pages, script.current, script.total
    counting = (token for token in page.tokens_with(COUNTS) if _counts(page, token))
    for token in islice(counting, 1):
        around = " ".join(page.texts[max(0, token - 2) : token + 10])
        total = total if total is not None else _number(_TOTAL, around)
        pages = pages if pages is not None else _number(_PAGES, around)
        current = current if current is not None else _number(_CURRENT, around)
        if pages is None and total is None:
            before = "".join(page.texts[max(0, token - _BEFORE) : token])
            pages = _number(_COUNTED, before)
        start = token if start < 0 else min(start, token)
    pages = pages if pages is not None else _last_page(turns)
    pages = pages if pages is not None else _counted_behind(page, turns.links)
    urls.pop(page_url, None)
    if start < 0 and not script and not urls:
        return None, -1
    return Pager(current, pages, total, tuple(urls)), start


def _turns(page: Outline, page_url: str) -> _Turns:
    own, folder = column_key(page_url), page_url.rpartition("/")[0]
    # /col/news/2 is the second page of /col/news.
    base = page_url.rstrip("/")
    start, all_own = -1, True
    links: list[tuple[str, str]] = []
    for index, anchor in enumerate(page.anchors):
        # What is known to be an entry turns nothing.
        if anchor.entry or not anchor.text or not anchor.url or not is_paging(anchor.text):
            continue
        # 织梦的第 1 页是 index.html,第 2 页是 list_39_2.html:同一目录,另一个名字。
        near = anchor.url.rpartition("/")[0] == folder and not is_article_url(anchor.url)
        is_own = column_key(anchor.url) == own or (
            len(anchor.text) < _YEAR_LENGTH and anchor.url == f"{base}/{anchor.text}"
        )
        if is_own or (near and _TURNS.match(anchor.text)):
            links.append((anchor.text, anchor.url))
            all_own = all_own and is_own
            start = page.anchor_token[index] if start < 0 else start
    return _Turns(links, start, all_own)


def _counts(page: Outline, token: int) -> bool:
    """Whether the words of a pager count something: of 共 alone the number stands behind it."""
    text = page.texts[token]
    if "共" not in text or len(text) > _LONGEST_COUNT:
        return True
    return any(behind.isdigit() for behind in page.texts[token + 1 : token + 2])


def _last_page(turns: _Turns) -> int | None:
    """The number of the last page by the links of a pager: the highest they name, or that in the
    address of 尾页 where addresses count up from the same number as the words."""
    bare = [(text.strip(_AROUND), url) for text, url in turns.links]
    numbered = [(whole(text), _in_address(url)) for text, url in bare if is_whole(text)]
    # The days of a calendar are no pages: nothing turns to the next, and other things than a page
    # are counted in their addresses.
    is_counted = turns.all_own and all(at in (number, number - 1) for number, at in numbered)
    if not numbered or (all(text.strip().isdigit() for text, _ in turns.links) and not is_counted):
        return None
    last = [_in_address(url) for text, url in turns.links if _LAST.match(text)]
    ahead = {number - at for number, at in numbered if at is not None}
    highest = max(number for number, _ in numbered)
    if len(last) == 1 and last[0] is not None and ahead in ({0}, {1}):
        highest = max(highest, last[0] + ahead.pop())
    return highest


def _counted_behind(page: Outline, turns: list[tuple[str, str]]) -> int | None:
    """How many pages there are by a lone "1/63" right behind the links that turn them, or right
    before them."""
    if not turns:
        return None
    urls = {url for _, url in turns}
    places = [
        at for at, anchor in zip(page.anchor_token, page.anchors, strict=True) if anchor.url in urls
    ]
    first, last = min(places), max(places)
    for text in (
        *page.texts[last + 1 : last + 1 + _BEHIND],
        *page.texts[max(first - 1, 0) : first],
    ):
        if found := _LONE_COUNT.fullmatch(text):
            current, pages = int(found[1]), int(found[2])
            return pages if current <= pages else None
    return None


def _in_address(url: str) -> int | None:
    """The last number of an address: 26 of index_26.html and of ?pageIndex=26."""
    found = _PAGE_NUMBER.search(url)
    return int(found[1]) if found else None


def _number(form: re.Pattern[str], text: str) -> int | None:
    found = form.search(text)
    if not found:
        return None
    return next((int(group) for group in found.groups() if group), None)
