"""What goes wrong on ordinary sites; each writes into the ledger what it did."""

from __future__ import annotations

from datetime import timedelta

from tests.blindsites.blindsite import PICTURE
from tests.blindsites.fifth.building import SHEET, Site
from tests.blindsites.serving import Host

FRIENDS = ("www.xcshi.gov.cn", "www.xcsheng.gov.cn")
GONE = "tj.xcshi.gov.cn"


def friends(site: Site) -> None:
    """The links at the foot of the home page; all of them answer."""
    for name in FRIENDS:
        if name not in site.others:
            site.others[name] = Host()
            title = "霁川市人民政府" if "shi" in name else "省人民政府"
            site.others[name].put("/", f"<title>{title}</title><h1>{title}</h1><p>欢迎访问。</p>")
    site.links.append(
        "<div class='yqlj'>友情链接：<a href='http://www.xcshi.gov.cn/'>市政府网站</a> "
        "<a href='http://www.xcsheng.gov.cn/'>省政府网站</a></div>"
    )


def dead_on_home(site: Site, count: int) -> None:
    """A banner that is gone; a topic that is gone; the page of another office that is gone."""
    kinds = site.draw.sample(("banner", "topic", "friend"), count)
    if "banner" in kinds:
        site.links.append("<div class='ad'><img src='/images/banner2018.jpg' alt='专题横幅'></div>")
        site.planted.dead_home.add(site.url("/images/banner2018.jpg"))
    if "topic" in kinds:
        site.links.append("<div class='zt'><a href='/ztzl/wmcj/'>文明创建专题</a></div>")
        site.planted.dead_home.add(site.url("/ztzl/wmcj/"))
    if "friend" in kinds:
        site.others[GONE] = Host()
        site.links.append(f"<div class='zt'><a href='http://{GONE}/nj/2015/'>统计年鉴</a></div>")
        site.planted.dead_home.add(f"http://{GONE}/nj/2015/")


def dead_inside(site: Site, count: int) -> None:
    """Links and pictures in the text of articles that lead nowhere."""

    def more(number: int) -> str:
        if number % 3 == 2:
            at = f"/upload/2015/p{number}.jpg"
            site.planted.dead_inside.add(site.url(at))
            return f"<p><img src='{at}' alt='现场'></p>"
        at = f"/old/{2011 + number}/{number}.html"
        site.planted.dead_inside.add(site.url(at))
        return f"<p>相关链接：<a href='{at}'>{2011 + number}年情况通报</a></p>"

    site.add_to_articles(count, more)


def files(site: Site, count: int, gone: int) -> None:
    """Attachments of articles, the first `gone` of which cannot be had."""

    def more(number: int) -> str:
        at = f"/upload/files/fj{number}.{('doc', 'xls', 'pdf')[number % 3]}"
        if number < gone:
            site.planted.dead_files.add(site.url(at))
        else:
            site.host.pages[at] = SHEET
        return f"<p>附件：<a href='{at}'>{number + 1}.报名表</a></p>"

    site.add_to_articles(count, more)


def pictures(site: Site) -> None:
    site.host.pages["/upload/pic/1.jpg"] = PICTURE
    site.add_to_articles(2, lambda _: "<p><img src='/upload/pic/1.jpg' alt='现场图片'></p>")


def topic_of_the_past(site: Site) -> None:
    """A topic that ended long ago, marked as such; never stale."""
    days = [site.limits.as_of - timedelta(days=900 + 9 * k) for k in range(4)]
    rows = "".join(f"<li><a href='/ztzl/jyjs/{k}.html'>专题活动第{k + 1}期</a><span>{day}</span></li>"
                   for k, day in enumerate(days))  # fmt: skip
    place = [("历史专题", "/ztzl/jyjs/")]
    site.put("/ztzl/jyjs/", "历史专题（已归档）", place,
             f"<p>本专题已归档，归档时间：{days[0] + timedelta(days=60)}</p><ul>{rows}</ul>",
             site.meta_of_column("历史专题", ""))  # fmt: skip
    for k, day in enumerate(days):
        meta = {"ColumnName": "历史专题", "ColumnType": "其他", "ArticleTitle": f"专题活动第{k + 1}期",
                "PubDate": f"{day} 09:32", "ContentSource": site.look.sponsor}  # fmt: skip
        inside = site.parts.article(f"专题活动第{k + 1}期", day, "办公室", ["活动按计划开展。"], "")
        site.put(f"/ztzl/jyjs/{k}.html", f"专题活动第{k + 1}期", place, inside, meta)
    site.links.append("<div class='zt'><a href='/ztzl/jyjs/'>历史专题</a></div>")
