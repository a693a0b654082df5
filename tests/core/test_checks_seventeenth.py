"""What the seventeenth blind set showed of the single-page checks, by cause, at public interfaces."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read
from site_facts import WINDOWS, facts

from xuncha.checks.identity.check import observe as observe_identity
from xuncha.checks.privacy.check import observe as observe_privacy
from xuncha.checks.privacy.numbers import (
    find_numbers,
    identity_check_digit,
    is_bank_card,
    mask_text,
)
from xuncha.crawl.softdead.brokenpages import says_broken
from xuncha.crawl.softdead.words import title_says_missing
from xuncha.facts import Certainty, PageText
from xuncha.fetch.challenges import challenge_in
from xuncha.read.pagefacts import Page
from xuncha.report.describe import describe

HOME = "http://www.shili.gov.cn/"
FOOT = '<div class="footer">主办:示例县人民政府办公室 网站标识码:4101000001 豫ICP备17000033号</div>'


def page(body: str, head: str = "") -> Page:
    html = f"<html><head><title>示例县人民政府</title>{head}</head><body>{body}</body></html>"
    return read(HOME, html, date(2026, 6, 1))


def hidden(body: str, head: str = "") -> int:
    signs = page(body, head).signs
    return len(signs.hidden_links) if signs else 0


def links(*hosts: str) -> str:
    return "".join(f'<a href="http://www.{host}.example/">{host}</a>' for host in hosts)


THREE = links("fangzhi", "chaye", "dianli")


@pytest.mark.parametrize(
    "text",
    [
        "<p>示例网(粤ICP备20001234号-3)被处罚款。</p>",
        "<p>现关停:网站标识码:4101000099,豫ICP备09000099号,主办单位:示例县旅游局。</p>",
        "<table><tr><td>县教育局</td><td>标识码 4101000021</td><td>豫ICP备18000021号</td></tr></table>",
    ],
)
def test_the_foot_of_a_page_tells_whose_numbers_they_are(text: str) -> None:
    found = page(text + FOOT).identity
    assert (found.site_id_code, found.icp) == ("4101000001", "豫ICP备17000033号")


def test_the_number_of_who_made_the_site_is_not_that_of_the_office() -> None:
    maker = '<div class="footer"><p>技术支持:某软件 京ICP备11000001号</p><p>示例县 豫ICP备17000033号</p></div>'
    assert page(maker).identity.icp == "豫ICP备17000033号"


def test_a_number_of_zeros_is_less_than_another_one_of_the_page() -> None:
    found = page("<p>豫ICP备00000000号</p><p>豫ICP备17000033号</p>").identity
    assert found.icp == "豫ICP备17000033号"


def test_a_number_of_zeros_alone_is_told_as_shown_and_waits_for_a_person() -> None:
    found = page("<p>豫ICP备00000000号 豫公网安备 41000000000000号</p>").identity
    seen = [
        one for one in observe_identity(facts(identity=found), WINDOWS) if "shown" in one.detail
    ]
    assert [(one.name, one.certainty, one.detail) for one in seen] == [
        ("mark_missing", Certainty.SUSPECTED, {"mark": "icp", "shown": "豫ICP备00000000号"}),
        ("mark_missing", Certainty.SUSPECTED, {"mark": "police", "shown": found.police}),
    ]
    assert "豫ICP备00000000号" in describe({"name": "mark_missing", "detail": seen[0].detail})


@pytest.mark.parametrize(
    "foot",
    [
        "郑公备:41010202000017",
        "豫公网安备:41010202000017号",
        '<a href="https://beian.mps.gov.cn/#/query/webSearch?code=41010202000017">公安</a>',
    ],
)
def test_other_ways_to_write_the_police_filing(foot: str) -> None:
    assert "41010202000017" in (page(f"<p>{foot}</p>").identity.police or "")


@pytest.mark.parametrize(
    ("body", "head"),
    [
        (f'<div class="box out">{THREE}</div>', ".box.out{display:none}"),
        (f'<i id="map"></i><p class="q">{THREE}</p>', "#map + .q{position:absolute;top:-5000px}"),
        (f'<div style="position:absolute;left:calc(-100vw - 9px)">{THREE}</div>', ""),
    ],
)
def test_rules_that_describe_an_element_more_closely_hide_it(body: str, head: str) -> None:
    assert hidden(body, f"<style>{head}</style>") == 3


@pytest.mark.parametrize(
    ("body", "head"),
    [
        (
            '<div style="width:0;height:0;overflow:hidden">'
            + THREE.replace("<a ", '<a style="position:fixed;left:9px;top:9px" ')
            + "</div>",
            "",
        ),
        (f'<div role="tabpanel" hidden><ul>{THREE}</ul></div>', ""),
        (f'<div class="lazyload">{THREE}</div>', ".lazyload{opacity:0}.lazyloaded{opacity:1}"),
        (f"<dialog>{THREE}</dialog>", '<script src="/js/a.js"></script>'),
        (f'<ul class="menu"><li><ul>{THREE}</ul></li></ul>', ".menu li ul{display:none}"),
        (f'<div class="item hide">{THREE}</div>', ".item.hide{display:none}"),
    ],
)
def test_what_is_seen_or_opens_is_not_hidden(body: str, head: str) -> None:
    assert hidden(body, f"<style>{head}</style>") == 0


def escaped(text: str) -> str:
    return "".join(f"\\x{ord(c):02x}" for c in text)


def tricks(script: str) -> tuple[str, ...]:
    signs = page(f"<script>{script}</script>").signs
    return signs.tricks if signs else ()


def test_words_in_an_array_are_put_where_they_are_used() -> None:
    words = ",".join(
        f'"{escaped(w)}"'
        for w in ("referrer", "baidu", "indexOf", "href", "https://www.duboya.example/")
    )
    jump = "if(document[_w1[0]][_w1[2]](_w1[1])>0){location[_w1[3]]=_w1[4]}"
    assert tricks(f"var _w1=[{words}];{jump}")


@pytest.mark.parametrize(
    "script",
    [
        f'var d=window["{escaped("document")}"]["{escaped("createElement")}"]("script");d["src"]="{escaped("https://hm.baidu.com/hm.js?1")}";',
        f'var h="{escaped("www.shili.gov.cn")}";if(window["{escaped("document")}"]["location"]["host"]!=h){{location["href"]=location["href"]["replace"](window["{escaped("document")}"]["location"]["host"],h)}}',
    ],
)
def test_a_known_counter_and_the_own_host_in_codes_are_no_trick(script: str) -> None:
    assert tricks(script) == ()


@pytest.mark.parametrize(
    "script",
    [
        "var s=document.createElement('script');s.src=['//js.','tj63','.example/a.js'].join('');",
        'import "https://js.tj63.example/m.js";',
    ],
)
def test_addresses_in_pieces_and_of_modules_are_seen(script: str) -> None:
    signs = page(f'<script type="module">{script}</script>').signs
    assert signs
    assert [element for element, _ in signs.loaded] == ["script"]


def with_check_digit(first: str) -> str:
    return first + identity_check_digit(first)


NUMBER = with_check_digit("11010119000307003")
WITH_X = next(
    one for n in range(100, 400) if (one := with_check_digit(f"11010119000307{n}")).endswith("X")
)


@pytest.mark.parametrize("unseen", ["\xad", "\u200b", "\u2060"])
def test_marks_that_nobody_sees_do_not_cut_a_number(unseen: str) -> None:
    text = f"甲某 {NUMBER[:6]}{unseen}{NUMBER[6:]},公示"
    (number,) = find_numbers(text)
    assert text[number.start : number.end].replace(unseen, "") == NUMBER
    assert NUMBER[8:14] not in mask_text(text).replace(unseen, "")


def test_a_last_x_may_be_wide() -> None:
    found = [one.digits for one in find_numbers(f"身份证号{WITH_X[:-1]}\uff58")]
    assert found == [WITH_X.lower()]


def test_the_own_telephones_of_people_are_theirs() -> None:
    rows = "\n".join(f"丁某{n},本人电话1390000{n:04}" for n in range(11, 17))
    text = PageText(HOME, "应征青年名单", rows, "urn:1", "2026-06-01T09:00:00+08:00")
    (seen,) = observe_privacy(facts(texts=(text,)), WINDOWS)
    assert seen.name == "mobile_number"


@pytest.mark.parametrize("title", ["“404”号地块出让结果", "404、405号地块挂牌"])
def test_the_number_of_a_parcel_is_no_error(title: str) -> None:
    assert not title_says_missing(title)


@pytest.mark.parametrize(
    "words",
    [
        "没有找到站点 您的请求在Web服务器中没有找到对应的站点! 可能原因:",
        "恭喜, 站点创建成功! 这是默认index.html,本页面由系统自动生成",
        "系统授权已到期,请联系管理员更新授权文件。",
    ],
)
def test_what_panels_and_licences_say_is_no_page(words: str) -> None:
    assert says_broken("提示", words)
    assert not says_broken(
        "通知", f"关于网站迁移的通知。各单位:{'请按时完成迁移工作。' * 16}{words}"
    )


@pytest.mark.parametrize(
    "body",
    [
        "<title>请稍候</title><p>正在检查您的浏览器,完成后将自动跳转</p>",
        "<title>核实</title><p>为保障安全,请完成人机验证后继续访问</p>",
        "Access Denied",
    ],
)
def test_who_asks_first_is_no_page(body: str) -> None:
    assert challenge_in(200, (), body.encode())


def test_the_account_of_a_firm_named_before_it_is_public() -> None:
    card = "622202000000000"
    text = "用户可转账至示例县自来水有限责任公司,{0},建行示例支行;甲某,{0}"
    full = next(c for d in "0123456789" if is_bank_card(c := card + d))
    firm, person = text.format(full).split(";")
    for words, seen in ((firm, 0), (person, 1)):
        page_text = PageText(HOME, "通知", words, "urn:1", "2026-06-01T09:00:00+08:00")
        assert len(observe_privacy(facts(texts=(page_text,)), WINDOWS)) == seen


def test_a_boast_in_place_of_the_page_is_seen_under_the_own_title() -> None:
    signs = page("<h1>Hacked By Gh0st</h1><p>Greetz: all</p>").signs
    assert signs
    assert signs.title.startswith("Hacked By")
