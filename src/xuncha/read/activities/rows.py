"""Rows of lists of surveys and interviews: which of their words are the title, and where they are
columns of a table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from turbohtml import Element

from xuncha.facts import Activity, DatedItem, DateSource
from xuncha.read.activities.boxes import HEADINGS, is_boxed, tab_above
from xuncha.read.activities.namedends import named_end
from xuncha.read.activities.names import is_activity_name, is_column_name, may_head_activities
from xuncha.read.activities.state import says_state, under_heading, with_state
from xuncha.read.activities.titles import bare_title, is_bare_day, words_of
from xuncha.read.dates.whole import find_date
from xuncha.read.letters.spans import spread
from xuncha.read.links.href import absolute
from xuncha.read.lists.tablecells import cells_of, rows_of_table
from xuncha.read.text.plaintext import squeeze, text_of, title_of
from xuncha.read.tree.document import Document

# 采纳情况反馈, [文字实录], 我要提问 beside a title lead to what belongs to it.
_BESIDE = re.compile(
    r"[\[【(]?(?:"
    r"(?:查看|点击查看|我要)?(?:调查|征集|投票|意见)?(?:结果|采纳情况|采纳|反馈|意见采纳|意见反馈)+"
    r"(?:情况|公示|公布|反馈|说明|统计|查看)*"
    r"|(?:点击|查看|观看|进入)*(?:文字|图文|视频|音频|访谈|直播|精彩|在线|现场)*"
    r"(?:实录|回放|回顾|直播[间室]?|访谈|图片|花絮|预告|视频|详情|详细|全文)"
    r"|(?:投票|调查|问卷)?统计"
    r"|我要(?:提问|参与|投票|留言|评论|发言|提?意见|提?建议|建言|反馈|填写|答题)|预约(?:提问|报名)|"
    r"(?:立即|点击|马上|现在|扫码)*(?:参与|参加|进入|查看|提问|投票|填写|开始)"
    r"(?:网上|在线|本次)?(?:问卷|调查|征集|投票|答题|填写)*"
    r")[\])】]?[>》…]*"
)
# 附件:征求意见稿.doc belongs to what it is attached to.
_FILE = re.compile(r"\.(?:docx?|xlsx?|wps|et|pdf|ofd|zip|rar|7z|pptx?|txt|jpe?g|png)$", re.I)
_LEVELS, _UP = 5, 2
_MOST_ROWS = 400
_MOST_TABLES = 50
_MOST_PICTURES = 4
# What is longer is no row but a list or the whole page.
LONGEST_ROW = 3000
_SHORTEST_TITLE = 5
_TIME_WORDS = re.compile("时间|日期")
# A beginning and an end.
_SPAN = 2
_OF_ACTIVITIES = "征集|调查|问卷|投票|访谈|直播|征求意见|活动"
_WHAT = rf"(?:{_OF_ACTIVITIES}|草案|法规|文件)?"
_TITLE_HEAD = re.compile(rf"{_WHAT}(?:主题|标题|名称|题目|内容|项目)")
_BEGAN_HEAD = re.compile(
    rf"{_WHAT}(?:开始|起始|起止|发布|创建|发起)(?:时间|日期|期限)|(?:{_OF_ACTIVITIES})(?:时间|日期|期限?)"
)
_ENDED_HEAD = re.compile(rf"{_WHAT}(?:结束|截止|截至)(?:时间|日期)")
_ABOUT = re.compile(_OF_ACTIVITIES)


def row_around(element: Element) -> Element | None:
    """The row with one title in which an element stands; None where there is none."""
    row: Element = element
    for _ in range(_LEVELS):
        if row.tag in ("body", "html", "form") or len(row.text) > LONGEST_ROW:
            return None
        if title_in(row)[0]:
            # A row has one title; what has several is the list or the page.
            return row if len(titles_in(row)) == 1 and not _is_headed_apart(row) else None
        if not isinstance(row.parent, Element):
            return None
        row = row.parent
    return None


def _is_headed_apart(row: Element) -> bool:
    """Whether a heading without a link names the activity, so that the link of the row is another's:
    the page of one call, and what stands beside it."""
    link = titles_in(row)[0]
    heads = [head for head in row.find_all(["h1", "h2"]) if head.find("a") is None]
    return link.closest("h1, h2") is None and any(
        len(title_of(head)) >= _SHORTEST_TITLE and not may_head_activities(title_of(head))
        for head in heads
        if head.closest("a") is None
    )


def heading_above(row: Element) -> str:
    """The heading right above the rows that this one is of, or the tab of their panel."""
    up: Element | None = row
    for _ in range(_UP):
        before = up.previous_sibling if up is not None else None
        while before is not None and not (isinstance(before, Element) and before.tag != row.tag):
            before = before.previous_sibling
        if isinstance(before, Element) and before.tag in HEADINGS:
            return squeeze(text_of(before))
        up = up.parent if up is not None and isinstance(up.parent, Element) else None
    return tab_above(row)


def beside(row: Element, name: str) -> str:
    """The words of a row besides its title, those of its pictures among them."""
    pictured = " ".join(
        words
        for picture in row.find_all("img", limit=_MOST_PICTURES)
        if says_state(words := picture.attr("alt") or picture.attr("title") or "")
    )
    return f"{row.text.replace(name, ' ', 1)} {pictured} {named_end(row)}"


def leads_beside(name: str) -> bool:
    """Whether the words of a link are those of what belongs to an activity: 进入文字实录>>."""
    return _BESIDE.fullmatch(squeeze(name)) is not None


def titles_in(row: Element) -> list[Element]:
    """The links of a row that may be its title."""
    anchors = [row] if row.tag == "a" else row.find_all("a")
    named = [
        anchor
        for anchor in anchors
        if len(words := squeeze(text_of(anchor))) >= _SHORTEST_TITLE
        and not (_FILE.search(words) or _is_annex(anchor) or _is_control(anchor))
    ]
    return [one for one in named if not _BESIDE.fullmatch(squeeze(text_of(one)))] or named


def _is_control(anchor: Element) -> bool:
    """Whether a link stands right beside a field to fill in: 看不清,换一张."""
    beside_it = anchor.parent.children if isinstance(anchor.parent, Element) else ()
    return any(isinstance(one, Element) and one.tag in ("input", "select") for one in beside_it)


def _is_annex(anchor: Element) -> bool:
    """Whether a link leads to a file that words in front of it call an annex."""
    around = anchor.parent.text if isinstance(anchor.parent, Element) else ""
    return "附件" in around and _FILE.search(anchor.attr("href") or "") is not None


def title_in(row: Element) -> tuple[str, str]:
    """The title of a row and its href as written; ("", "") where it has none."""
    anchors = titles_in(row)
    if not anchors:
        return "", ""
    best = max(anchors, key=lambda anchor: len(text_of(anchor)))
    return _name_of(best), best.attr("href") or ""


def _name_of(anchor: Element) -> str:
    """What a link calls its activity; of a card that is one link, its heading."""
    if name := (anchor.attr("title") or "").strip():
        return bare_title(name)
    head = anchor.find(list(HEADINGS))
    words = title_of(head) if head is not None else ""
    return bare_title(words if len(words) >= _SHORTEST_TITLE else _first_line(anchor))


def _first_line(anchor: Element) -> str:
    """The words of a link, of a card of several lines those of the first; less state and day."""
    lines = anchor.find_all(["p", "div"])
    first = next((line for line in lines if len(title_of(line)) >= _SHORTEST_TITLE), anchor)
    return words_of(first)


def tabled(doc: Document, page_url: str, as_of: date, at_home: bool) -> Iterator[Activity]:
    """The rows of tables whose head names a title and a beginning: 征集主题, 开始时间, 结束时间."""
    for table in doc.find_all("table", limit=_MOST_TABLES):
        rows = rows_of_table(table)
        heads = [squeeze(text_of(cell)) for cell in cells_of(rows[0])] if len(rows) > 1 else []
        columns = _columns(heads)
        if "title" not in columns or not ("began" in columns or _has_only_ends(heads)):
            continue
        if not at_home and not any(_ABOUT.search(head) for head in heads):
            continue
        for row, cells in zip(rows[1:_MOST_ROWS], spread(rows)[1:], strict=False):
            item = _of_cells(cells, columns, page_url, as_of)
            if item:
                yield with_state(item, _told(row, cells, item.title, columns), as_of)


def listed(doc: Document, page_url: str, as_of: date, at_home: bool) -> Iterator[DatedItem]:
    """The rows of a plain list in such a column, or in a box of its name: a title and a bare day.

    In the column the title names an activity, in the box it may be called anything.
    """
    for row in doc.find_all(["li", "tr", "dd"], limit=_MOST_ROWS):
        if len(row.text) > LONGEST_ROW or row.find(["li", "tr", "dd"]) is not None:
            continue
        titled = _term_above(row) if row.tag == "dd" and not titles_in(row) else row
        if titled is None or len(titles_in(titled)) != 1:
            continue
        name, href = title_in(titled)
        days = days_of(row, as_of)
        day = days[0] if days else None
        if day and _is_end(row, day, as_of):
            continue
        source = DateSource.LIST if day else DateSource.NONE
        item = DatedItem(name, absolute(href, page_url) or page_url, day, source)
        one = with_state(item, with_end(beside(row, name), days), as_of)
        if _is_one(one, row, at_home):
            yield under_heading(one, heading_above(row))


def _is_one(item: Activity, row: Element, at_home: bool) -> bool:
    """Whether a row is an activity: by its title or its state in such a column, by its box."""
    tells = item.is_over is not None or bool(item.has_result)
    if item.published is None:
        # 截止日期 alone; a call in a box of such a name.
        if at_home:
            return item.is_over is not None and is_activity_name(item.title)
        # Its box says that it is one of them, as its own words do: 渔船补贴政策访谈.
        return is_activity_name(item.title) and not is_column_name(item.title) and is_boxed(row)
    # [征集中] beside a title that does not say what it is.
    return (is_activity_name(item.title) or tells) if at_home else is_boxed(row)


def days_of(row: Element, as_of: date) -> list[date]:
    """The days of a row that stand apart, two in one text among them: 2026-10-08 2026-11-08."""
    texts = [text.split() for text in row.strings]
    apart = [text for text in texts if text and all(map(is_bare_day, text))]
    # 2026-05-06 09:00
    whole = [[text] for text in row.strings if is_bare_day(text) and text.split() not in apart]
    return [day for text in (*apart, *whole) for word in text if (day := _bare_day(word, as_of))]


def with_end(words: str, days: Sequence[date]) -> str:
    """The words of a row, and the later of its two days as its last one where no word of the row
    tells of days: 更新时间."""
    is_span = len(set(days)) == _SPAN and not _TIME_WORDS.search(words)
    return f"{words} 截止时间:{max(days).isoformat()}" if is_span else words


def _term_above(definition: Element) -> Element | None:
    """The term of a definition: a title above its day."""
    before = definition.previous_sibling
    while before is not None and not isinstance(before, Element):
        before = before.previous_sibling
    return before if isinstance(before, Element) and before.tag == "dt" else None


def _is_end(row: Element, day: date, as_of: date) -> bool:
    """Whether the head of the column in which the first day of a row stands calls it an end."""
    table = row.closest("table") if row.tag == "tr" else None
    if table is None:
        return False
    head = table.find("tr")
    heads = cells_of(head) if head is not None else []
    cells = cells_of(row)
    at = next((n for n, cell in enumerate(cells) if _bare_day(text_of(cell), as_of) == day), -1)
    return 0 <= at < len(heads) and bool(_ENDED_HEAD.fullmatch(squeeze(text_of(heads[at]))))


def _bare_day(text: str, as_of: date) -> date | None:
    """The day of a text that is nothing else, its year written: [2026-05-08]."""
    found = find_date(text, as_of) if is_bare_day(text) else None
    return found.day if found else None


def _has_only_ends(heads: Sequence[str]) -> bool:
    """Whether of all days of a table its head names but the ends."""
    days = [head for head in heads if head.endswith(("日期", "时间"))]
    return len(days) == 1 and bool(_ENDED_HEAD.fullmatch(days[0]))


def _columns(heads: Sequence[str]) -> dict[str, int]:
    columns: dict[str, int] = {}
    forms = (("title", _TITLE_HEAD), ("began", _BEGAN_HEAD), ("ended", _ENDED_HEAD))
    for at, head in enumerate(heads):
        for name, form in forms:
            if form.fullmatch(head):
                columns.setdefault(name, at)
    return columns


def _of_cells(
    cells: Sequence[Element], columns: dict[str, int], page_url: str, as_of: date
) -> DatedItem | None:
    if max(columns.values()) >= len(cells):
        return None
    name, href = title_in(cells[columns["title"]])
    name = name or title_of(cells[columns["title"]])
    url = absolute(href, page_url) or page_url
    if "began" not in columns:
        is_row = find_date(text_of(cells[columns["ended"]]), as_of) is not None
        return DatedItem(name, url) if name and is_row else None
    day = find_date(text_of(cells[columns["began"]]), as_of)
    if not name or day is None:
        return None
    return DatedItem(name, url, day.day, DateSource.LIST)


def _told(row: Element, cells: Sequence[Element], name: str, columns: dict[str, int]) -> str:
    """What a row says of its activity, the day in the column of ends called one."""
    end = text_of(cells[columns["ended"]]).strip() if "ended" in columns else ""
    words = beside(row, name)
    return f"{words} 截止时间:{end}" if end else words
