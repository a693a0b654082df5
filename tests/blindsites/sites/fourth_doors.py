"""How a site answers: robots, slowness, one visit in three lost, false answers, walls of others."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date
from zlib import crc32

from tests.blindsites import words
from tests.blindsites.blindsite import BlindSite, Look
from tests.blindsites.building import Office, whole_guide
from tests.blindsites.newer_skins import bracketed, modern
from tests.blindsites.ordinary import ordinary, site_of
from tests.blindsites.serving import Asked, Host, Reply, moved
from tests.blindsites.skins import cards, dotted, grid
from tests.blindsites.words import AS_OF

STALE_BEHIND = {
    "tzgg": ([date(2018, 10, 9), date(2018, 8, 2), date(2018, 3, 3)], 0),
    "zcwj": ([date(2018, 12, 19), date(2018, 3, 2)], 0),
    "gzdt": (words.days_back(0, 1, 14), 12),
}
MISSING = "<h1>您访问的页面不存在或已被删除</h1><p>请检查网址,或返回首页。</p>"


def make() -> list[BlindSite]:
    return [_slow(), _one_in_three(), _sent_home(), _shut_by_others(), _files_gone(), _changing()]


def robots(key: str) -> BlindSite:
    """Robots.txt keeps programs from the notices, policies and guides; two of them are stale."""
    name = "半掩县粮食局"
    office = ordinary(name, "3300420001", grid, without=("bszn",), changed=STALE_BEHIND,
                      menu=[("办事指南", "/bszn/")])  # fmt: skip
    guides = {one: whole_guide(k) for k, one in enumerate(("粮食收购资格认定", "军粮供应资格核准"))}
    for guide in guides.values():
        del guide["联系电话"]
    office.guides("bszn", "办事指南", guides)
    office.home("/", name)
    closed = "User-agent: *\nDisallow: /tzgg/\nDisallow: /zcwj/\nDisallow: /bszn/\n"
    office.put("/robots.txt", closed, type="text/plain")
    return site_of(key, name, office, "lsj.banyan.invalid")


def _slow() -> BlindSite:
    """Every page takes six to nine seconds, the home page and a few others fourteen."""
    name = "缓行县交通运输服务站"
    changed = {
        "gzdt": (words.days_back(1, 1, 7), 7), "tzgg": (words.days_back(2, 2, 4), 4),
        "zcwj": (words.days_back(20, 21, 2), 2), "rsxx": (words.days_back(60, 40, 1), 0),
        "ghjh": (words.days_back(100, 60, 1), 0),
    }  # fmt: skip
    office = ordinary(
        name, "3300420002", dotted, without=("bszn", "dczj"), changed=changed,
        menu=[("办事指南", "/bszn/")],
    )  # fmt: skip
    office.guides("bszn", "办事指南", {"客运班线许可": whole_guide(2)})
    office.home("/", name)
    for path, reply in office.host.pages.items():
        assert isinstance(reply, Reply)
        longer = path == "/" or crc32(path.encode()) % 9 == 0
        if path.endswith((".html", "/")):
            seconds = 14.0 if longer else 6.0 + crc32(path.encode()) % 4
            office.host.pages[path] = replace(reply, seconds=seconds)
    return site_of("slowsite", name, office, "jtz.huanxing.invalid")


def _one_in_three() -> BlindSite:
    """Down for one visit in three; the week of looks has it, and so does the visit."""
    name = "时断县地震局"
    office = ordinary(name, "3300420003", bracketed)
    office.home("/", name)

    def before(asked: Asked) -> Reply | None:
        turn = (crc32(asked.path.encode()) + asked.times) % 3
        return Reply(b"<h1>502 Bad Gateway</h1>", 502) if turn == 0 else None

    office.host.before = before
    looks = []
    for hour in range(7 * 24):
        day = date.fromordinal(AS_OF.toordinal() - 7 + hour // 24)
        at = f"{day}T{hour % 24:02d}:20:00+08:00"
        looks.append(Look(at, hour % 3 != 0, 0.5, 502 if hour % 3 == 0 else 200))
    return site_of("oneinthree", name, office, "dzj.shiduan.invalid", looks=looks)


def _sent_home() -> BlindSite:
    """Four articles are gone: two say so in the frame of the site with 200, two lead to the home page."""
    name = "回家县供销合作社"
    office = ordinary(name, "3300420004", cards)
    said = Reply(office.skin.frame("提示", "提示", MISSING).encode())
    rows = _rows_of(office, "/gzdt/")
    gone, led = [rows[1], rows[9]], [rows[10], rows[11]]
    for where in gone:
        office.host.pages[where] = said
    for where in led:
        office.host.pages[where] = moved("/")
    office.home("/", name)
    return site_of("senthome", name, office, "gxs.huijia.invalid")


def _rows_of(office: Office, at: str) -> list[str]:
    """The addresses of the articles below that column, in the order they were made."""
    return sorted(
        path for path in office.host.pages if path.startswith(at) and path.endswith(".html")
    )


def _shut_by_others() -> BlindSite:
    """Of the links to other governments four are shut to programs, one page is really gone."""
    name = "邻墙县外事办"
    office = ordinary(name, "3300420005", modern)
    walls = {"a": 403, "b": 412, "c": 521, "d": 468}
    hosts = {
        f"{letter}.linqiang.invalid": Host(otherwise=lambda asked, status=status: _wall(status))  # type: ignore[misc]
        for letter, status in walls.items()
    }
    sound = Host()
    sound.put("/", "<title>省政府</title><h1>省人民政府</h1>")
    hosts["sheng.linqiang.invalid"] = sound
    cells = "".join(
        f"<li><a href='http://{host}/'>{host[0]}市政府</a></li>" for host in sorted(hosts)
    )
    gone = "<li><a href='http://sheng.linqiang.invalid/wsb/2012.html'>省外办旧站</a></li>"
    office.home("/", name, f"<ul class='yqlj'>{cells}{gone}</ul>")
    site = site_of("shutbyothers", name, office, "wsb.linqiang.invalid")
    site.hosts.update(hosts)
    return site


def _wall(status: int) -> Reply:
    return Reply(
        "<html><head><title>访问被拦截</title></head><body>请求已被阻断</body></html>".encode(),
        status,
    )


def _files_gone() -> BlindSite:
    """Five attachments: one 404, one says in a page of 200 that it is gone, one leads to the home
    page, two are there."""
    name = "缺件县审批服务局"
    office = ordinary(name, "3300420006", bracketed)
    names = ("bg.doc", "sb.xls", "hz.docx", "mb.zip", "tz.pdf")
    links = "".join(
        f"<p>附件{k + 1}:<a href='/files/{one}'>{one}</a></p>" for k, one in enumerate(names)
    )
    at = _rows_of(office, "/zcwj/")[0]
    office.page(at, "关于做好材料报送的通知", "政策文件",
                office.skin.article("关于做好材料报送的通知", date(2019, 5, 31), ["请按附件填报。"]) + links)  # fmt: skip
    host = office.host
    host.put(
        "/files/sb.xls",
        "<html><head><title>提示</title></head><body>对不起,您要下载的文件不存在!</body></html>",
    )
    host.pages["/files/hz.docx"] = moved("/")
    host.pages["/files/mb.zip"] = Reply(b"PK\x05\x06" + b"\0" * 18, type="application/zip")
    host.pages["/files/tz.pdf"] = Reply(
        b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF", type="application/pdf"
    )
    office.home("/", name)
    return site_of("filesgone", name, office, "spj.quejian.invalid")


class _Count:
    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._seen = 0

    def next(self) -> int:
        with self._lock:
            self._seen += 1
            return self._seen


def _changing() -> BlindSite:
    """While one looks, an article is taken back: from then on no list and no home page has it."""
    name = "常改县新闻中心"
    old, new = (_edition(name, drops) for drops in (False, True))
    counted = _Count()

    def before(asked: Asked) -> Reply | None:
        host = new.host if counted.next() > 6 else old.host
        found = host.pages.get(asked.path)
        return found if isinstance(found, Reply) else None

    host = Host(before=before)
    office = replace(old, host=host)
    return site_of("changing", name, office, "xwzx.changgai.invalid")


def _edition(name: str, drops: bool) -> Office:
    office = ordinary(
        name, "3300420007", bracketed, without=("gzdt",), menu=[("工作动态", "/gzdt/")]
    )
    day = words.days_back
    rows = office.column("gzdt", "工作动态", day(1, 1, 12), words.news)
    if drops:
        del office.host.pages[rows[3][1]]
        rows = rows[:3] + rows[4:]
        office.page("/gzdt/", "工作动态", "工作动态", office.skin.rows(rows))
    office.blocks.insert(0, ("工作动态", "/gzdt/", rows[:8]))
    office.home("/", name)
    return office
