"""What each outcome of a request is called in a sentence of a report."""

from __future__ import annotations

from xuncha.facts import Outcome

OUTCOME_WORDS: dict[Outcome, str] = {
    Outcome.OK: "正常",
    Outcome.NOT_FOUND: "页面不存在(404)",
    Outcome.GONE: "页面已删除(410)",
    Outcome.CLIENT_ERROR: "服务器拒绝请求(4xx)",
    Outcome.SERVER_ERROR: "服务器出错(5xx)",
    Outcome.TIMEOUT: "超过时限没有响应",
    Outcome.CONNECT_REFUSED: "拒绝连接",
    Outcome.CONNECT_FAILED: "连接不上",
    Outcome.DNS: "域名解析不到地址",
    Outcome.TLS: "安全连接(HTTPS)失败",
    Outcome.REDIRECT_LOOP: "循环跳转",
    Outcome.TOO_MANY_REDIRECTS: "跳转次数过多",
    Outcome.TOO_LARGE: "内容过大,未读",
    Outcome.BLOCKED: "被防护拦截",
    Outcome.PRIVATE_ADDRESS: "解析到内网地址,未访问",
    Outcome.ROBOTS: "robots.txt 不允许访问,未访问",
    Outcome.PROTOCOL_ERROR: "响应不合协议",
    Outcome.BAD_URL: "网址写法有误",
}
