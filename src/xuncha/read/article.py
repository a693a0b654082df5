"""The article of a page: its title, its day of publication and where that was read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import chain, pairwise

from xuncha.facts import DateSource
from xuncha.read.addresses import is_article_url, is_column_url
from xuncha.read.baredate import bare_date
from xuncha.read.dates import NOT_PUBLICATION, FoundDate, find_date, publication_date
from xuncha.read.headline import article_title, heading, headline_token, own_part, shown_apart
from xuncha.read.outline import Outline, Zone
from xuncha.read.pagefacts import Article
from xuncha.read.textmarks import INFO, INFO_WORDS, LONGEST_INFO

_STRONG = re.compile(
    r"(?:发布|发表|公布|公开|上传|录入|添加|發[佈布]|公佈)(?:[时時][间間]|日期)\s*[:：]?|发布于\s*[:：]?|(?<![\u4e00-\u9fff])发布\s*[:：]"
    r"|(?i:\b(?:posted|published)(?: on)?\b)\s*[:：]?"
)
# A word before a bare 时间 makes it another one: 会议时间、面试时间。
_WEAK = re.compile(
    r"(?:(?:发文|更新|印发|成文|生成|信息)|(?<![\u4e00-\u9fff]))(?:时\s*间|日\s*期)\s*[:：]?|时间发布\s*[:：]?"
)
_ORIGIN = re.compile(
    r"(?:信息)?[来來]源\s*[:：][^\S\n]*\n?[^\S\n]*([^\s|:：【】\[\],,。]{2,30})(?=\s|$|[|【】\[\]])"
)
_NEAR = 1_000
# 文章来源: 作者: says nothing, nor does a label with the body below it.
_NO_SOURCE = (
    r"(?!作者|责任|编辑|点击|浏览|阅读|字[体号]|发布|时间|日期|打印|视力|分享|访问|【|\[|\()"
)
_SAYS_SOURCE = re.compile(
    rf"[来來]源[^\S\n]*[:：]?[^\S\n]*{_NO_SOURCE}[^\s:：,，。]"
    rf"|[来來]源[^\S\n]*[:：]?\s*{_NO_SOURCE}[\u4e00-\u9fff()（）·“”]{{2,20}}[^\S\n]*(?:\n|$)"
)
_OTHER_SOURCES = ("转自", "供稿", "稿源")
_ORIGIN_LABELS = ("来源", "信息来源", "文章来源", "稿件来源")
_NAME = re.compile(r"[\u4e00-\u9fff()（）·“”]{2,20}")
# 会议时间、面试日期: the date that follows is theirs.
_OTHER_TIME = re.compile(r"[\u4e00-\u9fff](?:时间|日期|时限|期限)\s*[:：]?\s*$")
# Words of a sentence: a date among them is what the sentence is about.
_SENTENCE = re.compile(r"[。,,;;!！]|(?:请|将|于|在|至|前)[\u4e00-\u9fff\d]")
# How all that _SCRIPT_DATE matches begins.
_SCRIPT_NAMES = ("pub", "fb", "release", "doc")
_SCRIPT_DATE = re.compile(
    r"""(?:pub|fb|publish|release|doc)\w*(?:data|date|time|sj|rq)\w*['"]?\s*[=:]\s*['"]([^'"\n]{6,40})['"]""",
    re.I,
)
_FOOT = re.compile(r"版权所有|标识码|ICP\s*备|公网安备|访客|访问者|技术支持|Copyright|©", re.I)
_FOOT_LINES = 2
_TIME_OF_DAY = re.compile(r"\s+\d\d:\d\d")
# A name of a column is shorter.
_SHORTEST_HEADLINE = 6
# What a file of an article is called where content systems number them: 1182.html, show.asp?id=9.
_NUMBERED = re.compile(r"/(?!index|list|page)[a-z]*[-_]?\d+\.(?:s?html?|aspx?|jsp|php)$", re.I)
# So much of it has to be there where no day and no line of information tell an article.
_PARAGRAPH, _PARAGRAPHS, _LEAST = 15, 2, 60
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
) -> Article | None:
    """The page's article, or None where it has none. `frames` are the token ranges of lists."""
    shown, origin, token = _shown_date(page, as_of, frames)
    if shown and not is_article_url(url) and _is_tail(page, token, frames):
        shown, origin, token = None, "", -1
    at_article = is_article_url(url)
    if shown is None and (bare := bare_date(page, html, title, labels, as_of, frames, at_article)):
        shown, token = bare
    meta_title = _label(labels, "ArticleTitle")
    meta_day = find_date(_label(labels, "PubDate"), as_of)
    is_article = bool(meta_title or meta_day or (token >= 0 and len(text) > 30))
    is_article = is_article or (not frames and _reads_like_one(page, url, title, labels))
    if not is_article and not (is_article_url(url) and len(text) > _BODY):
        return None
    name = meta_title or article_title(page, title, labels, token) or own_part(title)
    if shown:
        has_time = _has_time(page, token, shown.day)
        other = shown_apart(page, title, labels, token, text, meta_title)
        return Article(name, shown.day, DateSource.ARTICLE, origin, text, has_time, other)
    if meta_day:
        return Article(name, meta_day.day, DateSource.META, origin, text)
    if scripted := _script_date(html, as_of):
        return Article(name, scripted, DateSource.SCRIPT, origin, text)
    return Article(name, None, DateSource.NONE, origin, text)


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
    if head < 0 or len(page.texts[head]) < _SHORTEST_HEADLINE:
        return False
    below = [
        len(page.texts[at])
        for at in range(head + 1, len(page.texts))
        if page.text_anchor[at] < 0 and page.zones[page.text_parent[at]] is Zone.MAIN
    ]
    paragraphs = [length for length in below if length >= _PARAGRAPH]
    return len(paragraphs) >= _PARAGRAPHS and sum(paragraphs) >= _LEAST


def _shown_date(
    page: Outline, as_of: date, frames: Sequence[tuple[int, int]]
) -> tuple[FoundDate | None, str, int]:
    """The date of the information line, the source it names, and its token (-1: no line)."""
    weak: tuple[FoundDate | None, str, int] = (None, "", -1)
    for token in page.tokens_with(INFO):
        parent = page.text_parent[token]
        if page.text_anchor[token] >= 0 or page.zones[parent] is Zone.FOOT:
            continue
        if any(start <= token < end for start, end in frames) or _in_foot(page, token):
            continue
        around = _around(page, token, frames)
        origin = match.group(1) if (match := _ORIGIN.search(around)) else _origin_beside(around)
        if found := _after(_STRONG, around, as_of):
            return found, origin, token
        if weak[0] is None and (found := _weakly(around, as_of)):
            weak = (found, origin, token)
    return weak


def names_source(text: str) -> bool:
    """Whether an article says where it is from: 来源 with something behind it, 转自, 供稿."""
    # Above the body or below it. Plain words first: a pattern of several words is slow.
    for near in (text[:_NEAR], text[-_NEAR:]):
        if any(word in near for word in _OTHER_SOURCES):
            return True
        if "源" in near and _SAYS_SOURCE.search(near):
            return True
    return False


def _origin_beside(around: str) -> str:
    """The source whose label is an element of its own: <i>信息来源</i><em>办公室</em>."""
    for label, value in pairwise(around.split("\n")):
        if label.strip() in _ORIGIN_LABELS and _NAME.fullmatch(value.strip()):
            return value.strip()
    return ""


def _has_time(page: Outline, token: int, day: date) -> bool:
    """Whether the day is followed by hour and minute and written with dashes."""
    around = _around(page, token) if token >= 0 else ""
    found = around.find(day.isoformat())
    return found >= 0 and bool(_TIME_OF_DAY.match(around, found + 10))


def _in_foot(page: Outline, token: int) -> bool:
    """Whether the line is one of a footer that no name marks: 更新日期 behind 版权所有."""
    above = page.texts[max(0, token - _FOOT_LINES) : token + 1]
    return any(len(text) <= LONGEST_INFO and _FOOT.search(text) for text in above)


def _is_tail(page: Outline, token: int, frames: Sequence[tuple[int, int]]) -> bool:
    """Whether the line stands below a list with next to nothing beside it: 更新时间 of a list."""
    above = [end for start, end in frames if end <= token]
    if not above:
        return False
    rest = range(max(above), len(page.texts))
    main = (page.texts[i] for i in rest if page.zones[page.text_parent[i]] is Zone.MAIN)
    return sum(map(len, main)) <= _LONGEST_TAIL


def _around(page: Outline, token: int, frames: Sequence[tuple[int, int]] = ()) -> str:
    """The information line: the text itself and the short pieces beside it.

    发布日期 at the head of a list is beside its first entry, which is none of the line.
    """
    first, last = max(0, token - 2), min(len(page.texts), token + 4)
    return "\n".join(
        page.texts[at]
        for at in range(first, last)
        if len(page.texts[at]) <= LONGEST_INFO
        and not any(start <= at < end for start, end in frames)
    )


def _after(words: re.Pattern[str], around: str, as_of: date) -> FoundDate | None:
    """The date that stands right after one of the words, 发布时间 and the like."""
    for word in words.finditer(around):
        found = find_date(around[word.end() : word.end() + 30], as_of)
        before = around[max(0, word.start() - 6) : word.end()].rpartition("\n")[2]
        if found and found.year_known and found.start <= 4 and not NOT_PUBLICATION.search(before):
            return found
    return None


def _weakly(around: str, as_of: date) -> FoundDate | None:
    """The date after 时间 alone, else one of the information line that no word claims."""
    if found := _after(_WEAK, around, as_of):
        return found
    for piece in around.split("\n"):
        found = find_date(piece, as_of)
        if found is None or not found.year_known:
            continue
        bare = publication_date(piece, as_of) is not None
        said = INFO_WORDS.search(piece) and not _SENTENCE.search(piece)
        before = piece[: found.start]
        claimed = NOT_PUBLICATION.search(before[-12:]) or _OTHER_TIME.search(before)
        if (bare or said) and not claimed:
            return found
    return None


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
