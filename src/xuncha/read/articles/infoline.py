"""The line of an article that says when and by whom it was published: 发布时间:… 来源:…."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from xuncha.read.articles.calleddays import called_days
from xuncha.read.dates.otherday import names_other_day
from xuncha.read.dates.whole import (
    NOT_PUBLICATION,
    FoundDate,
    find_date,
    publication_date,
)
from xuncha.read.tree.outline import Outline, Zone
from xuncha.read.tree.textmarks import INFO, INFO_WORDS, LONGEST_INFO

Frames = Sequence[tuple[int, int]]

_STRONG = re.compile(
    r"(?:发布|发表|公布|公开|上传|录入|添加|加入|创建|出版|發[佈布]|公佈)(?:[时時][间間]|日期)\s*[:：]?|(?<![\u4e00-\u9fff])(?:发布|提交)于\s*[:：]?|(?:(?<![\u4e00-\u9fff])|首次)发布\s*[:：]"
    r"|(?i:\b(?:posted|published)(?: on)?\b)\s*[:：]?"
)
# A word before a bare 时间 makes it another one: 会议时间、面试时间。
_WEAK = re.compile(
    r"(?:(?:更新|信息)|(?<![\u4e00-\u9fff]))(?:时\s*间|日\s*期)\s*[:：]?|时间发布\s*[:：]?"
    r"|(?<![\u4e00-\u9fff])更新\s*[:：]|\b(?:Updated(?: on)?\s*[:：]?|Date\s*[:：])"
)
# A paper is made before it is published: this counts where nothing else is said.
_MADE = re.compile(r"(?:发文|印发|成文|生成)(?:时\s*间|日\s*期)\s*[:：]?")
# 文章来源: 作者: says nothing, nor does a label with the body below it.
NO_SOURCE = (
    r"(?!作者|责任|编辑|点击|浏览|阅读|字[体号]|发布|时间|日期|打印|视力|分享|访问|【|\[|\()"
)
_ORIGIN = re.compile(
    rf"(?:(?:信息)?[来來]\s{{0,2}}源(?:单位)?|出处|来自|出自)\s*[:：/][^\S\n]*\n?[^\S\n]*{NO_SOURCE}"
    r"([^\s|:：【】\[\],，。]{2,30})(?=\s|$|[|【】\[\]])"
)
_ENGLISH_ORIGIN = re.compile(
    r"\bSource\s*[:：]\s*([A-Z][A-Za-z .&'-]{2,40}?)(?=\s*(?:$|[|\n]|\s{2}))"
)
_ORIGIN_SIGN = re.compile(r"源|出[处自]|来自|Source")
_ORIGIN_LABELS = ("来源", "信息来源", "文章来源", "稿件来源")
_NAME = re.compile(r"[\u4e00-\u9fff()（）·“”]{2,20}")
# The name of the source may stand so many pieces behind the day: sizes of letters, counts between.
_TO_ORIGIN = 12
# 会议时间、面试日期: the date that follows is theirs.
_OTHER_TIME = re.compile(r"[\u4e00-\u9fff]{1,6}(?:时间|日期|时限|期限)\s*[:：]?\s*$")
# 公示时间:2020-04-20 至 …
_ON_TO = re.compile(r"\s*(?:[至到起—~～]|--?)")
# 浏览次数:20200419
_COUNTED = re.compile(r"(?:次数?|量|人?数|率)\s*[:：]\s*$")
# Words of a sentence: a date among them is what the sentence is about.
_SENTENCE = re.compile(r"[。,，;；!！]|(?:请|将|于|在|至|前)[\u4e00-\u9fff\d]")
# 2019年10月31日 08时26分
_CLOCK = re.compile(r"(?<=日)\s*\d{1,2}[时点]\d{1,2}分?")
_FOOT = re.compile(
    r"版权所有|标识码|I(?i:CP\s*备)|i(?i:cp\s*备)|公网安备|访客|访问者|技术支持"
    r"|C(?i:opyright)|c(?i:opyright)|©"
)
_SPONSOR = re.compile(r"主办|承办|联系我们|网站地图")
_FOOT_LINES = 2
_LONGEST_FOOT = 300
# 2021 / 年 / 06 / 月 / 18 / 日, each in an element of its own.
_OF_A_DAY = re.compile(r"\d{1,4}|[年月日./-]|\d{1,2}[年月日]|\d{4}年")
_MOST_PIECES, _LONGEST_PIECE = 6, 5
# A link to a paper, its day behind it.
_SHORTEST_LINK = 6


class InfoLine(NamedTuple):
    """The day of the line, the source it names, the token of its label or day; whether the day is
    that on which a paper was made."""

    found: FoundDate
    origin: str
    token: int
    is_made: bool = False


def info_line(page: Outline, as_of: date, frames: Frames) -> InfoLine | None:
    """The information line of a page's article, or None. `frames` are the token ranges of lists."""
    weak: InfoLine | None = None
    feet: list[int] = []
    for token in page.tokens_with(INFO):
        parent = page.text_parent[token]
        if page.text_anchor[token] >= 0 or _is_in(token, frames):
            continue
        if page.zones[parent] is Zone.FOOT:
            feet.append(token)
            continue
        if _in_foot(page, token) or _is_of_a_link(page, token):
            continue
        pieces = _pieces(page, token, frames)
        if said := _after(_STRONG, page, pieces, as_of):
            return _line(page, *said, frames)
        if weak is None or weak.is_made:
            weak = _weakly(page, pieces, as_of, frames) or weak
    if weak is None:
        called = (one for one in called_days(page, as_of) if not _is_in(one[1], frames))
        weak = next((_line(page, *one, frames) for one in called), None)
    if weak is None:
        weak = next(_at_foot(page, feet, as_of, frames), None)
    return weak


def around(page: Outline, token: int) -> str:
    """The text of a token and the short pieces beside it."""
    return "\n".join(page.texts[at] for at in _pieces(page, token, ()))


def _line(
    page: Outline, found: FoundDate, token: int, frames: Frames, is_made: bool = False
) -> InfoLine:
    return InfoLine(found, _origin(page, token, frames), token, is_made)


def _is_in(token: int, frames: Frames) -> bool:
    return any(start <= token < end for start, end in frames)


def _near(frames: Frames, first: int, last: int) -> Frames:
    return [frame for frame in frames if frame[0] < last and frame[1] > first]


def _in_foot(page: Outline, token: int) -> bool:
    """Whether the line is one of a footer that no name marks: 更新日期 behind 版权所有."""
    above = page.texts[max(0, token - _FOOT_LINES) : token + 1]
    return any(len(text) <= LONGEST_INFO and _FOOT.search(text) for text in above)


def _is_of_a_link(page: Outline, token: int) -> bool:
    """Whether a text stands right behind the link to another paper in one row with it: its day is
    that paper's."""
    link = page.text_anchor[token - 1] if token else -1
    if link < 0 or len(page.texts[token - 1]) < _SHORTEST_LINK or not page.anchors[link].url:
        return False
    row = page.parents[page.anchor_element[link]]
    own = page.text_parent[token]
    return row >= 0 and row in (own, page.parents[own])


def _pieces(page: Outline, token: int, frames: Frames) -> list[int]:
    """The tokens of the information line: the text itself and the short pieces beside it.

    发布日期 at the head of a list is beside its first entry, which is none of the line.
    """
    texts, anchors = page.texts, page.text_anchor
    first, last = max(0, token - 2), min(len(texts), token + 4)
    most = min(len(texts), token + 2 + _MOST_PIECES)
    while last < most and len(texts[last]) <= _LONGEST_PIECE and _OF_A_DAY.fullmatch(texts[last]):
        last += 1
    near = _near(frames, first, last)
    return [
        at
        for at in range(first, last)
        if len(texts[at]) <= LONGEST_INFO
        and not (near and _is_in(at, near))
        and not (at and anchors[at - 1] >= 0 and _is_of_a_link(page, at))
        # 发布时间: with a place that a script fills, and a clock behind.
        and at - 1 not in page.unfilled
        # 版权所有 … 更新日期 below a short article.
        and not (at > token and "20" in texts[at] and _FOOT.search(texts[at]))
    ]


def _after(
    words: re.Pattern[str], page: Outline, pieces: Sequence[int], as_of: date
) -> tuple[FoundDate, int] | None:
    """The date right after one of the words, 发布时间 and the like, and the token of the word."""
    line = "\n".join(page.texts[at] for at in pieces)
    for word in words.finditer(line):
        found = find_date(line[word.end() : word.end() + 30], as_of)
        before = line[max(0, word.start() - 6) : word.end()].rpartition("\n")[2]
        if found and found.year_known and found.start <= 4 and not NOT_PUBLICATION.search(before):
            return found, _piece_at(page, pieces, word.start())
    return None


def _piece_at(page: Outline, pieces: Sequence[int], place: int) -> int:
    """The token in which a place of the joined pieces lies; a text may have line feeds itself."""
    for at in pieces:
        place -= len(page.texts[at]) + 1
        if place < 0:
            return at
    return pieces[-1]


def _weakly(page: Outline, pieces: Sequence[int], as_of: date, frames: Frames) -> InfoLine | None:
    """The date after 时间 alone, else one of the line that no word claims, else that of making."""
    if said := _after(_WEAK, page, pieces, as_of):
        return _line(page, *said, frames)
    for at in pieces:
        text, label = _CLOCK.sub("", page.texts[at]), page.texts[at - 1] if at else ""
        found = find_date(text, as_of)
        if found is None or not found.year_known:
            continue
        bare = publication_date(text, as_of) is not None
        said_so = INFO_WORDS.search(text) and not _SENTENCE.search(text)
        own = text[: found.start]
        claimed = (
            NOT_PUBLICATION.search(own[-12:])
            or _COUNTED.search(own)
            or ((named := _OTHER_TIME.search(own)) and _is_other(named[0]))
            or (named and _ON_TO.match(text, found.end))
        )
        # 生成日期: or 开标时间: in the cell before.
        if found.start == 0 and _OTHER_TIME.search(label) and _is_other(label):
            continue
        if (bare or said_so) and not claimed:
            return _line(page, found, at, frames)
    made = _after(_MADE, page, pieces, as_of)
    return _line(page, *made, frames, is_made=True) if made else None


def _is_other(label: str) -> bool:
    forms = (_MADE, NOT_PUBLICATION)
    return any(form.search(label) for form in forms) or names_other_day(label)


def _at_foot(page: Outline, feet: Sequence[int], as_of: date, frames: Frames) -> Iterator[InfoLine]:
    """Lines at the foot of an article, which is not that of the site."""
    for token in feet:
        foot = page.text_parent[token]
        while page.parents[foot] >= 0 and page.zones[page.parents[foot]] is Zone.FOOT:
            foot = page.parents[foot]
        words = page.text_between(page.starts[foot], page.ends[foot])
        if len(words) > _LONGEST_FOOT or _FOOT.search(words) or _SPONSOR.search(words):
            continue
        if said := _after(_STRONG, page, _pieces(page, token, frames), as_of):
            yield _line(page, *said, frames)


def _origin(page: Outline, token: int, frames: Frames) -> str:
    """The source that the line names, or the first line of the page that names one; "" for none."""
    last = min(len(page.texts), token + _TO_ORIGIN)
    behind = range(token + 1, last)
    # The body of the article begins.
    end = next((at for at in behind if len(page.texts[at]) > LONGEST_INFO), last)
    if named := _named(page, range(max(0, token - 2), end), frames):
        return named
    return named_source(page, frames)


def named_source(page: Outline, frames: Frames) -> str:
    """The first source that a line of the page names, wherever its day stands; "" for none."""
    for at in page.tokens_with(INFO):
        beside = range(at, min(at + 2, len(page.texts)))
        if page.zones[page.text_parent[at]] is Zone.MAIN and (
            named := _named(page, beside, frames)
        ):
            return named
    return ""


def _named(page: Outline, tokens: range, frames: Frames) -> str:
    texts, near = page.texts, _near(frames, tokens.start, tokens.stop)
    line = "\n".join(
        [
            texts[at]
            for at in tokens
            if len(texts[at]) <= LONGEST_INFO and not (near and _is_in(at, near))
        ]
    )
    if not _ORIGIN_SIGN.search(line):
        return ""
    if match := _ORIGIN.search(line) or _ENGLISH_ORIGIN.search(line):
        return match.group(1)
    # The source whose label is an element of its own: <i>信息来源</i><em>办公室</em>.
    for label, value in pairwise(line.split("\n")):
        if label.strip() in _ORIGIN_LABELS and _NAME.fullmatch(value.strip()):
            return value.strip()
    return ""
