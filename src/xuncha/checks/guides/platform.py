"""The entrance of a home page to services that stand on a platform of the government's."""

from __future__ import annotations

import re

from xuncha.facts import LinkTarget, LinkVerdict, SiteFacts
from xuncha.read.links.hosts import host_name

# Names of the entrance itself; 省政务服务管理局 among the links of friends is none.
_ENTRANCE = re.compile(
    r"\W*(?:(?:网上|在线|我要|掌上)?办事(?:服务|大厅)?|(?:网上|在线)?(?:办事|政务)?服务大厅|(?:网上|在线)?政务服务|"
    r"(?:办事|服务)指南|(?:个人|法人|企业|公民)办事|一网通办)\W*"
)


def service_platform(facts: SiteFacts) -> LinkTarget | None:
    """The entrance, where the home page has one to another host of the government and it opened.

    政府网站要设置统一的办事服务入口,各地区、各部门的网上政务服务平台要做好对接(国办发〔2017〕47号
    四(三)1): services on such a platform are offered by the site that leads to it.
    """
    own = host_name(facts.home.final_url)
    for link in facts.links:
        if not (link.on_home and link.verdict is LinkVerdict.OK):
            continue
        host = host_name(link.final_url or link.url)
        if (
            host.endswith(".gov.cn")
            and host != own
            and _ENTRANCE.fullmatch(link.anchor_text.strip())
        ):
            return link
    return None
