"""An education bureau under a port and a path: frames, GBK called Latin-1, lists behind POST."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from tests.blindsites import words
from tests.blindsites.blindsite import BlindSite, usual_files
from tests.blindsites.building import ANSWERED, FORM, Office, Row, surveys, usual_services
from tests.blindsites.skins import dotted, foot_of

NAME = "林泽市教育局"
FOOT = foot_of("林泽市教育局", "3300120007")
WRONG = "text/html; charset=iso-8859-1"


def _frame(title: str, where: str, content: str) -> str:
    return (
        "<html><head><meta http-equiv=Content-Type content='text/html; charset=gb2312'>"
        f"<title>{title}</title></head><body bgcolor=#ffffff>{where}<hr>{content}<hr>{FOOT}</body></html>"
    )


COLUMNS = (
    ("1", "部门要闻", [date(2019, 6, d) for d in (18, 15, 13, 11, 10, 7)], words.news),
    ("2", "工作动态", [date(2019, 5, 20), date(2019, 5, 8), date(2019, 4, 2)], words.news),
    ("3", "基层动态", [date(2019, 4, 30), date(2019, 4, 1), date(2019, 2, 2)], words.news),
    ("4", "通知公告", [date(2018, 11, 30), date(2018, 11, 2), date(2018, 8, 9)], words.notice),
    ("5", "公示公告", [date(2018, 10, 9), date(2018, 7, 3), date(2018, 5, 9)], words.notice),
    ("6", "政策文件", [date(2018, 8, 2), date(2018, 3, 2), date(2017, 12, 9)], words.policy),
    ("7", "规范性文件", [date(2018, 12, 19), date(2018, 6, 5), date(2018, 1, 4)], words.policy),
)


def _paged(rows: Sequence[Row]) -> str:
    """The first page of a list; the others come by POST only."""
    pager = (
        "<form name=pg method=post action='list.asp'><input type=hidden name=page value=1>共5页 "
        '<a href="javascript:document.pg.page.value=2;document.pg.submit()">下一页</a></form>'
    )
    return dotted(_frame).rows(rows) + pager


def make() -> BlindSite:
    skin = dotted(
        _frame, list_at="/xxgk/list.asp?id={slug}", item_at="/xxgk/show.asp?aid={number}",
        encoding="gbk",
    )  # fmt: skip
    office = Office(skin)
    usual_files(office.host)
    for slug, name, days, titles in COLUMNS:
        office.column(slug, name, days, titles, 6, _paged)
    usual_services(office)
    office.letters("xx", "局长信箱", ANSWERED, FORM)
    surveys(office, count=4)
    office.put("/xxgk/post", _frame("post", "", "请填写"))
    links = "".join(f"<a href='{at}' target=mainFrame>{name}</a><br>" for name, at in office.menu)
    office.put("/xxgk/left.asp", f"<html><body><b>栏目导航</b><br>{links}</body></html>")
    office.put("/xxgk/top.asp", f"<html><body><font size=5>{NAME}</font></body></html>")
    office.home("/xxgk/main.asp", NAME)
    office.put(
        "/xxgk/",
        f"<html><head><title>{NAME}</title></head><frameset rows='90,*'><frame src='top.asp'>"
        "<frameset cols='160,*'><frame src='left.asp' name=left><frame src='main.asp' name=mainFrame>"
        "</frameset></frameset></html>",
    )
    for path, reply in office.host.pages.items():
        if path.startswith("/xxgk/") and not callable(reply):
            office.host.pages[path] = replace(reply, type=WRONG, chunked=True)
    url = "http://xx.linze.invalid:8088/xxgk/"
    return BlindSite("linze", NAME, url, {"xx.linze.invalid": office.host}, port=8088)
