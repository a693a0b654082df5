"""A county portal that passes: meta refresh, mixed case, a calendar without end, a bare host."""

from __future__ import annotations

import re
from datetime import date

from tests.blindsites import words
from tests.blindsites.blindsite import BlindSite, usual_files
from tests.blindsites.building import (
    ANSWERED,
    FORM,
    Office,
    surveys,
    usual,
    whole_guide,
)  # fmt: skip
from tests.blindsites.serving import Asked, Host, Reply, moved
from tests.blindsites.skins import foot_of, framed, grid, menu_of

NAME = "古程县人民政府"
MENU = menu_of(
    ("工作动态", "/Web/List.aspx?ID=gzdt"), ("通知公告", "/Web/List.aspx?ID=tzgg"),
    ("政策文件", "/WEB/LIST.aspx?id=zcwj"), ("人事信息", "/Web/List.aspx?ID=rsxx"),
    ("规划计划", "/Web/List.aspx?ID=ghjh"), ("机构职能", "/Web/List.aspx?ID=jgzn"),
    ("办事指南", "/Web/List.aspx?ID=bszn"), ("县长信箱", "/Web/List.aspx?ID=xzxx"),
    ("民意征集", "/Web/List.aspx?ID=dczj"), ("在线访谈", "/Web/List.aspx?ID=zxft"),
    ("活动日历", "/Web/Calendar.aspx?y=2019&m=6"),
)  # fmt: skip
# One dead link at the foot of every page.
FOOT = foot_of("古程县人民政府办公室", "3300020001", "<a href='/Web/Help.aspx'>使用帮助</a>")


def make() -> BlindSite:
    frame = framed(NAME, MENU, FOOT)
    skin = grid(frame, list_at="/Web/List.aspx?ID={slug}", item_at="/Web/Show.aspx?ID={number}")
    office = Office(skin, Host(ignores_case=True))
    usual_files(office.host)
    usual(office)
    _services(office)
    office.letters("xzxx", "县长信箱", ANSWERED, FORM)
    surveys(office)
    office.column("zxft", "在线访谈", [date(2019, 4, 9), date(2018, 11, 6)], _talk)
    office.page(
        "/Web/Show.aspx?ID=900", "相关链接", "工作动态",
        "<p><a href='http://outside.gucheng.invalid/gone.html'>省厅解读</a>"
        "<a href='http://guarded.gucheng.invalid/a.html'>市局专栏</a>"
        "<a href='javascript:void(0)'>打印</a><a href='#top'>顶部</a>"
        "<a href='/Web/Show.aspx?ID=101#pl'>评论</a></p>",
    )  # fmt: skip
    office.host.otherwise = _calendar
    extra = "<a href='/Web/Show.aspx?ID=900'>相关链接</a><img src='/pic/banner9.jpg' alt='横幅'>"
    office.home("/Web/Index.aspx", NAME, extra)
    office.put(
        "/", "<html><head><meta http-equiv='Refresh' content='0; URL=Web/Index.aspx'></head></html>"
    )
    bare = Host(before=lambda asked: moved("http://www.gucheng.invalid" + asked.path, 301))
    guarded = Host(before=lambda asked: Reply(b"<script>var _x=1;</script>", 412))
    hosts = {
        "www.gucheng.invalid": office.host, "gucheng.invalid": bare,
        "outside.gucheng.invalid": Host(), "guarded.gucheng.invalid": guarded,
    }  # fmt: skip
    return BlindSite("gucheng", NAME, "http://gucheng.invalid", hosts, is_portal=True)


def _talk(number: int) -> str:
    return f"第{number}期:农业农村局负责人谈春耕"


def _services(office: Office) -> None:
    """Three guides without a telephone, one of them without a place either."""
    names = (
        "户外广告设置许可",
        "临时占道许可",
        "校车使用许可",
        "取水许可",
        "古树移植许可",
        "食品摊贩备案",
    )
    guides = {one: whole_guide(k) for k, one in enumerate(names)}
    for name in names[:3]:
        del guides[name]["联系电话"]
    del guides[names[2]]["办理地点"]
    office.guides("bszn", "办事指南", guides)


def _calendar(asked: Asked) -> Reply:
    """Every month there ever was or will be, each day a page; all else is missing."""
    if month := re.fullmatch(r"/Web/Calendar\.aspx\?y=(\d+)&m=(\d+)", asked.path, re.I):
        year, number = int(month[1]), int(month[2])
        after = (year + number // 12, number % 12 + 1)
        before = (year - (number == 1), 12 if number == 1 else number - 1)
        days = "".join(
            f"<td><a href='/Web/Day.aspx?d={year}-{number}-{d}'>{d}</a></td>" for d in range(1, 29)
        )
        inside = (
            f"<a href='/Web/Calendar.aspx?y={before[0]}&m={before[1]}'>上月</a>{year}年{number}月"
            f"<a href='/Web/Calendar.aspx?y={after[0]}&m={after[1]}'>下月</a><table><tr>{days}</tr></table>"
        )
        return Reply(framed(NAME, MENU, FOOT)("活动日历", "活动日历", inside).encode())
    if day := re.fullmatch(r"/Web/Day\.aspx\?d=([\d-]+)", asked.path, re.I):
        inside = f"<h2>{day[1]}</h2><p>当日没有安排活动。{words.text(1, 1)[0]}</p>"
        return Reply(framed(NAME, MENU, FOOT)("活动日历", "活动日历", inside).encode())
    return Reply("<html><title>找不到</title><body>HTTP 404</body></html>".encode(), 404)
