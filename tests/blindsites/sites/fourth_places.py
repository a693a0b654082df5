"""Where a site stands: IPv6 alone, a path of another's host, a moved domain, TLS alone, a mirror."""

from __future__ import annotations

from dataclasses import replace

from tests.blindsites import words
from tests.blindsites.blindsite import BlindSite
from tests.blindsites.newer_skins import bracketed, modern
from tests.blindsites.ordinary import ordinary, site_of
from tests.blindsites.serving import Asked, Host, Reply, moved
from tests.blindsites.skins import cards, grid

HSTS = {"Strict-Transport-Security": "max-age=31536000; includeSubDomains"}


def make() -> list[BlindSite]:
    return [_six_links(), _six_alone(), _below_another(), _new_domain(), _tls_alone(), _mirrored()]


def _six_links() -> BlindSite:
    """Links to a host that only IPv6 leads to: two pages are there, one is not."""
    name = "六网县科学技术局"
    office = ordinary(name, "3300410001", modern)
    other = Host(only_ipv6=True)
    for page in ("zt1", "zt2"):
        other.put(f"/{page}.html", f"<title>{page}</title><h1>下一代互联网{page}</h1>")
    links = "".join(
        f"<p><a href='http://six.kjzx.invalid/{page}.html'>科普{page}</a></p>"
        for page in ("zt1", "zt2", "zt3")
    )
    office.home("/", name, links)
    site = site_of("sixlinks", name, office, "kjj.liuwang.invalid")
    site.hosts["six.kjzx.invalid"] = other
    return site


def _six_alone() -> BlindSite:
    """The whole site has an IPv6 address and no other."""
    name = "独六县通信管理办公室"
    office = ordinary(name, "3300410002", bracketed)
    office.home("/", name)
    office.host.only_ipv6 = True
    return site_of("sixalone", name, office, "txb.duliu.invalid")


def _below_another() -> BlindSite:
    """/bm/xxj/ on the host of a county that is not listed and whose own columns rest since 2017."""
    name = "寄居县信息中心"
    at = "/bm/xxj"
    office = ordinary(
        name, "3300410003", grid, at=at, menu=[("县政府首页", "/"), ("县内要闻", "/xw/yw/")]
    )
    office.home(f"{at}/index.html", name)
    host = office.host
    host.pages[f"{at}/"] = host.pages[f"{at}/index.html"]
    county = ordinary("寄居县人民政府", "3300410099", bracketed, without=("bszn", "jzxx", "dczj"))
    old = [one.replace(year=2017) for one in words.days_back(1, 3, 6)]
    for slug, column in (("yw", "县内要闻"), ("bmdt", "部门动态"), ("xzdt", "乡镇动态")):
        rows = county.column(f"xw/{slug}", column, old, words.news)
        county.page(f"/xw/{slug}/", column, column, county.skin.rows(rows))
    county.home("/", "寄居县人民政府")
    host.pages = county.host.pages | host.pages
    where = "www.jiju.invalid"
    return BlindSite("belowanother", name, f"http://{where}{at}/index.html", {where: host})


def _new_domain() -> BlindSite:
    """The register has the domain of before; every address of it leads to the new one."""
    name = "迁名县水务局"
    office = ordinary(name, "3300410004", cards)
    office.home("/", name)
    before = Host(before=lambda asked: moved("http://sw.qianming-new.invalid" + asked.path, 301))
    hosts = {"slj.qianming.invalid": before, "sw.qianming-new.invalid": office.host}
    return BlindSite("newdomain", name, "http://slj.qianming.invalid/", hosts)


def _tls_alone() -> BlindSite:
    """Listed with https; pages refer to http, where each address redirects to its own of https."""
    name = "全密县机要保密局"
    at = "http://jyj.quanmi.invalid"
    office = ordinary(
        name, "3300410005", bracketed, without=("tzgg",), menu=[("通知公告", f"{at}/tzgg/")]
    )
    office.skin = replace(
        office.skin, list_at=at + "/{slug}/", item_at=at + "/{slug}/{number}.html"
    )
    rows = office.column("tzgg", "通知公告", words.days_back(2, 2, 10), words.notice, 6)
    for _, where, _ in rows:
        office.host.pages[where.removeprefix(at)] = office.host.pages.pop(where)
    office.host.pages["/tzgg/"] = office.host.pages.pop(f"{at}/tzgg/")
    office.home("/", name, f"<p><a href='{at}/zt/2017.html'>旧专题</a></p>")
    for path, reply in office.host.pages.items():
        if isinstance(reply, Reply):
            office.host.pages[path] = replace(reply, headers=HSTS)

    def before(asked: Asked) -> Reply | None:
        return None if asked.secure else moved("https://jyj.quanmi.invalid" + asked.path, 301)

    office.host.before = before
    office.host.more_ports = (80,)
    where = "jyj.quanmi.invalid"
    return BlindSite("tlsalone", name, f"https://{where}/", {where: office.host}, port=443)


def _mirrored() -> BlindSite:
    """A test site shows the office as it was in 2016; some links still lead there, one to nothing."""
    name = "双生县民政局"
    test = "http://test.shuangsheng.invalid:8081"
    office = ordinary(name, "3300410006", modern)
    days = {
        slug: ([one.replace(year=2016) for one in words.days_back(1, 9, 8)], 5)
        for slug in ("gzdt", "tzgg", "zcwj", "rsxx", "ghjh")
    }
    twin = ordinary(name, "3300410006", modern, changed=days)
    for slug, column in (("jcdt", "基层动态"), ("gsgg", "公示公告")):
        twin.column(slug, column, days["gzdt"][0], words.news)
    twin.home("/", name)
    links = "".join(
        f"<p><a href='{test}/{path}'>{text}</a></p>"
        for path, text in (("", "测试站"), ("gzdt/", "旧版工作动态"), ("jcdt/", "旧版基层动态"))
    )
    office.page(
        "/bangzhu.html", "帮助", "帮助", f"{links}<p><a href='{test}/none.html'>说明</a></p>"
    )
    office.home("/", name, "<p><a href='/bangzhu.html'>网站帮助</a></p>")
    twin.host.more_ports = (8081,)
    site = site_of("mirrored", name, office, "mzj.shuangsheng.invalid")
    site.hosts["test.shuangsheng.invalid"] = twin.host
    return site
