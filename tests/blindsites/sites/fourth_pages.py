"""What stands on the pages: deep defacement, calendars, a pause, rare characters, hidden topics."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from tests.blindsites import words
from tests.blindsites.blindsite import BlindSite
from tests.blindsites.newer_skins import bracketed, modern
from tests.blindsites.ordinary import ordinary, site_of
from tests.blindsites.serving import Asked, Host, Reply
from tests.blindsites.skins import cards, grid

GAMBLING = (
    "<!DOCTYPE html><html><head><title>澳门新葡京娱乐城_百家乐在线投注_真人赌博平台</title>"
    "<meta name='keywords' content='澳门赌场,百家乐,时时彩投注,真人娱乐城'></head><body>"
    "<h1>澳门新葡京娱乐城</h1><p>百家乐、时时彩、北京赛车在线投注,注册送彩金,首存送100%。</p>"
    "<p>真人荷官,六合彩开奖直播,提款三分钟到账。</p>"
    "<p><a href='http://bjl.yule-spam.invalid/reg'>立即注册娱乐城开户送88元彩金</a></p></body></html>"
)
PAUSED = (
    "<div class='gg'><b>公告:</b>因机构改革,本栏目自2019年3月1日起暂停更新,恢复时间另行通知。</div>"
)


def make() -> list[BlindSite]:
    return [
        _defaced_deep(),
        _calendar(),
        _paused(),
        _rare_characters(),
        _hidden_topics(),
        _walled_columns(),
    ]


def _defaced_deep() -> BlindSite:
    """Home page, lists and most articles are sound; three old articles sell gambling."""
    name = "深陷县气象科普馆"
    office = ordinary(name, "3300430001", modern)
    articles = sorted(p for p in office.host.pages if p.startswith("/gzdt/") and p.endswith("html"))
    for where in articles[-3:]:
        office.host.pages[where] = Reply(GAMBLING.encode())
    office.home("/", name)
    site = site_of("defaceddeep", name, office, "kpg.shenxian.invalid")
    site.hosts["bjl.yule-spam.invalid"] = Host(otherwise=lambda asked: Reply(GAMBLING.encode()))
    return site


def _calendar() -> BlindSite:
    """A calendar of events: 3000 days linked from one page, each of which is there and links on."""
    name = "万年县文化馆"
    office = ordinary(name, "3300430002", grid, menu=[("活动日历", "/rili/")])
    days = [date(2015, 1, 1) + timedelta(days=k) for k in range(3000)]
    cells = "".join(f"<td><a href='/rili/{one:%Y/%m/%d}.html'>{one.day}</a></td>" for one in days)
    office.page("/rili/", "活动日历", "活动日历", f"<table><tr>{cells}</tr></table>")
    frame = office.skin.frame

    def day_page(asked: Asked) -> Reply:
        year, month, day = map(int, asked.path[6:-5].split("/"))
        try:
            one = date(year, month, day)
        except ValueError:
            return Reply(b"<h1>404 Not Found</h1>", 404)
        around = "".join(
            f"<a href='/rili/{one + timedelta(days=k):%Y/%m/%d}.html'>{text}</a> "
            for k, text in ((-1, "前一天"), (1, "后一天"), (-365, "上一年"), (365, "下一年"))
        )
        return Reply(
            frame(f"{one}活动", "活动日历", f"<p>{around}</p><p>当日没有活动</p>").encode()
        )

    def otherwise(asked: Asked) -> Reply:
        parts = asked.path.removeprefix("/rili/").removesuffix(".html").split("/")
        is_day = (
            asked.path.startswith("/rili/") and len(parts) == 3 and all(map(str.isdigit, parts))
        )
        return day_page(asked) if is_day else Reply(b"<h1>404 Not Found</h1>", 404)

    office.host.otherwise = otherwise
    office.home("/", name)
    return site_of("calendartrap", name, office, "whg.wannian.invalid")


def _paused() -> BlindSite:
    """Five columns of news and notices rest since February and say that they pause, not where to."""
    name = "暂歇县商务局"
    office = ordinary(
        name, "3300430003", bracketed,
        menu=[("部门动态", "/bmdt/"), ("基层动态", "/jcdt/"), ("商务要闻", "/swyw/"),
              ("公示公告", "/gsgg/"), ("通知通报", "/tztb/")],
    )  # fmt: skip
    news = [date(2019, 2, 26 - 3 * k) for k in range(6)]
    notices = [date(2018, 11, 20 - k) for k in range(4)]
    every: list[tuple[str, str, list[date], Callable[[int], str]]] = [
        ("bmdt", "部门动态", news, words.news), ("jcdt", "基层动态", news, words.news),
        ("swyw", "商务要闻", news, words.news), ("gsgg", "公示公告", notices, words.notice),
        ("tztb", "通知通报", notices, words.notice),
    ]  # fmt: skip
    for slug, column, days, titles in every:
        rows = office.skin.rows
        office.column(slug, column, days, titles, shown=lambda of, rows=rows: PAUSED + rows(of))  # type: ignore[misc]
    office.home("/", name)
    return site_of("paused", name, office, "swj.zanxie.invalid")


def _rare_characters() -> BlindSite:
    """Says gbk, writes gb18030: names of villages that gbk does not have, addresses with gbk in them."""
    name = "䢺水县民族宗教事务局"
    office = ordinary(name, "3300430004", grid, menu=[("䢺溪动态", "/gx/")])
    office.skin = replace(office.skin, encoding="gb18030")
    days = words.days_back(3, 2, 6)
    office.column("gx", "䢺溪动态", days, lambda n: f"㙍头村与𠮷祥村第{n}次联席会议召开")
    query = "?lm=" + "".join(f"%{one:02X}" for one in "专栏".encode("gbk"))
    office.home("/", name, f"<p><a href='/zl.asp{query}'>民族专栏</a></p>")
    host = office.host
    for path, reply in host.pages.items():
        if isinstance(reply, Reply) and reply.type and reply.type.startswith("text/html"):
            text = reply.body.decode("gb18030" if "gb18030" in reply.type else "utf-8")
            text = text.replace("<meta charset='utf-8'>", "<meta charset='gb2312'>")
            host.pages[path] = replace(
                reply, body=text.encode("gb18030"), type="text/html; charset=gbk"
            )
    page = office.skin.frame("民族专栏", "民族专栏", "<h1>民族专栏</h1><p>䢺溪、㙍头两村风貌。</p>")
    page = page.replace("<meta charset='utf-8'>", "<meta charset='gb2312'>")
    host.pages[f"/zl.asp{query}"] = Reply(page.encode("gb18030"), type="text/html; charset=gbk")
    return site_of("rarecharacters", name, office, "mzj.gongshui.invalid")


def _hidden_topics() -> BlindSite:
    """Six topics done years ago; the way to them is the site map alone."""
    name = "藏卷县生态环境局"
    office = ordinary(name, "3300430005", cards, menu=[("网站地图", "/map.html")])
    topics = (("wssg", "五水共治专题"), ("ccws", "创建卫生城市专题"), ("hbdc", "环保督察整改专题"))
    listed = []
    for slug, topic in topics:
        skin = replace(
            office.skin, list_at=f"/{slug}/{{slug}}/", item_at=f"/{slug}/{{slug}}/{{number}}.html"
        )
        inner = replace(office, skin=skin)
        for column, title, days in (
            ("gzdt", "工作动态", [date(2015, 8, 20 - k) for k in range(5)]),
            ("tzgg", "通知公告", [date(2015, 5, 9), date(2015, 3, 2)]),
        ):
            place = (
                f"<a href='/zt.html'>历史专题</a> &gt; <a href='/{slug}/'>{topic}</a> &gt; {title}"
            )
            rows = inner.column(column, title, days, words.news)
            office.page(f"/{slug}/{column}/", f"{title}-{topic}", place, office.skin.rows(rows))
        links = f"<p><a href='/{slug}/gzdt/'>工作动态</a> <a href='/{slug}/tzgg/'>通知公告</a></p>"
        office.page(
            f"/{slug}/",
            topic,
            f"<a href='/zt.html'>历史专题</a> &gt; {topic}",
            f"<h1>{topic}</h1>{links}",
        )
        listed.append(f"<li><a href='/{slug}/'>{topic}</a></li>")
        office._number = inner._number
    office.page("/zt.html", "历史专题", "历史专题", f"<h1>历史专题</h1><ul>{''.join(listed)}</ul>")
    office.page(
        "/map.html",
        "网站地图",
        "网站地图",
        "<h1>网站地图</h1><p><a href='/zt.html'>历史专题</a></p>",
    )
    office.home("/", name)
    return site_of("hiddentopics", name, office, "hbj.cangjuan.invalid")


def _walled_columns() -> BlindSite:
    """The home page opens; behind it every list is shut by a wall of the server."""
    name = "全疑县水利局"
    office = ordinary(name, "3300430006", bracketed)
    office.home("/", name)

    def before(asked: Asked) -> Reply | None:
        is_list = asked.path.endswith("/") and asked.path != "/"
        wall = (
            "<html><head><title>安全验证</title></head><body>请完成安全验证后继续访问</body></html>"
        )
        return Reply(wall.encode(), 403) if is_list else None

    office.host.before = before
    return site_of("walledcolumns", name, office, "slj.quanyi.invalid")
