"""What the eighteenth blind set showed of the single-page checks, by cause, at public interfaces."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read
from site_facts import WINDOWS, facts

from xuncha.checks.labels.check import observe as observe_labels
from xuncha.crawl.softdead.brokenpages import says_broken
from xuncha.facts import PageLabels, PageType, Site
from xuncha.fetch.challenges import challenge_in
from xuncha.read.pagefacts import Page

HOME = "http://www.shili.gov.cn/"
SITE = Site(HOME, "示例县人民政府", "4101000001")


def page(body: str, head: str = "", title: str = "示例县人民政府") -> Page:
    html = f"<html><head><title>{title}</title>{head}</head><body>{body}</body></html>"
    return read(HOME, html, date(2026, 6, 1))


def hidden(body: str, head: str = "") -> int:
    signs = page(body, head).signs
    return len(signs.hidden_links) if signs else 0


def links(*hosts: str) -> str:
    return "".join(f'<a href="http://www.{host}.example/">{host}</a>' for host in hosts)


def script(code: str) -> str:
    return f"<script>{code}</script>"


FOUR = links("fangzhi", "chaye", "dianli", "muye")
SELLS = '<a href="http://bc.example/">真人百家乐开户</a>'


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


def test_what_is_visible_again_within_a_box_that_is_not() -> None:
    inner = f'<div style="visibility:visible">{FOUR}</div>'
    assert hidden(f'<div style="visibility:hidden">{inner}</div>') == 0
    # Without ink nothing within is seen.
    assert hidden(f'<div style="opacity:0">{inner}</div>') == 4
    assert (
        hidden(f'<div style="visibility:hidden">{inner}{FOUR.replace("http", "https")}</div>') == 4
    )


def test_a_clear_pane_over_the_whole_window() -> None:
    link = '<a href="http://go.example/1" style="display:block"></a>'
    style = "position:fixed;{};z-index:{};opacity:0.01"
    all_of_it = "top:0;left:0;width:100%;height:100%"
    assert hidden(f'<div style="{style.format(all_of_it, 99999)}">{link}</div>') == 1
    corner = "top:0;left:0;width:90px;height:90px"
    assert hidden(f'<div style="{style.format(corner, 99999)}">{link}</div>') == 0


def test_an_icp_number_in_pieces() -> None:
    foot = "<a>豫<span>ICP</span>备<span>17000033</span>号<span>-1</span></a> | 京公网安备"
    assert page(foot).identity.icp == "豫ICP备17000033号-1"
    assert page("豫ICP备17000033号 -- 主办：示例县").identity.icp == "豫ICP备17000033号"


def test_a_mark_that_a_script_leaves_out_is_not_shown() -> None:
    mark = "document.write(unescape(\"%3Cspan id='_ideConac'%3E%3C/span%3E%3Cscript src='http://dcs.conac.cn/js/1/CA1.js'%3E%3C/script%3E\"));"
    assert page(script(f"\n // {mark}\n")).identity.party_government_mark is None
    assert page(script(f"\n {mark} // 标识\n")).identity.party_government_mark


def test_an_address_with_its_postcode_is_a_contact() -> None:
    assert page("<div>示例县政府街1号 邮编：454000 豫ICP备17000033号</div>").identity.contact
    assert not page("<div>邮编：454000 豫ICP备17000033号</div>").identity.contact


def test_the_police_number_of_a_firm_that_was_fined_is_not_that_of_the_page() -> None:
    told = "<p>当事人：某网络公司，网站备案号：豫公网安备41010002000912号。</p>"
    foot = '<div class="footer">主办：示例县人民政府 网站标识码：4101000001</div>'
    assert page(told + foot).identity.police is None
    own = foot.replace("网站标识码", "豫公网安备41010002000001号 网站标识码")
    assert (page(told + own).identity.police or "").endswith("41010002000001号")


@pytest.mark.parametrize(
    "words",
    [
        "templates/default/content/show_9.html is not exists!",
        ":( 非法操作 页面自动 跳转 等待时间： 3",
    ],
)
def test_a_framework_says_that_it_failed(words: str) -> None:
    assert says_broken("", words)
    assert not says_broken(
        "", f"关于{words}的说明：" + "各单位请及时更新模板，避免访客看到提示。" * 9
    )
