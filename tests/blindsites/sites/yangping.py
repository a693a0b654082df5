"""Letters: one unanswered for over three months; others late, too new, too old, of other kinds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from tests.blindsites import words
from tests.blindsites.blindsite import BlindSite, usual_files
from tests.blindsites.building import FORM, Office, Row, usual, usual_services
from tests.blindsites.serving import Asked, Host, Reply
from tests.blindsites.skins import boxes, foot_of, framed, menu_of

NAME = "阳平县住房和城乡建设局"
MENU = menu_of(
    ("工作动态", "/gzdt/"), ("通知公告", "/tzgg/"), ("政策文件", "/zcwj/"), ("人事信息", "/rsxx/"),
    ("规划计划", "/ghjh/"), ("机构职能", "/jgzn/"), ("办事指南", "/bszn/"), ("局长信箱", "/jzxx/"),
    ("举报投诉", "/jbts/"), ("调查征集", "/dczj/"), ("在线访谈", "/zxft/"),
)  # fmt: skip
FIRST_PAGE = (
    ("燃气管道何时接到小区", "2019-06-10", ""),
    ("物业费标准在哪里查", "2019-05-20", "2019-05-24"),
    ("公租房申请排到几号", "2019-03-20", ""),
    ("屋顶漏水找谁修", "2019-03-19", ""),
)
SECOND_PAGE = (
    ("维修资金怎么提取", "2018-12-01", "2019-05-30"),
    ("停车位怎么收费", "2018-09-05", "2018-09-12"),
    ("工地扬尘影响出行", "2018-06-19", ""),
)


def make() -> BlindSite:
    office = Office(boxes(framed(NAME, MENU, foot_of(NAME, "3300050021"))))
    usual_files(office.host)
    usual(office)
    usual_services(office)
    _letter_box(office)
    office.letters(
        "jbts", "举报投诉", (("举报违章搭建", "2019-01-10", ""), ("举报乱倒垃圾", "2019-02-11", ""))
    )
    _surveys(office)
    _talks(office)
    office.home("/", NAME)
    return BlindSite(
        "yangping",
        NAME,
        "http://www.yangping.invalid/",
        {"www.yangping.invalid": _with_session_ids(office.host)},
    )


def _letter_box(office: Office) -> None:
    """Two pages of letters, the second reached by a link with a fragment."""
    office.letters("jzxx-2", "局长信箱", SECOND_PAGE)
    office.menu.pop()
    office.host.pages["/jzxx/index_2.html"] = office.host.pages.pop("/jzxx-2/")
    pager = (
        "<div class='fy'>共2页 <a href='/jzxx/'>1</a> <a href='/jzxx/index_2.html#list'>2</a></div>"
    )
    office.letters("jzxx", "局长信箱", FIRST_PAGE, FORM + pager)


def _surveys(office: Office) -> None:
    """Three surveys of the last year; the results are files."""

    def shown(rows: Sequence[Row]) -> str:
        results = "".join(
            f"<p>{title}结果:<a href='/files/jg{k}.doc'>下载</a></p>"
            for k, (title, _, _) in enumerate(rows)
        )
        return office.skin.rows(rows) + f"<div class='jieguo'>{results}</div>"

    days = [date(2019, 5, 6), date(2018, 12, 3), date(2018, 7, 2), date(2018, 6, 4)]
    office.column("dczj", "调查征集", days, lambda n: f"{n}号小区改造方案征求意见", 0, shown)
    for number in range(4):
        office.host.pages[f"/files/jg{number}.doc"] = Reply(
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000, type="application/msword"
        )


def _talks(office: Office) -> None:
    """Two interviews of the last year, one with a question left open: no letter."""
    rows = office.column("zxft", "在线访谈", [date(2019, 3, 14), date(2018, 10, 15)], _talk)
    title, at, day = rows[1]
    asked = "<p>网友提问(2018-10-15):什么时候完工?</p><p>未回复</p>"
    said = [*words.text(3, 2), asked]
    office.page(at, title, "在线访谈", office.skin.article(title, day, said))


def _talk(number: int) -> str:
    return f"访谈:局负责人谈第{number}号工程"


def _with_session_ids(host: Host) -> Host:
    """Every link of every answer carries a session id, another each time."""

    def answer(asked: Asked) -> Reply | None:
        path = re.sub(r";jsessionid=\w+", "", asked.path)
        found = host.pages.get(path)
        if not isinstance(found, Reply) or b"<html" not in found.body:
            return found if isinstance(found, Reply) else None
        mark = f";jsessionid={abs(hash((path, asked.times))) % 16**10:010X}".encode()
        body = re.sub(rb"(<a [^>]*href='/[^'#?]*)", rb"\1" + mark, found.body)
        return Reply(body, headers={"Set-Cookie": "JSESSIONID=1; Path=/"})

    return Host(before=answer)
