"""Servers that change while one looks: a move, an outage, a wall; and one that is particular."""

from __future__ import annotations

import threading
from zlib import crc32

from tests.blindsites.blindsite import BlindSite
from tests.blindsites.newer_skins import bracketed, modern
from tests.blindsites.ordinary import ordinary, site_of
from tests.blindsites.serving import Asked, Host, Reply, moved
from tests.blindsites.skins import cards, grid

ENGLISH = (
    "<html><head><title>Welcome</title></head><body><h1>Bureau of Forestry</h1>"
    "<ul class='nav'><li><a href='/en/news/'>News</a></li></ul></body></html>"
)
CHALLENGE = (
    "<html><head><script>var t=Date.now();document.cookie='acw='+t;location.reload();</script>"
    "</head><body></body></html>"
)


def make() -> list[BlindSite]:
    return [_moving(), _particular(), _storm(), _walled()]


class Counted:
    """How many requests came so far; safe in threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._seen = 0

    def next(self) -> int:
        with self._lock:
            self._seen += 1
            return self._seen


def _moving() -> BlindSite:
    """After thirty requests the old name redirects every address to the new one."""
    name = "迁居县交通运输局"
    office = ordinary(name, "3300270001", grid)
    office.home("/", name)
    counted = Counted()
    new = Host(pages=office.host.pages)

    def before(asked: Asked) -> Reply | None:
        late = counted.next() > 30
        return moved("http://jtj.qianju-new.invalid" + asked.path, 301) if late else None

    office.host.before = before
    site = site_of("moving", name, office, "jtj.qianju.invalid")
    site.hosts["jtj.qianju-new.invalid"] = new
    return site


def _particular() -> BlindSite:
    """Who does not read Chinese is led to the English page; who takes no gzip is turned away."""
    name = "挑剔县林业和草原局"
    office = ordinary(name, "3300270002", modern)
    office.home("/", name)

    def before(asked: Asked) -> Reply | None:
        if "gzip" not in asked.headers.get("accept-encoding", ""):
            return Reply(b"Not Acceptable", 406)
        if not asked.has("accept-language", "zh"):
            return Reply(ENGLISH.encode(), headers={"Vary": "Accept-Language"})
        found = office.host.pages.get(asked.path)
        if not isinstance(found, Reply):
            return None
        return Reply(found.body, found.status, found.type, {"Vary": "Accept-Language"}, zipped=True)

    office.host.before = before
    return site_of("particular", name, office, "lcj.tiaoti.invalid")


def _storm() -> BlindSite:
    """Twenty-five answers in the middle are 503; a sixth of the addresses is empty the first time."""
    name = "风暴县气象服务中心"
    office = ordinary(name, "3300270003", bracketed)
    office.home("/", name)
    counted = Counted()

    def before(asked: Asked) -> Reply | None:
        number = counted.next()
        if 40 <= number < 65:
            return Reply(b"<h1>503 Service Temporarily Unavailable</h1>", 503)
        empty = asked.times == 1 and asked.method == "GET" and crc32(asked.path.encode()) % 6 == 0
        return Reply(b"") if empty and asked.path != "/robots.txt" else None

    office.host.before = before
    return site_of("storm", name, office, "qxj.fengbao.invalid")


def _walled() -> BlindSite:
    """After fifty requests everything is answered by a challenge of scripts, for good."""
    name = "城墙县文物保护中心"
    office = ordinary(name, "3300270004", cards)
    office.home("/", name)
    counted = Counted()

    def before(asked: Asked) -> Reply | None:
        return Reply(CHALLENGE.encode(), 412) if counted.next() > 50 else None

    office.host.before = before
    return site_of("walled", name, office, "wwj.chengqiang.invalid")
