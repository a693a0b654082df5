"""Columns that only the map of the site knows, surveys and interviews, labels and days apart."""

from __future__ import annotations

from xuncha.facts import ColumnKind
from xuncha.sandbox.traps.kit import Item, TrapSite, days_before, notice_items, plain_list
from xuncha.sandbox.traps.truth import ColumnTruth, Shown


def from_the_map(number: int) -> TrapSite:
    """A column in no menu: the map of the site and its own breadcrumb lead there."""
    site = TrapSite(number, "演练县档案局(站点地图)", "a column that only the site map links to")
    site.ordinary()
    old = notice_items("/ghjh/", 400, 430)
    crumbs = [("政务公开", "/gzdt/"), ("规划计划", "/ghjh/")]
    site.done()
    site.page("/ghjh/", f"规划计划-{site.name}", plain_list(old), crumbs)
    site.articles("/ghjh/", old)
    links = "".join(
        f'<li><a href="{path}">{name}</a></li>' for name, path in (*site.menu, crumbs[1])
    )
    site.page("/map.html", "网站地图", f"<h1>网站地图</h1><ul>{links}</ul>")
    for path, answer in site.routes.items():
        if path != "/map.html" and answer.content_type.startswith("text/html"):
            foot = '<a href="/map.html">网站地图</a></body>'.encode()
            site.routes[path] = type(answer)(answer.body.replace(b"</body>", foot), answer.status)
    site.truth.columns.append(
        ColumnTruth("规划计划", "/ghjh/", Shown.STALE, ColumnKind.PLANNING, old[0].day, 2)
    )
    return site


def activities(number: int) -> TrapSite:
    """Surveys, open and over, and interviews; a call for papers in a notice is neither."""
    site = TrapSite(number, "演练县司法局(互动)", "surveys and interviews with their days")
    site.ordinary()
    for name, path, kind, titles in (
        (
            "调查征集",
            "/dczj/",
            ColumnKind.SURVEY,
            ("关于普法需求的问卷调查", "关于法治规划的意见征集"),
        ),
        ("在线访谈", "/zxft/", ColumnKind.INTERVIEW, ("局长谈法律援助", "专家谈民法典")),
    ):
        days = days_before(60, 420)
        items = [
            Item(title, day, f"{path}content_{n + 301}.html")
            for n, (title, day) in enumerate(zip(titles, days, strict=True))
        ]
        site.column(name, path, plain_list(items), Shown.SINGLE, kind, days[0], 2)
        site.articles(path, items)
    site.truth.activities = (2, 2)
    return site.done()


def labels_apart(number: int) -> TrapSite:
    """Labels with another site's code, without a value, with another day than the page shows."""
    site = TrapSite(number, "演练县统计局(标签)", "wrong and empty labels; days that disagree")
    site.head = '<meta name="SiteIDCode" content="4199999999"><meta name="SiteName" content="">'
    site.ordinary()
    site.done()
    first = "/tzgg/content_101.html"
    body = site.routes[first].body.decode()
    changed = body.replace("2021-01-06", "2021-01-04").replace(
        "</head>", '<meta name="PubDate" content="2021-01-06 09:00"></head>'
    )
    site.put(first, changed)
    site.truth.observed = {"label_wrong": 3, "label_empty": 3, "dates_apart": 1, "pubdate_apart": 1}
    return site


MAKERS = (from_the_map, activities, labels_apart)
