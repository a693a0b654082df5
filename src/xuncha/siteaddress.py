"""What is wrong with the address of a site, as an office writes it."""

from __future__ import annotations

import re

import can_ada

from xuncha.words import say

# RFC 1035 §2.3.4.
_LONGEST_NAME, _LONGEST_LABEL = 253, 63
# An address without its scheme, as printed on paper: www.x.gov.cn, x.gov.cn:8080/news/.
_BARE_ADDRESS = re.compile(r"[^\s:\uff1a/@?#]+(:\d+)?([/?#].*)?", re.DOTALL)


def url_problem(url: str) -> str:
    """What is wrong and how to mend it, in one line; empty where the address can be used."""
    if not url:
        return say("没有网址。请补上首页网址。", "no URL. Add the home page's URL.")
    if len(url.split()) > 1:
        words = " ".join(url.split())
        return say(
            f"网址“{words}”中间有空格或换行。一行只写一个网址。",
            f"“{words}” has a space or a line break within. Write one URL a row.",
        )
    if "://" not in url and _BARE_ADDRESS.fullmatch(url):
        return say(
            f"网址“{url}”缺少 http:// 或 https://。请补全,如 http://{url}。",
            f"“{url}” has no http:// or https://. Write it in full, e.g. http://{url}.",
        )
    if "\ufffd" in url:
        return say(
            f"网址“{url}”里有读不出的字。请把清单另存为 UTF-8 或 .xlsx。",
            f"“{url}” has letters that cannot be read. Save the list as UTF-8 or .xlsx.",
        )
    if not url.lower().startswith(("http://", "https://")) or not _has_host(url):
        return say(
            f"网址“{url}”无法识别。请写成 http://主机名/ 的样子。",
            f"“{url}” is no usable URL. Write it as http://host/.",
        )
    parsed = can_ada.parse(url)
    if parsed.username or parsed.password:
        # They would stand in reports that are published.
        return say(
            f"网址里写了用户名或密码,主机是 {parsed.host}。请去掉后再检查。",
            f"The URL of {parsed.host} holds a user name or a password. Take it out.",
        )
    return ""


def _has_host(url: str) -> bool:
    """Whether it is a URL with a host that can be looked up."""
    try:
        url.encode()
    except UnicodeEncodeError:
        return False
    if not can_ada.can_parse(url):
        return False
    name = str(can_ada.parse(url).hostname).removesuffix(".")
    labels = name.split(".")
    return len(name) <= _LONGEST_NAME and all(1 <= len(one) <= _LONGEST_LABEL for one in labels)
