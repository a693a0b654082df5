"""One site in six: Chinese, traditional, English, Mongolian, for the phone, for the old; a feed, a map."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tests.blindsites import words
from tests.blindsites.blindsite import BlindSite
from tests.blindsites.building import Office, Row
from tests.blindsites.newer_skins import bracketed, modern
from tests.blindsites.ordinary import filled, site_of
from tests.blindsites.serving import Reply
from tests.blindsites.skins import dotted, foot_of, framed, menu_of

NAME = "多语县文化广播电视局"
SAME = (
    ("工作动态", "gzdt", "工作動態"),
    ("通知公告", "tzgg", "通知公告"),
    ("公示公告", "gsgg", "公示公告"),
)
MENU = menu_of(
    ("工作动态", "/gzdt/"), ("通知公告", "/tzgg/"), ("公示公告", "/gsgg/"), ("政策文件", "/zcwj/"),
    ("人事信息", "/rsxx/"), ("规划计划", "/ghjh/"), ("机构职能", "/jgzn/"), ("办事指南", "/bszn/"),
    ("局长信箱", "/jzxx/"), ("调查征集", "/dczj/"),
)  # fmt: skip
LANGUAGES = (
    "<div class='yz'><a href='/tw/'>繁體版</a> <a href='/en/'>English</a> <a href='/mn/'>ᠮᠣᠩᠭᠣᠯ</a> "
    "<a href='/wap/'>手机版</a> <a href='/old/'>长者版</a> "
    "<a href='javascript:void(0)' id='wza'>无障碍浏览</a> <a href='/rss.xml'>RSS订阅</a></div>"
)


def make() -> BlindSite:
    frame = framed(NAME, LANGUAGES + MENU, foot_of(NAME, "3300310001"))
    slugs = ["gzdt", "tzgg", "zcwj", "rsxx", "ghjh", "jgzn", "bszn", "jzxx", "dczj"]
    office = filled(frame, bracketed, slugs, {})
    days = [date(2018, 10, 12), date(2018, 7, 5)]
    notices = office.column("gsgg", "公示公告", days, words.notice)
    office.home("/", NAME)
    lists = {path: rows for _, path, rows in office.blocks}
    lists["/gsgg/"] = notices[:1]
    _mirror(office, "/tw", "多語縣文化廣播電視局", [(at, third) for _, at, third in SAME], lists)
    _mirror(office, "/wap", NAME, [(at, name) for name, at, _ in SAME], lists)
    _mirror(office, "/old", NAME, [(at, name) for name, at, _ in SAME], lists)
    _english(office)
    _mongolian(office)
    _feed_and_map(office, lists)
    return site_of("versions", NAME, office, "wgj.duoyu.invalid")


def _mirror(
    office: Office,
    at: str,
    title: str,
    columns: Sequence[tuple[str, str]],
    lists: dict[str, list[Row]],
) -> None:
    """The same lists and articles again under a path."""
    menu = menu_of(*((name, f"{at}/{slug}/") for slug, name in columns))
    skin = (dotted if at == "/wap" else modern)(
        framed(title, menu, "<p>主办单位:" + title + "</p>")
    )
    for slug, name in columns:
        rows = [(one, at + where, day) for one, where, day in lists[f"/{slug}/"]]
        office.put(f"{at}/{slug}/", skin.frame(name, name, skin.rows(rows)))
        for one, where, day in rows:
            office.put(where, skin.frame(one, name, skin.article(one, day, words.text(7))))
    home = "".join(skin.block(name, f"{at}/{slug}/", "") for slug, name in columns)
    office.put(f"{at}/", skin.frame(title, "", home))


def _english(office: Office) -> None:
    """News of 2016 and a page without content."""
    menu = menu_of(
        ("News", "/en/news/"), ("Notices", "/en/notices/"), ("Investment", "/en/invest/")
    )
    skin = bracketed(
        framed("Culture Bureau of Duoyu County", menu, "<p>Sponsor: Culture Bureau</p>")
    )
    rows = [
        (f"County museum opens hall {k}", f"/en/news/{k}.html", date(2016, 5, 20 - k))
        for k in range(4)
    ]
    for title, where, day in rows:
        office.put(where, skin.frame(title, "News", skin.article(title, day, ["The hall opened."])))
    office.put("/en/news/", skin.frame("News", "News", skin.rows(rows)))
    office.put("/en/notices/", skin.frame("Notices", "Notices", skin.rows(rows[:1])))
    office.put("/en/invest/", skin.frame("Investment", "Investment", "<ul class='wzlb'></ul>"))
    office.put("/en/", skin.frame("Culture Bureau of Duoyu County", "", skin.rows(rows[:2])))


def _mongolian(office: Office) -> None:
    """Three columns whose lists are not there yet."""
    columns = (("ᠮᠡᠳᠡᠭᠡ", "medee"), ("ᠵᠠᠷᠯᠠᠯ", "zarlal"), ("ᠪᠣᠳᠣᠯᠭ᠎ᠠ", "bodlogo"))
    menu = menu_of(*((name, f"/mn/{slug}/") for name, slug in columns))
    frame = framed("ᠮᠣᠩᠭᠣᠯ", menu, "")
    for name, slug in columns:
        office.put(f"/mn/{slug}/", frame(name, name, "<ul class='wzlb'></ul>"))
    office.put("/mn/", frame("ᠮᠣᠩᠭᠣᠯ", "", "<p>ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ</p>"))


def _feed_and_map(office: Office, lists: dict[str, list[Row]]) -> None:
    """A feed of the news; a site map of 3000 addresses that all exist."""
    items = "".join(
        f"<item><title>{title}</title><link>http://wgj.duoyu.invalid{at}</link>"
        f"<pubDate>{day:%a, %d %b %Y} 09:00:00 +0800</pubDate></item>"
        for title, at, day in lists["/gzdt/"]
    )
    feed = f"<?xml version='1.0'?><rss version='2.0'><channel><title>{NAME}</title>{items}</channel></rss>"
    office.host.pages["/rss.xml"] = Reply(feed.encode(), type="application/rss+xml")
    places = "".join(
        f"<url><loc>http://wgj.duoyu.invalid/dang/{k}.html</loc></url>" for k in range(3000)
    )
    site_map = f"<?xml version='1.0'?><urlset>{places}</urlset>"
    office.host.pages["/sitemap.xml"] = Reply(site_map.encode(), type="application/xml")
    article = office.skin.article

    def archived(number: int) -> Reply:
        title = f"馆藏档案第{number}号目录"
        inside = article(title, date(2012, 3, 1), words.text(number, 2))
        return Reply(office.skin.frame(title, "馆藏档案", inside).encode())

    for number in range(3000):
        office.host.pages[f"/dang/{number}.html"] = lambda asked: archived(
            int(asked.path.split("/")[-1].split(".")[0])
        )
