"""A health bureau: a script leads home, lists are data, one column lives on a sister's host."""

from __future__ import annotations

import json
from collections.abc import Sequence

from tests.blindsites import words
from tests.blindsites.blindsite import BlindSite, usual_files
from tests.blindsites.building import ANSWERED, FORM, Office, Row, surveys, usual_services
from tests.blindsites.serving import Host, Reply
from tests.blindsites.skins import cards, foot_of, framed, menu_of

NAME = "白石区卫生健康局"
SISTER = "http://group.baishi.invalid/tzgg/index.jhtml"
MENU = menu_of(
    ("工作动态", "/portal/gzdt/index.jhtml"), ("通知公告", SISTER),
    ("政策文件", "/portal/zcwj/index.jhtml"), ("人事信息", "/portal/rsxx/index.jhtml"),
    ("规划计划", "/portal/ghjh/index.jhtml"), ("办事指南", "/portal/bszn/index.jhtml"),
    ("局长信箱", "/portal/jzxx/index.jhtml"), ("民意征集", "/portal/dczj/index.jhtml"),
)  # fmt: skip
# The sister shares the foot; the group's mark is the group's.
FOOT = foot_of(
    "白石区卫生健康局",
    "3300030012",
    "<p>白石区政府网站群 <a href='http://group.baishi.invalid/'>区政府门户</a></p>",
)


def _written_by_script(rows: Sequence[Row]) -> str:
    """Rows as a literal that the page's own script writes out."""
    data = json.dumps(
        [{"t": title, "u": at, "d": f"{day}"} for title, at, day in rows], ensure_ascii=False
    )
    return (
        f"<ul id='lb'></ul><script>var lb={data};for(var i=0;i<lb.length;i++){{document.getElementById"
        "('lb').innerHTML+='<li><a href=\"'+lb[i].u+'\">'+lb[i].t+'</a><i>'+lb[i].d+'</i></li>';}}</script>"
    )


def _fetched(rows: Sequence[Row]) -> str:
    """A shell that a script fills from an address."""
    return (
        "<div id='app' data-channel='7'><p class='loading'>加载中…</p></div><script>"
        "fetch('/portal/api/articles?channel=7&pageNo=1&pageSize=15').then(r=>r.json()).then(show)"
        "</script>"
    )


def make() -> BlindSite:
    frame = framed(NAME, MENU, FOOT)
    skin = cards(
        frame, list_at="/portal/{slug}/index.jhtml", item_at="/portal/{slug}/{number}.jhtml"
    )
    office = Office(skin)
    usual_files(office.host)
    day = words.days_back
    office.column("gzdt", "工作动态", day(1, 1, 12), words.news, 8, _written_by_script)
    rows = office.column("zcwj", "政策文件", day(20, 21, 6), words.policy, 4, _fetched)
    office.column("rsxx", "人事信息", day(60, 40, 4), lambda n: f"{n}号公开招聘公告")
    office.column("ghjh", "规划计划", day(100, 60, 4), lambda n: f"第{n}号年度工作要点")
    usual_services(office)
    office.letters("jzxx", "局长信箱", ANSWERED, FORM)
    surveys(office, count=4)
    api = [{"title": t, "url": at, "publishTime": f"{day_} 09:30:00"} for t, at, day_ in rows]
    body = json.dumps({"code": 0, "total": len(api), "list": api}, ensure_ascii=False).encode()
    office.host.pages["/portal/api/articles?channel=7&pageNo=1&pageSize=15"] = Reply(
        body, type="application/json"
    )
    sister = _sister(office)
    office.home("/portal/index.jhtml", NAME, zipped=True)
    office.put("/", "<script>window.location.replace('portal/index.jhtml');</script>")
    hosts = {"wjj.baishi.invalid": office.host, "group.baishi.invalid": sister}
    return BlindSite("baishi", NAME, "http://wjj.baishi.invalid/", hosts)


def _sister(office: Office) -> Host:
    """The group's host: its own home, and the notices of the bureau."""
    frame = framed("白石区人民政府", MENU, FOOT)
    other = Office(cards(frame, list_at="/{slug}/index.jhtml", item_at="/{slug}/{number}.jhtml"))
    usual_files(other.host)
    rows = other.column("tzgg", "通知公告", words.days_back(2, 3, 10), words.notice, 6)
    other.column("qwgk", "区委公开", words.days_back(300, 9, 3), words.news)
    other.home("/", "白石区人民政府")
    base = "http://group.baishi.invalid"
    office.blocks.append(("通知公告", SISTER, [(t, base + at, day) for t, at, day in rows[:6]]))
    return other.host
