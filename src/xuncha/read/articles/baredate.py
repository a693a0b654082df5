"""The day of an article whose line has no word like 发布时间: alone beside the headline."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date

from xuncha.read.articles.headline import alone_headline, headline_token, set_headline
from xuncha.read.articles.headline_place import right_above
from xuncha.read.dates.parts import split_date
from xuncha.read.dates.whole import NOT_PUBLICATION, FoundDate, find_date, publication_date
from xuncha.read.labels import label
from xuncha.read.menus.navigation import crumb_range, read_breadcrumb
from xuncha.read.tree.outline import Outline, Zone
from xuncha.read.tree.textmarks import DIGIT

# So many pieces of text before and after the headline may hold the day.
_BEFORE, _AFTER = 3, 6
# A name of a column is shorter than a headline.
_SHORTEST_HEADLINE = 6
# Under the headline of an article there is a paragraph, a film or a file; under that of a list none.
_PARAGRAPH = 40
# At the address of an article a picture with a line or two is one as well.
_SHORT_PARAGRAPH = 20
# Where there is no list and the headline is longer than names of columns are, a line is.
_LONG_HEADLINE, _LINE = 10, 12
_HALF = 9
_LONGEST_LINE = 40
_NO_NAMES = re.compile(r"[。,，;；!！\d]|至|起|前|后")
_OPENING, _CLOSING = " [(（【〔", " \u3000[]()（）【】〔〕"
_SENTENCE = re.compile(r"[。;；：:]\s*$|。|.{30}")
# 实施日期 in the cell before: the date is its value, no line of its own.
_LABEL = re.compile(r"日期|时间|時間|期限|期$|[:：]$")
_LONGEST_LABEL = 12
_CELL_NAME = re.compile("[\u4e00-\u9fff]{2,12}")
# 本文由 县教育局 于 2026-06-18 发布 | 责任编辑:…
_BY_WHOM = re.compile(
    r"(?:本文|文章|信息)?由?\s*[\u4e00-\u9fff]{2,16}\s+于\s*(?P<day>20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?)"
    r"[\s\d:]{0,12}(?:发布|发表|上传|录入)(?=\s|[|·,，]|$)"
)
_NUMBER = re.compile(r"\d{6,8}")
_TIME = re.compile(r"<time\b[^>]{0,300}?datetime\s*=\s*[\"']?(\d{4}-\d{2}-\d{2})", re.I)


def bare_date(
    page: Outline,
    html: str,
    title: str,
    labels: Mapping[str, tuple[str, ...]],
    as_of: date,
    frames: Sequence[tuple[int, int]],
    at_article: bool = False,
    *,
    url: str = "",
    alone: bool = False,
) -> tuple[FoundDate, int] | None:
    """The day beside the headline and its token; None where there is none or it may be another's.

    Only a whole date that stands alone, in an element outside links and lists, counts; of two
    different ones neither. `at_article`: the page's address is of the form articles have; `url`:
    where a day leads that is the page's own; `alone`: all lists say that they stand beside.
    """
    head = _headline(page, title, labels, may_be_set=at_article or not frames)
    if head < 0 and at_article and not frames:
        return _below_a_row(page, html, labels, as_of)
    if head < 0 or len(page.texts[head]) < _SHORTEST_HEADLINE:
        return None
    least = _least_text(page, head, url, at_article=at_article, is_alone=alone or not frames)
    if not _has_body(page, head, least):
        return None
    first = max(head - _BEFORE, crumb_range(page)[1], 0)
    near = [
        token
        for token in page.tokens_with(DIGIT)
        if first <= token < _body_start(page, head) and token != head
        if _is_free(page, token, frames) or _is_own_link(page, token, url)
    ]
    found = [(day, token) for token in near if (day := _day_at(page, html, token, as_of))]
    if len({day.day for day, _ in found}) > 1:
        # 20260901 is how often it was read, where another is a day with its clock.
        found = [one for one in found if not _NUMBER.fullmatch(page.texts[one[1]].strip())]
    if len({day.day for day, _ in found}) != 1:
        return None
    return found[0]


def _headline(
    page: Outline, title: str, labels: Mapping[str, tuple[str, ...]], *, may_be_set: bool
) -> int:
    """The token of the headline that <title> repeats; where that is the name of the column
    (通知公告_某市林业局) the one that the page sets as a headline."""
    head = headline_token(page, title, labels)
    is_short = head < 0 or len(page.texts[head]) < _SHORTEST_HEADLINE
    if not (is_short and may_be_set):
        return head
    head = set_headline(page, title, labels)
    return head if head >= 0 else alone_headline(page, title, labels)


def _least_text(page: Outline, head: int, url: str, *, at_article: bool, is_alone: bool) -> int:
    """How long a text below the headline shows that it is that of an article.

    `is_alone`: there is no list that the day could belong to.
    """
    if is_alone and len(page.texts[head]) >= _LONG_HEADLINE:
        return _LINE
    behind = range(head + 1, min(head + _AFTER, len(page.texts)))
    if any(_is_own_link(page, token, url) for token in behind):
        return _LINE
    return _SHORT_PARAGRAPH if at_article else _PARAGRAPH


def _below_a_row(
    page: Outline, html: str, labels: Mapping[str, tuple[str, ...]], as_of: date
) -> tuple[FoundDate, int] | None:
    """The only day that stands alone on a page of tables, below a row of its own: the headline,
    where <title> names the column and nothing is set as one."""
    first = max(crumb_range(page)[1], 0)
    alone = [
        (day, token)
        for token in page.tokens_with(DIGIT)
        if token > first
        and page.tags[page.text_parent[token]] == "td"
        and _is_free(page, token, ())
        and (day := _day_at(page, html, token, as_of))
    ]
    if len(alone) != 1 or not _has_body(page, alone[0][1], _SHORT_PARAGRAPH):
        return None
    columns = {crumb.name for crumb in read_breadcrumb(page)} | {label(labels, ["ColumnName"])}
    above = right_above(page, columns, alone[0][1])
    return alone[0] if len(above) >= _SHORTEST_HEADLINE else None


def _body_start(page: Outline, head: int) -> int:
    """The token at which the text of the article begins: a day in or under it is not asked for."""
    end = min(head + _AFTER + 1, len(page.texts))
    texts = enumerate(page.texts[head + 1 : end], head + 1)
    return next((at for at, t in texts if _SENTENCE.search(t) and not _BY_WHOM.match(t)), end)


def _with_names(text: str, as_of: date) -> FoundDate | None:
    """The day that a short line begins with, names behind it: 2026年6月11日 县融媒 记者 某某."""
    if by_whom := _BY_WHOM.match(text):
        return find_date(by_whom["day"], as_of)
    found = find_date(text, as_of) if len(text) <= _LONGEST_LINE else None
    if found is None or not found.year_known or text[: found.start].strip(_OPENING):
        return None
    # [ 2025.05.16 ] [ 某支队 ]
    rest = text[found.end :].strip(_CLOSING) if found.start else text[found.end :]
    rest = f" {rest}" if found.start else rest
    if not rest.startswith((" ", "\u3000", "|", "\xa0")) or NOT_PUBLICATION.search(rest):
        return None
    return None if _NO_NAMES.search(rest) else found


def _has_body(page: Outline, head: int, least: int) -> bool:
    rest = range(head + 1, min(head + 40, len(page.texts)))
    if any(len(page.texts[at]) >= least and page.text_anchor[at] < 0 for at in rest):
        return True
    return any(element >= 0 and page.starts[element] >= head for element in page.embeds)


def _is_free(page: Outline, token: int, frames: Sequence[tuple[int, int]]) -> bool:
    if page.text_anchor[token] >= 0 or page.zones[page.text_parent[token]] is not Zone.MAIN:
        return False
    before = page.texts[token - 1] if token else ""
    if token - 1 in page.unfilled:
        return False
    if len(before) <= _LONGEST_LABEL and (_LABEL.search(before) or _is_value(page, token)):
        return False
    return not any(start <= token < end for start, end in frames)


def _is_own_link(page: Outline, token: int, url: str) -> bool:
    """Whether a text links to the page itself, as the days of blogs do."""
    anchor = page.text_anchor[token]
    return bool(url) and anchor >= 0 and page.anchors[anchor].url == url


def _is_value(page: Outline, token: int) -> bool:
    """Whether a text stands in the cell beside a name: 报名开始 | 2020-04-20."""
    own, other = page.text_parent[token], page.text_parent[token - 1]
    is_cell = page.tags[own] == "td" and page.tags[other] in ("td", "th")
    in_row = is_cell and own != other and page.parents[own] == page.parents[other]
    return in_row and _CELL_NAME.fullmatch(page.texts[token - 1]) is not None


def _day_at(page: Outline, html: str, token: int, as_of: date) -> FoundDate | None:
    text = page.texts[token]
    following = page.texts[token + 1] if token + 1 < len(page.texts) else ""
    if (
        len(text) <= _HALF
        and len(following) <= _HALF
        and (whole := split_date(text, following, as_of))
    ):
        return whole if whole.year_known else None
    found = publication_date(text, as_of) or _with_names(text, as_of)
    if found is None or found.year_known:
        return found
    # <time datetime="2026-03-02">3月2日</time>
    tag = page.tags[page.text_parent[token]]
    full = _TIME.search(html) if tag == "time" else None
    day = _day(full[1]) if full else None
    if day is None or (day.month, day.day) != (found.day.month, found.day.day):
        return None
    return found._replace(day=day, year_known=True)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        # 0000-00-00 of an article that was not given a day.
        return None
