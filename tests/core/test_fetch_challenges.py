"""Firewalls are recognised by the page they answer with; ordinary pages are not."""

from __future__ import annotations

import pytest

from xuncha.facts import Outcome
from xuncha.fetch.outcomes import outcome_of_response

JSL_FIRST = b"<script>document.cookie=('_')+('_')+('j')+('s')+('l')+('_');location.href=1</script>"
RUISHU = b"<html><script>$_ts=window['$_ts'];if(!$_ts)$_ts={};$_ts.nsd=1;</script></html>"
SELF_RELOAD = b"<script>document.cookie='a=b';location.reload();</script>"


def outcome(status: int, body: bytes, *headers: tuple[str, str]) -> tuple[Outcome, str]:
    return outcome_of_response(status, headers, body)


@pytest.mark.parametrize(
    "status,body,product",
    [
        (521, JSL_FIRST, "加速乐"),
        (200, b"<script>setCookie('__jsl_clearance_s')</script>", "加速乐"),
        (202, RUISHU, "瑞数"),
        (412, RUISHU, "瑞数"),
        (200, RUISHU, "瑞数"),
        (412, b"<meta id='x' content='abc' r='m'><script></script>", "瑞数"),
        (200, "<p>网站防火墙提醒您:访问受限</p>".encode("gbk"), "安全狗"),
        (403, b'<iframe src="http://404.safedog.cn/x.html">', "安全狗"),
        (200, "<a href='/?1'>点击链接后将跳转到访问页面</a>".encode("gbk"), "安全狗"),
        (200, b"<script src='//g.alicdn.com/sd/punish/x.js'></script><div id='nc'>", "阿里云"),
        (405, b'<img src="https://errors.aliyun.com/images/x.png">', "阿里云"),
        (200, b"<script>var arg1='F';setCookie('acw_sc__v2',x)</script>", "阿里云"),
        (403, "当前访问疑似黑客攻击,已被创宇盾拦截".encode(), "创宇盾"),
        (200, b'<meta name="aliyun_waf_aa" content="x"><textarea id="renderData">', "阿里云"),
        (200, b"<script>location='/WZWSREL3p=?wzwschallenge=V1p'</script>", "奇安信"),
        (200, b"The requested URL was rejected. Please consult with your administrator.", "F5"),
        (200, b'<input name="GOEDGE_WAF_CAPTCHA_ID" value="x">', "GoEdge"),
        (200, "<p>您的访问过于频繁,请输入验证码</p>".encode(), "unnamed"),
        (200, "<title>安全验证</title>".encode(), "unnamed"),
        (200, "<title>访问被拦截</title>".encode("gb18030"), "unnamed"),
        (200, SELF_RELOAD, "unnamed"),
        # Firewalls without a name say who is kept from what in ways of their own.
        (405, "<p>您的访问可能会对网站造成危险,已被云安全拦截。</p>".encode(), "unnamed"),
        (400, "<p>您的请求包含恶意行为,已被服务器拒绝</p>".encode("gbk"), "unnamed"),
        (200, "<p>检测到疑似攻击行为,访问已被云网盾拦截</p>".encode(), "unnamed"),
        (461, "<p>请求被WEB防火墙拦截</p>".encode(), "unnamed"),
        (200, "<div>哎呀 你的请求被网站防火墙拦截了</div>".encode(), "unnamed"),
        (200, "<p>您的IP地址(10.0.0.1)因访问异常已被加入黑名单</p>".encode(), "unnamed"),
        (200, b"<iframe>Request unsuccessful. Incapsula incident ID: 1-2</iframe>", "Imperva"),
    ],
)
def test_challenges_are_blocked_whatever_their_status(status, body, product):
    assert outcome(status, body) == (Outcome.BLOCKED, product)


def test_a_refusal_is_one_whatever_links_stand_in_it():
    links = b"<a href='/'>x</a>" * 9
    assert outcome(403, RUISHU + links) == (Outcome.BLOCKED, "瑞数")
    assert outcome(202, RUISHU + links) == (Outcome.BLOCKED, "瑞数")


def test_cloudflare_says_so_in_a_header():
    assert outcome(403, b"", ("CF-Mitigated", "challenge")) == (Outcome.BLOCKED, "Cloudflare")


@pytest.mark.parametrize(
    "body,headers",
    [
        # Products leave their marks on ordinary answers, too.
        (b"<html>news</html>", (("Set-Cookie", "__jsluid_h=abc; path=/"),)),
        (
            b"<html>news</html>",
            (("Set-Cookie", "safedog-flow-item=1"), ("X-Powered-By", "WAF/2.0")),
        ),
        (b"<html>news</html>", (("Server", "yunjiasu-nginx"),)),
        # A page that chooses a language by cookie and goes elsewhere.
        (b"<script>document.cookie='lang=zh';location.href='/cn/index.html'</script>", ()),
        # Those who are stopped here are others.
        ("<p>海关拦截疑似侵权货物,请求保护的权利人已提交担保。</p>".encode(), ()),
        ("<p>下列人员已被加入黑名单。您的访问量居全省第一。</p>".encode(), ()),
        ("<p>您的请求已收到,如拒绝公开,将书面答复。</p>".encode(), ()),
        # An article about firewalls.
        ("<p>培训通知:安全狗、创宇盾、瑞数、加速乐产品使用</p>".encode(), ()),
        (RUISHU + b"<li><a href='/a.html'>news</a></li>" * 2000, ()),
        # Short pages with a menu: let through by the product, or writing of it.
        (RUISHU + b"<a href='/a.html'>news</a>" * 6, ()),
        (
            "<p>如提示“您的请求带有不合法参数”,请电话联系</p>".encode()
            + b"<A href='/a.html'>news</A>" * 6,
            (),
        ),
        ("<title>网站防火墙日常运维</title><p>县局部署玄武盾</p>".encode(), ()),
        ("<p>访问行为异常的企业名单</p>".encode(), ()),
        (b"", ()),
    ],
)
def test_ordinary_pages_are_not_blocked(body, headers):
    assert outcome_of_response(200, headers, body) == (Outcome.OK, "")


@pytest.mark.parametrize("status", range(100, 600))
def test_every_status_has_an_outcome_and_only_2xx_is_ok(status):
    found, _ = outcome(status, b"")
    assert (found is Outcome.OK) == (200 <= status < 300)
