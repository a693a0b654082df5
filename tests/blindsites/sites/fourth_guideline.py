"""The guideline's clauses P1 to P21: an office that keeps them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tests.blindsites import words
from tests.blindsites.blindsite import BlindSite, usual_files
from tests.blindsites.building import whole_guide
from tests.blindsites.serving import Host

REPOSTED = (
    # title, published, reposted by who keeps the clause, by who does not ("" never)
    (
        "省人民政府关于推进示例县域商业体系建设的若干意见",
        "2019-06-10 09:00",
        "2019-06-10 15:30",
        "2019-06-12 09:00",
    ),
    (
        "省人民政府办公厅关于做好示例农村公路养护工作的通知",
        "2019-06-12 10:00",
        "2019-06-12 16:20",
        "",
    ),
)
KEPT_HOST = "www.xuncha-zunshou.gov.cn"


def keeps() -> BlindSite:
    """Everything as the guideline has it."""
    site = Office("遵守县人民政府", KEPT_HOST)
    site.make()
    return site_at("guidelinekept", site, "遵守县人民政府", KEPT_HOST)


def site_at(key: str, made: Office, name: str, host: str) -> BlindSite:
    made.host.more_ports = (443,)
    return BlindSite(key, name, f"http://{host}/", {host: made.host}, is_portal=True)


class Office:
    """A portal whose pages keep the guideline."""

    def __init__(self, name: str, at: str) -> None:
        self.name, self.at, self.host = name, at, Host()
        usual_files(self.host)
        self.menu: list[tuple[str, str]] = [
            ("机构职能", "/jgzn/"), ("负责人信息", "/ldxx/"), ("工作动态", "/gzdt/"),
            ("政策文件", "/zcwj/"), ("政策解读", "/zcjd/"), ("办事服务", "/bsfw/"), ("互动交流", "/hdjl/"),
        ]  # fmt: skip

    def put(self, path: str, title: str, where: str, inside: str, meta: dict[str, str]) -> None:
        marks = {"SiteName": self.name, "SiteDomain": self.at, "SiteIDCode": "3300460001", **meta}
        labels = "".join(f'<meta name="{key}" content="{value}">' for key, value in marks.items())
        menu = "".join(f"<li><a href='{at}'>{name}</a></li>" for name, at in self.menu)
        place = f"<div class='wz'>当前位置:<a href='/'>首页</a> &gt; {where}</div>" if where else ""
        self.host.put(path, (
            f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{title}</title>{labels}</head><body>"
            f"<div class='header'><h1 class='logo'>{self.name}</h1></div>"
            f"<ul class='nav'><li><a href='/'>首页</a></li>{menu}</ul>{place}<div class='main'>{inside}</div>"
            f"<div class='footer'>{self.foot()}</div></body></html>"
        ))  # fmt: skip

    def foot(self) -> str:
        return (
            f"<p>主办单位:{self.name}办公室 联系电话:0000-6020000 <a href='/map.html'>网站地图</a></p>"
            "<p>网站标识码:3300460001 某ICP备05000001号 某公网安备 33000002000001号</p>"
            "<a href='http://bszs.conac.cn/sitename?method=show&id=1'><img src='/i/red.png' alt='党政机关'></a>"
            "<a href='http://pucha.kaipuyun.cn/exposure/jiucuo.html?site_code=3300460001'>"
            "<img src='/i/jiucuo.png' alt='政府网站找错'></a>"
        )

    def column(self, slug: str, name: str, rows: Sequence[tuple[str, str, str]], kind: str) -> str:
        lines = "".join(
            f"<li><a href='{at}'>{title}</a><span>{moment[:10]}</span></li>"
            for title, at, moment in rows
        )
        meta = {
            "ColumnName": name,
            "ColumnDescription": f"{name}栏目",
            "ColumnKeywords": name,
            "ColumnType": kind,
        }
        self.put(f"/{slug}/", f"{name}-{self.name}", name, f"<ul class='list'>{lines}</ul>", meta)
        return f"<div class='kuai'><h2><a href='/{slug}/'>{name}</a></h2><ul>{lines}</ul></div>"

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
        meta = {
            "ColumnName": column,
            "ColumnType": kind,
            "ArticleTitle": title,
            "PubDate": moment,
            "ContentSource": self.name,
        }
        self.put(at, f"{title}-{self.name}", column, (
            f"<h1>{title}</h1><div class='xx'>发布时间:{moment} 信息来源:{self.name}办公室 "
            f"分享到:<a href='javascript:void(0)'>微信</a></div><div class='zw'>{said}</div>{more}"
        ), meta)  # fmt: skip

    def make(self) -> None:
        news = [
            (words.news(k), f"/gzdt/{k}.html", f"{day} 09:30")
            for k, day in enumerate(words.days_back(1, 1, 12))
        ]
        news += [
            (title, f"/gzdt/zz{k}.html", moment) for k, (title, _, moment, _) in enumerate(REPOSTED)
        ]
        news.sort(key=lambda one: one[2], reverse=True)
        for title, at, moment in news:
            self.article(at, title, moment, "工作动态", "工作动态")
        policies = [
            (words.policy(k), f"/zcwj/{k}.html", f"{day} 10:00")
            for k, day in enumerate(words.days_back(15, 20, 12))
        ]
        told = [
            (f"《{title}》政策解读", f"/zcjd/{k}.html", moment)
            for k, (title, _, moment) in enumerate(policies)
        ]
        for k, (title, at, moment) in enumerate(policies):
            self.article(
                at,
                title,
                moment,
                "政策文件",
                "政策文件",
                f"<p>相关解读:<a href='/zcjd/{k}.html'>{told[k][0]}</a></p>",
            )
            self.article(
                told[k][1],
                told[k][0],
                moment,
                "政策解读",
                "政策解读",
                f"<p>相关政策:<a href='{at}'>{title}</a></p>",
            )
        blocks = self.column("gzdt", "工作动态", news, "工作动态") + self.column(
            "zcwj", "政策文件", policies, "政策文件"
        )
        blocks += self.column("zcjd", "政策解读", told, "政策解读")
        self.services(whole_guide)
        for slug, name in (("jgzn", "机构职能"), ("ldxx", "负责人信息")):
            text = "".join(f"<p>{one}</p>" for one in words.text(5))
            meta = {
                "ColumnName": name,
                "ColumnDescription": name,
                "ColumnKeywords": name,
                "ColumnType": name,
            }
            self.put(f"/{slug}/", f"{name}-{self.name}", name, f"<h1>{name}</h1>{text}", meta)
        self.letters(("2019-06-03", "2019-05-12"), ("2019-06-06", "2019-05-15"))
        self.archived("<p>【已归档】归档时间:2018年3月1日</p>")
        self.put("/map.html", f"网站地图-{self.name}", "网站地图", "<h1>网站地图</h1><p>本页列出各栏目。</p>",
                 {"ColumnName": "网站地图", "ColumnDescription": "网站地图", "ColumnKeywords": "网站地图", "ColumnType": "其他"})  # fmt: skip
        self.put(
            "/",
            self.name,
            "",
            blocks + "<p><a href='/gdzt/'>归档专题</a></p>",
            {"ColumnType": "首页"},
        )

    def services(self, guide: object) -> None:
        assert callable(guide)
        rows = []
        for k, name in enumerate(("户外广告设置许可", "临时占道许可", "取水许可")):
            parts = "".join(
                f"<tr><th>{head}</th><td>{what}</td></tr>" for head, what in guide(k).items()
            )
            rows.append((name, f"/bsfw/{k}.html", "2019-03-05 09:00"))
            self.article(f"/bsfw/{k}.html", name, "2019-03-05 09:00", "办事服务", "办事服务",
                         text=f"<table><tr><th>事项名称</th><td>{name}</td></tr>{parts}</table>")  # fmt: skip
        self.column("bsfw", "办事服务", rows, "办事服务")

    def letters(self, asked: Sequence[str], answered: Sequence[str]) -> None:
        cells = ""
        for k, (one, other) in enumerate(zip(asked, answered, strict=True)):
            title = ("路灯不亮谁来维修", "孩子入学需要什么手续")[k]
            cells += f"<tr><td><a href='/hdjl/{k}.html'>{title}</a></td><td>{one}</td><td>{other or '已答复'}</td></tr>"
            when = f"<tr><th>答复日期</th><td>{other}</td></tr>" if other else ""
            self.article(f"/hdjl/{k}.html", title, f"{one} 09:00", "互动交流", "咨询投诉", text=(
                f"<table><tr><th>受理日期</th><td>{one}</td></tr><tr><th>来信内容</th><td>{title}?</td></tr>{when}"
                f"<tr><th>答复部门</th><td>办公室</td></tr><tr><th>答复内容</th><td>您好,{words.text(k, 1)[0]}</td></tr></table>"
            ))  # fmt: skip
        form = "<form action='/post' method='post'>姓名<input name='xm'>内容<textarea name='nr'></textarea><button>提交留言</button></form>"
        table = f"<table><tr><th>标题</th><th>来信日期</th><th>{'答复日期' if answered[0] else '状态'}</th></tr>{cells}</table>"
        meta = {
            "ColumnName": "互动交流",
            "ColumnDescription": "互动",
            "ColumnKeywords": "留言",
            "ColumnType": "咨询投诉",
        }
        self.put(
            "/hdjl/",
            f"互动交流-{self.name}",
            "互动交流",
            f"<h2>网上信箱</h2>{form}{table}<p>本年来信2件,答复2件。</p>",
            meta,
        )

    def archived(self, mark: str) -> None:
        rows = [
            (words.news(k + 40), f"/gdzt/{k}.html", f"{date(2016, 5, 9 - k)} 09:00")
            for k in range(4)
        ]
        for title, at, moment in rows:
            self.article(at, title, moment, "归档专题", "其他", mark)
        self.column("gdzt", "归档专题", rows, "其他")
        page = self.host.pages["/gdzt/"]
        assert not callable(page)
        text = page.body.decode().replace("<ul class='list'>", mark + "<ul class='list'>")
        self.host.put("/gdzt/", text)
