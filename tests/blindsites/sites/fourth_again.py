"""Six more, after the fourth series was mended: what the mending itself might have got wrong."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.blindsites import words
from tests.blindsites.blindsite import BlindSite
from tests.blindsites.newer_skins import bracketed, modern
from tests.blindsites.ordinary import USUAL_DAYS, ordinary, site_of
from tests.blindsites.serving import Asked, Reply, moved
from tests.blindsites.skins import cards, grid

COMMENT = (
    "<form action='/pl' method='post'>昵称<input name='n'>内容<textarea name='c'></textarea>"
    "<button>发表评论</button></form>"
)
PAST = date(2019, 3, 1)


def make() -> list[BlindSite]:
    return [_kept_from_strangers(), _comments_alone(), _town_below(), _rotating(), _help_page()]


def _kept_from_strangers() -> BlindSite:
    """Files lead home, pictures answer 403 and one file 404, to who comes from nowhere."""
    name = "防链县档案局"
    office = ordinary(name, "3300480001", modern)
    files = ("a.doc", "b.xls", "c.pdf")
    links = "".join(f"<p><a href='/files/{one}'>附件{one}</a></p>" for one in files)
    office.page("/xz.html", "下载", "下载", links + "<img src='/files/t.jpg'>")
    answers = {"a.doc": moved("/"), "b.xls": Reply(b"gone", 404), "t.jpg": Reply(b"no", 403)}

    def given(asked: Asked) -> Reply:
        file = asked.path.rpartition("/")[2]
        if file in answers and not asked.has("referer", "fanglian.invalid"):
            return answers[file]
        return Reply(b"\xd0\xcf\x11\xe0" + b"\0" * 600, type="application/octet-stream")

    for one in (*files, "t.jpg"):
        office.host.pages[f"/files/{one}"] = given
    office.home("/", name, "<p><a href='/xz.html'>资料下载</a></p>")
    return site_of("keptfromstrangers", name, office, "daj.fanglian.invalid")


def _comments_alone() -> BlindSite:
    """No way to ask the office anything; below each article one may leave a comment."""
    name = "评论县统计局"
    office = ordinary(name, "3300480002", bracketed, without=("jzxx",))
    for path, reply in office.host.pages.items():
        if path.endswith(".html") and path.startswith("/gzdt/"):
            assert isinstance(reply, Reply)
            body = reply.body.replace(b"<div id='foot'>", COMMENT.encode() + b"<div id='foot'>")
            office.host.pages[path] = replace(reply, body=body)
    office.home("/", name)
    return site_of("commentsalone", name, office, "tjj.pinglun.invalid")


def _town_below() -> BlindSite:
    """An office at the root; its host holds a township's site as well, which rests since 2016."""
    name = "带镇县林业局"
    old = {
        slug: ([one.replace(year=2016) for one in words.days_back(1, 9, 6)], 4)
        for slug in USUAL_DAYS
    }
    town = ordinary("北坡镇人民政府", "3300480044", grid, changed=old, at="/beipo")
    for slug, column in (("jcdt", "基层动态"), ("gsgg", "公示公告"), ("zwyw", "政务要闻")):
        town.column(slug, column, old["gzdt"][0], words.news)
    town.home("/beipo/", "北坡镇人民政府")
    office = ordinary(name, "3300480003", bracketed, menu=[("北坡镇", "/beipo/")])
    office.home("/", name)
    below = {path: reply for path, reply in town.host.pages.items() if path.startswith("/beipo/")}
    office.host.pages |= below
    return site_of("townbelow", name, office, "lyj.daizhen.invalid")


def _rotating() -> BlindSite:
    """The home page recommends other articles at each visit; one article of a list is gone for good."""
    name = "轮换县图书馆"
    office = ordinary(name, "3300480004", cards)
    articles = sorted(p for p in office.host.pages if p.startswith("/zcwj/") and p.endswith("html"))
    del office.host.pages[articles[-1]]
    office.home("/", name)
    home = office.host.pages["/"]
    assert isinstance(home, Reply)

    def shown(asked: Asked) -> Reply:
        chosen = articles[asked.times % 3 : asked.times % 3 + 2]
        more = "".join(f"<p><a href='{at}'>推荐阅读</a></p>" for at in chosen).encode()
        return replace(home, body=home.body.replace(b"<div id='foot'>", more + b"<div id='foot'>"))

    office.host.pages["/"] = shown
    return site_of("rotating", name, office, "tsg.lunhuan.invalid")


def _help_page() -> BlindSite:
    """An article about broken links quotes what visitors are told; it is an article."""
    name = "答疑县大数据局"
    office = ordinary(name, "3300480005", modern)
    text = [
        "群众来电反映,打开旧链接时提示“您访问的页面不存在”。",
        "经查,系改版后地址变化,现已逐一更正。",
    ]
    title = "关于“您访问的页面不存在”问题的说明"
    day = words.AS_OF
    office.page(
        "/sm.html", title, "工作动态", office.skin.article(title, day, [*text, *words.text(4)])
    )
    office.home("/", name, f"<p><a href='/sm.html'>{title}</a></p>")
    return site_of("helppage", name, office, "dsj.dayi.invalid")


def long_past() -> BlindSite:
    """Asked about 1 March: the lists are long and reach back; nothing in the two weeks before it."""
    name = "往远县体育局"
    news = [*words.days_back(1, 9, 8), date(2019, 2, 14), date(2019, 2, 1), date(2019, 1, 5)]
    changed = {"gzdt": (news, 11), "tzgg": ([date(2019, 5, 1), date(2019, 1, 3)], 2),
               "zcwj": ([date(2019, 1, 15), date(2018, 8, 1)], 2),
               "rsxx": ([date(2018, 12, 1)], 0), "ghjh": ([date(2018, 12, 3)], 0)}  # fmt: skip
    office = ordinary(
        name, "3300480006", bracketed, without=("jzxx", "dczj", "bszn"), changed=changed
    )
    office.home("/", name)
    return site_of(
        "longpast", name, office, "tyj.wangyuan.invalid", as_of=PAST, more={"has_services": "否"}
    )
