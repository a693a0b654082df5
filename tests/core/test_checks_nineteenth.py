"""What the nineteenth blind set showed of the single-page checks, by cause, at public interfaces."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read
from site_facts import WINDOWS, facts

from xuncha.checks.labels.check import observe as observe_labels
from xuncha.facts import PageLabels, PageType, Site
from xuncha.fetch.challenges import challenge_in
from xuncha.read.identity.foot import is_unfilled
from xuncha.read.pagefacts import Page

HOME = "http://www.shili.gov.cn/"
SITE = Site(HOME, "示例县人民政府", "4101000001")


def page(body: str, head: str = "", after: str = "") -> Page:
    html = (
        f"<html><head><title>示例县人民政府</title>{head}</head><body>{body}</body></html>{after}"
    )
    return read(HOME, html, date(2026, 6, 1))


def hidden(body: str, head: str = "", after: str = "") -> int:
    signs = page(body, head, after).signs
    return len(signs.hidden_links) if signs else 0


def links(*hosts: str) -> str:
    return "".join(f'<a href="http://www.{host}.example/">{host}</a>' for host in hosts)


FOUR = links("fangzhi", "chaye", "dianli", "muye")


@pytest.mark.parametrize(
    ("name", "calls", "found"),
    [
        ("con_one_2", "setTab('one',2,3)", 0),
        ("con_one_2", "qiehuan('two',1)", 4),
        ("tab-panel-b-3", "go('b',3)", 0),
    ],
)
def test_a_number_and_a_word_of_a_handler_name_a_box(name: str, calls: str, found: int) -> None:
    body = f'<ul><li onmouseover="{calls}">企业</li></ul><p>{"文字" * 30}</p><div id="{name}" style="display:none">{FOUR}</div><script src="/js/t.js"></script>'
    assert hidden(body) == found


def test_boxes_behind_the_end_of_the_page() -> None:
    boxes = "".join(
        f'<div style="display:none"><a href="http://{host}.example/{n}">shoes {n}</a></div>'
        for n, host in enumerate(("choir", "choir", "clinic"))
    )
    assert hidden("", after=boxes) == 3
    assert hidden(boxes) == 0
    counted = '<div style="display:none"><a href="http://www.51.la/?1">51la</a><a href="http://choir.example/">a</a></div>'
    assert hidden("", after=counted) == 0


def test_contents_that_browsers_leave_out() -> None:
    assert hidden(f'<div style="content-visibility:hidden">{FOUR}</div>') == 4
    assert hidden(f'<div style="content-visibility:auto">{FOUR}</div>') == 0


def test_credits_of_a_maker_far_off_the_screen() -> None:
    two = '<a href="http://moban.example/">模板</a><a href="http://moban.example/2">网站模板</a>'
    assert hidden(f'<div style="position:absolute;left:-9999px">{two}</div>') == 2
    # The words of a picture, and a way to the text for those who do not see.
    one = '<a href="http://moban.example/" style="text-indent:-9999px">模板</a>'
    assert hidden(one) == 0
    ways = f'<a href="#main">正文</a>{two}'
    assert hidden(f'<div style="position:absolute;left:-9999px">{ways}</div>') == 0
    # Only a style beside the links is surely about them.
    rule = "<style>.sub{position:absolute;left:-9999px}</style>"
    assert hidden(f'<div class="sub">{two}</div>', rule) == 0


def test_letters_within_the_link_have_the_colour() -> None:
    six = [f"f{n}" for n in range(6)]
    white = "".join(
        f'<a href="http://{one}.example/"><font color="#FFFFFF" size="1">{one}</font></a>'
        for one in six
    )
    assert hidden(f'<div style="background:#fff">{white}</div>') == 6
    assert hidden(f'<div style="background:#036">{white}</div>') == 0


@pytest.mark.parametrize(
    ("words", "is_sold"),
    [("av porn movies", 1), ("Free Porn", 1), ("Pornic, France", 0), ("Import and export", 0)],
)
def test_the_trade_of_pictures_in_english(words: str, is_sold: int) -> None:
    # By its class a script might open the box: so the words have to tell.
    style = "overflow:auto;height:1px;width:1px"
    box = f'<div class="more" style="{style}"><a href="http://x.example/">{words}</a></div>'
    assert hidden(box) == is_sold


@pytest.mark.parametrize(
    ("foot", "part", "said"),
    [
        ("主办方：示例县水利局 版权所有", "sponsor", "示例县水利局"),
        (
            "示例县人民政府主办 Tel：0000-12345678 标识码：4101000001",
            "contact",
            "Tel:0000-12345678",
        ),
        ("版权所有 京公安网备110101000005号", "police", "京公安网备110101000005号"),
        ("京公网安备案号：11010802026719", "police", "京公网安备案号:11010802026719"),
        ("某县人民政府网站 网站标识：4101000001 渝ICP备05003300号", "site_id_code", "4101000001"),
        ("党政机关网站标识 电话：4101000001", "site_id_code", "None"),
        ("<a>滇ICP备<span>16003347</span>号-2</a>", "icp", "滇ICP备16003347号-2"),
    ],
)
def test_marks_of_a_foot_in_other_words(foot: str, part: str, said: str) -> None:
    shown = str(getattr(page(f'<div class="footer">{foot}</div>').identity, part))
    assert (shown if part == "icp" else "".join(shown.split())) == said


def test_a_police_number_that_nobody_filled_in() -> None:
    assert is_unfilled("湘公网安备43010200000000号")
    assert not is_unfilled("湘公网安备43010202000010号")
    assert not is_unfilled("苏ICP备05000000号")


def test_numbers_of_an_example_are_not_those_of_the_page() -> None:
    text = "<p>{}格式{}“湘ICP备12345678号-1”，公安备案号格式如“湘公网安备43010002000001号”。</p>"
    told = page(text.format("ICP备案号", "如") + '<div class="foot">© 示例县</div>').identity
    assert (told.icp, told.police) == (None, None)
    own = page(
        text.format("备案号", "为") + '<div class="foot">主办：示例县 赣ICP备17000033号</div>'
    )
    assert own.identity.icp == "赣ICP备17000033号"


@pytest.mark.parametrize(
    ("domain", "is_wrong"),
    [("网站域名", True), ("www.shili.gov.cn", False), ("示例县.政务,www.shili.gov.cn", False)],
)
def test_a_domain_that_is_none(domain: str, is_wrong: bool) -> None:
    labels = {
        "SiteName": ("示例县",),
        "SiteDomain": (domain,),
        "SiteIDCode": ("4101000001",),
    }
    on = PageLabels(HOME, PageType.HOME, labels, "urn:a", "")
    seen = observe_labels(facts(site=SITE, labels=(on,)), WINDOWS)
    assert any(one.name == "label_wrong" for one in seen) is is_wrong


@pytest.mark.parametrize(
    ("words", "is_refused"),
    [
        ("您的IP地址已被本站封禁。如有疑问请联系管理员。", True),
        ('{"code":423,"message":"您的IP地址已被限制访问，请在 30 分钟后重试"}', True),
        ('{"msg":"访问过于频繁，请 20 秒后再试！"}', True),
        ("访问过于频繁，请稍后再试", True),
        ("<title>滑动验证页面</title><p>请按住滑块，拖动到最右边</p>", True),
        ("<p>要继续访问网页，请输入下面所示字符：</p><input name='c'>", True),
        ("<p>您访问的内容违反了访问限制，已经被禁止访问，请与网络管理员联系。</p>", True),
        ("<p>最近有可疑的攻击行为，请稍后重试</p>", True),
        ("<h2>正在进行安全检测...</h2><p>系统正在检测当前网络环境，请耐心等待</p>", True),
        ("<h1>校车安全检测</h1><p>检测过程通常需要几分钟，请耐心等待。</p>", False),
        ("<h1>犬只管理提示</h1><p>最近有犬只攻击行为，请养犬人拴绳牵领。</p>", False),
        ("<h1>参观须知</h1><p>近期来馆访问过于频繁的团体，请错峰预约。</p>", False),
        ("<h1>机床</h1><p>按住滑块上的按钮，拖动到最右边限位后自动停机。</p>", False),
        ("<h1>说明</h1><p>同一IP地址登录次数有限，已被限制的请次日再试。</p>", False),
        ("<h1>禁渔通告</h1><p>违反禁渔规定的，已经被禁止下河。</p>", False),
    ],
)
def test_refusals_in_other_words(words: str, is_refused: bool) -> None:
    assert bool(challenge_in(200, (), words.encode())) is is_refused
    assert bool(challenge_in(200, (), words.encode("gb18030"))) is is_refused


@pytest.mark.parametrize(
    ("style", "found"),
    [
        # A row of pictures or names that rolls: it is wider than the way it has gone.
        ("width:4704px;left:-1176px;position:relative;overflow:hidden", 0),
        ("width:3000px;margin-left:-900px", 0),
        ("width:4000px;transform:translateX(-1200px)", 0),
        ("width:1000px;left:-12623px;position:absolute", 4),
        ("left:-1176px;position:absolute", 4),
    ],
)
def test_a_row_that_rolls_is_seen_in_part(style: str, found: int) -> None:
    assert hidden(f'<div style="{style}">{FOUR}</div>') == found


@pytest.mark.parametrize(
    ("scripts", "found"),
    [
        ("$(function(){$('.liu-lian').hide();});", 4),
        ("$(function(){$('.liu-lian').hide();$('.liu-lian').eq(0).show();});", 0),
        ("function guan(){$('.liu-lian').hide();}", 0),
        ("$(function(){$('.liu-lian').hide();});</script><script src='/js/own.js'>", 0),
    ],
)
def test_a_class_that_a_script_puts_away(scripts: str, found: int) -> None:
    body = f'<p>{"文字" * 30}</p><div class="liu-lian">{FOUR}</div><script>{scripts}</script>'
    assert hidden(body) == found
