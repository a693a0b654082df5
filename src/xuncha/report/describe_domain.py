"""What was seen of the domain, of HTTPS and IPv6 and of the home page's weight: in Chinese, and
in English below."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

Detail = Mapping[str, Any]
Words = Mapping[str, Callable[[Detail], str]]


def _weight(detail: Detail) -> str:
    if not detail.get("kilobytes"):
        return ""
    return f"(网页本身 {detail['kilobytes']} kB,另引用 {detail.get('resources')} 个文件)"


CHINESE: Words = {
    "domain_structure": lambda _: "门户网站的域名不是 www.□□□.gov.cn 的结构",
    "domain_not_gov_cn": lambda _: "域名后缀不是 .gov.cn 或 .政务",
    "no_https": lambda d: (
        "首页没有使用 HTTPS" + (",同一主机的 HTTPS 可以打开" if d.get("offered") == "yes" else "")
    ),
    "certificate_trouble": lambda d: f"HTTPS 证书不受信任:{d.get('trouble')}",
    "no_ipv6": lambda d: (
        "域名没有 IPv6 地址"
        if d.get("why") == "no_address"
        else "域名有 IPv6 地址,从检查所用的网络访问不到"
    ),
    "no_hsts": lambda _: "使用了 HTTPS,没有要求浏览器一律使用(HSTS)",
    "mixed_content": lambda d: (
        f"{d.get('pages')} 个 HTTPS 页面装入 HTTP 资源,如 {d.get('example')}"
    ),
    "slow_page": lambda d: f"首页加载用时 {d.get('seconds')} 秒,超过 3 秒{_weight(d)}",
    "home_weight": lambda d: f"首页偏重{_weight(d)}",
}


def _english_weight(detail: Detail) -> str:
    if not detail.get("kilobytes"):
        return ""
    return f" (the page {detail['kilobytes']} kB, with {detail.get('resources')} further files)"


ENGLISH: Words = {
    "domain_structure": lambda _: "The portal's host name is not of the form www.….gov.cn",
    "domain_not_gov_cn": lambda _: "The host name does not end in .gov.cn or .“政务”",
    "no_https": lambda d: (
        "The home page does not use HTTPS"
        + ("; the same host can be opened by HTTPS" if d.get("offered") == "yes" else "")
    ),
    "certificate_trouble": lambda d: f"The HTTPS certificate is not trusted: {d.get('trouble')}",
    "no_ipv6": lambda d: (
        "The host name has no IPv6 address"
        if d.get("why") == "no_address"
        else "The host name has an IPv6 address that the inspecting network cannot reach"
    ),
    "no_hsts": lambda _: "Uses HTTPS and does not ask browsers to always use it (HSTS)",
    "mixed_content": lambda d: (
        f"{d.get('pages')} HTTPS pages load HTTP resources, such as {d.get('example')}"
    ),
    "slow_page": lambda d: (
        f"The home page took {d.get('seconds')} seconds to load, more than 3{_english_weight(d)}"
    ),
    "home_weight": lambda d: f"The home page is heavy{_english_weight(d)}",
}
