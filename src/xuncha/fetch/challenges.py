"""How a firewall says no: one table of what its answers look like.

A challenge or a firewall's page is our trouble (we are a program, they saw that), never a dead
link and never a changed page. Products set cookies and headers on ordinary answers too, so what
counts is the page they answer with. What guards without a mark say and do is told by
`refusals.py`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ahocorasick_rs import MATCHKIND_LEFTMOST_FIRST, BytesAhoCorasick

from xuncha.fetch import refusals
from xuncha.fetch.headers import value_of

# Challenges are small; a longer page that only mentions these words is an ordinary page.
LONGEST_CHALLENGE = 24_000
# Under 2xx an answer with so many links has a menu: a page that explains what 已被拦截 means, or one
# that was let through with the product's script in it.
_LEAST_LINKS_OF_A_PAGE = 6


@dataclass(frozen=True, slots=True)
class Signature:
    """One kind of challenge: all of `all_of` occur in the body, and one of `any_of` if given."""

    product: str
    all_of: tuple[bytes, ...] = ()
    any_of: tuple[bytes, ...] = ()
    # Only with these status codes; empty: with any.
    statuses: frozenset[int] = frozenset()
    longest: int = LONGEST_CHALLENGE


def _both(*phrases: str) -> tuple[bytes, ...]:
    """Chinese phrases as they stand in UTF-8 and in GBK pages."""
    return tuple(p.encode(charset) for p in phrases for charset in ("utf-8", "gb18030"))


# A refusal in words of its own: what is done, and to whom. A page that says so and little else.
_LONGEST_REFUSAL = 6_000
_ATTACKS = ("攻击行为", "恶意行为", "攻击请求")
_ASKED = (
    "您的请求",
    "你的请求",
    "您的访问",
    "你的访问",
    "请求被",
    "访问已被",
    "请求已被",
    *_ATTACKS,
)
_ADDRESSES = ("您的IP", "你的IP", "您的ip", "您的地址")
_REFUSALS = {
    "拦截": _ASKED,
    "阻断": _ASKED,
    "拒绝": _ATTACKS,
    "入黑名单": _ADDRESSES,
    "封禁": _ADDRESSES,
    "限制访问": _ADDRESSES,
    "被禁止访问": ("访问限制", "网络管理员"),
    "可疑的攻击行为": ("稍后", "稍候"),
    # What the visitor is to do first.
    "继续访问": (
        *("完成人机验证", "完成安全验证", "输入验证码", "拖动滑块", "拖动下方滑块"),
        *("输入下面所示字符", "输入下图所示字符"),
    ),
    "请按住滑块": ("滑块，拖动", "滑块,拖动"),
    "访问过于频繁": ("频繁，请", "频繁,请", "频繁，您", "频繁！请"),
}


def _refusals() -> tuple[Signature, ...]:
    return tuple(
        Signature(
            "unnamed",
            all_of=(done.encode(charset),),
            any_of=tuple(one.encode(charset) for one in to_whom),
            longest=_LONGEST_REFUSAL,
        )
        for done, to_whom in _REFUSALS.items()
        for charset in ("utf-8", "gb18030")
    )


SIGNATURES = (
    Signature("加速乐", any_of=(b"__jsl_clearance", b"notice-jiasule", b"static.jiasule.com")),
    # Its first answer builds the cookie from single characters: ('_')+('_')+('j')+('s')+('l').
    Signature("加速乐", all_of=(b"document.cookie=('_')+('_')+('j')",)),
    Signature(
        "瑞数", all_of=(b"$_ts",), any_of=(b"window['$_ts']", b"$_ts.nsd", b"$_ts.cd", b"$_ts=")
    ),
    Signature(
        "瑞数", any_of=(b"r='m'", b'r="m"'), statuses=frozenset({202, 400, 412}), longest=200_000
    ),
    Signature("安全狗", any_of=(b"404.safedog.cn", b"safedog.cn/", b"safedogsite")),
    Signature("安全狗", any_of=_both("网站防火墙提醒您", "您的请求带有不合法参数")),
    Signature("安全狗", any_of=_both("点击链接后将跳转到访问页面"), longest=_LONGEST_REFUSAL),
    Signature(
        "创宇盾",
        any_of=(b"www.365cyd.com", b"help.365cyd.com", *_both("创宇盾提示", "已被创宇盾拦截")),
    ),
    Signature("阿里云", all_of=(b"acw_sc__v2",)),
    # A slider in place of the page; a page that was let through does not load it.
    Signature(
        "阿里云",
        any_of=(b"alicdn.com/sd/punish", b"_____tmd_____/punish", *_both("霸下通用 web 页面")),
    ),
    Signature(
        "阿里云", any_of=(b"aliyun_waf_", b"errors.aliyun.com", b"error.aliyundun", b"waf_block")
    ),
    Signature(
        "腾讯云", any_of=(b"waf-static.tencent.com", b"WafCaptcha", b"EO_Bot_Ssid", b"__tst_status")
    ),
    Signature("华为云", all_of=(b"HWWAF",), statuses=frozenset({403, 405, 418})),
    Signature(
        "奇安信",
        any_of=(
            b"wzws-waf-cgi",
            b"wzwschallenge",
            b"WZWS-WAF",
            b"WZWSREL",
            b"wzwsquestion",
            b"wangzhan.qianxin.com/?intercept",
        ),
    ),
    Signature("云锁", any_of=(b"yunsuo_session", b"security_verify_data")),
    Signature("长亭雷池", any_of=(b"/.safeline/", b"safeline-challenge", b"SafeLineChallenge")),
    Signature(
        "宝塔", any_of=(b"btwaf", *_both("宝塔网站防火墙", "堡塔云WAF", "宝塔防火墙正在检查"))
    ),
    Signature("D盾", any_of=_both("D盾_拦截提示", "D盾拦截")),
    Signature("玄武盾", any_of=_both("已被玄武盾", "玄武盾拦截", "<title>玄武盾")),
    Signature("F5", any_of=(b"The requested URL was rejected. Please consult with your admin",)),
    Signature("Imperva", any_of=(b"Incapsula incident ID",)),
    Signature("GoEdge", any_of=(b"GOEDGE_WAF_CAPTCHA",)),
    Signature(
        "Cloudflare",
        any_of=(b"/cdn-cgi/challenge-platform/", b"cf-chl-", b"cf_chl_opt"),
        statuses=frozenset({403, 429, 503}),
    ),
    Signature(
        "unnamed",
        any_of=_both(
            "<title>安全验证</title>",
            "<title>访问验证</title>",
            "<title>人机验证</title>",
            "<title>访问被拦截</title>",
            "<title>访问被拒绝</title>",
            "您的访问请求可能对网站造成安全威胁",
            "您的访问行为异常",
            "访问行为存在异常",
            "访问行为异常，",
            "访问行为异常,",
            "您的访问被阻断",
            "当前访问疑似黑客攻击",
            "您的请求疑似攻击行为",
            "请完成安全验证后继续访问",
            "您的访问过于频繁",
            "您访问过于频繁",
            *("您的访问已被锁定", "您的访问已被阻止", "您的访问已被限制", "您的访问已被禁止"),
            *("您的访问已被临时", "您的提交带有不合法参数,谢谢", "您的提交带有不合法参数，谢谢"),
            "正在检测当前网络环境",
            "正在检查您的浏览器",
            "正在检测您的浏览器",
            "正在验证您的浏览器",
        ),
    ),
    Signature(
        "unnamed",
        any_of=(
            b"confirm that you are human",
            b"verify you are human",
            b"verify that you are human",
        ),
        longest=_LONGEST_REFUSAL,
    ),
    # All that there is: a session without its key.
    Signature("unnamed", any_of=(b"Access Denied",), longest=200),
    # A script that sets a cookie and loads the same page again, and nothing to read beside it.
    Signature(
        "unnamed",
        all_of=(b"document.cookie",),
        any_of=(
            b"location.reload",
            b"location.href=location",
            b"location=location",
            b"location.pathname+",
        ),
        longest=3_000,
    ),
    *_refusals(),
)


# One of these stands in every page that fits a signature.
_MARKS = sorted(
    {mark for s in SIGNATURES for mark in (s.all_of[:1] or s.any_of)} | {*refusals.MARKS}
)
# Leftmost matching of up to 64 words uses the matcher's vector search: 5 µs, not 300 for a
# hundred searches one by one.
_AT_ONCE = 60
_MATCHERS = [
    BytesAhoCorasick(_MARKS[at : at + _AT_ONCE], matchkind=MATCHKIND_LEFTMOST_FIRST)
    for at in range(0, len(_MARKS), _AT_ONCE)
]
_FOR_LONG = tuple(s for s in SIGNATURES if s.longest > LONGEST_CHALLENGE)
# Pictures written into the page: they make a refusal of one sentence long.
_DRAWN, _HEAD = b";base64,", 12_000
_DRAWING = re.compile(rb";base64,[A-Za-z0-9+/=\s]{1000,}")


def challenge_in(status: int, headers: tuple[tuple[str, str], ...], body: bytes) -> str:
    """The product whose challenge or refusal this answer is, or an empty string."""
    if value_of(headers, "cf-mitigated"):
        return "Cloudflare"
    if len(body) > LONGEST_CHALLENGE and _DRAWN in body[:_HEAD]:
        body = _DRAWING.sub(b"", body)
    size = len(body)
    if not size:
        return ""
    if size > LONGEST_CHALLENGE:
        return _product_of(_FOR_LONG, status, body)
    # Counting links is cheaper than looking for words: most pages end here.
    if 200 <= status < 300 and status != 202 and _has_a_menu(body):
        is_refused = refusals.may_be_within_a_site(body) and refusals.refuses(body, has_menu=True)
        return "unnamed" if is_refused else ""
    if not any(one.find_matches_as_indexes(body) for one in _MATCHERS):
        return ""
    if product := _product_of(SIGNATURES, status, body):
        return product
    return "unnamed" if refusals.refuses(body, has_menu=False) else ""


def _product_of(signatures: tuple[Signature, ...], status: int, body: bytes) -> str:
    size = len(body)
    for signature in signatures:
        if size <= signature.longest and _fits(signature, status, body):
            return signature.product
    return ""


def _has_a_menu(body: bytes) -> bool:
    return _has_links(body, b"<a ") or _has_links(body, b"<A ")


def _has_links(body: bytes, link: bytes) -> bool:
    at = -1
    # The first ones tell: a menu stands near the beginning.
    for _ in range(_LEAST_LINKS_OF_A_PAGE):
        at = body.find(link, at + 1)
        if at < 0:
            return False
    return True


def _fits(signature: Signature, status: int, body: bytes) -> bool:
    if signature.statuses and status not in signature.statuses:
        return False
    # Plain loops: this runs for every short page.
    for mark in signature.all_of:
        if mark not in body:
            return False
    for mark in signature.any_of:  # noqa: SIM110
        if mark in body:
            return True
    return not signature.any_of
