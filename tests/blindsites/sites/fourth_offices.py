"""Whose site it is: an office without services, one in four languages, a portal and its media."""

from __future__ import annotations

from datetime import date

from tests.blindsites import words
from tests.blindsites.blindsite import BlindSite
from tests.blindsites.building import Office, Row
from tests.blindsites.newer_skins import bracketed, modern
from tests.blindsites.ordinary import filled, ordinary, site_of
from tests.blindsites.serving import Host
from tests.blindsites.skins import foot_of, framed, menu_of

TIBETAN = str.maketrans("0123456789", "༠༡༢༣༤༥༦༧༨༩")


def make() -> list[BlindSite]:
    return [_no_services(), _languages(), _with_media()]


def _no_services() -> BlindSite:
    """An office that serves nobody directly; the register does not say so and no guide is there."""
    name = "静砚县人民政府研究室"
    office = ordinary(name, "3300440001", modern, without=("bszn",))
    office.home("/", name)
    return site_of("noservicesaid", name, office, "yjs.jingyan.invalid", more={"has_services": ""})


def _languages() -> BlindSite:
    """Chinese, Tibetan, Uyghur and Mongolian; each in order by the days of its own script."""
    name = "四语州教育局"
    tongues = "<p class='yy'><a href='/bo/'>བོད་ཡིག</a> <a href='/ug/'>ئۇيغۇرچە</a> <a href='/mn/'>ᠮᠣᠩᠭᠣᠯ</a></p>"
    slugs = ["gzdt", "tzgg", "zcwj", "rsxx", "ghjh", "jgzn", "bszn", "jzxx", "dczj"]
    names = ("工作动态", "通知公告", "政策文件", "人事信息", "规划计划", "机构职能", "办事指南",
             "局长信箱", "调查征集")  # fmt: skip
    menu = menu_of(*((column, f"/{slug}/") for slug, column in zip(slugs, names, strict=True)))
    office = filled(framed(name, tongues + menu, foot_of(name, "3300440002")), bracketed, slugs, {})
    _tongue(office, "bo", "ཁུལ་སློབ་གསོ་ཅུའུ", (("གསར་འགྱུར", "sgy"), ("བརྡ་ཐོ", "brda"), ("སྲིད་ཇུས", "srid")),
            "སློབ་གྲྭའི་བྱ་བའི་ཚོགས་འདུ་འཚོགས་པ", lambda day: f"{day:%Y-%m-%d}".translate(TIBETAN))  # fmt: skip
    _tongue(office, "ug", "ئوبلاستلىق مائارىپ ئىدارىسى",
            (("خەۋەرلەر", "xewer"), ("ئۇقتۇرۇش", "uqturush"), ("سىياسەت", "siyaset")),
            "مەكتەپ خىزمىتى يىغىنى ئېچىلدى", lambda day: f"{day.year}-يىلى {day.month}-ئاينىڭ {day.day}-كۈنى",
            " dir='rtl'")  # fmt: skip
    _tongue(office, "mn", "ᠪᠣᠯᠪᠠᠰᠤᠷᠠᠯ ᠤᠨ ᠲᠣᠪᠴᠢᠶ᠎ᠠ", (("ᠮᠡᠳᠡᠭᠡ", "medee"), ("ᠵᠠᠷᠯᠠᠯ", "zarlal")),
            "ᠰᠤᠷᠭᠠᠭᠤᠯᠢ ᠶᠢᠨ ᠬᠤᠷᠠᠯ", lambda day: f"{day.year} ᠣᠨ ᠤ {day.month} ᠰᠠᠷ᠎ᠠ ᠶᠢᠨ {day.day}")  # fmt: skip
    office.home("/", name)
    return site_of("fourtongues", name, office, "jyj.siyu.invalid")


def _tongue(office: Office, slug: str, name: str, columns: tuple[tuple[str, str], ...], title: str,
            written: object, way: str = "") -> None:  # fmt: skip
    """A version of the site in one language: its lists, articles and home page."""
    assert callable(written)
    menu = "".join(f"<a href='/{slug}/{at}/'>{column}</a>" for column, at in columns)
    frame = framed(name, f"<div class='nav'>{menu}</div>", f"<p>{name}</p>")

    def lines(rows: list[Row]) -> str:
        inside = "".join(
            f"<li><a href='{at}'>{said}</a><span>{written(day)}</span></li>"
            for said, at, day in rows
        )
        return f"<ul class='lb'{way}>{inside}</ul>"

    home = ""
    for column, at in columns:
        rows = [
            (f"{title} {k + 1}", f"/{slug}/{at}/{k}.html", day)
            for k, day in enumerate(words.days_back(1, 2, 6))
        ]
        for said, where, day in rows:
            office.put(
                where, frame(said, column, f"<h1>{said}</h1><p>{written(day)}</p><p>{title}</p>")
            )
        office.put(f"/{slug}/{at}/", frame(column, column, lines(rows)))
        home += f"<h3>{column}</h3>{lines(rows[:3])}"
    office.put(f"/{slug}/", frame(name, "", home))


def _with_media() -> BlindSite:
    """A portal whose news are those of its media centre: lists and articles stand on that host."""
    name, at = "融合县人民政府", "http://www.ronghenews.invalid"
    office = ordinary(
        name, "3300440003", modern, without=("gzdt", "dczj"),
        menu=[("融合要闻", f"{at}/yw/"), ("部门动态", f"{at}/bm/"), ("乡镇动态", f"{at}/xz/"),
              ("调查征集", "/dczj/"), ("在线访谈", "/zxft/")],
    )  # fmt: skip
    media = Host()
    columns = (("yw", "融合要闻"), ("bm", "部门动态"), ("xz", "乡镇动态"))
    menu = menu_of(("电视", "/tv/"), *((column, f"/{slug}/") for slug, column in columns))
    skin = bracketed(framed("融合县融媒体中心", menu, "<p>主办:融合县融媒体中心</p>"))
    blocks = []
    for slug, column in columns:
        rows = [
            (words.news(number), f"{at}/{slug}/{number}.html", day)
            for number, day in enumerate(words.days_back(1, 1, 9))
        ]
        for title, where, day in rows:
            media.put(
                where.removeprefix(at),
                skin.frame(title, column, skin.article(title, day, words.text(3))),
            )
        media.put(f"/{slug}/", skin.frame(column, column, skin.rows(rows)))
        blocks.append((column, f"{at}/{slug}/", rows[:5]))
    old = [("县台历史节目", "/tv/1.html", date(2014, 3, 3))]
    media.put("/tv/", skin.frame("电视", "电视", skin.rows(old)))
    media.put("/tv/1.html", skin.frame("县台历史节目", "电视", "<p>节目</p>"))
    media.put(
        "/",
        skin.frame(
            "融合县融媒体中心",
            "",
            "".join(skin.block(*one[:2], skin.rows(one[2])) for one in blocks),
        ),
    )
    office.blocks[:0] = blocks
    office.column(
        "dczj", "调查征集", words.days_back(8, 45, 8), lambda n: f"关于第{n}号规划方案的意见征集"
    )
    office.column(
        "zxft",
        "在线访谈",
        words.days_back(12, 50, 7),
        lambda n: f"访谈:部门负责人谈第{n}项民生实事",
    )
    office.home("/", name)
    site = site_of("withmedia", name, office, "www.ronghe.invalid", is_portal=True)
    site.hosts["www.ronghenews.invalid"] = media
    return site
