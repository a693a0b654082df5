"""How a request ended, from what the wire and the status line say; and what to do about it."""

from __future__ import annotations

import errno

import pycurl

from xuncha.facts import Outcome
from xuncha.fetch.challenges import challenge_in

# 5xx means trouble of the server, these mean that the server does not want us: a proof is asked for
# (428), the law forbids it here (451), the network wants a login (407, 511), an edge refuses (567).
BLOCKING = frozenset({401, 403, 407, 412, 418, 428, 429, 451, 468, 493, 511, 521, 567})
SLOW_DOWN = frozenset({429, 503})
# The system's error numbers of a connection that the other side dropped.
RESET = frozenset({errno.ECONNRESET, errno.EPIPE})
REDIRECTS = frozenset({301, 302, 303, 307, 308})

ADVICE: dict[Outcome, tuple[str, str]] = {
    Outcome.OK: ("正常打开。", "Opened normally."),
    Outcome.NOT_FOUND: (
        "页面不存在(404)。请恢复该页面,或者删除、更正指向它的链接。",
        "The page does not exist (404). Restore it, or remove or correct the links to it.",
    ),
    Outcome.GONE: (
        "页面已被永久删除(410)。请删除指向它的链接。",
        "The page was removed for good (410). Remove the links to it.",
    ),
    Outcome.CLIENT_ERROR: (
        "服务器不接受这一请求(4xx)。请检查链接地址是否完整、正确。",
        "The server does not accept this request (4xx). Check that the link is complete and right.",
    ),
    Outcome.SERVER_ERROR: (
        "服务器内部出错(5xx)。请检查网站后台程序和服务器日志。",
        "The server failed (5xx). Look at the site's programs and its server log.",
    ),
    Outcome.TIMEOUT: (
        "在规定时间内没有打开(超过(含)15秒)。请检查服务器负荷、带宽;如只有本机打不开,请换一个网络再查。",
        "It did not open in time (15 seconds or more). Check load and bandwidth of the server; "
        "if only this machine is affected, inspect again from another network.",
    ),
    Outcome.CONNECT_REFUSED: (
        "服务器拒绝连接。请检查网站服务是否已启动、端口是否开放。",
        "The server refused the connection. Check that the web service runs and its port is open.",
    ),
    Outcome.CONNECT_FAILED: (
        "连接不上服务器(网络不可达或连接被重置)。请检查服务器、防火墙和线路;也请排除本机网络的问题。",
        "The server cannot be reached (no route, or the connection was reset). Check the server, "
        "firewalls and lines, and rule out trouble of this machine's network.",
    ),
    Outcome.DNS: (
        "域名无法解析。请检查域名是否过期、解析记录是否正确;也请排除本机域名解析服务的问题。",
        "The host name does not resolve. Check that the domain has not expired and its records are "
        "right, and rule out trouble of this machine's resolver.",
    ),
    Outcome.TLS: (
        "无法建立HTTPS连接。请检查证书和服务器支持的协议版本、加密套件。",
        "No HTTPS connection could be made. Check the certificate, protocol versions and ciphers.",
    ),
    Outcome.REDIRECT_LOOP: (
        "页面循环跳转。请检查网站的跳转规则。",
        "The page redirects to itself in a circle. Check the site's redirect rules.",
    ),
    Outcome.TOO_MANY_REDIRECTS: (
        "跳转次数过多。请让链接直接指向最终页面。",
        "Too many redirects. Let the link lead straight to the final page.",
    ),
    Outcome.TOO_LARGE: (
        "页面内容过大,只读取了前面一部分。请把大文件改为附件下载。",
        "The page is too large; only its beginning was read. Offer large files as attachments.",
    ),
    Outcome.BLOCKED: (
        "访问被安全防护设备拦截(要求验证或拒绝访问),不能据此判断网站有问题。请把巡查地址加入白名单后再查,或者人工打开核实。",
        "A firewall asked for a proof or refused; this says nothing against the site. Put the "
        "inspecting address on its allow list and inspect again, or open the page by hand.",
    ),
    Outcome.PRIVATE_ADDRESS: (
        "域名指向内部网络地址,已拒绝访问。确需检查内网网站时,请加 --allow-private。",
        "The host leads to an internal address and was not asked. To inspect sites of an internal "
        "network, add --allow-private.",
    ),
    Outcome.ROBOTS: (
        "网站的 robots.txt 不允许访问这一地址,没有检查。取得授权后可以检查。",
        "The site's robots.txt forbids this address; it was not asked. With authority it can be.",
    ),
    Outcome.PROTOCOL_ERROR: (
        "服务器的应答不符合HTTP协议,无法读取。请检查网站服务器软件。",
        "The server's answer is not valid HTTP and cannot be read. Check the server software.",
    ),
    Outcome.BAD_URL: (
        "链接地址有误,无法访问。请更正链接。",
        "The address is malformed and cannot be asked for. Correct the link.",
    ),
}


def outcome_of_response(
    status: int, headers: tuple[tuple[str, str], ...], body: bytes
) -> tuple[Outcome, str]:
    """The outcome of a complete answer, and the firewall's name where one answered."""
    product = challenge_in(status, headers, body)
    if product or status in BLOCKING:
        return Outcome.BLOCKED, product
    if 200 <= status < 300:
        return Outcome.OK, ""
    if status == 404:
        return Outcome.NOT_FOUND, ""
    if status == 410:
        return Outcome.GONE, ""
    if 400 <= status < 500:
        return Outcome.CLIENT_ERROR, ""
    if 500 <= status < 600:
        return Outcome.SERVER_ERROR, ""
    # A redirect that names no target, a 1xx or a number HTTP does not know.
    return Outcome.PROTOCOL_ERROR, ""


BY_CURL_ERROR = {
    pycurl.E_URL_MALFORMAT: Outcome.BAD_URL,
    pycurl.E_COULDNT_RESOLVE_HOST: Outcome.DNS,
    pycurl.E_OPERATION_TIMEDOUT: Outcome.TIMEOUT,
    pycurl.E_SSL_CONNECT_ERROR: Outcome.TLS,
    pycurl.E_PEER_FAILED_VERIFICATION: Outcome.TLS,
    pycurl.E_SSL_CIPHER: Outcome.TLS,
}


def outcome_of_failure(curl_error: int, os_error: int) -> Outcome:
    """The outcome where no readable answer came, from libcurl's error and the system's errno."""
    if curl_error == pycurl.E_COULDNT_CONNECT:
        refused = os_error == errno.ECONNREFUSED
        return Outcome.CONNECT_REFUSED if refused else Outcome.CONNECT_FAILED
    if os_error in RESET:
        return Outcome.CONNECT_FAILED
    return BY_CURL_ERROR.get(curl_error, Outcome.PROTOCOL_ERROR)
