"""Answers that are no page: products' own blocking pages, and honest pages with their words."""

from __future__ import annotations

from typing import Any

from . import checks_answers_sites
from .checks_frames import TEXT, article, cases, home


def plain(title: str, *lines: str) -> str:
    body = "".join(f"<p>{one}</p>" for one in lines)
    return f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{title}</title></head><body>{body}</body></html>"


# One answer by itself: name, status, headers, body.
CHALLENGES: tuple[tuple[str, int, dict[str, str], str], ...] = (
    (
        "wangsu",
        403,
        {},
        plain("访问异常", "您当前的访问行为存在异常，请稍后重试", "事件ID：a1b2c3"),
    ),
    (
        "tencent_405",
        405,
        {},
        plain("405 Not Allowed", "很抱歉，您的访问可能会对网站造成危险，已被腾讯云安全拦截。"),
    ),
    (
        "baidu_accelerator",
        403,
        {"Server": "yunjiasu-nginx"},
        plain("友情提示 | 百度云加速", "当前访问疑似攻击行为，已被拦截", "节点信息：hz"),
    ),
    (
        "safeline_english_name",
        200,
        {},
        plain("访问已被拦截", "您的访问请求可能对网站造成安全威胁，请求已被 长亭 SafeLine 阻断。"),
    ),
    (
        "openrasp",
        400,
        {},
        plain(
            "400 - 请求被拦截",
            "您的请求包含恶意行为，已被服务器拒绝",
            "Request blocked by OpenRASP",
        ),
    ),
    (
        "west",
        200,
        {},
        plain(
            "云网盾",
            "检测到疑似攻击行为，访问已被云网盾拦截",
            "系统检查到您的访问存在疑似攻击的行为，已经自动列入禁止名单",
        ),
    ),
    ("number_461", 461, {}, plain("提示", "请求被WEB防火墙拦截", "ID: 0a")),
    (
        "chuangyu_later",
        200,
        {},
        plain("提示", "最近有可疑的攻击行为，请稍后重试", "当前访问疑似黑客攻击，已被创宇盾拦截"),
    ),
    (
        "own_firewall_of_a_panel",
        200,
        {},
        "<!doctype html><html><head><title>网站防火墙</title></head><body><div class='header'>哎呀 你的请求被网站防火墙拦截了 :)</div><p>可能原因：您提交的内容包含危险的攻击请求</p><ul><li>检查提交内容；</li></ul></body></html>",
    ),
    (
        "geetest_before_the_page",
        200,
        {},
        "<html><head><title>安全验证</title><script src='https://static.geetest.com/static/js/gt.0.4.9.js'></script></head><body><p>为保障您的访问安全，请完成以下验证后继续访问</p><div id='captcha'></div><script>initGeetest4({captchaId:'a'},function(c){c.appendTo('#captcha')});</script></body></html>",
    ),
    (
        "incapsula",
        200,
        {},
        "<html><head><META NAME='robots' CONTENT='noindex,nofollow'><script src='/_Incapsula_Resource?SWJIYLWA=1'></script></head><body><iframe id='main-iframe' src='/_Incapsula_Resource?CWUDNSAI=1'>Request unsuccessful. Incapsula incident ID: 1-2</iframe></body></html>",
    ),
    (
        "akamai",
        403,
        {"Server": "AkamaiGHost"},
        "<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY><H1>Access Denied</H1>You don't have permission to access this page on this server.<P>Reference #18.1</BODY></HTML>",
    ),
    (
        "cookie_and_again",
        200,
        {},
        "<html><body><script>var a=1;document.cookie='__tst_status=1#;';document.cookie='EO_Bot_Ssid=2;';location.reload();</script></body></html>",
    ),
    (
        "address_on_a_black_list",
        200,
        {},
        plain("禁止访问", "您的IP地址（10.0.0.1）因访问异常已被加入黑名单，请联系管理员解除。"),
    ),
    ("too_many", 429, {}, plain("429 Too Many Requests", "Too Many Requests")),
    (
        "sangfor",
        200,
        {},
        plain(
            "拦截页面", "您的访问存在安全风险，已被Web应用防护系统拦截", "规则ID：13010001 深信服"
        ),
    ),
)

# Answers that mention such products or carry their marks, and are what they are.
HONEST: tuple[tuple[str, int, dict[str, str], str, str], ...] = (
    (
        "notice_of_a_black_list",
        200,
        {},
        plain("关于公布失信被执行人黑名单的公告", "下列人员已被加入黑名单，请自觉履行。", "甲某、乙某。"),
        "ok",
    ),
    (
        "short_notice_on_access",
        200,
        {},
        plain("致网民", "近期部分网民反映访问异常，经查系运营商线路割接所致，现已恢复，请稍后重试。"),
        "ok",
    ),
    (
        "customs_stop_goods",
        200,
        {},
        plain("海关拦截疑似侵权货物", "昨日，海关拦截一批疑似侵权货物，请求保护的权利人已提交担保。"),
        "ok",
    ),
    (
        "form_before_a_query",
        200,
        {},
        plain("成绩查询", "<form>请输入准考证号和验证码，完成安全验证后查询<input name='zkz'><input name='yzm'><button>查询</button></form>"),
        "ok",
    ),
    (
        "login_with_a_puzzle",
        200,
        {},
        plain("用户登录", "<script src='https://static.geetest.com/static/js/gt.0.4.9.js'></script><form><input name='u'><input type='password' name='p'><button>登录</button></form>"),
        "ok",
    ),
    (
        "article_on_attacks",
        200,
        {},
        article(title="我县政务云全年拦截攻击请求百万次", text="<p>网站防火墙、创宇盾、雷池等设备共拦截疑似攻击行为一百二十万次，您的请求被拦截时可联系运维人员。</p>" + TEXT),
        "ok",
    ),
    (
        "visits_are_counted",
        200,
        {},
        "<html><head><title>澄湖县档案馆</title></head><body><script>document.cookie='visited=1;path=/';</script><h1>澄湖县档案馆</h1><p>开放时间：周一至周五。</p><a href='/a/'>馆藏介绍</a><a href='/b/'>查档指南</a></body></html>",
        "ok",
    ),
    (
        "language_then_home",
        200,
        {},
        "<html><head><title>欢迎</title></head><body><script>document.cookie='lang=zh';location.href='/zh/';</script><a href='/zh/'>进入网站</a></body></html>",
        "ok",
    ),
    (
        "page_with_a_mark_of_akamai",
        200,
        {"Server": "AkamaiGHost"},
        home("<p>Access Denied 类告警处置流程</p>"),
        "ok",
    ),
    (
        "works_at_night",
        200,
        {},
        plain("通知", "因机房网络安全防护设备升级，今晚22时至24时访问可能受限，请稍后访问。"),
        "ok",
    ),
    ("missing_plain", 404, {}, plain("404", "您访问的页面不存在"), "not_found"),
    ("broken_plain", 500, {}, plain("500", "服务器内部错误"), "server_error"),
)  # fmt: skip


def answer(
    name: str, status: int, headers: dict[str, str], body: str, outcome: str
) -> dict[str, Any]:
    """One case as a row of the file."""
    return {
        "name": name,
        "kind": "answer",
        "status": status,
        "headers": headers,
        "body": body,
        "outcome": outcome,
    }


def build() -> None:
    rows = [answer(*one, "blocked") for one in CHALLENGES] + [answer(*one) for one in HONEST]
    cases("answers", rows + checks_answers_sites.rows())
