"""Signs that are looked for on the home page alone: floating boxes, links that leave the government.

《政府网站发展指引》附件二(二)、附件四:打开非政府网站链接时应有提示信息,原则上不链接商业网站,
确需使用悬浮框的必须具备关闭功能。
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from xuncha.facts import Link
from xuncha.read.links.hosts import host_name, known_kind, site_domain

# Names that boxes drifting over the page go by; "float-left" is a matter of layout.
_BOX = re.compile(
    r"""<(?:div|a|table)\b[^>]{0,300}?\b(?:id|class)\s*=\s*["']([^"']{0,80}?\b"""
    r"""(?:float_?(?:ad|adv|win|window|div|box|layer|pic|img)\w*|"""
    # 发票服务, 售票窗口 and 股票服务 are written with the same letters.
    r"""\w*(?<!fa)(?<!gu)(?<!shou)(?<!men)(?<!che)(?<!tou)(?<!zhi)(?<!cai)piao(?:fu(?!wu)|chuang(?!kou)|dong)\w*"""
    r"""|ad_?float\w*|duilian(?!\w|-?(?:list|zhengji|con))\w*|duilian_?(?:left|right|ad|l|r|box|\d)\w*|couplet(?!-?(?:list|s))\w*|drift_?\w*|suspend_?(?:box|win|ad)\w*|codefans_net)\b[^"']{0,80})["']""",
    re.I,
)
# Names of pictures and boxes that text flows around, too: these drift where something says so.
_MAY_BE_LAYOUT = re.compile(r"\bfloat_?(?:div|box|layer|pic|img)\w*", re.I)
_PLACED = re.compile(r"position\s*:\s*(?:absolute|fixed)", re.I)
_CLOSES = re.compile(
    r"关闭|关\s*闭|收起|隐藏|close|guanbi|\bgb\b|×|✕|&times;|display\s*=\s*['\"]none"
    r"|\.(?:hide|remove|fadeOut|slideUp)\(",
    re.I,
)
# As read/identity/marks.py knows the entry by.
_ERROR_REPORT = re.compile(r"/[^?#]*jiucuo", re.I)
_REACH = 1500
_MOST = 5
_NAMED_TWICE = 2
_GOVERNMENT = (".gov.cn", ".政务", ".xn--zfr164b")
_OFFICIAL = frozenset(("platform", "government"))
_COMMERCIAL = frozenset(("shop", "ad"))
_NOTICE = re.compile(
    r"(?:即将|将要|正在)(?:离开|跳转|前往|访问|打开)|离开(?:本|当前)(?:网站|站|页面)|非政府网站"
    r"|您访问的链接|是否(?:继续|确定|确认)(?:访问|打开|前往|离开)|外部链接提示|离站提示"
)


class HomeSigns(NamedTuple):
    """What the home page shows of all this."""

    # Names of floating boxes that show nothing to close them with.
    floats: tuple[str, ...] = ()
    # (words, address) of links to shops and advertising networks.
    commercial: tuple[tuple[str, str], ...] = ()
    # Links that leave the government, and whether the page holds a notice for those who follow.
    leaving: int = 0
    has_notice: bool = False


def read_home_signs(html: str, links: Sequence[Link], page_url: str) -> HomeSigns:
    """The signs of a home page. `html` is its source with the literals of its scripts unfolded."""
    own = host_name(page_url)
    away = [
        link
        for link in links
        if link.element == "a"
        and _leaves(host_name(link.url), own)
        # 底部功能区至少列明…“我为政府网站找错”平台入口: ordered to be there, on whose host ever.
        and not _ERROR_REPORT.search(link.url)
    ]
    shops = {link.url: link.text for link in away if known_kind(host_name(link.url)) in _COMMERCIAL}
    return HomeSigns(
        floats=tuple(_floats(html)),
        commercial=tuple((text, url) for url, text in list(shops.items())[:_MOST]),
        leaving=len({link.url for link in away}),
        has_notice=warns_of_leaving(html),
    )


def warns_of_leaving(text: str) -> bool:
    """Whether a page or a script holds the words of a notice for those who leave the government."""
    return bool(_NOTICE.search(text))


def _leaves(host: str, own: str) -> bool:
    if not host or host.endswith(_GOVERNMENT) or known_kind(host) in _OFFICIAL:
        return False
    return site_domain(host) != site_domain(own)


def _floats(html: str) -> list[str]:
    found: dict[str, None] = {}
    for box in _BOX.finditer(html):
        after = html[box.start() : box.end() + _REACH]
        if not _CLOSES.search(after) and not _is_layout(box, html):
            found.setdefault(" ".join(box.group(1).split()))
    return list(found)[:_MOST]


def _is_layout(box: re.Match[str], html: str) -> bool:
    """Whether a box only has a name of that kind: nothing places it, and nothing else speaks of it."""
    name = _MAY_BE_LAYOUT.search(box.group(1))
    if name is None:
        return False
    tag = html[box.start() : html.find(">", box.end())]
    return not _PLACED.search(tag) and html.count(name.group()) < _NAMED_TWICE
