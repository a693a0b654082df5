"""The article of a page: its title, its day of publication and where that was read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from itertools import chain

from xuncha.clock import day_of
from xuncha.facts import DateSource
from xuncha.read.articles.baredate import bare_date
from xuncha.read.articles.headline import (
    article_title,
    heading,
    headline_token,
    own_part,
    set_headline,
    shown_apart,
)
from xuncha.read.articles.headline_repeated import CUT
from xuncha.read.articles.infoline import NO_SOURCE, around, info_line, named_source
from xuncha.read.dates.whole import FoundDate, find_date
from xuncha.read.links.addresses import is_article_url, is_column_url
from xuncha.read.pagefacts import Article
from xuncha.read.tree.outline import Outline, Zone

_NEAR = 1_000
_SAYS_SOURCE = re.compile(
    rf"[来來]源[^\S\n]*[:：]?[^\S\n]*{NO_SOURCE}[^\s:：,，。]"
    rf"|[来來]源[^\S\n]*[:：]?\s*{NO_SOURCE}[\u4e00-\u9fff()（）·“”]{{2,20}}[^\S\n]*(?:\n|$)"
)
_OTHER_SOURCES = ("转自", "供稿", "稿源")
# How all that _SCRIPT_DATE matches begins.
_SCRIPT_NAMES = ("pub", "fb", "release", "doc")
_SCRIPT_DATE = re.compile(
    r"""(?:pub|fb|publish|release|doc)\w*(?:data|date|time|sj|rq)\w*['"]?(?:\s*[=:]|\s+value\s*=)\s*['"]([^'"\n]{6,40})['"]""",
    re.I,
)
# What tells machines the day: a <meta> of blogs, the data of schema.org.
_HEAD_DAYS = (
    (
        "article:published_time",
        re.compile(r"""article:published_time["']\s+content=["']([^"'<>]{10,40})"""),
    ),
    ('"datePublished"', re.compile(r"\"datePublished\"\s*:\s*\"([^\"<>]{10,40})")),
)
_TIME_OF_DAY = re.compile(r"\s+\d\d:\d\d")
# A name of a column is shorter.
_SHORTEST_HEADLINE = 6
# What a file of an article is called where content systems number them: 1182.html, show.asp?id=9.
_NUMBERED = re.compile(r"/(?!index|list|page)[a-z]*[-_]?\d+\.(?:s?html?|aspx?|jsp|php)$", re.I)
# So much of it has to be there where no day and no line of information tell an article.
_PARAGRAPH, _PARAGRAPHS, _LEAST = 15, 2, 60
# So long is the text of an article whose day was read, at least.
_LEAST_TEXT = 30
# Of an article that only its address proves there is at least a paragraph.
_BODY = 60
# What may stand below a list besides it: the day of the page, a line on who keeps it.
_LONGEST_TAIL = 120


def read_article(
    page: Outline,
    html: str,
    url: str,
    labels: Mapping[str, tuple[str, ...]],
    text: str,
    title: str,
    as_of: date,
    frames: Sequence[tuple[int, int]] = (),
    *,
    alone: bool = False,
) -> Article | None:
    """The page's article, or None where it has none. `frames` are the token ranges of lists;
    `alone`: all of these say themselves that they stand beside something."""
    line = info_line(page, as_of, frames)
    if line and not is_article_url(url) and _is_tail(page, line.token, frames):
        line = line._replace(token=-1, origin="")
    shown, token = (line.found, line.token) if line and line.token >= 0 else (None, -1)
    # 成文日期 in a table counts where the headline has no day beside it.
    if shown is None or (line and line.is_made):
        is_at = is_article_url(url)
        bare = bare_date(page, html, title, labels, as_of, frames, is_at, url=url, alone=alone)
        shown, token = bare or (shown, token)
    meta_title = _label(labels, "ArticleTitle")
    meta_day = _meta_day(labels, html, as_of, is_sought=not shown and (alone or not frames))
    is_article = bool(meta_title or meta_day or (token >= 0 and len(text) > _LEAST_TEXT))
    if not is_article and (not frames or alone or page.has_neighbour):
        is_article = _reads_like_one(page, url, title, labels)
    if not is_article and not (is_article_url(url) and len(text) > _BODY):
        return None
    origin = line.origin if line else named_source(page, frames)
    # A label that is cut short, 关于2026年第三季度…, begins the headline.
    said = "" if CUT.match(meta_title) else meta_title
    name = said or article_title(page, title, labels, token) or meta_title or own_part(title)
    if shown:
        has_time = _has_time(page, token, shown.day)
        other = shown_apart(page, title, labels, token, text, meta_title)
        return Article(name, shown.day, DateSource.ARTICLE, origin, text, has_time, other)
    if meta_day:
        return Article(name, meta_day.day, DateSource.META, origin, text)
    scripted = _script_date(html, as_of)
    source = DateSource.SCRIPT if scripted else DateSource.NONE
    return Article(name, scripted, source, origin, text)


def _meta_day(
    labels: Mapping[str, tuple[str, ...]], html: str, as_of: date, *, is_sought: bool
) -> FoundDate | None:
    """The day of the PubDate label; else, where it is sought, the one told to machines."""
    found = find_date(_label(labels, "PubDate"), as_of)
    told = _head_day(html) if is_sought and not found else ""
    return find_date(told, as_of) if told else found


def _reads_like_one(
    page: Outline, url: str, title: str, labels: Mapping[str, tuple[str, ...]]
) -> bool:
    """Whether a page in a numbered file has its headline and paragraphs below, and no list."""
    if not _NUMBERED.search(url) or is_column_url(url):
        return False
    head = headline_token(page, title, labels)
    if head < 0 and (first := heading(page, title)) in page.texts:
        # <title> may say something else than <h1>.
        head = page.texts.index(first)
    if head < 0:
        # <title> names the column and the site, and the headline is an <h3>.
        head = set_headline(page, title, labels)
    if head < 0 or len(page.texts[head]) < _SHORTEST_HEADLINE:
        return False
    below = [
        len(page.texts[at])
        for at in range(head + 1, len(page.texts))
        if page.text_anchor[at] < 0 and page.zones[page.text_parent[at]] is Zone.MAIN
    ]
    paragraphs = [length for length in below if length >= _PARAGRAPH]
    return len(paragraphs) >= _PARAGRAPHS and sum(paragraphs) >= _LEAST


def names_source(text: str) -> bool:
    """Whether an article says where it is from: 来源 with something behind it, 转自, 供稿."""
    # Above the body or below it. Plain words first: a pattern of several words is slow.
    for near in (text[:_NEAR], text[-_NEAR:]):
        if any(word in near for word in _OTHER_SOURCES):
            return True
        if "源" in near and _SAYS_SOURCE.search(near):
            return True
    return False


def _has_time(page: Outline, token: int, day: date) -> bool:
    """Whether the page shows the day with hour and minute, written with dashes.

    索引表里的“发布日期”只写日、标题下面另写全的,也是写全了。
    """
    written = day.isoformat()
    beside = around(page, token) if token >= 0 else ""
    # One search over all texts is ten times as fast as one a text. No time follows across a seam.
    whole = "\0".join((beside, *page.texts))
    found = whole.find(written)
    while found >= 0:
        if _TIME_OF_DAY.match(whole, found + len(written)):
            return True
        found = whole.find(written, found + len(written))
    return False


def _is_tail(page: Outline, token: int, frames: Sequence[tuple[int, int]]) -> bool:
    """Whether the line stands below a list with next to nothing beside it: 更新时间 of a list."""
    above = [end for start, end in frames if end <= token]
    if not above:
        return False
    rest = range(max(above), len(page.texts))
    main = (page.texts[i] for i in rest if page.zones[page.text_parent[i]] is Zone.MAIN)
    return sum(map(len, main)) <= _LONGEST_TAIL


def _head_day(html: str) -> str:
    """The day in China that article:published_time or datePublished tells, as blogs write it; ""
    without them. Many write the moment in UTC."""
    for word, form in _HEAD_DAYS:
        at = html.find(word)
        if found := form.match(html, at) if at >= 0 else None:
            try:
                return day_of(datetime.fromisoformat(found[1].strip())).isoformat()
            except (ValueError, OverflowError):
                continue
    return ""


def _script_values(html: str) -> Iterator[str]:
    """What scripts give to names like pubDate. To look for the starts of such names, and for the
    pattern there alone, takes a tenth of the time of a search for the pattern."""
    lowered = html.lower()
    if len(lowered) != len(html):
        # Some capital of another script is two letters in lower case.
        yield from _SCRIPT_DATE.findall(html)
        return
    end = 0
    for start in sorted(chain.from_iterable(_places(lowered, name) for name in _SCRIPT_NAMES)):
        if start >= end and (found := _SCRIPT_DATE.match(html, start)):
            yield found.group(1)
            end = found.end()


def _places(text: str, word: str) -> Iterator[int]:
    start = text.find(word)
    while start >= 0:
        yield start
        start = text.find(word, start + 1)


def _script_date(html: str, as_of: date) -> date | None:
    for value in _script_values(html):
        found = find_date(value, as_of)
        if found and found.year_known:
            return found.day
    return None


def _label(labels: Mapping[str, tuple[str, ...]], name: str) -> str:
    return next((value.strip() for value in labels.get(name, ()) if value.strip()), "")
