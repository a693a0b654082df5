"""Dates in every form, and days that are no dates of updates."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from html import escape

from xuncha.facts import ColumnKind
from xuncha.sandbox.traps.kit import Item, TrapSite, news_items, notice_items, plain_list
from xuncha.sandbox.traps.truth import Shown

_DIGITS = "〇一二三四五六七八九"


def chinese_numerals(number: int) -> TrapSite:
    """二〇二一年一月五日, and once with a zero of another kind."""
    site = TrapSite(number, "演练县档案馆(中文日期)", "dates in Chinese numerals")
    site.ordinary()
    policy = notice_items("/zcwj/", 30, 45, 90, 400)
    old = notice_items("/rsxx/", 500, 600)
    site.listed(
        "政策文件", "/zcwj/", policy, Shown.FRESH, ColumnKind.POLICY, _rows(policy, numerals)
    )
    site.listed("人事任免", "/rsxx/", old, Shown.STALE, ColumnKind.PERSONNEL,
                _rows(old, lambda day: numerals(day).replace("〇", "○")))  # fmt: skip
    return site.done()


def _unsaid(_day: date) -> str:
    return ""


def numerals(day: date) -> str:
    """A day as laws are signed: 二〇二一年一月五日."""
    year = "".join(_DIGITS[int(digit)] for digit in str(day.year))
    return f"{year}年{_number(day.month)}月{_number(day.day)}日"


def _number(value: int) -> str:
    tens, ones = divmod(value, 10)
    lead = {0: "", 1: "十"}.get(tens, _DIGITS[tens] + "十")
    return lead + (_DIGITS[ones] if ones else "")


def _rows(items: Sequence[Item], say: Callable[[date], str]) -> str:
    rows = "".join(
        f'<li><a href="{item.path}">{escape(item.title)}</a><i>{say(item.day)}</i></li>'
        for item in items
    )
    return f"<ul>{rows}</ul>"


def only_in_address(number: int) -> TrapSite:
    """Neither list nor article shows a date: the address alone tells, weakly."""
    site = TrapSite(number, "演练县地方志办(地址日期)", "dates in the URL only")
    site.ordinary()
    items = [Item(i.title, i.day, f"/szdt/{i.day:%Y%m}/t{i.day:%Y%m%d}_{n}.html")
             for n, i in enumerate(news_items("/szdt/", 6, 9, 30))]  # fmt: skip
    site.listed("史志动态", "/szdt/", items, Shown.FRESH, ColumnKind.NEWS,
                _rows(items, _unsaid), shows_day=False)  # fmt: skip
    return site.done()


def pinned(number: int) -> TrapSite:
    """置顶 entries of last year stand first; the newest is the fifth."""
    site = TrapSite(
        number, "演练县医保局(置顶)", "pinned items out of order; hidden duplicate dates"
    )
    site.ordinary()
    old = news_items("/ybdt/", 300, 320, 340)
    fresh = [Item(f"医保{i.title}", i.day, i.path.replace("content_", "post_"))
             for i in news_items("/ybdt/", 2, 5, 20)]  # fmt: skip
    rows = "".join(
        f'<li><em class="top">[置顶]</em><a href="{i.path}">{i.title}</a><span>{i.iso}</span></li>'
        for i in old
    ) + "".join(f'<li><a href="{i.path}">{i.title}</a><span>{i.iso}</span></li>' for i in fresh)
    site.listed(
        "医保动态", "/ybdt/", [*old, *fresh], Shown.FRESH, ColumnKind.NEWS, f"<ul>{rows}</ul>"
    )
    _hidden_dates(site)
    return site.done()


def _hidden_dates(site: TrapSite) -> None:
    """The date a second time, hidden, as the day the entry was last touched: not shown, not read."""
    items = notice_items("/ybgg/", 250, 270, 290)
    rows = "".join(
        f'<li><a href="{i.path}">{i.title}</a><span>{i.iso}</span>'
        '<span style="display:none">2021-01-07</span></li>'
        for i in items
    )
    site.listed("医保公告", "/ybgg/", items, Shown.STALE, ColumnKind.NOTICE, f"<ul>{rows}</ul>")


def inside_the_link(number: int) -> TrapSite:
    """The date inside the anchor: in brackets before the title, behind it, in an element of its own."""
    site = TrapSite(number, "演练县粮食局(链接内日期)", "dates inside the anchor, in brackets")
    site.ordinary()
    forms: tuple[tuple[str, str, ColumnKind, str], ...] = (
        ("政策文件", "/zcwj/", ColumnKind.POLICY, "[{iso}] {title}"),
        ("人事任免", "/rsrm/", ColumnKind.PERSONNEL, "{title}({iso})"),
        ("规划计划", "/ghjh/", ColumnKind.PLANNING, "<b>{title}</b><em>{iso}</em>"),
    )
    for name, path, kind, form in forms:
        items = notice_items(path, 30, 45, 90)
        rows = "".join(
            f'<li><a href="{i.path}">{form.format(iso=i.iso, title=i.title)}</a></li>'
            for i in items
        )
        site.listed(name, path, items, Shown.FRESH, kind, f"<ul>{rows}</ul>")
    return site.done()


def generated_today(number: int) -> TrapSite:
    """Only the time of generation is fresh: 页面生成时间, 今天是, Maketime, HtmlGenerateTime."""
    site = TrapSite(number, "演练县供销社(生成时间)", "generation time is no date of update")
    site.head = (
        "<meta name='Maketime' content='2021-01-08 06:00:00'>"
        '<meta name="HtmlGenerateTime" content="2021-01-08 06:00">'
        '<meta name="others" content="页面生成时间 2021-01-08 06:00:01">'
    )
    news = news_items("/gzdt/", 100, 120, 150, 180)
    tail = "<div>页面生成时间:2021-01-08 06:00:01</div><div>今天是2021年1月8日 星期五</div>"
    touched = "<p>更新时间:2021-01-08</p>"
    site.listed(
        "工作动态",
        "/gzdt/",
        news,
        Shown.STALE,
        ColumnKind.NEWS,
        plain_list(news) + tail + touched,
        on_home=True,
    )
    undated = notice_items("/tzgg/", 260, 300, 320)
    site.listed("通知公告", "/tzgg/", undated, Shown.STALE, ColumnKind.NOTICE,
                _rows(undated, _unsaid) + tail)  # fmt: skip
    site.done()
    return site


def undated(number: int) -> TrapSite:
    """No date anywhere but today's: 未注明信息发布时间的视为不更新, and never fresh."""
    site = TrapSite(number, "演练县盐业局(无日期)", "the only dates are today's and of generation")
    site.ordinary()
    site.head = "<meta name='Maketime' content='2021-01-08 06:00:00'>"
    items = notice_items("/gsgg/", 3, 4, 5)
    tail = "<div>今天是2021年01月08日 星期五</div><div>页面生成时间 2021-01-08 06:00:01</div>"
    site.listed("公示公告", "/gsgg/", items, Shown.STALE, ColumnKind.NOTICE,
                _rows(items, _unsaid) + tail, shows_day=False)  # fmt: skip
    truth = site.truth.columns.pop()
    site.truth.columns.append(replace(truth, newest=None))
    return site.done()


MAKERS = (chinese_numerals, only_in_address, pinned, inside_the_link, generated_today, undated)
