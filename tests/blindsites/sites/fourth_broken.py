"""The guideline's clauses P1 to P21: an office that breaks what a page can break."""

from __future__ import annotations

from tests.blindsites import words
from tests.blindsites.blindsite import BlindSite
from tests.blindsites.building import whole_guide
from tests.blindsites.serving import Host
from tests.blindsites.sites.fourth_guideline import REPOSTED, Office, site_at

BROKEN_HOST = "www.xuncha-buzunshou.com"


def breaks(before: bool = False) -> BlindSite:
    """Everything that a page can break; `before`: as it was, three articles the more."""
    site = _Broken("不守县人民政府", BROKEN_HOST)
    site.make(before)
    made = site_at("guidelinebroken", site, "不守县人民政府", BROKEN_HOST)
    shop = Host()
    shop.put("/", "<title>商城</title><h1>某某商城,限时特价</h1>")
    made.hosts["www.mall-example-xuncha.com"] = shop
    return made


class _Broken(Office):
    def put(self, path: str, title: str, where: str, inside: str, meta: dict[str, str]) -> None:
        menu = "".join(f"<li><a href='{at}'>{name}</a></li>" for name, at in self.menu)
        place = f"<div class='wz'>当前位置:<a href='/'>首页</a> &gt; {where}</div>" if where else ""
        seconds = 4.0 if path == "/" else 0.0
        self.host.put(path, (
            f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{title}</title></head><body>"
            f"<ul class='nav'><li><a href='/'>首页</a></li>{menu}</ul>{place}<div class='main'>{inside}</div>"
            f"<div class='footer'>{self.foot()}</div></body></html>"
        ), seconds=seconds)  # fmt: skip

    def foot(self) -> str:
        """Without the mark of the police and without a map of the site."""
        return (
            f"<p>主办单位:{self.name}办公室 联系电话:0000-6020001</p><p>网站标识码:3300460002 某ICP备05000002号</p>"
            "<a href='http://bszs.conac.cn/sitename?method=show&id=2'><img src='/i/red.png' alt='党政机关'></a>"
            "<a href='http://pucha.kaipuyun.cn/exposure/jiucuo.html?site_code=3300460002'>"
            "<img src='/i/jiucuo.png' alt='政府网站找错'></a>"
        )

    def article(
        self,
        at: str,
        title: str,
        moment: str,
        column: str,
        kind: str,
        more: str = "",
        text: str = "",
    ) -> None:
        said = text or "".join(f"<p>{one}</p>" for one in words.text(len(title)))
        self.put(
            at,
            title,
            column,
            f"<h1>{title}</h1><div class='xx'>{moment[:10]}</div><div class='zw'>{said}</div>{more}",
            {},
        )

    def make(self, before: bool = False) -> None:
        extra = (
            ("走进不守", "zjbs"),
            ("投资指南", "tzzn"),
            ("旅游天地", "lytd"),
            ("民生", "ms"),
            ("人才", "rc"),
        )
        self.menu = [one for one in self.menu if one[0] not in ("负责人信息", "政策解读")]
        self.menu += [(name, f"/{slug}/") for name, slug in extra]
        self.name = "不守县人民政府"
        news = [
            (words.news(k), f"/gzdt/{k}.html", f"{day}")
            for k, day in enumerate(words.days_back(1, 1, 12))
        ]
        if before:
            news += [(words.news(k), f"/gzdt/{k}.html", "2019-04-02") for k in (60, 61, 62)]
        news.append((REPOSTED[0][0], "/gzdt/zz0.html", REPOSTED[0][3]))
        news.sort(key=lambda one: one[2], reverse=True)
        for title, at, moment in news:
            self.article(at, title, moment, "工作动态", "")
        policies = [
            (words.policy(k), f"/zcwj/{k}.html", f"{day}")
            for k, day in enumerate(words.days_back(15, 20, 12))
        ]
        for title, at, moment in policies:
            self.article(at, title, moment, "政策文件", "")
        blocks = self.column("gzdt", "工作动态", news, "") + self.column(
            "zcwj", "政策文件", policies, ""
        )
        self.article(
            "/zcwj/0.html",
            policies[0][0],
            policies[0][2],
            "政策文件",
            "",
            "<p>附件:<a href='/f/none.doc'>申请表</a></p>",
        )
        self.services(lambda k: {h: w for h, w in whole_guide(k).items() if h != "申请材料"})
        self.put(
            "/jgzn/", "机构职能", "机构职能", "".join(f"<p>{one}</p>" for one in words.text(5)), {}
        )
        self.letters(("2019-06-03", "2019-05-12"), ("", ""))
        self.archived("<p>本专题已归档</p>")
        for k, (name, slug) in enumerate(extra):
            text = (
                "<ul class='list'></ul><p>暂无内容</p>"
                if k < 2
                else "".join(f"<p>{one}</p>" for one in words.text(k))
            )
            self.put(f"/{slug}/", name, name, text, {})
        advert = "<div id='ad' style='position:fixed;left:10px;top:80px'><a href='http://www.mall-example-xuncha.com/'>[广告]某某商城限时特价</a></div>"
        links = "<p><a href='http://www.mall-example-xuncha.com/'>某某商城</a> <a href='/2012/none.html'>往年资料</a></p>"
        self.put(
            "/",
            "不守信息网",
            "",
            advert + blocks + links + "<p><a href='/gdzt/'>归档专题</a></p>",
            {},
        )
